import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Ctx } from '../context.ts'
import type { TicketId } from '../db/id.ts'
import { Refusal } from '../refusal.ts'
import { openApi, type TestApi } from '../testing/api.ts'
import { createWorld, message, type TestWorld } from '../testing/world.ts'
import { resolveTicket } from '../tickets/resolve-ticket.ts'
import { ticketOutcomes } from '../tickets/tables.ts'
import { archiveDepartment } from './archive-department.ts'
import { archiveTopic } from './archive-topic.ts'
import { createDepartment } from './create-department.ts'
import { createTopic } from './create-topic.ts'
import { restoreDepartment } from './restore-department.ts'
import { updateDepartment } from './update-department.ts'
import { updateTopic } from './update-topic.ts'

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'none',
    (error: unknown) => (error instanceof Refusal ? error.code : String(error)),
  )

let world: TestWorld
let api: TestApi
let supervisor: Ctx
let token: string
let posts = 0

const aTicket = async (): Promise<TicketId> => {
  posts += 1
  const externalId = `post-${posts}`
  await world.receive(message({ externalId, threadExternalId: externalId }))
  const [row] = await world.inside((tx) =>
    tx.execute<{ ticket_id: TicketId }>(sql`select ticket_id from tickets order by number desc limit 1`),
  )
  return row!.ticket_id
}

beforeAll(async () => {
  world = await createWorld()
  api = await openApi(world)
  supervisor = await world.member('supervisor', 'Claire')
  token = await api.tokenOf(supervisor)
})
afterAll(async () => {
  await api.close()
  await world.close()
})

describe('a department', () => {
  it('is there from the start, in the language of the organization', async () => {
    const { data } = await api.ask(token, '{ departments { name owner { name } } }')

    expect(data.departments).toContainEqual({ name: 'Ressources humaines', owner: null })
  })

  it('has an owner and an address, which can be changed and taken away', async () => {
    const departmentId = await createDepartment(supervisor, {
      name: 'Gares',
      ownerId: world.agent.viewer.memberId,
      contactEmail: ' gares@lignes.example ',
    })
    const shown = async () =>
      (await api.ask(token, '{ departments { name contactEmail owner { name } } }')).data.departments.find(
        ({ name }: { name: string }) => name.startsWith('Gares'),
      )
    expect(await shown()).toEqual({
      name: 'Gares',
      contactEmail: 'gares@lignes.example',
      owner: { name: 'Salma B.' },
    })
    await updateDepartment(supervisor, { departmentId, name: 'Gares et quais', ownerId: null })
    expect(await shown()).toEqual({
      name: 'Gares et quais',
      contactEmail: 'gares@lignes.example',
      owner: null,
    })
    await updateDepartment(supervisor, { departmentId, contactEmail: '' })
    expect(await shown()).toMatchObject({ contactEmail: null })
    expect(await codeOf(createDepartment(supervisor, { name: 'GARES ET QUAIS' }))).toBe('NAME_TAKEN')
    expect(await codeOf(updateDepartment(supervisor, { departmentId, contactEmail: 'nowhere' }))).toBe(
      'EMAIL_MALFORMED',
    )
  })

  it('hears what a ticket taught, named by its id or by its name in any case', async () => {
    const departmentId = await createDepartment(supervisor, { name: 'Billetterie' })
    const [first, second] = [await aTicket(), await aTicket()]
    await resolveTicket(world.agent, { ticketId: first, outcome: 'idea', department: { departmentId } })
    await resolveTicket(world.agent, {
      ticketId: second,
      outcome: 'weakness',
      department: { name: ' BILLETTERIE ' },
    })

    const outcomes = await world.inside((tx) =>
      tx
        .select({ ticketId: ticketOutcomes.ticketId, outcome: ticketOutcomes.outcome })
        .from(ticketOutcomes)
        .where(eq(ticketOutcomes.departmentId, departmentId)),
    )
    expect(outcomes.map(({ outcome }) => outcome).toSorted()).toEqual(['idea', 'weakness'])
  })

  it('that is archived or unknown hears nothing more, and keeps what it heard', async () => {
    const departmentId = await createDepartment(supervisor, { name: 'Fret' })
    const ticketId = await aTicket()
    await archiveDepartment(supervisor, { departmentId })
    const resolve = (name: string) =>
      codeOf(resolveTicket(world.agent, { ticketId, outcome: 'idea', department: { name } }))

    expect([await resolve('Fret'), await resolve('Nowhere')]).toEqual([
      'DEPARTMENT_ARCHIVED',
      'DEPARTMENT_NOT_FOUND',
    ])
    await restoreDepartment(supervisor, { departmentId })
    expect(await resolve('fret')).toBe('none')
  })
})

