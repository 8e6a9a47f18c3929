import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { failureSentence } from '../signs/failures.ts'
import { ChoiceList } from '../ui/choice-list.tsx'
import { Dialog } from '../ui/dialog.tsx'
import type { Act } from './act.ts'
import { tagsQuery } from './queries.ts'

/** Puts a tag on, or takes one off that is on all of the tickets already. */
export function TagDialog({
  onAll,
  onAct,
  onClose,
}: {
  /** The ids of the tags that every one of the tickets has. */
  onAll: ReadonlySet<string>
  onAct: (act: Act) => void
  onClose: () => void
}) {
  const { t, i18n } = useLingui()
  const { data, error } = useQuery(tagsQuery)
  return (
    <Dialog title={t`Tag`} onClose={onClose}>
      <div className="px-5 pt-2 pb-5">
        {data === undefined ? (
          <p className="py-3 text-ink-2">{error ? failureSentence(error, i18n) : t`Reading the tags…`}</p>
        ) : (
          <ChoiceList
            label={t`Tags`}
            filterLabel={t`Find a tag`}
            emptyText={
              data.length === 0
                ? t`There is no tag yet. A supervisor adds them in the settings.`
                : t`No tag has this name.`
            }
            choices={data.map(({ id, name }) => ({ id, label: name, isOn: onAll.has(id) }))}
            onChoose={(id) => {
              const name = data.find((tag) => tag.id === id)?.name ?? ''
              onAct({ kind: onAll.has(id) ? 'untag' : 'tag', tagId: id, name })
            }}
          />
        )}
      </div>
    </Dialog>
  )
}
