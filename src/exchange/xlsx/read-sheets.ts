import { fail, ok, type Result } from '#domain/result.ts';
import { readShared } from './shared-texts.ts';
import { readSheet, type Sheet, type SheetError } from './sheet.ts';
import { readStyles } from './styles.ts';
import { unpack, type UnpackError } from './unpack.ts';
import { xmlTokens } from './xml.ts';
import { readZip, type Entry, type ZipError } from './zip.ts';

/** Bytes of all parts together that are looked at: a form of five hundred items unpacks to about one million. */
const mostUnpacked = 20_000_000;

export type XlsxError =
  | ZipError
  | UnpackError
  | SheetError
  /** A ZIP of something else: a text document, an OpenDocument sheet. */
  | { readonly kind: 'other-zip' };

export type Workbook = {
  /** The wanted ones, in their order in the file. */
  readonly sheets: readonly Sheet[];
  /** The names of the others. */
  readonly others: readonly string[];
  /** Programs lie in the file; nothing reads them. */
  readonly macros: boolean;
};

type Names = ReadonlyMap<string, Entry>;

/** Reads the wanted sheets of an .xlsx: all of them, or the first error. Nothing else in it is unpacked. */
export async function readSheets(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): Promise<Result<Workbook, XlsxError>> {
  const zip = readZip(bytes);
  if (!zip.ok) return zip;
  const entries = zip.value;
  let left = mostUnpacked;
  const xmlOf = async (path: string): Promise<Result<string, XlsxError>> => {
    const entry = entries.get(path.toLowerCase());
    if (!entry) return fail({ kind: 'damaged' });
    const unpacked = await unpack(entry, left);
    if (!unpacked.ok) return unpacked;
    left -= unpacked.value.length;
    return ok(decode(unpacked.value));
  };

  if (!entries.has('_rels/.rels') || !entries.has('[content_types].xml')) return fail({ kind: 'other-zip' });
  const top = await xmlOf('_rels/.rels');
  if (!top.ok) return top;
  const roots = targetsIn(top.value, '');
  if (!roots.ok) return roots;
  const book = roots.value.find(({ type }) => type === 'officeDocument')?.path;
  if (book === undefined || !/workbook\d*\.xml$/i.test(book)) return fail({ kind: 'other-zip' });
  const folder = book.slice(0, book.lastIndexOf('/') + 1);
  const relations = await xmlOf(`${folder}_rels/${book.slice(folder.length)}.rels`);
  if (!relations.ok) return relations;
  const targets = targetsIn(relations.value, folder);
  if (!targets.ok) return targets;
  const workbook = await xmlOf(book);
  if (!workbook.ok) return workbook;
  const listed = sheetsIn(workbook.value);
  if (!listed.ok) return listed;

  /** The part of the type, or what stands for it where there is none. */
  const partOf = async (wanted: string, otherwise: string): Promise<Result<string, XlsxError>> => {
    const path = targets.value.find(({ type }) => type === wanted)?.path;
    return path === undefined ? ok(otherwise) : xmlOf(path);
  };
  const sharedXml = await partOf('sharedStrings', '<sst/>');
  if (!sharedXml.ok) return sharedXml;
  const shared = readShared(sharedXml.value);
  if (!shared.ok) return shared;
  const stylesXml = await partOf('styles', '<styleSheet/>');
  if (!stylesXml.ok) return stylesXml;
  const dressed = readStyles(stylesXml.value);
  if (!dressed.ok) return dressed;
  const pointed = { shared: shared.value, dressed: dressed.value };
  const sheets: Sheet[] = [];
  for (const { name, id } of listed.value) {
    if (!isWanted(name)) continue;
    const xml = await xmlOf(targets.value.find((target) => target.id === id)?.path ?? '');
    if (!xml.ok) return xml;
    const sheet = readSheet(name, xml.value, pointed);
    if (!sheet.ok) return sheet;
    sheets.push(sheet.value);
  }
  const others = listed.value.map(({ name }) => name).filter((name) => !isWanted(name));
  return ok({ sheets, others, macros: hasMacros(entries) });
}

const hasMacros = (entries: Names): boolean =>
  [...entries.keys()].some((name) => name.endsWith('vbaproject.bin'));

/** UTF-8, or UTF-16 where its byte order mark says so. */
const decode = (bytes: Uint8Array): string =>
  new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8').decode(bytes);

type Target = { readonly id: string; readonly type: string; readonly path: string };

/** What a part of the file refers to; `type` is the last word of its long name. */
function targetsIn(xml: string, folder: string): Result<Target[], XlsxError> {
  return elements(xml, 'Relationship', (attributes) => {
    const target = attributes.get('Target') ?? '';
    return {
      id: attributes.get('Id') ?? '',
      type: attributes.get('Type')?.split('/').at(-1) ?? '',
      path: target.startsWith('/') ? target.slice(1) : `${folder}${target.replace(/^\.\//, '')}`,
    };
  });
}

const sheetsIn = (xml: string) =>
  elements(xml, 'sheet', (attributes) => ({
    name: (attributes.get('name') ?? '').trim(),
    id: attributes.get('id') ?? '',
  }));

/** What is made of each element of the name, in their order. */
function elements<T>(
  xml: string,
  name: string,
  make: (attributes: ReadonlyMap<string, string>) => T,
): Result<T[], XlsxError> {
  const made: T[] = [];
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'fault') return fail({ kind: token.fault });
    if (token.kind === 'open' && token.name === name) made.push(make(token.attributes));
  }
  return ok(made);
}
