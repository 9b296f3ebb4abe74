import { ok } from '@/lib/domain/result';
import type { Handlers } from '@/lib/messages/server';
import { changeSettings } from '@/lib/store/settings';
import { announced, type Context, settingsIn } from '../context';

export const settingsHandlers = (context: Context) =>
  ({
    async 'settings.get'(_none, { world }) {
      return ok(await settingsIn(context, world));
    },
    async 'settings.save'(patch, { world }) {
      const store = await context.store(world);
      const saved = await changeSettings(store, () => patch);
      const told = await announced(context, world, 'settings', saved);
      if (told.ok && world === 'shop') context.dueChanged();
      return told.ok ? ok(await settingsIn(context, world)) : told;
    },
  }) satisfies Partial<Handlers>;
