import { relatedTemplateId } from '@/lib/domain/goods/suggest';
import { ok, type Result } from '@/lib/domain/result';
import type { Template } from '@/lib/domain/templates/template';
import type { Caller, Handlers } from '@/lib/messages/server';
import type { Store } from '@/lib/store/db';
import { listItemLinks, removeItemLink, restoreItemLink, saveItemLink } from '@/lib/store/goods';
import { announced, type Context, openShop } from '../context';
import { markedIn, previewItems } from '../goods';

/** A link is of a shop; on which site it will be told is not known here. */
const noSite = '';

/** What goes with which item, as the options page edits it. Chats hear of a change as of one in the templates. */
export function goodsHandlers(context: Context) {
  const change = async <T>(
    { world }: Caller,
    work: (store: Store) => Promise<Result<T>>,
  ): Promise<Result<T>> => announced(context, world, 'templates', await work(await context.store(world)));

  const templateIn = async ({ world, now }: Caller): Promise<Result<Template | undefined>> => {
    const store = await openShop(context, world, now);
    if (!store.ok) return store;
    return ok(
      await store.value.read(['templates'], (tx) => tx.objectStore('templates').get(relatedTemplateId)),
    );
  };

  return {
    async 'goods.list'(_none, caller) {
      const template = await templateIn(caller);
      if (!template.ok) return template;
      const links = await listItemLinks(await context.store(caller.world));
      const shops = new Map(
        [...new Set(links.map(({ shop }) => shop))].map((shop) => [
          shop,
          markedIn(context, caller.world, { site: noSite, shop }),
        ]),
      );
      const views = links.map(async (link) => {
        const text = previewItems(template.value, link);
        return { link, marked: text === null ? [] : ((await shops.get(link.shop)?.(text)) ?? []) };
      });
      return ok({ links: await Promise.all(views), hasTemplate: template.value?.removedAt === null });
    },
    async 'goods.preview'(draft, caller) {
      const template = await templateIn(caller);
      if (!template.ok) return template;
      const text = previewItems(template.value, draft);
      const marked =
        text === null ? [] : await markedIn(context, caller.world, { site: noSite, shop: draft.shop })(text);
      return ok({ text, marked });
    },
    'goods.save': (draft, caller) => change(caller, (store) => saveItemLink(store, draft, caller.now)),
    'goods.remove': ({ id }, caller) => change(caller, (store) => removeItemLink(store, id, caller.now)),
    'goods.restore': ({ id }, caller) => change(caller, (store) => restoreItemLink(store, id)),
  } satisfies Partial<Handlers>;
}
