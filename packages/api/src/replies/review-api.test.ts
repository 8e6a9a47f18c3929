import { townSquare } from '@relais/connector-town-square'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { setCharterRules } from '../charter/set-charter-rules.ts'
import { signCharter } from '../charter/sign-charter.ts'
import type { Ctx } from '../context.ts'
import { newId } from '../db/id.ts'
import { decodeId, encodeId } from '../graphql/ids.ts'
import { claimTicket } from '../routing/claim-ticket.ts'
import { type Answer, openApi, type TestApi } from '../testing/api.ts'
import { createWorld, message, type TestWorld } from '../testing/world.ts'
import { sendReply } from './send-reply.ts'

describe('a volunteer’s reply, as screens see it', () => {
  let world: TestWorld
  let api: TestApi
  let yanis: Ctx
  let token: { yanis: string; salma: string }

  const ask = async (as: string, text: string, variables: object = {}): Promise<Answer['data']> => {
    const answer = await api.ask(as, text, variables)
    expect(answer.errors).toEqual([])
    return answer.data
  }
  const act = async (as: string, verb: string, input: object, fields: string) => {
    const type = `${verb[0]!.toUpperCase()}${verb.slice(1)}Input!`
    const text = `mutation ($i: ${type}) { ${verb}(input: $i) { ${fields} userErrors { code parameters } } }`
    return (await ask(as, text, { i: input }))[verb]
  }
  const REVIEW = 'review { outcome reason note authorBody by { name } }'
  const inReview = async () => {
    const data = await ask(
      token.salma,
      `{ ticketViews { view count } tickets(filter: { view: inReview }) { edges { node { id replies { id revision state texts author { name } } } } } }`,
    )
    return {
      count: data.ticketViews.find(({ view }: { view: string }) => view === 'inReview').count,
      tickets: data.tickets.edges.map(({ node }: { node: object }) => node),
    }
  }
  /** A customer writes, Yanis takes the ticket and answers it. */
  const answered = async (name: string, body: string) => {
    await world.receive(message({ externalId: name, threadExternalId: name, parentExternalId: null }))
    const { tickets } = await ask(
      token.salma,
      '{ tickets(filter: { view: unassigned }) { edges { node { id } } } }',
    )
    const { id } = tickets.edges[0].node
    const { fence } = await claimTicket(yanis, { ticketId: decodeId(id)!.rowId as never })
    const { ticket } = await ask(
      token.salma,
      'query ($id: ID!) { ticket(id: $id) { thread { revision } } }',
      { id },
    )
    const { revision: threadRevision } = ticket.thread
    const ticketId = decodeId(id)!.rowId as never
    const given = { clientId: newId(), ticketId, body, visibility: 'public', threadRevision, fence } as const
    const { replyId, state } = await sendReply(yanis, given)
    return { ticketId: id, replyId: encodeId('Reply', replyId), state }
  }

  beforeAll(async () => {
    world = await createWorld({ connectors: [townSquare] })
    api = await openApi(world)
    yanis = await world.member('volunteer', 'Yanis Roche')
    await signCharter(yanis, { number: 0, language: 'fr' })
    token = { yanis: await api.tokenOf(yanis), salma: await api.tokenOf(world.agent) }
  })
  afterAll(async () => {
    await api.close()
    await world.close()
  })

  it('waits in its own view, and leaves it changed, with the difference and the reason for its author', async () => {
    const { ticketId, replyId, state } = await answered('a', 'A 18h04.')
    expect(state).toBe('inReview')
    const waiting = await inReview()
    expect(waiting).toMatchObject({
      count: 1,
      tickets: [
        { id: ticketId, replies: [{ id: replyId, texts: ['A 18h04.'], author: { name: 'Yanis Roche' } }] },
      ],
    })

    const edit = { reason: 'fact', note: 'Il part dix minutes plus tard.' }
    const { revision } = waiting.tickets[0].replies[0]
    const approved = await act(
      token.salma,
      'approveReply',
      { replyId, revision, texts: ['À 18 h 14.'], edit },
      `reply { state body heldUntil ${REVIEW} } ticket { id }`,
    )
    expect(approved).toMatchObject({
      reply: {
        state: 'held',
        body: 'À 18 h 14.',
        heldUntil: expect.any(String) as string,
        review: { outcome: 'edited', authorBody: 'A 18h04.', by: { name: 'Salma B.' }, ...edit },
      },
      ticket: { id: ticketId },
      userErrors: [],
    })
    expect(await inReview()).toEqual({ count: 0, tickets: [] })

    const cancelled = await act(token.yanis, 'cancelReply', { replyId }, 'reply { state }')
    expect(cancelled).toMatchObject({ reply: { state: 'cancelled' }, userErrors: [] })
  })

  it('is its author’s to read when the ticket is not any more', async () => {
    const { replyId } = await answered('b', 'Jamais.')
    const input = { replyId, revision: 0, reason: 'kindness', note: 'Ils sont bloqués.' }
    const returned = await act(token.salma, 'returnReply', input, `reply { state ${REVIEW} }`)
    expect(returned.reply).toMatchObject({
      state: 'draft',
      review: { outcome: 'returned', reason: 'kindness' },
    })

    await world.inside((tx) => tx.execute(sql`update claims set expires_at = now() - interval '1 minute'`))
    const { ownReplies } = await ask(
      token.yanis,
      `{ ownReplies(first: 1) { id body ticket { id } inReplyTo { body } ${REVIEW} } }`,
    )
    expect(ownReplies).toMatchObject([
      { id: replyId, body: 'Jamais.', ticket: null, inReplyTo: null, review: { note: 'Ils sont bloqués.' } },
    ])
    expect((await ask(token.salma, '{ ownReplies { id } }')).ownReplies).toEqual([])
  })

  it('shows a reviewer what has changed since, and takes the decision made on that', async () => {
    const { replyId } = await answered('c', 'Voie 3.')
    await world.receive(
      message({ externalId: 'c2', threadExternalId: 'c', parentExternalId: 'c', text: 'Et la voie ?' }),
    )
    const input = { replyId, revision: 0, texts: ['Voie 3.'] }
    const stale = await act(
      token.salma,
      'approveReply',
      input,
      'reply { id } stale { threadRevision changes { body } }',
    )
    expect(stale).toMatchObject({
      reply: null,
      stale: { changes: [{ body: 'Et la voie ?' }] },
      userErrors: [{ code: 'STALE_REPLY' }],
    })

    const { threadRevision } = stale.stale
    const anyway = await act(
      token.salma,
      'approveReply',
      { ...input, threadRevision, sendAnyway: true },
      'reply { isSentAnyway }',
    )
    expect(anyway).toMatchObject({ reply: { isSentAnyway: true }, userErrors: [] })
    const second = await api.tokenOf(await world.member('agent', 'Noé'))
    const late = await act(second, 'approveReply', input, 'reply { id }')
    expect(late.userErrors).toMatchObject([{ code: 'REPLY_REVIEWED', parameters: { by: 'Salma B.' } }])
  })

  it('is judged by the charter as its author’s while it is read, whoever reads', async () => {
    const { ticketId, replyId } = await answered('d', 'Voie 4.')
    const limit = { roles: ['volunteer'], networks: [], topicIds: [], hours: null } as const
    await setCharterRules(await world.member('supervisor'), {
      number: 0,
      rules: {
        limits: [{ ...limit, visibility: 'public' }],
        words: [],
        patterns: [],
        allowed: [],
        severities: [],
      },
    })
    const clauses = async (as: string, more: object) => {
      const input = { ticketId, text: 'Voie 4.', visibility: 'public', ...more }
      const query =
        'query ($input: CheckCharterInput!) { checkCharter(input: $input) { findings { clause severity } } }'
      return (await ask(as, query, { input })).checkCharter.findings
    }

    expect(await clauses(token.salma, {})).toEqual([])
    expect(await clauses(token.salma, { replyId })).toEqual([{ clause: 'where', severity: 'refuse' }])
  })
})
