import { useState } from 'react';
import { NumberField } from '#ui/number-field.tsx';

type NumberPartProps = {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  readonly onValue: (value: number) => void;
};

/** A number in steps. While it is none, as when it is wiped out to be typed anew, the last one stands. */
export function NumberPart({ value, onValue, min, max, step = 1, ...field }: NumberPartProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <NumberField
      {...field}
      min={min}
      max={max}
      step={step}
      value={typed ?? String(value)}
      onChange={({ target }) => {
        const next = Number(target.value);
        const fits =
          target.value.trim() !== '' && Number.isInteger(next / step) && next >= min && next <= max;
        setTyped(fits ? null : target.value);
        if (fits) onValue(next);
      }}
      onBlur={() => setTyped(null)}
    />
  );
}
