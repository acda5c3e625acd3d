import { VerdictSign } from '#charts/parts/verdict-sign.tsx';
import { useWords } from '#i18n/words-context.tsx';
import { Label } from './label.tsx';
import { letter, Picture } from './picture.tsx';
import { RingOfChairs } from './ring-of-chairs.tsx';

const ready = ['look', 'choose', 'agree'] as const;

/** Chairs in a circle, still empty, and what to have ready. */
export function BeforeTalk() {
  const { t } = useWords();
  return (
    <Picture height={264} alt={t('guide.picture.before.alt')}>
      <RingOfChairs x={160} y={86} taken={false} />
      <Label text={t('guide.picture.before.circle')} x={160} y={86} room={84} />
      {ready.map((id, place) => (
        <g key={id}>
          <VerdictSign verdict="met" x={9} y={186 + place * 30} />
          <Label
            text={t(`guide.picture.before.${id}`)}
            x={26}
            y={186 + place * 30}
            room={292}
            size={letter.normal}
            anchor="start"
          />
        </g>
      ))}
    </Picture>
  );
}
