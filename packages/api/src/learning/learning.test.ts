import { defaultTriageRules, type Reason } from '@relais/sla'
import { and, eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { auditEntries } from '../audit/tables.ts'
import type { Ctx } from '../context.ts'
import { type Database, openDatabase } from '../db/client.ts'
import { newId, type TicketId } from '../db/id.ts'
import { messages } from '../inbox/tables.ts'
import { overrideTriage } from '../promises/override-triage.ts'
import { ticketFacts } from '../promises/tables.ts'
import { forgetExpired } from '../retention/forget-expired.ts'
import { type Answer, openApi, type TestApi } from '../testing/api.ts'
import { createWorld, message, type TestWorld } from '../testing/world.ts'
import { ticketMessages, tickets } from '../tickets/tables.ts'
import { confirmTriage } from '../triage/confirm-triage.ts'
import { triageCorrections } from '../triage/tables.ts'
import { learnFromCorrections } from './learn-from-corrections.ts'
import { switchLearning } from './switch-learning.ts'
import { learnedPoints, learnedVersions, learningComparisons, learningSettings } from './tables.ts'

const DAY_MS = 86_400_000
const RULES = defaultTriageRules.version
/** A question in public, which the rules put in Volunteers. */
const QUESTION = 'Puis-je venir avec mon vélo pliant ?'
const READ: Pick<Reason, 'code' | 'axis' | 'points' | 'source'>[] = [
  { code: 'asked_directly', axis: 'urgency', points: 40, source: 'rule' },
  { code: 'question', axis: 'importance', points: 10, source: 'rule' },
  { code: 'public', axis: 'urgency', points: 10, source: 'rule' },
  { code: 'public', axis: 'importance', points: 5, source: 'rule' },
]

describe('learning from corrections', () => {
  let world: TestWorld
  let owner: Database
  let api: TestApi
  let supervisor: Ctx
  let token: string
  let first: TicketId
  let said = 0

  /** Somebody of their own asks, in a thread of their own. */
  const write = async (text = QUESTION): Promise<{ ticketId: TicketId; externalId: string }> => {
    said += 1
    const name = `person-${said}`
    const author = { externalId: name, handle: name, name, avatarUrl: null, audience: null }
    await world.receive(
      message({ externalId: name, threadExternalId: name, parentExternalId: null, author, text }),
    )
    return { ticketId: await ticketOf(name), externalId: name }
  }
  const edit = (externalId: string, text: string) =>
    world.receive({ kind: 'message.edited', externalId, text, spans: [], editedAt: new Date() })
  const ticketOf = async (externalId: string): Promise<TicketId> => {
    const [row] = await owner
      .select({ ticketId: tickets.ticketId })
      .from(tickets)
      .innerJoin(ticketMessages, eq(ticketMessages.ticketId, tickets.ticketId))
      .innerJoin(messages, eq(messages.messageId, ticketMessages.messageId))
      .where(eq(messages.externalId, externalId))
    return row!.ticketId as TicketId
  }
  const standing = async (ticketId: TicketId) => {
    const [row] = await owner.select().from(tickets).where(eq(tickets.ticketId, ticketId))
    const { lane, band, importance } = row!
    const facts = await owner
      .select({ fact: ticketFacts.fact })
      .from(ticketFacts)
      .where(and(eq(ticketFacts.ticketId, ticketId), eq(ticketFacts.type, 'triage.scored')))
      .orderBy(ticketFacts.seq)
    const scored = facts.map(({ fact }) => fact).findLast((fact) => fact.type === 'triage.scored')!
    return { lane, band, importance, reasons: scored.body.reasons, version: scored.body.version }
  }
  /** So many people said the same of such a ticket. */
  const judge = async (count: number, given: Partial<typeof triageCorrections.$inferInsert> = {}) => {
    await world.inside((tx) =>
      tx.insert(triageCorrections).values(
        Array.from({ length: count }, (_, n) => ({
          organizationId: tx.organizationId,
          correctionId: newId(),
          ticketId: first,
          messageId: null,
          what: 'importance' as const,
          valueBefore: '15',
          valueAfter: '70',
          reading: { ...read(), reasons: READ },
          rulesVersion: RULES,
          role: 'agent' as const,
          at: new Date(Date.now() - 30 * DAY_MS + n * 1_000),
          changeKey: `judged-${newId()}`,
          ...given,
        })),
      ),
    )
  }
  const read = () => ({
    urgency: 50,
    importance: 15,
    band: 1,
    lane: 'volunteers' as const,
    intent: 'question' as const,
    language: 'fr',
  })
  const learning = async (): Promise<Answer['data']> => {
    const { data, errors } = await api.ask(
      token,
      `{ learning { mode exampleCount leastExamples leastOfReason shadowSince onSince
        used { version } latest { version isOfRules exampleCount judgedCount by { name } byRules { meanError inRightLane }
          byLearned { meanError inRightLane } points { code axis rulesPoints points exampleCount } }
        refusal { code parameters } lanes { day rulesLane learnedLane messages }
        differences { rulesLane learnedLane ticket { number title } } nearer { examples rules learned } } }`,
    )
    expect(errors).toEqual([])
    return data.learning
  }
  const later = (days: number): Ctx => ({
    ...supervisor,
    now: () => new Date(Date.now() + days * DAY_MS),
  })

  beforeAll(async () => {
    world = await createWorld()
    owner = openDatabase(world.database.owner, { max: 2, name: 'test owner' })
    api = await openApi(world)
    supervisor = await world.member('supervisor', 'Karim H.')
    token = await api.tokenOf(supervisor)
    first = (await write()).ticketId
  })
  afterAll(async () => {
    await api.close()
    await owner.$client.end()
    await world.close()
  })

  it('proposes nothing below two hundred examples, and says how many there are', async () => {
    await judge(37)
    const { data } = await api.ask(
      token,
      'mutation { learnFromCorrections { learning { mode } userErrors { code parameters } } }',
    )

    expect(data.learnFromCorrections).toEqual({
      learning: null,
      userErrors: [{ code: 'LEARNING_TOO_FEW_EXAMPLES', parameters: { examples: 37, least: 200 } }],
    })
    expect(await learning()).toMatchObject({ mode: 'off', exampleCount: 37, latest: null, used: null })
  })

  it('counts the last word on each score, and leaves out band 0, spam, what was taken back and other judgements', async () => {
    await judge(1, { undoneAt: new Date() })
    await judge(1, { what: 'intent', valueBefore: 'other', valueAfter: 'question' })
    await judge(1, { reading: { ...read(), band: 0, reasons: READ } })
    await judge(1, { reading: { ...read(), reasons: [] } })
    await judge(1, {
      reading: { ...read(), reasons: [{ code: 'spam', axis: 'importance', points: 0, source: 'rule' }] },
    })
    await judge(1, { changeKey: 'to-band-0' })
    await judge(1, { changeKey: 'to-band-0', what: 'band', valueBefore: '1', valueAfter: '0' })
    expect((await learning()).exampleCount).toBe(37)

    const { ticketId } = await write()
    await overrideTriage(world.agent, { ticketId, importance: 70, urgency: 55 })
    await overrideTriage(world.agent, { ticketId, importance: 80 })
    await confirmTriage(world.agent, { ticketId, axis: 'importance' })

    expect((await learning()).exampleCount).toBe(39)
  })

  it('keeps what it learned as a version that nobody can change, and that changes nothing by itself', async () => {
    await judge(200)
    expect(await learnFromCorrections(supervisor)).toEqual({ version: 1 })

    const { latest, mode, used } = await learning()
    expect([mode, used]).toEqual(['off', null])
    expect(latest).toMatchObject({ version: 1, isOfRules: true, by: { name: 'Karim H.' } })
    expect(latest.exampleCount + latest.judgedCount).toBe(239)
    expect(latest.byLearned.meanError).toBeLessThan(latest.byRules.meanError)
    expect(latest.byLearned.inRightLane).toBeGreaterThan(latest.byRules.inRightLane)
    const question = latest.points.find(
      ({ code, axis }: { code: string; axis: string }) => code === 'question' && axis === 'importance',
    )
    expect(question).toMatchObject({ rulesPoints: 10 })
    expect(question.points).toBeGreaterThan(20)
    expect(question.exampleCount).toBeGreaterThan(180)

    const raised = world.inside((tx) => tx.update(learnedPoints).set({ points: 99 }))
    await expect(raised).rejects.toMatchObject({ cause: { code: '42501' } })
    const removed = world.inside((tx) => tx.delete(learnedVersions))
    await expect(removed).rejects.toMatchObject({ cause: { code: '42501' } })
    expect(await standing((await write()).ticketId)).toMatchObject({ lane: 'volunteers', importance: 15 })
    expect(await owner.select().from(learningComparisons)).toEqual([])
  })

  it('in shadow puts both lanes side by side for each message, and leaves every ticket as the rules have it', async () => {
    await switchLearning(supervisor, { mode: 'shadow', version: 1 })
    const { ticketId, externalId } = await write()
    await write('Merci à toute l’équipe !')
    await world.receive(
      ...['a', 'b', 'c'].map((name) =>
        message({ externalId: name, threadExternalId: name, parentExternalId: null, text: 'Merci à vous !' }),
      ),
    )
    // It is the same message still.
    await edit(externalId, `${QUESTION} Et un autre ?`)

    const { lane, reasons, version } = await standing(ticketId)
    expect([lane, version]).toEqual(['volunteers', RULES])
    expect(new Set(reasons.map(({ source }) => source))).toEqual(new Set(['rule']))
    const { lanes, differences } = await learning()
    const figures = lanes.map(({ day: _, ...figure }: { day: string }) => figure)
    expect(figures).toContainEqual({ rulesLane: 'volunteers', learnedLane: 'doNow', messages: 1 })
    expect(figures.reduce((sum: number, { messages: n }: { messages: number }) => sum + n, 0)).toBe(5)
    expect(differences).toEqual([
      {
        rulesLane: 'volunteers',
        learnedLane: 'doNow',
        ticket: expect.objectContaining({ title: expect.stringContaining('vélo') }),
      },
    ])
  })

  it('keeps messages that differ one by one, and those of a batch that agree together', async () => {
    const rowsOf = async (text: string) => {
      const before = (await owner.select().from(learningComparisons)).length
      await world.receive(
        ...Array.from({ length: 4 }, () => {
          said += 1
          const name = `batch-${said}`
          return message({ externalId: name, threadExternalId: name, parentExternalId: null, text })
        }),
      )
      return (await owner.select().from(learningComparisons)).length - before
    }

    expect(await rowsOf(QUESTION)).toBe(4)
    expect(await rowsOf('Merci beaucoup à toute l’équipe')).toBe(1)
  })

  it('counts who was nearer when people judge scores meanwhile', async () => {
    expect((await learning()).nearer).toEqual({ examples: 0, rules: 0, learned: 0 })
    const { ticketId } = await write()
    await overrideTriage(world.agent, { ticketId, importance: 70 })
    await confirmTriage(world.agent, { ticketId: (await write()).ticketId, axis: 'importance' })

    expect((await learning()).nearer).toEqual({ examples: 2, rules: 1, learned: 1 })
  })

  it('counts only after two weeks of shadow and a hundred messages, and the database holds to the weeks by itself', async () => {
    const turnOn = (days: number) => switchLearning(later(days), { mode: 'on', version: 1 })
    await expect(turnOn(13)).rejects.toMatchObject({
      code: 'LEARNING_SHADOW_TOO_SHORT',
      parameters: { days: 14 },
    })
    expect((await learning()).refusal).toMatchObject({ code: 'LEARNING_SHADOW_TOO_SHORT' })
    await expect(turnOn(15)).rejects.toMatchObject({ code: 'LEARNING_TOO_FEW_COMPARED' })
    await expect(
      world.inside((tx) => tx.update(learningSettings).set({ mode: 'on', onSince: new Date() })),
    ).rejects.toMatchObject({ cause: { constraint_name: 'learning_settings_on' } })
    await expect(switchLearning(supervisor, { mode: 'on', version: 7 })).rejects.toMatchObject({
      code: 'LEARNING_VERSION_NOT_FOUND',
    })

    await owner
      .update(learningComparisons)
      .set({ messageCount: sql`${learningComparisons.messageCount} * 100` })
    await turnOn(15)
    expect(await learning()).toMatchObject({ mode: 'on', used: { version: 1 }, refusal: null })
  })

  it('scores by the learned points then, with reasons that say so and add up; band 0 and old tickets keep theirs', async () => {
    const { ticketId } = await write()
    const { lane, importance, reasons, version } = await standing(ticketId)
    expect([lane, version]).toEqual(['doNow', `${RULES}+learned-1`])
    const important = reasons.filter(({ axis }) => axis === 'importance')
    expect(important.reduce((sum, { points }) => sum + points, 0)).toBe(importance)
    expect(important.find(({ code }) => code === 'question')).toMatchObject({
      source: 'model',
      version: 'learned-1',
    })

    const danger = await standing(
      (await write('Au secours, un passager fait un malaise. Vous venez ?')).ticketId,
    )
    expect(danger.band).toBe(0)
    expect(danger.reasons.some(({ source }) => source === 'model')).toBe(false)

    await edit('person-1', `${QUESTION} Merci`)
    expect(await standing(first)).toMatchObject({ lane: 'volunteers', version: RULES })
  })

  it('goes back to the rules at once, and what was scored by learned points is read by them again', async () => {
    const { ticketId, externalId } = await write()
    await switchLearning(later(15), { mode: 'shadow', version: 1 })
    expect((await standing((await write()).ticketId)).lane).toBe('volunteers')

    await edit(externalId, `${QUESTION} Et un autre ?`)
    expect(await standing(ticketId)).toMatchObject({ lane: 'doNow', version: `${RULES}+learned-1` })
    // The comparison has gone on, so there is no waiting again.
    await switchLearning(later(16), { mode: 'on', version: 1 })

    await switchLearning(supervisor, { mode: 'off' })
    expect(await learning()).toMatchObject({
      mode: 'off',
      used: null,
      shadowSince: null,
      lanes: [],
      nearer: null,
    })
    expect((await standing((await write()).ticketId)).lane).toBe('volunteers')
    await switchLearning(supervisor, { mode: 'shadow', version: 1 })
    await expect(switchLearning(later(1), { mode: 'on', version: 1 })).rejects.toMatchObject({
      code: 'LEARNING_SHADOW_TOO_SHORT',
    })
    await switchLearning(supervisor, { mode: 'off' })
  })

  it('leaves a line in the record for what was learned and for each switch', async () => {
    const entries = await owner
      .select()
      .from(auditEntries)
      .where(sql`action like 'learning.%'`)
      .orderBy(auditEntries.seq)

    expect(entries.map(({ action, detail }) => [action, detail['mode'] ?? null])).toEqual([
      ['learning.learned', null],
      ['learning.switched', 'shadow'],
      ['learning.switched', 'on'],
      ['learning.switched', 'shadow'],
      ['learning.switched', 'on'],
      ['learning.switched', 'off'],
      ['learning.switched', 'shadow'],
      ['learning.switched', 'off'],
    ])
  })

  it('proposes nothing where people agree with the rules', async () => {
    await owner.execute(sql`update triage_corrections set value_after = '15' where what = 'importance'`)
    await owner.execute(
      sql`delete from triage_corrections where reading -> 'reasons' <> ${JSON.stringify(READ)}::jsonb`,
    )

    await expect(learnFromCorrections(supervisor)).rejects.toMatchObject({ code: 'LEARNING_NOTHING_LEARNED' })
  })

  it('forgets comparisons after two months', async () => {
    const [one] = await owner.select().from(learningComparisons)
    await owner
      .update(learningComparisons)
      .set({ at: new Date(Date.now() - 61 * DAY_MS) })
      .where(eq(learningComparisons.comparisonId, one!.comparisonId))
    const before = (await owner.select().from(learningComparisons)).length
    await forgetExpired(world, world.organizationId, new AbortController().signal)

    expect(await owner.select().from(learningComparisons)).toHaveLength(before - 1)
  })
})
