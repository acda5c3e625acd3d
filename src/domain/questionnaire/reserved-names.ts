/** What no questionnaire may be called: `#/questionnaires/new` and the like lead elsewhere. */
export const reservedNames = ['edit', 'import', 'new'];
