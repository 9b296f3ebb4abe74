import { ok } from '@/lib/domain/result';
import { listToday } from '@/lib/domain/today/list';
import type { Handlers } from '@/lib/messages/server';
import { readSeenDue } from '@/lib/store/today';
import { type Context, settingsIn } from '../context';

/** What is due today, from the pages that were seen. */
export const todayHandlers = (context: Context) =>
  ({
    async 'today.list'(_none, { world, now }) {
      const [{ unpaidMinutes }, seen] = await Promise.all([
        settingsIn(context, world),
        readSeenDue(await context.store(world), now),
      ]);
      return ok(listToday(seen, now, { minutes: unpaidMinutes }));
    },
  }) satisfies Partial<Handlers>;
