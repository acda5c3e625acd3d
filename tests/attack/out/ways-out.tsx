import { renderToStaticMarkup } from 'react-dom/server';
import { en, id } from '../../charts/samples.ts';
import { paintPng } from '../../exchange/report/sample-png.ts';
import { figuresOf } from '#charts/image/figures.ts';
import { legalXml } from '#charts/image/legal-xml.ts';
import { fileName } from '#charts/image/file-name.ts';
import { tableToPaste } from '#charts/image/table-to-paste.ts';
import type { Draw } from '#charts/drawn.ts';
import type { Drawing, ReportDocument } from '#exchange/report/document.ts';
import type { Extra, DataKind } from '#exchange/data/write-data.ts';
import { completed } from '#features/report/completed.ts';
import { dataFileName } from '#features/data/file-name.ts';
import { extrasOf } from '#features/data/figures.ts';
import { partKinds } from '#features/report/make/choice.ts';
import { figuresIn, type ReportPlan } from '#features/report/make/plan.ts';
import { planReport } from '#features/report/make/plan-report.ts';
import { fileOf, ways } from '#features/report/ways.ts';
import { WordsProvider } from '#i18n/words-context.tsx';
import type { Words } from '#i18n/words.ts';
import type { PartnershipResults } from '#storage/results.ts';
import { makeData } from '#workers/make-data.ts';
import type { Kept } from './kept.ts';

// Every way out of the app but the sealed full file and one's own answers, as bytes.

/** By name: a file, or what lies in the clipboard. */
export type Out = Map<string, Uint8Array>;

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A chart as its marks are; what a browser makes of its letters is looked at there. */
export function sketched(draw: Draw, words: Words): Drawing {
  const { frame, renderPlot } = draw(words);
  const [width, height] = [640, 400];
  const plot = renderToStaticMarkup(<WordsProvider words={words}>{renderPlot?.(width)}</WordsProvider>);
  const marks = /<svg[\s\S]*<\/svg>/.exec(plot)?.[0] ?? '<g/>';
  const head = renderToStaticMarkup(
    <>
      <title>{frame.title}</title>
      <desc>{frame.alt}</desc>
    </>,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${head}${marks}</svg>`;
  return { svg: legalXml(svg), width, height, png: paintPng(8, 5, []) };
}

type Choice = {
  readonly name: string;
  readonly assessments: string[];
  readonly partner: string | null;
};

/** The newest alone, all of them, and one partner over all. */
function choicesIn({ assessments, partners }: PartnershipResults): Choice[] {
  const all = assessments.map(({ assessment }) => assessment.id);
  return [
    { name: 'newest', assessments: all.slice(0, 1), partner: null },
    { name: 'all', assessments: all, partner: null },
    { name: 'one partner', assessments: all, partner: partners[0]?.id ?? null },
  ];
}

export function plansOf(results: PartnershipResults, words: Words): { name: string; plan: ReportPlan }[] {
  return choicesIn(results).map(({ name, assessments, partner }) => {
    const choice = {
      assessments,
      partner,
      parts: [...partKinds],
      title: '',
      intro: 'Kata kami.',
      logo: null,
    };
    const plan = planReport(words, results, choice);
    if (!plan) throw new Error('there is something to report');
    return { name: `${name} ${words.language}`, plan };
  });
}

const drawnIn = (plan: ReportPlan, words: Words): ReportDocument =>
  completed(plan, new Map(figuresIn(plan).map(({ id: own, draw }) => [own, sketched(draw, words)])));

/** Each choice is written in one of the languages; what is written is there in both. */
const isWritten = (name: string): boolean => ['newest id', 'all en', 'one partner id'].includes(name);

/** Reports in each format, by the name that their file has. A PDF has tables in place of drawings: they need a browser. */
export async function reportsOf(results: PartnershipResults): Promise<Out> {
  const out: Out = new Map();
  for (const words of [id, en]) {
    for (const { name, plan } of plansOf(results, words)) {
      const document = drawnIn(plan, words);
      out.set(`${name} document`, bytesOf(JSON.stringify(document, withoutBytes)));
      for (const way of isWritten(name) ? ways : []) {
        const file = await fileOf(way, way === 'pdf' ? completed(plan, new Map()) : document, words);
        out.set(`${name} ${file.name}`, new Uint8Array(await file.arrayBuffer()));
      }
      for (const { id: figure, draw } of figuresIn(plan)) {
        const { frame } = draw(words);
        const table = figuresOf(frame);
        const pasted = tableToPaste(table, words.language);
        out.set(`${name} ${figure} ${fileName(frame.title, 'txt')}`, bytesOf(pasted.text));
        out.set(`${name} ${figure} ${fileName(frame.title, 'html')}`, bytesOf(pasted.html));
      }
    }
  }
  return out;
}

/** Rows come one by one: they are what is in a table. */
function withoutBytes(_: string, value: unknown): unknown {
  return value instanceof Uint8Array ? [...value] : value;
}

/** Excel and the ZIP of everything, with its charts; in a language and for the Excel of another. */
export const dataOf = (kept: Kept): Promise<Out> => madeOf(kept, ['xlsx', 'zip']);

/** One answer a row, and one respondent a row. */
export const rawOf = (kept: Kept): Promise<Out> => madeOf(kept, ['long', 'wide']);

async function madeOf({ db, results }: Kept, kinds: readonly DataKind[]): Promise<Out> {
  const out: Out = new Map();
  const assessments = results.assessments.map(({ assessment }) => assessment.id);
  for (const words of [id, en]) {
    const dialect = words.language === 'id' ? 'en' : 'id';
    for (const kind of kinds) {
      const extras = kind === 'zip' ? chartsOf(results, words, dialect) : [];
      const wish = { kind, language: words.language, dialect, colours: {}, extras } as const;
      const blob = await makeData(db, { partnership: results.partnership.id, assessments, wish }, () => {});
      if (!blob) throw new Error('the partnership is there');
      const { name } = await dataFileName(results, { ...wish, assessments });
      out.set(`${words.language} ${kind} ${name}`, new Uint8Array(await blob.arrayBuffer()));
    }
  }
  return out;
}

function chartsOf(results: PartnershipResults, words: Words, dialect: 'id' | 'en'): Extra[] {
  const [, everything] = plansOf(results, words);
  if (!everything) throw new Error('a plan of all');
  return figuresIn(everything.plan).flatMap((figure, place) =>
    extrasOf(place, figure, sketched(figure.draw, words), dialect),
  );
}

export const everyWayOut = async (kept: Kept): Promise<Out> =>
  new Map([...(await reportsOf(kept.results)), ...(await dataOf(kept))]);
