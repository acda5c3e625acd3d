import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';

/**
 * A questionnaire in the making: the shape of one, but texts may be empty or lack a language, lists may be empty and
 * ids may lead nowhere.
 */
export type Sketch = Questionnaire;
