import { afterAll } from 'vitest';

/** The files of a thread share one document, since a new one takes longer than most of them: each leaves it empty. */
afterAll(() => {
  document.body.replaceChildren();
  document.head.replaceChildren();
});
