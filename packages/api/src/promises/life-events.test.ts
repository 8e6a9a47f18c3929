import { isTeamMetric, teamOutcome } from '@relais/sla'
import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { auditEntries } from '../audit/tables.ts'
import type { Ctx } from '../context.ts'
import type { TicketId } from '../db/id.ts'
import { notifications } from '../notifications/tables.ts'
import { setPromises } from '../policies/set-promises.ts'
import { ownMessage } from '../testing/answering.ts'
import { type Matters, openMatters } from '../testing/two-matters.ts'
import { performEffects } from '../workers/perform-effects.ts'
import { appendFact, appendFacts, type NewFact } from './append-fact.ts'
import { loadCycles } from './load-cycles.ts'
import { wakeTickets } from './wake-tickets.ts'

const MINUTE_MS = 60_000
/** Stuck now: promised within half an hour, round the clock. */
const STUCK = 'I am stuck in the cancelled train with two children, what now? It is an emergency!'

let company: Matters
let supervisor: Ctx

beforeAll(async () => {
  company = await openMatters()
  supervisor = await company.member('supervisor')
  await setPromises(await company.member('admin'), {
    urgentMinutes: 30,
    importantMinutes: 30,
    otherMinutes: 60,
    days: [1, 2, 3, 4, 5, 6, 7],
    opensAt: '00:00',
    closesAt: '24:00',
  })
})
afterAll(() => company.close())

const cycleOf = (ticketId: TicketId) =>
  company.inside(async (tx) => {
    const ledger = (await loadCycles(tx, [ticketId])).get(ticketId)!
    return ledger.find(({ metric }) => metric === 'firstResponse')!
  })
/** Lets a worker see what is due, and tell of it. */
const work = async (ticketId: TicketId) => {
  await company.inside((tx) => wakeTickets(tx, [ticketId], Date.now()))
  while ((await performEffects(company.world).round()) === 0);
}

it('sla-1.5: a message posted 40 minutes before it reaches us is missed for the customer at 30 minutes, and runs for the team', async () => {
  const { ticketId } = await company.say('late-webhook', 40, { text: STUCK })
  await work(ticketId)
  const cycle = await cycleOf(ticketId)
  expect(cycle).toMatchObject({
    budgetMs: 30 * MINUTE_MS,
    outcome: 'breached',
    breachedAt: cycle.startedAt + 30 * MINUTE_MS,
    causes: ['late_ingest'],
  })
  expect(cycle.receivedAt - cycle.startedAt).toBeGreaterThanOrEqual(40 * MINUTE_MS)
  expect(teamOutcome(cycle, Date.now())).toBe('running')
})

it('sla-1.6: a native answer dated before the due instant and received after it takes the breach back once, on record and told', async () => {
  const { ticketId, externalId } = await company.say('native', 40, { text: STUCK })
  await work(ticketId)
  expect(await cycleOf(ticketId)).toMatchObject({ outcome: 'breached' })
  const told = (kind: 'teamBreached' | 'breachRetracted') =>
    company.inside((tx) =>
      tx
        .select({ memberId: notifications.memberId, target: notifications.target })
        .from(notifications)
        .where(
          and(
            eq(notifications.ticketId, ticketId),
            eq(notifications.kind, kind),
            eq(notifications.memberId, supervisor.viewer.memberId),
          ),
        ),
    )
  expect(await told('teamBreached')).toHaveLength(1)

  const answer = ownMessage({
    externalId: 'native-answer',
    threadExternalId: 'native',
    parentExternalId: externalId,
    sentAt: new Date(Date.now() - 20 * MINUTE_MS),
  })
  for (let times = 0; times < 2; times += 1) {
    await company.receive(answer)
    await work(ticketId)
  }
  const { startedAt, metAt, ...cycle } = await cycleOf(ticketId)
  expect(cycle).toMatchObject({ outcome: 'met', breachedAt: null, metBy: 'native' })
  expect(metAt).toBeLessThan(startedAt + 30 * MINUTE_MS)

  // What changes the log again takes nothing back twice.
  await company.say('native', 1, { text: 'Thank you, and when does the next one leave?' })
  await work(ticketId)
  const deeds = await company.inside((tx) =>
    tx
      .select({ actor: auditEntries.actor, detail: auditEntries.detail })
      .from(auditEntries)
      .where(
        and(eq(auditEntries.subject, `ticket:${ticketId}`), eq(auditEntries.action, 'breach.retracted')),
      ),
  )
  expect(deeds).toEqual([
    {
      actor: 'relais',
      detail: {
        target: 'firstResponse',
        cycle: 1,
        breachedAt: new Date(startedAt + 30 * MINUTE_MS).toISOString(),
      },
    },
  ])
  expect(await told('breachRetracted')).toEqual([
    { memberId: supervisor.viewer.memberId, target: 'firstResponse' },
  ])
})

it('sla-D9: many tickets at once are changed as each would be alone', async () => {
  const wrote = new Date(Date.now() - 5 * MINUTE_MS)
  const say = (thread: string) => company.say(thread, 5, { text: STUCK, sentAt: wrote })
  const alone = [await say('alone-1'), await say('alone-2')]
  const together = [await say('together-1'), await say('together-2')]
  const at = Date.now()
  const change = (): NewFact[] => [
    {
      type: 'override.extend',
      dedupKey: `clock:extend:${at}`,
      actor: `member:${supervisor.viewer.memberId}`,
      effectiveAt: at,
      body: {
        metric: 'firstResponse',
        addMs: 10 * MINUTE_MS,
        reason: 'All of them.',
        code: 'exceptionalEvent',
      },
    },
    {
      type: 'status.set',
      dedupKey: `status:${at}`,
      actor: `member:${supervisor.viewer.memberId}`,
      effectiveAt: at,
      body: { status: 'hold', until: at + 60 * MINUTE_MS, reason: 'snoozed' },
    },
  ]
  for (const { ticketId } of alone) await company.inside((tx) => appendFact(tx, ticketId, ...change()))
  await company.inside((tx) =>
    appendFacts(
      tx,
      together.map(({ ticketId }) => ({ ticketId, facts: change() })),
    ),
  )
  const ledgers = await company.inside(async (tx) => {
    const ids = [...alone, ...together].map(({ ticketId }) => ticketId)
    const loaded = await loadCycles(tx, ids)
    return ids.map((id) =>
      loaded
        .get(id)!
        // What the team promises itself counts from receipt, which each had of its own.
        .filter(({ metric }) => !isTeamMetric(metric))
        .map(({ receivedAt: _receivedAt, teamDueAt: _teamDueAt, ...cycle }) => cycle)
        .toSorted((a, b) => (a.metric < b.metric ? -1 : 1)),
    )
  })
  expect(ledgers[2]).toEqual(ledgers[0])
  expect(ledgers[3]).toEqual(ledgers[1])
  expect(ledgers[2]!.find(({ metric }) => metric === 'firstResponse')).toMatchObject({
    dueAt: wrote.getTime() + 40 * MINUTE_MS,
  })
})
