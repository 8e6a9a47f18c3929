import { Plural, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { TicketRowFragment } from '../graphql/generated/graphql.ts'
import { failureSentence } from '../signs/failures.ts'
import { serverNow } from '../time/server-clock.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { SelectField } from '../ui/select-field.tsx'
import { TextField } from '../ui/text-field.tsx'
import { PreviewList } from './preview-list.tsx'
import { approvedTextsQuery, previewsQuery } from './queries.ts'
import { useHold } from './use-hold.ts'

/** As many as one press sends. */
const MOST_AT_ONCE = 20
const DAY_MS = 86_400_000

/** Chooses an approved text, shows what it says to each customer, and sends one reply each by one press. */
export function HoldDialog({
  tickets,
  onSent,
  onClose,
}: {
  tickets: readonly TicketRowFragment[]
  /** Those that stay selected: they were told nothing. */
  onSent: (left: readonly string[]) => void
  onClose: () => void
}) {
  const { t, i18n } = useLingui()
  const { data: texts, error } = useQuery(approvedTextsQuery)
  const [chosenId, setChosenId] = useState<string | null>(null)
  const [answerBy, setAnswerBy] = useState(() => tomorrowAtTen())
  const { hold, isPending } = useHold()
  const chosen = texts?.find(({ id }) => id === chosenId) ?? texts?.[0] ?? null
  const instant = chosen?.namesInstant ? new Date(answerBy) : null
  const isInstantMissing = instant !== null && Number.isNaN(instant.getTime())
  const { data: previews = [] } = useQuery({
    ...previewsQuery({
      holdingTextId: chosen?.id ?? '',
      ticketIds: tickets.map(({ id }) => id),
      answerBy: instant === null || isInstantMissing ? null : instant.toISOString(),
    }),
    enabled: chosen !== null && !isInstantMissing && tickets.length <= MOST_AT_ONCE,
  })
  const ready = previews.filter(({ refusal }) => refusal === null)
  const readyCount = ready.length
  const title = t`Tell them that you have read them`
  const send = async () => {
    if (chosen === null) return
    const left = await hold({ text: chosen, answerBy: instant?.toISOString() ?? null, previews: ready })
    if (left === null) return
    const untold = previews.filter(({ refusal }) => refusal !== null).map(({ ticket }) => ticket.id)
    onSent([...left, ...untold])
    onClose()
  }
  if (tickets.length > MOST_AT_ONCE)
    return (
      <Dialog title={title} onClose={onClose}>
        <p className="px-5 pt-2 pb-5">{t`At most ${MOST_AT_ONCE} at once: each is to be read before it is sent. Choose fewer.`}</p>
      </Dialog>
    )
  return (
    <Dialog title={title} onClose={onClose}>
      <div className="flex flex-col gap-3 px-5 pt-2 pb-5">
        <p className="text-ink-2">{t`It is no answer: they go on waiting where they stand. Each gets a reply of your own.`}</p>
        {texts === undefined && error !== null && <p role="alert">{failureSentence(error, i18n)}</p>}
        {texts?.length === 0 && (
          <p>
            {t`No text is approved yet.`}{' '}
            <Link
              to="/settings/$section"
              params={{ section: 'holding' }}
              className="text-accent-ink hover:underline"
            >
              {t`Write and approve one`}
            </Link>
          </p>
        )}
        {chosen !== null && texts !== undefined && (
          <form
            className="flex flex-col gap-3"
            onSubmit={(event) => {
              event.preventDefault()
              if (readyCount > 0 && !isPending) void send()
            }}
          >
            <SelectField
              label={t`Text`}
              name="text"
              value={chosen.id}
              options={texts.map(({ id, name }) => ({ value: id, text: name }))}
              onChoose={setChosenId}
            />
            {chosen.namesInstant && (
              <InstantField value={answerBy} isMissing={isInstantMissing} onChange={setAnswerBy} />
            )}
            <PreviewList previews={isInstantMissing ? [] : previews} />
            <div className="flex flex-wrap justify-end gap-2">
              <Button onPress={onClose}>{t`Cancel`}</Button>
              <Button
                type="submit"
                look="primary"
                isPending={isPending}
                isDisabled={readyCount === 0 || isInstantMissing}
              >
                {isPending ? (
                  t`Sending…`
                ) : (
                  <Plural value={readyCount} one="Send # reply" other="Send # replies" />
                )}
              </Button>
            </div>
          </form>
        )}
      </div>
    </Dialog>
  )
}

function InstantField({
  value,
  isMissing,
  onChange,
}: {
  value: string
  isMissing: boolean
  onChange: (value: string) => void
}) {
  const { t } = useLingui()
  return (
    <TextField
      label={t`Answered by`}
      name="answerBy"
      type="datetime-local"
      defaultValue={value}
      hint={t`It is promised to them, with a clock of its own.`}
      error={isMissing ? t`Say by when they will be answered.` : undefined}
      isRequired
      onChange={onChange}
    />
  )
}

/** In the local clock's own words, as the field takes them. */
function tomorrowAtTen(): string {
  const day = new Date(serverNow() + DAY_MS)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}T10:00`
}
