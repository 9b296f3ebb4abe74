import type { PageKind } from '@/lib/domain/sites/profile';
import type { Program } from './start';

/**
 * Where the loader of a page meets the programs that the worker puts beside it: scripts of their own, which share
 * nothing with it but the global object of our world, which the page can't reach.
 */
type Meeting = Partial<Record<PageKind, Program>>;

const here = globalThis as typeof globalThis & { countermateMeeting?: Meeting };

/** Called by a program's script: from now on the loader finds it. */
export function bringProgram(page: PageKind, program: Program): void {
  here.countermateMeeting = { ...here.countermateMeeting, [page]: program };
}

/** The program for a kind of page, where its script has run. */
export const foundProgram = (page: PageKind): Program | null => here.countermateMeeting?.[page] ?? null;
