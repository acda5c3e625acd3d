import { expect, test } from 'vitest';
import { modules } from '../modules.ts';

const byPath = new Map(modules.map((module) => [module.path, module]));

/** The packages that come with a file, lazily loaded ones left out. */
function packagesOf(path: string, seen = new Set<string>()): string[] {
  if (seen.has(path)) return [];
  seen.add(path);
  const loaded = byPath.get(path)?.imports.filter(({ lazy, type }) => !lazy && !type) ?? [];
  return loaded.flatMap(({ file, specifier }) => (file === null ? specifier : packagesOf(file, seen)));
}

test('only the radar and the line over time bring recharts with them', () => {
  const figures = modules.map(({ path }) => path).filter((path) => /^src\/charts\/[^/]+\.tsx$/.test(path));
  expect(figures.length).toBeGreaterThan(8);
  expect(figures.filter((path) => packagesOf(path).includes('recharts'))).toEqual([
    'src/charts/change.tsx',
    'src/charts/radar.tsx',
  ]);
});

test('models and words bring neither recharts nor React', () => {
  const pure = modules
    .map(({ path }) => path)
    .filter((path) => /^src\/charts\/(model|words|claims)\//.test(path));
  expect(pure.length).toBeGreaterThan(15);
  const heavy = pure.filter((path) => packagesOf(path).some((name) => ['recharts', 'react'].includes(name)));
  expect(heavy).toEqual([]);
});
