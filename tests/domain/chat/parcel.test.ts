import { describe, expect, it } from 'vitest';
import type { ChatFacts, Parcel } from '@/lib/domain/chat/facts';
import { suggest } from '@/lib/domain/chat/suggest';
import { variableValues } from '@/lib/domain/templates/variables';
import { libraryOf, starterLibrary, templateOf } from '../templates/sample-templates';

const parcel: Parcel = {
  courier: '中通快递',
  number: '75800041726390',
  state: '快件已到达西安转运中心。',
  at: '2026-11-22T08:15:00+08:00',
};

function answersTo(question: string, shown?: Parcel, library = starterLibrary()) {
  const order = { orderId: null, status: 'dispatched' as const, statusText: null, amount: null, item: null };
  const facts: ChatFacts = {
    conversation: { buyer: '小鱼', key: 'k' },
    messages: [{ from: 'buyer', text: question, kind: 'text', at: null }],
    composer: 'textarea',
    order: shown ? { ...order, parcel: shown } : order,
  };
  const now = new Date('2026-11-22T10:42:00+08:00');
  return suggest({
    intents: null,
    facts,
    library,
    habits: new Map(),
    firstContact: false,
    buyer: null,
    values: variableValues(facts, { now, utcOffset: 480, agentName: '' }),
    shop: '',
  }).suggestions;
}

const teller = (question: string, shown?: Parcel) => {
  const all = answersTo(question, shown);
  const at = all.findIndex(({ template }) => template === 'courier.track');
  return { at, one: all[at] };
};

describe('where a parcel is', () => {
  it('is told with its time, its courier and its number', () => {
    const { at, one } = teller('帮我查一下物流到哪了', parcel);
    expect(at).toBeLessThanOrEqual(1);
    expect(one?.text).toContain('快件已到达西安转运中心（11-22 08:15）。中通快递单号：75800041726390');
    expect(one?.reasons).toContainEqual({ kind: 'parcel' });
    expect(one?.asks).toEqual([]);
  });

  it('is not claimed where the page does not show it', () => {
    const { one } = teller('帮我查一下物流到哪了');
    expect(one?.text).toContain('查看物流');
    expect(one?.reasons).not.toContainEqual({ kind: 'parcel' });
  });

  it('stands second at the latest where the buyer says that nothing moves', () => {
    const { at } = teller('快递停在那不走了 查一下物流信息', parcel);
    expect(at).toBeGreaterThanOrEqual(0);
    expect(at).toBeLessThanOrEqual(1);
  });

  it('answers no other question', () => {
    const answers = answersTo('可以开发票吗', parcel);
    expect(answers.length).toBeGreaterThan(0);
    expect(answers.map(({ template }) => template)).not.toContain('courier.track');
  });
});

it('is said as the reason by the wording alone that tells it', () => {
  const asked = { title: '快递到哪了', asks: ['快递到哪了'] };
  const withNone = Array.from({ length: 20 }, (_, at) =>
    templateOf(`own-${at}`, { ...asked, text: '亲，{物流状态}', variants: ['亲，我帮您看一下'] }),
  );
  const answers = answersTo('快递到哪了', parcel, libraryOf(withNone));
  expect(new Set(answers.map(({ text }) => text)).size).toBe(2);
  for (const { text, reasons } of answers)
    expect(reasons.some(({ kind }) => kind === 'parcel')).toBe(text.includes('西安'));
});
