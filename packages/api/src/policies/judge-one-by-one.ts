import type { World } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { Batch } from './begin-batch.ts'
import { judgeBatch, leaveTicketOut, type Progress } from './judge-batch.ts'

/**
 * Judges a batch that cannot be judged as a whole: one ticket must not keep its neighbours from what is promised. `inside`
 * runs work of which nothing is left when it fails.
 */
export async function judgeOneByOne(
  world: World,
  inside: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>,
  batch: Batch,
  limit: number,
): Promise<Progress> {
  const { publicationId } = batch.publication
  let { cursor } = batch
  const all = { done: 0, leftOut: 0, moved: 0, newlyLate: 0, rescued: 0 }
  let isOver = false
  while (!isOver && all.done < limit) {
    const rest = { ...batch, cursor }
    let one: Progress
    try {
      one = await inside((tx) => judgeBatch(tx, rest, 1))
    } catch (error) {
      const left = await inside((tx) => leaveTicketOut(tx, rest))
      world.log.error(
        { err: error, publicationId, ticketId: left?.cursor },
        'a ticket keeps its old promises',
      )
      if (left === null) throw error
      one = left
    }
    for (const count of Object.keys(all) as (keyof typeof all)[]) all[count] += one[count]
    cursor = one.cursor
    isOver = one.isOver
  }
  return { ...all, cursor, isOver }
}
