import { useId, useRef, useState } from 'react';
import type { Item } from '#domain/questionnaire/item.ts';
import { GateValue } from '#domain/responses/answer.ts';
import { longestProof, type Joint } from '#domain/responses/joint.ts';
import type { PlainDate } from '#domain/responses/plain-date.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Options } from '#questions/options.tsx';
import { Button } from '#ui/button.tsx';
import { TextArea } from '#ui/field.tsx';
import { DoneDate } from './done-date.tsx';
import styles from './together.module.css';
import type { Together } from './use-together.ts';

type JointRowProps = {
  readonly item: Item;
  readonly place: number;
  readonly joint: Joint;
  readonly onPut: Together['put'];
  readonly onClear: (joint: Joint) => void;
};

/** One item: what all agree on; once they have, what shows it or why it is not so. */
export function JointRow({ item, place, joint, onPut, onClear }: JointRowProps) {
  const { t, say } = useWords();
  const id = useId();
  const { value, proof } = joint;
  const name = `${joint.questionnaire} ${item.id}`;
  const row = useRef<HTMLFieldSetElement>(null);
  const clear = () => {
    onClear(joint);
    // The button goes with what it cleared.
    row.current?.querySelector('input')?.focus();
  };
  const isNotYet = value === 'not-yet' || (typeof value === 'object' && value?.done === false);
  return (
    <fieldset ref={row} className={styles['row']} aria-labelledby={id}>
      <p id={id} className={styles['item']}>
        <span className={styles['place']}>{place}</span> {say(item.text)}
      </p>
      {item.kind === 'step' ? (
        <StepChoice name={name} labelledBy={id} joint={joint} onPut={onPut} />
      ) : (
        <GateChoice name={name} labelledBy={id} joint={joint} onPut={onPut} />
      )}
      {value !== null && (
        <div className={styles['more']}>
          {typeof value === 'object' && value.done && (
            <DoneDate date={value.date} onChange={(date) => onPut(joint, { value: { done: true, date } })} />
          )}
          <TextArea
            label={t(isNotYet ? 'together.reason.label' : 'together.proof.label')}
            optional
            rows={1}
            maxLength={longestProof}
            defaultValue={proof}
            onChange={({ target }) => onPut(joint, { proof: oneLine(target.value) })}
          />
          <div className={styles['clear']}>
            <Button tone="quiet" aria-describedby={id} onClick={clear}>
              {t('together.clear.action')}
            </Button>
          </div>
        </div>
      )}
    </fieldset>
  );
}

/** It stands in one line of a table and of a file. */
const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

type ChoiceProps = Pick<JointRowProps, 'joint' | 'onPut'> & {
  readonly name: string;
  readonly labelledBy: string;
};

function GateChoice({ joint, onPut, ...rest }: ChoiceProps) {
  const { t } = useWords();
  const options = (['not-yet', 'partly', 'yes'] as const).map((word, index) => ({
    value: word,
    face: t(`question.gate.${word}`),
    label: t(`question.gate.${word}`),
    keys: [String(index + 1)],
  }));
  const put = (answer: unknown) => {
    const read = GateValue.safeParse(answer);
    if (read.success) onPut(joint, { value: read.data });
  };
  const chosen = typeof joint.value === 'string' ? joint.value : undefined;
  return <Options {...rest} layout="wide" options={options} value={chosen} onAnswer={put} />;
}

function StepChoice({ joint, onPut, ...rest }: ChoiceProps) {
  const { t } = useWords();
  const options = [
    { value: 'not-yet', face: t('together.step.not-yet'), label: t('together.step.not-yet'), keys: ['1'] },
    { value: 'yes', face: t('together.step.done'), label: t('together.step.done'), keys: ['2'] },
  ] as const;
  const { value } = joint;
  const fact = typeof value === 'object' ? value : null;
  // A tap beside the right one costs no date.
  const [lastDate, setLastDate] = useState<PlainDate | null>(null);
  const put = (done: boolean) => {
    if (fact?.done === done) return;
    if (fact?.done) setLastDate(fact.date);
    onPut(joint, { value: { done, date: done ? lastDate : null } });
  };
  return (
    <Options
      {...rest}
      options={options}
      value={fact ? (fact.done ? 'yes' : 'not-yet') : undefined}
      onAnswer={(answer) => put(answer === 'yes')}
    />
  );
}
