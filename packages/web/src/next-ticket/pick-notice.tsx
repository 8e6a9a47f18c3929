import { useLingui } from '@lingui/react/macro'
import { useEffect, useRef, useState } from 'react'
import { keysOf } from '../commands/command.ts'
import { keyLabel } from '../commands/key-label.ts'
import type { TicketPickFieldsFragment } from '../graphql/generated/graphql.ts'
import { Button } from '../ui/button.tsx'
import { Kbd } from '../ui/kbd.tsx'
import { explainPlace } from './commands.ts'
import type { PlaceState } from './commands.ts'
import { takeHanded } from './handed.ts'
import { pickSentence } from './order-words.ts'

/**
 * Why the order handed this ticket out. A screen reader hears it once, when it has just been; afterwards it stands there to
 * be read again, for as long as somebody waits.
 */
export function PickNotice({
  ticketId,
  pick,
  state,
  onHanded,
}: {
  ticketId: string
  pick: TicketPickFieldsFragment
  state: PlaceState
  /** The ticket has just been handed out, and is on the screen. */
  onHanded: () => void
}) {
  const { t, i18n } = useLingui()
  const [isNew, setNew] = useState(false)
  const sentence = pickSentence(pick.reason, i18n)
  const whenHanded = useRef(onHanded)
  useEffect(() => {
    whenHanded.current = onHanded
  })
  useEffect(() => {
    if (!takeHanded(ticketId)) return
    // What changes in a live region is heard; what comes with it is not.
    requestAnimationFrame(() => {
      setNew(true)
      whenHanded.current()
    })
  }, [ticketId, pick.at])
  return (
    <aside
      aria-label={t`Why this ticket`}
      className="flex items-center justify-between gap-3 border-b border-line bg-accent-wash px-3.5 py-1 text-sm sm:px-5"
    >
      <div className="min-w-0">
        <output>{isNew && sentence}</output>
        {!isNew && <p>{sentence}</p>}
      </div>
      <Button look="ghost" className="flex-none" onPress={() => explainPlace.run(state)}>
        {i18n._(explainPlace.title)}
        <Kbd>{keyLabel(keysOf(explainPlace)[0]!)}</Kbd>
      </Button>
    </aside>
  )
}
