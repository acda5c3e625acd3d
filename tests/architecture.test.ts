import { describe, expect, test } from 'vitest';
import { files, folderOf, modules, packageOf, read, type Import, type Module } from './modules.ts';

/**
 * Who may import whom, and from npm what: the table of ARCHITECTURE.md. A new row or name is a decision, written down
 * there. `lazy` packages are loaded only when they are used.
 */
const table: Readonly<Record<string, { folders: string[]; packages: string[]; lazy?: string[] }>> = {
  domain: { folders: [], packages: ['zod/mini', 'simple-statistics', 'jstat', '@noble/hashes'] },
  storage: {
    folders: ['domain'],
    packages: ['zod/mini', 'dexie', 'dexie-react-hooks', 'react'],
    lazy: ['fake-indexeddb'],
  },
  i18n: { folders: [], packages: ['react'] },
  ui: { folders: ['i18n'], packages: ['react'], lazy: ['uqr', 'jsqr'] },
  questions: { folders: ['domain', 'ui', 'i18n'], packages: ['react'] },
  charts: {
    folders: ['domain', 'ui', 'i18n', 'exchange'],
    packages: ['react', 'recharts', '@fontsource-variable/plus-jakarta-sans'],
    lazy: ['fflate'],
  },
  exchange: {
    folders: ['domain', 'i18n'],
    packages: ['zod/mini', '@noble/hashes'],
    lazy: [
      'age-encryption',
      'fflate',
      '@hpke/core',
      'docx',
      'jspdf',
      'svg2pdf.js',
      '@fontsource/plus-jakarta-sans',
    ],
  },
  workers: { folders: ['domain', 'storage', 'exchange', 'i18n'], packages: [] },
  features: {
    folders: [
      'domain',
      'storage',
      'i18n',
      'ui',
      'questions',
      'charts',
      'exchange',
      'workers',
      'questionnaires',
    ],
    packages: ['react', 'react-hook-form', '@hookform/resolvers', 'zod/mini', 'wouter'],
    lazy: ['react-dom'],
  },
};

const featureOf = (path: string): string => path.split('/')[2] ?? '';

/** `app` is where all meets; `main.tsx` mounts it and brings the styles. */
function mayImport({ path }: Module, { specifier, file, lazy, type }: Import): boolean {
  const folder = folderOf(path);
  if (folder === 'app') return true;
  if (folder === '')
    return ['app', 'ui', 'react', 'react-dom'].includes(file ? folderOf(file) : packageOf(specifier));
  const row = table[folder];
  if (!row) return false;
  if (file === null) {
    const name = packageOf(specifier);
    return row.packages.includes(name) || ((lazy || type) && row.lazy?.includes(name) === true);
  }
  const target = folderOf(file);
  if (target !== folder) return row.folders.includes(target);
  return folder !== 'features' || featureOf(file) === featureOf(path);
}

/** `importer → what it imports`, for those that break the rule. */
const breaches = (breaks: (module: Module, one: Import) => boolean): string[] =>
  modules.flatMap((module) =>
    module.imports
      .filter((one) => breaks(module, one))
      .map(({ specifier }) => `${module.path} → ${specifier}`),
  );

describe('imports', () => {
  test('are seen at all', () => {
    expect(modules.length).toBeGreaterThan(100);
    const seen = modules.flatMap(({ imports }) => imports);
    expect(seen.filter(({ lazy }) => lazy).length).toBeGreaterThan(10);
    expect(seen.filter(({ file }) => file === null).length).toBeGreaterThan(100);
  });

  test('follow the table of folders and packages; a feature never imports a feature', () => {
    expect(breaches((module, one) => !mayImport(module, one))).toEqual([]);
  });

  test('say ./ within a folder and #folder/ across, never ../', () => {
    expect(
      breaches(
        ({ path }, { specifier, file }) =>
          specifier.includes('../') ||
          (file !== null && specifier.startsWith('.') && folderOf(file) !== folderOf(path)),
      ),
    ).toEqual([]);
  });

  test('lead to a file by its whole name', () => {
    expect(breaches((_, { file }) => file !== null && !files.includes(file))).toEqual([]);
  });

  test('make no circle', () => {
    expect(circles()).toEqual([]);
  });

  test('take zod in its small form', () => {
    expect(breaches((_, { specifier }) => /^zod(?!\/mini$)/.test(specifier))).toEqual([]);
  });

  test('hand the shape of released figures only to those who read them again', () => {
    const readers = /^src\/(domain\/privacy\/|storage\/|exchange\/bundle\.ts$|features\/gallery\/)/;
    const named = modules.filter(({ text }) => text.includes('ReleasedShape')).map(({ path }) => path);
    expect(named.filter((path) => !readers.test(path))).toEqual([]);
  });
});

