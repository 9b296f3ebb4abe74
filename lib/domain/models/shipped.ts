/** A file of public/models as it was trained, so that another one is not taken for it. */
export type ShippedModel = { file: string; bytes: number; sha256: string };

/** Written by `npm run train`, a line a model. */
export const shippedModels = {} as const satisfies Record<string, ShippedModel>;

export type ModelName = keyof typeof shippedModels;
