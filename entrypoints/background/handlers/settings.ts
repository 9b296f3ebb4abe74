import type { World } from '@/lib/domain/practice/world';
import { ok, type Result } from '@/lib/domain/result';
import { switchIncident } from '@/lib/domain/settings/incidents';
import type { Settings, SettingsPatch } from '@/lib/domain/settings/settings';
import type { Handlers } from '@/lib/messages/server';
import { changeSettings } from '@/lib/store/settings';
import { announced, type Context, settingsIn } from '../context';

export function settingsHandlers(context: Context) {
  const change = async (
    world: World,
    to: (settings: Settings) => SettingsPatch,
  ): Promise<Result<Settings>> => {
    const saved = await changeSettings(await context.store(world), to);
    const told = await announced(context, world, 'settings', saved);
    if (told.ok && world === 'shop') context.dueChanged();
    return told.ok ? ok(await settingsIn(context, world)) : told;
  };

  return {
    async 'settings.get'(_none, { world }) {
      return ok(await settingsIn(context, world));
    },
    'settings.save': (patch, { world }) => change(world, () => patch),
    'settings.incident': (next, { world, now }) =>
      change(world, ({ incidents }) => ({ incidents: switchIncident(incidents, next, now) })),
  } satisfies Partial<Handlers>;
}
