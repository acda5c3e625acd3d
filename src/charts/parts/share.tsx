import { ink } from './ink.ts';

export type Share = 'yes' | 'partly' | 'not-yet';

/** Lines across what is not yet: told apart from 'yes' and 'partly' in grey print too. */
export function SharePattern({ id }: { id: string }) {
  return (
    <pattern id={id} width={5} height={5} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width={5} height={5} fill={ink.card} />
      <rect width={2.6} height={5} fill={ink.warm} />
    </pattern>
  );
}

/** `id` is the pattern's, unique on the page. */
export const shareFill = (share: Share, id: string) =>
  ({
    yes: { fill: ink.accent },
    partly: { fill: ink.accent, fillOpacity: 0.35 },
    'not-yet': { fill: `url(#${id})`, stroke: ink.warm, strokeWidth: 1 },
  })[share];
