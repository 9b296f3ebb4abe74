import { expect, it } from 'vitest';
import { excerptOf } from '@/components/reviews/excerpt';

const warn = (start: number, end: number) => ({ start, end, severity: 'warn' as const });
const said = (segments: { text: string }[]) => segments.map(({ text }) => text).join('');

it('shows a short text whole, on one line, with its marks', () => {
  expect(excerptOf('还行\n就是慢', [warn(3, 5)])).toEqual([
    { text: '还行 ', severity: null },
    { text: '就是', severity: 'warn' },
    { text: '慢', severity: null },
  ]);
  expect(excerptOf('', [])).toEqual([]);
});

it('begins a long text shortly before its first mark, and says that more stands around it', () => {
  const text = `${'一'.repeat(100)}质量太差${'二'.repeat(100)}`;
  const segments = excerptOf(text, [warn(100, 104)], 40);
  expect(segments[0]?.text).toBe('…');
  expect(segments.at(-1)?.text).toBe('…');
  expect(segments.find(({ severity }) => severity)).toEqual({ text: '质量太差', severity: 'warn' });
  expect(said(segments)).toHaveLength(42);
});

it('shows the end of a text whose mark is its last word, as much as fits', () => {
  const text = `${'一'.repeat(100)}质量太差`;
  const segments = excerptOf(text, [warn(100, 104)], 40);
  expect(said(segments)).toHaveLength(41);
  expect(segments.at(-1)).toEqual({ text: '质量太差', severity: 'warn' });
});

it('cuts a mark that reaches out of what is shown, and leaves out those beyond', () => {
  const segments = excerptOf('差'.repeat(100), [warn(0, 60), warn(70, 80)], 40);
  expect(segments).toEqual([
    { text: '差'.repeat(40), severity: 'warn' },
    { text: '…', severity: null },
  ]);
});
