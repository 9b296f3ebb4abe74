import { useEffect, useState } from 'preact/hooks';
import { NotFound } from '@/components/practice/NotFound';
import { RefundPage } from '@/components/practice/refunds/RefundPage';
import { Refunds } from '@/components/practice/refunds/Refunds';
import { RefuseDialog } from '@/components/practice/refunds/RefuseDialog';
import type { PracticeTranslate } from '@/components/practice/TopBar';
import { type ClaimRow, type ClaimTab, claimDetail, refundsView } from '@/lib/domain/practice/refunds';
import { practiceClaims } from '@/lib/domain/practice/scripts/refunds';
import type { Session } from './session';

export const refundsRoute = '#/refunds';
const first: { tab: ClaimTab; page: number } = { tab: 'all', page: 1 };

/** Claims that wait for the shop. */
export const pendingClaims = (session: Session): number =>
  refundsView(session.desk.value, practiceClaims, session.time.value, first).pending;

type Props = { session: Session; route: string; t: PracticeTranslate };

/** The practice's claims: the list, or the page of the one that the address names. */
export function RefundsPage({ session, route, t }: Props) {
  const [refusing, refuse] = useState<Pick<ClaimRow, 'id' | 'refundId'> | null>(null);
  const number = route.slice(refundsRoute.length + 1);
  return (
    <>
      {number === '' ? (
        <List session={session} t={t} onRefuse={refuse} />
      ) : (
        <Detail session={session} number={number} t={t} onRefuse={refuse} />
      )}
      {refusing && (
        <RefuseDialog
          refundId={refusing.refundId}
          t={t}
          onCancel={() => refuse(null)}
          onRefuse={(reason) => {
            session.act(refusing.id, { kind: 'refused', reason });
            refuse(null);
          }}
        />
      )}
    </>
  );
}

type PartProps = { session: Session; t: PracticeTranslate; onRefuse(claim: ClaimRow): void };

function List({ session, t, onRefuse }: PartProps) {
  const [chosen, choose] = useState(first);
  return (
    <Refunds
      view={refundsView(session.desk.value, practiceClaims, session.time.value, chosen)}
      tab={chosen.tab}
      t={t}
      hrefOf={({ refundId }) => `${refundsRoute}/${refundId}`}
      onTab={(tab) => choose({ tab, page: 1 })}
      onPage={(page) => choose({ ...chosen, page })}
      onAgree={({ id }) => session.act(id, { kind: 'agreed' })}
      onRefuse={onRefuse}
    />
  );
}

function Detail({ session, number, t, onRefuse }: PartProps & { number: string }) {
  const claim = claimDetail(session.desk.value, practiceClaims, session.time.value, number);
  const id = claim?.id;
  // Every time that the claim waits it is to be looked at again: goods that came back are not the photographs of before.
  useEffect(() => {
    if (id !== undefined) session.act(id, { kind: 'looked' });
  }, [session, id, claim?.stage]);
  if (!claim) return <NotFound home={refundsRoute} words={t('refundMissing')} way={t('refundsTitle')} />;
  return (
    <RefundPage
      claim={claim}
      list={refundsRoute}
      t={t}
      onAgree={() => session.act(claim.id, { kind: 'agreed' })}
      onRefuse={() => onRefuse(claim)}
    />
  );
}
