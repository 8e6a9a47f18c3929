import type { Viewer } from '../context.ts'

/** Whether somebody signed in may: pure, from their role alone. What of an object they may see, its loader decides. */
export type Policy = (viewer: Viewer) => boolean

/** Everybody who is signed in. */
export const isMember: Policy = () => true

/** The care team and those above it: everybody but volunteers. */
export const isCareTeam: Policy = ({ role }) => role !== 'volunteer'

/** Supervisors and administrators. */
export const isSupervisor: Policy = ({ role }) => role === 'supervisor' || role === 'admin'

/** Administrators. */
export const isAdmin: Policy = ({ role }) => role === 'admin'
