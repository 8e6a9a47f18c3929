import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerCard } from '../cards/answer-card.ts'
import { nextCard } from '../cards/next-card.ts'
import { takeCard } from '../cards/take-card.ts'
import { signCharter } from '../charter/sign-charter.ts'
import type { Ctx } from '../context.ts'
import { type Database, inOrganization, openDatabase } from '../db/client.ts'
import { newId, type OrganizationId } from '../db/id.ts'
import { actAs } from '../members/act-as.ts'
import { findSession } from '../members/find-session.ts'
import { listInvitations } from '../members/queries.ts'
import { createOrganization } from '../members/create-organization.ts'
import { gatherMails } from '../notifications/gather-mails.ts'
import { createTownWorld, type TownWorld } from '../testing/town.ts'
import { pollDue } from '../workers/poll-channels.ts'
import { clearLostStage } from './clear-lost-stage.ts'
import { endRehearsal } from './end-rehearsal.ts'
import type { RehearsalRow } from './find-rehearsal.ts'
import { findShownPart } from './find-shown-part.ts'
import { inviteFromRehearsal } from './invite-from-rehearsal.ts'
import { joinRehearsal, previewRehearsal } from './join-rehearsal.ts'
import { readReport } from './read-report.ts'
import { startRehearsal } from './start-rehearsal.ts'
import { tidyRehearsals } from './tidy-rehearsals.ts'
import { writeInRehearsal } from './write-in-rehearsal.ts'

