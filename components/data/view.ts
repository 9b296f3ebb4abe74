import type { Translate } from '@/lib/words';
import type { dataWords } from '@/lib/words/data';

export type DataTranslate = Translate<typeof dataWords>;

export type DataKind =
  | 'templates'
  | 'goods'
  | 'rules'
  | 'learning'
  | 'orders'
  | 'reviews'
  | 'refunds'
  | 'cases';

export type DataSummary = {
  kept: readonly { kind: DataKind; records: number }[];
  bytes: number | null;
  lastExportAt: string | null;
};

/** What an import of everything would do. */
export type RestorePlan = {
  /** The file's name, as the person knows it. */
  file: string;
  exportedAt: string;
  kept: readonly { kind: DataKind; now: number; next: number }[];
};

/** A size as a person reads it; thousands, as file managers count. */
export function saySize(bytes: number, language: string): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const step = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
  const format = {
    style: 'unit',
    unit: units[step],
    unitDisplay: 'short',
    maximumFractionDigits: 1,
  } as const;
  return new Intl.NumberFormat(language, format).format(bytes / 1000 ** step);
}

export const sayDay = (iso: string, language: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso));
