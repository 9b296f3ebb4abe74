import { fail } from '@/lib/domain/result';
import type { Handlers } from '@/lib/messages/server';
import type { Context } from '../context';

export const reviewHandlers = (_context: Context) =>
  ({
    'reviews.judge': async () => fail('unexpected'),
    'reviews.opening': async () => fail('unexpected'),
    'reviews.opened': async () => fail('unexpected'),
  }) satisfies Partial<Handlers>;
