import { useEffect, useRef, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { Weighting } from '#domain/responses/assessment.ts';
import type { AssessmentValues } from './assessment-values.ts';

/**
 * The weighting changes with what is advised for the numbers and the mode, or figures which could be shown would stay
 * hidden (P6); not any more once the person has chosen it. Returns what to call then.
 */
export function useAdvisedWeighting(form: UseFormReturn<AssessmentValues>, advised: Weighting): () => void {
  const [chosen, setChosen] = useState(false);
  const before = useRef(advised);
  const { setValue } = form;
  useEffect(() => {
    if (advised === before.current) return;
    before.current = advised;
    if (!chosen) setValue('weighting', advised);
  }, [advised, chosen, setValue]);
  return () => setChosen(true);
}
