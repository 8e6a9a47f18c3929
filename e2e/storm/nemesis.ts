import type { Product, Victim } from './product.ts'

const VICTIMS: Victim[] = ['worker-1', 'worker-2', 'worker-1', 'worker-2', 'api', 'api', 'postgres']

/** Kills and pauses processes at random until the signal aborts. */
export async function rage(
  product: Product,
  random: () => number,
  signal: AbortSignal,
): Promise<{ pauses: number }> {
  let pauses = 0
  while (!signal.aborted) {
    await new Promise((resolve) => setTimeout(resolve, 800 + random() * 2_400))
    if (signal.aborted) break
    const victim = VICTIMS[Math.floor(random() * VICTIMS.length)]!
    // What has not come back yet is left alone: a storm in which nothing ever runs shows nothing.
    if ((victim === 'api' || victim === 'postgres') && !(await product.isServing())) continue
    if (victim !== 'postgres' && random() < 0.15) {
      pauses += 1
      await product.pause(victim, 2_000 + random() * 6_000)
    } else {
      await product.kill(victim)
    }
  }
  return { pauses }
}
