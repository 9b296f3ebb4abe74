import { create, insert, type Orama, remove, search } from '@orama/orama';
import FlexSearch from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { Template } from '@/lib/domain/templates/template';

/** A package with the templates in it, each by its bigrams. `search` answers ids, best first. */
export type Peer = {
  search(text: string): string[];
  add(template: Template): void;
  remove(template: Template): void;
  save(): string | null;
};

/** Pairs of neighbouring characters within what white space and signs leave whole. */
function bigrams(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[\s\p{P}\p{S}]+/u)
    .flatMap((run) => Array.from({ length: Math.max(0, run.length - 1) }, (_, at) => run.slice(at, at + 2)));
}

const documentOf = ({ id, asks, title, text }: Template) => ({ id, asks: asks.join('\n'), title, text });
const most = 10;

export const peers: Record<string, (templates: readonly Template[]) => Peer> = {
  minisearch(templates) {
    const make = { fields: ['asks', 'title', 'text'], tokenize: bigrams };
    const peer = new MiniSearch({ ...make, searchOptions: { boost: { asks: 2, title: 3 } } });
    peer.addAll(templates.map(documentOf));
    return {
      search: (text) => peer.search(text).map(({ id }) => String(id)),
      add: (template) => peer.add(documentOf(template)),
      remove: ({ id }) => peer.discard(id),
      save: () => JSON.stringify(peer),
    };
  },
  flexsearch(templates) {
    const peer = new FlexSearch.Index({ encode: bigrams, tokenize: 'strict' });
    const add = ({ id, asks, title, text }: Template) => void peer.add(id, [title, ...asks, text].join('\n'));
    templates.forEach(add);
    return {
      search: (text) => (peer.search(text, { limit: most, suggest: true }) as unknown[]).map(String),
      add,
      remove: ({ id }) => void peer.remove(id),
      save() {
        let saved = '';
        peer.export((_, data) => {
          saved += data;
        });
        return saved;
      },
    };
  },
  '@orama/orama'(templates) {
    const tokenizer = { language: 'english', normalizationCache: new Map(), tokenize: bigrams };
    const peer: Orama<{ asks: 'string'; title: 'string'; text: 'string' }> = create({
      schema: { asks: 'string', title: 'string', text: 'string' },
      components: { tokenizer },
    });
    const add = (template: Template) => void insert(peer, documentOf(template));
    templates.forEach(add);
    const ask = { limit: most, threshold: 1, boost: { asks: 2, title: 3 } };
    return {
      search: (text) =>
        (search(peer, { ...ask, term: text }) as { hits: { id: string }[] }).hits.map(({ id }) => id),
      add,
      remove: ({ id }) => void remove(peer, id),
      save: () => null,
    };
  },
  // Compares letters, not terms: it is given the whole text, and the bigrams are its pattern's own.
  'fuse.js'(templates) {
    const keys = [{ name: 'asks', weight: 2 }, { name: 'title', weight: 3 }, 'text'];
    const peer = new Fuse(templates.map(documentOf), { keys, ignoreLocation: true, threshold: 0.6 });
    return {
      search: (text) => peer.search(text, { limit: most }).map(({ item }) => item.id),
      add: (template) => peer.add(documentOf(template)),
      remove: ({ id }) => void peer.remove((one) => one.id === id),
      save: () => JSON.stringify(peer.getIndex()),
    };
  },
};
