import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useId, useLayoutEffect, useState } from 'react'
import type { RefObject } from 'react'
import { matchesWords } from '../../ui/words-match.ts'
import { colleaguesQuery } from '../../verbs/queries.ts'

const MOST = 6

/** Whom a note names, by the colleagues there are: an at sign and their whole name. */
export function mentionedIn(body: string, colleagues: readonly { id: string; name: string }[]): string[] {
  return colleagues.filter(({ name }) => body.includes(`@${name}`)).map(({ id }) => id)
}

/** Suggests colleagues while an at sign is being written on: arrows walk, Enter or Tab takes, Escape leaves it. */
export function NoteMentions({
  field,
  body,
  onWrite,
}: {
  field: RefObject<HTMLTextAreaElement | null>
  body: string
  onWrite: (body: string) => void
}) {
  const { t } = useLingui()
  const id = useId()
  const { data } = useQuery(colleaguesQuery)
  const colleagues = data ?? []
  const [marked, setMarked] = useState(0)
  const [left, setLeft] = useState('')
  /** The text with the name that was taken last, and where the writing goes on in it. */
  const [taken, setTaken] = useState<{ body: string; caret: number } | null>(null)
  const caret = taken?.body === body ? taken.caret : (field.current?.selectionStart ?? body.length)
  const begun = /(?:^|\s)@([\p{L}\p{M}.’' -]{0,40})$/u.exec(body.slice(0, caret))?.[1]
  const found =
    begun === undefined || begun === left
      ? []
      : colleagues.filter(({ name }) => matchesWords(name, begun) && begun.trim() !== name).slice(0, MOST)
  const isOpen = found.length > 0
  const at = Math.min(marked, found.length - 1)

  useLayoutEffect(() => {
    if (taken !== null) field.current?.setSelectionRange(taken.caret, taken.caret)
  }, [field, taken])
  const take = (name: string) => {
    const from = caret - (begun?.length ?? 0)
    const next = `${body.slice(0, from)}${name} ${body.slice(caret)}`
    setTaken({ body: next, caret: from + name.length + 1 })
    onWrite(next)
  }
  // The field has the focus and belongs to the composer: its keys are heard before anybody else's while names are shown.
  useEffect(() => {
    const element = field.current
    if (!element || !isOpen) return
    element.setAttribute('aria-activedescendant', `${id}-${at}`)
    element.setAttribute('aria-controls', id)
    const handleKeyDown = (event: KeyboardEvent) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
      if (step !== undefined) setMarked((at + step + found.length) % found.length)
      else if ((event.key === 'Enter' || event.key === 'Tab') && !event.ctrlKey && !event.metaKey)
        take(found[at]!.name)
      else if (event.key === 'Escape') setLeft(begun ?? '')
      else return
      event.preventDefault()
      event.stopPropagation()
    }
    element.addEventListener('keydown', handleKeyDown)
    return () => {
      element.removeEventListener('keydown', handleKeyDown)
      element.removeAttribute('aria-activedescendant')
      element.removeAttribute('aria-controls')
    }
  })
  // A name that leads to nobody says so: an at sign that reaches no one is a colleague who never hears of it.
  const isNobody = data !== undefined && /^\S{2,}$/u.test(begun ?? '') && begun !== left && !isOpen
  if (isNobody && !data.some(({ name }) => matchesWords(name, begun!)))
    return <p className="mx-3.5 mb-2 text-sm text-ink-2">{t`Nobody of the care team has this name.`}</p>
  if (!isOpen) return null
  return (
    <div
      id={id}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- A datalist cannot be styled or marked.
      role="listbox"
      aria-label={t`Colleagues`}
      className="mx-2.5 mb-2 flex flex-wrap gap-1"
    >
      {found.map(({ id: memberId, name }, index) => (
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- The field has the keys.
        <div
          key={memberId}
          id={`${id}-${index}`}
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- As the list it is in.
          role="option"
          tabIndex={-1}
          aria-selected={index === at}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => take(name)}
          className="rounded-md border border-line bg-card px-2 py-0.5 text-sm aria-selected:border-accent aria-selected:bg-accent-wash pointer-coarse:min-h-11"
        >
          <bdi>@{name}</bdi>
        </div>
      ))}
    </div>
  )
}
