import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { townSquare } from '@relais/connector-town-square'
import { attachments } from '../attachments/tables.ts'
import { writePieces } from '../attachments/pieces.ts'
import { type AttachmentId, newId } from '../db/id.ts'
import { encodeId } from '../graphql/ids.ts'
import { messages } from '../inbox/tables.ts'
import { claimTicket } from '../routing/claim-ticket.ts'
import { openApi, type TestApi } from '../testing/api.ts'
import { createWorld, message, type TestWorld } from '../testing/world.ts'
import { ticketMessages } from '../tickets/tables.ts'

describe('reading a file', () => {
  let world: TestWorld
  let api: TestApi
  let cookie: string
  const film = Buffer.from(Array.from({ length: 1_200_000 }, (_, n) => n % 251))

  /** A customer's file that is kept, on a message of its own. */
  const keep = async (name: string, mediaType: string, body: Buffer) => {
    await world.receive(message({ externalId: name, threadExternalId: name, parentExternalId: null }))
    const attachmentId = newId<'attachment'>() as AttachmentId
    await world.inside(async (tx) => {
      const [row] = await tx.select().from(messages).where(eq(messages.externalId, name))
      const kind = mediaType.startsWith('video/') ? 'video' : 'file'
      await tx.insert(attachments).values({
        organizationId: tx.organizationId,
        attachmentId,
        messageId: row!.messageId,
        channelId: row!.channelId,
        sourceUrl: 'https://example.org/file',
        position: 0,
        kind,
        state: 'kept',
        name,
        mediaType,
        size: body.length,
        notBefore: new Date(),
        createdAt: new Date(),
      })
      await writePieces(tx, attachmentId, 'whole', body)
    })
    return `/attachments/${encodeId('Attachment', attachmentId)}`
  }
  const read = (path: string, headers: Record<string, string> = { cookie }) =>
    fetch(`${api.url}${path}`, { headers })

  beforeAll(async () => {
    world = await createWorld({ connectors: [townSquare] })
    api = await openApi(world)
    cookie = await api.cookieOf(world.agent)
  })
  afterAll(async () => {
    await api.close()
    await world.close()
  })

  it('gives a film whole or in parts, and plays it where it stands', async () => {
    const path = await keep('film.mp4', 'video/mp4', film)
    const whole = await read(path)
    const part = await read(path, { cookie, range: 'bytes=524280-1048600' })
    const tail = await read(path, { cookie, range: 'bytes=-10' })
    const beyond = await read(path, { cookie, range: 'bytes=2000000-' })

    expect(whole.headers.get('content-type')).toBe('video/mp4')
    expect(Buffer.from(await whole.arrayBuffer()).equals(film)).toBe(true)
    expect([part.status, part.headers.get('content-range')]).toEqual([206, 'bytes 524280-1048600/1200000'])
    expect(Buffer.from(await part.arrayBuffer()).equals(film.subarray(524_280, 1_048_601))).toBe(true)
    expect(Buffer.from(await tail.arrayBuffer()).equals(film.subarray(-10))).toBe(true)
    expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, 'bytes */1200000'])
  })

  it('never runs what it gives, and lets no cache give it to somebody else', async () => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
    const answer = await read(await keep('l’été "là".svg', 'image/svg+xml', svg))

    expect(answer.headers.get('content-type')).toBe('application/octet-stream')
    expect(answer.headers.get('content-disposition')).toBe(
      `attachment; filename="l_ete _la_.svg"; filename*=UTF-8''l%E2%80%99%C3%A9t%C3%A9%20%22l%C3%A0%22.svg`,
    )
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(answer.headers.get('content-security-policy')).toContain('sandbox')
    expect(answer.headers.get('cross-origin-resource-policy')).toBe('same-origin')
    expect(answer.headers.get('cache-control')).toBe('private, no-cache')
  })

  it('asks each time who reads: what has not changed is not sent again, and only to whom it is for', async () => {
    const path = await keep('plan.pdf', 'application/pdf', Buffer.from('%PDF-1.7'))
    const etag = (await read(path)).headers.get('etag')!
    const again = await read(path, { cookie, 'if-none-match': etag })
    const nobody = await read(path, { 'if-none-match': etag })

    expect([again.status, nobody.status]).toEqual([304, 401])
  })

  it('is for no volunteer, not even while they hold a ticket of its thread', async () => {
    const path = await keep('photo.pdf', 'application/pdf', Buffer.from('%PDF-1.7'))
    const volunteer = await world.member('volunteer')
    const theirs = await api.cookieOf(volunteer)
    const before = await read(path, { cookie: theirs })
    const [row] = await world.inside((tx) =>
      tx
        .select({ ticketId: ticketMessages.ticketId })
        .from(ticketMessages)
        .innerJoin(messages, eq(messages.messageId, ticketMessages.messageId))
        .where(eq(messages.externalId, 'photo.pdf')),
    )
    await claimTicket(volunteer, { ticketId: row!.ticketId as never })

    expect([before.status, (await read(path, { cookie: theirs })).status]).toEqual([404, 404])
  })

  it.each([
    '/attachments/nonsense',
    `/attachments/${encodeId('Message', newId())}`,
    `/attachments/${encodeId('Attachment', newId())}`,
  ])('finds nothing under %s', async (path) => {
    expect((await read(path)).status).toBe(404)
  })
})
