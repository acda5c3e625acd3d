import styles from './tabs.module.css';

type Tab = { href: string; label: string };

/** The views of one thing, each with an address of its own. `label` says of what. */
export function Tabs({ label, tabs, current }: { label: string; tabs: readonly Tab[]; current: string }) {
  return (
    <nav aria-label={label} className={styles.tabs}>
      {tabs.map((tab) => (
        <a
          key={tab.href}
          ref={tab.href === current ? bringIntoView : undefined}
          className={styles.tab}
          href={tab.href}
          aria-current={tab.href === current ? 'page' : undefined}
        >
          {tab.label}
        </a>
      ))}
    </nav>
  );
}

/** On a narrow screen the current one would lie outside; the page itself does not move. */
function bringIntoView(tab: HTMLElement | null) {
  const row = tab?.parentElement;
  if (row) row.scrollLeft = tab.offsetLeft - (row.clientWidth - tab.offsetWidth) / 2;
}
