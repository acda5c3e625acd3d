import { useWords } from '#i18n/words-context.tsx';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { Empty } from '#ui/empty.tsx';
import { LinkList } from '#ui/link-list.tsx';
import { Progress } from '#ui/progress.tsx';
import { Columns, Stack } from '#ui/stack.tsx';
import { Tabs } from '#ui/tabs.tsx';
import { Tag } from '#ui/tag.tsx';
import { TableSample } from './table-sample.tsx';

export function ContentSamples() {
  const { t } = useWords();
  const segments = [
    { id: 'P', label: t('gallery.content.participation'), done: 2, of: 2 },
    { id: 'A', label: t('gallery.content.acceptance'), done: 1, of: 2 },
    { id: 'C', label: t('gallery.content.communication'), done: 0, of: 2 },
    { id: 'T', label: t('gallery.content.trust'), done: 0, of: 2 },
    { id: 'S', label: t('gallery.content.sharing'), done: 0, of: 2 },
  ];
  const tabs = [
    { href: '#/gallery', label: t('gallery.content.plain') },
    { href: '#/gallery/2', label: t('gallery.content.partner') },
    { href: '#/gallery/3', label: t('gallery.content.meetings') },
  ];
  const links = [
    {
      href: '#/gallery/4',
      title: t('gallery.content.committee'),
      note: t('gallery.content.note'),
      end: <Tag tone="warm">{t('gallery.content.later')}</Tag>,
    },
    {
      href: '#/gallery/5',
      title: t('gallery.content.school'),
      end: <Tag tone="accent">{t('gallery.content.open')}</Tag>,
    },
    { href: '#/gallery/6', title: t('gallery.content.shop'), end: <Tag>{t('gallery.content.example')}</Tag> },
  ];
  return (
    <Stack>
      <Tabs label={t('gallery.content.title')} tabs={tabs} current="#/gallery" />
      <Progress label={t('gallery.content.progress')} segments={segments} current="A" />
      <Columns>
        <Card tone="accent" title={t('gallery.content.strongTitle')}>
          <p>{t('gallery.content.strong')}</p>
        </Card>
        <Card tone="warm" title={t('gallery.content.talkTitle')}>
          <p>{t('gallery.content.talk')}</p>
        </Card>
      </Columns>
      <Columns>
        <Card
          title={t('gallery.content.plain')}
          note={t('gallery.content.note')}
          actions={<Button icon="share">{t('gallery.buttons.secondary')}</Button>}
        >
          <TableSample />
          <Disclosure title={t('gallery.content.more')}>
            <p>{t('gallery.content.moreText')}</p>
          </Disclosure>
        </Card>
        <Stack>
          <LinkList label={t('gallery.content.meetings')} items={links} />
          <Empty
            title={t('gallery.messages.emptyTitle')}
            actions={
              <>
                <ButtonLink href="#/" tone="primary">
                  {t('gallery.messages.new')}
                </ButtonLink>
                <ButtonLink href="#/">{t('gallery.messages.example')}</ButtonLink>
              </>
            }
          >
            {t('gallery.messages.empty')}
          </Empty>
        </Stack>
      </Columns>
    </Stack>
  );
}
