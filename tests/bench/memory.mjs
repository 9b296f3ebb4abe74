// Run by memory.ts with --expose-gc: prints what is held, as JSON.
import { load } from '../run/modules.mjs';

const { weighAll } = await load('tests/bench/memory-held.ts');
const inUse = () => {
  for (let turn = 0; turn < 4; turn++) globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
};
process.stdout.write(JSON.stringify(weighAll(inUse)));
process.exit(0);
