import type { Id } from '#domain/ids.ts';
import { useWords } from '#i18n/words-context.tsx';
import { ButtonLink } from '#ui/button.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { Row, Stack } from '#ui/stack.tsx';

/** Two laptops scan twice as fast; in the end one full copy joins what both have. */
export function MergeStations({ partnership }: { readonly partnership: Id }) {
  const { t } = useWords();
  return (
    <Disclosure title={t('station.merge.title')}>
      <Stack>
        <p>{t('station.merge.before')}</p>
        <p>{t('station.merge.after')}</p>
        <Row>
          <ButtonLink href={`#/p/${partnership}/share`} icon="share">
            {t('station.merge.make')}
          </ButtonLink>
          <ButtonLink href="#/open" icon="file">
            {t('station.merge.open')}
          </ButtonLink>
        </Row>
      </Stack>
    </Disclosure>
  );
}
