// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { LogForm, type LogFormProps } from '../../../components/log/LogForm.tsx';

afterEach(cleanup);

const ADA = { id: 'p1', name: 'Ada Lovelace' };

function show(props: Partial<LogFormProps> = {}) {
  const onSave = vi.fn();
  const onChange = vi.fn();
  const onQuery = vi.fn();
  render(
    <LogForm
      kinds={['met', 'call', 'video', 'message', 'email', 'mentoring']}
      people={[]}
      results={[]}
      onQuery={onQuery}
      topicSuggestions={[]}
      today="2026-11-24"
      onSave={onSave}
      onChange={onChange}
      {...props}
    />,
  );
  return { onSave, onChange, onQuery };
}

const who = () => screen.getByRole<HTMLInputElement>('combobox', { name: /Who/u });
const about = () => screen.getByLabelText<HTMLTextAreaElement>(/What about/u);
const type = (field: HTMLElement, value: string) => fireEvent.input(field, { target: { value } });
const enter = (field: HTMLElement, more = {}) => fireEvent.keyDown(field, { key: 'Enter', ...more });

it('asks who first where nobody is filled in', () => {
  show();
  expect(document.activeElement).toBe(who());
});

it('asks what about first where somebody is', () => {
  show({ people: [ADA] });
  expect(document.activeElement).toBe(about());
});

it('asks what about first where the page is about somebody', () => {
  show({ profileName: 'Ada' });
  expect(document.activeElement).toBe(about());
});

it('leaves the focus where it is, if it is told to', () => {
  show({ takesFocus: false });
  expect(document.activeElement).not.toBe(who());
});

it('saves on Enter in what about: now, with the kind that is commonest', () => {
  const { onSave } = show({ people: [ADA] });
  type(about(), 'Engines');
  enter(about());
  expect(onSave).toHaveBeenCalledExactlyOnceWith({
    personIds: ['p1'],
    newNames: [],
    kind: 'met',
    when: '',
    about: 'Engines',
    topics: [],
    followUpOn: '',
  });
});

it('makes a new line on Shift+Enter', () => {
  const { onSave } = show({ people: [ADA] });
  expect(enter(about(), { shiftKey: true })).toBe(true);
  expect(onSave).not.toHaveBeenCalled();
});

it('saves on Ctrl+Enter and Cmd+Enter', () => {
  const { onSave } = show({ people: [ADA] });
  enter(about(), { ctrlKey: true });
  enter(who(), { metaKey: true });
  expect(onSave).toHaveBeenCalledTimes(2);
});

it('saves once on Enter in each field of one line', () => {
  const { onSave } = show({ people: [ADA] });
  const fields = [who(), screen.getByLabelText(/Topics/u), screen.getByLabelText(/Follow-up/u)];
  for (const field of [...fields, screen.getByLabelText('Met')]) enter(field);
  expect(onSave).toHaveBeenCalledTimes(4);
});

it('does not save on the Enter of an input method', () => {
  const { onSave } = show({ people: [ADA] });
  for (const field of [about(), who(), screen.getByLabelText(/Follow-up/u)]) {
    enter(field, { isComposing: true });
    enter(field, { keyCode: 229 });
  }
  expect(onSave).not.toHaveBeenCalled();
});

it('says what is missing, in a sentence beside the field, and goes there', () => {
  const { onSave } = show();
  type(about(), 'Engines');
  about().focus();
  enter(about());
  expect(onSave).not.toHaveBeenCalled();
  const said = document.getElementById(who().getAttribute('aria-describedby') ?? '');
  expect(said?.textContent).toContain('Nobody is chosen yet');
  expect(who().getAttribute('aria-invalid')).toBe('true');
  expect(document.activeElement).toBe(who());
  expect(about().value).toBe('Engines');
});

it('does not guess who is meant by a name that was typed and not chosen', () => {
  const { onSave } = show({ people: [ADA] });
  type(who(), 'Gra');
  fireEvent.click(screen.getByRole('button', { name: /Save contact/u }));
  expect(onSave).not.toHaveBeenCalled();
  expect(screen.getByText(/Nobody is chosen yet for “\u2068Gra\u2069”/u)).toBeTruthy();
});

