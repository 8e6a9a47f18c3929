import { townSquare } from '@relais/connector-town-square'
import type { Act, Call, InboundEvent, OutboundReply } from '@relais/connectors'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openSquare } from './testing/open-square.ts'

type World = Awaited<ReturnType<typeof openSquare>>

describe('the connector on the real network', () => {
  let world: World
  let call: Call
  let token: string
  beforeEach(async () => {
    world = await openSquare()
    token = (await world.join('Camille')).token
    call = {
      account: {
        externalId: world.brand.brandId,
        handle: 'lignes',
        serviceUrl: `${world.origin}/town-square`,
      },
      secrets: { token: world.brand.apiToken, webhookSecret: world.brand.webhookSecret },
      fetch,
      now: () => world.clock.at,
      signal: new AbortController().signal,
      saveSecrets: () => Promise.resolve(),
    }
  })
  afterEach(() => world.close())

  const post = async (text: string) => {
    const { json } = await world.ask('POST', 'squares/gare/posts', { token, body: { text, language: 'fr' } })
    return json.post as { id: string }
  }
  const replyTo = (id: string, more: Partial<OutboundReply> = {}): OutboundReply => ({
    clientKey: '019a7a10-4444-7000-8000-000000000001',
    visibility: 'public',
    text: 'À 19 h 04, voie B. Salma',
    spans: [],
    language: 'fr',
    threadExternalId: id,
    inReplyToExternalId: id,
    media: [],
    writtenAt: world.clock.at,
    ...more,
  })
  /** What arrived by webhook, verified and parsed as Relais does it. */
  const received = (): InboundEvent[] =>
    world.arrived.flatMap(({ headers, body }) => {
      const bytes = Buffer.from(body)
      const request = { method: 'POST', headers, query: {}, body: bytes, receivedAt: world.clock.at }
      expect(townSquare.verify!(request, call.secrets)).toMatchObject({ accepted: true })
      return townSquare.parse(bytes, call.account)
    })
  const poll = async (cursor: string | null = null) =>
    townSquare.poll!(call, { cursor, since: new Date('2026-11-22T00:00:00Z'), watch: [] })

  it('hears by webhook and by poll the same of a customer’s post, its edit and its deletion', async () => {
    const { id } = await post('@lignes bonjour 👋')
    await world.ask('PATCH', `squares/gare/posts/${id}`, { token, body: { text: 'Bonsoir' } })
    await world.town.deliverDue()
    const { deliveries, cursor } = await poll()
    const polled = deliveries.flatMap(({ body }) => townSquare.parse(body, call.account))
    await world.ask('DELETE', `squares/gare/posts/${id}`, { token })
    const later = (await poll(cursor)).deliveries.flatMap(({ body }) => townSquare.parse(body, call.account))

    expect(received()).toEqual(polled)
    expect(polled).toMatchObject([
      {
        kind: 'message.received',
        externalId: id,
        messageKind: 'mention',
        text: '@lignes bonjour 👋',
        isOwn: false,
      },
      { kind: 'message.edited', externalId: id, text: 'Bonsoir', editedAt: world.clock.at },
    ])
    expect(later).toMatchObject([{ kind: 'message.deleted', externalId: id, deletedAt: world.clock.at }])
  })

  it('answers once, and hears its own echo under its key', async () => {
    const { id } = await post('Un train ?')
    const first = await townSquare.send(call, replyTo(id))
    const again = await townSquare.send(call, replyTo(id))
    await world.town.deliverDue()

    expect(again).toEqual(first)
    expect(received().filter((event) => event.kind === 'message.received' && event.isOwn)).toMatchObject([
      {
        externalId: first.externalId,
        clientKey: replyTo(id).clientKey,
        parentExternalId: id,
        threadExternalId: id,
      },
    ])
  })

  it.each(['cut', 'error'] as const)('finds a reply whose answer was lost: %s', async (how) => {
    await world.ask('PUT', 'squares/gare/faults', {
      token: world.square.adminToken,
      body: { acceptedThenLost: { share: 1, how } },
    })
    const { id } = await post('Un train ?')
    await expect(townSquare.send(call, replyTo(id))).rejects.toMatchObject({ kind: 'unknown' })
    const found = await townSquare.readBack!(call, replyTo(id), world.clock.at)
    const other = await townSquare.readBack!(call, replyTo(id, { clientKey: 'another-key' }), world.clock.at)

    expect(found).toMatchObject({ found: 'present', receipt: { sentAt: world.clock.at } })
    expect(other).toEqual({ found: 'absent' })
  })

  it('maps what the network refuses', async () => {
    const { id } = await post('Un train ?')
    const sent = await world.ask('POST', 'squares/gare/messages', { token, body: { text: 'Privé' } })
    await world.ask('DELETE', `squares/gare/posts/${id}`, { token })
    const kinds = await Promise.all(
      [
        townSquare.send(call, replyTo(id)),
        townSquare.send(call, replyTo(sent.json.post.id)),
        townSquare.send({ ...call, secrets: { token: 'tsb_dead' } }, replyTo(id)),
      ].map((sending) => sending.catch((error: { kind: string }) => error.kind)),
    )

    expect(kinds).toEqual(['gone', 'invalid', 'reauth'])
  })

  it('answers in private, likes, hides and deletes', async () => {
    const { id } = await post('Un train ?')
    const receipt = await townSquare.send(call, replyTo(id, { visibility: 'private' }))
    const act = (verb: Act['verb'], externalId = id) => townSquare.act!(call, { verb, externalId })
    await act('like')
    await act('hide')
    await act('delete', receipt.externalId)
    const { json } = await world.ask('GET', 'squares/gare/threads')
    const messages = await world.ask('GET', 'squares/gare/messages', { token })

    expect(json.threads[0].posts[0]).toMatchObject({ likes: 1, hidden: true, text: '' })
    expect(messages.json.threads[0].posts[0].deletedAt).not.toBeNull()
  })

  describe('searching', () => {
    const search = async (
      query: string,
      more: { language?: string; cursor?: string; limit?: number } = {},
    ) => {
      const asked = {
        query,
        language: null,
        since: new Date('2026-11-22T00:00:00Z'),
        cursor: null,
        limit: 50,
      }
      const page = await townSquare.search!(call, { ...asked, ...more })
      const found = page.deliveries.flatMap(({ body }) => townSquare.parse(body, call.account))
      return { texts: found.map((event) => ('text' in event ? event.text : event.kind)), cursor: page.cursor }
    }
    const tell = async (text: string, to = 'ville', language = 'fr') => {
      world.clock.at = new Date(world.clock.at.getTime() + 1_000)
      const { json } = await world.ask('POST', 'squares/gare/posts', { token, body: { text, to, language } })
      return json.post as { id: string }
    }
    beforeEach(async () => {
      const { squareId } = world.square
      await world.town.createBrand({ squareId, handle: 'ville', name: 'Ville', webhookUrl: null })
    })

    it('finds what people say to others, and not what the brand hears', async () => {
      await tell('Le train de 18 h est annulé')
      await tell('Un train pour vous', 'lignes')
      await tell('Un train, dites @lignes')
      await world.ask('POST', 'squares/gare/messages', {
        token,
        body: { text: 'Un train privé', to: 'ville' },
      })
      await tell('TRAIN en retard')

      expect(await search('train')).toEqual({
        texts: ['TRAIN en retard', 'Le train de 18 h est annulé'],
        cursor: null,
      })
    })

    it('hears the thread in which it has answered, and finds nothing of it any more', async () => {
      const { id } = await tell('Le train de 18 h est annulé')
      await townSquare.send(call, replyTo(id))

      expect((await search('train')).texts).toEqual([])
    })

    it('understands phrases, choices, what is left out and tags, and finds no deleted or hidden post', async () => {
      await tell('Le train de nuit #retard')
      await tell('La nuit, le bus')
      const gone = await tell('Le train de nuit a disparu')
      await world.ask('DELETE', `squares/gare/posts/${gone.id}`, { token })

      expect((await search('"train de nuit"')).texts).toEqual(['Le train de nuit #retard'])
      expect((await search('nuit -bus')).texts).toEqual(['Le train de nuit #retard'])
      expect((await search('bus OR train')).texts).toHaveLength(2)
      expect((await search('#retard')).texts).toEqual(['Le train de nuit #retard'])
      expect((await search('"((( or -')).texts).toEqual([])
    })

    it('gives page after page, and only one language where that is asked for', async () => {
      for (const text of ['train 1', 'train 2', 'train 3']) await tell(text)
      await tell('train four', 'ville', 'en-GB')
      const first = await search('train', { language: 'fr', limit: 2 })
      const second = await search('train', { language: 'fr', limit: 2, cursor: first.cursor! })

      expect([first.texts, second]).toEqual([['train 3', 'train 2'], { texts: ['train 1'], cursor: null }])
      expect((await search('train', { language: 'en' })).texts).toEqual(['train four'])
    })
  })

  it('is healthy with its token, and says what is wrong without', async () => {
    const good = await townSquare.checkHealth(call)
    const dead = await townSquare.checkHealth({ ...call, secrets: { token: 'tsb_dead' } })

    expect(good).toMatchObject({ ok: true, account: call.account })
    expect(dead).toMatchObject({ ok: false, problems: [{ code: 'reauth' }] })
  })
})
