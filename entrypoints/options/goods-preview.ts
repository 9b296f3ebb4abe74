import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { GoodsDraft, OpenGoods } from '@/components/goods/view';
import type { Backend } from '@/lib/messages/client';
import { afterPause } from './after-pause';
import { tidiedGoods } from './goods-draft';

/** Quiet before the worker is asked again while somebody types, in milliseconds. */
const pause = 150;

/** The sentence of the open draft as a buyer would read it; null while item or related goods are missing. */
export function createGoodsPreview(
  backend: Backend,
  open: ReadonlySignal<GoodsDraft | null>,
  hasTemplate: ReadonlySignal<boolean | undefined>,
): ReadonlySignal<OpenGoods['preview']> {
  const preview = signal<OpenGoods['preview']>(null);
  const later = afterPause(pause);
  let newest = 0;
  effect(() => {
    void hasTemplate.value;
    const draft = open.value && tidiedGoods(open.value);
    newest += 1;
    const mine = newest;
    const isReady = draft !== null && draft.item.length > 1 && draft.related.every(({ name }) => name !== '');
    if (!isReady) {
      later(() => {});
      preview.value = null;
      return;
    }
    const { shop, item, related } = draft;
    later(async () => {
      const answer = await backend.call('goods.preview', { shop, item, related });
      if (mine !== newest) return;
      const { text = null, marked = [] } = answer.ok ? answer.value : {};
      preview.value = text === null ? null : { text, marked };
    });
  });
  return preview;
}
