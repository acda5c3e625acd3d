import type { ComponentType } from 'react';
import type { Editing } from './editing.ts';
import type { Part } from './parts.ts';
import { AboutSection } from './sections/about-section.tsx';
import { FormsSection } from './sections/forms-section.tsx';
import { ItemsSection } from './sections/items-section.tsx';
import { PrinciplesSection } from './sections/principles-section.tsx';
import { ScalesSection } from './sections/scales-section.tsx';

/** The fields of each part. */
export const sections: { readonly [P in Exclude<Part, 'publish'>]: ComponentType<Editing> } = {
  about: AboutSection,
  principles: PrinciplesSection,
  items: ItemsSection,
  scales: ScalesSection,
  forms: FormsSection,
};
