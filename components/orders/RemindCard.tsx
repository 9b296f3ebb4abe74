import { SentenceForm, SentenceHead } from '@/components/ui/SentenceForm';
import type { OrdersActions, OrdersTranslate, ReminderCard } from './view';

type Props = {
  card: ReminderCard;
  t: OrdersTranslate;
  actions: Pick<OrdersActions, 'onAnswer' | 'onCopy' | 'onCopiedByHand' | 'onCloseCard'>;
};

const parts = { form: 'remind-card', text: 'remind-text', ask: 'remind-ask', copy: 'copy-reminder' };

/** The prepared reminder: copied already, or with blanks to fill first, or selected where the browser refused to copy. */
export function RemindCard({ card, t, actions }: Props) {
  const { orderId, buyer, text, asks, answers, state } = card;
  const title = t('card', { order: orderId });
  return (
    <SentenceForm
      parts={parts}
      label={title}
      head={<SentenceHead title={title} close={t('close')} part="close-card" onClose={actions.onCloseCard} />}
      state={state}
      text={text}
      blanks={state === 'asking' ? asks : []}
      answers={answers}
      ready={asks.every(({ name, fallback }) => answers[name]?.trim() || fallback)}
      said={
        (state === 'asking' && t('askFirst')) ||
        (state === 'failed' && t('copyFailed')) ||
        (state === 'copied' && t('copied', { buyer: buyer === null ? '' : ` ${buyer}` }))
      }
      copyLabel={t('copy')}
      takesFocus={state === 'asking'}
      onAnswer={actions.onAnswer}
      onCopy={actions.onCopy}
      onCopiedByHand={actions.onCopiedByHand}
    />
  );
}
