import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database, Tx } from '../db/client.ts'
import { openDatabase } from '../db/client.ts'
import { newId } from '../db/id.ts'
import { createLoaders } from '../graphql/loaders.ts'
import { type Explainer, indexesOf, openExplainer, rowsRead, scannedWhole } from '../testing/explain.ts'
import { fillTickets } from '../testing/fill-tickets.ts'
import { createWorld, type TestWorld } from '../testing/world.ts'
import { createDepartment } from '../voice/create-department.ts'
import type { DepartmentId } from '../voice/find-department.ts'
import { noticeEnquiries } from './notice-enquiries.ts'
import { countWaiting, listEnquiries, listReceivers } from './queries.ts'
import { setEnquiryDepartment } from './set-enquiry-department.ts'

const TICKETS = 10_000

describe(`with an enquiry on each of ${TICKETS} tickets, as the application role under row-level security`, () => {
  let world: TestWorld
  let explainer: Explainer
  let owner: Database
  let hr: DepartmentId

  beforeAll(async () => {
    world = await createWorld()
    owner = openDatabase(world.database.owner, { max: 1, name: 'test owner' })
    explainer = openExplainer(world.database.app, world.organizationId)
    await fillTickets(owner, world, [world.agent.viewer.memberId], TICKETS)
    const boss = await world.member('supervisor')
    hr = await createDepartment(boss, { name: 'Recrutement' })
    await setEnquiryDepartment(boss, { kind: 'job', departmentId: hr })
    const other = await createDepartment(boss, { name: 'Ailleurs' })
    await owner.execute(sql`insert into enquiries (organization_id, enquiry_id, ticket_id, kind, state, noticed_at,
        department_id, handed_at, done_at, done_by)
      select organization_id, md5('enquiry' || number)::uuid, ticket_id, 'job',
        case when number % 20 = 0 then 'open' when number % 20 = 1 then 'noticed' else 'done' end, now(),
        case when number % 20 <> 1 then case when number % 3 = 0 then ${hr}::uuid else ${other}::uuid end end,
        case when number % 20 <> 1 then now() end, case when number % 20 > 1 then now() end,
        case when number % 20 > 1 then ${world.agent.viewer.memberId}::uuid end
      from tickets`)
    await owner.execute(sql`analyze`)
  }, 120_000)
  afterAll(async () => {
    await Promise.all([explainer.close(), owner.$client.end()])
    await world.close()
  })

  const explain = (read: (tx: Tx) => Promise<unknown>) => explainer.explainReads(read)

  it.each(['open', 'done'] as const)(
    'the list of what is %s walks its index, for all and for one department, on a far page too',
    async (state) => {
      const after: [string] = ['80000000-0000-7000-8000-000000000000']
      for (const departmentId of [null, hr]) {
        for (const place of [null, after]) {
          const part = { state, departmentId, limit: 31, after: place }
          const plans = await explain((tx) => listEnquiries(tx, part))
          expect([...indexesOf(plans)].some((index) => index.startsWith('enquiries_'))).toBe(true)
          expect(scannedWhole(plans)).toEqual([])
          expect(rowsRead(plans)).toBeLessThan(400)
        }
      }
    },
  )

  it('who receives what, what waits, and the enquiries of a ticket are found without reading all', async () => {
    const receivers = await explain((tx) => listReceivers(tx))
    expect(scannedWhole(receivers)).not.toContain('enquiries')
    const waiting = await explain((tx) => countWaiting(tx))
    expect([...indexesOf(waiting)]).toContain('enquiries_waiting')
    expect(rowsRead(waiting)).toBeLessThan(200)

    const ids = await owner.execute<{ ticket_id: string }>(sql`select ticket_id from tickets limit 50`)
    const of = async (name: 'enquiriesOfTicket' | 'possibleAnswersOfTicket') =>
      explain(async (tx) => {
        const loaders = createLoaders((work) => work(tx), world.agent.viewer)
        await loaders[name].loadMany(ids.map((row) => row.ticket_id))
      })
    const enquiries = await of('enquiriesOfTicket')
    expect([...indexesOf(enquiries)]).toContain('enquiries_one_of_a_kind')
    expect(rowsRead(enquiries)).toBeLessThan(200)
    const answers = await of('possibleAnswersOfTicket')
    expect([...indexesOf(answers)]).toContain('ticket_messages_ticket')
    expect(scannedWhole(answers)).toEqual([])
  })

  it('a batch of messages looks at its own tickets alone', async () => {
    const ids = await owner.execute<{ ticket_id: string }>(sql`select ticket_id from tickets limit 50`)
    const events = ids.map((row) => ({
      type: 'ticket.messaged' as const,
      ticketId: row.ticket_id,
      messageId: newId<'message'>(),
      text: '',
    }))
    const plans = await explain((tx) => noticeEnquiries(tx, world, events))
    expect(scannedWhole(plans)).toEqual([])
    expect(rowsRead(plans)).toBeLessThan(1000)
  })
})
