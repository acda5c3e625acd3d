import type { Assessment } from '#domain/responses/assessment.ts';
import type { Draft } from '#domain/responses/draft.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Box } from './box.tsx';
import styles from './form.module.css';
import { rolePlace, rolesOf } from './places.ts';
import type { Cursor } from './use-cursor.ts';
import type { Inputs } from './use-inputs.ts';

type RoleLineProps = {
  readonly id: string;
  readonly assessment: Assessment;
  readonly draft: Draft;
  readonly cursor: Cursor;
  readonly inputs: Inputs;
};

/** The role, where results are compared by it: a digit at the top of the form. */
export function RoleLine({ id, assessment, draft, cursor, inputs }: RoleLineProps) {
  const { t } = useWords();
  const roles = rolesOf(assessment);
  if (roles.length === 0) return null;
  const place = roles.findIndex((role) => role.id === draft.role);
  return (
    <div className={styles['run']}>
      <div className={styles['line']}>
        <span className={styles['number']} />
        <span id={id} className={styles['said']}>
          {t('typing.form.role')} {roles.map(({ name }, index) => `${index + 1} ${name}`).join(' · ')}
        </span>
        <span className={styles['cells']}>
          <span className={styles['cell']}>
            <Box
              name={rolePlace}
              value={place < 0 ? null : place + 1}
              points={roles.length}
              shut={false}
              labelledBy={id}
              cursor={cursor}
              inputRef={inputs.register(rolePlace)}
              onLine={(way) => inputs.toLine(rolePlace, way)}
            />
          </span>
        </span>
      </div>
    </div>
  );
}
