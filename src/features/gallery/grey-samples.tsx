import { useWords } from '#i18n/words-context.tsx';
import { Dumbbell } from '#charts/dumbbell.tsx';
import { Gates } from '#charts/gates.tsx';
import { SideBySide } from '#charts/side-by-side.tsx';
import { asUsual, committee } from './dumbbell-samples.tsx';
import { counted } from './gates-samples.tsx';
import styles from './grey-samples.module.css';
import { twelve } from './side-by-side-samples.tsx';
import { Sample, Samples } from './sample.tsx';

/** As a copier prints them: told apart without colour. */
export function GreySamples() {
  const { t } = useWords();
  return (
    <section className={styles.grey} aria-label={t('gallery.states.grey')}>
      <Samples>
        <Sample state="gallery.states.grey">
          <Dumbbell basis={asUsual} about={committee} />
        </Sample>
        <Sample state="gallery.states.grey">
          <SideBySide basis={asUsual} level="facet" />
        </Sample>
        <Sample state="gallery.states.grey">
          <Gates basis={counted} dimension="prerequisites" />
        </Sample>
        <Sample state="gallery.states.grey">
          <SideBySide basis={twelve} level="dimension" />
        </Sample>
      </Samples>
    </section>
  );
}
