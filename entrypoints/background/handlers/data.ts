import { fail } from '@/lib/domain/result';
import type { Handlers } from '@/lib/messages/server';
import type { Context } from '../context';

export const dataHandlers = (_context: Context) =>
  ({
    'data.summary': async () => fail('unexpected'),
    'data.export': async () => fail('unexpected'),
    'data.exportChunk': async () => fail('unexpected'),
    'data.importChunk': async () => fail('unexpected'),
    'data.importPreview': async () => fail('unexpected'),
    'data.importCommit': async () => fail('unexpected'),
    'data.importUndo': async () => fail('unexpected'),
    'data.erase': async () => fail('unexpected'),
  }) satisfies Partial<Handlers>;
