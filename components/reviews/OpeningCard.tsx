import { SentenceForm, SentenceHead } from '@/components/ui/SentenceForm';
import type { OpeningCardView, ReviewsActions, ReviewsTranslate } from './view';

type Props = {
  card: OpeningCardView;
  t: ReviewsTranslate;
  actions: Pick<ReviewsActions, 'onAnswer' | 'onCopy' | 'onCopiedByHand' | 'onCloseOpening'>;
};

const parts = { form: 'opening-card', text: 'opening-text', ask: 'opening-ask', copy: 'copy-opening' };

/** The first words for a buyer: copied already, or with blanks to fill first, or selected where the browser refused to copy. */
export function OpeningCard({ card, t, actions }: Props) {
  const { buyer, text, asks, answers, state } = card;
  const title = buyer === null ? t('openingCard') : t('openingTo', { buyer });
  return (
    <SentenceForm
      parts={parts}
      label={title}
      head={
        <SentenceHead
          title={title}
          close={t('close')}
          part="close-opening"
          onClose={actions.onCloseOpening}
        />
      }
      state={state}
      text={text}
      blanks={state === 'asking' ? asks : []}
      answers={answers}
      ready={asks.every(({ name, fallback }) => answers[name]?.trim() || fallback)}
      said={
        (state === 'asking' && asks.length > 0 && t('askFirst')) ||
        (state === 'failed' && t('copyFailed')) ||
        (state === 'copied' && t('copied'))
      }
      copyLabel={t('copy')}
      takesFocus
      onAnswer={actions.onAnswer}
      onCopy={actions.onCopy}
      onCopiedByHand={actions.onCopiedByHand}
    />
  );
}
