import type { CaseView } from '@/lib/domain/checklists/case';
import type { Problem } from '@/lib/domain/result';
import type { Translate } from '@/lib/words';
import type { checklistsWords } from '@/lib/words/checklists';

export type ChecklistsTranslate = Translate<typeof checklistsWords>;
export type CaseStep = CaseView['steps'][number];

/** A checklist that can be started by hand. `when`: in which case to take it. */
export type ChecklistChoice = { id: string; title: string; when: string; steps: number };

/** What the tab shows. */
export type ChecklistsData = {
  /** Open cases, the one changed last first; then closed ones, where `query` finds them. */
  open: readonly CaseView[];
  closed: readonly CaseView[];
  query: string;
  /** Ids of the cases whose steps are shown. */
  shown: ReadonlySet<string>;
  /** Whether the closed ones are shown. */
  closedShown: boolean;
  /** The checklists to choose from, while one is being chosen. */
  choices: readonly ChecklistChoice[] | null;
  /** The page in front has a reply box that we know. */
  canInsert: boolean;
};

/** What a person does in the tab. */
export type ChecklistsActions = {
  onQuery: (query: string) => void;
  onShow: (id: string, shown: boolean) => void;
  onShowClosed: (shown: boolean) => void;
  onTick: (id: string, step: string, done: boolean) => void;
  onClose: (id: string, closed: boolean) => void;
  onRemove: (id: string) => void;
  /** Opens the list of checklists, or leaves it. */
  onChoosing: (choosing: boolean) => void;
  onBegin: (checklist: string, orderId: string) => void;
  /** False: the browser refused. */
  onCopy: (text: string) => Promise<boolean>;
  /** Null: it is in the box. */
  onInsert: (text: string) => Promise<Problem | null>;
};
