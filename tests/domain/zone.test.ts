import { expect, test } from 'vitest';
import { instantOfWall, isZone, offsetAt } from '@/lib/domain/zone';

const pacific = { utcOffset: -480, zone: 'America/Los_Angeles' };
const wall = (iso: string) => Date.parse(`${iso}Z`);
const said = (iso: string) => {
  const instant = instantOfWall(pacific, wall(iso));
  return instant === null ? null : new Date(instant).toISOString();
};

test('summer time begins and ends to the second', () => {
  const offset = (iso: string) => offsetAt(pacific, Date.parse(iso));
  expect([offset('2026-03-08T09:59:59Z'), offset('2026-03-08T10:00:00Z')]).toEqual([-480, -420]);
  expect([offset('2026-11-01T08:59:59Z'), offset('2026-11-01T09:00:00Z')]).toEqual([-420, -480]);
});

test('the hour that spring leaves out is no time', () => {
  expect(said('2026-03-08T01:59:59')).toBe('2026-03-08T09:59:59.000Z');
  expect([said('2026-03-08T02:00:00'), said('2026-03-08T02:59:59')]).toEqual([null, null]);
  expect(said('2026-03-08T03:00:00')).toBe('2026-03-08T10:00:00.000Z');
});

test('of the hour that autumn has twice, nobody knows which is meant', () => {
  expect(said('2026-11-01T00:59:59')).toBe('2026-11-01T07:59:59.000Z');
  expect([said('2026-11-01T01:00:00'), said('2026-11-01T01:59:59')]).toEqual([null, null]);
  expect(said('2026-11-01T02:00:00')).toBe('2026-11-01T10:00:00.000Z');
});

test('a zone without summer time, half hours, the other half of the world', () => {
  const on = (zone: string, iso: string) => offsetAt({ utcOffset: 0, zone }, Date.parse(iso));
  expect(on('Asia/Kolkata', '2026-07-01T00:00:00Z')).toBe(330);
  expect(on('America/St_Johns', '2026-01-01T00:00:00Z')).toBe(-210);
  expect(on('UTC', '2026-01-01T00:00:00Z')).toBe(0);
  expect([
    on('Australia/Sydney', '2026-01-01T00:00:00Z'),
    on('Australia/Sydney', '2026-07-01T00:00:00Z'),
  ]).toEqual([660, 600]);
});

test('without a zone the minutes hold', () => {
  expect(offsetAt({ utcOffset: 480 }, 0)).toBe(480);
  expect(instantOfWall({ utcOffset: 480 }, wall('2026-11-01T01:30:00'))).toBe(wall('2026-10-31T17:30:00'));
});

test('a name that no browser knows is no zone', () => {
  expect([isZone('America/Los_Angeles'), isZone('Moon/Tycho'), isZone('')]).toEqual([true, false, false]);
});
