import { eq } from 'drizzle-orm'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { signCharter } from '../../packages/api/src/charter/sign-charter.ts'
import { openInstallation } from '../../packages/api/src/cli/open-installation.ts'
import { readConfig } from '../../packages/api/src/config.ts'
import { newId, type TicketId } from '../../packages/api/src/db/id.ts'
import { messages, threads } from '../../packages/api/src/inbox/tables.ts'
import { actAs } from '../../packages/api/src/members/act-as.ts'
import { members } from '../../packages/api/src/members/tables.ts'
import { sendReply } from '../../packages/api/src/replies/send-reply.ts'
import { claimTicket } from '../../packages/api/src/routing/claim-ticket.ts'
import { sayTo } from '../../packages/api/src/start/say.ts'
import { ticketMessages } from '../../packages/api/src/tickets/tables.ts'
import { Console } from './console.ts'
import { Customer, readSquare } from './customer.ts'
import { launchBrowser } from './launch.ts'
import { type Relais, startRelais } from './start-relais.ts'
import { collectFaults, findViolations } from './violations.ts'

const QUESTION = 'Le chariot du bar accepte-t-il encore les pièces de monnaie ?'
const WRITTEN = 'Oui, les pieces sont acceptées dans tous les trains.'
const APPROVED = 'Oui, les pièces sont acceptées dans tous nos trains de jour.'
/** The moment in which it can be undone, and a slow machine. */
const LEAVES_WITHIN = { timeout: 90_000, interval: 250 }

describe('whoever reads what a volunteer writes, by keyboard alone', () => {
  let relais: Relais
  let browser: Browser
  let customer: Customer
  let salma: Console
  let faults: string[]

  beforeAll(async () => {
    relais = await startRelais()
    browser = await launchBrowser()
    customer = await Customer.arrive(browser, relais.townSquareUrl, 'Aïcha Delorme')
    await customer.post(QUESTION)
    salma = await Console.signIn(browser, relais.links.agent)
    await salma.rowOf(QUESTION).waitFor()
    await answerAsKarim(relais)
    faults = collectFaults(salma.page)
  })
  afterAll(async () => {
    await browser?.close()
    await relais?.stop()
  })

  it('what the volunteer sends waits, and nobody outside sees it', async () => {
    expect((await readSquare(relais.townSquareUrl)).filter(({ text }) => text === WRITTEN)).toEqual([])
  })

  it('a colleague finds it in its own view, changes it, says why, and lets it leave', async () => {
    const { page } = salma
    await salma.press('g')
    await salma.press('r')
    await page.waitForURL('**/inbox/inReview**')
    await salma.openByKeys(QUESTION)
    const review = page.getByRole('region', { name: /Karim a écrit ceci/ })
    await review.getByText(QUESTION).waitFor()
    expect(await findViolations(page)).toEqual([])

    await salma.tabTo('Texte de la réponse')
    await salma.press('ControlOrMeta+a')
    await page.keyboard.type(APPROVED)
    await salma.press('Escape')
    await salma.press('Shift+R')
    await page.getByRole('dialog', { name: 'Pourquoi l’avoir retouchée' }).waitFor()
    await salma.press('1')
    await page.getByRole('textbox', { name: 'Une phrase pour Karim' }).waitFor()
    await page.keyboard.type('Les trains de nuit n’ont pas de bar.')
    expect(await findViolations(page)).toEqual([])
    await salma.tabTo('Approuver avec les retouches')
    await salma.press('Enter')
    await review.waitFor({ state: 'detached' })
  })

  it('the customer reads the approved words, once, and no others', async () => {
    const ours = async () =>
      (await readSquare(relais.townSquareUrl)).filter(({ text }) => text === APPROVED || text === WRITTEN)
    await expect.poll(ours, LEAVES_WITHIN).toMatchObject([{ text: APPROVED }])
    await customer.page.reload()
    await customer.threadOf(QUESTION).getByText(APPROVED).waitFor()
    expect(faults).toEqual([])
  })
})

/** As their phone does in the end: they hold the ticket, and hand in an answer. */
async function answerAsKarim({ dataDir }: Relais): Promise<void> {
  const config = readConfig({ ...process.env, RELAIS_DATA_DIR: dataDir })
  const installation = await openInstallation(config, sayTo({ write: () => true }), {})
  try {
    const { owner, world } = installation
    const [asked] = await owner
      .select({ ticketId: ticketMessages.ticketId, threadRevision: threads.revision })
      .from(messages)
      .innerJoin(ticketMessages, eq(ticketMessages.messageId, messages.messageId))
      .innerJoin(threads, eq(threads.threadId, messages.threadId))
      .where(eq(messages.body, QUESTION))
    const [member] = await owner.select().from(members).where(eq(members.email, 'karim@lignes.example'))
    const { memberId, organizationId, role, name } = member!
    const ctx = actAs(world, { memberId, organizationId, role, name, locale: 'fr' } as never)
    await signCharter(ctx, { number: 0, language: 'fr' })
    const { ticketId, threadRevision } = asked!
    const given = {
      ticketId: ticketId as TicketId,
      threadRevision,
      body: WRITTEN,
      visibility: 'public',
    } as const
    const { fence } = await claimTicket(ctx, { ticketId: given.ticketId })
    await sendReply(ctx, { clientId: newId(), fence, ...given })
  } finally {
    await installation.close()
  }
}
