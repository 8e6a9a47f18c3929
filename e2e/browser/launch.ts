import { chromium, type Browser } from 'playwright-core'
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

/** Starts a headless Chromium that reaches this machine and nothing else. Close it in `afterAll`. */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, libraries } = await findBrowser()
  return chromium.launch({
    executablePath,
    args: FLAGS,
    ...(libraries && { env: { ...definedEnvironment(), LD_LIBRARY_PATH: libraries } }),
  })
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}
