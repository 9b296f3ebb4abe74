import type * as z from 'zod/mini';
import type { World } from '../../domain/practice/world';
import { chatMessages } from './chat';
import { dataMessages } from './data';
import { floatingMessages } from './floating';
import { goodsMessages } from './goods';
import { orderMessages } from './orders';
import { pageMessages } from './page';
import type { Messages, placeSchema } from './place';
import { refundMessages } from './refunds';
import { reviewMessages } from './reviews';
import { ruleMessages } from './rules';
import { type importPreviewSchema, type librarySchema, templateMessages } from './templates';

/**
 * Every message between our contexts, parsed on arrival. `from: 'page'` may be asked by content scripts too;
 * `from: 'ours'` only by our own extension pages. One line adds a message; the worker does not compile until a
 * handler exists.
 */
export const protocol = {
  ...pageMessages,
  ...chatMessages,
  ...orderMessages,
  ...reviewMessages,
  ...refundMessages,
  ...templateMessages,
  ...goodsMessages,
  ...ruleMessages,
  ...dataMessages,
  ...floatingMessages,
} as const satisfies Messages;

export type Protocol = typeof protocol;
export type MessageName = keyof Protocol;
export type Input<N extends MessageName> = z.infer<Protocol[N]['in']>;
export type Output<N extends MessageName> = z.infer<Protocol[N]['out']>;
export type Place = z.infer<typeof placeSchema>;
export type Library = z.infer<typeof librarySchema>;
export type ImportPreview = z.infer<typeof importPreviewSchema>;

export type { Envelope } from './envelope';
export type { GoodsView } from './goods';
export type { PageOpened, PageSettings, Pause } from './page';
export type { RuleView } from './rules';
export type { TemplateFlag } from './templates';
export type { World };

/** What a context may want to hear of when another one changed it. */
export type ChangeTopic = 'settings' | 'templates' | 'rules' | 'cases' | 'sites';
