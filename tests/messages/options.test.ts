import { describe, expect, it } from 'vitest';
import { fail } from '@/lib/domain/result';
import type { Template } from '@/lib/domain/templates/template';
import { evict, mockFullDisk, must, useFreshDisk } from '../store/fresh';
import { placeOf, startWorker } from './counter';

const disk = useFreshDisk();

type Worker = ReturnType<typeof startWorker>;
const list = async ({ ask }: Worker) => must(await ask('templates.list', null));
const draftOf = ({ order, origin, edited, removedAt, updatedAt, ...draft }: Template) => draft;

describe('the library', () => {
  it('holds the starter templates from the first look on, and again after an eviction', async () => {
    const worker = startWorker();
    const { groups, templates } = await list(worker);
    expect(groups).toHaveLength(11);
    expect(templates.length).toBeGreaterThanOrEqual(60);
    await evict(disk);
    expect((await list(worker)).templates.map(({ id }) => id)).toEqual(templates.map(({ id }) => id));
  });

  it('tells the other pages of a change, and of nothing else', async () => {
    const worker = startWorker();
    const [template] = (await list(worker)).templates;
    if (!template) throw new Error('no starter library');
    expect(worker.announce).not.toHaveBeenCalled();
    must(await worker.ask('templates.save', { ...draftOf(template), title: '新标题' }));
    expect(worker.announce.mock.calls).toEqual([['templates']]);
    expect(await worker.ask('templates.save', draftOf(template))).toEqual(fail('template.changedElsewhere'));
    expect(worker.announce).toHaveBeenCalledTimes(1);
  });

  it('says that the disk is full in place of saving', async () => {
    const worker = startWorker();
    const before = await list(worker);
    const [template] = before.templates;
    if (!template) throw new Error('no starter library');
    mockFullDisk();
    expect(await worker.ask('templates.save', { ...draftOf(template), title: '新' })).toEqual(
      fail('store.full'),
    );
    expect(await list(worker)).toEqual(before);
  });

  it('goes out as a file and comes back, with an undo', async () => {
    const worker = startWorker();
    const { json } = must(await worker.ask('templates.export', null));
    const before = await list(worker);
    const file = JSON.parse(json);
    file.templates[0].title = '改过的标题';
    const preview = must(await worker.ask('templates.importPreview', { json: JSON.stringify(file) }));
    expect(preview).toMatchObject({
      added: 0,
      changed: 1,
      samples: [{ title: '改过的标题', kind: 'changed' }],
    });
    const after = must(await worker.ask('templates.importCommit', { token: preview.token }));
    expect(after.templates[0]?.title).toBe('改过的标题');
    const undone = must(await worker.ask('templates.importUndo', null));
    expect(undone.templates.map(({ title }) => title)).toEqual(before.templates.map(({ title }) => title));
  });

  it('removes, restores and moves', async () => {
    const worker = startWorker();
    const [template] = (await list(worker)).templates;
    if (!template) throw new Error('no starter library');
    const { id } = template;
    const ids = async () => (await list(worker)).templates.map((one) => one.id);
    must(await worker.ask('templates.remove', { ids: [id] }));
    expect(await ids()).not.toContain(id);
    must(await worker.ask('templates.restore', { ids: [id] }));
    expect(await ids()).toContain(id);
    const { groups } = must(await worker.ask('groups.save', { id: null, name: '常用', parent: null }));
    const group = groups.find(({ name }) => name === '常用')?.id ?? '';
    const moved = must(await worker.ask('templates.move', { id, group, before: null }));
    expect(moved.templates.find((one) => one.id === id)).toMatchObject({ group, edited: true });
    expect(await worker.ask('groups.remove', { id: group })).toEqual(fail('group.notEmpty'));
  });

  it('shows a text as the buyer would read it', async () => {
    const { ask } = startWorker();
    const { parts } = must(await ask('templates.preview', { text: '{买家|亲}，{?尺码}{}' }));
    expect(parts.map(({ kind }) => kind)).toEqual(['filled', 'plain', 'asked', 'broken']);
  });
});

describe('settings', () => {
  it('decide how a page’s overlays speak and stand', async () => {
    const worker = startWorker('en-GB');
    const url = 'https://mms.pinduoduo.com/chat-merchant/index.html?r=1';
    const opened = async (at = url) => must(await worker.ask('page.opened', { url: at }, 'page'));
    expect(await opened()).toMatchObject({
      profile: { id: 'pinduoduo' },
      page: 'chat',
      settings: { language: 'en', theme: 'auto', dock: { collapsed: false, dx: 0, dy: 0 } },
    });
    must(await worker.ask('settings.save', { language: 'zh-TW', theme: 'dark' }));
    must(
      await worker.ask('dock.moved', { site: 'pinduoduo', dock: { collapsed: true, dx: 5, dy: -3 } }, 'page'),
    );
    const { words, ...settings } = (await opened()).settings;
    expect(settings).toEqual({
      language: 'zh-TW',
      theme: 'dark',
      dock: { collapsed: true, dx: 5, dy: -3 },
      folded: false,
    });
    // A page is given the words of its own kind alone, in the language that is spoken there.
    expect(Object.keys(words).sort()).toEqual(['chat', 'problems', 'wording']);
    expect(words.chat?.search).toBe('搜尋');
    expect(worker.announce.mock.calls).toEqual([['settings']]);
    expect(await opened('https://mms.pinduoduo.com/home')).toMatchObject({ profile: null, page: null });
    expect(await opened('https://practice.invalid/#/chat')).toMatchObject({ profile: null });
  });

  it('refuse what is out of bounds', async () => {
    const worker = startWorker();
    expect(await worker.ask('settings.save', { keepLearningDays: 0 })).toMatchObject({
      error: { code: 'message.badInput' },
    });
    expect(must(await worker.ask('settings.get', null)).keepLearningDays).toBe(30);
  });
});

describe('the draft check', () => {
  const text = '我们是全网最低价，加微信 abc12345 私聊';
  const marks = async ({ ask }: Worker) => must(await ask('draft.judge', { place: placeOf(), text }, 'page'));

  it('marks what had better not be said, in the interface’s language', async () => {
    const worker = startWorker();
    const found = await marks(worker);
    expect(found.length).toBeGreaterThan(0);
    for (const { start, end, words } of found) expect(text.slice(start, end)).toBe(words);
    must(await worker.ask('settings.save', { language: 'en' }));
    expect((await marks(worker))[0]?.reason).toMatch(/^[\x20-\x7e“”’–—]+$/);
  });

  it('ignores a word, or a rule, from then on', async () => {
    const worker = startWorker();
    const [mark] = await marks(worker);
    if (!mark) throw new Error('nothing marked');
    const ignore = { place: placeOf(), rule: mark.rule };
    must(await worker.ask('draft.ignore', { ...ignore, words: mark.words }, 'page'));
    expect((await marks(worker)).map(({ words }) => words)).not.toContain(mark.words);
    must(await worker.ask('draft.ignore', { ...ignore, words: null }, 'page'));
    must(await worker.ask('draft.ignore', { ...ignore, words: null }, 'page'));
    expect(must(await worker.ask('settings.get', null))).toMatchObject({
      rulesOff: [mark.rule],
      ignoredWords: [mark.words],
    });
    expect(worker.announce.mock.calls).toEqual([['settings'], ['settings'], ['settings']]);
  });

  it('knows no rule that isn’t there', async () =>
    expect(
      await startWorker().ask('draft.ignore', { place: placeOf(), rule: 'never', words: null }, 'page'),
    ).toEqual(fail('rule.notFound')));
});
