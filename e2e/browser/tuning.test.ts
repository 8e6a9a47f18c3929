import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Console } from './console.ts'
import { Customer } from './customer.ts'
import { launchBrowser } from './launch.ts'
import { type Relais, startRelais } from './start-relais.ts'
import { collectFaults, findViolations } from './violations.ts'

const BEFORE = 'Est-ce que je peux monter avec un perroquet ?'
const AFTER = 'Est-ce que je peux monter avec une harpe ?'
const REASON = 'Trop de questions vont aux volontaires.'

describe('the weights of triage, in a real browser and by keyboard alone', () => {
  let relais: Relais
  let browser: Browser
  let supervisor: Console
  let customer: Customer
  let faults: string[]

  beforeAll(async () => {
    relais = await startRelais()
    browser = await launchBrowser()
    customer = await Customer.arrive(browser, relais.townSquareUrl, 'Inès Garnier')
    supervisor = await Console.signIn(browser, relais.links.supervisor)
    faults = collectFaults(supervisor.page)
    await customer.post(BEFORE)
    await supervisor.rowOf(BEFORE).getByText('Volontaires').waitFor()
  })
  afterAll(async () => {
    await browser?.close()
    await relais?.stop()
  })

  it('a weight is changed, and what it would have changed is there before anything is saved', async () => {
    const { page } = supervisor
    await openTriage(page)
    await supervisor.tabTo('Nous demande une réponse : urgence')
    await supervisor.press('ControlOrMeta+a')
    await page.keyboard.type('10')
    await supervisor.press('Tab')
    await page.getByText('C’est un brouillon').waitFor()
    expect(await findViolations(page)).toEqual([])

    await page.getByRole('heading', { level: 1 }).focus()
    await supervisor.press('d')
    await page.getByText(/tickets? serai(?:t|ent) ailleurs/).waitFor()
    const row = page.getByRole('row').filter({ hasText: 'Volontaires' })
    expect(Number((await row.getByRole('cell').last().textContent())!)).toBeGreaterThan(0)
    const moved = page.getByRole('list', { name: 'Tickets qui seraient traités autrement' })
    await moved.getByRole('listitem').filter({ hasText: BEFORE }).waitFor()
    expect(await findViolations(page)).toEqual([])
  })

  it('a post is tried, and its reasons add up by the draft and by what is in force', async () => {
    const { page } = supervisor
    await page.getByRole('heading', { level: 1 }).focus()
    await supervisor.press('t')
    await page.keyboard.type(AFTER)
    await page.getByRole('region', { name: 'Selon le brouillon' }).getByText('Plus tard').waitFor()
    await page.getByRole('region', { name: 'En vigueur' }).getByText('Volontaires').waitFor()
    expect(await findViolations(page)).toEqual([])
  })

  it('the rules are published with a reason, and what comes in from then on is read by them', async () => {
    const { page } = supervisor
    await supervisor.tabTo('Pourquoi les règles changent')
    await page.keyboard.type(REASON)
    await supervisor.tabTo('Publier ces règles')
    await supervisor.press('Enter')
    const version = page.getByRole('list', { name: 'Versions' }).getByRole('listitem').first()
    await version.getByText(REASON).waitFor()
    await version.getByText('en vigueur').waitFor()
    expect(await findViolations(page)).toEqual([])

    await customer.post(AFTER)
    await page.goto(new URL('/inbox/all', relais.origin).href)
    await supervisor.rowOf(AFTER).getByText('Plus tard').waitFor()
    await supervisor.rowOf(BEFORE).getByText('Volontaires').waitFor()
    expect(faults).toEqual([])
  })
})

/** Opens the page by its name in the palette. */
async function openTriage(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.type('réglages Tri')
  await page.getByRole('menuitem', { name: /Tri/ }).first().waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Tri', exact: true }).waitFor()
  await page.getByRole('heading', { name: 'Versions' }).waitFor()
}
