import { useState, type ReactNode } from 'react';
import type { Id, Slug } from '#domain/ids.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import type { Draft } from '#domain/responses/draft.ts';
import type { Partner } from '#domain/responses/partnership.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Banner } from '#ui/banner.tsx';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Choice } from '#ui/choice.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { TextField } from '#ui/field.tsx';
import { Page } from '#ui/page.tsx';
import { Stack } from '#ui/stack.tsx';
import { Consent } from './consent.tsx';
import { Lead } from './lead.tsx';
import { Unfinished } from './unfinished.tsx';

const ways = ['own-device', 'shared-device', 'consensus'] as const;

export type Start = {
  readonly partner: Id;
  /** One of the roles of the assessment's cut, null where it has none. */
  readonly role: Slug | null;
  readonly way: (typeof ways)[number];
  /** A word and two digits, or '' for none. */
  readonly pairingWord: string;
};

type StartPageProps = {
  readonly assessment: Assessment;
  readonly partners: readonly Partner[];
  readonly way: Start['way'];
  /** An own sitting that was left unfinished. */
  readonly unfinished: Draft | null;
  /** An own sitting that was submitted from this phone. */
  readonly answered: Id | null;
  readonly failure: string | null;
  /** Where the device is passed round: it is shared, and from here there is no other way on. */
  readonly foot?: ReactNode;
  readonly onStart: (start: Start) => void;
};

/** For whom one speaks, on which device; what is promised; then the first item. */
export function StartPage({
  assessment,
  partners,
  way: usual,
  unfinished,
  answered,
  failure,
  foot,
  onStart,
}: StartPageProps) {
  const { t, date } = useWords();
  const [partner, setPartner] = useState<string | null>(null);
  const [role, setRole] = useState<string | null>(null);
  const [chosen, setWay] = useState(usual);
  const way = foot ? 'shared-device' : chosen;
  const [pairingWord, setPairingWord] = useState('');
  const [missing, setMissing] = useState<'partner' | 'role' | 'word' | null>(null);
  const ask = (missed: 'partner' | 'role' | 'word') => {
    setMissing(missed);
    // What is missing may be out of sight, above the button.
    document.getElementsByName(missed)[0]?.focus();
  };
  // One answer for all of a partner is nobody's secret; where people are promised one, each answers alone.
  const offered = ways.filter((one) => one !== 'consensus' || assessment.mode === 'by-partner');
  const roles = assessment.cut?.by === 'role' ? assessment.cut.roles : [];
  const start = () => {
    if (partner === null) return ask('partner');
    if (roles.length > 0 && role === null) return ask('role');
    if (way === 'shared-device' && pairingWord !== '' && !isPairingWord(pairingWord)) return ask('word');
    onStart({ partner, role, way, pairingWord: way === 'shared-device' ? pairingWord.toLowerCase() : '' });
  };
  return (
    <Page
      title={assessment.title}
      over={date(assessment.date)}
      back={foot ? undefined : `#/a/${assessment.id}`}
      footer={
        <Button tone="primary" wide onClick={start}>
          {t('answer.start.action')}
        </Button>
      }
    >
      <Stack gap="l">
        {failure && <Banner tone="error">{failure}</Banner>}
        {!foot && unfinished && <Unfinished draft={unfinished} />}
        {!foot && answered && (
          <Banner
            title={t('answer.answered.title')}
            actions={
              <ButtonLink href={`#/a/${assessment.id}/receipt/${answered}`}>
                {t('answer.answered.action')}
              </ButtonLink>
            }
          >
            {t('answer.answered.text')}
          </Banner>
        )}
        <Lead assessment={assessment} own={partner ?? partners[0]?.id} />
        <Choice
          name="partner"
          label={t(foot ? 'passing.who.label' : 'answer.partner.label')}
          hint={foot && t('answer.partner.label')}
          error={missing === 'partner' ? t('answer.partner.missing') : undefined}
          value={partner === null ? [] : [partner]}
          options={partners.map(({ id, name }) => ({ value: id, title: name }))}
          onChange={({ target }) => {
            setPartner(target.value);
            setMissing(null);
          }}
        />
        {roles.length > 0 && (
          <Choice
            name="role"
            label={t('answer.role.label')}
            error={missing === 'role' ? t('answer.role.missing') : undefined}
            value={role === null ? [] : [role]}
            options={roles.map(({ id, name }) => ({ value: id, title: name }))}
            onChange={({ target }) => {
              setRole(target.value);
              setMissing(null);
            }}
          />
        )}
        {!foot && (
          <Choice
            name="way"
            label={t('answer.way.label')}
            value={[way]}
            options={offered.map((value) => ({
              value,
              title: t(`answer.way.${value}`),
              explanation: t(`answer.way.${value}-explained`),
            }))}
            onChange={({ target }) => setWay(ways.find((one) => one === target.value) ?? usual)}
          />
        )}
        {way === 'shared-device' && (
          <Disclosure title={t('answer.pairing.title')}>
            <TextField
              name="word"
              label={t('answer.pairing.label')}
              hint={t('answer.pairing.hint')}
              optional
              value={pairingWord}
              error={missing === 'word' ? t('answer.pairing.wrong') : undefined}
              onChange={({ target }) => setPairingWord(target.value.trim())}
            />
          </Disclosure>
        )}
        <Consent assessment={assessment} />
        <p>
          <a href={`#/a/${assessment.id}/code`}>{t('answer.start.code')}</a>
        </p>
        {foot}
      </Stack>
    </Page>
  );
}

const isPairingWord = (word: string) => /^\p{L}{2,20}\d{2}$/u.test(word);
