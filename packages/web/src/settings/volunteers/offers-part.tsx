import { msg, plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { fetchGraph } from '../../graphql/client.ts'
import { OfferSegmentDocument, WithholdSegmentDocument } from '../../graphql/generated/graphql.ts'
import { exclusionWords } from '../../signs/exclusion-words.ts'
import { Button } from '../../ui/button.tsx'
import { Pill } from '../../ui/pill.tsx'
import { ReadState } from '../read-state.tsx'
import { NothingYet, Part, Row, Rows } from '../rows.tsx'
import { useChange } from '../use-change.ts'
import { offersQuery, VOLUNTEERS } from './queries.ts'

/** What of what waits may be offered and why the rest is not, and which customers volunteers may answer. */
export function OffersPart() {
  const { t, i18n } = useLingui()
  const query = useQuery(offersQuery)
  return (
    <>
      <Part
        id="volunteers-offers"
        title={t`What may be offered`}
        summary={t`Of what waits and is nobody’s. What is not known keeps a ticket from volunteers, too.`}
        action={
          <Link to="/overflow" className="underline">
            {t`Topics are kept and offered under Overflow`}
          </Link>
        }
      >
        <ReadState query={query}>
          {({ offerReport: { looked, isCutOff, offerable, exclusions } }) => (
            <>
              <p className="mb-2">
                {i18n._(
                  msg`${offerable} of ${plural(looked, { one: '# ticket', other: '# tickets' })} may be offered.`,
                )}{' '}
                {isCutOff && <span className="text-ink-3">{t`More wait than were looked at.`}</span>}
              </p>
              {exclusions.length > 0 && (
                <Rows label={t`Why not`}>
                  {exclusions.map(({ code, isSoft, tickets, unknown }) => (
                    <Row
                      key={code}
                      title={
                        <>
                          {i18n._(exclusionWords[code])}
                          {isSoft && <Pill>{t`may be lifted, ticket by ticket`}</Pill>}
                        </>
                      }
                      actions={<span className="tabular-nums">{i18n.number(tickets)}</span>}
                    >
                      {unknown > 0 &&
                        i18n._(
                          msg`${plural(unknown, { one: 'Of # of them it is only not known.', other: 'Of # of them it is only not known.' })}`,
                        )}
                    </Row>
                  ))}
                </Rows>
              )}
            </>
          )}
        </ReadState>
      </Part>
      <Part
        id="volunteers-segments"
        title={t`Segments`}
        summary={t`Customers of a segment are the care team’s, unless you offer it here.`}
      >
        <ReadState query={query}>
          {({ offeredSegments, segments }) => {
            const all = [...new Set([...segments, ...offeredSegments])].toSorted((a, b) => a.localeCompare(b))
            return all.length === 0 ? (
              <NothingYet>{t`No contact has a segment yet.`}</NothingYet>
            ) : (
              <Rows label={t`Segments`}>
                {all.map((segment) => (
                  <SegmentRow key={segment} segment={segment} isOffered={offeredSegments.includes(segment)} />
                ))}
              </Rows>
            )
          }}
        </ReadState>
      </Part>
    </>
  )
}

function SegmentRow({ segment, isOffered }: { segment: string; isOffered: boolean }) {
  const { t } = useLingui()
  const change = useChange(
    async () =>
      isOffered
        ? (await fetchGraph(WithholdSegmentDocument, { input: { segment } })).withholdSegment
        : (await fetchGraph(OfferSegmentDocument, { input: { segment } })).offerSegment,
    { refresh: [VOLUNTEERS] },
  )
  return (
    <Row
      title={
        <>
          <bdi>{segment}</bdi>
          {isOffered ? <Pill tone="ok">{t`volunteers may answer`}</Pill> : <Pill>{t`the care team’s`}</Pill>}
        </>
      }
      actions={
        <Button
          isPending={change.isPending}
          label={isOffered ? t`Keep from volunteers: ${segment}` : t`Offer to volunteers: ${segment}`}
          onPress={() => void change.run(undefined)}
        >
          {isOffered ? t`Keep from volunteers` : t`Offer to volunteers`}
        </Button>
      }
    />
  )
}
