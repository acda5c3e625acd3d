import type { ReactNode } from 'react';
import { levelParts } from '#domain/questionnaire/level-name.ts';
import type { Block, BlockOf, Said as Saying } from './block.ts';
import { wideColumns } from './columns.ts';
import { OpeningView } from './opening-view.tsx';
import { Said } from './said.tsx';
import styles from './rows.module.css';
import small from './said.module.css';

type View<K extends Block['kind']> = (props: { readonly block: BlockOf<K> }) => ReactNode;

const views: { readonly [K in Block['kind']]: View<K> } = {
  opening: ({ block }) => <OpeningView opening={block} />,
  title: ({ block: { said, note } }) => (
    <div className={styles['title']}>
      <h3>
        <Said of={said} />
      </h3>
      {note && (
        <p className={small['small']}>
          <Said of={note} />
        </p>
      )}
    </div>
  ),
  item: ({ block: { number, said } }) => (
    <div className={styles['row']} data-item="true">
      <Statement number={number} said={said} />
    </div>
  ),
  boxes: ({ block: { number, said, columns } }) => (
    <div className={styles['row']}>
      <Statement number={number} said={said} />
      <span className={styles['cells']} data-narrow={columns.length > wideColumns}>
        {columns.map(({ key, own }) => (
          <span key={key} className={styles['cell']} data-own={own}>
            <span className={styles['box']} />
          </span>
        ))}
      </span>
    </div>
  ),
  circles: ({ block: { number, said, digits } }) => (
    <div className={styles['row']}>
      <Statement number={number} said={said} />
      <Circles digits={digits} />
    </div>
  ),
  level: ({ block: { digit, said, circles } }) => (
    <div className={styles['row']} data-level={circles === 0 ? 'described' : 'asked'}>
      <span className={styles['number']}>{circles === 0 && digit}</span>
      <span className={styles['text']}>
        <Said of={said} as={level} />
      </span>
      {circles > 0 && (
        <span className={styles['cells']}>
          {[0, 1].map((column) => (
            <span key={column} className={styles['cell']}>
              {column < circles && <span className={styles['circle']}>{digit}</span>}
            </span>
          ))}
        </span>
      )}
    </div>
  ),
  lines: ({ block: { said, lines, spare } }) => (
    <div className={styles['lines']} data-spare={spare}>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className={styles['line']}>
          {line === 0 && said && <Said of={said} />}
        </span>
      ))}
    </div>
  ),
  settled: ({ block: { number, said, digits, dated } }) => (
    <div className={styles['row']} data-settled="true">
      <Statement number={number} said={said} />
      <Circles digits={digits} />
      {dated && <span className={styles['date']} data-blank="true" />}
      <span className={styles['proof']} data-blank="true" />
    </div>
  ),
};

export function BlockView<K extends Block['kind']>({ block }: { readonly block: BlockOf<K> & { kind: K } }) {
  const view: View<K> = views[block.kind];
  return view({ block });
}

function Statement({ number, said }: { readonly number: number | null; readonly said: Saying | null }) {
  return (
    <>
      <span className={styles['number']}>{number}</span>
      <span className={styles['text']}>{said && <Said of={said} />}</span>
    </>
  );
}

/** The last one, 'cannot judge', stands a little apart. */
function Circles({ digits }: { readonly digits: readonly string[] }) {
  return (
    <span className={styles['circles']}>
      {digits.map((digit) => (
        <span key={digit} className={styles['circle']} data-apart={digit === '0' || digit === '–'}>
          {digit}
        </span>
      ))}
    </span>
  );
}

/** Its name, then what one would see of it. */
function level(text: string): ReactNode {
  const { name, seen } = levelParts(text);
  return (
    <>
      <b>{seen ? `${name}:` : name}</b> {seen}
    </>
  );
}
