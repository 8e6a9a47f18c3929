import { createHash } from 'node:crypto'
import { chown, lstat, mkdir, readlink, realpath, statfs, symlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { accountOf, canReach, chooseAccount, type Account } from './account.ts'
import { StartRefused, systemCode } from './start-refused.ts'

/** Where an ordinary account can always go, and only root can write. */
export const SYSTEM_FOLDER = '/var/lib/relais'

/** Where the embedded server lives. */
export interface Place {
  /** Holds `data`, `postgres.log` and the lock. */
  folder: string
  /** The cluster itself; it exists only once it is complete. */
  data: string
  /** Who the server runs as; null means as ourselves. */
  account: Account | null
}

/**
 * Chooses, and makes, the folder of the embedded server: `<data folder>/postgres`. As root, when the data folder
 * cannot be reached by an ordinary account, that is a link to a folder under /var/lib/relais.
 */
export async function preparePlace(
  dataDir: string,
  log: (sentence: string) => void = () => {},
): Promise<Place> {
  try {
    await makeFolders(dataDir)
    const home = await realpath(dataDir)
    const account = await chooseAccount()
    const folder = (await findFolder(home)) ?? (await makeFolder(home, account, log))
    const data = join(folder, 'data')
    if (!account) return { folder, data, account }
    // The owner of an existing cluster stays its owner, whatever accounts the machine has gained since.
    const owner = await accountOf(data).catch(() => accountOf(folder))
    return { folder, data, account: owner.uid === 0 ? account : owner }
  } catch (error) {
    const code = systemCode(error)
    if (code === 'EEXIST' || code === 'ENOTDIR') {
      throw new StartRefused(
        'DATA_NOT_OURS',
        `${dataDir} is a file, not a folder. Choose another place: RELAIS_DATA_DIR=… npm start.`,
        error,
      )
    }
    if (code !== undefined && NO_FOLDER_HERE.has(code)) {
      throw new StartRefused(
        'DATA_NOT_OURS',
        `No folder can be made at ${dataDir} (${code}). Choose a place on a disk of this machine: RELAIS_DATA_DIR=… npm start.`,
        error,
      )
    }
    if (code !== 'EACCES' && code !== 'EPERM' && code !== 'EROFS') throw error
    throw new StartRefused(
      'DATA_NOT_OURS',
      `Relais may not write in ${dataDir}. Start it as the account that owns this folder, or choose another: RELAIS_DATA_DIR=… npm start.`,
      error,
    )
  }
}

/** What the system says of places such as /proc, of a name that is too long, or of links in a circle. */
const NO_FOLDER_HERE = new Set(['ENOENT', 'EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'ENAMETOOLONG', 'ELOOP'])

/** Makes a folder with those above it. Node's own way never returns where a folder stands that can hold none: /proc. */
async function makeFolders(path: string): Promise<void> {
  const isMade = await mkdir(path, { mode: 0o711 }).then(
    () => true,
    (error: unknown) => {
      if (systemCode(error) === 'EEXIST') return true
      if (systemCode(error) === 'ENOENT' && dirname(path) !== path) return false
      throw error
    },
  )
  if (isMade) return
  await makeFolders(dirname(path))
  await mkdir(path, { mode: 0o711 }).catch((error: unknown) => {
    // Another process that starts at the same moment makes it too.
    if (systemCode(error) !== 'EEXIST') throw error
  })
}

/** The folder an earlier start has made, if any. */
export async function findFolder(dataDir: string): Promise<string | null> {
  const path = join(dataDir, 'postgres')
  const found = await lstat(path).catch(() => null)
  if (!found) return null
  if (!found.isSymbolicLink()) return path
  const target = await readlink(path)
  if (await lstat(target).catch(() => null)) return target
  throw new StartRefused(
    'DATA_NOT_OURS',
    `The database of ${dataDir} should be in ${target}, which is not there. Mount or restore that folder, or move ${dataDir} away to start afresh.`,
  )
}

async function makeFolder(
  dataDir: string,
  account: Account | null,
  log: (sentence: string) => void,
): Promise<string> {
  const here = join(dataDir, 'postgres')
  if (!account) {
    await mkdir(here, { recursive: true, mode: 0o700 })
    return here
  }
  if (await canReach(account, dataDir)) {
    await give(here, account)
    return here
  }
  // The name tells which data folder it belongs to; the link is what counts.
  const name = `data-${createHash('sha256').update(dataDir).digest('hex').slice(0, 8)}`
  for (let number = 1; ; number++) {
    const there = join(SYSTEM_FOLDER, number === 1 ? name : `${name}-${number}`)
    try {
      await give(there, account)
    } catch (error) {
      if (systemCode(error) !== 'EEXIST') throw error
      log(`An earlier ${dataDir} was removed, its database was not: ${there} is nobody's now.`)
      continue
    }
    await symlink(there, here)
    return there
  }
}

/** Makes a folder that is not there yet and hands it to the account. */
async function give(folder: string, account: Account): Promise<void> {
  await mkdir(dirname(folder), { recursive: true, mode: 0o755 })
  await mkdir(folder, { mode: 0o700 })
  await chown(folder, account.uid, account.gid)
}

/** Refuses a disk on which the server would stop in the middle of its work. */
export async function checkRoom(folder: string, neededBytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder)
  const free = bavail * bsize
  if (free < neededBytes) throw diskFull(folder, free, neededBytes)
}

/** The sentence for a full disk. */
export function diskFull(folder: string, freeBytes?: number, neededBytes?: number): StartRefused {
  const megabytes = (bytes: number) => `${Math.floor(bytes / 1_000_000)} MB`
  const figures =
    freeBytes === undefined || neededBytes === undefined
      ? 'is full'
      : `has ${megabytes(freeBytes)} left and Relais needs ${megabytes(neededBytes)}`
  return new StartRefused(
    'DISK_FULL',
    `The disk that holds ${folder} ${figures}. Free some space and start again, or use another disk: RELAIS_DATA_DIR=… npm start.`,
  )
}
