import { defaultVolunteerRules, findOwnExclusions, type OwnExclusionCode, type Volunteer } from '@relais/sla'
import type { Tx } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'
import { readExclusions } from '../volunteers/read-exclusions.ts'

/** What keeps a ticket from one person as a reader too; the rest of their own reasons is about answering it themselves. */
const OWN = new Set<OwnExclusionCode>([
  'own_team',
  'named_colleague',
  'conflict',
  'language',
  'refused_topic',
])

/**
 * Whether a volunteer may read what others write on these tickets, as they stand now: nothing keeps the ticket from all
 * volunteers, nor from this one, and nothing on it was said in private: a mentor is shown what everybody may read, and nobody
 * decides on an answer whose question they cannot see. A mentor who has named no language writes to no customer, and reads in
 * any. A ticket that is not there is for nobody.
 */
export async function readMentorable(
  tx: Tx,
  ticketIds: readonly string[],
): Promise<(ticketId: string, mentor: Volunteer) => boolean> {
  const states = await readExclusions(tx, [...new Set(ticketIds)] as TicketId[])
  const attributes = new Map<string, (typeof states)[number]['attributes']>(
    states
      .filter(({ exclusions, attributes }) => exclusions.length === 0 && attributes.isPrivate === false)
      .map((state) => [state.ticketId, state.attributes]),
  )
  return (ticketId, mentor) => {
    const known = attributes.get(ticketId)
    if (!known) return false
    const namesNoLanguage = Object.keys(mentor.languages).length === 0
    return findOwnExclusions(ticketId, known, mentor, defaultVolunteerRules).every(
      ({ code }) => !OWN.has(code) || (code === 'language' && namesNoLanguage),
    )
  }
}
