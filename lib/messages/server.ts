import { browser } from 'wxt/browser';
import { fail, problemOf, type Result } from '../domain/result';
import type { Input, MessageName, Output, Protocol, World } from './protocol';
import { type Envelope, envelopeSchema } from './protocol/envelope';

/** What a handler knows of its caller beside the input. */
export type Caller = {
  world: World;
  now: Date;
  from: 'page' | 'ours';
  /** Address of the page that asks, as the browser tells it, without query and hash: those may name a buyer. */
  page: string;
  /** The tab and frame that ask, where it is a page in one. */
  tab: { id: number; frame: number } | null;
};

export type Handlers = {
  [N in MessageName]: (input: Input<N>, caller: Caller) => Promise<Result<Output<N>>>;
};

type FirstWord<N extends string> = N extends `${infer Word}.${string}` ? Word : never;
type NameIn<Word extends string> = Extract<MessageName, `${Word}.${string}`>;

/** The messages whose names begin with one word (`chat` of `chat.judge`), and what answers them. */
export type Part<Word extends string = string> = {
  messages: Pick<Protocol, NameIn<Word>>;
  handlers: Pick<Handlers, NameIn<Word>>;
};

/**
 * Every part by its word, read when it is first asked for: a worker is woken for one message, and making the schemas
 * and rules of all of them took longer than the answer.
 */
export type Parts = { [Word in FirstWord<MessageName>]: () => Promise<Part<Word>> };

/** The part of a message's sender that decides what it may ask. */
export type Sender = {
  id?: string | undefined;
  url?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
  frameId?: number | undefined;
};

/** Our extension, and which addresses are a marketplace's. */
export type Own = {
  id: string;
  /** Base address, `runtime.getURL('')`. */
  url: string;
  /** Whether a page at this address is one of the site's hosts. */
  standsOn(site: string, address: string): boolean;
};

/**
 * Answers one message: refuses strangers, refuses what a page may not ask and what it asks in another site's name,
 * parses the input, and turns a thrown error into a Result. Undefined: not for us, another listener may answer.
 */
export async function answer(
  raw: unknown,
  sender: Sender,
  parts: Parts,
  own: Own,
): Promise<Result<unknown> | undefined> {
  const envelope = envelopeSchema.safeParse(raw);
  if (!envelope.success) return undefined;
  if (sender.id !== own.id) return fail('message.refused');
  try {
    return await answerOurs(envelope.data, sender, parts, own);
  } catch (error) {
    console.error(`countermate: ${envelope.data.name}`, error);
    return { ok: false, error: problemOf(error) };
  }
}

/** The answer to a message of our own extension. Throws what its handler throws, and where its part can't be read. */
async function answerOurs(
  { name, world, now, input }: Envelope,
  sender: Sender,
  parts: Parts,
  own: Own,
): Promise<Result<unknown>> {
  const part = await partOf(name, parts);
  if (!part) return fail('message.unknown', { name });
  const { message, handle } = part;
  const from = sender.url?.startsWith(own.url) ? 'ours' : 'page';
  if (message.from === 'ours' && from !== 'ours') return fail('message.refused', { name });
  // A clock and a world of one's own are for the practice page and the small window that it opens: a host page must not write into either.
  const practice =
    from === 'ours' &&
    ['practice.html', 'floating.html?practice'].some((path) => sender.url?.startsWith(own.url + path));
  if ((world === 'practice' || now !== null) && !practice) return fail('message.refused', { name });
  const parsed = message.in.safeParse(input);
  if (!parsed.success) return fail('message.badInput', { name });
  const site = siteIn(parsed.data);
  if (from === 'page' && site !== null && !own.standsOn(site, sender.url ?? ''))
    return fail('message.refused', { name });
  const caller: Caller = {
    world,
    now: new Date(now ?? Date.now()),
    from,
    page: pageOf(sender.url),
    tab: tabOf(sender),
  };
  return handle(parsed.data, caller);
}

type Handle = (input: unknown, caller: Caller) => Promise<Result<unknown>>;

/** A message and its handler; null where no message has that name. */
async function partOf(
  name: string,
  parts: Parts,
): Promise<{ message: Protocol[MessageName]; handle: Handle } | null> {
  const word = name.replace(/\..*$/s, '');
  if (!Object.hasOwn(parts, word)) return null;
  const { messages, handlers } = (await parts[word as keyof Parts]()) as Part;
  if (!Object.hasOwn(messages, name)) return null;
  const known = name as keyof Part['messages'];
  return { message: messages[known], handle: handlers[known] as Handle };
}

/** The site in whose name a message asks: that of its place, or its own. */
function siteIn(input: unknown): string | null {
  if (typeof input !== 'object' || input === null) return null;
  if ('place' in input) return siteIn(input.place);
  return 'site' in input && typeof input.site === 'string' ? input.site : null;
}

const tabOf = ({ tab, frameId = 0 }: Sender): Caller['tab'] =>
  tab?.id === undefined ? null : { id: tab.id, frame: frameId };

const pageOf = (url = ''): string => url.replace(/[?#].*$/s, '');

/** The one root listener: with several, a synchronous return of one can beat the asynchronous answer of another. */
export function startServer(parts: Parts, standsOn: Own['standsOn']): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender: Sender) => {
    const own = { id: browser.runtime.id, url: browser.runtime.getURL('/' as never), standsOn };
    return answer(raw, sender, parts, own);
  });
}
