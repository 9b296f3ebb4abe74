import { fail } from '@/lib/domain/result';
import type { Handlers } from '@/lib/messages/server';
import type { Context } from '../context';

export const ruleHandlers = (_context: Context) =>
  ({
    'rules.list': async () => fail('unexpected'),
    'rules.save': async () => fail('unexpected'),
    'rules.try': async () => fail('unexpected'),
  }) satisfies Partial<Handlers>;
