import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { useQuery } from '#ui/use-query.ts';

let root: Root;
let drawn: string[];

function View() {
  const [query, change] = useQuery();
  drawn.push(query.toString());
  return (
    <>
      <output>{query.get('sort') ?? 'order'}</output>
      <button type="button" onClick={() => change({ sort: 'spread', about: null })}>
        by spread
      </button>
      <button type="button" onClick={() => change({ sort: null })}>
        by order
      </button>
    </>
  );
}

beforeEach(() => {
  drawn = [];
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  root = createRoot(place);
});
afterEach(() => {
  root.unmount();
  location.hash = '';
});

const shown = () => page.getByRole('status');

test('a view opens as its address says, and follows when another address is pasted', async () => {
  location.hash = '#/a/x/results/items?sort=score';
  root.render(<View />);
  await expect.element(shown()).toHaveTextContent('score');
  location.hash = '#/a/x/results/items?sort=spread';
  await expect.element(shown()).toHaveTextContent('spread');
});

test('a choice replaces the address: the rest of it stays, and Back does not undo choices one by one', async () => {
  location.hash = '#/a/x/results/items?about=b&form=short';
  root.render(<View />);
  await expect.element(shown()).toHaveTextContent('order');
  const before = history.length;
  await page.getByRole('button', { name: 'by spread' }).click();
  await expect.element(shown()).toHaveTextContent('spread');
  expect(location.hash).toBe('#/a/x/results/items?form=short&sort=spread');
  expect(history.length).toBe(before);
  expect(document.activeElement?.textContent).toBe('by spread');
});

test('an address without choices ends without a question mark', async () => {
  location.hash = '#/a/x/results/items?sort=spread';
  root.render(<View />);
  await page.getByRole('button', { name: 'by order' }).click();
  await expect.element(shown()).toHaveTextContent('order');
  expect(location.hash).toBe('#/a/x/results/items');
});

test('what a choice holds may itself look like an address', async () => {
  location.hash = '#/a/x?sort=a?b=c';
  root.render(<View />);
  await expect.element(shown()).toHaveTextContent('a?b=c');
});
