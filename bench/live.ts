// How long from a post on the Town Square to its row on the screens of ten consoles, and where the time goes.
import { availableParallelism, loadavg } from 'node:os'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { launchBrowser } from '../e2e/browser/launch.ts'
import { startRelais } from '../e2e/browser/start-relais.ts'
import { openRaw } from '../packages/api/src/db/client.ts'
import { findRunningEmbedded } from '../packages/api/src/embedded/start-embedded.ts'
import { openBaseline } from './live/baseline.ts'
import { BrowserConsole } from './live/browser-console.ts'
import { measurePosts } from './live/measure-posts.ts'
import { ask, signIn } from './live/operations.ts'
import { describeRun } from './live/report.ts'
import { SocketConsole } from './live/socket-console.ts'
import { joinSquare } from './live/square.ts'
import { readTrails } from './live/stages.ts'

/** Measured after the first five, which find everything cold. */
const POSTS = 60
const COLD = 5
/** Open tickets beside those of the demonstration, so that the consoles read a full page. */
const WAITING = 40
const CUSTOMERS = 5
/** Consoles beside the one in the browser, by who is signed in. */
const SOCKETS = { supervisor: 5, admin: 4 } as const

const { values } = parseArgs({
  options: { write: { type: 'boolean', default: false }, posts: { type: 'string', default: String(POSTS) } },
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
  // The limit is there against vandals on one address; here all customers have one.
  await sql`update town_square.squares set writes_per_minute = 100000`
  const baseline = await openBaseline(embedded.superuserUrl)
  closing.unshift(baseline.close)
  const browser = await launchBrowser()
  closing.unshift(() => browser.close())

  const square = await joinSquare(relais.townSquareUrl, CUSTOMERS)
  for (let number = 1; number <= WAITING; number += 1)
    await square.post(number, `Bonjour, y a-t-il un wagon restaurant dans le train ${number + 6000} ?`)
  const screen = await BrowserConsole.open(browser, relais.links.agent)
  const sockets: SocketConsole[] = []
  const keeper = await signIn(relais.origin, relais.links.supervisor)
  const sessions = { supervisor: keeper, admin: await signIn(relais.origin, relais.links.admin) }
  for (const role of ['supervisor', 'admin'] as const)
    for (let count = 0; count < SOCKETS[role]; count += 1)
      sockets.push(await new SocketConsole(sessions[role]).open())
  closing.unshift(() => Promise.all(sockets.map((socket) => socket.close())))

  const { ticketViews } = await ask<{ ticketViews: { view: string; count: number }[] }>(keeper, 'Rail', {})
  const posts = await measurePosts({
    count: Number(values.posts) + COLD,
    square,
    screen,
    sockets,
    keeper,
    baseline,
    relaisPid: relais.pid,
  })
  const trails = await readTrails(
    sql,
    posts.map(({ postId }) => postId),
  )
  const { table, isWithinLimit } = describeRun(posts.slice(COLD), trails, {
    cores: availableParallelism(),
    loadBefore,
    loadAfter: loadavg()[0]!,
    waiting: ticketViews.find(({ view }) => view === 'next')?.count ?? 0,
  })
  console.log(table)
  if (values.write) {
    const folder = join(import.meta.dirname, '..', 'docs', 'measurements')
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, 'live.md'), table)
  }
  if (!isWithinLimit) process.exitCode = 1
} finally {
  for (const close of closing) await close()
}
