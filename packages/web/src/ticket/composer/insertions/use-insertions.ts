import { findBlanks } from '@relais/connectors/text'
import { useQuery } from '@tanstack/react-query'
import type { KeyboardEvent, RefObject, SyntheticEvent } from 'react'
import { useId, useLayoutEffect, useRef, useState } from 'react'
import { useCommands } from '../../../commands/command-provider.tsx'
import type { Ticket } from '../../queries.ts'
import { insertionCommands } from './commands.ts'
import { optionId } from './option-id.ts'
import { insertionsQuery, suggestionsQuery } from './queries.ts'
import type { Insertion } from './queries.ts'
import { findTypedShortcut, putIn } from './typed-shortcut.ts'
import { useSettled } from '../../../ui/use-settled.ts'

/** How long somebody pauses before something is suggested, and before a list follows what they type; in milliseconds. */
const SUGGEST_PAUSE_MS = 600
const FIND_PAUSE_MS = 120

/** What the composer lends to whatever puts texts into it. */
export interface Writing {
  ticket: Ticket
  field: RefObject<HTMLTextAreaElement | null>
  body: string
  /** False for a note: nobody outside reads it. */
  isForCustomer: boolean
  write: (text: string) => void
  onTemplate: (templateId: string) => void
}

/** Where in the text the next piece goes, and what is looked for there. */
interface Search {
  from: number
  to: number
  find: string
}

/** Templates and cards for what is being written: suggested, looked for by words, or called by a shortcut. */
export function useInsertions({ ticket, field, body, isForCustomer, write, onTemplate }: Writing) {
  const listId = useId()
  const [isActive, setActive] = useState(false)
  const [isHidden, setHidden] = useState(false)
  const [search, setSearch] = useState<Search | null>(null)
  const [caret, setCaret] = useState(0)
  /** The place of a shortcut that was left with Escape: it is a text like any other from then on. */
  const [leftAt, setLeftAt] = useState<number | null>(null)
  const [marked, setMarked] = useState(0)

  const typed = findTypedShortcut(body, caret)
  const shortcut = search === null && isActive && typed?.start !== leftAt ? typed : null
  const find = useSettled(search?.find ?? shortcut?.find ?? '', FIND_PAUSE_MS)
  const isListed = search !== null || shortcut !== null
  const { data: found = [] } = useQuery({ ...insertionsQuery(ticket.id, find), enabled: isListed })
  // A shortcut is a whole name: while none begins like it, what is typed is only text.
  const options = shortcut === null ? found : found.filter((one) => beginsLike(one, shortcut.find))
  const draft = useSettled(body, SUGGEST_PAUSE_MS)
  const isSuggesting = isForCustomer && !isHidden && (isActive || body !== '')
  const { data: suggested = [] } = useQuery({ ...suggestionsQuery(ticket.id, draft), enabled: isSuggesting })
  const suggestions = isSuggesting ? suggested.filter(({ text }) => !body.includes(text)) : []
  const blanks = findBlanks(body)

  const select = (start: number, end: number) => {
    field.current?.focus()
    field.current?.setSelectionRange(start, end)
    setCaret(end)
  }
  /** What is selected as soon as the text that was put in stands in the field: the next letter may be a fast one. */
  const toSelect = useRef<[start: number, end: number] | null>(null)
  useLayoutEffect(() => {
    if (toSelect.current !== null) select(...toSelect.current)
    toSelect.current = null
  })
  const insert = (insertion: Insertion, from: number, to: number) => {
    const put = putIn(body, insertion.text, from, to)
    write(put.text)
    if (insertion.source.__typename === 'Template') onTemplate(insertion.source.id)
    setSearch(null)
    const blank = findBlanks(insertion.text)[0]
    toSelect.current = blank ? [put.start + blank.start, put.start + blank.end] : [put.end, put.end]
  }
  const choose = (insertion: Insertion) => {
    if (search) insert(insertion, search.from, search.to)
    else if (shortcut) insert(insertion, shortcut.start, caret)
  }
  const close = () => {
    if (search) select(search.from, search.to)
    if (shortcut) setLeftAt(shortcut.start)
    setSearch(null)
  }
  const open = () => {
    const { selectionStart, selectionEnd } = field.current ?? { selectionStart: 0, selectionEnd: 0 }
    const [from, to] = shortcut ? [shortcut.start, caret] : [selectionStart, selectionEnd]
    setMarked(0)
    setSearch({ from, to, find: shortcut?.find ?? '' })
  }
  const goToBlank = () => {
    const from = field.current?.selectionEnd ?? caret
    const after = blanks.find(({ start }) => start >= from) ?? blanks[0]
    if (after) select(after.start, after.end)
  }
  useCommands(insertionCommands, {
    open,
    goToBlank,
    hasBlanks: blanks.length > 0,
    hide: () => setHidden(true),
    hasSuggestions: suggestions.length > 0,
  })

  const isShortcutOpen = shortcut !== null && options.length > 0
  const noteCaret = ({ currentTarget: { value, selectionEnd } }: SyntheticEvent<HTMLTextAreaElement>) => {
    setCaret(selectionEnd)
    setMarked(0)
    if (leftAt !== null && findTypedShortcut(value, selectionEnd)?.start !== leftAt) setLeftAt(null)
  }
  const at = Math.min(marked, options.length - 1)
  /** Walks through the list and takes from it; true when the key was the list's. */
  const handleKeyDown = (event: KeyboardEvent) => {
    if (!isListed || event.ctrlKey || event.metaKey || event.altKey) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const option = options[at]
    if (event.key === 'Escape' && (search !== null || options.length > 0)) close()
    else if (option === undefined) return
    else if (step !== undefined) setMarked((at + step + options.length) % options.length)
    else if (event.key === 'Enter' || (event.key === 'Tab' && search === null)) choose(option)
    else return
    event.preventDefault()
  }

  return {
    isActive: isActive || body !== '',
    suggestions,
    blanks,
    options,
    marked: at,
    search,
    isOpen: search !== null || isShortcutOpen,
    setFind: (text: string) => {
      setMarked(0)
      setSearch((now) => now && { ...now, find: text })
    },
    choose,
    close,
    open,
    hide: () => setHidden(true),
    insertAtCaret: (insertion: Insertion) => {
      const { selectionStart, selectionEnd } = field.current ?? { selectionStart: 0, selectionEnd: 0 }
      insert(insertion, selectionStart, selectionEnd)
    },
    goTo: ({ start, end }: { start: number; end: number }) => select(start, end),
    listId,
    handleKeyDown,
    /** What the field of the text needs to lead the list of a shortcut. */
    fieldProps: {
      onKeyDown: handleKeyDown,
      onFocus: () => setActive(true),
      onInput: noteCaret,
      onSelect: noteCaret,
      'aria-autocomplete': 'list' as const,
      ...(isShortcutOpen && { 'aria-controls': listId, 'aria-activedescendant': optionId(listId, at) }),
    },
  }
}

export type Insertions = ReturnType<typeof useInsertions>

function beginsLike({ source, title }: Insertion, find: string): boolean {
  const wanted = find.toLocaleLowerCase()
  return source.__typename === 'Template'
    ? source.shortcut.startsWith(wanted) || title.toLocaleLowerCase().startsWith(wanted)
    : false
}
