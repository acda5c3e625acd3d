import { unzipSync } from 'fflate';
import { xmlTokens } from '#exchange/xlsx/xml.ts';

/** An element as it lies in a part; names without their prefixes. */
export type Element = {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (Element | string)[];
};

export type Package = {
  readonly names: readonly string[];
  readonly bytes: (name: string) => Uint8Array;
  readonly text: (name: string) => string;
  readonly root: (name: string) => Element;
};

/** The parts of an Office file, read by nothing that wrote it. A part that is not well formed is an error. */
export function openPackage(file: Uint8Array): Package {
  const parts = new Map(Object.entries(unzipSync(file)));
  const bytes = (name: string) => {
    const part = parts.get(name);
    if (!part) throw new Error(`no ${name}`);
    return part;
  };
  const text = (name: string) => new TextDecoder('utf-8', { fatal: true }).decode(bytes(name));
  return { names: [...parts.keys()], bytes, text, root: (name) => treeOf(text(name)) };
}

/** What is not well formed is an error. */
export function treeOf(xml: string): Element {
  const top: (Element | string)[] = [];
  const open: (Element | string)[][] = [top];
  for (const token of xmlTokens(xml)) {
    const here = open.at(-1) ?? top;
    if (token.kind === 'fault') throw new Error(token.fault);
    if (token.kind === 'text') here.push(token.text);
    if (token.kind === 'close') open.pop();
    if (token.kind === 'open') {
      const children: (Element | string)[] = [];
      here.push({ name: token.name, attributes: token.attributes, children });
      open.push(children);
    }
  }
  const root = top.find((one) => typeof one !== 'string');
  if (!root || typeof root === 'string') throw new Error('no root');
  return root;
}

/** All elements of these names, in order, wherever they lie. */
export function all(element: Element, ...names: readonly string[]): Element[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    const below = all(child, ...names);
    return names.includes(child.name) ? [child, ...below] : below;
  });
}

/** The value of the first element of a name below, as `w:val` has it; null where there is none. */
export const valueOf = (element: Element, name: string): string | null =>
  all(element, name)[0]?.attributes.get('val') ?? null;

/** The text right inside an element. */
export const ownText = (element: Element): string =>
  element.children.map((one) => (typeof one === 'string' ? one : '')).join('');

/** What is read of a paragraph, a row or a document: its text with its line ends, without the codes of fields. */
export const textOf = (element: Element): string =>
  all(element, 't', 'br')
    .map((one) => (one.name === 'br' ? '\n' : ownText(one)))
    .join('');

export const paragraphsOf = (root: Element): Element[] => all(root, 'p');

export const styleOf = (paragraph: Element): string | null => valueOf(paragraph, 'pStyle');

/** Whether a property that is there or not, such as `w:b`, holds below. */
export const isOn = (element: Element, name: string): boolean =>
  all(element, name).some(({ attributes }) => !['0', 'false', 'off'].includes(attributes.get('val') ?? ''));
