import { publish } from '#domain/questionnaire/publish.ts';
import { addFrame, emptyFrames, toFrames } from '#exchange/qr/frames.ts';
import { openAnswers } from '#exchange/qr/open-answers.ts';
import { toText } from '#exchange/qr/text-code.ts';
import { handedIn, invited, pacts, versionsOf } from '../exchange/qr/workshop.ts';
import { medianOf, tell } from './median.ts';

function tellSize(what: string, kind: 'answers' | 'invitation', bytes: Uint8Array): void {
  const lines = toText(bytes).split('\n').length;
  const codes = versionsOf(kind, bytes).join(' ');
  console.log(
    `${what.padEnd(64)} ${String(bytes.length).padStart(5)} bytes, versions ${codes}; ${lines} lines`,
  );
}

const five = [200, 200, 200, 200, 200];
tellSize('40 answers (PACTS short, 4 partners)', 'answers', (await handedIn('short')).bytes);
tellSize('120 answers (PACTS full)', 'answers', (await handedIn('full')).bytes);
tellSize('40 answers, a comment of 300 letters', 'answers', (await handedIn('short', [300])).bytes);
tellSize('40 answers, five comments of 200 letters', 'answers', (await handedIn('short', five)).bytes);
tellSize('120 answers, five comments of 200 letters', 'answers', (await handedIn('full', five)).bytes);
tellSize('invitation, 4 partners, PACTS short', 'invitation', await invited([]));
tellSize('invitation, PACTS whole', 'invitation', await invited([publish(pacts)]));

const { assessment, key, bytes } = await handedIn('full', five);
const texts = toFrames('answers', bytes);
const milliseconds = await medianOf(51, async () => {
  let gathering = emptyFrames;
  let whole: Uint8Array | null = null;
  for (const text of texts) {
    const added = addFrame(gathering, text);
    if (!added.ok) throw new Error(added.error.kind);
    ({ gathering, bytes: whole } = added.value);
  }
  const opened = await openAnswers(whole ?? new Uint8Array(), {
    assessments: [assessment],
    keysOf: () => [key],
  });
  if (!opened.ok) throw new Error(opened.error.kind);
});
tell('from the texts of the codes to 120 answers with their comments', milliseconds);
