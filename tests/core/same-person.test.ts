import { describe, expect, test } from 'vitest';
import { reasonsFor, type Side, scoreOf } from '../../utils/core/same-person.ts';

const side = (more: Partial<Side>): Side => ({ name: 'Ada', keys: [], claims: [], ...more });
const github = { keys: ['github:ada'], claims: ['orcid:1'] };
const orcid = { keys: ['orcid:1'], claims: ['github:ada'] };

describe('why two may be one', () => {
  test.each([
    ['each page names the other', side(github), side(orcid), ['each names the other']],
    ['one names the other', side(github), side({ keys: ['orcid:1'] }), ['names a page of theirs']],
    ['one is named by the other', side({ keys: ['github:ada'] }), side(orcid), ['is named by theirs']],
    [
      'an e-mail address',
      side({ emails: ['Ada@x.example'] }),
      side({ emails: ['ada@X.example'] }),
      ['same e-mail'],
    ],
    [
      'name and organisation, whatever case and accents',
      side({ name: 'Zoë  Brandt', organisation: 'Tide-Lab' }),
      side({ name: 'ZOE BRANDT', organisation: 'tide lab' }),
      ['same name and organisation'],
    ],
    ['a name alone is no reason', side({ name: 'Ada' }), side({ name: 'Ada' }), []],
    [
      'names of signs alone are no names',
      side({ name: '—', organisation: '…' }),
      side({ name: '—', organisation: '…' }),
      [],
    ],
    ['a claim to somebody else', side({ claims: ['x:1'] }), side({ keys: ['x:2'] }), []],
  ] as const)('%s', (_, one, other, reasons) => {
    expect(reasonsFor(one, other)).toEqual(reasons);
  });

  test('more reasons make it surer, and only both directions make it sure', () => {
    const weak = scoreOf(['same name and organisation']);
    const both = scoreOf(['same name and organisation', 'is named by theirs']);
    expect(scoreOf([])).toBe(0);
    expect(weak).toBeGreaterThan(0);
    expect(both).toBeGreaterThan(weak);
    expect(both).toBeLessThan(1);
    expect(scoreOf(['each names the other'])).toBe(1);
  });
});
