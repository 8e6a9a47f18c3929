import {
  excludedBy,
  type Exclusion,
  EXCLUSIONS,
  type ExclusionCode,
  type OfferAttributes,
  type SoftExclusionCode,
} from './exclusions.ts'
import { both, type Known, not } from './known.ts'

/**
 * Why a ticket is offered to no volunteer; empty for one that may be. What is not known excludes as what is so. `lifted`
 * are the soft reasons that a supervisor has lifted of this ticket; a hard one among them is left standing.
 */
export function findExclusions(
  ticket: OfferAttributes,
  lifted: readonly SoftExclusionCode[] = [],
): Exclusion[] {
  const reasons: Record<ExclusionCode, Known> = {
    not_scored: not(ticket.isScored),
    band_zero: ticket.isBandZero,
    danger: ticket.tellsOfDanger,
    threat: ticket.threatens,
    legal: ticket.isLegal,
    regulator: ticket.namesRegulator,
    press: ticket.isPress,
    minor: ticket.concernsMinor,
    vulnerable_person: ticket.concernsVulnerable,
    payment: ticket.concernsPayment,
    private_personal_data: both(ticket.isPrivate, ticket.holdsPersonalData),
    recalled: ticket.wasRecalled,
    not_addressed: ticket.isUnaddressed,
    charter: ticket.isKeptByCharter,
    charter_hours: ticket.isKeptAtThisHour,
    personal_data_needed: ticket.needsPersonalData,
    named_employee: both(ticket.isComplaint, ticket.namesEmployee),
    valued_customer: ticket.isValuedCustomer,
    withheld_contact: ticket.isWithheldContact,
    withheld_topic: ticket.isWithheldTopic,
    reserved_lane: ticket.isReservedLane,
  }
  const isLifted = new Set<ExclusionCode>(lifted.filter((code) => EXCLUSIONS[code] === 'soft'))
  return (Object.keys(reasons) as ExclusionCode[])
    .filter((code) => !isLifted.has(code))
    .flatMap((code) => excludedBy(code, reasons[code]))
}
