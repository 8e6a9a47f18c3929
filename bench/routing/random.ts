/** Numbers from 0 up to 1 that look random and are the same for a seed on every machine (mulberry32). */
export type Random = () => number

export function randomOf(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** The time until the next of events that come at this rate. */
export function exponential(random: Random, rate: number): number {
  return -Math.log(1 - random()) / rate
}

/** A factor around 1, log-normal, with this ratio of deviation to mean. */
export function logNormal(random: Random, variation: number): number {
  const spread = Math.sqrt(Math.log(1 + variation * variation))
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  return Math.exp(spread * normal - (spread * spread) / 2)
}
