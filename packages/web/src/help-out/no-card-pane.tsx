import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { keysOf } from '../commands/command.ts'
import { useCommands } from '../commands/command-provider.tsx'
import { ariaKeys } from '../commands/key-label.ts'
import { type After, AfterWords } from './after-words.tsx'
import { BigButton } from './big-button.tsx'
import { CallSheet } from './call-sheet.tsx'
import { obstacleSentences, sentencesOf } from './card-words.ts'
import { DemandLine } from './demand-line.tsx'
import { helpOutCommands, IDLE, nextCard } from './commands.ts'
import { MentorSheet } from './mentor/mentor-sheet.tsx'
import { MinutesChoice } from './minutes-choice.tsx'
import { ReachSheet } from './reach-sheet.tsx'
import { ReactionSheet } from './reaction-sheet.tsx'
import { Pane, Problem } from './screen-parts.tsx'
import type { Gone } from './shown-card.ts'
import { TimeNow } from './time-now.tsx'

export type Obstacles = readonly {
  code: string
  parameters: Record<string, string | number | boolean | null>
}[]

const SIDE_WAY = 'inline-flex min-h-11 items-center font-medium text-accent-ink underline underline-offset-2'
const WAY =
  'flex min-h-13 w-full items-center justify-center rounded-xl bg-vol px-3 text-lg font-semibold text-card'

/** No card: why there is none, and what can be done about it. There is no empty clock of duty to watch. */
export function NoCardPane({
  greeting,
  obstacles,
  gone,
  after,
  isBusy,
  problem,
  onNext,
}: {
  greeting: string
  /** What stands in the way; null before the server was asked. */
  obstacles: Obstacles | null
  gone: Gone | null
  after: After | null
  isBusy: boolean
  problem: string | null
  onNext: () => void
}) {
  const { t, i18n } = useLingui()
  useCommands(helpOutCommands, { ...IDLE, next: isBusy ? null : onNext })
  const isIdle = gone === null && after === null && obstacles?.length === 0
  const codes = new Set(obstacles?.map(({ code }) => code))
  const sentences = sentencesOf(obstacles ?? [], obstacleSentences, i18n)
  const mustPractise = codes.has('untrained')
  // Where more stands in the way, time alone shows nobody a card.
  const hasTimeAlone = codes.size === 1 && codes.has('outside_hours')
  const mustSign = codes.has('charter_unsigned') || codes.has('charter_outdated')
  return (
    <Pane
      title={greeting}
      foot={
        <>
          <Problem>{problem}</Problem>
          {(obstacles?.length === 0 || codes.has('time_too_short')) && <MinutesChoice />}
          {mustSign ? (
            <Link to="/charter" className={WAY}>
              {t`Read and sign`}
            </Link>
          ) : mustPractise ? (
            <Link to="/help-out/$part" params={{ part: 'practice' }} className={WAY}>
              {t({ message: 'Practise', context: 'tab' })}
            </Link>
          ) : (
            <BigButton isPending={isBusy} ariaKeys={ariaKeys(keysOf(nextCard)[0]!)} onPress={onNext}>
              {gone === null && after === null ? t`Look for a card` : t`Show me another one`}
            </BigButton>
          )}
        </>
      }
    >
      <output className="flex flex-col gap-1.5 px-1 text-md">
        {gone === 'passedOn' && (
          <p className="font-medium">{t`The card has passed to a colleague. Nothing is held against you.`}</p>
        )}
        {gone === 'timeOver' && (
          <p className="font-medium">{t`The time for this card is over. Nothing was sent.`}</p>
        )}
        {after !== null && <AfterWords after={after} />}
        {after === null && sentences.map((sentence) => <p key={sentence}>{sentence}</p>)}
        {isIdle && (
          <p className="text-ink-2">
            {t`Nothing that suits you waits at this moment. You are called when it does: there is nothing to watch.`}
          </p>
        )}
        {codes.has('outside_hours') && (
          <Link to="/help-out/$part" params={{ part: 'hours' }} className={SIDE_WAY}>
            {t`Say in which hours you help`}
          </Link>
        )}
        {codes.has('no_language') && (
          <Link to="/help-out/$part" params={{ part: 'me' }} className={SIDE_WAY}>
            {t`My languages and my trade`}
          </Link>
        )}
        {codes.has('week_too_short') && (
          <Link to="/help-out/$part" params={{ part: 'me' }} className={SIDE_WAY}>
            {t`My time`}
          </Link>
        )}
      </output>
      {(isIdle || hasTimeAlone) && <DemandLine />}
      {hasTimeAlone && <TimeNow isBusy={isBusy} onReady={onNext} />}
      <CallSheet onCome={onNext} />
      <MentorSheet />
      <ReachSheet />
      <ReactionSheet />
    </Pane>
  )
}
