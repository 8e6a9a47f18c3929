import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase } from './database.ts'
import type { TestDatabase } from './server.ts'

describe('the database of a test file', () => {
  let database: TestDatabase
  const open: postgres.Sql[] = []
  const connect = (login: { url: string }) => {
    const client = postgres(login.url, { max: 1 })
    open.push(client)
    return client
  }

  beforeAll(async () => {
    database = await createTestDatabase()
  })
  afterAll(async () => {
    await Promise.all(open.map((client) => client.end()))
  })

  it('is migrated and belongs to the owner', async () => {
    const [row] = await connect(database.owner)`
      select pg_get_userbyid(datdba) as owner, to_regclass('public.tickets') is not null as "hasTickets"
      from pg_database where datname = current_database()`

    expect(row).toEqual({ owner: 'relais_owner', hasTickets: true })
  })

  it('lets each role in under its own name and without power over row-level security', async () => {
    for (const role of ['app', 'intake', 'worker'] as const) {
      const [row] = await connect(database[role])`
        select current_user as name, rolsuper or rolbypassrls as "isAbove" from pg_roles where rolname = current_user`

      expect(row).toEqual({ name: `relais_${role}`, isAbove: false })
    }
  })

  it('is apart from the database of another file', async () => {
    const other = await createTestDatabase()
    await connect(database.owner)`create table only_here ()`

    const [row] = await connect(other.owner)`select to_regclass('only_here') as found`
    expect(row).toEqual({ found: null })
  })
})
