import { randomBytes } from 'node:crypto'
import { mkdir, open, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { StartRefused, systemCode } from './start-refused.ts'

const FILE = 'secrets.json'

const secret = z.string().min(32)

const secretsSchema = z.object({
  version: z.literal(1),
  /** Passwords of the embedded server's login roles. */
  passwords: z.object({ superuser: secret, owner: secret, app: secret, intake: secret, worker: secret }),
  /** 32 random bytes, base64url; every key is derived from them. */
  masterSecret: secret,
})

/** Random values made at the first start, kept beside the data and nowhere else. */
export type Secrets = z.infer<typeof secretsSchema>

/** The secrets of a data folder, or null before its first start. Throws StartRefused when the file cannot be used. */
export async function findSecrets(dataDir: string): Promise<Secrets | null> {
  const file = join(dataDir, FILE)
  let text
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null
    throw new StartRefused(
      'DATA_NOT_OURS',
      `${file} cannot be read by this account. Start Relais as the account that owns ${dataDir}, or choose another folder: RELAIS_DATA_DIR=… npm start.`,
      error,
    )
  }
  return parseSecrets(text, file)
}

function parseSecrets(text: string, file: string): Secrets {
  try {
    return secretsSchema.parse(JSON.parse(text))
  } catch (error) {
    throw new StartRefused(
      'SECRETS_DAMAGED',
      `${file} is damaged. Put it back from your backup: it holds the passwords of the database and the key of the stored tokens.`,
      error,
    )
  }
}

/** Makes the secrets of a new data folder: mode 0600, on disk before anything is encrypted with them. */
export async function createSecrets(dataDir: string): Promise<Secrets> {
  const random = () => randomBytes(32).toString('base64url')
  const secrets: Secrets = {
    version: 1,
    passwords: { superuser: random(), owner: random(), app: random(), intake: random(), worker: random() },
    masterSecret: random(),
  }
  await mkdir(dataDir, { recursive: true })
  const unfinished = join(dataDir, `${FILE}.${process.pid}.new`)
  const handle = await open(unfinished, 'w', 0o600)
  try {
    await handle.writeFile(`${JSON.stringify(secrets, null, 2)}\n`)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(unfinished, join(dataDir, FILE))
  return secrets
}
