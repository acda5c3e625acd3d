import type { Exclusion } from '#domain/responses/exclusion.ts';

export type ExclusionKey = [
  response: Exclusion['response'],
  assessment: Exclusion['assessment'],
  reason: Exclusion['reason'],
  by: Exclusion['by'],
];

/** An exclusion is its own key, so that joining two sets of them is a union. */
export const exclusionKey = ({ response, assessment, reason, by }: Exclusion): ExclusionKey => [
  response,
  assessment,
  reason,
  by,
];
