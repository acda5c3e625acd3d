import { useState } from 'react';
import { useWords } from '#i18n/words-context.tsx';
import { Button } from '#ui/button.tsx';
import { SelectField } from '#ui/field.tsx';
import { Row, Stack } from '#ui/stack.tsx';
import { hasLamp, switchLamp, type Camera, type Choice } from './camera.ts';

type CameraToolsProps = {
  readonly camera: Camera;
  readonly choices: readonly Choice[];
  readonly onChoose: (id: string) => void;
  readonly onStop: () => void;
};

/** Below the picture: another camera where there are several, the lamp where there is one, and off. */
export function CameraTools({ camera, choices, onChoose, onStop }: CameraToolsProps) {
  const { t } = useWords();
  const [lit, setLit] = useState(false);
  const turnLamp = async () => {
    if (await switchLamp(camera, !lit)) setLit(!lit);
  };
  return (
    <Stack gap="s">
      {choices.length > 1 && (
        <SelectField
          label={t('scanner.choice.label')}
          value={camera.track.getSettings().deviceId}
          onChange={({ target }) => onChoose(target.value)}
        >
          {choices.map(({ id, label }, place) => (
            <option key={id} value={id}>
              {label === '' ? t('scanner.choice.unnamed', { number: place + 1 }) : label}
            </option>
          ))}
        </SelectField>
      )}
      <Row>
        {hasLamp(camera) && (
          <Button aria-pressed={lit} onClick={() => void turnLamp()}>
            {t(lit ? 'scanner.lamp.off' : 'scanner.lamp.on')}
          </Button>
        )}
        <Button onClick={onStop}>{t('scanner.stop.action')}</Button>
      </Row>
    </Stack>
  );
}
