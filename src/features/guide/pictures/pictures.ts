import type { ComponentType } from 'react';
import type { GuidePart } from '#domain/questionnaire/guide-part.ts';

/** What is drawn above the words of a part; not every part needs it. */
export const pictures: Partial<Record<GuidePart, ComponentType>> = {};
