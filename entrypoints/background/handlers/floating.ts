import { fail, ok } from '@/lib/domain/result';
import type { Handlers } from '@/lib/messages/server';
import { changeSettings } from '@/lib/store/settings';
import type { Context } from '../context';

/** The small window's opening and its place. */
export const floatingHandlers = (context: Context) =>
  ({
    'floating.open': async (_, { world }) =>
      (await context.openFloating(world)) ? ok(null) : fail('unexpected'),
    // Without an announcement: no other page shows where the window stands.
    async 'floating.moved'(floatingPlace) {
      const saved = await changeSettings(await context.store('shop'), () => ({ floatingPlace }));
      return saved.ok ? ok(null) : saved;
    },
  }) satisfies Partial<Handlers>;
