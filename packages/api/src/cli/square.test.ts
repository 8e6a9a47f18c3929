import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCommandLine, type TestCommandLine } from '../testing/command-line.ts'
import { createTownSquare } from '../town-square/town-square.ts'

let line: TestCommandLine
let relais: TestCommandLine['relais']

beforeAll(async () => {
  line = await openCommandLine()
  relais = line.relais
  await relais('organization create lignes --name Lignes')
})
afterAll(() => line.close())

describe('the practice network', () => {
  it('gets faults and a new key for its keeper', async () => {
    await createTownSquare({
      db: line.owner,
      log: pino({ level: 'silent' }),
      now: () => new Date(),
      publicUrl: 'https://care.example',
      allowWebhookTo: () => false,
    }).createSquare({ slug: 'gare', name: 'Gare' })

    expect((await relais('square list')).out).toContain('https://care.example/town-square/gare')
    const key = (await relais('square renew-key gare --json')).data<{ url: string; adminToken: string }>()
    expect(key.url).toBe(`https://care.example/town-square/gare/faults#key=${key.adminToken}`)
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
