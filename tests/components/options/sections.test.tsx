// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DeleteEverything } from '../../../components/options/data/DeleteEverything.tsx';
import { Import } from '../../../components/options/data/Import.tsx';
import { Goals } from '../../../components/options/goals/Goals.tsx';
import { OptionsShell } from '../../../components/options/OptionsShell.tsx';
import { InteractionItem } from '../../../components/options/people/InteractionItem.tsx';
import { PersonForm } from '../../../components/options/people/PersonForm.tsx';
import { Sites, type SitesProps } from '../../../components/options/sites/Sites.tsx';
import { Welcome } from '../../../components/options/welcome/Welcome.tsx';
import type { Interaction } from '../../../utils/core/interaction.ts';
import { ADA_VIEW, NOW } from '../sample.ts';

const PEOPLE = { everywhere: true, hosts: [], onEverywhere: vi.fn(), onAdd: vi.fn(), onRemove: vi.fn() };

afterEach(cleanup);

const click = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const type = (label: string | RegExp, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });

const SITES: NonNullable<SitesProps['sites']> = [
  {
    id: 'github',
    name: 'GitHub',
    quiet: false,
    read: 'well',
    hosts: ['github.com'],
    enabled: true,
    enabledHosts: [],
  },
  {
    id: 'mastodon',
    name: 'Mastodon',
    quiet: false,
    read: 'well',
    hosts: 'any',
    enabled: true,
    enabledHosts: ['one.example'],
  },
];

it('shows which section is current', () => {
  render(
    <OptionsShell current="goals" waiting={2}>
      <p>Here</p>
    </OptionsShell>,
  );
  expect(screen.getByRole('link', { current: 'page' }).textContent).toBe('Goals');
  expect(screen.getByRole('link', { name: /Review 2 waiting/u })).toBeTruthy();
});

describe('goals', () => {
  it('are added with what they are about, and removed', async () => {
    const onAdd = vi.fn();
    const onRemove = vi.fn();
    const goals = [{ id: 'g1', kind: 'learn', about: 'rust', createdAt: NOW }] as const;
    const about = { aboutMe: {}, onAboutMe: vi.fn() };
    render(<Goals goals={goals} topicSuggestions={[]} onAdd={onAdd} onRemove={onRemove} {...about} />);
    click('Add goal');
    expect(onAdd).not.toHaveBeenCalled();
    expect(screen.getByText(/Say it in a few words/u)).toBeTruthy();
    type('Which topic', ' wasm ');
    click('Add goal');
    expect(onAdd).toHaveBeenCalledWith('learn', 'wasm');
    await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('Which topic').value).toBe(''));
    click(/Remove the goal/u);
    expect(onRemove).toHaveBeenCalledWith('g1');
  });
});

describe('sites', () => {
  it('are switched as the user wishes, and show what is so', () => {
    const on = { onSwitch: vi.fn(), onAddServer: vi.fn(), onRemoveServer: vi.fn(), onEdge: vi.fn() };
    render(<Sites sites={SITES} people={PEOPLE} edge="right" {...on} />);
    const github = screen.getByRole<HTMLInputElement>('switch', { name: 'Enable on GitHub' });
    fireEvent.click(github);
    expect(on.onSwitch).toHaveBeenCalledWith('github', false);
    expect(github.checked).toBe(true);
    type('Add a server', 'two.example');
    click('Add');
    expect(on.onAddServer).toHaveBeenCalledWith('mastodon', 'two.example');
    click('Remove one.example');
    expect(on.onRemoveServer).toHaveBeenCalledWith('mastodon', 'one.example');
    fireEvent.click(screen.getByLabelText('Left edge'));
    expect(on.onEdge).toHaveBeenCalledWith('left');
  });
});

describe('data', () => {
  it('is deleted only after the word was typed', () => {
    const onDeleteEverything = vi.fn();
    render(<DeleteEverything onDeleteEverything={onDeleteEverything} />);
    click('Delete everything…');
    click('Delete everything');
    expect(onDeleteEverything).not.toHaveBeenCalled();
    expect(screen.getByText(/Nothing was deleted/u)).toBeTruthy();
    type(/to confirm/u, 'Delete');
    click('Delete everything');
    expect(onDeleteEverything).toHaveBeenCalledOnce();
  });

  it('is imported from a file that is chosen', () => {
    const onImport = vi.fn();
    render(<Import onImport={onImport} />);
    const file = new File(['{}'], 'kith.json');
    const input = screen.getByLabelText<HTMLInputElement>('File to import');
    Object.defineProperty(input, 'files', { value: [file] });
    fireEvent.change(input);
    expect(onImport).toHaveBeenCalledWith(file);
  });
});

