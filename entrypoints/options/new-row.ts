import type { Template, TemplateDraft } from '@/lib/domain/templates/template';

/** A template that was begun but never saved, as the list shows it: at the end of its group. */
export function newAsTemplate(draft: TemplateDraft): Template {
  return {
    ...draft,
    order: Number.MAX_SAFE_INTEGER,
    origin: 'own',
    edited: false,
    removedAt: null,
    updatedAt: '',
  };
}
