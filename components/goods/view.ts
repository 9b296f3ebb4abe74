import type { ItemLink } from '@/lib/domain/goods/link';
import type { Shop } from '@/lib/domain/settings/settings';

/** What is typed: always two places for related goods, the second of which may stay empty. */
export type GoodsDraft = {
  id: string;
  shop: string;
  item: string;
  related: [RelatedDraft, RelatedDraft];
  revision: number;
};
export type RelatedDraft = { name: string; why: string };

/** What keeps a draft from being saved, said at its field; `whole`: below them all. */
export type GoodsErrors = Partial<Record<'item' | 'name' | 'why' | 'second' | 'secondWhy' | 'whole', string>>;

export type OpenGoods = {
  draft: GoodsDraft;
  /** Not stored yet. */
  isNew: boolean;
  errors: GoodsErrors;
  saving: boolean;
  /** Another page saved (`theirs`) or deleted (null) the link since it was opened. */
  conflict: { theirs: ItemLink | null } | null;
  /** The sentence as a buyer would read it; null while there is nothing to read. */
  preview: { text: string; marked: readonly string[] } | null;
};

export type GoodsRow = { link: ItemLink; marked: readonly string[] };

export type GoodsData = {
  rows: readonly GoodsRow[];
  /** The template that carries the sentence is there. */
  hasTemplate: boolean;
  shops: readonly Shop[];
  query: string;
  open: OpenGoods | null;
};

export type GoodsIntents = {
  onQuery: (query: string) => void;
  onNew: () => void;
  onOpen: (id: string) => void;
  onChange: (change: Partial<GoodsDraft>) => void;
  onSave: () => void;
  onCancel: () => void;
  onRemove: (id: string) => void;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
  /** To the template, where the sentence is worded. */
  onWording: () => void;
  onRestoreTemplate: () => void;
};

/** Links in which every word of a query stands, in the order of their items' names. */
export function foundIn(rows: readonly GoodsRow[], query: string, language: string): GoodsRow[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const order = new Intl.Collator(language, { numeric: true });
  return rows
    .filter(({ link }) => {
      const text = [link.item, ...link.related.flatMap(({ name, why }) => [name, why])].join('\n');
      return words.every((word) => text.toLowerCase().includes(word));
    })
    .sort((one, other) => order.compare(one.link.item, other.link.item));
}
