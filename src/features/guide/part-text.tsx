import { useEffect } from 'react';
import type { GuideChapter } from '#domain/questionnaire/guide-part.ts';
import { useWords } from '#i18n/words-context.tsx';
import { isPart, type Block, type Line, type Part } from './chapter.ts';
import styles from './part-text.module.css';
import { pictures } from './pictures/pictures.ts';
import { headingOf, showPart } from './show-part.ts';

type PartTextProps = {
  readonly chapter: GuideChapter;
  readonly part: Part;
  /** The address names it: it is shown at once. */
  readonly wanted: boolean;
};

export function PartText({ chapter, part: { id, title, blocks }, wanted }: PartTextProps) {
  const { say } = useWords();
  const name = `${chapter}/${id}`;
  const Picture = isPart(name) ? pictures[name] : undefined;
  useEffect(() => {
    if (wanted) showPart(id);
  }, [wanted, id]);
  return (
    <section className={styles['part']} aria-labelledby={headingOf(id)}>
      <h2 id={headingOf(id)} tabIndex={-1}>
        {say(title)}
      </h2>
      {Picture && (
        <div className={styles['picture']}>
          <Picture />
        </div>
      )}
      {blocks.map((block) => (
        <BlockText key={JSON.stringify(block)} block={block} />
      ))}
    </section>
  );
}

function BlockText({ block }: { readonly block: Block }) {
  const { t, say } = useWords();
  if ('text' in block) return <p>{say(block.text)}</p>;
  if ('list' in block) return <ul>{block.list.map(inLine)}</ul>;
  if ('steps' in block) return <ol>{block.steps.map(inLine)}</ol>;
  return (
    <div className={styles['example']} role="note" aria-label={t('guide.example.label')}>
      <p className={styles['label']} aria-hidden="true">
        {t('guide.example.label')}
      </p>
      <p>{say(block.example)}</p>
    </div>
  );
}

const inLine = (line: Line) => (
  <li key={line.text.id}>
    <LineText line={line} />
  </li>
);

function LineText({ line: { term, text } }: { readonly line: Line }) {
  const { say } = useWords();
  return (
    <>
      {term && <strong>{say(term)}: </strong>}
      {say(text)}
    </>
  );
}
