import { useLayoutEffect, useRef } from 'preact/hooks';
import { type EditorProps, isSendKey } from './editor';

/** A controlled textarea: what stands in it is what the state says, after every render. */
export function PlainEditor(props: EditorProps) {
  const { class: name, conversation, label, placeholder, value, onValue, onSend } = props;
  const root = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => root.current?.focus(), [conversation]);
  return (
    <textarea
      ref={root}
      class={name}
      aria-label={label}
      placeholder={placeholder}
      value={value}
      onInput={(event) => onValue(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (!isSendKey(event)) return;
        event.preventDefault();
        onSend();
      }}
    />
  );
}
