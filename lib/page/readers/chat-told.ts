import { visibleText } from '../visible-text';
import { type Content, contentOf, looksLikeCard } from './chat-content';
import { type Habits, isMeta } from './chat-habits';
import { isDivider, isTimeLine, namesRobot, plain, splitName } from './chat-marks';
import type { Clue, Side } from './chat-roles';
import { type Span, sideOf } from './chat-side';
import type { Box, Run, Sight } from './chat-sight';

/** What one item of a list says, by its place and its words. */
export type Told = Clue & {
  robot: boolean;
  /** As the page writes them. */
  times: string[];
  /** Its bubbles; a notice has one, a line with a time alone has none. */
  said: (() => Content)[];
  /** Whether the words stand in a bubble, or there is a face beside them. */
  isFramed: boolean;
};

const longestName = 40;

/** Tells apart what an item says, who is named in it, and what the page writes around it. */
export function tell(item: HTMLElement, sight: Sight, list: Span, habits: Habits): Told {
  const boxes = bubblesOf(sight, habits);
  const outside = sight.runs.filter(({ box }) => !box || !boxes.includes(box));
  if (boxes.length > 0) return tellBoxed(sight, boxes, outside, list, habits);
  const isLine = outside.length > 0 && outside.every(({ text }) => isTimeLine(plain(text)));
  const isAmid =
    sight.faces.length === 0 &&
    sight.pictures.length === 0 &&
    sideIn(outside.map(rectOf), list, sight) === 'middle';
  const words = isLine && isAmid ? [] : outside.filter((run) => !isAside(run, habits));
  const times = outside.flatMap(({ text }) => (isTimeLine(plain(text)) ? [plain(text)] : []));
  const named = words.length > 1 || sight.pictures.length > 0 ? nameIn(words, habits, true) : null;
  const spoken = words.filter((run) => run !== named?.run);
  // Beside a picture that was sent, a time is no caption.
  const body = sight.pictures.length > 0 ? spoken.filter(({ text }) => !isMeta(plain(text))) : spoken;
  const things = body.length > 0 ? body.map(rectOf) : sight.pictures.map(({ rect }) => rect);
  const side = isAmid ? 'middle' : things.length > 0 ? sideIn(things, list, sight) : null;
  const alone = sight.runs.map(({ text }) => plain(text));
  // A line of a time in the middle parts the days; at a side it may be what somebody wrote.
  const lone = body.length === 0 && sight.pictures.length === 0 ? soleWords(sight.runs, list, sight) : null;
  const inner = { classes: sight.classes, robot: outside.some(({ text }) => namesRobot(text)) };
  if (lone) {
    const [run] = lone.runs;
    const rest = alone.filter((text) => run && text !== plain(run.text) && isTimeLine(text));
    const text = run ? plain(run.text) : '';
    return {
      ...inner,
      side: lone.side,
      name: null,
      times: rest,
      said: [() => ({ text, kind: 'text' })],
      isFramed: sight.faces.length > 0,
    };
  }
  const isCard = body.length > 1 && looksLikeCard(body, 0, sight.pictures.length);
  const read = (): Content => {
    if (isCard) return { text: '', kind: 'card' };
    if (body.length === 0) return { text: '', kind: 'image' };
    const skipped = new Set<Element>(
      sight.runs.filter((run) => !body.includes(run)).map(({ parent }) => parent),
    );
    for (const { parent } of body) skipped.delete(parent);
    for (const element of sight.unseen) skipped.add(element);
    return { text: visibleText(item, (element) => skipped.has(element)), kind: 'text' };
  };
  const isSaid =
    (body.length > 0 && !body.every(({ text }) => isDivider(plain(text)))) ||
    (body.length === 0 && sight.pictures.length > 0);
  return {
    ...inner,
    side,
    name: named?.name ?? null,
    times: [...times, ...(named?.time ? [named.time] : [])],
    said: isSaid ? [once(read)] : [],
    isFramed: sight.faces.length > 0 || sight.pictures.length > 0,
  };
}

