import { LOOK } from '@relais/sla'
import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { World } from '../context.ts'
import { openDatabase } from '../db/client.ts'
import { inOrganization } from '../db/client.ts'
import { messages } from '../inbox/tables.ts'
import { loadLogs } from '../promises/append-fact.ts'
import { indexesOf, openExplainer, rowsRead, scannedWhole } from '../testing/explain.ts'
import { createWorld, message, type TestWorld } from '../testing/world.ts'
import { ticketMessages, tickets } from '../tickets/tables.ts'
import { forgetSimilar } from './forget-similar.ts'
import { gatherSimilar } from './gather-similar.ts'
import { loadNeighbours } from './load-neighbours.ts'
import { clusterMembers, clusters, similarPosts } from './tables.ts'

const MINUTE = 60_000
/** Ways to tell of one breakdown, and of another one. */
const CATENARY = [
  'Train 8712 arrêté à Aubresse, plus de courant',
  'Le 8712 est à l’arrêt près d’Aubresse sans électricité',
  'Stuck on the 8712 near Aubresse, no power',
  'القطار 8712 متوقف قرب Aubresse والكهرباء مقطوعة',
  '8712 : plus de courant, arrêtés à Aubresse depuis 20 minutes',
  'No power on the 8712, stopped before Aubresse',
  'Aubresse, train 8712 immobilisé, panne de courant',
]
const APPLICATION = ['Erreur 503 dans l’appli, billet introuvable', 'App error 503, can’t open my ticket']

let world: TestWorld
let said = 0

/** Somebody says something in a thread of their own, so many minutes ago. */
function post(text: string, minutesAgo: number, author = `person ${++said}`) {
  const externalId = `post-${++said}`
  return message({
    externalId,
    threadExternalId: externalId,
    parentExternalId: null,
    text,
    author: { externalId: author, handle: author, name: author, avatarUrl: null, audience: null },
    sentAt: new Date(Date.now() - minutesAgo * MINUTE),
  })
}

/** What is known of these posts, in the order in which they are given. */
async function look(...externalIds: string[]) {
  const rows = await world.inside((tx) =>
    tx
      .select({
        externalId: messages.externalId,
        clusterId: clusterMembers.clusterId,
        similar: clusterMembers.similarMessages,
        ticketId: tickets.ticketId,
        urgency: tickets.urgency,
      })
      .from(messages)
      .innerJoin(ticketMessages, eq(ticketMessages.messageId, messages.messageId))
      .innerJoin(tickets, eq(tickets.ticketId, ticketMessages.ticketId))
      .leftJoin(clusterMembers, eq(clusterMembers.messageId, messages.messageId)),
  )
  return externalIds.map((wanted) => rows.find(({ externalId }) => externalId === wanted)!)
}

/** The reasons of a cluster that stand on a ticket by its latest score. */
async function reasonsOf(ticketId: string) {
  const log = await world.inside(async (tx) => (await loadLogs(tx, [ticketId])).get(ticketId)!)
  const scored = log.findLast((fact) => fact.type === 'triage.scored')
  return {
    facts: log.length,
    reasons: scored!.body.reasons.filter(({ code }) => code === 'outage_cluster'),
  }
}

beforeAll(async () => void (world = await createWorld()))
afterAll(() => world.close())

