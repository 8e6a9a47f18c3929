// pnpm storm: kill -9 of the workers, the API and PostgreSQL while a faulty network posts and is answered.
import { isClean } from './check.ts'
import { MUTANTS, readOptions, type StormOptions } from './options.ts'
import { type Outcome, storm } from './storm.ts'

const options = readOptions(process.argv.slice(2))
const say = (sentence: string) => console.log(sentence)
let passed = 0
let failed = 0

/** Runs one storm and judges it: the product has to stay clean, a mutant has to be caught. */
async function judge(run: StormOptions): Promise<void> {
  const name = run.mutant ? `without a guard (${run.mutant})` : 'the product as it is'
  say(`\n${name}: …`)
  const through = (seed: number) => storm({ ...run, seed }, (sentence) => say(`  ${sentence}`))
  let outcome = await through(run.seed)
  // The weather may happen to be mild where a guard is missing; the product itself has no second chance.
  if (run.mutant && !isCaught(run.mutant, outcome)) outcome = await through(run.seed + 1)
  const isRight = run.mutant ? isCaught(run.mutant, outcome) : isClean(outcome)
  if (isRight) passed += 1
  else failed += 1
  say(
    `${name}: ${isRight ? (run.mutant ? 'caught' : 'clean') : 'NOT as it has to be'}\n  ${describe(outcome)}`,
  )
}

function isCaught(mutant: NonNullable<StormOptions['mutant']>, outcome: Outcome): boolean {
  return mutant === 'ack-before-commit' ? outcome.lostDeliveries > 0 : outcome.doubleAnswers > 0
}

function describe(outcome: Outcome): string {
  return Object.entries(outcome)
    .map(
      ([name, value]) => `${name} ${typeof value === 'number' ? Math.round(value) : JSON.stringify(value)}`,
    )
    .join(', ')
}

await judge(options)
if (!options.mutant && !options.alone) {
  for (const mutant of MUTANTS)
    await judge({ ...options, mutant, posts: Math.min(400, options.posts), answers: 120 })
}
say(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
