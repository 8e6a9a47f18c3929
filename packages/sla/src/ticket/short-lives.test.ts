import { isDeepStrictEqual } from 'node:util'
import { describe, expect, test } from 'vitest'
import { listLives, readLife, readLifeNaively } from '../testing/read-life.ts'
import { BEGINNINGS, MOVES } from '../testing/short-lives.ts'
import { CALENDARS } from '../testing/ticket-log.ts'
import { ticketEngine } from './engine.ts'

const engine = ticketEngine(CALENDARS)
/** Whole, each move is followed by each other. */
const NEXT = process.env['PROPERTY_RUNS'] === 'full' ? MOVES : []

describe('every short life', () => {
  test.each(BEGINNINGS)('that begins with $name is what a naive reader finds', (beginning) => {
    const differing: unknown[] = []
    for (const life of listLives(NEXT, [beginning])) {
      const [found, naive] = [readLife(engine, life), readLifeNaively(life)]
      if (!isDeepStrictEqual(found, naive)) differing.push({ name: life.name, found, naive })
    }
    expect(differing).toEqual([])
  })
})
