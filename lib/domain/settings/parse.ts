import * as z from 'zod/mini';
import { defaultSettings, type Settings, type SettingsPatch, settingsSchema } from './settings';

const recordSchema = z.record(z.string(), z.unknown());

/** Complete settings from a record of any age: a field that is missing or can't be read has its default. */
export function parseSettings(stored: unknown): Settings {
  const record = asRecord(stored);
  const parsed = Object.entries(settingsSchema.shape).flatMap(([field, schema]) => {
    const result = schema.safeParse(record[field]);
    return result.success ? [[field, result.data]] : [];
  });
  return { ...structuredClone(defaultSettings), ...Object.fromEntries(parsed) };
}

/**
 * The record to store after a change. Fields that we don't know or can't read stay as they were: they may be a newer
 * version's, and only the person may replace them.
 */
export function mergeSettings(stored: unknown, patch: SettingsPatch): Record<string, unknown> {
  const set = Object.entries(patch).filter(([, value]) => value !== undefined);
  return { ...asRecord(stored), ...Object.fromEntries(set) };
}

function asRecord(stored: unknown): Record<string, unknown> {
  const parsed = recordSchema.safeParse(stored);
  return parsed.success ? parsed.data : {};
}
