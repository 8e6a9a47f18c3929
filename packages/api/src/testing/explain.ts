import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { type Database, type DatabaseLogin, readOrganization, type Tx } from '../db/client.ts'
import type { OrganizationId } from '../db/id.ts'
import * as tables from '../db/tables.ts'

/** What EXPLAIN says of one part of a plan. */
export interface Plan {
  'Node Type': string
  'Index Name'?: string
  'Relation Name'?: string
  'Actual Rows': number
  'Actual Loops': number
  'Rows Removed by Filter'?: number
  Plans?: Plan[]
}

/** Asks the planner about statements as one role sends them. */
export interface Explainer {
  db: Database
  /** Does the work, then has every statement explained that it sent over `db`; nothing they write stays. */
  explain: (work: () => Promise<unknown>) => Promise<Plan[]>
  /** The same for reads inside the organization. */
  explainReads: (read: (tx: Tx) => Promise<unknown>) => Promise<Plan[]>
  close: () => Promise<void>
}

/** Opens the database as this login, under row-level security. */
export function openExplainer(login: DatabaseLogin, organizationId: OrganizationId): Explainer {
  const sent: { text: string; params: unknown[] }[] = []
  const client = postgres(login.url, { max: 2 })
  const db = drizzle(client, {
    schema: tables,
    casing: 'snake_case',
    logger: { logQuery: (text, params) => sent.push({ text, params }) },
  })
  const explain: Explainer['explain'] = async (work) => {
    sent.length = 0
    await work()
    const statements = sent.filter(({ text }) => !text.includes('set_config'))
    const plans: Plan[] = []
    const asked = new Error('everything was asked')
    await client
      .begin(async (transaction) => {
        await transaction`select set_config('relais.organization_id', ${organizationId}, true)`
        for (const { text, params } of statements) {
          const [row] = await transaction.unsafe<{ 'QUERY PLAN': { Plan: Plan }[] }[]>(
            `explain (analyze, format json) ${text}`,
            params as never[],
          )
          plans.push(row!['QUERY PLAN'][0]!.Plan)
        }
        throw asked
      })
      .catch((error: unknown) => {
        if (error !== asked) throw error
      })
    return plans
  }
  return {
    db,
    explain,
    explainReads: (read) => explain(() => readOrganization(db, organizationId, read)),
    close: () => client.end(),
  }
}

const flatten = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(flatten)]

/** The indexes that any of these plans uses. */
export function indexesOf(plans: Plan[]): Set<string> {
  return new Set(plans.flatMap(flatten).flatMap((part) => (part['Index Name'] ? [part['Index Name']] : [])))
}

/** The tables that are read from one end to the other. */
export function scannedWhole(plans: Plan[]): (string | undefined)[] {
  return plans
    .flatMap(flatten)
    .filter((part) => part['Node Type'] === 'Seq Scan')
    .map((part) => part['Relation Name'])
}

/** How many rows the part reads that reads most. */
export function rowsRead(plans: Plan[]): number {
  return Math.max(
    ...plans
      .flatMap(flatten)
      .map((part) => (part['Actual Rows'] + (part['Rows Removed by Filter'] ?? 0)) * part['Actual Loops']),
  )
}
