import type { INumberingOptions } from 'docx';
import type { Docx } from './load-docx.ts';
import { colours } from './page.ts';

/** The name by which a style finds its dots. */
export const bullets = 'bullets';

export const numberingOf = (docx: Docx): INumberingOptions => ({
  config: [
    {
      reference: bullets,
      levels: [
        {
          level: 0,
          format: docx.LevelFormat.BULLET,
          text: '•',
          alignment: docx.AlignmentType.LEFT,
          style: {
            // Programs that do not look into styles find the list by this
            style: 'ListBullet',
            run: { color: colours.accent },
            paragraph: { indent: { left: 357, hanging: 357 } },
          },
        },
      ],
    },
  ],
});
