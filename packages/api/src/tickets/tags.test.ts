import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Ctx } from '../context.ts'
import type { TicketId } from '../db/id.ts'
import { encodeId } from '../graphql/ids.ts'
import { Refusal } from '../refusal.ts'
import { openApi, type TestApi } from '../testing/api.ts'
import { createWorld, message, type TestWorld } from '../testing/world.ts'
import { archiveTag } from './archive-tag.ts'
import { createTag } from './create-tag.ts'
import type { TagId } from './get-tag.ts'
import { mergeTags } from './merge-tags.ts'
import { renameTag } from './rename-tag.ts'
import { restoreTag } from './restore-tag.ts'
import { tagTicket } from './tag-ticket.ts'
import { untagTicket } from './untag-ticket.ts'

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'none',
    (error: unknown) => (error instanceof Refusal ? error.code : String(error)),
  )

describe('a tag', () => {
  let world: TestWorld
  let api: TestApi
  let agent: Ctx
  let token: string
  let posts = 0
  let words = 0

  const aTicket = async (): Promise<TicketId> => {
    posts += 1
    await world.receive(message({ externalId: `post-${posts}`, threadExternalId: `post-${posts}` }))
    const [row] = await world.inside((tx) =>
      tx.execute<{ ticket_id: TicketId }>(sql`select ticket_id from tickets order by number desc limit 1`),
    )
    return row!.ticket_id
  }
  const aTag = (): Promise<TagId> => createTag(agent, { name: `word ${(words += 1)}` })
  const shown = async (ticketId: TicketId) => {
    const { data, errors } = await api.ask(
      token,
      `query ($id: ID!) { ticket(id: $id) { version tags { name mergedInto { name } } timeline(last: 20) { edges { node {
        __typename ... on TicketEvent { code parameters actor { name } } } } } } }`,
      { id: encodeId('Ticket', ticketId) },
    )
    expect(errors).toEqual([])
    const { version, tags, timeline } = data.ticket
    return {
      version: version as number,
      tags: tags.map(({ name }: { name: string }) => name) as string[],
      events: timeline.edges
        .map(({ node }: { node: { code?: string } }) => node)
        .filter(({ code }: { code?: string }) => code?.endsWith('tagged')),
    }
  }

  beforeAll(async () => {
    world = await createWorld()
    api = await openApi(world)
    agent = world.agent
    token = await api.tokenOf(agent)
  })
  afterAll(async () => {
    await api.close()
    await world.close()
  })

  it('goes on a ticket and off again, once each, with who did it on the timeline', async () => {
    const [ticketId, tagId] = [await aTicket(), await aTag()]
    const before = await shown(ticketId)
    await Promise.all([tagTicket(agent, { ticketId, tagId }), tagTicket(agent, { ticketId, tagId })])
    const tagged = await shown(ticketId)
    await untagTicket(agent, { ticketId, tagId })
    await untagTicket(agent, { ticketId, tagId })
    const untagged = await shown(ticketId)

    expect([before.tags, tagged.tags, untagged.tags]).toEqual([[], [`word ${words}`], []])
    expect([tagged.version - before.version, untagged.version - tagged.version]).toEqual([1, 1])
    expect(untagged.events).toEqual(
      ['ticket.tagged', 'ticket.untagged'].map((code) => ({
        __typename: 'TicketEvent',
        code,
        parameters: { tag: `word ${words}` },
        actor: { name: 'Salma B.' },
      })),
    )
  })

  it('that is archived goes on no further ticket and stays where it is; its name is its own', async () => {
    const [first, second, tagId] = [await aTicket(), await aTicket(), await aTag()]
    await tagTicket(agent, { ticketId: first, tagId })
    await archiveTag(agent, { tagId })

    expect(await codeOf(tagTicket(agent, { ticketId: second, tagId }))).toBe('TAG_ARCHIVED')
    expect((await shown(first)).tags).toEqual([`word ${words}`])
    expect(await codeOf(createTag(agent, { name: `WORD ${words}` }))).toBe('NAME_TAKEN')
    await restoreTag(agent, { tagId })
    expect(await codeOf(tagTicket(agent, { ticketId: second, tagId }))).toBe('none')
  })

  it('is called otherwise everywhere at once', async () => {
    const [ticketId, tagId] = [await aTicket(), await aTag()]
    await tagTicket(agent, { ticketId, tagId })
    await renameTag(agent, { tagId, name: 'renamed' })

    expect((await shown(ticketId)).tags).toEqual(['renamed'])
    expect(await codeOf(renameTag(agent, { tagId: await aTag(), name: 'Renamed' }))).toBe('NAME_TAKEN')
  })

  it('merged into another one is that one on every ticket, also on those that had both', async () => {
    const [one, both] = [await aTicket(), await aTicket()]
    const [from, into] = [await aTag(), await aTag()]
    const name = `word ${words}`
    await tagTicket(agent, { ticketId: one, tagId: from })
    await tagTicket(agent, { ticketId: both, tagId: from })
    await tagTicket(agent, { ticketId: both, tagId: into })
    const before = await shown(one)
    await mergeTags(agent, { tagId: from, intoTagId: into })

    expect([(await shown(one)).tags, (await shown(both)).tags]).toEqual([[name], [name]])
    expect((await shown(one)).version).toBeGreaterThan(before.version)
    expect(await codeOf(tagTicket(agent, { ticketId: one, tagId: from }))).toBe('TAG_MERGED')
    expect(await codeOf(restoreTag(agent, { tagId: from }))).toBe('TAG_MERGED')
    expect(await codeOf(mergeTags(agent, { tagId: into, intoTagId: from }))).toBe('TAG_MERGED')
    const { data } = await api.ask(
      token,
      '{ tags(withArchived: true) { name ticketCount mergedInto { name } } }',
    )
    expect(data.tags).toContainEqual({ name, ticketCount: 2, mergedInto: null })
    expect(data.tags).toContainEqual({ name: `word ${words - 1}`, ticketCount: 0, mergedInto: { name } })
  })

  it('merged both ways at once leaves one of the two', async () => {
    const [a, b] = [await aTag(), await aTag()]
    const codes = await Promise.all([
      codeOf(mergeTags(agent, { tagId: a, intoTagId: b })),
      codeOf(mergeTags(agent, { tagId: b, intoTagId: a })),
    ])

    expect(codes.toSorted()).toEqual(['TAG_MERGED', 'none'])
  })

  it('merged while it is being put on a ticket is never left behind on it', async () => {
    for (let round = 0; round < 5; round += 1) {
      const [ticketId, from, into] = [await aTicket(), await aTag(), await aTag()]
      const [tagged] = await Promise.all([
        codeOf(tagTicket(agent, { ticketId, tagId: from })),
        mergeTags(agent, { tagId: from, intoTagId: into }),
      ])

      expect((await shown(ticketId)).tags).toEqual(tagged === 'none' ? [`word ${words}`] : [])
    }
  })

  it('takes as many statements on many tickets as on a few', async () => {
    const tagId = await aTag()
    while (posts < 24) await tagTicket(agent, { ticketId: await aTicket(), tagId })
    const ask = async (first: number) => {
      api.statements.length = 0
      const { data } = await api.ask(
        token,
        `{ tickets(filter: { view: all }, first: ${first}) { edges { node { tags { name ticketCount } } } } }`,
      )
      return { rows: data.tickets.edges.length as number, statements: api.statements.length }
    }
    const [few, many] = [await ask(10), await ask(24)]

    expect(many.rows).toBeGreaterThan(few.rows)
    expect(many.statements).toBe(few.statements)
  })
})
