import * as z from 'zod/mini';
import { Digest, Id, Slug } from '#domain/ids.ts';
import { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { Language, Text } from '#domain/questionnaire/text.ts';
import { PlainDate } from '#domain/responses/plain-date.ts';
import { Stamps } from '#domain/responses/stamp.ts';
import { Subject } from '#domain/responses/subject.ts';
import { tables } from '#exchange/bundle.ts';

/** Schemas that docs/bundle.md explains in a place of their own. */
const named = new Map<unknown, string>([
  [Id, 'id'],
  [Digest, 'digest'],
  [Slug, 'name'],
  [PlainDate, 'day'],
  [Subject, 'subject'],
  [Text, 'words'],
  [Language, 'language'],
  [Stamps, 'stamps'],
  [Questionnaire, 'questionnaire'],
  [tables.partnerships, 'partnership'],
  [tables.partners, 'partner'],
  [tables.assessments, 'assessment'],
  [tables.responses, 'response'],
  [tables.exclusions, 'exclusion'],
  [tables.joints, 'joint'],
  [tables.tallies, 'tally'],
  [tables.notes, 'note'],
  [tables.keys, 'key'],
  [tables.actions, 'action'],
  [tables.releases, 'release'],
  [tables.released, 'released'],
  [tables.questionnaires, 'own questionnaire'],
]);

/** A field by its path, and what may stand there, as docs/bundle.md writes it. */
export type Field = { readonly path: string; readonly type: string };

/** Of JSON Schema what the schemas of files make use of. */
const Json = z.object({
  title: z.optional(z.string()),
  type: z.optional(z.union([z.string(), z.array(z.string())])),
  const: z.optional(z.unknown()),
  enum: z.optional(z.array(z.unknown())),
  minimum: z.optional(z.number()),
  maximum: z.optional(z.number()),
  exclusiveMinimum: z.optional(z.number()),
  maxLength: z.optional(z.number()),
  minItems: z.optional(z.number()),
  maxItems: z.optional(z.number()),
  required: z.optional(z.array(z.string())),
  get properties() {
    return z.optional(z.record(z.string(), Json));
  },
  get items() {
    return z.optional(z.union([z.boolean(), Json]));
  },
  get prefixItems() {
    return z.optional(z.array(Json));
  },
  get additionalProperties() {
    return z.optional(z.union([z.literal(false), Json]));
  },
  get anyOf() {
    return z.optional(z.array(Json));
  },
  get oneOf() {
    return z.optional(z.array(Json));
  },
});
type Json = z.infer<typeof Json>;

/** The fields of a record, each within its own too; those with a place of their own are not opened. */
export function fieldsOf(schema: z.core.$ZodType): readonly Field[] {
  const own = named.get(schema);
  const json = Json.parse(
    z.toJSONSchema(schema, {
      io: 'input',
      unrepresentable: 'any',
      override: ({ zodSchema, jsonSchema }) => {
        const name = named.get(zodSchema);
        if (name === undefined || name === own) return;
        for (const key of Object.keys(jsonSchema)) Reflect.deleteProperty(jsonSchema, key);
        jsonSchema.title = name;
      },
    }),
  );
  return within(json, '');
}

const optionsOf = (json: Json): readonly Json[] => {
  const options = json.anyOf ?? json.oneOf;
  return options ? options.flatMap(optionsOf) : [json];
};

/** Fields below a path; of several shapes the fields of each, once. */
function within(json: Json, path: string): readonly Field[] {
  const shapes = optionsOf(json).filter(({ type, title }) => type === 'object' && title === undefined);
  const lists = optionsOf(json).flatMap(({ items }) => (typeof items === 'object' ? items : []));
  const fixed = new Map<string, Json[]>();
  for (const { properties = {} } of shapes)
    for (const [name, field] of Object.entries(properties))
      fixed.set(name, [...(fixed.get(name) ?? []), field]);
  const dot = path === '' ? '' : `${path}.`;
  return [
    ...[...fixed].flatMap(([name, found]) => {
      const always = shapes.every(({ required = [] }) => required.includes(name));
      return fieldAt(`${dot}${name}`, merged(found), !always);
    }),
    ...shapes.flatMap(({ additionalProperties: more }) => (more ? fieldAt(`${dot}<key>`, more, false) : [])),
    ...lists.flatMap((items) => within(items, `${path}[]`)),
  ];
}

const fieldAt = (path: string, json: Json, mayMiss: boolean): readonly Field[] => [
  { path, type: mayMiss ? `${typeOf(json)}; may be missing` : typeOf(json) },
  ...within(json, path),
];

const merged = (found: readonly Json[]): Json => {
  const [first, ...others] = found;
  return first && others.length === 0 ? first : { anyOf: [...found] };
};

const typeOf = (json: Json): string => [...new Set(optionsOf(json).map(oneType))].join(' or ');

function oneType(json: Json): string {
  const { title, items, prefixItems } = json;
  if (Array.isArray(json.type)) return json.type.map((type) => oneType({ ...json, type })).join(' or ');
  const { type } = json;
  if (title !== undefined) return title;
  if ('const' in json) return JSON.stringify(json.const);
  if (json.enum) return json.enum.map((one) => JSON.stringify(one)).join(', ');
  if (prefixItems) return `list of ${prefixItems.map(typeOf).join(' and ')}`;
  if (type === 'array')
    return `list${between(json.minItems, json.maxItems)} of ${typeof items === 'object' ? typeOf(items) : 'anything'}`;
  if (type === 'string') return `text${between(undefined, json.maxLength)}`;
  if (type === 'integer' || type === 'number')
    return `${type === 'integer' ? 'whole number' : 'number'}${rangeOf(json)}`;
  if (type === 'object') return json.properties ? 'record' : 'records by key';
  return type === 'boolean' ? 'true or false' : 'null';
}

const far = Number.MAX_SAFE_INTEGER;

function rangeOf({ minimum, maximum, exclusiveMinimum }: Json): string {
  const least = exclusiveMinimum === undefined ? minimum : exclusiveMinimum + 1;
  return between(least === -far ? undefined : least, maximum === far ? undefined : maximum);
}

function between(least: number | undefined, most: number | undefined): string {
  if (least !== undefined && most !== undefined)
    return least === most ? ` (${least})` : ` (${least}–${most})`;
  if (least !== undefined) return ` (from ${least})`;
  return most === undefined ? '' : ` (at most ${most})`;
}
