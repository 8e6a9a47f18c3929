import { useLingui } from '@lingui/react/macro'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { fetchGraph } from '../../graphql/client.ts'
import { LiftExclusionDocument, RestoreExclusionDocument } from '../../graphql/generated/graphql.ts'
import type {
  ExclusionCode,
  LiftExclusionInput,
  RestoreExclusionInput,
} from '../../graphql/generated/graphql.ts'
import { keys } from '../../graphql/keys.ts'
import { useViewer } from '../../graphql/viewer.ts'
import { exclusionWords } from '../../signs/exclusion-words.ts'
import { failureSentence } from '../../signs/failures.ts'
import { Instant } from '../../signs/instant.tsx'
import { Button } from '../../ui/button.tsx'
import { useVerb } from '../../verbs/verb.ts'
import { LiftDialog } from './lift-dialog.tsx'
import { offerQuery } from './offer-query.ts'
import { offerRefusals } from './offer-refusals.ts'

/** Why a ticket is offered to no volunteer; a supervisor lifts what may be lifted, and takes that back. */
export function OfferPart({ ticketId }: { ticketId: string }) {
  const { t, i18n } = useLingui()
  const { may } = useViewer()
  const queryClient = useQueryClient()
  const { data, error } = useQuery(offerQuery(ticketId))
  const [lifting, setLifting] = useState<ExclusionCode | null>(null)
  const lift = useVerb(
    async (input: LiftExclusionInput) => (await fetchGraph(LiftExclusionDocument, { input })).liftExclusion,
    [],
    offerRefusals,
  )
  const restore = useVerb(
    async (input: RestoreExclusionInput) =>
      (await fetchGraph(RestoreExclusionDocument, { input })).restoreExclusion,
    [],
    offerRefusals,
  )
  const readAgain = () => queryClient.invalidateQueries({ queryKey: keys.ticketOffer })
  const takeBack = async (code: ExclusionCode) => {
    if (await restore({ ticketId, code })) await readAgain()
  }
  if (error !== null && data === undefined)
    return (
      <p role="alert" className="text-sm">
        {failureSentence(error, i18n)}
      </p>
    )
  if (data === undefined || data === null) return null
  const { exclusions, lifts } = data
  return (
    <div className="flex flex-col gap-1.5 text-sm">
      <output>
        {exclusions.length === 0
          ? t`Volunteers may answer it, as soon as nobody has it.`
          : t`It is offered to no volunteer:`}
      </output>
      {exclusions.length > 0 && (
        <ul aria-label={t`Why no volunteer is offered it`} className="flex flex-col gap-1">
          {exclusions.map(({ code, isUnknown, isSoft }) => {
            const words = i18n._(exclusionWords[code])
            return (
              <li key={code} className="flex flex-wrap items-center justify-between gap-x-2 gap-y-1">
                <span>
                  {words} {isUnknown && <span className="text-ink-3">{t`(or it is not known)`}</span>}
                </span>
                {isSoft && may.includes('liftExclusion') && (
                  <Button look="ghost" label={t`Lift: ${words}`} onPress={() => setLifting(code)}>
                    {t`Lift`}
                  </Button>
                )}
              </li>
            )
          })}
        </ul>
      )}
      {lifts.length > 0 && (
        <ul aria-label={t`Lifted`} className="flex flex-col gap-1">
          {lifts.map(({ code, reason, by, liftedAt }) => {
            const words = i18n._(exclusionWords[code])
            return (
              <li key={code} className="flex flex-wrap items-center justify-between gap-x-2 gap-y-1">
                <span className="min-w-0">
                  <s>{words}</s>{' '}
                  <span className="text-ink-2">
                    <bdi>{by?.name ?? 'Relais'}</bdi>, <Instant at={liftedAt} />:{' '}
                    <q dir="auto" className="wrap-anywhere">
                      {reason}
                    </q>
                  </span>
                </span>
                {may.includes('restoreExclusion') && (
                  <Button look="ghost" label={t`Restore: ${words}`} onPress={() => void takeBack(code)}>
                    {t`Restore`}
                  </Button>
                )}
              </li>
            )
          })}
        </ul>
      )}
      {lifting !== null && (
        <LiftDialog
          words={i18n._(exclusionWords[lifting])}
          onReason={async (reason) => {
            if ((await lift({ ticketId, code: lifting, reason })) === null) return false
            await readAgain()
            return true
          }}
          onClose={() => setLifting(null)}
        />
      )}
    </div>
  )
}
