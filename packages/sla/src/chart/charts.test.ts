import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { createActor, type AnyStateNode } from 'xstate'
import { describe, expect, test } from 'vitest'
import { drawPage, readPage } from '../../scripts/draw-machine.ts'
import { presentCharts, recordedCharts } from '../../scripts/record-charts.ts'
import { replyMachine } from '../reply/reply-machine.ts'
import { CALENDARS, at, ticketLog } from '../testing/ticket-log.ts'
import { ticketMachine } from '../ticket/ticket-machine.ts'
import { describeChart } from './describe-chart.ts'

test('sla-2.6: a changed chart has a new version', () => {
  const recorded = recordedCharts()
  for (const [name, versions] of Object.entries(presentCharts())) {
    for (const [version, hash] of Object.entries(versions)) {
      expect(
        recorded[name]?.[version],
        `the ${name} chart, version ${version}: raise it, then record-charts.ts`,
      ).toBe(hash)
    }
  }
})

test('sla-2.7: the drawn page is current: node packages/sla/scripts/draw-machine.ts', () => {
  expect(readPage()).toBe(drawPage())
})

test('the description of a chart changes with a guard’s parameter, a target and an action', () => {
  const text = JSON.stringify(describeChart(ticketMachine(new Map())))
  expect(text).toContain('"isStatus",{"status":"resolved"}')
  expect(text).toContain('"ticket.firstResponse.closedUnanswered"')
  expect(text).toContain('"end",{"metric":"firstResponse","end":"closedUnanswered"}')
  expect(text).not.toContain('description')
})

describe('sla-2.1: the package is pure', () => {
  const root = new URL('..', import.meta.url).pathname
  const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && !path.includes('testing/'))
    .map((path) => ({ path, source: readFileSync(join(root, path), 'utf8') }))

  test.each([
    ['a clock', /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\b/u],
    ['chance', /Math\.random|crypto\./u],
    ['the process or its files', /\bprocess\.|from 'node:/u],
    ['promises', /\basync\b|\bawait\b|\bPromise\b/u],
    ['timers', /\bset(?:Timeout|Interval|Immediate)\b/u],
    ['live machines', /\bcreateActor\b|\bspawn|\bfromPromise\b|\bfromCallback\b/u],
    ['other packages of ours', /from '@relais\//u],
  ])('it has no %s', (_, pattern) => {
    expect(sources.filter(({ source }) => pattern.test(source)).map(({ path }) => path)).toEqual([])
    expect(sources.length).toBeGreaterThan(40)
  })

  test('its charts have no timers, no children and no history', () => {
    const nodes = (node: AnyStateNode): AnyStateNode[] => [node, ...Object.values(node.states).flatMap(nodes)]
    const all = [ticketMachine(new Map()), replyMachine].flatMap((machine) => nodes(machine.root))
    expect(
      all.filter(({ after, invoke, type }) => after.length > 0 || invoke.length > 0 || type === 'history'),
    ).toEqual([])
    expect(all.length).toBeGreaterThan(50)
  })
})

test('sla-2.1: nobody runs a chart as a live actor: its effects throw', () => {
  const log = ticketLog()
  const errors: unknown[] = []
  const ticket = createActor(ticketMachine(CALENDARS), { input: { id: 't1' } })
  ticket.subscribe({ error: (error) => errors.push(error) })
  ticket.start()
  for (const fact of [log.message(0), log.promise(0), log.status(1, 'waitingCustomer')]) ticket.send(fact)
  const reply = createActor(replyMachine)
  reply.subscribe({ error: (error) => errors.push(error) })
  reply.start()
  reply.send({ type: 'submitted', at: at(0), needsReview: true })
  expect(errors.map(String)).toEqual([
    'Error: The ticket machine is a reducer: the host performs its effects.',
    'Error: The reply machine is a reducer: the host performs its effects.',
  ])
})
