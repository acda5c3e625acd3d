import { attended } from '#domain/privacy/missing.ts';
import type { Id } from '#domain/ids.ts';
import { useWords } from '#i18n/words-context.tsx';
import { readAssessment } from '#storage/assessments.ts';
import { readAttending } from '#storage/attending.ts';
import { readCame } from '#storage/came.ts';
import type { Database } from '#storage/database.ts';
import { useLive } from '#storage/live.tsx';
import { readPartners } from '#storage/partnerships.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Loaded } from '#ui/loaded.tsx';
import styles from './passing-foot.module.css';

/** How many have answered, by partner where the mode allows it (P7), and the way out, which asks for the PIN. */
export function PassingFoot({ assessment }: { readonly assessment: Id }) {
  const { t } = useWords();
  const live = useLive(`passed round so far ${assessment}`, (db) => readCount(db, assessment));
  return (
    <div className={styles['foot']}>
      <Loaded live={live}>
        {({ people, partners }) => (
          <p>
            {t('passing.count.text', { count: people })}
            {partners.length > 0 && (
              <small>{partners.map((partner) => t('passing.count.partner', partner)).join(' · ')}</small>
            )}
          </p>
        )}
      </Loaded>
      <ButtonLink tone="quiet" href={`#/a/${assessment}/pass`}>
        {t('passing.end.title')}
      </ButtonLink>
    </div>
  );
}

type Count = {
  readonly people: number;
  readonly partners: readonly {
    readonly name: string;
    readonly answered: number;
    readonly expected: number;
  }[];
};

async function readCount(db: Database, id: Id): Promise<Count> {
  const { value: assessment } = await readAssessment(db, id);
  if (!assessment) return { people: 0, partners: [] };
  const responses = await readAttending(db, assessment);
  const came = await readCame(db, id);
  const { values } = await readPartners(db, assessment.partnership);
  return {
    people: new Set(responses.map(({ respondent }) => respondent)).size,
    partners: (attended({ assessment, responses, came }) ?? []).map(({ partner, answered, expected }) => ({
      name: values.find((each) => each.id === partner)?.shortName ?? '',
      answered,
      expected,
    })),
  };
}
