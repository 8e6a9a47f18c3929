import type { Ctx } from '../../packages/api/src/context.ts'
import { newId, type TicketId } from '../../packages/api/src/db/id.ts'
import { actAs } from '../../packages/api/src/members/act-as.ts'
import { claimNextTicket } from '../../packages/api/src/routing/claim-next-ticket.ts'
import { listNextUp } from '../../packages/api/src/routing/list-next-up.ts'
import type { Installation } from '../promises/installation.ts'
import type { Template } from '../promises/templates.ts'
import type { TicketWriter } from '../promises/write-tickets.ts'

/** Agents who can ask for the next ticket. */
export async function openPeople(
  { superuser, organizationId, world }: Installation,
  count: number,
): Promise<Ctx[]> {
  const people: Ctx[] = []
  for (let n = 0; n < count; n += 1) {
    const memberId = newId<'member'>()
    const name = `Agent ${n}`
    await superuser`insert into members (organization_id, member_id, name, email, role)
      values (${organizationId}, ${memberId}, ${name}, ${`agent-${n}@lignes.example`}, 'agent')`
    people.push(actAs(world, { memberId, organizationId, role: 'agent', name, locale: 'fr' }))
  }
  return people
}

/**
 * So many tickets that nobody has taken, in place of what waited before: of every importance and intent, due at any instant
 * from a day ago to a day ahead, and three in a hundred of band 0.
 */
export async function writeWaiting(
  { superuser, organizationId }: Installation,
  writer: TicketWriter,
  template: Template,
  count: number,
): Promise<void> {
  await superuser`update tickets set status = 'closed' where organization_id = ${organizationId}
    and ticket_id <> ${template.ticketId}`
  await superuser`update tickets set status = 'open' where ticket_id = ${template.ticketId}`
  await writer.writeIdle([template], count)
  await superuser`update tickets set
      importance = number * 7919 % 101, band = case when number % 33 = 0 then 0 else 1 end,
      intent = (array['question','complaint','praise','idea','buying_interest','job_enquiry','press','closing_ack','other'])[number % 9 + 1],
      due_at = now() + (number::bigint * 104729 % 2880 - 1440) * interval '1 minute'
    where organization_id = ${organizationId} and status = 'open'`
  await superuser`delete from ticket_wakes where organization_id = ${organizationId}`
  await superuser`vacuum analyze`
}

/** Everybody asks for the next ticket again and again until there were so many calls: how long each took, and what it gave. */
export async function handOut(
  people: readonly Ctx[],
  calls: number,
): Promise<{ tookMs: number[]; given: TicketId[] }> {
  const tookMs: number[] = []
  const given: TicketId[] = []
  let left = calls
  await Promise.all(
    people.map(async (person) => {
      while (left > 0) {
        left -= 1
        const began = performance.now()
        const next = await claimNextTicket(person)
        tookMs.push(performance.now() - began)
        if (next) given.push(next.claim.ticketId)
      }
    }),
  )
  return { tookMs: tookMs.sort((a, b) => a - b), given }
}

/** The first page of Next up, then one somewhere behind it, so many times: how long each took. */
export async function readPages(person: Ctx, times: number): Promise<{ first: number[]; further: number[] }> {
  const read = async (after: Parameters<typeof listNextUp>[3]['after'], limit = 51) => {
    const began = performance.now()
    const rows = await person.transaction((tx) =>
      listNextUp(tx, person.viewer, { view: 'next' }, { limit, after, now: person.now() }),
    )
    return { rows, tookMs: performance.now() - began }
  }
  const { rows } = await read(null, 500)
  const place = rows.at(-1)!.place
  const first: number[] = []
  const further: number[] = []
  for (let time = 0; time < times; time += 1) {
    first.push((await read(null)).tookMs)
    further.push((await read(place)).tookMs)
  }
  const ascending = (tookMs: number[]) => tookMs.sort((a, b) => a - b)
  return { first: ascending(first), further: ascending(further) }
}
