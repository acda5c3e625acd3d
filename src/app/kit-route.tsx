import { TimesTable } from '#features/assessment/times-table.tsx';
import { KitView } from '#features/kit/kit-view.tsx';
import type { Id } from '#domain/ids.ts';

/** `#/a/:assessment/kit` and `#/kit`: how long each way takes is told as it is at set-up. */
export default function KitRoute({ assessment }: { readonly assessment: Id | null }) {
  return <KitView assessment={assessment} renderTimes={(asked) => <TimesTable asked={asked} />} />;
}
