import assert from 'node:assert/strict'
import { bluesky } from '../../packages/connectors/bluesky/src/index.ts'
import type {
  Call,
  InboundEvent,
  MessageReceived,
  OutboundReply,
  Secrets,
} from '../../packages/connectors/src/index.ts'
import { openAccount, type Person, PIXEL, post, readReplies } from './people.ts'
import type { BlueskyServers } from './servers.ts'
import { step } from './steps.ts'

/** Everything the connector does, straight against the real servers, without the rest of Relais. */
export async function walkConnector(servers: BlueskyServers): Promise<void> {
  const { network, pdsUrl } = servers
  const since = new Date()
  const brand = await step('two accounts and an app password', () =>
    openAccount(servers, 'voyages', 'Voyages'),
  )
  const customer = await openAccount(servers, 'zoe', 'Zoé Martin')
  const { data } = await brand.agent.com.atproto.server.createAppPassword({ name: 'relais' })

  let secrets: Secrets = { appPassword: data.password }
  let account: Call['account'] = { externalId: '', handle: brand.handle, serviceUrl: pdsUrl }
  const call = (): Call => ({
    account,
    secrets,
    fetch,
    now: () => new Date(),
    signal: AbortSignal.timeout(20_000),
    saveSecrets: (saved) => {
      secrets = { ...secrets, ...saved }
      return Promise.resolve()
    },
  })

  let cursor: string | null = null
  const poll = async (watch: string[] = []): Promise<InboundEvent[]> => {
    await network.processAll()
    const result = await bluesky.poll!(call(), { cursor, since, watch })
    cursor = result.cursor
    return result.deliveries.flatMap(({ body }) => bluesky.parse(body, account))
  }
  const pollMessage = async (): Promise<MessageReceived> => {
    const [event, ...more] = await poll()
    assert.deepEqual(more, [])
    assert.equal(event?.kind, 'message.received')
    return event as MessageReceived
  }
  const answer = (to: MessageReceived, text: string, clientKey: string): OutboundReply => ({
    clientKey,
    visibility: 'public',
    text,
    spans: [],
    language: 'fr',
    threadExternalId: to.threadExternalId,
    inReplyToExternalId: to.externalId,
    media: [],
    writtenAt: new Date(),
  })

  await step('the check of a wrong password asks to reconnect', async () => {
    const health = await bluesky.checkHealth({ ...call(), secrets: { appPassword: 'aaaa-bbbb-cccc-dddd' } })
    assert.deepEqual([health.ok, health.problems[0]?.code], [false, 'reauth'])
  })

  await step('the check of the right one finds the account by its handle', async () => {
    const health = await bluesky.checkHealth(call())
    assert.deepEqual(health.account, { externalId: brand.did, handle: brand.handle, serviceUrl: pdsUrl })
    account = health.account!
    assert.ok(secrets['refreshJwt'])
  })

  await step('nothing is new', async () => assert.deepEqual(await poll(), []))

  const mention = await step('a mention with a picture comes in', async () => {
    const image = await customer.agent.uploadBlob(PIXEL, { encoding: 'image/png' })
    const images = [{ image: image.data.blob, alt: 'un vélo' }]
    const text = 'Hé @voyages.test mon 🚲 est cassé https://example.com/x #aide'
    const { uri } = await post(customer, text, { embed: { $type: 'app.bsky.embed.images', images } })
    const event = await pollMessage()
    assert.deepEqual(
      {
        id: event.externalId,
        kind: event.messageKind,
        name: event.author.name,
        text: event.text,
        own: event.isOwn,
      },
      { id: uri, kind: 'mention', name: 'Zoé Martin', text, own: false },
    )
    const words = event.spans.map(({ kind, start, end, target }) => [kind, text.slice(start, end), target])
    assert.deepEqual(words, [
      ['mention', '@voyages.test', brand.did],
      ['link', 'https://example.com/x', 'https://example.com/x'],
      ['tag', '#aide', 'aide'],
    ])
    assert.deepEqual(
      event.attachments.map(({ kind, alt }) => [kind, alt]),
      [['image', 'un vélo']],
    )
    return event
  })

  await step('what does not name us is found by its words, and what does is not', async () => {
    const said = 'Le vélo de location est cassé, encore une fois'
    const { uri } = await post(customer, said)
    assert.deepEqual(await poll(), [])
    const search = async (query: string) => {
      const asked = { query, language: null, since, cursor: null, limit: 100 }
      const page = await bluesky.search!(call(), asked)
      return page.deliveries.flatMap(({ body }) => bluesky.parse(body, account))
    }
    const [found, ...more] = (await search('cassé')) as MessageReceived[]
    assert.deepEqual(more, [])
    assert.deepEqual([found?.externalId, found?.messageKind, found?.text], [uri, 'post', said])
    assert.deepEqual(await search('introuvable'), [])
  })

  const text = `Bonjour @zoe.test, voici : https://example.com/reparer #vélo ${'é'.repeat(239)}`
  const reply = answer(mention, text, '0199a1b2-c3d4-7e5f-8a6b-000000000001')
  const receipt = await step('an answer of 300 graphemes with an image goes out', async () => {
    const handle = await bluesky.uploadMedia!(call(), {
      body: PIXEL,
      mediaType: 'image/png',
    })
    reply.media = [{ handle, alt: 'un plan' }]
    return bluesky.send(call(), reply)
  })

  await step('the customer reads it in their own client, under their post', async () => {
    await network.processAll()
    assert.deepEqual(await readReplies(customer, mention.externalId), [
      { uri: receipt.externalId, did: brand.did, text },
    ])
    const { value } = await recordOf(brand, receipt.externalId)
    const facets = value['facets'] as { features: { did?: string }[] }[]
    assert.deepEqual(
      facets.map(({ features }) => features[0]?.did ?? null),
      [customer.did, null, null],
    )
  })

  await step('the same answer sent again, and twice at once, is the same post', async () => {
    const again = await Promise.all([bluesky.send(call(), reply), bluesky.send(call(), reply)])
    assert.deepEqual(
      again.map(({ externalId }) => externalId),
      [receipt.externalId, receipt.externalId],
    )
    await network.processAll()
    assert.equal((await readReplies(customer, mention.externalId)).length, 1)
  })

  await step('an answer whose own answer was lost is found, one that never left is not', async () => {
    const lost = answer(mention, 'Encore un mot.', '0199a1b2-c3d4-7e5f-8a6b-000000000002')
    assert.deepEqual(await bluesky.readBack!(call(), lost, new Date()), { found: 'absent' })
    const broken: typeof fetch = async (input, init) => {
      const response = await fetch(input, init)
      if (!new Request(input).url.endsWith('createRecord')) return response
      throw new TypeError('fetch failed', {
        cause: Object.assign(new Error('reset'), { code: 'ECONNRESET' }),
      })
    }
    await assert.rejects(bluesky.send({ ...call(), fetch: broken }, lost), { kind: 'unknown' })
    const found = await bluesky.readBack!(call(), lost, new Date())
    assert.equal(found.found, 'present')
    await bluesky.act!(call(), {
      verb: 'delete',
      externalId: found.found === 'present' ? found.receipt.externalId : '',
    })
    assert.deepEqual(await bluesky.readBack!(call(), lost, new Date()), { found: 'absent' })
  })

  await step('our answer comes back under its echo key', async () => {
    const echo = await pollMessage()
    assert.deepEqual(
      [echo.externalId, echo.isOwn, echo.clientKey],
      [receipt.externalId, true, bluesky.echoKey!(reply)],
    )
  })

  const followUp = await step('the customer’s reply comes in under the same thread', async () => {
    const { uri, cid } = await recordOf(brand, receipt.externalId)
    const { cid: rootCid } = await recordOf(customer, mention.externalId)
    const root = { uri: mention.externalId, cid: rootCid }
    await post(customer, 'Merci, mais à quelle heure ?', { reply: { root, parent: { uri, cid } } })
    const event = await pollMessage()
    assert.deepEqual(
      [event.messageKind, event.threadExternalId, event.parentExternalId],
      ['reply', mention.externalId, receipt.externalId],
    )
    return event
  })

  await step('renewed credentials are stored and work', async () => {
    const before = secrets['refreshJwt']
    await bluesky.refresh!(call())
    assert.notEqual(secrets['refreshJwt'], before)
    assert.equal((await bluesky.checkHealth(call())).ok, true)
  })

  await step('a like stands once and is taken back', async () => {
    const like = (verb: 'like' | 'unlike') => bluesky.act!(call(), { verb, externalId: followUp.externalId })
    await like('like')
    await network.processAll()
    await like('like')
    const likes = async () => (await customer.agent.getLikes({ uri: followUp.externalId })).data.likes.length
    assert.equal(await likes(), 1)
    await like('unlike')
    await network.processAll()
    assert.equal(await likes(), 0)
  })

  await step('a reply written in the network’s own application comes in as ours', async () => {
    const parent = await recordOf(customer, followUp.externalId)
    const root = (parent.value as { reply: { root: { uri: string; cid: string } } }).reply.root
    const native = await post(brand, 'De 9 h à 18 h.', {
      reply: { root, parent: { uri: parent.uri, cid: parent.cid } },
    })
    const event = await pollMessage()
    assert.deepEqual(
      [event.externalId, event.isOwn, event.parentExternalId],
      [native.uri, true, followUp.externalId],
    )
  })

  await step('a deletion is found by re-reading, once', async () => {
    await customer.agent.deletePost(followUp.externalId)
    const [event, ...more] = await poll([mention.externalId, followUp.externalId])
    assert.deepEqual([event?.kind, more], ['message.deleted', []])
    assert.deepEqual(await poll([mention.externalId, followUp.externalId]), [])
    await assert.rejects(bluesky.send(call(), answer(followUp, 'Trop tard', 'gone')), { kind: 'gone' })
  })

  await step('a post that declares 2020 is dated by the network', async () => {
    const begun = Date.now()
    await post(customer, '@voyages.test ma montre retarde', { createdAt: '2020-01-01T00:00:00.000Z' })
    const { sentAt } = await pollMessage()
    assert.ok(Math.abs(sentAt.getTime() - begun) < 60_000, sentAt.toISOString())
  })

  await step('a quote of our post begins a thread of its own', async () => {
    const record = await recordOf(brand, receipt.externalId)
    const embed = { $type: 'app.bsky.embed.record', record: { uri: record.uri, cid: record.cid } }
    const { uri } = await post(customer, 'À lire', { embed })
    const event = await pollMessage()
    assert.deepEqual([event.externalId, event.messageKind, event.threadExternalId], [uri, 'quote', uri])
  })

  await step('a block hides posts and deletes none', async () => {
    const subject = { subject: brand.did, createdAt: new Date().toISOString() }
    await customer.agent.app.bsky.graph.block.create({ repo: customer.did }, subject)
    assert.deepEqual(await poll([mention.externalId]), [])
    await assert.rejects(bluesky.send(call(), answer(mention, 'Allô ?', 'blocked')), { kind: 'gone' })
  })
}

async function recordOf({ agent }: Person, uri: string) {
  const [, , repo = '', collection = '', rkey = ''] = uri.split('/')
  const { data } = await agent.com.atproto.repo.getRecord({ repo, collection, rkey })
  return { uri, cid: data.cid!, value: data.value as Record<string, unknown> }
}
