import { sql } from 'drizzle-orm'
import { tidyCards } from '../cards/tidy-cards.ts'
import type { World } from '../context.ts'
import { type Database, inOrganization } from '../db/client.ts'
import type { OrganizationId } from '../db/id.ts'
import { widenQuestions } from '../house/widen-questions.ts'
import { type Loop, LONGEST_SLEEP_MS } from './loop.ts'

/**
 * How often what is in somebody's hands is judged though nothing of its ticket has changed, in milliseconds: whether it may stay
 * depends on what is withheld, on the charter and on trust as well.
 */
const JUDGED_EVERY_MS = 3_000

/** Looks every second after the cards of volunteers and what they ask, in the organizations that have any in somebody's hands. */
export function tidyHelp(world: World & { worker: Database }): Loop {
  let judgedAt = Number.NEGATIVE_INFINITY
  return {
    name: 'cards',
    async round() {
      const busy = await world.worker.execute<{ organization_id: OrganizationId }>(sql`
        select distinct organization_id from help_cards where released_at is null or closed_at is null`)
      const at = world.now().getTime()
      const judgesAll = Math.abs(at - judgedAt) >= JUDGED_EVERY_MS
      if (judgesAll) judgedAt = at
      for (const { organization_id } of busy)
        await inOrganization(world.db, organization_id, async (tx) => {
          await tidyCards(tx, world.now(), { judgesAll })
          await widenQuestions(tx, world)
        })
      return LONGEST_SLEEP_MS
    },
  }
}
