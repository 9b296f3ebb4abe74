import { effect, signal as reactive } from '@preact/signals';
import type { SiteProfile } from '@/lib/domain/sites/profile';
import type { PageSettings } from '@/lib/messages/protocol';
import { mountRoot } from './mount';
import type { AnyOverlay, Overlay } from './overlay';
import type { Program } from './start';

/** Makes a program of the overlays of one kind of page: they share one root element and the settings. */
export const createProgram = (overlays: readonly AnyOverlay[]): Program => ({
  start({ doc, own, opened, signal, sayProblem, ...rest }) {
    const root = mountRoot(own);
    const settings = reactive<PageSettings>(opened.settings);
    const unfollow = effect(() => root.setTheme(settings.value.theme, settings.value.language));
    signal.addEventListener('abort', unfollow, { once: true });
    const { profile, shop } = opened;
    for (const overlay of overlays) {
      const page = profile.pages[overlay.page as keyof SiteProfile['pages']];
      if (overlay.page !== opened.page || !page) continue;
      (overlay as Overlay).start({
        ...rest,
        doc,
        root,
        profile,
        page: page as never,
        shop,
        settings,
        sayProblem: (problem) => sayProblem(problem, settings.peek().language),
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
