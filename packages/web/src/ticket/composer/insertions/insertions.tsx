import type { Ticket } from '../../queries.ts'
import { BlanksLine } from './blanks-line.tsx'
import { CodesLine } from './codes-line.tsx'
import { InsertionBar } from './insertion-bar.tsx'
import type { Insertions as State } from './use-insertions.ts'

/** What stands under the text while somebody writes: what is missing, what fits, and how one writes here. */
export function Insertions({ ticket, insertions }: { ticket: Ticket; insertions: State }) {
  // The list over the text shows the same, and more.
  if (insertions.search !== null) return null
  return (
    <>
      <BlanksLine blanks={insertions.blanks} onGo={insertions.goTo} />
      <InsertionBar insertions={insertions} />
      <CodesLine ticket={ticket} />
    </>
  )
}
