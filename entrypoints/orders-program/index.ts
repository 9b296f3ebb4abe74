import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { bringProgram } from '@/lib/overlays/meeting';
import { ordersOverlay } from '@/lib/overlays/orders';
import { createProgram } from '@/lib/overlays/program';

export default defineUnlistedScript(() => bringProgram('orders', createProgram([ordersOverlay])));
