import { weightOf } from '@/lib/domain/templates/gram-weight';
import { gramsOf } from '@/lib/domain/templates/grams';
import type { Template } from '@/lib/domain/templates/template';

/** What docs say of `score`, written down plainly: every template compared with the whole question, none left out. */
export function scoreAll(templates: readonly Template[], question: string): Map<string, number> {
  const read = templates.map((template) => {
    const phrases = [...template.asks, template.title].map((text) => gramsOf(text).keys);
    const frequency = new Map<number, number>();
    const count = (keys: number[], weight: number, usual: number) => {
      for (const key of keys)
        frequency.set(key, (frequency.get(key) ?? 0) + weight / (0.4 + (0.6 * keys.length) / usual));
    };
    phrases.forEach((keys, i) => void count(keys, i < template.asks.length ? 2 : 3, 12));
    count(gramsOf(template.text).keys, 1, 100);
    return { id: template.id, frequency, phrases: phrases.map((keys) => new Set(keys)) };
  });
  const weight = (key: number) =>
    weightOf(key, read.filter(({ frequency }) => frequency.has(key)).length, templates.length);
  const massOf = (keys: Iterable<number>) => [...keys].reduce((sum, key) => sum + weight(key), 0);
  const asked = new Set(gramsOf(question).keys);
  const mass = massOf(asked);
  const scores = new Map<string, number>();
  for (const { id, frequency, phrases } of read) {
    const shared = [...asked].filter((key) => frequency.has(key));
    if (shared.length === 0) continue;
    const impact = (key: number) => (frequency.get(key) ?? 0) / (1.2 + (frequency.get(key) ?? 0));
    const whole = shared.reduce((sum, key) => sum + weight(key) * impact(key), 0) / (mass + 0.5);
    const likes = phrases
      .filter((keys) => keys.size > 0)
      .map((keys) => {
        const common = massOf([...keys].filter((key) => asked.has(key)));
        return common / (common + 0.5 * (massOf(keys) - common) + 0.25 * (mass - common) + 0.5);
      })
      .sort((one, other) => other - one);
    const [first = 0, second = likes.length === 1 ? first : 0] = likes;
    scores.set(id, 0.4 * whole + (0.6 * (first + 0.8 * second)) / 1.8);
  }
  return scores;
}
