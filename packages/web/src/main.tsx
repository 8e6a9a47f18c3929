import './style.css'
import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createQueryClient } from './graphql/query-client.ts'
import { activateLocale, firstLocale, isLocale } from './locale/locale.ts'
import { createConsoleRouter } from './routes.tsx'
import { applyTheme, readContrast, readTheme, showContrast } from './shell/appearance.ts'
import { inWindow } from './ui/browser-memory.ts'
import { viewerQuery } from './shell/queries.ts'

applyTheme(readTheme())
showContrast(readContrast())
// After an upgrade the parts of the page that was opened before it are gone: read the page again, once. Where the line is
// cut nothing can be read again, and the page that is there is better than none.
addEventListener('vite:preloadError', () => {
  if (inWindow.read('relais.reloaded') === import.meta.url) return
  void fetch('/', { method: 'HEAD' }).then(
    ({ ok }) => {
      // A page that cannot remember that it was read again would be read again for ever.
      if (ok && inWindow.keep('relais.reloaded', import.meta.url)) location.reload()
    },
    () => {},
  )
})
/** How long it is waited for who is signed in before anything is shown. */
const PATIENCE_MS = 4000
const queryClient = createQueryClient()
const router = createConsoleRouter(queryClient)

// The viewer's own language wins over the browser's. On a line that brings nothing the one that was spoken last has to do.
const asked = queryClient.fetchQuery({ ...viewerQuery, retry: false }).catch(() => null)
const late = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE_MS, null))
const spoken = (await Promise.race([asked, late]))?.member.locale
await activateLocale(isLocale(spoken) ? spoken : firstLocale())

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </I18nProvider>
  </StrictMode>,
)
