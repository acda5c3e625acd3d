import type { Words } from '#i18n/words.ts';
import type { StepRow, Steps } from '#charts/model/steps.ts';
import { stateInWords } from '#charts/words/steps.ts';
import { size } from './ink.ts';
import { leading } from './lines.tsx';
import { textWidth } from './text-width.ts';
import { wrap } from './wrap.ts';

/** Half a sign, in px, and where the words begin. */
export const radius = 11;
export const indent = 2 * radius + 12;
export const lineHeight = size.label * leading;
const between = 14;

export type PlacedStep = {
  readonly row: StepRow;
  readonly lines: readonly string[];
  /** How it stands, and what shows it: behind it where it fits, else in lines below. */
  readonly state: string;
  readonly proof: { readonly lines: readonly string[]; readonly behind: boolean };
  /** Heights in px: of the sign's middle, the words' middle, the state's middle. */
  readonly sign: number;
  readonly words: number;
  readonly below: number;
};

export type StepsLayout = { readonly steps: readonly PlacedStep[]; readonly height: number };

export function stepsLayout({ rows }: Steps, width: number, words: Words): StepsLayout {
  let y = (2 * radius - lineHeight) / 2;
  const steps = rows.map((row) => {
    const lines = wrap(words.say(row.text), width - indent, size.label);
    const text = lines.length * lineHeight;
    const state = stateInWords(words, row);
    const proof = proofLines(state, row.proof, width - indent);
    const below = y + text + 2 + lineHeight / 2;
    const step = { row, lines, state, proof, sign: y + lineHeight / 2, words: y + text / 2, below };
    y += text + 2 + lineHeight * (proof.behind ? 1 : 1 + proof.lines.length) + between;
    return step;
  });
  return { steps, height: Math.max(0, y - between) };
}

function proofLines(state: string, proof: string, width: number): PlacedStep['proof'] {
  if (proof === '') return { lines: [], behind: true };
  const behind = proofFrom(state) + textWidth(proof, size.small) <= width;
  return { lines: behind ? [proof] : wrap(proof, width, size.small), behind };
}

/** Where the proof begins behind the state. */
export const proofFrom = (state: string): number => textWidth(state, size.small) + 10;
