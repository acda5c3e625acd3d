import { pictured, SmallPictureMenu } from '#charts/small-picture.tsx';
import { isOpen } from '#domain/responses/assessment.ts';
import { itemKey } from '#domain/responses/item-name.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Banner } from '#ui/banner.tsx';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { Empty } from '#ui/empty.tsx';
import { Page } from '#ui/page.tsx';
import { Stack } from '#ui/stack.tsx';
import { useZoom } from '#ui/use-zoom.ts';
import { SendText } from './send-text.tsx';
import { NoteField } from './note-field.tsx';
import styles from './summary-page.module.css';
import { SummarySheet } from './summary-sheet.tsx';
import { summaryText } from './summary-text.ts';
import type { Summary } from './summary.ts';

/** The page to print or to send before people leave; the keeper writes down here what was said. */
export function SummaryPage({ summary }: { readonly summary: Summary }) {
  const words = useWords();
  const { t } = words;
  const { assessment, bases, actions, keeper, joint } = summary;
  const said = [...summary.said, ...summary.raised];
  const base = `#/a/${assessment.id}`;
  const basis = pictured(bases);
  const nothing = bases.length + said.length + actions.length + joint.settled === 0;
  return (
    <Page
      title={t('summary.title')}
      over={`${summary.partnership} · ${assessment.title}`}
      back={base}
      width="wide"
      footer={
        !nothing && (
          <Button tone="primary" wide onClick={() => window.print()}>
            {t('summary.print.action')}
          </Button>
        )
      }
    >
      {nothing ? (
        <Empty
          title={t('summary.empty.title')}
          actions={
            <ButtonLink href={base} tone="primary">
              {t('answer.closed.action')}
            </ButtonLink>
          }
        >
          {t('summary.empty.text')}
        </Empty>
      ) : (
        <div className={styles['desk']}>
          <Stack gap="l">
            {isOpen(assessment) && <Banner>{t('summary.open.text')}</Banner>}
            {keeper && said.length > 0 && (
              <Card title={t('summary.notes.title')}>
                <Stack>
                  <p>{t('summary.notes.text')}</p>
                  {said.map((one) => (
                    <NoteField key={itemKey(one.name)} said={one} />
                  ))}
                </Stack>
              </Card>
            )}
            {keeper && (
              <ButtonLink href={`${base}/actions`} wide>
                {t(actions.length > 0 ? 'summary.actions.change' : 'summary.actions.add')}
              </ButtonLink>
            )}
            <ButtonLink icon="file" href={`#/p/${assessment.partnership}/report?of=${assessment.id}`} wide>
              {t('report.make.action')}
            </ButtonLink>
            <Card title={t('summary.send.title')}>
              <Stack>
                <SendText text={summaryText(words, summary)} />
                {basis && <SmallPictureMenu basis={basis} />}
              </Stack>
            </Card>
          </Stack>
          <Preview summary={summary} />
        </div>
      )}
    </Page>
  );
}

function Preview({ summary }: { readonly summary: Summary }) {
  const { t } = useWords();
  const { place, zoom } = useZoom();
  return (
    <section className={styles['preview']} aria-label={t('summary.preview.label')}>
      <div ref={place}>
        <SummarySheet summary={summary} zoom={zoom} />
      </div>
    </section>
  );
}
