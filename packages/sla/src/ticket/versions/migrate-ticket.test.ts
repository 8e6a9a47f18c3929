import { expect, test } from 'vitest'
import { CALENDARS, ticketLog } from '../../testing/ticket-log.ts'
import { ticketEngine } from '../engine.ts'
import { migrate, migrateTicket, type Migration, TICKET_MACHINE_VERSION } from './migrate-ticket.ts'

const STEPS = new Map<number, Migration>([
  [1, (stored) => ({ ...stored, two: true }) as never],
  [2, (stored) => ({ ...stored, three: true }) as never],
])

test('a state of this version comes back as it is', () => {
  const { state } = ticketEngine(CALENDARS).fold('t1', [ticketLog().message(0)])
  expect(state.machineVersion).toBe(TICKET_MACHINE_VERSION)
  expect(migrateTicket(state)).toBe(state)
})

test('sla-2.6: an older state goes through every version between', () => {
  expect(migrate({ machineVersion: 1 }, 3, STEPS)).toEqual({ machineVersion: 3, two: true, three: true })
  expect(migrate({ machineVersion: 2 }, 3, STEPS)).toEqual({ machineVersion: 3, three: true })
})

test('sla-2.6: a later state is left to a process that knows it', () => {
  expect(migrateTicket({ machineVersion: TICKET_MACHINE_VERSION + 1 })).toBeNull()
})

test('a gap asks for a refold', () => {
  expect(() => migrate({ machineVersion: 0 }, 3, STEPS)).toThrow(/refold/)
})
