import { addVote, leftOf, retractVote, standing, type Vote } from '../domain/chat/habit';
import { type TurnEvent, votesOf } from '../domain/chat/turn';
import type { Store, Transaction } from './db';
import type { CounterEvent } from './schema';

/** No site's shop name holds a bar; one that did would only share a habit with another shop. */
const keyOf = (shop: string, template: string) => `${shop}|${template}`;

/** No list stands in the dock for longer than a shift; what is older is not looked through. */
export const longestTurnHours = 12;

/**
 * What this shop picked lately, and passed over: template id → the picks that say the same now, negative where more
 * speaks against it. A pick that was sent as it stood counts 1 and halves every two weeks.
 */
export async function readHabits(store: Store, shop: string, now: Date): Promise<Map<string, number>> {
  // '}' follows '|': every key of the shop, and of no other.
  const range = IDBKeyRange.bound(`${shop}|`, `${shop}}`, false, true);
  const habits = await store.read(['habits'], (tx) => tx.objectStore('habits').getAll(range));
  return new Map(habits.map((habit) => [habit.template, standing(leftOf(habit, now))]));
}

/** Counts a pick, as part of the transaction that records it. */
export async function countPick(
  tx: Transaction,
  pick: { shop: string; template: string; now: Date },
): Promise<void> {
  await change(tx, { ...pick, vote: 1 }, addVote);
}

type Happened = Extract<CounterEvent, { kind: 'chat.used' | 'chat.sent' | 'chat.typed' }>;

/**
 * Records what happened in a chat, and lets the habits say what the whole turn says now: what it said before is taken
 * back, so that a pick that turns out to be rewritten counts as rewritten alone. Where the conversation is not known, each
 * pick stands for itself.
 */
export async function learn(tx: Transaction, event: Happened, now: Date): Promise<void> {
  const turn = await readTurn(tx, event, now);
  await tx.objectStore('events').add(event);
  const before = votesOf(turn);
  const after = votesOf([...turn, event]);
  // All of a turn at the time at which it began: what is taken back then is exactly what was given.
  const at = new Date(turn[0]?.at ?? event.at);
  for (const template of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(template) ?? 0, after.get(template) ?? 0];
    if (was === is) continue;
    const vote = { shop: event.shop, template, now: at };
    if (was !== 0) await change(tx, { ...vote, vote: was }, retractVote);
    if (is !== 0) await change(tx, { ...vote, vote: is }, addVote);
  }
}

async function change(tx: Transaction, vote: Vote, by: typeof addVote): Promise<void> {
  const habits = tx.objectStore('habits');
  const key = keyOf(vote.shop, vote.template);
  await habits.put(by(await habits.get(key), vote), key);
}

/** What happened in an event's conversation before it, from the newest list on; oldest first. */
async function readTurn(
  tx: Transaction,
  { conversation, shop }: Happened,
  now: Date,
): Promise<(TurnEvent & { at: string })[]> {
  if (conversation === null) return [];
  const since = new Date(now.getTime() - longestTurnHours * 3_600_000).toISOString();
  const turn: (TurnEvent & { at: string })[] = [];
  let cursor = await tx.objectStore('events').index('at').openCursor(IDBKeyRange.lowerBound(since), 'prev');
  for (; cursor; cursor = await cursor.continue()) {
    const event = cursor.value;
    if (!('conversation' in event) || event.conversation !== conversation || event.shop !== shop) continue;
    turn.unshift(event);
    if (event.kind === 'chat.suggested') break;
  }
  return turn;
}
