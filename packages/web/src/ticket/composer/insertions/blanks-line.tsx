import type { Blank } from '@relais/connectors/text'
import { useLingui } from '@lingui/react/macro'
import { keysOf } from '../../../commands/command.ts'
import { ariaKeys, keyLabel } from '../../../commands/key-label.ts'
import { Kbd } from '../../../ui/kbd.tsx'
import { goToBlank } from './commands.ts'
import { useVariableNames } from './variable-names.ts'

const keys = keysOf(goToBlank)[0]!

/** What the text still waits for. Each name leads to its place, which is then typed over. */
export function BlanksLine({ blanks, onGo }: { blanks: readonly Blank[]; onGo: (blank: Blank) => void }) {
  const { t } = useLingui()
  const nameOf = useVariableNames()
  return (
    <output className="block">
      {blanks.length > 0 && (
        <p className="mx-2.5 mb-1.5 flex flex-wrap items-center gap-1.5 rounded-md bg-hover px-3 py-1.5 text-sm">
          <span>{t`Still to be filled in:`}</span>
          {blanks.map((blank) => (
            <button
              key={blank.start}
              type="button"
              {...{ 'aria-keyshortcuts': ariaKeys(keys) }}
              onClick={() => onGo(blank)}
              className="min-h-6 rounded-md border border-line-strong bg-card px-2 font-medium hover:bg-hover pointer-coarse:min-h-11"
            >
              <bdi>{blank.isAsked ? blank.name : nameOf(blank.name)}</bdi>
            </button>
          ))}
          <Kbd>{keyLabel(keys)}</Kbd>
        </p>
      )}
    </output>
  )
}
