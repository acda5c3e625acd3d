/** What the digits of a gate stand for, from 1. */
export const gateDigits = ['not-yet', 'partly', 'yes'] as const;

/** What the digits of a step stand for, from 1. */
export const stepDigits = ['not-yet', 'done'] as const;

/** How 'cannot judge' is written: 0, or a dash where ten points leave no digit for it. */
export const passSign = (points: number): string => (points < 10 ? '0' : '–');
