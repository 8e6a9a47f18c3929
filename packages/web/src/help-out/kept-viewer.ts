import type { Viewer } from '../graphql/viewer.ts'
import { onDevice } from '../ui/browser-memory.ts'

const KEPT_UNDER = 'relais.helpViewer'

/** Who was last signed in on this phone, so that it opens without a line, until they sign out or somebody else signs in. */
export const keptViewer = {
  read(): Viewer | null {
    try {
      const kept = JSON.parse(onDevice.read(KEPT_UNDER) ?? 'null') as Partial<Viewer> | null
      return kept?.member && kept.organization ? (kept as Viewer) : null
    } catch {
      return null
    }
  },
  keep(viewer: Viewer | null): void {
    onDevice.keep(KEPT_UNDER, viewer && JSON.stringify(viewer))
  },
}
