/** One step of `npm test`. */
export interface Step {
  name: string;
  command: string;
  /** Where the step writes the report of its tests; a step without counts as one. */
  report?: string;
  /** Without these it cannot run: they are run too, and if one fails this one counts as failed. */
  needs: readonly string[];
  /** Real browsers must be there. */
  browsers?: true;
}

export const REPORTS = '.reports';

/** Everything that is checked, in this order. */
export const STEPS: readonly Step[] = [
  { name: 'types', command: 'wxt prepare && tsc --noEmit', needs: [] },
  { name: 'lint', command: 'biome ci .', needs: [] },
  { name: 'build', command: 'wxt build && wxt build -b firefox --mv3', needs: [] },
  { name: 'addon', command: 'web-ext lint -s .output/firefox-mv3', needs: ['build'] },
  {
    name: 'unit',
    command: `vitest run --reporter=default --reporter=json --outputFile.json=${REPORTS}/unit.json`,
    report: `${REPORTS}/unit.json`,
    needs: [],
  },
  {
    name: 'browser',
    command: 'playwright test',
    report: `${REPORTS}/browser.json`,
    needs: ['build'],
    browsers: true,
  },
];

/** The steps of these names (all, if there are none) with what they need, in order. */
export function chosen(names: readonly string[], steps: readonly Step[] = STEPS): Step[] {
  if (names.length === 0) return [...steps];
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0)
    throw new Error(`No step ${unknown.join(', ')}: there are ${steps.map((step) => step.name).join(', ')}.`);
  const wanted = new Set(names);
  for (const step of steps) if (wanted.has(step.name)) for (const need of step.needs) wanted.add(need);
  return steps.filter((step) => wanted.has(step.name));
}
