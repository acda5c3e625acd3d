import { useEffect } from 'react';
import { useLocation } from 'wouter';

/** A new page begins at its upper end, for the eye; its title takes the focus, for the ear (ui/page.tsx). */
export function UpperEnd() {
  const [location] = useLocation();
  return <ScrollOnce key={location} />;
}

function ScrollOnce() {
  useEffect(() => {
    window.scrollTo(0, 0);
  }, []);
  return null;
}
