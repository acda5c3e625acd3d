import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';

const root = new URL('../', import.meta.url);

export const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

/** Paths from the root of the project: what git knows, and what it would take in. */
export const files: readonly string[] = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate'],
  { cwd: root, encoding: 'utf8' },
)
  .split('\n')
  .filter((path) => path !== '')
  .toSorted();

export type Import = {
  /** As it is written. */
  readonly specifier: string;
  /** The file it leads to, from the root; null for a package. */
  readonly file: string | null;
  /** `import()`: loaded only when it is needed. */
  readonly lazy: boolean;
  /** `import type`: gone when the app runs. */
  readonly type: boolean;
};

export type Module = { readonly path: string; readonly text: string; readonly imports: readonly Import[] };

/** Comments say what they like. */
const withoutComments = (text: string): string =>
  text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '');

const now = /^(?:import|export)\s(type\s)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;
const later = /\b(?:import\(|new URL\((?=\s*['"]\.))\s*['"]([^'"]+)['"]/g;

function importsOf(path: string, source: string): Import[] {
  const text = withoutComments(source);
  const one = (specifier: string, kind: { lazy: boolean; type: boolean }): Import => ({
    specifier,
    file: fileOf(path, specifier),
    ...kind,
  });
  return [
    ...[...text.matchAll(now)].map(([, type, specifier = '']) =>
      one(specifier, { lazy: false, type: type !== undefined }),
    ),
    ...[...text.matchAll(later)].map(([, specifier = '']) => one(specifier, { lazy: true, type: false })),
  ];
}

function fileOf(path: string, specifier: string): string | null {
  // `?first` and such choose a part of the file.
  const [name = ''] = specifier.split('?');
  if (name.startsWith('.')) return posix.join(posix.dirname(path), name);
  if (name.startsWith('#questionnaires/')) return name.slice(1);
  return name.startsWith('#') ? `src/${name.slice(1)}` : null;
}

/** Every module of the app with what it imports. */
export const modules: readonly Module[] = files
  .filter((path) => /^src\/.*\.tsx?$/.test(path))
  .map((path) => ({ path, text: read(path) }))
  .map(({ path, text }) => ({ path, text, imports: importsOf(path, text) }));

/** `domain` of `src/domain/ids.ts`, `questionnaires` of a questionnaire, '' of `src/main.tsx`. */
export function folderOf(path: string): string {
  const [top = '', second = '', ...rest] = path.split('/');
  if (top !== 'src') return top;
  return rest.length > 0 ? second : '';
}

/** The package of a specifier, `zod/mini` kept apart from `zod`. */
export const packageOf = (specifier: string): string =>
  specifier.startsWith('zod')
    ? specifier
    : specifier
        .split('/')
        .slice(0, specifier.startsWith('@') ? 2 : 1)
        .join('/');
