import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Instant } from '../signs/instant.tsx'
import { Button } from '../ui/button.tsx'
import { Pill } from '../ui/pill.tsx'
import type { TopicHelp } from './queries.ts'

type Verb = (topic: TopicHelp['topic']) => Promise<void>

/** One topic: what help on it came to, whether it is kept from volunteers and why, and a word on that. */
export function HelpRow({ help, withhold, offer }: { help: TopicHelp; withhold: Verb; offer: Verb }) {
  const { t, i18n } = useLingui()
  const [isPending, setPending] = useState(false)
  const { topic, answers } = help
  const { name, withheld } = topic
  const whole = (minutes: number) => i18n.number(Math.round(minutes))
  const [given, review, rework] = [help.givenMinutes, help.reviewMinutes, help.reworkMinutes].map(whole)
  const net = i18n.number(Math.round(help.netMinutes), { signDisplay: 'exceptZero' })
  const handlePress = async () => {
    setPending(true)
    await (withheld === null ? withhold(topic) : offer(topic))
    setPending(false)
  }
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-2 px-3 py-2.5">
      <div className="min-w-56 flex-1">
        <p className="flex flex-wrap items-center gap-x-2 font-medium">
          <bdi>{name}</bdi>
          {withheld !== null && (
            <Pill tone={withheld.because === 'netHelp' ? 'risk' : 'plain'}>{t`kept from volunteers`}</Pill>
          )}
        </p>
        {answers === 0 ? (
          <p className="text-ink-3">{t`No answer counts yet.`}</p>
        ) : (
          <p className="text-ink-2">
            <span className="font-medium text-ink tabular-nums">{t`${net} min`}</span>
            {' — '}
            {t`${given} min given, ${review} min read, ${rework} min put right`}{' '}
            <span className="text-ink-3">
              {t`in ${plural(answers, { one: '# answer', other: '# answers' })}`}
              {help.verdict === 'tooFew' && ` · ${t`too few to judge by`}`}
            </span>
          </p>
        )}
        {withheld !== null && (
          <p className="text-sm text-ink-2">
            {withheld.because === 'netHelp'
              ? t`By rule: help on it cost more than it gave.`
              : t`A supervisor decided so.`}{' '}
            <span className="text-ink-3">
              {withheld.by !== null && (
                <>
                  <bdi>{withheld.by.name}</bdi>
                  {', '}
                </>
              )}
              {t`since`} <Instant at={withheld.withheldAt} />
            </span>
          </p>
        )}
      </div>
      <Button
        isPending={isPending}
        label={withheld === null ? t`Keep from volunteers: ${name}` : t`Offer again: ${name}`}
        onPress={() => void handlePress()}
      >
        {withheld === null ? t`Keep from volunteers` : t`Offer again`}
      </Button>
    </li>
  )
}
