import { and, asc, eq, isNull } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Ctx } from '../context.ts'
import type { ContactId } from '../db/id.ts'
import { newId } from '../db/id.ts'
import { type Answering, openAnswering } from '../testing/answering.ts'
import { tickets } from '../tickets/tables.ts'
import { addContactNote } from './add-contact-note.ts'
import { mergeContacts } from './merge-contacts.ts'
import { removeContactNote } from './remove-contact-note.ts'
import { contactNotes, contacts, identities } from './tables.ts'
import { unmergeContacts } from './unmerge-contacts.ts'

let people = 0

describe('two contacts who are one person', () => {
  let house: Answering
  let ada: Ctx

  beforeAll(async () => {
    house = await openAnswering()
    ada = await house.member()
  })
  afterAll(() => house.close())

  /** Somebody new who writes once, with a note about them. */
  const somebody = async () => {
    people += 1
    const author = {
      externalId: `merge-${people}`,
      handle: `p${people}`,
      name: `P ${people}`,
      avatarUrl: null,
      audience: null,
    }
    const { ticketId } = await house.post({ author })
    const [ticket] = await house.owner.select().from(tickets).where(eq(tickets.ticketId, ticketId))
    const contactId = ticket!.contactId as ContactId
    await addContactNote(ada, { contactId, body: `About ${author.name}`, clientId: newId() })
    return { author, contactId, ticketId }
  }
  /** Who has which identities, notes and tickets. */
  const belongings = async () => {
    const own = house.owner
    return {
      identities: await own
        .select({ id: identities.identityId, of: identities.contactId })
        .from(identities)
        .orderBy(asc(identities.identityId)),
      notes: await own
        .select({ id: contactNotes.contactNoteId, of: contactNotes.contactId })
        .from(contactNotes)
        .orderBy(asc(contactNotes.contactNoteId)),
      tickets: await own
        .select({ id: tickets.ticketId, of: tickets.contactId })
        .from(tickets)
        .orderBy(asc(tickets.ticketId)),
      merged: await own
        .select({ id: contacts.contactId, into: contacts.mergedIntoId })
        .from(contacts)
        .orderBy(asc(contacts.contactId)),
    }
  }
  const standing = async (...ids: ContactId[]) => {
    const rows = await house.owner.select().from(contacts).where(isNull(contacts.mergedIntoId))
    return rows.filter(({ contactId }) => ids.includes(contactId as ContactId)).length
  }
  /** A ticket belongs to whoever its identity belongs to, always. */
  const strayTickets = () =>
    house.owner
      .select({ id: tickets.ticketId })
      .from(tickets)
      .innerJoin(identities, eq(identities.identityId, tickets.identityId))
      .where(and(eq(tickets.organizationId, house.organizationId)))
      .then(async (all) => {
        const matching = await house.owner
          .select({ id: tickets.ticketId })
          .from(tickets)
          .innerJoin(
            identities,
            and(eq(identities.identityId, tickets.identityId), eq(identities.contactId, tickets.contactId)),
          )
        return all.length - matching.length
      })

  it('have everything under one of them, and taking it back restores both exactly', async () => {
    const [one, two] = [await somebody(), await somebody()]
    const before = await belongings()
    await mergeContacts(ada, { fromId: one.contactId, intoId: two.contactId })
    const merged = await belongings()
    expect(merged.tickets.filter(({ of }) => of === two.contactId)).toHaveLength(2)
    expect(merged.identities.filter(({ of }) => of === two.contactId)).toHaveLength(2)
    expect(merged.notes.filter(({ of }) => of === two.contactId)).toHaveLength(2)
    expect(await strayTickets()).toBe(0)

    await unmergeContacts(ada, { contactId: one.contactId })

    expect(await belongings()).toEqual(before)
  })

  it('take what was written meanwhile along: a new ticket goes with its identity', async () => {
    const [one, two] = [await somebody(), await somebody()]
    await mergeContacts(ada, { fromId: one.contactId, intoId: two.contactId })
    const { ticketId } = await house.post({ author: one.author })
    await addContactNote(ada, { contactId: two.contactId, body: 'About both', clientId: newId() })
    const contactOf = async () =>
      (await house.owner.select().from(tickets).where(eq(tickets.ticketId, ticketId)))[0]!.contactId
    expect(await contactOf()).toBe(two.contactId)

    await unmergeContacts(ada, { contactId: one.contactId })

    expect(await contactOf()).toBe(one.contactId)
    const kept = await house.owner
      .select()
      .from(contactNotes)
      .where(eq(contactNotes.contactId, two.contactId))
    expect(kept.map(({ body }) => body)).toContain('About both')
    expect(await strayTickets()).toBe(0)
  })

  it('merged both ways at once leave exactly one standing, twelve times over', async () => {
    for (let round = 0; round < 12; round += 1) {
      const [one, two] = [await somebody(), await somebody()]
      const outcomes = await Promise.allSettled([
        mergeContacts(ada, { fromId: one.contactId, intoId: two.contactId }),
        mergeContacts(ada, { fromId: two.contactId, intoId: one.contactId }),
      ])
      expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
      const refused = outcomes.find((outcome) => outcome.status === 'rejected')!
      expect(refused.reason).toMatchObject({ code: 'CONTACT_MERGED' })
      expect(await standing(one.contactId, two.contactId)).toBe(1)
    }
  })

  it('merged while one of them writes leave no ticket behind', async () => {
    for (let round = 0; round < 5; round += 1) {
      const [one, two] = [await somebody(), await somebody()]
      await Promise.all([
        mergeContacts(ada, { fromId: one.contactId, intoId: two.contactId }),
        house.post({ author: one.author }),
        house.post({ author: one.author }),
      ])
      expect(await strayTickets()).toBe(0)
    }
  })

  it('are taken apart in the order in which they came together', async () => {
    const [one, two, three] = [await somebody(), await somebody(), await somebody()]
    const before = await belongings()
    await mergeContacts(ada, { fromId: one.contactId, intoId: two.contactId })
    await mergeContacts(ada, { fromId: two.contactId, intoId: three.contactId })

    await expect(unmergeContacts(ada, { contactId: one.contactId })).rejects.toMatchObject({
      code: 'MERGED_FURTHER',
    })
    await unmergeContacts(ada, { contactId: two.contactId })
    await unmergeContacts(ada, { contactId: one.contactId })
    expect(await belongings()).toEqual(before)
    await expect(unmergeContacts(ada, { contactId: one.contactId })).rejects.toMatchObject({
      code: 'NOT_MERGED',
    })
  })

  it('are no longer written about under the name that is gone', async () => {
    const [one, two] = [await somebody(), await somebody()]
    await mergeContacts(ada, { fromId: one.contactId, intoId: two.contactId })
    const write = (contactId: ContactId) => addContactNote(ada, { contactId, body: 'x', clientId: newId() })

    await expect(write(one.contactId)).rejects.toMatchObject({ code: 'CONTACT_MERGED' })
    await expect(write(newId())).rejects.toMatchObject({ code: 'CONTACT_NOT_FOUND' })
    await expect(mergeContacts(ada, { fromId: two.contactId, intoId: two.contactId })).rejects.toMatchObject({
      code: 'SAME_CONTACT',
    })
  })
})

