import type { Text } from '#domain/questionnaire/text.ts';
import { levelName } from '#domain/questionnaire/level-name.ts';
import { gateDigits, passSign } from '#domain/responses/sheet-digits.ts';
import type { Point } from './block.ts';

/** Digits as on the keyboard where one answers on the screen: 1 for the lowest. */
export const pointsFrom = (texts: readonly Text[]): Point[] =>
  texts.map((text, index) => ({ digit: String(index + 1), said: ({ say }) => say(text) }));

/** Levels by their names alone; what one would see of each is described above. */
export const levelPoints = (levels: readonly Text[]): Point[] => pointsFrom(levels.map(levelName));

export const gatePoints: readonly Point[] = gateDigits.map((word, index) => ({
  digit: String(index + 1),
  said: ({ t }) => t(`question.gate.${word}`),
}));

/** The points and 'cannot judge' behind them: 0, or a dash where ten points leave no digit for it. */
export const withPass = (points: readonly Point[]): readonly Point[] => [
  ...points,
  { digit: passSign(points.length), said: ({ t }) => t('question.cannot-judge') },
];
