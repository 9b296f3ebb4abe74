export type EditorProps = {
  class: string;
  /** Another conversation takes the caret along. */
  conversation: string;
  label: string;
  placeholder: string;
  value: string;
  onValue(text: string): void;
  onSend(): void;
};

/** Enter that sends: not with Shift, and not the one that ends an input method's composition. */
export const isSendKey = (event: KeyboardEvent): boolean =>
  event.key === 'Enter' && !event.shiftKey && !event.isComposing && event.keyCode !== 229;