describe('a topic', () => {
  it('has keywords in each language, in lower case and each once', async () => {
    const topicId = await createTopic(supervisor, {
      name: 'Retards',
      keywords: [
        { language: 'fr', keyword: ' Train   en retard ' },
        { language: 'fr', keyword: 'train en RETARD' },
        { language: 'ar', keyword: 'تأخير' },
        { language: 'en', keyword: '  ' },
      ],
    })
    const shown = async () =>
      (
        await api.ask(token, '{ topics { name department { name } keywords { language keyword } } }')
      ).data.topics.find(({ name }: { name: string }) => name === 'Retards')
    expect(await shown()).toEqual({
      name: 'Retards',
      department: null,
      keywords: [
        { language: 'ar', keyword: 'تأخير' },
        { language: 'fr', keyword: 'train en retard' },
      ],
    })
    const departmentId = await createDepartment(supervisor, { name: 'Circulation' })
    await updateTopic(supervisor, { topicId, departmentId, keywords: [] })
    expect(await shown()).toEqual({ name: 'Retards', department: { name: 'Circulation' }, keywords: [] })
  })

  it('is what a ticket is on whose customer uses its words, as long as it is recognised', async () => {
    const topicId = await createTopic(supervisor, {
      name: 'Bagages',
      keywords: [{ language: 'fr', keyword: 'valise oubliée' }],
    })
    await world.receive(
      message({
        externalId: 'topic-1',
        threadExternalId: 'topic-1',
        text: 'Une Valise oubliee, que faire ?',
      }),
      message({ externalId: 'topic-2', threadExternalId: 'topic-2', text: 'Ma valise est lourde.' }),
    )
    const onTopics = async () => {
      const page = await api.ask(
        token,
        '{ tickets(filter: { view: all }, first: 100) { edges { node { title topics { topic { name } evidence } } } } }',
      )
      const nodes: { title: string; topics: object[] }[] = page.data.tickets.edges.map(
        ({ node }: { node: object }) => node,
      )
      return nodes.filter(({ title }) => /valise/i.test(title)).map(({ topics }) => topics)
    }
    expect(await onTopics()).toEqual(
      expect.arrayContaining([[{ topic: { name: 'Bagages' }, evidence: 'Valise oubliee' }], []]),
    )
    await archiveTopic(supervisor, { topicId })
    expect(await onTopics()).toEqual([[], []])
  })

  it('refuses what nobody could recognise by, and names the field', async () => {
    const long = { language: 'fr' as const, keyword: 'x'.repeat(81) }
    const many = Array.from({ length: 201 }, (_, n) => ({ language: 'fr' as const, keyword: `mot ${n}` }))

    expect(await codeOf(createTopic(supervisor, { name: 'A', keywords: [long] }))).toBe('KEYWORD_TOO_LONG')
    expect(await codeOf(createTopic(supervisor, { name: 'A', keywords: many }))).toBe('TOO_MANY_KEYWORDS')
    expect(await codeOf(createTopic(supervisor, { name: 'retards' }))).toBe('NAME_TAKEN')
  })
})
