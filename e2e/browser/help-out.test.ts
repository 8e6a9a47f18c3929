import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Beside, openBeside, type Taught, teachKarim, trustKarim } from './beside.ts'
import { Console } from './console.ts'
import { Customer, readSquare } from './customer.ts'
import { launchBrowser, launchProfile } from './launch.ts'
import { Phone } from './phone.ts'
import { type Relais, startRelais } from './start-relais.ts'
import { collectFaults, findViolations } from './violations.ts'

const QUESTION = 'À quelle heure le wagon-bar ouvre-t-il dans le train du matin ?'
const WRITTEN = 'Le wagon-bar ouvre des le départ, et ferme une demi-heure avant l’arrivée.'
const APPROVED = 'Le wagon-bar ouvre dès le départ et ferme une demi-heure avant l’arrivée. Bon voyage !'
const WHY = 'Un souhait à la fin, toujours.'
const THANKS = 'Merci, c’est clair et rapide !'
const PASSED = 'Le wagon-bar vend-il des cartes postales ?'
const UNSURE = 'Le wagon-bar sert-il le petit-déjeuner ?'
const TRUSTED = 'Le wagon-bar est-il en queue du train ?'
const HOLD_MS = 15_000
/** The moment in which it can be undone, and a slow machine. */
const LEAVES_WITHIN = { timeout: 90_000, interval: 250 }
/** What nobody tells the phone it hears within half a minute. */
const HEARD = { timeout: 90_000 }

