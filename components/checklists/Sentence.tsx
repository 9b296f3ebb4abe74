import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { CopyIcon } from '@/components/ui/icons';
import { useWords } from '@/components/ui/words';
import type { Ask } from '@/lib/domain/chat/suggestion';
import { checklistsWords } from '@/lib/words/checklists';
import { problemWords, sayProblem } from '@/lib/words/problems';
import { fill, firstBlank } from './fill';
import type { ChecklistsActions } from './view';

type SentenceProps = {
  /** Whose sentence it is, for who does not see it. */
  title: string;
  say: { text: string; asks: readonly Ask[] };
  canInsert: boolean;
  actions: Pick<ChecklistsActions, 'onCopy' | 'onInsert'>;
};

/** How long what came of a click stands beside it, in milliseconds. */
const stay = 6_000;

/** What to say to the buyer. Its blanks are asked for first: no raw {…} is copied or put into a reply box. */
export function Sentence({ title, say, canInsert, actions }: SentenceProps) {
  const t = useWords(checklistsWords);
  const problems = useWords(problemWords);
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({});
  const [told, setTold] = useState<{ text: string; bad: boolean } | null>(null);
  const words = useRef<HTMLParagraphElement>(null);
  const fields = useRef(new Map<string, HTMLInputElement>());
  useEffect(() => {
    const timer = setTimeout(() => setTold(null), stay);
    return () => clearTimeout(timer);
  }, [told]);

  const pieces = fill(say.text, say.asks, answers);
  const use = (how: (text: string) => Promise<{ text: string; bad: boolean }>) => async () => {
    const blank = firstBlank(say.asks, answers);
    if (blank !== null) {
      fields.current.get(blank)?.focus();
      setTold({ text: t('fillFirst'), bad: true });
      return;
    }
    setTold(await how(pieces.map(({ text }) => text).join('')));
  };
  const copy = use(async (text) => {
    if (await actions.onCopy(text)) return { text: t('copied'), bad: false };
    if (words.current) getSelection()?.selectAllChildren(words.current);
    return { text: t('copyFailed'), bad: true };
  });
  const insert = use(async (text) => {
    const problem = await actions.onInsert(text);
    return problem ? { text: sayProblem(problems, problem), bad: true } : { text: t('inserted'), bad: false };
  });

  return (
    <div class="cm-sentence">
      <p ref={words} class="cm-sentence__text" data-cm="sentence">
        {pieces.map(({ text, ask }, at) => (ask === null ? text : <mark key={`${at} ${ask}`}>{text}</mark>))}
      </p>
      {say.asks.map(({ name, fallback }) => (
        <label key={name} class="cm-sentence__ask">
          <span>{name}</span>
          <input
            ref={(field) => {
              if (field) fields.current.set(name, field);
            }}
            class="cm-input"
            type="text"
            maxLength={200}
            autocomplete="off"
            placeholder={fallback ?? ''}
            value={answers[name] ?? ''}
            onInput={(event) => {
              setAnswers({ ...answers, [name]: event.currentTarget.value });
              setTold(null);
            }}
          />
        </label>
      ))}
      <div class="cm-sentence__actions">
        <Button icon={CopyIcon} label={t('copyOf', { title })} onClick={() => void copy()}>
          {t('copy')}
        </Button>
        {canInsert && (
          <Button label={t('insertOf', { title })} onClick={() => void insert()}>
            {t('insert')}
          </Button>
        )}
        <span
          class={told?.bad ? 'cm-sentence__told cm-sentence__told--bad' : 'cm-sentence__told'}
          role="status"
        >
          {told?.text}
        </span>
      </div>
    </div>
  );
}
