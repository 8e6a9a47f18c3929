import type { ChannelAccount } from '@relais/connectors'
import type { PollCursor } from './cursor.ts'
import type { LookBack } from './notifications.ts'
import { type Found, recordPage } from './payload.ts'
import { POST, readAddress } from './record-address.ts'
import { firstKeyAt, keyMadeAt } from './record-key.ts'
import type { Session } from './session.ts'

const PAGE = 100
const PAGES_PER_POLL = 5

/** Lists what our own account posted, wherever it was written, oldest first, by the instants in the records' keys. */
export async function listOwnPosts(
  session: Session,
  account: ChannelAccount,
  cursor: PollCursor,
  { overlapMs, since, now }: LookBack,
) {
  const found: Found[] = []
  let after = firstKeyAt(new Date(Math.max(cursor.postedUntil - overlapMs, since)))
  let until = cursor.postedUntil
  let finished = false

  for (let count = 0; count < PAGES_PER_POLL && !finished; count += 1) {
    const params = { repo: account.externalId, collection: POST, limit: PAGE, reverse: 'true', cursor: after }
    const { records } = await session.read({ nsid: 'com.atproto.repo.listRecords', params }, recordPage)
    for (const record of records) {
      const rkey = readAddress(record.uri)?.rkey ?? after
      const madeAt = keyMadeAt(rkey)?.getTime()
      // Keys are made by clients too: one of the future must not hide what comes after it.
      if (madeAt !== undefined && madeAt <= now) until = Math.max(until, madeAt)
      after = rkey
      found.push(record)
    }
    finished = records.length < PAGE
  }
  return { found, next: { postedUntil: until }, more: !finished && until > cursor.postedUntil }
}
