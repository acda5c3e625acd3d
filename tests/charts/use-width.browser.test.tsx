import { createRoot } from 'react-dom/client';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { useWidth } from '#charts/parts/use-width.ts';

function Measured() {
  const [ref, width] = useWidth<HTMLDivElement>();
  return <div ref={ref}>{width === null ? 'nothing yet' : `${width} px`}</div>;
}

test('nothing is drawn while the page is still being laid out, and what was drawn stays while it is folded away', async () => {
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  const root = createRoot(place);
  const shown = (text: string) => expect.element(page.getByText(text)).toBeInTheDocument();
  place.style.width = '14px';
  root.render(<Measured />);
  await shown('nothing yet');
  place.style.width = '300px';
  await shown('300 px');
  place.style.width = '14px';
  // A later width tells that this one has been seen
  const seen = new Promise((resolve) => new ResizeObserver(resolve).observe(place));
  await seen;
  await shown('300 px');
  root.unmount();
});
