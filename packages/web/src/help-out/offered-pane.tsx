import { msg, plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { ariaKeys } from '../commands/key-label.ts'
import { useCommands } from '../commands/command-provider.tsx'
import { keysOf } from '../commands/command.ts'
import { Instant } from '../signs/instant.tsx'
import { networkName } from '../signs/network.tsx'
import type { SkipReason } from '../graphql/generated/graphql.ts'
import { Pill } from '../ui/pill.tsx'
import { BigButton, QuietButton } from './big-button.tsx'
import { CardThread } from './card-thread.tsx'
import { CardTime, CardTimeBar } from './card-time.tsx'
import { helpOutCommands, IDLE, takeCard } from './commands.ts'
import type { HeldCard } from './kept-card.ts'
import { Pane, Problem, Sheet } from './screen-parts.tsx'
import { SkipPane } from './skip-pane.tsx'
import { WhyCard } from './why-card.tsx'

/** One question, held for this person: take it, or not this one. */
export function OfferedPane({
  held,
  greeting,
  isBusy,
  problem,
  onTake,
  onSkip,
}: {
  held: HeldCard
  greeting: string
  isBusy: boolean
  problem: string | null
  onTake: () => void
  onSkip: (reason: SkipReason) => void
}) {
  const { t, i18n } = useLingui()
  const [isSkipping, setSkipping] = useState(false)
  const { card } = held
  useCommands(helpOutCommands, {
    ...IDLE,
    take: isBusy || isSkipping ? null : onTake,
    skip: isSkipping ? null : () => setSkipping(true),
  })
  if (isSkipping)
    return <SkipPane isBusy={isBusy} problem={problem} onChoose={onSkip} onBack={() => setSkipping(false)} />
  const topics = card.topics.map(({ name }) => name).join(', ')
  const { minutes } = card
  return (
    <Pane
      title={greeting}
      beside={<CardTime held={held} />}
      foot={
        <>
          <Problem>{problem}</Problem>
          <BigButton isPending={isBusy} ariaKeys={ariaKeys(keysOf(takeCard)[0]!)} onPress={onTake}>
            {t`I answer`}
          </BigButton>
          <QuietButton onPress={() => setSkipping(true)}>{t`Not this one`}</QuietButton>
        </>
      }
    >
      <Sheet label={t`A question for you`}>
        <p className="text-md text-ink-2">
          <b className="text-ink">{networkName(card.network)}</b>
          {' · '}
          {card.visibility === 'public' ? t`in public` : t`in private`}
          {card.waitingSince !== null && (
            <>
              {' · '}
              <Instant at={card.waitingSince} />
            </>
          )}
        </p>
        <CardThread card={card} />
        <div className="flex flex-wrap gap-1.5">
          {topics !== '' && (
            <Pill tone="violet" className="py-0.5! text-sm!">
              {t`For you: ${topics}`}
            </Pill>
          )}
          <Pill className="py-0.5! text-sm!">
            {i18n._(msg`${plural(minutes, { one: 'About # minute', other: 'About # minutes' })}`)}
          </Pill>
        </div>
        <CardTimeBar held={held}>
          {t`Kept for you while you decide. Afterwards it passes to a colleague; nothing is held against you.`}
        </CardTimeBar>
      </Sheet>
      <WhyCard card={card} />
    </Pane>
  )
}
