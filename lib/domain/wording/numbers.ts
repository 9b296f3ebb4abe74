import type { Span } from './shift';

/** A stretch of digits as people write them: in groups (138-0013-8000), spaced out (1 3 8), or in Chinese (一三八). */
type Group = Span & { digits: string };

/** Chinese digits, folded; those of banknotes and the 幺 of telephones too. */
const chineseDigits = new Map(
  ['零〇○', '一幺壹', '二贰', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'].flatMap(
    (signs, digit) => [...signs].map((sign) => [sign, String(digit)] as const),
  ),
);
const separator = /^[ \-.·•*_~|—–\u200b-\u200f\u2060]{1,3}$/;

/** Mobile numbers of the mainland (1[3-9] and nine more, also behind 86) and of Taiwan (09 and eight more). */
export function findPhones(text: string): Span[] {
  return candidates(text, 13, (digits, lengths) => {
    const shape = lengths.join();
    if (/^(?:(?:00)?86)?1[3-9]\d{9}$/.test(digits)) {
      const prefixed = digits.length > 11;
      return (
        lengths.length === 1 || (!prefixed && (mobileShapes.has(shape) || lengths.every((one) => one === 1)))
      );
    }
    return /^09\d{8}$/.test(digits) && ['10', '4,3,3', '4,6'].includes(shape);
  });
}
const mobileShapes = new Set(['3,4,4', '4,3,4', '4,4,3', '3,8', '7,4', '5,6', '6,5']);

/** Mainland identity cards: 18 signs whose last is their checksum (GB 11643-1999). */
export function findIdCards(text: string): Span[] {
  return candidates(text, 18, (digits) => isIdCard(digits));
}

/** Payment cards: an issuer's digits, a right Luhn sum, and groups as cards have them. */
export function findBankCards(text: string): Span[] {
  return candidates(text, 19, (digits, lengths) => isBankCard(digits) && isCardShape(lengths));
}

/** Taiwan's identity numbers: a letter, 1 or 2, eight digits of which the last is the checksum. */
export function findTaiwanIds(text: string): Span[] {
  return Array.from(text.matchAll(/(?<![a-z0-9])[a-z][ -]?[12](?:[ -]?\d){8}(?![a-z0-9])/g), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  })).filter(({ start, end }) => isTaiwanId(text.slice(start, end).replace(/[ -]/g, '')));
}

const isCardShape = (lengths: readonly number[]): boolean =>
  lengths.every((one) => one === 1) ||
  lengths.every((one, at) => (at === lengths.length - 1 ? one <= 4 || lengths.length === 1 : one === 4)) ||
  (lengths.length === 2 && lengths[0] === 6);

/**
 * Neighbouring groups that together are a number, as `accept` says. Order and parcel numbers hold hyphens: what a bare
 * hyphen ties to further digits is part of a longer number.
 */
function candidates(
  text: string,
  longest: number,
  accept: (digits: string, lengths: readonly number[]) => boolean,
): Span[] {
  const found: Span[] = [];
  for (const run of runsOf(text)) {
    for (let from = 0; from < run.length; from++) {
      let digits = '';
      const lengths: number[] = [];
      for (let to = from; to < run.length && digits.length < longest; to++) {
        const group = run[to] as Group;
        digits += group.digits;
        lengths.push(group.digits.length);
        if (digits.length > longest || !accept(digits, lengths)) continue;
        if (isTied(text, run[from - 1], run[from]) || isTied(text, group, run[to + 1])) continue;
        found.push({ start: (run[from] as Group).start, end: group.end });
      }
    }
  }
  const distinct = new Map(found.map((span) => [`${span.start} ${span.end}`, span]));
  return [...distinct.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

const isTied = (text: string, before: Group | undefined, after: Group | undefined): boolean =>
  before !== undefined && after !== undefined && text.slice(before.end, after.start) === '-';

/** Arabic digits alone first, since 一 and 二 also stand beside a number; with Chinese ones where the text has some. */
function runsOf(text: string): Group[][] {
  const arabic = readRuns(text, (unit) => (unit >= '0' && unit <= '9' ? unit : undefined));
  if (!/[一二三四五六七八九零〇○幺壹贰叁肆伍陆柒捌玖]/.test(text)) return arabic;
  return [
    ...arabic,
    ...readRuns(text, (unit) => (unit >= '0' && unit <= '9' ? unit : chineseDigits.get(unit))),
  ];
}

function readRuns(text: string, digitOf: (unit: string) => string | undefined): Group[][] {
  const runs: Group[][] = [];
  let run: Group[] = [];
  for (let i = 0; i < text.length; ) {
    const start = i;
    let digits = '';
    for (let digit = digitOf(text[i] as string); digit; digit = digitOf(text[i] ?? '')) {
      digits += digit;
      i++;
    }
    if (digits === '') {
      i++;
      continue;
    }
    // The last sign of an identity card may be an x.
    if (text[i] === 'x' && !/[a-z0-9]/.test(text[i + 1] ?? '')) {
      digits += 'x';
      i++;
    }
    const last = run.at(-1);
    if (last && !separator.test(text.slice(last.end, start))) {
      runs.push(run);
      run = [];
    }
    run.push({ start, end: i, digits });
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

const idCardWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Whether 18 signs are a mainland identity card number: a province, a possible date of birth and the right last sign. */
export function isIdCard(number: string): boolean {
  if (
    !/^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|91)\d{4}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dx]$/.test(
      number,
    )
  )
    return false;
  const sum = idCardWeights.reduce((total, weight, i) => total + weight * Number(number[i]), 0);
  return '10x98765432'[sum % 11] === number[17];
}

/** Whether digits are a payment card: UnionPay (62, 16 to 19), Visa (4), Mastercard (51–55) of 16, and a right Luhn sum. */
export function isBankCard(number: string): boolean {
  if (!/^(?:62\d{14,17}|4\d{15}|5[1-5]\d{14})$/.test(number)) return false;
  let sum = 0;
  for (let i = 0; i < number.length; i++) {
    const digit = Number(number[number.length - 1 - i]);
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** Values of the letters of Taiwan's identity numbers, a to z, by the county that gave them out. */
const countyOf = [
  10, 11, 12, 13, 14, 15, 16, 17, 34, 18, 19, 20, 21, 22, 35, 23, 24, 25, 26, 27, 28, 29, 32, 30, 31, 33,
];

function isTaiwanId(number: string): boolean {
  const county = countyOf[number.charCodeAt(0) - 97] ?? 0;
  const digits = [Math.floor(county / 10), county % 10, ...[...number.slice(1)].map(Number)];
  const weights = [1, 9, 8, 7, 6, 5, 4, 3, 2, 1, 1];
  return weights.reduce((sum, weight, at) => sum + weight * (digits[at] ?? 0), 0) % 10 === 0;
}
