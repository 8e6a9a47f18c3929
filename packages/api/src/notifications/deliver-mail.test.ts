import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { and, eq, sql } from 'drizzle-orm'
import { SMTPServer } from 'smtp-server'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Ctx } from '../context.ts'
import { newId, type TicketId } from '../db/id.ts'
import { recordEvent } from '../events/record-event.ts'
import { actAsCommandLine } from '../members/act-as.ts'
import { createInvitation } from '../members/create-invitation.ts'
import { members } from '../members/tables.ts'
import { createWorld, message, type TestWorld } from '../testing/world.ts'
import { tickets } from '../tickets/tables.ts'
import { sendMails } from '../workers/send-mails.ts'
import { openMailer } from './mailer.ts'
import { setNotificationPreferences } from './set-notification-preferences.ts'
import { settleDeadMail } from './settle-dead-mail.ts'
import { mails, notifications } from './tables.ts'

/** What a real SMTP server answers next; null once it takes everything. */
type Answer = { at: 'rcpt' | 'data'; code: number } | 'silence' | null

describe('mail', () => {
  let world: TestWorld
  let nadia: Ctx
  let ticketId: TicketId
  let server: SMTPServer
  let answer: Answer
  let taken: { to: string; text: string }[]
  /** With mail set up, as a process has it. */
  let mailing: TestWorld

  const refusal = (code: number) => Object.assign(new Error('Not now'), { responseCode: code })
  const listen = async (options: object = {}) => {
    server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['AUTH'],
      hideSTARTTLS: true,
      ...options,
      onRcptTo: (_address, _session, done) =>
        done(typeof answer === 'object' && answer?.at === 'rcpt' ? refusal(answer.code) : null),
      onData: (stream, session, done) => {
        const parts: Buffer[] = []
        stream.on('data', (part: Buffer) => parts.push(part))
        stream.on('end', () => {
          if (answer === 'silence') return
          if (answer?.at === 'data') return done(refusal(answer.code))
          const to = session.envelope.rcptTo.map(({ address }) => address).join()
          taken.push({ to, text: Buffer.concat(parts).toString('utf8') })
          done()
        })
      },
    })
    // What a client breaks off is part of the test.
    server.on('error', () => {})
    server.listen(0, '127.0.0.1')
    await once(server.server, 'listening')
    return (server.server.address() as AddressInfo).port
  }
  const tell = () =>
    mailing.inside((tx) =>
      recordEvent(tx, mailing, {
        type: 'ticket.assigned',
        ticketId,
        assigneeId: nadia.viewer.memberId,
        byId: world.agent.viewer.memberId,
        causeId: newId(),
      }),
    )
  /** Whatever waits is due now. */
  const sendNow = async () => {
    await world.inside((tx) =>
      tx
        .update(mails)
        .set({ notBefore: new Date(0) })
        .where(eq(mails.state, 'waiting')),
    )
    await sendMails(mailing).round()
  }
  const states = async () =>
    (await world.inside((tx) => tx.select().from(mails).orderBy(mails.mailId))).map(
      ({ state, attempts }) => ({
        state,
        attempts,
      }),
    )

  beforeAll(async () => {
    world = await createWorld()
    nadia = await world.member('agent', 'Nadia')
    await world.receive(message({ externalId: 'm1', text: 'Mon secret de cliente' }))
    const [ticket] = await world.inside((tx) => tx.select().from(tickets))
    ticketId = ticket!.ticketId as TicketId
  })
  beforeEach(async () => {
    answer = null
    taken = []
    const port = await listen()
    const mail = openMailer(
      { url: `smtp://127.0.0.1:${port}`, from: 'relais@lignes.example' },
      { timeoutMs: 1_000 },
    )
    mailing = { ...world, mail }
    await world.inside(async (tx) => {
      await tx.delete(notifications)
      await tx.delete(mails)
    })
  })
  afterEach(() => new Promise<void>((resolve) => server.close(() => resolve())))
  afterAll(() => world.close())

  it('tells of several things at once, by kind and number, and of nothing that anybody wrote', async () => {
    await tell()
    await tell()
    await sendMails(mailing).round()
    expect(taken).toEqual([])

    await sendNow()
    await sendNow()
    const [mail, ...more] = taken
    expect(more).toEqual([])
    expect(mail!.text).toMatch(/^Subject: Lignes : 2 notifications\r$/m)
    expect(mail!.text).toMatch(/^List-Unsubscribe: <http:\/\/localhost:4000\/settings\/notifications>\r$/m)
    expect(mail!.text).toContain('http://localhost:4000/inbox/all/1')
    expect(mail!.text).not.toMatch(/secret|Camille|Salma/)
    expect(await states()).toEqual([{ state: 'sent', attempts: 1 }])
  })

  it('waits when the server asks to come again, and arrives once when it does', async () => {
    answer = { at: 'rcpt', code: 451 }
    await tell()
    await sendNow()
    expect(await states()).toEqual([{ state: 'waiting', attempts: 1 }])

    answer = null
    await sendNow()
    await sendNow()
    expect(taken).toHaveLength(1)
    expect(await states()).toEqual([{ state: 'sent', attempts: 2 }])
  })

  it('is set aside with its reason when the server refuses it for good', async () => {
    answer = { at: 'data', code: 554 }
    await tell()
    await sendNow()
    await sendNow()

    const [mail] = await world.inside((tx) => tx.select().from(mails))
    expect(mail).toMatchObject({ state: 'dead', attempts: 1 })
    expect(mail!.lastError).toContain('Not now')

    answer = null
    await tell()
    const ctx = actAsCommandLine(mailing, world.organizationId)
    await settleDeadMail(ctx, { mailId: mail!.mailId, decision: 'replay' })
    await sendNow()
    expect(taken).toHaveLength(2)
    await expect(settleDeadMail(ctx, { mailId: mail!.mailId, decision: 'replay' })).rejects.toMatchObject({
      code: 'MAIL_NOT_SET_ASIDE',
    })
  })

  it('is given up by a person, and what it told stays in the console', async () => {
    answer = { at: 'data', code: 554 }
    await tell()
    await sendNow()
    const [mail] = await world.inside((tx) => tx.select().from(mails))
    const ctx = actAsCommandLine(mailing, world.organizationId)
    await settleDeadMail(ctx, { mailId: mail!.mailId, decision: 'discard', reason: 'told by phone' })

    expect(await states()).toEqual([])
    expect(await world.inside((tx) => tx.select().from(notifications))).toMatchObject([{ mailId: null }])
  })

  it('keeps the address of an invitation that was refused, sealed, for a second try', async () => {
    answer = { at: 'rcpt', code: 554 }
    const admin = await world.member('admin')
    await createInvitation({ ...admin, mail: mailing.mail! }, { email: 'noe@lignes.example', role: 'agent' })
    await sendNow()
    const [mail] = await world.inside((tx) => tx.select().from(mails))
    answer = null
    const ctx = actAsCommandLine(mailing, world.organizationId)
    await settleDeadMail(ctx, { mailId: mail!.mailId, decision: 'replay' })
    await sendNow()

    expect(taken.map(({ to }) => to)).toEqual(['noe@lignes.example'])
  })

  it('is not sent again when nobody knows whether it arrived: after silence, or the death of its worker', async () => {
    answer = 'silence'
    await tell()
    await sendNow()
    expect(await states()).toEqual([{ state: 'dead', attempts: 1 }])

    answer = null
    await tell()
    await world.inside((tx) =>
      tx
        .update(mails)
        .set({
          state: 'sending',
          leaseOwner: newId(),
          leaseUntil: sql`clock_timestamp() - interval '1 minute'`,
        })
        .where(eq(mails.state, 'waiting')),
    )
    await sendNow()
    expect(taken).toEqual([])
    expect((await states()).map(({ state }) => state)).toEqual(['dead', 'dead'])
  })

  it('waits while no server can be reached', async () => {
    await new Promise<void>((resolve) => server.close(() => resolve()))
    await tell()
    await sendNow()

    expect(await states()).toEqual([{ state: 'waiting', attempts: 1 }])
  })

  it.each([
    ['smtps', { secure: true }],
    ['smtp', { hideSTARTTLS: false }],
  ])('does not leave by %s for a server whose certificate nobody vouches for', async (scheme, options) => {
    await new Promise<void>((resolve) => server.close(() => resolve()))
    const port = await listen(options)
    const mail = openMailer(
      { url: `${scheme}://127.0.0.1:${port}`, from: 'relais@lignes.example' },
      { timeoutMs: 1_000 },
    )
    const outcome = await mail.send({
      messageId: 'x',
      to: 'a@lignes.example',
      subject: 's',
      text: 't',
      locale: 'fr',
    })

    expect(outcome.result).toBe('later')
    expect(taken).toEqual([])
  })

  it('goes to one address alone, whatever is in a name', async () => {
    const evil = 'Lignes\r\nBcc: spy@evil.example\r\n\r\nHello'
    await mailing.mail!.send({
      messageId: 'x',
      to: 'a@lignes.example',
      subject: evil,
      text: 't',
      locale: 'fr',
    })

    expect(taken.map(({ to }) => to)).toEqual(['a@lignes.example'])
    expect(taken[0]!.text).not.toMatch(/^Bcc:/m)
  })

  it('comes alone for what one wants by mail alone, and not to whoever has left', async () => {
    const assigned = { kind: 'assigned', isOn: false } as const
    await setNotificationPreferences(nadia, { preferences: [{ ...assigned, way: 'console' }] })
    await tell()
    const [only] = await world.inside((tx) => tx.select().from(notifications))
    expect(only).toMatchObject({ isListed: false })
    await world.inside((tx) =>
      tx
        .update(members)
        .set({ disabledAt: new Date() })
        .where(and(eq(members.memberId, nadia.viewer.memberId))),
    )
    await sendNow()
    expect(taken).toEqual([])
    expect(await states()).toEqual([])

    await world.inside((tx) =>
      tx.update(members).set({ disabledAt: null }).where(eq(members.memberId, nadia.viewer.memberId)),
    )
  })

  it('brings an invitation to whoever is invited, and keeps the address nowhere afterwards', async () => {
    const admin = await world.member('admin')
    const { url } = await createInvitation(
      { ...admin, ...(mailing.mail && { mail: mailing.mail }) },
      { email: 'lea@lignes.example', role: 'agent' },
    )
    const [waiting] = await world.inside((tx) => tx.select().from(mails))
    expect(waiting!.sealed).not.toContain(url)
    await sendNow()

    expect(taken.map(({ to }) => to)).toEqual(['lea@lignes.example'])
    expect(taken[0]!.text.replaceAll('=\r\n', '').replaceAll('=3D', '=')).toContain(url)
    expect(await world.inside((tx) => tx.select().from(mails))).toMatchObject([
      { state: 'sent', sealed: null },
    ])
  })
})
