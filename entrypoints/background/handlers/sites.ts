import { ok } from '@/lib/domain/result';
import type { PageKind } from '@/lib/domain/sites/profile';
import type { Handlers } from '@/lib/messages/server';
import { sites } from '@/lib/sites';
import { chooseLanguage } from '@/lib/words';
import { type Context, settingsIn } from '../context';
import { hostsOf, originsOf, stateOf } from '../site-access';

export const siteHandlers = (context: Context) =>
  ({
    async 'sites.list'(_none, { world }) {
      const { language } = await settingsIn(context, world);
      const spoken = chooseLanguage(language, context.browserLanguage());
      const listed = sites.map(async (site) => {
        const given = await context.givenTo(site);
        return {
          id: site.id,
          name: site.name[spoken],
          hosts: hostsOf(site),
          origins: originsOf(site),
          given,
          state: stateOf(site, given),
          pages: Object.keys(site.pages) as PageKind[],
        };
      });
      return ok(await Promise.all(listed));
    },
  }) satisfies Partial<Handlers>;
