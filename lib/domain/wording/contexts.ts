import type { Context } from '../rules/rule';
import { clauseAround, isBreak } from './clauses';
import type { Span } from './shift';

/** What the words around a stretch are asked about; all parts of the same clause. */
type Surroundings = {
  before: string;
  inside: string;
  after: string;
  asked: boolean;
  /** From the clause's beginning to the rule's own word: in 快递一点都不慢 the denial stands inside the stretch. */
  lead: string;
};

const denial =
  /(?:不|不能|不敢|没法|没办法|无法|难以|不好|未必|并非)(?:保证|承诺|确定|确保|答应)|(?:不会|不能|不可以|不可能|不需要|不用|不支持|无需|无法|没法|没(?:有)?办法|不是|没有|没|并不|从不|绝不|切勿|请勿|勿|不要|别|禁止|谨防|拒绝|严禁|杜绝|(?:不|没|没有|不能|不会|从不|绝不|不要|别|请勿|勿|禁止|切勿)(?:做|搞|弄|参与|参加|支持|允许|提供|接受|准|建议|相信|轻信|理会|进行)(?:任何|这种|什么)?|(?<!要)不)(?:完全)?(?:(?:跟|给|向|对|和|为|帮)(?:您|你|亲))?$/;
const deniedInside = /不(?!好意思|出意外|要着急|用担心|过)|没(?!问题|事|关系)|未|无法|别(?!人|的)/;
const deniedAfter = /^.{0,3}?(?:不了|不行|不到|不出|不上|不走|没法|无法|不能)/;

const asking = /(?:吗|(?<![什怎那这多])么)/;
const askingBefore = /是否|能否|可否|是不是|要不要|能不能|会不会|有没有|什么时候|为什么|怎么/;
/** 明天给您发货您看可以吗: an offer, said as a question. */
const offering = /您看|你看|可以吗|可以么|好吗|好么|好不好|行吗|行么/;

/** 不买后悔: what would come of not buying. */
const condition =
  /如果|如(?:您|你|有|需|未|没|不|是)|若是|要是|假如|万一|倘若|只要|不买(?:真的|就|会|你|肯定|绝对|要){0,3}$/;
const conditionAfter = /^.{0,6}的话/;

const doneBefore = /已|刚刚|刚才|昨天|昨晚|昨日|前天|(?<![点号日天\d])之前|早就/;
const doneAfter = /^(?:完|掉)?(?:了|过)/;
const future = /明|后天|马上|立|次日|就|会|能|可以/;

const hedge = /预计|预估|大概|大约|估计|一般|通常|正常|尽量|尽可能|争取|可能|应该|或许|左右|差不多|基本|最快/;
const relay =
  /显示|查到|查询到|看到|物流信息|物流更新|更新了|预约|(?:快递|站点|仓库|物流)(?:那边)?(?:说|反馈|回复|通知)/;

/**
 * A complaint that is denied: 没有异味, 一点都不薄, 没有什么质量问题, 不存在掉色. Between the denial and what it denies only
 * words of degree and of noticing may stand: 没几天就坏了, 没人理 and 没想到这么差 deny nothing, nor does 不是一般的差.
 */
const filled =
  '(?:有|质量|品质|经常|频繁|偶尔|看见|什么|任何|一点|丝毫|半点|明显|特别|那么|这么|怎么|很|太|大|多|出现|发现|发生|发觉|发生过|发现过|出现过|觉得|感觉|感到|闻到|看到|看出|见到|遇到|存在|想象|说|传说|别人|网上|评论|大家|他们|他|中|里|的|会|算|是|像|带|说的|造成|受到|再|让人|让我|令人|容易|至于|见得|显得|显|感觉到|啥|过|到)';
const denied = new RegExp(
  `(?:(?:木有|没|没有|并没有|并没|从没|从未|未|未见|无|毫无|并无|绝无|零|不存在|不用|不必|无需|不需要|用不着|杜绝|避免|告别|抗|防|不(?!过)|并不|从不|绝不|也不|都不|谈不上|说不上|算不上|称不上|(?<![特个分区差级类])别)${filled}{0,4}|(?<!是|能|会|要)不是(?:很|太|特别|那么|那种)?(?:觉得)?|(?:(?<![a-z])(?:no|not|never|without|nothing|hardly|zero)|n['’]t)(?: (?:a|an|any|the|at|all|very|that|too|so|have|had|has|feel|seem|look|get|been|be|single|one|bit|little|of|is|it|was|really|even|come|got)){0,4}) ?$`,
);
const undenied =
  /(?:不仅|不但|不光|不只|不止|不单|不得不|不能不|没有比|没有一个|没有一次|没有一家|能不|怎能不|没法不|不是一般)[^,]{0,6}$/;
const deniedBehind =
  /^(?:的)?(?:问题|现象|情况|味道|感觉|迹象|啥|什么)?(?:的)?(?:都|也|几乎|基本|完全|倒是?|是|根本|并|啥的|什么的)?(?:没有(?!人|解决|处理|给|回|散|去|改|消|换|补|得到|说|问|客服|任何说|看清|告)|不存在|不明显|没发现|没出现|没看到|不严重)/;

const feared =
  /(?:请问[^,]{0,8}会|担心|(?<![恐可])怕(?!是)|害怕|生怕|以为|顾虑|防止|预防|避免|提防|why worry|afraid|worried|worry|thought it would|feared)(?!.*(?:果然|果真|真的))/;

const elsewhere =
  /(?<!比|和|跟|与|如|像)(?:别家|其他家|其它家|别的(?:店|家|牌子|商家)|其他(?:店|商家|牌子)|(?:以前|之前|上次|原来|原先)(?:在?(?:别|其他|其它|实体|超市)|(?:买|用|穿)的(?:那个|那款|其他|其它|别的))|隔壁家|other (?:brands|sellers|shops|ones)|old one|previous one)(?!.{0,8}(?:比|不如|都比))/;

const isDenied = (before: string): boolean =>
  denied.test(before.slice(-24)) && !undenied.test(before.slice(-16));

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
  denied: ({ before, lead, after }) =>
    isDenied(before) ||
    (lead.length > before.length && isDenied(lead)) ||
    deniedBehind.test(after.slice(0, 16)),
  feared: ({ before }) => feared.test(before.slice(-24)),
  elsewhere: ({ before }) => elsewhere.test(before.slice(-24)),
};

/**
 * Whether a stretch of a folded text stands in one of the surroundings, looking no further than its clause.
 * @param anchor the rule's own word within the stretch
 */
export function standsIn(
  found: readonly Context[],
  text: string,
  stretch: Span,
  anchor: Span = stretch,
): boolean {
  const { from, to } = clauseAround(text, stretch.start, stretch.end);
  const around: Surroundings = {
    before: text.slice(from, stretch.start),
    inside: text.slice(stretch.start, stretch.end),
    after: text.slice(stretch.end, to),
    // What comes after a blank and has words of its own is another sentence, glued on.
    asked: isBreak(text, to) && text[to] === '?' && !/ \S{4,}$/.test(text.slice(stretch.end, to)),
    lead: text.slice(from, anchor.start),
  };
  return found.some((context) => tests[context](around));
}
