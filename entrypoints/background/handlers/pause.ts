import { fail } from '@/lib/domain/result';
import type { Handlers } from '@/lib/messages/server';
import type { Context } from '../context';

export const pauseHandlers = (_context: Context) =>
  ({
    'pause.get': async () => fail('unexpected'),
    'pause.set': async () => fail('unexpected'),
  }) satisfies Partial<Handlers>;
