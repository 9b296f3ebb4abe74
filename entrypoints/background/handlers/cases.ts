import { fail } from '@/lib/domain/result';
import type { Handlers } from '@/lib/messages/server';
import type { Context } from '../context';

export const caseHandlers = (_context: Context) =>
  ({
    'cases.begin': async () => fail('unexpected'),
    'cases.tick': async () => fail('unexpected'),
    'cases.close': async () => fail('unexpected'),
    'cases.list': async () => fail('unexpected'),
    'cases.remove': async () => fail('unexpected'),
    'cases.restore': async () => fail('unexpected'),
    'checklists.list': async () => fail('unexpected'),
  }) satisfies Partial<Handlers>;
