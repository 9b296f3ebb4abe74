import { useLayoutEffect, useRef } from 'preact/hooks';
import { type EditorProps, isSendKey } from './editor';
import { readRichText, writeRichText } from './rich-text';

/**
 * A contenteditable that is read into the state on every input and drawn anew where the state says something else:
 * after sending, and when another conversation's draft comes in.
 */
export function RichEditor(props: EditorProps) {
  const { class: name, conversation, label, placeholder, value, onValue, onSend } = props;
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (root.current && readRichText(root.current) !== value) writeRichText(root.current, value);
  });
  useLayoutEffect(() => root.current?.focus(), [conversation]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rich editor is what a textarea cannot be
    <div
      ref={root}
      class={name}
      contentEditable
      role="textbox"
      aria-multiline="true"
      aria-label={label}
      tabIndex={0}
      data-placeholder={value === '' ? placeholder : undefined}
      onInput={(event) => onValue(readRichText(event.currentTarget))}
      onPaste={(event) => {
        // Styles of where the text comes from have no place in a chat.
        event.preventDefault();
        const text = event.clipboardData?.getData('text/plain') ?? '';
        event.currentTarget.ownerDocument.execCommand('insertText', false, text);
      }}
      onKeyDown={(event) => {
        if (!isSendKey(event)) return;
        event.preventDefault();
        onSend();
      }}
    />
  );
}