function tellBoxed(sight: Sight, boxes: Box[], outside: Run[], list: Span, habits: Habits): Told {
  const side = sideIn(
    boxes.map(({ rect }) => rect),
    list,
    sight,
  );
  const times = outside.flatMap(({ text }) => (isTimeLine(plain(text)) ? [plain(text)] : []));
  const named = nameIn(
    outside.filter((run) => !isAside(run, habits)),
    habits,
    false,
  );
  const inside = boxes.flatMap(({ runs }) => runs);
  const asides = inside.filter((run) => isHabitual(run, habits));
  const isAlone =
    asides.length === inside.length && boxes.every(({ pictures, icons }) => pictures + icons === 0);
  const skipped = new Set<Element>(isAlone ? [] : asides.map(({ parent }) => parent));
  for (const element of sight.unseen) skipped.add(element);
  const isPill = side === 'middle' && inside.every(({ text }) => isTimeLine(plain(text)));
  for (const { text } of isPill ? inside : asides)
    if (isTimeLine(plain(text)) && (isPill || !isAlone)) times.push(plain(text));
  const tags = [...outside, ...(isAlone ? [] : asides)];
  const isDividing =
    inside.length > 0 && inside.every(({ text }) => isDivider(plain(text)) || isMeta(plain(text)));
  return {
    classes: sight.classes,
    side,
    name: named?.name ?? null,
    robot: tags.some(({ text }) => namesRobot(text)),
    times: [...times, ...(named?.time ? [named.time] : [])],
    said: side === 'middle' && isDividing ? [] : boxes.map((box) => once(() => contentOf(box, skipped))),
    isFramed: true,
  };
}

/** The boxes of an item that hold what was said: no face, no tag, no quoted message beside the bubble. */
function bubblesOf({ boxes }: Sight, habits: Habits): Box[] {
  const isTag = ({ runs }: Box) =>
    runs.length > 0 && runs.every(({ text }) => isMeta(plain(text)) || namesRobot(text));
  const isLetter = ({ rect, runs }: Box) =>
    Math.abs(rect.width - rect.height) <= 6 && runs.length === 1 && (runs[0]?.text.length ?? 0) <= 2;
  let left = boxes;
  for (const isNone of [isLetter, isTag]) {
    const rest = left.filter((box) => !isNone(box));
    if (rest.length > 0) left = rest;
  }
  const weight = (box: Box) => (habits.boxes.get(box.look) ?? 0) * 100 + box.fontSize;
  const most = Math.max(...left.map(weight));
  return left.length < 2 ? left : left.filter((box) => weight(box) === most);
}

/** Whether a run is a time, a mark or a robot's tag: by its words, and by what is drawn in its place elsewhere. */
function isAside(run: Run, habits: Habits): boolean {
  const text = plain(run.text);
  return text === '' || ((isMeta(text) || namesRobot(text)) && isHabitual(run, habits));
}

function isHabitual({ look, text }: Run, habits: Habits): boolean {
  const known = habits.runs.get(look);
  return (
    known !== undefined &&
    (isMeta(plain(text)) ? known.marks === known.all : namesRobot(text) && known.robots === known.all)
  );
}

/** The sender's name stands first, with other words behind it, on every item that shows one. */
function nameIn(
  words: readonly Run[],
  habits: Habits,
  isAmongWords: boolean,
): { run: Run; name: string; time: string | null } | null {
  const [run] = words;
  if (!run) return null;
  const known = habits.runs.get(run.look);
  if (isAmongWords && known && known.later < known.all) return null;
  const { name, time } = splitName(plain(run.text), habits.buyer);
  return name === '' || name.length > longestName ? null : { run, name, time };
}

function soleWords(
  runs: readonly Run[],
  list: Span,
  sight: Sight,
): { runs: Run[]; side: Side | null } | null {
  const shown = runs.filter(({ text }) => plain(text) !== '');
  const last = shown.at(-1);
  if (!last || shown.length > 2) return null;
  const side = sideIn([rectOf(last)], list, sight);
  return side === 'left' || side === 'right' ? { runs: [last], side } : null;
}

function sideIn(things: readonly DOMRect[], list: Span, { faces }: Sight): Side | null {
  const left = Math.min(...things.map((rect) => rect.left));
  const right = Math.max(...things.map((rect) => rect.right));
  const [one, another] = faces;
  const beside =
    one && !another ? (one.right <= left + 4 ? 'left' : one.left >= right - 4 ? 'right' : null) : null;
  return sideOf({ left, right }, list, beside);
}

/** The place of the words themselves: the element that holds them may be as wide as the list. */
function rectOf({ parent }: Run): DOMRect {
  const range = parent.ownerDocument.createRange();
  range.selectNodeContents(parent);
  return range.getBoundingClientRect();
}

function once<T>(read: () => T): () => T {
  let known: { value: T } | null = null;
  return () => {
    known ??= { value: read() };
    return known.value;
  };
}
