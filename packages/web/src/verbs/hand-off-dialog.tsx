import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { FormEvent } from 'react'
import { useViewer } from '../graphql/viewer.ts'
import { failureSentence } from '../signs/failures.ts'
import { Button } from '../ui/button.tsx'
import { ChoiceList } from '../ui/choice-list.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { typedText } from '../ui/form-text.ts'
import { TextField } from '../ui/text-field.tsx'
import type { Act } from './act.ts'
import { colleaguesQuery } from './queries.ts'

interface Heir {
  id: string | null
  name: string | null
}

/** Who goes on, then why: the reason stands on the ticket as a note that names them. */
export function HandOffDialog({ onAct, onClose }: { onAct: (act: Act) => void; onClose: () => void }) {
  const { t, i18n } = useLingui()
  const { member } = useViewer()
  const { data, error } = useQuery(colleaguesQuery)
  const [heir, setHeir] = useState<Heir | null>(null)
  if (heir !== null)
    return (
      <Reason
        heir={heir}
        onClose={onClose}
        onReason={(reason) =>
          onAct(
            reason === null
              ? { kind: 'assign', assigneeId: heir.id, name: heir.name }
              : { kind: 'handOff', assigneeId: heir.id, name: heir.name, reason },
          )
        }
      />
    )
  const others = (data ?? []).filter(({ id }) => id !== member.id)
  return (
    <Dialog title={t`Who goes on with it?`} onClose={onClose}>
      <div className="px-5 pt-2 pb-5">
        {data === undefined ? (
          <p className="py-3 text-ink-2">{error ? failureSentence(error, i18n) : t`Reading who is here…`}</p>
        ) : (
          <ChoiceList
            label={t`Colleagues`}
            filterLabel={t`Find a colleague`}
            emptyText={t`Nobody of the care team has this name.`}
            choices={[
              ...others.map(({ id, name, availability }) => ({
                id,
                label: name,
                detail: availability.isAvailable ? t`there` : t`away`,
              })),
              { id: 'nobody', label: t`Nobody: back to all` },
            ]}
            onChoose={(id) =>
              setHeir(
                id === 'nobody'
                  ? { id: null, name: null }
                  : { id, name: others.find((one) => one.id === id)?.name ?? null },
              )
            }
          />
        )}
      </div>
    </Dialog>
  )
}

function Reason({
  heir,
  onReason,
  onClose,
}: {
  heir: Heir
  onReason: (reason: string | null) => void
  onClose: () => void
}) {
  const { t } = useLingui()
  const name = heir.name
  const reasons = [
    t`You know this matter better.`,
    t`My shift ends.`,
    t`I do not speak this language.`,
    t`Please decide this.`,
  ]
  const handleSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = typedText(event.currentTarget, 'reason')
    if (typed !== '') onReason(typed)
  }
  return (
    <Dialog title={name === null ? t`Why does it go back to all?` : t`A word for ${name}`} onClose={onClose}>
      <div className="flex flex-col gap-3 px-5 pt-2 pb-5">
        <ChoiceList
          label={t`Reasons`}
          choices={[
            ...(name === null ? reasons.slice(1, 3) : reasons).map((reason) => ({
              id: reason,
              label: reason,
            })),
            { id: '', label: t`Without a word` },
          ]}
          onChoose={(reason) => onReason(reason === '' ? null : reason)}
        />
        <form onSubmit={handleSubmit} className="flex items-end gap-2">
          <div className="flex-1">
            <TextField label={t`In your own words`} name="reason" />
          </div>
          <Button type="submit" className="min-h-9">{t`Hand off`}</Button>
        </form>
        <p className="text-ink-2">{t`The word stays on the ticket as a note, also when the hand-off is undone.`}</p>
      </div>
    </Dialog>
  )
}
