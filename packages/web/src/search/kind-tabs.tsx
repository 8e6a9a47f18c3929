import { useLingui } from '@lingui/react/macro'
import type { SearchKind } from '../graphql/generated/graphql.ts'
import { kindNames } from './kind-names.ts'
import { searchKinds } from './search-address.ts'

/** Which kinds are looked for: one of a few, by arrows, as radio buttons are. */
export function KindTabs({
  kind,
  onChoose,
}: {
  kind: SearchKind | undefined
  onChoose: (kind: SearchKind | undefined) => void
}) {
  const { t, i18n } = useLingui()
  const rows = [
    { value: undefined, text: t`Everything` },
    ...searchKinds.map((value) => ({ value, text: i18n._(kindNames[value]) })),
  ]
  return (
    <fieldset className="mt-2 flex flex-wrap gap-x-1">
      <legend className="sr-only">{t`What to look for`}</legend>
      {rows.map(({ value, text }) => (
        <label
          key={text}
          className="inline-flex min-h-6 items-center rounded-full px-2 text-xs font-medium text-ink-2 hover:bg-hover has-checked:bg-accent-wash has-checked:text-accent-ink has-focus-visible:outline-2 has-focus-visible:outline-accent pointer-coarse:min-h-11 pointer-coarse:px-2"
        >
          <input
            type="radio"
            name="search-kind"
            className="sr-only"
            checked={kind === value}
            onChange={() => onChoose(value)}
          />
          {text}
        </label>
      ))}
    </fieldset>
  )
}
