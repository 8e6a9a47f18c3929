import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openRaw } from '../db/client.ts'
import { createTestDatabase } from '../testing/database.ts'

describe('the wall between Relais and the practice network', () => {
  const open: postgres.Sql[] = []
  let clients: Record<'town' | 'app' | 'intake' | 'worker', postgres.Sql>
  beforeAll(async () => {
    const { townSquare, app, intake, worker } = await createTestDatabase()
    const connect = (login: typeof app) => {
      const client = openRaw(login, { max: 1, name: 'guard test' })
      open.push(client)
      return client
    }
    clients = {
      town: connect(townSquare),
      app: connect(app),
      intake: connect(intake),
      worker: connect(worker),
    }
  })
  afterAll(async () => void (await Promise.all(open.map((client) => client.end()))))

  it('lets the network change its own rows', async () => {
    const rows = await clients.town`select count(*)::int as count from town_square.squares`

    expect(rows).toEqual([{ count: 0 }])
  })

  it('lets the network see no table of Relais, and call none of its doors', async () => {
    const tables = await clients.town<{ name: string }[]>`
      select c.relname as name from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v')
        and has_table_privilege(c.oid, 'select, insert, update, delete')`
    const doors = await clients.town<{ name: string }[]>`
      select p.proname as name from pg_proc p
      where p.pronamespace = 'public'::regnamespace and p.prosecdef and has_function_privilege(p.oid, 'execute')`

    expect([...tables]).toEqual([])
    expect([...doors]).toEqual([])
    await expect(clients.town`select * from public.organizations`).rejects.toThrow('permission denied')
  })

  it.each(['app', 'intake', 'worker'] as const)('lets relais_%s see nothing of the network', async (role) => {
    await expect(clients[role]`select * from town_square.posts`).rejects.toThrow('permission denied')
  })

  it('lets the network neither own nor make anything', async () => {
    await expect(clients.town`create table town_square.own ()`).rejects.toThrow('permission denied')
    await expect(clients.town`truncate town_square.posts`).rejects.toThrow('permission denied')
  })
})
