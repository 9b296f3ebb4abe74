import { type ComponentChild, render } from 'preact';
import type { PageSettings } from '@/lib/messages/protocol';
import type { OwnElement } from './own-element';

/** Our one element in a host page. Overlays draw into it; nothing else of the page is changed. */
export type Root = {
  /** The open shadow root: accessibility tools and the shop's own shortcut handlers see that a field of ours has focus. */
  shadow: ShadowRoot;
  /** Draws a view into a container of its own, which goes with the signal. */
  draw(view: () => ComponentChild, css: string, signal: AbortSignal): void;
  setTheme(theme: PageSettings['theme'], language: string): void;
};

/** Makes our element a root in which overlays draw. */
export function mountRoot({ host, shadow, adopt }: OwnElement): Root {
  const sheets = new Set<string>();
  return {
    shadow,
    draw(view, css, drawSignal) {
      if (drawSignal.aborted) return;
      if (!sheets.has(css)) {
        sheets.add(css);
        adopt(css);
      }
      const container = host.ownerDocument.createElement('div');
      shadow.append(container);
      const View = () => <>{view()}</>;
      render(<View />, container);
      drawSignal.addEventListener(
        'abort',
        () => {
          render(null, container);
          container.remove();
        },
        { once: true },
      );
    },
    setTheme(name, language) {
      if (name === 'auto') delete host.dataset.theme;
      else host.dataset.theme = name;
      host.lang = language;
    },
  };
}
