/** The heading of a part, which is where one gets to. */
export const headingOf = (part: string): string => `guide-${part}`;

/** Brings a part to the upper end of the screen and puts the focus on its heading, as if one turned to its page. */
export function showPart(part: string) {
  const heading = document.getElementById(headingOf(part));
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}
