import { reserveEvery } from '@relais/sla'
import { eq, sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { readOrderRules } from './read-rules.ts'
import { boards } from './tables.ts'

const MINUTE_MS = 60_000

/** The board as it was looked at last. */
export interface BoardState {
  maxWaitMinutes: number
  /** Null before it was looked at for the first time. */
  refreshedAt: Date | null
  waiting: number
  responders: number
  isCutOff: boolean
  /** Every how many picks the reserve gives now. */
  reserveEvery: number
}

/** The board of this organization, without its tickets: those are a view of the inbox. */
export async function readBoard(tx: Tx): Promise<BoardState> {
  const rules = await readOrderRules(tx)
  const [row] = await tx.select().from(boards).where(eq(boards.organizationId, tx.organizationId))
  return {
    maxWaitMinutes: rules.maxWaitMs / MINUTE_MS,
    refreshedAt: row?.refreshedAt ?? null,
    waiting: row?.waiting ?? 0,
    responders: row?.responders ?? 0,
    isCutOff: row?.isCutOff ?? false,
    reserveEvery: reserveEvery(rules, await isBoardEmpty(tx)),
  }
}

/** Whether everybody who waits will be answered in time, as far as was seen when the board was looked at last. */
async function isBoardEmpty(tx: Tx): Promise<boolean> {
  const [found] = await tx.execute<{ is_there: boolean }>(sql`
    select exists (select from board_tickets where organization_id = ${tx.organizationId}) as is_there`)
  return found?.is_there !== true
}
