import { useState } from 'react';
import { useLocation } from 'wouter';
import { mostAgain, secondVote } from '#domain/responses/second-vote.ts';
import { useWords } from '#i18n/words-context.tsx';
import { addAssessment } from '#storage/write-assessments.ts';
import { useDatabase } from '#storage/live.tsx';
import { newId } from '#storage/new-id.ts';
import { checkRoom } from '#storage/persistence.ts';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { Choice } from '#ui/choice.tsx';
import { Page } from '#ui/page.tsx';
import { Stack } from '#ui/stack.tsx';
import { nameOf, type Candidate } from './candidates.ts';
import { ItemFields } from './item-fields.tsx';
import type { Votes } from './read-votes.ts';

type How = 'alone' | 'hands';
const ways: readonly How[] = ['alone', 'hands'];

/** The items to vote on again, disputed ones first, and how. */
export function SecondVoteForm({ first, candidates }: Votes) {
  const db = useDatabase();
  const { t } = useWords();
  const [, navigate] = useLocation();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [how, setHow] = useState<How>('alone');
  const [asked, setAsked] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const start = async () => {
    setAsked(true);
    if (chosen.length === 0) return;
    setBusy(true);
    const problem = await make();
    setBusy(false);
    setFailure(problem);
  };
  const make = async (): Promise<string | null> => {
    const room = await checkRoom(db, navigator.storage);
    if (!room.ok) return t(`assess.room.${room.error.kind}`);
    const id = newId();
    const all = [...candidates.disputed, ...candidates.others];
    const items = itemsOf(all.filter((one) => chosen.includes(nameOf(one))));
    const title = t('again.assessment.title', { title: first.title });
    const saved = await addAssessment(
      db,
      secondVote(first, { items, hands: how === 'hands' }, { id, title }),
    );
    if (!saved.ok) return t(`storage.error.${saved.error.kind}`);
    navigate(`/a/${id}`, { replace: true });
    return null;
  };
  const turn = (name: string) =>
    setChosen(chosen.includes(name) ? chosen.filter((one) => one !== name) : [...chosen, name]);
  return (
    <Page
      title={t('again.title')}
      over={first.title}
      back={`#/a/${first.id}`}
      footer={
        <Button tone="primary" wide busy={busy} onClick={() => void start()}>
          {t('again.start.action')}
        </Button>
      }
    >
      <Stack gap="l">
        {failure && <Banner tone="error">{failure}</Banner>}
        <p>{t('again.lead', { most: mostAgain })}</p>
        <ItemFields
          {...candidates}
          chosen={chosen}
          error={asked && chosen.length === 0 ? t('again.items.none') : undefined}
          onTurn={turn}
        />
        <Choice
          name="how"
          label={t('again.how.label')}
          value={[how]}
          options={ways.map((way) => ({
            value: way,
            title: t(`again.how.${way}`),
            explanation: t(`again.how.${way}-text`),
          }))}
          onChange={({ target }) => setHow(target.value === 'hands' ? 'hands' : 'alone')}
        />
        <p>{t('again.same', { title: first.title })}</p>
      </Stack>
    </Page>
  );
}

/** By questionnaire. */
function itemsOf(chosen: readonly Candidate[]): Map<string, Set<string>> {
  const items = new Map<string, Set<string>>();
  for (const { questionnaire, item } of chosen) {
    items.set(questionnaire.id, (items.get(questionnaire.id) ?? new Set()).add(item.id));
  }
  return items;
}
