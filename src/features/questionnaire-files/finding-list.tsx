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

/** As many lines as somebody reads: a broken sheet may have thousands. */
const mostLines = 100;

function Lines<F extends Left | Wrong>({ findings, say }: LinesProps<F>) {
  const words = useWords();
  const groups = grouped(findings);
  const lines = groups.slice(0, mostLines).map(({ finding, places }) => ({
    text: say(finding, words),
    where: placesInWords(places, words),
  }));
  const more = groups.length - lines.length;
  const counts = findings.some(({ place }) => place.at === 'path' && /(^|\.)\d/.test(place.path));
  return (
    <>
      {counts && <p>{words.t('qfile.place.from-zero')}</p>}
      <ul className={styles['findings']}>
        {lines.map(({ text, where }) => (
          <li key={`${text} ${where ?? ''}`}>
            <p>{text}</p>
            {where && <p className={styles['place']}>{where}</p>}
          </li>
        ))}
      </ul>
      {more > 0 && <p>{words.t('qfile.more-lines', { count: more })}</p>}
    </>
  );
}
