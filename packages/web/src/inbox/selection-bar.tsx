import { Plural, useLingui } from '@lingui/react/macro'
import { Ellipsis, X } from 'lucide-react'
import { Suspense, useState } from 'react'
import type { Command } from '../commands/command.ts'
import { keysOf } from '../commands/command.ts'
import { useCommands } from '../commands/command-provider.tsx'
import { ariaKeys, keyLabel } from '../commands/key-label.ts'
import type { TicketView } from '../graphql/generated/graphql.ts'
import { useViewer } from '../graphql/viewer.ts'
import { withWords } from '../locale/words.ts'
import { Button } from '../ui/button.tsx'
import { HeldKeys } from '../ui/held-keys.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { Kbd } from '../ui/kbd.tsx'
import { lazyPart } from '../ui/lazy-part.tsx'
import { Menu } from '../ui/menu.tsx'
import { ActOverlay } from '../verbs/act-overlay.tsx'
import type { Question } from '../verbs/act-overlay.tsx'
import { useAct } from '../verbs/use-act.ts'
import {
  assignSelected,
  clearSelection,
  handOffSelected,
  holdSelected,
  markSelectedSpam,
  resolveSelected,
  selectionCommands,
  snoozeSelected,
  tagSelected,
} from './selection-commands.ts'
import type { SelectionState } from './selection-commands.ts'
import type { Selection } from './use-selection.ts'

const RefusedDialog = lazyPart(
  withWords('elsewhere', async () => (await import('../verbs/refused-dialog.tsx')).RefusedDialog),
)

const HoldDialog = lazyPart(
  withWords('elsewhere', async () => (await import('../board/hold-dialog.tsx')).HoldDialog),
)

/** What can be done with the rows that are selected, above the list while there are some. */
export function SelectionBar({ selection, view }: { selection: Selection; view: TicketView }) {
  const { t, i18n } = useLingui()
  const { member, may } = useViewer()
  const [question, setQuestion] = useState<Question | null>(null)
  const [isHolding, setHolding] = useState(false)
  const { act, refused, forgetRefused } = useAct()
  const { tickets } = selection
  const state: SelectionState = {
    viewer: member,
    may,
    act: (one) =>
      // What was refused stays selected, for another try.
      void act(tickets, one).then((left) => selection.set(left)),
    ask: setQuestion,
    canHold: view === 'notInTime' && may.includes('sendHoldingReplies'),
    hold: () => setHolding(true),
    clear: selection.clear,
  }
  return (
    <>
      {tickets.length > 0 && (
        <div
          role="toolbar"
          aria-label={t`Selected tickets`}
          className="flex items-center gap-1 border-b border-line bg-sel px-2 py-1.5"
        >
          <Keys state={state} />
          <IconButton
            label={i18n._(clearSelection.title)}
            keys={keyLabel('escape')}
            onPress={() => clearSelection.run(state)}
          >
            <X aria-hidden size={16} />
          </IconButton>
          <output className="line-clamp-2 min-w-0 flex-1 leading-tight font-medium">
            <Plural value={tickets.length} one="# selected" other="# selected" />
          </output>
          <CommandButton command={holdSelected} state={state} label={t`We have read you`} />
          {!state.canHold && <CommandButton command={assignSelected} state={state} label={t`To me`} />}
          <CommandButton command={resolveSelected} state={state} label={t`Resolve`} />
          <Menu
            label={t`What to do with the selected`}
            button={{
              label: t`What to do with the selected`,
              className: 'px-1.5! pointer-coarse:min-w-11',
              children: <Ellipsis aria-hidden size={17} />,
            }}
            parts={[
              {
                id: 'verbs',
                rows: [
                  // Where one button more stands before it, so that the count has its place.
                  ...(state.canHold ? [assignSelected] : []),
                  handOffSelected,
                  tagSelected,
                  snoozeSelected,
                  markSelectedSpam,
                ]
                  .filter((command) => command.enabled?.(state) ?? true)
                  .map((command) => ({
                    id: command.id,
                    label: i18n._(command.title),
                    keys: keyLabel(keysOf(command)[0]!),
                    onSelect: () => command.run(state),
                  })),
              },
            ]}
          />
        </div>
      )}
      {question !== null && (
        <ActOverlay
          question={question}
          tickets={tickets}
          onAct={state.act}
          onClose={() => setQuestion(null)}
        />
      )}
      <Suspense fallback={<HeldKeys />}>
        {isHolding && (
          <HoldDialog tickets={tickets} onSent={selection.set} onClose={() => setHolding(false)} />
        )}
      </Suspense>
      <Suspense>{refused.length > 0 && <RefusedDialog refused={refused} onClose={forgetRefused} />}</Suspense>
    </>
  )
}

/** The keys are those of one ticket, and mean the selected ones while this stands. */
function Keys({ state }: { state: SelectionState }) {
  useCommands(selectionCommands, state)
  return null
}

function CommandButton({
  command,
  state,
  label,
}: {
  command: Command<SelectionState>
  state: SelectionState
  label: string
}) {
  if (!(command.enabled?.(state) ?? true)) return null
  const keys = keysOf(command)[0]!
  return (
    <Button onPress={() => command.run(state)} ariaKeys={ariaKeys(keys)}>
      {label}
      <Kbd>{keyLabel(keys)}</Kbd>
    </Button>
  )
}
