import type { Left, Wrong } from '#exchange/questionnaire/finding.ts';
import { useWords } from '#i18n/words-context.tsx';
import type { Words } from '#i18n/words.ts';
import { leftInWords, placesInWords, wrongInWords } from './finding-words.ts';
import { grouped } from './grouped.ts';
import styles from './questionnaire-files.module.css';

/** What is wrong, each with all its places. */
export function WrongList({ wrong }: { readonly wrong: readonly Wrong[] }) {
  return <Lines findings={wrong} say={wrongInWords} />;
}

/** What was left out, changed or filled in, each with all its places. */
export function LeftList({ left }: { readonly left: readonly Left[] }) {
  return <Lines findings={left} say={leftInWords} />;
}

type LinesProps<F> = {
  readonly findings: readonly F[];
  readonly say: (finding: F, words: Words) => string;
};

function Lines<F extends Left | Wrong>({ findings, say }: LinesProps<F>) {
  const words = useWords();
  const lines = grouped(findings).map(({ finding, places }) => ({
    text: say(finding, words),
    where: placesInWords(places, words),
  }));
  return (
    <ul className={styles['findings']}>
      {lines.map(({ text, where }) => (
        <li key={`${text} ${where ?? ''}`}>
          <p>{text}</p>
          {where && <p className={styles['place']}>{where}</p>}
        </li>
      ))}
    </ul>
  );
}
