import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorld, message, type TestWorld } from '../testing/world.ts'
import { ticketMessages, tickets } from '../tickets/tables.ts'
import { messages, threads, unsupportedKinds } from './tables.ts'

let world: TestWorld
beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.close())

const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000)
const ofThread = (externalId: string) =>
  world.inside(async (tx) => {
    const [thread] = await tx.select().from(threads).where(eq(threads.externalId, externalId))
    const said = await tx
      .select()
      .from(messages)
      .where(eq(messages.threadId, thread!.threadId))
      .orderBy(messages.sentAt)
    const open = await tx
      .select()
      .from(tickets)
      .where(eq(tickets.threadId, thread!.threadId))
      .orderBy(tickets.number)
    return { thread: thread!, said, open }
  })

describe('a message of a customer', () => {
  it('opens a ticket with scores, a promise and the first words as its title', async () => {
    await world.receive(message({ externalId: 'a1', threadExternalId: 'a', sentAt: minutesAgo(2) }))

    const { said, open } = await ofThread('a')
    expect(said).toHaveLength(1)
    expect(open).toHaveLength(1)
    expect(open[0]).toMatchObject({
      status: 'open',
      firstResponse: 'running',
      title: 'Mon train est annulé, vous répondez quand ?',
    })
    expect(open[0]!.dueAt.getTime()).toBeGreaterThan(Date.now() - 60_000)
    expect(open[0]!.urgency).toBeGreaterThan(0)
  })

  it('peers-D2: is one message and one ticket when it comes fifty times at once', async () => {
    const event = message({ externalId: 'b1', threadExternalId: 'b' })

    await Promise.all(Array.from({ length: 50 }, () => world.receive(event)))

    const { said, open } = await ofThread('b')
    expect(said).toHaveLength(1)
    expect(open).toHaveLength(1)
    expect(open[0]!.factCount).toBeLessThan(5)
  })

  it('peers-D3: joins the one ticket of its author when ten come at once', async () => {
    await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        world.receive(message({ externalId: `c${n}`, threadExternalId: 'c', sentAt: minutesAgo(10 - n) })),
      ),
    )

    const { said, open } = await ofThread('c')
    expect(said).toHaveLength(10)
    expect(open).toHaveLength(1)
    const placed = await world.inside((tx) =>
      tx.select().from(ticketMessages).where(eq(ticketMessages.ticketId, open[0]!.ticketId)),
    )
    expect(placed).toHaveLength(10)
  })

  it('opens a ticket of its own for each author of a thread', async () => {
    const other = { externalId: 'remi', handle: 'remi', name: 'Rémi V.', avatarUrl: null, audience: 12 }

    await world.receive(
      message({ externalId: 'd1', threadExternalId: 'd' }),
      message({ externalId: 'd2', threadExternalId: 'd', author: other }),
    )

    expect((await ofThread('d')).open).toHaveLength(2)
  })

  it('counts from the time of receipt when the network claims to be ahead', async () => {
    await world.receive(
      message({ externalId: 'e1', threadExternalId: 'e', sentAt: new Date(Date.now() + 3_600_000) }),
    )

    expect((await ofThread('e')).said[0]!.sentAt.getTime()).toBeLessThanOrEqual(Date.now())
  })

  it.each([0, Date.parse('1995-05-05')])(
    'counts from the time of receipt when the network says %i',
    async (ms) => {
      const name = `old-${ms}`
      await world.receive(
        message({ externalId: `${name}-1`, threadExternalId: name, sentAt: new Date(ms) }),
        message({ externalId: `${name}-2`, threadExternalId: `${name}-beside` }),
      )

      expect((await ofThread(name)).said[0]!.sentAt.getTime()).toBeGreaterThan(Date.now() - 60_000)
      expect((await ofThread(`${name}-beside`)).said).toHaveLength(1)
    },
  )
})

