import { Route, Switch } from 'wouter';
import { later } from '#i18n/later.ts';
import { NotHere } from '#ui/not-here.tsx';
import { at } from './at.tsx';

const Aloud = later(() => import('#features/aloud/aloud-route.tsx'));
const Actions = later(() => import('#features/actions/actions-route.tsx'));
const Code = later(() => import('#features/answer/code-route.tsx'));
const DataFiles = later(() => import('./data-route.tsx'));
const Editor = later(() => import('./editor-routes.tsx'));
const EditPartnership = later(() => import('#features/setup/edit-partnership-route.tsx'));
const Example = later(() => import('./example-route.tsx'));
const Gallery = later(() => import('#features/gallery/gallery-page.tsx'));
const Guide = later(() => import('./guide-route.tsx'));
const HandIn = later(() => import('#features/joining/hand-in-route.tsx'));
const Invitation = later(() => import('./invitation-route.tsx'));
const Join = later(() => import('./join-route.tsx'));
const Hands = later(() => import('#features/hands/hands-route.tsx'));
const Kit = later(() => import('./kit-route.tsx'));
const Invite = later(() => import('./invite-route.tsx'));
const Library = later(() => import('./library-route.tsx'));
const NewAssessment = later(() => import('#features/assessment/new-assessment-route.tsx'));
const NewPartnership = later(() => import('#features/setup/new-partnership-route.tsx'));
const OpenFile = later(() => import('#features/files/open-file-route.tsx'));
const QuestionnaireFiles = later(() => import('./questionnaire-files-route.tsx'));
const AssessmentPaper = later(() => import('#features/paper/assessment-paper-route.tsx'));
const Paper = later(() => import('./paper-route.tsx'));
const Pass = later(() => import('#features/passing/pass-route.tsx'));
const Receipt = later(() => import('#features/answer/receipt-route.tsx'));
const Rehearsal = later(() => import('./rehearsal-route.tsx'));
const Report = later(() => import('#features/report/report-route.tsx'));
const Results = later(() => import('#features/results/results-route.tsx'));
const SecondVote = later(() => import('#features/second-vote/second-vote-route.tsx'));
const SendAnswers = later(() => import('#features/files/send-answers-route.tsx'));
const Settings = later(() => import('./settings-page.tsx'));
const Station = later(() => import('#features/gathering-codes/station-route.tsx'));
const Summary = later(() => import('#features/summary/summary-route.tsx'));
const TypeForms = later(() => import('#features/typing/type-route.tsx'));
const TypeForm = later(() => import('#features/typing/sheet-route.tsx'));
const Together = later(() => import('#features/together/together-route.tsx'));
const Wall = later(() => import('./wall-route.tsx'));
const WallConsent = later(() => import('#features/wall/consent-route.tsx'));
const ShareFiles = later(() => import('#features/files/share-route.tsx'));

/** The addresses that nobody needs to answer: even their list comes later. */
export default function MoreRoutes() {
  return (
    <Switch>
      {at('/new', () => (
        <NewPartnership />
      ))}
      {at('/example', () => (
        <Example />
      ))}
      {at('/open', () => (
        <OpenFile />
      ))}
      {at('/join', () => (
        <Join />
      ))}
      {at('/guide/:view?', (_one, _two, view) => (
        <Guide chapter={view} />
      ))}
      {at('/rehearsal', () => (
        <Rehearsal />
      ))}
      {at('/kit', () => (
        <Kit assessment={null} />
      ))}
      {at('/library/:view?', (_one, _two, view) => (
        <Library questionnaire={view} />
      ))}
      {at('/questionnaires/new', () => (
        <Editor manuscript={null} />
      ))}
      {at('/questionnaires/edit/:one', (one) => (
        <Editor manuscript={one} />
      ))}
      {at('/questionnaires/:view', (_one, _two, view) => (
        <QuestionnaireFiles view={view} />
      ))}
      {at('/paper/:view', (_one, _two, view) => (
        <Paper questionnaire={view} />
      ))}
      {at('/settings', () => (
        <Settings />
      ))}
      {at('/gallery', () => (
        <Gallery />
      ))}
      {at('/p/:one/edit', (one) => (
        <EditPartnership partnership={one} />
      ))}
      {at('/p/:one/new', (one) => (
        <NewAssessment partnership={one} />
      ))}
      {at('/p/:one/share', (one) => (
        <ShareFiles partnership={one} />
      ))}
      {at('/p/:one/data', (one) => (
        <DataFiles partnership={one} />
      ))}
      {at('/p/:one/report', (one) => (
        <Report partnership={one} />
      ))}
      {at('/a/:one/paper', (one) => (
        <AssessmentPaper assessment={one} />
      ))}
      {at('/a/:one/again', (one) => (
        <SecondVote assessment={one} />
      ))}
      {at('/a/:one/pass', (one) => (
        <Pass assessment={one} />
      ))}
      {at('/a/:one/aloud', (one) => (
        <Aloud assessment={one} />
      ))}
      {at('/a/:one/join', (one) => (
        <Invite assessment={one} />
      ))}
      {at('/a/:one/scan', (one) => (
        <Station assessment={one} />
      ))}
      {at('/a/:one/type', (one) => (
        <TypeForms assessment={one} />
      ))}
      {at('/a/:one/type/:two', (one, two) => (
        <TypeForm assessment={one} draft={two} />
      ))}
      {at('/a/:one/kit', (one) => (
        <Kit assessment={one} />
      ))}
      {at('/a/:one/wall', (one) => (
        <Wall assessment={one} />
      ))}
      {at('/a/:one/wall/partners', (one) => (
        <WallConsent assessment={one} />
      ))}
      {at('/a/:one/summary', (one) => (
        <Summary assessment={one} />
      ))}
      {at('/a/:one/actions', (one) => (
        <Actions assessment={one} />
      ))}
      {at('/a/:one/code', (one) => (
        <Code assessment={one} />
      ))}
      {at('/a/:one/results/:view?', (one, _, view) => (
        <Results assessment={one} view={view} />
      ))}
      {at('/a/:one/hands', (one) => (
        <Hands assessment={one} />
      ))}
      {at('/a/:one/together', (one) => (
        <Together assessment={one} />
      ))}
      {at('/a/:one/receipt/:two', (one, two) => (
        <Receipt assessment={one} respondent={two} />
      ))}
      {at('/a/:one/hand-in/:two', (one, two) => (
        <HandIn assessment={one} of={two} />
      ))}
      {at('/a/:one/invitation', (one) => (
        <Invitation assessment={one} />
      ))}
      {at('/a/:one/send/:two', (one, two) => (
        <SendAnswers assessment={one} respondent={two} />
      ))}
      <Route>
        <NotHere />
      </Route>
    </Switch>
  );
}
