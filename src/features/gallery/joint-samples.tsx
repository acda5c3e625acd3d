import { JointGates } from '#charts/joint-gates.tsx';
import { Steps } from '#charts/steps.tsx';
import { conditions, journey } from './made-up-basis.ts';
import { agreedOn, done, notDone } from './made-up-joints.ts';
import { Sample, Samples } from './sample.tsx';

const long =
  'Notulen musyawarah 3 Mei 2025, halaman 2, disimpan di lemari ruang kepala sekolah; salinannya ada pada setiap mitra dan di https://contoh.example/kemitraan-sekolah-harapan/notulen-musyawarah-bersama.pdf';

export const agreed = agreedOn(conditions, [
  ['yes', 'Spanduk visi di balai desa'],
  ['partly', 'Naskah ada, belum dibaca semua mitra'],
  ['yes', 'Notulen 3 Mei 2025'],
  ['not-yet', 'Baru dibicarakan bulan depan'],
  ['yes'],
]);
const wordy = agreedOn(conditions, [
  ['yes', long],
  ['partly', long],
  null,
  ['not-yet', long],
  [null, 'gone'],
]);
const nothing = agreedOn(conditions, []);

export const walked = agreedOn(journey, [
  [done('2023-01-16'), 'Notulen rapat sekolah'],
  [done('2023-03-02'), 'Daftar calon mitra di papan'],
  [done('2023-03-20')],
  [notDone],
  [done('2023-06-11'), 'Foto kunjungan'],
  [done('2023-08-01'), 'Rencana kerja 2023'],
  [done(null), 'Naskah kesepakatan'],
  [notDone, 'Menunggu tanda tangan kepala desa'],
]);
const allDone = agreedOn(
  journey,
  journey.items.map((_, place) => [done(`2024-${String(place + 1).padStart(2, '0')}-05`), long]),
);
export const begun = agreedOn(journey, [[done('2026-01-05'), 'Notulen'], [notDone], [notDone]]);

export function JointSamples() {
  return (
    <Samples>
      <Sample state="gallery.states.together-agreed">
        <JointGates basis={agreed} dimension="conditions" />
      </Sample>
      <Sample state="gallery.states.long">
        <JointGates basis={wordy} dimension="conditions" />
      </Sample>
      <Sample state="gallery.states.none">
        <JointGates basis={nothing} dimension="conditions" />
      </Sample>
    </Samples>
  );
}

export function StepsSamples() {
  return (
    <Samples>
      <Sample state="gallery.states.steps-skipped">
        <Steps basis={walked} dimension="journey" />
      </Sample>
      <Sample state="gallery.states.steps-begun">
        <Steps basis={begun} dimension="journey" />
      </Sample>
      <Sample state="gallery.states.long">
        <Steps basis={allDone} dimension="journey" />
      </Sample>
      <Sample state="gallery.states.none">
        <Steps basis={agreedOn(journey, [])} dimension="journey" />
      </Sample>
    </Samples>
  );
}
