import { isEmpty } from '#domain/manuscript/is-empty.ts';
import { guideOf } from '#domain/questionnaire/guide-of.ts';
import { guideAt } from '#domain/questionnaire/guide-part.ts';
import type { Item } from '#domain/questionnaire/item.ts';
import type { Dimension, Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { ReturningLink } from '#ui/returning-link.tsx';
import { Stack } from '#ui/stack.tsx';
import { InLanguage } from './in-language.tsx';
import styles from './preview.module.css';
import { TriedItem } from './tried-item.tsx';

/** The items by dimension, as a respondent meets them, in each language; of one in the making too. */
export function ItemsPreview({ questionnaire }: { readonly questionnaire: Questionnaire }) {
  const { t } = useWords();
  const { dimensions, items, joint, languages } = questionnaire;
  return (
    <Stack>
      <p>{t(joint ? jointHint(items) : 'preview.try.hint')}</p>
      <InLanguage languages={languages}>
        {dimensions.map((dimension, place) => (
          <Asked
            key={dimension.id}
            questionnaire={questionnaire}
            dimension={dimension}
            items={items.filter((item) => item.dimension === dimension.id)}
            open={place === 0}
          />
        ))}
      </InLanguage>
    </Stack>
  );
}

const jointHint = (items: readonly Item[]) =>
  items.some(({ kind }) => kind === 'step') ? 'preview.joint.step' : 'preview.joint.gate';

type AskedProps = {
  readonly questionnaire: Questionnaire;
  readonly dimension: Dimension;
  readonly items: readonly Item[];
  readonly open: boolean;
};

function Asked({ questionnaire, dimension, items, open }: AskedProps) {
  const { t, say } = useWords();
  const { id, title, description } = dimension;
  const part = guideOf(questionnaire.id, id);
  return (
    <Disclosure title={say(title)} shown={open ? 1 : 0}>
      <Stack>
        {description && !isEmpty(description) && <p>{say(description)}</p>}
        {part && (
          <ReturningLink
            name={id}
            className={styles['guide']}
            href={guideAt(part)}
            aria-label={t('guide.link.about', { title: say(title) })}
          >
            {t('guide.link.read')}
          </ReturningLink>
        )}
        <ul className={styles['items']}>
          {items.map((item) => (
            // An answer to another kind of question is no answer
            <li key={`${item.id} ${item.kind}`}>
              <TriedItem questionnaire={questionnaire} item={item} />
            </li>
          ))}
        </ul>
      </Stack>
    </Disclosure>
  );
}
