import { traditionalPairs } from './traditional';

/** What each UTF-16 unit becomes; most become themselves. A flat table, since every judged text passes through it. */
const folded = buildTable();

/**
 * Brings a text into the one form in which texts are compared: lower case, full-width signs as half-width ones,
 * Traditional characters as Simplified ones, no-break and full-width blanks as blanks.
 *
 * Every UTF-16 unit becomes exactly one, so an offset in the result is an offset in `text`. Only for comparing,
 * never for showing: a character is replaced without regard to its word (著名 becomes 着名, on both sides alike).
 */
export function fold(text: string): string {
  const first = firstChange(text);
  if (first < 0) return text;
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) units[i] = foldUnit(text.charCodeAt(i));
  let result = '';
  // In slices: a call takes only so many arguments.
  for (let i = 0; i < units.length; i += 8192) {
    result += Reflect.apply(String.fromCharCode, null, units.subarray(i, i + 8192));
  }
  return result;
}

/** Whether a UTF-16 unit is a Chinese character. */
export function isHan(unit: number): boolean {
  return (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3400 && unit <= 0x4dbf);
}

function foldUnit(unit: number): number {
  return folded[unit] ?? unit;
}

function firstChange(text: string): number {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (foldUnit(unit) !== unit) return i;
  }
  return -1;
}

function buildTable(): Uint16Array {
  const table = new Uint16Array(0x10000).map((_, unit) => unit);
  // Latin, Greek and Cyrillic; what grows when lowered (İ) stays, or offsets would move.
  for (let unit = 0; unit < 0x590; unit++) {
    const lower = String.fromCharCode(unit).toLowerCase();
    if (lower.length === 1) table[unit] = lower.charCodeAt(0);
  }
  for (let unit = 0xff01; unit <= 0xff5e; unit++) table[unit] = table[unit - 0xfee0] ?? unit;
  table[0x3000] = 0x20;
  table[0xa0] = 0x20;
  for (let i = 0; i < traditionalPairs.length; i += 2) {
    table[traditionalPairs.charCodeAt(i)] = traditionalPairs.charCodeAt(i + 1);
  }
  return table;
}
