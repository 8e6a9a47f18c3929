import { and, eq, isNull } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Ctx } from '../context.ts'
import { newId } from '../db/id.ts'
import { encodeId, NODE_TYPES } from '../graphql/ids.ts'
import { openApi, type TestApi } from '../testing/api.ts'
import { type Answered, type Fill, sendRaw, tryEverything } from '../testing/ask-everything.ts'
import { replies } from '../replies/tables.ts'
import { addNote } from '../tickets/add-note.ts'
import { askTheHouse } from '../house/ask-the-house.ts'
import { finishCard } from './finish-card.ts'
import type { CardRow } from './get-card.ts'
import { type Planting, plantHouse, READ } from './testing/plant-house.ts'
import { SENTENCES } from './testing/planted-house.ts'
import { helpCards } from './tables.ts'

const ROUNDS = 3

describe('two hundred personal data in everything that the company keeps', () => {
  let planting: Planting
  let api: TestApi
  /** The last card that the helper had. */
  let last: CardRow
  const columns = new Set<string>()

  beforeAll(async () => {
    planting = await plantHouse()
    const { world, database } = planting.house
    api = await openApi({ ...world, database })
  }, 120_000)
  afterAll(async () => {
    await api.close()
    await planting.house.close()
  })

  const open = async ({ viewer: { memberId } }: Ctx) => {
    const own = and(eq(helpCards.memberId, memberId), isNull(helpCards.closedAt))
    return (await planting.house.owner.select().from(helpCards).where(own))[0]
  }
  const end = async (ctx: Ctx) => {
    const card = await open(ctx)
    if (card) await finishCard(ctx, { cardId: card.helpCardId as never })
  }
  const hold = async (ctx: Ctx) => {
    const card = await open(ctx)
    if (card?.state === 'taken') return card
    await end(ctx)
    return planting.house.give(ctx)
  }
  /** Fills arguments with the ids of one card and of what it shows, then of other rows, then with rows as the database has them. */
  const fillBy =
    (
      before: () => Promise<CardRow>,
      more: Record<string, string> = {},
      numbers: Record<string, number> = {},
    ): Fill =>
    async (_name, round) => {
      last = await before()
      const near: Record<string, string> = { HelpCard: last.helpCardId, Ticket: last.ticketId, ...more }
      return {
        round,
        numbers: { fence: last.fence, threadRevision: 1, ...numbers },
        text: 'train',
        id: (types) => {
          const type = types[round % types.length]!
          const rows = planting.rows.get(type) ?? []
          const isNear = Math.floor(round / types.length) === 0
          const row = (isNear ? near[type] : undefined) ?? rows[round % Math.max(rows.length, 1)] ?? newId()
          return round === ROUNDS - 1 ? row : encodeId(type as never, row)
        },
      }
    }
  const tryAll = async (ctx: Ctx, fill: Fill, rounds = ROUNDS) => {
    const token = await api.tokenOf(ctx)
    const asked = await tryEverything(api, token, 'query', { fill, rounds })
    const done = await tryEverything(api, token, 'mutation', { fill, rounds })
    return [...asked, ...done]
  }
  const expectNone = (answers: readonly Answered[]) => {
    for (const column of planting.listColumns(answers)) columns.add(column)
    expect(planting.listData(answers)).toEqual([])
  }

  it('are there', () => {
    const [named, tables] = [
      planting.planted.map(({ column }) => column),
      planting.planted.map(({ column }) => column.split('.')[0]),
    ]
    expect(SENTENCES).toHaveLength(200)
    for (const table of [
      'messages',
      'notes',
      'drafts',
      'replies',
      'contact_notes',
      'attachments',
      'tags',
      'tickets',
    ]) {
      expect(tables).toContain(table)
    }
    for (const column of [
      'audit_entries.detail',
      'ticket_facts.fact',
      'saved_filters.name',
      'deliveries.body',
    ]) {
      expect(named).toContain(column)
    }
  })

  it('sla-5.6: are in no answer to anything a volunteer asks or does while they have a card', async () => {
    const { helper, supervisor } = planting.house
    const { memberId } = helper.viewer
    const { helpCardId, ticketId } = await hold(helper)
    await askTheHouse(helper, {
      clientId: newId(),
      cardId: helpCardId as never,
      question: 'Is a bag needed?',
    })
    const body = SENTENCES.slice(40, 60)
      .map(({ text }) => text)
      .join(' ')
    await addNote(supervisor, {
      ticketId: ticketId as never,
      body,
      clientId: newId(),
      mentionedIds: [memberId],
    })
    const answers = await tryAll(
      helper,
      fillBy(() => hold(helper), { Member: memberId }),
    )
    expect(answers.length).toBeGreaterThan(500)
    expectNone(answers)
    // A verb that is refused shows nothing: these went through.
    const done = answers.filter(({ text }) => text.includes('"card":{') && text.includes('"userErrors":[]'))
    expect(new Set(done.map(({ name }) => name))).toEqual(
      new Set(['nextCard', 'takeCard', 'writeOnCard', 'keepCard', 'answerCard', 'askTheHouse']),
    )
    const onCard = answers.filter(({ name }) => name === 'helpCard')
    expect(planting.listColumns(onCard)).toContain('messages.body')
  }, 120_000)

  it('sla-5.6: are in no answer once the card is over, which is then as if it had never been', async () => {
    const { helper } = planting.house
    const { helpCardId, ticketId } = await hold(helper)
    await end(helper)
    const token = await api.tokenOf(helper)
    const ids = [encodeId('HelpCard', helpCardId), encodeId('Ticket', ticketId)]
    const over = await api.ask(
      token,
      'query ($ids: [ID!]!, $id: ID!) { nodes(ids: $ids) { id } ticket(id: $id) { id } helpCard { id } }',
      {
        ids,
        id: ids[1],
      },
    )
    expect(over.data).toEqual({ nodes: [null, null], ticket: null, helpCard: null })

    const ended = last
    expectNone(
      await tryAll(
        helper,
        fillBy(async () => (await end(helper), ended)),
        1,
      ),
    )
  }, 120_000)

  it('help-d: are in no answer to one who never had a card, and holds the ids of everybody else’s', async () => {
    const { stranger } = planting.house
    const other = last
    expectNone(
      await tryAll(
        stranger,
        fillBy(async () => (await end(stranger), other)),
        1,
      ),
    )
  }, 120_000)

  it('are in no answer to a mentor, who reads what others wrote', async () => {
    const { mentor, owner } = planting.house
    const [waiting] = await owner.select().from(replies).where(eq(replies.state, 'inReview'))
    const { replyId, revision } = waiting!
    const answers = await tryAll(
      mentor,
      fillBy(() => hold(mentor), { Reply: replyId }, { revision }),
    )
    expectNone(answers)
    // For what stands in it, the ticket is kept from volunteers, and its draft from mentors.
    expect(
      answers.some(({ name, text }) => name === 'approveReply' && text.includes('KEPT_FROM_MENTORS')),
    ).toBe(true)
  }, 120_000)

  it('are in no answer to an id, of whatever type one says it is', async () => {
    const { helper } = planting.house
    const token = await api.tokenOf(helper)
    await hold(helper)
    const ids = [...planting.rows].flatMap(([type, rows]) => [
      ...rows.map((row) => encodeId(type as never, row)),
      ...NODE_TYPES.map((other) => encodeId(other as never, rows[0] ?? newId())),
    ])
    const answers: Answered[] = []
    for (let from = 0; from < ids.length; from += 100) {
      const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }'
      answers.push(
        await sendRaw(api, token, 'nodes', { query, variables: { ids: ids.slice(from, from + 100) } }),
      )
    }
    const found = answers.flatMap(({ data }) => (data as { nodes: ({ __typename: string } | null)[] }).nodes)
    expect(new Set(found.flatMap((node) => (node ? [node.__typename] : [])))).toEqual(
      new Set(['Organization', 'Member', 'OverflowCall']),
    )
    expectNone(answers)
  })

  it('come of no column but those that volunteers are meant to read', () => {
    expect([...columns].toSorted()).toEqual(Object.keys(READ).toSorted())
  })
})
