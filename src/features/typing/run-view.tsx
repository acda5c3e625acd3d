import type { Draft } from '#domain/responses/draft.ts';
import type { Partner } from '#domain/responses/partnership.ts';
import { aboutPartner } from '#domain/responses/subject.ts';
import { isShut, typedIn, type Line, type Run } from '#domain/responses/typed-sheet.ts';
import { answerIn } from '#domain/responses/typed-twice.ts';
import { useWords } from '#i18n/words-context.tsx';
import type { Words } from '#i18n/words.ts';
import { Box } from './box.tsx';
import styles from './form.module.css';
import { captionOf, isLevel, subjectName } from './names.ts';
import type { Cursor } from './use-cursor.ts';
import type { Inputs } from './use-inputs.ts';

type RunViewProps = {
  readonly run: Run;
  /** Begins the ids of the run. */
  readonly id: string;
  readonly draft: Draft;
  readonly partners: readonly Partner[];
  readonly cursor: Cursor;
  readonly inputs: Inputs;
};

/** Lines with the same columns, and the names above them. */
export function RunView({ run, id, draft, partners, cursor, inputs }: RunViewProps) {
  const words = useWords();
  const named = run.lines.some(({ cells }) => cells.some(({ part }) => !isLevel(part)));
  return (
    <div className={styles['run']}>
      {named && run.columns.length > 0 && (
        <div className={styles['head']}>
          {run.columns.map((subject, column) => (
            <span key={subject} id={`${id}-c${column}`} data-own={subject === aboutPartner(draft.partner)}>
              {subjectName(words, subject, draft.partner, partners)}
            </span>
          ))}
        </div>
      )}
      {run.lines.map((line, place) => (
        <LineView
          key={line.key}
          {...{ run, line, id, draft, partners, cursor, inputs }}
          labels={[...statementOf(run.lines, place), place].map((one) => `${id}-l${one}`).join(' ')}
          lineId={`${id}-l${place}`}
          captioned={!run.lines[place - 1]?.cells.some(({ part }) => isLevel(part))}
        />
      ))}
    </div>
  );
}

/** The place of the statement that a line goes on with; none for one that is a statement itself. */
function statementOf(lines: readonly Line[], place: number): number[] {
  if (lines[place]?.number !== null) return [];
  const above = lines.findLastIndex(({ number }, index) => index < place && number !== null);
  return above < 0 ? [] : [above];
}

type LineViewProps = RunViewProps & {
  readonly line: Line;
  readonly lineId: string;
  /** Ids of what says what the line is about. */
  readonly labels: string;
  /** Says above its boxes which level is the one now; the line above it does not. */
  readonly captioned: boolean;
};

function LineView(props: LineViewProps) {
  const { run, line, id, lineId, labels, captioned, draft, partners, cursor, inputs } = props;
  const words = useWords();
  return (
    <div className={styles['line']} data-part={line.number === null || undefined}>
      <span className={styles['number']}>{line.number}</span>
      <span id={lineId} className={styles['said']}>
        {textOf(words, line, draft, partners)}
      </span>
      {line.cells.length > 0 && (
        <span className={styles['cells']}>
          {line.cells.map((cell, column) => {
            const value = answerIn(draft, cell);
            const caption = captionOf(words, cell.part);
            const captionId = caption ? `${lineId}-${column}` : `${id}-c${column}`;
            return (
              <span
                key={cell.key}
                className={styles['cell']}
                data-own={run.columns.length > 1 && cell.subject === aboutPartner(draft.partner)}
              >
                {caption && (
                  <small id={captionId} className={captioned ? undefined : 'visually-hidden'}>
                    {caption}
                  </small>
                )}
                <Box
                  name={cell.key}
                  value={typedIn(cell, value)}
                  points={cell.points}
                  shut={isShut(cell, value)}
                  labelledBy={caption || run.columns.length > 0 ? `${labels} ${captionId}` : labels}
                  cursor={cursor}
                  inputRef={inputs.register(cell.key)}
                  onLine={(way) => inputs.toLine(cell.key, way)}
                />
              </span>
            );
          })}
        </span>
      )}
    </div>
  );
}

function textOf(words: Words, { item, of }: Line, draft: Draft, partners: readonly Partner[]): string {
  if (of === null) return words.say(item.text);
  if ('subject' in of) return subjectName(words, of.subject, draft.partner, partners);
  const stage = item.kind === 'matrix' ? item.stages.find(({ id }) => id === of.stage) : undefined;
  return words.say(stage?.title ?? item.text);
}
