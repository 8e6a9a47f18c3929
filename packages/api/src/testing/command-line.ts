import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { runCommandLine } from '../cli/run-command-line.ts'
import { type Database, openDatabase } from '../db/client.ts'
import { createTestDatabase } from './database.ts'
import type { TestDatabase } from './server.ts'

/** What a command came to. */
interface Done {
  code: number
  /** Bytes as they are: one character each. */
  out: string
  err: string
  /** What it printed as JSON, of the shape that the test says it has. */
  data: <Data>() => Data
}

/** An external database of one test file, worked on from the command line as a script does. */
export interface TestCommandLine {
  /** Runs a command; quotation marks hold words together. */
  relais: (command: string, input?: string, env?: NodeJS.ProcessEnv) => Promise<Done>
  database: TestDatabase
  owner: Database
  /** For what the test keeps on disk. */
  folder: string
  close: () => Promise<void>
}

/** Opens a database without any organization, and a command line on it. */
export async function openCommandLine(): Promise<TestCommandLine> {
  const database = await createTestDatabase()
  const owner = openDatabase(database.owner, { max: 1, name: 'test owner' })
  const folder = await mkdtemp(join(tmpdir(), 'relais-cli-'))
  const own = {
    DATABASE_URL: database.owner.url,
    RELAIS_MASTER_SECRET: randomBytes(32).toString('base64'),
    RELAIS_DATA_DIR: join(folder, 'data'),
    PUBLIC_URL: 'https://care.example',
    PORT: '9',
    LOG_LEVEL: 'silent',
  }
  return {
    database,
    owner,
    folder,
    async relais(command, input = '', env = own) {
      const printed = { out: '', err: '' }
      const code = await runCommandLine(
        command.match(/(?:[^\s"]+|"[^"]*")+/g)!.map((word) => word.replaceAll('"', '')),
        {
          out: {
            write: (text) =>
              (printed.out += typeof text === 'string' ? text : Buffer.from(text).toString('latin1')),
          },
          err: { write: (text) => (printed.err += text) },
          input: Readable.from([input]),
          env,
        },
      )
      return { code, ...printed, data: <Data>() => JSON.parse(printed.out) as Data }
    },
    async close() {
      await owner.$client.end()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
