import { isSupervisor, type Policy } from '../graphql/access.ts'

/** Who writes, approves and sends what holds customers off: supervisors, to whom the board is shown. */
export const can = {
  'Query.holdingTexts': isSupervisor,
  'Query.holdingDrafts': isSupervisor,
  'Query.holdingPreviews': isSupervisor,
  'Mutation.createHoldingText': isSupervisor,
  'Mutation.updateHoldingText': isSupervisor,
  'Mutation.approveHoldingText': isSupervisor,
  'Mutation.archiveHoldingText': isSupervisor,
  'Mutation.sendHoldingReplies': isSupervisor,
  HoldingText: isSupervisor,
  HoldingTextBody: isSupervisor,
  HoldingDraft: isSupervisor,
  HoldingPreview: isSupervisor,
  HoldingOutcome: isSupervisor,
} satisfies Record<string, Policy>
