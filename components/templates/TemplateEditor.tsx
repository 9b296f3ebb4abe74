import type { ComponentChildren, Ref } from 'preact';
import { Badge } from '@/components/ui/Badge';
import { Button } from '@/components/ui/Button';
import { Select, TextArea, TextField } from '@/components/ui/Field';
import { useWords } from '@/components/ui/words';
import type { Shop } from '@/lib/domain/settings/settings';
import type { Group, Template, TemplateDraft } from '@/lib/domain/templates/template';
import type { TemplateUses } from '@/lib/domain/templates/variant-uses';
import type { Mark } from '@/lib/domain/wording/mark';
import { everywhereWords } from '@/lib/words/everywhere';
import { templatesWords } from '@/lib/words/templates';
import { variantsWords } from '@/lib/words/variants';
import { groupChoices } from './arrange';
import { FitFields } from './FitFields';
import { Preview, type PreviewPart } from './Preview';
import { ShopField } from './ShopField';
import { TemplateText } from './TemplateText';
import { Variants } from './Variants';
import { VariantUses } from './VariantUses';

/** What is wrong with a draft, as sentences at their fields; `whole` belongs to no single field. */
export type DraftErrors = Partial<
  Record<'title' | 'text' | 'code' | 'asks' | 'dates' | 'levels' | 'whole', string>
> & {
  variant?: { place: number; sentence: string };
};

export type EditorIntents = {
  onChange: (change: Partial<TemplateDraft>) => void;
  onSave: () => void;
  onDiscard: () => void;
  /** Back to the list; what was typed stays. */
  onLeave: () => void;
};

type TemplateEditorProps = EditorIntents & {
  draft: TemplateDraft;
  /** As stored, or null for one that was never saved. */
  stored: Template | null;
  groups: readonly Group[];
  shops: readonly Shop[];
  unsaved: boolean;
  saving: boolean;
  errors: DraftErrors;
  /** Of the text and then of each variant: how a buyer reads it, and what the rules say of it, a moment behind while it is typed. */
  previews: readonly (readonly PreviewPart[])[];
  marks: readonly (readonly Mark[])[];
  /** What became of the stored texts. */
  uses: TemplateUses | null;
  titleRef: Ref<HTMLInputElement>;
  /** A notice above the fields, where another page changed this template; saving waits for its answer. */
  notice: ComponentChildren;
};

/** Everything about one template. Ctrl+S saves, Escape goes back to the list. */
export function TemplateEditor(props: TemplateEditorProps) {
  const { draft, stored, groups, shops, unsaved, saving, errors, previews, marks, uses, titleRef, notice } =
    props;
  const { onChange, onSave, onDiscard, onLeave } = props;
  const t = useWords(templatesWords);
  const common = useWords(everywhereWords);
  const variantsIn = useWords(variantsWords);
  const state = saving ? t('saving') : notice ? t('chooseFirst') : unsaved ? t('unsaved') : t('savedNow');
  const idle = !unsaved || saving || Boolean(notice);
  return (
    <section
      class="cm-editor"
      aria-label={t('editor')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        event.preventDefault();
        onLeave();
      }}
    >
      <div class="cm-editor__fields">
        {notice}
        <TextField
          label={t('fieldTitle')}
          value={draft.title}
          error={errors.title}
          maxLength={80}
          onInput={(title) => onChange({ title })}
          inputRef={titleRef}
          aside={
            stored?.origin === 'starter' && (
              <span class="cm-editor__origin">
                <Badge>{t('builtIn')}</Badge>
                {stored.edited && <Badge tone="accent">{t('edited')}</Badge>}
              </span>
            )
          }
        />
        <div class="cm-editor__pair">
          <Select
            label={t('fieldGroup')}
            value={draft.group}
            options={groupChoices(groups)}
            onChange={(group) => onChange({ group })}
          />
          <TextField
            label={t('fieldCode')}
            value={draft.code}
            error={errors.code}
            hint={t('fieldCodeHint')}
            maxLength={20}
            onInput={(code) => onChange({ code })}
          />
        </div>
        <TemplateText
          text={draft.text}
          error={errors.text}
          label={draft.variants ? variantsIn('own') : t('fieldText')}
          marks={marks[0] ?? []}
          onText={(text) => onChange({ text })}
        />
        <Preview parts={previews[0] ?? []} />
        <Variants
          variants={draft.variants ?? []}
          error={errors.variant}
          previews={previews.slice(1)}
          marks={marks.slice(1)}
          onVariants={(variants) => onChange({ variants })}
        />
        {draft.variants && <VariantUses texts={[draft.text, ...draft.variants]} uses={uses} />}
        <TextArea
          label={t('fieldAsks')}
          rows={3}
          value={draft.asks.join('\n')}
          error={errors.asks}
          hint={t('fieldAsksHint')}
          onInput={(asks) => onChange({ asks: asks === '' ? [] : asks.split('\n') })}
        />
        <FitFields
          fit={draft.fit}
          datesError={errors.dates}
          levelsError={errors.levels}
          onFit={(fit) => onChange({ fit })}
        />
        <ShopField shop={draft.shop} shops={shops} onShop={(shop) => onChange({ shop })} />
      </div>
      <div class="cm-editor__foot">
        <p
          class={errors.whole ? 'cm-editor__state cm-editor__state--problem' : 'cm-editor__state'}
          role="status"
        >
          {errors.whole ?? state}
        </p>
        <Button kind="plain" disabled={idle} onClick={onDiscard}>
          {t('discard')}
        </Button>
        <Button kind="primary" disabled={idle} shortcut="Control+S" onClick={onSave}>
          {common('save')}
        </Button>
      </div>
    </section>
  );
}
