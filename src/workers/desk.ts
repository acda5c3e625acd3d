import { Database } from '#storage/database.ts';
import { browserFactory } from '#storage/factory.ts';
import { jobs, type JobName } from './jobs.ts';
import { thrownBy, type Answer, type Meanwhile, type Question } from './message.ts';

// The worker. It opens the same database as the page, and answers questions as they come.

const databases = new Map<string, Database>();

function opened({ database: name, device }: Pick<Question, 'database' | 'device'>): Database {
  const known = databases.get(name);
  if (known) return known;
  const factory = browserFactory();
  if (!factory) throw new Error('a worker was asked that has no database');
  const db = new Database({ name, device, factory });
  // A newer app wants to change the database: the page hears of it by its own connection.
  db.on('versionchange', () => {
    db.retired = true;
    db.close();
    return false;
  });
  databases.set(name, db);
  return db;
}

async function answerTo<N extends JobName>(question: Question<N>): Promise<Answer<N>> {
  const { number, name, input } = question;
  try {
    const output = await jobs[name](opened(question), input, (progress) => {
      const meanwhile: Meanwhile = { number, progress };
      postMessage(meanwhile);
    });
    return { number, output };
  } catch (error) {
    return { number, thrown: thrownBy(error) };
  }
}

addEventListener('message', async ({ data }: MessageEvent<Question>) => {
  postMessage(await answerTo(data));
});
