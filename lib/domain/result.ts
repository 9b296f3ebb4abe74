/**
 * Everything that can go wrong in a way that a person may meet. A code, never a sentence: the domain knows no
 * language, `lib/words` has one sentence per code and language.
 */
export const problemCodes = [
  'extension.gone',
  'page.notLoaded',
  'message.unknown',
  'message.refused',
  'message.badInput',
  'store.unavailable',
  'store.full',
  'store.newer',
  'template.notFound',
  'template.changedElsewhere',
  'template.codeTaken',
  'template.emptyVariable',
  'group.notFound',
  'group.tooDeep',
  'group.notEmpty',
  'rule.notFound',
  'rule.commonWord',
  'goods.notFound',
  'goods.changedElsewhere',
  'goods.itemTaken',
  'goods.address',
  'order.notUnpaid',
  'order.remindedEnough',
  'case.notFound',
  'checklist.notFound',
  'file.notJson',
  'file.notOurs',
  'file.newer',
  'file.tooLarge',
  'file.badRow',
  'file.incomplete',
  'insert.noBox',
  'insert.differs',
  'unexpected',
] as const;

export type ProblemCode = (typeof problemCodes)[number];

/** A thing that went wrong, with the plain values that its sentence needs. */
export type Problem = { code: ProblemCode; values?: Record<string, string | number> };

/** An answer that is either a value or a problem. Travels as plain JSON, unlike an Error. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: Problem };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

export const fail = (code: ProblemCode, values?: Record<string, string | number>): Result<never> => ({
  ok: false,
  error: values ? { code, values } : { code },
});

/**
 * What a thrown error means to a person. Told by the error's name, which is how databases and browsers name what went
 * wrong (IndexedDB 3.0, "Exceptions"): no store leaks its own error types past this line.
 */
export function problemOf(error: unknown): Problem {
  const name = error instanceof Error ? error.name : '';
  if (name === 'QuotaExceededError') return { code: 'store.full' };
  if (name === 'VersionError') return { code: 'store.newer' };
  return storeErrors.has(name) ? { code: 'store.unavailable' } : { code: 'unexpected' };
}

const storeErrors = new Set([
  'AbortError',
  'InvalidStateError',
  'NotFoundError',
  'TransactionInactiveError',
  'UnknownError',
]);