describe('a deletion', () => {
  it('empties the message and ends the wait', async () => {
    await world.receive(message({ externalId: 'f1', threadExternalId: 'f', sentAt: minutesAgo(5) }))
    await world.receive({ kind: 'message.deleted', externalId: 'f1', deletedAt: minutesAgo(1) })

    const { said, open } = await ofThread('f')
    expect(said[0]).toMatchObject({ body: '', attachments: [] })
    expect(said[0]!.deletedAt).not.toBeNull()
    expect(open[0]!.firstResponse).toBe('void')
  })

  it('may come before its message', async () => {
    await world.receive({ kind: 'message.deleted', externalId: 'g1', deletedAt: minutesAgo(1) })
    await world.receive(message({ externalId: 'g1', threadExternalId: 'g', sentAt: minutesAgo(5) }))

    const { said, open } = await ofThread('g')
    expect(said[0]!.body).toBe('')
    expect(open[0]!.firstResponse).toBe('void')
  })
})

describe('an edit', () => {
  it('may come before its message, and the newest one stands', async () => {
    const edit = (text: string, minutes: number) => ({
      kind: 'message.edited' as const,
      externalId: 'h1',
      text,
      spans: [],
      editedAt: minutesAgo(minutes),
    })
    await world.receive(edit('second', 2))
    await world.receive(message({ externalId: 'h1', threadExternalId: 'h', sentAt: minutesAgo(9) }))
    await world.receive(edit('first', 4))

    const { said } = await ofThread('h')
    expect(said[0]!.body).toBe('second')
  })

  it('changes the scores when it changes what is said', async () => {
    await world.receive(
      message({
        externalId: 'i1',
        threadExternalId: 'i',
        text: 'Merci à toute l’équipe !',
        sentAt: minutesAgo(9),
      }),
    )
    const before = (await ofThread('i')).open[0]!

    await world.receive({
      kind: 'message.edited',
      externalId: 'i1',
      text: 'Je suis bloquée sur le quai avec deux enfants, répondez-moi !',
      spans: [],
      editedAt: minutesAgo(1),
    })

    const after = (await ofThread('i')).open[0]!
    expect(after.urgency).toBeGreaterThan(before.urgency)
    expect(after.lane).toBe('doNow')
  })
})

describe('a reply made in the network’s own application', () => {
  const own = (externalId: string, parentExternalId: string, thread: string) =>
    message({
      externalId,
      parentExternalId,
      threadExternalId: thread,
      isOwn: true,
      text: 'Nous arrivons.',
      sentAt: minutesAgo(3),
    })

  it('peers-D21: stops the clock and is credited to nobody', async () => {
    await world.receive(message({ externalId: 'j1', threadExternalId: 'j', sentAt: minutesAgo(5) }))
    await world.receive(own('j2', 'j1', 'j'))

    const { open } = await ofThread('j')
    expect(open[0]!.firstResponse).toBe('met')
    const cycles = await world.inside((tx) =>
      tx.execute(
        sql`select met_by from ticket_cycles where ticket_id = ${open[0]!.ticketId} and target = 'firstResponse'`,
      ),
    )
    expect(cycles[0]).toMatchObject({ met_by: 'native' })
  })

  it('may come before the message it answers', async () => {
    await world.receive(own('k2', 'k1', 'k'))
    await world.receive(message({ externalId: 'k1', threadExternalId: 'k', sentAt: minutesAgo(5) }))

    expect((await ofThread('k')).open[0]!.firstResponse).toBe('met')
  })
})

describe('what a connector does not know', () => {
  it('is counted by kind', async () => {
    const deliveryId = await world.inside(async (tx) => {
      const rows = await tx.execute<{ delivery_id: string }>(sql`
        insert into deliveries (organization_id, delivery_id, channel_id, delivery_key, transport, body, received_at, not_before)
        values (${world.organizationId}, gen_random_uuid(), ${world.channelId}, 'x', 'webhook', ''::bytea, now(), now()) returning delivery_id`)
      return rows[0]!.delivery_id
    })
    expect(deliveryId).toBeTruthy()
    const { receiveEvents } = await import('./receive-events.ts')
    const { getChannel } = await import('../channels/find-channel.ts')
    await world.inside(async (tx) => {
      const event = { kind: 'unsupported', what: 'poll.closed' } as const
      const one = { event, deliveryId: deliveryId as never, receivedAt: new Date(), isImported: false }
      await receiveEvents(tx, world, await getChannel(tx, world.channelId), [one, one])
    })

    const counted = await world.inside((tx) => tx.select().from(unsupportedKinds))
    expect(counted).toMatchObject([{ what: 'poll.closed', seen: 2 }])
  })
})
