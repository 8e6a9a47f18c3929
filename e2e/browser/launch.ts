import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium, type Browser, type BrowserContext } from 'playwright-core'
import { findBrowser } from '../../scripts/browser.ts'

const FLAGS = [
  // Root and most containers have no sandbox to offer; only our own pages are opened.
  '--no-sandbox',
  '--disable-setuid-sandbox',
  // A container's /dev/shm is often 64 MB.
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--font-render-hinting=none',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
  // Nothing but this machine can be reached, whatever a page asks for.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
]

/** The browsers that this process has started, for whoever tells what a failed walk looked at. */
export const launched = new Set<Browser>()

/**
 * Starts a headless Chromium that reaches this machine and nothing else. Close it in `afterAll`. With RELAIS_SLOW=4 its
 * pages run four times slower, which brings to light what only a fast machine hides.
 */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, libraries } = await findBrowser()
  const browser = await chromium.launch({
    executablePath,
    args: FLAGS,
    ...(libraries && { env: { ...definedEnvironment(), LD_LIBRARY_PATH: libraries } }),
  })
  launched.add(browser)
  browser.on('disconnected', () => launched.delete(browser))
  const rate = Number(process.env['RELAIS_SLOW'] ?? 1)
  return rate > 1 ? slowed(browser, rate) : browser
}

/** Every page that this browser opens gets only a part of the processor. */
function slowed(browser: Browser, rate: number): Browser {
  const newContext = browser.newContext.bind(browser)
  browser.newContext = async (options) => {
    const context = await newContext(options)
    context.on('page', async (page) => {
      const session = await context.newCDPSession(page)
      await session.send('Emulation.setCPUThrottlingRate', { rate })
    })
    return context
  }
  return browser
}

/** The same with one profile, kept in this folder, and a port of its own at which other tools reach it. */
export async function launchProfile(folder: string): Promise<{ context: BrowserContext; port: number }> {
  const { executablePath, libraries } = await findBrowser()
  const context = await chromium.launchPersistentContext(folder, {
    executablePath,
    args: [...FLAGS, '--remote-debugging-port=0'],
    ...(libraries && { env: { ...definedEnvironment(), LD_LIBRARY_PATH: libraries } }),
  })
  const [port] = (await readFile(join(folder, 'DevToolsActivePort'), 'utf8')).split('\n')
  return { context, port: Number(port) }
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}
