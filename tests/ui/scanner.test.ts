import { expect, test } from 'vitest';
import { lookAtFilm, lookAtPhoto } from '#ui/scanner/looks.ts';
import { watchPresence } from '#ui/scanner/presence.ts';

test('a code before the camera is told once, until it was gone for more than five seconds', () => {
  const presence = watchPresence();
  expect(presence(['A'], 0)).toEqual(['A']);
  for (let now = 100; now <= 20_000; now += 100) expect(presence(['A'], now)).toEqual([]);
  expect(presence([], 22_000)).toEqual([]);
  expect(presence(['A'], 25_000)).toEqual([]);
  expect(presence([], 30_001)).toEqual([]);
  expect(presence(['A'], 30_002)).toEqual(['A']);
});

test('several codes before the camera are each told once', () => {
  const presence = watchPresence();
  expect(presence(['A', 'B'], 0)).toEqual(['A', 'B']);
  expect(presence(['B', 'C'], 300)).toEqual(['C']);
});

test('a film is looked at as a whole and, where that shrinks it, by turns in the middle', () => {
  const size = { width: 1280, height: 720 };
  expect(lookAtFilm(size, 0)).toEqual({ x: 0, y: 0, ...size, scale: 0.625 });
  expect(lookAtFilm(size, 1)).toEqual({ x: 280, y: 0, width: 720, height: 720, scale: 1 });
  expect(lookAtFilm({ width: 640, height: 480 }, 1).width).toBe(640);
});

test('a photo is looked at from large to small; a small one once', () => {
  expect(lookAtPhoto({ width: 3200, height: 2400 }).map(({ scale }) => scale)).toEqual([0.5, 0.3125, 0.2]);
  expect(lookAtPhoto({ width: 300, height: 200 }).map(({ scale }) => scale)).toEqual([1]);
});
