import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { type Ask, type Attach, openClient, openUploads } from './graphql-client.ts'
import { openAccount, type Person, PIXEL, post, readImages, readReplies } from './people.ts'
import { type RunningRelais, startRelais } from './relais.ts'
import type { BlueskyServers } from './servers.ts'
import { step, until } from './steps.ts'

interface Clock {
  target: 'firstResponse' | 'nextResponse' | 'resolution'
  outcome: string
  cycle: number
  startedAt: string
  metBy: string | null
}

interface Message {
  body: string
  direction: 'inbound' | 'outbound'
  url: string
  sentAt: string
  deletedAt: string | null
  isNative: boolean
  author: { id: string } | null
}

interface Ticket {
  id: string
  status: string
  lane: string
  thread: { revision: number }
  clocks: Clock[]
  timeline: { edges: { node: Partial<Message> & { __typename: string } }[] }
}

const TICKET = `
  fragment ticket on Ticket {
    id status lane
    thread { revision }
    clocks { target outcome cycle startedAt metBy }
    timeline(last: 20) { edges { node {
      __typename
      ... on Message { body direction url sentAt deletedAt isNative author { id } }
    } } }
  }`

/** A customer and a company on real servers, with the whole of Relais between them. */
export async function walkRelais(servers: BlueskyServers): Promise<void> {
  const brand = await openAccount(servers, 'chemins', 'Les Chemins')
  const customer = await openAccount(servers, 'karim', 'Karim B.')
  const relais = await step('Relais is ready', () => startRelais(servers.pdsUrl))
  try {
    await walk(servers, relais, brand, customer)
  } finally {
    await relais.stop()
  }
}

