// npm run pictures: every screen, wide and narrow, light, dark, with more contrast and from right to left, as pictures to look
// at; what axe or a width finds wrong is printed and ends it badly.
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { ROOT } from '../../scripts/program.ts'
import { Console } from '../browser/console.ts'
import { launchBrowser } from '../browser/launch.ts'
import { openLine } from '../browser/line.ts'
import { startRelais } from '../browser/start-relais.ts'
import { collectFaults, findViolations } from '../browser/violations.ts'
import { listScreens, type Screen, type Who } from './screens.ts'

const FOLDER = join(ROOT, 'pictures')
const LOOKS = ['light', 'dark', 'contrast', 'arabic'] as const
type Look = (typeof LOOKS)[number]
const WIDTHS = [1440, 390] as const
const SETTLES_WITHIN_MS = 15_000

const only = process.argv.slice(2)
const relais = await startRelais()
const browser = await launchBrowser()
const line = await openLine()
const wrong: string[] = []
let taken = 0
try {
  await mkdir(FOLDER, { recursive: true })
  const states = await signInAll(browser)
  const paths = {
    ticket: states.ticketPath,
    contact: states.contactPath,
    square: new URL(relais.townSquareUrl).pathname,
  }
  const screens = listScreens(paths, line).filter(({ name }) => only.length === 0 || only.includes(name))
  for (const look of LOOKS)
    for (const width of WIDTHS)
      for (const who of ['nobody', 'agent', 'admin'] as const)
        await lookAt(
          states.of[who],
          screens.filter((screen) => screen.who === who),
          look,
          width,
        )
} finally {
  await browser.close()
  await line.close()
  await relais.stop()
}
for (const sentence of wrong) console.log(`  ${sentence}`)
console.log(`${taken} pictures in pictures/, ${wrong.length} faults`)
process.exitCode = wrong.length > 0 ? 1 : 0

type State = Awaited<ReturnType<BrowserContext['storageState']>> | undefined

async function signInAll(on: Browser): Promise<{
  of: Record<Who, State>
  ticketPath: string
  contactPath: string
}> {
  const agent = await Console.signIn(on, relais.links.agent)
  const ticketPath = (await agent.rows.first().getByRole('link').getAttribute('href'))!
  await agent.page.goto(new URL(ticketPath, relais.origin).href)
  await agent.thread.waitFor()
  const contactPath = await agent.page
    .locator('a[href^="/contacts/"]')
    .first()
    .getAttribute('href', { timeout: SETTLES_WITHIN_MS })
  const admin = await Console.signIn(on, relais.links.admin)
  const of = {
    nobody: undefined,
    agent: await agent.page.context().storageState(),
    admin: await admin.page.context().storageState(),
  }
  await Promise.all([agent.page.context().close(), admin.page.context().close()])
  return { of, ticketPath, contactPath: contactPath! }
}

async function lookAt(state: State, screens: Screen[], look: Look, width: number): Promise<void> {
  if (screens.length === 0) return
  const context = await browser.newContext({
    proxy: { server: line.url },
    locale: look === 'arabic' ? 'ar' : 'fr-FR',
    viewport: { width, height: width < 500 ? 844 : 900 },
    colorScheme: look === 'dark' ? 'dark' : 'light',
    reducedMotion: 'reduce',
    ...(width < 500 && { hasTouch: true, isMobile: true }),
    ...(state && { storageState: state }),
  })
  if (look === 'contrast') await context.addInitScript(() => localStorage.setItem('relais.contrast', 'more'))
  const page = await context.newPage()
  const faults = collectFaults(page)
  if (look === 'arabic' && state) await speakArabic(page, true)
  for (const screen of screens) {
    const name = `${screen.name}-${look}-${width}`
    try {
      await take(page, screen, name)
      await screen.after?.(page)
    } catch (error) {
      wrong.push(`${name}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`)
    }
  }
  if (look === 'arabic' && state) await speakArabic(page, false)
  wrong.push(...faults.map((fault) => `${look} ${width}: ${fault}`))
  await context.close()
}

async function take(page: Page, screen: Screen, name: string): Promise<void> {
  await page.goto(new URL(screen.path, relais.origin).href)
  await screen.before?.(page)
  await screen.settled(page).waitFor({ timeout: SETTLES_WITHIN_MS })
  await page.evaluate(() => document.fonts.ready)
  // What a page reads after its frame stands: the live line does not count as traffic.
  await page.waitForLoadState('networkidle', { timeout: SETTLES_WITHIN_MS })
  await page.locator('.shimmer').first().waitFor({ state: 'detached', timeout: SETTLES_WITHIN_MS })
  // On a touch screen a field that takes the focus keeps its dialog out of sight until the keyboard has come up.
  await page
    .locator('[style*="opacity: 0"]')
    .first()
    .waitFor({ state: 'detached', timeout: SETTLES_WITHIN_MS })
  await page.screenshot({ path: join(FOLDER, `${name}.png`), animations: 'disabled' })
  taken += 1
  wrong.push(...(await findViolations(page)).map((violation) => `${name}: ${violation}`))
}

/** The language is the person's, kept on the server: it is changed by the palette and changed back after. */
async function speakArabic(page: Page, isArabic: boolean): Promise<void> {
  // Once they are open, the first steps take over every page of a telephone.
  if (page.url().startsWith(relais.origin))
    await page.evaluate(() => {
      localStorage.clear()
      sessionStorage.clear()
    })
  await page.goto(new URL('/search', relais.origin).href)
  await page.getByRole('textbox').waitFor()
  await page.keyboard.press('ControlOrMeta+k')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.type(isArabic ? 'arabe' : 'français')
  await page.getByRole('menuitem').first().waitFor()
  await page.keyboard.press('Enter')
  await page.locator(isArabic ? 'html[dir=rtl]' : 'html[dir=ltr]').waitFor()
}
