import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Console } from './console.ts'
import { Customer } from './customer.ts'
import { launchBrowser } from './launch.ts'
import { type Relais, startRelais } from './start-relais.ts'
import { collectFaults, findViolations } from './violations.ts'

describe('searching and filtering by keyboard alone', () => {
  let relais: Relais
  let browser: Browser
  let agent: Console
  let supervisor: Console
  let customer: Customer

  beforeAll(async () => {
    relais = await startRelais()
    browser = await launchBrowser()
    customer = await Customer.arrive(browser, relais.townSquareUrl, 'Zoé Lambert')
    agent = await Console.signIn(browser, relais.links.agent)
    supervisor = await Console.signIn(browser, relais.links.supervisor)
  })
  afterAll(async () => {
    await browser?.close()
    await relais?.stop()
  })

  const results = (of: Console) =>
    of.page.getByRole('list', { name: /^(Résultats|النتائج)$/ }).getByRole('listitem')

  it('what a customer wrote is found without its accents, opened at the message, and gone once they delete it', async () => {
    const { page } = agent
    const faults = collectFaults(page)
    const text =
      'Bloquée en gare avec deux enfants et mon théorbe, train de 9 h 41 annulé. Vous répondez quand ?'
    await customer.post(text)
    await agent.rowOf('théorbe').waitFor()

    await agent.press('/')
    await page.keyboard.type('theorbe ANNULE')
    await page.getByRole('option', { name: /tout l’historique/ }).waitFor()
    await agent.press('Enter')
    await page.waitForURL('**/search?q=*')
    await results(agent).first().waitFor()
    await expect
      .poll(() => results(agent).first().locator('mark').allTextContents())
      .toEqual(['théorbe', 'annulé'])

    await page.locator('[data-hit]:focus').waitFor()
    await agent.press('Enter')
    const found = agent.thread.locator('[aria-current=true]')
    await found.getByText(text).waitFor()
    await expect.poll(() => found.count()).toBe(1)

    await customer.remove(text)
    await agent.thread.getByText('Message supprimé par son auteur').first().waitFor()
    await agent.press('/')
    await page.keyboard.type('théorbe')
    await page.getByText('Rien ne contient ces mots').waitFor()
    await expect.poll(() => results(agent).count()).toBe(0)
    await agent.press('Control+A')
    await page.keyboard.type('x')
    await page.getByText('Tapez au moins deux lettres, ou le numéro d’un ticket.').waitFor()
    expect(faults).toEqual([])
  })

  it('j and k walk through the results, a number leads to its ticket, and a kind narrows', async () => {
    const { page } = agent
    await page.goto(new URL('/search?q=train', relais.origin).href)
    await results(agent).nth(1).waitFor()
    await agent.press('j')
    await page.waitForURL('**/search/*?q=train*')
    const first = page.url()
    await agent.press('j')
    await page.waitForURL((url) => url.href !== first)
    await agent.press('k')
    await page.waitForURL(first)

    await agent.press('/')
    await page.keyboard.type('#1')
    await results(agent).filter({ hasText: '#1 ·' }).first().waitFor()
    await agent.press('Control+A')
    await page.keyboard.type('lambert')
    await results(agent).filter({ hasText: 'Zoé Lambert' }).first().waitFor()
    await agent.tabTo('Tout')
    await agent.press('ArrowLeft')
    await page.waitForURL('**kind=contact**')
    await results(agent).filter({ hasText: '@' }).first().waitFor()
    await expect.poll(() => results(agent).count()).toBe(1)
  })

  it('a list is narrowed in its window, the address holds it, and a name keeps it in the rail with its count', async () => {
    const { page } = supervisor
    const faults = collectFaults(page)
    await page.goto(new URL('/inbox/all', relais.origin).href)
    await supervisor.rows.first().waitFor()
    await supervisor.press('f')
    const editor = page.getByRole('dialog')
    await editor.waitFor()
    await supervisor.tabTo('Maintenant')
    await supervisor.press('Space')
    await page.waitForURL('**/inbox/all?lane=doNow')
    expect(await findViolations(page)).toEqual([])
    await editor.getByRole('textbox').last().focus()
    await page.keyboard.type('Ce qui brûle')
    await supervisor.press('Enter')
    const link = page.getByRole('navigation', { name: 'Filtres' }).getByRole('link', { name: /Ce qui brûle/ })
    await link.waitFor()
    await supervisor.press('Escape')
    await editor.waitFor({ state: 'detached' })
    const counted = async () => (await link.textContent())?.includes(String(await supervisor.rows.count()))
    await expect.poll(counted).toBe(true)

    await page.goto(new URL('/inbox/all?lane=doNow,mauve&couleur=rouge', relais.origin).href)
    await page.getByText('lane=mauve couleur=rouge').waitFor()
    await supervisor.rows.first().waitFor()
    await supervisor.press('Shift+F')
    await page.waitForURL((url) => url.pathname === '/inbox/all' && url.search === '')
    await supervisor.press('Control+k')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.type('ce qui brule')
    await page.locator('[role=menuitem][data-focused]', { hasText: 'Ce qui brûle' }).waitFor()
    await supervisor.press('Enter')
    await page.waitForURL('**/inbox/all?lane=doNow')
    expect(faults).toEqual([])
  })

  it('has no accessibility violation and fits a phone, in French by day and in Arabic by night', async () => {
    const { page } = supervisor
    const faults = collectFaults(page)
    const look = async () => {
      await page.goto(new URL('/search?q=lyon', relais.origin).href)
      await results(supervisor).first().waitFor()
      const found = await findViolations(page)
      await page.goto(new URL('/search', relais.origin).href)
      await page.getByRole('search').waitFor()
      return [...found, ...(await findViolations(page))]
    }
    expect(await look()).toEqual([])

    await supervisor.press('Escape')
    await supervisor.press('Control+k')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.type('arabe')
    await page.locator('[role=menuitem][data-focused]', { hasText: 'arabe' }).waitFor()
    await supervisor.press('Enter')
    await page.locator('html[dir=rtl]').waitFor()
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await look()).toEqual([])
    expect(faults).toEqual([])
  })
})
