import type { Browser, Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Console } from './console.ts'
import { Customer } from './customer.ts'
import { launchBrowser } from './launch.ts'
import { type Relais, startRelais } from './start-relais.ts'
import { collectFaults, findViolations } from './violations.ts'

const QUESTION = 'Mon abonnement Aller-Retour est-il valable dans le car de remplacement ?'
const OTHER = 'Bloquée à Dijon, le train de 18 h 12 est supprimé, quelle est la suite ?'

describe('colleagues at two consoles, by keyboard alone', () => {
  let relais: Relais
  let browser: Browser
  let customer: Customer
  let salma: Console
  let claire: Console
  let faults: string[]

  beforeAll(async () => {
    relais = await startRelais()
    browser = await launchBrowser()
    customer = await Customer.arrive(browser, relais.townSquareUrl, 'Aïcha Delorme')
    salma = await Console.signIn(browser, relais.links.agent)
    claire = await Console.signIn(browser, relais.links.supervisor)
    faults = [salma, claire].flatMap(({ page }) => collectFaults(page))
    await customer.post(QUESTION)
    await customer.post(OTHER)
    await salma.rowOf(OTHER).waitFor()
    // What a colleague answers leaves the list of what is next.
    await view(claire, 'a', 'all')
  })
  afterAll(async () => {
    await browser?.close()
    await relais?.stop()
  })

  async function view(console: Console, key: string, name: string): Promise<void> {
    await console.press('g')
    await console.press(key)
    await console.page.waitForURL(`**/inbox/${name}**`)
    await console.rows.first().waitFor()
  }
  const bell = (console: Console) => console.page.getByRole('link', { name: /^Notifications/ })
  const unread = (console: Console) =>
    console.page.getByRole('listitem').filter({ hasText: 'Non lu' }).first()

  it('a note that names somebody rings at their console, is read there and leads to the ticket', async () => {
    const before = await bell(claire).textContent()
    await salma.openByKeys(QUESTION)
    await salma.press('n')
    await salma.page.keyboard.type('Tu sais cela, @Clai')
    await salma.page.getByRole('option', { name: /Claire Morvan/ }).waitFor()
    await salma.press('Enter')
    await salma.page.keyboard.type('?')
    await salma.press('ControlOrMeta+Enter')
    const note = salma.thread.getByRole('article', { name: 'Note interne' })
    await note.getByText('Tu sais cela,').waitFor()
    await expect.poll(() => note.getByText('@Claire Morvan').count()).toBe(1)

    await expect.poll(() => bell(claire).textContent()).not.toBe(before)
    await claire.press('g')
    await claire.press('b')
    await claire.page.getByText('Salma Benali vous a mentionné dans une note').waitFor()
    await unread(claire).waitFor()
    expect(await findViolations(claire.page)).toEqual([])
    // The first row has the focus already.
    await claire.press('Enter')
    await claire.thread.getByText('Tu sais cela,').waitFor()
    await expect.poll(() => bell(claire).textContent()).toBe(before)
  })

  it('whoever writes is seen to write, on the row and on the ticket, until they stop', async () => {
    await salma.openByKeys(OTHER)
    await claire.openByKeys(QUESTION)
    await salma.press('r')
    await salma.page.keyboard.type('Bonjour Aïcha,')
    await claire
      .rowOf(OTHER)
      .getByText(/en train d’écrire|répond/)
      .first()
      .waitFor()
    await claire.openByKeys(OTHER)
    await claire.page
      .getByRole('region', { name: 'Ticket', exact: true })
      .getByText(/Salma Benali\s: en train d’écrire/)
      .first()
      .waitFor()
    await salma.press('Escape')
    await salma.openByKeys(QUESTION)
    await expect
      .poll(() =>
        claire
          .rowOf(OTHER)
          .getByText(/Salma Benali\s: /)
          .count(),
      )
      .toBe(0)
  })

  it('a ticket that is handed over comes with its reason, and stands among the receiver’s own', async () => {
    await salma.openByKeys(QUESTION)
    await salma.press('h')
    await salma.page.getByRole('textbox', { name: 'Chercher un collègue' }).waitFor()
    await salma.page.keyboard.type('Claire')
    await salma.press('Enter')
    await salma.page.getByText('Tu connais mieux ce sujet.').waitFor()
    await salma.tabTo('Avec vos mots')
    await salma.page.keyboard.type('Elle a un abonnement de 2019.')
    await salma.press('Enter')
    await salma.thread.getByText('Elle a un abonnement de 2019.').waitFor()

    await claire.press('g')
    await claire.press('b')
    const told = claire.page.getByRole('listitem').filter({ hasText: 'vous a transmis un ticket' })
    await told.getByText('Elle a un abonnement de 2019.').waitFor()
    await view(claire, 'm', 'mine')
    await claire.openByKeys(QUESTION)
    const note = claire.thread.getByText('Elle a un abonnement de 2019.')
    await note.waitFor()
    await expect.poll(() => note.count()).toBe(1)
  })

  it('a filter that is chosen by keys is an address: it is kept under a name, and another window opens it', async () => {
    const { page } = claire
    await view(claire, 'a', 'all')
    await claire.press('f')
    const editor = page.getByRole('dialog', { name: 'Filtrer la liste' })
    await editor.waitFor()
    await claire.tabTo('Seulement si quelqu’un attend une réponse')
    await claire.press('Space')
    await page.waitForURL(/unanswered/)
    await claire.tabTo('Enregistrer ce filtre sous un nom')
    await page.keyboard.type('Qui attend')
    await claire.press('Enter')
    await page.getByText('« Qui attend » est maintenant dans la barre de gauche.').first().waitFor()
    expect(await findViolations(page)).toEqual([])
    await claire.press('Escape')
    await editor.waitFor({ state: 'detached' })
    const firstThree = (rows: Locator) =>
      rows.evaluateAll((all) => all.slice(0, 3).map((row) => row.getAttribute('data-row')))

    const window = await page.context().newPage()
    await window.goto(page.url())
    const rows = window.getByRole('region', { name: 'Tickets' }).getByRole('listitem').getByRole('link')
    await rows.first().waitFor()
    await window.getByRole('link', { name: /Qui attend/ }).waitFor()
    const own = claire.rows.getByRole('link')
    await expect.poll(async () => String(await firstThree(rows)) === String(await firstThree(own))).toBe(true)
    await window.close()
  })

  it('another language in the middle of a sentence turns the page round and keeps the sentence and its place', async () => {
    const { page } = salma
    await salma.openByKeys(OTHER)
    await salma.press('r')
    const field = page.locator('[data-composer] textarea')
    await page.keyboard.type(' je regarde')
    await expect.poll(() => field.inputValue()).toContain('je regarde')
    await salma.press('ControlOrMeta+k')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.type('arabe')
    await page.getByRole('menuitem').first().waitFor()
    await salma.press('Enter')
    await page.locator('html[dir=rtl]').waitFor()
    await expect.poll(() => field.evaluate((one) => one === document.activeElement)).toBe(true)
    await page.keyboard.type(' pour vous')
    await expect.poll(() => field.inputValue()).toBe('Bonjour Aïcha, je regarde pour vous')
    expect(await findViolations(page)).toEqual([])
    expect(faults).toEqual([])
  })
})
