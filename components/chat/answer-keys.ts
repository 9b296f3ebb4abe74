import { type AnswersActions, type AnswersView, composing } from './view';

/**
 * The keys of the suggestions, wherever they are drawn: arrows choose, 1–5 take, `/` searches, Escape leads back. Those
 * that type into a field of ours stay the field's.
 * @param root what the rows stand in
 */
export function onAnswerKey(
  event: KeyboardEvent,
  root: HTMLElement | null,
  view: Pick<AnswersView, 'search' | 'suggestions'>,
  actions: Pick<AnswersActions, 'onBack' | 'onOpenSearch' | 'onUse'>,
): void {
  if (!event.isTrusted || composing(event) || event.ctrlKey || event.metaKey || event.altKey) return;
  const rows = [...(root?.querySelectorAll<HTMLElement>('[data-cm="suggestion"]') ?? [])];
  if (event.key === 'Escape') actions.onBack();
  else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') moveFocus(rows, event.key === 'ArrowDown');
  else if (event.target instanceof HTMLInputElement) return;
  else if (event.key === '/') actions.onOpenSearch();
  else if (/^[1-5]$/.test(event.key)) {
    const suggestion = (view.search?.results ?? view.suggestions)[Number(event.key) - 1];
    if (suggestion) actions.onUse(suggestion);
  } else return;
  event.preventDefault();
}

function moveFocus(rows: HTMLElement[], down: boolean): void {
  const shadow = rows[0]?.getRootNode() as ShadowRoot | Document | undefined;
  const at = rows.indexOf(shadow?.activeElement as HTMLElement);
  const next = at === -1 ? (down ? 0 : rows.length - 1) : (at + (down ? 1 : -1) + rows.length) % rows.length;
  rows[next]?.focus();
}
