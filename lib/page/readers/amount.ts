/**
 * Reads a sum of money (`¥ 1,280.50`, `59.9元`); the profile knows the currency, the page only its sign.
 * @returns the value in whole units of the currency, or null where no number stands in the text
 */
export function readAmount(text: string, currency: string): { value: number; currency: string } | null {
  const digits = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/.exec(text)?.[0];
  return digits === undefined ? null : { value: Number(digits.replaceAll(',', '')), currency };
}
