import { readOrganization, type Transactable, type Tx } from '../db/client.ts'
import type { OrganizationId } from '../db/id.ts'

/** One question to the database, inside the reading transaction of its wave. */
export type Read = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>

interface Waiting {
  work: (tx: Tx) => Promise<unknown>
  resolve: (result: unknown) => void
  reject: (error: unknown) => void
}

/**
 * Gathers the questions that come up in the same instant (the fields of one depth of a query) and asks them in one
 * short transaction, pipelined: the organization is set once per wave, and the answers of a wave agree with each other.
 */
export function gatherReads(db: Transactable, organizationId: OrganizationId): Read {
  let wave: Waiting[] = []
  const run = async () => {
    const waiting = wave
    wave = []
    try {
      const results = await readOrganization(db, organizationId, (tx) =>
        Promise.all(waiting.map(({ work }) => work(tx))),
      )
      waiting.forEach(({ resolve }, index) => resolve(results[index]))
    } catch (error) {
      for (const { reject } of waiting) reject(error)
    }
  }
  return <T>(work: (tx: Tx) => Promise<T>) =>
    new Promise<T>((resolve, reject) => {
      if (wave.length === 0) setImmediate(() => void run())
      wave.push({ work, resolve: resolve as (result: unknown) => void, reject })
    })
}
