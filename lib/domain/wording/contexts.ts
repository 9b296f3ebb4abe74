import type { Context } from '../rules/rule';
import { clauseAround, isBreak } from './clauses';
import type { Span } from './shift';

/** What the words around a stretch are asked about; all parts of the same clause. */
type Surroundings = { before: string; inside: string; after: string; asked: boolean };

const denial =
  /(?:不|不能|不敢|没法|没办法|无法|难以|不好|未必|并非)(?:保证|承诺|确定|确保|答应)|(?:不会|不能|不可以|不可能|不需要|不用|不支持|无需|无法|没法|不是|没有|没|并不|从不|绝不|切勿|请勿|勿|不要|别|禁止|谨防|拒绝|严禁|不)$/;
const deniedInside = /不(?!好意思|出意外|要着急|用担心|过)|没(?!问题|事|关系)|未|无法|别(?!人|的)/;
const deniedAfter = /^.{0,3}?(?:不了|不行|不到|不出|不上|不走|没法|无法|不能)/;

const asking = /(?:吗|(?<![什怎那这多])么)/;
const askingBefore = /是否|能否|可否|是不是|要不要|能不能|会不会|有没有|什么时候|为什么|怎么/;
/** 明天给您发货您看可以吗: an offer, said as a question. */
const offering = /您看|你看|可以吗|可以么|好吗|好么|好不好|行吗|行么/;

const condition = /如果|若是|要是|假如|万一|倘若|只要/;
const conditionAfter = /^.{0,6}的话/;

const doneBefore = /已|刚刚|刚才|昨天|昨晚|昨日|前天|之前|早就/;
const doneAfter = /^(?:完|掉)?(?:了|过)/;
const future = /明|后天|马上|立|次日|就|会|能|可以/;

const hedge = /预计|预估|大概|大约|估计|一般|通常|正常|尽量|尽可能|争取|可能|应该|或许|左右|差不多|基本|最快/;
const relay =
  /显示|查到|查询到|看到|物流信息|物流更新|更新了|预约|(?:快递|站点|仓库|物流)(?:那边)?(?:说|反馈|回复|通知)/;

const tests: Record<Context, (around: Surroundings) => boolean> = {
  negation: ({ before, inside, after }) =>
    denial.test(before.slice(-12).trimEnd()) || deniedInside.test(inside) || deniedAfter.test(after),
  question: ({ before, after, asked }) =>
    !offering.test(after) && (asked || asking.test(after.slice(0, 8)) || askingBefore.test(before)),
  condition: ({ before, after }) => condition.test(before) || conditionAfter.test(after),
  done: ({ before, inside, after }) =>
    doneBefore.test(before.slice(-6)) ||
    doneBefore.test(inside) ||
    (doneAfter.test(after) && !future.test(inside)),
  hedge: ({ before, inside, after }) =>
    hedge.test(before.slice(-16)) || hedge.test(inside) || hedge.test(after.slice(0, 4)),
  relay: ({ before, inside }) => relay.test(before) || relay.test(inside),
};

/** Whether a stretch of a folded text stands in one of the surroundings, looking no further than its clause. */
export function standsIn(found: readonly Context[], text: string, stretch: Span): boolean {
  const { from, to } = clauseAround(text, stretch.start, stretch.end);
  const around: Surroundings = {
    before: text.slice(from, stretch.start),
    inside: text.slice(stretch.start, stretch.end),
    after: text.slice(stretch.end, to),
    asked: isBreak(text, to) && text[to] === '?',
  };
  return found.some((context) => tests[context](around));
}
