import { signal as reactive } from '@preact/signals';
import { longestPasted } from '@/lib/domain/chat/pasted';

type Tools = {
  /** The window that the content stands in: a browser reads and writes for a window in front alone. */
  view: () => Window;
  permission: { has(): Promise<boolean>; ask(): Promise<boolean>; giveBack(): Promise<unknown> };
  onRefused: () => void;
};

/**
 * The clipboard. Writing is the person's click; reading is off until they allow it by one, and then a text that is new
 * is only offered. What was read is kept as long as it is offered.
 */
export function createClipboard({ view, permission, onRefused }: Tools) {
  const reads = reactive(false);
  const offer = reactive<string | null>(null);
  /** What was offered or written here before: offered once, and our own reply never. */
  let known = '';

  const look = async () => {
    if (!reads.peek()) return;
    const read = await view()
      .navigator.clipboard.readText()
      .catch(() => '');
    const text = read.trim().slice(0, longestPasted);
    if (text === '' || text === known || !reads.peek()) return;
    known = text;
    offer.value = text;
  };

  return {
    reads,
    offer,
    async load() {
      reads.value = await permission.has().catch(() => false);
      await look();
    },
    async toggle(on: boolean) {
      if (!on) {
        reads.value = false;
        offer.value = null;
        await permission.giveBack().catch(() => {});
        return;
      }
      reads.value = await permission.ask().catch(() => false);
      if (reads.value) await look();
      else onRefused();
    },
    take(): string {
      const text = offer.peek() ?? '';
      offer.value = null;
      return text;
    },
    /** @returns whether it is on the clipboard */
    write(text: string): Promise<boolean> {
      known = text.trim();
      return view()
        .navigator.clipboard.writeText(text)
        .then(
          () => true,
          () => false,
        );
    },
    /** Looks whenever this window comes to the front. */
    watch(window: Window, signal: AbortSignal) {
      window.addEventListener('focus', () => void look(), { signal });
    },
  };
}