describe('messages that tell of one breakdown', () => {
  it('come into one cluster one after another, and what tells of something else does not', async () => {
    const told = CATENARY.slice(0, 4).map((text, at) => post(text, 40 - at))
    const others = [
      post('Puis-je prendre mon vélo ?', 39),
      post('Merci à toute l’équipe', 38),
      post(APPLICATION[0]!, 37),
    ]
    for (const one of [...told.slice(0, 2), ...others, ...told.slice(2)]) await world.receive(one)

    const found = await look(...told.map(({ externalId }) => externalId))
    expect(new Set(found.map(({ clusterId }) => clusterId)).size).toBe(1)
    expect(found[0]!.clusterId).not.toBeNull()
    const apart = await look(...others.map(({ externalId }) => externalId))
    expect(apart.map(({ clusterId }) => clusterId)).toEqual([null, null, null])

    const [cluster] = await world.inside((tx) => tx.select().from(clusters))
    expect(cluster).toMatchObject({ size: 4, firstAt: told[0]!.sentAt, lastAt: told[3]!.sentAt })
    expect(found.map(({ similar }) => similar)).toEqual([0, 0, 0, 0])
  })

  it('are urgent from the fifth on: it and those of the last quarter of an hour, once each, and never again', async () => {
    await beginAnew()
    const told = CATENARY.map((text, at) => post(text, [30, 12, 11, 10, 9, 8, 7][at]!))
    for (const one of told.slice(0, 5)) await world.receive(one)
    // The first was written too long before the others.
    expect((await look(...ids(told.slice(0, 5)))).map(({ similar }) => similar)).toEqual([0, 0, 0, 0, 0])

    await world.receive(told[5]!)
    expect((await look(...ids(told.slice(0, 6)))).map(({ similar }) => similar)).toEqual([0, 5, 5, 5, 5, 5])
    await world.drain()
    const reasons = await Promise.all(
      (await look(...ids(told.slice(0, 6)))).map(async ({ ticketId }) => (await reasonsOf(ticketId)).reasons),
    )
    const once = [
      ['urgency', '5'],
      ['importance', '5'],
    ]
    expect(reasons.map((found) => found.map(({ axis, evidence }) => [axis, evidence]))).toEqual([
      [],
      ...Array.from({ length: 5 }, () => once),
    ])

    const before = await Promise.all(
      (await look(...ids(told))).slice(0, 6).map(({ ticketId }) => reasonsOf(ticketId)),
    )
    await world.receive(told[6]!)
    await world.drain()
    const seven = await look(...ids(told))
    expect(seven[6]!.similar).toBe(6)
    expect(await Promise.all(seven.slice(0, 6).map(({ ticketId }) => reasonsOf(ticketId)))).toEqual(before)
  })

  it('make one reason of their cluster, whatever a customer adds and however often triage reads the ticket', async () => {
    await beginAnew()
    const told = CATENARY.slice(0, 5).map((text, at) => post(text, 10 - at))
    await world.receive(...told)
    const last = told[4]!
    await world.receive(
      message({
        ...last,
        externalId: 'and-again',
        parentExternalId: last.externalId,
        text: 'Bon, il se passe quoi ?',
        sentAt: new Date(),
      }),
    )
    await world.drain()

    const [, again] = await look(last.externalId, 'and-again')
    const { reasons } = await reasonsOf(again!.ticketId)
    expect(reasons.map(({ axis, evidence }) => [axis, evidence])).toEqual([
      ['urgency', '5'],
      ['importance', '5'],
    ])
  })

  it('are not five people where one person says it five times', async () => {
    await beginAnew()
    const told = [
      post(CATENARY[0]!, 9, 'nour'),
      ...CATENARY.slice(1, 6).map((text, at) => post(text, 8 - at, 'camille')),
    ]
    await world.receive(...told)

    expect((await look(...ids(told))).map(({ similar }) => similar)).toEqual([0, 0, 0, 0, 0, 0])
  })

  it('end in one cluster when they come at once, by many hands', async () => {
    await beginAnew()
    const told = CATENARY.map((text, at) => post(text, 10 - at))
    await Promise.all(told.map((one) => world.receive(one)))
    await world.drain()

    const found = await look(...ids(told))
    expect(new Set(found.map(({ clusterId }) => clusterId)).size).toBe(1)
    expect(found.every(({ clusterId }) => clusterId !== null)).toBe(true)
    for (const { ticketId } of found) expect((await reasonsOf(ticketId)).reasons).toHaveLength(2)
  })

  it('are forgotten where somebody takes them away, and after eight days', async () => {
    await beginAnew()
    const [gone, old, stays] = [post(CATENARY[0]!, 5), post(CATENARY[1]!, 9 * 24 * 60), post(CATENARY[2]!, 4)]
    await world.receive(gone, old, stays, {
      kind: 'message.deleted',
      externalId: gone.externalId,
      threadExternalId: gone.threadExternalId,
      deletedAt: new Date(),
    } as never)
    const forgotten = await world.inside((tx) => forgetSimilar(tx, { limit: 10 }))

    expect(forgotten.count).toBe(1)
    const kept = await world.inside((tx) =>
      tx
        .select({ externalId: messages.externalId })
        .from(similarPosts)
        .innerJoin(messages, eq(messages.messageId, similarPosts.messageId)),
    )
    expect(kept).toEqual([{ externalId: stays.externalId }])
  })
})

