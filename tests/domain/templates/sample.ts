import type { Group, Template, TemplateDraft } from '@/lib/domain/templates/template';

/** A template with everything set, for tests that care about one field. */
export const template = (change: Partial<Template> = {}): Template => ({
  id: 'own-1',
  group: 'dispatch',
  title: '什么时候发货',
  text: '亲，今天拍下的会尽快安排哦~',
  asks: ['什么时候发货'],
  code: '',
  fit: { status: [], moment: null },
  shop: '',
  order: 1024,
  origin: 'own',
  edited: false,
  removedAt: null,
  updatedAt: '2026-11-01T00:00:00.000Z',
  revision: 1,
  ...change,
});

export const group = (change: Partial<Group> = {}): Group => ({
  id: 'dispatch',
  name: '发货时效',
  parent: null,
  order: 1024,
  origin: 'own',
  removedAt: null,
  ...change,
});

/** What an editor sends for a new template. */
export const draft = (change: Partial<TemplateDraft> = {}): TemplateDraft => ({
  id: 't1',
  group: 'dispatch',
  title: '什么时候发货',
  text: '亲，会尽快安排哦~',
  asks: [],
  code: '',
  fit: { status: [], moment: null },
  shop: '',
  revision: 0,
  ...change,
});
