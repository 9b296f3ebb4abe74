import { insertText, readBox, rememberCaret, replaceRange } from '@/lib/page/composer';
import { createMarks } from '@/lib/page/marks';
import { replyBoxEdge, watchPlace } from '@/lib/page/place';

/** What the page of the composer tests calls: our module, bundled as a content script would be. */
Object.assign(window, {
  composer: { insertText, readBox, rememberCaret, replaceRange, createMarks },
  place: { replyBoxEdge, watchPlace },
});
