/** Out of sight for so long, a code counts as gone. */
const goneAfter = 5000;

/**
 * Tells a code that comes before the camera from one that stays there. Of the texts in sight `now`, in milliseconds,
 * those that are new; none are [].
 */
export type Presence = (texts: readonly string[], now: number) => readonly string[];

export function watchPresence(): Presence {
  const seen = new Map<string, number>();
  return (texts, now) => {
    for (const [text, last] of seen) if (now - last > goneAfter) seen.delete(text);
    const fresh = texts.filter((text) => !seen.has(text));
    for (const text of texts) seen.set(text, now);
    return fresh;
  };
}
