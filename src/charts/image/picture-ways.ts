import type { Frame } from '#charts/words/frame.ts';
import type { Words } from '#i18n/words.ts';
import { copyPicture, downloadFile, shareFile } from '#ui/hand-out.ts';
import { fileName } from './file-name.ts';
import { toPng, type PngOptions } from './to-png.ts';
import { svgFile, type Picture } from './to-svg.ts';

type Taken = { readonly frame: Frame; readonly picture: Picture };

export type PictureWay = 'copy' | 'png' | 'svg' | 'share';

/** Does it, and tells what has happened; null where there is nothing to tell. */
export type Way = () => Promise<string | null>;

/** Saves it under the chart's name; returns the name. */
export function save(content: Blob, frame: Frame, ending: string): string {
  const file = new File([content], fileName(frame.file, ending), { type: content.type });
  downloadFile(file);
  return file.name;
}

/** The ways of a picture out of the app; each is to be gone within a tap. */
export function pictureWays(
  { t }: Words,
  take: () => Promise<Taken>,
  options: PngOptions,
): Record<PictureWay, Way> {
  const png = async () => {
    const { frame, picture } = await take();
    return { frame, file: await toPng(picture, options) };
  };
  return {
    copy: async () => {
      const made = png();
      if (await copyPicture(made.then(({ file }) => file))) return t('charts.menu.copied');
      const { frame, file } = await made;
      return t('charts.menu.no-copy', { file: save(file, frame, 'png') });
    },
    png: async () => {
      const { frame, file } = await png();
      return t('charts.menu.downloaded', { file: save(file, frame, 'png') });
    },
    svg: async () => {
      const { frame, picture } = await take();
      return t('charts.menu.downloaded', { file: save(svgFile(picture, options.paper), frame, 'svg') });
    },
    share: async () => {
      const { frame, file } = await png();
      const shared = new File([file], fileName(frame.file, 'png'), { type: file.type });
      const outcome = await shareFile(shared);
      return outcome === 'downloaded' ? t('charts.menu.no-share', { file: shared.name }) : null;
    },
  };
}
