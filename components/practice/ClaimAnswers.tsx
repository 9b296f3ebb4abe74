import type { ClaimAnswer } from '@/lib/domain/practice/outcome-desk';
import styles from './claim-answers.module.css';
import type { PracticeTranslate } from './TopBar';
import { waitTime } from './wait-time';

const how = { agreed: 'howAgreed', refused: 'howRefused', ranOut: 'howRanOut' } as const;
const verdicts = {
  right: 'verdictRight',
  risk: 'verdictRisk',
  late: 'verdictLate',
  open: 'verdictOpen',
} as const;
const why = {
  agreedUndispatched: 'whyAgreedUndispatched',
  agreedReturn: 'whyAgreedReturn',
  looked: 'whyLooked',
  unseen: 'whyUnseen',
  refusedUndispatched: 'whyRefusedUndispatched',
  refusedReturn: 'whyRefusedReturn',
  ranOut: 'whyRanOut',
  waits: 'whyWaits',
} as const;

/** How each claim was answered, and why that was right or not. */
export function ClaimAnswers({ claims, t }: { claims: readonly ClaimAnswer[]; t: PracticeTranslate }) {
  return (
    <section>
      <h2 class={styles.heading}>{t('claimsResult')}</h2>
      <table class={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('claim')}</th>
            <th scope="col">{t('yourAnswer')}</th>
            <th scope="col">{t('waitedFor')}</th>
            <th scope="col">{t('verdict')}</th>
          </tr>
        </thead>
        <tbody>
          {claims.map((one, index) => (
            <tr key={`${one.id}-${index}`}>
              <th scope="row" lang="zh-CN">
                {one.kind} · {one.stage === 'returned' ? '已退回' : one.goods}
                <span class={styles.reason}>
                  {one.buyer} · {one.reason}
                </span>
              </th>
              <td>
                {t(one.how === null ? 'howOpen' : how[one.how])}
                <span class={styles.reason}>{t(why[one.why])}</span>
              </td>
              <td class={styles.time}>{waitTime(Math.round(one.waited / 1000))}</td>
              <td>
                <span class={styles.verdict} data-verdict={one.verdict}>
                  {t(verdicts[one.verdict])}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
