import { fail, ok } from '@/lib/domain/result';
import type { Handlers } from '@/lib/messages/server';
import type { Context } from '../context';

export const draftHandlers = (_context: Context) =>
  ({
    async 'draft.judge'() {
      return ok([]);
    },
    async 'draft.ignore'() {
      return fail('rule.notFound');
    },
  }) satisfies Partial<Handlers>;
