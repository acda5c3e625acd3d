import { mostAgain } from '#domain/responses/second-vote.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Choice } from '#ui/choice.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { Stack } from '#ui/stack.tsx';
import { nameOf, type Candidate, type Candidates } from './candidates.ts';

type ItemFieldsProps = Candidates & {
  /** Names. */
  readonly chosen: readonly string[];
  readonly error: string | undefined;
  readonly onTurn: (name: string) => void;
};

/** What people differ on is in sight, all else below it; once there are enough no more can be taken. */
export function ItemFields({ disputed, others, chosen, error, onTurn }: ItemFieldsProps) {
  const { t, say } = useWords();
  const isFull = chosen.length >= mostAgain;
  const group = (name: 'disputed' | 'others', some: readonly Candidate[], wrong?: string) => (
    <Choice
      many
      name={name}
      label={t(`again.items.${name}`)}
      error={wrong}
      value={chosen}
      options={some.map((one) => ({
        value: nameOf(one),
        title: say(one.item.text),
        explanation: say(
          one.questionnaire.dimensions.find(({ id }) => id === one.item.dimension)?.title ?? {},
        ),
        disabled: isFull && !chosen.includes(nameOf(one)),
      }))}
      onChange={({ target }) => onTurn(target.value)}
    />
  );
  return (
    <Stack>
      {disputed.length > 0 && group('disputed', disputed, error)}
      {others.length > 0 &&
        (disputed.length > 0 ? (
          <Disclosure title={t('again.items.more', { count: others.length })}>
            {group('others', others)}
          </Disclosure>
        ) : (
          group('others', others, error)
        ))}
      <output>{t('again.items.count', { count: chosen.length, most: mostAgain })}</output>
    </Stack>
  );
}
