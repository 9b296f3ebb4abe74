import { fold } from '../text';
import type { Template } from './template';

/** The live template that already answers to this shortcut, however it is typed (full width, capitals). */
export function codeOwner<T extends Pick<Template, 'id' | 'code' | 'removedAt'>>(
  templates: Iterable<T>,
  code: string,
  except: string,
): T | undefined {
  const wanted = fold(code);
  if (wanted === '') return undefined;
  for (const template of templates) {
    if (template.removedAt === null && template.id !== except && fold(template.code) === wanted)
      return template;
  }
  return undefined;
}
