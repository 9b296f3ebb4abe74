/** Runs the newest call once none has come for `ms`; earlier ones are forgotten. */
export function afterPause(ms: number) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (work: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(work, ms);
  };
}
