import { assign, not, or, setup, stateIn } from 'xstate'
import type { Calendars } from '../calendar/calendar.ts'
import type { Metric } from '../clock/metric.ts'
import { clockActions, markEffect } from './clock-actions.ts'
import type { TicketContext } from './context.ts'
import type { TicketEffect } from './effects.ts'
import { calendarGuards, guards } from './guards.ts'
import { notes } from './note-actions.ts'
import type { PlacedFact } from './placed-fact.ts'

type Of = { metric: Metric }
type Scope = { readonly context: TicketContext; readonly event: PlacedFact }

/** The setup of the ticket's chart, for its regions. */
export type TicketChart = ReturnType<typeof ticketChart>

/** What the chart's guards ask and its actions do. Actions are of two kinds: `assign`, which is pure, and `tell`, which is data. */
export function ticketChart(calendars: Calendars) {
  const clocks = clockActions(calendars)
  return setup({
    types: {
      context: {} as TicketContext,
      events: {} as PlacedFact,
      input: {} as { id: string } | undefined,
    },
    guards: {
      ...guards,
      ...calendarGuards(calendars),
      /** Neither spam nor merged away. */
      isActive: not(or([stateIn({ lifecycle: 'spam' }), stateIn({ lifecycle: 'merged' })])),
      /** Still with us or the customer: neither over nor away. */
      isOngoing: not(
        or([
          stateIn({ lifecycle: 'resolved' }),
          stateIn({ lifecycle: 'closed' }),
          stateIn({ lifecycle: 'spam' }),
          stateIn({ lifecycle: 'merged' }),
        ]),
      ),
      isWaiting: stateIn({ lifecycle: 'waitingCustomer' }),
      isOpen: stateIn({ lifecycle: 'open' }),
      isOnHold: stateIn({ lifecycle: 'hold' }),
      isWithVolunteer: stateIn({ assignment: 'volunteer' }),
      isUnclaimed: or([stateIn({ assignment: 'unassigned' }), stateIn({ assignment: 'offered' })]),
      isFirstResponseOver: not(
        or([
          stateIn({ firstResponse: 'idle' }),
          stateIn({ firstResponse: 'running' }),
          stateIn({ firstResponse: 'late' }),
        ]),
      ),
    },
    actions: {
      noteMessage: assign(notes.noteMessage),
      noteDeletion: assign(notes.noteDeletion),
      noteReply: assign(notes.noteReply),
      noteResolved: assign(notes.noteResolved),
      forgetResolved: assign(notes.forgetResolved),
      noteHold: assign(notes.noteHold),
      forgetHold: assign(notes.forgetHold),
      noteMistakenSpam: assign(notes.noteMistakenSpam),
      noteTargets: assign(notes.noteTargets),
      noteDown: assign(notes.noteDown),
      noteUp: assign(notes.noteUp),
      noteScores: assign(notes.noteScores),
      noteSuggestion: assign(notes.noteSuggestion),
      noteOverride: assign(notes.noteOverride),
      takeSuggestion: assign(notes.takeSuggestion),
      noteOffer: assign(notes.noteOffer),
      forgetOffer: assign(notes.forgetOffer),
      noteHolder: assign(notes.noteHolder),
      forgetHolder: assign(notes.forgetHolder),
      noteAcknowledged: assign(notes.noteAcknowledged),
      notePromise: assign(notes.notePromise),
      forgetPromise: assign(notes.forgetPromise),
      open: assign((scope: Scope, params: Of) => clocks.open(scope, params)),
      promise: assign((scope: Scope) => clocks.promise(scope)),
      move: assign((scope: Scope) => clocks.move(scope)),
      retarget: assign((scope: Scope, params: Of) => clocks.retarget(scope, params)),
      extend: assign((scope: Scope, params: Of) => clocks.extend(scope, params)),
      hold: assign((scope: Scope, params: Of) => clocks.hold(scope, params)),
      release: assign((scope: Scope, params: Of & { isRunning: boolean }) => clocks.release(scope, params)),
      pause: assign((scope: Scope, params: Of) => clocks.pause(scope, params)),
      resume: assign((scope: Scope, params: Of) => clocks.resume(scope, params)),
      reopen: assign((scope: Scope, params: Of) => clocks.reopen(scope, params)),
      end: assign((scope: Scope, params: Parameters<typeof clocks.end>[1]) => clocks.end(scope, params)),
      cross: assign((scope: Scope, params: Of) => clocks.cross(scope, params)),
      bookOutage: assign((scope: Scope) => clocks.bookOutage(scope)),
      tell: (_scope: unknown, _effect: TicketEffect | null) => {
        throw new Error('The ticket machine is a reducer: the host performs its effects.')
      },
    },
  })
}

/** The effect told when a clock crosses its next mark; a parameter of `tell`. */
export type TellMark = ReturnType<typeof markEffect>
