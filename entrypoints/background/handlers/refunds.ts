import { fail } from '@/lib/domain/result';
import type { Handlers } from '@/lib/messages/server';
import type { Context } from '../context';

export const refundHandlers = (_context: Context) =>
  ({
    'refunds.judge': async () => fail('unexpected'),
  }) satisfies Partial<Handlers>;
