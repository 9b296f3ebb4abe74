import { effect, signal as reactive } from '@preact/signals';
import type { SiteProfile } from '@/lib/domain/sites/profile';
import type { PageSettings } from '@/lib/messages/protocol';
import { speaker } from '@/lib/words';
import { mountRoot } from './mount';
import type { AnyOverlay, Overlay, OverlayContext } from './overlay';
import type { Program } from './start';

/** Makes a program of the overlays of one kind of page: they share one root element and the settings. */
export const createProgram = (overlays: readonly AnyOverlay[]): Program => ({
  start({ own, opened, signal, ...rest }) {
    const root = mountRoot(own);
    const settings = reactive<PageSettings>(opened.settings);
    const unfollow = effect(() => root.setTheme(settings.value.theme, settings.value.language));
    signal.addEventListener('abort', unfollow, { once: true });
    const { profile, shop } = opened;
    const words: OverlayContext<never>['words'] = (part) =>
      speaker(settings.value.words[part] ?? {}, settings.value.language);
    for (const overlay of overlays) {
      const page = profile.pages[overlay.page as keyof SiteProfile['pages']];
      if (overlay.page !== opened.page || !page) continue;
      (overlay as Overlay).start({
        ...rest,
        root,
        profile,
        page: page as never,
        shop,
        settings,
        words,
        sayProblem: (problem) => words('problems')(problem.code, problem.values as never),
        signal,
      });
    }
    return {
      apply(next) {
        settings.value = next;
      },
    };
  },
});
