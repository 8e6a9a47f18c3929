import { useLingui } from '@lingui/react/macro'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { fetchGraph } from '../graphql/client.ts'
import { OfferContactDocument, WithholdContactDocument } from '../graphql/generated/graphql.ts'
import type { OfferContactInput } from '../graphql/generated/graphql.ts'
import { keys } from '../graphql/keys.ts'
import { useViewer } from '../graphql/viewer.ts'
import { offeredContactQuery } from '../people/queries.ts'
import { Button } from '../ui/button.tsx'
import { useVerb } from '../verbs/verb.ts'

/** Whether what somebody writes may be offered to volunteers, and a supervisor's word on it. */
export function WithheldContact({ contactId, name }: { contactId: string; name: string }) {
  const { t } = useLingui()
  const queryClient = useQueryClient()
  const { may } = useViewer()
  const isAsked = may.includes('withholdContact')
  const { data: isWithheld } = useQuery({ ...offeredContactQuery(contactId), enabled: isAsked })
  const withhold = useVerb(
    async (input: OfferContactInput) =>
      (await fetchGraph(WithholdContactDocument, { input })).withholdContact,
  )
  const offer = useVerb(
    async (input: OfferContactInput) => (await fetchGraph(OfferContactDocument, { input })).offerContact,
  )
  const say = async () => {
    // Why a ticket of theirs is offered to nobody may stand beside it.
    if (await (isWithheld ? offer : withhold)({ contactId }))
      await queryClient.invalidateQueries({ queryKey: keys.ticketOffer })
  }
  if (!isAsked || isWithheld === undefined || isWithheld === null) return null
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-2 gap-y-1 text-xs text-ink-2">
      <output>
        {isWithheld ? t`Kept from volunteers: the care team answers.` : t`Volunteers may answer.`}
      </output>
      <Button
        look="ghost"
        label={isWithheld ? t`Let volunteers answer: ${name}` : t`Keep from volunteers: ${name}`}
        onPress={() => void say()}
      >
        {isWithheld ? t`Let volunteers answer` : t`Keep from volunteers`}
      </Button>
    </div>
  )
}
