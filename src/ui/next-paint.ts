/** Resolves once what was just set is on the screen: what comes next may keep the page from drawing for seconds. */
export const nextPaint = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
