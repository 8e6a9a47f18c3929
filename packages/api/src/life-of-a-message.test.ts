import { asc, desc, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deliveries, messages, threads } from './inbox/tables.ts'
import { ticketCycles, ticketFacts, ticketWakes } from './promises/tables.ts'
import { saveDraft } from './replies/save-draft.ts'
import { sendReply } from './replies/send-reply.ts'
import { drafts, replies } from './replies/tables.ts'
import { claimTicket } from './routing/claim-ticket.ts'
import { createTownWorld, type Customer, type TownWorld } from './testing/town.ts'
import { tickets } from './tickets/tables.ts'
import { fireWakes } from './workers/fire-wakes.ts'
import { normaliseWaiting } from './workers/normalise-deliveries.ts'
import { pollDue } from './workers/poll-channels.ts'
import { sendQueued } from './workers/send-replies.ts'

/**
 * A message walks through the rooms, one step after the other, on a real database and a real network: the first test to
 * read. Each step asks for what the one before left behind.
 */
describe('the life of a message', () => {
  let world: TownWorld
  let camille: Customer
  let post: { id: string }
  const question = 'Mon train de 9 h 12 est annulé, que faire avec deux enfants ?'
  const answer = 'Bonjour Camille, un bus part à 12 h 20 de la porte B. Bonne route, Salma'
  const clientId = crypto.randomUUID()

  beforeAll(async () => {
    world = await createTownWorld()
    camille = await world.customer('Camille Moreau')
  })
  afterAll(() => world.close())

  const theTicket = () => world.inside(async (tx) => (await tx.select().from(tickets))[0]!)
  const theThread = () => world.inside(async (tx) => (await tx.select().from(threads))[0]!)
  const factsOf = (type: string) =>
    world.inside((tx) =>
      tx.select().from(ticketFacts).where(eq(ticketFacts.type, type)).orderBy(asc(ticketFacts.seq)),
    )

  it('1. comes to the front door, which verifies the bytes, commits the delivery and answers', async () => {
    post = await camille.post(question)
    await world.town.deliverDue()

    const kept = await world.inside((tx) => tx.select().from(deliveries))
    expect(kept).toHaveLength(1)
    expect(kept[0]).toMatchObject({ status: 'waiting', transport: 'webhook' })
    expect(Buffer.from(kept[0]!.body).toString()).toContain('9 h 12')
  })

  it('2. is understood by its connector, which leaves nothing behind', async () => {
    const [kept] = await world.inside((tx) => tx.select().from(deliveries))
    const connector = world.connectors.get('town-square')!
    const account = { externalId: 'brand', handle: 'lignes', serviceUrl: world.origin }

    const events = connector.parse(kept!.body, account)

    expect(events).toMatchObject([{ kind: 'message.received', text: question, visibility: 'public' }])
    expect(connector.parse(kept!.body, account)).toEqual(events)
  })

  it('3. enters the inbox once, with its thread and its author', async () => {
    await normaliseWaiting(world).round()

    const said = await world.inside((tx) => tx.select().from(messages))
    expect(said).toMatchObject([{ externalId: post.id, direction: 'inbound', body: question }])
    expect(said[0]!.identityId).not.toBeNull()
    expect((await theThread()).revision).toBe(1)
  })

  it('4. opens its author’s ticket in that thread', async () => {
    expect(await theTicket()).toMatchObject({ number: 1, status: 'open', assigneeId: null })
    expect(await factsOf('customer.message')).toHaveLength(1)
  })

  it('5. is scored for urgency and importance, with reasons that add up', async () => {
    const [scored] = await factsOf('triage.scored')
    const { fact } = scored!
    if (fact.type !== 'triage.scored') throw new Error('another fact')
    const sum = (axis: string) =>
      fact.body.reasons.filter((one) => one.axis === axis).reduce((points, one) => points + one.points, 0)

    expect(sum('urgency')).toBe(fact.body.urgency)
    expect(sum('importance')).toBe(fact.body.importance)
    expect(fact.body.urgency).toBeGreaterThan(0)
  })

  it('6. starts the clocks of its promises, with a wake at the first mark', async () => {
    const ticket = await theTicket()
    const cycles = await world.inside((tx) =>
      tx.select().from(ticketCycles).orderBy(asc(ticketCycles.target)),
    )
    const [said] = await world.inside((tx) => tx.select().from(messages))
    expect(cycles.find((one) => one.target === 'firstResponse')).toMatchObject({
      outcome: 'running',
      startedAt: said!.sentAt,
    })
    const [wake] = await world.inside((tx) => tx.select().from(ticketWakes))
    expect(wake!.wakeAt.getTime()).toBeLessThanOrEqual(ticket.dueAt.getTime())
    expect(await fireWakes(world).round()).toBeGreaterThan(0)
  })

  it('7. is claimed by somebody, and by nobody else', async () => {
    const { ticketId } = await theTicket()
    const colleague = await world.member('agent')

    const claim = await claimTicket(world.agent, { ticketId: ticketId as never })

    expect(claim.fence).toBe(1)
    await expect(claimTicket(colleague, { ticketId: ticketId as never })).rejects.toMatchObject({
      code: 'TICKET_CLAIMED',
    })
    expect((await theTicket()).assigneeId).toBe(world.agent.viewer.memberId)
  })

  it('8. is read and answered; the draft is kept on the server', async () => {
    const { ticketId } = await theTicket()
    const { revision } = await theThread()

    await saveDraft(world.agent, {
      ticketId: ticketId as never,
      visibility: 'public',
      body: answer,
      threadRevision: revision,
    })

    expect(await world.inside((tx) => tx.select().from(drafts))).toMatchObject([{ body: answer }])
  })

  it('9. has its reply judged by lease and guard, stored and queued', async () => {
    const { ticketId } = await theTicket()
    const { revision } = await theThread()
    const reply = {
      clientId,
      ticketId: ticketId as never,
      body: answer,
      visibility: 'public',
      threadRevision: revision,
    } as const

    await expect(sendReply(world.agent, { ...reply, fence: 0 })).rejects.toMatchObject({ name: 'Refusal' })
    await expect(sendReply(world.agent, { ...reply, fence: 1, threadRevision: 0 })).rejects.toMatchObject({
      code: 'STALE_REPLY',
    })
    await sendReply(world.agent, { ...reply, fence: 1 })
    await sendReply(world.agent, { ...reply, fence: 1 })

    expect(await world.inside((tx) => tx.select().from(replies))).toMatchObject([
      { state: 'queued', authorId: world.agent.viewer.memberId, clientId },
    ])
  })

  it('10. has its reply posted on the network, once that has been read to its end', async () => {
    await pollDue(world).round()
    await sendQueued(world).round()

    const [thread] = await camille.read()
    expect(thread!.posts.map((one) => one.text)).toEqual([question, answer])
  })

  it('11. has its reply recorded as sent, once, though its echo comes back as well', async () => {
    await world.settle()

    expect(await world.inside((tx) => tx.select().from(replies))).toMatchObject([{ state: 'sent' }])
    const said = await world.inside((tx) => tx.select().from(messages).orderBy(desc(messages.sentAt)))
    expect(said.map((one) => one.direction)).toEqual(['outbound', 'inbound'])
    const [thread] = await camille.read()
    expect(thread!.posts).toHaveLength(2)
  })

  it('12. ends the clock: the first response is met', async () => {
    expect(await theTicket()).toMatchObject({ firstResponse: 'met', status: 'waitingCustomer' })
    const [cycle] = await world.inside((tx) =>
      tx.select().from(ticketCycles).where(eq(ticketCycles.target, 'firstResponse')),
    )
    expect(cycle).toMatchObject({ outcome: 'met', metBy: 'core', breachedAt: null })
  })
})
