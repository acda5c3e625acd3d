import type { Words } from '#i18n/words.ts';
import { places } from './layouts.ts';
import { brokenLines, fittedText } from './measure.ts';
import { above, divider, foot, opening, small, talkSize, type Box } from './places.ts';
import { bold, falling, roomsOf, runsOf } from './rooms.ts';
import { filledXml, numberXml, treeXml, type Filled, type Paragraph } from './shapes.ts';
import type { Content, PageSlide, Slide } from './slide.ts';
import { spaces } from './xml.ts';

/** A slide; `object` is its chart, picture, table or logo. */
export function slideXml(slide: Slide, words: Words, object: string): string {
  const shapes = shapesOf(slide, words, object);
  return `<p:sld ${spaces}><p:cSld>${treeXml(shapes)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`;
}

function shapesOf(slide: Slide, words: Words, object: string): string {
  switch (slide.kind) {
    case 'opening':
      return openingXml(slide, words) + object;
    case 'divider':
      return dividerXml(slide, words);
    case 'page':
      return pageXml(slide, words, object);
  }
}

function openingXml(slide: Extract<Slide, { kind: 'opening' }>, { language }: Words): string {
  const facts = fittedText(slide.facts.join('\n'), opening.facts, falling(18));
  return [
    titleXml(2, places.openingTitle, slide.title, opening.title, 44, language),
    slide.partnership === null
      ? ''
      : titleXml(3, places.subtitle, slide.partnership, opening.subtitle, 26, language),
    filledXml(
      {
        id: 4,
        name: 'Facts 3',
        place: places.above,
        paragraphs: facts.text.split('\n').map((text) => ({ runs: [{ text }], size: facts.size })),
      },
      language,
    ),
  ].join('');
}

const dividerXml = (slide: Extract<Slide, { kind: 'divider' }>, { language }: Words): string =>
  titleXml(2, places.title, slide.title, divider.title, 44, language) +
  titleXml(3, places.above, slide.above, divider.above, 16, language);

function pageXml(slide: PageSlide, { language }: Words, object: string): string {
  const rooms = roomsOf(slide);
  const shapes: (Filled | string | null)[] = [
    {
      id: 2,
      name: 'Title 1',
      place: places.title,
      paragraphs: [{ runs: [{ text: rooms.heading.text }], size: rooms.heading.size }],
    },
    { id: 3, name: 'Section 2', place: places.above, paragraphs: [oneLine(slide.above, above)] },
    slide.under && {
      id: 4,
      name: 'Facts 3',
      place: places.under,
      box: rooms.under,
      paragraphs: [{ runs: runsOf(slide.under) }],
    },
    slide.content.kind === 'text' ? textOf(slide.content, rooms.content) : object,
    slide.talk.length + slide.below.length === 0
      ? null
      : {
          id: 6,
          name: 'Notes 5',
          place: places.below,
          box: rooms.below,
          paragraphs: [
            ...slide.talk.map((text) => ({ runs: [{ text, bold: true }], size: talkSize })),
            ...slide.below.map((text) => ({ runs: [{ text }] })),
          ],
        },
    {
      id: 7,
      name: 'Footer 6',
      place: places.foot,
      paragraphs: [{ runs: [{ text: footText(slide.foot) }] }],
    },
  ];
  return (
    shapes
      .map((one) => (one === null || typeof one === 'string' ? (one ?? '') : filledXml(one, language)))
      .join('') + numberXml(8, places.number, language)
  );
}

const levels = { paragraph: 0, item: 1, quote: 2, rest: 3, head: 4 } as const;

const textOf = ({ lines, size }: Extract<Content, { kind: 'text' }>, box: Box): Filled => ({
  id: 5,
  name: 'Text 4',
  place: places.content,
  box,
  paragraphs: lines.map(({ kind, text }) => ({ runs: [{ text }], level: levels[kind], size })),
});

/** Broken here and not by each program in its own way. */
const footText = (text: string): string =>
  brokenLines(fittedText(text, foot, [footSize]).text, footSize, foot.w)
    .map((line) => line.trim())
    .join('\n');

const footSize = 10;

const oneLine = (text: string, room: Box): Paragraph => ({
  runs: [{ text: fittedText(text, { w: room.w / bold, h: room.h }, [small]).text }],
});

function titleXml(
  id: number,
  place: string,
  text: string,
  room: Box,
  most: number,
  language: Words['language'],
): string {
  const fit = fittedText(text, { w: room.w / bold, h: room.h }, falling(most));
  return filledXml(
    { id, name: `Title ${id - 1}`, place, paragraphs: [{ runs: [{ text: fit.text }], size: fit.size }] },
    language,
  );
}
