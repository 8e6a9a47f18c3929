import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** Folders that a running server fills for itself: a copy needs them, but empty (PostgreSQL's manual, 25.3.4). */
const KEPT_EMPTY = new Set([
  'pg_dynshmem',
  'pg_notify',
  'pg_replslot',
  'pg_serial',
  'pg_snapshots',
  'pg_stat_tmp',
  'pg_subtrans',
  'pg_wal',
  'pg_wal/archive_status',
  'pg_wal/summaries',
])

const LEFT_OUT =
  /(?:^|\/)(?:postmaster\.(?:pid|opts)|pg_internal\.init.*|pgsql_tmp.*|backup_label.*|tablespace_map.*|backup_manifest.*|.*\.tmp)$/

/** The last file to copy: it says up to where the others are to be recovered. */
export const CONTROL_FILE = 'global/pg_control'

/**
 * What has to be copied of a cluster while its server runs: the folders, and the files in them, the control file
 * last. The write-ahead log is left out; it is kept apart while the copy lasts.
 */
export async function listClusterFiles(data: string): Promise<{ folders: string[]; files: string[] }> {
  const folders: string[] = []
  const files: string[] = []
  const walk = async (folder: string): Promise<void> => {
    for (const entry of await readdir(join(data, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.isDirectory()) {
        if (LEFT_OUT.test(path)) continue
        folders.push(path)
        if (KEPT_EMPTY.has(path))
          folders.push(...[...KEPT_EMPTY].filter((name) => name.startsWith(`${path}/`)))
        else await walk(path)
      } else if (!LEFT_OUT.test(path) && path !== CONTROL_FILE) files.push(path)
    }
  }
  await walk('')
  return { folders, files: [...files, CONTROL_FILE] }
}
