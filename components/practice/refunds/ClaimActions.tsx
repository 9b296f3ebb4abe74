import type { ClaimRow } from '@/lib/domain/practice/refunds';
import type { PracticeTranslate } from '../TopBar';
import styles from './claim-actions.module.css';

type Props = {
  row: Pick<ClaimRow, 'kind' | 'stage' | 'refundId'>;
  t: PracticeTranslate;
  onAgree(): void;
  onRefuse(): void;
};

const agreeWords = {
  仅退款: 'agreeRefund',
  退货退款: 'agreeReturn',
  换货: 'agreeExchange',
  价保退差: 'agreeClaim',
} as const;

/** The shop's own buttons for a claim that waits for it; none where nothing waits. */
export function ClaimActions({ row, t, onAgree, onRefuse }: Props) {
  if (row.stage === 'returned') {
    return (
      <button type="button" class={styles.agree} onClick={onAgree}>
        {row.kind === '换货' ? t('confirmBack') : t('confirmAndRefund')}
      </button>
    );
  }
  if (row.stage !== 'pending') return null;
  return (
    <>
      <button type="button" class={styles.agree} onClick={onAgree}>
        {t(agreeWords[row.kind])}
      </button>
      <button type="button" class={styles.refuse} onClick={onRefuse}>
        {t('refuse')}
      </button>
    </>
  );
}
