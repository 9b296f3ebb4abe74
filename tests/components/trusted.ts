/**
 * Fires an event as a person would: our handlers ignore events that a script made, and a unit test has only a script.
 * The browser's own trusted events are covered by tests/e2e.
 */
export function fire(target: EventTarget, event: Event): Event {
  Object.defineProperty(event, 'isTrusted', { value: true });
  target.dispatchEvent(event);
  return event;
}

export const click = (target: EventTarget) => fire(target, new MouseEvent('click', { bubbles: true }));

export const press = (target: EventTarget, key: string, more: KeyboardEventInit = {}) =>
  fire(target, new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