async function walk(
  servers: BlueskyServers,
  relais: RunningRelais,
  brand: Person,
  customer: Person,
): Promise<void> {
  const { ask, attach } = await step('an agent has a token, and the account is connected', () =>
    settle(servers, relais, brand),
  )
  const readTicket = async (id: string) =>
    (await ask<{ ticket: Ticket }>(`query ($id: ID!) { ticket(id: $id) { ...ticket } } ${TICKET}`, { id }))
      .ticket
  const ticketWhen = (what: string, id: string, isSo: (ticket: Ticket) => boolean) =>
    until(what, async () => {
      const ticket = await readTicket(id)
      return isSo(ticket) ? ticket : null
    })

  const text = 'Bonjour @chemins.test, votre application me déconnecte à chaque fois. Que faire ?'
  const question = await post(customer, text)
  const opened = await step('the customer’s mention opens a ticket with a promise', async () => {
    const list = `query { tickets(filter: { view: all }, first: 2) { edges { node { id } } } }`
    const id = await until('the ticket', async () => {
      const { tickets } = await ask<{ tickets: { edges: { node: { id: string } }[] } }>(list)
      assert.ok(tickets.edges.length < 2, 'one mention is one ticket')
      return tickets.edges[0]?.node.id
    })
    const ticket = await readTicket(id)
    assert.equal(ticket.status, 'open')
    const [message, ...more] = messagesOf(ticket)
    assert.deepEqual([message?.body, message?.direction, more.length], [text, 'inbound', 0])
    const clock = clockOf(ticket, 'firstResponse')
    assert.equal(clock.outcome, 'running')
    assert.equal(clock.startedAt, message?.sentAt, 'the clock starts when the customer wrote')
    return ticket
  })

  const answer =
    'Bonjour Karim, mettez l’application à jour : https://example.com/maj. Dites-nous si cela tient !'
  await step('the agent claims it and answers with a picture', async () => {
    const { claimTicket } = await ask<{ claimTicket: { claim: { fence: number } } }>(
      `mutation ($id: ID!) { claimTicket(input: { ticketId: $id }) { claim { fence } userErrors { code message } } }`,
      { id: opened.id },
    )
    const attachmentId = await attach(opened.id, 'menu.png', PIXEL)
    const input = {
      attachments: [{ attachmentId, alt: 'Le menu, en haut à droite' }],
      clientId: randomUUID(),
      ticketId: opened.id,
      body: answer,
      visibility: 'public',
      threadRevision: opened.thread.revision,
      fence: claimTicket.claim.fence,
    }
    const send = `mutation ($input: SendReplyInput!) { sendReply(input: $input) { reply { id } userErrors { code message } } }`
    const first = await ask<{ sendReply: { reply: { id: string } } }>(send, { input })
    const again = await ask<{ sendReply: { reply: { id: string } } }>(send, { input })
    assert.equal(again.sendReply.reply.id, first.sendReply.reply.id, 'a double click is one reply')
  })

  const answerUri = await step('the customer reads the answer in their own client', async () => {
    const [reply, ...more] = await until('the answer', async () => {
      const replies = await readReplies(customer, question.uri)
      return replies.length > 0 ? replies : null
    })
    assert.deepEqual([reply?.text, reply?.did, more], [answer, brand.did, []])
    assert.deepEqual(await readImages(customer, reply!.uri), ['Le menu, en haut à droite'])
    return reply!.uri
  })

  await step('the first answer kept its promise', async () => {
    const ticket = await ticketWhen(
      'a kept promise',
      opened.id,
      (one) => clockOf(one, 'firstResponse').outcome === 'met',
    )
    assert.equal(clockOf(ticket, 'firstResponse').metBy, 'core')
    assert.deepEqual(
      messagesOf(ticket).map(({ direction, isNative }) => [direction, isNative]),
      [
        ['inbound', false],
        ['outbound', false],
      ],
    )
  })

  await step('the agent resolves it', async () => {
    const document = `mutation ($id: ID!) { resolveTicket(input: { ticketId: $id }) { ticket { status } userErrors { code message } } }`
    const { resolveTicket } = await ask<{ resolveTicket: { ticket: { status: string } } }>(document, {
      id: opened.id,
    })
    assert.equal(resolveTicket.ticket.status, 'resolved')
  })

  const parent = await customer.agent.getPosts({ uris: [answerUri] })
  const root = { uri: question.uri, cid: question.cid }
  const replyTo = { uri: answerUri, cid: parent.data.posts[0]!.cid }
  const followUp = await post(customer, 'Toujours pareil depuis la mise à jour.', {
    reply: { root, parent: replyTo },
  })
  await step(
    'the customer’s reply opens the same ticket again; the answer’s echo is no second message',
    async () => {
      const ticket = await ticketWhen(
        'the open ticket',
        opened.id,
        (one) => one.status === 'open' && messagesOf(one).length === 3,
      )
      assert.equal(clockOf(ticket, 'nextResponse').outcome, 'running')
    },
  )

  await post(brand, 'Nous regardons, Karim.', { reply: { root, parent: followUp } })
  await step('a reply in the network’s own application stops the clock and is nobody’s', async () => {
    // Clocks and messages may be read on two sides of one commit: both have to be there.
    const ticket = await ticketWhen(
      'a stopped clock',
      opened.id,
      (one) =>
        messagesOf(one).some(({ isNative }) => isNative) &&
        clockOf(one, 'nextResponse').outcome !== 'running',
    )
    const { outcome, metBy } = clockOf(ticket, 'nextResponse')
    assert.deepEqual([outcome, metBy], ['met', 'native'])
    const native = messagesOf(ticket).find(({ isNative }) => isNative)
    assert.deepEqual([native?.body, native?.author], ['Nous regardons, Karim.', null])
  })

  await customer.agent.deletePost(followUp.uri)
  await step('what the customer deletes is emptied', async () => {
    const ticket = await ticketWhen('an emptied message', opened.id, (one) =>
      messagesOf(one).some(({ deletedAt }) => deletedAt),
    )
    const [, , deleted] = messagesOf(ticket)
    assert.deepEqual([deleted?.body, deleted?.direction], ['', 'inbound'])
    assert.equal(messagesOf(ticket)[0]?.body, text)
  })
}

/** What an administrator does once: an organization, a person with a token, and the account connected. */
async function settle(
  { pdsUrl }: BlueskyServers,
  { command, url }: RunningRelais,
  brand: Person,
): Promise<{ ask: Ask; attach: Attach }> {
  const { data } = await brand.agent.com.atproto.server.createAppPassword({ name: 'relais' })
  await command(['organization', 'create', 'chemins', '--name', 'Les Chemins'])
  await command(['member', 'create', 'salma@example.com', '--name', 'Salma', '--role', 'agent'])
  await command(
    ['channel', 'connect', 'bluesky', '--handle', brand.handle, '--service', pdsUrl],
    `appPassword=${data.password}\n`,
  )
  const token = await command(['token', 'create', 'salma@example.com', '--name', 'walk'])
  return { ask: openClient(url, token), attach: openUploads(url, token) }
}

function messagesOf(ticket: Ticket): Message[] {
  return ticket.timeline.edges.flatMap(({ node }) => (node.__typename === 'Message' ? [node as Message] : []))
}

function clockOf(ticket: Ticket, target: Clock['target']): Clock {
  const clock = ticket.clocks.filter((one) => one.target === target).toSorted((a, b) => b.cycle - a.cycle)[0]
  assert.ok(clock, `the ticket has no ${target} clock`)
  return clock
}
