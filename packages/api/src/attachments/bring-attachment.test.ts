import type { Attachment } from '@relais/connectors'
import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { guardedFetch } from '../http/guarded-fetch.ts'
import { messages } from '../inbox/tables.ts'
import { type Answering, openAnswering } from '../testing/answering.ts'
import { photograph } from '../testing/pictures.ts'
import { fetchWaiting } from '../workers/fetch-attachments.ts'
import { fetchAttachment } from './fetch-attachment.ts'
import { readPieces } from './pieces.ts'
import { attachmentPieces, attachments } from './tables.ts'

describe('a file that a customer sends', () => {
  let house: Answering
  beforeAll(async () => {
    house = await openAnswering()
    house.network.files.set('/files/quai.jpg', {
      status: 200,
      body: await photograph(),
      mediaType: 'image/jpeg',
    })
  })
  afterAll(() => house.close())

  const file = (name: string, more: Partial<Attachment> = {}): Attachment => ({
    kind: 'image',
    url: `${house.network.url}/files/${name}`,
    mediaType: 'image/jpeg',
    alt: null,
    ...more,
  })
  const offer = (name: string, body: Uint8Array | string, mediaType = 'image/jpeg', status = 200) =>
    house.network.files.set(`/files/${name}`, { status, body: Buffer.from(body as string), mediaType })
  const receive = async (...files: Attachment[]) => (await house.post({ attachments: files })).messageId
  const bring = async () => {
    const loop = fetchWaiting(house.world)
    while ((await loop.round()) === 0);
  }
  const rows = (messageId: string) =>
    house.owner
      .select()
      .from(attachments)
      .where(eq(attachments.messageId, messageId))
      .orderBy(attachments.position)
  const passTime = () =>
    house.owner.execute(sql`update attachments set not_before = not_before - interval '2 hours',
      lease_until = lease_until - interval '2 hours'`)

  it('is fetched by itself, made anew and kept with what its author says is on it', async () => {
    const messageId = await receive(
      file('quai.jpg', { alt: 'Le quai 3' }),
      { kind: 'link', url: 'https://example.org/', mediaType: null, alt: null },
      file('quai.jpg'),
    )
    await bring()

    expect(await rows(messageId)).toEqual([
      expect.objectContaining({ state: 'kept', position: 0, name: 'quai.jpg', alt: 'Le quai 3', width: 640 }),
      expect.objectContaining({ state: 'kept', position: 2 }),
    ])
    const { attachmentId } = (await rows(messageId))[0]!
    const agent = await house.member()
    const whole = await agent.transaction((tx) => readPieces(tx, attachmentId, 'whole'))
    expect([whole.subarray(0, 2).toString('hex'), whole.includes('Camera of Nora')]).toEqual(['ffd8', false])
  })

  it.each([
    ['is gone', 'gone.jpg', '', 404, 'FETCH_GONE'],
    ['is empty', 'empty.jpg', '', 200, 'FETCH_EMPTY'],
    ['is a program', 'a.jpg', 'MZ\u0090\u0000\u0003', 200, 'FETCH_TYPE'],
    ['is a page', 'page.jpg', '<!doctype html><script>alert(1)</script>', 200, 'FETCH_TYPE'],
    ['is half a picture', 'half.jpg', '\u00ff\u00d8\u00ff\u00e0', 200, 'ATTACHMENT_BROKEN'],
  ])('and that %s says why it is not here', async (_what, name, body, status, problem) => {
    offer(name, Buffer.from(body, 'latin1'), 'image/jpeg', status)
    const messageId = await receive(file(name))
    await bring()

    expect(await rows(messageId)).toEqual([expect.objectContaining({ state: 'failed', problem })])
  })

  it('and that is an SVG is kept as it came, as a file', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
    offer('logo.svg', svg, 'image/svg+xml')
    const messageId = await receive(file('logo.svg'))
    await bring()

    expect(await rows(messageId)).toEqual([
      expect.objectContaining({ state: 'kept', kind: 'file', mediaType: 'image/svg+xml', name: 'logo.svg' }),
    ])
  })

  it('is tried again while its network is out of order, then given up with a reason', async () => {
    offer('later.jpg', '', 'image/jpeg', 503)
    const messageId = await receive(file('later.jpg'))
    await bring()
    expect(await rows(messageId)).toEqual([expect.objectContaining({ state: 'waiting', attempts: 1 })])
    for (let attempt = 0; attempt < 6; attempt += 1) {
      await passTime()
      await bring()
    }

    expect(await rows(messageId)).toEqual([
      expect.objectContaining({ state: 'failed', problem: 'FETCH_UNREACHABLE' }),
    ])
  })

  it('is fetched when somebody asks once more', async () => {
    const messageId = await receive(file('mended.jpg'))
    await bring()
    expect(await rows(messageId)).toEqual([expect.objectContaining({ problem: 'FETCH_GONE' })])
    offer('mended.jpg', await photograph())
    const agent = await house.member()
    await fetchAttachment(agent, { messageId, position: 0 })
    await fetchAttachment(agent, { messageId, position: 0 })
    await bring()

    expect(await rows(messageId)).toEqual([expect.objectContaining({ state: 'kept', problem: null })])
    await expect(fetchAttachment(agent, { messageId, position: 7 })).rejects.toMatchObject({
      code: 'ATTACHMENT_NOT_FOUND',
    })
  })

  it('came with history and is fetched for the first time when somebody asks', async () => {
    const messageId = await receive()
    await house.owner
      .update(messages)
      .set({ attachments: [file('quai.jpg')] })
      .where(eq(messages.messageId, messageId))
    await fetchAttachment(await house.member(), { messageId, position: 0 })
    await bring()

    expect(await rows(messageId)).toEqual([expect.objectContaining({ state: 'kept' })])
  })

  it('is gone with the message that its author deletes', async () => {
    const externalId = 'to-be-deleted'
    const { messageId } = await house.post({ externalId, attachments: [file('quai.jpg')] })
    await bring()
    const { attachmentId } = (await rows(messageId))[0]!
    await house.receive({ kind: 'message.deleted', externalId, deletedAt: new Date() })

    expect(await rows(messageId)).toEqual([])
    const left = await house.owner
      .select()
      .from(attachmentPieces)
      .where(eq(attachmentPieces.attachmentId, attachmentId))
    expect(left).toEqual([])
  })

  it('under an address inside our own walls is not fetched', async () => {
    const messageId = await receive(file('quai.jpg', { url: 'https://127.0.0.1/quai.jpg' }))
    const guarded = { ...house.world, fetch: guardedFetch([]) }
    await fetchWaiting(guarded).round()

    expect(await rows(messageId)).toEqual([
      expect.objectContaining({ state: 'failed', problem: 'FETCH_DENIED' }),
    ])
  })

  it('that kills the process every time is given up', async () => {
    const messageId = await receive(file('quai.jpg'))
    await house.owner.update(attachments).set({ attempts: 6 }).where(eq(attachments.messageId, messageId))
    await bring()

    expect(await rows(messageId)).toEqual([
      expect.objectContaining({ state: 'failed', problem: 'FETCH_UNREACHABLE' }),
    ])
  })
})
