import type { Rule } from '@/components/rules/arrange';
import type { RowIntents } from '@/components/rules/RuleRow';
import { type RulesState, type RuleWish, wishOf } from './rules';
import type { Speech } from './speech';
import type { Toaster } from './toasts';

type Change = (wish: RuleWish) => RuleWish;

const drop =
  (words: readonly string[]): Change =>
  (wish) => ({
    ...wish,
    added: wish.added.filter((word) => !words.includes(word)),
  });
const add =
  (words: readonly string[]): Change =>
  (wish) => ({
    ...wish,
    added: [...wish.added, ...words.filter((word) => !wish.added.includes(word))],
  });
const takeOut =
  (words: readonly string[]): Change =>
  (wish) => ({
    ...wish,
    removed: [...wish.removed, ...words.filter((word) => !wish.removed.includes(word))],
  });
const putBack =
  (words: readonly string[]): Change =>
  (wish) => ({
    ...wish,
    removed: wish.removed.filter((word) => !words.includes(word)),
  });
const turn =
  (on: boolean): Change =>
  (wish) => ({ ...wish, on });

/**
 * What a person does to rules: done at once, told, and taken back by one click. Each undo takes back its own change
 * and leaves what came after it.
 */
export function createRuleActions(
  rules: RulesState,
  speech: Speech,
  toaster: Toaster,
): Omit<RowIntents, 'onOpen'> {
  const words = () => speech.rules.value;
  async function change(rule: Rule, does: Change, undoes: Change, text: string) {
    const at = rules.shop.value;
    if (!(await rules.change(rule.id, at, does))) return;
    toaster.show(text, {
      label: speech.common.value('undo'),
      run: () => {
        // The words were another shop's: the page goes back there, so that the undo is seen.
        rules.shop.value = at;
        void rules.load().then(() => rules.change(rule.id, at, undoes));
      },
    });
  }
  const list = (all: readonly string[]) => all.join(words().language === 'en' ? ', ' : '、');

  return {
    onSwitch(rule, on) {
      const told = on ? words()('toldOn', rule) : words()('toldOff', rule);
      void change(rule, turn(on), turn(!on), told);
    },
    onTakeOut(rule, word) {
      void change(rule, takeOut([word]), putBack([word]), words()('toldOut', { word }));
    },
    onPutBack(rule, word) {
      void change(rule, putBack([word]), takeOut([word]), words()('toldBack', { word }));
    },
    onDrop(rule, word) {
      void change(rule, drop([word]), add([word]), words()('toldDropped', { word }));
    },
    onAdd(rule, added, back) {
      void change(
        rule,
        (wish) => putBack(back)(add(added)(wish)),
        (wish) => takeOut(back)(drop(added)(wish)),
        words()('toldAdded', { word: list([...added, ...back]) }),
      );
    },
    onRestore(rule) {
      const before = wishOf(rule);
      void change(
        rule,
        (wish) => ({ ...wish, added: [], removed: [] }),
        (wish) => ({ ...wish, added: before.added, removed: before.removed }),
        words()('toldRestored', { title: rule.title }),
      );
    },
  };
}
