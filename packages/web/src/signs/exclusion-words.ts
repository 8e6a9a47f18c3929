import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { ExclusionCode } from '../graphql/generated/graphql.ts'

/** Why a ticket is offered to no volunteer. */
export const exclusionWords: Record<ExclusionCode, MessageDescriptor> = {
  not_scored: msg`Triage has not read it yet`,
  band_zero: msg`A person or their data may be in danger`,
  danger: msg`It tells of danger`,
  threat: msg`It threatens somebody`,
  legal: msg`It names a lawyer, a court or a formal notice`,
  regulator: msg`It names a regulator`,
  press: msg`The press wrote it`,
  minor: msg`It concerns a child`,
  vulnerable_person: msg`It concerns somebody vulnerable`,
  payment: msg`It is about money that went astray`,
  private_personal_data: msg`It is private and holds personal data`,
  recalled: msg`It was taken back from a volunteer before`,
  not_addressed: msg`Nobody said it to us: a search found it`,
  charter: msg`The charter keeps it from volunteers`,
  charter_hours: msg`The charter lets no volunteer answer it at this hour`,
  personal_data_needed: msg`It cannot be answered without looking somebody up`,
  named_employee: msg`It complains of an employee by name`,
  valued_customer: msg`Its customer is of a segment that the care team answers`,
  withheld_contact: msg`Its customer is kept from volunteers`,
  withheld_topic: msg`Its topic is kept from volunteers, or it is on none`,
  reserved_lane: msg`It lies in a lane from which nothing is offered`,
}
