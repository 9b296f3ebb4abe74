import { describe, expect, it } from 'vitest';
import { click, press } from '../trusted';
import { actions, all, busy, draw, find, line, opening, stage, useStage } from './stage';

useStage();

describe('the bar of reviews', () => {
  it('says how many of how many, what is not counted, and how often each cause comes', () => {
    expect(draw()).toBe('10 条评价，3 条要留意平台默认 2 条，不计');
    expect(all('cause').map(({ textContent }) => textContent)).toEqual(['质量 2', '物流 1']);
    expect(draw({ risky: 1, unread: 2 }, 'en')).toBe(
      "1 of 10 reviews needs a look2 default texts not counted2 can't be read",
    );
  });

  it('has a quiet word for every other state, and no buttons that do nothing', () => {
    expect(draw({ phase: 'loading' })).toContain('正在看评价');
    expect(draw({ phase: 'cantRead' })).toContain('读不到这一页的评价');
    expect(draw({ read: 0, risky: 0, filler: 0, causes: [] })).toBe('这一页没有评价');
    expect(stage.querySelectorAll('button')).toHaveLength(0);
    expect(draw({ risky: 0, filler: 0, causes: [] })).toBe('10 条评价，没有要留意的');
    expect(all('next')).toEqual([]);
    expect(all('list')).toHaveLength(1);
  });

  it('filters by a cause, and by another as well, and lets go of one', () => {
    draw({ filters: { ...busy.filters, causes: ['quality'] } });
    const [quality, courier] = all('cause');
    expect(quality?.getAttribute('aria-pressed')).toBe('true');
    click(courier as HTMLElement);
    expect(actions.onFilter).toHaveBeenLastCalledWith({ causes: ['quality', 'courier'] });
    click(quality as HTMLElement);
    expect(actions.onFilter).toHaveBeenLastCalledWith({ causes: [] });
  });

  it('acts on a click of the person, not on a click of the page', () => {
    draw({ isListed: true, lines: [line], isFiltered: true });
    const names = ['only', 'next', 'list', 'fold', 'cause', 'clear', 'jump', 'line-opening'];
    for (const name of names) find(name).click();
    for (const action of Object.values(actions)) expect(action).not.toHaveBeenCalled();
    for (const name of names) click(find(name));
    expect(actions.onFilter).toHaveBeenCalledWith({ severity: 'info' });
    expect(actions.onNext).toHaveBeenCalledOnce();
    expect(actions.onList).toHaveBeenCalledWith(false);
    expect(actions.onCollapse).toHaveBeenCalledWith(true);
    expect(actions.onClear).toHaveBeenCalledOnce();
    expect(actions.onJump).toHaveBeenCalledWith('a');
    expect(actions.onOpening).toHaveBeenCalledWith('a');
  });

  it('is left by Escape from the inside out: card, list, bar', () => {
    draw({ opening, isListed: true });
    press(find('reviews'), 'Escape');
    expect(actions.onCloseOpening).toHaveBeenCalledOnce();
    draw({ isListed: true });
    press(find('reviews'), 'Escape');
    expect(actions.onList).toHaveBeenCalledWith(false);
    draw();
    press(find('reviews'), 'Escape', { isComposing: true });
    expect(actions.onLeave).not.toHaveBeenCalled();
    press(find('reviews'), 'Escape');
    expect(actions.onLeave).toHaveBeenCalledOnce();
  });

  it('is one line while it is folded', () => {
    draw({ collapsed: true, isListed: true });
    expect(all('list-panel')).toEqual([]);
    expect(stage.querySelectorAll('button')).toHaveLength(1);
    expect(find('fold').getAttribute('aria-expanded')).toBe('false');
  });
});
