// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { Timeline } from '../../../components/options/people/Timeline.tsx';
import type { Met } from '../../../utils/core/person.ts';
import type { PersonView } from '../../../utils/core/views.ts';
import { ADA_VIEW, NOW } from '../sample.ts';

afterEach(cleanup);

const OKAN = { id: 'p9', name: 'Okan' };
const BO = { id: 'p8', name: 'Bo Lund', met: { throughId: 'p1', how: 'At sea' } };
const BY_OKAN = { how: 'At the tide talk', on: '2020-02-01', throughId: 'p9' };

function show(met: Met | undefined, more: Partial<PersonView> = {}, kept = true) {
  const on = {
    onEditMet: vi.fn(async () => kept),
    onRemoveMet: vi.fn(),
    onRemoveIntroduction: vi.fn(),
    onOpenPerson: vi.fn(),
  };
  const others = { onEditNote: vi.fn(), onDeleteNote: vi.fn(), onOpenPage: vi.fn(), onLeave: vi.fn() };
  const interactions = {
    onEditInteraction: vi.fn(),
    onDeleteInteraction: vi.fn(),
    onDeleteChange: vi.fn(),
    personName: () => undefined,
  };
  const drawn = (one: Met | undefined) => (
    <Timeline
      view={{ ...ADA_VIEW, ...more, person: { ...ADA_VIEW.person, ...(one ? { met: one } : {}) } }}
      communities={[]}
      kinds={['met', 'call']}
      search={{ results: [OKAN], onQuery: () => {} }}
      siteName={() => 'GitHub'}
      now={NOW}
      {...interactions}
      {...others}
      {...on}
    />
  );
  const { rerender } = render(drawn(met));
  return { ...on, becomes: (one: Met) => rerender(drawn(one)) };
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const timeIn = (part: HTMLElement) => part.querySelector('time')?.dateTime;
const lastPart = () => screen.getAllByRole('region').at(-1) as HTMLElement;

it('says how, on which day and through whom, who is a way to them', () => {
  const { onOpenPerson } = show(BY_OKAN, { through: OKAN });
  const part = within(screen.getByRole('region', { name: 'February 2020' }));
  expect(part.getByText('At the tide talk')).toBeTruthy();
  expect(timeIn(screen.getByRole('region', { name: 'February 2020' }))).toBe('2020-02-01');
  fireEvent.click(part.getByRole('button', { name: 'Okan' }));
  expect(onOpenPerson).toHaveBeenCalledWith('p9');
});

it('makes up no day: without one it is last, and says so', () => {
  show({ how: 'At the tide talk' });
  expect(lastPart().getAttribute('aria-label')).toBe('You have not said when');
  expect(within(lastPart()).getByText('You met')).toBeTruthy();
  expect(timeIn(lastPart())).toBeUndefined();
});

it('is edited in place: through whom, too; the focus follows it to where its day puts it', async () => {
  const { onEditMet, becomes } = show({ how: 'At the tide talk' }, { through: OKAN });
  press('Edit how you met');
  expect(document.activeElement).toBe(screen.getByLabelText('How you met'));
  fireEvent.input(screen.getByLabelText('When you met'), { target: { value: '2020-02-01' } });
  const field = screen.getByRole('combobox', { name: 'Through whom' });
  fireEvent.input(field, { target: { value: 'ok' } });
  fireEvent.keyDown(field, { key: 'Enter' });
  press('Save changes');
  const draft = { metHow: 'At the tide talk', metOn: '2020-02-01', metThrough: '', metThroughId: 'p9' };
  expect(onEditMet).toHaveBeenCalledWith('p1', draft);
  becomes(BY_OKAN);
  await vi.waitFor(() => expect(screen.queryByRole('button', { name: 'Save changes' })).toBeNull());
  await vi.waitFor(() =>
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Edit how you met' })),
  );
});

it('stays open where it could not be kept, and as it was where the user wants that', async () => {
  const { onEditMet } = show(BY_OKAN, { through: OKAN }, false);
  press('Edit how you met');
  fireEvent.input(screen.getByLabelText('How you met'), { target: { value: 'Otherwise' } });
  press('Save changes');
  await vi.waitFor(() => expect(onEditMet).toHaveBeenCalledOnce());
  expect(screen.getByLabelText<HTMLInputElement>('How you met').value).toBe('Otherwise');
  press('Keep as it was');
  expect(screen.getByText('At the tide talk')).toBeTruthy();
});

it('is removed', () => {
  const { onRemoveMet } = show(BY_OKAN);
  press('Remove how you met');
  expect(onRemoveMet).toHaveBeenCalledOnce();
});

it('whom the user met through them is there, a way to them, to be edited as theirs, and removed', () => {
  const on = show(undefined, { introduced: [BO] });
  expect(within(lastPart()).getByText(/^You met/u).textContent).toBe('You met Bo Lund through them.');
  expect(within(lastPart()).getByText('At sea')).toBeTruthy();
  press('Bo Lund');
  expect(on.onOpenPerson).toHaveBeenCalledWith('p8');
  press('Remove this introduction: Bo Lund');
  expect(on.onRemoveIntroduction).toHaveBeenCalledWith(BO);
  press('Edit how you met Bo Lund');
  expect(screen.getByRole('button', { name: 'Remove Ada Lovelace' })).toBeTruthy();
  press('Save changes');
  const draft = { metHow: 'At sea', metOn: '', metThrough: '', metThroughId: 'p1' };
  expect(on.onEditMet).toHaveBeenCalledWith('p8', draft);
});
