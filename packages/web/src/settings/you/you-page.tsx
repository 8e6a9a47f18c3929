import { useQuery } from '@tanstack/react-query'
import { ReadState } from '../read-state.tsx'
import { PasswordForm } from './password-form.tsx'
import { ProfileForm } from './profile-form.tsx'
import { profileQuery } from './queries.ts'
import { Sessions } from './sessions.tsx'

/** One's own name, language and time zone, password, and where one is signed in. */
export function YouPage() {
  const query = useQuery(profileQuery)
  return (
    <ReadState query={query}>
      {(viewer) =>
        viewer && (
          <>
            <ProfileForm member={viewer.member} />
            <PasswordForm member={viewer.member} />
            <Sessions sessions={viewer.sessions} />
          </>
        )
      }
    </ReadState>
  )
}
