import type { Express } from 'express'

/** A path that an application answers, as it was registered. */
export interface RegisteredRoute {
  method: string
  path: string
}

interface Layer {
  route?: { path: string; stack: { method?: string }[] }
  handle?: { stack?: Layer[] }
}

/** Every path of an application and of the routers that hang in it. */
export function listRoutes(application: Express): RegisteredRoute[] {
  return gather((application as unknown as { router: { stack: Layer[] } }).router.stack)
}

function gather(layers: readonly Layer[]): RegisteredRoute[] {
  return layers.flatMap(({ route, handle }) => {
    if (route) return route.stack.map(({ method }) => ({ method: method ?? 'all', path: route.path }))
    return handle?.stack ? gather(handle.stack) : []
  })
}
