import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';

/** How many tests came out how. */
export interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

const count = z.int();

const vitest = z.object({
  numPassedTests: count,
  numFailedTests: count,
  numPendingTests: count,
  numTodoTests: count,
  testResults: z.array(
    z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
});

const playwright = z.object({
  stats: z.object({ expected: count, unexpected: count, flaky: count, skipped: count }),
  errors: z.optional(z.array(z.unknown())),
});

const hasFailed = (one: { status: string }): boolean => one.status === 'failed';

/** A file that fails to load has no failed test in it; it counts as one. */
function ofVitest(report: z.infer<typeof vitest>): Count {
  const unloaded = report.testResults.filter(
    (file) => hasFailed(file) && !file.assertionResults.some(hasFailed),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function ofPlaywright({ stats, errors = [] }: z.infer<typeof playwright>): Count {
  return {
    // What passed at the second try is named in the list as flaky.
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
  };
}

/** Counts the tests of a report of Vitest or Playwright. A report without tests counts as one failure. */
export function countOf(report: unknown): Count {
  const unit = vitest.safeParse(report);
  const counted = unit.success ? ofVitest(unit.data) : ofPlaywright(playwright.parse(report));
  const empty = counted.passed + counted.failed + counted.skipped === 0;
  return empty ? { ...counted, failed: 1 } : counted;
}

/** The same for a report in a file. One that is missing or no report counts as one failure. */
export function countOfFile(file: string): Count {
  try {
    return countOf(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    console.log(`${file}: no report (${error instanceof Error ? error.message : String(error)})`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/** What a step counts: its tests, or itself where it has none. Ending badly is a failure even if no test says so. */
export function countOfStep(status: number, tests: Count | undefined): Count {
  if (tests) return status !== 0 && tests.failed === 0 ? { ...tests, failed: 1 } : tests;
  return status === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

export const sum = (a: Count, b: Count): Count => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});
