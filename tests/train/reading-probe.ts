import { readFeatures } from '@/lib/domain/chat/intent-features';
import { starterTemplates } from '@/lib/domain/templates/starter';

/** One of each that reading treats on its own, in both languages and writings. */
const pieces = [
  '[数字x]天了，订单[订单x]，[日期x] 3月4日 12:30 退¥12.5 20元 13800138000 a@b.example https://a.example/1',
  '什么时侯法货？發票沒有開！！ｆｕｌｌ　ｗｉｄｔｈ 😡[微笑] 亲亲谢谢您',
  "I haven't got it; can you send $12 back to order 2026112233445566?",
  'Do you still have this in blue? thx',
];

/** A fingerprint of what is read of many texts: it tells a change of the reading code, which no table shows. Below 2 ** 32. */
export function readingProbe(): number {
  let hash = 0x811c9dc5;
  for (const text of [...pieces, ...starterTemplates.flatMap(({ title, asks }) => [title, ...asks])]) {
    const { hashes, signs } = readFeatures(text);
    for (const value of [...hashes, hashes.length, ...signs]) hash = Math.imul(hash ^ value, 0x01000193);
  }
  return hash >>> 0;
}
