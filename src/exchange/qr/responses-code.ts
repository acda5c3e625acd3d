import type { Slug } from '#domain/ids.ts';
import { asksEach, type Assessment, type Part } from '#domain/responses/assessment.ts';
import type { Comment } from '#domain/responses/answer.ts';
import type { Response, ResponseBody } from '#domain/responses/response.ts';
import { itemsOf, subjectsOf, subjectsOpenTo } from '#domain/responses/sitting.ts';
import { answerCode } from './kind-codes.ts';
import { flag, oneOf, optional, whole, type Stream } from './stream.ts';

const ways = ['own-device', 'shared-device', 'paper', 'consensus', 'scan'] as const;

type Sitting = Omit<ResponseBody, 'questionnaire' | 'answers' | 'comments' | 'replaces'>;

/**
 * The responses of one sitting in the order of the assessment: of each item that is asked a small number about each
 * subject, so that no name of either travels. What a sitting cannot make (another order, items that are not asked) is
 * left out here: whoever writes looks whether the ids come out the same.
 */
export function responsesCode(
  stream: Stream,
  responses: readonly Response[],
  assessment: Assessment,
): ResponseBody[] {
  if (!flag(stream, responses.length > 0)) return [];
  const sitting = sittingCode(stream, responses[0], assessment);
  return assessment.parts.filter(asksEach).flatMap((part) => {
    const { id, version } = part.questionnaire;
    const response = responses.find(({ questionnaire }) => questionnaire.id === id);
    if (!flag(stream, response !== undefined)) return [];
    const replaces = optional(stream, response?.replaces, (digest) => stream.raw(digest ?? '', 32));
    const answers = answersCode(stream, response, part, assessment, sitting.partner);
    const comments = commentsCode(stream, response, part);
    return [
      {
        ...sitting,
        questionnaire: { id, version, form: part.form },
        answers,
        comments,
        ...(replaces === undefined ? {} : { replaces }),
      },
    ];
  });
}

function sittingCode(
  stream: Stream,
  first: Response | undefined,
  { id, expected, cut }: Assessment,
): Sitting {
  const respondent = stream.raw(first?.respondent ?? '', 16);
  const place = expected.findIndex(({ partner }) => partner === first?.partner);
  const partner = expected[stream.digit(place, expected.length)]?.partner ?? '';
  const role = roleCode(stream, first?.role, cut?.by === 'role' ? cut.roles : []);
  const pairing = pairingCode(stream, first?.pairing);
  const round = whole(stream, first?.round ?? 0);
  const way = oneOf(stream, first?.way, ways);
  const haste = optional(stream, first?.haste, (given) => ({
    quick: whole(stream, given?.quick ?? 0),
    taps: whole(stream, given?.taps ?? 0),
  }));
  return {
    assessment: id,
    respondent,
    partner,
    ...(role === undefined ? {} : { role }),
    ...(pairing === undefined ? {} : { pairing }),
    round,
    way,
    ...(haste === undefined ? {} : { haste }),
  };
}

function roleCode(
  stream: Stream,
  role: Slug | undefined,
  roles: readonly { readonly id: Slug }[],
): Slug | undefined {
  const place = roles.findIndex(({ id }) => id === role);
  return roles[stream.digit(place + 1, roles.length + 1) - 1]?.id;
}

/** One that a phone made is 16 bytes, one of people's own choice a text. */
function pairingCode(stream: Stream, pairing: string | undefined): string | undefined {
  const form = pairing === undefined ? 0 : /^[0-9a-f]{32}$/.test(pairing) ? 1 : 2;
  const found = stream.digit(form, 3);
  if (found === 0) return undefined;
  return found === 1 ? stream.raw(pairing ?? '', 16) : stream.text(pairing ?? '');
}

function answersCode(
  stream: Stream,
  response: Response | undefined,
  part: Part,
  assessment: Assessment,
  partner: string,
): ResponseBody['answers'] {
  const given = new Map(response?.answers.map(({ item, subject, value }) => [`${item} ${subject}`, value]));
  const items = itemsOf(part);
  const asked = items.map((item) => subjectsOf(item, assessment, partner));
  const count = items.reduce(
    (sum, { id }, index) =>
      sum + (asked[index] ?? []).filter((subject) => given.has(`${id} ${subject}`)).length,
    0,
  );
  // R4: somebody may judge those too who were not drawn for them
  const all = flag(stream, count < given.size);
  return items.flatMap((item, index) =>
    (all ? subjectsOpenTo(item, assessment, partner) : (asked[index] ?? [])).flatMap((subject) => {
      const value = answerCode(stream, given.get(`${item.id} ${subject}`), item, part.questionnaire);
      return value === undefined ? [] : [{ item: item.id, subject, value }];
    }),
  );
}

const commentsCode = (stream: Stream, response: Response | undefined, { questionnaire }: Part): Comment[] =>
  questionnaire.dimensions.flatMap(({ id }) => {
    const comment = response?.comments.find(({ dimension }) => dimension === id);
    const text = optional(stream, comment?.text, (given) => stream.text(given ?? ''));
    return text === undefined ? [] : [{ dimension: id, text }];
  });
