import css from '@/components/ui/gone.css?inline';
import type { Problem } from '@/lib/domain/result';
import { chooseLanguage, translator } from '@/lib/words';
import { loaderWords } from '@/lib/words/loader';
import { addOwnElement } from './own-element';

/** Says that this page runs a former version and needs a refresh. Never refreshes: drafts would be lost. */
export const sayGone = (doc: Document): void =>
  sayLine(doc, { code: 'extension.gone' }, new AbortController().signal);

/**
 * Says one problem in one quiet line that can be closed. Without a worker to ask for the person's settings, and without
 * the programs that draw: they may be what did not come.
 */
export function sayLine(doc: Document, problem: Problem, signal: AbortSignal): void {
  const stop = new AbortController();
  signal.addEventListener('abort', () => stop.abort(), { once: true, signal: stop.signal });
  const language = chooseLanguage('auto', navigator.language);
  const t = translator(loaderWords, language);
  const { host, shadow, adopt } = addOwnElement(doc, stop.signal);
  host.lang = language;
  adopt(css);
  const line = doc.createElement('div');
  line.className = 'cm-gone';
  line.setAttribute('role', 'status');
  line.dataset.cm = 'gone';
  const isKnown = problem.code in loaderWords[language];
  line.append(t(isKnown ? (problem.code as 'unexpected') : 'unexpected'));
  const close = doc.createElement('button');
  close.type = 'button';
  close.title = t('close');
  close.ariaLabel = t('close');
  close.append('×');
  close.addEventListener('click', () => stop.abort());
  line.append(close);
  shadow.append(line);
}
