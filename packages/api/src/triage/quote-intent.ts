import type { Reason } from '@relais/sla'

/**
 * The customer's words that told what they want: those of the reason that the intent gave, as they were read when the
 * ticket was scored. Null where a person said what is wanted, where nothing told it, and where its reason gave no points.
 */
export function quoteIntent(intent: string | null, reasons: readonly Reason[]): string | null {
  // Thanks that close a matter count as praise.
  const code = intent === 'closing_ack' ? 'praise' : intent
  return reasons.find((reason) => reason.code === code && reason.source === 'rule')?.evidence ?? null
}
