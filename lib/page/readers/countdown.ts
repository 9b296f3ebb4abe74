const unit = (words: string) => String.raw`(?:(\d{1,4})\s*(?:${words})\s*)?`;
const units = `${unit('天|日')}${unit('小时|小時|时|時')}${unit('分钟|分鐘|分')}${unit('秒钟|秒鐘|秒')}`;
const clock = String.raw`(?:(\d{1,3})\s*[天日]\s*)?(\d{1,3})\s*[:：]\s*(\d{2})(?:\s*[:：]\s*(\d{2}))?(?![\d:：])`;
const begun = String.raw`(?:还剩|還剩|剩余|剩餘|倒计时|倒計時|请在|請在)(?:时间|時間|处理|處理)?[^\d\n]{0,6}`;
const over = '(?:后|後|内|內)';
// 全自动雨伞 stands beside times, too.
const falls = String.raw`[^\d\n]{0,12}(?:(?:自动|自動)(?:退|同意|完成|确认|確認|关闭|關閉|打款|收)|系统|系統)`;

const said = new RegExp(`${begun}(?:${clock}|${units})`);
const threatened = new RegExp(
  String.raw`(?=\d)(?:${clock}(?=\s*${over}${falls})|${units}(?=[^\d\n]{0,6}${over}?${falls}))`,
  'g',
);
const alone = new RegExp(String.raw`^[^\d\n]{0,12}(?:${clock}|${units})[^\d\n]{0,40}$`);

/**
 * Reads the time that a page gives for something, as its words show it: `6天2时3分30秒后系统将自动退款`, `还剩 2 天 3 时`,
 * `剩餘 23 小時 59 分`, `还剩 1天 03:15:00`. A time that ends nothing (七天无理由, 48小时内发货) is none.
 * @param isIt the words are known to be a countdown's, so that a bare `1天2时3分` counts
 * @returns whole seconds, or null
 */
export function readCountdown(text: string, isIt = false): number | null {
  for (const found of [said.exec(text), ...text.matchAll(threatened), isIt ? alone.exec(text) : null]) {
    const seconds = found && secondsOf(found.slice(1));
    if (seconds !== null) return seconds;
  }
  return null;
}

/** Four parts of a clock, then four with units; one of both is there. */
function secondsOf(parts: (string | undefined)[]): number | null {
  const isClock = parts[1] !== undefined && parts[2] !== undefined;
  const some = isClock ? parts.slice(0, 4) : parts.slice(4, 8);
  if (some.every((part) => part === undefined)) return null;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = some.map((part) => Number(part ?? 0));
  return ((days * 24 + hours) * 60 + minutes) * 60 + seconds;
}
