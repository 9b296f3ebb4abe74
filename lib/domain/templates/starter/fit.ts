import type { Template } from '../template';

/** Fits whatever the order's state, also without an order: the buyer's words alone decide. */
export const anyTime: Template['fit'] = { status: [], moment: null };
