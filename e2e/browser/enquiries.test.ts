import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Console } from './console.ts'
import { Customer, readSquare } from './customer.ts'
import { launchBrowser } from './launch.ts'
import { type Relais, startRelais } from './start-relais.ts'
import { collectFaults, findViolations } from './violations.ts'

const JOB = 'Bonjour, recrutez-vous des conducteurs à Lyon cette année ?'
const BUY = 'Bonjour, combien coûte un abonnement annuel ? Je voudrais en acheter un.'
const YES = 'Oui, avec plaisir'
const WORD = 'Candidature reçue, nous la rappelons lundi.'

describe('enquiries for other departments, by keyboard alone', () => {
  let relais: Relais
  let browser: Browser
  let customer: Customer
  let agent: Console
  let supervisor: Console
  let faults: string[][]

  beforeAll(async () => {
    relais = await startRelais()
    browser = await launchBrowser()
    customer = await Customer.arrive(browser, relais.townSquareUrl, 'Inès Garnier')
    agent = await Console.signIn(browser, relais.links.agent)
    supervisor = await Console.signIn(browser, relais.links.supervisor)
    faults = [collectFaults(agent.page), collectFaults(supervisor.page)]
  })
  afterAll(async () => {
    await browser?.close()
    await relais?.stop()
  })

  it('stay with the care team and say what to set, until a supervisor chooses who receives them', async () => {
    await customer.post(JOB)
    await agent.rowOf(JOB).waitFor()
    await agent.openByKeys(JOB)
    const panel = agent.page.getByRole('region', { name: 'À propos de ce ticket' })
    await panel
      .getByText('Aucun service ne reçoit les demandes d’emploi : elle reste donc chez vous.')
      .waitFor()

    const { page } = supervisor
    await page.goto(new URL('/settings/departments', relais.origin).href)
    await page.getByRole('heading', { name: 'Demandes' }).waitFor()
    await supervisor.tabTo('Modifier Ressources humaines')
    await supervisor.press('Enter')
    await page.getByRole('dialog').getByLabel('Qui en répond').waitFor()
    await supervisor.tabTo('Qui en répond')
    await page.keyboard.type('Salma')
    await supervisor.tabTo('Enregistrer')
    await supervisor.press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    for (const [field, name] of [
      ['Qui reçoit les demandes d’emploi', 'Ressources'],
      ['Qui reçoit les intentions d’achat', 'Commercial'],
    ] as const) {
      await supervisor.tabTo(field)
      await page.keyboard.type(name)
      await page.getByText('C’est retenu.').first().waitFor()
    }
    await page.getByText(/Salma .+ en est averti/).waitFor()
    await page.getByText(/Personne de l’équipe ne répond de «.Commercial.»/).waitFor()
    expect(await findViolations(page)).toEqual([])
    await panel.getByText(/Chez «.Ressources humaines.», depuis/).waitFor()
    await agent.thread.getByText(/Relais a transmis la demande d’emploi à «.Ressources humaines.»/).waitFor()
  })

  it('for work stand two keys away with the customer’s words, and are answered by a note on the ticket', async () => {
    const { page } = agent
    await agent.press('g')
    await agent.press('k')
    await page.getByRole('heading', { level: 1, name: 'Demandes' }).waitFor()
    const row = page.getByRole('list', { name: 'Demandes' }).getByRole('listitem').filter({ hasText: 'Inès' })
    await row.getByText(JOB).waitFor()
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent ?? ''))
      .toContain('Inès Garnier')
    expect(await findViolations(page)).toEqual([])
    await agent.press('e')
    await page.getByRole('dialog', { name: 'Qu’en est-il ?' }).waitFor()
    await page.keyboard.type(WORD)
    expect(await findViolations(page)).toEqual([])
    await agent.tabTo('Traitée')
    await agent.press('Enter')
    await page.getByText('C’est traité. Votre réponse figure sur le ticket.').waitFor()
    await row.waitFor({ state: 'detached' })
    await agent.press('g')
    await agent.press('a')
    await agent.openByKeys(JOB)
    await agent.thread.getByText(WORD).waitFor()
    await agent.thread.getByText(/Salma .+ a répondu à la demande pour «.Ressources humaines.»/).waitFor()
    const said = await readSquare(relais.townSquareUrl)
    expect(said.filter(({ text }) => text.includes(WORD))).toEqual([])
  })

  it('of those who want to buy go to sales only once they have said yes in the thread', async () => {
    const { page } = agent
    const panel = page.getByRole('region', { name: 'À propos de ce ticket' })
    await customer.post(BUY)
    await agent.rowOf(BUY).waitFor()
    await agent.openByKeys(BUY)
    await panel.getByText('Intention d’achat').first().waitFor()
    expect(await panel.getByRole('button', { name: 'Transmettre aux commerciaux' }).count()).toBe(0)
    await agent.tabTo('Demander si les commerciaux peuvent le contacter')
    await agent.press('Enter')
    await expect
      .poll(() => page.getByRole('textbox', { name: 'Répondre en public' }).inputValue())
      .toMatch(/^Souhaitez-vous que notre service commercial vous contacte/)
    expect(await findViolations(page)).toEqual([])
    await agent.press('ControlOrMeta+Enter')
    await customer
      .threadOf(BUY)
      .getByText(/Souhaitez-vous que notre service commercial/)
      .waitFor()
    await customer.comment(BUY, YES)

    await panel.getByText(YES).waitFor()
    expect(await findViolations(page)).toEqual([])
    await agent.tabTo('Il a dit oui')
    await agent.press('Enter')
    await page.getByText('Noté : les commerciaux peuvent le contacter.').waitFor()
    await agent.tabTo('Transmettre aux commerciaux')
    await agent.press('Enter')
    await page.getByText('Transmis à Commercial.').waitFor()
    await agent.thread.getByText(/Salma .+ a transmis l’intention d’achat à «.Commercial.»/).waitFor()
    await supervisor.page.goto(new URL('/enquiries', relais.origin).href)
    await supervisor.page.getByRole('listitem').filter({ hasText: YES }).waitFor()
    expect(await findViolations(supervisor.page)).toEqual([])
  })

  it('read from right to left in Arabic, and fit a phone there too', async () => {
    const { page } = supervisor
    await supervisor.press('ControlOrMeta+k')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.type('arabe')
    await page.getByRole('menuitem').first().waitFor()
    await supervisor.press('Enter')
    await page.locator('html[dir=rtl]').waitFor()
    await page.getByRole('heading', { level: 1, name: 'الطلبات' }).waitFor()
    expect(await findViolations(page)).toEqual([])
    expect(faults).toEqual([[], []])
  })
})
