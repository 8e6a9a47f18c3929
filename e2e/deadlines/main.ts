// npm run e2e -- deadlines: real workers are killed, stopped and given wrong clocks while promises come due.
// What is lost, double, early or false fails; times are aims, and said to be missed (slow).
// --quick tries a tenth of it in a few minutes; --only NAME one trial; --seed N draws the same kills again.
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
// As a page of docs/measurements has them.
console.log(`\n| item | what | asked | measured | |\n|---|---|---|---|---|\n${rows.join('\n')}\n`)
console.log(failed === 0 ? 'all as asked' : `${failed} not as asked`)
process.exit(failed === 0 ? 0 : 1)
