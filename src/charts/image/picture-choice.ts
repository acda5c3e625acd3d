import type { AppLanguage } from '#i18n/words.ts';
import type { PngOptions } from './to-png.ts';

export type PictureSize = 'page' | 'half' | 'slide';

/** How a picture is to leave the app. */
export type PictureChoice = PngOptions & {
  readonly size: PictureSize;
  /** Null: the app's. */
  readonly language: AppLanguage | null;
};

/** Widths in px, of which 96 are an inch: 16 cm, 8 cm, and the slide of PowerPoint, 33.9 cm. */
export const pictureSizes = {
  page: { look: 'whole', width: 605 },
  half: { look: 'whole', width: 302 },
  slide: { look: 'slide', width: 1280 },
} as const;

export const plainChoice: PictureChoice = { size: 'page', scale: 2, paper: 'white', language: null };

let last = plainChoice;

/** What was chosen last since the app was opened: a report's pictures are alike. */
export const lastChoice = (): PictureChoice => last;

export function keepChoice(choice: PictureChoice): void {
  last = choice;
}
