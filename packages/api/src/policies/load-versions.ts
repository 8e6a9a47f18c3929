import { completePolicy, type SlaPolicy } from '@relais/sla'
import { and, eq, inArray } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { slaPolicies } from './tables.ts'

/** A policy with the calendars that its names stand for. */
export interface PolicyInForce {
  policy: SlaPolicy
  calendarHashes: ReadonlyMap<string, string>
}

/** Versions never change, so a process reads each once. */
const known = new Map<string, PolicyInForce>()

/** These versions of the organization's policy, by name; a name that is none is left out. */
export async function loadVersions(tx: Tx, names: Iterable<string>): Promise<Map<string, PolicyInForce>> {
  const keyOf = (name: string) => `${tx.organizationId} ${name}`
  const wanted = [...new Set(names)]
  const unread = wanted.filter((name) => !known.has(keyOf(name)))
  if (unread.length > 0) {
    const rows = await tx
      .select()
      .from(slaPolicies)
      .where(
        and(eq(slaPolicies.organizationId, tx.organizationId), inArray(slaPolicies.policyVersion, unread)),
      )
    for (const { policyVersion, definition, calendars } of rows) {
      known.set(keyOf(policyVersion), {
        policy: completePolicy(definition),
        calendarHashes: new Map(Object.entries(calendars)),
      })
    }
  }
  return new Map(wanted.flatMap((name) => (known.has(keyOf(name)) ? [[name, known.get(keyOf(name))!]] : [])))
}
