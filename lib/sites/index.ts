import type { SiteProfile } from '@/lib/domain/sites/profile';
import { douyin } from './douyin';
import { pinduoduo } from './pinduoduo';
import { taobao } from './taobao';
import { xianyu } from './xianyu';

/** The marketplaces that we know from the start, sorted by id. */
export const sites: SiteProfile[] = [douyin, pinduoduo, taobao, xianyu];
