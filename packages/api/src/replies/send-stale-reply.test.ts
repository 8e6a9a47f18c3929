import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MessageId } from '../db/id.ts'
import { mergeTickets } from '../matters/merge-tickets.ts'
import { type Answering, customerMessage, openAnswering, ownMessage } from '../testing/answering.ts'
import { saveDraft } from './save-draft.ts'
import { drafts } from './tables.ts'

describe('a reply against an older state of the thread', () => {
  let house: Answering

  beforeAll(async () => {
    house = await openAnswering()
  })
  afterAll(() => house.close())

  it.each([1, -1])('is refused with a revision the thread does not have (%s off)', async (off) => {
    const [ada, posted] = [await house.member(), await house.post()]
    const threadRevision = off > 0 ? posted.revision + off : off

    await expect(house.answer(ada, posted, { threadRevision })).rejects.toMatchObject({
      code: 'THREAD_REVISION_UNKNOWN',
      parameters: { threadRevision: posted.revision },
    })
    await expect(house.answer(ada, posted, { threadRevision, sendAnyway: true })).rejects.toMatchObject({
      code: 'THREAD_REVISION_UNKNOWN',
    })
  })

  it('peers-D11: is refused with what the customer wrote, and goes out when it is sent anyway', async () => {
    const [ada, posted] = [await house.member(), await house.post()]
    await house.receive(
      customerMessage({ parentExternalId: posted.externalId, messageKind: 'comment', text: 'Never mind!' }),
    )

    await expect(house.answer(ada, posted)).rejects.toMatchObject({
      code: 'STALE_REPLY',
      parameters: { customerWrote: 1, latest: 'customerWrote', text: 'Never mind!' },
      changes: [{ kind: 'customerWrote', text: 'Never mind!' }],
      threadRevision: posted.revision + 1,
    })
    const seen = { sendAnyway: true, threadRevision: posted.revision + 1 }
    await house.receive(
      customerMessage({ parentExternalId: posted.externalId, messageKind: 'comment', text: 'I will sue!' }),
    )
    await expect(house.answer(ada, posted, seen)).rejects.toMatchObject({
      code: 'STALE_REPLY',
      changes: [{ kind: 'customerWrote', text: 'I will sue!' }],
    })
    seen.threadRevision += 1
    expect(await house.answer(ada, posted, seen)).toMatchObject({
      state: 'queued',
      isSentAnyway: true,
      threadRevision: posted.revision + 2,
    })
  })

  it('is refused after an edit and after an answer from the network’s own application', async () => {
    const [ada, posted] = [await house.member(), await house.post()]
    await house.receive({
      kind: 'message.edited',
      externalId: posted.externalId,
      text: 'My bus is late.',
      spans: [],
      editedAt: new Date(),
    })
    await house.receive(
      ownMessage({
        externalId: `native-${posted.externalId}`,
        parentExternalId: posted.externalId,
        threadExternalId: posted.externalId,
        text: 'On our way.',
      }),
    )

    await expect(house.answer(ada, posted)).rejects.toMatchObject({
      code: 'STALE_REPLY',
      changes: [{ kind: 'customerEdited' }, { kind: 'answeredNatively', text: 'On our way.' }],
    })
  })

  it('peers-D11: is refused after a colleague has answered, but not after one’s own answer', async () => {
    const [ada, ben, posted] = [await house.member(), await house.member(), await house.post()]
    await house.answer(ada, posted)
    await house.work()
    const again = await house.post({ parentExternalId: posted.externalId, messageKind: 'comment' })
    await house.passTime(301)
    const input = { inReplyToId: again.messageId, threadRevision: again.revision - 1 }

    await expect(
      house.answer(ben, posted, { ...input, threadRevision: posted.revision }),
    ).rejects.toMatchObject({
      code: 'STALE_REPLY',
      changes: [{ kind: 'colleagueAnswered', byName: ada.viewer.name }, { kind: 'customerWrote' }],
    })
    await house.passTime(301)
    await expect(
      house.answer(ada, posted, { ...input, threadRevision: posted.revision }),
    ).rejects.toMatchObject({ changes: [{ kind: 'customerWrote' }] })
  })

  it('is refused after what a merge brought here has gone on in its own thread', async () => {
    const ada = await house.member()
    const noor = { externalId: 'person-2', handle: 'noor', name: null, avatarUrl: null, audience: null }
    const [elsewhere, posted] = [await house.post({ author: noor }), await house.post()]
    await mergeTickets(ada, {
      ticketId: elsewhere.ticketId,
      intoId: posted.ticketId,
      evenIfOtherContact: true,
    })
    const said = { parentExternalId: elsewhere.externalId, messageKind: 'comment', author: noor } as const
    await house.receive(customerMessage({ ...said, text: 'My brother has found it.' }))
    const seenThreads = [
      { threadId: posted.threadId, revision: posted.revision },
      { threadId: elsewhere.threadId, revision: elsewhere.revision },
    ]
    const here = { inReplyToId: posted.messageId as MessageId, threadRevision: posted.revision }

    await expect(house.answer(ada, posted, { ...here, seenThreads })).rejects.toMatchObject({
      code: 'STALE_REPLY',
      changes: [{ kind: 'customerWrote', text: 'My brother has found it.' }],
      threadRevision: posted.revision,
    })
    seenThreads[1]!.revision += 1
    expect(await house.answer(ada, posted, { ...here, seenThreads })).toMatchObject({ state: 'queued' })
  })

  it('is refused after a merge’s own thread went on while the draft lay there, and while the reply waited', async () => {
    const ada = await house.member()
    const noor = { externalId: 'person-3', handle: 'noor', name: null, avatarUrl: null, audience: null }
    const [elsewhere, posted] = [await house.post({ author: noor }), await house.post()]
    const { ticketId } = posted
    await mergeTickets(ada, { ticketId: elsewhere.ticketId, intoId: ticketId, evenIfOtherContact: true })
    const said = { parentExternalId: elsewhere.externalId, messageKind: 'comment', author: noor } as const
    const { draft } = await saveDraft(ada, {
      ticketId,
      visibility: 'public',
      body: 'It is in Lyon.',
      threadRevision: posted.revision,
      seenThreads: [elsewhere, posted].map(({ threadId, revision }) => ({ threadId, revision })),
    })
    await house.receive(customerMessage({ ...said, text: 'He has it.' }))
    const { seenThreads, threadRevision } = draft!
    const here = { inReplyToId: posted.messageId as MessageId, threadRevision }
    await expect(house.answer(ada, posted, { ...here, seenThreads })).rejects.toMatchObject({
      code: 'STALE_REPLY',
      changes: [{ kind: 'customerWrote', text: 'He has it.' }],
    })

    const now = seenThreads.map((one) =>
      one.threadId === elsewhere.threadId ? { ...one, revision: one.revision + 1 } : one,
    )
    const reply = await house.answer(ada, posted, { ...here, seenThreads: now })
    await house.receive(customerMessage({ ...said, text: 'No, he has not.' }))
    await house.work()
    const [returned] = await house.owner.select().from(drafts).where(eq(drafts.ticketId, ticketId))
    expect(returned).toMatchObject({
      body: reply.body,
      seenThreads: [{ threadId: elsewhere.threadId, revision: elsewhere.revision + 1 }],
    })
  })

  it('is not stale because other people comment on the same post', async () => {
    const [ada, posted] = [await house.member(), await house.post()]
    await house.receive(
      ...Array.from({ length: 20 }, (_, index) =>
        customerMessage({
          parentExternalId: posted.externalId,
          messageKind: 'comment',
          author: {
            externalId: `crowd-${index}`,
            handle: 'x',
            name: null,
            avatarUrl: null,
            audience: null,
          },
        }),
      ),
    )

    expect(await house.answer(ada, posted)).toMatchObject({ state: 'queued' })
  })
})
