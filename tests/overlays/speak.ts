import type { Language } from '@/lib/domain/settings/settings';
import type { OverlayContext } from '@/lib/overlays/overlay';
import { translator } from '@/lib/words';
import { pageParts } from '@/lib/words/pages';

/** What an overlay is given to speak with, in one language. */
export const speakIn = (language: Language): Pick<OverlayContext<never>, 'words' | 'sayProblem'> => ({
  words: (part) => translator(pageParts[part], language),
  sayProblem: ({ code, values }) => translator(pageParts.problems, language)(code, values as never),
});
