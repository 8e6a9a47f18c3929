import { completePolicy } from '@relais/sla'
import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { slaPolicies, slaPublications } from '../policies/tables.ts'
import type { CalendarId, CalendarRow } from './calendar-row.ts'
import { calendars } from './tables.ts'

/** Who counts by a calendar: the rows of promises in force, from 1 on, and other calendars that are joined with it. */
export interface CalendarUse {
  promiseRows: number[]
  /** True when promises that are about to be published name it. */
  isDrafted: boolean
  joinedBy: CalendarRow[]
}

/** Every calendar of an organization by its id, in its newest version, archived ones too; and who counts by which. */
export interface Shelf {
  rows: Map<CalendarId, CalendarRow>
  usesOf: (row: CalendarRow) => CalendarUse
  /** The hash under which promises in force know a name. */
  promisedHash: (name: string) => string | undefined
}

/** Reads the newest versions and what the promises say of them: three statements, however many there are. */
export async function readShelf(tx: Tx): Promise<Shelf> {
  const { organizationId } = tx
  const [newest, [policy], drafts] = await Promise.all([
    tx
      .selectDistinctOn([calendars.calendarId])
      .from(calendars)
      .where(eq(calendars.organizationId, organizationId))
      .orderBy(asc(calendars.calendarId), desc(calendars.version)),
    tx
      .select({ definition: slaPolicies.definition, calendars: slaPolicies.calendars })
      .from(slaPolicies)
      .where(eq(slaPolicies.organizationId, organizationId))
      .orderBy(desc(slaPolicies.publishedAt))
      .limit(1),
    tx
      .select({ rows: sql<PolicyRows>`${slaPublications.definition} -> 'rows'` })
      .from(slaPublications)
      .where(
        and(
          eq(slaPublications.organizationId, organizationId),
          inArray(slaPublications.status, ['counting', 'counted', 'publishing']),
        ),
      ),
  ])
  const rows = new Map(newest.map((row) => [row.calendarId as CalendarId, row]))
  const inForce = policy ? completePolicy(policy.definition).rows : []
  const drafted = drafts.flatMap((draft) => draft.rows)
  return {
    rows,
    promisedHash: (name) => policy?.calendars[name],
    usesOf: ({ calendarId, name }) => ({
      promiseRows: inForce.flatMap((row, at) => (names(row, name) ? [at + 1] : [])),
      isDrafted: drafted.some((row) => names(row, name)),
      joinedBy: [...rows.values()].filter(
        (other) => other.archivedAt === null && other.joinedIds.includes(calendarId),
      ),
    }),
  }
}

type PolicyRows = { targets: Record<string, { calendar: string } | undefined> }[]

function names(row: PolicyRows[number], name: string): boolean {
  return Object.values(row.targets).some((target) => target?.calendar === name)
}
