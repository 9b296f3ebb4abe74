import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type DataIntents, KeptDataView } from '@/components/data/KeptDataView';
import { type RestorePlan, saySize } from '@/components/data/view';
import { LanguageContext } from '@/components/ui/words';
import { button, one, texts } from '../templates/page';
import { click } from '../trusted';

const now = new Date('2026-11-22T10:42:00+08:00');
const kept = [
  { kind: 'templates' as const, records: 60 },
  { kind: 'cases' as const, records: 2 },
];
const plan: RestorePlan = {
  file: 'countermate-2026-11-20.json',
  exportedAt: '2026-11-20T02:00:00.000Z',
  kept: [{ kind: 'templates', now: 60, next: 58 }],
};

let root: HTMLElement;
let intents: { [Name in keyof DataIntents]: ReturnType<typeof vi.fn<DataIntents[Name]>> };

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
  intents = {
    onExport: vi.fn(),
    onChooseFile: vi.fn(),
    onRestore: vi.fn(),
    onCancelRestore: vi.fn(),
    onErase: vi.fn(),
  };
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const draw = (change: Partial<Parameters<typeof KeptDataView>[0]> = {}) =>
  render(
    <LanguageContext.Provider value="zh-CN">
      <KeptDataView
        summary={{ kept, bytes: 507_100, lastExportAt: null }}
        now={now}
        exporting={null}
        plan={null}
        busy={false}
        intents={intents}
        {...change}
      />
    </LanguageContext.Provider>,
    root,
  );
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('what is kept', () => {
  it('is counted by kind, with its size', () => {
    draw();
    expect(texts('tr').join(' ')).toContain('话术60 条');
    expect(root.textContent).toContain('507.1 kB');
  });

  it.each([
    [null, '还没有导出过', 'true'],
    ['2026-11-22T01:00:00+08:00', '上次导出：今天', 'false'],
    ['2026-11-12T01:00:00+08:00', '上次导出：10 天前', 'false'],
    ['2026-09-01T01:00:00+08:00', '上次导出：82 天前', 'true'],
  ])('says of an export at %s: %s', (lastExportAt, said, old) => {
    draw({ summary: { kept, bytes: null, lastExportAt } });
    const line = one('.cm-data__last');
    expect([line.textContent, line.dataset.old]).toEqual([said, old]);
  });

  it('is said to be on its way while it is read', () => {
    draw({ summary: null });
    expect(root.querySelector('table')).toBeNull();
  });
});

describe('putting back and erasing', () => {
  it('shows what is there now beside what would be, and marks what gets fewer', () => {
    draw({ plan });
    expect(root.querySelector('[data-fewer="true"]')?.textContent).toBe('58');
    click(button('替换现在的内容'));
    expect(intents.onRestore).toHaveBeenCalledTimes(1);
  });

  it('erases only after a consent', async () => {
    draw();
    click(button('清除全部…'));
    await settled();
    expect(button('清除全部').disabled).toBe(true);
    one('input[type="checkbox"]').click();
    await settled();
    click(button('清除全部'));
    expect(intents.onErase).toHaveBeenCalledTimes(1);
  });

  it('does not erase for a click that a script made', async () => {
    draw();
    click(button('清除全部…'));
    await settled();
    one('input[type="checkbox"]').click();
    await settled();
    button('清除全部').click();
    expect(intents.onErase).not.toHaveBeenCalled();
  });
});

it.each([
  [0, '0 byte'],
  [999, '999 byte'],
  [1_500_000, '1.5 MB'],
  [9_999_999_999_999, '10,000 GB'],
])('says %i bytes as %s', (bytes, said) => expect(saySize(bytes, 'en')).toBe(said));
