import { ink } from '#charts/parts/ink.ts';
import { Lines } from '#charts/parts/lines.tsx';
import { useWords } from '#i18n/words-context.tsx';
import { Label } from './label.tsx';
import { letter, Picture, tone, width } from './picture.tsx';

const fields = [
  { id: 'few', people: 2, x: 0 },
  { id: 'enough', people: 5, x: width - 152 },
] as const;

const field = { width: 152, height: 118 };
const perRow = 3;

/** A figure of two people would give away who said what; of five it does not. */
export function Hidden() {
  const { t } = useWords();
  return (
    <Picture height={252} alt={t('guide.picture.hidden.alt')}>
      {fields.map(({ id, people, x }) => {
        const few = id === 'few';
        return (
          <g key={id} transform={`translate(${x} 0)`}>
            <rect
              width={field.width}
              height={field.height}
              rx={12}
              fill={few ? tone.warmSoft : tone.accentSoft}
            />
            {Array.from({ length: people }, (_, at) => {
              const inRow = Math.min(perRow, people - Math.floor(at / perRow) * perRow);
              return (
                <g
                  key={at}
                  transform={`translate(${field.width / 2 + ((at % perRow) - (inRow - 1) / 2) * 42} ${people > perRow ? 54 + Math.floor(at / perRow) * 48 : 78})`}
                  fill={ink.edge}
                  stroke={ink.card}
                  strokeWidth={1.5}
                >
                  <path d="M-13 0v-4a13 13 0 0 1 26 0v4z" />
                  <circle cy={-22} r={7.5} />
                </g>
              );
            })}
            <path d={`M${field.width / 2} ${field.height + 4}v12`} stroke={ink.edge} strokeWidth={1.75} />
            <rect
              x={1}
              y={field.height + 20}
              width={field.width - 2}
              height={44}
              rx={8}
              fill={ink.card}
              stroke={few ? ink.edge : ink.accent}
              strokeWidth={1.5}
              strokeDasharray={few ? '4 4' : undefined}
            />
            {few ? (
              <Label
                text={t('charts.hidden.cell')}
                x={field.width / 2}
                y={field.height + 42}
                room={140}
                fill={ink.soft}
              />
            ) : (
              <Lines
                lines={['72']}
                x={field.width / 2}
                y={field.height + 42}
                size={20}
                anchor="middle"
                strong
              />
            )}
            <Label
              text={t(`guide.picture.hidden.${id}`)}
              x={field.width / 2}
              y={field.height + 96}
              room={field.width}
              size={letter.small}
            />
          </g>
        );
      })}
    </Picture>
  );
}
