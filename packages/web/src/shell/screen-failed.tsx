import type { ErrorComponentProps } from '@tanstack/react-router'
import { PartFailed } from './part-failed.tsx'

/** In the place of a screen that could not be opened. */
export function ScreenFailed({ error, reset }: ErrorComponentProps) {
  return (
    <main className="h-full">
      <PartFailed error={error} reset={reset} />
    </main>
  )
}