describe('a note about a contact', () => {
  let house: Answering

  beforeAll(async () => {
    house = await openAnswering()
  })
  afterAll(() => house.close())

  it('is written once, and removed by its author or a supervisor alone', async () => {
    const [ada, ben, chief] = [await house.member(), await house.member(), await house.member('supervisor')]
    const { ticketId } = await house.post()
    const [ticket] = await house.owner.select().from(tickets).where(eq(tickets.ticketId, ticketId))
    const contactId = ticket!.contactId as ContactId
    const input = { contactId, body: ' Travels with a wheelchair. ', clientId: newId() }
    const first = await addContactNote(ada, input)
    expect(await addContactNote(ada, input)).toEqual(first)
    expect(first.body).toBe('Travels with a wheelchair.')
    await expect(addContactNote(ben, input)).rejects.toMatchObject({ code: 'NOTE_ELSEWHERE' })
    await expect(addContactNote(ada, { ...input, body: ' ' })).rejects.toMatchObject({ code: 'NOTE_EMPTY' })

    const { contactNoteId } = first
    await expect(removeContactNote(ben, { contactNoteId })).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
    await removeContactNote(chief, { contactNoteId })
    await expect(removeContactNote(ada, { contactNoteId })).rejects.toMatchObject({
      code: 'CONTACT_NOTE_NOT_FOUND',
    })
  })
})
