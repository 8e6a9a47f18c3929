import { eq } from 'drizzle-orm'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { handedDrafts } from '../../packages/api/src/cards/tables.ts'
import { replies } from '../../packages/api/src/replies/tables.ts'
import { type Beside, openBeside, runOut, teachKarim } from './beside.ts'
import { Customer, readSquare } from './customer.ts'
import { launchBrowser } from './launch.ts'
import { type Line, openLine } from './line.ts'
import { Phone } from './phone.ts'
import { type Relais, startRelais } from './start-relais.ts'
import { collectFaults, findViolations } from './violations.ts'

const QUESTION = 'Le wagon-bar vend-il des cartes de la région ?'
const [BEGUN, WHOLE] = ['Oui, au comptoir', 'Oui, au comptoir, tant qu’il en reste.']
/** As long as a card can be somebody's at all. */
const CARD_MS = 21 * 60_000
/** Whatever is tried again every some seconds, on a slow machine. */
const WITHIN = { timeout: 90_000 }

describe('the phone without a line', () => {
  let relais: Relais
  let beside: Beside
  let browser: Browser
  let line: Line
  let phone: Phone
  let page: Page
  const faults: string[][] = []

  beforeAll(async () => {
    relais = await startRelais()
    browser = await launchBrowser()
    beside = await openBeside(relais)
    line = await openLine()
    await teachKarim(beside, 'Bar et repas', ['wagon-bar', 'repas'])
    const nadia = await Customer.arrive(browser, relais.townSquareUrl, 'Nadia Atelier')
    await nadia.post(QUESTION)
    phone = await Phone.signIn(browser, relais.links.volunteer, { proxy: { server: line.url } }, moveClock)
    await phone.take(QUESTION)
    await phone.write(BEGUN)
    await phone.page.waitForFunction(isKept, undefined, WITHIN)
  })
  afterAll(async () => {
    await browser?.close()
    await line?.close()
    await beside?.close()
    await relais?.stop()
  })

  /** Puts the phone away and takes it out again: its page is opened anew. */
  const takeOut = async () => {
    const { context } = phone
    await phone.page.close()
    page = await context.newPage()
    faults.push(collectFaults(page))
    phone = Phone.on(page)
    await page.goto(`${relais.origin}/help-out`)
  }

  it('opens with the card seen last on a line that takes everything and brings nothing', async () => {
    line.stall()
    await takeOut()
    await page.getByText(QUESTION).waitFor()
    expect(await phone.answer.inputValue()).toBe(BEGUN)
    line.mend()
  })

  it('help-f: opens with the card seen last and the own text, and says that there is none', async () => {
    line.cut()
    await takeOut()
    await page.getByText(QUESTION).waitFor()
    expect(await phone.answer.inputValue()).toBe(BEGUN)
    await page.getByText('Pas de connexion').waitFor()
    expect(await findViolations(page)).toEqual([])
  })

  it('help-f: sends nothing by itself: what was tapped says that it did not leave, and the text stays', async () => {
    await phone.answer.fill(WHOLE)
    await phone.tap('Envoyer à la relecture')
    await page.getByText('Le serveur ne répond pas').waitFor()
    expect(await phone.answer.inputValue()).toBe(WHOLE)
  })

  it('help-f: takes the card off the screen when its time is over, and keeps the text', async () => {
    await page.evaluate((by) => localStorage.setItem('test.clock', String(by)), CARD_MS)
    // It was tapped without a line: only the server knows that nothing of it arrived.
    await phone.title('Votre réponse').waitFor()
    await page.getByText('On ne sait pas encore si votre réponse est arrivée').waitFor()
    await page.getByRole('region', { name: 'Votre texte' }).getByText(WHOLE).waitFor()
    expect(await page.getByText(QUESTION).count()).toBe(0)
    expect(await page.evaluate(() => localStorage.getItem('relais.helpCard'))).toBeNull()
    expect(await findViolations(page)).toEqual([])

    await takeOut()
    await page.getByRole('region', { name: 'Votre texte' }).getByText(WHOLE).waitFor()
    expect(await page.getByText(QUESTION).count()).toBe(0)
  })

  it('help-f: hands the text to the care team as soon as there is a line, as a draft and never as a reply', async () => {
    await runOut(beside)
    line.mend()
    await page.getByText('Rien n’est parti. L’équipe a votre texte comme brouillon').waitFor(WITHIN)
    const drafts = await beside.owner.select().from(handedDrafts)
    expect(drafts.map(({ body }) => body)).toEqual([WHOLE])
    await phone.tap('Compris')
    await phone.title('Bonjour Karim').waitFor()

    const sent = await beside.owner.select().from(replies).where(eq(replies.body, WHOLE))
    const square = await readSquare(relais.townSquareUrl)
    expect([sent, square.filter(({ text }) => text === WHOLE || text === BEGUN)]).toEqual([[], []])
    expect(faults.flat()).toEqual([])
  })
})

/** Whether the worker is at work and the page is kept for it. */
async function isKept(): Promise<boolean> {
  const kept = await (await caches.open('relais.help-out')).keys()
  const registration = await navigator.serviceWorker.getRegistration('/')
  const hasPage = kept.some(({ url }) => url.endsWith('/help-out')) && kept.length > 5
  return hasPage && registration?.active?.state === 'activated'
}

/** The clock of this phone goes as far ahead as the walk says. */
async function moveClock(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const now = Date.now.bind(Date)
    Date.now = () => now() + Number(localStorage.getItem('test.clock') ?? 0)
  })
}
