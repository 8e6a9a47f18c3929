import type { Browser, FrameLocator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from './launch.ts'
import { type Relais, startRelais } from './start-relais.ts'
import { collectFaults, findViolations } from './violations.ts'

const QUESTION = 'Mon train de 8 h 12 est-il à l’heure aujourd’hui ?'
const ADDITION = 'J’oubliais : je voyage avec une poussette.'
const ANSWER = 'Bonjour, oui, il part à l’heure, voie C. Salma'

describe('the first ten minutes', () => {
  let relais: Relais
  let browser: Browser
  let page: Page
  let square: FrameLocator
  let faults: string[]

  const press = (keys: string) => page.keyboard.press(keys)
  const step = (name: string) => page.getByRole('region', { name: /^Premiers pas/ }).getByText(name)
  const rows = () => page.getByRole('region', { name: 'Tickets' }).getByRole('listitem')
  const thread = () => page.getByRole('log')

  /** Moves on with Tab until what has the focus bears this name. */
  const tabTo = async (name: string) => {
    for (let tries = 0; tries < 60; tries += 1) {
      const focused = await page.evaluate(() => {
        const element = document.activeElement
        return element?.getAttribute('aria-label') ?? element?.textContent ?? ''
      })
      if (focused.trim() === name) return
      await press('Tab')
    }
    throw new Error(`The Tab key does not lead to “${name}”.`)
  }
  /** Goes through the list with `j` until the ticket at this address is open. */
  const walkTo = async (wanted: string) => {
    for (let tries = 0; new URL(page.url()).pathname !== wanted; tries += 1) {
      if (tries === 120) throw new Error(`The keys do not lead to ${wanted}.`)
      const from = page.url()
      await press('j')
      await page.waitForURL((url) => url.href !== from)
    }
  }

  beforeAll(async () => {
    relais = await startRelais({}, { isFirst: true })
    browser = await launchBrowser()
    const context = await browser.newContext({ locale: 'fr-FR', viewport: { width: 1440, height: 900 } })
    page = await context.newPage()
    faults = collectFaults(page)
  })
  afterAll(async () => {
    await browser?.close()
    await relais?.stop()
  })

  it('begin at one address with doors, in the browser’s language and without a form, and lead in by keyboard', async () => {
    await page.goto(relais.origin)
    await page.getByRole('heading', { name: 'Essayer Relais' }).waitFor()
    expect(await page.getByRole('textbox').count()).toBe(0)
    expect(await findViolations(page)).toEqual([])

    await tabTo('Essayer comme conseiller')
    await press('Enter')
    await page.waitForURL('**/inbox/**')
    square = page.frameLocator('iframe')
    await rows().first().waitFor()
    await step('Écrivez comme client').waitFor()
  })

  it('let one post as a customer, read it with its reason, answer it by keyboard and keep the promise', async () => {
    await press('g')
    await press('t')
    await square.locator('textarea:focus').waitFor()
    await page.keyboard.type(QUESTION)
    await press('ControlOrMeta+Enter')
    await square.getByText(QUESTION, { exact: true }).waitFor()
    await press('Escape')
    await step('Voyez le message arriver').waitFor()

    const own = await page.getByRole('link', { name: 'L’ouvrir' }).getAttribute('href')
    await walkTo(own!)
    await thread().getByText(QUESTION).first().waitFor()
    await page.getByText('Question', { exact: true }).first().waitFor()
    await step('Répondez au clavier').waitFor()

    await press('r')
    await page.keyboard.type(ANSWER)
    await press('ControlOrMeta+Enter')
    await square.getByText(ANSWER, { exact: true }).waitFor()
    await expect.poll(() => square.getByText(ANSWER, { exact: true }).count()).toBe(1)
    await step('Rencontrez le garde-fou').waitFor()
  })

  it('let one meet the guard: the customer writes on while a reply is being written', async () => {
    await press('r')
    await page.keyboard.type('Bonne journée !')
    await press('Escape')
    await press('g')
    await press('t')
    const own = square
      .getByRole('listitem')
      .filter({ has: square.getByText(QUESTION, { exact: true }) })
      .first()
    await own.getByRole('button', { name: 'Commenter' }).first().focus()
    await press('Enter')
    await page.keyboard.type(ADDITION)
    await press('ControlOrMeta+Enter')
    await own.getByText(ADDITION, { exact: true }).waitFor()
    await thread().getByText(ADDITION).waitFor()
    await press('Escape')
    await press('r')
    await press('ControlOrMeta+Enter')

    await page.getByRole('alertdialog').getByText(ADDITION).waitFor()
    await tabTo('Envoyer quand même')
    await press('Enter')
    await step('Vivez une heure difficile').waitFor()
    await square.getByText('Bonne journée !', { exact: true }).waitFor()
    await expect.poll(() => page.getByRole('alertdialog').count()).toBe(0)
  })

  it('show a bad hour, and remember how far one has come', async () => {
    await tabTo('Simuler une panne')
    await press('Enter')
    await page.getByText('Quarante clients écrivent.').first().waitFor()
    await square
      .getByText(/^Plus de courant dans le/)
      .first()
      .waitFor()
    await square
      .getByText(/^Arrêtés en pleine voie depuis 25 minutes/)
      .first()
      .waitFor()
    await step('Vous avez vu l’essentiel.').waitFor()
    await page.reload()

    await step('Vous avez vu l’essentiel.').waitFor()
    await square.getByText(QUESTION, { exact: true }).waitFor()
    expect(await findViolations(page)).toEqual([])
  })

  it('lead to an organization of one’s own, and let the demonstration go for good', async () => {
    await tabTo('À vous maintenant')
    await press('Enter')
    await page.waitForURL('**/settings/now-yours')
    await page.getByRole('textbox', { name: 'Nom de votre organisation' }).focus()
    await page.keyboard.type('Transports Morvan')
    for (const [label, text] of [
      ['Votre nom', 'Aïcha Morvan'],
      ['Adresse e-mail', 'aicha@morvan.example'],
      ['Mot de passe', 'court'],
    ] as const) {
      await page.getByLabel(label, { exact: true }).focus()
      await page.keyboard.type(text)
    }
    await press('Enter')
    await page.locator('[aria-invalid=true]').waitFor()
    await press('ControlOrMeta+a')
    await page.keyboard.type('un train de retard')
    await press('Enter')

    const urgent = page.getByLabel(/^Urgences/)
    await urgent.waitFor()
    await urgent.focus()
    await press('ControlOrMeta+a')
    await page.keyboard.type('5')
    await press('Enter')
    await page.getByText('C’est promis').waitFor()

    await tabTo('Supprimer la démonstration')
    await press('Enter')
    await tabTo('Supprimer définitivement')
    await press('Enter')
    await page.getByText('La démonstration est supprimée.').waitFor()

    const gone = await page.request.get(relais.townSquareUrl)
    expect(gone.status()).toBe(404)
    expect((await page.request.get(`${relais.origin}/try`)).status()).toBe(404)
    expect(await findViolations(page)).toEqual([])
    expect(faults).toEqual([])
  })
})
