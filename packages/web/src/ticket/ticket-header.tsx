import { Plural, useLingui } from '@lingui/react/macro'
import { ArrowLeft, Ellipsis, PanelRight } from 'lucide-react'
import type { Ref } from 'react'
import type { Command } from '../commands/command.ts'
import { keysOf } from '../commands/command.ts'
import { ariaKeys, keyLabel } from '../commands/key-label.ts'
import { useNeighbours } from '../shell/neighbours.ts'
import { leadClock, standingOf } from '../signs/lead-clock.ts'
import { networkName } from '../signs/network.tsx'
import { statusWords, targetWords } from '../signs/ticket-words.ts'
import { TimeLeft } from '../signs/time-left.tsx'
import { useNow } from '../time/now.ts'
import { Button } from '../ui/button.tsx'
import { CutText } from '../ui/cut-text.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { Kbd } from '../ui/kbd.tsx'
import { Menu } from '../ui/menu.tsx'
import { OnlookersLine } from '../presence/onlookers.tsx'
import { Pill } from '../ui/pill.tsx'
import type { TicketState } from './commands.ts'
import {
  assignToMe,
  copyTicketLink,
  goToUnanswered,
  handOffTicket,
  linkTicket,
  markSpam,
  mergeTicket,
  openDetails,
  promiseUpdate,
  reopenTicket,
  resolveAndNext,
  resolveTicket,
  showOthers,
  showSimilar,
  snoozeTicket,
  splitTicket,
  tagTicket,
  takeOverTicket,
  unassignTicket,
  unsnoozeTicket,
  waitForCustomer,
} from './commands.ts'
import { claimNextTicket, explainPlace } from '../next-ticket/commands.ts'
import type { Ticket } from './queries.ts'
import { confirmScores, correctIntent, correctTopic, lowerBand, raiseBand } from './triage/commands.ts'
import { laneCommands } from './triage/lane-commands.ts'

/** The menu, part by part: who has it, how it stands, what it is, where it is. */
const inMenu: readonly (readonly Command<TicketState>[])[] = [
  [assignToMe, handOffTicket, unassignTicket, takeOverTicket],
  [resolveTicket, resolveAndNext, reopenTicket, snoozeTicket, unsnoozeTicket, waitForCustomer, markSpam],
  [tagTicket, ...laneCommands],
  [confirmScores, correctIntent, correctTopic, raiseBand, lowerBand],
  [promiseUpdate, goToUnanswered, showOthers, showSimilar, explainPlace],
  [mergeTicket, splitTicket, linkTicket],
  [claimNextTicket, copyTicketLink],
]

/** What the ticket is, how long still, and what can be done with it. */
export function TicketHeader({
  ticket,
  state,
  headingRef,
}: {
  ticket: Ticket
  state: TicketState
  headingRef: Ref<HTMLHeadingElement>
}) {
  const { t, i18n } = useLingui()
  const { returnToList } = useNeighbours()
  const isPublic = ticket.thread.visibility === 'public'
  const ending = resolveTicket.enabled?.(state) ? resolveTicket : reopenTicket
  return (
    <header className="flex items-center justify-between gap-2.5 border-b border-line px-2 py-2 sm:px-5 sm:py-2.5">
      <IconButton label={t`Back to the list`} onPress={returnToList} className="sm:hidden">
        <ArrowLeft aria-hidden size={18} className="rtl:-scale-x-100" />
      </IconButton>
      <div className="min-w-0 flex-1">
        <h2 ref={headingRef} tabIndex={-1} className="text-lg font-semibold tracking-tight outline-none">
          <CutText onPhone="two lines">{ticket.title || ticket.contact.name}</CutText>
        </h2>
        <div className="flex items-center gap-2">
          <span className="flex flex-none sm:hidden">
            <Promise ticket={ticket} />
          </span>
          <p className="min-w-0 truncate text-xs text-ink-3">
            <bdi dir="ltr">#{ticket.number}</bdi> · {networkName(ticket.channel.network.name)} ·{' '}
            {isPublic ? t`public thread` : t`private conversation`}
          </p>
          {ticket.cluster !== null && (
            <Button
              look="ghost"
              className="min-w-0 flex-none px-1! py-0! text-xs"
              onPress={() => showSimilar.run(state)}
              ariaKeys="v"
            >
              <Plural
                value={ticket.cluster.size - 1}
                one="# post like this one"
                other="# posts like this one"
              />
            </Button>
          )}
        </div>
      </div>
      <OnlookersLine ticketId={ticket.id} />
      <span className="hidden flex-none sm:flex">
        <Promise ticket={ticket} />
      </span>
      <span className="hidden gap-1.5 md:flex">
        {assignToMe.enabled?.(state) && (
          <span className="hidden min-[100rem]:flex">
            <CommandButton command={assignToMe} state={state} />
          </span>
        )}
        {ending.enabled?.(state) && <CommandButton command={ending} state={state} />}
      </span>
      <IconButton
        label={i18n._(openDetails.title)}
        onPress={state.openDetails}
        keys={keyLabel('i')}
        className="lg:hidden"
      >
        <PanelRight aria-hidden size={17} className="rtl:-scale-x-100" />
      </IconButton>
      <Menu
        label={t`What to do with this ticket`}
        button={{
          label: t`What to do with this ticket`,
          className: 'px-1.5! pointer-coarse:min-w-11',
          children: <Ellipsis aria-hidden size={17} />,
        }}
        parts={inMenu
          .map((part, at) => ({
            id: String(at),
            rows: part
              .filter((command) => command.enabled?.(state) ?? true)
              .map((command) => ({
                id: command.id,
                label: i18n._(command.title),
                ...(keysOf(command)[0] !== undefined && { keys: keyLabel(keysOf(command)[0]!) }),
                onSelect: () => command.run(state),
              })),
          }))
          .filter(({ rows }) => rows.length > 0)}
      />
    </header>
  )
}

function CommandButton({ command, state }: { command: Command<TicketState>; state: TicketState }) {
  const { i18n } = useLingui()
  const [keys] = keysOf(command)
  return (
    <Button onPress={() => command.run(state)} ariaKeys={keys === undefined ? '' : ariaKeys(keys)}>
      {i18n._(command.title)}
      {keys !== undefined && <Kbd>{keyLabel(keys)}</Kbd>}
    </Button>
  )
}

/** The promise that matters most now, or what has become of the ticket. */
function Promise({ ticket }: { ticket: Ticket }) {
  const { i18n } = useLingui()
  const now = useNow(10_000)
  const clock = leadClock(ticket.clocks)
  const standing = standingOf(clock, now)
  if (ticket.status !== 'open') return <Pill className="flex-none">{i18n._(statusWords[ticket.status])}</Pill>
  if (clock === null || standing === 'none') return null
  const tone = standing === 'atRisk' ? 'risk' : standing === 'breached' ? 'breach' : 'plain'
  return (
    <Pill tone={tone} className="flex-none">
      <span className="sr-only min-[120rem]:not-sr-only">{i18n._(targetWords[clock.target])}</span>
      <TimeLeft clocks={ticket.clocks} ring={false} />
    </Pill>
  )
}
