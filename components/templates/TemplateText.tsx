import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { TextArea } from '@/components/ui/Field';
import { VariableIcon } from '@/components/ui/icons';
import { Menu, type MenuItem } from '@/components/ui/Menu';
import { useWords } from '@/components/ui/words';
import type { Mark } from '@/lib/domain/wording/mark';
import { templatesWords, variableInsertions } from '@/lib/words/templates';
import { TemplateMarks } from './TemplateMarks';

type TemplateTextProps = {
  label: string;
  text: string;
  error: string | undefined;
  marks: readonly Mark[];
  onText: (text: string) => void;
  /** Beside the menu of variables. */
  aside?: ComponentChildren;
};

type Variable = keyof (typeof variableInsertions)['zh-CN'];

/** The text itself, with a menu that puts variables at the caret, and what the rules say of it. */
export function TemplateText({ label, text, error, marks, onText, aside }: TemplateTextProps) {
  const t = useWords(templatesWords);
  const area = useRef<HTMLTextAreaElement>(null);
  const words: Record<Variable, string> = {
    buyer: t('variableBuyer'),
    agent: t('variableAgent'),
    item: t('variableItem'),
    sku: t('variableSku'),
    quantity: t('variableQuantity'),
    orderId: t('variableOrderId'),
    amount: t('variableAmount'),
    paid: t('variablePaid'),
    status: t('variableStatus'),
    courier: t('variableCourier'),
    tracking: t('variableTracking'),
    parcelState: t('variableParcelState'),
    remark: t('variableRemark'),
    shop: t('variableShop'),
    date: t('variableDate'),
    time: t('variableTime'),
    break: t('variableBreak'),
    ask: t('variableAsk'),
  };
  const insertions: Record<Variable, string> = variableInsertions[t.language];
  const items = (Object.keys(insertions) as Variable[]).map(
    (name): MenuItem => ({
      id: name,
      label: words[name],
      aside: insertions[name],
      onChoose: () => area.current && insertAtCaret(area.current, insertions[name], onText),
    }),
  );
  const onReplace = ({ start, end, words, safe }: Mark) => {
    const field = area.current;
    // The text may have gone on since it was judged.
    if (!field || safe === null || field.value.slice(start, end) !== words) return;
    field.setSelectionRange(start, end);
    insertAtCaret(field, safe, onText);
  };
  return (
    <div class="cm-template-text">
      <TextArea
        label={label}
        rows={5}
        value={text}
        error={error}
        hint={t('length', { n: text.length })}
        onInput={onText}
        areaRef={area}
        aside={
          <span class="cm-template-text__aside">
            <Menu kind="quiet" label={t('insertVariable')} items={items} returnFocus={() => area.current}>
              <VariableIcon size={16} aria-hidden />
              {t('insertVariable')}
            </Menu>
            {aside}
          </span>
        }
      />
      <TemplateMarks marks={marks} onReplace={onReplace} />
    </div>
  );
}

/**
 * Puts text over the selection. Through the browser's own editing command where there is one, since that alone keeps
 * Ctrl+Z working; it fires `input` itself.
 */
function insertAtCaret(area: HTMLTextAreaElement, text: string, onText: (text: string) => void): void {
  area.focus();
  const edits =
    text === '' ? document.execCommand?.('delete') : document.execCommand?.('insertText', false, text);
  if (edits) return;
  area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end');
  onText(area.value);
}
