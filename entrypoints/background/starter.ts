import { starterGroups, starterTemplates } from '@/lib/domain/templates/starter';

export { ensureStarter } from '@/lib/store/starter';

/** What a new shop begins with; apart from context.ts, since most messages have no use for it. */
export const starter = { groups: starterGroups, templates: starterTemplates };
