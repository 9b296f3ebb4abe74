import { useState } from 'preact/hooks';
import { Reviews } from '@/components/practice/reviews/Reviews';
import type { PracticeTranslate } from '@/components/practice/TopBar';
import { type ReviewTab, reviewsView } from '@/lib/domain/practice/reviews';
import { practiceReviews } from '@/lib/domain/practice/scripts/reviews';
import type { Session } from './session';

type Chosen = { tab: ReviewTab; unrepliedOnly: boolean; page: number };
const first: Chosen = { tab: 'all', unrepliedOnly: false, page: 1 };

/** Bad reviews that wait for the shop's reply. */
export const badReviews = (session: Session): number =>
  reviewsView(session.desk.value, practiceReviews, session.time.value, first).badUnreplied;

/** The practice's reviews; what is chosen goes with the page. */
export function ReviewsPage({ session, t }: { session: Session; t: PracticeTranslate }) {
  const [chosen, choose] = useState(first);
  return (
    <Reviews
      view={reviewsView(session.desk.value, practiceReviews, session.time.value, chosen)}
      tab={chosen.tab}
      unrepliedOnly={chosen.unrepliedOnly}
      t={t}
      onTab={(tab) => choose({ ...chosen, tab, page: 1 })}
      onUnrepliedOnly={(unrepliedOnly) => choose({ ...chosen, unrepliedOnly, page: 1 })}
      onPage={(page) => choose({ ...chosen, page })}
      onReply={session.reply}
    />
  );
}
