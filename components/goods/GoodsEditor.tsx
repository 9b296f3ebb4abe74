import { useLayoutEffect, useRef } from 'preact/hooks';
import { ShopField } from '@/components/templates/ShopField';
import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/Field';
import { Notice } from '@/components/ui/Notice';
import { useWords } from '@/components/ui/words';
import type { Shop } from '@/lib/domain/settings/settings';
import { everywhereWords } from '@/lib/words/everywhere';
import { goodsWords } from '@/lib/words/goods';
import type { GoodsIntents, OpenGoods, RelatedDraft } from './view';

type GoodsEditorProps = { open: OpenGoods; shops: readonly Shop[]; intents: GoodsIntents };

/** One pairing as it is typed. Enter saves, Escape leaves. */
export function GoodsEditor({ open, shops, intents }: GoodsEditorProps) {
  const { draft, errors, saving, conflict } = open;
  const t = useWords(goodsWords);
  const common = useWords(everywhereWords);
  const first = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);

  const optional = <span class="cm-field__hint">{t('optional')}</span>;
  const [one, other] = draft.related;
  const change = (at: 0 | 1, part: Partial<RelatedDraft>) =>
    intents.onChange({
      related: at === 0 ? [{ ...one, ...part }, other] : [one, { ...other, ...part }],
    });

  return (
    <form
      class="cm-goods__editor"
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.isComposing) return;
        if (event.key === 'Escape') intents.onCancel();
        else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) intents.onSave();
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      {conflict && <Conflict conflict={conflict} busy={saving} intents={intents} />}
      <div class="cm-goods__fields">
        <TextField
          label={t('item')}
          hint={t('itemHint')}
          error={errors.item}
          placeholder={t('itemExample')}
          value={draft.item}
          inputRef={first}
          onInput={(item) => intents.onChange({ item })}
        />
        <ShopField shop={draft.shop} shops={shops} onShop={(shop) => intents.onChange({ shop })} />
      </div>
      <div class="cm-goods__fields">
        <TextField
          label={t('name')}
          error={errors.name}
          placeholder={t('nameExample')}
          value={one.name}
          onInput={(name) => change(0, { name })}
        />
        <TextField
          label={t('why')}
          error={errors.why}
          aside={optional}
          placeholder={t('whyExample')}
          value={one.why}
          onInput={(why) => change(0, { why })}
        />
        <TextField
          label={t('second')}
          aside={optional}
          error={errors.second}
          value={other.name}
          onInput={(name) => change(1, { name })}
        />
        <TextField
          label={t('secondWhy')}
          aside={optional}
          error={errors.secondWhy}
          value={other.why}
          onInput={(why) => change(1, { why })}
        />
      </div>
      <Preview preview={open.preview} onWording={intents.onWording} />
      {errors.whole !== undefined && (
        <p class="cm-field__error" role="alert">
          {errors.whole}
        </p>
      )}
      <div class="cm-goods__actions">
        <Button kind="primary" busy={saving || conflict !== null} shortcut="Enter" onClick={intents.onSave}>
          {common('save')}
        </Button>
        <Button kind="quiet" shortcut="Escape" onClick={intents.onCancel}>
          {common('cancel')}
        </Button>
      </div>
    </form>
  );
}

type PreviewProps = { preview: OpenGoods['preview']; onWording: () => void };

/** The sentence as a buyer would read it, and the way to its wording. */
function Preview({ preview, onWording }: PreviewProps) {
  const t = useWords(goodsWords);
  return (
    <section class="cm-goods__preview" aria-label={t('preview')}>
      <div class="cm-field__head">
        <h3 class="cm-field__label">{t('preview')}</h3>
        <button type="button" class="cm-goods__wording" onClick={onWording}>
          {t('wording')}
        </button>
      </div>
      <p class="cm-goods__said" data-empty={preview === null || undefined}>
        {preview?.text ?? t('previewEmpty')}
      </p>
      {preview && preview.marked.length > 0 && (
        <Notice tone="warn">{t('marked', { words: preview.marked.join('、') })}</Notice>
      )}
    </section>
  );
}

type ConflictProps = {
  conflict: NonNullable<OpenGoods['conflict']>;
  busy: boolean;
  intents: Pick<GoodsIntents, 'onKeepMine' | 'onTakeTheirs'>;
};

/** Two pages, one pairing: both versions are there until the person decides. */
function Conflict({ conflict: { theirs }, busy, intents }: ConflictProps) {
  const t = useWords(goodsWords);
  const text = theirs && `${theirs.item} → ${theirs.related.map(({ name }) => name).join('、')}`;
  return (
    <Notice
      tone="warn"
      actions={
        <>
          <Button disabled={busy} onClick={intents.onTakeTheirs}>
            {theirs ? t('takeTheirs') : t('letGo')}
          </Button>
          <Button disabled={busy} onClick={intents.onKeepMine}>
            {theirs ? t('keepMine') : t('saveAsNew')}
          </Button>
        </>
      }
    >
      <p>{theirs ? t('conflict') : t('gone')}</p>
      {text !== null && <p>{t('theirs', { text })}</p>}
    </Notice>
  );
}
