import { readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

export type Import = {
  /** A path from the root for our own files (lib/domain/text), else the package as written (zod/mini). */
  target: string;
  own: boolean;
  /** Nothing of it is left after compiling. */
  typeOnly: boolean;
};

/** Any node of the syntax tree; the rules ask for few kinds and properties. */
export type Node = { type: string; [property: string]: unknown };

export type Source = { file: string; code: string; imports: Import[]; program: Node };

/** Every file below the folders, as paths from the root with forward slashes. */
export function listFiles(...folders: string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/')),
  );
}

export const readText = (file: string): string => readFileSync(join(root, file), 'utf8');

export const isCode = (file: string): boolean => ['.ts', '.tsx', '.mjs'].includes(extname(file));

/** The file's imports and syntax tree, read by the compiler's own parser, so that no comment or string is mistaken for code. */
export function parse(file: string, code: string = readText(file)): Source {
  const parsed = parseSync(file, code);
  if (parsed.errors.length > 0) throw new Error(`${file}: ${parsed.errors[0]?.message}`);
  const { staticImports, staticExports, dynamicImports } = parsed.module;
  const imports = [
    ...staticImports.map(({ moduleRequest, entries }) => ({
      target: moduleRequest.value,
      typeOnly: entries.length > 0 && entries.every((entry) => entry.isType),
    })),
    ...staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest, isType }) =>
        moduleRequest ? [{ target: moduleRequest.value, typeOnly: isType }] : [],
      ),
    ),
    ...dynamicImports.map(({ moduleRequest }) => ({
      target: code.slice(moduleRequest.start + 1, moduleRequest.end - 1),
      typeOnly: false,
    })),
  ];
  return {
    file,
    code,
    program: parsed.program as unknown as Node,
    imports: imports.map((entry) => ({ ...entry, ...resolve(file, entry.target) })),
  };
}

function resolve(file: string, request: string): { target: string; own: boolean } {
  const path = request.replace(/\?\w+$/, '');
  if (path.startsWith('@/')) return { target: path.slice(2), own: true };
  if (path.startsWith('.')) return { target: posix.join(posix.dirname(file), path), own: true };
  return { target: path, own: false };
}

/** Calls `visit` for every node of the tree with the node that holds it and the property it stands in. */
export function walk(
  node: Node,
  visit: (node: Node, parent: Node | null, property: string) => void,
  parent: Node | null = null,
  property = '',
): void {
  visit(node, parent, property);
  for (const [name, value] of Object.entries(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (child !== null && typeof child === 'object' && 'type' in child)
        walk(child as Node, visit, node, name);
    }
  }
}

/** Names that the code refers to: not property names after a dot, not keys of objects, not types. */
export function namesUsed(source: Source): Set<string> {
  const names = new Set<string>();
  walk(source.program, (node, parent, property) => {
    if (node.type !== 'Identifier' && node.type !== 'JSXIdentifier') return;
    const named = property === 'property' || property === 'key';
    if (named && parent?.computed !== true) {
      const object = parent?.object as Node | undefined;
      if (object?.type === 'Identifier') names.add(`${object.name}.${node.name}`);
      if (parent?.type === 'MemberExpression') names.add(`.${node.name}`);
      return;
    }
    if (parent?.type.startsWith('TS') && property !== 'expression') return;
    names.add(String(node.name));
  });
  return names;
}
