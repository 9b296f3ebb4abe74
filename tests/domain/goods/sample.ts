import type { ChatFacts, Message, Speaker } from '@/lib/domain/chat/facts';
import type { ItemLink, ItemLinkDraft } from '@/lib/domain/goods/link';
import { type GoodsInput, relatedTemplateId } from '@/lib/domain/goods/suggest';
import type { OrderStatus } from '@/lib/domain/orders/status';
import { starterTemplates } from '@/lib/domain/templates/starter';
import { template as templateOf } from '../templates/sample';

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

const starter = starterTemplates.find(({ id }) => id === relatedTemplateId);
if (!starter) throw new Error('the starter library has no template for related goods');
export const template = templateOf({ ...starter, origin: 'starter' });

export type Given = Partial<Omit<GoodsInput, 'facts'>>;
/** What a judgement is made from: one link, the starter template, no model. */
export const input = (facts: GoodsInput['facts'], given: Given = {}): GoodsInput => ({
  facts,
  links: [link()],
  shop: '',
  template,
  values: {},
  intent: null,
  moment: { buyer: null, date: '2026-11-22' },
  ...given,
});
