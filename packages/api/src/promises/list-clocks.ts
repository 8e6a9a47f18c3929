import {
  type Clock,
  type ClockView,
  METRICS,
  type Metric,
  type StoredTicket,
  type TicketEngine,
  unpackContext,
} from '@relais/sla'

/** The current cycle of one promise on one ticket, with what the machine keeps and what it derives. */
export interface TicketClock {
  ticketId: string
  target: Metric
  clock: Clock
  view: ClockView
}

/** The promises on a ticket, in the order in which they are made. Reads the state alone. */
export function listClocks(engine: TicketEngine, state: StoredTicket): TicketClock[] {
  const views = engine.project(state).clocks
  const { clocks } = unpackContext(state.context)
  return METRICS.flatMap((target) => {
    const clock = clocks[target]
    const view = views[target]
    return clock && view ? [{ ticketId: state.context.id, target, clock, view }] : []
  })
}
