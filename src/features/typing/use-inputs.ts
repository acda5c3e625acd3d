import { useMemo, useRef, type RefCallback, type RefObject } from 'react';
import { rolePlace, rolesOf } from './places.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import type { TypedSheet } from '#domain/responses/typed-sheet.ts';

export type Inputs = {
  readonly all: RefObject<ReadonlyMap<string, HTMLInputElement>>;
  readonly register: (key: string) => RefCallback<HTMLInputElement>;
  /** To the same column of the line below or above; stays where there is none. */
  readonly toLine: (key: string, way: 1 | -1) => void;
};

/** The boxes on the screen by their place, line by line. */
export function useInputs(sheet: TypedSheet, assessment: Assessment): Inputs {
  const all = useRef<Map<string, HTMLInputElement>>(new Map());
  return useMemo(() => {
    const role = rolesOf(assessment).length > 0 ? [[rolePlace]] : [];
    const lines = sheet.runs.flatMap(({ lines: own }) => own.map(({ cells }) => cells.map(({ key }) => key)));
    const grid = [...role, ...lines].filter((line) => line.length > 0);
    return {
      all,
      register: (key) => (input) => {
        if (input) all.current.set(key, input);
        return () => {
          all.current.delete(key);
        };
      },
      toLine: (key, way) => {
        const at = grid.findIndex((line) => line.includes(key));
        const to = grid[at + way];
        const next = to?.[Math.min(grid[at]?.indexOf(key) ?? 0, to.length - 1)];
        if (next !== undefined) all.current.get(next)?.focus();
      },
    };
  }, [sheet, assessment]);
}
