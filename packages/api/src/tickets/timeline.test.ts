import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { messages } from '../inbox/tables.ts'
import { inOrganization } from '../db/client.ts'
import { type Answering, customerMessage, openAnswering, ownMessage } from '../testing/answering.ts'
import { countOthers } from './others-in-thread.ts'
import { listTimelines } from './timeline.ts'

let posts = 0

describe('a thread with other people in it', () => {
  let house: Answering

  beforeAll(async () => {
    house = await openAnswering()
  })
  afterAll(() => house.close())

  const inside = <T>(work: Parameters<typeof inOrganization<T>>[2]) =>
    inOrganization(house.world.db, house.organizationId, work)
  const person = (name: string) => ({
    externalId: `timeline-${name}`,
    handle: name,
    name,
    avatarUrl: null,
    audience: null,
  })
  /** A post of ours, one comment of Camille's under it, and some of others. */
  const discussion = async (others: number) => {
    posts += 1
    const root = `post-of-ours-${posts}`
    await house.receive(ownMessage({ externalId: root, messageKind: 'post', text: 'Works until 15 h.' }))
    const under = { parentExternalId: root, messageKind: 'comment' as const }
    const mine = await house.post({ ...under, author: person('camille'), text: 'And now?' })
    await house.receive(
      ...Array.from({ length: others }, (_, n) =>
        customerMessage({ ...under, threadExternalId: root, author: person(`o${n}`), text: `Other ${n}` }),
      ),
    )
    return { root, ...mine }
  }
  const read = async (ticketId: string, mostOthers: number | null) => {
    const entries = await inside((tx) =>
      listTimelines(tx, [ticketId], { last: 50, before: null, mostOthers }),
    )
    const ids = entries.filter(({ kind }) => kind === 'message').map(({ id }) => id)
    const rows = await house.owner.select().from(messages)
    return ids.map((id) => rows.find(({ messageId }) => messageId === id)!.body).toReversed()
  }
  const others = async (ticketId: string) => (await inside((tx) => countOthers(tx, [ticketId])))[0]!.others

  it('is shown as on the network while they are few', async () => {
    const { ticketId } = await discussion(2)

    expect(await read(ticketId, 5)).toEqual(['Works until 15 h.', 'And now?', 'Other 0', 'Other 1'])
    expect(await others(ticketId)).toBe(2)
  })

  it('is shown without them when they are many, with the post and our answer, and whole when asked for', async () => {
    const { ticketId, root, ...mine } = await discussion(8)
    const ada = await house.member()
    await house.answer(ada, { ticketId, ...mine }, { body: 'Until 16 h now.', sendAnyway: true })
    await house.work()
    await house.receive(
      customerMessage({
        author: person('camille'),
        parentExternalId: mine.externalId,
        threadExternalId: root,
        messageKind: 'comment',
        text: 'Thank you.',
      }),
    )

    const own = await read(ticketId, 5)
    expect(own.toSorted()).toEqual(['And now?', 'Thank you.', 'Until 16 h now.', 'Works until 15 h.'])
    expect(await others(ticketId)).toBe(8)
    expect(await read(ticketId, null)).toHaveLength(12)
  })

  it('never shows what others wrote in private, nor what we answered them', async () => {
    const { ticketId } = await discussion(2)
    await house.owner.update(messages).set({ visibility: 'private' }).where(eq(messages.body, 'Other 1'))

    for (const most of [0, 5, null]) expect(await read(ticketId, most)).not.toContain('Other 1')
    expect(await others(ticketId)).toBeLessThan(2)
  })

  it('shows the customer’s own private messages, and all of a private conversation', async () => {
    const { ticketId } = await house.post({ visibility: 'private', messageKind: 'direct', text: 'My number' })

    expect(await read(ticketId, 0)).toEqual(['My number'])
    expect(await others(ticketId)).toBe(0)
  })
})
