import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useViewer } from '../../graphql/viewer.ts'
import { AddButton } from '../add-button.tsx'
import { ReadState } from '../read-state.tsx'
import { Part, Rows } from '../rows.tsx'
import { CalendarEditor } from './calendar-editor.tsx'
import { CalendarRow } from './calendar-row.tsx'
import { keepWriting, readWriting } from './kept-writing.ts'
import { ImportDialog } from './import-dialog.tsx'
import { NotInForce } from './not-in-force.tsx'
import { type Calendar, calendarsQuery } from './queries.ts'

/** When time counts towards a promise: the calendars, and one of them while it is written. */
export function CalendarsPage() {
  const { t } = useLingui()
  const { id: memberId, role } = useViewer().member
  const isAdmin = role === 'admin'
  const query = useQuery(calendarsQuery)
  const [kept, setKept] = useState(() => (isAdmin ? readWriting(memberId) : null))
  const [edited, setEdited] = useState<Calendar | 'new' | null>(kept && (kept.calendar ?? 'new'))
  const [filled, setFilled] = useState<Calendar | null>(null)
  if (edited !== null)
    return (
      <CalendarEditor
        calendar={edited === 'new' ? null : edited}
        kept={kept}
        others={(query.data ?? []).filter(
          (one) => canJoin(one) && (edited === 'new' || one.id !== edited.id),
        )}
        isReadOnly={!isAdmin}
        onClose={() => {
          keepWriting(memberId, null)
          setKept(null)
          setEdited(null)
        }}
      />
    )
  return (
    <Part
      id="calendars-all"
      title={t`All calendars`}
      summary={t`A rule of the promises names the calendar its time is counted by.`}
      action={isAdmin && <AddButton label={t`Add a calendar`} onAdd={() => setEdited('new')} />}
    >
      <ReadState query={query}>
        {(calendars) => (
          <>
            <NotInForce calendars={calendars} />
            <Rows label={t`Calendars`}>
              {calendars.map((calendar) => (
                <CalendarRow
                  key={calendar.id}
                  calendar={calendar}
                  isAdmin={isAdmin}
                  onOpen={() => setEdited(calendar)}
                  onImport={() => setFilled(calendar)}
                />
              ))}
            </Rows>
          </>
        )}
      </ReadState>
      {filled !== null && <ImportDialog calendar={filled} onClose={() => setFilled(null)} />}
    </Part>
  )
}

/** What never closes leaves nothing of what it is joined with. */
function canJoin({ archivedAt, isRoundTheClock }: Calendar): boolean {
  return archivedAt === null && !isRoundTheClock
}
