import { sql } from 'drizzle-orm'
import { announceChanges } from './live-changes.ts'
import { type Database, type DrizzleTransaction, enterOrganization, type Tx } from './client.ts'
import type { OrganizationId } from './id.ts'

/**
 * Runs `work` inside one organization within a worker's open transaction, as the application role under row-level
 * security, in a savepoint of its own: what fails here takes nothing else with it. Afterwards the transaction is the
 * worker's again.
 */
export async function insideOrganization<T>(
  transaction: DrizzleTransaction,
  organizationId: OrganizationId,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  try {
    return await transaction.transaction(async (savepoint) => {
      await savepoint.execute(sql`set local role relais_app`)
      const tx = await enterOrganization(savepoint, organizationId)
      const result = await work(tx)
      await announceChanges(tx)
      return result
    })
  } finally {
    await transaction.execute(sql`set local role relais_worker`)
  }
}

/** A transaction as `relais_worker`, which sees ids and instants of every organization and nothing else. */
export function asWorker<T>(
  worker: Database,
  work: (transaction: DrizzleTransaction) => Promise<T>,
): Promise<T> {
  return worker.transaction(work)
}
