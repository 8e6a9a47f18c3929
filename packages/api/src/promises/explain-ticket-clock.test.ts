import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Ctx } from '../context.ts'
import { decodeId } from '../graphql/ids.ts'
import { type TestApi, openApi } from '../testing/api.ts'
import { openAllDay } from '../testing/open-all-day.ts'
import { createWorld, message, type TestWorld } from '../testing/world.ts'
import { setTicketStatus } from '../tickets/set-ticket-status.ts'
import { extendClock } from './extend-clock.ts'

const MINUTE_MS = 60_000
const LEDGER = `query ($number: Int!, $target: ClockTarget, $first: PageSize, $after: String) {
  ticket(number: $number) { id cycles(target: $target, first: $first, after: $after) {
    edges { cursor node { target number outcome adjustedOutcome teamOutcome ingestLagMs workedMs wallMs outageMs
      budgetMs causes calendarName policyVersion startedAt } }
    pageInfo { hasNextPage endCursor } } } }`
const EXPLAIN = `query ($number: Int!) { ticket(number: $number) { id clocks { target explanation {
  verdict { code parameters } adjustedOutcome teamOutcome receivedAt ingestLagMs
  start { at code message { body } } stop { at code by { name } }
  stretches { from to pausedBy workedMs }
  promises { policyVersion rowNumber matched { condition values } attributes budgetMs dueAt
    calendar { name timeZone isAlwaysOpen openings { from to } } }
  marks { percent at isReached roles people { name } told { name } }
  overrides { kind by { name } code reason addMs outcomeBefore outcomeAfter dueAtBefore dueAtAfter }
  refusedPauses { at by { name } } } } } }`

let world: TestWorld
let api: TestApi
let supervisor: Ctx
let token: string

beforeAll(async () => {
  world = await createWorld()
  await openAllDay(world)
  api = await openApi(world)
  supervisor = await world.member('supervisor', 'Inès')
  token = await api.tokenOf(supervisor)
  const hour = 60 * MINUTE_MS
  const ago = (ms: number) => new Date(Date.now() - ms)
  await world.receive(message({ externalId: 'e1', sentAt: ago(5 * MINUTE_MS) }))
  await world.receive(
    message({
      externalId: 'e2',
      threadExternalId: 'post-2',
      parentExternalId: 'post-2',
      sentAt: ago(3 * hour),
    }),
  )
  await world.drain()
})
afterAll(async () => {
  await api.close()
  await world.close()
})

const explained = async (number: number, target: string) => {
  const { data, errors } = await api.ask(token, EXPLAIN, { number })
  expect(errors).toEqual([])
  return data.ticket.clocks.find((clock: { target: string }) => clock.target === target).explanation
}
const ticketId = async (number: number) =>
  decodeId((await api.ask(token, LEDGER, { number })).data.ticket.id)!.rowId as never

describe('the ledger of a ticket', () => {
  it('has every cycle with raw, adjusted and team outcome, and pages through them', async () => {
    const all = (await api.ask(token, LEDGER, { number: 2 })).data.ticket.cycles
    expect(all.edges.map(({ node }: { node: { target: string } }) => node.target)).toEqual(
      expect.arrayContaining(['firstResponse', 'resolution']),
    )
    const first = all.edges.find(
      ({ node }: { node: { target: string } }) => node.target === 'firstResponse',
    ).node
    expect(first).toMatchObject({ outcome: 'breached', teamOutcome: 'running' })
    expect(first.causes).toContain('late_ingest')
    expect(first.ingestLagMs).toBeGreaterThanOrEqual(60 * MINUTE_MS)

    const page = (await api.ask(token, LEDGER, { number: 2, first: 1 })).data.ticket.cycles
    expect(page.pageInfo.hasNextPage).toBe(true)
    const rest = (await api.ask(token, LEDGER, { number: 2, after: page.pageInfo.endCursor })).data.ticket
    expect([...page.edges, ...rest.cycles.edges]).toEqual(all.edges)
    const only = (await api.ask(token, LEDGER, { number: 2, target: 'resolution' })).data.ticket.cycles
    expect(only.edges).toHaveLength(1)
  })

  it('takes as many statements for many tickets as for one', async () => {
    const list = (first: number) => `{ tickets(filter: { view: all }, first: ${first}) { edges { node {
      number cycles(first: 5) { edges { node { target adjustedOutcome calendarName } } } } } } }`
    const count = async (first: number) => {
      api.statements.length = 0
      expect((await api.ask(token, list(first))).errors).toEqual([])
      return api.statements.length
    }
    await count(1)
    expect(await count(2)).toBe(await count(1))
  })
})

describe('the explanation of a clock', () => {
  it('tells the message, the row that matched, the calendar with its hours and the marks to come', async () => {
    const { start, promises, marks, verdict } = await explained(1, 'firstResponse')
    expect(start).toMatchObject({ code: 'customer.message', message: { body: expect.any(String) } })
    expect(verdict).toMatchObject({ code: 'running', parameters: { lateMs: null, isExcused: false } })
    expect(promises).toHaveLength(1)
    expect(promises[0]).toMatchObject({
      rowNumber: expect.any(Number),
      attributes: { visibility: 'public', network: 'town-square' },
      calendar: { name: expect.any(String) },
    })
    expect(promises[0].matched.map(({ condition }: { condition: string }) => condition)).toContain('priority')
    const due = marks.find(({ percent }: { percent: number }) => percent === 100)
    expect(due).toMatchObject({ at: promises[0].dueAt, isReached: false })
    expect(due.roles).toContain('supervisors')
  })

  it('tells who was told of a mark that was reached', async () => {
    const late = await explained(2, 'firstResponse')
    const told = late.marks.flatMap((mark: { told: { name: string }[] }) => mark.told)
    expect(told.map(({ name }: { name: string }) => name)).toContain('Inès')
  })

  it('sla-1.8: says that a wait for the customer stopped nothing, and who set it', async () => {
    await setTicketStatus(world.agent, { ticketId: await ticketId(1), status: 'waitingCustomer' })
    const { refusedPauses, stretches } = await explained(1, 'resolution')
    expect(refusedPauses).toMatchObject([{ by: { name: 'Salma B.' } }])
    expect(stretches).toMatchObject([{ to: null, pausedBy: null }])
  })

  it('tells what a supervisor did, with before and after', async () => {
    const id = await ticketId(1)
    await extendClock(supervisor, {
      ticketId: id,
      target: 'firstResponse',
      cycle: 1,
      code: 'waitingOnOthers',
      reason: 'The station has to look.',
      byMs: 30 * MINUTE_MS,
    })
    const { overrides } = await explained(1, 'firstResponse')
    expect(overrides).toMatchObject([
      {
        kind: 'extend',
        by: { name: 'Inès' },
        code: 'waitingOnOthers',
        reason: 'The station has to look.',
        addMs: 30 * MINUTE_MS,
        outcomeBefore: 'running',
        outcomeAfter: 'running',
      },
    ])
    expect(Date.parse(overrides[0].dueAtAfter)).toBeGreaterThan(Date.parse(overrides[0].dueAtBefore))
  })
})
