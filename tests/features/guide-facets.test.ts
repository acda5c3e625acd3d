import { expect, test } from 'vitest';
import { facets, principles } from '#features/guide/pictures/facets.ts';
import { loadLibrary } from '#features/assessment/library.ts';
import { languages, makeWords } from '#i18n/words.ts';
import english from '#i18n/words/en.json' with { type: 'json' };
import indonesian from '#i18n/words/id.json' with { type: 'json' };

test.each(languages)('the pictures call the aspects as the questionnaire does, %s', async (language) => {
  const { t, say } = makeWords(language, language === 'id' ? indonesian : english);
  const pacts = (await loadLibrary()).find(({ id }) => id === 'pacts');
  const named = pacts?.dimensions.flatMap(({ id, facets: own }) => own.map(({ title }) => [id, say(title)]));
  expect(principles.flatMap((one) => facets[one].map((key) => [one, t(key)]))).toEqual(named);
});
