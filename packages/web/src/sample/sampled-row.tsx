import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { ariaKeys, keyLabel } from '../commands/key-label.ts'
import { keysOf } from '../commands/command.ts'
import type { Lane } from '../graphql/generated/graphql.ts'
import { LaneShape, laneNames } from '../signs/lane.tsx'
import { networkName } from '../signs/network.tsx'
import { intentWord, reasonSentence } from '../signs/reasons.ts'
import { Button } from '../ui/button.tsx'
import { ForeignText } from '../ui/foreign-text.tsx'
import { Kbd } from '../ui/kbd.tsx'
import { Pill } from '../ui/pill.tsx'
import { judgeCommands } from './commands.ts'
import type { Sampled } from './queries.ts'

/** In the order of the letters under the hand: what is right first, then what weighs least to most. */
const CHOICES: readonly Lane[] = ['later', 'volunteers', 'plan', 'doNow']

/** One drawn ticket: what the customer wrote, why it was put into Later, and where a person says it belongs. */
export function SampledRow({
  sampled,
  mayJudge,
  isPending,
  onJudge,
}: {
  sampled: Sampled
  mayJudge: boolean
  isPending: boolean
  onJudge: (lane: Lane) => void
}) {
  const { t, i18n } = useLingui()
  const { ticket, verdict } = sampled
  const { contact, identity, lastMessage, triage } = ticket
  const words = lastMessage?.direction === 'inbound' && lastMessage.deletedAt === null ? lastMessage.body : ''
  const reasons = [...new Set(triage.reasons.map((reason) => reasonSentence(reason, i18n)))]
  const intent = intentWord(triage.intent, i18n)
  return (
    <li data-sampled={ticket.id} className="border-b border-line-2 px-3 py-3">
      <Link
        to="/inbox/$view/$number"
        params={{ view: 'all', number: ticket.number }}
        search={{}}
        data-sampled-link
        className="-mx-1.5 block rounded-md px-1.5 py-0.5 hover:bg-rail"
      >
        <span className="flex flex-wrap items-baseline gap-x-2">
          <bdi className="font-semibold">{contact.name}</bdi>
          <span className="text-sm text-ink-3">
            {networkName(identity.network)} · #{ticket.number}
          </span>
        </span>
        <ForeignText
          text={words === '' ? ticket.title : words}
          lang={triage.language}
          className="line-clamp-6 max-w-prose"
        />
      </Link>
      <p className="mt-1 text-sm text-ink-2">
        {[intent, ...reasons].filter((one) => one !== null).join(' · ') || t`No sign of anything.`}
      </p>
      {verdict === null ? (
        mayJudge && (
          <div className="mt-2 flex flex-wrap gap-1.5">
            {CHOICES.map((lane) => (
              <JudgeButton key={lane} lane={lane} isPending={isPending} onPress={() => onJudge(lane)} />
            ))}
          </div>
        )
      ) : (
        <Verdict sampled={sampled} />
      )}
    </li>
  )
}

function JudgeButton({ lane, isPending, onPress }: { lane: Lane; isPending: boolean; onPress: () => void }) {
  const { i18n } = useLingui()
  const command = judgeCommands[lane]
  const key = keysOf(command)[0]!
  const title = i18n._(command.title)
  return (
    <Button isPending={isPending} label={title} ariaKeys={ariaKeys(key)} onPress={onPress}>
      <LaneShape lane={lane} />
      {lane === 'later' ? title : i18n._(laneNames[lane])}
      <Kbd>{keyLabel(key)}</Kbd>
    </Button>
  )
}

function Verdict({ sampled: { verdict, by, ticket } }: { sampled: Sampled }) {
  const { t, i18n } = useLingui()
  const name = by?.name ?? 'Relais'
  const lane = i18n._(laneNames[ticket.lane])
  return (
    <p className="mt-2 flex flex-wrap items-center gap-2 text-sm text-ink-2">
      <Pill tone={verdict === 'right' ? 'ok' : 'risk'}>
        {verdict === 'right' ? t`Rightly in Later` : t`Was missed`}
      </Pill>
      {verdict === 'right' ? <bdi>{name}</bdi> : t`${name}, now in “${lane}”`}
    </p>
  )
}
