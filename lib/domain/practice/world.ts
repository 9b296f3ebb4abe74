/**
 * Where something counts. `practice` is the make-believe shop: a database and a clock of its own, so that nothing
 * played there reaches the shop's templates, ranking or figures.
 */
export type World = 'shop' | 'practice';
