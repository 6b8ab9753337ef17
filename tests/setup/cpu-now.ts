type Usage = { user: number; system: number };

/**
 * How much this thread has worked, in ms: for tests that something does not take longer than its size allows. What else the
 * machine does counts nothing.
 */
export function cpuNow(): number {
  // Node 23.9 and later; the types do not know it yet.
  const { threadCpuUsage } = process as unknown as { threadCpuUsage?: () => Usage };
  if (!threadCpuUsage) return performance.now();
  const { user, system } = threadCpuUsage.call(process);
  return (user + system) / 1_000;
}
