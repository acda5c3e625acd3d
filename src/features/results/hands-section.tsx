import { Hands } from '#charts/hands.tsx';
import type { HandsBasis } from '#charts/model/hands.ts';
import { PrincipleLinks } from '#charts/principle-links.tsx';
import { handsItems } from '#domain/responses/show-of-hands.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Card } from '#ui/card.tsx';
import { Columns, Stack } from '#ui/stack.tsx';

/** What was counted by shows of hands, item by item; nothing where nothing was. */
export function HandsSection({ bases }: { readonly bases: readonly HandsBasis[] }) {
  const { t, say } = useWords();
  if (bases.length === 0) return null;
  return (
    <section>
      <Stack>
        <h2>{t('results.hands.title')}</h2>
        <p>{t('results.hands.note')}</p>
        {bases.map((basis) => (
          <Stack key={basis.questionnaire.id}>
            {bases.length > 1 && <h3>{say(basis.questionnaire.title)}</h3>}
            <Columns>
              {handsItems(basis.part).map(({ id }) => (
                <Card key={id}>
                  <Hands basis={basis} item={id} />
                </Card>
              ))}
            </Columns>
            <PrincipleLinks questionnaire={basis.questionnaire} dimensions={dimensionsIn(basis)} />
          </Stack>
        ))}
      </Stack>
    </section>
  );
}

/** In the order of the questionnaire. */
function dimensionsIn({ part, questionnaire }: HandsBasis) {
  const asked = new Set(handsItems(part).map(({ dimension }) => dimension));
  return questionnaire.dimensions.filter(({ id }) => asked.has(id));
}
