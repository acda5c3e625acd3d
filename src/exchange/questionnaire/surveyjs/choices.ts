import type { Language } from '#domain/questionnaire/text.ts';
import type { Choice } from '#exchange/questionnaire/choices.ts';
import { at, isForeign, listIn, textIn, wordingOf, type Foreign } from './values.ts';

/** Choices are values, `value|text`, or `{ "value": …, "text": … }`. */
export function choicesIn(list: readonly unknown[], bare: Language, path: string): Choice[] {
  return list.map((one, index): Choice => {
    const place = `${path}.${index}`;
    if (isForeign(one)) {
      const name = textIn(one, 'value');
      return { name, text: wordingOf(one['text'] ?? name, bare, place), place: at(place) };
    }
    const [, name, text] = /^([^|]*)\|(.*)$/.exec(String(one)) ?? [null, String(one), String(one)];
    return { name: name ?? '', text: wordingOf(text, bare, place), place: at(place) };
  });
}

/** As many points as are counted, so that too many are told of and none are made without end. */
const most = 100;

/** The points of a rating: as listed, or counted; what the ends are called stands in the place of their numbers. */
export function ratesIn(
  question: Foreign,
  languages: readonly Language[],
  bare: Language,
  path: string,
): Choice[] {
  const listed = listIn(question, 'rateValues');
  if (listed.length > 0) return choicesIn(listed, bare, `${path}.rateValues`);
  const from = whole(question['rateMin'], 1);
  const step = Math.max(1, whole(question['rateStep'], 1));
  const to = whole(question['rateMax'], from + (whole(question['rateCount'], 5) - 1) * step);
  const count = Math.min(most, Math.max(0, Math.floor((to - from) / step) + 1));
  const low = wordingOf(
    question['minRateDescription'] ?? question['mininumRateDescription'],
    bare,
    path,
  ).text;
  const high = wordingOf(
    question['maxRateDescription'] ?? question['maximumRateDescription'],
    bare,
    path,
  ).text;
  return Array.from({ length: count }, (_, index): Choice => {
    const name = String(from + index * step);
    const end = index === 0 ? low : index === count - 1 ? high : {};
    const said = (language: Language) => [language, end[language] ?? name] as const;
    return {
      name,
      text: { text: Object.fromEntries(languages.map(said)), place: () => at(path) },
      place: at(path),
    };
  });
}

const whole = (value: unknown, otherwise: number): number =>
  typeof value === 'number' && Number.isInteger(value) ? value : otherwise;
