import type { ReadonlySignal } from '@preact/signals';
import { ClipboardList, MessageSquareText, ReceiptText, Star } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { ChatPane } from '@/components/practice/ChatPane';
import { ConversationList } from '@/components/practice/ConversationList';
import { NotFound } from '@/components/practice/NotFound';
import { OrderPanel } from '@/components/practice/OrderPanel';
import { SoldOrders } from '@/components/practice/orders/SoldOrders';
import { Shell } from '@/components/practice/Shell';
import { SideNav } from '@/components/practice/SideNav';
import { type PracticeTranslate, TopBar } from '@/components/practice/TopBar';
import { speeds } from '@/lib/domain/practice/clock';
import { type SoldTab, soldView } from '@/lib/domain/practice/orders';
import { practiceSales } from '@/lib/domain/practice/scripts/sales';
import { type ChatView, chatView, fullTime } from '@/lib/domain/practice/view';
import type { Backend } from '@/lib/messages/client';
import { translator } from '@/lib/words';
import { practiceWords } from '@/lib/words/practice';
import type { watchPreferences } from './preferences';
import { pendingClaims, RefundsPage, refundsRoute } from './refunds-page';
import { ResultPage } from './result-page';
import { badReviews, ReviewsPage } from './reviews-page';
import type { Session } from './session';

export const home = '#/chat';
const ordersRoute = '#/orders';
const reviewsRoute = '#/reviews';
export const resultRoute = '#/result';

type Props = {
  session: Session;
  route: ReadonlySignal<string>;
  preferences: ReturnType<typeof watchPreferences>;
  backend: Backend;
  goTo(route: string): void;
};

/** The place that an address belongs to; the page of one claim belongs to the claims. Empty for one that leads nowhere. */
function placeOf(route: string): string {
  if (route.startsWith(`${refundsRoute}/`)) return refundsRoute;
  return [home, ordersRoute, reviewsRoute, refundsRoute, resultRoute].includes(route) ? route : '';
}

/** The practice back office on the screen. */
export function App({ session, route, preferences, backend, goTo }: Props) {
  const t = translator(practiceWords, preferences.language.value);
  const now = session.time.value;
  const clock = session.clock.value;
  const chat = chatView(session.state.value, now);
  const { unpaid } = soldView(session.state.value, practiceSales, now, { tab: 'all', page: 1 });
  const current = route.value;
  const finished = current === resultRoute;
  const place = placeOf(current);
  return (
    <Shell
      bar={
        <TopBar
          clock={{ time: fullTime(now), speed: clock.speed, speeds, paused: clock.paused }}
          running={!finished}
          t={t}
          onSpeed={(speed) => session.turn({ speed, paused: false })}
          onPause={(paused) => session.turn({ paused })}
          onWindow={() => void backend.call('floating.open', null)}
          onRestart={() => {
            session.restart();
            goTo(home);
          }}
          onFinish={() => {
            session.turn({ paused: true });
            goTo(resultRoute);
          }}
        />
      }
      rail={
        <SideNav
          label={t('nav')}
          current={place}
          places={[
            { route: home, label: t('chat'), icon: MessageSquareText, count: chat.waiting },
            { route: ordersRoute, label: t('soldPlace'), icon: ClipboardList, count: unpaid },
            { route: reviewsRoute, label: t('reviewsPlace'), icon: Star, count: badReviews(session) },
            {
              route: refundsRoute,
              label: t('refundsPlace'),
              icon: ReceiptText,
              count: pendingClaims(session),
            },
          ]}
        />
      }
    >
      {place === home && <Chat session={session} chat={chat} t={t} />}
      {place === ordersRoute && <Orders session={session} t={t} />}
      {place === reviewsRoute && <ReviewsPage session={session} t={t} />}
      {place === refundsRoute && <RefundsPage session={session} route={current} t={t} />}
      {place === resultRoute && (
        <ResultPage session={session} backend={backend} t={t} goHome={() => goTo(home)} />
      )}
      {place === '' && <NotFound home={home} words={t('notFound')} way={t('toChat')} />}
    </Shell>
  );
}

function Chat({ session, chat, t }: { session: Session; chat: ChatView; t: PracticeTranslate }) {
  const { rows, waiting, open } = chat;
  return (
    <>
      <ConversationList rows={rows} waiting={waiting} open={open?.id ?? null} t={t} onOpen={session.open} />
      <ChatPane
        conversation={open}
        draft={(open && session.drafts.value[open.id]) ?? ''}
        t={t}
        onDraft={(text) => open && session.write(open.id, text)}
        onSend={(text) => open && session.send(open.id, text)}
      />
      {open && <OrderPanel conversation={open} t={t} />}
    </>
  );
}

function Orders({ session, t }: { session: Session; t: PracticeTranslate }) {
  const [{ tab, page }, choose] = useState<{ tab: SoldTab; page: number }>({ tab: 'all', page: 1 });
  const view = soldView(session.state.value, practiceSales, session.time.value, { tab, page });
  return (
    <SoldOrders
      view={view}
      tab={tab}
      t={t}
      onTab={(next) => choose({ tab: next, page: 1 })}
      onPage={(next) => choose({ tab, page: next })}
    />
  );
}
