/** The principles of PACTS and their facets, by the words of the pictures. */
export const facets = {
  participation: ['guide.facet.participation', 'guide.facet.punctual'],
  acceptance: ['guide.facet.acceptance', 'guide.facet.accountable'],
  communication: ['guide.facet.communication', 'guide.facet.collaboration'],
  trust: ['guide.facet.trust', 'guide.facet.transparent'],
  share: ['guide.facet.share', 'guide.facet.submit'],
} as const;

export type Principle = keyof typeof facets;

export const principles = ['participation', 'acceptance', 'communication', 'trust', 'share'] as const;
