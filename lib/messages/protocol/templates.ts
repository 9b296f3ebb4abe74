import * as z from 'zod/mini';
import {
  groupSchema,
  longestText,
  templateDraftSchema,
  templateSchema,
} from '../../domain/templates/template';
import { templateUsesSchema } from '../../domain/templates/variant-uses';
import { markSchema, severities } from '../../domain/wording/mark';
import { id, type Messages, none } from './place';

export const librarySchema = z.object({ groups: z.array(groupSchema), templates: z.array(templateSchema) });

/** What an import would do; `token` commits exactly this staged change. */
export const importPreviewSchema = z.object({
  token: z.string(),
  added: z.number(),
  changed: z.number(),
  same: z.number(),
  groups: z.number(),
  /** How many of those added or changed carry a mark at warn or above. */
  flagged: z.number(),
  samples: z.array(z.object({ title: z.string(), kind: z.enum(['added', 'changed']) })),
});

const templateFlagSchema = z.object({ template: id, marks: z.number(), severity: z.enum(severities) });

/** The library as the options page edits it. */
export const templateMessages = {
  'templates.list': { from: 'ours', in: none, out: librarySchema },
  'templates.save': { from: 'ours', in: templateDraftSchema, out: templateSchema },
  'templates.remove': { from: 'ours', in: z.object({ ids: z.array(id) }), out: none },
  'templates.restore': { from: 'ours', in: z.object({ ids: z.array(id) }), out: none },
  'templates.move': {
    from: 'ours',
    /** `before` null: to the end of the group. */
    in: z.object({ id, group: id, before: z.nullable(id) }),
    out: librarySchema,
  },
  /** The text as a buyer would read it, with example values. */
  'templates.preview': {
    from: 'ours',
    in: z.object({ text: z.string().check(z.maxLength(longestText)) }),
    out: z.object({
      parts: z.array(z.object({ text: z.string(), kind: z.enum(['plain', 'filled', 'asked', 'broken']) })),
    }),
  },
  /** What the rules in force for a shop say of a text; a mark that no wording can replace safely has none. */
  'templates.judge': {
    from: 'ours',
    in: z.object({ shop: z.string(), text: z.string().check(z.maxLength(longestText)) }),
    out: z.array(markSchema),
  },
  /** The library's templates with marks at warn or above: how many, and the gravest. */
  'templates.flagged': { from: 'ours', in: none, out: z.array(templateFlagSchema) },
  /** What became of each of a stored template's texts, as far back as events are kept. */
  'templates.uses': { from: 'ours', in: z.object({ id }), out: templateUsesSchema },
  'templates.export': { from: 'ours', in: none, out: z.object({ name: z.string(), json: z.string() }) },
  'templates.importPreview': { from: 'ours', in: z.object({ json: z.string() }), out: importPreviewSchema },
  'templates.importCommit': { from: 'ours', in: z.object({ token: z.string() }), out: librarySchema },
  /** Puts the library back to what it was before the last import. */
  'templates.importUndo': { from: 'ours', in: none, out: librarySchema },
  'groups.save': {
    from: 'ours',
    in: z.object({ id: z.nullable(id), name: groupSchema.shape.name, parent: z.nullable(id) }),
    out: librarySchema,
  },
  'groups.remove': { from: 'ours', in: z.object({ id }), out: librarySchema },
  'groups.restore': { from: 'ours', in: z.object({ id }), out: librarySchema },
} as const satisfies Messages;

export type TemplateFlag = z.infer<typeof templateFlagSchema>;
