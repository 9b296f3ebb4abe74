import { BadModel } from './model-file';

/**
 * Rising whole numbers in few bytes: each gap as a Rice code, its high part in ones and a zero, then `low` bits, from
 * the lowest bit of each byte up. For numbers spread by chance this comes within some hundredths of the least.
 */
export function writeGaps(numbers: ArrayLike<number>, low: number): Uint8Array {
  let bits = 0;
  for (let i = 0, before = -1; i < numbers.length; i++) {
    const gap = (numbers[i] as number) - before - 1;
    bits += (gap >>> low) + 1 + low;
    before = numbers[i] as number;
  }
  const bytes = new Uint8Array(Math.ceil(bits / 8));
  let at = 0;
  const put = (bit: number) => {
    if (bit) bytes[at >> 3] = (bytes[at >> 3] as number) | (1 << (at & 7));
    at++;
  };
  for (let i = 0, before = -1; i < numbers.length; i++) {
    const gap = (numbers[i] as number) - before - 1;
    for (let ones = gap >>> low; ones > 0; ones--) put(1);
    put(0);
    for (let bit = 0; bit < low; bit++) put((gap >>> bit) & 1);
    before = numbers[i] as number;
  }
  return bytes;
}

/**
 * Reads `count` numbers that writeGaps wrote.
 * @param below none may reach this; at most 2 ** 31
 * Throws BadModel where the bytes end early or a number is too great.
 */
export function readGaps(
  bytes: Uint8Array,
  { count, low, below }: { count: number; low: number; below: number },
): Uint32Array {
  const numbers = new Uint32Array(count);
  const end = bytes.length * 8;
  let at = 0;
  const take = (): number => {
    if (at >= end) throw new BadModel('list of numbers cut short');
    const bit = ((bytes[at >> 3] as number) >> (at & 7)) & 1;
    at++;
    return bit;
  };
  let before = -1;
  for (let i = 0; i < count; i++) {
    let high = 0;
    while (take()) high++;
    let gap = high * 2 ** low;
    for (let bit = 0; bit < low; bit++) gap += take() * 2 ** bit;
    before += gap + 1;
    if (before >= below) throw new BadModel('number out of bounds');
    numbers[i] = before;
  }
  return numbers;
}
