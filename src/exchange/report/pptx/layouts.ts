import type { Words } from '#i18n/words.ts';
import { numberPlace, placeOfText, placeXml } from './master.ts';
import { above, below, content, divider, foot, opening, page, title, under, underSize } from './places.ts';
import { fieldXml, treeXml } from './shapes.ts';
import { escaped, spaces } from './xml.ts';

/** What slides name when they fill a place (`p:ph`). */
export const places = {
  title: 'type="title"',
  openingTitle: 'type="ctrTitle"',
  subtitle: 'type="subTitle" idx="1"',
  content: 'idx="1"',
  above: 'type="body" sz="quarter" idx="10"',
  under: 'type="body" sz="quarter" idx="11"',
  below: 'type="body" sz="quarter" idx="12"',
  foot: 'type="ftr" sz="quarter" idx="13"',
  number: 'type="sldNum" sz="quarter" idx="14"',
} as const;

/** The kinds of slides, in the order of the layouts' files. */
export const layoutOrder = ['opening', 'divider', 'page'] as const;

export function layoutsXml(words: Words): string[] {
  const { t } = words;
  const [titleWord, textWord, noteWord] = [
    t('report.slide.title'),
    t('report.slide.text'),
    t('report.slide.note'),
  ];
  const soft = { size: 12, colour: 'tx1' } as const;
  return [
    layoutXml('type="title"', t('report.slide.opening'), 'bg2', [
      fieldXml(8, 'Edge', { x: 0, y: 0, w: 28, h: page.h }, 'accent1'),
      placeXml(2, titleWord, places.openingTitle, opening.title, words, {
        size: 44,
        colour: 'tx1',
        bold: true,
        anchor: 'b',
      }),
      placeXml(3, textWord, places.subtitle, opening.subtitle, words, { size: 26, colour: 'accent1' }),
      placeXml(4, noteWord, places.above, opening.facts, words, { size: 18, colour: 'tx1', after: 4 }),
    ]),
    layoutXml('type="secHead"', t('report.slide.divider'), 'bg2', [
      fieldXml(8, 'Edge', { x: 0, y: 0, w: 28, h: page.h }, 'accent1'),
      placeXml(2, titleWord, places.title, divider.title, words, { size: 44, colour: 'tx1', bold: true }),
      placeXml(3, noteWord, places.above, divider.above, words, { size: 16, colour: 'accent1' }),
    ]),
    layoutXml('type="obj"', t('report.slide.page'), null, [
      placeXml(2, titleWord, places.title, title, words, { size: 28, colour: 'tx1', bold: true }),
      placeXml(3, noteWord, places.above, above, words, { size: 12, colour: 'accent1', bold: true }),
      placeXml(4, noteWord, places.under, under, words, { ...soft, size: underSize }),
      placeOfText(5, textWord, places.content, content, words),
      placeXml(6, noteWord, places.below, below, words, { ...soft, anchor: 'b' }),
      placeXml(7, noteWord, places.foot, foot, words, { size: 10, colour: 'tx1' }),
      numberPlace(9, places.number, words),
    ]),
  ];
}

/** A layout on a ground of its own does not show what the master draws. */
const layoutXml = (type: string, name: string, ground: string | null, shapes: readonly string[]): string =>
  `<p:sldLayout ${spaces} ${type} preserve="1"${ground === null ? '' : ' showMasterSp="0"'}><p:cSld name="${escaped(name)}">${
    ground === null
      ? ''
      : `<p:bg><p:bgPr><a:solidFill><a:schemeClr val="${ground}"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>`
  }${treeXml(shapes.join(''))}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;
