// npm run e2e -- deadlines: real workers are killed, stopped and given wrong clocks while promises come due.
// What is lost, double, early or false fails; times are aims, and said to be missed (slow).
// --quick tries a tenth of it in a few minutes; --only NAME one trial; --seed N draws the same kills again; --write
// keeps what was found as a page of docs/measurements.
import { mkdir, writeFile } from 'node:fs/promises'
import { availableParallelism, loadavg } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type House, openHouse } from './house.ts'
import { killInBetween, killInTurn } from './kill-workers.ts'
import { storm } from './storm.ts'
import { type Finding, QUICK, WHOLE } from './trial.ts'
import { wakeFromSleep } from './wake-from-sleep.ts'
import { jumpDatabase, pauseWorker, shiftWorkers } from './wrong-clocks.ts'

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    seed: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
})
const size = values.quick ? QUICK : WHOLE
const seed = Number(values.seed ?? Math.floor(Math.random() * 1e9))

const TRIALS: Record<string, (house: House) => Promise<Finding[]>> = {
  sleep: (house) => wakeFromSleep(house, size),
  storm: (house) => storm(house, size),
  kills: (house) => killInBetween(house, size, seed),
  turn: (house) => killInTurn(house, size),
  shift: shiftWorkers,
  pause: (house) => pauseWorker(house, size),
  jump: jumpDatabase,
}
const names = Object.keys(TRIALS).filter((name) => values.only === undefined || values.only === name)
if (names.length === 0) {
  console.error(`There is no trial called ${values.only}. Choose one of: ${Object.keys(TRIALS).join(', ')}.`)
  process.exit(2)
}

console.log(`${values.quick ? 'a tenth of each trial' : 'each trial whole'}, seed ${seed}`)
// Whoever stops the trials stops their workers and their PostgreSQL, which end with this process.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
const loadBefore = loadavg()[0]!
let failed = 0
const rows: string[] = []
for (const name of names) {
  // Each on a database of its own: what one leaves behind is no load for the next.
  const house = await openHouse()
  try {
    for (const { item, asked, measured, isRight, isInTime = true } of await TRIALS[name]!(house)) {
      if (!isRight) failed += 1
      const word = isRight ? (isInTime ? 'right' : 'slow') : 'WRONG'
      const [number, ...what] = item.split(' ')
      rows.push(`| ${number!.replace(/\.$/, '')} | ${what.join(' ')} | ${asked} | ${measured} | ${word} |`)
      console.log(`${word.padEnd(5)}  ${item}\n       asked ${asked}; found ${measured}`)
    }
  } finally {
    await house.stop()
  }
}
const page = `# Deadlines under fire

Printed by \`npm run e2e -- deadlines\`, ${values.quick ? 'a tenth of each trial' : 'each trial whole'}, seed ${seed}; ${availableParallelism()} cores, load average ${loadBefore.toFixed(1)} before and
${loadavg()[0]!.toFixed(1)} after. Real workers are killed, stopped and given wrong clocks. **WRONG** is something lost, double, early or
false; **slow** is a time that was missed.

| item | what | asked | measured | |
|---|---|---|---|---|
${rows.join('\n')}
`
console.log(`\n${page}`)
if (values.write) {
  const folder = join(import.meta.dirname, '..', '..', 'docs', 'measurements')
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'deadlines.md'), page)
}
console.log(failed === 0 ? 'all as asked' : `${failed} not as asked`)
process.exit(failed === 0 ? 0 : 1)
