import { TextField } from '#ui/field.tsx';

type PinFieldProps = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly value: string;
  readonly onChange: (typed: string) => void;
};

/** Digits that nobody sees. No password manager is to offer to keep them: the next person holds the same device. */
export function PinField({ onChange, ...field }: PinFieldProps) {
  return (
    <TextField
      {...field}
      type="password"
      inputMode="numeric"
      autoComplete="one-time-code"
      maxLength={8}
      onChange={({ target }) => onChange(target.value.trim())}
    />
  );
}
