import type { OrderStatus } from '@/lib/domain/orders/status';
import type { Moment } from '@/lib/domain/templates/template';
import type { Translate } from '@/lib/words';
import type { templatesWords } from '@/lib/words/templates';

type T = Translate<typeof templatesWords>;
type Named<V> = { value: V; label: string }[];

/** The order states that a template can be bound to; `unknown` is no state that a person would choose. */
export const statusChoices = (t: T): Named<Exclude<OrderStatus, 'unknown'>> => [
  { value: 'unpaid', label: t('statusUnpaid') },
  { value: 'paid', label: t('statusPaid') },
  { value: 'dispatched', label: t('statusDispatched') },
  { value: 'done', label: t('statusDone') },
  { value: 'refunding', label: t('statusRefunding') },
  { value: 'closed', label: t('statusClosed') },
];

/** The empty string stands for no moment: a select knows only strings. */
export const momentChoices = (t: T): Named<Moment | ''> => [
  { value: '', label: t('momentNone') },
  { value: 'firstContact', label: t('momentFirstContact') },
  { value: 'unpaid', label: t('momentUnpaid') },
  { value: 'paid', label: t('momentPaid') },
  { value: 'dispatched', label: t('momentDispatched') },
  { value: 'received', label: t('momentReceived') },
];
