import { checkText } from '@relais/connectors/text'
import { describe, expect, it } from 'vitest'
import { TEXT_LIMITS } from '../text-rules.ts'
import { FIRST_STATE } from './first-state.ts'
import { nextTurnAt, type Plan, turnsBetween } from './flow.ts'
import { BREAKDOWN, parseStories, STORIES } from './stories.ts'

const HOUR_MS = 3_600_000
const MIDNIGHT = Date.parse('2026-11-23T00:00:00Z')
const plan: Plan = { seed: 1, everySeconds: 360, brokeDownAt: null, isStopped: false }
const day = turnsBetween(plan, MIDNIGHT, MIDNIGHT + 24 * HOUR_MS)
const week = turnsBetween(plan, MIDNIGHT, MIDNIGHT + 7 * 24 * HOUR_MS)

describe('the stories', () => {
  it('are at least 150 in French, 60 in English and 20 in Arabic, no two alike', () => {
    const texts = (language: 'fr' | 'en' | 'ar') => [
      ...STORIES[language].map(({ text }) => text),
      ...FIRST_STATE.filter((scene) => scene.by !== null && scene.language === language).map(
        ({ text }) => text,
      ),
    ]

    expect(STORIES.fr.length).toBeGreaterThanOrEqual(150)
    expect(STORIES.en.length).toBeGreaterThanOrEqual(60)
    expect(STORIES.ar.length).toBeGreaterThanOrEqual(20)
    expect(BREAKDOWN).toHaveLength(40)
    for (const language of ['fr', 'en', 'ar'] as const) {
      expect(new Set(texts(language)).size).toBe(texts(language).length)
    }
  })

  it('are public and private, short and long, with answers, follow-ups and spam among them', () => {
    const all = Object.values(STORIES).flat()
    const lengths = all.map(({ text }) => text.length)

    expect(all.filter(({ kind }) => kind === 'private').length / all.length).toBeGreaterThan(0.12)
    expect(all.filter(({ kind }) => kind === 'comment').length).toBeGreaterThan(10)
    expect(all.filter(({ turns }) => turns.some(({ by }) => by === 'again')).length).toBeGreaterThan(15)
    expect(all.filter(({ text }) => text.includes('http')).length).toBeGreaterThan(2)
    expect(all.filter(({ text }) => /\p{Extended_Pictographic}/u.test(text)).length).toBeGreaterThan(15)
    expect(Math.min(...lengths)).toBeLessThan(40)
    expect(Math.max(...lengths)).toBeGreaterThan(150)
  })

  it('name the line that is not understood', () => {
    expect(() => parseStories('post Bonjour\n  guichet Non', 'fr')).toThrow('Line 2')
    expect(() => parseStories('post Sans langue', null)).toThrow('Line 1')
  })
})

describe('the flow', () => {
  it('is the same for the same seed, another for another, and whole wherever it is cut', () => {
    const cuts = [0, 0.1, 3.7, 11, 15.99, 16.5, 24].map((hour) => MIDNIGHT + hour * HOUR_MS)
    const pieces = cuts.slice(1).flatMap((to, index) => turnsBetween(plan, cuts[index]!, to))

    expect(pieces).toEqual(day)
    expect(turnsBetween({ ...plan, seed: 2 }, MIDNIGHT, MIDNIGHT + 24 * HOUR_MS)).not.toEqual(day)
  })

  it('has the same next turn from anywhere before it', () => {
    let at = MIDNIGHT
    for (const turn of day.filter((one, index) => one.at !== day[index - 1]?.at).slice(0, 60)) {
      expect(nextTurnAt(plan, at)).toBe(turn.at)
      at = turn.at + 1
    }
  })

  it('has calm hours, a quiet night, and one bad hour a day', () => {
    const opened = day.filter(({ does }) => does === 'opens')
    const perHour = Array.from(
      { length: 24 },
      (_, hour) => opened.filter(({ at }) => Math.floor((at - MIDNIGHT) / HOUR_MS) === hour).length,
    )
    const [bad, ...calm] = perHour.toSorted((a, b) => b - a)

    expect(bad).toBeGreaterThanOrEqual(40)
    expect(perHour[16]).toBe(bad)
    expect(Math.max(...calm)).toBeLessThanOrEqual(12)
    expect(perHour.slice(0, 5).reduce((sum, count) => sum + count)).toBeLessThan(25)
    expect(day.filter(({ does }) => does === 'announces')).toHaveLength(1)
  })

  it('is told by most people in French, keeps within the square’s limits, and leaves nothing to fill in', () => {
    const opened = week.filter(({ does }) => does === 'opens')
    for (const { text, kind } of week) {
      expect(text).not.toMatch(/[{}]/)
      expect(checkText(text, TEXT_LIMITS[kind === 'private' ? 'private' : 'public'])).toEqual([])
    }
    const share = (language: string) =>
      opened.filter((turn) => turn.language === language).length / opened.length

    expect(share('fr')).toBeGreaterThan(0.6)
    expect(share('ar')).toBeGreaterThan(0.05)
  })

  it('answers nearly everything at the desk, most of it within the hour, and never before it was asked', () => {
    const opened = week.filter(({ does }) => does === 'opens').slice(0, 400)
    const answers = Map.groupBy(
      week.filter(({ does }) => does === 'answers'),
      ({ person, opening }) => `${person} ${opening}`,
    )
    const delays = opened.flatMap(({ at, person, opening }) => {
      const first = answers.get(`${person} ${opening}`)?.find((answer) => answer.at > at)
      return first ? [(first.at - at) / 60_000] : []
    })

    expect(delays.length / opened.length).toBeGreaterThan(0.9)
    expect(Math.min(...delays)).toBeGreaterThanOrEqual(3)
    expect(delays.filter((minutes) => minutes <= 60).length / delays.length).toBeGreaterThan(0.85)
    expect(delays.some((minutes) => minutes > 60)).toBe(true)
  })

  it('tells every story before it tells one again', () => {
    const french = week.filter(({ does, language, at }) => {
      const hour = Math.floor((at % (24 * HOUR_MS)) / HOUR_MS)
      return does === 'opens' && language === 'fr' && hour !== 16
    })
    const kinds = new Set(french.map(({ opening }) => opening.slice(0, 14)))

    expect(kinds.size).toBeGreaterThan(100)
  })
})
