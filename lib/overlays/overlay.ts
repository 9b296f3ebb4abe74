import type { ReadonlySignal } from '@preact/signals';
import type { Problem } from '@/lib/domain/result';
import type { PageKind, SiteProfile } from '@/lib/domain/sites/profile';
import type { Backend } from '@/lib/messages/client';
import type { PageSettings } from '@/lib/messages/protocol';
import type { Outcome } from '@/lib/page/composer';
import type { Translate } from '@/lib/words';
import type { PageParts } from '@/lib/words/pages';
import type { Root } from './mount';

/** What an overlay is given. Everything that it sets up hangs on `signal` and goes when it fires. */
export type OverlayContext<K extends PageKind> = {
  doc: Document;
  /** The address that the profile was matched on; the practice shop stands in for a host of its own. */
  address: () => string;
  backend: Backend;
  root: Root;
  profile: SiteProfile;
  page: NonNullable<SiteProfile['pages'][K & keyof SiteProfile['pages']]>;
  /** The shop that works on this site; empty: not told apart. */
  shop: string;
  settings: ReadonlySignal<PageSettings>;
  /** Speaks a part of the interface as the person chose now; inside an effect or a view it follows their choice. */
  words: <K extends keyof PageParts>(part: K) => Translate<PageParts[K]>;
  /** A problem in the person's words. */
  sayProblem: (problem: Problem) => string;
  /** Milliseconds since 1970; the practice shop brings its own clock. */
  now: () => number;
  /** The person pressed one of the manifest's keys. */
  onCommand: (command: string, callback: () => void, signal: AbortSignal) => void;
  /** A page of ours hands a text to the reply box, by the person's click there. */
  onInsert: (callback: (text: string) => Promise<Outcome>, signal: AbortSignal) => void;
  signal: AbortSignal;
};

/** One overlay on one kind of page: read the page → ask the worker → show a view → tell what the person did. */
export type Overlay<K extends PageKind = PageKind> = {
  name: string;
  page: K;
  start(context: OverlayContext<K>): void;
};

/** Ties an overlay's page kind to the profile page that its `start` receives. */
export const defineOverlay = <K extends PageKind>(overlay: Overlay<K>): Overlay<K> => overlay;

/** One overlay of whatever page kind. */
export type AnyOverlay = { [K in PageKind]: Overlay<K> }[PageKind];
