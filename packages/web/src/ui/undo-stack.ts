/** Something that was done and can be taken back. */
export interface Undoable {
  takeBack: () => Promise<void>
}

/** More than this nobody remembers having done. */
const MOST = 20

let done: readonly Undoable[] = []

/** Notes what was done; the latest is taken back first. */
export function noteUndoable(undoable: Undoable): void {
  done = [...done.slice(1 - MOST), undoable]
}

/** Takes one thing back, once, however it was asked for. */
export async function takeBack(undoable: Undoable): Promise<void> {
  if (!done.includes(undoable)) return
  done = done.filter((one) => one !== undoable)
  await undoable.takeBack()
}

/** Takes back what was done last; false when there is nothing. */
export function takeBackLast(): boolean {
  const last = done.at(-1)
  if (last) void takeBack(last)
  return last !== undefined
}

/** Forgets everything: what one person did is not for the next one at this screen. */
export function forgetUndoables(): void {
  done = []
}
