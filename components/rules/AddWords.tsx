import { useState } from 'preact/hooks';
import { TextField } from '@/components/ui/Field';
import { useWords } from '@/components/ui/words';
import { rulesWords } from '@/lib/words/rules';
import { foldCase, type Rule } from './arrange';

const longestWord = 40;
const mostAdded = 200;

type AddWordsProps = {
  rule: Rule;
  /** New words, none of which the rule has; such as it had and lost come as `back`. */
  onAdd: (rule: Rule, words: string[], back: string[]) => void;
};

/** The field in which a rule gets further words: Enter takes them, and they stay in the field where they can't be taken. */
export function AddWords({ rule, onAdd }: AddWordsProps) {
  const t = useWords(rulesWords);
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string | undefined>(undefined);

  const problemOf = (words: readonly string[]): string | undefined => {
    if (words.some((word) => word.length > longestWord)) return t('addTooLong');
    const present = words.find((word) => isPresent(rule, word));
    if (present !== undefined) return t('addKnown', { word: present });
    return rule.added.length + words.length > mostAdded ? t('addFull') : undefined;
  };

  const take = () => {
    const words = parted(typed);
    const problem = problemOf(words);
    setError(problem);
    if (problem !== undefined || words.length === 0) return;
    setTyped('');
    const lost = (word: string) =>
      rule.words.find((one) => one.off && foldCase(one.word) === foldCase(word))?.word;
    onAdd(
      rule,
      words.filter((word) => lost(word) === undefined),
      words.flatMap((word) => lost(word) ?? []),
    );
  };

  return (
    <form
      class="cm-words__add"
      onSubmit={(event) => {
        event.preventDefault();
        take();
      }}
    >
      <TextField
        label={t('add')}
        hint={t('addHint')}
        error={error}
        value={typed}
        maxLength={400}
        onInput={(next) => {
          setTyped(next);
          setError(undefined);
        }}
      />
    </form>
  );
}

/** Blanks may stand within a word: only commas and the like part two. */
const parted = (typed: string): string[] => {
  const words = typed.split(/[、,，;；\n]+/).map((word) => word.trim());
  const seen = new Set<string>();
  return words.filter((word) => word !== '' && !seen.has(foldCase(word)) && seen.add(foldCase(word)));
};

function isPresent(rule: Rule, word: string): boolean {
  const sought = foldCase(word);
  const has = (words: readonly string[]) => words.some((one) => foldCase(one) === sought);
  const own = rule.words.filter(({ off, word: one }) => !off && !rule.everywhere.off.has(foldCase(one)));
  return has(rule.added) || has(rule.everywhere.added) || has(own.map((one) => one.word));
}
