import { useEffect, useRef, useState } from 'preact/hooks';
import { IconButton } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { TextField } from '@/components/ui/Field';
import { BackIcon } from '@/components/ui/icons';
import { useWords } from '@/components/ui/words';
import { checklistsWords } from '@/lib/words/checklists';
import type { ChecklistChoice, ChecklistsActions } from './view';

type ChooseProps = {
  choices: readonly ChecklistChoice[];
  actions: Pick<ChecklistsActions, 'onBegin' | 'onChoosing'>;
};

/** Which checklist to begin by hand, each with the case that it is for. Escape goes back. */
export function Choose({ choices, actions }: ChooseProps) {
  const t = useWords(checklistsWords);
  const [orderId, setOrderId] = useState('');
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => list.current?.querySelector('button')?.focus(), []);
  const leave = () => actions.onChoosing(false);
  return (
    <section
      class="cm-choose"
      aria-label={t('beginHint')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        // Else the browser closes the popup.
        event.preventDefault();
        leave();
      }}
    >
      <header class="cm-choose__head">
        <IconButton icon={BackIcon} label={t('back')} onClick={leave} />
        <h2 class="cm-choose__title">{t('beginHint')}</h2>
      </header>
      {choices.length === 0 ? (
        <EmptyState title={t('noChecklists')} />
      ) : (
        <>
          <TextField
            label={t('orderId')}
            hint={t('orderIdHint')}
            value={orderId}
            onInput={setOrderId}
            maxLength={60}
            numeric
          />
          <ul ref={list} class="cm-choose__list">
            {choices.map(({ id, title, when, steps }) => (
              <li key={id}>
                <button
                  type="button"
                  class="cm-choose__choice"
                  data-checklist={id}
                  onClick={() => actions.onBegin(id, orderId.trim())}
                >
                  <span class="cm-choose__name">{title}</span>
                  <span class="cm-choose__steps">{t('steps', { n: steps })}</span>
                  <span class="cm-choose__when">{when}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
