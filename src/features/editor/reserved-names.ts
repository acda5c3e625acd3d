/** Addresses below `#/questionnaires/` that are no questionnaire's. */
export const reservedNames = ['edit', 'import', 'new'];
