import { useEffect, useRef, type RefObject } from 'react';
import type { Block } from './block.ts';
import { BlockView } from './block-view.tsx';
import { HeadView } from './head-view.tsx';
import { Said } from './said.tsx';
import styles from './page.module.css';
import type { Sheet } from './sheet.ts';
import { useCopies } from './use-copies.ts';
import { usePages } from './use-pages.ts';

type SheetViewProps = {
  readonly sheet: Sheet;
  readonly large: boolean;
  /** How much smaller than paper it is on the screen. */
  readonly zoom: number;
  /** How many pages a copy has, once it is known. */
  readonly onPages: (sheet: string, pages: number) => void;
};

/** A sheet in pages of A4; the screen shows the first copy, the printer gets them all. */
export function SheetView({ sheet, large, zoom, onPages }: SheetViewProps) {
  const { blocks, codes, key } = sheet;
  const layer = useRef<HTMLDivElement>(null);
  const first = useRef<HTMLDivElement>(null);
  const others = useRef<HTMLDivElement>(null);
  const laid = usePages(layer, blocks);
  useCopies(first, others, codes);
  useEffect(() => {
    if (laid) onPages(key, laid.pages.length);
  }, [laid, onPages, key]);
  return (
    <>
      <Layer layer={layer} blocks={blocks} large={large} />
      <div ref={first} className={styles['copy']} style={{ zoom }}>
        {laid?.pages.map((indices, place) => (
          <section key={indices[0]} className={styles['page']} data-large={large} data-spared={laid.spared}>
            <Running sheet={sheet} place={place} of={laid.pages.length} />
            <PageBody blocks={indices.flatMap((index) => blocks[index] ?? [])} />
          </section>
        ))}
      </div>
      <div ref={others} />
    </>
  );
}

type RunningProps = { readonly sheet: Sheet; readonly place: number; readonly of: number };

function Running({ sheet: { running, codes }, place, of }: RunningProps) {
  return (
    <header className={styles['running']}>
      <span>{running}</span>
      <span className={styles['code']}>
        <Said of={({ t }) => t('paper.sheet.code')} /> <b data-code="">{codes[0]}</b>
      </span>
      <span>
        <Said of={({ t }) => t('paper.sheet.page', { page: place + 1, pages: of })} />
      </span>
    </header>
  );
}

/** A head stands where the page begins, and where other blocks begin. */
function PageBody({ blocks }: { readonly blocks: readonly Block[] }) {
  return blocks.map((block, index) => (
    <div key={block.key} className={styles['block']}>
      {block.head && block.head.key !== blocks[index - 1]?.head?.key && (
        <div className={styles['head']}>
          <HeadView head={block.head} />
        </div>
      )}
      <BlockView block={block} />
    </div>
  ));
}

type LayerProps = {
  readonly layer: RefObject<HTMLDivElement | null>;
  readonly blocks: readonly Block[];
  readonly large: boolean;
};

/** Everything once, out of sight, as wide as on paper: its heights say what goes on which page. */
function Layer({ layer, blocks, large }: LayerProps) {
  const heads = new Map(blocks.flatMap(({ head }) => (head ? [[head.key, head] as const] : [])));
  return (
    <div className={styles['layer']} aria-hidden="true">
      <div ref={layer} className={styles['measure']} data-large={large}>
        <div className={styles['room']} data-room="" />
        {[...heads].map(([key, head]) => (
          <div key={key} className={styles['head']} data-head={key}>
            <HeadView head={head} />
          </div>
        ))}
        {blocks.map((block) => (
          <div key={block.key} className={styles['block']} data-block="">
            <BlockView block={block} />
          </div>
        ))}
      </div>
    </div>
  );
}
