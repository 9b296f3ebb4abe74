/**
 * Remembers whether the keyboard is in our layer. The answer is called where what it was on may have gone: it leads the
 * keyboard on to `next` as soon as that is drawn, unless somebody has taken it elsewhere meanwhile.
 */
export function holdFocus(shadow: ShadowRoot) {
  const isOurs = shadow.activeElement !== null;
  return (next: () => HTMLElement | null | undefined): void => {
    if (!isOurs) return;
    requestAnimationFrame(() => {
      const { activeElement, body } = shadow.ownerDocument;
      if (shadow.activeElement === null && (activeElement === null || activeElement === body))
        next()?.focus({ preventScroll: true });
    });
  };
}
