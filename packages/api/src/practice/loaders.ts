import { oneByKey } from '../graphql/batch.ts'
import type { Read } from '../graphql/reads.ts'
import { type Exchange, readExchanges } from './read-exchanges.ts'

/** What was said on tickets of the past, as whoever practises reads it. */
export function practiceLoaders(read: Read) {
  return {
    exchangeOfTicket: oneByKey<string, Exchange & { ticketId: string }>(
      read,
      async (tx, ids) =>
        [...(await readExchanges(tx, ids))].map(([ticketId, exchange]) => ({ ticketId, ...exchange })),
      (row) => row.ticketId,
    ),
  }
}
