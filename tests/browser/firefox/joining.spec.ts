import { enableOrcid, pagesThatNameEachOther, pageThatNamesAnother, twoPeople } from '../joining.ts';
import { test, tidyHome } from './fixture.ts';

tidyHome();

test.beforeAll(({ home }) => enableOrcid(home));

test('pages that name each other are one person’s', ({ home }) => pagesThatNameEachOther(home));
test('a page that names a known person’s is offered, and refused for ever', ({ home }) =>
  pageThatNamesAnother(home));
test('two people are joined, and separated again', ({ home }) => twoPeople(home));
