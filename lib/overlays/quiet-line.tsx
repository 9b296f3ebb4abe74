import { GoneLine } from '@/components/ui/GoneLine';
import css from '@/components/ui/gone.css?inline';
import type { Problem } from '@/lib/domain/result';
import { chooseLanguage, translator } from '@/lib/words';
import { chatWords } from '@/lib/words/chat';
import { problemWords, sayProblem } from '@/lib/words/problems';
import { mountRoot } from './mount';

/** Says that this page runs a former version and needs a refresh. Never refreshes: drafts would be lost. */
export const sayGone = (doc: Document): void =>
  sayLine(doc, { code: 'extension.gone' }, new AbortController().signal);

/** Says one problem in one quiet line that can be closed, without a worker to ask for the person's settings. */
export function sayLine(doc: Document, problem: Problem, signal: AbortSignal): void {
  const stop = new AbortController();
  signal.addEventListener('abort', () => stop.abort(), { once: true, signal: stop.signal });
  const language = chooseLanguage('auto', navigator.language);
  const root = mountRoot(doc, stop.signal);
  const line = {
    text: sayProblem(translator(problemWords, language), problem),
    close: translator(chatWords, language)('close'),
  };
  root.draw(() => <GoneLine {...line} onClose={() => stop.abort()} />, css, stop.signal);
}
