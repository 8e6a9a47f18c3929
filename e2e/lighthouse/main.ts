// npm run e2e -- lighthouse: accessibility and best practices as Lighthouse sees them, on the screens a person meets first,
// as a computer and as a telephone. Anything below 100 is told and ends it badly.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext } from 'playwright-core'
import { launchProfile } from '../browser/launch.ts'
import { startRelais } from '../browser/start-relais.ts'
import { auditPage, type FormFactor, type Verdict } from './audit-page.ts'

const FACTORS: readonly FormFactor[] = ['desktop', 'mobile']
const WIDTHS = [24, 9, 15, 16]

const folder = await mkdtemp(join(tmpdir(), 'relais-lighthouse-'))
const relais = await startRelais()
const { context, port } = await launchProfile(folder)
const startedAt = Date.now()
const verdicts: Verdict[] = []
try {
  say(['screen', 'as', 'accessibility', 'best practices'])
  await audit({
    doors: '/try',
    'sign-in': '/sign-in',
    'town square': new URL(relais.townSquareUrl).pathname,
  })
  const ticket = await signIn(context)
  await audit({
    inbox: '/inbox/next',
    ticket,
    search: '/search?q=train',
    notifications: '/notifications',
    settings: '/settings/you',
  })
} finally {
  await context.close()
  await relais.stop()
  await rm(folder, { recursive: true, force: true })
}
const missed = verdicts.flatMap(({ screen, factor, faults }) =>
  faults.map((fault) => `${screen} (${factor}): ${fault}`),
)
for (const sentence of missed) console.log(`  ${sentence}`)
const seconds = Math.round((Date.now() - startedAt) / 1_000)
const below = verdicts.filter(
  ({ accessibility, bestPractices }) => Math.min(accessibility, bestPractices) < 100,
)
console.log(`${verdicts.length} audits in ${seconds} s, ${below.length} below 100`)
process.exitCode = below.length > 0 ? 1 : 0

async function audit(screens: Record<string, string>): Promise<void> {
  for (const [screen, path] of Object.entries(screens))
    for (const factor of FACTORS) {
      const verdict = await auditPage(screen, new URL(path, relais.origin).href, factor, port)
      verdicts.push(verdict)
      say([screen, factor, String(verdict.accessibility), String(verdict.bestPractices)])
    }
}

/** Signs the profile in as an agent; resolves with the address of the first ticket. */
async function signIn(profile: BrowserContext): Promise<string> {
  const page = await profile.newPage()
  await page.goto(relais.links.agent)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/inbox/**')
  const path = await page.getByRole('listitem').first().getByRole('link').getAttribute('href')
  await page.close()
  return path!
}

function say(cells: string[]): void {
  console.log(
    cells
      .map((cell, at) => cell.padEnd(WIDTHS[at]!))
      .join('')
      .trimEnd(),
  )
}
