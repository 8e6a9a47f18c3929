import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Console } from './console.ts'
import { Customer } from './customer.ts'
import { launchBrowser } from './launch.ts'
import { type Relais, startRelais } from './start-relais.ts'
import { collectFaults, findViolations } from './violations.ts'

const FIRST = 'Le train de 7 h 31 est annulé et je suis bloquée sur le quai avec deux enfants. Que faire ?'
const SECOND = 'Bloqué en gare depuis deux heures, train supprimé, vous répondez quand ?'

describe('the work on tickets, by keyboard alone', () => {
  let relais: Relais
  let browser: Browser
  let agent: Console
  let supervisor: Console
  let faults: string[]

  beforeAll(async () => {
    relais = await startRelais()
    browser = await launchBrowser()
    const one = await Customer.arrive(browser, relais.townSquareUrl, 'Inès Garnier')
    const two = await Customer.arrive(browser, relais.townSquareUrl, 'Malo Kerbrat')
    agent = await Console.signIn(browser, relais.links.agent)
    supervisor = await Console.signIn(browser, relais.links.supervisor)
    faults = collectFaults(agent.page)
    await one.post(FIRST)
    await two.post(SECOND)
    await agent.rowOf(FIRST).waitFor()
    await agent.rowOf(SECOND).waitFor()
  })
  afterAll(async () => {
    await browser?.close()
    await relais?.stop()
  })

  const told = (words: string | RegExp) => agent.page.getByText(words).first().waitFor()
  const dialog = (name: string) => agent.page.getByRole('dialog', { name }).waitFor()
  const closed = () => agent.page.getByRole('dialog').waitFor({ state: 'detached' })

  it('several rows are given to oneself at once, and z gives all of them back', async () => {
    await agent.openByKeys(FIRST)
    await agent.press('x')
    await agent.press('Shift+J')
    const bar = agent.page.getByRole('toolbar', { name: 'Tickets sélectionnés' })
    await bar.getByText('2 sélectionnés').waitFor()
    await agent.press('a')
    await told('Attribution : 2 tickets.')
    await bar.waitFor({ state: 'detached' })
    await agent.press('z')
    await told('Annulé sur 2 tickets.')

    await agent.press('z')
    await told('Il n’y a rien à annuler.')
    await expect.poll(() => bar.count()).toBe(0)
  })

  it('a ticket is resolved with two digits, stays on the screen, and comes back as if nothing had been', async () => {
    await agent.openByKeys(FIRST)
    const { page } = agent
    await agent.press('e')
    await dialog('Qu’en retenons-nous ?')
    await agent.press('1')
    await told('Ticket résolu.')
    await agent.rowOf(FIRST).waitFor({ state: 'detached' })
    await agent.thread.getByText(FIRST).waitFor()

    await agent.press('z')
    await agent.rowOf(FIRST).waitFor()
    await expect.poll(() => page.getByRole('log').getByText(FIRST).count()).toBe(1)
  })

  it('a ticket is handed to a colleague with a word, which stands as a note that names them', async () => {
    await agent.openByKeys(SECOND)
    await agent.press('h')
    await dialog('Qui prend la suite ?')
    await agent.page.getByRole('textbox', { name: 'Chercher un collègue' }).waitFor()
    await agent.press('Enter')
    await agent.page.getByText('Tu connais mieux ce sujet.').waitFor()
    await agent.press('1')
    await closed()

    await agent.thread.getByText('Tu connais mieux ce sujet.').waitFor()
    await agent.thread.getByText(/a passé le ticket à/).waitFor()
    await expect.poll(() => agent.thread.getByRole('article', { name: 'Note interne' }).count()).toBe(1)
  })

  it('a colleague who opens the same ticket is seen, and seen to write', async () => {
    await agent.openByKeys(FIRST)
    await supervisor.openByKeys(FIRST)
    await supervisor.page
      .getByText(/: regarde aussi/)
      .first()
      .waitFor()
    await agent.press('r')
    await agent.page.keyboard.type('Bonjour,')
    const writing = supervisor.page.getByText(/: en train d’écrire/).first()
    await writing.waitFor()
    await expect.poll(() => writing.textContent()).toContain('Salma')
    await agent.press('Escape')
  })

  it('the ticket with its panel and the page of a person have no accessibility violation', async () => {
    expect(await findViolations(agent.page)).toEqual([])
    const href = await agent.page.getByRole('link', { name: 'Tout sur cette personne' }).getAttribute('href')
    await supervisor.page.goto(new URL(href!, relais.origin).href)
    await supervisor.page.getByRole('heading', { name: 'Inès Garnier' }).waitFor()
    expect(await findViolations(supervisor.page)).toEqual([])
    expect(faults).toEqual([])
  })
})
