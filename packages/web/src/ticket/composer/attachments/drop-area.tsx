import { useLingui } from '@lingui/react/macro'
import { useRef, useState } from 'react'
import type { ClipboardEvent, DragEvent, ReactNode } from 'react'

/** Takes files that are dropped on what is inside, or pasted into it. Without `onFiles` they go their usual way. */
export function DropArea({
  onFiles,
  className,
  children,
}: {
  onFiles: ((files: readonly File[]) => void) | null
  className: string
  children: ReactNode
}) {
  const { t } = useLingui()
  const [isOver, setOver] = useState(false)
  const depth = useRef(0)
  const holdsFiles = (event: DragEvent) => onFiles !== null && event.dataTransfer.types.includes('Files')
  const leave = () => {
    depth.current = 0
    setOver(false)
  }
  const handlePaste = (event: ClipboardEvent) => {
    const files = [...event.clipboardData.files]
    // A copied passage brings a picture of itself along: there the text is meant.
    if (onFiles === null || files.length === 0 || event.clipboardData.getData('text/plain') !== '') return
    event.preventDefault()
    onFiles(files)
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- The button and its key do the same.
    <div
      className={`relative ${className}`}
      onPaste={handlePaste}
      onDragEnter={(event) => {
        if (!holdsFiles(event)) return
        depth.current += 1
        setOver(true)
      }}
      onDragOver={(event) => {
        if (holdsFiles(event)) event.preventDefault()
      }}
      onDragLeave={(event) => {
        if (!holdsFiles(event)) return
        depth.current -= 1
        if (depth.current <= 0) leave()
      }}
      onDrop={(event) => {
        if (!holdsFiles(event)) return
        event.preventDefault()
        leave()
        onFiles?.([...event.dataTransfer.files])
      }}
    >
      {children}
      {isOver && (
        <div
          aria-hidden
          className="pointer-events-none absolute inset-1 z-10 grid place-content-center rounded-lg border-2 border-dashed border-accent bg-card/90 font-medium text-accent-ink"
        >
          {t`Let go to attach`}
        </div>
      )}
    </div>
  )
}
