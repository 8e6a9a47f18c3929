// Whether the console stays quick with ten thousand open tickets: tasks that hold it, and frames that do not come.
import { availableParallelism, loadavg } from 'node:os'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { launchBrowser } from '../e2e/browser/launch.ts'
import { startRelais } from '../e2e/browser/start-relais.ts'
import { openRaw } from '../packages/api/src/db/client.ts'
import { findRunningEmbedded } from '../packages/api/src/embedded/start-embedded.ts'
import { copyTickets } from './console/copy-tickets.ts'
import { describeRuns, type Run } from './console/describe-runs.ts'
import { noteDuring, openInbox } from './console/page.ts'
import { scrollList } from './console/scroll.ts'
import { walkList } from './console/walk.ts'

const { values } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    tickets: { type: 'string', default: '10000' },
    actions: { type: 'string', default: '500' },
    seconds: { type: 'string', default: '6' },
    runs: { type: 'string', default: '5' },
  },
})

const closing: (() => Promise<unknown>)[] = []
try {
  const loadBefore = loadavg()[0]!
  const relais = await startRelais()
  closing.unshift(relais.stop)
  const embedded = await findRunningEmbedded(relais.dataDir)
  if (!embedded) throw new Error('The embedded PostgreSQL of this run is not to be found.')
  const sql = openRaw({ url: embedded.superuserUrl }, { max: 1, name: 'bench' })
  closing.unshift(() => sql.end({ timeout: 2 }))
  const open = await copyTickets(sql, Number(values.tickets))
  await sql`vacuum analyze`

  const browser = await launchBrowser()
  closing.unshift(() => browser.close())
  const page = await openInbox(browser, relais.links.agent)
  const runs: Run[] = []
  for (let run = 0; run < Number(values.runs); run += 1) {
    // Each run begins with a console that has just been opened.
    await page.goto(`${relais.origin}/inbox/all`)
    await page.locator('[data-row]').first().waitFor()
    await page.waitForLoadState('networkidle')
    let opened: number[] = []
    const walking = await noteDuring(page, async () => {
      opened = await walkList(page, Number(values.actions))
    })
    const scrolling = await noteDuring(page, () => scrollList(page, Number(values.seconds)))
    runs.push({ walking, opened, scrolling })
  }

  const { table, isWithinLimit } = describeRuns(runs, {
    tickets: open,
    actions: Number(values.actions),
    seconds: Number(values.seconds),
    cores: availableParallelism(),
    loadBefore,
    loadAfter: loadavg()[0]!,
  })
  console.log(table)
  if (values.write) {
    const folder = join(import.meta.dirname, '..', 'docs', 'measurements')
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, 'console.md'), table)
  }
  if (!isWithinLimit) process.exitCode = 1
} finally {
  for (const close of closing) await close()
}
