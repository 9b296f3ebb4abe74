import type { ClaimDetail } from '@/lib/domain/practice/refunds';
import type { PracticeTranslate } from '../TopBar';
import styles from './claim-history.module.css';

type Moments = ClaimDetail['history'];

const who = { buyer: 'byBuyer', shop: 'byShop', system: 'bySystem' } as const;
const what = {
  applied: 'didApply',
  agreed: 'didAgree',
  refused: 'didRefuse',
  sentBack: 'didSendBack',
  confirmed: 'didConfirm',
  paidOut: 'didPayOut',
  changed: 'didChange',
  withdrew: 'didWithdraw',
} as const;

/** What buyer, shop and marketplace did about a claim, the newest on top. */
export function ClaimHistory({ moments, t }: { moments: Moments; t: PracticeTranslate }) {
  return (
    <ol class={styles.history}>
      {moments.map(({ by, kind, text, time }) => (
        <li key={`${time} ${kind}`} class={styles.moment}>
          <span class={styles.who}>{t(who[by])}</span>
          <span>
            {t(by === 'system' && (kind === 'agreed' || kind === 'confirmed') ? 'didRunOut' : what[kind])}
            {text !== '' && (
              <span class={styles.reason} lang="zh-CN">
                {text}
              </span>
            )}
          </span>
          <span class={styles.when}>{time}</span>
        </li>
      ))}
    </ol>
  );
}
