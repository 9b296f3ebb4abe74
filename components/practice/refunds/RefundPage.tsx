import type { ComponentChildren } from 'preact';
import type { ClaimDetail } from '@/lib/domain/practice/refunds';
import { Pictures } from '../Pictures';
import type { PracticeTranslate } from '../TopBar';
import { ClaimActions } from './ClaimActions';
import { ClaimHistory } from './ClaimHistory';
import styles from './refund-page.module.css';

type Props = {
  claim: ClaimDetail;
  /** The address of the list. */
  list: string;
  t: PracticeTranslate;
  onAgree(): void;
  onRefuse(): void;
};

/** The page of one claim: where it stands, what the buyer says and shows, the parcel's way, what was agreed. */
export function RefundPage({ claim, list, t, onAgree, onRefuse }: Props) {
  return (
    <main class={styles.refundPage}>
      <nav class={styles.trail} aria-label={t('trail')}>
        <a class={styles.back} href={list}>
          {t('refundsTitle')}
        </a>
        <span aria-hidden="true">/</span>
        <span aria-current="page">{t('claimDetails')}</span>
      </nav>
      <section class={styles.banner}>
        <div class={styles.stands}>
          <h1 class={styles.detailState} data-waits={claim.timeLeft !== null} lang="zh-CN">
            {claim.word}
          </h1>
          {claim.timeLeft !== null && (
            <p class={styles.due}>
              <span class={styles.detailLeft} data-pressing={claim.pressing} lang="zh-CN">
                {claim.timeLeft}
              </span>
              <span class={styles.then}>{t(afterwards(claim))}</span>
            </p>
          )}
        </div>
        <div class={styles.actions}>
          <ClaimActions row={claim} t={t} onAgree={onAgree} onRefuse={onRefuse} />
        </div>
      </section>
      <div class={styles.columns}>
        <div class={styles.column}>
          <Section title={t('claimFacts')}>
            <dl class={styles.facts}>
              <Fact label={t('claimNumber')} value={claim.refundId} name={styles.detailNumber} />
              <Fact label={t('claimKind')} value={claim.kind} name={styles.detailKind} chinese />
              <Fact label={t('refundAmount')} value={`¥${claim.asks}`} name={styles.detailAmount} />
              <Fact label={t('claimReason')} value={claim.reason} name={styles.detailReason} chinese />
              <Fact label={t('dispatchState')} value={claim.goods} name={styles.detailGoods} chinese />
              <Fact label={t('appliedAt')} value={claim.appliedAt} name={styles.detailTime} />
            </dl>
          </Section>
          <Section title={t('claimWords')}>
            <p class={styles.said} lang={claim.words ? 'zh-CN' : undefined}>
              {claim.words || t('noWords')}
            </p>
            {claim.evidence.length > 0 ? (
              <Pictures pictures={claim.evidence} t={t} />
            ) : (
              <p class={styles.none}>{t('noEvidence')}</p>
            )}
          </Section>
          <Section title={t('parcelWay')}>
            {claim.parcel.length === 0 ? (
              <p class={styles.none}>{t('noParcel')}</p>
            ) : (
              <ol class={styles.way}>
                {claim.parcel.map(({ time, text }) => (
                  <li key={time}>
                    <span class={styles.when}>{time}</span>
                    <span lang="zh-CN">{text}</span>
                  </li>
                ))}
              </ol>
            )}
          </Section>
        </div>
        <div class={styles.column}>
          <Section title={t('orderFacts')}>
            <div class={styles.goods} lang="zh-CN">
              <span class={styles.picture} aria-hidden="true">
                {claim.item.slice(0, 1)}
              </span>
              <div>
                <div class={styles.detailItem}>{claim.item}</div>
                <div class={styles.spec}>
                  {claim.spec} ×{claim.quantity}
                </div>
              </div>
            </div>
            <dl class={styles.facts}>
              <Fact label={t('orderId')} value={claim.orderId} name={styles.detailOrder} />
              <Fact label={t('paidFor')} value={`¥${claim.paid}`} name={styles.detailPaid} />
              <Fact label={t('orderedAt')} value={claim.orderedAt} name={styles.when} />
              <Fact label={t('buyer')} value={claim.buyer} name={styles.buyer} chinese />
            </dl>
          </Section>
          <Section title={t('claimHistory')}>
            <ClaimHistory moments={claim.history} t={t} />
          </Section>
        </div>
      </div>
    </main>
  );
}

function afterwards({ stage, kind }: ClaimDetail) {
  if (stage === 'returned') return 'thenConfirmed' as const;
  return kind === '退货退款' || kind === '换货' ? ('thenAgreed' as const) : ('thenRefunded' as const);
}

function Section({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class={styles.sheet}>
      <h2 class={styles.heading}>{title}</h2>
      {children}
    </section>
  );
}

type FactProps = { label: string; value: string; name: string | undefined; chinese?: boolean };

function Fact({ label, value, name, chinese = false }: FactProps) {
  return (
    <div class={styles.fact}>
      <dt>{label}</dt>
      <dd class={name} lang={chinese ? 'zh-CN' : undefined}>
        {value}
      </dd>
    </div>
  );
}
