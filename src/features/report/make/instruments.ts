import { judgesPartners } from '#charts/model/asks.ts';
import { drawSideBySide } from '#charts/side-by-side.tsx';
import type { Basis } from '#charts/model/basis.ts';
import { formTitle } from '#domain/questionnaire/forms.ts';
import type { Source } from '#domain/questionnaire/questionnaire.ts';
import { asksEach, type Part } from '#domain/responses/assessment.ts';
import { formItems } from '#domain/responses/sitting.ts';
import type { Words } from '#i18n/words.ts';
import { figureOf } from './figure.ts';
import { nothingShown } from './nothing.ts';
import { partnerFigures } from './partner-figures.ts';
import type { PlannedBlock } from './plan.ts';
import { paragraph, under } from './text.ts';
import type { Meeting, Told } from './told.ts';
import { mostInGrid } from './who.ts';
import { handsFigures, jointFigures, wholeFigures } from './whole-figures.ts';

/** More profiles than this are no reading: each partner has a report of its own. */
export const mostProfiles = 12;

/** Each questionnaire: what it asks, then its figures. */
export const instrumentsPart = (told: Told, meeting: Meeting): PlannedBlock[] =>
  meeting.own.assessment.parts.flatMap((part) => {
    const { words, partner } = told;
    const { questionnaire } = part;
    const figures = figuresOf(told, meeting, part);
    // Of one partner only what is about it
    if (partner && figures.length === 0) return [];
    return under(2, words.say(questionnaire.title), [
      paragraph(words.say(questionnaire.purpose)),
      paragraph(askedWith(words, part)),
      ...(figures.length > 0 ? figures : [nothingShown(words, meeting, part)]),
    ]);
  });

function figuresOf({ words, partner }: Told, meeting: Meeting, { questionnaire }: Part): PlannedBlock[] {
  const isIt = (basis: { readonly questionnaire: { readonly id: string } }) =>
    basis.questionnaire.id === questionnaire.id;
  const bases = meeting.bases.filter(isIt);
  const told = partner
    ? bases.filter(judgesPartners).flatMap((basis) => partnerFigures(words, basis, partner.id, true))
    : [
        ...bases.flatMap((basis) => partnersOf(words, basis).concat(wholeFigures(words, basis))),
        ...meeting.joint.filter(isIt).flatMap((basis) => jointFigures(words, basis)),
        ...meeting.counted.filter(isIt).flatMap((basis) => handsFigures(words, basis, meeting.own.notes)),
      ];
  // One sentence is enough where nothing at all may be shown (P4)
  return told.some(({ kind }) => kind === 'figure' || kind === 'table') ? told : [];
}

function partnersOf(words: Words, basis: Basis): PlannedBlock[] {
  if (!judgesPartners(basis)) return [];
  const { partners } = basis;
  return [
    ...figureOf(words, {
      id: 'side-by-side',
      draw: drawSideBySide(basis, 'dimension'),
      telling: 0,
      withTable: true,
      asTable: partners.length > mostInGrid,
    }),
    ...(partners.length > mostProfiles
      ? [paragraph(words.t('report.left-out.profiles', { count: partners.length }))]
      : partners.flatMap(({ id }) => partnerFigures(words, basis, id, false))),
  ];
}

/** `Versi 1, bentuk singkat, 10 pertanyaan. Sumber: …` */
function askedWith(words: Words, part: Part): string {
  const { t, say } = words;
  const { questionnaire, form } = part;
  const named = formTitle(questionnaire, form);
  const count = formItems(part).length;
  const version = String(questionnaire.version);
  const how = asksEach(part) ? 'each' : part.hands ? 'hands' : 'joint';
  return [
    t(`report.asked.${how}`),
    named
      ? t('report.asked.form', { version, form: say(named), count })
      : t('report.asked.version', { version, count }),
    ...(questionnaire.sources.length > 0
      ? [t('report.asked.sources', { list: questionnaire.sources.map(sourceOf).join('; ') })]
      : []),
  ].join(' ');
}

/** `Author (year), title` */
export const sourceOf = ({ title, author, year }: Source): string => {
  const by = [author, year && `(${year})`].filter(Boolean).join(' ');
  return [by, title].filter(Boolean).join(', ');
};
