import { Refusal } from '../refusal.ts'

/** The one with this name, in any case, as the command line names it. Refused with the list that knows. */
export function findByName<Row extends { name: string }>(rows: Row[], name: string, noun: string): Row {
  const wanted = name.trim().normalize('NFC').toLowerCase()
  const found = rows.find((row) => row.name.toLowerCase() === wanted)
  if (found) return found
  throw new Refusal(
    `${noun.toUpperCase()}_NOT_FOUND`,
    `There is no ${noun} called ${name}. See ${noun} list.`,
  )
}
