import { fail } from '@/lib/domain/result';
import type { Handlers } from '@/lib/messages/server';
import type { Context } from '../context';

export const siteHandlers = (_context: Context) =>
  ({
    'sites.list': async () => fail('unexpected'),
  }) satisfies Partial<Handlers>;
