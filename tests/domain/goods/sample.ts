import type { ChatFacts, Message, Speaker } from '@/lib/domain/chat/facts';
import type { ItemLink, ItemLinkDraft } from '@/lib/domain/goods/link';
import type { OrderStatus } from '@/lib/domain/orders/status';

/** A link with everything set, for tests that care about one field. */
export const link = (change: Partial<ItemLink> = {}): ItemLink => ({
  id: 'l1',
  shop: '',
  item: '云朵保温杯',
  related: [{ name: '长柄杯刷', why: '清洗更省心' }],
  updatedAt: '2026-11-20T00:00:00.000Z',
  removedAt: null,
  revision: 1,
  ...change,
});

/** What an editor sends for a new link. */
export const linkDraft = (change: Partial<ItemLinkDraft> = {}): ItemLinkDraft => ({
  id: 'l1',
  shop: '',
  item: '云朵保温杯',
  related: [{ name: '长柄杯刷', why: '清洗更省心' }],
  revision: 0,
  ...change,
});

export const said = (from: Speaker, text: string): Message => ({ from, text, kind: 'text', at: null });

/** A chat beside which the page shows an item. */
export const chat = (
  messages: Message[],
  item: string | null = '【旗舰】云朵保温杯女 大容量 500ml',
  status: OrderStatus = 'unknown',
): ChatFacts => ({
  conversation: { buyer: '小鱼', key: 'k' },
  messages,
  composer: 'textarea',
  order: { orderId: null, status, statusText: null, amount: null, item },
});
