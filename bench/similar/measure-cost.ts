import { sql } from 'drizzle-orm'
import { readSigns } from '../../packages/sla/src/index.ts'
import type { World } from '../../packages/api/src/context.ts'
import { type Database, inOrganization, openDatabase } from '../../packages/api/src/db/client.ts'
import { newId, type OrganizationId, type TicketId } from '../../packages/api/src/db/id.ts'
import type { EventOf } from '../../packages/api/src/events/event.ts'
import { createDatabaseOn, startTestServer } from '../../packages/api/src/testing/server.ts'
import { gatherSimilar } from '../../packages/api/src/triage/gather-similar.ts'
import { fill, mulberry32 } from '../../packages/sla/src/similar/testing/make-day.ts'
import { RAIL_TEMPLATES } from '../../packages/sla/src/similar/testing/post-templates.ts'

/** Milliseconds to find a message's neighbours and to write what was found, alone and in a batch of a hundred. */
export interface Cost {
  backlog: number
  one: number
  inBatch: number
}

const ONES = 60
const EVERY = 10
const BATCH = 100
const WRITTEN_AT_ONCE = 2_000
const WEEK_MS = 7 * 86_400_000

/** Measures at each backlog of a week's posts, an organization each. */
export async function measureCost(backlogs: readonly number[]): Promise<Cost[]> {
  const server = await startTestServer()
  try {
    const database = await createDatabaseOn(server)
    const owner = openDatabase(database.owner, { max: 1, name: 'bench owner' })
    const app = openDatabase(database.app, { max: 2, name: 'bench app' })
    try {
      const companies = []
      for (const backlog of backlogs) {
        const company = await openCompany(owner, app, backlog)
        companies.push({ backlog, company, ones: [] as number[], batches: [] as number[] })
      }
      await owner.execute(sql`vacuum analyze`)
      for (const { company } of companies) await company.gather(1)
      // In turns, so that what else the machine does falls on all of them.
      for (let round = 0; round < ONES; round++) {
        for (const { company, ones, batches } of companies) {
          ones.push(await company.gather(1))
          if (round % EVERY === 0) batches.push((await company.gather(BATCH)) / BATCH)
        }
      }
      const costs = companies.map(({ backlog, ones, batches }) => ({
        backlog,
        one: median(ones),
        inBatch: median(batches),
      }))
      return costs
    } finally {
      await Promise.all([owner.$client.end(), app.$client.end()])
    }
  } finally {
    await server.stop()
  }
}

async function openCompany(owner: Database, app: Database, backlog: number) {
  const organizationId: OrganizationId = newId<'organization'>()
  const [channelId, contactId, threadId] = [newId(), newId(), newId()]
  const random = mulberry32(7)
  let written = 0
  await owner.execute(
    sql`insert into organizations (organization_id, slug, name) values (${organizationId}, ${`lignes-${backlog}`}, 'Lignes')`,
  )
  await inOrganization(app, organizationId, async (tx) => {
    await tx.execute(sql`insert into channels (organization_id, channel_id, network, external_id, handle, name, service_url)
      values (${organizationId}, ${channelId}, 'town-square', 'brand', 'lignes', '@lignes', 'http://127.0.0.1:9')`)
    await tx.execute(
      sql`insert into contacts (organization_id, contact_id, name) values (${organizationId}, ${contactId}, 'C')`,
    )
    await tx.execute(sql`insert into threads (organization_id, thread_id, channel_id, external_id, visibility, last_message_at)
      values (${organizationId}, ${threadId}, ${channelId}, 't', 'public', now())`)
    await tx.execute(sql`insert into identities (organization_id, identity_id, contact_id, network, external_id, handle)
      select ${organizationId}, md5(${String(backlog)}::text || 'i' || n)::uuid, ${contactId}, 'town-square', 'p' || n, 'p' || n from generate_series(0, 499) n`)
  })

  /** Messages as the intake leaves them, `at` a time each. */
  const write = (many: number, at: () => number) =>
    inOrganization(app, organizationId, async (tx) => {
      const posts = Array.from({ length: many }, () => ({
        id: newId<'message'>(),
        n: written++,
        at: new Date(at()).toISOString(),
        text: fill(RAIL_TEMPLATES, random),
      }))
      await tx.execute(sql`insert into messages (organization_id, message_id, channel_id, thread_id, external_id, direction, kind,
          visibility, identity_id, body, spans, attachments, sent_at, received_at)
        select ${organizationId}, id, ${channelId}, ${threadId}, 'm' || n, 'inbound', 'comment', 'public',
          md5(${String(backlog)}::text || 'i' || n % 500)::uuid, text, '[]', '[]', at, at
        from jsonb_to_recordset(${JSON.stringify(posts)}::jsonb) as r(id uuid, n int, at timestamptz, text text)`)
      return posts
    })

  while (written < backlog) {
    const many = Math.min(WRITTEN_AT_ONCE, backlog - written)
    const posts = (await write(many, () => Date.now() - random() * WEEK_MS)).map((post) => ({
      ...post,
      signs: readSigns(post.text),
    }))
    await inOrganization(app, organizationId, async (tx) => {
      const rows = sql`jsonb_to_recordset(${JSON.stringify(posts)}::jsonb) as r(id uuid, n int, at timestamptz, signs bigint[])`
      await tx.execute(sql`insert into similar_posts (organization_id, message_id, thread_id, identity_id, at, signs)
        select ${organizationId}, id, ${threadId}, md5(${String(backlog)}::text || 'i' || n % 500)::uuid, at, signs from ${rows}`)
      await tx.execute(sql`insert into similar_signs (organization_id, sign, at, message_id)
        select ${organizationId}, unnest(signs), at, id from ${rows}`)
    })
  }

  return {
    /** Finds the neighbours of so many new messages in one transaction; how long that took. */
    async gather(many: number): Promise<number> {
      const posts = await write(many, Date.now)
      const events = posts.map(({ id, text }): EventOf<'ticket.messaged'> => ({
        type: 'ticket.messaged',
        ticketId: newId() as TicketId,
        messageId: id,
        text,
      }))
      const from = performance.now()
      await inOrganization(app, organizationId, (tx) => gatherSimilar(tx, {} as World, events))
      return performance.now() - from
    },
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!
}
