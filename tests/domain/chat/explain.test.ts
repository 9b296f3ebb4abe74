import { describe, expect, it } from 'vitest';
import { type SuggestInput, suggest } from '@/lib/domain/chat/suggest';
import { libraryOf, templateOf } from '../templates/sample-templates';

type Given = Partial<Pick<SuggestInput, 'library' | 'at' | 'buyer'>> & { level?: string };

const judge = (line: string, { level, ...given }: Given) =>
  suggest({
    intents: null,
    facts: {
      conversation: { buyer: '小鱼', key: 'k', ...(level !== undefined && { level }) },
      messages: [{ from: 'buyer', text: line, kind: 'text', at: null }],
      composer: 'textarea',
      order: null,
    },
    library: libraryOf([]),
    habits: new Map(),
    firstContact: false,
    buyer: null,
    values: {},
    shop: '',
    ...given,
  });
const ids = (judgement: ReturnType<typeof judge>) => judgement.suggestions.map(({ template }) => template);

describe('for whom, when and in which incident', () => {
  const asks = ['什么时候发货'];
  const fits = (fit: object) => ({ asks, fit: { status: [], moment: null, ...fit } });
  const at = { date: '2026-11-22', incidents: [] };
  const library = libraryOf([
    templateOf('all', fits({})),
    templateOf('new', fits({ audience: 'new' })),
    templateOf('returning', fits({ audience: 'returning' })),
    templateOf('over', fits({ until: '2026-11-21' })),
    templateOf('today', fits({ from: '2026-11-22', until: '2026-11-22' })),
    templateOf('power', { ...fits({ incident: 'power' }), asks: ['停电了吗'] }),
  ]);
  const offered = (given: Given) => ids(judge('什么时候发货', { library, at, ...given })).sort();

  it('offers what fits the buyer and the day', () => {
    expect(offered({ buyer: 'new' })).toEqual(['all', 'new', 'today']);
    expect(offered({ buyer: 'returning' })).toEqual(['all', 'returning', 'today']);
    expect(offered({ buyer: null })).toEqual(['all', 'new', 'returning', 'today']);
  });

  it('offers what is for members of a level to those alone who are known to be of it, and says so', () => {
    const members = libraryOf([templateOf('all', fits({})), templateOf('gold', fits({ levels: ['金牌'] }))]);
    const to = (level?: string) =>
      judge('什么时候发货', { library: members, at, ...(level !== undefined && { level }) });
    expect(ids(to()).sort()).toEqual(['all']);
    expect(ids(to('银牌')).sort()).toEqual(['all']);
    expect(ids(to('金牌')).sort()).toEqual(['all', 'gold']);
    const gold = to('金牌').suggestions.find(({ template }) => template === 'gold');
    expect(gold?.reasons).toContainEqual({ kind: 'level', level: '金牌' });
  });

  it('gives the audience as a reason of a buyer who is known', () => {
    const reasons = (buyer: 'new' | null) =>
      judge('什么时候发货', { library, at, buyer }).suggestions.find(({ template }) => template === 'new')
        ?.reasons;
    expect(reasons('new')).toContainEqual({ kind: 'audience', audience: 'new' });
    expect(reasons(null)).not.toContainEqual({ kind: 'audience', audience: 'new' });
  });

  it('explains what stands still before it answers', () => {
    const on = judge('什么时候发货', { library, at: { ...at, incidents: ['power'] } });
    expect(on.suggestions[0]).toMatchObject({
      template: 'power',
      reasons: [{ kind: 'incident', incident: 'power' }],
    });
    expect(on.suggestions).toHaveLength(5);
    expect(ids(judge('什么时候发货', { library, at }))).not.toContain('power');
  });
});
