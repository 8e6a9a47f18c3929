// npm run e2e -- pictures: takes the pictures of docs/pictures anew, from the demonstration.
import { join } from 'node:path'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { ROOT } from '../../scripts/program.ts'
import { Console } from '../browser/console.ts'
import { Customer } from '../browser/customer.ts'
import { launchBrowser } from '../browser/launch.ts'
import { startRelais } from '../browser/start-relais.ts'

const FOLDER = join(ROOT, 'docs', 'pictures')
const CAMILLE = 'Bloquée à Lyon'
const NOTE = 'Karim, un car de remplacement part-il de Part-Dieu ?'
const ANSWER =
  'Bonjour Camille, un car de remplacement part à 12 h 20 de la gare routière, porte B. Des bons repas vous attendent au point d’accueil.'

const relais = await startRelais()
const browser = await launchBrowser()
try {
  const customer = await Customer.arrive(browser, relais.townSquareUrl, 'Rémi Vasseur')
  await customer.page.getByRole('article').first().waitFor()
  await take(customer.page, 'town-square-phone')

  const agent = await Console.signIn(browser, relais.links.agent, {
    viewport: { width: 1440, height: 900 },
  })
  const { page } = agent
  await agent.openByKeys(CAMILLE)
  await agent.press('n')
  await page.keyboard.type(NOTE)
  await agent.press('ControlOrMeta+Enter')
  await agent.thread.getByText(NOTE).waitFor()
  await agent.press('r')
  await page.keyboard.type(ANSWER)
  await page.getByText('Brouillon gardé').waitFor()
  await take(page, 'inbox')
  await page.emulateMedia({ colorScheme: 'dark' })
  await take(page, 'inbox-dark')

  const state = await page.context().storageState()
  const open = async (options: BrowserContextOptions) => {
    const context = await browser.newContext({ locale: 'fr-FR', storageState: state, ...options })
    const opened = await context.newPage()
    await opened.goto(page.url())
    await opened.getByRole('log').getByText(CAMILLE).waitFor()
    return opened
  }
  const phone = await open({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
  await take(phone, 'ticket-phone')
  await phone.emulateMedia({ colorScheme: 'dark' })
  await take(phone, 'ticket-phone-dark')

  await page.keyboard.press('Escape')
  await page.keyboard.press('ControlOrMeta+k')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.type('arabe')
  await page.getByRole('menuitem').first().waitFor()
  await page.keyboard.press('Enter')
  await page.locator('html[dir=rtl]').waitFor()
  await page.emulateMedia({ colorScheme: 'light' })
  await take(page, 'inbox-arabic')
} finally {
  await browser.close()
  await relais.stop()
}

/** The fonts are there, nothing blinks and no notice covers anything. */
async function take(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready)
  await page.getByRole('region', { name: 'Avis' }).getByRole('button').waitFor({ state: 'hidden' })
  await page.screenshot({ path: join(FOLDER, `${name}.png`), animations: 'disabled' })
  console.log(`docs/pictures/${name}.png`)
}
