import { judgeRefunds } from '@/lib/domain/refunds/judge';
import { ok } from '@/lib/domain/result';
import type { Handlers } from '@/lib/messages/server';
import { readCases } from '@/lib/store/cases';
import { noteRefunds } from '@/lib/store/refunds';
import { caseViewer } from '../case-view';
import type { Context } from '../context';

/** What the claims of a page call for, and the cases that were started for them. */
export const refundHandlers = (context: Context) =>
  ({
    async 'refunds.judge'({ place, refunds }, caller) {
      const { world, now, page } = caller;
      const store = await context.store(world);
      const { site, shop } = place;
      const [cases, viewer] = await Promise.all([
        readCases(store, place, refunds),
        caseViewer(context, caller),
        // Advice is worth more than the memory of the claims: a full disk takes only 今日, and the store says so.
        noteRefunds(store, { site, shop, refunds, page, now }),
      ]);
      return ok({ findings: judgeRefunds(refunds, now, cases, viewer.show) });
    },
  }) satisfies Partial<Handlers>;
