import type { Case, CaseView } from '@/lib/domain/checklists/case';
import { caseValues, viewCase, viewTicks } from '@/lib/domain/checklists/view';
import type { Language } from '@/lib/domain/settings/settings';
import { shopName } from '@/lib/domain/settings/shops';
import type { Caller } from '@/lib/messages/server';
import { sites } from '@/lib/sites';
import { practice } from '@/lib/sites/practice';
import { chooseLanguage } from '@/lib/words';
import { type Context, settingsIn } from './context';
import { utcOffsetOf } from './site-clock';

/** How cases are shown to the person now: in their language, with sentences in what the shop's buyers read. */
export type CaseViewer = { language: Language; show(kept: Case): CaseView };

export async function caseViewer(context: Context, { world, now }: Caller): Promise<CaseViewer> {
  const settings = await settingsIn(context, world);
  const language = chooseLanguage(settings.language, context.browserLanguage());
  return {
    language,
    show(kept) {
      const values = caseValues(kept, {
        now,
        utcOffset: utcOffsetOf(kept.site, now),
        agentName: settings.agentName,
        shop: shopName(settings.shops, kept.shop),
      });
      const shown = viewCase(kept, { language, values, buyersRead: buyersRead(kept.site, language) });
      return shown ?? viewTicks(kept);
    },
  };
}

/** Buyers read what their marketplace writes, whatever the person's interface speaks. */
function buyersRead(site: string, language: Language): Language {
  const spoken = [...sites, practice].find(({ id }) => id === site)?.languages ?? [];
  return spoken.length === 0 || spoken.includes(language) ? language : (spoken.find(isLanguage) ?? language);
}

const isLanguage = (tag: string): tag is Language => tag === 'zh-CN' || tag === 'zh-TW' || tag === 'en';
