import { sql } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestDatabase } from '../testing/database.ts'
import { type Database, openDatabase, openRaw, type Transactable } from './client.ts'

describe('statements that are sent again and again', () => {
  let database: Awaited<ReturnType<typeof createTestDatabase>>
  let db: Database
  beforeAll(async () => {
    database = await createTestDatabase()
  })
  beforeEach(() => {
    db = openDatabase(database.app, { max: 1, name: 'preparing' })
    return () => db.$client.end({ timeout: 1 })
  })

  const double = async (on: Transactable, n: number) => {
    const [row] = await on.execute<{ twice: number }>(sql`select 2 * ${n}::int as twice`)
    return row!.twice
  }
  const kept = async () => {
    // The driver has some of its own: for savepoints, and about the types of arrays.
    const rows = await db.execute<{ statement: string }>(
      sql`select statement from pg_prepared_statements where statement like 'select % as twice'`,
    )
    return [...rows].map(({ statement }) => statement)
  }

  it('are kept by the connection from the fifth time on, once', async () => {
    for (const n of [1, 2, 3, 4]) expect(await double(db, n)).toBe(2 * n)
    expect(await kept()).toEqual([])
    for (const n of [5, 6, 7]) expect(await double(db, n)).toBe(2 * n)
    expect(await kept()).toEqual(['select 2 * $1::int as twice'])
  })

  it('are the same in a transaction and in a savepoint', async () => {
    await db.transaction(async (tx) => {
      for (const n of [1, 2, 3]) await double(tx, n)
      await tx.transaction(async (inner) => {
        for (const n of [4, 5, 6]) expect(await double(inner, n)).toBe(2 * n)
      })
    })
    expect(await kept()).toHaveLength(1)
  })

  it('are two hundred at the most, and nothing without parameters is among them', async () => {
    for (let text = 0; text < 210; text += 1) {
      for (let time = 0; time < 5; time += 1)
        await db.execute(sql`select ${sql.raw(String(text))}, ${1}::int as twice`)
    }
    for (let time = 0; time < 5; time += 1) await db.execute(sql`select 'the same' as twice`)
    expect(await kept()).toHaveLength(200)
  })

  it('are planned for their values each time', async () => {
    for (const n of [1, 2, 3, 4, 5, 6, 7, 8]) await double(db, n)
    const [counted] = await db.execute<{ generic: number; custom: number }>(
      sql`select generic_plans::int as generic, custom_plans::int as custom from pg_prepared_statements
        where statement like '%twice%'`,
    )
    expect(counted).toEqual({ generic: 0, custom: 4 })
  })

  it('are prepared anew on a connection that takes the place of a broken one', async () => {
    for (const n of [1, 2, 3, 4, 5, 6]) await double(db, n)
    const [row] = await db.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`)
    const killer = openRaw(database.app, { max: 1, name: 'killer' })
    await killer`select pg_terminate_backend(${row!.pid})`
    await killer.end()
    await expect.poll(() => double(db, 21).catch(() => null)).toBe(42)
  })
})
