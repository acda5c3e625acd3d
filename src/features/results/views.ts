import { lazy, type ComponentType } from 'react';
import type { Key } from '#i18n/words.ts';
import type { AssessmentResults, PartnershipResults } from '#storage/results.ts';

/** Of each view the page exports a component by default; its own choices lie in the address (ui/use-query.ts). */
export type ViewProps = { readonly all: PartnershipResults; readonly own: AssessmentResults };

type View = {
  /** The last part of the address; '' is the overview. */
  readonly id: string;
  readonly label: Key;
  readonly page: ComponentType<ViewProps>;
  readonly isFor: (own: AssessmentResults) => boolean;
};

const always = () => true;

/** The views of an assessment's results, in the order of their tabs. */
const views: readonly View[] = [
  { id: '', label: 'results.view.overview', page: lazy(() => import('./overview-page.tsx')), isFor: always },
];

export const viewsOf = (own: AssessmentResults): readonly View[] => views.filter(({ isFor }) => isFor(own));
