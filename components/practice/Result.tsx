import type { Answer, Outcome } from '@/lib/domain/practice/outcome';
import type { DeskOutcome } from '@/lib/domain/practice/outcome-desk';
import type { Mark } from '@/lib/domain/wording/mark';
import { ClaimAnswers } from './ClaimAnswers';
import styles from './result.module.css';
import type { PracticeTranslate } from './TopBar';
import { waitTime } from './wait-time';

/** Risky wording by message id; null while nobody could judge it. */
export type Risks = ReadonlyMap<string, readonly Mark[]> | null;

type Props = {
  outcome: Outcome;
  desk: DeskOutcome;
  risks: Risks;
  /** Practice time that passed, in seconds. */
  lasted: number;
  /** Orders for which a reminder was prepared. */
  reminded: number;
  t: PracticeTranslate;
  onGoOn(): void;
  onAgain(): void;
};

/** How the practice went: what was in time, slow, left open or worded at a risk. */
export function Result({ outcome, desk, risks, lasted, reminded, t, onGoOn, onAgain }: Props) {
  const { answers, answered, unanswered, firstResponse, late } = outcome;
  const risky = risks === null ? null : [...risks.values()].filter((marks) => marks.length > 0).length;
  return (
    <main class={styles.page}>
      <div class={styles.sheet}>
        <h1 class={styles.title}>{t('result')}</h1>
        <p class={styles.sub}>{t('resultOf', { time: waitTime(lasted), n: answers.length })}</p>
        <dl class={styles.figures}>
          <Figure label={t('answered')} value={String(answered)} />
          <Figure label={t('unanswered')} value={String(unanswered)} bad={unanswered > 0} />
          <Figure
            label={t('firstResponse')}
            value={firstResponse === null ? '–' : waitTime(Math.round(firstResponse / 1000))}
          />
          <Figure label={t('late')} value={String(late)} bad={late > 0} />
          {risky !== null && <Figure label={t('risky')} value={String(risky)} bad={risky > 0} />}
          <Figure label={t('reminded')} value={String(reminded)} />
          <Figure label={t('claimsRight')} value={String(desk.right)} />
          <Figure label={t('claimsRisk')} value={String(desk.risk)} bad={desk.risk > 0} />
          <Figure label={t('claimsLate')} value={String(desk.late)} bad={desk.late > 0} />
          <Figure label={t('badFollowed')} value={t('ofAll', { n: desk.followedUp, all: desk.bad })} />
        </dl>
        {answers.length === 0 ? (
          <p class={styles.none}>{t('nothingAsked')}</p>
        ) : (
          <table class={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t('buyer')}</th>
                <th scope="col">{t('asked')}</th>
                <th scope="col">{t('replied')}</th>
                <th scope="col">{t('response')}</th>
                <th scope="col">{t('verdict')}</th>
              </tr>
            </thead>
            <tbody>
              {answers.map((answer, index) => (
                <AnswerRow key={`${answer.conversation}-${index}`} answer={answer} risks={risks} t={t} />
              ))}
            </tbody>
          </table>
        )}
        {desk.claims.length > 0 && <ClaimAnswers claims={desk.claims} t={t} />}
        <div class={styles.actions}>
          <button type="button" class={styles.again} onClick={onAgain}>
            {t('again')}
          </button>
          <button type="button" class={styles.goOn} onClick={onGoOn}>
            {t('goOn')}
          </button>
        </div>
      </div>
    </main>
  );
}

function Figure({ label, value, bad = false }: { label: string; value: string; bad?: boolean }) {
  return (
    <div class={styles.figure}>
      <dt>{label}</dt>
      <dd data-bad={bad}>{value}</dd>
    </div>
  );
}

function AnswerRow({ answer, risks, t }: { answer: Answer; risks: Risks; t: PracticeTranslate }) {
  const { buyer, asked, replies, waited, late } = answer;
  const marks = replies.flatMap(({ id }) => risks?.get(id) ?? []);
  const open = replies.length === 0;
  return (
    <tr>
      <th scope="row" lang="zh-CN">
        {buyer}
      </th>
      <td lang="zh-CN">{asked.map((line) => line || t('image')).join(' / ')}</td>
      <td>
        {open && <span class={styles.noReply}>{t('noReply')}</span>}
        {replies.map(({ id, text }) => (
          <div key={id} class={styles.reply} lang="zh-CN">
            {text}
          </div>
        ))}
        {marks.map((mark) => (
          <div key={`${mark.rule}-${mark.start}`} class={styles.why}>
            {t('riskOf', { words: mark.words, reason: mark.reason })}
            {mark.safe === '' && ` · ${t('saferEmpty')}`}
            {mark.safe && ` · ${t('safer', { words: mark.safe })}`}
          </div>
        ))}
      </td>
      <td class={styles.time}>{waitTime(Math.round(waited / 1000))}</td>
      <td>
        <span class={styles.verdicts}>
          {open && <span class={styles.bad}>{t('open')}</span>}
          {late && !open && <span class={styles.slow}>{t('slow')}</span>}
          {marks.length > 0 && <span class={styles.bad}>{t('risk')}</span>}
          {!open && !late && marks.length === 0 && <span class={styles.good}>{t('good')}</span>}
        </span>
      </td>
    </tr>
  );
}
