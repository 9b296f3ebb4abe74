import { signal } from '@preact/signals';
import type { ToastMessage } from '@/components/ui/Toast';

/** How long a toast stays: long enough to read it, think, and reach for its undo. */
const stay = 10_000;
const most = 3;

export type Toaster = ReturnType<typeof createToaster>;

/** What just happened, shown for a while; the oldest gives way when there are too many. */
export function createToaster() {
  const toasts = signal<readonly ToastMessage[]>([]);
  /** Read aloud but not shown: for what the eye has seen anyway, such as a row that moved. */
  const aloud = signal('');
  const timers = new Map<number, ReturnType<typeof setTimeout>>();
  let last = 0;

  const close = (id: number) => {
    clearTimeout(timers.get(id));
    timers.delete(id);
    toasts.value = toasts.value.filter((toast) => toast.id !== id);
  };
  const start = (id: number) => {
    clearTimeout(timers.get(id));
    timers.set(
      id,
      setTimeout(() => close(id), stay),
    );
  };

  return {
    toasts,
    aloud,
    close,
    show(text: string, action: ToastMessage['action'] = null, tone: ToastMessage['tone'] = 'plain') {
      last += 1;
      toasts.value = [...toasts.value, { id: last, text, tone, action }];
      start(last);
      for (const old of toasts.value.slice(0, -most)) close(old.id);
    },
    /** While held, nothing vanishes; afterwards each has its full time again. */
    hold(held: boolean) {
      for (const { id } of toasts.value) {
        if (held) clearTimeout(timers.get(id));
        else start(id);
      }
    },
    say(text: string) {
      aloud.value = text;
    },
  };
}
