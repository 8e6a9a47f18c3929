import { readFileSync } from 'node:fs'

/** Less than this between two ways of counting is how they are read, not a sleep. */
const NOTICED_MS = 1_000

/**
 * Counts the time that passes, whatever clocks are set to: the monotonic clock, and on top of it what the machine slept,
 * which that clock leaves out. Linux tells the sleep by its uptime. Elsewhere the wall clock has to tell it, which is
 * the one thing it is asked.
 */
export function countElapsed(): () => number {
  const withSleep = sleepCounter()
  const lead = withSleep() - performance.now()
  return () => {
    const awake = performance.now()
    const slept = withSleep() - awake - lead
    return awake + (slept > NOTICED_MS ? slept : 0)
  }
}

function sleepCounter(): () => number {
  const uptime = () => Number.parseFloat(readFileSync('/proc/uptime', 'latin1')) * 1000
  try {
    if (Number.isFinite(uptime())) return uptime
  } catch {
    return Date.now // Not Linux.
  }
  return Date.now
}
