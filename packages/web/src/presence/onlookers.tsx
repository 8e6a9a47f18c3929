import { useLingui } from '@lingui/react/macro'
import { Eye, PenLine } from 'lucide-react'
import { Pill } from '../ui/pill.tsx'
import type { Onlooker } from './queries.ts'
import { useOnlookers } from './queries.ts'

/** Who else has the ticket open; a screen reader hears it politely when it changes. */
export function OnlookersLine({ ticketId }: { ticketId: string }) {
  const onlookers = useOnlookers().get(ticketId) ?? []
  const sentence = useSentence(onlookers)
  return (
    <output className="flex max-w-36 min-w-0 flex-none empty:hidden">
      {sentence !== '' && (
        <Pill tone="accent">
          <Sign onlookers={onlookers} />
          <span className="truncate max-md:sr-only">{sentence}</span>
        </Pill>
      )}
    </output>
  )
}

/** The same on a row of the list, as small as can be. */
export function OnlookersSign({ onlookers }: { onlookers: readonly Onlooker[] }) {
  const sentence = useSentence(onlookers)
  if (sentence === '') return null
  return (
    <span title={sentence} className="flex-none text-accent-ink">
      <Sign onlookers={onlookers} />
      <span className="sr-only">{sentence}</span>
    </span>
  )
}

function Sign({ onlookers }: { onlookers: readonly Onlooker[] }) {
  const Icon = onlookers.some(({ isTyping }) => isTyping) ? PenLine : Eye
  return <Icon aria-hidden size={13} className="inline-block flex-none" />
}

function useSentence(onlookers: readonly Onlooker[]): string {
  const { t, i18n } = useLingui()
  const [first] = onlookers
  if (first === undefined) return ''
  const writing = onlookers.filter(({ isTyping }) => isTyping)
  const list = new Intl.ListFormat(i18n.locale, { type: 'conjunction' })
  const names = list.format((writing.length > 0 ? writing : onlookers).map(({ name }) => name))
  return writing.length > 0 ? t`${names} writing` : t`${names} looking`
}
