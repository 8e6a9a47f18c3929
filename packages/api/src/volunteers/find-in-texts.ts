import { either, type Known } from '@relais/sla'
import { findIntroductions } from '../charter/personal-data/find-introductions.ts'
import { findNamedEmployees } from '../charter/personal-data/find-named-employees.ts'
import { findNames } from '../charter/personal-data/find-names.ts'
import { findPersonalData } from '../charter/personal-data/find-personal-data.ts'
import type { PersonalKind, PlainFinding } from '../charter/personal-data/finding.ts'
import { toPlainText } from '../charter/personal-data/plain-text.ts'
import type { TicketTexts } from './list-texts.ts'
import type { Surroundings } from './load-surroundings.ts'

/** What the texts of a ticket hold of persons. */
export interface FoundInTexts {
  /** Anything at all that tells who somebody is. */
  isPersonal: Known
  /** Something by which somebody would have to be looked up: an order, an address, a number. */
  isLookedUp: Known
  /** The number of a card or of an account. */
  isPaidWith: Known
  namesEmployee: Known
}

const PAID_WITH: readonly PersonalKind[] = ['card', 'iban']
const LOOKED_UP: readonly PersonalKind[] = ['email', 'phone', 'reference', 'birthDate', 'address']
/** Somebody who is called by a title and a name: perhaps one of ours. */
const TITLED =
  /(?<![\p{L}\p{N}])(?:m\.|mm\.|mme|mlle|mrs?\.?|ms\.?|monsieur|madame|mademoiselle|السيد|السيده) ?\p{L}{2,}/u

/**
 * What the texts of a ticket hold of persons. What only looks like it is unknown: nobody can say of a number that stands alone
 * whose it is, or of a first name that it is a colleague's.
 */
export function findInTexts(
  { all, theirs, isUnread }: TicketTexts,
  { patterns, ownHandles, colleagues }: Surroundings,
): FoundInTexts {
  const whole = all.map(toPlainText)
  const said = theirs.map(toPlainText)
  const data = whole.flatMap((text) => findPersonalData(text, { patterns, ownHandles }))
  const introduced = whole.flatMap(findIntroductions)
  const persons = whole.flatMap((text) => findNamedEmployees(text, ownHandles))
  const names = said.flatMap((text) => findNames(text, colleagues))
  const employees = said.flatMap((text) => findNamedEmployees(text, ownHandles))
  const isTitled = said.some(({ lower }) => TITLED.test(lower))
  const unread = isUnread ? 'unknown' : false
  return {
    isPersonal: known([...data, ...introduced, ...persons]) || unread,
    isLookedUp: known(data.filter(({ kind }) => LOOKED_UP.includes(kind))) || unread,
    isPaidWith: known(data.filter(({ kind }) => PAID_WITH.includes(kind))) || unread,
    namesEmployee: employees.reduce<Known>(
      (known, { isEmployee }) => either(known, isEmployee),
      names.some(({ isWhole }) => isWhole) ? true : names.length > 0 || isTitled ? 'unknown' : unread,
    ),
  }
}

/** Sure where one of them is, unknown where all are only likely. */
function known(found: readonly PlainFinding[]): Known {
  if (found.length === 0) return false
  return found.some(({ isSure }) => isSure) ? true : 'unknown'
}
