import { Language } from '#domain/questionnaire/text.ts';
import type { Assumed, ReadForm } from '#exchange/questionnaire/assumed.ts';
import { wholeFile, type Left, type Wrong } from '#exchange/questionnaire/finding.ts';
import { slugOf } from '#domain/questionnaire/namer.ts';
import type { Member, OutlineGroup } from '#exchange/questionnaire/outline.ts';
import { readQuestion, tellRest, type Survey } from './questions.ts';
import { at, isBlank, isForeign, languagesIn, listIn, textIn, wordingOf, type Foreign } from './values.ts';

/** Whether an object may be a survey of SurveyJS. */
export const isSurvey = (data: Foreign): boolean =>
  Array.isArray(data['pages']) || Array.isArray(data['elements']);

/** Reads the part of a SurveyJS survey that fits here as an outline; tells of all else. */
export function readSurveyJs(root: Foreign, assumed: Assumed): ReadForm {
  const wrong: Wrong[] = [];
  const left: Left[] = [];
  const locale = Language.safeParse(root['locale']);
  const bare = locale.success ? locale.data : assumed.language;
  const languages = languagesIn(root, bare);
  const counter = { count: 0 };
  const survey: Survey = {
    bare,
    languages,
    subject: assumed.subject,
    names: new Set(),
    scales: new Map(),
    next: () => (counter.count += 1),
    wrong: (one) => wrong.push(one),
    left: (one) => left.push(one),
  };
  tellRest(root, ['locale', 'title', 'description', 'pages', 'elements'], '', survey);
  const pages = listIn(root, 'pages').flatMap((page, index) =>
    readGroup(page, index, `pages.${index}`, survey),
  );
  const [only, ...more] = pages;
  // One page without a title is no part of the whole
  const members = only && more.length === 0 && !only.title ? only.members : pages;
  const title = wordingOf(root['title'], bare, 'title');
  const purpose = wordingOf(root['description'], bare, 'description');
  const named = isBlank(title) ? inAll(languages, assumed.fileName) : title;
  if (isBlank(title)) left.push({ kind: 'title-from-file', title: assumed.fileName, place: wholeFile });
  if (isBlank(purpose)) left.push({ kind: 'purpose-from-title', place: wholeFile });
  return {
    outline: {
      id: slugOf(title.text['en'] ?? Object.values(title.text)[0] ?? assumed.fileName),
      version: 1,
      languages,
      title: named,
      purpose: isBlank(purpose) ? named : purpose,
      audience: null,
      joint: false,
      members: [...readElements(root, '', survey), ...members],
    },
    wrong,
    left,
    used: { language: !locale.success && languages.includes(bare), subject: true },
  };
}

/** A page, or a panel in it; what is no object is no group. */
function readGroup(page: unknown, index: number, path: string, survey: Survey): OutlineGroup[] {
  if (!isForeign(page)) {
    survey.wrong({ kind: 'no-type', place: at(path) });
    return [];
  }
  tellRest(page, ['type', 'name', 'title', 'description', 'elements'], path, survey);
  const title = wordingOf(page['title'], survey.bare, `${path}.title`);
  const description = wordingOf(page['description'], survey.bare, `${path}.description`);
  return [
    {
      is: 'group',
      name: textIn(page, 'name') || `page${index + 1}`,
      place: at(path),
      title: isBlank(title) ? null : title,
      description: isBlank(description) ? null : description,
      members: readElements(page, path, survey),
    },
  ];
}

function readElements(of: Foreign, path: string, survey: Survey): Member[] {
  return listIn(of, 'elements').flatMap((element, index): Member[] => {
    const here = `${path === '' ? '' : `${path}.`}elements.${index}`;
    if (isForeign(element) && element['type'] !== 'panel') return readQuestion(element, here, survey);
    return readGroup(element, index, here, survey);
  });
}

const inAll = (languages: readonly Language[], words: string) => ({
  text: Object.fromEntries(languages.map((language) => [language, words])),
  place: () => wholeFile,
});
