import { useLingui } from '@lingui/react/macro'
import { TextQuote, X } from 'lucide-react'
import { useState } from 'react'
import { keysOf } from '../../../commands/command.ts'
import { ariaKeys, keyLabel } from '../../../commands/key-label.ts'
import { IconButton } from '../../../ui/icon-button.tsx'
import { hideSuggestions, openInsertions } from './commands.ts'
import type { Insertions } from './use-insertions.ts'

const keys = keysOf(openInsertions)[0]!

/** What fits, under the text: it never takes the focus, and is announced once. */
export function InsertionBar({ insertions }: { insertions: Insertions }) {
  const { t, i18n } = useLingui()
  const { suggestions } = insertions
  const [wereThere, setWereThere] = useState(false)
  if (suggestions.length > 0 && !wereThere) setWereThere(true)
  const printed = keyLabel(keys)
  const open = i18n._(openInsertions.title)
  return (
    <div className="flex items-center gap-1 px-2 pb-1.5">
      <IconButton label={open} keys={keys} ariaKeys={ariaKeys(keys)} onPress={insertions.open}>
        <TextQuote aria-hidden size={16} />
        {suggestions.length === 0 && <span className="text-xs font-normal">{open}</span>}
      </IconButton>
      <output className="sr-only">
        {wereThere ? t`Something fits this answer. ${printed} lists it.` : ''}
      </output>
      {suggestions.length > 0 && (
        <>
          <ul aria-label={t`Suggestions`} className="flex min-w-0 flex-wrap gap-1">
            {suggestions.map((insertion) => (
              <li key={insertion.source.id} className="min-w-0">
                <button
                  type="button"
                  dir="auto"
                  lang={insertion.language}
                  title={insertion.text}
                  onClick={() => insertions.insertAtCaret(insertion)}
                  className="block max-w-64 min-h-6 truncate rounded-full border border-line px-2.5 text-xs text-ink-2 hover:bg-hover hover:text-ink pointer-coarse:min-h-11"
                >
                  {insertion.title}
                </button>
              </li>
            ))}
          </ul>
          <IconButton label={i18n._(hideSuggestions.title)} onPress={insertions.hide}>
            <X aria-hidden size={14} />
          </IconButton>
        </>
      )}
    </div>
  )
}
