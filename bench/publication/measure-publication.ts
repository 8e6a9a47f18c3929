import { setTimeout as pause } from 'node:timers/promises'
import { actAsCommandLine } from '../../packages/api/src/members/act-as.ts'
import { draftPromises, type PublicationId } from '../../packages/api/src/policies/draft-promises.ts'
import { publishPromises } from '../../packages/api/src/policies/publish-promises.ts'
import type { PublishMode } from '../../packages/api/src/policies/tables.ts'
import { defaultPolicy, type PolicyDraft } from '../../packages/sla/src/index.ts'
import { type Installation, startWorker, type WorkerProcess } from '../promises/installation.ts'

/** One publication on everything that runs. */
export interface Publication {
  mode: PublishMode
  dryRunMs: number
  publishMs: number
  /** Cycles by the dry run, and as it came out. */
  counted: Counts
  published: Counts
  leftOut: number
  /** Cycles that had ended before and are another row since. */
  endedChanged: number
  /** Whether all workers were killed in the middle. */
  wasKilled: boolean
}

interface Counts {
  done: number
  moved: number
  newlyLate: number
  rescued: number
}

const PATIENCE_MS = 30 * 60_000

/** Drafts and publishes the usual promises with other budgets; all workers are killed when a third is done, if that is asked for. */
export async function measurePublication(
  installation: Installation,
  workers: WorkerProcess[],
  { mode, factor, isKilled = false }: { mode: PublishMode; factor: number; isKilled?: boolean },
): Promise<Publication> {
  const { superuser, world, organizationId } = installation
  const ctx = actAsCommandLine(world, organizationId)
  let start = performance.now()
  const id = await draftPromises(ctx, { definition: stretched(factor), mode })
  const counted = await until(installation, id, ['counted'])
  const dryRunMs = performance.now() - start

  await superuser`drop table if exists bench.ended`
  await superuser`create table bench.ended as
    select ticket_id, target, cycle, md5(c::text) as row from ticket_cycles c where ended_at is not null`
  start = performance.now()
  await publishPromises(ctx, id)
  if (isKilled) {
    while ((await read(installation, id)).done < counted.total / 3) await pause(20)
    await Promise.all(workers.splice(0).map((worker) => worker.kill()))
    workers.push(await startWorker(installation), await startWorker(installation))
  }
  const published = await until(installation, id, ['published'])
  const publishMs = performance.now() - start
  const [{ changed }] = await superuser<[{ changed: number }]>`
    select count(*)::int as changed from bench.ended e
      left join ticket_cycles c using (ticket_id, target, cycle) where md5(c::text) is distinct from e.row`
  return {
    mode,
    dryRunMs,
    publishMs,
    counted,
    published: {
      done: published.done,
      moved: published.publishedMoved,
      newlyLate: published.publishedLate,
      rescued: published.publishedRescued,
    },
    leftOut: published.leftOut,
    endedChanged: changed,
    wasKilled: isKilled,
  }
}

/** Until every deadline that had come before the bench began is dealt with. */
export async function untilNothingIsDue({ superuser }: Installation): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await pause(500)) {
    const [row] = await superuser<[{ isDone: boolean }]>`
      select not exists (select from ticket_wakes where wake_at < now())
        and not exists (select from jobs where status = 'waiting' and run_at <= now()) as "isDone"`
    if (row.isDone) return
  }
  throw new Error('The workers did not get through what was due.')
}

function stretched(factor: number): PolicyDraft {
  const { version: _, ...draft } = defaultPolicy
  return {
    ...draft,
    rows: draft.rows.map(({ match, targets }) => {
      const of = (budgetMs: number | null) => ({
        budgetMs: budgetMs === null ? null : Math.ceil(budgetMs * factor),
        calendar: '24x7',
      })
      return {
        match,
        targets: {
          firstResponse: of(targets.firstResponse.budgetMs),
          nextResponse: of(targets.nextResponse.budgetMs),
          resolution: of(targets.resolution.budgetMs),
        },
      }
    }),
  }
}

interface Row extends Counts {
  status: string
  total: number
  leftOut: number
  problem: string | null
  publishedMoved: number
  publishedLate: number
  publishedRescued: number
}

async function read({ superuser }: Installation, id: PublicationId): Promise<Row> {
  const [row] = await superuser<[Row]>`
    select status, total, done, moved, newly_late as "newlyLate", rescued, left_out as "leftOut", problem,
      published_moved as "publishedMoved", published_late as "publishedLate", published_rescued as "publishedRescued"
    from sla_publications where publication_id = ${id}`
  return row
}

async function until(installation: Installation, id: PublicationId, wanted: string[]): Promise<Row> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await pause(50)) {
    const row = await read(installation, id)
    if (wanted.includes(row.status)) return row
    if (row.status === 'failed') throw new Error(`The publication failed: ${row.problem}`)
  }
  throw new Error(`The publication did not come to be ${wanted.join(' or ')}.`)
}
