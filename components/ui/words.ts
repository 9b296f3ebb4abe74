import { createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { Language } from '@/lib/domain/settings/settings';
import { type Part, type Translate, translator } from '@/lib/words';

/** The interface's language for everything below; a page provides it once and changes it at run time. */
export const LanguageContext = createContext<Language>('zh-CN');

/** A part's words in the language that the page speaks now. */
export function useWords<P extends Part>(words: P): Translate<P> {
  const language = useContext(LanguageContext);
  return useMemo(() => translator(words, language), [words, language]);
}
