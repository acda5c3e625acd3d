import type { Language, Text } from '#domain/questionnaire/text.ts';
import type { Sketch } from './sketch.ts';

/** Its words are all still to be written. */
export const addLanguage = (sketch: Sketch, language: Language): Sketch =>
  sketch.languages.includes(language) ? sketch : { ...sketch, languages: [...sketch.languages, language] };

/** Its words go with it, in every text; the last language stays. */
export function removeLanguage(sketch: Sketch, language: Language): Sketch {
  const languages = sketch.languages.filter((one) => one !== language);
  if (languages.length === 0) return sketch;
  return { ...withTexts(sketch, ({ [language]: _gone, ...text }) => text), languages };
}

/** Every text put through the change; `textsOf` names the same places. */
function withTexts(sketch: Sketch, change: (text: Text) => Text): Sketch {
  const titled = <T extends { title: Text }>(one: T): T => ({ ...one, title: change(one.title) });
  const described = <T extends { title: Text; description?: Text | undefined }>(one: T): T => ({
    ...titled(one),
    ...(one.description && { description: change(one.description) }),
  });
  return {
    ...titled(sketch),
    purpose: change(sketch.purpose),
    ...(sketch.audience && { audience: change(sketch.audience) }),
    scales: sketch.scales.map((scale) => ({ ...scale, points: scale.points.map(change) })),
    dimensions: sketch.dimensions.map((one) => ({
      ...described(one),
      facets: one.facets.map(described),
      talk: one.talk.map(change),
    })),
    items: sketch.items.map((item) => ({
      ...item,
      text: change(item.text),
      ...('levels' in item && { levels: item.levels.map(change) }),
      ...('stages' in item && { stages: item.stages.map(titled) }),
    })),
    forms: sketch.forms.map(titled),
    bands: sketch.bands.map(titled),
  };
}
