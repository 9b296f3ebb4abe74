import { useEffect, useRef } from 'preact/hooks';
import type { longestReply } from '@/lib/domain/practice/desk';
import type { PracticeTranslate } from '../TopBar';
import styles from './review-reply.module.css';

/** The shop cuts longer ones; a change there does not compile here. */
const longest: typeof longestReply = 500;

type Props = {
  buyer: string;
  draft: string;
  t: PracticeTranslate;
  onDraft(text: string): void;
  onCancel(): void;
  onReply(): void;
};

/** Where the shop's reply under a review is written. */
export function ReviewReply({ buyer, draft, t, onDraft, onCancel, onReply }: Props) {
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leaves from wherever the focus is
    <div
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.isComposing) onCancel();
      }}
    >
      <textarea
        ref={box}
        class={styles.box}
        rows={3}
        maxLength={longest}
        value={draft}
        aria-label={t('replyToReview', { buyer })}
        placeholder={t('replyShown')}
        onInput={(event) => onDraft(event.currentTarget.value)}
      />
      <div class={styles.foot}>
        <span class={styles.count}>
          {draft.length}/{longest}
        </span>
        <button type="button" class={styles.cancel} onClick={onCancel}>
          {t('cancel')}
        </button>
        <button type="button" class={styles.publish} disabled={draft.trim() === ''} onClick={onReply}>
          {t('publishReply')}
        </button>
      </div>
    </div>
  );
}
