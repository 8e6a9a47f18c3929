import { defaultPolicy, type PolicyDraft } from '@relais/sla'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listAuditEntries } from '../audit/queries.ts'
import type { Ctx } from '../context.ts'
import type { ContactId, TicketId } from '../db/id.ts'
import { draftPromises } from '../policies/draft-promises.ts'
import { publishPromises } from '../policies/publish-promises.ts'
import { createWorld, message, type TestWorld } from '../testing/world.ts'
import { mergeContacts } from './merge-contacts.ts'
import { listSegments } from './queries.ts'
import { setContactSegment } from './set-contact-segment.ts'

const MINUTE_MS = 60_000
const { version: _, ...draft } = defaultPolicy
const row = (minutes: number, match: PolicyDraft['rows'][number]['match']): PolicyDraft['rows'][number] => {
  const answer = { budgetMs: minutes * MINUTE_MS, calendar: '24x7' }
  return {
    match,
    targets: { firstResponse: answer, nextResponse: answer, resolution: { ...answer, budgetMs: null } },
  }
}

let world: TestWorld
let agent: Ctx
let people = 0

beforeAll(async () => {
  world = await createWorld()
  agent = world.agent
  const definition = { ...draft, rows: [row(10, { segment: ['Club Or'] }), row(60, {})] }
  const admin = await world.member('admin')
  await publishPromises(admin, await draftPromises(admin, { definition, mode: 'newCycles' }))
})
afterAll(() => world.close())

/** Somebody new who asked something so many minutes ago. */
async function somebody(minutesAgo: number, name = `person-${(people += 1)}`) {
  const author = { externalId: name, handle: name, name, avatarUrl: null, audience: null }
  const sentAt = new Date(Date.now() - minutesAgo * MINUTE_MS)
  people += 1
  const thread = `segment-${people}`
  await world.receive(message({ externalId: thread, threadExternalId: thread, author, sentAt }))
  const [ticket] = await world.inside((tx) =>
    tx.execute<{ ticket_id: TicketId; contact_id: ContactId }>(sql`
      select t.ticket_id, t.contact_id from tickets t join threads using (organization_id, thread_id)
      where threads.external_id = ${thread}`),
  )
  return { ticketId: ticket!.ticket_id, contactId: ticket!.contact_id, thread, author, sentAt }
}

/** The promised minutes of the first response, those already used, and the segment for which they are promised. */
async function promised(ticketId: TicketId) {
  const [cycle] = await world.inside((tx) =>
    tx.execute<{ budget: number; wait: number }>(sql`
      select (budget_ms / 60000)::int as budget, round(extract(epoch from due_at - started_at) / 60)::int as wait
      from ticket_cycles where ticket_id = ${ticketId} and target = 'firstResponse'`),
  )
  return cycle
}

describe('a contact with a segment', () => {
  it('is promised as one of it from now on, the time used stays used, and as before without', async () => {
    const { ticketId, contactId } = await somebody(4)
    expect(await promised(ticketId)).toEqual({ budget: 60, wait: 60 })

    await setContactSegment(agent, { contactId, segment: '  Club   Or ' })
    expect(await promised(ticketId)).toEqual({ budget: 10, wait: 10 })
    expect(await world.inside(listSegments)).toEqual(['Club Or'])

    await setContactSegment(agent, { contactId, segment: ' ' })
    expect(await promised(ticketId)).toEqual({ budget: 60, wait: 60 })
    expect(await world.inside(listSegments)).toEqual([])
  })

  it('is met by the policy with whatever they write next', async () => {
    const { contactId, author } = await somebody(4)
    await setContactSegment(agent, { contactId, segment: 'Club Or' })
    const { ticketId } = await somebody(1, author.name)

    expect(await promised(ticketId)).toEqual({ budget: 10, wait: 10 })
  })

  it('is not judged by it for what was written before: a late message leaves the order as it was given', async () => {
    const { ticketId, contactId, thread, author, sentAt } = await somebody(8)
    await setContactSegment(agent, { contactId, segment: 'Club Or' })
    const before = await promised(ticketId)
    await world.receive(
      message({
        externalId: `${thread}-late`,
        threadExternalId: thread,
        author,
        sentAt: new Date(sentAt.getTime() + MINUTE_MS),
      }),
    )
    const segments = await world.inside((tx) =>
      tx.execute<{ key: string; segment: string | null }>(sql`
        select split_part(dedup_key, ':', 1) as key, fact -> 'body' -> 'attributes' ->> 'segment' as segment
        from ticket_facts where ticket_id = ${ticketId} and type = 'target.set' order by effective_at, seq`),
    )

    expect(await promised(ticketId)).toEqual(before)
    expect(segments.at(-1)).toEqual({ key: 'segment', segment: 'Club Or' })
    expect(segments.slice(0, -1).every(({ segment }) => segment === null)).toBe(true)
  })

  it('takes what is merged into them along into it', async () => {
    const [one, two] = [await somebody(2), await somebody(2)]
    await setContactSegment(agent, { contactId: two.contactId, segment: 'Club Or' })
    await mergeContacts(agent, { fromId: one.contactId, intoId: two.contactId })

    expect(await promised(one.ticketId)).toEqual({ budget: 10, wait: 10 })
    await expect(setContactSegment(agent, { contactId: one.contactId, segment: null })).rejects.toMatchObject(
      { code: 'CONTACT_MERGED' },
    )
  })

  it('is refused one that is longer than a name, and every change is on record without its words', async () => {
    const { contactId } = await somebody(1)
    await expect(setContactSegment(agent, { contactId, segment: 'x'.repeat(41) })).rejects.toMatchObject({
      code: 'SEGMENT_TOO_LONG',
      path: ['segment'],
      parameters: { max: 40, over: 1 },
    })
    await setContactSegment(agent, { contactId, segment: '🙂'.repeat(40) })
    await setContactSegment(agent, { contactId, segment: '🙂'.repeat(40) })

    const entries = await world.inside((tx) => listAuditEntries(tx, { limit: 100, before: null }))
    expect(entries.filter(({ subject }) => subject === `contact:${contactId}`)).toMatchObject([
      { action: 'contact.segmentSet', actor: agent.viewer.memberId, detail: { had: false, has: true } },
    ])
  })
})
