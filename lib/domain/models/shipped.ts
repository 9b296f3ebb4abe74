/** A file of public/models as it was trained, so that another one is not taken for it. */
export type ShippedModel = { file: string; bytes: number; sha256: string };

export const modelNames = ['intents', 'reviews'] as const;
export type ModelName = (typeof modelNames)[number];

/** Written by `npm run train`, a line a model. */
export const shippedModels: Partial<Record<ModelName, ShippedModel>> = {
  intents: {
    file: 'intents.bin',
    bytes: 533896,
    sha256: '4cab398198e64d8b3695136786186d693a1bebc355a2eb84c81712dce69d1761',
  },
  reviews: {
    file: 'reviews.bin',
    bytes: 111160,
    sha256: 'ee2fc2845031f49346052f6f4bcebd47844f955123b752e687d445c09516eccb',
  },
};
