import { beforeEach, expect, it, vi } from 'vitest';
import { Refusal } from '../../utils/core/drafts.ts';
import { StoreProblem } from '../../utils/store/problem.ts';
import { hush, said, sayProblem } from '../../utils/surfaces/said.ts';

beforeEach(hush);

it('a problem that is named is not hidden behind one that nobody knows', () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  sayProblem(new Error('of the background'));
  expect(said.value?.text).toMatch(/^Something went wrong/u);
  sayProblem(new StoreProblem('unopenable'));
  expect(said.value?.text).toMatch(/cannot open your records/u);
  sayProblem(new Error('of the background'));
  expect(said.value?.text).toMatch(/cannot open your records/u);
  sayProblem(new Refusal('Another sentence.'));
  expect(said.value?.text).toBe('Another sentence.');
});
