import { setTimeout as pause } from 'node:timers/promises'
import type { House } from './house.ts'
import { openIntake } from './receive.ts'
import { type Finding, milliseconds, QUESTION_MS, type Size } from './trial.ts'
import { watchBreaches } from './watch.ts'

const AHEAD_MS = 50

/** A deadline 50 ms ahead while every worker sleeps, told of by NOTIFY and not (sla 3.2). */
export async function wakeFromSleep(house: House, { sleeps }: Size): Promise<Finding[]> {
  const told = await measure(house, 'told', sleeps)
  await house.lay([
    'create schema if not exists muted',
    `create or replace function muted.pg_notify(text, text) returns void language sql return null`,
    'grant usage on schema muted to public',
    `do $$ begin execute format('alter database %I set search_path = muted, public, pg_catalog', current_database()); end $$`,
  ])
  const untold = await measure(house, 'untold', sleeps)
  await house.lay([
    `do $$ begin execute format('alter database %I reset search_path', current_database()); end $$`,
  ])
  const row = (item: string, most: number, worst: number): Finding => ({
    item,
    asked: `≤ ${milliseconds(most)}`,
    measured: `${milliseconds(worst)} at most, of ${sleeps}`,
    isRight: Number.isFinite(worst),
    isInTime: worst <= most,
  })
  return [
    row('3.2 a deadline 50 ms ahead, workers asleep, with NOTIFY', 500, told),
    row('3.2 the same without NOTIFY', 1_100, untold),
  ]
}

async function measure(house: House, prefix: string, times: number): Promise<number> {
  const workers = [await house.startWorker(), await house.startWorker()]
  const intake = await openIntake(house.environment, house)
  const watching = watchBreaches(house, prefix)
  // Compiling the calendars takes longer than the deadline is ahead.
  await intake.receive([{ name: `warm-${prefix}`, sentAt: intake.now() }])
  for (let n = 0; n < times; n += 1) {
    await pause(1_200)
    const sentAt = new Date(intake.now().getTime() - QUESTION_MS + AHEAD_MS)
    await intake.receive([{ name: `${prefix}-${n}`, sentAt }])
  }
  await watching.until(times, 10_000)
  const seen = await watching.stop()
  await intake.close()
  for (const worker of workers) worker.kill()
  if (seen.length < times) return Infinity
  return Math.max(...seen.map(({ seenAt, dueAt }) => seenAt - dueAt))
}
