import { isDeepStrictEqual } from 'node:util'
import { ticketEngine } from '../ticket/engine.ts'
import { listLives, readLife, readLifeNaively } from './read-life.ts'
import { type Beginning, MOVES } from './short-lives.ts'
import { CALENDARS } from './ticket-log.ts'

const engine = ticketEngine(CALENDARS)
/** Whole, each move is followed by each other. */
const NEXT = process.env['PROPERTY_RUNS'] === 'full' ? MOVES : []

/** The short lives with this beginning that a naive reader reads otherwise, with both readings. */
export function listDiffering(beginning: Beginning): unknown[] {
  return listLives(NEXT, [beginning]).flatMap((life) => {
    const [found, naive] = [readLife(engine, life), readLifeNaively(life)]
    return isDeepStrictEqual(found, naive) ? [] : [{ name: life.name, found, naive }]
  })
}