/** Every circle of modules that need each other to begin, once. */
function circles(): string[] {
  const byPath = new Map(modules.map((module) => [module.path, module]));
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) found.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
    if (done.has(path) || trail.includes(path)) return;
    for (const { file, lazy, type } of byPath.get(path)?.imports ?? []) {
      if (file !== null && !lazy && !type) walk(file, [...trail, path]);
    }
    done.add(path);
  };
  for (const { path } of modules) walk(path, []);
  return found;
}

describe('files', () => {
  const own = files.filter((path) => /^(src|tests|scripts)\//.test(path));

  test('have two hundred lines at the most', () => {
    const code = own.filter((path) => /^(src|scripts)\/.*\.(tsx?|mjs|css)$/.test(path));
    const long = code.filter((path) => read(path).trimEnd().split('\n').length > 200);
    expect(long).toEqual([]);
  });

  test('have names in kebab-case that say what is in them', () => {
    const bad = /(^|\/)(index\.tsx?|(utils?|helpers?|common|misc|shared|lib)(\.|\/|$))|[A-Z_]/;
    expect(own.filter((path) => bad.test(path) && !path.endsWith('.md'))).toEqual([]);
  });

  test('make no code of text, and put no style into the page', () => {
    const forbidden =
      /<style[\s>]|createElement\(['"]style|dangerouslySetInnerHTML|\.(inner|outer)HTML\b|insertAdjacentHTML|document\.write|\beval\(|new Function\(/;
    // A picture and a report carry a style of their own, as text of a file that is no part of the page
    const withStyle = new Set([
      'src/charts/image/to-svg.ts',
      'src/exchange/report/without-font.ts',
      'src/features/report/html-file.tsx',
    ]);
    const found = modules.filter(({ path, text }) => !withStyle.has(path) && forbidden.test(text));
    expect(found.map(({ path }) => path)).toEqual([]);
  });

  test('silence no checker and leave nothing for later', () => {
    const silenced =
      /(oxlint|eslint|biome)-(disable|ignore)|@ts-(ignore|expect-error|nocheck)|\b(TODO|FIXME|XXX)\b/;
    const self = 'tests/architecture.test.ts';
    expect(own.filter((path) => path !== self && silenced.test(read(path)))).toEqual([]);
  });

  test('put others in the place of modules only where a test file has modules of its own', () => {
    const alone = /^tests\/attack\/|^tests\/exchange\/xlsx\/unpack\.test\.ts$|\.browser\.test\.tsx?$/;
    const replaced = /\bvi\.(mock|doMock|resetModules)\(/;
    expect(own.filter((path) => !alone.test(path) && replaced.test(read(path)))).toEqual([]);
  });

  test('name no machine’s folders and no registry', () => {
    const foreign = /(?<![\w.)])\/(work|home|root|Users|tmp)\/|[A-Z]:\\Users|\bregistry\.[a-z]|"resolved":/;
    const text = /\.(tsx?|mjs|mts|css|json|md|html|svg|ya?ml|sh)$|(^|\/)(\.[\w.]+|run)$/;
    const self = 'tests/architecture.test.ts';
    expect(files.filter((path) => path !== self && text.test(path) && foreign.test(read(path)))).toEqual([]);
  });
});
