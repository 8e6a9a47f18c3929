import type { Mutant } from './options.ts'
import type { Product, Victim } from './product.ts'

/** Who is hit how often; each mutant is hit where its guard is missing. */
const VICTIMS: Record<Mutant | 'none', Victim[]> = {
  none: ['worker-1', 'worker-2', 'worker-1', 'worker-2', 'api', 'api', 'postgres'],
  'ack-before-commit': ['api', 'api', 'postgres', 'worker-1'],
  'blind-resend': ['worker-1', 'worker-2', 'worker-1', 'worker-2', 'api'],
}

/** Kills and pauses processes at random until the signal aborts. */
export async function rage(
  product: Product,
  random: () => number,
  signal: AbortSignal,
  mutant: Mutant | null,
): Promise<{ pauses: number }> {
  const victims = VICTIMS[mutant ?? 'none']
  let pauses = 0
  while (!signal.aborted) {
    await new Promise((resolve) => setTimeout(resolve, 800 + random() * 2_400))
    if (signal.aborted) break
    const victim = victims[Math.floor(random() * victims.length)]!
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
