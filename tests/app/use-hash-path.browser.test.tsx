import { createRoot } from 'react-dom/client';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { useHashPath } from '#app/use-hash-path.ts';

test('the page stays the same, and is not drawn again, while only the query behind its address changes', async () => {
  let drawn = 0;
  function Path() {
    const [path] = useHashPath();
    drawn += 1;
    return <output>{path}</output>;
  }
  location.hash = '#/a/x/results?sort=spread';
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  const root = createRoot(place);
  root.render(<Path />);
  await expect.element(page.getByRole('status')).toHaveTextContent('/a/x/results');
  const before = drawn;
  location.hash = '#/a/x/results?sort=score';
  location.hash = '#/a/x/results/who?sort=score';
  await expect.element(page.getByRole('status')).toHaveTextContent('/a/x/results/who');
  expect(drawn).toBe(before + 1);
  root.unmount();
  location.hash = '';
});
