import { Shift } from '#charts/shift.tsx';
import { Card } from '#ui/card.tsx';
import { Columns } from '#ui/stack.tsx';
import type { VotedTwice } from '#charts/model/votes.ts';

/** Each item that was voted on twice: before and after the talk. */
export function ShiftCards({ shifts }: { readonly shifts: readonly VotedTwice[] }) {
  return (
    <Columns>
      {shifts.flatMap(({ first, second, items }) =>
        items.map((item) => (
          <Card key={`${second.questionnaire.id} ${item}`}>
            <Shift first={first} second={second} item={item} together={items} />
          </Card>
        )),
      )}
    </Columns>
  );
}
