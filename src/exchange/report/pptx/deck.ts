import type { Block, ReportDocument, Section } from '#exchange/report/document.ts';
import type { Words } from '#i18n/words.ts';
import { figureSlides } from './figure-slides.ts';
import { brokenLines } from './measure.ts';
import { below, talkSize } from './places.ts';
import { bold } from './rooms.ts';
import type { PageSlide, Slide, TextLine, Where } from './slide.ts';
import { stacksTogether } from './stacks-together.ts';
import { tableSlides } from './table-slides.ts';
import { quoteSlides, textSlides, type TextGroup } from './text-slides.ts';

/** A report as slides, one message each. */
export function deckOf(document: ReportDocument, words: Words): Slide[] {
  const isNamed = document.title.includes(document.partnership);
  const foot = isNamed ? document.title : `${document.partnership} · ${document.title}`;
  const opening: Slide = {
    kind: 'opening',
    title: document.title,
    partnership: isNamed ? null : document.partnership,
    facts: document.facts,
    logo: document.logo,
  };
  const intro = document.intro.map((text) => ({ kind: 'paragraph', text }) as const);
  const first: Where = { above: document.partnership, title: document.title, foot };
  return [
    opening,
    ...textSlides(intro.length > 0 ? [{ heading: null, lines: intro }] : [], first, first.above),
    ...document.sections.flatMap((section): Slide[] => {
      const slides = sectionSlides(section, foot, words);
      return announces(section, slides)
        ? [{ kind: 'divider', above: foot, title: section.title }, ...slides]
        : slides;
    }),
  ];
}

/** A slide with the section's title alone, unless the next one bears it too, or is all there is. */
const announces = ({ title }: Section, slides: readonly PageSlide[]): boolean =>
  slides.length > 1 && slides[0]?.title !== title;

function sectionSlides(section: Section, foot: string, words: Words): PageSlide[] {
  const slides: PageSlide[] = [];
  const blocks = stacksTogether(section.blocks);
  let lines: TextLine[] = [];
  let groups: TextGroup[] = [];
  let heading: string | null = null;
  let level = 1;
  /** The heading above that of the third level. */
  let part: string | null = null;
  const within = () => [section.title, part].filter((one) => one !== null).join(' · ');
  const where = (): Where => ({
    above: heading === null ? foot : within(),
    title: heading ?? section.title,
    foot,
  });
  const close = () => {
    if (lines.length > 0) groups.push({ heading, lines });
    lines = [];
  };
  const flush = () => {
    close();
    slides.push(...textSlides(groups, { above: foot, title: section.title, foot }, within()));
    groups = [];
  };
  /** One short paragraph, if that is all that waits for a slide. */
  const lead = (): string[] => {
    const [only, ...others] = groups.flatMap((group) => group.lines);
    const isShort = only?.kind === 'paragraph' && only.text.length <= mostLed && others.length === 0;
    return isShort ? [only.text] : [];
  };
  const takeLead = (): string[] => {
    close();
    const taken = lead();
    if (taken.length > 0) groups = [];
    return taken;
  };
  let talked = 0;
  for (const [at, block] of blocks.entries()) {
    // It stands on the slide of the figure before it
    if (at < talked) continue;
    const text = linesOf(block);
    if (text) {
      lines.push(...text);
      continue;
    }
    if (block.kind === 'heading') {
      close();
      const next: string | null = block.level === 2 ? null : level === 2 ? heading : part;
      // It may lead to what people wrote below both headings
      if (next !== part && lead().length === 0) flush();
      part = next;
      ({ text: heading, level } = block);
      continue;
    }
    // A few words on how to read figures are said with the first of them
    const few = block.kind === 'figure' && heading !== null ? spoken(lines) : [];
    if (few.length > 0) lines = [];
    const led = block.kind === 'quotes' ? takeLead() : [];
    flush();
    const above = [section.title, part, heading].filter((one) => one !== null).join(' · ');
    if (block.kind === 'quotes') slides.push(...quoteSlides(block.texts, led, where(), words));
    else if (block.kind === 'table') slides.push(...tableSlides(block, { ...where(), above }, words));
    else if (block.kind === 'figure') {
      const talk = talkAfter(blocks.slice(at + 1));
      talked = at + 1 + talk.length;
      slides.push(...figureSlides(block, { lead: few, talk }, above, words));
    }
  }
  flush();
  return slides;
}

/** Running text, which gathers on a slide; null for all else. */
function linesOf(block: Block): readonly TextLine[] | null {
  if (block.kind === 'paragraph') return [{ kind: 'paragraph', text: block.text }];
  if (block.kind === 'list') return block.items.map((text) => ({ kind: 'item', text }));
  return null;
}

/** In letters: one line of notes. */
const mostLed = 150;

/** Nothing where there is a list, or a text to read. */
const mostSpoken = 500;

function spoken(lines: readonly TextLine[]): string[] {
  const texts = lines.map(({ text }) => text);
  const isShort = texts.join(' ').length <= mostSpoken && lines.every(({ kind }) => kind === 'paragraph');
  return isShort ? texts : [];
}

/** Lines below a figure that belong to it; longer text has a slide of its own. */
const mostTalk = 3;

/** The short paragraphs behind a figure: what was said of it, what to talk about. */
function talkAfter(blocks: readonly Block[]): string[] {
  const end = blocks.findIndex(({ kind }) => kind !== 'paragraph');
  const texts = blocks
    .slice(0, end === -1 ? blocks.length : end)
    .flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
  const isShort = brokenLines(texts.join('\n'), talkSize, below.w / bold).length <= mostTalk;
  return isShort && blocks[end]?.kind !== 'list' ? texts : [];
}
