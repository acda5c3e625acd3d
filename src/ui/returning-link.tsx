import { useEffect, useRef, type AnchorHTMLAttributes } from 'react';

type ReturningLinkProps = AnchorHTMLAttributes<HTMLAnchorElement> & {
  readonly href: string;
  /** Tells it from all others of its page. */
  readonly name: string;
};

/** A link that leads aside for a while: who comes Back finds it in sight, with the focus. */
export function ReturningLink({ name, href, children, ...rest }: ReturningLinkProps) {
  const ref = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    const link = ref.current;
    if (!link || leftBy() !== name) return;
    note(null);
    const folded = link.closest('details');
    if (folded) folded.open = true;
    link.focus({ preventScroll: true });
    keepInSight(link);
  }, [name]);
  return (
    <a {...rest} ref={ref} href={href} onClick={() => note({ leftBy: name })}>
      {children}
    </a>
  );
}

/** Kept with the entry of the history that is left: another tab and another page know nothing of it. */
const note = (state: { readonly leftBy: string } | null) => history.replaceState(state, '');

function leftBy(): unknown {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null && 'leftBy' in state ? state.leftBy : null;
}

/** What stands above it may still grow, as charts do; once the person moves, the page is theirs. */
function keepInSight(link: HTMLAnchorElement) {
  const scroll = () => link.scrollIntoView({ block: 'center' });
  scroll();
  const growth = new ResizeObserver(scroll);
  growth.observe(document.body);
  for (const move of ['pointerdown', 'wheel', 'touchstart', 'keydown']) {
    window.addEventListener(move, () => growth.disconnect(), { once: true, passive: true });
  }
}
