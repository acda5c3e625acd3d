import { useRef, useState } from 'react';
import type { Action } from '#domain/actions/action.ts';
import { useWords } from '#i18n/words-context.tsx';
import { addAction, changeAction, type ActionPatch } from '#storage/actions.ts';
import { thisDay } from '#storage/clock.ts';
import { useDatabase } from '#storage/live.tsx';
import { newId } from '#storage/new-id.ts';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { Empty } from '#ui/empty.tsx';
import { Page } from '#ui/page.tsx';
import { SaveState } from '#ui/save-state.tsx';
import { Row, Stack } from '#ui/stack.tsx';
import { useToast } from '#ui/toast.tsx';
import { useQuery } from '#ui/use-query.ts';
import { ActionCard } from './action-card.tsx';
import { ActionForm } from './action-form.tsx';
import { noValues, type ActionValues } from './action-values.ts';
import styles from './actions.module.css';
import type { ActionsFound } from './read-actions.ts';
import { sourceIn, sourceWords } from './source-of.ts';

/** What was agreed before comes first: done, under way, dropped and why. Then what is agreed now. */
export function ActionsPage(found: ActionsFound) {
  const { assessment, partnership, keeper, partners, carried, agreed, assessments } = found;
  const db = useDatabase();
  const { t, say } = useWords();
  const toast = useToast();
  const [query, changeQuery] = useQuery();
  const [day] = useState(thisDay);
  const [failure, setFailure] = useState<string | null>(null);
  const [saving, setSaving] = useState<'untouched' | 'saving' | 'saved' | 'failed'>('untouched');
  const asked = useRef(0);
  const source = sourceIn(query, assessment);
  const origin = sourceWords(source, assessment);

  const change = async (action: Action, patch: ActionPatch): Promise<string | null> => {
    asked.current += 1;
    const mine = asked.current;
    setSaving('saving');
    const done = await changeAction(db, action.id, patch);
    const problem = done.ok ? null : t(`storage.error.${done.error.kind}`);
    setFailure(problem);
    // A later change is on its way: its own answer tells how that went.
    if (asked.current === mine) setSaving(done.ok ? 'saved' : 'failed');
    if (patch.deleted && done.ok)
      toast({
        text: t('actions.removed.text', { what: action.what }),
        action: { label: t('actions.undo.action'), run: () => void change(action, { deleted: false }) },
      });
    return problem;
  };
  const add = async ({ until, ...values }: ActionValues): Promise<string | null> => {
    const added = await addAction(db, {
      ...values,
      id: newId(),
      partnership: assessment.partnership,
      assessment: assessment.id,
      source,
      until: until === '' ? null : until,
    });
    if (!added.ok) return t(`storage.error.${added.error.kind}`);
    changeQuery({ in: null, about: null, item: null });
    return null;
  };
  const card = (action: Action, isCarried: boolean) => (
    <ActionCard
      key={action.id}
      action={action}
      from={assessments.get(action.assessment)}
      carried={isCarried}
      today={day}
      names={partners}
      onChange={
        keeper
          ? (patch) => change(action, 'state' in patch ? { ...patch, reviewed: assessment.id } : patch)
          : null
      }
    />
  );
  return (
    <Page
      title={t('actions.title')}
      over={`${partnership} · ${assessment.title}`}
      note={<SaveState state={saving} />}
      back={`#/a/${assessment.id}`}
    >
      <Stack gap="l">
        {failure && <Banner tone="error">{failure}</Banner>}
        {carried.length > 0 && (
          <section>
            <Stack>
              <h2>{t('actions.carried.title')}</h2>
              {keeper && <p>{t('actions.carried.text')}</p>}
              <ul className={styles['list']}>{carried.map((action) => card(action, true))}</ul>
            </Stack>
          </section>
        )}
        <section>
          <Stack>
            <h2>{t('actions.agreed.title')}</h2>
            {agreed.length > 0 ? (
              <ul className={styles['list']}>{agreed.map((action) => card(action, false))}</ul>
            ) : (
              <Empty title={t('actions.empty.title')}>
                {t(keeper ? 'actions.empty.text' : 'actions.empty.read')}
              </Empty>
            )}
          </Stack>
        </section>
        {keeper && (
          <Card title={t('actions.add.title')}>
            <Stack>
              {origin && (
                <Row spread>
                  <p>
                    {t('actions.about.text', { title: say(origin.dimension) })}
                    {origin.item && <q className={styles['item']}>{say(origin.item)}</q>}
                  </p>
                  <Button tone="quiet" onClick={() => changeQuery({ in: null, about: null, item: null })}>
                    {t('actions.about.drop')}
                  </Button>
                </Row>
              )}
              <ActionForm values={noValues} names={partners} save={t('actions.add.action')} onSave={add} />
            </Stack>
          </Card>
        )}
      </Stack>
    </Page>
  );
}
