import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

/** What the two calendars are called that every organization starts with. */
const NAMES: Readonly<Record<string, MessageDescriptor>> = {
  '24x7': msg`Round the clock`,
  extended: msg`Extended hours`,
}

/** A calendar's name as people read it; what they named themselves stays as it is. */
export function calendarName(name: string, i18n: I18n): string {
  const known = NAMES[name]
  return known ? i18n._(known) : name
}

/** The name that is kept for what somebody typed. */
export function keptName(typed: string, i18n: I18n): string {
  return Object.keys(NAMES).find((name) => calendarName(name, i18n) === typed) ?? typed
}
