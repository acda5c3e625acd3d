import type { Partnership } from '#domain/responses/partnership.ts';
import { useWords } from '#i18n/words-context.tsx';
import { useLive } from '#storage/live.tsx';
import { readPartnerships } from '#storage/partnerships.ts';
import { ButtonLink } from '#ui/button.tsx';
import { LinkList } from '#ui/link-list.tsx';
import { Loaded } from '#ui/loaded.tsx';
import { Page } from '#ui/page.tsx';
import { Row, Stack } from '#ui/stack.tsx';
import { Tag } from '#ui/tag.tsx';
import { Welcome } from './welcome.tsx';

/** `#/`: what this is, at the first visit; then the partnerships on this device. */
export default function HomeRoute() {
  const { t } = useWords();
  const live = useLive('partnerships', readPartnerships);
  return (
    <Loaded live={live}>
      {({ values, broken }) => (
        <Page title={t(values.length === 0 ? 'welcome.title' : 'home.title')}>
          <Stack gap="l">
            {values.length === 0 && broken.length === 0 ? <Welcome /> : <Partnerships all={values} />}
            <p>
              <a href="#/guide">{t('guide.link')}</a>
            </p>
            <p>
              <a href="#/library">{t('library.link')}</a>
            </p>
            <p>
              <a href="#/settings">{t('home.settings.link')}</a>
            </p>
          </Stack>
        </Page>
      )}
    </Loaded>
  );
}

function Partnerships({ all }: { readonly all: readonly Partnership[] }) {
  const { t } = useWords();
  const byName = all.toSorted(
    (a, b) => Number(a.example) - Number(b.example) || a.name.localeCompare(b.name),
  );
  const archived = byName.filter((one) => one.archived);
  const item = ({ id, name, aim, example }: Partnership) => ({
    href: `#/p/${id}`,
    title: name,
    note: aim,
    end: example ? <Tag tone="warm">{t('home.example.tag')}</Tag> : undefined,
  });
  return (
    <Stack gap="l">
      <LinkList label={t('home.list.label')} items={byName.filter((one) => !one.archived).map(item)} />
      <Row>
        <ButtonLink href="#/new" tone="primary" icon="plus">
          {t('welcome.new.action')}
        </ButtonLink>
        <ButtonLink href="#/open" icon="file">
          {t('welcome.open.action')}
        </ButtonLink>
        <ButtonLink href="#/join">{t('join.action')}</ButtonLink>
      </Row>
      {archived.length > 0 && (
        <section>
          <h2>{t('home.archived.title')}</h2>
          <LinkList label={t('home.archived.title')} items={archived.map(item)} />
        </section>
      )}
    </Stack>
  );
}
