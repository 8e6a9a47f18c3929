import type { Tx } from '../db/client.ts'
import type { PersonalKind } from '../charter/personal-data/finding.ts'
import { MASK } from '../charter/redact.ts'
import { type MaskedMessage, readMasked } from '../trust/read-masked.ts'

/** What a customer said until we answered, and what we said, names changed and other personal data masked. */
export interface Exchange {
  said: MaskedMessage[]
  answer: MaskedMessage | null
}

/** A name that anybody may have, for each that stood there. */
const INVENTED = 'Camille'

/** What was said on these tickets of the past. See `readMasked`. */
export async function readExchanges(tx: Tx, ticketIds: readonly string[]): Promise<Map<string, Exchange>> {
  const masked = await readMasked(tx, ticketIds)
  return new Map(
    [...masked].map(([ticketId, messages]) => {
      const renamed = messages.map(rename)
      const at = renamed.findIndex((one, index) => !one.isTheirs && index > 0)
      return [
        ticketId,
        { said: at < 0 ? renamed : renamed.slice(0, at), answer: at < 0 ? null : renamed[at]! },
      ]
    }),
  )
}

/** Whether somebody wrote and was answered. */
export function hasAnswer(exchange: Exchange | undefined): boolean {
  return exchange?.answer !== null && exchange !== undefined && exchange.said.some(({ isTheirs }) => isTheirs)
}

/** The same text with an invented name in the place of each that was taken out. */
function rename(message: MaskedMessage): MaskedMessage {
  const names: readonly PersonalKind[] = ['name', 'handle']
  let text = message.text
  for (const { kind, at } of message.masks.toReversed()) {
    if (!names.includes(kind)) continue
    text = `${text.slice(0, at)}${kind === 'handle' ? '@camille' : INVENTED}${text.slice(at + MASK.length)}`
  }
  return { ...message, text }
}