describe('finding what is similar', () => {
  it('takes as many statements for fifty messages as for eight', async () => {
    await beginAnew()
    const statements: string[] = []
    const db = openDatabase(world.database.app, {
      max: 1,
      name: 'counting',
      onStatement: (text) => statements.push(text),
    })
    const count = async (many: number) => {
      const posts = Array.from({ length: many }, (_, at) => post(CATENARY[at % CATENARY.length]!, 5))
      await world.receive(...posts)
      const rows = await world.inside((tx) =>
        tx.select({ messageId: messages.messageId, externalId: messages.externalId }).from(messages),
      )
      const wanted = new Set(ids(posts))
      const events = rows
        .filter(({ externalId }) => wanted.has(externalId))
        .map(({ messageId }) => ({
          type: 'ticket.messaged' as const,
          ticketId: messageId,
          messageId,
          text: CATENARY[0]!,
        }))
      await world.inside((tx) => tx.delete(similarPosts))
      statements.length = 0
      await inOrganization(db, world.organizationId, (tx) => gatherSimilar(tx, {} as World, events))
      return statements.length
    }
    const [few, fifty] = [await count(8), await count(50)]
    await db.$client.end()

    expect(fifty).toBe(few)
    expect(fifty).toBeLessThan(20)
  })

  it('walks its indexes, and reads as much of a long backlog as of a short one', async () => {
    await beginAnew()
    const first = post('Un train', 5)
    await world.receive(first)
    const explainer = openExplainer(world.database.app, world.organizationId)
    const read = async () => {
      const plans = await explainer.explainReads((tx) =>
        loadNeighbours(tx, [1, 2, 3, 4, 5, 6, 7, 8], [{ at: Date.now() }]),
      )
      return { indexes: indexesOf(plans), whole: scannedWhole(plans), rows: rowsRead(plans) }
    }
    await fillBacklog(500)
    const short = await read()
    await fillBacklog(5_000)
    const long = await read()
    await explainer.close()

    expect(long.whole).toEqual([])
    expect([...long.indexes].some((name) => name.startsWith('similar_signs'))).toBe(true)
    expect(long.rows).toBeLessThan(2 * short.rows + 8 * LOOK.postsOfSign)
  })
})

/** Lets everything that was said before be of no account. */
async function beginAnew() {
  await world.inside(async (tx) => {
    await tx.delete(similarPosts)
    await tx.delete(clusters)
  })
}

function ids(posts: readonly { externalId: string }[]): string[] {
  return posts.map(({ externalId }) => externalId)
}

/** So many posts in all, each with some of twenty signs, spread over the last hours. */
async function fillBacklog(upTo: number): Promise<void> {
  const owner = openDatabase(world.database.owner, { max: 1, name: 'test owner' })
  await owner.execute(sql`
    insert into messages (organization_id, message_id, channel_id, thread_id, external_id, direction, kind, visibility,
      identity_id, body, spans, attachments, sent_at, received_at)
    select m.organization_id, md5('b' || n)::uuid, m.channel_id, m.thread_id, 'b' || n, m.direction, m.kind, m.visibility,
      m.identity_id, '', '[]', '[]', now() - n * interval '2 seconds', now()
    from (select * from messages limit 1) m, generate_series(1, ${upTo}::int) n on conflict do nothing`)
  await owner.execute(sql`
    insert into similar_posts (organization_id, message_id, thread_id, identity_id, at, signs)
    select organization_id, message_id, thread_id, identity_id, sent_at, '{1,2,3,4}' from messages
    where external_id like 'b%' on conflict do nothing`)
  await owner.execute(sql`
    insert into similar_signs (organization_id, sign, at, message_id)
    select p.organization_id, 1 + (extract(epoch from p.at)::bigint / 2 + k) % 20, p.at, p.message_id
    from similar_posts p, generate_series(0, 3) k on conflict do nothing`)
  await owner.execute(sql`
    insert into clusters (organization_id, cluster_id, first_at, last_at)
    select organization_id, md5('c' || n)::uuid, now(), now() from organizations, generate_series(1, 200) n on conflict do nothing`)
  await owner.execute(sql`
    insert into cluster_members (organization_id, message_id, cluster_id, at)
    select organization_id, message_id, md5('c' || 1 + substr(external_id, 2)::int % 200)::uuid, sent_at from messages
    where external_id ~ '^b[0-9]*[05]$' on conflict do nothing`)
  await owner.execute(sql`analyze messages, similar_posts, similar_signs, cluster_members`)
  await owner.$client.end()
}
