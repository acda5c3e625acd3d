import type { Column, Value } from '#exchange/table/table.ts';
import type { AppLanguage } from '#i18n/words.ts';

/** As the language writes it, worked out without the app's words. */
export function inWords(value: Value, column: Column | undefined, language: AppLanguage): string {
  if (value === null) return '–';
  const locale = language === 'id' ? 'id-ID' : 'en-GB';
  if (typeof value === 'number') {
    const places = column?.decimals ?? 0;
    return value.toLocaleString(locale, { minimumFractionDigits: places, maximumFractionDigits: places });
  }
  if (column?.kind !== 'date') return value;
  const long = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Date(`${value}T00:00:00Z`).toLocaleDateString(locale, long);
}
