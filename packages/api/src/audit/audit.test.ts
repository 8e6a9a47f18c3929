import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Database, inOrganization, openDatabase } from '../db/client.ts'
import { newId, type OrganizationId } from '../db/id.ts'
import { createTestDatabase } from '../testing/database.ts'
import { recordAudit } from './record-audit.ts'
import { type Anchor, verifyAudit } from './verify-audit.ts'

describe('the record', () => {
  const keys = { audit: Buffer.alloc(32, 7) }
  let db: Database
  let owner: Database
  let organizationId: OrganizationId

  const record = (action: string, detail = {}) =>
    inOrganization(db, organizationId, (tx) =>
      recordAudit(tx, keys, { at: new Date(), actor: 'relais', action, subject: 'organization:1', detail }),
    )
  const verify = (anchor?: Anchor) => verifyAudit(db, organizationId, keys, anchor)
  /** What somebody with the owner's password could do, once they have taken the trigger off. */
  const tamper = (statement: ReturnType<typeof sql>) => owner.execute(statement)

  beforeAll(async () => {
    const database = await createTestDatabase()
    db = openDatabase(database.app, { max: 12, name: 'test' })
    owner = openDatabase({ url: database.owner.url }, { max: 1, name: 'test owner' })
    await owner.execute(sql`alter table audit_entries disable trigger user`)
  })
  afterAll(() => Promise.all([db.$client.end(), owner.$client.end()]))
  beforeEach(() => {
    organizationId = newId<'organization'>()
  })

  it('is whole when nobody touched it, and its head is its last entry', async () => {
    for (const action of ['a', 'b', 'c'])
      await record(action, { role: 'agent', count: 3, isIt: true, none: null })

    expect(await verify()).toMatchObject({ isWhole: true, head: { seq: 3 } })
  })

  it('numbers entries of transactions that run at once without gaps and without forks', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, index) => record(`deed ${index}`)))

    expect(await verify()).toMatchObject({ isWhole: true, head: { seq: 20 } })
  })

  it('shows an entry that was altered', async () => {
    for (const action of ['a', 'b', 'c']) await record(action)
    await tamper(
      sql`update audit_entries set actor = 'somebody else' where organization_id = ${organizationId} and seq = 2`,
    )

    expect(await verify()).toEqual({ isWhole: false, seq: 2, problem: 'altered' })
  })

  it('shows an entry that was taken out', async () => {
    for (const action of ['a', 'b', 'c']) await record(action)
    await tamper(sql`delete from audit_entries where organization_id = ${organizationId} and seq = 2`)

    expect(await verify()).toEqual({ isWhole: false, seq: 2, problem: 'missing' })
  })

  it('shows entries that changed places', async () => {
    for (const action of ['a', 'b', 'c']) await record(action)
    await tamper(sql`update audit_entries set seq = case seq when 2 then 103 when 3 then 2 else seq end
      where organization_id = ${organizationId}`)
    await tamper(
      sql`update audit_entries set seq = 3 where organization_id = ${organizationId} and seq = 103`,
    )

    expect(await verify()).toMatchObject({ isWhole: false, seq: 2 })
  })

  it('shows an end that was cut off, against a head that was kept elsewhere', async () => {
    for (const action of ['a', 'b', 'c']) await record(action)
    const before = await verify()
    await tamper(sql`delete from audit_entries where organization_id = ${organizationId} and seq = 3`)

    expect(await verify()).toMatchObject({ isWhole: true })
    expect(await verify(before.isWhole ? before.head : undefined)).toEqual({
      isWhole: false,
      seq: 3,
      problem: 'cutOff',
    })
  })

  it('cannot be changed by the application', async () => {
    await record('a')

    const change = inOrganization(db, organizationId, (tx) =>
      tx.execute(sql`update audit_entries set actor = 'x'`),
    )
    await expect(change).rejects.toMatchObject({ cause: { code: '42501' } })
    const removal = inOrganization(db, organizationId, (tx) => tx.execute(sql`delete from audit_entries`))
    await expect(removal).rejects.toMatchObject({ cause: { code: '42501' } })
    expect(await verify()).toMatchObject({ isWhole: true, head: { seq: 1 } })
  })

  it('is not there for a transaction that was rolled back', async () => {
    await record('a')
    const undone = inOrganization(db, organizationId, async (tx) => {
      await recordAudit(tx, keys, { at: new Date(), actor: 'relais', action: 'b', subject: 'x' })
      throw new Error('undone')
    })
    await expect(undone).rejects.toThrow('undone')
    await record('c')

    expect(await verify()).toMatchObject({ isWhole: true, head: { seq: 2 } })
  })
})
