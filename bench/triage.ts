// How triage reads real posts: npm run bench -- triage --data <folder> [--read 100] [--seed 1]. Asked: 2,000 posts a second
// or more on one core, and no line that it cannot judge.
import { existsSync, readFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { scoreTriage, type Triage } from '../packages/sla/src/index.ts'

const ROUNDS = 5
const ASKED_A_SECOND = 2_000

const { values } = parseArgs({
  options: { data: { type: 'string' }, read: { type: 'string' }, seed: { type: 'string' } },
})
const folder = values.data ?? ''
const SOURCES: Readonly<Record<string, () => string[]>> = {
  'care-conversations.jsonl': () =>
    readLines('care-conversations.jsonl').flatMap((line) =>
      (JSON.parse(line) as { messages: { from: string; text: string }[] }).messages
        .filter(({ from }) => from === 'customer')
        .map(({ text }) => text),
    ),
  'banking77/train.csv': () => readLines('banking77/train.csv').slice(1).map(questionOf),
  'banking77/test.csv': () => readLines('banking77/test.csv').slice(1).map(questionOf),
}

const present = Object.keys(SOURCES).filter((name) => existsSync(join(folder, name)))
if (values.data === undefined || present.length === 0) {
  console.log(
    `Not measured: no real posts at ${values.data ?? 'any folder'}. Say --data <folder> with care-conversations.jsonl or banking77/ in it.`,
  )
} else {
  for (const name of present) {
    const texts = SOURCES[name]!()
    if (values.read === undefined) describe(name, texts)
    else readAloud(name, texts, Number(values.read), Number(values.seed ?? 1))
  }
}

function readLines(name: string): string[] {
  return readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean)
}

function questionOf(row: string): string {
  const text = row.slice(0, row.lastIndexOf(','))
  return text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text
}

function score(text: string): Triage {
  return scoreTriage({
    text,
    visibility: 'public',
    audience: null,
    earlierMessages: 0,
    isReopened: false,
    hasBrokenCommitment: false,
    writtenAt: Date.UTC(2026, 8, 1),
  })
}

/** Prints posts at random with what was made of them; the same seed gives the same posts. */
function readAloud(name: string, texts: readonly string[], count: number, seed: number): void {
  console.log(`\n## ${name}: ${count} of ${texts.length}, seed ${seed}\n`)
  let state = seed
  for (let i = 0; i < count; i += 1) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    const text = texts[Math.floor((state / 2_147_483_648) * texts.length)]!
    const { intent, intentEvidence, lane, band, language, reasons } = score(text)
    const why = reasons.map(
      ({ code, axis, points, evidence }) =>
        `${code} ${axis[0]!.toUpperCase()}+${points}${evidence === null ? '' : ` "${evidence}"`}`,
    )
    console.log(`- ${text.replaceAll(/\s+/gu, ' ')}`)
    console.log(
      `  ${intent}${intentEvidence === null ? '' : ` "${intentEvidence}"`}, ${lane}${band === 0 ? ', band 0' : ''}, ${language ?? 'language not clear'}: ${why.join('; ')}`,
    )
  }
}

/** Prints how intents and lanes are spread, and how fast posts are judged: the median of some rounds of processor time. */
function describe(name: string, texts: readonly string[]): void {
  const triages = texts.map(score)
  console.log(`\n${name}: ${texts.length} posts, none refused, load ${loadavg()[0]!.toFixed(1)}\n`)
  console.log('| what | posts | share |\n|---|---|---|')
  for (const [what, count] of countBy(triages)) {
    console.log(`| ${what} | ${count} | ${((100 * count) / texts.length).toFixed(1)} % |`)
  }
  const speeds = Array.from({ length: ROUNDS }, () => {
    const before = process.cpuUsage()
    for (const text of texts) score(text)
    const { user, system } = process.cpuUsage(before)
    return (texts.length * 1_000_000) / (user + system)
  }).sort((a, b) => a - b)
  const speed = Math.round(speeds[Math.floor(ROUNDS / 2)]!)
  console.log(`\n| item | asked | measured |\n|---|---|---|`)
  console.log(
    `| triage, posts a second on one core | ${ASKED_A_SECOND} or more | ${speed} (median of ${ROUNDS} rounds) |`,
  )
  if (speed < ASKED_A_SECOND) process.exitCode = 1
}

function countBy(triages: readonly Triage[]): [string, number][] {
  const counts = new Map<string, number>()
  const count = (what: string) => counts.set(what, (counts.get(what) ?? 0) + 1)
  for (const { intent, lane, band, language } of triages) {
    count(`intent ${intent}`)
    count(`lane ${lane}`)
    count(`language ${language ?? 'not clear'}`)
    if (band === 0) count('band 0')
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1))
}
