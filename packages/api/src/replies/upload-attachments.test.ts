import { eq } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type ArrangedAttachment } from '../attachments/arrange-attachments.ts'
import { uploadAttachment } from '../attachments/upload-attachment.ts'
import { attachments } from '../attachments/tables.ts'
import type { Ctx } from '../context.ts'
import { inOrganization } from '../db/client.ts'
import type { AttachmentId, ReplyId } from '../db/id.ts'
import { messages } from '../inbox/tables.ts'
import { type Answering, openAnswering, type Posted } from '../testing/answering.ts'
import { PICTURES } from '../testing/fake-network.ts'
import { photograph, plainPicture } from '../testing/pictures.ts'
import { beginSending } from './begin-sending.ts'
import { cancelReply } from './cancel-reply.ts'
import { discardDraft } from './discard-draft.ts'
import { leaseReply } from './lease-reply.ts'
import { replies } from './tables.ts'
import { uploadAttachments } from './upload-attachments.ts'

describe('the files of a reply', () => {
  let house: Answering
  let ada: Ctx
  let photo: Buffer
  beforeAll(async () => {
    house = await openAnswering({ limits: PICTURES })
    photo = await photograph()
  })
  afterAll(() => house.close())
  afterEach(async () => {
    Object.assign(house.network, { next: [], nextUploads: [], onUpload: null })
    house.network.uploads = []
    await house.owner.update(replies).set({ state: 'cancelled' }).where(eq(replies.state, 'queued'))
  })

  const attach = async (posted: Posted, ...alts: string[]): Promise<ArrangedAttachment[]> => {
    ada = await house.member()
    const named: ArrangedAttachment[] = []
    for (const alt of alts) {
      const file = { ticketId: posted.ticketId, clientId: null, name: 'quai.jpg', declaredType: 'image/jpeg' }
      const { attachmentId } = await uploadAttachment(ada, { ...file, body: photo })
      named.push({ attachmentId: attachmentId as AttachmentId, alt })
    }
    return named
  }
  const row = async (replyId: string) =>
    (await house.owner.select().from(replies).where(eq(replies.replyId, replyId)))[0]!
  const filesOf = (ctx: Ctx) =>
    house.owner.select().from(attachments).where(eq(attachments.memberId, ctx.viewer.memberId))
  const standing = (replyId: string) => house.network.posts.filter((post) => post.clientKey === replyId)

  it('go up before the post, each with its description and made to fit, and stand with its message', async () => {
    const posted = await house.post()
    const files = await attach(posted, 'Le quai 3, vide', '')
    const sent = await house.answer(ada, posted, { attachments: files.toReversed() })

    await house.work()

    const [post] = standing(sent.replyId)
    expect(post!.media.map(({ alt }) => alt)).toEqual(['', 'Le quai 3, vide'])
    expect(house.network.uploads).toHaveLength(2)
    expect(house.network.uploads.every(({ size }) => size <= 60_000)).toBe(true)
    const [message] = await house.owner.select().from(messages).where(eq(messages.externalId, post!.id))
    expect(new Set((await filesOf(ada)).map(({ messageId }) => messageId))).toEqual(
      new Set([message!.messageId]),
    )
  })

  it('stand alone where the network needs no words beside them', async () => {
    const posted = await house.post()
    const files = await attach(posted, 'Le plan du quai')
    await expect(house.answer(ada, posted, { body: ' ', attachments: [] })).rejects.toMatchObject({
      code: 'TEXT_EMPTY',
    })
    const sent = await house.answer(ada, posted, { body: ' \n', attachments: files })
    await house.work()

    expect(standing(sent.replyId)).toMatchObject([{ text: '', media: [{ alt: 'Le plan du quai' }] }])
    expect(await row(sent.replyId)).toMatchObject({ state: 'sent', body: '' })
  })

  it('are in the draft again, alone, when their reply is taken back', async () => {
    const posted = await house.post()
    const files = await attach(posted, 'Le plan du quai')
    const sent = await house.answer(ada, posted, { body: '', attachments: files })
    await cancelReply(ada, { replyId: sent.replyId as ReplyId })

    expect(await filesOf(ada)).toMatchObject([{ replyId: null, alt: 'Le plan du quai' }])
  })

  it('go up again, and the post goes out once, when the worker died between the upload and the send', async () => {
    const posted = await house.post()
    const files = await attach(posted, 'un plan')
    const sent = await house.answer(ada, posted, { attachments: files })
    const lease = (await leaseReply(house.world.worker, 12_000))!
    await uploadAttachments(house.world, lease)
    // The process is killed here. Nothing was posted, and nothing is in doubt.
    expect((await row(sent.replyId)).state).toBe('queued')

    await house.passTime()
    await house.work()

    expect((await row(sent.replyId)).state).toBe('sent')
    expect([house.network.uploads.length, standing(sent.replyId).length]).toEqual([2, 1])
  })

  it('stand once when the worker died after sending was written', async () => {
    const posted = await house.post()
    const files = await attach(posted, 'un plan')
    const sent = await house.answer(ada, posted, { attachments: files })
    const lease = (await leaseReply(house.world.worker, 12_000))!
    const media = await uploadAttachments(house.world, lease)
    const sending = await inOrganization(house.world.db, house.organizationId, (tx) =>
      beginSending(tx, house.world, lease, media as never),
    )
    await sending!.connector.send(sending!.call, sending!.outbound)

    for (let round = 0; round < 4; round += 1) {
      await house.passTime()
      await house.work()
    }

    expect((await row(sent.replyId)).state).toBe('sent')
    expect(standing(sent.replyId)).toHaveLength(1)
    expect((await filesOf(ada))[0]!.messageId).not.toBeNull()
  })

  it('whose upload was cut off are uploaded again by themselves', async () => {
    const posted = await house.post()
    const files = await attach(posted, 'un plan')
    const sent = await house.answer(ada, posted, { attachments: files })
    house.network.nextUploads = ['acceptAndCut']

    await house.work()
    expect(await row(sent.replyId)).toMatchObject({ state: 'queued', errorKind: 'retry' })
    await house.passTime()
    await house.work()

    expect((await row(sent.replyId)).state).toBe('sent')
    expect(standing(sent.replyId)).toHaveLength(1)
  })

  it('that the network refuses end the reply with a reason, and are in the draft again', async () => {
    const posted = await house.post()
    const files = await attach(posted, 'un plan')
    const sent = await house.answer(ada, posted, { attachments: files })
    house.network.nextUploads = ['invalid']

    await house.work()

    expect(await row(sent.replyId)).toMatchObject({ state: 'failed', errorKind: 'invalid' })
    expect(standing(sent.replyId)).toEqual([])
    expect(await filesOf(ada)).toEqual([expect.objectContaining({ replyId: null, alt: 'un plan' })])
  })

  it('of a reply that is called back are in the draft again, and gone when it is thrown away', async () => {
    const posted = await house.post()
    const files = await attach(posted, 'un plan')
    const sent = await house.answer(ada, posted, { attachments: files })
    await cancelReply(ada, { replyId: sent.replyId as never })

    expect(await filesOf(ada)).toEqual([expect.objectContaining({ replyId: null, alt: 'un plan' })])
    await discardDraft(ada, { ticketId: posted.ticketId })
    expect(await filesOf(ada)).toEqual([])
  })

  it('are not uploaded while the reply does not leave', async () => {
    const posted = await house.post()
    const files = await attach(posted, 'un plan')
    const sent = await house.answer(ada, posted, { attachments: files })
    await house.post({ parentExternalId: posted.externalId, threadExternalId: posted.externalId })

    await house.work()

    expect(await row(sent.replyId)).toMatchObject({ state: 'draft', errorKind: 'outdated' })
    expect(house.network.uploads).toEqual([])
  })

  it('keep the lease while they go up, however slow the network is', async () => {
    const posted = await house.post()
    const files = await attach(posted, 'un plan', 'un train')
    const sent = await house.answer(ada, posted, { attachments: files })
    house.network.onUpload = async () => {
      await house.passTime(20)
      await house.work()
    }

    await house.work()

    expect((await row(sent.replyId)).state).toBe('sent')
    expect([house.network.uploads.length, standing(sent.replyId).length]).toEqual([2, 1])
  })

  it('are judged before they are handed over: too many, not of this draft, described at too great length', async () => {
    const posted = await house.post()
    const files = await attach(posted, '', '', '')
    const code = (wanted: ArrangedAttachment[]) =>
      house.answer(ada, posted, { attachments: wanted }).then(
        () => 'sent',
        (error: { code: string; path: string[] }) => [error.code, error.path.join('.')],
      )
    const [first, second] = files as [ArrangedAttachment, ArrangedAttachment]
    const thief = await house.member()

    expect(await code(files)).toEqual(['ATTACHMENTS_TOO_MANY', 'attachments'])
    expect(await code([{ ...first, alt: 'x'.repeat(101) }])).toEqual(['ALT_TOO_LONG', 'attachments.0.alt'])
    expect(await code([first, first])).toEqual(['ATTACHMENT_NOT_FOUND', 'attachments.1.attachmentId'])
    expect(await house.owner.select().from(replies).where(eq(replies.ticketId, posted.ticketId))).toEqual([])
    expect(await filesOf(ada)).toHaveLength(3)
    await expect(house.answer(thief, await house.post(), { attachments: [second] })).rejects.toMatchObject({
      code: 'ATTACHMENT_NOT_FOUND',
    })
  })

  it('of a type the network does not take are refused at the upload already', async () => {
    const posted = await house.post()
    ada = await house.member()
    const webp = { name: 'a.webp', declaredType: 'image/webp', body: await plainPicture(9, 9, 'webp') }
    const sent = uploadAttachment(ada, { ticketId: posted.ticketId, clientId: null, ...webp })

    await expect(sent).rejects.toMatchObject({
      code: 'ATTACHMENT_TYPE_NOT_TAKEN',
      parameters: { type: 'webp' },
    })
  })
})
