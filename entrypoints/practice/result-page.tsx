import { useEffect, useState } from 'preact/hooks';
import { Result, type Risks } from '@/components/practice/Result';
import type { PracticeTranslate } from '@/components/practice/TopBar';
import { findOutcome } from '@/lib/domain/practice/outcome';
import { findDeskOutcome } from '@/lib/domain/practice/outcome-desk';
import { practiceClaims } from '@/lib/domain/practice/scripts/refunds';
import { practiceReviews } from '@/lib/domain/practice/scripts/reviews';
import type { Backend } from '@/lib/messages/client';
import { judgeReplies } from './judge-replies';
import type { Session } from './session';

type Props = { session: Session; backend: Backend; t: PracticeTranslate; goHome(): void };

/** The practice's result, worked out when it is opened; the wording is judged by the worker afterwards. */
export function ResultPage({ session, backend, t, goHome }: Props) {
  const state = session.state.value;
  const now = session.time.value;
  const outcome = findOutcome(state, now);
  const scripts = { claims: practiceClaims, reviews: practiceReviews };
  const [risks, setRisks] = useState<Risks>(null);
  useEffect(() => {
    let gone = false;
    void judgeReplies(backend, outcome).then((judged) => gone || setRisks(judged));
    return () => {
      gone = true;
    };
  }, [backend, state, t.language]);
  return (
    <Result
      outcome={outcome}
      desk={findDeskOutcome(session.desk.value, scripts, now)}
      risks={risks}
      lasted={(now - state.startedAt) / 1000}
      reminded={session.reminded.value.size}
      t={t}
      onGoOn={() => {
        session.turn({ paused: false });
        goHome();
      }}
      onAgain={() => {
        session.restart();
        goHome();
      }}
    />
  );
}
