import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { Id } from '#domain/ids.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import type { Partner } from '#domain/responses/partnership.ts';
import type { Difference } from '#domain/responses/typed-twice.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { Page } from '#ui/page.tsx';
import { Stack } from '#ui/stack.tsx';
import styles from './compare.module.css';
import { aboutOf, sidesOf } from './difference-words.ts';

type ComparePageProps = {
  readonly name: string;
  readonly assessment: Assessment;
  readonly partners: readonly Partner[];
  readonly own: Id;
  readonly differences: readonly Difference[];
  /** Back to the second typing. */
  readonly onBack: () => void;
  /** Those of which the second typing is right; whatever hinders it is said in words. */
  readonly onSettled: (fromSecond: readonly Difference[]) => Promise<string | null>;
};

type Side = 'first' | 'second';

const sides: Readonly<Record<string, Side>> = { '1': 'first', '2': 'second' };

/** Where two typings differ, side by side: 1 takes the first, 2 the second, and the cursor jumps on. */
export function ComparePage(props: ComparePageProps) {
  const { name, assessment, partners, own, differences, onBack, onSettled } = props;
  const words = useWords();
  const { t } = words;
  const [chosen, setChosen] = useState<readonly (Side | null)[]>(() => differences.map(() => null));
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const focus = (row: number) => {
    const set = list.current?.children[row];
    const radio = set?.querySelector<HTMLInputElement>('input:checked') ?? set?.querySelector('input');
    (radio ?? button.current)?.focus();
  };
  useEffect(() => list.current?.querySelector('input')?.focus(), [list]);
  const choose = (row: number, side: Side) => {
    setProblem(null);
    setChosen(chosen.with(row, side));
  };
  const onKeyDown = (event: KeyboardEvent, row: number) => {
    const side = sides[event.key];
    const way = event.key === 'ArrowDown' || event.key === 'Enter' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (side === undefined && way === 0) return;
    event.preventDefault();
    if (side) choose(row, side);
    focus(Math.max(0, row + (side ? 1 : way)));
  };
  const save = async () => {
    const missing = chosen.filter((side) => side === null).length;
    if (missing > 0) {
      setProblem(t('typing.compare.missing', { count: missing }));
      focus(chosen.indexOf(null));
      return;
    }
    setBusy(true);
    setProblem(await onSettled(differences.filter((_one, row) => chosen[row] === 'second')));
    setBusy(false);
  };
  return (
    <Page
      title={t('typing.compare.title', { count: differences.length })}
      over={`${name} · ${assessment.title}`}
      back={`#/a/${assessment.id}/type`}
      footer={
        <>
          <Button onClick={onBack}>{t('typing.compare.back')}</Button>
          <Button ref={button} tone="primary" busy={busy} onClick={() => void save()}>
            {t('typing.compare.save')}
          </Button>
        </>
      }
    >
      <Stack>
        {problem && <Banner tone="error">{problem}</Banner>}
        <p>{t('typing.compare.text')}</p>
        <div ref={list} className={styles['rows']}>
          {differences.map((one, row) => {
            const about = aboutOf(words, one, { assessment, partners, own });
            const [first, second] = sidesOf(words, one, assessment);
            return (
              <fieldset key={about} className={styles['row']}>
                <legend className={styles['about']}>{about}</legend>
                {(['first', 'second'] as const).map((side) => (
                  <label key={side} className={styles['side']}>
                    <input
                      type="radio"
                      name={`side ${row}`}
                      checked={chosen[row] === side}
                      onChange={() => choose(row, side)}
                      onKeyDown={(event) => onKeyDown(event, row)}
                    />
                    <span>{t(`typing.compare.${side}`)}</span>
                    <b>{side === 'first' ? first : second}</b>
                  </label>
                ))}
              </fieldset>
            );
          })}
        </div>
      </Stack>
    </Page>
  );
}
