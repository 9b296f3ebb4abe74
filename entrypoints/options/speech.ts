import { computed, type ReadonlySignal } from '@preact/signals';
import type { Problem } from '@/lib/domain/result';
import type { Language } from '@/lib/domain/settings/settings';
import { type Part, translator } from '@/lib/words';
import { dataWords } from '@/lib/words/data';
import { everywhereWords } from '@/lib/words/everywhere';
import { fitsWords } from '@/lib/words/fits';
import { goodsWords } from '@/lib/words/goods';
import { optionsWords } from '@/lib/words/options';
import { problemWords, sayProblem } from '@/lib/words/problems';
import { rulesWords } from '@/lib/words/rules';
import { shopsWords } from '@/lib/words/shops';
import { sitesWords } from '@/lib/words/sites';
import { templatesWords } from '@/lib/words/templates';

export type Speech = ReturnType<typeof createSpeech>;

/** The words of this page in the language of the moment, for what is said outside a view. */
export function createSpeech(language: ReadonlySignal<Language>) {
  const speak = <P extends Part>(words: P) => computed(() => translator(words, language.value));
  const problems = speak(problemWords);
  return {
    common: speak(everywhereWords),
    options: speak(optionsWords),
    templates: speak(templatesWords),
    fits: speak(fitsWords),
    goods: speak(goodsWords),
    rules: speak(rulesWords),
    shops: speak(shopsWords),
    sites: speak(sitesWords),
    data: speak(dataWords),
    problem: (problem: Problem) => sayProblem(problems.value, problem),
  };
}