it('needs nobody else where the person of the page will be added', () => {
  const { onSave } = show({ profileName: 'Ada' });
  enter(about());
  expect(onSave).toHaveBeenCalledWith(expect.objectContaining({ personIds: [], newNames: [] }));
});

it('adds who is found and who is new, each once', () => {
  const { onSave, onQuery } = show({ people: [ADA], results: [{ id: 'p2', name: 'Grace Hopper' }] });
  type(who(), 'gra');
  expect(onQuery).toHaveBeenLastCalledWith('gra');
  enter(who());
  type(who(), 'Zed');
  fireEvent.keyDown(who(), { key: 'ArrowUp' });
  enter(who());
  enter(about());
  expect(onSave).toHaveBeenCalledWith(
    expect.objectContaining({ personIds: ['p1', 'p2'], newNames: ['Zed'] }),
  );
});

it('saves a topic that is still being typed', () => {
  const { onSave } = show({ people: [ADA] });
  const topics = screen.getByLabelText(/Topics/u);
  type(topics, 'rust');
  enter(topics, { ctrlKey: true });
  expect(onSave).toHaveBeenCalledWith(expect.objectContaining({ topics: ['rust'] }));
});

it('takes another kind from the list', () => {
  const { onSave } = show({ people: [ADA] });
  fireEvent.change(screen.getByLabelText('Other kinds'), { target: { value: 'mentoring' } });
  enter(about());
  expect(onSave).toHaveBeenCalledWith(expect.objectContaining({ kind: 'mentoring' }));
});

it.each([
  ['In a week', '2026-12-01'],
  ['In two weeks', '2026-12-08'],
  ['In a month', '2026-12-24'],
])('follows up %s, and not at all on a second click', (name, day) => {
  const { onChange } = show({ people: [ADA] });
  const button = screen.getByRole('button', { name });
  fireEvent.click(button);
  expect(onChange).toHaveBeenLastCalledWith(expect.objectContaining({ followUpOn: day }));
  expect(button.getAttribute('aria-pressed')).toBe('true');
  fireEvent.click(button);
  expect(onChange).toHaveBeenLastCalledWith(expect.objectContaining({ followUpOn: '' }));
});

it('is now until it is changed', () => {
  const { onChange } = show({ people: [ADA] });
  fireEvent.click(screen.getByRole('button', { name: 'Change when it was' }));
  fireEvent.click(screen.getByLabelText('Yesterday'));
  expect(onChange).toHaveBeenLastCalledWith(expect.objectContaining({ when: '2026-11-23T12:00' }));
  fireEvent.click(screen.getByLabelText('Another time'));
  type(screen.getByLabelText('Day and time'), '2026-11-20T10:00');
  expect(onChange).toHaveBeenLastCalledWith(expect.objectContaining({ when: '2026-11-20T10:00' }));
  fireEvent.click(screen.getByLabelText('Now'));
  expect(onChange).toHaveBeenLastCalledWith(expect.objectContaining({ when: '' }));
});

it('opens with a draft kept from before', () => {
  show({
    people: [ADA, { id: 'p2', name: 'Grace' }],
    initial: { personIds: ['p2'], newNames: ['Zed'], about: 'Engines', kind: 'email', topics: ['rust'] },
  });
  expect(about().value).toBe('Engines');
  expect(screen.queryByText('Ada Lovelace')).toBeNull();
  for (const text of ['Grace', 'Zed', 'rust']) expect(screen.getByText(text)).toBeTruthy();
  expect(screen.getByLabelText<HTMLSelectElement>('Other kinds').value).toBe('email');
});

it('saves nothing twice while it is busy', () => {
  const { onSave } = show({ people: [ADA], busy: true });
  enter(about());
  fireEvent.click(screen.getByRole('button', { name: /Saving/u }));
  expect(onSave).not.toHaveBeenCalled();
});

it('says a problem and keeps what was typed', () => {
  show({ people: [ADA], initial: { about: 'Engines' }, problem: 'The disk is full.' });
  expect(screen.getByRole('alert').textContent).toContain('The disk is full.');
  expect(about().value).toBe('Engines');
});