describe('a rehearsal', () => {
  let town: TownWorld
  let owner: Database
  let admin: Ctx
  let rehearsal: RehearsalRow
  let nora: Ctx
  let karim: Ctx

  const client = { address: '10.0.0.1', userAgent: 'test' }
  /** Somebody who comes in by the link. */
  const join = async (name: string, email: string) => {
    const { token } = await joinRehearsal(
      admin,
      { token: rehearsal.token, name, email, locale: 'en' },
      client,
    )
    return { token, ctx: actAs(admin, (await findSession(admin, token, { countsAsUse: false }))!.viewer) }
  }
  const report = async () => {
    const guests = await readReport(admin, rehearsal)
    return guests.map(({ name, hasAsked, isAnswered, helpedOn }) => ({
      name,
      hasAsked,
      isAnswered,
      helpedOn,
    }))
  }
  const countOf = async (table: string, organizationId: string) => {
    const [row] = await owner.execute<{ n: number }>(
      sql`select count(*)::int as n from ${sql.identifier(table)} where organization_id = ${organizationId}`,
    )
    return row!.n
  }

  beforeAll(async () => {
    town = await createTownWorld()
    owner = openDatabase(town.database.owner, { max: 1, name: 'test owner' })
    admin = { ...(await town.member('admin', 'Ada')), townSquare: town.town }
    rehearsal = await startRehearsal(admin, { days: 7 })
    nora = (await join('Nora', 'nora@lignes.example')).ctx
    karim = (await join('Karim', 'karim@lignes.example')).ctx
  })
  afterAll(async () => {
    await owner.$client.end()
    await town.close()
  })

  it('is one at a time', async () => {
    expect((await startRehearsal(admin, { days: 3 })).rehearsalId).toBe(rehearsal.rehearsalId)
    await expect(startRehearsal(admin, { days: 15 })).rejects.toMatchObject({ code: 'DAYS_OUT_OF_RANGE' })
  })

  it('is not opened within another one', async () => {
    await expect(startRehearsal(nora, { days: 7 })).rejects.toMatchObject({ code: 'REHEARSAL_HERE' })
  })

  it('says what it is to whoever holds its link, and nothing to others', async () => {
    expect(await previewRehearsal(town, rehearsal.token)).toMatchObject({
      organization: 'Lignes',
      isOver: false,
    })
    const other = rehearsal.token.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))
    expect(await previewRehearsal(town, other)).toBeNull()
    expect(await previewRehearsal(town, 'none')).toBeNull()
  })

  it('knows who comes again by their address', async () => {
    const { ctx } = await join('Nora B.', 'NORA@lignes.example')
    expect(ctx.viewer.memberId).toBe(nora.viewer.memberId)
    expect((await report()).map(({ name }) => name)).toEqual(['Karim', 'Nora'])
  })

  it('gives customers something to ask on each topic, in their language', async () => {
    const part = (await findShownPart(admin, nora.viewer))!
    expect(part.topics.map(({ name }) => name)).toEqual(['Accès', 'Application', 'Horaires'])
    expect(part.topics[0]!.matters).toContain('May I bring my folding bike?')
    expect(await findShownPart(admin, admin.viewer)).toBeNull()
  })

  it('is played as in earnest: a colleague asks, another one answers on the phone', async () => {
    const clientId = newId()
    const asked = await writeInRehearsal(nora, { clientId, text: 'May I bring my folding bike?' })
    expect((await writeInRehearsal(nora, { clientId, text: 'Twice' })).postId).toBe(asked.postId)
    await town.settle()
    // Nothing is answered on a channel before what it missed was read.
    await town.drain(pollDue(town))
    expect(await report()).toContainEqual({ name: 'Nora', hasAsked: true, isAnswered: false, helpedOn: [] })

    await signCharter(nora, { number: 0, language: 'en' })
    expect((await nextCard(nora, { minutes: null })).card).toBeNull()

    await signCharter(karim, { number: 0, language: 'en' })
    const { card, obstacles } = await nextCard(karim, { minutes: null })
    expect(obstacles).toEqual([])
    const taken = await takeCard(karim, { cardId: card!.helpCardId })
    const [thread] = await owner.execute<{ revision: number }>(sql`
      select th.revision from tickets t join threads th using (organization_id, thread_id)
      where t.ticket_id = ${taken.ticketId}`)
    await answerCard(karim, {
      clientId: newId(),
      cardId: taken.helpCardId,
      fence: taken.fence,
      body: 'Yes, folded and in its bag.',
      threadRevision: thread!.revision,
      sendAnyway: false,
      visibility: null,
    })
    // Nobody takes it back within its seconds.
    await owner.execute(sql`update replies set not_before = now() - interval '1 second',
      chart = jsonb_set(chart, '{context,holdUntil}', '0') where state = 'held'`)
    await town.settle()

    expect(await report()).toEqual([
      { name: 'Karim', hasAsked: false, isAnswered: false, helpedOn: ['Accès'] },
      { name: 'Nora', hasAsked: true, isAnswered: true, helpedOn: [] },
    ])
    const part = (await findShownPart(admin, nora.viewer))!
    expect(part.matters).toEqual([
      {
        body: 'May I bring my folding bike?',
        answer: expect.stringContaining('folded'),
        answeredBy: 'Karim',
      },
    ])
    expect((await findShownPart(admin, karim.viewer))!.hasHelped).toBe(true)
  })

  it('leaves nothing among the company’s own tickets, replies and evidence', async () => {
    for (const table of [
      'tickets',
      'messages',
      'replies',
      'help_cards',
      'trust_evidence',
      'volunteer_topics',
    ]) {
      expect(await countOf(table, town.organizationId)).toBe(0)
    }
    expect(await countOf('replies', rehearsal.stageId)).toBe(1)
  })

  it('mails nobody, for nobody has an address on its stage', async () => {
    const told = [{ notificationId: newId(), memberId: karim.viewer.memberId }] as never
    await karim.transaction((tx) => gatherMails(tx, karim, told))
    expect(await countOf('mails', rehearsal.stageId)).toBe(0)
  })

  it('leads to an invitation by one tap, and to one invitation by two', async () => {
    const [guest] = await readReport(admin, rehearsal)
    const guestId = guest!.guestId as never
    const first = await inviteFromRehearsal(admin, { guestId, mentorOn: null })
    expect(first.url).toContain('/invitation/')
    const second = await inviteFromRehearsal(admin, { guestId, mentorOn: 'Accès' })
    expect(second).toMatchObject({ url: null, guest: { invitedAs: 'mentor', mentorOn: 'Accès' } })
    const invited = await inOrganization(town.db, town.organizationId, listInvitations)
    expect(invited.map(({ email, role }) => ({ email, role }))).toEqual([
      { email: 'karim@lignes.example', role: 'volunteer' },
    ])
  })

  it('ends with its square, its link and its sessions, and is still told of', async () => {
    const { token } = await join('Nora', 'nora@lignes.example')
    const ended = await endRehearsal(admin)
    expect(ended!.endedAt).not.toBeNull()
    expect(await findSession(admin, token, { countsAsUse: false })).toBeNull()
    expect(await town.town.findSquareOf(rehearsal.brandId)).toBeNull()
    await expect(join('Omar', 'omar@lignes.example')).rejects.toMatchObject({ code: 'REHEARSAL_OVER' })
    expect((await endRehearsal(admin))!.endedAt).toEqual(ended!.endedAt)
    expect((await report()).map(({ name }) => name)).toEqual(['Karim', 'Nora'])
  })

  it('is let go of thirty days after its end, with everybody who came', async () => {
    // As if this one had been on its way when it ended; what was sent stays sent where the guard stands.
    await owner.execute(sql`alter table replies disable trigger replies_guarded`)
    await owner.execute(sql`update replies set state = 'queued' where organization_id = ${rehearsal.stageId}`)
    await owner.execute(sql`alter table replies enable trigger replies_guarded`)
    const later = (days: number) => ({ ...admin, now: () => new Date(Date.now() + days * 86_400_000) })
    expect(await tidyRehearsals(later(29), town.organizationId)).toBe(0)
    expect(await tidyRehearsals(later(31), town.organizationId)).toBe(1)
    expect(await countOf('rehearsal_guests', town.organizationId)).toBe(0)
    expect(await countOf('members', rehearsal.stageId)).toBe(0)
    expect(await countOf('organizations', rehearsal.stageId)).toBe(0)
    expect(await countOf('organizations', town.organizationId)).toBe(1)
  })

  it('leaves no stage behind where a process ended while it was opened', async () => {
    const lostId = await createOrganization(admin, {
      slug: 'lost',
      name: 'Lignes',
      timeZone: 'Europe/Paris',
      locale: 'fr',
      rehearsalOf: town.organizationId,
    })
    const next = await startRehearsal(admin, { days: 1 })
    const later = { ...admin, now: () => new Date(Date.now() + 2 * 3_600_000) }
    expect(await clearLostStage(admin, lostId)).toBe(false)
    expect(await clearLostStage(later, next.stageId as OrganizationId)).toBe(false)
    expect(await clearLostStage(later, town.organizationId)).toBe(false)
    expect(await clearLostStage(later, lostId)).toBe(true)
    expect(await countOf('organizations', lostId)).toBe(0)
    expect(await countOf('organizations', next.stageId)).toBe(1)
  })

  it('ends by itself when its time is over', async () => {
    const next = await startRehearsal(admin, { days: 1 })
    await tidyRehearsals({ ...admin, now: () => new Date(Date.now() + 2 * 86_400_000) }, town.organizationId)
    const [row] = await owner.execute<{ ended_at: string | null }>(
      sql`select ended_at from rehearsals where rehearsal_id = ${next.rehearsalId}`,
    )
    expect(row!.ended_at).not.toBeNull()
    const [channel] = await inOrganization(town.db, next.stageId as OrganizationId, (tx) =>
      tx.execute<{ status: string }>(sql`select status from channels`),
    )
    expect(channel!.status).toBe('paused')
  })
})
