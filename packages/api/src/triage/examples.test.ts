import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { auditEntries } from '../audit/tables.ts'
import type { Ctx } from '../context.ts'
import { overrideTriage } from '../promises/override-triage.ts'
import { type Answer, openApi, type TestApi } from '../testing/api.ts'
import { createWorld, message, type TestWorld } from '../testing/world.ts'
import { tickets } from '../tickets/tables.ts'
import { confirmTriage } from './confirm-triage.ts'
import { correctIntent } from './correct-intent.ts'
import { exportExamples } from './export-examples.ts'
import { undoCorrection } from './undo-correction.ts'

const ALL = { what: null, from: null, to: null }

describe('the examples', () => {
  let world: TestWorld
  let api: TestApi
  let supervisor: Ctx
  let token: string

  const write = async (name: string, text: string) => {
    const author = { externalId: name, handle: name, name, avatarUrl: null, audience: 40 }
    await world.receive(
      message({ externalId: name, threadExternalId: name, parentExternalId: null, author, text }),
    )
    const rows = await world.inside((tx) =>
      tx
        .select({ ticketId: tickets.ticketId, title: tickets.title })
        .from(tickets)
        .where(eq(tickets.title, text)),
    )
    return rows[0]!.ticketId as never
  }
  const read = async (variables: object = {}): Promise<Answer['data']> => {
    const answer = await api.ask(
      token,
      `query ($filter: TriageExampleFilter, $first: PageSize!, $after: String) {
        triageExamples(filter: $filter, first: $first, after: $after) {
          edges { cursor node { id at what valueBefore valueAfter topic why by role network visibility text isTextEdited rulesVersion
            reading { urgency importance band lane intent language reasons { code axis points evidence source } } } }
          pageInfo { hasNextPage endCursor } } }`,
      { first: 100, ...variables },
    )
    expect(answer.errors).toEqual([])
    return answer.data.triageExamples
  }
  const lines = async () => {
    const { content } = await exportExamples(supervisor, { format: 'jsonl', filter: ALL })
    return content
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
  }

  beforeAll(async () => {
    world = await createWorld()
    api = await openApi(world)
    supervisor = await world.member('supervisor', 'Karim H.')
    token = await api.tokenOf(supervisor)
    const formula = await write('p1', '=HYPERLINK("http://mal.example","clic")')
    await correctIntent(world.agent, { ticketId: formula, intent: 'spam', reason: '+33 sans suite, "sûr"' })
    const bike = await write('p2', 'Puis-je venir avec mon vélo pliant ?')
    await overrideTriage(world.agent, { ticketId: bike, urgency: 85, importance: 55 })
    await confirmTriage(supervisor, { ticketId: bike, axis: 'importance' })
    const gone = await write('p3', 'Madame Dupont, du guichet 4, est malade.')
    await correctIntent(world.agent, { ticketId: gone, intent: 'complaint', reason: 'Mme Dupont' })
    await undoCorrection(
      world.agent,
      await correctIntent(world.agent, { ticketId: await write('p4', 'Bonjour.'), intent: 'press' }),
    )
  })
  afterAll(async () => {
    await api.close()
    await world.close()
  })

  it('are labels with the words, the features and the reason, and name nobody', async () => {
    const { edges } = await read()
    const nodes = edges.map(({ node }: { node: Record<string, unknown> }) => node)

    expect(nodes.map(({ what, valueAfter }: Record<string, string>) => `${what} ${valueAfter}`)).toEqual([
      'intent complaint',
      'importance 55',
      'importance 55',
      'urgency 85',
      'intent spam',
    ])
    expect(nodes[2]).toMatchObject({
      text: 'Puis-je venir avec mon vélo pliant ?',
      network: 'town-square',
      visibility: 'public',
      role: 'agent',
      why: null,
      reading: { lane: 'volunteers', intent: 'question', language: 'fr' },
    })
    expect(nodes[2].reading.reasons).toContainEqual(
      expect.objectContaining({ code: 'asked_directly', axis: 'urgency', points: 40, evidence: null }),
    )
    const authors = nodes.map(({ by }: Record<string, string>) => by)
    expect(new Set(authors).size).toBe(2)
    expect(JSON.stringify(nodes)).not.toContain('Salma')
    expect(JSON.stringify(nodes)).not.toContain(world.agent.viewer.memberId)
  })

  it('are filtered by kind and by days, and paged without a gap', async () => {
    const whole = (await read()).edges.map(({ node }: { node: { id: string } }) => node.id)
    const paged: string[] = []
    for (let after: string | null = null; ;) {
      const page: Answer['data'] = await read({ first: 2, after })
      paged.push(...page.edges.map(({ node }: { node: { id: string } }) => node.id))
      if (!page.pageInfo.hasNextPage) break
      after = page.pageInfo.endCursor
    }
    expect(paged).toEqual(whole)
    expect((await read({ filter: { what: ['urgency', 'importance'] } })).edges).toHaveLength(3)
    expect((await read({ filter: { what: [] } })).edges).toEqual([])
    expect((await read({ filter: { from: new Date(Date.now() + 60_000) } })).edges).toEqual([])
    expect((await read({ filter: { to: new Date(Date.now() + 60_000) } })).edges).toHaveLength(5)
  })

  it('leave as a table in which no cell is a formula, and who took it is on record', async () => {
    const { content, exampleCount, isCutOff } = await exportExamples(supervisor, {
      format: 'csv',
      filter: ALL,
    })
    expect({ exampleCount, isCutOff }).toEqual({ exampleCount: 5, isCutOff: false })
    expect(content).toMatch(/^\uFEFFid,at,what,before,after,/)
    expect(content).toContain(`"'=HYPERLINK(""http://mal.example"",""clic"")"`)
    expect(content).toContain(`"'+33 sans suite, ""sûr"""`)
    expect(content).not.toMatch(/(^|,|")[=+@-]/m)
    const [deed] = await world.inside((tx) =>
      tx.select().from(auditEntries).where(eq(auditEntries.action, 'triageExamples.exported')),
    )
    expect(deed).toMatchObject({ actor: supervisor.viewer.memberId, detail: { examples: 5, format: 'csv' } })
  })

  it('lose the words, and what was said of them, when the customer deletes the message', async () => {
    const before = await lines()
    expect(before[0]).toMatchObject({ text: 'Madame Dupont, du guichet 4, est malade.', why: 'Mme Dupont' })

    await world.receive({ kind: 'message.deleted', externalId: 'p3', deletedAt: new Date() } as never)

    const [gone, ...others] = await lines()
    expect(gone).toMatchObject({ what: 'intent', after: 'complaint', text: null, why: null })
    expect(JSON.stringify([gone, others])).not.toContain('Dupont')
    expect(others).toEqual(before.slice(1))
  })

  it('take as many statements for a page of many as for one', async () => {
    api.statements.length = 0
    await read({ first: 1 })
    const one = api.statements.length
    api.statements.length = 0
    await read({ first: 100 })

    expect(api.statements.length).toBe(one)
  })
})
