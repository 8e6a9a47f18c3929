import { and, eq } from 'drizzle-orm'
import type { Browser, CDPSession, Worker } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TicketId } from '../../packages/api/src/db/id.ts'
import { createApiToken } from '../../packages/api/src/members/create-api-token.ts'
import { countAllDay } from '../../packages/api/src/testing/open-all-day.ts'
import {
  createBrowser,
  openPushService,
  type PushService,
  type TestBrowser,
} from '../../packages/api/src/testing/push-service.ts'
import { resolveTicket } from '../../packages/api/src/tickets/resolve-ticket.ts'
import { tickets } from '../../packages/api/src/tickets/tables.ts'
import { consentToCalls } from '../../packages/api/src/volunteers/consent-to-calls.ts'
import { type Beside, openBeside, teachKarim } from './beside.ts'
import { Console } from './console.ts'
import { Customer, readSquare } from './customer.ts'
import { launchBrowser } from './launch.ts'
import { openTray, pressNotification, readTray } from './notification-tray.ts'
import { Phone } from './phone.ts'
import { ScriptedTime } from './scripted-time.ts'
import { type Relais, startRelais } from './start-relais.ts'
import { turnOnPushes } from './subscribe-as.ts'
import { collectFaults, findViolations } from './violations.ts'

const ASKED = ['thé', 'soupe', 'jus', 'pain', 'eau', 'miel', 'café', 'lait', 'riz', 'sel', 'vin', 'glaces']
const QUESTIONS = [...ASKED, 'fruits', 'bonbons', 'journaux', 'piles'].map(
  (what) => `Le wagon-bar propose-t-il aussi ceci : ${what} ?`,
)
const WRITTEN = 'Oui, le wagon-bar en propose toute la journée, du départ a l’arrivée.'
const APPROVED = 'Oui, le wagon-bar en propose toute la journée, du départ à l’arrivée. Bon voyage !'
const WHY = 'Un accent, et un souhait.'
/** Everything that a policy counts in minutes, in seconds; what the formula says of arrivals neither opens nor closes it. */
const MARKS = {
  checkEveryMs: 1_000,
  horizonMs: 3_660_000,
  openBelowLevel: 0,
  closeFromLevel: 0,
  calmMs: 2_000,
  leastOpenMs: 0,
  leastClosedMs: 0,
}
const HOLD_MS = 15_000
const MINUTE_MS = 60_000
const WITHIN = { timeout: 90_000, interval: 250 }

