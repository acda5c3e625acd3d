import { useMemo, useState } from 'react';
import { useWords } from '#i18n/words-context.tsx';
import { Button } from '#ui/button.tsx';
import { Stack } from '#ui/stack.tsx';
import type { Draw } from './drawn.ts';
import type { Basis } from './model/basis.ts';
import type { JudgedBy } from './model/judged.ts';
import { mutual, type Mutual as MutualModel } from './model/mutual.ts';
import { ChartFigure } from './parts/chart-figure.tsx';
import { MutualPlot } from './parts/mutual-plot.tsx';
import { mutualFrame } from './words/mutual.ts';

const atFirst = 10;
const more = 20;

/** What two partners say of each other, of many pairs the first so many. Nothing where the form asks no such thing, and of two partners alone. */
export function drawMutual(basis: Basis, by: JudgedBy = null, most = atFirst): Draw | null {
  const model = mutual(basis, by);
  return model && drawPairs(basis, model, most);
}

/** The first so many pairs. */
function drawPairs(basis: Basis, model: MutualModel, most: number): Draw {
  const shown = model.pairs.slice(0, most);
  return (words) => ({
    frame: mutualFrame(words, basis, model, shown.length),
    renderPlot: shown.length === 0 ? null : (width) => <MutualPlot pairs={shown} width={width} />,
  });
}

export function Mutual({ basis, by = null }: { basis: Basis; by?: JudgedBy }) {
  const { t } = useWords();
  const [most, setMost] = useState(atFirst);
  const model = useMemo(() => mutual(basis, by), [basis, by]);
  const draw = useMemo(() => model && drawPairs(basis, model, most), [basis, model, most]);
  if (!model || !draw) return null;
  const left = model.pairs.length - most;
  return (
    <Stack>
      <ChartFigure draw={draw} />
      {left > 0 && (
        <Button onClick={() => setMost(most + more)}>
          {t('charts.mutual.more', { count: Math.min(more, left) })}
        </Button>
      )}
    </Stack>
  );
}
