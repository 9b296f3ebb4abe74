// 1,0 is a number that goes on elsewhere.
const number = String.raw`(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?![\d.]|,\d)`;
const priced = new RegExp(String.raw`[¥￥]\s*${number}|${number}\s*元`);
const bare = new RegExp(number);

/**
 * Reads a sum of money (`¥ 1,280.50`, `59.9元`); the profile knows the currency, the page only its sign. A number with
 * the sign goes before one without (`共2件 ¥59.90`).
 * @returns the value in whole units of the currency, or null where no number stands in the text
 */
export function readAmount(text: string, currency: string): { value: number; currency: string } | null {
  const found = (/[¥￥]|\d\s*元/.test(text) ? priced : bare).exec(text);
  const digits = found?.[1] ?? found?.[2];
  return digits === undefined ? null : { value: Number(digits.replaceAll(',', '')), currency };
}
