import { useMemo } from 'react';
import { Cooperation } from '#charts/cooperation.tsx';
import { Fair } from '#charts/fair.tsx';
import { tellsWho } from '#charts/model/judged.ts';
import { laddersAbout } from '#charts/model/ladder.ts';
import { Mutual } from '#charts/mutual.tsx';
import { Who } from '#charts/who.tsx';
import { Card } from '#ui/card.tsx';
import { Columns, Stack } from '#ui/stack.tsx';
import { useQuery } from '#ui/use-query.ts';
import { basesOf } from '#charts/model/bases.ts';
import { NothingYet } from './nothing-yet.tsx';
import type { ViewProps } from './views.ts';
import { whoAddress, whoChoiceIn, whoChoices, type WhoChoice } from './who-choice.ts';
import { WhoField } from './who-field.tsx';

/** `?of=<dimension>&in=<questionnaire>`: who judges whom, both ways, fairly, and how closely each pair works. */
export default function WhoPage({ all, own }: ViewProps) {
  const [query, changeQuery] = useQuery();
  const bases = useMemo(() => basesOf(all, own), [all, own]);
  const choices = useMemo(() => whoChoices(bases), [bases]);
  const chosen = whoChoiceIn(choices, query);
  if (bases.length === 0) return <NothingYet own={own} />;
  return (
    <Stack gap="l">
      {chosen && (
        <>
          <WhoField
            choices={choices}
            chosen={chosen}
            onChoose={(choice) => changeQuery(whoAddress(choices, choice))}
          />
          <Judging {...chosen} />
        </>
      )}
      {bases.flatMap((basis) =>
        laddersAbout(basis, 'pair').map((item) => (
          <Card key={`${basis.questionnaire.id} ${item.id}`}>
            <Cooperation basis={basis} item={item} />
          </Card>
        )),
      )}
    </Stack>
  );
}

/** A grid of more partners takes the whole width. */
const mostBeside = 6;

/** Where nothing of it may be told, one sentence says so: the grid's. */
function Judging({ basis, by }: Pick<WhoChoice, 'basis' | 'by'>) {
  const told = tellsWho(basis, by);
  const beside = told && basis.partners.length <= mostBeside;
  const grid = (
    <Card>
      <Who basis={basis} by={by} />
    </Card>
  );
  const fair = (
    <Card>
      <Fair basis={basis} by={by} />
    </Card>
  );
  const mutual = basis.partners.length > 2 && (
    <Card>
      <Mutual key={by} basis={basis} by={by} />
    </Card>
  );
  if (!told) return grid;
  return beside ? (
    <>
      <Columns>
        {grid}
        {fair}
      </Columns>
      {mutual}
    </>
  ) : (
    <>
      {grid}
      <Columns>
        {mutual}
        {fair}
      </Columns>
    </>
  );
}
