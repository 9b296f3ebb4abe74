import type { Translate } from '@/lib/words';
import type { floatingWords } from '@/lib/words/floating';

export type FloatingTranslate = Translate<typeof floatingWords>;

/** What became of an action, with the way to take it back. */
export type Said = { text: string; act: { label: string; run: () => void } | null };
