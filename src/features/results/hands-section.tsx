import { Hands } from '#charts/hands.tsx';
import type { HandsBasis } from '#charts/model/hands.ts';
import { PrincipleLinks } from '#charts/principle-links.tsx';
import { handsItems } from '#domain/responses/show-of-hands.ts';
import { useWords } from '#i18n/words-context.tsx';
import { ButtonLink } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { Columns, Row, Stack } from '#ui/stack.tsx';

type HandsSectionProps = {
  readonly bases: readonly HandsBasis[];
  /** Where all of them are, of which the first few stand here; else all stand here. */
  readonly more?: string;
};

/** At a glance. */
const few = 6;

/** What was counted by shows of hands, item by item; nothing where nothing was. */
export function HandsSection({ bases, more }: HandsSectionProps) {
  const { t, say } = useWords();
  if (bases.length === 0) return null;
  const all = bases.flatMap((basis) => handsItems(basis.part).map(({ id }) => ({ basis, id })));
  const shown = more === undefined ? all : all.slice(0, few);
  return (
    <section>
      <Stack>
        <h2>{t('results.hands.title')}</h2>
        <p>{t('results.hands.note')}</p>
        {bases.map((basis) => {
          const own = shown.filter((one) => one.basis === basis);
          if (own.length === 0) return null;
          return (
            <Stack key={basis.questionnaire.id}>
              {bases.length > 1 && <h3>{say(basis.questionnaire.title)}</h3>}
              <Columns>
                {own.map(({ id }) => (
                  <Card key={id}>
                    <Hands basis={basis} item={id} />
                  </Card>
                ))}
              </Columns>
              <PrincipleLinks questionnaire={basis.questionnaire} dimensions={dimensionsIn(basis)} />
            </Stack>
          );
        })}
        {more !== undefined && shown.length < all.length && (
          <Row>
            <ButtonLink href={more}>{t('results.hands.more', { count: all.length })}</ButtonLink>
          </Row>
        )}
      </Stack>
    </section>
  );
}

/** In the order of the questionnaire. */
function dimensionsIn({ part, questionnaire }: HandsBasis) {
  const asked = new Set(handsItems(part).map(({ dimension }) => dimension));
  return questionnaire.dimensions.filter(({ id }) => asked.has(id));
}
