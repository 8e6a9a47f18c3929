import { scoreTriage } from '../score-triage.ts'
import { arabicCases, darijaCases } from './cases/arabic.ts'
import { englishCases } from './cases/english.ts'
import { frenchCases } from './cases/french.ts'
import type { LabelledCase } from './cases/labelled-case.ts'
import { unseenArabic } from './unseen/arabic.ts'
import { unseenDarija } from './unseen/darija.ts'
import { unseenEnglish } from './unseen/english.ts'
import { unseenFrench } from './unseen/french.ts'

/** The labelled cases, by what they are written in. */
export const CASES: Readonly<Record<string, readonly LabelledCase[]>> = {
  French: frenchCases,
  English: englishCases,
  Arabic: arabicCases,
  Darija: darijaCases,
}

/** Posts that nobody has read who writes word lists: half of them are of band 0, a quarter only sounds like it. */
export const UNSEEN: Readonly<Record<string, readonly LabelledCase[]>> = {
  French: unseenFrench,
  English: unseenEnglish,
  Arabic: unseenArabic,
  Darija: unseenDarija,
}

/** How many cases came out as labelled; each figure beside how many there were of it. */
export type CaseCounts = {
  cases: number
  /** The rule that the case is about gave a reason. */
  rule: number
  intent: number
  lane: number
  band0: { found: number; wanted: number; shown: number }
  /** Rules that had to keep silent, and did. */
  never: { kept: number; asked: number }
}

/** Scores a case as the first message of a stranger, in public. */
export function scoreCase({ text }: LabelledCase) {
  return scoreTriage({
    text,
    visibility: 'public',
    audience: null,
    earlierMessages: 0,
    isReopened: false,
    hasBrokenCommitment: false,
    writtenAt: Date.parse('2026-09-01T10:00:00Z'),
  })
}

/** Scores cases and counts what came out as labelled. */
export function countCases(cases: readonly LabelledCase[]): CaseCounts {
  const counts: CaseCounts = {
    cases: cases.length,
    rule: 0,
    intent: 0,
    lane: 0,
    band0: { found: 0, wanted: 0, shown: 0 },
    never: { kept: 0, asked: 0 },
  }
  for (const one of cases) {
    const triage = scoreCase(one)
    const codes = new Set(triage.reasons.map(({ code }) => code))
    counts.rule += Number(one.rule === 'no_signal' || codes.has(one.rule))
    counts.intent += Number(triage.intent === one.intent)
    counts.lane += Number(triage.lane === one.lane)
    counts.band0.wanted += Number(one.isBand0 === true)
    counts.band0.shown += Number(triage.band === 0)
    counts.band0.found += Number(one.isBand0 === true && triage.band === 0)
    for (const rule of one.never ?? []) {
      counts.never.asked += 1
      counts.never.kept += Number(!codes.has(rule))
    }
  }
  return counts
}
