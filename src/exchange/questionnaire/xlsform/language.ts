import { Language } from '#domain/questionnaire/text.ts';
import { languageName } from '#i18n/language-name.ts';

/** Languages that a form here may be written in. */
export const knownLanguages =
  `id en ace ban bbc bjn bug gor jv mad mak min ms nij sas su tet ar bn de es fil fr hi it ja km ko lo my
  nl pt ru sw ta th tr ur vi zh`.split(/\s+/);

/**
 * The tag of a language as people write it in a header: `English (en)`, `id`, `Bahasa Indonesia`, `Inggris`. Null for
 * a name that nobody can place.
 */
export function languageOf(written: string): Language | null {
  const inBrackets = /\(([^()]+)\)\s*$/.exec(written)?.[1];
  return tagOf(inBrackets ?? written) ?? named(written.replace(/\([^()]*\)\s*$/, ''));
}

/** `ind`, `in` and `id` are one. */
function tagOf(written: string): Language | null {
  if (!/^[a-z]{2,3}([-_][a-z0-9]{2,8})?$/i.test(written.trim())) return null;
  try {
    const [tag] = Intl.getCanonicalLocales(written.trim().replace('_', '-'));
    const read = Language.safeParse(tag);
    return read.success ? read.data : null;
  } catch {
    // A word of three letters that is no tag.
    return null;
  }
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^\s*(bahasa|basa|language)\s+/, '')
    .trim();

function named(written: string): Language | null {
  const wanted = plain(written);
  if (wanted === '') return null;
  return (
    knownLanguages.find((tag) => ['en', 'id', tag].some((inWords) => nameOf(tag, inWords) === wanted)) ?? null
  );
}

const nameOf = (tag: string, inWords: string): string => plain(languageName(tag, inWords));

/** As XLSForm wants it in a header: `Bahasa Indonesia (id)`. */
export function languageHeader(language: Language): string {
  const name = language === 'id' ? 'Bahasa Indonesia' : languageName(language, 'en');
  return `${name} (${language})`;
}
