import { GoneLine } from '@/components/ui/GoneLine';
import css from '@/components/ui/gone.css?inline';
import { chooseLanguage, translator } from '@/lib/words';
import { chatWords } from '@/lib/words/chat';
import { problemWords } from '@/lib/words/problems';
import { mountRoot } from './mount';

/** Says, without a worker to ask for the person's settings, that this page needs a refresh. Never refreshes: drafts would be lost. */
export function sayGone(doc: Document): void {
  const stop = new AbortController();
  const language = chooseLanguage('auto', navigator.language);
  const root = mountRoot(doc, stop.signal);
  const line = {
    text: translator(problemWords, language)('extension.gone'),
    close: translator(chatWords, language)('close'),
  };
  root.draw(() => <GoneLine {...line} onClose={() => stop.abort()} />, css, stop.signal);
}
