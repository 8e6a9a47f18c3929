import { parseArgs } from 'node:util'

/** What a run of the storm does. The same seed draws the same faults and victims. */
export interface StormOptions {
  seed: number
  posts: number
  answers: number
  /** The guard that is taken out, or null for the product as it is. */
  mutant: Mutant | null
  /** Only the product, without the runs that show that the storm can fail. */
  alone: boolean
}

/** The guards that can be taken out: each must turn the storm red, or the storm proves nothing. */
export const MUTANTS = ['ack-before-commit', 'blind-resend'] as const
export type Mutant = (typeof MUTANTS)[number]

/** Reads the command line. Throws a sentence for what it does not know. */
export function readOptions(args: string[]): StormOptions {
  const { values } = parseArgs({
    args,
    options: {
      seed: { type: 'string' },
      posts: { type: 'string', default: '2000' },
      answers: { type: 'string', default: '500' },
      mutant: { type: 'string' },
      alone: { type: 'boolean', default: false },
    },
  })
  const mutant = MUTANTS.find((name) => name === values.mutant) ?? null
  if (values.mutant !== undefined && mutant === null) {
    throw new RangeError(`There is no mutant called ${values.mutant}. Choose one of: ${MUTANTS.join(', ')}.`)
  }
  return {
    seed: Number(values.seed ?? Math.floor(Math.random() * 1e9)),
    posts: Number(values.posts),
    answers: Number(values.answers),
    mutant,
    alone: values.alone,
  }
}

/** Numbers in [0, 1) from a seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
