import { declaration, parts as package2006 } from '#exchange/xlsx/namespaces.ts';
import { relations } from '#exchange/xlsx/relations.ts';
import { pack, type Entry } from '#exchange/zip/pack.ts';

export type Relation = {
  /** The last part of its type's address, or the whole of it. */
  readonly type: string;
  /** The part it leads to, by its path from the root. */
  readonly target: string;
};

/** A file in the package; `type` is its content type, null where its ending says it. */
export type Part = {
  readonly path: string;
  readonly type: string | null;
  readonly content: string | Uint8Array;
  /** Its `rId1`, `rId2`, … in order. */
  readonly relations: readonly Relation[];
};

const endings: Readonly<Record<string, string>> = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  svg: 'image/svg+xml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** An Office file of its parts; `root` are the relations of the package itself. The same parts give the same bytes. */
export const packParts = (
  root: readonly Relation[],
  parts: readonly Part[],
): Promise<Uint8Array<ArrayBuffer>> => pack(entriesOf(root, parts), { level: 6 });

function* entriesOf(root: readonly Relation[], parts: readonly Part[]): Generator<Entry> {
  yield { path: '[Content_Types].xml', pieces: [contentTypes(parts)] };
  yield { path: '_rels/.rels', pieces: [relationsXml(root, '')] };
  for (const { path, content, relations: its } of parts) {
    yield { path, pieces: typeof content === 'string' ? [declaration, content] : [content] };
    const [folder, name] = splitPath(path);
    if (its.length > 0) yield { path: `${folder}/_rels/${name}.rels`, pieces: [relationsXml(its, folder)] };
  }
}

function contentTypes(parts: readonly Part[]): string {
  const used = Object.entries(endings).filter(
    ([ending]) =>
      ending === 'rels' || ending === 'xml' || parts.some(({ path }) => path.endsWith(`.${ending}`)),
  );
  const defaults = used.map(([ending, type]) => `<Default Extension="${ending}" ContentType="${type}"/>`);
  const overrides = parts.map(({ path, type }) =>
    type === null ? '' : `<Override PartName="/${path}" ContentType="${type}"/>`,
  );
  return `${declaration}<Types xmlns="${package2006}/content-types">${defaults.join('')}${overrides.join('')}</Types>`;
}

const relationsXml = (all: readonly Relation[], folder: string): string =>
  relations(all.map(({ type, target }) => ({ type, target: from(folder, target) })));

/** The way from a folder to a part. */
function from(folder: string, target: string): string {
  const [here, there] = [folder === '' ? [] : folder.split('/'), target.split('/')];
  let shared = 0;
  while (shared < here.length && here[shared] === there[shared]) shared += 1;
  return [...here.slice(shared).map(() => '..'), ...there.slice(shared)].join('/');
}

function splitPath(path: string): readonly [folder: string, name: string] {
  const at = path.lastIndexOf('/');
  return [path.slice(0, at), path.slice(at + 1)];
}
