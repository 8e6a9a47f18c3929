import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import { randomFrom } from '../storm/options.ts'
import type { House } from './house.ts'
import type { Program } from './program.ts'
import { openIntake } from './receive.ts'
import { type Finding, QUESTION_MS, type Size } from './trial.ts'
import { watchBreaches } from './watch.ts'

/** Random SIGKILLs while deadlines come and customers write (sla 2.5). */
export async function killInBetween(house: House, { killed }: Size, seed: number): Promise<Finding[]> {
  const random = randomFrom(seed)
  const { due, again, kills } = killed
  const name = 'killed'
  const intake = await openIntake(house.environment, house)
  const workers = await Promise.all([house.startWorker(), house.startWorker()])
  for (const worker of workers) worker.stop()
  const now = intake.now().getTime()
  await intake.receive(
    Array.from({ length: due }, (_, n) => ({
      name: `${name}-${n}`,
      sentAt: new Date(now - QUESTION_MS - n),
    })),
  )
  await intake.close()

  for (const worker of workers) worker.goOn()
  const writing = { isOver: false, program: null as Program | null }
  const write = async () => {
    while (!writing.isOver) {
      const args = [house.organizationId, house.channelId, name, String(again), '0']
      writing.program = house.startScript('write-again.ts', args)
      writing.isOver = (await writing.program.ended) === 0
    }
  }
  const writes = write()
  for (let n = 0; n < kills; n += 1) {
    await pause(300 + random() * 1_500)
    const victim = Math.floor(random() * 3)
    if (victim === 2) writing.program?.kill()
    else {
      workers[victim]!.kill()
      workers[victim] = await house.startWorker()
    }
  }
  await writes
  await untilQuiet(house, name)
  for (const worker of workers) worker.kill()
  const found = await count(house, name)
  return [
    {
      item: `2.5 ${kills} SIGKILLs in ${due} due and ${again} inbound: lost`,
      asked: '0',
      measured: `${due - found.breached} breaches, ${due + again - found.messages} messages, ${due + again - found.facts} facts`,
      isRight: found.breached === due && found.messages === due + again && found.facts === due + again,
    },
    {
      item: '2.5 double facts, effects, breaches',
      asked: '0',
      measured: `${found.doubleFacts}, ${found.doubleEffects}, ${found.doubleBreaches}`,
      isRight: found.doubleFacts + found.doubleEffects + found.doubleBreaches === 0,
    },
  ]
}

/** Four workers, one of which is killed every few seconds while marks come due evenly (sla 3.6). */
export async function killInTurn(house: House, { waves }: Size): Promise<Finding[]> {
  const { due, kills, everyMs } = waves
  const name = 'turn'
  const workers = await Promise.all(Array.from({ length: 4 }, () => house.startWorker()))
  const intake = await openIntake(house.environment, house)
  const spread = kills * everyMs
  const begins = intake.now().getTime() + 8_000
  await intake.receive(
    Array.from({ length: due }, (_, n) => ({
      name: `${name}-${n}`,
      sentAt: new Date(begins + (n / due) * spread - QUESTION_MS),
    })),
  )
  await intake.close()
  const watching = watchBreaches(house, name)
  for (let n = 0; n < kills; n += 1) {
    await pause(everyMs)
    workers[n % 4]!.kill()
    workers[n % 4] = await house.startWorker()
  }
  await watching.until(due, spread + 60_000)
  const seen = await watching.stop()
  await untilQuiet(house, name)
  for (const worker of workers) worker.kill()
  const found = await count(house, name)
  const worst = Math.max(...seen.map(({ seenAt, dueAt }) => seenAt - dueAt))
  return [
    {
      item: `3.6 four workers, one killed every ${everyMs / 1000} s, ${kills} times: marks of ${due} tickets`,
      asked: 'each once',
      measured: `${found.breached} breaches, ${found.doubleEffects} twice; ${Math.round(worst)} ms late at most`,
      isRight: found.breached === due && found.doubleEffects === 0 && found.doubleBreaches === 0,
    },
  ]
}

async function untilQuiet({ owner }: House, name: string): Promise<void> {
  for (const end = performance.now() + 120_000; performance.now() < end;) {
    const [row] = await owner.execute<{ left: number }>(sql`
      select (select count(*) from tickets t join threads th using (organization_id, thread_id)
          where th.external_id like ${`${name}-%`} and t.first_response = 'running')::int
        + (select count(*) from jobs where status = 'waiting' and run_at <= clock_timestamp())::int as left`)
    if (row!.left === 0) return
    await pause(200)
  }
}

async function count({ owner }: House, name: string) {
  const [row] = await owner.execute<{
    breached: number
    messages: number
    facts: number
    doubleFacts: number
    doubleEffects: number
    doubleBreaches: number
  }>(sql`
    with mine as (select t.organization_id, t.ticket_id from tickets t join threads th using (organization_id, thread_id)
      where th.external_id like ${`${name}-%`}),
    marks as (select payload->>'ticketId' as ticket_id, payload->'effect'->>'metric' as metric,
        payload->'effect'->>'cycle' as cycle, payload->'effect'->>'mark' as mark, count(*) as times
      from jobs where payload->'effect'->>'kind' = 'mark.reached'
        and payload->>'ticketId' in (select ticket_id::text from mine) group by 1, 2, 3, 4)
    select
      (select count(*) from marks where metric = 'firstResponse' and mark = '100')::int as breached,
      (select count(*) from messages m join threads th using (organization_id, thread_id)
        where th.external_id like ${`${name}-%`})::int as messages,
      (select count(*) from ticket_facts join mine using (organization_id, ticket_id)
        where type = 'customer.message')::int as facts,
      (select count(*) from (select from ticket_facts join mine using (organization_id, ticket_id)
        group by ticket_id, fact->'body'->>'messageId', type having count(*) > 1 and type = 'customer.message') d)::int
        as "doubleFacts",
      (select count(*) from marks where times > 1)::int as "doubleEffects",
      (select count(*) from (select from ticket_cycles join mine using (organization_id, ticket_id)
        where target = 'firstResponse' group by ticket_id having count(*) > 1) d)::int as "doubleBreaches"`)
  return row!
}
