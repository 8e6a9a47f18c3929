import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase } from '../testing/database.ts'
import { type Database, openDatabase, openRaw } from './client.ts'

// Each of these killed the process before the driver was patched (patches/postgres@3.4.9.patch): an error that nobody
// can catch fails the run by itself.
describe('the driver', () => {
  let db: Database
  let killer: ReturnType<typeof openRaw>
  beforeAll(async () => {
    const database = await createTestDatabase()
    db = openDatabase(database.app, { max: 1, name: 'victim' })
    killer = openRaw(database.app, { max: 1, name: 'killer' })
  })
  afterAll(async () => {
    await db.$client.end({ timeout: 1 })
    await killer.end()
  })

  it('rejects a transaction whose server process is killed in the middle, and goes on with another one', async () => {
    const broken = db.transaction(async (tx) => {
      const [row] = await tx.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`)
      await killer`select pg_terminate_backend(${row!.pid})`
      for (;;) await tx.execute(sql`select 1`)
    })

    await expect(broken).rejects.toThrow()
    // A statement may still go down with the connection; the pool itself recovers.
    const ask = () =>
      db.execute<{ one: number }>(sql`select 1 as one`).then(
        ([row]) => row!.one,
        () => null,
      )
    await expect.poll(ask, { interval: 20, timeout: 5_000 }).toBe(1)
  })

  it('never lets a transaction whose connection is gone go on upon another one', async () => {
    let goOn = () => {}
    const gate = new Promise<void>((resolve) => (goOn = resolve))
    let late: Promise<unknown> = Promise.resolve()
    const broken = db.transaction(async (tx) => {
      const [row] = await tx.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`)
      await killer`select pg_terminate_backend(${row!.pid})`
      await gate
      late = tx.execute(sql`select set_config('relais.organization_id', 'another', false)`)
      await late
    })
    await expect(broken).rejects.toThrow()
    await db.execute(sql`select 1`).catch(() => {})
    goOn()

    await expect
      .poll(
        () =>
          late.then(
            () => 'went on',
            () => 'refused',
          ),
        { timeout: 5_000 },
      )
      .toBe('refused')
  })

  it('keeps a transaction on a connection of its own when a hundred statements wait before it', async () => {
    const statements = Array.from({ length: 120 }, () => db.execute(sql`select pg_sleep(0)`))
    const transactions = Array.from({ length: 5 }, () =>
      db.transaction(async (tx) => tx.execute(sql`select 1 as one`)),
    )

    await Promise.all(statements)
    expect(await Promise.all(transactions)).toEqual(Array.from({ length: 5 }, () => [{ one: 1 }]))
  })
})
