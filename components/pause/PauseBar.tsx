import { useLayoutEffect, useRef } from 'preact/hooks';
import { PauseIcon } from '@/components/ui/icons';
import { useWords } from '@/components/ui/words';
import type { PageKind } from '@/lib/domain/sites/profile';
import { pauseWords } from '@/lib/words/pause';
import { sayMoment } from '@/lib/words/today';

/** What can be paused: the kind of page in front, its site, or everything for an hour. */
export type Reach = 'page' | 'site' | 'hour';

export type PauseView = {
  /** The page in front; null where it is none that we know. */
  place: { name: string; page: PageKind } | null;
  /** What keeps us quiet there. */
  by: Reach | null;
  /** ISO time; null: until the person resumes. */
  until: string | null;
};

type PauseBarProps = {
  /** Null until it is read. */
  pause: PauseView | null;
  now: Date;
  onPause: (reach: Reach) => void;
  onResume: () => void;
};

/** One row: where to be quiet, or what is quiet until when, with the way back. It keeps its place when it changes. */
export function PauseBar({ pause, now, onPause, onResume }: PauseBarProps) {
  const t = useWords(pauseWords);
  const row = useRef<HTMLElement>(null);
  /** The person pressed a button that goes with the change: focus takes the one that comes in its place. */
  const pressed = useRef(false);
  const by = pause?.by ?? null;
  useLayoutEffect(() => {
    if (pressed.current) row.current?.querySelector('button')?.focus();
    pressed.current = false;
  }, [by]);
  const press = (act: () => void) => () => {
    pressed.current = true;
    act();
  };
  return (
    <section
      ref={row}
      class={by ? 'cm-pause cm-pause--on' : 'cm-pause'}
      aria-label={t('label')}
      data-cm="pause"
      data-by={by ?? 'none'}
    >
      <PauseIcon size={16} aria-hidden />
      <p class="cm-pause__what" role="status">
        {pause && (by ? <Paused {...pause} now={now} /> : t('pause'))}
      </p>
      {by ? (
        <button type="button" class="cm-button" data-cm="resume" onClick={press(onResume)}>
          {t('resume')}
        </button>
      ) : (
        reachesOf(pause).map((reach) => (
          <button
            key={reach}
            type="button"
            class="cm-button cm-button--quiet"
            data-reach={reach}
            title={hint(reach, pause, t)}
            onClick={press(() => onPause(reach))}
          >
            {t(reach)}
          </button>
        ))
      )}
    </section>
  );
}

type T = ReturnType<typeof useWords<typeof pauseWords>>;

function Paused({ place, by, until, now }: PauseView & { now: Date }) {
  const t = useWords(pauseWords);
  if (by === 'hour')
    return <>{until && t('byHour', { time: sayMoment(new Date(until), now, t.language) })}</>;
  const named = { site: place?.name ?? '', page: place ? t(`kind.${place.page}`) : '' };
  return (
    <>
      {by === 'site' ? t('bySite', named) : t('byPage', named)}
      <span class="cm-pause__until">{t('untilEnded')}</span>
    </>
  );
}

/** Without a page in front that we know, only everything can be paused. */
const reachesOf = (pause: PauseView | null): Reach[] =>
  pause ? [...(pause.place ? (['page', 'site'] as const) : []), 'hour'] : [];

function hint(reach: Reach, pause: PauseView | null, t: T): string {
  const place = pause?.place;
  if (reach === 'hour' || !place) return t('hourHint');
  return t(reach === 'page' ? 'pageHint' : 'siteHint', { site: place.name, page: t(`kind.${place.page}`) });
}
