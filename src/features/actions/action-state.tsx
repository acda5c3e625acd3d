import { useId } from 'react';
import { ActionState, longestAction, type Action } from '#domain/actions/action.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Options } from '#questions/options.tsx';
import type { ActionPatch } from '#storage/actions.ts';
import { TextArea } from '#ui/field.tsx';

type ActionStateProps = {
  readonly action: Action;
  readonly labelledBy: string;
  readonly onChange: (patch: ActionPatch) => void;
};

/** Where it stands; once it moved, what is said of it: of a dropped one why. */
export function ActionStateChoice({ action, labelledBy, onChange }: ActionStateProps) {
  const { t } = useWords();
  const name = useId();
  const { state, said } = action;
  const options = ActionState.options.map((value, index) => ({
    value,
    face: t(`actions.state.${value}`),
    label: t(`actions.state.${value}`),
    keys: [String(index + 1)],
  }));
  return (
    <>
      <Options
        name={name}
        labelledBy={labelledBy}
        layout="wide"
        options={options}
        value={state}
        onAnswer={(chosen) => onChange({ state: chosen })}
      />
      {state !== 'agreed' && (
        <TextArea
          label={t(state === 'dropped' ? 'actions.said.why' : 'actions.said.label')}
          optional
          rows={1}
          maxLength={longestAction}
          defaultValue={said}
          onChange={({ target }) => onChange({ said: oneLine(target.value) })}
        />
      )}
    </>
  );
}

/** It stands in one line of a table and of a report. */
const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
