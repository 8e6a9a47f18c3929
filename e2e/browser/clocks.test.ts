import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Console } from './console.ts'
import { Customer } from './customer.ts'
import { launchBrowser } from './launch.ts'
import { type Relais, startRelais } from './start-relais.ts'
import { collectFaults, findViolations } from './violations.ts'

const WORDS = 'Le train de 7 h 31 est annulé et je suis bloquée sur le quai avec deux enfants. Que faire ?'

describe('the clocks of a ticket, by keyboard alone', () => {
  let relais: Relais
  let browser: Browser
  let supervisor: Console
  let agent: Console
  let faults: string[]

  beforeAll(async () => {
    relais = await startRelais()
    browser = await launchBrowser()
    const customer = await Customer.arrive(browser, relais.townSquareUrl, 'Inès Garnier')
    supervisor = await Console.signIn(browser, relais.links.supervisor)
    agent = await Console.signIn(browser, relais.links.agent)
    faults = collectFaults(supervisor.page)
    await customer.post(WORDS)
    await supervisor.rowOf(WORDS).waitFor()
    await supervisor.openByKeys(WORDS)
  })
  afterAll(async () => {
    await browser?.close()
    await relais?.stop()
  })

  it('d explains the promise that matters most, in words', async () => {
    await supervisor.press('d')
    const dialog = supervisor.page.getByRole('dialog', { name: 'Première réponse' })
    await dialog.getByText('Ce qui s’est passé').waitFor()
    await dialog.getByText(WORDS).waitFor()
    await dialog.getByText(/^Échéance\s;\sseront prévenus\s: /).waitFor()
    await dialog.getByText(/priorité P/).waitFor()
    expect(await findViolations(supervisor.page)).toEqual([])
    // Where the system chooses the colours, the edges still say what is open and which promise is explained.
    await supervisor.page.emulateMedia({ forcedColors: 'active' })
    const edgeOf = (element: Element) => getComputedStyle(element).outlineStyle
    expect(await dialog.evaluate(edgeOf)).toBe('solid')
    expect(await dialog.getByRole('button', { name: 'Première réponse' }).evaluate(edgeOf)).toBe('solid')
    expect(await dialog.getByRole('button', { name: 'Résolution' }).evaluate(edgeOf)).not.toBe('solid')
    await supervisor.page.emulateMedia({ forcedColors: 'none' })
  })

  it('a supervisor gives it more time with a reason, sees it beside the thread, and z takes it back', async () => {
    const { page } = supervisor
    await supervisor.tabTo('Accorder plus de temps')
    await supervisor.press('Enter')
    await page.getByLabel('Combien de plus').waitFor()
    await supervisor.press('Tab')
    await supervisor.press('Tab')
    await page.keyboard.type('La cliente accepte d’attendre le train suivant.')
    expect(await findViolations(page)).toEqual([])
    await supervisor.tabTo('Accorder plus de temps')
    await supervisor.press('Enter')
    await page.getByText('La promesse a plus de temps.').waitFor()
    const dialog = page.getByRole('dialog')
    await dialog.getByText(/a accordé 1 h de plus/).waitFor()
    await dialog.getByText(/La cliente accepte d’attendre/).waitFor()
    await supervisor.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    await page.getByText('Prolongée de 1 h').waitFor()

    await supervisor.press('z')
    await page.getByText('Prolongée de 1 h').waitFor({ state: 'detached' })
  })

  it('a colleague reads the same explanation and steps in nowhere', async () => {
    await agent.rowOf(WORDS).waitFor()
    await agent.openByKeys(WORDS)
    await agent.press('d')
    await agent.page.getByText('Ce qui s’est passé').waitFor()
    await expect
      .poll(() => agent.page.getByRole('button', { name: 'Accorder plus de temps' }).count())
      .toBe(0)
  })

  it('what the demonstration tells of earlier hours reached us in those hours', async () => {
    const { page } = supervisor
    const words = /^Bonjour, pour les groupes scolaires/
    await page.goto(new URL('/inbox/all', relais.origin).href)
    await supervisor.rowOf('groupes scolaires').waitFor()
    await supervisor.openByKeys('groupes scolaires')
    await supervisor.press('d')
    const dialog = page.getByRole('dialog', { name: 'Première réponse' })
    await dialog.getByText('Ce qui s’est passé').waitFor()
    await dialog.getByText(words).waitFor()
    expect(await dialog.getByText(/Arrivé chez nous/).count()).toBe(0)
    await supervisor.press('Escape')
    await dialog.waitFor({ state: 'detached' })
  })

  it('the explanation is accessible in Arabic, by night, on a phone', async () => {
    const { page } = supervisor
    await supervisor.press('ControlOrMeta+k')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.type('arabe')
    await page.getByRole('menuitem').first().waitFor()
    await supervisor.press('Enter')
    await page.locator('html[dir=rtl]').waitFor()
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.setViewportSize({ width: 390, height: 844 })
    await supervisor.press('d')
    await page.getByText('ما حدث').waitFor()
    expect(await findViolations(page)).toEqual([])
    expect(faults).toEqual([])
  })
})