describe('the volunteer’s phone, in a real browser', () => {
  let relais: Relais
  let beside: Beside
  let browser: Browser
  let nadia: Customer
  let salma: Console
  let phone: Phone
  let faults: string[]
  let taught: Taught

  beforeAll(async () => {
    relais = await startRelais()
    browser = await launchBrowser()
    beside = await openBeside(relais)
    taught = await teachKarim(beside, 'Bar et repas', ['wagon-bar', 'repas'])
    salma = await Console.signIn(browser, relais.links.agent)
    nadia = await Customer.arrive(browser, relais.townSquareUrl, 'Nadia Atelier')
    await nadia.post(QUESTION)
    phone = await Phone.signIn(browser, relais.links.volunteer)
    faults = [phone.page, salma.page].flatMap(collectFaults)
  })
  afterAll(async () => {
    await browser?.close()
    await beside?.close()
    await relais?.stop()
  })

  it('shows one card, says why it is this one, and is taken with one press', async () => {
    const { page } = phone
    await phone.look(QUESTION)
    await page.getByText('Pour vous : Bar et repas').waitFor()
    expect(await page.getByRole('list', { name: 'Ce qui a été dit' }).count()).toBe(1)
    expect(await page.getByText('Nadia').count()).toBe(0)
    await page.getByText('Pourquoi cette question, pourquoi vous').click()
    await page.getByText('Vous connaissez ce sujet : Bar et repas.').waitFor()
    expect(await findViolations(page)).toEqual([])

    await page.keyboard.press('r')
    await phone.answer.waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA')
    expect(await page.getByRole('navigation', { name: 'Prêter main-forte' }).count()).toBe(0)
  })

  it('can be installed: Chromium misses nothing', async () => {
    // A browser without a profile of its own installs nothing.
    const folder = await mkdtemp(join(tmpdir(), 'relais-profile-'))
    const { context } = await launchProfile(folder)
    try {
      await context.addCookies(await phone.context.cookies())
      const page = await context.newPage()
      await page.goto(`${relais.origin}/help-out/me`)
      await page.locator('link[rel="manifest"]').waitFor({ state: 'attached' })
      const tools = await context.newCDPSession(page)
      expect(await tools.send('Page.getAppManifest')).toMatchObject({
        url: `${relais.origin}/manifest.webmanifest`,
        errors: [],
      })
      expect(await tools.send('Page.getInstallabilityErrors')).toEqual({ installabilityErrors: [] })
    } finally {
      await context.close()
      await rm(folder, { recursive: true, force: true })
    }
  })

  it('keeps what is written, tells its length and what the charter says, and hands it in once', async () => {
    const { page } = phone
    await page.keyboard.type(WRITTEN)
    await page.getByText('Charte : rien à signaler').waitFor()
    expect(await findViolations(page)).toEqual([])
    await page.reload()
    await expect.poll(() => phone.answer.inputValue()).toBe(WRITTEN)
    await phone.answer.focus()

    await page.keyboard.press('ControlOrMeta+Enter')
    await phone.title('Merci !').waitFor()
    await page.getByText('Un collègue la relit.').waitFor()
    expect(await findViolations(page)).toEqual([])
    expect(await ours(WRITTEN)).toEqual([])
  })

  const ours = async (...texts: string[]) =>
    (await readSquare(relais.townSquareUrl)).filter(({ text }) => texts.includes(text))

  it('its author sees what a colleague changed and why; the customer reads it once', async () => {
    const { page } = salma
    await salma.press('g')
    await salma.press('r')
    await page.waitForURL('**/inbox/inReview**')
    await salma.openByKeys(QUESTION)
    const review = page.getByRole('region', { name: /Karim a écrit ceci/ })
    await review.waitFor()
    await salma.tabTo('Texte de la réponse')
    await salma.press('ControlOrMeta+a')
    await page.keyboard.type(APPROVED)
    await salma.press('Escape')
    await salma.press('Shift+R')
    await page.getByRole('dialog', { name: 'Pourquoi l’avoir retouchée' }).waitFor()
    await salma.press('1')
    await page.getByRole('textbox', { name: 'Une phrase pour Karim' }).waitFor()
    await page.keyboard.type(WHY)
    await salma.tabTo('Approuver avec les retouches')
    const approvedAt = performance.now()
    await salma.press('Enter')
    await review.waitFor({ state: 'detached' })

    await expect.poll(() => ours(APPROVED, WRITTEN), LEAVES_WITHIN).toMatchObject([{ text: APPROVED }])
    expect(performance.now() - approvedAt).toBeGreaterThan(HOLD_MS)
    await phone.page.getByText('Salma Benali l’a modifiée, puis elle est partie.').waitFor(HEARD)
    await phone.page.getByText(WHY).waitFor()
    await phone.tap('Ce qui a changé')
    await phone.page.locator('ins').first().waitFor()
    expect(await findViolations(phone.page)).toEqual([])
  })

  it('and what the customer says to it stands under “my answers”, and on the first screen', async () => {
    await nadia.page.reload()
    await nadia.threadOf(QUESTION).getByText(APPROVED).waitFor()
    await nadia.comment(QUESTION, THANKS)
    await phone.tap('J’ai terminé')
    await phone.page.getByText('C’est fait. Merci !').waitFor()
    await phone.page.getByRole('region', { name: 'On vous a répondu' }).getByText(THANKS).waitFor(HEARD)
    expect(await findViolations(phone.page)).toEqual([])
    await phone.page.getByRole('link', { name: 'Mes réponses' }).click()
    await phone.title('Mes réponses').waitFor()
    await phone.page.getByText(THANKS).waitFor()
    expect(await findViolations(phone.page)).toEqual([])
    expect(faults).toEqual([])
  })

  it('is passed over for a reason, which also keeps its topic away', async () => {
    const { page } = phone
    await page.getByRole('link', { name: 'Aider', exact: true }).click()
    await nadia.post(PASSED)
    await phone.look(PASSED)
    await page.keyboard.press('x')
    await phone.title('Pourquoi pas celle-ci ?').waitFor()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Je ne m’y connais pas assez')
    expect(await findViolations(page)).toEqual([])
    await page.keyboard.press('Enter')
    await page.getByText('Elle passe à quelqu’un d’autre.').waitFor()
    await phone.button('Ne plus me proposer « Bar et repas »').waitFor()
    expect(await findViolations(page)).toEqual([])
  })

  it('is asked about, and the house answers on it while the text waits', async () => {
    const { page } = phone
    await nadia.post(UNSURE)
    await phone.look(UNSURE)
    await page.keyboard.press('r')
    await phone.answer.waitFor()
    await page.keyboard.type('Je crois que oui')
    await phone.tap('Demander conseil')
    await page.getByRole('textbox', { name: 'Votre question' }).waitFor()
    await page.keyboard.type('Est-ce vrai aussi le dimanche ?')
    expect(await findViolations(page)).toEqual([])
    await phone.tap('Demander')
    await page.getByText('Personne n’a encore répondu.').waitFor()

    await answerTheHouse(UNSURE, 'oui, tous les jours.')
    await page.getByText(/oui, tous les jours/).waitFor(HEARD)
    expect(await findViolations(page)).toEqual([])
    await phone.tap('Revenir à la réponse')
    expect(await phone.answer.inputValue()).toBe('Je crois que oui')
  })

  /** Salma answers where she finds the question: on the ticket. */
  const answerTheHouse = async (question: string, words: string) => {
    const { page } = salma
    await salma.press('g')
    await salma.press('a')
    await page.waitForURL('**/inbox/all**')
    await salma.openByKeys(question)
    await page.getByText('Est-ce vrai aussi le dimanche ?').first().waitFor()
    expect(await findViolations(page)).toEqual([])
    await salma.tabTo('Votre réponse à Karim Haddad')
    await page.keyboard.type(words)
    await salma.tabTo('Répondre à Karim Haddad')
    await salma.press('Enter')
    await page.getByText('Karim Haddad lit votre réponse sur son téléphone.').waitFor()
  }

  it('is handed back with the text, and is nobody’s again', async () => {
    const { page } = phone
    await phone.tap('Passer la main')
    await page.getByText('L’équipe a la question, avec votre texte.').waitFor()
    expect(await findViolations(page)).toEqual([])
    await salma.page.getByText('Karim Haddad avait commencé une réponse.').waitFor(HEARD)
    expect(await findViolations(salma.page)).toEqual([])
    expect(await ours('Je crois que oui')).toEqual([])
  })

  it('leaves by itself where its author is trusted, after a moment in which it is taken back', async () => {
    const { page } = phone
    await trustKarim(beside, taught)
    await nadia.post(TRUSTED)
    await phone.look(TRUSTED)
    await page.keyboard.press('r')
    await phone.answer.waitFor()
    await page.keyboard.type(WRITTEN)
    await page.keyboard.press('ControlOrMeta+Enter')
    await page.getByText('Elle part dans quelques secondes.').waitFor()
    await phone.tap('La reprendre')
    await page.getByText('Reprise : elle ne part pas.').waitFor()
    // In hand again at once, to be changed.
    await phone.answer.waitFor()
    await expect.poll(() => phone.answer.inputValue()).toBe(WRITTEN)
    expect(await ours(WRITTEN)).toEqual([])
    expect(faults).toEqual([])
  })
})