describe('a person', () => {
  it('is changed as a whole, and needs a name', () => {
    const onSave = vi.fn();
    render(<PersonForm person={ADA_VIEW.person} onSave={onSave} />);
    type('Name', ' ');
    click('Save changes');
    expect(onSave).not.toHaveBeenCalled();
    type(/^Name/u, 'Ada King');
    type('Location', 'Ockham');
    click('Save changes');
    expect(onSave).toHaveBeenCalledWith(
      expect.objectContaining({
        name: 'Ada King',
        location: 'Ockham',
        headline: '',
        tags: ['mathematics', 'compilers'],
      }),
    );
  });

  it('keeps the form of an interaction open until it is saved', async () => {
    const onEditInteraction = vi.fn().mockResolvedValueOnce(false).mockResolvedValueOnce(true);
    render(
      <InteractionItem
        interaction={ADA_VIEW.interactions[0] as Interaction}
        personId="p1"
        personName={() => undefined}
        kinds={['met', 'call']}
        now={NOW}
        onEditInteraction={onEditInteraction}
        onDeleteInteraction={() => {}}
      />,
    );
    click('Edit this interaction');
    type('What about', 'Loops');
    click('Save changes');
    await onEditInteraction.mock.results[0]?.value;
    expect(screen.getByLabelText<HTMLTextAreaElement>('What about').value).toBe('Loops');
    click('Save changes');
    await waitFor(() => expect(screen.queryByLabelText('What about')).toBeNull());
    expect(onEditInteraction).toHaveBeenLastCalledWith(
      'i1',
      expect.objectContaining({ kind: 'call', when: '', about: 'Loops' }),
    );
  });

  it('shows what was given, got and promised in an interaction, and changes it', () => {
    const onEditInteraction = vi.fn(async () => true);
    const interaction = {
      ...(ADA_VIEW.interactions[0] as Interaction),
      ...{ gave: ['a book', 'a chart'], got: ['tea'], followUp: { on: '2027-01-04', what: 'send slides' } },
    };
    render(
      <InteractionItem
        {...{ interaction, personId: 'p1', personName: () => undefined, kinds: ['met', 'call'], now: NOW }}
        {...{ onEditInteraction, onDeleteInteraction: () => {} }}
      />,
    );
    const shown = document.body.textContent?.replace(/[\u2068\u2069]/gu, '');
    for (const words of ['You gave a book and a chart', 'You got tea', ': send slides'])
      expect(shown).toContain(words);
    click('Edit this interaction');
    type('You gave one on each line', 'a book');
    type('You got one on each line', '');
    type('What the follow-up is about optional', 'call');
    click('Save changes');
    expect(onEditInteraction).toHaveBeenCalledWith(
      interaction.id,
      expect.objectContaining({ gave: ['a book'], got: [], followUpOn: '2027-01-04', followUpWhat: 'call' }),
    );
  });
});

it('welcomes in three steps', () => {
  const onStart = vi.fn();
  const on = { onSwitch: vi.fn(), onAddServer: vi.fn(), onRemoveServer: vi.fn(), onAddGoal: vi.fn() };
  render(<Welcome sites={SITES} goals={[]} topicSuggestions={[]} {...on} onStart={onStart} />);
  click('Next');
  expect(document.activeElement?.textContent).toBe('Where do you meet them?');
  click('Next');
  click('Back');
  click('Next');
  click('Start');
  expect(onStart).toHaveBeenCalledOnce();
});

it('keeps what is being changed about a person when they change elsewhere, until it is saved', () => {
  const onSave = vi.fn();
  const { person } = ADA_VIEW;
  const view = render(<PersonForm person={person} onSave={onSave} />);
  const value = (label: string) => screen.getByLabelText<HTMLInputElement>(label).value;
  type('Location', 'Ockham');
  view.rerender(<PersonForm person={{ ...person, headline: 'Analyst', updatedAt: NOW }} onSave={onSave} />);
  expect([value('Location'), value('Headline')]).toEqual(['Ockham', 'Analyst']);
  view.rerender(<PersonForm person={{ ...person, location: 'Ockham' }} onSave={onSave} />);
  view.rerender(<PersonForm person={person} onSave={onSave} />);
  expect(value('Location')).toBe('');
});
