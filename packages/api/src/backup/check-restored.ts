import { eq } from 'drizzle-orm'
import postgres from 'postgres'
import { verifyAudit } from '../audit/verify-audit.ts'
import { secretBinding } from '../channels/open-door.ts'
import { unseal } from '../channels/seal.ts'
import { channelSecrets } from '../channels/tables.ts'
import type { World } from '../context.ts'
import { inOrganization } from '../db/client.ts'
import type { OrganizationId } from '../db/id.ts'
import { BackupRefused } from './backup-refused.ts'
import type { Manifest } from './manifest.ts'
import { countRows } from './take-stock.ts'

/** Tables from which nothing is ever taken away: a restored one cannot have fewer rows than were counted. */
const ONLY_GROWING = ['organizations', 'members', 'ticket_facts', 'audit_entries']

/** What was looked at, for the person who restores. */
export interface Checked {
  rows: Record<string, number>
  indexes: number
  auditEntries: number
  secrets: number
}

/**
 * Looks at a restored database before anybody uses it: are the rows there that were counted, does every index agree
 * with its table, is every audit chain whole and as long as it was, do the secrets open? Refused with CHECKS_FAILED
 * and the first thing that is not right.
 */
export async function checkRestored(
  world: Pick<World, 'db' | 'keys'>,
  superuserUrl: string,
  manifest: Manifest,
  organizationIds: OrganizationId[],
): Promise<Checked> {
  const superuser = postgres(superuserUrl, {
    max: 1,
    onnotice: () => {},
    connection: { application_name: 'relais restore', statement_timeout: 0 },
  })
  try {
    const rows = await countRows(superuser)
    for (const table of ONLY_GROWING) {
      const [before, now] = [manifest.rows[table] ?? 0, rows[table] ?? 0]
      if (now < before) throw failed(`${table} has ${now} rows where the backup counted ${before}`)
    }
    const indexes = await checkIndexes(superuser)
    const auditEntries = await checkChains(world, manifest, organizationIds)
    const secrets = await openSecrets(world, organizationIds)
    return { rows, indexes, auditEntries, secrets }
  } finally {
    await superuser.end({ timeout: 5 })
  }
}

/** Compares every index with its table, which also reads every page and so its checksum. */
async function checkIndexes(superuser: postgres.Sql): Promise<number> {
  await superuser`create extension if not exists amcheck`
  try {
    const indexes = await superuser<{ index: string; oid: number }[]>`
      select c.oid::int8::float8 as oid, c.oid::regclass::text as index
      from pg_index i join pg_class c on c.oid = i.indexrelid join pg_am a on a.oid = c.relam
      join pg_namespace n on n.oid = c.relnamespace
      where a.amname = 'btree' and i.indisvalid and c.relpersistence = 'p' and c.relkind = 'i'
        and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'
      order by c.oid`
    for (const { index, oid } of indexes) {
      await superuser`select bt_index_check(${oid}::oid, true)`.catch((error: unknown) => {
        throw failed(`the index ${index} does not agree with its table`, error)
      })
    }
    return indexes.length
  } finally {
    await superuser`drop extension if exists amcheck`
  }
}

async function checkChains(
  world: Pick<World, 'db' | 'keys'>,
  manifest: Manifest,
  organizationIds: OrganizationId[],
): Promise<number> {
  let entries = 0
  for (const organizationId of organizationIds) {
    const anchor = manifest.audit.find((head) => head.organizationId === organizationId)
    const verdict = await verifyAudit(world.db, organizationId, world.keys, anchor)
    if (!verdict.isWhole) {
      throw failed(
        `the audit record of organization ${organizationId} is ${verdict.problem} at entry ${verdict.seq}`,
      )
    }
    entries += verdict.head.seq
  }
  return entries
}

async function openSecrets(
  world: Pick<World, 'db' | 'keys'>,
  organizationIds: OrganizationId[],
): Promise<number> {
  let opened = 0
  for (const organizationId of organizationIds) {
    const sealed = await inOrganization(world.db, organizationId, (tx) =>
      tx.select().from(channelSecrets).where(eq(channelSecrets.organizationId, organizationId)),
    )
    for (const row of sealed) {
      try {
        unseal(world.keys[row.audience], row.sealed, secretBinding(organizationId, row.channelId, row.name))
      } catch (error) {
        throw failed(`a secret of channel ${row.channelId} does not open`, error)
      }
    }
    opened += sealed.length
  }
  return opened
}

function failed(what: string, cause?: unknown): BackupRefused {
  return new BackupRefused(
    'CHECKS_FAILED',
    `The restored database is not sound: ${what}. Nothing was put in place; use another backup.`,
    cause,
  )
}
