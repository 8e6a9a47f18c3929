import { isObjectType } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Ctx } from '../context.ts'
import { promiseUpdate } from '../commitments/promise-update.ts'
import { inOrganization } from '../db/client.ts'
import { newId, type ChannelId, type OrganizationId } from '../db/id.ts'
import { listAuditEntries } from '../audit/queries.ts'
import { channels } from '../channels/tables.ts'
import { findChannel } from '../channels/find-channel.ts'
import { createHoldingText } from '../holding/create-holding-text.ts'
import { receiveEvents } from '../inbox/receive-events.ts'
import { createCard } from '../knowledge/create-card.ts'
import { createTemplate } from '../knowledge/create-template.ts'
import { savedSearches } from '../listening/tables.ts'
import { actAs, actAsCommandLine } from '../members/act-as.ts'
import { createInvitation } from '../members/create-invitation.ts'
import { createMember } from '../members/create-member.ts'
import { createOrganization } from '../members/create-organization.ts'
import { createTeam } from '../members/create-team.ts'
import { offerTicket } from '../cards/offer-ticket.ts'
import { saveFilter } from '../tickets/save-filter.ts'
import { addNote } from '../tickets/add-note.ts'
import { devices } from '../notifications/tables.ts'
import { saveCalendar } from '../calendars/save-calendar.ts'
import { createTag } from '../tickets/create-tag.ts'
import { confirmTriage } from '../triage/confirm-triage.ts'
import { rehearsalGuests, rehearsals } from '../rehearsal/tables.ts'
import { createTopic } from '../voice/create-topic.ts'
import { openApi, type TestApi } from '../testing/api.ts'
import { createWorld, message, type TestWorld } from '../testing/world.ts'
import { forgedInputs, HARMLESS, NAMES_NOTHING } from '../testing/forged-inputs.ts'
import { decodeId, encodeId } from './ids.ts'
import { buildSchema } from './schema.ts'

const EVERYTHING = `{ tickets(filter: { view: all }, first: 5) { edges { node {
  id number channel { id } thread { id } identity { id } contact { id } lastMessage { id } enquiries { id } } } }
  viewer { member { id } organization { id } sessions { id } } }`

