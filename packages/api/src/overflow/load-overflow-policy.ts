import { type OverflowPolicy, parseOverflowPolicy } from '@relais/sla'
import type { Tx } from '../db/client.ts'
import { listOverflowPolicies } from './queries.ts'

/** The marks in force, under the number of their version; 0 for what Relais comes with. */
export async function loadOverflowPolicy(tx: Tx): Promise<{ number: number; policy: OverflowPolicy }> {
  const [newest] = await listOverflowPolicies(tx, { limit: 1, before: null })
  return { number: newest!.number, policy: parseOverflowPolicy(newest!.marks) }
}
