import type { SiteProfile } from '@/lib/domain/sites/profile';
import { alibaba1688 } from './1688';
import { amazon } from './amazon';
import { douyin } from './douyin';
import { jd } from './jd';
import { kuaishou } from './kuaishou';
import { pinduoduo } from './pinduoduo';
import { taobao } from './taobao';
import { xianyu } from './xianyu';
import { xiaohongshu } from './xiaohongshu';

/** The marketplaces that we know from the start, sorted by id. */
export const sites: SiteProfile[] = [
  alibaba1688,
  amazon,
  douyin,
  jd,
  kuaishou,
  pinduoduo,
  taobao,
  xianyu,
  xiaohongshu,
];
