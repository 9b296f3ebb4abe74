import type { Language } from '@/lib/domain/settings/settings';

/**
 * The interface's language. One file per part of the shop holds its words in all three languages side by side,
 * so that a sentence is translated where it is changed and a content script carries only the parts that it shows.
 * The Simplified Chinese keys are the type: a missing or misspelt key in another language does not compile.
 *
 * A word is a string with {name}s, or, where a number decides its form, one string per plural category of that
 * language; the number is then called `n`. Plural rules come from Intl, so no message compiler has to run in a host page.
 */
export type Word = string | { readonly one: string; readonly other: string };
export type Part<Key extends string = string> = Record<Language, Readonly<Record<Key, Word>>>;

type Names<S> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;
type Strings<W> = W extends string ? W : W extends { other: infer S } ? S | 'n{n}' : never;
type Values<W> = { [Name in Names<Strings<W>>]: string | number };
type Arguments<W> = [Names<Strings<W>>] extends [never] ? [] : [values: Values<W>];

/** Says one word of a part in the chosen language: `t('waited', { time: '00:48' })`. */
export type Translate<P extends Part = Part> = {
  <K extends keyof P['zh-CN'] & string>(key: K, ...values: Arguments<P['zh-CN'][K]>): string;
  readonly language: Language;
};

/** Declares a part; the first language's keys bind the other two. */
export function part<const Source extends Readonly<Record<string, Word>>>(
  zhCN: Source,
  zhTW: Readonly<Record<keyof Source & string, Word>>,
  en: Readonly<Record<keyof Source & string, Word>>,
) {
  return { 'zh-CN': zhCN, 'zh-TW': zhTW, en };
}

/** Binds a part to a language. */
export const translator = <P extends Part>(words: P, language: Language): Translate<P> =>
  speaker<P>(words[language], language);

/**
 * Speaks with the words of a part in one language, as a page is given them. A name without a value stays visible, so that
 * a mistake is seen and not a blank.
 */
export function speaker<P extends Part>(
  words: Readonly<Record<string, Word>>,
  language: Language,
): Translate<P> {
  const plural = new Intl.PluralRules(language);
  const say = (key: string, values: Record<string, string | number> = {}): string => {
    const word = words[key];
    if (word === undefined) return key;
    const form =
      typeof word === 'string' ? word : plural.select(Number(values.n)) === 'one' ? word.one : word.other;
    return form.replace(/\{(\w+)\}/g, (whole, name: string) =>
      Object.hasOwn(values, name) ? String(values[name]) : whole,
    );
  };
  return Object.assign(say, { language }) as unknown as Translate<P>;
}

/** The language to show: what the person chose, else the nearest to the browser's. */
export function chooseLanguage(setting: Language | 'auto', browserLanguage: string): Language {
  if (setting !== 'auto') return setting;
  const tag = browserLanguage.toLowerCase();
  if (/^zh-(hant|tw|hk|mo)/.test(tag)) return 'zh-TW';
  return tag.startsWith('zh') ? 'zh-CN' : 'en';
}
