// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Storage, type StorageProps } from '../../../components/options/data/Storage.tsx';

afterEach(cleanup);

const show = (over: Partial<StorageProps> = {}) => {
  const props = { used: 12_400_000, kept: false, promised: undefined, onKeep: vi.fn() };
  const view = render(<Storage {...props} {...over} />);
  return {
    onKeep: props.onKeep,
    again: (next: Partial<StorageProps>) => view.rerender(<Storage {...props} {...next} />),
  };
};
const ask = () => screen.queryByRole('button', { name: 'Ask the browser to keep them' });
const outcome = () => screen.getByRole('status').textContent;

describe('the room that the records take', () => {
  it('is said, with what the browser may do to them', () => {
    show();
    expect(screen.getByText(/^Your records take 12\sMB .* the browser may delete them/u)).toBeDefined();
    expect(outcome()).toBe('');
  });

  it('is waited for, without a button', () => {
    show({ used: undefined });
    expect(screen.getByText('Asking how much room the records take')).toBeDefined();
    expect(ask()).toBeNull();
  });

  it('needs no asking where the browser keeps them', () => {
    show({ kept: true });
    expect(screen.getByText(/The browser does not delete them/u)).toBeDefined();
    expect(ask()).toBeNull();
  });
});

describe('asking the browser to keep them', () => {
  it('gives out the wish, and not twice while it is asked', () => {
    const { onKeep, again } = show();
    fireEvent.click(ask() as HTMLElement);
    expect(onKeep).toHaveBeenCalledOnce();
    again({ promised: 'asking' });
    expect(outcome()).toBe('Asking the browser…');
    fireEvent.click(ask() as HTMLElement);
    expect(onKeep).toHaveBeenCalledOnce();
  });

  it('says that it promised, and leaves the keyboard where the button was', () => {
    const { again } = show();
    ask()?.focus();
    again({ promised: 'asking' });
    again({ promised: 'promised', kept: true });
    expect(outcome()).toBe('The browser promised to keep them.');
    expect(ask()).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Storage' }));
  });

  it('says that it did not, what was kept and what to do, and can be asked again with the focus there', () => {
    const { again } = show();
    ask()?.focus();
    again({ promised: 'refused' });
    expect(outcome()).toMatch(/did not promise it\. Nothing was lost, .* export everything to a file/u);
    expect(document.activeElement).toBe(ask());
  });

  it('takes the focus from nowhere else', () => {
    const { again } = show();
    const elsewhere = document.body.appendChild(document.createElement('button'));
    elsewhere.focus();
    again({ promised: 'promised', kept: true });
    expect(document.activeElement).toBe(elsewhere);
    elsewhere.remove();
  });
});
