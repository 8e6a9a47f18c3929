import { readOrganization } from '../../packages/api/src/db/client.ts'
import { readRules } from '../../packages/api/src/tuning/read-rules.ts'
import {
  type ReplayPart,
  type ReplayPlace,
  replayTriage,
} from '../../packages/api/src/tuning/replay-triage.ts'
import type { Installation } from '../promises/installation.ts'

/** A replay, all parts put together. */
export interface WholeReplay {
  tookMs: number
  /** The slowest of its requests. */
  slowestMs: number
  tickets: number
  moved: number
  newlyLate: number
  rescued: number
  /** Everything it brought, to be compared with another. */
  outcome: string
}

/** Replays the last days as a console does, one part after the other, each in transactions that may only read. */
export async function replayWhole(
  { world, organizationId }: Installation,
  written: object,
): Promise<WholeReplay> {
  const started = performance.now()
  const parts: ReplayPart[] = []
  let slowestMs = 0
  let place: ReplayPlace | null = null
  do {
    const from = performance.now()
    const part: ReplayPart = await replayTriage(
      (work) => readOrganization(world.db, organizationId, work),
      readRules(written),
      { place, now: new Date() },
    )
    slowestMs = Math.max(slowestMs, performance.now() - from)
    parts.push(part)
    place = part.next
  } while (place !== null)
  const tookMs = performance.now() - started
  const sum = (of: (part: ReplayPart) => number) => parts.reduce((total, part) => total + of(part), 0)
  return {
    tookMs,
    slowestMs,
    tickets: sum(({ tickets }) => tickets),
    moved: sum(({ moves }) => moves.reduce((total, { tickets }) => total + tickets, 0)),
    newlyLate: sum(({ promises }) => promises.newlyLate),
    rescued: sum(({ promises }) => promises.rescued),
    outcome: JSON.stringify(parts.map(({ moves, promises }) => ({ moves, promises }))),
  }
}
