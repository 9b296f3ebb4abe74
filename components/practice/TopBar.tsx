import { Flag, Pause, PictureInPicture2, Play, RotateCcw, Store } from 'lucide-preact';
import type { Speed } from '@/lib/domain/practice/clock';
import type { Translate } from '@/lib/words';
import type { practiceWords } from '@/lib/words/practice';
import styles from './top-bar.module.css';

export type PracticeTranslate = Translate<typeof practiceWords>;

export type ClockView = {
  /** YYYY-MM-DD HH:mm:ss */
  time: string;
  speed: Speed;
  speeds: readonly Speed[];
  paused: boolean;
};

type Props = {
  clock: ClockView;
  /** Whether the practice can be finished from here. */
  running: boolean;
  t: PracticeTranslate;
  onSpeed(speed: Speed): void;
  onPause(paused: boolean): void;
  onRestart(): void;
  /** Opens the small window that stands beside a desktop client. */
  onWindow(): void;
  onFinish(): void;
};

/** The back office's head: whose shop it is, and the clock that only a practice has. */
export function TopBar({ clock, running, t, onSpeed, onPause, onRestart, onWindow, onFinish }: Props) {
  return (
    <header class={styles.bar}>
      <span class={styles.logo} aria-hidden="true">
        <Store size={18} />
      </span>
      <strong class={styles.brand}>{t('brand')}</strong>
      <span class={styles.tag} title={t('inventedWhy')}>
        {t('invented')}
      </span>
      <span class={styles.shop} lang="zh-CN">
        {t('shop')}
      </span>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset draws a frame of its own in a flex row */}
      <div class={styles.clock} role="group" aria-label={t('clock')}>
        <span class={styles.time} data-paused={clock.paused}>
          <span class={styles.date}>{clock.time.slice(5, 10)} </span>
          {clock.time.slice(11)}
        </span>
        <button
          type="button"
          class={styles.round}
          aria-label={clock.paused ? t('resume') : t('pause')}
          title={clock.paused ? t('resume') : t('pause')}
          onClick={() => onPause(!clock.paused)}
        >
          {clock.paused ? <Play size={14} /> : <Pause size={14} />}
        </button>
        {/* biome-ignore lint/a11y/useSemanticElements: as above */}
        <span class={styles.speeds} role="group" aria-label={t('speed')}>
          {clock.speeds.map((speed) => (
            <button
              type="button"
              key={speed}
              class={styles.speed}
              aria-pressed={speed === clock.speed}
              onClick={() => onSpeed(speed)}
            >
              {speed}×
            </button>
          ))}
        </span>
      </div>
      <button type="button" class={styles.plain} onClick={onWindow} title={t('window')} data-cm="window">
        <PictureInPicture2 size={14} aria-hidden="true" />
        <span class={styles.word}>{t('window')}</span>
      </button>
      <button type="button" class={styles.plain} onClick={onRestart} title={t('restart')}>
        <RotateCcw size={14} aria-hidden="true" />
        <span class={styles.word}>{t('restart')}</span>
      </button>
      {running && (
        <button type="button" class={styles.finish} onClick={onFinish}>
          <Flag size={14} aria-hidden="true" />
          {t('finish')}
        </button>
      )}
    </header>
  );
}
