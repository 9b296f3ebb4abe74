import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { orderOverlays } from '@/lib/overlays';
import { bringProgram } from '@/lib/overlays/meeting';
import { createProgram } from '@/lib/overlays/program';

export default defineUnlistedScript(() => bringProgram('orders', createProgram(orderOverlays)));
