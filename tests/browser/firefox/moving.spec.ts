import { inAndBack } from '../moving.ts';
import { test, tidyHome } from './fixture.ts';

tidyHome();

test('a file moves in and out, and a backup brings back what was there', ({ home }) => inAndBack(home));
