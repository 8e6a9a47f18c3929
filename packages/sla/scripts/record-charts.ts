import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { describeChart } from '../src/chart/describe-chart.ts'
import { REPLY_MACHINE_VERSION } from '../src/reply/reply-engine.ts'
import { replyMachine } from '../src/reply/reply-machine.ts'
import { ticketMachine } from '../src/ticket/ticket-machine.ts'
import { TICKET_MACHINE_VERSION } from '../src/ticket/versions/migrate-ticket.ts'

const RECORD = new URL('../src/chart/recorded-charts.json', import.meta.url)

/** Hashes of the charts by name and version. */
export type RecordedCharts = Record<string, Record<string, string>>

/** The charts as they are now. */
export function presentCharts(): RecordedCharts {
  const hash = (machine: Parameters<typeof describeChart>[0]) =>
    createHash('sha256')
      .update(JSON.stringify(describeChart(machine)))
      .digest('hex')
  return {
    ticket: { [TICKET_MACHINE_VERSION]: hash(ticketMachine(new Map())) },
    reply: { [REPLY_MACHINE_VERSION]: hash(replyMachine) },
  }
}

/** The charts of every version, as they were when it was made. */
export function recordedCharts(): RecordedCharts {
  return JSON.parse(readFileSync(RECORD, 'utf8')) as RecordedCharts
}

// Adds what is missing; a version that is on record is never written over: raise the version and add a migration.
if (process.argv[1] === new URL(import.meta.url).pathname) {
  const recorded = recordedCharts()
  for (const [name, versions] of Object.entries(presentCharts()))
    recorded[name] = { ...versions, ...recorded[name] }
  writeFileSync(RECORD, `${JSON.stringify(recorded, null, 2)}\n`)
}
