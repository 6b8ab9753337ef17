// `npm test`: runs every step, or those named, and ends with one line: "N passed, N failed".
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { ensureBrowsers } from './browsers.ts';
import { type Count, countOfFile, countOfStep, sum } from './report.ts';
import { ROOT, run } from './run.ts';
import { chosen, REPORTS, type Step } from './steps.ts';

const CI = { CI: '1' };

/** The build and the checkers read what `wxt prepare` writes. */
function prepare(): void {
  rmSync(resolve(ROOT, REPORTS), { recursive: true, force: true });
  mkdirSync(resolve(ROOT, REPORTS), { recursive: true });
  if (!existsSync(resolve(ROOT, '.wxt/tsconfig.json'))) run('wxt prepare', CI);
}

function statusOf(step: Step, failed: ReadonlySet<string>): number {
  const missing = step.needs.filter((need) => failed.has(need));
  if (missing.length > 0) {
    console.log(`not run, because this failed: ${missing.join(', ')}`);
    return 1;
  }
  if (step.browsers && !ensureBrowsers()) return 1;
  return run(step.command, CI);
}

function runStep(step: Step, failed: Set<string>): Count {
  const start = Date.now();
  console.log(`\n== ${step.name}: ${step.command}`);
  const status = statusOf(step, failed);
  const count = countOfStep(status, step.report ? countOfFile(resolve(ROOT, step.report)) : undefined);
  if (count.failed > 0) failed.add(step.name);
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  console.log(
    `== ${step.name}: exit ${status}, ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped, ${seconds} s`,
  );
  return count;
}

function main(names: readonly string[]): void {
  const steps = chosen(names);
  prepare();
  const failed = new Set<string>();
  let total: Count = { passed: 0, failed: 0, skipped: 0 };
  for (const step of steps) total = sum(total, runStep(step, failed));
  if (failed.size > 0) console.log(`\nfailed: ${[...failed].join(', ')}`);
  process.exitCode = total.failed > 0 ? 1 : 0;
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
}

main(process.argv.slice(2));
