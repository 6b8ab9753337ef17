import { expect, it } from 'vitest';
import { Kept } from '../../utils/core/kept.ts';
import { whole } from '../../utils/core/steps.ts';

/** What makes something of one thing, and how often it did. */
function making() {
  const made: string[] = [];
  const kept = new Kept();
  const of = (name: string, from: readonly unknown[]) =>
    kept.of(name, from, () => {
      made.push(name);
      return { name };
    });
  return { kept, made, of };
}

it('is made again only where what it is made of is another thing', () => {
  const { made, of } = making();
  const [one, other] = [{}, {}];
  const first = of('a', [one, 1]);
  expect(of('a', [one, 1])).toBe(first);
  expect(of('a', [other, 1])).not.toBe(first);
  expect(of('a', [other, 1, undefined])).not.toBe(first);
  expect(of('b', [one, 1])).not.toBe(first);
  expect(made).toEqual(['a', 'a', 'a', 'b']);
});

it('a list stays the same list as long as the same things stand in it', () => {
  const kept = new Kept();
  const [one, other] = [{}, {}];
  const list = kept.list('a', [one, other]);
  expect(kept.list('a', [one, other])).toBe(list);
  expect(kept.list('a', [other, one])).not.toBe(list);
});

it('holds what the last computation asked for, and nothing older', () => {
  const { kept, made, of } = making();
  of('a', []);
  of('b', []);
  kept.sweep();
  of('a', []);
  kept.sweep();
  of('a', []);
  of('b', []);
  expect(made).toEqual(['a', 'b', 'b']);
});

it('a room in which a computation asked for nothing stays as it is', () => {
  const { kept, made, of } = making();
  kept.part('room').of('c', [], () => made.push('c'));
  of('a', []);
  kept.sweep();
  of('a', []);
  kept.sweep();
  kept.part('room').of('c', [], () => made.push('c'));
  expect(made).toEqual(['c', 'a']);
});

it('what is made in steps is kept too, when it is done', () => {
  const kept = new Kept();
  let begun = 0;
  function* make() {
    begun++;
    yield;
    return begun;
  }
  const ended = kept.steps('a', [], make);
  ended.next();
  expect([whole(kept.steps('a', [], make)), whole(kept.steps('a', [], make))]).toEqual([2, 2]);
});
