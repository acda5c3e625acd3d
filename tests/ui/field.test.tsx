import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Choice } from '#ui/choice.tsx';
import { TextField } from '#ui/field.tsx';
import { InWords } from './in-words.tsx';

const draw = (part: React.ReactNode) => renderToStaticMarkup(<InWords>{part}</InWords>);
const attribute = (html: string, name: string) => new RegExp(`${name}="([^"]*)"`).exec(html)?.[1];

test('a field is named by its label, and hint and error are read with it', () => {
  const html = draw(<TextField label="Name" hint="As people say it." error="Write a name." />);
  const ids = attribute(html, 'aria-describedby')?.split(' ') ?? [];
  expect(html).toMatch(new RegExp(`<label[^>]*for="${attribute(html, '<input[^>]* id')}"`));
  expect(ids).toHaveLength(2);
  expect(html).toMatch(new RegExp(`id="${ids[0]}"[^>]*>As people say it\\.`));
  expect(html).toMatch(new RegExp(`id="${ids[1]}".*Write a name\\.`));
  expect(attribute(html, 'aria-invalid')).toBe('true');
});

test('a field without an error is not called wrong', () => {
  const html = draw(<TextField label="Name" />);
  expect(html).not.toContain('aria-invalid');
  expect(html).not.toContain('aria-describedby');
});

test('each way of a choice is read with its explanation', () => {
  const html = draw(
    <Choice
      label="Mode"
      name="mode"
      value={['a']}
      onChange={() => {}}
      options={[
        { value: 'a', title: 'Open', explanation: 'Everybody sees.' },
        { value: 'b', title: 'Anonymous' },
      ]}
    />,
  );
  expect(html).toMatch(new RegExp(`id="${attribute(html, 'aria-describedby')}"[^>]*>Everybody sees\\.`));
  expect(html.match(/type="radio"/g)).toHaveLength(2);
  expect(html.match(/checked=""/g)).toHaveLength(1);
});
