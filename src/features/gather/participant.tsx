import { asksEach, isOpen, type Assessment } from '#domain/responses/assessment.ts';
import { useWords } from '#i18n/words-context.tsx';
import { readJoined } from '#storage/joined.ts';
import { useLive } from '#storage/live.tsx';
import { readPending } from '#storage/to-hand-in.ts';
import { Banner } from '#ui/banner.tsx';
import { ButtonLink } from '#ui/button.tsx';
import { Loaded } from '#ui/loaded.tsx';
import { Stack } from '#ui/stack.tsx';

/** On a device that takes part: who gathers the answers, how they get there, and what has not got there yet. */
export default function Participant({ assessment }: { readonly assessment: Assessment }) {
  const { t } = useWords();
  const { id, keeper, parts } = assessment;
  const live = useLive(`participant of ${id}`, async (db) => {
    const joined = await readJoined(db, id);
    return { joined: joined !== null, pending: joined ? await readPending(db, id) : [] };
  });
  const alone = parts.some(asksEach);
  const open = isOpen(assessment);
  return (
    <Loaded live={live}>
      {({ joined, pending }) => (
        <Stack>
          {pending.map(({ of, state }) => (
            <Banner
              key={of}
              tone="warn"
              title={t(`hand-in.pending.${state}`)}
              actions={
                <ButtonLink tone="primary" href={`#/a/${id}/hand-in/${of}`}>
                  {t('hand-in.action')}
                </ButtonLink>
              }
            >
              {t('hand-in.pending.text')}
            </Banner>
          ))}
          <Banner title={t('gather.participant.title', { name: keeper.name })}>
            {t(
              open
                ? alone
                  ? joined
                    ? 'gather.participant.joined'
                    : 'gather.participant.text'
                  : 'gather.participant.together'
                : 'gather.participant.closed',
            )}
          </Banner>
          {joined && open && (
            <p>
              <a href={`#/a/${id}/invitation`}>{t('join.invitation.title')}</a>
            </p>
          )}
        </Stack>
      )}
    </Loaded>
  );
}
