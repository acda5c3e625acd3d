import { useEffect, useRef, useState } from 'react';
import type { Id } from '#domain/ids.ts';
import { useWords } from '#i18n/words-context.tsx';
import { useDatabase } from '#storage/live.tsx';
import { forgetReportPreset, keepReportPreset } from '#storage/report-preset.ts';
import { useToast } from '#ui/toast.tsx';
import type { ReportChoice } from './make/choice.ts';

const kept = ({ language, parts, intro, logo }: ReportChoice) => ({ language, parts, intro, logo });

/** Remembers on this device what stays the same from one report to the next, as soon as it is chosen. */
export function usePreset(partnership: Id, choice: ReportChoice, first: ReportChoice) {
  const db = useDatabase();
  const { t } = useWords();
  const toast = useToast();
  const [failure, setFailure] = useState<string | null>(null);
  const known = useRef(kept(first));
  useEffect(() => {
    const next = kept(choice);
    if (isSame(next, known.current)) return;
    known.current = next;
    void keepReportPreset(db, partnership, next).then((saved) =>
      setFailure(saved.ok ? null : t(`storage.error.${saved.error.kind}`)),
    );
  }, [db, t, partnership, choice]);
  /** `untouched` is what the form holds from now on. */
  const forget = async (untouched: ReportChoice) => {
    known.current = kept(untouched);
    const done = await forgetReportPreset(db, partnership);
    setFailure(done.ok ? null : t(`storage.error.${done.error.kind}`));
    if (done.ok) toast({ text: t('report.preset.forgotten') });
  };
  return { failure, forget };
}

type Kept = ReturnType<typeof kept>;

const isSame = (one: Kept, other: Kept): boolean =>
  one.language === other.language &&
  one.intro === other.intro &&
  one.logo?.bytes === other.logo?.bytes &&
  one.parts.join() === other.parts.join();
