import { getRouteApi } from '@tanstack/react-router'
import { JoinScreen } from './join-screen.tsx'
import { PartScreen } from './part-screen.tsx'

const route = getRouteApi('/rehearsal/{-$token}')

/** A rehearsal: by its link the way in, without one what whoever came in finds to play. */
export function RehearsalScreen() {
  const { token } = route.useParams()
  return token === undefined ? <PartScreen /> : <JoinScreen token={token} />
}
