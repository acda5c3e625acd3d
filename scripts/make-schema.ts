import { writeFile } from 'node:fs/promises';
import { format } from 'oxfmt';
import { questionnaireJsonSchema } from '#domain/questionnaire/json-schema.ts';

const file = new URL('../questionnaires/questionnaire.schema.json', import.meta.url);
const { code } = await format(file.pathname, JSON.stringify(questionnaireJsonSchema(), null, 2), {
  printWidth: 110,
});
await writeFile(file, code);
