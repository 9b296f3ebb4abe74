import type { Fit, Template, TemplateDraft } from './template';

/** What makes two versions of a template say the same in the same place. */
export type TemplateContent = Pick<
  Template,
  'group' | 'title' | 'text' | 'variants' | 'asks' | 'code' | 'fit' | 'shop'
>;

/** Whether two templates are the same to a person: content and group, not place, revision or date. */
export function sameContent(a: TemplateContent, b: TemplateContent): boolean {
  return JSON.stringify(contentOf(a)) === JSON.stringify(contentOf(b));
}

/** Only the content, in a fixed order of keys. */
export function contentOf(template: TemplateContent): TemplateContent {
  const { group, title, text, variants, asks, code, fit, shop } = template;
  return { group, title, text, ...(variants && { variants }), asks, code, fit: fitOf(fit), shop };
}

/** What is not set stays out: a field that is there and undefined would not be the same as none. */
function fitOf({ status, moment, audience, levels, from, until, incident }: Fit): Fit {
  return {
    status,
    moment,
    ...(audience !== undefined && { audience }),
    ...(levels !== undefined && { levels }),
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
    ...(incident !== undefined && { incident }),
  };
}

/**
 * The record after a save. A starter template counts as the person's from the first real change on; a save
 * that changes nothing leaves it to our updates.
 * @param stored what the store holds, or null for a new template
 * @param at `now` as ISO time; `order`: its place if it is new in its group
 */
export function applyDraft(
  draft: TemplateDraft,
  stored: Template | null,
  at: { now: string; order: number },
): Template {
  const content = contentOf({ ...draft, title: draft.title.trim() });
  if (!stored) {
    return {
      id: draft.id,
      ...content,
      order: at.order,
      origin: 'own',
      edited: false,
      removedAt: null,
      updatedAt: at.now,
      revision: 1,
    };
  }
  if (sameContent(content, stored)) return stored;
  const { variants: _before, ...rest } = stored;
  return {
    ...rest,
    ...content,
    order: content.group === stored.group ? stored.order : at.order,
    edited: stored.origin === 'starter',
    updatedAt: at.now,
    revision: stored.revision + 1,
  };
}
