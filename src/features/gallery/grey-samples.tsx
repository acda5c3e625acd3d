import { useWords } from '#i18n/words-context.tsx';
import { Dumbbell } from '#charts/dumbbell.tsx';
import { Fair } from '#charts/fair.tsx';
import { Gates } from '#charts/gates.tsx';
import { Items } from '#charts/items.tsx';
import { Ladder } from '#charts/ladder.tsx';
import { SideBySide } from '#charts/side-by-side.tsx';
import { Who } from '#charts/who.tsx';
import { Stacks } from '#charts/stacks.tsx';
import { Stages } from '#charts/stages.tsx';
import { asUsual, committee } from './dumbbell-samples.tsx';
import { counted } from './gates-samples.tsx';
import styles from './grey-samples.module.css';
import { about, nine } from './items-samples.tsx';
import { inStages, usual } from './levels-samples.tsx';
import { matrixItem, wholeItem } from './made-up-levels.ts';
import { twelve } from './side-by-side-samples.tsx';
import { Sample, Samples } from './sample.tsx';
import { four } from './who-samples.tsx';

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
        <Sample state="gallery.states.grey">
          <Who basis={four} />
        </Sample>
        <Sample state="gallery.states.grey">
          <Fair basis={four} />
        </Sample>
        <Sample state="gallery.states.grey">
          <Items basis={nine} about={about} order="spread" />
        </Sample>
        <Sample state="gallery.states.grey">
          <Stacks basis={nine} about={about} item="share.1" />
        </Sample>
        <Sample state="gallery.states.grey">
          <Ladder basis={usual} item={wholeItem} />
        </Sample>
        <Sample state="gallery.states.grey">
          <Stages basis={inStages} item={matrixItem} />
        </Sample>
      </Samples>
    </section>
  );
}
