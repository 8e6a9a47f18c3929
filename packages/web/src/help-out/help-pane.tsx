import { useLingui } from '@lingui/react/macro'
import { useEffect } from 'react'
import { useViewer } from '../graphql/viewer.ts'
import { RowsSkeleton } from '../ui/rows-skeleton.tsx'
import { AnsweredPane } from './answered-pane.tsx'
import { recallSentences, sentencesOf } from './card-words.ts'
import { NoCardPane } from './no-card-pane.tsx'
import { OfferedPane } from './offered-pane.tsx'
import { standsWhere } from './own-text.ts'
import { TextLeftPane } from './text-left-pane.tsx'
import { useHelp } from './use-help.ts'
import { WritingPane } from './writing-pane.tsx'

/** One card at a time, from the offer to what became of the answer. */
export function HelpPane({ onWriting }: { onWriting: (isWriting: boolean) => void }) {
  const { t, i18n } = useLingui()
  const { member } = useViewer()
  const help = useHelp(member.id)
  const { held, isBusy, problem, own } = help
  const state = held?.card.state
  const isWriting = state === 'taken'
  useEffect(() => onWriting(isWriting), [onWriting, isWriting])
  const name = member.name.trim().split(/\s+/u)[0] ?? member.name
  const greeting = t`Hello ${name}`
  const acts = { isBusy, problem }

  if (held !== null && state === 'offered')
    return (
      <OfferedPane
        key={held.card.id}
        {...acts}
        held={held}
        greeting={greeting}
        onTake={help.take}
        onSkip={help.skip}
      />
    )
  if (held !== null && state === 'taken')
    return (
      <WritingPane
        key={held.card.id}
        {...acts}
        held={held}
        body={own.text?.body ?? held.card.draft?.body ?? ''}
        isOnPhone={own.isOnPhone}
        hasMoved={help.moved !== null}
        isStale={help.isStale}
        visibility={own.text === null ? standsWhere(held.card) : (own.text.visibility ?? null)}
        elsewhere={own.text?.elsewhere ?? null}
        onWrite={own.write}
        onStand={own.stand}
        onTakeElsewhere={own.takeElsewhere}
        onSee={help.see}
        onAnswer={(given) => void help.answer(given)}
        onHandBack={help.handBack}
        onKeep={help.keep}
        onSkip={help.skip}
        onAsk={help.ask}
      />
    )
  if (held !== null && state === 'answered')
    return (
      <AnsweredPane
        key={held.card.id}
        {...acts}
        held={held}
        stayed={own.place === 'overtaken' || own.place === 'here' ? (own.left?.body ?? null) : null}
        onDrop={help.dropLeft}
        onFinish={help.finish}
      />
    )
  const reasons = sentencesOf(held?.card.recall ?? [], recallSentences, i18n)
  if (held !== null || own.left !== null)
    return (
      <TextLeftPane
        body={own.left?.body ?? held?.card.draft?.body ?? ''}
        place={own.place}
        reasons={reasons}
        onPutAway={help.putAway}
        onSetAside={held === null ? help.setAside : null}
      />
    )
  if (!help.isKnown) return <RowsSkeleton label={t`Reading…`} />
  return (
    <NoCardPane
      {...acts}
      greeting={greeting}
      obstacles={help.obstacles}
      gone={help.gone}
      after={help.after}
      onNext={help.next}
    />
  )
}
