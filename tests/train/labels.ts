import { readFileSync } from 'node:fs';
import { BadInput } from './rows';

/** Labels of a file of tests/eval/labels: hash of the trimmed text → what stands beside it. Lines with # are remarks. */
export function readLabels(path: string): Map<string, string> {
  const labels = new Map<string, string>();
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const [hash, label, ...more] = line.split('\t');
    if (!hash || !/^[0-9a-f]{64}$/.test(hash) || !label || more.length > 0)
      throw new BadInput(`${path}: "${line.slice(0, 80)}" is no hash and label.`);
    labels.set(hash, label.trim());
  }
  return labels;
}
