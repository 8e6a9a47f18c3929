import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDatabase } from '../db/client.ts'
import { approveHoldingText } from '../holding/approve-holding-text.ts'
import { createHoldingText } from '../holding/create-holding-text.ts'
import { type Answer, openApi, type TestApi } from '../testing/api.ts'
import { createWorld, message, type TestWorld } from '../testing/world.ts'
import { persistedId } from './persisted-documents.ts'

const list = (fields: string) => `query Page($first: PageSize!) {
  tickets(filter: { view: all }, first: $first) { edges { cursor node { ${fields} } } pageInfo { hasNextPage } } }`

const ROWS = list(`
  id number version title status lane snoozedUntil oldestUnansweredAt openedAt escalation
  triage { urgency importance band priority intent language
    reasons { code axis points evidence source } override { by { name } at reason } }
  assignee { id name role }
  claim { holder { id name } expiresAt fence }
  channel { id name handle status openTicketCount unsupportedKinds { what }
    network { name capabilities { publicText { max unit } } } health { problem lastEventAt poll { failures } } }
  identity { id name handle network audience contact { name } }
  contact { id name notes { body author { name } } merges { by { name } contact { name } } namesakes { name } mergedInto { name }
    ticketCount identities { id handle } tickets(first: 3) { id number status } }
  thread { id revision visibility }
  lastMessage { id body direction identity { handle } parent { id } ticket { number } }
  clocks { target outcome dueAt atRiskAt budgetMs usedMs causes metBy }
  deadline { target dueAt atRiskAt }
  draft { body }
  replies(first: 2) { id state author { name } inReplyTo { id } }
  replyOptions { visibility isAllowed refusal inReplyTo { id } limits { max unit } }
  previousTicket { number }
  lastChange { id by { name } }`)
const TIMELINES =
  list(`id timeline(last: 3, mostOthers: 1) { othersLeftOut pageInfo { hasPreviousPage } edges { cursor node { __typename
  ... on Message { id body author { name } reply { id } identity { handle } parent { id } }
  ... on Note { id body noteAuthor: author { name } mentions { name } }
  ... on TicketEvent { id code parameters actor { name } subject { name } } } } }`)
const FORECASTS = list(`id forecast { finishAt aheadCount heldAt }`)
const HOLDING = '{ holdingTexts { id texts { language body } writtenBy { name } approvedBy { name } } }'
const SAMPLE = `{ laterSample { tickets { verdict by { name } ticket { number lastMessage { body } } } } }`
const CLUSTERS = list(`id cluster { size firstAt tickets(first: 3) { id number lastMessage { id } } }`)
const FILES =
  list(`id draftAttachments { id alt source } replies(first: 2) { texts review { by { name } } attachments { id source } }
  replyOptions { media { count types { mediaType } } } lastMessage { attachments { id state source } }
  corrections { id by { name } topic { name } } topics { by { name } topic { name } }
  enquiries { state department { name } recipient { name } questionDraft possibleAnswers { readsAs message { id } } answer { id } note { body } }
  triage { intentEvidence urgencySteps { lower } importanceSteps { higher } }`)
const NEXT = `query Next($first: PageSize!) {
  tickets(filter: { view: next }, first: $first) { edges { cursor node { id
    claim { fence } lastPick { member { name } reason { code } } placeReason { code message } } } pageInfo { hasNextPage } } }`
const NODES = `query Nodes($ids: [ID!]!) { nodes(ids: $ids) { ... on Ticket {
  id number assignee { name } contact { name } channel { name } claim { fence } clocks { target } triage { reasons { code } } } } }`

