import type { GateValue } from '#domain/responses/answer.ts';
import { Mode, Weighting } from '#domain/responses/assessment.ts';
import { inOrder, Sector } from '#domain/responses/partnership.ts';
import { SubjectKind } from '#domain/questionnaire/item.ts';
import { inBoth, sayInBoth, type Code, type InBoth, type WordsInBoth } from './dataset.ts';
import type { Making } from './making.ts';
import { codesFrom } from './variables.ts';

const same = (text: string): InBoth => ({ id: text, en: text });

export const cannotJudgeCode = -1;

/** The place of a gate's answer among the points, as a scale would have it. */
export const gatePoints: { readonly [V in GateValue]: number } = { 'not-yet': 1, partly: 2, yes: 3 };

export const yesNo = (words: WordsInBoth): readonly Code[] => [
  { code: 0, label: inBoth(words, 'data.no.label') },
  { code: 1, label: inBoth(words, 'data.yes.label') },
];

export const modes = (words: WordsInBoth): readonly Code[] =>
  codesFrom(Mode.options, (mode) => inBoth(words, `assess.mode.${mode}`));

export const weightings = (words: WordsInBoth): readonly Code[] =>
  codesFrom(Weighting.options, (weighting) => inBoth(words, `assess.weighting.${weighting}`));

export const sectors = (words: WordsInBoth): readonly Code[] =>
  codesFrom(Sector.options, (sector) => inBoth(words, `setup.sector.${sector}`));

export const subjectKinds = (words: WordsInBoth): readonly Code[] =>
  codesFrom(SubjectKind.options, (kind) => inBoth(words, `qfile.subject.${kind}`));

export const partnerCodes = ({ partners, codes }: Making): readonly Code[] =>
  toldApart(
    inOrder(partners).flatMap(({ id, shortName }) => {
      const code = codes.partner(id);
      return code === null ? [] : { code, label: same(shortName) };
    }),
  );

/** By their title; where versions have other titles by that of the newest assessment. */
export const questionnaireCodes = ({ occasions, inBoth: words }: Making): readonly Code[] => {
  const titles = occasions.flatMap(({ assessment }) =>
    assessment.parts.map(({ questionnaire: { id, title } }) => [id, sayInBoth(words, title)] as const),
  );
  return toldApart([...new Map(titles)].map(([code, label]) => ({ code, label })));
};

/** Partners, pairs of them where two partners are asked about together, the whole, and who answers. */
export function subjectCodes(making: Making): readonly Code[] {
  const partners = partnerCodes(making);
  const asksPairs = making.occasions.some(({ assessment }) =>
    assessment.parts.some(({ questionnaire }) =>
      questionnaire.items.some(({ subject }) => subject === 'pair'),
    ),
  );
  const pairs = partners.flatMap((a, place) =>
    partners.slice(place + 1).map((b) => ({
      code: `${a.code}_${b.code}`,
      label: inBoth(making.inBoth, 'data.pair.name', { a: a.label.id, b: b.label.id }),
    })),
  );
  return toldApart([
    ...partners,
    ...(asksPairs ? pairs : []),
    ...codesFrom(['partnership', 'self'], (kind) => inBoth(making.inBoth, `data.subject.${kind}`)),
  ]);
}

/** Roles of the cuts, each once; a name of a later assessment stands for those before. */
export function roleCodes({ occasions }: Pick<Making, 'occasions'>): readonly Code[] {
  const roles = occasions.flatMap(({ assessment: { cut } }) =>
    cut?.by === 'role' ? cut.roles.map(({ id, name }) => [id, name] as const) : [],
  );
  return toldApart([...new Map(roles)].map(([code, name]) => ({ code, label: same(name) })));
}

/** Whoever is told apart among the judges: partners, sectors, roles; a name that two of them have goes to the first. */
export function groupCodes(making: Making): readonly Code[] {
  const bySector = making.occasions.some(({ assessment }) => assessment.cut?.by === 'sector');
  const all = [...partnerCodes(making), ...(bySector ? sectors(making.inBoth) : []), ...roleCodes(making)];
  return toldApart([...new Map(all.toReversed().map((one) => [one.code, one])).values()].toReversed());
}

/**
 * What bears the same name as another has its code behind it: R would take two of one name for the same. Each code stands
 * there once.
 */
function toldApart(codes: readonly Code[]): readonly Code[] {
  const [inId, inEn] = [shared(codes, 'id'), shared(codes, 'en')];
  if (inId.size + inEn.size === 0) return codes;
  // Once more: with its code it may say what another one is called
  return toldApart(
    codes.map(({ code, label: { id, en } }) => {
      const behind = ` (${code})`;
      return { code, label: { id: inId.has(id) ? id + behind : id, en: inEn.has(en) ? en + behind : en } };
    }),
  );
}

/** Labels that more than one code bears. */
function shared(codes: readonly Code[], language: keyof InBoth): ReadonlySet<string> {
  const all = codes.map(({ label }) => label[language]);
  return new Set(all.filter((label, place) => all.indexOf(label) !== place));
}
