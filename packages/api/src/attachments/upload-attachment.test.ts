import { request as httpRequest } from 'node:http'
import { eq } from 'drizzle-orm'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { townSquare } from '@relais/connector-town-square'
import { actAs, actAsCommandLine } from '../members/act-as.ts'
import { createMember } from '../members/create-member.ts'
import { createOrganization } from '../members/create-organization.ts'
import { newId } from '../db/id.ts'
import { claimTicket } from '../routing/claim-ticket.ts'
import { decodeId, encodeId } from '../graphql/ids.ts'
import { openApi, type TestApi } from '../testing/api.ts'
import { photograph, plainPicture } from '../testing/pictures.ts'
import { createWorld, message, type TestWorld } from '../testing/world.ts'
import { threads } from '../inbox/tables.ts'
import { tickets } from '../tickets/tables.ts'
import { attachments } from './tables.ts'

const DRAFT = `query ($id: ID!) { node(id: $id) { ... on Ticket { draftAttachments {
  id name kind mediaType size width height alt position source thumbnail state } } } }`

/** What an upload is answered with: a file that was taken has the one, what was refused the other. */
interface Answer {
  attachment: { id: string; name: string; source: string; thumbnail: string; position: number }
  error: { code: string; message: string; parameters: Record<string, unknown> }
}

