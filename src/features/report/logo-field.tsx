import { useId, useMemo, useState } from 'react';
import { useWords } from '#i18n/words-context.tsx';
import { Button } from '#ui/button.tsx';
import { FieldError, FieldHint } from '#ui/field.tsx';
import { FileButton } from '#ui/file-button.tsx';
import { Row, Stack } from '#ui/stack.tsx';
import { rasterUrl } from './raster-url.ts';
import { logoKinds, mostMegabytes, readLogo, type LogoError } from './logo.ts';
import type { ReportChoice } from './make/choice.ts';
import styles from './report-page.module.css';

type LogoFieldProps = {
  readonly logo: ReportChoice['logo'];
  readonly onChange: (logo: ReportChoice['logo']) => void;
};

/** The logo as it will stand in the report; a file that is none says why, and the last logo stays. */
export function LogoField({ logo, onChange }: LogoFieldProps) {
  const { t } = useWords();
  const id = useId();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<LogoError | null>(null);
  const address = useMemo(() => logo && rasterUrl(logo), [logo]);
  const take = async (file: File) => {
    setBusy(true);
    const read = await readLogo(file);
    setBusy(false);
    setError(read.ok ? null : read.error);
    if (read.ok) onChange(read.value);
  };
  return (
    <fieldset className={styles['group']} aria-describedby={`${id}-hint`}>
      <legend>{t('report.logo.label')}</legend>
      <Stack gap="s">
        <FieldHint id={`${id}-hint`}>{t('report.logo.hint')}</FieldHint>
        {address && <img className={styles['logo']} src={address} alt={t('report.logo.chosen')} />}
        <Row>
          <FileButton accept={logoKinds} busy={busy} onFile={(file) => void take(file)}>
            {t(logo ? 'report.logo.change' : 'report.logo.choose')}
          </FileButton>
          {logo && (
            <Button
              tone="quiet"
              onClick={() => {
                setError(null);
                onChange(null);
              }}
            >
              {t('report.logo.remove')}
            </Button>
          )}
        </Row>
        <div aria-live="polite">
          <FieldError id={`${id}-error`}>
            {error ? t(`report.logo.${error}`, { megabytes: mostMegabytes }) : undefined}
          </FieldError>
        </div>
      </Stack>
    </fieldset>
  );
}
