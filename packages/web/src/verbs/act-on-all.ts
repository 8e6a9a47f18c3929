import type { ActedFragment } from '../graphql/generated/graphql.ts'
import type { Refusal } from '../signs/refusals.ts'
import type { Act } from './act.ts'
import { carryOut } from './act.ts'

/** A ticket that something is done to: enough to name it when it is refused. */
export interface Target {
  id: string
  number: number
  contact: { name: string }
}

/** What became of an act on one ticket: done, refused by the API, or not known because the request failed. */
export interface Outcome {
  target: Target
  done: ActedFragment | null
  refusal: Refusal | null
  failure: unknown
}

/** Requests that are under way at once. */
const ABREAST = 4

/** Carries an act out on each ticket; a refusal of one is no reason to spare the others. The outcomes are in order. */
export async function actOnAll(
  targets: readonly Target[],
  actOn: (target: Target) => Act | null,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  const waiting = targets.entries()
  const work = async () => {
    for (const [at, target] of waiting) outcomes[at] = await actOnOne(target, actOn(target))
  }
  await Promise.all(Array.from({ length: Math.min(ABREAST, targets.length) }, work))
  return outcomes
}

async function actOnOne(target: Target, act: Act | null): Promise<Outcome> {
  const nothing = { target, done: null, refusal: null, failure: null }
  if (act === null) return nothing
  try {
    const { ticket, userErrors } = await carryOut(act, target.id)
    return {
      ...nothing,
      done: userErrors.length === 0 ? (ticket ?? null) : null,
      refusal: userErrors[0] ?? null,
    }
  } catch (failure) {
    return { ...nothing, failure }
  }
}
