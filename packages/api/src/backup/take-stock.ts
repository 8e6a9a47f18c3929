import type postgres from 'postgres'

/** What is counted when a backup ends and again when it is restored. */
const COUNTED = [
  'organizations',
  'members',
  'channels',
  'deliveries',
  'messages',
  'tickets',
  'ticket_facts',
  'replies',
  'audit_entries',
] as const

/** Rows by table. */
export async function countRows(connection: postgres.Sql): Promise<Record<string, number>> {
  const rows: Record<string, number> = {}
  for (const table of COUNTED) {
    const [row] = await connection<
      { rows: number }[]
    >`select count(*)::float8 as rows from ${connection(table)}`
    rows[table] = row!.rows
  }
  return rows
}

/** Where each organization's audit chain ends: only against this can a cut-off end be seen. */
export async function listChainHeads(
  connection: postgres.Sql,
): Promise<{ organizationId: string; seq: number; hash: string }[]> {
  return connection`
    select distinct on (organization_id) organization_id as "organizationId", seq::float8 as seq,
      encode(hash, 'hex') as hash
    from audit_entries order by organization_id, seq desc`
}
