import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { showToast } from '../../ui/toasts.ts'
import { AddButton } from '../add-button.tsx'
import { keepFocus } from '../keep-focus.ts'
import { Part, Rows } from '../rows.tsx'
import { duplicateRow, moveRow, newKey, putRow, type Row } from './policy.ts'
import { matchWords } from './policy-words.ts'
import { RowCard } from './row-card.tsx'
import { RowDialog } from './row-dialog.tsx'
import type { PolicyDraft } from './use-policy-draft.ts'

/** The rows of the promises, in their order. */
export function RowsPart({
  draft,
  canEdit,
  networks,
  faultAt,
}: {
  draft: PolicyDraft
  canEdit: boolean
  networks: readonly string[]
  faultAt: (row: number) => string | undefined
}) {
  const { t, i18n } = useLingui()
  const [edited, setEdited] = useState<Row | 'new' | null>(null)
  const [said, setSaid] = useState('')
  const { rows } = draft.policy
  const known = new Set(draft.inForce.rows.map(({ match, targets }) => JSON.stringify([match, targets])))
  const acts = {
    onEdit: setEdited,
    onMove: (row: Row, by: 1 | -1) => {
      const moved = moveRow(rows, row.key, by)
      if (moved !== rows) draft.change({ rows: moved })
      const [place, count] = [String(moved.findIndex(({ key }) => key === row.key) + 1), String(moved.length)]
      setSaid(t`${matchWords(row.match, i18n)}: ${place} of ${count}`)
      focusRow(row.key, by)
    },
    onDuplicate: (row: Row) => {
      const key = newKey()
      draft.change({ rows: duplicateRow(rows, row.key, key) })
      setSaid(t`Duplicated. Now change one of the two: no ticket reaches the second.`)
      focusRow(key, -1)
    },
    onRemove: (row: Row) => {
      const undo = draft.change({ rows: rows.filter(({ key }) => key !== row.key) })
      showToast({
        tone: 'done',
        text: t`Removed from the draft: ${matchWords(row.match, i18n)}`,
        action: { label: t`Undo`, keys: 'z', run: undo },
      })
      keepFocus()
    },
  }
  return (
    <Part
      id="promises-rows"
      title={t`What is promised to whom`}
      summary={t`A ticket gets the promises of the first row that fits it. Together the rows have to leave no ticket out.`}
      action={canEdit && <AddButton label={t`Add a row`} onAdd={() => setEdited('new')} />}
    >
      <Rows label={t`What is promised to whom`}>
        {rows.map((row, at) => (
          <RowCard
            key={row.key}
            row={row}
            at={at}
            count={rows.length}
            isChanged={!known.has(JSON.stringify([row.match, row.targets]))}
            fault={faultAt(at)}
            acts={canEdit ? acts : null}
          />
        ))}
      </Rows>
      <output className="sr-only">{said}</output>
      {edited !== null && (
        <RowDialog
          row={edited === 'new' ? null : edited}
          rows={rows}
          networks={networks}
          onSave={(row, isLast) => {
            draft.change({ rows: isLast ? [...rows, row] : putRow(rows, row) })
            setEdited(null)
          }}
          onClose={() => setEdited(null)}
        />
      )}
    </Part>
  )
}

/** Keeps the keyboard on the row that was moved: its button up, or the one down. */
function focusRow(key: string, by: 1 | -1): void {
  requestAnimationFrame(() => {
    const keys = by === -1 ? 'Alt+ArrowUp' : 'Alt+ArrowDown'
    const row = document.querySelector(`[data-row="${key}"]`)
    row?.querySelector<HTMLElement>(`[aria-keyshortcuts="${keys}"]`)?.focus()
  })
}
