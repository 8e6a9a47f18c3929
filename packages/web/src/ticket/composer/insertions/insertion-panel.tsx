import { useLingui } from '@lingui/react/macro'
import { InsertionList } from './insertion-list.tsx'
import { optionId } from './option-id.ts'
import type { Insertions } from './use-insertions.ts'

/** The list over the text: with a field of its own when it was opened to look for something. */
export function InsertionPanel({ insertions }: { insertions: Insertions }) {
  const { t } = useLingui()
  const { search, options, marked, listId: id } = insertions
  return (
    <div className="m-1.5 mb-0 rounded-lg border border-line bg-card shadow-sm">
      {search !== null && (
        <input
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- It was opened by a key or a press, in order to type.
          autoFocus
          type="text"
          role="combobox"
          aria-label={t`Look for a template or a card`}
          aria-expanded={options.length > 0}
          aria-controls={id}
          aria-autocomplete="list"
          {...(options.length > 0 && { 'aria-activedescendant': optionId(id, marked) })}
          autoComplete="off"
          spellCheck={false}
          dir="auto"
          placeholder={t`Words, or a shortcut`}
          value={search.find}
          onChange={(event) => insertions.setFind(event.target.value)}
          onKeyDown={insertions.handleKeyDown}
          className="min-h-9 w-full rounded-t-lg border-b border-line-2 bg-transparent px-3 text-md outline-none placeholder:text-ink-3 pointer-coarse:min-h-11"
        />
      )}
      {options.length > 0 ? (
        <InsertionList id={id} options={options} marked={marked} onChoose={insertions.choose} />
      ) : (
        <output id={id} className="block px-3 py-2 text-sm text-ink-2">{t`Nothing fits these words.`}</output>
      )}
    </div>
  )
}
