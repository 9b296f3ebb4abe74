import { expect, it } from 'vitest';
import { switchIncident } from '@/lib/domain/settings/incidents';

const at = (day: number) => new Date(Date.UTC(2026, 10, day, 2));
const iso = (day: number) => at(day).toISOString();

it('is on from the moment that it is switched on', () =>
  expect(switchIncident([], { kind: 'power', on: true }, at(1))).toEqual([
    { kind: 'power', since: iso(1), confirmedAt: iso(1) },
  ]));

it('keeps its beginning when a person says that it lasts', () => {
  const on = switchIncident([], { kind: 'power', on: true }, at(1));
  expect(switchIncident(on, { kind: 'power', on: true }, at(4))).toEqual([
    { kind: 'power', since: iso(1), confirmedAt: iso(4) },
  ]);
});

it('goes alone, and begins anew', () => {
  const one = switchIncident([], { kind: 'power', on: true }, at(1));
  const two = switchIncident(one, { kind: 'courier', on: true }, at(2));
  const off = switchIncident(two, { kind: 'power', on: false }, at(3));
  expect(off).toEqual([{ kind: 'courier', since: iso(2), confirmedAt: iso(2) }]);
  expect(switchIncident(off, { kind: 'power', on: false }, at(4))).toEqual(off);
  expect(switchIncident(off, { kind: 'power', on: true }, at(5)).at(-1)?.since).toBe(iso(5));
  expect(one).toHaveLength(1);
});
