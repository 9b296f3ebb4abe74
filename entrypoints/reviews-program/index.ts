import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { bringProgram } from '@/lib/overlays/meeting';
import { createProgram } from '@/lib/overlays/program';
import { reviewsOverlay } from '@/lib/overlays/reviews';

export default defineUnlistedScript(() => bringProgram('reviews', createProgram([reviewsOverlay])));
