import type id from './words/id.json';

/** Every key of the catalogue; the Indonesian one leads, a test holds the others to it. */
export type Key = keyof typeof id;
/** What is loaded of it; it may grow. */
export type Catalogue = Readonly<Partial<Record<Key, string>>>;

export const languages = ['id', 'en'] as const;
export type AppLanguage = (typeof languages)[number];

/** Values for the `{name}` places of a sentence; numbers are written the language's way. */
export type Values = Readonly<Record<string, string | number>>;

export type Words = {
  readonly language: AppLanguage;
  /** The sentence of the key, its places filled, its plural form chosen by `values.count`. */
  readonly t: (key: Key, values?: Values) => string;
  /** A number with at most so many decimals (0 unless told). */
  readonly number: (value: number, decimals?: number) => string;
  /** A plain date (`2026-11-12`) in words: `12 November 2026`; short: `12 Nov`. */
  readonly date: (plain: string, style?: 'long' | 'short') => string;
  /** Text of a questionnaire in this language, else in the first language it has. */
  readonly say: (text: Readonly<Record<string, string>>) => string;
  /** `a, b, dan c` */
  readonly list: (parts: readonly string[]) => string;
};

const locale: Record<AppLanguage, string> = { id: 'id-ID', en: 'en-GB' };

/** Makes the words of one language. Pure; an unknown place in a sentence stays visible as `{name}`. */
export function makeWords(language: AppLanguage, catalogue: Catalogue): Words {
  const plural = new Intl.PluralRules(locale[language]);
  // Made once each, when first needed: a figure with many numbers would wait for hundreds of them
  const numbers = once(
    (decimals: number) =>
      // 'negative': what rounds to zero has no sign
      new Intl.NumberFormat(locale[language], { maximumFractionDigits: decimals, signDisplay: 'negative' }),
  );
  const dates = once(
    (style: 'long' | 'short') =>
      new Intl.DateTimeFormat(locale[language], {
        day: 'numeric',
        month: style,
        ...(style === 'long' ? { year: 'numeric' } : {}),
        timeZone: 'UTC',
      }),
  );
  const lists = once((type: 'conjunction') => new Intl.ListFormat(locale[language], { type }));
  const number = (value: number, decimals = 0) => numbers(decimals).format(value);
  const fill = (sentence: string, values: Values) =>
    sentence.replaceAll(/\{(\w+)\}/g, (place, name: string) => {
      const value = values[name];
      if (value === undefined) return place;
      return typeof value === 'number' ? number(value, 2) : inside(value);
    });
  return {
    language,
    number,
    t: (key, values = {}) => fill(pick(sentenceOf(catalogue, key), values, plural), values),
    date: (plain, style = 'long') => dates(style).format(new Date(`${plain}T00:00:00Z`)),
    say: (text) => text[language] ?? Object.values(text)[0] ?? '',
    list: (parts) => lists('conjunction').format(parts),
  };
}

/**
 * What people wrote, within a sentence: it does not turn the order of the words and numbers around it. Letters that do
 * are left out; behind those that run from right to left a mark says that the sentence goes on from left to right.
 */
function inside(text: string): string {
  const still = text.replaceAll(/[\u202A-\u202E\u2066-\u2069]/g, '');
  return /[\u0590-\u08FF\u200F\uFB1D-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u.test(still)
    ? `${still}\u200E`
    : still;
}

function once<Kind, Made>(make: (kind: Kind) => Made): (kind: Kind) => Made {
  const made = new Map<Kind, Made>();
  return (kind) => {
    const known = made.get(kind) ?? make(kind);
    made.set(kind, known);
    return known;
  };
}

/** A page that uses a sentence before its words are loaded is a bug. */
function sentenceOf(catalogue: Catalogue, key: Key): string {
  const sentence = catalogue[key];
  if (sentence === undefined) throw new Error(`the words of ${key} are not loaded`);
  return sentence;
}

/** `1 partner|{count} partners`: one and other, split by a bar; a sentence without a bar has one form. */
function pick(sentence: string, values: Values, plural: Intl.PluralRules): string {
  const [one, other] = sentence.split('|');
  if (one === undefined || other === undefined) return sentence;
  const count = values['count'];
  return typeof count === 'number' && plural.select(count) === 'one' ? one : other;
}
