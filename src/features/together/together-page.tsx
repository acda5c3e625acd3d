import type { JointBasis } from '#charts/model/joint-basis.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import { settledOf, type Joint } from '#domain/responses/joint.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Banner } from '#ui/banner.tsx';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Page } from '#ui/page.tsx';
import { SaveState } from '#ui/save-state.tsx';
import { Stack } from '#ui/stack.tsx';
import { useToast } from '#ui/toast.tsx';
import { JointPart } from './joint-part.tsx';
import { useTogether } from './use-together.ts';

type TogetherPageProps = {
  readonly assessment: Assessment;
  readonly bases: readonly JointBasis[];
  readonly joints: readonly Joint[];
};

/** All look at one screen, settle one thing after the other, and the keeper writes it down. */
export function TogetherPage({ assessment, bases, joints: start }: TogetherPageProps) {
  const { t } = useWords();
  const toast = useToast();
  const { joints, of, saving, put, retry } = useTogether(start);
  const back = `#/a/${assessment.id}`;
  const clear = (joint: Joint) => {
    put(joint, { value: null });
    put(joint, { proof: '' });
    const undo = () => {
      put(joint, { value: joint.value });
      put(joint, { proof: joint.proof });
    };
    toast({ text: t('together.clear.done'), action: { label: t('together.clear.undo'), run: undo } });
  };
  return (
    <Page
      width="wide"
      title={t('together.title')}
      over={assessment.title}
      back={back}
      note={
        <>
          {t('gather.together.count', settledOf(assessment.parts, joints))} <SaveState state={saving.state} />
        </>
      }
      footer={
        <ButtonLink href={back} tone="primary" wide>
          {t('together.done')}
        </ButtonLink>
      }
    >
      <Stack gap="l">
        {saving.state === 'failed' && (
          <Banner
            tone="error"
            title={t('together.failure.title')}
            actions={<Button onClick={retry}>{t('together.failure.retry')}</Button>}
          >
            {t(
              saving.error.kind === 'closed'
                ? 'together.failure.closed'
                : `storage.error.${saving.error.kind}`,
            )}
          </Banner>
        )}
        <p>
          {t('together.lead')} {t('together.lead-proof')}
        </p>
        {bases.map((basis) => (
          <JointPart
            key={basis.questionnaire.id}
            assessment={assessment.id}
            basis={basis}
            of={of}
            onPut={put}
            onClear={clear}
          />
        ))}
      </Stack>
    </Page>
  );
}
