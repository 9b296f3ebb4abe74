import type { Template, TemplateDraft } from '@/lib/domain/templates/template';

/** What a person typed and has not saved, and the version that it started from (null: a new template). */
export type Draft = { draft: TemplateDraft; base: Template | null };

/** The editable part of a template, its keys in one order. Where the last variant was taken out there are none. */
export function draftOf(template: TemplateDraft): TemplateDraft {
  const { id, group, title, text, variants = [], asks, code, fit, shop, revision } = template;
  const worded = variants.length > 0 ? { variants } : {};
  return { id, group, title, text, ...worded, asks, code, fit, shop, revision };
}

export function newDraft(id: string, group: string): TemplateDraft {
  return {
    id,
    group,
    title: '',
    text: '',
    asks: [],
    code: '',
    fit: { status: [], moment: null },
    shop: '',
    revision: 0,
  };
}

/** A draft as it goes to the store: without the white space that typing leaves behind. */
export function tidied(draft: TemplateDraft): TemplateDraft {
  const asks = draft.asks.map((ask) => ask.trim()).filter((ask) => ask !== '');
  const { variants: typed = [], ...rest } = draft;
  const variants = [...new Set(typed)].filter((text) => text.trim() !== '' && text !== draft.text);
  const kept = variants.length > 0 ? { ...rest, variants } : rest;
  return { ...kept, title: draft.title.trim(), code: draft.code.trim(), asks };
}

/** Whether a draft says what its template says; `group` aside for a template that was only moved. */
export function sameContent(a: TemplateDraft, b: TemplateDraft, { withGroup = true } = {}): boolean {
  const content = (draft: TemplateDraft) => {
    const { group, title, text, variants, asks, code, fit, shop } = tidied(draft);
    return JSON.stringify([
      withGroup && group,
      title,
      text,
      variants ?? [],
      asks,
      code,
      [...fit.status].sort(),
      fit.moment,
      [fit.audience, fit.levels, fit.from, fit.until, fit.incident],
      shop,
    ]);
  };
  return content(a) === content(b);
}

/**
 * A draft over the version that is stored now. Where that was only moved, removed and restored, or saved
 * unchanged, the draft goes on from there; where its content changed, the draft stays as it is, on its old base.
 */
export function rebased(entry: Draft, stored: Template | null): Draft {
  const { draft, base } = entry;
  if (!base || !stored || stored.revision === draft.revision) return entry;
  if (!sameContent(draftOf(stored), draftOf(base), { withGroup: false })) return entry;
  const group = draft.group === base.group ? stored.group : draft.group;
  return { draft: { ...draft, group, revision: stored.revision }, base: stored };
}

/** What the worker's border takes; a longer text cannot be saved anyway, and says so at its field. */
export const longestJudged = 4000;

/** A draft's texts as they are typed: its own first, then each variant in its place. */
export const textsIn = ({ text, variants = [] }: TemplateDraft): readonly string[] => [text, ...variants];
