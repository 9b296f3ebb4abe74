const left =
  /(?:还剩|剩余|倒计时)[^\d\n]{0,8}(?:(\d+)\s*天)?\s*(?:(\d+)\s*(?:小时|时))?\s*(?:(\d+)\s*(?:分钟|分))?\s*(?:(\d+)\s*秒)?/;
const clock = /(?:还剩|剩余|倒计时)[^\d\n]{0,8}(?:(\d+)\s*天\s*)?(\d{1,3})[:：](\d{2})(?:[:：](\d{2}))?/;

/**
 * Reads what a page's own countdown shows: `还剩2天3时15分`, `剩余 23 小时 59 分 08 秒`, `还剩 1天 03:15:00`.
 * @returns seconds, or null where no countdown is shown
 */
export function readTimeLeft(text: string): number | null {
  const shown = clock.exec(text);
  if (shown) return secondsOf(shown.slice(1, 5));
  const parts = left.exec(text)?.slice(1, 5) ?? [];
  return parts.some((part) => part !== undefined) ? secondsOf(parts) : null;
}

function secondsOf([days, hours, minutes, seconds]: (string | undefined)[]): number {
  const [d, h, m, s] = [days, hours, minutes, seconds].map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
  ];
  return ((d * 24 + h) * 60 + m) * 60 + s;
}
