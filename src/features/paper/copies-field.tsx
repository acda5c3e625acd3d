import { mostCopies } from '#domain/responses/sheet-code.ts';
import { NumberField } from '#ui/number-field.tsx';

type CopiesFieldProps = {
  readonly label: string;
  readonly hint?: string;
  /** The smallest. */
  readonly min: number;
  readonly value: number;
  readonly onChange: (value: number) => void;
};

/** A number of copies, or of the first one: what is typed is brought between the least and the most there may be. */
export function CopiesField({ label, hint, min, value, onChange }: CopiesFieldProps) {
  return (
    <NumberField
      label={label}
      hint={hint}
      min={min}
      max={mostCopies}
      value={value}
      onChange={({ target }) => {
        const typed = Math.round(Number(target.value));
        onChange(Math.min(mostCopies, Math.max(min, Number.isFinite(typed) ? typed : min)));
      }}
    />
  );
}
