import type { GoodsDraft, GoodsErrors } from '@/components/goods/view';
import type { ItemLink, ItemLinkDraft } from '@/lib/domain/goods/link';
import type { Problem } from '@/lib/domain/result';
import type { Speech } from './speech';

/** The borders of the message `goods.save`, so that a person reads what is wrong and not only that something is. */
const longest = { item: 80, name: 40, why: 40 };

export const newGoods = (id: string): GoodsDraft => ({
  id,
  shop: '',
  item: '',
  related: [nobody, nobody],
  revision: 0,
});

const nobody = { name: '', why: '' };

export function goodsDraftOf({ id, shop, item, related, revision }: ItemLink): GoodsDraft {
  const [one = nobody, other = nobody] = related;
  return { id, shop, item, related: [one, other], revision };
}

/** The draft as it is saved: without white space around its words, and without a second place that stayed empty. */
export function tidiedGoods({ id, shop, item, related, revision }: GoodsDraft): ItemLinkDraft {
  const [one, other] = related.map(({ name, why }) => ({ name: name.trim(), why: why.trim() }));
  const all = [one ?? nobody, other ?? nobody].filter(
    ({ name, why }, at) => at === 0 || name !== '' || why !== '',
  );
  return { id, shop, item: item.trim(), related: all, revision };
}

/** What keeps a draft from being saved, said at its field; empty: nothing. */
export function goodsErrors(draft: GoodsDraft, speech: Speech): GoodsErrors {
  const t = speech.goods.value;
  const { item, related } = tidiedGoods(draft);
  const [one, other] = related;
  const tooLong = (text: string | undefined, most: number) =>
    (text?.length ?? 0) > most ? t('tooLong', { most }) : undefined;
  const same = other !== undefined && other.name !== '' && other.name === one?.name;
  const errors: Record<string, string | undefined> = {
    item: item.length < 2 ? t('needItem') : tooLong(item, longest.item),
    name: one?.name === '' ? t('needName') : tooLong(one?.name, longest.name),
    why: tooLong(one?.why, longest.why),
    second: other?.name === '' ? t('needName') : same ? t('sameName') : tooLong(other?.name, longest.name),
    secondWhy: tooLong(other?.why, longest.why),
  };
  return Object.fromEntries(Object.entries(errors).filter(([, error]) => error !== undefined));
}

/** What the worker refused, at the field that it speaks of. Two versions of one link have a notice of their own. */
export function refusedGoods(problem: Problem, speech: Speech): GoodsErrors {
  if (problem.code === 'goods.changedElsewhere' || problem.code === 'goods.notFound') return {};
  const sentence = speech.problem(problem);
  return problem.code === 'goods.itemTaken' ? { item: sentence } : { whole: sentence };
}
