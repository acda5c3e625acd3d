import type { Opening } from './block.ts';
import { Said } from './said.tsx';
import rows from './rows.module.css';
import small from './said.module.css';
import styles from './opening.module.css';

/** The upper part of the first page. */
export function OpeningView({ opening }: { readonly opening: Opening }) {
  const { title, date, speaker, lead, promises, roles, pairing, unnamed } = opening;
  return (
    <div className={styles['opening']}>
      <h2>
        <Said of={title} />
      </h2>
      <div className={styles['facts']}>
        <span className={styles['fact']} data-grow="true">
          <span className={styles['label']}>
            <Said of={({ t }) => t('paper.sheet.speaker')} />
          </span>
          {speaker ? (
            <b>
              <Said of={speaker} />
            </b>
          ) : (
            <span className={styles['blank']} />
          )}
        </span>
        <span className={styles['fact']} data-grow={date === null}>
          <span className={styles['label']}>
            <Said of={({ t }) => t('paper.sheet.date')} />
          </span>
          {date ? (
            <b>
              <Said of={date} />
            </b>
          ) : (
            <span className={styles['blank']} />
          )}
        </span>
      </div>
      {roles.length > 0 && (
        <div className={styles['facts']}>
          <Said of={({ t }) => t('answer.role.label')} />
          {roles.map(({ digit, said }) => (
            <span key={digit} className={styles['fact']}>
              <span className={rows['circle']}>{digit}</span> <Said of={said} />
            </span>
          ))}
        </div>
      )}
      <p>
        <Said of={(words) => lead.map((one) => one(words)).join(' ')} />
      </p>
      {promises.length > 0 && (
        <p className={small['small']}>
          <Said of={(words) => promises.map((one) => sentence(one(words))).join(' ')} />
        </p>
      )}
      {pairing && (
        <div className={styles['facts']}>
          <span className={styles['fact']} data-grow="true">
            <span className={small['small']}>
              <Said
                of={({ t }) =>
                  `${t('answer.pairing.title')} ${t('answer.pairing.label')}: ${t('answer.pairing.hint')}`
                }
              />
            </span>
            <span className={styles['word']} />
          </span>
        </div>
      )}
      {unnamed.length > 0 && (
        <div className={styles['facts']} data-even="true">
          <Said of={({ t }) => t('paper.sheet.partners')} />
          {unnamed.map((letter) => (
            <span key={letter} className={styles['fact']} data-grow="true">
              <b>{letter}</b>
              <span className={styles['blank']} />
            </span>
          ))}
        </div>
      )}
    </div>
  );
}

/** What the keeper typed may end without a stop. */
const sentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);
