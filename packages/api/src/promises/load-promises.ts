import {
  type Calendar,
  type Calendars,
  compileCalendar,
  completePolicy,
  type SlaPolicy,
  type TicketEngine,
  ticketEngine,
} from '@relais/sla'
import { desc } from 'drizzle-orm'
import { calendars } from '../calendars/tables.ts'
import type { Tx } from '../db/client.ts'
import { slaPolicies } from '../policies/tables.ts'
import { keepRecent } from './keep-recent.ts'

/** An organization's promises as they stand in this transaction. */
export interface Promises {
  engine: TicketEngine
  policy: SlaPolicy
  /** The calendars by the names that the policy uses, as they were when it was published. */
  calendarHashes: ReadonlyMap<string, string>
  /** Every calendar that a clock may name, by its hash. */
  calendars: Calendars
}

const YEAR_MS = 366 * 24 * 3_600_000

/** Compiled calendars by their hash, which fixes the content: far more than one organization has versions of in use. */
const compiled = keepRecent<Calendar>(2_000)
/** Building the machine costs more than a fold, so it is kept; every version of a calendar makes another set of them. */
const engines = keepRecent<TicketEngine>(200)
const ofTransaction = new WeakMap<Tx, Promise<Promises>>()

/** The machine with every calendar its tickets may name, and the newest policy; read once per transaction. */
export function loadPromises(tx: Tx): Promise<Promises> {
  let promises = ofTransaction.get(tx)
  if (!promises) {
    promises = readPromises(tx)
    ofTransaction.set(tx, promises)
  }
  return promises
}

async function readPromises(tx: Tx): Promise<Promises> {
  const rows = await tx.select().from(calendars)
  const [newest] = await tx
    .select({ definition: slaPolicies.definition, calendars: slaPolicies.calendars })
    .from(slaPolicies)
    .orderBy(desc(slaPolicies.publishedAt))
    .limit(1)
  if (!newest) throw new Error('This organization has no promises; create it with createOrganization.')

  const byHash = new Map<string, Calendar>()
  for (const row of rows) {
    const from = row.createdAt.getTime() - YEAR_MS
    const calendar = compiled(row.calendarHash, () =>
      compileCalendar(row.definition, { from, to: from + 3 * YEAR_MS }),
    )
    byHash.set(row.calendarHash, calendar)
  }
  const calendarSet = [...byHash.keys()].sort().join(' ')
  const engine = engines(calendarSet, () => ticketEngine(byHash))
  return {
    engine,
    policy: completePolicy(newest.definition),
    calendarHashes: new Map(Object.entries(newest.calendars)),
    calendars: byHash,
  }
}
