import { agreedAt, isEnded, type Action } from '#domain/actions/action.ts';
import type { Column, Table } from '#exchange/table/table.ts';
import type { Words } from '#i18n/words.ts';
import type { PlannedBlock } from './plan.ts';
import { paragraph } from './text.ts';
import { upTo, type Meeting, type Told } from './told.ts';

/** What was agreed at the assessments chosen, or before and has not ended: what, who, until when, and where it stands. */
export function actionsPart({ words, all, meetings }: Told): PlannedBlock[] {
  const { t } = words;
  const chosen = new Set(meetings.map(({ own }) => own));
  const [newest] = meetings;
  const known = upTo(all, newest.own).flatMap((own) =>
    agreedAt(all.actions, own.assessment.id).map((action) => ({ action, own })),
  );
  const agreed = known.filter(({ action, own }) => chosen.has(own) || !isEnded(action));
  if (agreed.length === 0)
    return [paragraph(t(known.length > 0 ? 'report.next.ended' : 'report.actions.none'))];
  const title = t('report.actions.title');
  const isSeveral = meetings.length > 1 || agreed.some(({ own }) => own !== newest.own);
  return [
    {
      kind: 'table',
      id: 'actions',
      title,
      table: tableOf(words, title, agreed, isSeveral),
      notes: [],
      cite: null,
    },
  ];
}

type Agreed = { readonly action: Action; readonly own: Meeting['own'] };

const text = (id: string, label: string): Column => ({ id, label, kind: 'text' });

function tableOf({ t }: Words, title: string, agreed: readonly Agreed[], isSeveral: boolean): Table {
  const said = agreed.some(({ action }) => action.said !== '');
  return {
    id: 'actions',
    title,
    columns: [
      text('what', t('summary.actions.what')),
      text('who', t('summary.actions.who')),
      { id: 'until', label: t('summary.actions.until'), kind: 'date' },
      text('state', t('report.actions.state')),
      ...(said ? [text('said', t('report.actions.said'))] : []),
      ...(isSeveral ? [text('agreed_at', t('report.actions.at'))] : []),
    ],
    rows: agreed.map(({ action, own }) => [
      action.what,
      action.who,
      action.until,
      t(`actions.state.${action.state}`),
      ...(said ? [action.said] : []),
      ...(isSeveral ? [own.assessment.title] : []),
    ]),
  };
}
