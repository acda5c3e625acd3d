import type { Value } from '#exchange/table/table.ts';
import { askedVariables } from './asked-variables.ts';
import { inBoth, type Dataset } from './dataset.ts';
import { toldIn } from './figure-places.ts';
import type { Making } from './making.ts';
import { byItem } from './said.ts';
import { codesFrom, variable } from './variables.ts';

const sources = ['comment', 'open', 'joint', 'note'] as const;

/**
 * What people wrote: comments and answers to open questions as they were released, without author and in an order that
 * tells nothing (P2); then what all said in the open, the reasons of joint answers and the notes of the talk.
 */
export function texts(making: Making): Dataset {
  const { inBoth: words, codes, occasions } = making;
  return {
    id: 'texts',
    title: inBoth(words, 'data.table.texts'),
    variables: [
      ...askedVariables(making),
      variable(
        words,
        'source',
        codesFrom(sources, (source) => inBoth(words, `data.source.${source}`)),
      ),
      variable(words, 'dimension'),
      variable(words, 'dimension-title'),
      variable(words, 'item'),
      variable(words, 'item-title'),
      variable(words, 'text'),
    ],
    rows: occasions.flatMap((occasion): readonly Value[][] => {
      const { assessment } = occasion;
      const written = toldIn({ ...making, occasions: [occasion] }).flatMap(({ released, questionnaire }) =>
        released.comments.flatMap(({ dimension, item, texts: some }) => {
          const title = questionnaire.dimensions.find(({ id }) => id === dimension)?.title;
          const question = questionnaire.items.find(({ id }) => id === item);
          return some.map((text): Value[] => [
            codes.assessment(assessment.id),
            assessment.date,
            questionnaire.id,
            questionnaire.version,
            item === undefined ? 'comment' : 'open',
            dimension,
            title ? making.words.say(title) : null,
            item ?? null,
            question ? making.words.say(question.text) : null,
            text,
          ]);
        }),
      );
      const joints = occasion.joints.filter(({ value, proof }) => value !== null && proof !== '');
      const notes = occasion.notes.filter(({ text }) => text.trim() !== '');
      return written.concat(
        spoken(making, occasion, joints, 'joint', ({ proof }) => proof),
        spoken(making, occasion, notes, 'note', ({ text }) => text),
      );
    }),
  };
}

function spoken<S extends { readonly questionnaire: string; readonly item: string }>(
  making: Making,
  occasion: Making['occasions'][number],
  all: readonly S[],
  source: 'joint' | 'note',
  textOf: (one: S) => string,
): readonly Value[][] {
  return byItem(
    making,
    occasion,
    all,
    (
      one,
      [assessment = null, date = null, id = null, version = null, item = null, title = null],
      questionnaire,
    ): Value[][] => {
      const dimension = questionnaire.items.find((each) => each.id === one.item)?.dimension ?? null;
      const found = questionnaire.dimensions.find((each) => each.id === dimension);
      const named = found ? making.words.say(found.title) : null;
      return [[assessment, date, id, version, source, dimension, named, item, title, textOf(one)]];
    },
  );
}
