import { people, rating, type Answers, type Partner, type Person } from './answers.ts';
import type { Figure } from './figures.ts';

/** S2, S3, S4: what was asked is its answer, all else the mean of its parts, if every one of them has a score. */
export function score(answers: Answers, figure: Figure, person: Person): number | null {
  if (figure.parts.length === 0) return rating(answers, figure.name, person.id);
  let sum = 0;
  for (const part of figure.parts) {
    const value = score(answers, part, person);
    if (value === null) return null;
    sum += value;
  }
  return sum / figure.parts.length;
}

/** The scores of some people, those of one partner together; partners without any are not among them. */
export type Voices = readonly (readonly number[])[];

export function voices(answers: Answers, figure: Figure, some: readonly Person[]): Voices {
  const groups = new Map<Partner, number[]>();
  for (const person of some) {
    const value = score(answers, figure, person);
    if (value !== null) groups.set(person.partner, [...(groups.get(person.partner) ?? []), value]);
  }
  return [...groups.values()];
}

/** Whose answers a figure is made of. */
export type Group = 'peers' | 'self' | 'all' | { readonly from: Partner } | { readonly role: string };

/** R1: about a partner its own people are a group apart; about the partnership (null) everybody speaks. */
export function speakers(group: Group, about: Partner | null): readonly Person[] {
  if (group === 'self') return people.filter(({ partner }) => partner === about);
  const others = people.filter(({ partner }) => partner !== about);
  if (group === 'peers' || group === 'all') return others;
  return 'from' in group
    ? others.filter(({ partner }) => partner === group.from)
    : others.filter(({ role }) => role === group.role);
}

/** Now − before of each person who has both, in the order of `speakers`. */
export function differences(now: Answers, before: Answers, figure: Figure, some: readonly Person[]): Voices {
  const groups = new Map<Partner, number[]>();
  for (const person of some) {
    const [later, earlier] = [score(now, figure, person), score(before, figure, person)];
    if (later === null || earlier === null) continue;
    groups.set(person.partner, [...(groups.get(person.partner) ?? []), later - earlier]);
  }
  return [...groups.values()];
}
