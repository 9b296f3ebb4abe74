/** Frameworks draw in a microtask or in the next frame; a hidden page has no frames. Milliseconds. */
const longestWait = 150;

/** Resolves when the page's framework has had its turn after an input event. */
export function settled(view: Window): Promise<void> {
  return new Promise((resolve) => {
    const timer = view.setTimeout(resolve, longestWait);
    if (view.document.hidden) return;
    view.requestAnimationFrame(() =>
      view.requestAnimationFrame(() => {
        view.clearTimeout(timer);
        // After the second frame's own callbacks.
        view.setTimeout(resolve);
      }),
    );
  });
}
