import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { fetchGraph } from '../graphql/client.ts'
import { PlaceOfTicketDocument } from '../graphql/generated/graphql.ts'
import { keys } from '../graphql/keys.ts'
import { Instant } from '../signs/instant.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { pickSentence, placeSentence } from './order-words.ts'

/** Why a ticket stands where it does in Next up, why it was handed out, and how the order is made. */
export function WhyPlaceDialog({ number, onClose }: { number: number; onClose: () => void }) {
  const { t, i18n } = useLingui()
  const { data, isError } = useQuery({
    queryKey: [...keys.ticket(number), 'place'],
    queryFn: async ({ signal }) =>
      (await fetchGraph(PlaceOfTicketDocument, { number }, { signal })).ticket ?? null,
    // A place is one of this minute.
    staleTime: 0,
    gcTime: 0,
  })
  return (
    <Dialog title={t`Why this place`} onClose={onClose}>
      <div className="flex min-h-0 flex-col gap-3 overflow-y-auto px-5 pt-1 pb-5">
        {isError ? (
          <p role="alert">{t`It could not be read. Close this and try again.`}</p>
        ) : data === undefined ? (
          <output className="min-h-10 text-ink-2">{t`Looking…`}</output>
        ) : (
          <>
            <p>
              {data?.placeReason == null
                ? t`It has no place in your Next up now: it waits for nobody’s answer, or is somebody else’s.`
                : placeSentence(data.placeReason, i18n)}
            </p>
            {data?.lastPick != null && (
              <p className="text-ink-2">
                <Trans>
                  Handed to <bdi>{data.lastPick.member.name}</bdi> <Instant at={data.lastPick.at} />.
                </Trans>{' '}
                {pickSentence(data.lastPick.reason, i18n)}
              </p>
            )}
          </>
        )}
        <section>
          <h3 className="heading mb-1.5">{t`How the order is made`}</h3>
          <ol className="ms-4.5 flex list-decimal flex-col gap-1 text-sm text-ink-2">
            <li>{t`Emergencies come first, who has waited longest before the others.`}</li>
            <li>
              {t`Then what is in time, by what it is worth for the minutes it takes and by how little slack it has left. While there are hands enough, the slack decides; when there are not, the importance does.`}
            </li>
            <li>{t`What cannot be in time any more counts a tenth.`}</li>
            <li>
              {t`One ticket in sixteen is the one that has been late longest, so that nobody is forgotten. While somebody will not be answered in time, it is one in eight.`}
            </li>
          </ol>
          <p className="mt-2 text-sm text-ink-2">
            {t`The weight of importance doubles with every twenty points, from 1 to 32. Whatever somebody has in hand stays theirs.`}
          </p>
        </section>
      </div>
    </Dialog>
  )
}
