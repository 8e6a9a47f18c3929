import { sql } from 'drizzle-orm'
import type { World } from '../context.ts'
import { type Database, inOrganization } from '../db/client.ts'
import { newId, type OrganizationId } from '../db/id.ts'
import { forgetPreviews } from '../listening/forget-previews.ts'
import { runPreview } from '../listening/run-preview.ts'
import { runSavedSearch } from '../listening/run-saved-search.ts'
import { type Loop, LONGEST_SLEEP_MS } from './loop.ts'

const SEARCHES_AT_ONCE = 4
/** Twice the longest run, so that a lease never ends under one that goes on. */
const LEASE_SECONDS = 90
/** How long a trial can be looked at. */
const PREVIEW_MINUTES = 10

/** Runs the trials that somebody waits for, then the saved searches that are due, each by one worker at a time. */
export function runSearches(world: World & { worker: Database }): Loop {
  const me = newId<'worker'>()
  const { worker } = world

  const lease = (table: 'saved_searches' | 'search_previews') => {
    const isSaved = table === 'saved_searches'
    const name = sql.identifier(table)
    const key = sql.identifier(isSaved ? 'saved_search_id' : 'search_preview_id')
    const isDue = isSaved
      ? sql`archived_at is null and paused_at is null and next_run_at <= clock_timestamp()`
      : sql`status = 'waiting'`
    return worker.execute<{ organization_id: OrganizationId; id: string }>(sql`
      with due as (
        select organization_id, ${key} from ${name}
        where ${isDue} and (lease_until is null or lease_until < clock_timestamp())
        order by ${isSaved ? sql`next_run_at` : sql`created_at`} limit ${SEARCHES_AT_ONCE} for update skip locked
      )
      update ${name} work set lease_owner = ${me},
        lease_until = clock_timestamp() + make_interval(secs => ${LEASE_SECONDS})
      from due where work.organization_id = due.organization_id and work.${key} = due.${key}
      returning work.organization_id, work.${key} as id`)
  }

  return {
    name: 'searches',
    async round() {
      const previews = await lease('search_previews')
      const searches = await lease('saved_searches')
      const ended = await Promise.allSettled([
        ...previews.map(({ organization_id: organizationId, id }) =>
          runPreview(world, { organizationId, searchPreviewId: id, owner: me }),
        ),
        ...searches.map(({ organization_id: organizationId, id }) =>
          runSavedSearch(world, { organizationId, savedSearchId: id, owner: me }),
        ),
      ])
      for (const result of ended)
        if (result.status === 'rejected')
          world.log.error({ err: result.reason as unknown }, 'a search failed')
      await forgetOldPreviews()
      return Math.max(previews.length, searches.length) === SEARCHES_AT_ONCE ? 0 : LONGEST_SLEEP_MS
    },
  }

  async function forgetOldPreviews(): Promise<void> {
    const old = await worker.execute<{ organization_id: OrganizationId }>(sql`
      select distinct organization_id from search_previews
      where created_at < clock_timestamp() - make_interval(mins => ${PREVIEW_MINUTES})`)
    for (const { organization_id } of old)
      await inOrganization(world.db, organization_id, (tx) => forgetPreviews(tx, PREVIEW_MINUTES))
  }
}
