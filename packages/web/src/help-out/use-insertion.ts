import { findBlanks } from '@relais/connectors/text'
import { useLayoutEffect, useRef } from 'react'
import type { RefObject } from 'react'
import { putIn } from '../ticket/composer/insertions/typed-shortcut.ts'

/** Puts a text in where the caret stands; what its writer has still to fill in is selected, so that typing replaces it. */
export function useInsertion(
  field: RefObject<HTMLTextAreaElement | null>,
  body: string,
  write: (body: string) => void,
) {
  const select = ({ start, end }: { start: number; end: number }) => {
    field.current?.focus()
    field.current?.setSelectionRange(start, end)
  }
  const toSelect = useRef<{ start: number; end: number } | null>(null)
  useLayoutEffect(() => {
    if (toSelect.current !== null) select(toSelect.current)
    toSelect.current = null
  })
  return {
    select,
    /** Puts a whole text in the place of what stands there, the caret at its end. */
    replace: (text: string) => {
      toSelect.current = { start: text.length, end: text.length }
      write(text)
    },
    put: (piece: string) => {
      const { selectionStart = body.length, selectionEnd = body.length } = field.current ?? {}
      const put = putIn(body, piece, selectionStart, selectionEnd)
      const blank = findBlanks(piece)[0]
      toSelect.current = blank
        ? { start: put.start + blank.start, end: put.start + blank.end }
        : { start: put.end, end: put.end }
      write(put.text)
    },
  }
}
