import { useMemo, useState } from 'react';
import { useWords } from '#i18n/words-context.tsx';
import { Button } from '#ui/button.tsx';
import { Stack } from '#ui/stack.tsx';
import type { Basis } from './model/basis.ts';
import type { JudgedBy } from './model/judged.ts';
import { mutual } from './model/mutual.ts';
import { ChartFigure } from './parts/chart-figure.tsx';
import { MutualPlot } from './parts/mutual-plot.tsx';
import { mutualFrame } from './words/mutual.ts';

const atFirst = 10;
const more = 20;

/** What two partners say of each other. Nothing where the form asks no such thing, and of two partners alone. */
export function Mutual({ basis, by = null }: { basis: Basis; by?: JudgedBy }) {
  const words = useWords();
  const [most, setMost] = useState(atFirst);
  const model = useMemo(() => mutual(basis, by), [basis, by]);
  if (!model) return null;
  const { pairs } = model;
  const shown = pairs.slice(0, most);
  return (
    <Stack>
      <ChartFigure
        frame={mutualFrame(words, basis, model, shown.length)}
        renderPlot={pairs.length === 0 ? null : (width) => <MutualPlot pairs={shown} width={width} />}
      />
      {shown.length < pairs.length && (
        <Button onClick={() => setMost(most + more)}>
          {words.t('charts.mutual.more', { count: Math.min(more, pairs.length - shown.length) })}
        </Button>
      )}
    </Stack>
  );
}
