import { Headset } from 'lucide-preact';
import type { OpenConversation } from '@/lib/domain/practice/view';
import styles from './chat-pane.module.css';
import { MessageList } from './MessageList';
import { ReplyBox } from './ReplyBox';
import type { PracticeTranslate } from './TopBar';

type Props = {
  conversation: OpenConversation | null;
  draft: string;
  t: PracticeTranslate;
  onDraft(text: string): void;
  onSend(text: string): void;
};

/** The middle of the chat: whom one talks to, what was said, and the reply box. */
export function ChatPane({ conversation, draft, t, onDraft, onSend }: Props) {
  if (conversation === null) {
    return (
      <main class={`${styles.pane} ${styles.nobody}`}>
        <Headset size={40} strokeWidth={1.25} aria-hidden="true" />
        <p class={styles.pick}>{t('pickOne')}</p>
        <p class={styles.more}>{t('pickOneMore')}</p>
      </main>
    );
  }
  const { id, buyer, messages } = conversation;
  return (
    <main class={styles.pane}>
      <div class={styles.chatHead} data-uid={id}>
        <h1 class={styles.chatBuyer} lang="zh-CN">
          {buyer}
        </h1>
      </div>
      <MessageList key={id} label={t('messages', { buyer })} messages={messages} buyer={buyer} t={t} />
      <ReplyBox conversation={id} buyer={buyer} draft={draft} t={t} onDraft={onDraft} onSend={onSend} />
    </main>
  );
}
