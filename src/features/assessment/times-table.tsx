import { gatheringTimes, handsMinutes, type GatheringTimes } from '#domain/responses/gathering-times.ts';
import type { Asked } from '#domain/responses/taps.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Card } from '#ui/card.tsx';
import { Stack } from '#ui/stack.tsx';
import { Table } from '#ui/table.tsx';

const ways = ['passed', 'phones', 'paper'] as const satisfies readonly (keyof GatheringTimes)[];

/** How many minutes each way of gathering takes, with one device, station or person who types, and with more. */
export function TimesTable({ asked }: { readonly asked: Asked }) {
  const { t } = useWords();
  const times = gatheringTimes(asked);
  const hands = handsMinutes(asked);
  return (
    <Card>
      <Stack gap="s">
        {times && <Minutes times={times} />}
        {hands > 0 && <p>{t('times.hands.text', { count: hands })}</p>}
      </Stack>
    </Card>
  );
}

function Minutes({ times }: { readonly times: GatheringTimes }) {
  const { t, number } = useWords();
  return (
    <>
      <Table
        caption={t('times.table.caption', { people: times.people, count: times.people })}
        columns={[
          { id: 'way', label: t('times.way.label') },
          ...times.passed.map(({ count }) => ({ id: String(count), label: number(count), number: true })),
        ]}
        rows={ways.map((way) => ({
          id: way,
          cells: [t(`times.way.${way}`), ...times[way].map(({ minutes }) => number(minutes))],
        }))}
      />
      <p>{t('times.table.counts')}</p>
      {times.consensus !== null && <p>{t('times.consensus.text', { count: times.consensus })}</p>}
    </>
  );
}
