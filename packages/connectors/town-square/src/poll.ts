import {
  type Call,
  ConnectorError,
  type PollRequest,
  type PollResult,
  refusal,
  readJson,
  request,
} from '@relais/connectors'
import { authorization, endpoint, readRefusal } from './api.ts'
import { journalSchema } from './payload.ts'
import { digest } from './verify.ts'

const EVENTS_PER_PAGE = 100

/**
 * Reads the brand's journal from the cursor on. The network numbers events in the order of its commits, so a cursor
 * needs no overlap: nothing appears later under a smaller number. Without a cursor it starts at the channel's opening.
 */
export async function pollJournal(call: Call, { cursor, since }: PollRequest): Promise<PollResult> {
  const url = endpoint(call, 'events')
  url.searchParams.set('limit', String(EVENTS_PER_PAGE))
  if (cursor === null) url.searchParams.set('from', since.toISOString())
  else url.searchParams.set('after', cursor)

  const asked = { method: 'GET', url, headers: authorization(call), repeatable: true } as const
  const answer = await request(call, asked)
  if (answer.status !== 200) throw refusal(call, asked, answer, readRefusal(answer))
  const page = journalSchema.safeParse(readJson(answer))
  if (!page.success) {
    throw new ConnectorError('retry', 'The Town Square’s journal cannot be read; try again.', {
      cause: page.error,
    })
  }

  const { events, cursor: next, more } = page.data
  // The key leaves the cursor out: it moves on with what others write, and the same events would come twice.
  const deliveryKey = digest(Buffer.from(JSON.stringify(events)))
  return {
    deliveries: events.length > 0 ? [{ deliveryKey, body: answer.body }] : [],
    cursor: String(next),
    more,
  }
}
