// Takes away each guard, each part of a joint guard and each action of the ticket's chart in turn, and runs the tests:
// what nobody misses is not tested. Prints the survivors and the share that was noticed; ends badly below the asked share.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { ticketMachine } from '../src/ticket/ticket-machine.ts'
import { listChartMutants } from '../src/testing/chart-mutants.ts'
import type { Verdict } from './mutants/verdict.ts'

const ASKED_PERCENT = 95
const AT_ONCE = 2
/** A chart that turns in circles never comes back. */
const PATIENCE_MS = 240_000
const TRIER = new URL('mutants/try-mutants.ts', import.meta.url).pathname

const mutants = listChartMutants(ticketMachine(new Map()))
const waiting = [...mutants.keys()].filter((index) => index % stepOf(process.argv) === 0)
const total = waiting.length
const survivors: string[] = []
let tried = 0
const startedAt = performance.now()

await checkSound()
await Promise.all(Array.from({ length: AT_ONCE }, tryAll))

for (const name of survivors.sort()) console.log(`survived: ${name}`)
const percent = (100 * (total - survivors.length)) / total
const seconds = Math.round((performance.now() - startedAt) / 1000)
console.log(
  `${total - survivors.length} of ${total} mutants noticed, ${percent.toFixed(1)} %, in ${seconds} s`,
)
process.exitCode = percent >= ASKED_PERCENT ? 0 : 1

/** The tests have to pass on the chart as it is, or everything would count as noticed. */
async function checkSound(): Promise<void> {
  const trier = startTrier()
  const verdict = await trier.judge(-1)
  trier.stop()
  if (verdict.killedBy !== null) throw new Error(`The chart as it is fails: ${verdict.killedBy}`)
}

async function tryAll(): Promise<void> {
  let trier = startTrier()
  for (let index = waiting.shift(); index !== undefined; index = waiting.shift()) {
    const { killedBy, isOver } = await trier.judge(index)
    if (killedBy === null) survivors.push(mutants[index]!.name)
    tried += 1
    if (tried % 50 === 0 || killedBy === null)
      console.error(`${tried} of ${total} tried; ${killedBy === null ? mutants[index]!.name : 'go on'}`)
    if (isOver) {
      trier.stop()
      trier = startTrier()
    }
  }
  trier.stop()
}

/** A process that tries one mutant after the other; it is given up when it ends or takes too long. */
function startTrier() {
  const child = fork(TRIER, { stdio: 'ignore', env: { ...process.env, PROPERTY_RUNS: 'few' } })
  const ready = once(child, 'message')
  return {
    stop: () => child.kill('SIGKILL'),
    judge: async (index: number): Promise<Verdict & { isOver: boolean }> => {
      await ready
      const ended = new AbortController()
      const patience = setTimeout(() => ended.abort(), PATIENCE_MS)
      const onExit = () => ended.abort()
      child.once('exit', onExit)
      try {
        child.send(index)
        const [verdict] = (await once(child, 'message', { signal: ended.signal })) as [Verdict]
        return { ...verdict, isOver: false }
      } catch {
        return { index, killedBy: 'it never came back', isOver: true }
      } finally {
        clearTimeout(patience)
        child.off('exit', onExit)
      }
    },
  }
}

/** `--every=20` tries one in twenty, for a quick look. */
function stepOf(args: string[]): number {
  return Number(args.find((arg) => arg.startsWith('--every='))?.slice(8) ?? 1)
}
