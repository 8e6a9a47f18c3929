import { checkText, measureText } from '@relais/connectors/text'
import type { TextLimit } from '@relais/connectors/text'
import { useLingui } from '@lingui/react/macro'

/** What is left before the first of the limits is reached, in its own unit; null where the network sets none. */
export function roomLeft(text: string, limits: readonly TextLimit[]): number | null {
  if (limits.length === 0) return null
  return Math.min(...limits.map(({ max, unit }) => max - measureText(text, unit)))
}

/** May this text leave? Every limit of the network holds at once. */
export function isTooLong(text: string, limits: readonly TextLimit[]): boolean {
  return checkText(text, limits).length > 0
}

/** How much room is left, counted as the network counts. Read out only when it becomes scarce. */
export function TextCount({ text, limits }: { text: string; limits: readonly TextLimit[] }) {
  const { t, i18n } = useLingui()
  const left = roomLeft(text, limits)
  if (left === null) return null
  const excess = i18n.number(-left)
  const room = i18n.number(left)
  return (
    <>
      <span className={`text-xs whitespace-nowrap ${left < 0 ? 'font-semibold text-ink' : 'text-ink-3'}`}>
        {left < 0 ? t`${excess} too many` : t`${room} left`}
      </span>
      <output className="sr-only">
        {left < 0 ? t`The text is too long.` : left <= 20 ? t`Little room is left.` : ''}
      </output>
    </>
  )
}
