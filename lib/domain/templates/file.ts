import * as z from 'zod/mini';
import { fail, ok, type Result } from '../result';
import { fold } from '../text';
import { contentOf } from './edit';
import { liveInOrder } from './order';
import { type Group, groupSchema, type Template, templateSchema } from './template';
import { checkVariables } from './variables';

/** Our own file of templates: everything that a person wrote, nothing that only this machine knows. */
const fileFormat = 'countermate-templates';
export const fileVersion = 1;
/** Bytes; some twenty thousand templates. */
export const largestFile = 8_000_000;

const shape = templateSchema.shape;

/** In the order shown. What a person leaves out when writing a file by hand has the obvious value. */
const rowSchema = z.object({
  id: shape.id,
  group: shape.group,
  title: shape.title,
  text: shape.text,
  variants: shape.variants,
  asks: z._default(shape.asks, []),
  code: z._default(shape.code, ''),
  fit: z._default(shape.fit, { status: [], moment: null }),
  shop: z._default(shape.shop, ''),
});

const groupRowSchema = z.object({
  id: groupSchema.shape.id,
  name: groupSchema.shape.name,
  parent: z._default(groupSchema.shape.parent, null),
});

const envelopeSchema = z.object({
  format: z.literal(fileFormat),
  version: z.number(),
  groups: z.array(z.unknown()),
  templates: z.array(z.unknown()),
});

export type FileTemplate = z.infer<typeof rowSchema>;
export type FileGroup = z.infer<typeof groupRowSchema>;
export type TemplateFile = { groups: FileGroup[]; templates: FileTemplate[] };

/**
 * The file's text for a library; removed ones stay out.
 * @param exportedAt ISO time
 */
export function writeTemplateFile(
  library: { groups: readonly Group[]; templates: readonly Template[] },
  exportedAt: string,
): string {
  const groups = liveInOrder(library.groups).map(({ id, name, parent }): FileGroup => ({ id, name, parent }));
  const templates = liveInOrder(library.templates).map(
    (one): FileTemplate => ({ id: one.id, ...contentOf(one) }),
  );
  return `${JSON.stringify({ format: fileFormat, version: fileVersion, exportedAt, groups, templates }, null, 2)}\n`;
}

/**
 * Reads a file of ours, whole or not at all.
 * @returns a problem that names the first bad row, counted from 1 (`templates` rows by their field alone,
 *   group rows as `groups.name`), file.notJson, file.notOurs, file.newer or file.tooLarge
 */
export function parseTemplateFile(json: string): Result<TemplateFile> {
  if (new TextEncoder().encode(json).length > largestFile) {
    return fail('file.tooLarge', { megabytes: largestFile / 1_000_000 });
  }
  const raw = parseJson(json);
  if (!raw.ok) return raw;
  const envelope = envelopeSchema.safeParse(raw.value);
  if (!envelope.success) return fail('file.notOurs');
  if (envelope.data.version > fileVersion) return fail('file.newer');
  const groups = parseRows(envelope.data.groups, groupRowSchema, 'groups.');
  if (!groups.ok) return groups;
  const templates = parseRows(envelope.data.templates, rowSchema, '');
  if (!templates.ok) return templates;
  const file = { groups: groups.value, templates: templates.value };
  return badGroup(file.groups) ?? badTemplate(file) ?? ok(file);
}

function parseJson(json: string): Result<unknown> {
  try {
    // A byte order mark comes with files that passed through some editors.
    return ok(JSON.parse(json.replace(/^\uFEFF/, '')));
  } catch {
    return fail('file.notJson');
  }
}

const badRow = (index: number, field: string) => fail('file.badRow', { row: index + 1, field });

function parseRows<T>(rows: unknown[], schema: z.ZodMiniType<T>, prefix: string): Result<T[]> {
  const parsed: T[] = [];
  for (const [index, row] of rows.entries()) {
    const result = schema.safeParse(row);
    if (!result.success) return badRow(index, prefix + (result.error.issues[0]?.path.join('.') || '{}'));
    parsed.push(result.data);
  }
  return ok(parsed);
}

function badGroup(groups: FileGroup[]): Result<never> | null {
  const byId = new Map<string, FileGroup>();
  for (const [index, group] of groups.entries()) {
    if (byId.has(group.id)) return badRow(index, 'groups.id');
    byId.set(group.id, group);
  }
  const bad = groups.findIndex(({ parent }) => parent !== null && byId.get(parent)?.parent !== null);
  return bad < 0 ? null : badRow(bad, 'groups.parent');
}

function badTemplate({ groups, templates }: TemplateFile): Result<never> | null {
  const groupIds = new Set(groups.map(({ id }) => id));
  const ids = new Set<string>();
  const codes = new Set<string>();
  for (const [index, { id, group, code, text, variants }] of templates.entries()) {
    if (ids.has(id)) return badRow(index, 'id');
    if (!groupIds.has(group)) return badRow(index, 'group');
    if (code !== '' && codes.has(fold(code))) return badRow(index, 'code');
    if (checkVariables(text)) return badRow(index, 'text');
    if (variants?.some(checkVariables)) return badRow(index, 'variants');
    ids.add(id);
    codes.add(fold(code));
  }
  return null;
}
