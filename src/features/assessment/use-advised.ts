import { useEffect, useRef, useState } from 'react';

/**
 * A value changes with what is advised for the numbers of people, or figures which could be shown would stay hidden
 * (P6); not any more once the person has chosen it. Returns what to call then.
 */
export function useAdvised<T>(advised: T, take: (value: T) => void): () => void {
  const [chosen, setChosen] = useState(false);
  const before = useRef(advised);
  useEffect(() => {
    if (advised === before.current) return;
    before.current = advised;
    if (!chosen) take(advised);
  }, [advised, chosen, take]);
  return () => setChosen(true);
}
