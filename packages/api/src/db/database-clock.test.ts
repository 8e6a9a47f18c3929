import { sql } from 'drizzle-orm'
import { pino } from 'pino'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createMetrics } from '../http/metrics.ts'
import { openCommandLine, type TestCommandLine } from '../testing/command-line.ts'
import { openAllDay } from '../testing/open-all-day.ts'
import { createWorld, message, type TestWorld } from '../testing/world.ts'
import { fireWakes } from '../workers/fire-wakes.ts'
import { type Database, openDatabase } from './client.ts'
import { DatabaseClock } from './database-clock.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

let world: TestWorld
let owner: Database
/** Connections on which the clock of the database is what a table says. */
let worker: Database

beforeAll(async () => {
  world = await createWorld()
  await openAllDay(world)
  owner = openDatabase(world.database.owner, { max: 1, name: 'test owner' })
  await owner.execute(sql`create schema faked`)
  await owner.execute(sql`create table faked.ahead (ms float8 not null)`)
  await owner.execute(sql`insert into faked.ahead values (0)`)
  await owner.execute(sql`
    create function faked.clock_timestamp() returns timestamptz language sql volatile security definer
    return pg_catalog.clock_timestamp() + (select ms from faked.ahead) * interval '1 millisecond'`)
  await owner.execute(sql`grant usage on schema faked to public`)
  await owner.execute(sql`do $$ begin
    execute format('alter database %I set search_path = faked, public, pg_catalog', current_database()); end $$`)
  worker = openDatabase(world.database.worker, { max: 4, name: 'test worker with another clock' })
})
afterAll(async () => {
  await worker.$client.end()
  await owner.$client.end()
  await world.close()
})

const setAhead = (ms: number) => owner.execute(sql`update faked.ahead set ms = ${ms}`)
const writtenDown = async () => {
  const [row] = await owner.execute<{ ahead: number | null }>(
    sql`select max(clock_ahead_ms)::float8 as ahead from organizations`,
  )
  return row!.ahead
}
/** A process: its own count of the time that passes, and its own look at the clock. */
const startProcess = async (elapsed?: () => number) => {
  const metrics = createMetrics()
  const log = pino({ level: 'silent' })
  const clock = new DatabaseClock(worker, { log, metrics, ...(elapsed && { elapsed }) })
  await clock.read()
  const loop = fireWakes({ worker, log, metrics, clock })
  return {
    clock,
    metrics,
    fire: async () => {
      for (let n = 0; n < 5 && (await loop.round()) === 0; n += 1);
    },
  }
}
const breached = async () => {
  const rows = await world.inside((tx) =>
    tx.execute<{ external_id: string }>(sql`
      select th.external_id from ticket_cycles c join tickets t using (organization_id, ticket_id)
      join threads th using (organization_id, thread_id)
      where c.target = 'firstResponse' and c.breached_at is not null order by 1`),
  )
  return rows.map((row) => row.external_id)
}
const asked = (externalId: string, minutesAgo: number) =>
  world.receive(
    message({
      externalId,
      threadExternalId: externalId,
      parentExternalId: null,
      sentAt: new Date(Date.now() - minutesAgo * MINUTE_MS),
    }),
  )

beforeEach(async () => {
  await setAhead(0)
  await owner.execute(sql`update organizations set clock_ahead_ms = null`)
  await owner.execute(sql`delete from tickets`)
})

describe('a database clock that jumps an hour ahead', () => {
  it('breaches nothing that is not due, and holds up nothing that is', async () => {
    await asked('young 1', 30)
    const { clock, fire, metrics } = await startProcess()
    await fire()
    await setAhead(HOUR_MS)
    await asked('old 1', 90)

    await fire()
    await fire()

    expect(await breached()).toEqual(['old 1'])
    expect(await writtenDown()).toBeCloseTo(HOUR_MS, -4)
    expect(clock.warnings()).toHaveLength(1)
    expect((await metrics.clockAhead.get()).values[0]!.value).toBeCloseTo(3_600, -1)
    expect(Math.abs(clock.now().getTime() - Date.now())).toBeLessThan(5_000)
  })

  it('is known to a process that starts later', async () => {
    const first = await startProcess()
    await setAhead(HOUR_MS)
    await first.clock.read()
    await asked('young 2', 30)

    const later = await startProcess()
    await later.fire()

    expect(await breached()).toEqual([])
    expect(Math.abs(later.clock.now().getTime() - Date.now())).toBeLessThan(5_000)
  })

  it('is over when the clock is set right, and what comes due then is late at its instant', async () => {
    await asked('young 3', 30)
    const { clock, fire } = await startProcess()
    await setAhead(HOUR_MS)
    await clock.read()
    await setAhead(0)
    await clock.read()

    expect([clock.until(), await writtenDown()]).toEqual([null, null])
    await fire()
    expect(await breached()).toEqual([])
    await asked('old 3', 90)
    await fire()
    expect(await breached()).toEqual(['old 3'])
  })

  it('is followed once a person has confirmed it', async () => {
    await asked('young 4', 30)
    const { clock, fire } = await startProcess()
    await setAhead(HOUR_MS)
    await clock.read()
    await owner.execute(sql`update organizations set clock_ahead_ms = null`)
    await clock.read()

    expect(clock.until()).toBeNull()
    await fire()
    expect(await breached()).toEqual(['young 4'])
  })
})

describe('a process that was stopped for ten minutes', () => {
  it('sees no jump: the time that passed is counted while it stands still', async () => {
    let passed = 0
    const { clock } = await startProcess(() => passed)
    passed += 10 * MINUTE_MS
    await setAhead(10 * MINUTE_MS)
    await clock.read()

    expect(clock.until()).toBeNull()
    expect(await writtenDown()).toBeNull()
  })

  it('is told by another one that the time went on, where it could not count it', async () => {
    let awake = 0
    let slept = 0
    const machine = await startProcess(() => awake)
    const witness = await startProcess(() => awake + slept)
    slept = 10 * MINUTE_MS
    await setAhead(slept)
    await machine.clock.read()
    expect(machine.clock.until()).not.toBeNull()

    await witness.clock.read()
    expect(await writtenDown()).toBeNull()
    awake += 10
    await machine.clock.read()
    expect(machine.clock.until()).toBeNull()
    expect(witness.clock.until()).toBeNull()
  })
})

describe('a person at the command line', () => {
  let line: TestCommandLine
  beforeAll(async () => {
    line = await openCommandLine()
    await line.relais('organization create lignes --name Lignes')
  })
  afterAll(() => line.close())

  it('is told of a jump, and confirms it once', async () => {
    await line.owner.execute(sql`update organizations set clock_ahead_ms = ${HOUR_MS}`)
    expect((await line.relais('health')).out).toContain('jumped ahead by 60 min')
    expect((await line.relais('clock confirm')).out).toContain('60 min ahead')
    expect((await line.relais('clock confirm')).out).toContain('nothing to confirm')
  })
})
