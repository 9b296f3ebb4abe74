import { pauseAt } from '@/lib/domain/pause/pause-at';
import { setPause } from '@/lib/domain/pause/set-pause';
import { fail, ok } from '@/lib/domain/result';
import type { Settings } from '@/lib/domain/settings/settings';
import { findPage } from '@/lib/domain/sites/match';
import type { Pause } from '@/lib/messages/protocol';
import type { Caller, Handlers } from '@/lib/messages/server';
import { sites } from '@/lib/sites';
import { practice } from '@/lib/sites/practice';
import { changeSettings } from '@/lib/store/settings';
import { chooseLanguage } from '@/lib/words';
import { announced, type Context, settingsIn } from '../context';

/** The pauses of the shop, which hold on our practice page too: they are about the overlays, not about a world. */
export function pauseHandlers(context: Context) {
  const answer = (settings: Settings, url: string | null, caller: Caller): Pause => {
    const place = placeOf(url, caller);
    const language = chooseLanguage(settings.language, context.browserLanguage());
    return {
      place: place && { site: place.site, name: place.name[language], page: place.page },
      ...pauseAt(settings.paused, place, caller.now),
    };
  };

  return {
    'pause.get': async ({ url }, caller) => ok(answer(await settingsIn(context, 'shop'), url, caller)),
    async 'pause.set'({ url, pause }, caller) {
      const place = placeOf(url, caller);
      if (!place && pause !== 'hour' && pause !== 'none') return fail('message.refused');
      const saved = await changeSettings(await context.store('shop'), ({ paused }) => ({
        paused: setPause(paused, place, pause, caller.now) ?? paused,
      }));
      const told = await announced(context, 'shop', 'settings', saved);
      if (!told.ok) return told;
      context.dueChanged();
      return ok(answer(told.value, url, caller));
    },
  } satisfies Partial<Handlers>;
}

function placeOf(url: string | null, { page: asks }: Caller) {
  const found = url && findPage([...sites, practice], onPractice(url, asks));
  return found ? { site: found.profile.id, name: found.profile.name, page: found.page } : null;
}

/** Our practice page stands in for a host of its own; its address begins as that of the page of ours that asks. */
function onPractice(url: string, asks: string): string {
  const own = new URL('/practice.html', asks).href;
  return url.startsWith(own) ? `https://practice.invalid/${new URL(url).hash}` : url;
}
