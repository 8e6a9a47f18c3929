import { eq } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { messages } from '../inbox/tables.ts'
import { ticketFacts } from '../promises/tables.ts'
import { type Answering, openAnswering, ownMessage, type Posted } from '../testing/answering.ts'
import { replies } from './tables.ts'

describe('an echo of our own reply', () => {
  let house: Answering
  const row = async (replyId: string) =>
    (await house.owner.select().from(replies).where(eq(replies.replyId, replyId)))[0]!
  const facts = async (posted: Posted) =>
    (await house.owner.select().from(ticketFacts).where(eq(ticketFacts.ticketId, posted.ticketId)))
      .map((fact) => fact.type)
      .filter((type) => type.startsWith('reply'))
  const echo = (posted: Posted, given: Parameters<typeof ownMessage>[0]) =>
    ownMessage({ parentExternalId: posted.externalId, threadExternalId: posted.externalId, ...given })

  beforeAll(async () => {
    house = await openAnswering()
  })
  afterAll(() => house.close())
  afterEach(() => {
    house.network.onAttempt = null
    house.network.next = []
    delete house.network.connector.echoKey
  })

  it('peers-D21: that overtakes the network’s answer is the same reply, said once', async () => {
    const posted = await house.post()
    const reply = await house.answer(await house.member(), posted, { body: 'At  18:04.' })
    house.network.onAttempt = () =>
      house.receive(echo(posted, { externalId: `own-${house.network.posts.length + 1}`, text: 'At 18:04.' }))

    await house.work()

    expect(await row(reply.replyId)).toMatchObject({ state: 'sent' })
    const said = await house.owner.select().from(messages).where(eq(messages.replyId, reply.replyId))
    expect(said.length).toBe(1)
    expect(await facts(posted)).toEqual(['reply'])
  })

  it('comes as often as it likes', async () => {
    const posted = await house.post()
    const reply = await house.answer(await house.member(), posted)
    await house.work()
    const { id, clientKey, text } = house.network.posts.at(-1)!

    for (let time = 0; time < 3; time += 1)
      await house.receive(echo(posted, { externalId: id, clientKey, text }))

    const said = await house.owner.select().from(messages).where(eq(messages.replyId, reply.replyId))
    expect(said.length).toBe(1)
    expect(await facts(posted)).toEqual(['reply'])
  })

  it('is known by a key of the network’s own shape', async () => {
    house.network.connector.echoKey = ({ clientKey }) => `record-${clientKey}`
    const posted = await house.post()
    const reply = await house.answer(await house.member(), posted)
    house.network.next = ['acceptAndCut']
    await house.work()

    await house.receive(
      echo(posted, {
        externalId: house.network.posts.at(-1)!.id,
        clientKey: `record-${reply.replyId}`,
        text: 'The network rewrote it.',
      }),
    )

    expect(await row(reply.replyId)).toMatchObject({ state: 'sent' })
  })

  it('is claimed afterwards when it could not be recognised', async () => {
    const posted = await house.post()
    const reply = await house.answer(await house.member(), posted)
    const id = `own-${house.network.posts.length + 1}`
    house.network.onAttempt = () => house.receive(echo(posted, { externalId: id, text: 'Rewritten.' }))

    await house.work()

    expect(await row(reply.replyId)).toMatchObject({ state: 'sent' })
    const said = await house.owner.select().from(messages).where(eq(messages.externalId, id))
    expect(said).toMatchObject([{ replyId: reply.replyId }])
  })

  it.each([
    ['another text', { text: 'Something else.' }],
    ['the same text long before', { sentAt: new Date(Date.now() - 600_000) }],
  ])('is none when it is %s: a reply from the network’s own application', async (_what, given) => {
    const posted = await house.post()
    const reply = await house.answer(await house.member(), posted, { body: 'Ours.' })
    house.network.next = ['cut']
    await house.work()

    await house.receive(echo(posted, { externalId: `native-${posted.externalId}`, text: 'Ours.', ...given }))

    expect(await row(reply.replyId)).toMatchObject({ state: 'unknown' })
    expect(await facts(posted)).toEqual(['reply.native'])
  })
})
