import { lazy, type ComponentType } from 'react';
import { ratingsOf } from '#charts/model/scale.ts';
import type { SubjectKind } from '#domain/questionnaire/item.ts';
import { asksEach } from '#domain/responses/assessment.ts';
import { itemsOf } from '#domain/responses/sitting.ts';
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

const rates =
  (...about: readonly SubjectKind[]) =>
  ({ assessment }: AssessmentResults): boolean =>
    assessment.parts
      .filter(asksEach)
      .some(({ questionnaire, form }) =>
        ratingsOf(questionnaire, form).some(({ subject }) => about.includes(subject)),
      );

const raisesHands = ({ assessment }: AssessmentResults): boolean =>
  assessment.parts.some(({ hands }) => hands);

/** Partners judge each other, or each pair of them its cooperation. */
const judgesOthers = ({ assessment }: AssessmentResults): boolean =>
  assessment.parts.some((part) =>
    itemsOf(part).some(({ kind, subject }) =>
      kind === 'rating' ? subject === 'partner' : kind === 'ladder' && subject === 'pair',
    ),
  );

/** The views of an assessment's results, in the order of their tabs. */
const views: readonly View[] = [
  { id: '', label: 'results.view.overview', page: lazy(() => import('./overview-page.tsx')), isFor: always },
  {
    id: 'who',
    label: 'results.view.who',
    page: lazy(() => import('./who-page.tsx')),
    isFor: judgesOthers,
  },
  {
    id: 'items',
    label: 'results.view.items',
    page: lazy(() => import('./items-page.tsx')),
    isFor: (own) => rates('partner', 'partnership', 'self')(own) || raisesHands(own),
  },
  {
    id: 'change',
    label: 'results.view.change',
    page: lazy(() => import('./change-page.tsx')),
    isFor: rates('partner', 'partnership'),
  },
  {
    id: 'groups',
    label: 'results.view.groups',
    page: lazy(() => import('./groups-page.tsx')),
    isFor: ({ assessment }) => assessment.cut !== null,
  },
  {
    id: 'quality',
    label: 'results.view.quality',
    page: lazy(() => import('./quality-page.tsx')),
    isFor: ({ keeper, assessment }) => keeper && assessment.parts.some(asksEach),
  },
];

/** A second vote is seen beside its first one and in no other way (V2). */
const secondViews: readonly View[] = [
  { id: '', label: 'again.results.view', page: lazy(() => import('./shift-page.tsx')), isFor: always },
  ...views.filter(({ id }) => id === 'quality'),
];

export const viewsOf = (own: AssessmentResults): readonly View[] =>
  (own.assessment.again ? secondViews : views).filter(({ isFor }) => isFor(own));
