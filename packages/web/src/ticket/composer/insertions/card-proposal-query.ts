import { queryOptions } from '@tanstack/react-query'
import { fetchGraph } from '../../../graphql/client.ts'
import { CardProposalDocument } from '../../../graphql/generated/graphql.ts'

/** The card that a resolved ticket has all but written, or what the house answered to a question about one. */
export const cardProposalQuery = (ticketId: string, questionId: string | null) =>
  queryOptions({
    queryKey: ['cardProposal', ticketId, questionId],
    queryFn: async ({ signal }) =>
      (await fetchGraph(CardProposalDocument, { ticketId, questionId }, { signal })).cardProposal?.text ??
      null,
    staleTime: 0,
  })
