import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { bringProgram } from '@/lib/overlays/meeting';
import { createProgram } from '@/lib/overlays/program';
import { refundsOverlay } from '@/lib/overlays/refunds';

export default defineUnlistedScript(() => bringProgram('refunds', createProgram([refundsOverlay])));
