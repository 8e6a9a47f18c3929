import { useLingui } from '@lingui/react/macro'
import { fetchGraph } from '../../graphql/client.ts'
import { SetAvailabilityDocument } from '../../graphql/generated/graphql.ts'
import type { SetAvailabilityInput } from '../../graphql/generated/graphql.ts'
import { useViewer } from '../../graphql/viewer.ts'
import { Instant } from '../../signs/instant.tsx'
import { serverNow } from '../../time/server-clock.ts'
import { Button } from '../../ui/button.tsx'
import { Pill } from '../../ui/pill.tsx'
import { Part } from '../rows.tsx'
import { useChange } from '../use-change.ts'
import { HOURS_KEYS, type MemberHours } from './queries.ts'

const HOUR_MS = 3_600_000

/** Whether somebody is there now, until when, and whose word that is. One's own can be changed. */
export function AvailabilityPart({ member, isOwn }: { member: MemberHours; isOwn: boolean }) {
  const { t } = useLingui()
  const { role } = useViewer().member
  const { until, isByHand } = member.availability
  // Whoever helps beside another job is asked nothing before they have said when.
  const isUnsaid = isOwn && role === 'volunteer' && !isByHand && member.workingHours.length === 0
  const isAvailable = member.availability.isAvailable && !isUnsaid
  const set = useChange(
    async (input: SetAvailabilityInput) =>
      (await fetchGraph(SetAvailabilityDocument, { input })).setAvailability,
    { refresh: HOURS_KEYS },
  )
  const inHours = (hours: number) => new Date(serverNow() + hours * HOUR_MS).toISOString()
  return (
    <Part
      id="hours-now"
      title={t`Now`}
      summary={t`Only who is available counts when Relais looks whether the team can keep up.`}
    >
      <output className="mb-3 flex flex-wrap items-center gap-2 text-md">
        <Pill tone={isAvailable ? 'ok' : 'plain'}>{isAvailable ? t`Available` : t`Away`}</Pill>
        <span>
          {isUnsaid ? (
            t`no hours said yet`
          ) : until === null ? (
            isByHand ? (
              t`until said otherwise`
            ) : (
              t`at any hour`
            )
          ) : (
            <>
              {t`until`} <Instant at={until} />
            </>
          )}
          {!isUnsaid && ' · '}
          {!isUnsaid && (isByHand ? t`set by hand` : t`by the hours below`)}
        </span>
      </output>
      {isOwn && (
        <fieldset aria-label={t`Change it`} className="flex min-w-0 flex-wrap gap-2">
          {isAvailable ? (
            <>
              <Button isPending={set.isPending} onPress={() => void set.run({ isAvailable: false })}>
                {t`I am away`}
              </Button>
              <Button
                isPending={set.isPending}
                onPress={() => void set.run({ isAvailable: false, until: inHours(0.5) })}
              >
                {t`Away for half an hour`}
              </Button>
              <Button
                isPending={set.isPending}
                onPress={() => void set.run({ isAvailable: false, until: inHours(2) })}
              >
                {t`Away for two hours`}
              </Button>
            </>
          ) : (
            <>
              {!isUnsaid && (
                <Button
                  look="primary"
                  isPending={set.isPending}
                  onPress={() => void set.run({ isAvailable: true })}
                >
                  {t`I am available`}
                </Button>
              )}
              <Button
                isPending={set.isPending}
                onPress={() => void set.run({ isAvailable: true, until: inHours(1) })}
              >
                {t`Available for an hour`}
              </Button>
            </>
          )}
        </fieldset>
      )}
    </Part>
  )
}
