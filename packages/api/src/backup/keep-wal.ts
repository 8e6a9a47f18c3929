import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type postgres from 'postgres'
import { BackupRefused } from './backup-refused.ts'
import { copyFile } from './copy-file.ts'
import type { Manifest } from './manifest.ts'

const SLOT = 'relais_backup'
const SEGMENT = /^[0-9A-F]{24}$/

/** The write-ahead log of a running server, kept for as long as its files are copied. */
export interface WalKeeper {
  /** The backup begins at this place of the log, and recovery with it. */
  beginAt: (lsn: string) => Promise<void>
  /** Copies the segments that are full by now, and lets the server have them back. */
  collect: () => Promise<void>
  /** Copies the rest, up to the segment that holds the end of the backup; says what was copied in all. */
  finishAt: (lsn: string) => Promise<Manifest['files']>
}

/**
 * From here on the server throws nothing of its log away that was not copied. It holds it by a replication slot, which
 * ends with the connection and is moved on with every copy, so that a long backup never makes it hold much. The
 * connection has to be a single one, and the backup's own.
 */
export async function keepWal(connection: postgres.Sql, data: string, copy: string): Promise<WalKeeper> {
  const copied = new Map<string, Manifest['files'][number]>()
  let first = ''
  await connection`select pg_create_physical_replication_slot(${SLOT}, true, true)`

  const segmentOf = async (lsn: string) => {
    const [row] = await connection<{ name: string }[]>`select pg_walfile_name(${lsn}::pg_lsn) as name`
    return row!.name
  }

  const copySegments = async (isWanted: (name: string) => boolean) => {
    const names = await readdir(join(data, 'pg_wal'))
    for (const name of names.toSorted()) {
      if (!SEGMENT.test(name) || name < first || !isWanted(name) || copied.has(name)) continue
      const path = `pg_wal/${name}`
      copied.set(name, { path, ...(await copyFile(join(data, path), join(copy, path))) })
    }
    // Only afterwards: a slot that is still good now has protected every segment that was just read.
    const [slot] = await connection<{ isGood: boolean }[]>`
      select wal_status in ('reserved', 'extended') as "isGood" from pg_replication_slots where slot_name = ${SLOT}`
    if (!slot?.isGood) {
      throw new BackupRefused(
        'WAL_LOST',
        'The database wrote faster than it could be copied, and part of its log is gone. Back up again at a quieter hour, or onto a faster disk.',
      )
    }
  }

  return {
    async beginAt(lsn) {
      first = await segmentOf(lsn)
    },
    async collect() {
      const [now] = await connection<{ name: string; segmentBytes: number }[]>`
        select pg_walfile_name(pg_current_wal_lsn()) as name, setting::float8 as "segmentBytes"
        from pg_settings where name = 'wal_segment_size'`
      const { name: current, segmentBytes } = now!
      const known = copied.size
      await copySegments((name) => name < current)
      if (copied.size === known) return
      await connection`select pg_replication_slot_advance(${SLOT}, ${startOf(current, segmentBytes)}::pg_lsn)`
    },
    async finishAt(lsn) {
      const last = await segmentOf(lsn)
      await copySegments((name) => name <= last)
      await connection`select pg_drop_replication_slot(${SLOT})`
      return [...copied.values()]
    },
  }
}

/** Where a segment begins: its name is the timeline and the number of the segment, in two halves. */
function startOf(name: string, segmentBytes: number): string {
  const high = Number.parseInt(name.slice(8, 16), 16)
  const low = Number.parseInt(name.slice(16), 16) * segmentBytes
  return `${high.toString(16)}/${low.toString(16)}`
}
