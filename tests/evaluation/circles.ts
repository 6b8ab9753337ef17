// Reads one JSON case a line from standard input, answers one line each with circles of contacts, best first.
// The protocol is that of the evaluation: one case a line in, one answer a line out; the code is the product's own.
import { createInterface } from 'node:readline';
import { answer } from './circles-case.ts';

for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  if (line.trim() !== '') process.stdout.write(`${JSON.stringify(answer(line))}\n`);
}
