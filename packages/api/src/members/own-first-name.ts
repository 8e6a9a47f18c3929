/** The first name with which a member signs what they write, as they wrote it themselves; null for a name of nothing. */
export function ownFirstName(name: string): string | null {
  return name.trim().split(/\s+/u)[0] || null
}
