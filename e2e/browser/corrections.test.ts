import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Console } from './console.ts'
import { Customer } from './customer.ts'
import { launchBrowser } from './launch.ts'
import { type Relais, startRelais } from './start-relais.ts'
import { collectFaults, findViolations } from './violations.ts'

const WORDS = 'Le train de 7 h 04, comme tous les matins.'
const REASON = 'C’était ironique.'

describe('a word on triage, by keyboard alone', () => {
  let relais: Relais
  let browser: Browser
  let agent: Console
  let supervisor: Console
  let faults: string[]

  beforeAll(async () => {
    relais = await startRelais()
    browser = await launchBrowser()
    const customer = await Customer.arrive(browser, relais.townSquareUrl, 'Inès Garnier')
    agent = await Console.signIn(browser, relais.links.agent)
    faults = collectFaults(agent.page)
    await customer.post(WORDS)
    await agent.rowOf(WORDS).waitFor()
    await agent.openByKeys(WORDS)
  })
  afterAll(async () => {
    await browser?.close()
    await relais?.stop()
  })

  it('what the customer wants is corrected in two keys, and the lane follows', async () => {
    const { page } = agent
    await agent.press('p')
    await agent.press('k')
    const dialog = page.getByRole('dialog', { name: 'Que veut le client ?' })
    await dialog.waitFor()
    expect(await findViolations(page)).toEqual([])
    await agent.press('2')
    await page.getByText('Compris comme : Réclamation.').waitFor()
    await agent.rowOf(WORDS).getByText('Planifier').waitFor()
    await agent.tabTo('Dire pourquoi')
    await agent.press('Enter')
    await page.getByRole('dialog').getByLabel('En quelques mots').waitFor()
    await page.keyboard.type(REASON)
    expect(await findViolations(page)).toEqual([])
    await agent.tabTo('Garder la raison')
    await agent.press('Enter')
    await page.getByText(REASON).waitFor()
  })

  it('a score goes one step by its keys, and z takes it back', async () => {
    const { page } = agent
    await agent.press('p')
    await agent.press('u')
    await page.getByText(/^L’urgence est maintenant de \d+\.$/).waitFor()
    await agent.rowOf(WORDS).getByText('Maintenant').waitFor()
    expect(await findViolations(page)).toEqual([])
    await agent.press('z')
    await agent.rowOf(WORDS).getByText('Planifier').waitFor()
  })

  it('the supervisor reads the example in the settings, with its reason, and takes it away as a file', async () => {
    supervisor = await Console.signIn(browser, relais.links.supervisor)
    const { page } = supervisor
    await page.goto(new URL('/settings/corrections', relais.origin).href)
    const example = page.getByRole('listitem').filter({ hasText: WORDS })
    await example.getByText(REASON).waitFor()
    expect(await findViolations(page)).toEqual([])
    await supervisor.tabTo('Exporter pour des programmes')
    const [file] = await Promise.all([page.waitForEvent('download'), supervisor.press('Enter')])
    const text = await (await file.createReadStream()).toArray()
    const lines = Buffer.concat(text as Buffer[])
      .toString('utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { text: string; after: string; why: string })
    expect(lines.find((one) => one.text === WORDS)).toMatchObject({ after: 'complaint', why: REASON })
    expect(faults).toEqual([])
  })
})
