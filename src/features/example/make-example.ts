import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { applyChange, newDraft, type Change } from '#domain/responses/apply-answer.ts';
import type { Assessment, Part } from '#domain/responses/assessment.ts';
import type { Draft } from '#domain/responses/draft.ts';
import type { Partner, Partnership } from '#domain/responses/partnership.ts';
import { stepsOf, subjectsOf } from '#domain/responses/sitting.ts';
import { aboutPartner } from '#domain/responses/subject.ts';
import type { Cast, Fact } from './cast.ts';
import { seeded, type Random } from './seeded.ts';
import type { Voice } from './story.ts';

export type ExampleMeeting = {
  readonly assessment: Assessment;
  readonly sittings: readonly Draft[];
  /** Whether it is closed once all have answered: results of an anonymous one show only then. */
  readonly closes: boolean;
  readonly facts: readonly Fact[];
};

export type Example = {
  readonly partnership: Partnership;
  readonly partners: readonly Partner[];
  readonly meetings: readonly ExampleMeeting[];
};

/** A made-up partnership with its meetings and every sitting filled in; the same for the same cast. */
export function makeExample(cast: Cast, library: readonly Questionnaire[]): Example {
  const random = seeded(cast.seed);
  const partnership: Partnership = {
    id: random.id(),
    name: cast.name,
    aim: cast.aim,
    since: null,
    archived: false,
    example: true,
    stamps: {},
  };
  const partners = cast.partners.map(({ name, shortName, sector }, place): Partner => ({
    id: random.id(),
    partnership: partnership.id,
    name,
    shortName,
    sector,
    sign: place,
    order: place,
    archived: false,
    stamps: {},
  }));
  const people = partners.flatMap((partner, judge) =>
    Array.from({ length: cast.partners[judge]?.people ?? 0 }, () => ({
      partner: partner.id,
      role: cast.partners[judge]?.role,
      pairing: random.id(),
      voice: { judge, leaning: random.next() * 0.6 - 0.3 },
    })),
  );
  const meetings = cast.meetings.map(
    ({ date, title, parts, comments, facts, awaited = 0 }, meeting): ExampleMeeting => {
      const assessment: Assessment = {
        id: random.id(),
        partnership: partnership.id,
        date,
        title,
        parts: parts.map((choice) => partNamed(library, choice)),
        mode: cast.mode,
        k: 3,
        weighting: 'partner',
        cut: cast.roles.length === 0 ? null : { by: 'role', roles: [...cast.roles] },
        expected: partners.map(({ id }, place) => ({
          partner: id,
          people: cast.partners[place]?.people ?? 0,
        })),
        reference: meeting === 0 ? 'last-three-months' : 'last-meeting',
        keeper: cast.keeper,
        turn: 0,
        deleted: false,
        stamps: {},
      };
      const sittings = people
        .slice(0, people.length - awaited)
        .map(({ partner, role, pairing, voice }, place) => {
          const start = {
            id: random.id(),
            assessment: assessment.id,
            partner,
            ...(role === undefined ? {} : { role }),
            pairing,
            way: 'shared-device',
          } as const;
          const changes = [
            ...answersOf(cast, assessment, partner, { ...voice, place, meeting }, random),
            ...comments
              .filter(({ by }) => by === place)
              .map(({ dimension, text }): Change => ({ questionnaire: 'pacts', dimension, text })),
          ];
          return changes.reduce((draft, change) => applied(draft, assessment, change), newDraft(start));
        });
      return { assessment, sittings, facts, closes: cast.mode === 'anonymous' && awaited === 0 };
    },
  );
  return { partnership, partners, meetings };
}

function answersOf(
  { story }: Cast,
  assessment: Assessment,
  own: Partner['id'],
  voice: Voice,
  random: Random,
): Change[] {
  return stepsOf(assessment).flatMap(({ questionnaire, item }) =>
    subjectsOf(item, assessment, own).map((subject): Change => {
      const judged = assessment.expected.findIndex(({ partner }) => aboutPartner(partner) === subject);
      const value = story(item, judged === -1 ? null : judged, voice, random);
      return { questionnaire: questionnaire.id, item: item.id, subject, value };
    }),
  );
}

/** Through the same gate as a tap on the screen: an answer that is not asked, or does not fit, is a bug. */
function applied(draft: Draft, assessment: Assessment, change: Change): Draft {
  const next = applyChange(draft, assessment, change);
  if (!next.ok) throw new Error(`the example has an answer that is ${next.error.kind}`);
  return next.value;
}

function partNamed(library: readonly Questionnaire[], choice: string): Part {
  const [id, form] = choice.split(':');
  const questionnaire = library.find((each) => each.id === id);
  if (!questionnaire || form === undefined) throw new Error(`no questionnaire ${choice}`);
  return { questionnaire, form };
}
