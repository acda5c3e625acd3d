import { useRef, useState, type ComponentProps } from 'react';
import { TextArea, type FieldText } from './field.tsx';
import { SaveState } from './save-state.tsx';

type SavedAreaProps = Omit<FieldText, 'error'> &
  Pick<ComponentProps<'textarea'>, 'rows' | 'maxLength' | 'defaultValue'> & {
    /** Null: it is stored; else the sentence that says why it is not. */
    readonly save: (text: string) => Promise<string | null>;
  };

/** Several lines that are saved as they are typed; 'saved' only when they are. */
export function SavedArea({ save, ...area }: SavedAreaProps) {
  const [saving, setSaving] = useState<'untouched' | 'saving' | 'saved' | 'failed'>('untouched');
  const [problem, setProblem] = useState<string | undefined>();
  const asked = useRef(0);
  const write = async (text: string) => {
    asked.current += 1;
    const mine = asked.current;
    setSaving('saving');
    const failed = await save(text);
    // A later text is on its way: its own answer tells how that went.
    if (asked.current !== mine) return;
    setSaving(failed === null ? 'saved' : 'failed');
    setProblem(failed ?? undefined);
  };
  return (
    <div>
      <TextArea {...area} error={problem} onChange={({ target }) => void write(target.value)} />
      <SaveState state={saving} />
    </div>
  );
}
