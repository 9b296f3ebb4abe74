import * as z from 'zod/mini';
import { itemLinkDraftSchema, itemLinkSchema } from '../../domain/goods/link';
import { id, type Messages, none } from './place';

/** What a buyer would read of a link, and which of its words keep it from being recommended. */
const previewSchema = z.object({
  /** The template's text as it would be filled; null where the template was removed. */
  text: z.nullable(z.string()),
  /** Words in it that the draft check marks at warn or above. */
  marked: z.array(z.string()),
});

const goodsViewSchema = z.object({
  links: z.array(z.object({ link: itemLinkSchema, marked: previewSchema.shape.marked })),
  /** The template that carries a recommendation is there. */
  hasTemplate: z.boolean(),
});

/** What goes with which item, as the options page edits it. */
export const goodsMessages = {
  'goods.list': { from: 'ours', in: none, out: goodsViewSchema },
  'goods.preview': {
    from: 'ours',
    in: z.pick(itemLinkDraftSchema, { shop: true, item: true, related: true }),
    out: previewSchema,
  },
  'goods.save': { from: 'ours', in: itemLinkDraftSchema, out: itemLinkSchema },
  'goods.remove': { from: 'ours', in: z.object({ id }), out: none },
  'goods.restore': { from: 'ours', in: z.object({ id }), out: itemLinkSchema },
} as const satisfies Messages;

export type GoodsView = z.infer<typeof goodsViewSchema>;
