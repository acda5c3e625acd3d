/** Colours of the drawings: tokens, so that they follow the theme; a picture resolves them on white paper. */
export const ink = {
  text: 'var(--ink)',
  soft: 'var(--ink-soft)',
  line: 'var(--line)',
  edge: 'var(--edge)',
  card: 'var(--card)',
  sunken: 'var(--sunken)',
  accent: 'var(--accent)',
  onAccent: 'var(--on-accent)',
  low: 'var(--low)',
  onLow: 'var(--on-low)',
  warm: 'var(--warm)',
  warmText: 'var(--warm-ink)',
};

/** Font sizes in px: a drawing is laid out in px, whatever its width. */
export const size = { label: 13, small: 12 };
