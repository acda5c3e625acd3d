import type { Words } from '#i18n/words.ts';

/** `1 jam 50 menit` */
export function lengthOf({ t }: Words, minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return t('kit.length.minutes', { count: rest });
  return rest === 0 ? t('kit.length.hours', { hours }) : t('kit.length.both', { hours, minutes: rest });
}

/** The clock so many minutes after the beginning, `09:00`: past midnight it begins anew. */
export function clockAt({ t }: Words, start: string, minutes: number): string {
  const [hour = 0, minute = 0] = start.split(':').map(Number);
  const then = hour * 60 + minute + minutes;
  return t('kit.clock.text', { hour: two(Math.floor(then / 60) % 24), minute: two(then % 60) });
}

const two = (value: number): string => String(value).padStart(2, '0');
