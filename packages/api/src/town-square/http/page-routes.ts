import { Router } from 'express'
import type { Town } from '../town.ts'
export function pageRoutes(_town: Town): Router {
  return Router()
}