describe('one organization and another', () => {
  let world: TestWorld
  let api: TestApi
  let theirs: { organizationId: OrganizationId; admin: Ctx; ids: Record<string, string> }
  let ours: string

  beforeAll(async () => {
    world = await createWorld()
    api = await openApi(world)
    ours = await api.tokenOf(await world.member('admin'))
    await world.receive(message({ externalId: 'ours' }))

    const organizationId = await createOrganization(world, {
      slug: 'autre',
      name: 'Autre',
      timeZone: 'Europe/Paris',
      locale: 'fr',
    })
    const memberId = await createMember(actAsCommandLine(world, organizationId), {
      name: 'Theirs',
      email: 'theirs@autre.example',
      role: 'admin',
    })
    const admin = actAs(world, { memberId, organizationId, role: 'admin', name: 'Theirs', locale: 'fr' })
    await inOrganization(world.db, organizationId, async (tx) => {
      const channelId = newId<'channel'>() as ChannelId
      const account = {
        network: 'town-square',
        externalId: 'brand',
        handle: 'autre',
        name: 'Autre',
        serviceUrl: 'http://x',
      }
      await tx.insert(channels).values({ organizationId, channelId, ...account })
      await receiveEvents(tx, world, (await findChannel(tx, channelId))!, [
        {
          event: message({ externalId: 'theirs', text: 'Bonjour, recrutez-vous des conducteurs ?' }),
          deliveryId: null,
          receivedAt: new Date(),
          isImported: false,
        },
      ])
    })
    await api.cookieOf(admin)
    const token = await api.tokenOf(admin)
    const ticket = (await api.ask(token, EVERYTHING)).data.tickets.edges[0].node
    const note = await addNote(admin, {
      ticketId: decodeId(ticket.id)!.rowId as never,
      body: 'a secret of theirs',
      clientId: newId(),
    })
    const commitmentId = await promiseUpdate(admin, {
      ticketId: decodeId(ticket.id)!.rowId as never,
      body: 'a promise of theirs',
      dueAt: new Date(Date.now() + 3_600_000),
    })
    const card = await createCard(admin, {
      texts: [{ language: 'fr', question: 'Leur question', answer: 'Leur réponse' }],
    })
    const written = { name: 'Le leur', texts: [{ language: 'fr' as const, body: 'Leur' }] }
    const template = await createTemplate(admin, written)
    const holdingText = await createHoldingText(admin, written)
    const { viewer } = (await api.ask(token, EVERYTHING)).data
    const { apiTokens, departments } = (await api.ask(token, '{ apiTokens { id } departments { id } }')).data
    const { invitationId } = await createInvitation(admin, { email: 'new@autre.example', role: 'agent' })
    const teamId = await createTeam(admin, { name: 'Theirs' })
    const deviceId = newId<'device'>()
    await admin.transaction((tx) =>
      tx.insert(devices).values({
        organizationId,
        deviceId,
        memberId: admin.viewer.memberId,
        sessionId: decodeId(viewer.sessions[0].id)!.rowId,
        endpointHash: Buffer.alloc(32),
        sealed: 'theirs',
        createdAt: new Date(),
      }),
    )
    const savedSearchId = newId<'savedSearch'>()
    await admin.transaction((tx) =>
      tx.insert(savedSearches).values({
        organizationId,
        savedSearchId,
        channelId: decodeId(ticket.channel.id)!.rowId,
        slot: 1,
        name: 'Theirs',
        query: 'theirs',
        excludedWords: [],
        excludedHandles: [],
        createdBy: memberId,
        createdAt: new Date(),
        startsAt: new Date(),
        readUntil: new Date(),
        hourStartedAt: new Date(),
      }),
    )
    const topicId = await createTopic(admin, { name: 'Theirs' })
    const guestId = newId<'rehearsalGuest'>()
    await admin.transaction(async (tx) => {
      const rehearsalId = newId<'rehearsal'>()
      const play = { stageId: newId(), squareId: newId(), brandId: newId(), token: 'theirs' }
      const startedAt = new Date()
      const endsAt = new Date(Date.now() + 86_400_000)
      await tx.insert(rehearsals).values({ organizationId, rehearsalId, ...play, startedAt, endsAt })
      const person = { name: 'Theirs', email: 'guest@autre.example', locale: 'fr' as const }
      const places = { memberId: newId(), personId: newId(), joinedAt: startedAt }
      await tx.insert(rehearsalGuests).values({ organizationId, rehearsalId, guestId, ...person, ...places })
    })
    const correction = await confirmTriage(admin, {
      ticketId: decodeId(ticket.id)!.rowId as never,
      axis: 'urgency',
    })
    const tagId = await createTag(admin, { name: 'theirs' })
    const calendarId = await saveCalendar(admin, {
      calendarId: null,
      version: null,
      name: 'Theirs',
      written: {
        timeZone: 'Europe/Paris',
        weekly: [{ day: 1, from: '09:00', to: '18:00' }],
        holidays: [],
        specialOpenings: [],
        joinedIds: [],
      },
    })
    const helpCard = await admin.transaction((tx) =>
      offerTicket(tx, new Date(), {
        memberId,
        ticketId: decodeId(ticket.id)!.rowId as never,
        level: 'reviewed',
        reasons: [],
        minutes: 5,
        urgencyOffered: 0,
      }),
    )
    theirs = {
      organizationId,
      admin,
      ids: {
        ApiToken: apiTokens[0].id,
        Calendar: encodeId('Calendar', calendarId),
        Card: encodeId('Card', card.cardId),
        Attachment: encodeId('Attachment', newId()),
        Channel: ticket.channel.id,
        Commitment: encodeId('Commitment', commitmentId),
        Contact: ticket.contact.id,
        ContactNote: encodeId('ContactNote', newId()),
        Delivery: encodeId('Delivery', newId()),
        Department: departments[0].id,
        Device: encodeId('Device', deviceId),
        HelpCard: encodeId('HelpCard', helpCard!.helpCardId),
        HoldingText: encodeId('HoldingText', holdingText.holdingTextId),
        Enquiry: ticket.enquiries[0].id,
        Identity: ticket.identity.id,
        Invitation: encodeId('Invitation', invitationId),
        Member: viewer.member.id,
        Message: ticket.lastMessage.id,
        Note: encodeId('Note', note.noteId),
        Notification: encodeId('Notification', newId()),
        Organization: viewer.organization.id,
        PracticeItem: encodeId('PracticeItem', newId()),
        OverflowCall: encodeId('OverflowCall', newId()),
        Publication: encodeId('Publication', newId()),
        RehearsalGuest: encodeId('RehearsalGuest', guestId),
        Reply: encodeId('Reply', newId()),
        SavedFilter: encodeId(
          'SavedFilter',
          await saveFilter(admin, { name: 'Theirs', query: 'view=all', isShared: true }),
        ),
        SavedSearch: encodeId('SavedSearch', savedSearchId),
        SearchPreview: encodeId('SearchPreview', newId()),
        Session: viewer.sessions[0].id,
        Tag: encodeId('Tag', tagId),
        Team: encodeId('Team', teamId),
        Template: encodeId('Template', template.templateId),
        Thread: ticket.thread.id,
        Ticket: ticket.id,
        Topic: encodeId('Topic', topicId),
        TriageCorrection: encodeId('TriageCorrection', correction.correctionId),
      },
    }
  })
  afterAll(async () => {
    await api.close()
    await world.close()
  })

  it('share no object: by an id of the other one, nothing is found, whatever its type', async () => {
    const nodes = await api.ask(ours, 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids: Object.values(theirs.ids),
    })
    expect(nodes.data.nodes).toEqual(Object.values(theirs.ids).map(() => null))

    const filtered = await api.ask(
      ours,
      'query ($c: ID!, $m: ID!, $t: ID!) { channel: tickets(filter: { view: all, channelIds: [$c] }) { edges { cursor } } assignee: tickets(filter: { view: all, assigneeId: $m }) { edges { cursor } } ticket(id: $t) { id } }',
      {
        c: theirs.ids['Channel'],
        m: theirs.ids['Member'],
        t: theirs.ids['Ticket'],
      },
    )
    expect(filtered.data).toEqual({ channel: { edges: [] }, assignee: { edges: [] }, ticket: null })
  })

  const mutations = buildSchema().getMutationType()!.getFields()
  const forgeable = Object.keys(mutations).filter((name) => !NAMES_NOTHING.has(name) && !HARMLESS.has(name))

  it.each(forgeable)(
    '%s answers to an id of the other one as to one that never was, and changes nothing',
    async (name) => {
      const before = await inOrganization(world.db, theirs.organizationId, (tx) =>
        listAuditEntries(tx, { limit: 100, before: null }),
      )
      const ask = async (id: (type: string) => string) => {
        const input = forgedInputs(id)[name]
        expect(input, `${name} is missing in the matrix`).toBeDefined()
        const type = String(mutations[name]!.args[0]!.type)
        const answer = await api.ask(
          ours,
          `mutation ($input: ${type}) { ${name}(input: $input) { userErrors { code message } } }`,
          { input },
        )
        expect(answer.errors).toEqual([])
        return answer.data[name].userErrors
      }
      const forged = await ask((type) => theirs.ids[type]!)
      const absent = await ask((type) => encodeId(type as never, newId()))
      const wrongType = await ask(() => theirs.ids['Organization']!)

      expect(forged).toHaveLength(1)
      expect(forged).toEqual(absent)
      expect(wrongType).toHaveLength(1)
      const after = await inOrganization(world.db, theirs.organizationId, (tx) =>
        listAuditEntries(tx, { limit: 100, before: null }),
      )
      expect(after).toEqual(before)
    },
  )

  it('has every mutation in this matrix or among those that name nothing', () => {
    const known = new Set([...Object.keys(forgedInputs(() => '')), ...NAMES_NOTHING, ...HARMLESS])

    expect(Object.keys(mutations).filter((name) => !known.has(name))).toEqual([])
  })

  it('hands nobody a ticket of the other one, however often they ask for the next', async () => {
    const next = async () =>
      (await api.ask(ours, 'mutation { claimNextTicket { ticket { id } userErrors { code } } }')).data
        .claimNextTicket
    const given: string[] = []
    for (let answer = await next(); answer.ticket; answer = await next()) given.push(answer.ticket.id)

    expect(given).not.toEqual([])
    expect(given).not.toContain(theirs.ids['Ticket'])
  })

  it('lets nobody assign a ticket to a member of the other one', async () => {
    const { data } = await api.ask(ours, EVERYTHING)
    const ticketId = data.tickets.edges[0].node.id
    const answer = await api.ask(
      ours,
      'mutation ($i: AssignTicketInput!) { assignTicket(input: $i) { ticket { id } userErrors { code } } }',
      {
        i: { ticketId, assigneeId: theirs.ids['Member'] },
      },
    )

    expect(answer.data.assignTicket).toEqual({ ticket: null, userErrors: [{ code: 'MEMBER_NOT_FOUND' }] })
  })

  it('has ids that say nothing of the database', () => {
    for (const type of Object.values(buildSchema().getTypeMap())) {
      if (!isObjectType(type) || type.name.startsWith('__')) continue
      for (const field of Object.keys(type.getFields())) expect(field).not.toMatch(/organizationId|uuid/i)
    }
  })
})
