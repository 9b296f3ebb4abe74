import { datesCross, levelsTooMany, longestLevel, mostLevels } from '@/components/templates/fit';
import type { DraftErrors } from '@/components/templates/TemplateEditor';
import type { Problem } from '@/lib/domain/result';
import type { TemplateDraft } from '@/lib/domain/templates/template';
import { tidied } from './draft';
import type { Speech } from './speech';

/** The borders of the message `templates.save`, so that a person reads what is wrong and not only that something is. */
const longest = { title: 80, text: 4000, code: 20, ask: 200, asks: 60 };

/** What is wrong at a glance and told at once: dates are chosen whole, so that nothing of them is still being typed. */
export const datesErrors = (draft: TemplateDraft, speech: Speech): DraftErrors =>
  datesCross(draft.fit) ? { dates: speech.fits.value('datesWrong') } : {};

/** What keeps a draft from being saved, said at its field; empty: nothing. */
export function draftErrors(draft: TemplateDraft, speech: Speech): DraftErrors {
  const t = speech.templates.value;
  const errors = datesErrors(draft, speech);
  const tooLong = (text: string, most: number) => (text.length > most ? t('tooLong', { most }) : undefined);
  const say = (field: Exclude<keyof DraftErrors, 'variant'>, sentence: string | undefined) => {
    if (sentence !== undefined) errors[field] = sentence;
  };
  const asks = draft.asks.filter((ask) => ask.trim() !== '');
  const longAsk = draft.asks.findIndex((ask) => ask.trim().length > longest.ask);
  say('title', draft.title.trim() === '' ? t('needTitle') : tooLong(draft.title.trim(), longest.title));
  say('text', draft.text.trim() === '' ? t('needText') : tooLong(draft.text, longest.text));
  const long = draft.variants?.findIndex((text) => text.length > longest.text) ?? -1;
  if (long >= 0) errors.variant = { place: long, sentence: t('tooLong', { most: longest.text }) };
  if (levelsTooMany(draft.fit))
    say('levels', speech.fits.value('levelsWrong', { most: mostLevels, longest: longestLevel }));
  say('code', /\s/.test(draft.code.trim()) ? t('codeSpaces') : tooLong(draft.code.trim(), longest.code));
  if (asks.length > longest.asks) say('asks', t('tooManyAsks', { most: longest.asks }));
  else if (longAsk >= 0) say('asks', t('askTooLong', { row: longAsk + 1, most: longest.ask }));
  return errors;
}

/** What the worker refused, at the field that it speaks of. Two versions of one template have a notice of their own. */
export function refusedErrors(problem: Problem, draft: TemplateDraft, speech: Speech): DraftErrors {
  const sentence = speech.problem(problem);
  switch (problem.code) {
    case 'template.changedElsewhere':
    case 'template.notFound':
      return {};
    case 'template.codeTaken':
      return { code: sentence };
    case 'template.emptyVariable': {
      // Counted among those that were sent, where the blank ones are missing.
      const variant = Number(problem.values?.variant ?? 0);
      const sent = tidied(draft).variants?.[variant - 1];
      const place = sent === undefined ? -1 : (draft.variants?.indexOf(sent) ?? -1);
      return place >= 0 ? { variant: { place, sentence } } : { text: sentence };
    }
    default:
      return { whole: sentence };
  }
}
