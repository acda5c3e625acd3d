import { ink } from './ink.ts';

export type PointLook = {
  readonly fill: string;
  readonly fillOpacity?: number;
  readonly stroke: string;
  /** Of what is written on it. */
  readonly text: string;
};

/** Weak enough that dark words stay legible on light paper, and light ones in the dark. */
const strongestTint = 0.46;
const weakestTint = 0.16;
const onlyTint = 0.4;
const dotMore = 0.2;

/**
 * How a point of a scale looks: two hues, one an end, that stay apart for colour-blind eyes and, one being lighter, in
 * grey print; full at the end, paler towards the middle, which is hollow.
 */
export function pointLook(place: number, points: number): PointLook {
  const middle = (points - 1) / 2;
  if (place === middle) return { fill: ink.sunken, stroke: ink.edge, text: ink.text };
  const low = place < middle;
  const [fill, stroke] = low ? [ink.low, ink.warm] : [ink.accent, ink.accent];
  const fromEnd = low ? place : points - 1 - place;
  if (fromEnd === 0) return { fill, stroke, text: low ? ink.onLow : ink.onAccent };
  const tints = Math.floor(points / 2) - 1;
  const step = (strongestTint - weakestTint) / Math.max(1, tints - 1);
  const fillOpacity = tints === 1 ? onlyTint : strongestTint - (fromEnd - 1) * step;
  return { fill, fillOpacity, stroke, text: ink.text };
}

/** The same for a dot, on which nothing is written: stronger, so that a small one is seen. */
export function dotLook(place: number, points: number): Omit<PointLook, 'text'> {
  const { text: _, ...look } = pointLook(place, points);
  if (place === (points - 1) / 2) return { fill: ink.edge, stroke: ink.edge };
  return look.fillOpacity === undefined ? look : { ...look, fillOpacity: look.fillOpacity + dotMore };
}
