/** Which part of the list is shown: the address is the filter. */
export interface EnquiriesAddress {
  /** Those that were dealt with; without it, those that wait. */
  state?: 'done'
  /** One department's, by its id, or `all`; without it the viewer's own, where they answer for one. */
  department?: string
}

/** What an address says, as far as it means anything. */
export function readEnquiriesAddress(search: Record<string, unknown>): EnquiriesAddress {
  const { state, department } = search
  return {
    ...(state === 'done' && { state }),
    ...(typeof department === 'string' && department !== '' && { department }),
  }
}
