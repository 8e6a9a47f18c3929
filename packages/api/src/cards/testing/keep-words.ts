import { sql } from 'drizzle-orm'
import { promiseUpdate } from '../../commitments/promise-update.ts'
import { addContactNote } from '../../contacts/add-contact-note.ts'
import type { Ctx } from '../../context.ts'
import { newId, type ContactId } from '../../db/id.ts'
import { createHoldingText } from '../../holding/create-holding-text.ts'
import { createInvitation } from '../../members/create-invitation.ts'
import { createCard } from '../../knowledge/create-card.ts'
import { createTemplate } from '../../knowledge/create-template.ts'
import { setNetworkCodes } from '../../knowledge/set-network-codes.ts'
import { closeOverflow } from '../../overflow/close-overflow.ts'
import { openOverflow } from '../../overflow/open-overflow.ts'
import { saveDraft } from '../../replies/save-draft.ts'
import type { Posted } from '../../testing/answering.ts'
import type { Helping } from '../../testing/helping.ts'
import { addNote } from '../../tickets/add-note.ts'
import { createTag } from '../../tickets/create-tag.ts'
import { saveFilter } from '../../tickets/save-filter.ts'
import { tagTicket } from '../../tickets/tag-ticket.ts'

/** What the care team writes down about each ticket and its customer, and for itself. */
export async function keepWords(
  { house, agent, helper }: { house: Helping; agent: Ctx; helper: Ctx },
  posted: readonly Posted[],
): Promise<void> {
  const { supervisor, owner, organizationId, channelId } = house
  const admin = await house.member('admin')
  await createInvitation(admin, { email: 'next@lignes.example', role: 'agent' })
  await createHoldingText(supervisor, {
    name: 'Retards',
    texts: [{ language: 'fr', body: 'Nous regardons.' }],
  })
  await saveFilter(agent, { name: 'Trains', query: 'view=all', isShared: false })
  const body = 'Hello {{contact.firstName}}, you may take your folding bike on the train.'
  await createTemplate(supervisor, { name: 'Folding bikes', texts: [{ language: 'en', body }] })
  const answer = {
    language: 'en' as const,
    question: 'May I take my folding bike on the train?',
    answer: 'Yes, folded.',
  }
  await createCard(agent, { texts: [answer] })
  await setNetworkCodes(supervisor, {
    network: 'fake',
    language: 'en',
    sentences: ['Short.', 'Polite.', 'Exact.'],
  })
  const call = (round: number, answer: 'declined' | null) =>
    owner.execute(sql`insert into overflow_calls (organization_id, call_id, opening_id, member_id, round, wave, mode,
      asked_ms, reason, called_at, ends_at, answer, answered_at)
      select organization_id, ${newId()}, opening_id, ${helper.viewer.memberId}, ${round}::int, 1, 'quiet', 1200000, reason,
        now(), now() + interval '1 hour', ${answer}::text, case when ${answer}::text is not null then now() end
      from overflow_openings where closed_at is null`)
  await openOverflow(supervisor, { reason: 'A storm', seats: 1, until: null })
  await call(1, 'declined')
  await closeOverflow(supervisor, { reason: 'It is over' })
  await openOverflow(supervisor, { reason: 'A strike', seats: 1, until: null })
  await call(2, null)
  const tagId = await createTag(agent, { name: 'vélo' })
  await owner.execute(sql`insert into deliveries (organization_id, delivery_id, channel_id, delivery_key, transport, body,
    received_at, status, not_before) values (${organizationId}, ${newId()}, ${channelId}, 'one', 'webhook', '{}', now(), 'dead', now())`)
  for (const { ticketId, messageId, threadRevision, contactId } of await describe(house, posted)) {
    const body = 'Look at what was said last week.'
    await addNote(supervisor, { ticketId, body, clientId: newId(), mentionedIds: [helper.viewer.memberId] })
    await saveDraft(agent, { ticketId, body: 'Good morning', visibility: 'public', threadRevision })
    await addContactNote(agent, { contactId, body, clientId: newId() })
    await tagTicket(agent, { ticketId, tagId })
    await promiseUpdate(agent, { ticketId, body, dueAt: new Date(Date.now() + 7_200_000) })
    await owner.execute(sql`insert into attachments (organization_id, attachment_id, message_id, position, kind, state,
      name, media_type, size, not_before, created_at, channel_id, source_url)
      values (${organizationId}, ${newId()}, ${messageId}, 0, 'file', 'kept', 'ticket.pdf', 'application/pdf', 4, now(), now(),
        ${channelId}, 'http://files.example/1')`)
  }
}

async function describe({ owner }: Helping, posted: readonly Posted[]) {
  const rows = await owner.execute<{ ticket_id: string; contact_id: string }>(
    sql`select ticket_id, contact_id from tickets`,
  )
  const contacts = new Map([...rows].map((row) => [row.ticket_id, row.contact_id]))
  return posted.map((one) => ({
    ...one,
    threadRevision: one.revision,
    contactId: contacts.get(one.ticketId) as ContactId,
  }))
}
