import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { PreviewPart } from '@/components/templates/Preview';
import type { TemplateDraft } from '@/lib/domain/templates/template';
import type { Backend } from '@/lib/messages/client';
import { afterPause } from './after-pause';
import { longestJudged, textsIn } from './draft';

/** Quiet before the worker is asked again while somebody types, in milliseconds. */
const pause = 150;

/** The open template's texts as a buyer would read them, asked for at once when it is opened and in pauses of typing. */
export function createPreviews(backend: Backend, open: ReadonlySignal<TemplateDraft | null>) {
  const parts = signal<readonly (readonly PreviewPart[])[]>([]);
  const later = afterPause(pause);
  let shownId: string | null = null;
  let newest = 0;

  async function ask(draft: TemplateDraft) {
    newest += 1;
    const mine = newest;
    const answers = await Promise.all(
      textsIn(draft).map((text) => backend.call('templates.preview', { text: text.slice(0, longestJudged) })),
    );
    if (mine === newest) parts.value = answers.map((answer) => (answer.ok ? answer.value.parts : []));
  }

  let asked = '';
  effect(() => {
    const draft = open.value;
    const texts = JSON.stringify(draft && textsIn(draft));
    if (draft?.id === shownId && texts === asked) return;
    asked = texts;
    if (draft && draft.id === shownId) {
      later(() => void ask(draft));
      return;
    }
    shownId = draft?.id ?? null;
    parts.value = [];
    later(() => {});
    if (draft) void ask(draft);
  });
  return parts;
}

/**
 * What comes close to a query that no template has literally: other scripts, pinyin, single characters. The worker's
 * index knows; null while nothing was asked.
 */
export function createNear(backend: Backend, query: ReadonlySignal<string>) {
  const near = signal<readonly string[] | null>(null);
  const later = afterPause(pause);
  const place = { site: '', shop: '', conversation: null };
  let newest = 0;
  effect(() => {
    const asked = query.value.trim();
    newest += 1;
    const mine = newest;
    near.value = null;
    later(async () => {
      if (asked === '') return;
      const answer = await backend.call('templates.search', { place, facts: null, query: asked });
      if (mine === newest) near.value = answer.ok ? answer.value.map(({ template }) => template) : [];
    });
  });
  return near;
}
