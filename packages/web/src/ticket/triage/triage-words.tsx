import type { TicketState } from '../commands.ts'
import type { Ticket } from '../queries.ts'
import { CorrectionList } from './correction-list.tsx'
import { ScoreButtons } from './score-buttons.tsx'

/** Whether triage is right, and what people said of it. */
export function TriageWords({ ticket, state }: { ticket: Ticket; state: TicketState }) {
  return (
    <>
      <ScoreButtons ticket={ticket} state={state} />
      <CorrectionList ticket={ticket} state={state} />
    </>
  )
}
