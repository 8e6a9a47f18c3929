import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import type { House } from './house.ts'
import { openIntake } from './receive.ts'
import { type Finding, milliseconds, QUESTION_MS, type Size } from './trial.ts'
import { type Seen, watchBreaches } from './watch.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DUE = 100

/** Workers whose own clock is ten minutes ahead and behind (sla 3.4). */
export async function shiftWorkers(house: House): Promise<Finding[]> {
  const preload = ['--import', new URL('shift-clock.ts', import.meta.url).pathname]
  const workers = [
    await house.startWorker(preload, { RELAIS_SHIFT_MS: String(10 * MINUTE_MS) }),
    await house.startWorker(preload, { RELAIS_SHIFT_MS: String(-10 * MINUTE_MS) }),
  ]
  const seen = await comeDue(house, 'shifted', DUE, 6_000)
  for (const worker of workers) worker.kill()
  return [judge('3.4 the clocks of both workers ten minutes off', seen, DUE)]
}

/** One of two workers stands still in the middle of its work. */
export async function pauseWorker(house: House, { pausedMs }: Size): Promise<Finding[]> {
  const workers = [await house.startWorker(), await house.startWorker()]
  const stopping = pause(3_000).then(() => workers[0]!.stop())
  const first = await comeDue(house, 'paused', DUE, 6_000)
  await stopping
  await pause(pausedMs)
  workers[0]!.goOn()
  const after = await comeDue(house, 'resumed', DUE, 3_000)
  const held = await readHeld(house)
  const [twice] = await house.owner.execute<{ n: number }>(sql`
    select count(*)::int as n from (select from jobs where payload->'effect'->>'mark' = '100'
      group by payload->>'ticketId', payload->'effect'->>'metric', payload->'effect'->>'cycle' having count(*) > 1) d`)
  for (const worker of workers) worker.kill()
  return [
    judge(`e. a worker stopped for ${pausedMs / 1000} s: what came due meanwhile`, first, DUE, 15_000),
    judge('e. and what came due after it went on', after, DUE),
    {
      item: 'e. what it took for a jump of the clock, or did twice',
      asked: '0',
      measured: `${held === null ? 0 : 1}, ${twice!.n}`,
      isRight: held === null && twice!.n === 0,
    },
  ]
}

/** The clock of PostgreSQL an hour ahead, for real workers; and right again. */
export async function jumpDatabase(house: House): Promise<Finding[]> {
  await house.lay([
    'create schema if not exists faked',
    'create table if not exists faked.ahead (ms float8 not null)',
    'insert into faked.ahead values (0)',
    `create or replace function faked.clock_timestamp() returns timestamptz language sql volatile security definer
      return pg_catalog.clock_timestamp() + (select max(ms) from faked.ahead) * interval '1 millisecond'`,
    'grant usage on schema faked to public',
    `do $$ begin execute format('alter database %I set search_path = faked, public, pg_catalog', current_database()); end $$`,
  ])
  const workers = [await house.startWorker(), await house.startWorker()]
  const intake = await openIntake(house.environment, house)
  const halfway = new Date(intake.now().getTime() - QUESTION_MS / 2)
  await intake.receive(Array.from({ length: DUE }, (_, n) => ({ name: `false-${n}`, sentAt: halfway })))
  await intake.close()
  await pause(2_000)

  const watching = watchBreaches(house, 'false')
  const setAhead = (ms: number) => house.owner.execute(sql`update faked.ahead set ms = ${ms}`)
  const jumping = pause(5_000).then(() => setAhead(HOUR_MS))
  const seen = await comeDue(house, 'true', DUE, 8_000)
  await jumping
  workers.push(await house.startWorker())
  await pause(3_000)
  const held = await readHeld(house)
  await setAhead(0)
  await pause(2_500)
  const after = await comeDue(house, 'mended', DUE, 3_000)
  const broken = await watching.stop()
  const isLeft = (await readHeld(house)) !== null
  for (const worker of workers) worker.kill()
  await house.lay([
    `do $$ begin execute format('alter database %I reset search_path', current_database()); end $$`,
  ])
  return [
    {
      item: 'e. PostgreSQL an hour ahead: promises broken that were not',
      asked: '0',
      measured: `${broken.length} of ${DUE}, the jump ${held === null ? 'not noticed' : 'noticed'}`,
      isRight: broken.length === 0 && held !== null,
    },
    judge('e. what came due meanwhile', seen, DUE, 2_100),
    judge('e. and after the clock was set right', after, DUE, 2_100),
    {
      item: 'e. held when it was over',
      asked: 'nothing',
      measured: isLeft ? 'something' : 'nothing',
      isRight: !isLeft,
    },
  ]
}

async function comeDue(house: House, name: string, count: number, withinMs: number): Promise<Seen[]> {
  const intake = await openIntake(house.environment, house)
  const begins = intake.now().getTime() + 3_000
  const watching = watchBreaches(house, name)
  await intake.receive(
    Array.from({ length: count }, (_, n) => ({
      name: `${name}-${n}`,
      sentAt: new Date(begins + (n / count) * withinMs - QUESTION_MS),
    })),
  )
  await intake.close()
  await watching.until(count, withinMs + 30_000)
  return watching.stop()
}

/** None before its instant, and all of them; none later than `latestMs` is aimed at. */
function judge(item: string, seen: Seen[], count: number, latestMs = 1_100): Finding {
  const lateness = seen.map(({ seenAt, dueAt }) => seenAt - dueAt)
  const [least, most] = [Math.min(...lateness), Math.max(...lateness)]
  return {
    item,
    asked: `all, 0 to ${latestMs} ms late`,
    measured: `${seen.length} of ${count}, ${milliseconds(least)} to ${milliseconds(most)}`,
    isRight: seen.length === count && least >= 0,
    isInTime: most <= latestMs,
  }
}

async function readHeld({ owner }: House): Promise<number | null> {
  const [row] = await owner.execute<{ ahead: number | null }>(
    sql`select max(clock_ahead_ms)::float8 as ahead from organizations`,
  )
  return row!.ahead
}
