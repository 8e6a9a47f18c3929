import { useLingui } from '@lingui/react/macro'
import { useRef, useState } from 'react'
import { useCommands } from '../commands/command-provider.tsx'
import type { ResolutionOutcome } from '../graphql/generated/graphql.ts'
import { useViewer } from '../graphql/viewer.ts'
import { useNeighbours } from '../shell/neighbours.ts'
import { Dialog } from '../ui/dialog.tsx'
import { ticketCommands } from './commands.ts'
import type { TicketState } from './commands.ts'
import { Composer } from './composer/composer.tsx'
import type { ComposerHandle } from './composer/composer.tsx'
import {
  useAssignTicket,
  useReopenTicket,
  useResolveTicket,
  useSetTicketStatus,
  useSnoozeTicket,
  useUnsnoozeTicket,
} from './mutations.ts'
import type { Ticket } from './queries.ts'
import { ResolveDialog } from './resolve-dialog.tsx'
import { SidePanel } from './side-panel.tsx'
import { SnoozeDialog } from './snooze-dialog.tsx'
import { TicketHeader } from './ticket-header.tsx'
import { Timeline } from './timeline.tsx'

type Overlay = 'resolve' | 'snooze' | 'details'

/** The work pane: the thread, the composer under it, the facts beside it. */
export function TicketPane({ ticket }: { ticket: Ticket }) {
  const { t } = useLingui()
  const { openNext } = useNeighbours()
  const [overlay, setOverlay] = useState<Overlay | null>(null)
  const composer = useRef<ComposerHandle>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const close = () => setOverlay(null)
  const resolve = useResolveTicket()
  const snooze = useSnoozeTicket()
  const state = useTicketState(ticket, composer, setOverlay)
  useCommands(ticketCommands, state)

  const handleResolve = async (outcome: ResolutionOutcome, department: string | null) => {
    close()
    if (await resolve({ ticketId: ticket.id, outcome, department })) openNext()
  }
  const handleSnooze = async (until: string) => {
    close()
    if (await snooze({ ticketId: ticket.id, until })) openNext()
  }

  return (
    <div className="grid h-full lg:grid-cols-[minmax(0,1fr)_17.75rem]">
      <section aria-label={t`Ticket`} className="flex min-h-0 min-w-0 flex-col">
        <TicketHeader ticket={ticket} state={state} headingRef={heading} />
        <Timeline ticket={ticket} onWriteAgain={(text) => composer.current?.writeAgain(text)} />
        {state.may.some((verb) => verb === 'sendReply' || verb === 'addNote') && (
          <Composer ref={composer} ticket={ticket} onLeave={() => heading.current?.focus()} />
        )}
      </section>
      <section
        aria-label={t`About this ticket`}
        className="hidden min-h-0 overflow-y-auto border-s border-line bg-paper lg:block"
      >
        <SidePanel ticket={ticket} state={state} />
      </section>
      {overlay === 'resolve' && (
        <ResolveDialog
          onClose={close}
          onResolve={(outcome, department) => void handleResolve(outcome, department)}
        />
      )}
      {overlay === 'snooze' && (
        <SnoozeDialog onClose={close} onSnooze={(until) => void handleSnooze(until)} />
      )}
      {overlay === 'details' && (
        <Dialog title={t`About this ticket`} hideTitle place="end" onClose={close}>
          <SidePanel ticket={ticket} state={state} />
        </Dialog>
      )}
    </div>
  )
}

function useTicketState(
  ticket: Ticket,
  composer: { current: ComposerHandle | null },
  setOverlay: (overlay: Overlay) => void,
): TicketState {
  const viewer = useViewer()
  const assign = useAssignTicket()
  const reopen = useReopenTicket()
  const unsnooze = useUnsnoozeTicket()
  const setStatus = useSetTicketStatus()
  const { id: ticketId, assignee } = ticket
  return {
    status: ticket.status,
    assigneeId: assignee?.id ?? null,
    viewerId: viewer.member.id,
    may: viewer.may,
    reply: () => composer.current?.open('reply'),
    writeNote: () => composer.current?.open('note'),
    assign: (assigneeId) => void assign({ ticketId, assigneeId }, assignee?.id ?? null),
    openResolve: () => setOverlay('resolve'),
    reopen: () => void reopen({ ticketId }),
    openSnooze: () => setOverlay('snooze'),
    unsnooze: () => void unsnooze({ ticketId }),
    setStatus: (status) => void setStatus({ ticketId, status }),
    openDetails: () => setOverlay('details'),
  }
}