describe('a spike, from the call to the calm after it, in two browsers', () => {
  let relais: Relais
  let beside: Beside
  let desk: Browser
  let pocket: Browser
  let service: PushService
  let target: TestBrowser
  let salma: Console
  let claire: Console
  let phone: Phone
  let worker: Worker
  let tools: CDPSession
  let registrationId: string
  const customers: Customer[] = []
  const faults: string[][] = []
  const script = new ScriptedTime()

  beforeAll(async () => {
    service = await openPushService()
    target = createBrowser(service.origin)
    relais = await startRelais({ RELAIS_ALLOWED_ORIGINS: service.origin })
    desk = await launchBrowser()
    pocket = await launchBrowser()
    beside = await openBeside(relais)
    const { karim } = await teachKarim(beside, 'Bar et repas', ['wagon-bar'])
    await consentToCalls(karim, { isAgreed: true })
    await change('mutation { stopArrivals { userErrors { code } } }')
    // The minutes of a promise must not depend on the hour at which the walk is made.
    await countAllDay(beside.owner)
    salma = await Console.signIn(desk, relais.links.agent)
    claire = await Console.signIn(desk, relais.links.supervisor)
    await answerAll()
    for (const name of ['Nadia', 'Hugo', 'Rosa', 'Paul'])
      customers.push(await Customer.arrive(desk, relais.townSquareUrl, `${name} Tessier`))
    phone = await Phone.signIn(pocket, relais.links.volunteer)
    await turnOnPushes(phone, target, relais.origin)
    await openWorker()
    faults.push(...[phone.page, salma.page, claire.page].map(collectFaults))
    await change(
      `mutation ($input: PublishOverflowPolicyInput!) {
        publishOverflowPolicy(input: $input) { userErrors { code } } }`,
      { input: { marks: JSON.stringify(MARKS), baseNumber: 0, reason: 'Une répétition' } },
    )
  })
  afterAll(async () => {
    await desk?.close()
    await pocket?.close()
    await beside?.close()
    await relais?.stop()
    await service?.close()
  })

  /** The care team is through with everything that waits. */
  const answerAll = async () => {
    const ctx = await beside.as('claire')
    const open = await beside.owner
      .select({ ticketId: tickets.ticketId })
      .from(tickets)
      .where(and(eq(tickets.organizationId, beside.organizationId), eq(tickets.status, 'open')))
    for (const { ticketId } of open)
      await resolveTicket(ctx, { ticketId: ticketId as TicketId, outcome: 'none' })
  }

  /** Changes something by the API, as a program of Idris’ does. */
  const change = async (mutation: string, variables: object = {}) => {
    const idris = await beside.as('idris')
    const { memberId } = idris.viewer
    const { token } = await createApiToken(idris, { memberId, name: 'Walk' })
    const response = await fetch(`${relais.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: mutation, variables }),
    })
    const { data, errors } = (await response.json()) as { data: object; errors?: object[] }
    expect(errors).toBeUndefined()
    for (const payload of Object.values(data)) expect(payload).toMatchObject({ userErrors: [] })
  }

  /** As in `push.test.ts`: what the product sends is opened here and handed to the worker by the developer tools. */
  const openWorker = async () => {
    const { page, context } = phone
    tools = await context.newCDPSession(page)
    tools.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      registrationId = registrations.find(({ isDeleted }) => !isDeleted)?.registrationId ?? registrationId
    })
    await tools.send('ServiceWorker.enable')
    worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
    await openTray(worker)
  }

  const spread = () =>
    Promise.all(
      customers.map(async (customer, nr) => {
        for (const question of QUESTIONS.filter((_, at) => at % customers.length === nr))
          await customer.post(question)
      }),
    )

  it('help-b: opens overflow, and a volunteer is called by a push that tells nothing of anybody', async () => {
    await claire.page.goto(`${relais.origin}/overflow`)
    await claire.page.getByText('Fermé', { exact: true }).first().waitFor()
    await spread()

    let called: Record<string, string> | undefined
    await expect
      .poll(() => {
        called = service.received.map((push) => target.open(push)).find(({ tag }) => tag === 'called')
        return called
      }, WITHIN)
      .toBeDefined()
    expect(called).toEqual({
      title: expect.stringMatching(/^On a besoin de vous\s: pouvez-vous aider maintenant\s\?$/),
      body: 'Lignes',
      lang: 'fr',
      dir: 'ltr',
      tag: 'called',
      path: '/help-out',
    })
    // As often as it takes: the developer tools drop what they are to hand over while a worker is busy starting.
    await expect
      .poll(async () => {
        await tools.send('ServiceWorker.deliverPushMessage', {
          origin: relais.origin,
          registrationId,
          data: JSON.stringify(called),
        })
        return (await readTray(worker)).map(({ title }) => title)
      }, WITHIN)
      .toContain(called!['title'])
    await claire.page
      .getByText(/^Ouvert\s: l’équipe seule répondrait en retard/)
      .first()
      .waitFor(WITHIN)
  })

  it('help-b: the call leads to a card in three taps, and a reviewer lets the answer leave with a change', async () => {
    const { page } = phone
    script.screen('the call on the locked phone')
    await pressNotification(worker, 'called')
    await page.waitForURL('**/help-out')
    await phone.look('Le wagon-bar propose-t-il aussi ceci')
    const question = (await page.getByRole('list', { name: 'Ce qui a été dit' }).innerText()).trim()
    expect(QUESTIONS).toContain(question)
    script.screen('the card')
    await phone.tap('Je réponds')
    await phone.answer.waitFor()
    script.screen('the answer')
    await page.keyboard.type(WRITTEN)
    script.typed(WRITTEN)
    await phone.tap('Envoyer à la relecture')
    await page.getByText('Un collègue la relit.').waitFor()

    script.screen('what waits to be read')
    await salma.press('g')
    await salma.press('r')
    await salma.page.waitForURL('**/inbox/inReview**')
    await salma.openByKeys(question)
    script.screen('the ticket, with the answer')
    const review = salma.page.getByRole('region', { name: /Karim a écrit ceci/ })
    await review.waitFor()
    await salma.tabTo('Texte de la réponse')
    await salma.press('ControlOrMeta+a')
    await salma.page.keyboard.type(APPROVED)
    script.typed(APPROVED)
    await salma.press('Escape')
    await salma.press('Shift+R')
    await salma.page.getByRole('dialog', { name: 'Pourquoi l’avoir retouchée' }).waitFor()
    script.screen('why it was changed')
    await salma.press('5')
    await salma.page.getByRole('textbox', { name: 'Une phrase pour Karim' }).waitFor()
    await salma.page.keyboard.type(WHY)
    script.typed(WHY)
    await salma.tabTo('Approuver avec les retouches')
    await salma.press('Enter')
    await review.waitFor({ state: 'detached' })
    script.waited('the moment in which it can be undone', HOLD_MS)

    const ours = async () =>
      (await readSquare(relais.townSquareUrl)).filter(({ text }) => text === APPROVED || text === WRITTEN)
    await expect.poll(ours, WITHIN).toMatchObject([{ text: APPROVED }])
    const asker = customers[QUESTIONS.indexOf(question) % customers.length]!
    await asker.page.reload()
    await asker.threadOf(question).getByText(APPROVED).waitFor()
    expect(await asker.page.getByText(APPROVED).count()).toBe(1)

    await page.getByText('Salma Benali l’a modifiée, puis elle est partie.').waitFor(WITHIN)
    await page.getByText(WHY).waitFor()
    await phone.tap('Ce qui a changé')
    await page.locator('ins').first().waitFor()
    expect(await ours()).toHaveLength(1)
  })

  it('help-b: from the call to the first reviewed reply people need a quarter of an hour at the most', () => {
    console.log(`From the call to the first reviewed reply:\n${script.tell()}`)
    expect(script.ms).toBeLessThanOrEqual(15 * MINUTE_MS)
  })

  it('help-b: the spike ends, overflow closes, and the ledger tells the whole story', async () => {
    await answerAll()
    const ledger = claire.page.getByRole('list', { name: 'Registre' })
    await ledger.getByText(/^Fermé\s: c’était calme depuis/).waitFor(WITHIN)
    await ledger.getByText(/^La vague 1 sur 3 a été appelée, pour \d places?\.$/).waitFor()
    await ledger.getByText('Karim Haddad (présent)').waitFor()
    await ledger.getByText(/^Ouvert\s: l’équipe seule répondrait en retard/).waitFor()
    expect(await ledger.innerText()).not.toContain('wagon-bar')
    expect(await findViolations(claire.page)).toEqual([])
    expect(faults.flat()).toEqual([])
  })
})
