// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { Button } from '../../../components/ui/Button.tsx';
import { PageLink } from '../../../components/ui/PageLink.tsx';
import { Status } from '../../../components/ui/Status.tsx';

afterEach(cleanup);

it('says what was done, with its Undo', () => {
  const onUndo = vi.fn();
  render(<Status message={{ tone: 'done', text: 'Saved Ada.', change: 7 }} onUndo={onUndo} />);
  expect(screen.getByRole('status').textContent).toContain('Saved Ada.');
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(onUndo).toHaveBeenCalledOnce();
});

it('offers no Undo where there is no change', () => {
  render(<Status message={{ tone: 'done', text: 'Undone.' }} onUndo={() => {}} />);
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});

it('alerts of a problem', () => {
  render(<Status message={{ tone: 'problem', text: 'Not saved.' }} />);
  expect(screen.getByRole('alert').textContent).toContain('Not saved.');
  expect(screen.getByRole('status').textContent).toBe('');
});

it('does nothing while a button is busy, and keeps its focus', () => {
  const onClick = vi.fn();
  render(
    <Button busy onClick={onClick}>
      Save
    </Button>,
  );
  const button = screen.getByRole<HTMLButtonElement>('button');
  button.focus();
  fireEvent.click(button);
  expect(onClick).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(button);
});

it('makes a link of the web only', () => {
  const onOpenPage = vi.fn();
  render(
    <>
      <PageLink url="javascript:alert(1)" onOpenPage={onOpenPage}>
        Bad
      </PageLink>
      <PageLink url="https://example.org/" onOpenPage={onOpenPage}>
        Good
      </PageLink>
    </>,
  );
  expect(screen.getAllByRole('link').map((one) => one.textContent)).toEqual(['Good']);
  // Left to the browser, which must not go anywhere in a test.
  document.addEventListener('click', (event) => event.preventDefault(), { once: true });
  fireEvent.click(screen.getByRole('link'), { ctrlKey: true });
  expect(onOpenPage).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('link'));
  expect(onOpenPage).toHaveBeenCalledWith('https://example.org/');
});
