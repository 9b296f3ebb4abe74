import type { Severity } from '@/lib/domain/wording/mark';

/** From the least serious to the most. */
export const severities = ['info', 'hint', 'warn', 'urgent'] as const satisfies readonly Severity[];

/** Whether one is at least as serious as another. */
export const isAtLeast = (severity: Severity, least: Severity): boolean =>
  severities.indexOf(severity) >= severities.indexOf(least);
