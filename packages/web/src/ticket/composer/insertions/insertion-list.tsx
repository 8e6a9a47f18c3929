import { useLingui } from '@lingui/react/macro'
import { BookOpen, Zap } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { Pill } from '../../../ui/pill.tsx'
import { languageNames } from './language-names.ts'
import { optionId } from './option-id.ts'
import type { Insertion } from './queries.ts'

/** What can be inserted; the focus stays in the field that leads it. */
export function InsertionList({
  id,
  options,
  marked,
  onChoose,
}: {
  id: string
  options: readonly Insertion[]
  marked: number
  onChoose: (insertion: Insertion) => void
}) {
  const { t, i18n } = useLingui()
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' })
  }, [marked])
  return (
    <div
      ref={list}
      id={id}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- A datalist cannot be styled, marked or grouped.
      role="listbox"
      aria-label={t`Templates and cards`}
      className="max-h-[30vh] overflow-y-auto p-1"
    >
      {options.map((insertion, at) => {
        const isTemplate = insertion.source.__typename === 'Template'
        const Sign = isTemplate ? Zap : BookOpen
        return (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- The field has the keys.
          <div
            key={insertion.source.id}
            id={optionId(id, at)}
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- As the list it is in.
            role="option"
            tabIndex={-1}
            aria-selected={at === marked}
            // A press must not take the focus out of the field that leads the list.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(insertion)}
            className="flex min-h-9 cursor-default items-start gap-2 rounded-md px-2 py-1.5 aria-selected:bg-hover pointer-coarse:min-h-11"
          >
            <Sign aria-hidden size={15} className="mt-0.5 flex-none text-ink-3" />
            <span className="min-w-0 flex-1">
              <span className="flex flex-wrap items-baseline gap-x-2">
                <b className="font-medium">
                  <bdi>{insertion.title}</bdi>
                </b>
                {insertion.source.__typename === 'Template' && (
                  <bdi className="text-xs text-ink-3">;{insertion.source.shortcut}</bdi>
                )}
                <span className="sr-only">{isTemplate ? t`template` : t`card`}</span>
                {!insertion.isInCustomerLanguage && <Pill>{i18n._(languageNames[insertion.language])}</Pill>}
              </span>
              <span dir="auto" lang={insertion.language} className="line-clamp-2 text-sm text-ink-2">
                {insertion.text}
              </span>
            </span>
          </div>
        )
      })}
    </div>
  )
}
