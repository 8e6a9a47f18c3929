import { readFile, realpath, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { StartRefused } from './start-refused.ts'

/** An ordinary account of the machine. */
export interface Account {
  name: string
  uid: number
  gid: number
}

/** In order of preference: an account made for Relais, the distribution's own for PostgreSQL, the one that is always there. */
const CANDIDATES = ['relais', 'postgres', 'nobody']

/**
 * The account that the embedded server runs as. Null means the one we run as already; PostgreSQL refuses to run as
 * root, so root lends it another.
 */
export async function chooseAccount(): Promise<Account | null> {
  if (process.getuid?.() !== 0) return null
  const accounts = await listAccounts()
  const chosen = CANDIDATES.map((name) => accounts.find((account) => account.name === name)).find(Boolean)
  if (chosen) return chosen
  throw new StartRefused(
    'ACCOUNT_NOT_USABLE',
    'PostgreSQL refuses to run as root and this machine has no account to lend it. Make one (useradd --system relais), start Relais as an ordinary user, or give a server of your own: DATABASE_URL=postgres://… npm start.',
  )
}

/** The account that owns a folder, by number alone if the machine has forgotten its name. */
export async function accountOf(folder: string): Promise<Account> {
  const { uid, gid } = await stat(folder)
  const name = (await listAccounts()).find((account) => account.uid === uid)?.name ?? String(uid)
  return { name, uid, gid }
}

/** True if the account may walk through every folder down to this one. */
export async function canReach(account: Account, folder: string): Promise<boolean> {
  for (let at = await realpath(folder); ; at = dirname(at)) {
    const { mode, uid, gid } = await stat(at)
    const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001
    if (!(mode & bit)) return false
    if (at === dirname(at)) return true
  }
}

async function listAccounts(): Promise<Account[]> {
  const lines = (await readFile('/etc/passwd', 'utf8')).split('\n')
  return lines.flatMap((line) => {
    const [name, , uid, gid] = line.split(':')
    return name && uid && gid ? [{ name, uid: Number(uid), gid: Number(gid) }] : []
  })
}
