// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PageReading } from '../../../components/card/PageReading.tsx';
import { doubtOf } from '../../../components/card/page.ts';
import type { Profile } from '../../../utils/core/profile.ts';
import { PROFILE } from '../sample.ts';

afterEach(cleanup);

const click = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

const TITLED: Profile = {
  ...PROFILE,
  confidence: 'low',
  sources: { name: { from: 'title', sure: 'low' }, bio: { from: 'open-graph', sure: 'low' } },
};

describe('a card', () => {
  it('has no doubt where the page was read', () => {
    expect(doubtOf(PROFILE)).toBeUndefined();
  });

  it('says where only title and address could be read', () => {
    expect(doubtOf(TITLED)).toBe(
      'Only the page’s title and address could be read, so this may be incomplete.',
    );
  });

  it('says where the page was read, but its site is not known well', () => {
    const sources = { ...TITLED.sources, headline: { from: 'page', sure: 'low' } } as const;
    expect(doubtOf({ ...TITLED, sources })).toContain('may be missing or wrong');
  });

  it('tells where each field was read, and how sure that is', () => {
    const sources: Profile['sources'] = {
      ...TITLED.sources,
      headline: { from: 'page', sure: 'high' },
      location: { from: 'json-ld', sure: 'high' },
    };
    render(<PageReading profile={{ ...TITLED, sources }} />);
    expect(screen.queryByText('Headline')).toBeNull();
    click('Where this was read');
    const said = [...document.querySelectorAll('.k-where-one')].map((one) => one.textContent);
    expect(said).toEqual([
      'Nameits title, not sure',
      'Headlinethe page itself',
      'Locationits structured data',
      'Aboutits preview for other sites, not sure',
    ]);
  });

  it('has nothing to tell of a page that gave nothing', () => {
    render(<PageReading profile={{ ...PROFILE, sources: {} }} />);
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('a page that was read wrongly', () => {
  const show = (onCopy = vi.fn(async (_text: string) => true)) => {
    const onReport = vi.fn(async () => '{"site":"github"}');
    render(<PageReading profile={PROFILE} onReport={onReport} onCopy={onCopy} />);
    return { onReport, onCopy };
  };

  it('is told of by a report that is made when asked for, and copied', async () => {
    const { onReport, onCopy } = show();
    expect(onReport).not.toHaveBeenCalled();
    click('This page was read wrongly');
    expect(screen.getByText(/^Nothing is sent\./u).textContent).toContain('issue page');
    const report = await screen.findByLabelText<HTMLTextAreaElement>(/^Report of/u);
    expect([report.value, report.readOnly]).toEqual(['{"site":"github"}', true]);
    click('Copy');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Copied' })).toBeTruthy());
    expect(onCopy).toHaveBeenCalledWith('{"site":"github"}');
    click('This page was read wrongly');
    expect(screen.queryByLabelText(/^Report of/u)).toBeNull();
  });

  it('is not said to be copied where it was not', async () => {
    const { onCopy } = show(vi.fn(async (_text: string) => false));
    click('This page was read wrongly');
    await screen.findByLabelText(/^Report of/u);
    click('Copy');
    await onCopy.mock.results[0]?.value;
    expect(screen.getByRole('button', { name: 'Copy' })).toBeTruthy();
  });
});
