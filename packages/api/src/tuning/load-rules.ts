import { completeTriageRules, defaultTriageRules, type TriageRules } from '@relais/sla'
import { and, desc, eq, inArray } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { triageRules } from './tables.ts'

/** Versions never change, so a process reads each once; of many organizations, those that were asked for last. */
const MOST_KNOWN = 500
const known = new Map<string, TriageRules>()
const ofTransaction = new WeakMap<Tx, Promise<TriageRules>>()

/** The rules by which an organization's messages are read from now on; read once per transaction. */
export function loadRules(tx: Tx): Promise<TriageRules> {
  let rules = ofTransaction.get(tx)
  if (!rules) {
    rules = readInForce(tx)
    ofTransaction.set(tx, rules)
  }
  return rules
}

/**
 * The rules by which messages were read, by the version that their scores name: what was published since says nothing of
 * them. Those in force for what nobody has read yet (null).
 */
export async function loadRulesOf(
  tx: Tx,
  scoredBy: Iterable<string>,
): Promise<(version: string | null) => TriageRules> {
  const own = [...new Set(scoredBy)].flatMap((version) => ownPart(version) ?? [])
  const versions = await loadVersions(tx, own)
  const inForce = await loadRules(tx)
  return (version) => {
    if (version === null) return inForce
    const name = ownPart(version)
    return name === undefined ? defaultTriageRules : (versions.get(name) ?? inForce)
  }
}

/**
 * As scores name a version: the rules and words that Relais came with, and what the organization made of them. Learned points
 * add their own name after a plus sign.
 */
function scoringName(rulesVersion: string): string {
  return `${defaultTriageRules.version}:${rulesVersion}`
}

function ownPart(scoredBy: string): string | undefined {
  return /:([^+]+)/.exec(scoredBy)?.[1]
}

async function readInForce(tx: Tx): Promise<TriageRules> {
  const [newest] = await tx
    .select({ name: triageRules.rulesVersion })
    .from(triageRules)
    .where(eq(triageRules.organizationId, tx.organizationId))
    .orderBy(desc(triageRules.number))
    .limit(1)
  if (!newest) return defaultTriageRules
  return (await loadVersions(tx, [newest.name])).get(newest.name)!
}

async function loadVersions(tx: Tx, names: readonly string[]): Promise<Map<string, TriageRules>> {
  const found = new Map<string, TriageRules>()
  const keyOf = (name: string) => `${tx.organizationId} ${name}`
  const unread: string[] = []
  for (const name of names) {
    const rules = known.get(keyOf(name))
    if (rules) found.set(name, rules)
    else unread.push(name)
  }
  if (unread.length === 0) return found
  const rows = await tx
    .select()
    .from(triageRules)
    .where(and(eq(triageRules.organizationId, tx.organizationId), inArray(triageRules.rulesVersion, unread)))
  for (const row of rows) {
    const rules = completeTriageRules({ ...row, version: scoringName(row.rulesVersion) })
    found.set(row.rulesVersion, rules)
    known.set(keyOf(row.rulesVersion), rules)
    const [oldest] = known.keys()
    if (known.size > MOST_KNOWN) known.delete(oldest!)
  }
  return found
}
