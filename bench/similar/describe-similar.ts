import { cpus } from 'node:os'
import type { Cost } from './measure-cost.ts'
import type { Quality } from './measure-quality.ts'

const LEAST_TOGETHER = 35
const MOST_STRANGERS = 2
/** A hundred times the backlog: looking at all of it would cost a hundred times as much. */
const MOST_RATIO = 4

/** The page of what was measured, and whether it is as good as asked. */
export function describeSimilar(
  quality: readonly Quality[],
  costs: readonly Cost[],
  load: { before: number; after: number },
): { page: string; isWithinLimit: boolean } {
  const days = quality[0]!.days.length
  const found = quality.map(({ company, matter, days: all, falseAlarms, postsPerSecond }) => {
    const together = all.map((day) => day.together).toSorted((a, b) => a - b)
    const strangers = all.map((day) => day.strangers).toSorted((a, b) => a - b)
    const good = all.filter((day) => day.together >= LEAST_TOGETHER && day.strangers <= MOST_STRANGERS).length
    return `| ${company}: ${matter} | ${all[0]!.of} | ${middle(together)} | ${together[0]} | ${middle(strangers)} | ${strangers.at(-1)} | ${good} of ${all.length} | ${falseAlarms} | ${Math.round(postsPerSecond)} |`
  })
  const first = costs[0]!
  const isFound = quality
    .filter(({ company }) => company === 'railway')
    .every(({ days: [day] }) => day!.together >= LEAST_TOGETHER && day!.strangers <= MOST_STRANGERS)
  const isBounded = costs.every(
    ({ one, inBatch }) => one <= MOST_RATIO * first.one && inBatch <= MOST_RATIO * first.inBatch,
  )
  const page = `# Similar posts

Printed by \`npm run bench -- similar\`. ${cpus().length} cores, load average ${load.before.toFixed(1)} before and ${load.after.toFixed(1)} after.

## Forty people, one breakdown, a thousand others

Each company's day was lived ${days} times, by another seed each: when everybody wrote, and what the thousand others wrote.
Posts come one after another as they come to the product, none is looked at twice. The figures by which posts are weighed
were chosen on the railway's days and nothing on the bank's; the carrier's showed that a matter of three hours made its own
words usual, which was mended. All of it is written for this project, so it shows what the rules do, and says nothing of the
quality on real posts. The railway's first day has to hold, as the test has it.

| breakdown | told by | together, median | worst | strangers, median | worst | ${LEAST_TOGETHER} and ${MOST_STRANGERS} held | false alarms, all days | posts a second |
|---|---:|---:|---:|---:|---:|---:|---:|---:|
${found.join('\n')}

A false alarm is a cluster of five within a quarter of an hour that tells of no breakdown. The thousand others are made of a few
dozen sentences, so two of them are alike more often than two real posts are.

## What it costs

Finding a message's neighbours and writing what was found, as the application role below row-level security: milliseconds,
median of 60 messages alone and of 6 batches of 100, against a week's backlog of other posts, an organization each, in turns.
A short backlog does not fill the places that are looked at; a longer one costs no more once it does.

| backlog | alone | ratio | each of a batch | ratio |
|---:|---:|---:|---:|---:|
${costs.map(({ backlog, one, inBatch }) => `| ${backlog.toLocaleString('en')} | ${one.toFixed(2)} | ${(one / first.one).toFixed(2)} | ${inBatch.toFixed(2)} | ${(inBatch / first.inBatch).toFixed(2)} |`).join('\n')}
`
  return { page, isWithinLimit: isFound && isBounded }
}

function middle(sorted: readonly number[]): number {
  return sorted[Math.floor(sorted.length / 2)]!
}
