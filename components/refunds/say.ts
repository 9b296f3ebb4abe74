import type { RefundFinding } from '@/lib/domain/refunds/finding';
import type { Claim, RefundsTranslate, Sentence, Step } from './view';

const two = (value: number) => String(value).padStart(2, '0');

/** Whole seconds as they run out: 1 天 20 时, 5 时 20 分, 47 分 05 秒. */
export function sayTime(seconds: number, t: RefundsTranslate): string {
  const left = Math.max(0, Math.floor(seconds));
  const minutes = Math.floor(left / 60);
  const hours = Math.floor(minutes / 60);
  if (hours >= 24) return t('days', { d: Math.floor(hours / 24), h: hours % 24 });
  if (hours > 0) return t('hours', { h: hours, m: two(minutes % 60) });
  return t('minutes', { m: minutes, s: two(left % 60) });
}

export const sayLeft = (left: number, t: RefundsTranslate): string =>
  left > 0 ? t('left', { time: sayTime(left, t) }) : t('over');

/** The kind in our words; one that no profile lists in the page's own. */
export const sayKind = ({ refund: { kind, kindText } }: Claim, t: RefundsTranslate): string =>
  kind === 'unknown' && kindText !== null ? kindText : t(`kind.${kind}`);

/** What to do, in one line; where something could not be read, what. */
export function sayAdvice({ advice, unread, severity }: RefundFinding, t: RefundsTranslate): string {
  if (advice !== null && advice !== 'look') return t(`advice.${advice}`);
  if (advice === null && severity === null) return t('quiet');
  if (unread.includes('kind')) return t('lookKind');
  if (unread.includes('dispatch')) return t('lookDispatch');
  return t(unread.some((name) => /^stat/.test(name)) ? 'lookStatus' : 'lookAny');
}

/** The same for a chip. */
export const sayShort = ({ advice, severity }: RefundFinding, t: RefundsTranslate): string =>
  advice === null ? (severity === null ? t('quiet') : t('short.look')) : t(`short.${advice}`);

/** Where a case stands: the step in hand and its place among all. */
export function stepOf({ finding: { case: kept } }: Claim): { step: Step; at: number; all: number } | null {
  const at = kept ? kept.steps.findIndex(({ id }) => id === kept.now) : -1;
  const step = kept?.steps[at];
  return kept && step && kept.closedAt === null ? { step, at: at + 1, all: kept.steps.length } : null;
}

const blank = /\{([^{}]*)\}/g;

/** Every blank of a sentence: those that the worker asks for, and any that it left. */
export function blanksOf(say: NonNullable<Step['say']>): { name: string; fallback: string | null }[] {
  const asked = new Map(say.asks.map((ask) => [ask.name, ask]));
  for (const [, name = ''] of say.text.matchAll(blank))
    if (!asked.has(name)) asked.set(name, { name, fallback: null });
  return [...asked.values()];
}

/** The sentence with its blanks filled; null while one of them is empty. */
export function fill(say: NonNullable<Step['say']>, { answers }: Sentence): string | null {
  const values = new Map<string, string>();
  for (const { name, fallback } of blanksOf(say)) {
    const value = answers[name]?.trim() || fallback;
    if (!value) return null;
    values.set(name, value);
  }
  return say.text.replace(blank, (_, name: string) => values.get(name) ?? '');
}
