import { hostileTexts, hostileWords, textAt, wordAt } from './hostile-words.ts';
import type { Action } from '#domain/actions/action.ts';
import { readReleased } from '#domain/privacy/filter.ts';
import type { Released } from '#domain/privacy/released.ts';
import { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { longestText } from '#domain/responses/answer.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import { longestName, longestShortName } from '#domain/responses/partnership.ts';
import type { DataInput } from '#exchange/data/input.ts';

/** The same figures under names, titles and texts as people might write them: at each place another one. */
export function hostile<R extends DataInput>(results: R, from: number): R {
  let place = from;
  const word = (longest: number) => {
    place += 1;
    return wordAt(place, longest);
  };
  const text = (longest: number) => {
    place += 1;
    return textAt(place, longest);
  };
  const partners = results.partners.map((partner) =>
    Object.assign({}, partner, { name: word(longestName), shortName: word(longestShortName) }),
  );
  const assessments = results.assessments.map((one) => {
    const assessment = renamed(one.assessment, word, text);
    const [first] = assessment.parts;
    const notes = (first?.questionnaire.items ?? []).slice(0, 5).map((item) => ({
      assessment: assessment.id,
      questionnaire: first?.questionnaire.id ?? '',
      item: item.id,
      text: text(1000),
      stamps: {},
    }));
    const joints = one.joints.map((joint) => Object.assign({}, joint, { proof: text(200) }));
    const released = one.released.map(commented);
    return Object.assign({}, one, { assessment, notes, joints, released });
  });
  const actions = hostileWords.map((what, at): Action => ({
    id: (1000 + at).toString(16).padStart(32, '0'),
    partnership: results.partnership.id,
    assessment: assessments[at % assessments.length]?.assessment.id ?? '',
    source: null,
    what: what.slice(0, 300),
    who: word(100),
    until: '2026-12-01',
    state: 'dropped',
    said: text(200),
    reviewed: null,
    deleted: false,
    stamps: {},
  }));
  const partnership = { ...results.partnership, name: word(longestName), aim: text(400) };
  return { ...results, partnership, partners, assessments, actions };
}

type Saying = (longest: number) => string;

function renamed(assessment: Assessment, word: Saying, text: Saying): Assessment {
  const { cut } = assessment;
  const roles = cut?.by === 'role' ? cut.roles.map(({ id }) => ({ id, name: word(40) })) : [];
  return {
    ...assessment,
    title: word(longestName),
    parts: assessment.parts.map((part) =>
      Object.assign({}, part, { questionnaire: own(part.questionnaire, text) }),
    ),
    cut: cut?.by === 'role' ? { ...cut, roles } : cut,
  };
}

/** A questionnaire of somebody's own: each of its texts says something else. */
function own(questionnaire: Questionnaire, text: Saying): Questionnaire {
  const change = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(change);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value);
    const isText =
      entries.length > 0 && entries.every(([key, one]) => /^(id|en)$/.test(key) && typeof one === 'string');
    if (isText && !('kind' in value))
      return Object.fromEntries(entries.map(([key]) => [key, text(300) || 'x']));
    return Object.fromEntries(entries.map(([key, inner]) => [key, change(inner)]));
  };
  return Questionnaire.parse(change(questionnaire));
}

function commented(released: Released): Released {
  const read = readReleased({
    ...released,
    comments: released.comments.map((one) => ({
      ...one,
      texts: hostileTexts.map((text) => text.slice(0, longestText)),
    })),
  });
  if (!read.ok) throw new Error(read.error.path.join(' '));
  return read.value;
}
