import { buildIndex } from '@/lib/domain/templates/search-index';
import { starterTemplates } from '@/lib/domain/templates/starter';
import type { Template } from '@/lib/domain/templates/template';

/** A stored template with what a test cares about. */
export function templateOf(id: string, content: Partial<Template> = {}): Template {
  return {
    id,
    group: 'own',
    title: id,
    text: '好的哦',
    asks: [],
    code: '',
    fit: { status: [], moment: null },
    shop: '',
    order: 0,
    origin: 'own',
    edited: false,
    removedAt: null,
    updatedAt: '2026-11-22T00:00:00.000Z',
    revision: 1,
    ...content,
  };
}

export function libraryOf(templates: Template[]) {
  return {
    templates: new Map(templates.map((template) => [template.id, template])),
    index: buildIndex(templates),
  };
}

/** The library that every new installation has. */
export const starterLibrary = () =>
  libraryOf(starterTemplates.map((starter, order) => templateOf(starter.id, { ...starter, order })));
