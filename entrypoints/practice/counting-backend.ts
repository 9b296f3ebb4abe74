import type { Backend } from '@/lib/messages/client';
import type { Input } from '@/lib/messages/protocol';
import type { Session } from './session';

/** What the result counts is that of this practice alone; the worker's own record goes back further. */
export function countingBackend(worker: Backend, session: Session): Backend {
  /** The order of a review whose first words were prepared, by the review's key. */
  const orders = new Map<string, string>();
  return {
    async call(name, input) {
      const reply = await worker.call(name, input);
      if (!reply.ok) return reply;
      if (name === 'reminders.done') session.remind((input as Input<'reminders.done'>).orderId);
      if (name === 'reviews.opening') {
        const { key, orderId } = (input as Input<'reviews.opening'>).review;
        if (orderId !== null) orders.set(key, orderId);
      }
      if (name === 'reviews.opened') {
        const orderId = orders.get((input as Input<'reviews.opened'>).key);
        if (orderId !== undefined) session.openTo(orderId);
      }
      return reply;
    },
  };
}
