import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Console } from './console.ts'
import { launchBrowser } from './launch.ts'
import { type Relais, startRelais } from './start-relais.ts'
import { collectFaults, findViolations } from './violations.ts'

/** Longer than every first response of the demonstration, whatever the priority. */
const PROMISED_HOURS = 10

describe('the promises, in a real browser and by keyboard alone', () => {
  let relais: Relais
  let browser: Browser
  let admin: Console

  beforeAll(async () => {
    relais = await startRelais()
    browser = await launchBrowser()
    admin = await Console.signIn(browser, relais.links.admin)
  })
  afterAll(async () => {
    await browser?.close()
    await relais?.stop()
  })

  it('an administrator changes a row, sees what it changes, publishes it from now on, and a clock moves', async () => {
    const { page } = admin
    const faults = collectFaults(page)
    const numbers = await waitingNumbers(admin)
    await admin.step('j')
    const opened = /\d+$/.exec(new URL(page.url()).pathname)![0]
    await openPromises(admin)
    expect(await scrolledOutside(page)).toBe(0)

    await admin.tabTo(`Le dernier que vous avez regardé : n° ${opened}`)
    await admin.press('Enter')
    await page.getByRole('link', { name: `Ticket n° ${opened}`, exact: true }).waitFor()
    const before = await testOneThatRuns(admin, [opened, ...numbers])
    const row = (await page.locator('ol output').textContent())!.split(' — ')[0]!
    expect(await findViolations(page)).toEqual([])

    await page.getByRole('heading', { level: 1 }).focus()
    await admin.tabTo(`Modifier : ${row}`)
    await admin.press('Enter')
    await page.getByRole('dialog').getByRole('checkbox').first().waitFor()
    await admin.tabTo('Première réponse : délai')
    await admin.press('ControlOrMeta+a')
    await page.keyboard.type(String(PROMISED_HOURS))
    await admin.tabTo('Première réponse : unité')
    await page.keyboard.type('heures')
    await admin.tabTo('Mettre au brouillon')
    await admin.press('Enter')
    await page.getByText('C’est un brouillon').waitFor()
    await page.reload()
    await page.getByRole('list', { name: 'Ce que le brouillon change' }).getByText('désormais 10').waitFor()

    await admin.tabTo('Passer à la publication')
    await admin.press('Enter')
    await admin.press('ArrowDown')
    await admin.tabTo('Voir ce que cela change')
    await admin.press('Enter')
    await page.getByText(/\d échéances? boug/).waitFor()
    await admin.tabTo('Publier…')
    await admin.press('Enter')
    await page.getByRole('alertdialog').waitFor()
    await admin.tabTo('Publier')
    await admin.press('Enter')
    await page.getByText('C’est publié.').waitFor()
    const version = page.getByRole('list', { name: 'Versions' }).getByRole('listitem').first()
    await version.getByText('désormais 10', { exact: false }).waitFor()
    await version.getByText('Aussi pour ce qui court, à partir de maintenant').waitFor()

    await test(admin, before.number)
    await expect.poll(() => dueAt(page)).toBeGreaterThan(before.dueAt + 60 * 60_000)
    await page.goto(new URL(`/inbox/all/${before.number}`, relais.origin).href)
    const promise = page.getByRole('button', { name: /^Première réponse/ })
    await expect.poll(() => promise.first().textContent()).toMatch(/\d+ (?:h|j)/)
    expect(faults).toEqual([])
  })
})

/** By how much the document itself scrolls on a small screen, beside the page that does. */
async function scrolledOutside(page: Page): Promise<number> {
  const size = page.viewportSize()!
  await page.setViewportSize({ width: 1440, height: 700 })
  const excess = await page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight)
  await page.setViewportSize(size)
  return excess
}

/** The numbers of the tickets that wait, those with most time left first. */
async function waitingNumbers({ rows }: Console): Promise<string[]> {
  const links = await rows
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  return links.flatMap((href) => /\d+$/.exec(href)?.[0] ?? []).toReversed()
}

/** Opens the page by its name in the palette. */
async function openPromises({ page }: Console): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.type('réglages Promesses')
  await page
    .getByRole('menuitem', { name: /Promesses/ })
    .first()
    .waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Promesses', exact: true }).waitFor()
  await page.getByRole('heading', { name: 'Versions' }).waitFor()
}

/** Tests the promises on one ticket, from wherever the focus is, by the key for it. */
async function test({ page }: Console, number: string): Promise<void> {
  await page.getByRole('heading', { level: 1 }).focus()
  await page.keyboard.press('t')
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(number)
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: `Ticket n° ${number}`, exact: true }).waitFor()
}

/** The first of the tickets whose first response runs and is not late, with the instant at which it is due. */
async function testOneThatRuns(
  admin: Console,
  numbers: string[],
): Promise<{ number: string; dueAt: number }> {
  for (const number of numbers) {
    await test(admin, number)
    const due = await dueAt(admin.page)
    if (due > Date.now()) return { number, dueAt: due }
  }
  throw new Error('No ticket of the demonstration waits for its first response.')
}

/** When the first response of the tested ticket is due as things stand; 0 when it does not run. */
async function dueAt(page: Page): Promise<number> {
  const inForce = page
    .getByRole('row')
    .filter({ hasText: 'Première réponse' })
    .first()
    .getByRole('cell')
    .last()
  const text = (await inForce.textContent()) ?? ''
  if (!text.includes('échéance')) return 0
  return Date.parse((await inForce.locator('time').getAttribute('datetime'))!)
}
