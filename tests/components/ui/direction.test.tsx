// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { missingFrom, stateFrom } from '../../../components/log/draft.ts';
import { Combobox } from '../../../components/ui/Combobox.tsx';
import { Empty } from '../../../components/ui/Empty.tsx';
import { TextField } from '../../../components/ui/TextField.tsx';

afterEach(cleanup);

const nothing = () => undefined;

it('what stands under a field has the direction of its own words', () => {
  render(<TextField label="Name" value="" hint="Hint" error="Error" onInput={nothing} />);
  for (const text of ['Hint', 'Error']) expect(screen.getByText(text).getAttribute('dir')).toBe('auto');
});

it('so has what is typed to find somebody, and the sentence that nobody was found', () => {
  render(
    <>
      <Combobox label="Who" text="עדה" results={[]} onText={nothing} onPick={nothing} onEnter={nothing} />
      <Empty title="Nobody found" />
    </>,
  );
  expect(screen.getByRole('combobox').getAttribute('dir')).toBe('auto');
  expect(screen.getByText('Nobody found').getAttribute('dir')).toBe('auto');
});

it.each([
  [{ who: 'עדה' }, undefined],
  [{ where: 'עדה', chosen: [{ id: 'p1', name: 'Ada' }] }, undefined],
  [{}, 'עדה'],
])('what is missing begins with our own words, and a name in it turns nothing around it', (typed, asks) => {
  const says = missingFrom({ ...stateFrom({}, [], []), ...typed }, false, asks);
  expect(says).toMatch(/^[A-Z][a-z ]+“\u2068עדה\u2069”/u);
});
