import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Console } from './console.ts'
import { Customer } from './customer.ts'
import { launchBrowser } from './launch.ts'
import { type Relais, startRelais } from './start-relais.ts'
import { collectFaults, findViolations } from './violations.ts'

const POST = 'À qui dois-je parler pour mon vélo perdu ?'
const AGAINST = 'Appelez le 01 99 00 12 34, je vous le promets.'
const WITH_NUMBER = 'Appelez le 01 99 00 12 34, nos collègues le cherchent.'
const NEW_LINE = '9. Je relis avant d’envoyer.'

describe('the charter, in a real browser and by keyboard alone', () => {
  let relais: Relais
  let browser: Browser
  let agent: Console
  let supervisor: Console
  let customer: Customer
  let phone: Page
  let faults: string[]

  beforeAll(async () => {
    relais = await startRelais()
    browser = await launchBrowser()
    customer = await Customer.arrive(browser, relais.townSquareUrl, 'Paul Tessier')
    agent = await Console.signIn(browser, relais.links.agent)
    supervisor = await Console.signIn(browser, relais.links.supervisor)
    phone = await openPhone(browser, relais.links.volunteer)
    faults = [agent.page, supervisor.page, phone].flatMap(collectFaults)
    await customer.post(POST)
  })
  afterAll(async () => {
    await browser?.close()
    await relais?.stop()
  })

  it('is read on one screen of a phone and signed by one press, and asks no more', async () => {
    await phone.getByText('Avant qu’on vous propose quoi que ce soit').waitFor()
    expect(await findViolations(phone)).toEqual([])
    await tabTo(phone, 'Lire et signer')
    await phone.keyboard.press('Enter')
    const sign = phone.getByRole('button', { name: 'J’ai lu, et je signe' })
    await sign.waitFor()
    const last = (await phone.getByRole('listitem').last().boundingBox())!
    const button = (await sign.boundingBox())!
    expect(last.y + last.height).toBeLessThanOrEqual(button.y)
    expect(button.y + button.height).toBeLessThanOrEqual(844)
    expect(await findViolations(phone)).toEqual([])

    await phone.keyboard.press('ControlOrMeta+Enter')
    await phone.getByText('Vous avez signé cette charte').waitFor()
    expect(await phone.getByText('Avant qu’on vous propose').count()).toBe(0)
  })

  it('says which words do not leave and leads to them, and the send refuses them', async () => {
    const { page } = agent
    await agent.rowOf(POST).waitFor()
    await agent.openByKeys(POST)
    await agent.press('r')
    await page.keyboard.type(AGAINST)
    const found = page.getByRole('list', { name: 'Charte' })
    await found.getByRole('button', { name: /numéro de téléphone.*arrête/ }).waitFor()
    expect(await findViolations(page)).toEqual([])
    await found.getByRole('button', { name: /promesse/ }).focus()
    await agent.press('Enter')
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('je vous le promets')

    await agent.press('ControlOrMeta+Enter')
    await page.getByText('La charte ne laisse pas partir cette réponse').waitFor()
    expect(await customer.threadOf(POST).getByText(AGAINST).count()).toBe(0)
  })

  it('lets the organization’s own number stand in public once a supervisor has said so', async () => {
    const { page } = supervisor
    await page.goto(new URL('/settings/charter', relais.origin).href)
    await page.getByRole('button', { name: 'Modifier : Ce qui peut figurer en public' }).waitFor()
    await supervisor.tabTo('Modifier : Ce qui peut figurer en public')
    await supervisor.press('Enter')
    await page.getByRole('textbox', { name: 'Vos propres numéros, adresses et liens' }).waitFor()
    await page.keyboard.type('01 99 00 12 34')
    expect(await findViolations(page)).toEqual([])
    await supervisor.tabTo('Enregistrer')
    await supervisor.press('Enter')
    await page.getByText('01 99 00 12 34').waitFor()

    await agent.page.getByRole('textbox', { name: 'Répondre en public' }).focus()
    await agent.press('ControlOrMeta+a')
    await agent.page.keyboard.type(WITH_NUMBER)
    await agent.page.getByText('Charte : rien à signaler').waitFor()
    await agent.press('ControlOrMeta+Enter')
    await customer.threadOf(POST).getByText(WITH_NUMBER).waitFor()
  })

  it('is changed and published, and everybody is asked again with what changed', async () => {
    const { page } = supervisor
    const people = page.getByRole('list', { name: 'Qui a signé' })
    await people.getByRole('listitem').filter({ hasText: 'Karim Haddad' }).getByText('a signé').waitFor()
    const text = page.getByRole('textbox', { name: 'Français', exact: true })
    await text.focus()
    await supervisor.press('ControlOrMeta+End')
    await supervisor.press('Enter')
    await page.keyboard.type(NEW_LINE)
    await page.getByRole('region', { name: 'Comme sur un téléphone' }).getByText('Je relis').waitFor()
    await supervisor.tabTo('Enregistrer le brouillon')
    await supervisor.press('Enter')
    await page.getByText('un brouillon est en cours').waitFor()
    await supervisor.tabTo('Publier…')
    await supervisor.press('Enter')
    const changes = page.getByRole('region', { name: 'Ce qui change' })
    await changes.getByText(NEW_LINE).waitFor()
    await page.getByText(/\d+ personnes doivent signer à nouveau/).waitFor()
    expect(await findViolations(page)).toEqual([])
    await page.getByRole('textbox', { name: 'Ce qui change, pour ceux qui signent' }).focus()
    await page.keyboard.type('On relit avant d’envoyer.')
    await supervisor.tabTo('Publier et demander à tous')
    await supervisor.press('Enter')
    await page.getByText('La charte est publiée').waitFor()
    await people.getByRole('listitem').filter({ hasText: 'Karim Haddad' }).getByText('pas encore').waitFor()

    await phone.reload()
    await phone.getByText('On relit avant d’envoyer.').waitFor()
    await phone.getByText('Je relis avant d’envoyer.').waitFor()
    await phone.getByRole('button', { name: 'J’ai lu, et je signe' }).waitFor()
    expect(faults).toEqual([])
  })

  it('is read from right to left at night', async () => {
    await phone.emulateMedia({ colorScheme: 'dark' })
    await phone.keyboard.press('ControlOrMeta+k')
    await phone.getByRole('dialog').waitFor()
    await phone.keyboard.type('arabe')
    await phone.locator('[role=menuitem][data-focused]', { hasText: 'arabe' }).waitFor()
    await phone.keyboard.press('Enter')
    await phone.locator('html[dir=rtl]').waitFor()
    await phone.getByRole('radio', { name: 'العربية' }).focus()
    await phone.keyboard.press('Space')
    await phone.getByText('أجيب باسم الشركة').waitFor()
    expect(await findViolations(phone)).toEqual([])
    expect(faults).toEqual([])
  })
})

/** Signs somebody in on a phone, where no ticket waits for them. */
async function openPhone(browser: Browser, link: string): Promise<Page> {
  const context = await browser.newContext({
    locale: 'fr-FR',
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  })
  const page = await context.newPage()
  await page.goto(link)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/help-out')
  return page
}

async function tabTo(page: Page, name: string): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    if ((await page.evaluate(() => document.activeElement?.textContent ?? '')).trim() === name) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`The Tab key does not lead to “${name}”.`)
}
