import { pauseAt } from '@/lib/domain/pause/pause-at';
import { fail, ok } from '@/lib/domain/result';
import type { Settings } from '@/lib/domain/settings/settings';
import { findPage } from '@/lib/domain/sites/match';
import type { Handlers } from '@/lib/messages/server';
import { sites } from '@/lib/sites';
import { practice } from '@/lib/sites/practice';
import { changeSettings } from '@/lib/store/settings';
import { chooseLanguage } from '@/lib/words';
import { wordsOf } from '@/lib/words/pages';
import { type Context, settingsIn } from '../context';
import { isOpen } from '../site-access';

const dockAtRest: Settings['dock'][string] = { collapsed: false, dx: 0, dy: 0 };

/** What a page's overlays need before they start, and what they remember of themselves. */
export const pageHandlers = (context: Context) =>
  ({
    async 'page.opened'({ url }, { world, now }) {
      const found = findPage(world === 'practice' ? [practice] : sites, url);
      const [settings, shop] = await Promise.all([settingsIn(context, world), settingsIn(context, 'shop')]);
      const place = found && { site: found.profile.id, page: found.page };
      // A pause runs on this computer's clock, on the practice page too, whose own goes as fast as the person likes.
      const paused = pauseAt(shop.paused, place, world === 'practice' ? new Date() : now);
      const language = chooseLanguage(settings.language, context.browserLanguage());
      // A page that was open when its site was switched off still has the loader in it.
      const off =
        found !== null &&
        world === 'shop' &&
        !isOpen(found.profile, url, await context.givenTo(found.profile));
      const page = paused.by || off ? null : (found?.page ?? null);
      return ok({
        profile: found?.profile ?? null,
        page,
        shop: (found && settings.shopOf[found.profile.id]) ?? '',
        resumesAt: paused.until,
        settings: {
          language,
          theme: settings.theme,
          dock: (found && settings.dock[found.profile.id]) ?? dockAtRest,
          folded: (found && settings.folded[`${found.profile.id} ${found.page}`]) ?? false,
          words: page ? wordsOf(page, language) : {},
        },
      });
    },
    async 'dock.moved'({ site, dock }, { world }) {
      const saved = await changeSettings(await context.store(world), (settings) => ({
        dock: { ...settings.dock, [site]: dock },
      }));
      return saved.ok ? ok(null) : saved;
    },
    async 'bar.folded'({ site, page, folded }, { world }) {
      const saved = await changeSettings(await context.store(world), (settings) => ({
        folded: { ...settings.folded, [`${site} ${page}`]: folded },
      }));
      return saved.ok ? ok(null) : saved;
    },
    'page.load': async ({ page }, { tab }) =>
      tab && (await context.load(page, tab)) ? ok(null) : fail('page.notLoaded'),
  }) satisfies Partial<Handlers>;
