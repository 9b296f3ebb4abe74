import { fold } from '../text';
import type { ReasonKind } from './finding';

type Words = { kind: ReasonKind; chinese: string; english: RegExp };

/**
 * Words of a buyer's reason, as marketplaces offer them and as buyers write them, all folded. The first kind that has
 * a word in the reason is the one: 多拍/拍错/不想要 is a change of mind, 尺寸与描述不符 is no matter of taste.
 */
const dictionary: readonly Words[] = [
  {
    kind: 'agreement',
    chinese: '协商一致 协商达成 已协商 协商好 协商退款',
    english: /\bagreed with\b/,
  },
  {
    kind: 'wrongItem',
    chinese:
      '发错 错发 寄错 漏发 漏寄 少发 少寄 少件 少货 缺件 空包 空盒 少了 缺少 配件缺失 数量不对 数量不符 不是我买的 不是我拍的',
    english: /\bwrong (?:item|product|colou?r|size|one)\b|\bmissing\b|\bincomplete\b|\bempty\b/,
  },
  {
    kind: 'notReceived',
    chinese:
      '未收到 没收到 没有收到 未送到 未送达 没送到 未到货 没到货 虚假签收 丢失 丢件 遗失 无物流 没有物流 物流停 物流异常 跟踪记录 物流信息',
    english: /\b(?:not|never|didn['’]?t)(?: been)? (?:receiv|arriv|deliver|come)|\blost\b/,
  },
  {
    kind: 'slowDispatch',
    chinese:
      '未按约定 没按约定 发货慢 发货太慢 发货速度 发货超时 超时未发 延迟发货 迟迟 不发货 一直没发 未发货 没发货 出货慢 出货太慢 延迟出货 未出货 缺货 无货 没货',
    english: /\bnot (?:been )?(?:shipped|dispatched|sent)\b|\blate\b|\bdelay|\bout of stock\b/,
  },
  {
    kind: 'description',
    chinese: '描述 不符 色差 货不对板 图片不一样 和图片 跟图片 与图片 假货 假冒 盗版 仿品 山寨',
    english: /\bas described\b|\bdescription\b|\bdifferent from\b|\bcounterfeit\b|\bfake\b/,
  },
  {
    kind: 'quality',
    chinese:
      '质量 品质 破损 损坏 毁损 破了 坏了 坏的 碎了 瑕疵 污渍 做工 起球 掉色 褪色 开线 变质 过期 发霉 异味 漏液 漏水 缩水 故障 无法使用 不能用 用不了 变形 不良',
    english:
      /\bdefect|\bdamaged?\b|\bbroken?\b|\bfault|\bquality\b|\bexpired\b|(?:\bnot|n['’]t|\bstopped) work/,
  },
  {
    kind: 'dislike',
    chinese:
      '无理由 不喜欢 不想要 不要了 不需要 不合适 不适合 不合身 不满意 效果 不好看 后悔 尺码 尺寸 大小 大了 小了 变更心意 鉴赏期 犹豫期',
    english:
      /\bno reason\b|\bmind\b|\bno longer\b|(?:\bnot|n['’]t) (?:like|fit|want|need)|\btoo (?:big|small|large)\b/,
  },
  {
    kind: 'price',
    chinese:
      '价格 降价 差价 价差 买贵 贵了 便宜 优惠 多拍 拍错 错拍 拍多 下错 买错 订错 重复下单 重复购买 重复订购 多买 运费',
    english: /\bprice\b|\bcheaper\b|\bby mistake\b|\bduplicate\b/,
  },
];

const table = dictionary.map(({ kind, chinese, english }) => ({ kind, words: chinese.split(' '), english }));

/** 非质量问题 says what it is not. */
const notQuality =
  /(?:没有|没|不是|并非|非|无)(?:任何)?(?:质量|品质)(?:上)?(?:的)?问题|(?:质量|品质)(?:是)?(?:没有?|无)问题/g;

/** What a buyer's reason comes to, in Simplified or Traditional Chinese or English. */
export function reasonOf(reason: string | null): ReasonKind {
  if (!reason?.trim()) return 'unknown';
  const folded = fold(reason).replace(notQuality, '');
  const found = table.find(
    ({ words, english }) => words.some((word) => folded.includes(word)) || english.test(folded),
  );
  return found?.kind ?? 'other';
}
