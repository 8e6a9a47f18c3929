import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Console } from './console.ts'
import { launchBrowser } from './launch.ts'
import { type Line, openLine } from './line.ts'
import { type Relais, startRelais } from './start-relais.ts'
import { findViolations } from './violations.ts'

describe('without the line, in a real browser and by keyboard alone', () => {
  let relais: Relais
  let browser: Browser
  let line: Line

  beforeAll(async () => {
    relais = await startRelais()
    browser = await launchBrowser()
    line = await openLine()
  })
  afterAll(async () => {
    await browser?.close()
    await line?.close()
    await relais?.stop()
  })

  it('a page that is not there yet says so beside the others and opens by itself; then every page is there without the line', async () => {
    const agent = await Console.signIn(browser, relais.links.supervisor, { proxy: { server: line.url } })
    const { page } = agent
    const title = (name: string) => page.getByRole('heading', { level: 1, name, exact: true })
    const openSettings = async (name: string) => {
      await agent.press('ControlOrMeta+k')
      await page.getByRole('dialog').waitFor()
      await page.keyboard.type(`réglages ${name}`)
      await page.getByRole('menuitem').first().waitFor()
      await agent.press('Enter')
      await title(name).waitFor()
    }
    let letGo = () => {}
    const isCut = new Promise<void>((resolve) => (letGo = resolve))
    const asked: string[] = []
    // The pages are read ahead one after the other: this one is on its way when the line is cut.
    await page.route('**/assets/tags-page-*.js', async (route) => {
      asked.push(route.request().url())
      await isCut
      await (asked.length === 1 ? route.abort() : route.continue())
    })
    await page.reload()
    await expect.poll(() => asked.length).toBe(1)
    line.cut()
    letGo()
    await page.getByText('Pas de connexion').waitFor()

    const failed = page.getByText('Cette page n’a pas pu s’ouvrir.')
    await openSettings('Étiquettes')
    await failed.waitFor()
    await page.getByText('Elle s’ouvrira d’elle-même dès que la connexion sera revenue.').waitFor()
    expect(
      await page.getByRole('navigation', { name: 'Réglages' }).getByRole('link').count(),
    ).toBeGreaterThan(5)
    expect(await findViolations(page)).toEqual([])
    // The last one of the settings: those before it are there by then.
    const isReadAhead = page.waitForResponse('**/assets/audit-page-*.js')
    line.mend()
    await page.getByRole('list', { name: 'Étiquettes' }).waitFor()
    expect(await failed.count()).toBe(0)
    await isReadAhead

    line.cut()
    await page.getByText('Pas de connexion').waitFor()
    await openSettings('Canaux')
    await page.getByText('Lecture…').or(page.getByLabel('Lecture…')).first().waitFor()
    for (const [key, name] of [
      ['b', 'Notifications'],
      ['f', 'Recherche'],
    ] as const) {
      await agent.press('g')
      await agent.press(key)
      await title(name).waitFor({ state: 'attached' })
    }
    expect(await failed.count()).toBe(0)
    line.mend()
  })
})
