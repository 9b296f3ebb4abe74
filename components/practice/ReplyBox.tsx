import { useState } from 'preact/hooks';
import { PlainEditor } from './PlainEditor';
import { RichEditor } from './RichEditor';
import styles from './reply-box.module.css';
import type { PracticeTranslate } from './TopBar';

export const editors = ['plain', 'rich'] as const;

type Props = {
  conversation: string;
  buyer: string;
  draft: string;
  t: PracticeTranslate;
  onDraft(text: string): void;
  onSend(text: string): void;
};

/** Where a reply is written. Both kinds of editor that shops have can be tried; the draft moves with the choice. */
export function ReplyBox({ conversation, buyer, draft, t, onDraft, onSend }: Props) {
  const [editor, setEditor] = useState<(typeof editors)[number]>('plain');
  const Editor = editor === 'plain' ? PlainEditor : RichEditor;
  const send = () => {
    if (draft.trim() !== '') onSend(draft);
  };
  return (
    <div class={styles.replyBox}>
      {/* biome-ignore lint/a11y/useSemanticElements: a toolbar button group, no form field set */}
      <div class={styles.toolbar} role="group" aria-label={t('editor')}>
        {editors.map((kind) => (
          <button
            type="button"
            key={kind}
            class={styles.tool}
            aria-pressed={kind === editor}
            onClick={() => setEditor(kind)}
          >
            {t(kind)}
          </button>
        ))}
        <span class={styles.count}>{draft !== '' && t('characters', { n: [...draft].length })}</span>
      </div>
      <Editor
        class={styles.replyInput ?? ''}
        conversation={conversation}
        label={t('reply', { buyer })}
        placeholder={t('placeholder')}
        value={draft}
        onValue={onDraft}
        onSend={send}
      />
      <div class={styles.foot}>
        <button type="button" class={styles.sendButton} disabled={draft.trim() === ''} onClick={send}>
          {t('send')}
        </button>
      </div>
    </div>
  );
}
