import { randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Database, openDatabase } from '../db/client.ts'
import { createTestDatabase } from '../testing/database.ts'
import type { TestDatabase } from '../testing/server.ts'
import { createTownSquare } from '../town-square/town-square.ts'
import { runCommandLine } from './run-command-line.ts'

let database: TestDatabase
let owner: Database
let env: NodeJS.ProcessEnv

async function relais(command: string) {
  const printed = { out: '', err: '' }
  const code = await runCommandLine(command.split(' '), {
    out: { write: (text) => (printed.out += String(text)) },
    err: { write: (text) => (printed.err += text) },
    input: Readable.from(['']),
    env,
  })
  return { code, ...printed, data: () => JSON.parse(printed.out) as Record<string, unknown> & unknown[] }
}

beforeAll(async () => {
  database = await createTestDatabase()
  env = {
    DATABASE_URL: database.owner.url,
    RELAIS_MASTER_SECRET: randomBytes(32).toString('base64'),
    PUBLIC_URL: 'https://care.example',
    PORT: '9',
    LOG_LEVEL: 'silent',
  }
  owner = openDatabase(database.owner, { max: 1, name: 'test owner' })
  await relais('organization create lignes --name Lignes')
})
afterAll(() => owner.$client.end())

describe('the practice network', () => {
  it('gets faults and a new key for its keeper', async () => {
    await createTownSquare({
      db: owner,
      log: pino({ level: 'silent' }),
      now: () => new Date(),
      publicUrl: 'https://care.example',
      allowWebhookTo: () => false,
    }).createSquare({ slug: 'gare', name: 'Gare' })

    expect((await relais('square list')).out).toContain('https://care.example/town-square/gare')
    const key = (await relais('square renew-key gare --json')).data()
    expect(key['url']).toBe(`https://care.example/town-square/gare/faults#key=${String(key['adminToken'])}`)
    await relais('square fault-on gare late --share 0.3 --delay 2')
    await relais('square fault-on gare acceptedThenLost')
    expect((await relais('square faults gare --json')).data()).toMatchObject([
      { fault: 'late', share: 0.3, delayMs: 2000, how: null },
      { fault: 'acceptedThenLost', share: 1, delayMs: null, how: 'cut' },
    ])
    expect((await relais('square fault-off gare late --json')).data()).toMatchObject([
      { fault: 'acceptedThenLost' },
    ])
    expect((await relais('square fault-off gare')).out).toBe('gare has no fault switched on.\n')
  })

  it('says what it does not know', async () => {
    expect(await relais('square faults nowhere')).toMatchObject({
      code: 1,
      err: 'There is no square called nowhere. See square list.\n',
    })
    expect(await relais('square fault-on gare sunshine')).toMatchObject({ code: 2 })
    expect(await relais('square fault-on gare late --share 2')).toMatchObject({ code: 2 })
  })
})
