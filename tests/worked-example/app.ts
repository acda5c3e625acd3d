import { readFileSync } from 'node:fs';
import type { Basis } from '#charts/model/basis.ts';
import type { Partner as AppPartner } from '#domain/responses/partnership.ts';
import {
  pacts as pactsBases,
  principles as principlesBases,
  school,
  synergy,
} from '../features/closed-example.ts';
import { meetings, type Meeting, type Partner } from './answers.ts';
import { pacts, type Figure } from './figures.ts';
import type { Group } from './scores.ts';
import { partnerIn, type About } from './seen.ts';

/** What the app lets out of the meeting. */
export function basisOf(meeting: Meeting, about: About): Basis {
  const place = meetings.indexOf(meeting);
  const bases = about === 'synergy' ? synergy : partnerIn(about) ? pactsBases : principlesBases;
  const basis = bases[about === 'principles' ? 0 : place];
  if (!basis) throw new Error(`${meeting} does not ask about ${about}`);
  return basis;
}

export function appPartner(partner: Partner): AppPartner {
  const found = school.partners.find(({ shortName }) => shortName === partner);
  if (!found) throw new Error(`no partner ${partner}`);
  return found;
}

type Named = { readonly id: string; readonly title: { readonly en: string } };

type Content = {
  readonly dimensions: readonly (Named & { readonly facets: readonly Named[] })[];
  readonly items: readonly { readonly id: string; readonly text: { readonly en: string } }[];
};

/** The questionnaire as its authors wrote it. */
export const contentOf = (id: string): Content =>
  JSON.parse(readFileSync(new URL(`../../questionnaires/${id}.json`, import.meta.url), 'utf8'));

const { dimensions } = contentOf('pacts');

/** The app's name of a figure: facets go by their title here, principles by a letter, all else by the app's own. */
export function idOf({ name, level }: Figure, about: About): string {
  if (level === 'overall') return 'overall';
  if (!partnerIn(about)) return name;
  const place = pacts.parts.findIndex((principle) => principle.name === name);
  const named =
    level === 'dimension'
      ? dimensions[place]
      : dimensions.flatMap(({ facets }) => facets).find(({ title }) => title.en === name);
  if (!named) throw new Error(`no ${level} ${name}`);
  return named.id;
}

const subjectOf = (about: About): string => {
  const partner = partnerIn(about);
  return partner ? `partner:${appPartner(partner).id}` : 'partnership';
};

const groupOf = (group: Group): string => {
  if (typeof group === 'string') return group;
  return 'from' in group ? `from:${appPartner(group.from).id}` : `cut:${group.role}`;
};

/** The keys of the figure's cells: a facet of the short form has one item, which is the same figure. */
export function keysOf(about: About, group: Group, figure: Figure): string[] {
  const [id, place] = [idOf(figure, about), `${subjectOf(about)}|${groupOf(group)}`];
  const hasItem = figure.level === 'facet' && typeof group === 'string';
  return [`${place}|${figure.level}|${id}`, ...(hasItem ? [`${place}|item|${id}.1`] : [])];
}
