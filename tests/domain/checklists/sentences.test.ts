import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { checklistSchema } from '@/lib/domain/checklists/checklist';
import { checklists } from '@/lib/domain/checklists/index';
import { wordingRules } from '@/lib/domain/rules/wording';
import { languages } from '@/lib/domain/settings/settings';
import { fillTemplate } from '@/lib/domain/templates/variables';
import { checkDraft } from '@/lib/domain/wording/check';
import { forbidden } from '../templates/forbidden';

const steps = checklists.flatMap((checklist) =>
  checklist.steps.map((step) => ({ name: `${checklist.id} ${step.id}`, checklist, step })),
);
const sentences = steps.flatMap(({ name, step: { say } }) =>
  say
    ? languages.map((language) => ({ name: `${name} ${language}`, language, text: say[language] ?? '' }))
    : [],
);
const chinese = sentences.filter(({ language }) => language !== 'en');
const texts = steps.flatMap(({ name, checklist, step }) =>
  [checklist.title, checklist.when, step.title, step.why].map((text) => ({ name, text })),
);
const repeated = (list: string[]) => list.filter((value, at) => list.indexOf(value) !== at);

/** Asking for another reason is a violation, however it is worded: a sentence that names reasons at all is refused. */
const reasons = /原因|理由(?!退|退貨|退货)|\breasons?\b/i;

describe('the checklists as data', () => {
  it('fit the schema, each with an id of its own, each step with one within its list', () => {
    expect(z.array(checklistSchema).safeParse(checklists).error?.issues ?? []).toEqual([]);
    expect(repeated(checklists.map(({ id }) => id))).toEqual([]);
    for (const { id, steps } of checklists) expect(repeated(steps.map((step) => step.id)), id).toEqual([]);
  });

  it('keep the ids under which cases are kept', () =>
    expect(checklists.map(({ id }) => id)).toEqual([
      'seven-day',
      'refund-only.undispatched',
      'refund-only.in-transit',
      'refund-only.received',
      'return.quality',
      'return.wrong-item',
      'exchange',
      'dispute.amount',
    ]));

  it.each(languages)('have every text in %s, on one line', (language) => {
    for (const { name, text } of texts) expect(text[language], name).toMatch(/^\S.*\S$/);
  });

  it('carry the same words in Simplified and Traditional, not the same characters', () => {
    const alike = sentences.filter(
      ({ language, text }, at) => language === 'zh-TW' && text === sentences[at - 1]?.text,
    );
    expect(alike).toEqual([]);
    const whole = (language: 'zh-CN' | 'zh-TW') => texts.map(({ text }) => text[language]).join('');
    expect(whole('zh-TW')).not.toMatch(/[们这说买该]/);
    expect(whole('zh-CN')).not.toMatch(/[們這說買該]/);
  });

  it('say of every step where it comes from', () => {
    for (const { name, step } of steps) {
      expect(step.source, name).toMatch(/\S/);
      expect(step.grade, name).not.toBeNull();
    }
  });

  it('agree at once before dispatch, stop the parcel first on its way, look at evidence first after receipt', () => {
    const first = (id: string, step: string, other: string) => {
      const ids = checklists.find((one) => one.id === id)?.steps.map((one) => one.id) ?? [];
      expect(ids).toEqual(expect.arrayContaining([step, other]));
      return ids.indexOf(step) < ids.indexOf(other);
    };
    expect(first('refund-only.undispatched', 'agree', 'keep-once')).toBe(true);
    expect(first('refund-only.in-transit', 'intercept', 'agree')).toBe(true);
    expect(first('refund-only.received', 'evidence', 'choices')).toBe(true);
    expect(first('return.quality', 'ease', 'evidence')).toBe(true);
  });
});

describe('each sentence for the buyer', () => {
  it('is there in most steps', () => expect(sentences.length / 3).toBeGreaterThan(steps.length / 2));

  it.each(sentences)('$name says nothing that the draft check marks', ({ language, text }) => {
    const marks = checkDraft(text, { rules: wordingRules, language, off: [], ignoredWords: [] });
    expect(marks.filter(({ severity }) => severity !== 'hint')).toEqual([]);
  });

  it.each(sentences)('$name needs no fact: what it lacks it asks for', ({ text }) => {
    const filled = fillTemplate(text, {});
    const asked = new Set(filled.asks.map(({ name }) => `{${name}}`));
    expect(filled.text.match(/[{｛][^}｝]*[}｝]/g)?.filter((raw) => !asked.has(raw)) ?? []).toEqual([]);
    expect(filled.text.replaceAll(/\{[^{}]+\}/g, '')).not.toMatch(/[{}｛｝|]/);
  });

  it('asks for nothing but the sum that the person has to work out', () => {
    const asking = sentences.filter(({ text }) => fillTemplate(text, {}).asks.length > 0);
    expect([...new Set(asking.map(({ name }) => name.replace(/ \S+$/, '')))]).toEqual([
      'dispute.amount correct',
      'dispute.amount show-the-sum',
    ]);
  });

  it.each(sentences)('$name names no reason to the buyer', ({ text }) => expect(text).not.toMatch(reasons));

  it.each(['麻烦您改一下退款原因哦', '申請理由選七天無理由就好呀', 'Could you choose another reason?'])(
    'would refuse “%s”',
    (text) => expect(text).toMatch(reasons),
  );

  it.each(chinese)('$name addresses the buyer, warmly to the end', ({ text }) => {
    expect(text).toMatch(/^\{(买家|買家)\|(亲|親)\}，.*[呢哦呀啦]~$/);
    expect(text).toMatch(/您/);
  });

  it.each(forbidden)('holds no $what', ({ pattern }) => {
    const found = sentences.filter(({ language, text }) => language === 'zh-CN' && pattern.test(text));
    expect(found).toEqual([]);
  });

  it('puts the freight of a return on no buyer in Taiwan', () => {
    const freight = sentences.filter(({ language, text }) => language === 'zh-TW' && /運費/.test(text));
    expect(freight.length).toBeGreaterThan(2);
    for (const { name, text } of freight)
      expect(text, name).not.toMatch(/買家(承擔|負擔|出)|您(承擔|負擔|出)/);
  });
});
