import type { Calendars } from '../calendar/calendar.ts'
import type { Cycle } from '../clock/clock.ts'
import type { TicketEffect } from './effects.ts'
import type { TicketFact } from './facts.ts'
import type { TicketProjection } from './projection.ts'
import type { StoredTicket } from './stored-ticket.ts'

/** The outcome of a step: the state to save, the effects to perform once by key, the ledger rows to insert or replace. */
export type Step = {
  readonly state: StoredTicket
  readonly effects: readonly TicketEffect[]
  readonly cycles: readonly Cycle[]
}

/** The doors of the ticket machine. Pure: same arguments, same answer; nothing given is changed. */
export type TicketEngine = {
  /** A ticket without facts. */
  readonly initial: (id: string) => StoredTicket
  /**
   * Whether `fact` must be taken in by `refold` with the whole log rather than by `apply`: it comes before what the state
   * has already seen, or it changes the meaning of an earlier fact (deletion, retraction, merge, split).
   */
  readonly needsRefold: (state: StoredTicket, fact: TicketFact) => boolean
  /**
   * Advances to the fact and takes it in. `cycles` are the rows that changed. The last fact again changes nothing.
   * @throws RangeError when `needsRefold(state, fact)`.
   */
  readonly apply: (state: StoredTicket, fact: TicketFact) => Step
  /** Lets time pass: crosses every mark strictly before `to` (an answer at the due instant is in time). Past `to`: nothing. */
  readonly advance: (state: StoredTicket, to: number) => Step
  /** The whole log at once, in any order, duplicates harmless; then advances to `to` when given. `cycles` is the whole ledger. */
  readonly fold: (id: string, facts: readonly TicketFact[], to?: number) => Step
  /**
   * `fold`, with the effects that a live ticket still needs: those dated after what `before` had seen, and the differences
   * of derived facts (`breach.recorded`, `breach.retracted`, `due.moved`). `cycles` replaces the ticket's ledger.
   */
  readonly refold: (
    before: { readonly state: StoredTicket; readonly cycles: readonly Cycle[] },
    facts: readonly TicketFact[],
    to?: number,
  ) => Step
  /** The instant from which `advance` has something to do (the wake), or null. One ms after the mark itself. */
  readonly nextDeadline: (state: StoredTicket) => number | null
  /** The columns that lists need. */
  readonly project: (state: StoredTicket) => TicketProjection
}

export function ticketEngine(_calendars: Calendars): TicketEngine {
  throw new Error('Not built yet')
}
