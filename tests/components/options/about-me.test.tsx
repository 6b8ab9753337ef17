// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { Goals } from '../../../components/options/goals/Goals.tsx';
import type { AboutMe } from '../../../utils/core/about-me.ts';

afterEach(cleanup);

function show(aboutMe: AboutMe | undefined, onAboutMe = vi.fn()) {
  const drawn = (said: AboutMe | undefined) => (
    <Goals
      goals={[]}
      topicSuggestions={[]}
      onAdd={vi.fn()}
      onRemove={vi.fn()}
      aboutMe={said}
      onAboutMe={onAboutMe}
    />
  );
  const { rerender } = render(drawn(aboutMe));
  return { onAboutMe, becomes: (said: AboutMe) => rerender(drawn(said)) };
}
const field = (label: RegExp) => screen.getByLabelText<HTMLInputElement>(label);
const type = (label: RegExp, value: string) => fireEvent.input(field(label), { target: { value } });
const save = () => fireEvent.click(screen.getByRole('button', { name: 'Save' }));

it('is waited for', () => {
  show(undefined);
  expect(screen.queryByLabelText(/^Organisation/u)).toBeNull();
  expect(screen.getByText('Reading what you said')).toBeTruthy();
});

it('is shown as it is kept, and kept as a whole when it is saved: empty for what is not said any more', () => {
  const { onAboutMe } = show({ organisation: 'Salt Works', location: 'Porto, Portugal' });
  expect(field(/^Organisation/u).value).toBe('Salt Works');
  type(/^Location/u, '');
  type(/^Headline/u, 'Diver');
  save();
  const said = { headline: 'Diver', organisation: 'Salt Works', location: '' };
  expect(onAboutMe).toHaveBeenCalledExactlyOnceWith(said);
});

it('needs nothing to be said', () => {
  const { onAboutMe } = show({});
  save();
  expect(onAboutMe).toHaveBeenCalledExactlyOnceWith({ headline: '', organisation: '', location: '' });
});

it('keeps what is being typed when it changes elsewhere, and is what is kept once that is the same', () => {
  const { becomes } = show({ organisation: 'Salt Works' });
  type(/^Headline/u, 'Diver');
  becomes({ organisation: 'Fog Ltd' });
  expect([field(/^Headline/u).value, field(/^Organisation/u).value]).toEqual(['Diver', 'Fog Ltd']);
  becomes({ organisation: 'Fog Ltd', headline: 'Diver' });
  becomes({ organisation: 'Fog Ltd' });
  expect(field(/^Headline/u).value).toBe('');
});