describe('reading', () => {
  let world: TestWorld
  let api: TestApi
  let cookie: string

  const ask = async (
    text: string,
    variables: object,
    as = cookie,
  ): Promise<{ answer: Answer; statements: number }> => {
    api.statements.length = 0
    const answer = await api.post(
      { documentId: persistedId(text), variables },
      { cookie: as, origin: api.url },
    )
    expect(answer.errors).toEqual([])
    return { answer, statements: api.statements.length }
  }

  beforeAll(async () => {
    world = await createWorld()
    api = await openApi(world, [ROWS, TIMELINES, FILES, CLUSTERS, NEXT, NODES, FORECASTS, HOLDING, SAMPLE])
    cookie = await api.cookieOf(world.agent)
    await world.receive(
      ...Array.from({ length: 120 }, (_, n) =>
        message({
          externalId: `m${n}`,
          threadExternalId: `t${n % 40}`,
          parentExternalId: n >= 40 ? `m${n % 40}` : null,
          author: { externalId: `p${n}`, handle: `person${n}`, name: `P ${n}`, avatarUrl: null, audience: n },
          text: n % 3 ? 'Mon train est annulé, vous répondez quand ?' : 'Merci à toute l’équipe !',
        }),
      ),
    )
  })
  afterAll(async () => {
    await api.close()
    await world.close()
  })

  it.each([
    ['rows with everything that hangs on them', ROWS],
    ['timelines', TIMELINES],
    ['the files of messages, replies and drafts, and what was corrected', FILES],
    ['clusters', CLUSTERS],
    ['Next up with the reasons of each place', NEXT],
  ])('%s takes as many statements for 100 tickets as for one', async (_what, text) => {
    await ask(text, { first: 1 }) // Calendars are compiled once per process.
    const counts: Record<number, number> = {}
    for (const first of [1, 10, 100]) {
      const { answer, statements } = await ask(text, { first })
      expect(answer.data.tickets.edges).toHaveLength(first)
      counts[first] = statements
    }

    // One row alone may have nothing of some kind to load; from there on the number of rows makes no difference.
    expect(counts[100]).toBe(counts[10])
    expect(counts[10]! - counts[1]!).toBeLessThanOrEqual(1)
    expect(counts[1]).toBeLessThan(45)
  })

  it('forecasts, holding texts and samples take as many statements for many as for one', async () => {
    const [supervisor, another] = [await world.member('supervisor'), await world.member('supervisor')]
    const theirs = await api.cookieOf(supervisor)
    const owner = openDatabase(world.database.owner, { max: 1, name: 'test owner' })
    const { organizationId } = supervisor
    const add = async (count: number) => {
      await owner.execute(sql`insert into board_tickets (organization_id, ticket_id, waiting_since, ahead_count, ahead_ms, responders)
        select organization_id, ticket_id, now(), 1, 1, 1 from tickets order by number limit ${count}
        on conflict do nothing`)
      await owner.execute(sql`insert into samples (organization_id, day, drawn_at) values (${organizationId}, '2026-03-02', now())
        on conflict do nothing`)
      await owner.execute(sql`insert into sample_tickets (organization_id, day, ticket_id, position)
        select organization_id, '2026-03-02', ticket_id, number from tickets where number <= ${count}
        on conflict do nothing`)
      for (let n = 0; n < count; n += 1) {
        const texts = [{ language: 'fr' as const, body: 'Nous vous avons lu.' }]
        const text = await createHoldingText(supervisor, { name: `Texte ${n}`, texts })
        await approveHoldingText(another, text)
      }
      const asked = []
      for (const [text, variables] of [
        [FORECASTS, { first: 50 }],
        [HOLDING, {}],
        [SAMPLE, {}],
      ] as const)
        asked.push((await ask(text, variables, theirs)).statements)
      return asked
    }

    await add(1)
    const one = await add(1)
    const many = await add(9)
    await owner.$client.end()
    expect(many).toEqual(one)
  })

  it('a hundred tickets by their ids takes as many statements as one, and keeps their order', async () => {
    const { answer } = await ask(ROWS, { first: 100 })
    const ids: string[] = answer.data.tickets.edges
      .map(({ node }: { node: { id: string } }) => node.id)
      .toReversed()

    const one = await ask(NODES, { ids: ids.slice(0, 1) })
    const all = await ask(NODES, { ids })

    expect(all.statements).toBe(one.statements)
    expect(all.answer.data.nodes.map(({ id }: { id: string }) => id)).toEqual(ids)
  })

  it('asks everything of one depth in one transaction, and sets the organization once for it', async () => {
    await ask(NODES, { ids: ['x'] })
    const { answer } = await ask(ROWS, { first: 1 })
    const id: string = answer.data.tickets.edges[0].node.id
    await ask(NODES, { ids: [id] })

    const waves = api.statements.filter((text) => text.includes('transaction_read_only'))
    expect(waves).toHaveLength(2)
  })
})
