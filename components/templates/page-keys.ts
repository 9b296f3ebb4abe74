/** What one key does anywhere on the templates page. */
export type PageKeys = { search: () => void; new: () => void; save: () => void };

/** `/` searches, N begins a template, Ctrl+S (⌘S) saves; never while something is being typed or composed. */
export function pageKeys(event: KeyboardEvent, does: PageKeys): void {
  if (event.isComposing || event.defaultPrevented || document.querySelector('dialog[open]')) return;
  const control = event.ctrlKey || event.metaKey;
  const key = event.key.toLowerCase();
  if (control && !event.altKey && key === 's') does.save();
  else if (control || event.altKey || isTyping(event.target)) return;
  else if (key === '/') does.search();
  else if (key === 'n') does.new();
  else return;
  event.preventDefault();
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.matches('input:not([type="radio"], [type="checkbox"]), textarea, select');