describe('a file that somebody uploads', () => {
  let world: TestWorld
  let api: TestApi
  let token: string
  let ticketId: string

  const newTicket = async (externalId: string) => {
    await world.receive(message({ externalId, threadExternalId: externalId, parentExternalId: null }))
    const [ticket] = await world.inside((tx) =>
      tx
        .select({ ticketId: tickets.ticketId })
        .from(tickets)
        .innerJoin(threads, eq(threads.threadId, tickets.threadId))
        .where(eq(threads.externalId, externalId)),
    )
    return encodeId('Ticket', ticket!.ticketId)
  }
  const upload = async (
    body: Uint8Array | string,
    {
      name = 'photo.jpg',
      type = 'image/jpeg',
      to = ticketId,
      as = token,
      headers = {} as Record<string, string>,
    } = {},
  ) => {
    const response = await fetch(`${api.url}/attachments?ticketId=${encodeURIComponent(to)}`, {
      method: 'POST',
      headers: {
        'content-type': type,
        'relais-file-name': encodeURIComponent(name),
        ...(as === '' ? {} : { authorization: `Bearer ${as}` }),
        ...headers,
      },
      body: body as BodyInit,
    })
    return { status: response.status, ...((await response.json()) as Answer) }
  }
  const draft = async (id = ticketId, as = token) =>
    (await api.ask(as, DRAFT, { id })).data.node.draftAttachments as {
      id: string
      name: string
      source: string
    }[]
  const bytesOf = async (source: string, as = token) =>
    Buffer.from(
      await (
        await fetch(`${api.url}${source}`, { headers: { authorization: `Bearer ${as}` } })
      ).arrayBuffer(),
    )

  beforeAll(async () => {
    world = await createWorld({ connectors: [townSquare] })
    api = await openApi(world)
    token = await api.tokenOf(world.agent)
    ticketId = await newTicket('first')
  })
  afterAll(async () => {
    await api.close()
    await world.close()
  })

  it('is in the draft of its sender, whichever device asks, and in nobody else’s', async () => {
    const id = await newTicket('devices')
    const { status, attachment } = await upload(await photograph(), { name: 'Quai 3.JPG', to: id })

    expect(status).toBe(201)
    expect(attachment).toMatchObject({ name: 'Quai 3.jpg', kind: 'image', width: 640, height: 480 })
    expect(await draft(id)).toEqual([
      expect.objectContaining({ id: attachment.id, state: 'kept', position: 0, alt: null }),
    ])
    const colleague = await api.tokenOf(await world.member('agent'))
    expect(await draft(id, colleague)).toEqual([])
    expect(
      (await fetch(`${api.url}${attachment.source}`, { headers: { authorization: `Bearer ${colleague}` } }))
        .status,
    ).toBe(404)
  })

  it('keeps nothing of what the camera noted, and stands upright', async () => {
    const turned = await sharp(await photograph())
      .withMetadata({ orientation: 6 })
      .toBuffer()
    const { attachment } = await upload(turned)
    const kept = await bytesOf(attachment.source)

    expect(kept.includes('Camera of Nora')).toBe(false)
    const { exif, width, height } = await sharp(kept).metadata()
    expect([exif, width, height]).toEqual([undefined, 480, 640])
    const small = await sharp(await bytesOf(attachment.thumbnail)).metadata()
    expect(small).toMatchObject({ format: 'webp', height: 480 })
  })

  it.each([
    [
      'a PDF under the name of a picture',
      '%PDF-1.7\n1 0 obj\n<<>>\nendobj\n',
      'photo.jpg',
      'image/jpeg',
      'ATTACHMENT_LIES',
      { claimed: 'jpg', real: 'pdf' },
    ],
    [
      'a program under the name of a picture',
      'MZ\u0090\u0000\u0003',
      'photo.jpg',
      'image/jpeg',
      'ATTACHMENT_TYPE_REFUSED',
      {},
    ],
    [
      'a text that calls itself a picture',
      'bonjour',
      'photo.png',
      'image/png',
      'ATTACHMENT_LIES',
      { real: 'txt' },
    ],
    [
      'an SVG with a script',
      '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
      'logo.svg',
      'image/svg+xml',
      'ATTACHMENT_ACTIVE',
      {},
    ],
    [
      'an SVG that calls itself a PNG',
      '<?xml version="1.0"?><svg/>',
      'logo.png',
      'image/png',
      'ATTACHMENT_ACTIVE',
      {},
    ],
    [
      'a page of HTML',
      '<!doctype html><script>alert(1)</script>',
      'photo.gif',
      'image/gif',
      'ATTACHMENT_ACTIVE',
      {},
    ],
    ['nothing at all', '', 'photo.jpg', 'image/jpeg', 'ATTACHMENT_EMPTY', {}],
    [
      'half a picture’s header',
      '\u00ff\u00d8\u00ff\u00e0',
      'photo.jpg',
      'image/jpeg',
      'ATTACHMENT_BROKEN',
      {},
    ],
    [
      'a PDF, which this network does not take',
      '%PDF-1.7\n1 0 obj\n<<>>\nendobj\n',
      'plan.pdf',
      'application/pdf',
      'ATTACHMENT_TYPE_NOT_TAKEN',
      { type: 'pdf' },
    ],
  ])('is refused when it is %s', async (_what, text, name, type, code, parameters) => {
    const { status, error } = await upload(Buffer.from(text, 'latin1'), { name, type })

    expect([status, error.code]).toEqual([422, code])
    expect(error.parameters).toMatchObject(parameters)
    expect(error.message).toMatch(/\.$/)
  })

  it('that is one kind of picture under the name of another gets its right name', async () => {
    const { attachment } = await upload(await plainPicture(20, 20, 'webp'), { name: 'capture.jpg' })

    expect(attachment).toMatchObject({ name: 'capture.webp', mediaType: 'image/webp' })
  })

  it('of forty megapixels is made smaller, and of more than fifty refused before a pixel is read', async () => {
    const forty = await upload(await plainPicture(8_000, 5_000, 'jpeg'))
    const hundred = await upload(await plainPicture(10_000, 10_000), { name: 'a.png', type: 'image/png' })

    expect(forty.attachment).toMatchObject({ width: 4_096, height: 2_560 })
    expect(hundred.error).toMatchObject({
      code: 'ATTACHMENT_TOO_MANY_PIXELS',
      parameters: { megapixels: 100, max: 50 },
    })
  })

  it('with a second file behind the picture keeps the picture alone', async () => {
    const polyglot = Buffer.concat([
      await plainPicture(30, 30, 'jpeg'),
      Buffer.from('PK\u0003\u0004<script>alert(1)</script>'),
    ])
    const { attachment } = await upload(polyglot)

    expect((await bytesOf(attachment.source)).includes('alert(1)')).toBe(false)
  })

  it('cut off in the middle of its pixels is refused, not kept in grey', async () => {
    const whole = await photograph()
    const { error } = await upload(whole.subarray(0, whole.length / 2))

    expect(error.code).toBe('ATTACHMENT_BROKEN')
  })

  it.each([
    ['../../etc/passwd.jpg', 'passwd.jpg'],
    ['C:\\Users\\nora\\gare.jpg', 'gare.jpg'],
    ['facture\u202Egpj.exe.jpg', 'facturegpj.exe.jpg'],
    ['a\u0000b\r\nSet-Cookie: x=1.jpg', 'a\uFFFDb Set-Cookie x=1.jpg'],
    ['...', 'image.jpg'],
    ['صورة المحطة.jpeg', 'صورة المحطة.jpg'],
    [`${'é'.repeat(300)}.jpg`, `${'é'.repeat(80)}.jpg`],
  ])('called %j is kept as %j', async (name, kept) => {
    const { attachment } = await upload(await plainPicture(8, 8, 'jpeg'), {
      name,
      to: await newTicket(`name ${name}`.replaceAll('\0', '')),
    })

    expect(attachment.name).toBe(kept)
  })

  it('that stops in the middle leaves nothing, and the next one is taken', async () => {
    const id = await newTicket('cut')
    const url = new URL(`${api.url}/attachments?ticketId=${encodeURIComponent(id)}`)
    await new Promise<void>((resolve) => {
      const half = httpRequest(url, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'image/jpeg', 'content-length': '5000' },
      })
      half.on('error', () => resolve())
      half.write(Buffer.alloc(1_000), () => half.destroy(new Error('the line broke')))
    })

    expect((await upload(await photograph(), { to: id })).status).toBe(201)
    expect(await draft(id)).toHaveLength(1)
  })

  it('of more than ten megabytes is refused, by its word or while it is counted', async () => {
    const eleven = new Uint8Array(11 * 2 ** 20)
    let sent = 0
    const counted = new ReadableStream({
      pull(controller) {
        if (sent === 11) return controller.close()
        sent += 1
        controller.enqueue(new Uint8Array(2 ** 20))
      },
    })
    const chunked = await fetch(`${api.url}/attachments?ticketId=${encodeURIComponent(ticketId)}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      body: counted,
      duplex: 'half',
    } as RequestInit)

    expect((await upload(eleven)).status).toBe(413)
    expect(chunked.status).toBe(413)
  })

  it('sent twice under one id, or once more after a lost answer, is one file', async () => {
    const id = await newTicket('twice')
    const headers = { 'relais-client-id': newId() }
    const photo = await photograph()
    const answers = await Promise.all([1, 2].map(() => upload(photo, { to: id, headers })))

    expect(answers.map(({ status }) => status)).toEqual([201, 201])
    expect(await draft(id)).toHaveLength(1)
    const thief = await api.tokenOf(await world.member('agent'))
    expect((await upload(photo, { to: id, headers, as: thief })).error.code).toBe('ATTACHMENT_NOT_FOUND')
  })

  it('sent at the same time as another has a place of its own', async () => {
    const id = await newTicket('side by side')
    const pictures = await Promise.all([10, 11, 12].map((side) => plainPicture(side, side, 'jpeg')))
    const sent = await Promise.all(pictures.map((picture) => upload(picture, { to: id })))

    expect(sent.map(({ attachment }) => attachment.position).toSorted((a, b) => a - b)).toEqual([0, 1, 2])
  })

  it('is one of ten at most', async () => {
    const id = await newTicket('ten')
    const picture = await plainPicture(8, 8, 'jpeg')
    for (let n = 0; n < 10; n += 1) expect((await upload(picture, { to: id })).status).toBe(201)

    expect((await upload(picture, { to: id })).error).toMatchObject({
      code: 'ATTACHMENTS_TOO_MANY',
      parameters: { max: 10 },
    })
  })

  it('for another organization’s ticket, or of a volunteer for any, finds no ticket', async () => {
    const organizationId = await createOrganization(world, {
      slug: 'autre',
      name: 'Autre',
      timeZone: 'Europe/Paris',
      locale: 'fr',
    })
    const memberId = await createMember(actAsCommandLine(world, organizationId), {
      name: 'Theirs',
      email: 'a@autre.example',
      role: 'admin',
    })
    const theirs = await api.tokenOf(
      actAs(world, { memberId, organizationId, role: 'admin', name: 'Theirs', locale: 'fr' }),
    )
    const volunteer = await world.member('volunteer')
    const helper = await api.tokenOf(volunteer)
    const id = await newTicket('not yours')
    const picture = await plainPicture(8, 8, 'jpeg')
    const answers = await Promise.all([theirs, helper].map((as) => upload(picture, { to: id, as })))

    expect(answers.map(({ status, error }) => [status, error.code])).toEqual([
      [404, 'TICKET_NOT_FOUND'],
      [404, 'TICKET_NOT_FOUND'],
    ])
    const { attachment } = await upload(picture, { to: id })
    for (const as of [theirs, helper]) {
      const answer = await fetch(`${api.url}${attachment.source}`, {
        headers: { authorization: `Bearer ${as}` },
      })
      expect(answer.status).toBe(404)
    }
    await claimTicket(volunteer, { ticketId: decodeId(id)!.rowId as never })
    expect((await upload(picture, { to: id, as: helper })).status).toBe(404)
  })

  it('comes from nobody, from another site or for no ticket at no avail', async () => {
    const picture = await plainPicture(8, 8, 'jpeg')
    const cookie = await api.cookieOf(world.agent)
    const foreign = await upload(picture, { as: '', headers: { cookie, origin: 'https://evil.example' } })

    expect((await upload(picture, { as: '' })).status).toBe(401)
    expect(foreign.status).toBe(403)
    expect((await upload(picture, { as: '', headers: { cookie, origin: api.url } })).status).toBe(201)
    expect((await upload(picture, { to: encodeId('Ticket', newId()) })).status).toBe(404)
    expect((await upload(picture, { to: 'nonsense' })).status).toBe(404)
  })

  it('can be described, put in another order and taken out', async () => {
    const id = await newTicket('order')
    const [first, second] = await Promise.all([
      upload(await photograph(), { to: id, name: 'a.jpg' }),
      upload(await photograph(), { to: id, name: 'b.jpg' }),
    ])
    const arrange =
      'mutation ($input: ArrangeAttachmentsInput!) { arrangeAttachments(input: $input) { ticket { draftAttachments { name alt } } userErrors { code path } } }'
    const remove =
      'mutation ($input: RemoveAttachmentInput!) { removeAttachment(input: $input) { ticket { draftAttachments { name } } userErrors { code } } }'
    const order = [second!.attachment.id, first!.attachment.id].map((attachmentId, n) => ({
      attachmentId,
      alt: `no ${n}`,
    }))
    const arranged = await api.ask(token, arrange, { input: { ticketId: id, attachments: order } })
    const stranger = await api.tokenOf(await world.member('agent'))
    const stolen = await api.ask(stranger, remove, { input: { attachmentId: first!.attachment.id } })
    const removed = await api.ask(token, remove, { input: { attachmentId: first!.attachment.id } })

    expect(
      arranged.data.arrangeAttachments.ticket.draftAttachments.map(({ alt }: { alt: string }) => alt),
    ).toEqual(['no 0', 'no 1'])
    expect(stolen.data.removeAttachment.userErrors).toEqual([{ code: 'ATTACHMENT_NOT_FOUND' }])
    expect(removed.data.removeAttachment.ticket.draftAttachments).toHaveLength(1)
    const left = await world.inside((tx) => tx.select({ id: attachments.attachmentId }).from(attachments))
    expect(left.map((row) => row.id)).not.toContain(decodeId(first!.attachment.id)!.rowId)
  })
})
