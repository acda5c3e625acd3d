import { expect, test, vi } from 'vitest';
import type { Drawing } from '#exchange/report/document.ts';
import { drawingQueue } from '#features/report/drawing-queue.ts';
import type { PlannedFigure } from '#features/report/make/plan.ts';
import { makeWords } from '#i18n/words.ts';
import en from '#i18n/words/en.json';
import id from '#i18n/words/id.json';
import { sampleDocument } from '../exchange/report/sample-document.ts';

const english = makeWords('en', en);
const indonesian = makeWords('id', id);

const figures: readonly PlannedFigure[] = sampleDocument('en')
  .sections.flatMap(({ blocks }) => blocks)
  .filter((block) => block.kind === 'figure')
  .map((figure) => Object.assign(figure, { draw: () => expect.fail('the queue draws nothing itself') }));
const [first, second, third] = figures;
if (!first || !second || !third) throw new Error('the sample has too few figures');

const drawing: Drawing = { svg: '<svg/>', width: 1, height: 1, png: new Uint8Array() };

/** A pen that waits to be told what becomes of each figure. */
function pen() {
  const open: { readonly id: string; readonly done: (to: Drawing | Error) => void }[] = [];
  const drawn: string[] = [];
  const draw = (figure: PlannedFigure) => {
    drawn.push(figure.id);
    return new Promise<Drawing>((resolve, reject) => {
      open.push({ id: figure.id, done: (to) => (to instanceof Error ? reject(to) : resolve(to)) });
    });
  };
  const finish = async (to: Drawing | Error = drawing) => {
    await expect.poll(() => open.length).toBe(1);
    open.shift()?.done(to);
  };
  return { draw, drawn, open, finish };
}

test('figures are drawn one after the other, and each is there as soon as it is drawn', async () => {
  const { draw, drawn, open, finish } = pen();
  const queue = drawingQueue(draw, vi.fn());
  queue.want([first, second], english);
  const ready = queue.ready();
  expect(open.length).toBe(1);
  expect(queue.current()).toMatchObject({ state: 'drawing', done: 0, of: 2 });
  await finish();
  await expect.poll(() => queue.current().done).toBe(1);
  expect(queue.current().shots.get(first.id)).toBe(drawing);
  await finish();
  expect(await ready).toBe(true);
  expect(queue.current()).toMatchObject({ state: 'done', done: 2, of: 2 });
  expect(drawn).toEqual([first.id, second.id]);
});

test('only what is new is drawn: other words or other numbers, not what stays', async () => {
  const { draw, drawn, finish } = pen();
  const queue = drawingQueue(draw, vi.fn());
  queue.want([first, second], english);
  await finish();
  await finish();
  await queue.ready();
  const other = { ...second, table: { ...second.table, rows: [['Care', 1, 2]] } };
  queue.want([first, other, third], english);
  expect(queue.current()).toMatchObject({ done: 1, of: 3 });
  await finish();
  await finish();
  expect(await queue.ready()).toBe(true);
  expect(drawn).toEqual([first.id, second.id, second.id, third.id]);
  queue.want([first], indonesian);
  await finish();
  expect(await queue.ready()).toBe(true);
  expect(drawn.slice(4)).toEqual([first.id]);
});

test('stopped, it keeps what is drawn and says that it is not all; then it goes on where it was', async () => {
  const { draw, drawn, finish } = pen();
  const queue = drawingQueue(draw, vi.fn());
  queue.want([first, second], english);
  const ready = queue.ready();
  queue.stop();
  expect(await ready).toBe(false);
  expect(queue.current().state).toBe('stopped');
  await finish();
  await expect.poll(() => queue.current().done).toBe(1);
  expect(drawn).toEqual([first.id]);
  expect(await queue.ready()).toBe(false);
  queue.again();
  await finish();
  expect(await queue.ready()).toBe(true);
  expect(drawn).toEqual([first.id, second.id]);
});

test('a figure that cannot be drawn stops none of the others, and is tried anew when asked', async () => {
  const { draw, drawn, finish } = pen();
  const onFailure = vi.fn();
  const queue = drawingQueue(draw, onFailure);
  queue.want([first, second], english);
  await finish(new Error('no canvas'));
  await finish();
  expect(await queue.ready()).toBe(true);
  expect(onFailure).toHaveBeenCalledOnce();
  expect(queue.current().shots.get(first.id)).toBe('failed');
  expect(queue.current().shots.get(second.id)).toBe(drawing);
  queue.again();
  await finish();
  expect(await queue.ready()).toBe(true);
  expect(drawn).toEqual([first.id, second.id, first.id]);
});

test('of nothing to draw all is drawn', async () => {
  const queue = drawingQueue(() => expect.fail('nothing was wanted'), vi.fn());
  queue.want([], english);
  expect(await queue.ready()).toBe(true);
  expect(queue.current()).toMatchObject({ state: 'done', done: 0, of: 0 });
});
