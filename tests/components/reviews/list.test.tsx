import { describe, expect, it } from 'vitest';
import { click, fire, press } from '../trusted';
import { actions, all, draw, enter, find, line, opening, stage, useStage } from './stage';

useStage();

describe('our own list', () => {
  it('shows of each review its rating, why, when, and its words with the marked ones', () => {
    draw({ isListed: true, lines: [line] });
    const text = find('line').textContent;
    for (const part of ['严重', '差评', '真伪', '质量', '含“但是”', '11-22 09:58', '怀疑不是正品', '追评']) {
      expect(text).toContain(part);
    }
    const marks = [...stage.querySelectorAll('mark')].map((mark) => [
      mark.textContent,
      mark.dataset.severity,
    ]);
    expect(marks).toEqual([
      ['不是正品', 'urgent'],
      ['态度敷衍', 'warn'],
    ]);
  });

  it('takes filters and an order', () => {
    draw({ isListed: true, lines: [line] });
    enter('by-keyword', '但是');
    expect(actions.onFilter).toHaveBeenLastCalledWith({ keyword: '但是' });
    enter('by-length', '-5');
    expect(actions.onFilter).toHaveBeenLastCalledWith({ least: 0 });
    enter('by-length', '40');
    expect(actions.onFilter).toHaveBeenLastCalledWith({ least: 40 });
    enter('by-severity', 'warn', 'change');
    expect(actions.onFilter).toHaveBeenLastCalledWith({ severity: 'warn' });
    enter('by-severity', '', 'change');
    expect(actions.onFilter).toHaveBeenLastCalledWith({ severity: null });
    enter('by-sort', 'longest', 'change');
    expect(actions.onFilter).toHaveBeenLastCalledWith({ sort: 'longest' });
  });

  it('says that nothing fits, with the way back', () => {
    draw({ isListed: true, isFiltered: true });
    expect(find('list-panel').textContent).toContain('没有符合筛选的评价');
    const clear = find('list-panel').querySelector('.cm-rv-empty button');
    click(clear as HTMLElement);
    expect(actions.onClear).toHaveBeenCalledOnce();
  });

  it('leads from line to line by the arrows', () => {
    draw({ isListed: true, lines: [line, { ...line, key: 'b', gist: null, followUp: [], text: [] }] });
    const [first, second] = all('jump');
    expect(second?.textContent).toContain('（没有文字）');
    first?.focus();
    press(first as HTMLElement, 'ArrowDown');
    expect(document.activeElement).toBe(second);
    press(second as HTMLElement, 'ArrowUp');
    expect(document.activeElement).toBe(first);
  });
});

describe('the opening line', () => {
  it('says that it was copied, and whom it is for', () => {
    draw({ opening });
    expect(find('opening-card').textContent).toContain('买家 林**夏');
    expect(find('opening-card').textContent).toContain('已复制');
  });

  it('asks for its blanks first, and is not copied while one is empty', () => {
    const asks = [{ name: '客服', fallback: null }];
    draw({ opening: { ...opening, asks, state: 'asking' } });
    const copy = find('copy-opening') as HTMLButtonElement;
    expect(copy.disabled).toBe(true);
    expect(document.activeElement).toBe(find('opening-ask'));
    enter('opening-ask', '小何');
    expect(actions.onAnswer).toHaveBeenCalledWith('客服', '小何');
    draw({ opening: { ...opening, asks, answers: { 客服: '小何' }, state: 'asking' } });
    fire(find('opening-card'), new Event('submit', { bubbles: true, cancelable: true }));
    expect(actions.onCopy).toHaveBeenCalledOnce();
  });

  it('is selected, to be copied by hand, where the browser refuses', () => {
    draw({ opening: { ...opening, state: 'failed' } });
    const field = find('opening-text') as HTMLTextAreaElement;
    expect(document.activeElement).toBe(field);
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, opening.text.length]);
    fire(field, new Event('copy', { bubbles: true }));
    expect(actions.onCopiedByHand).toHaveBeenCalledOnce();
  });
});
