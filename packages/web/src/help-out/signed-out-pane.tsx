import { useLingui } from '@lingui/react/macro'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Viewer } from '../graphql/viewer.ts'
import { ForeignText } from '../ui/foreign-text.tsx'
import { BigButton, QuietButton } from './big-button.tsx'
import { keptCard } from './kept-card.ts'
import { keptViewer } from './kept-viewer.ts'
import { isUnheard, isUnkept, ownText } from './own-text.ts'
import { Pane, Sheet } from './screen-parts.tsx'

/**
 * Whoever was signed out without having asked for it reads so, what became of their answer, and where the text is that they were writing.
 * The text stays before them, for some of it may be nowhere else, and not everybody can sign in again.
 */
export function SignedOutPane({ viewer }: { viewer: Viewer }) {
  const { t } = useLingui()
  const navigate = useNavigate()
  const [written] = useState(() => ownText.list(viewer.member.id).filter(({ body }) => body.trim() !== ''))
  const isHereAlone = written.some((text) => isUnkept(text) || text.wasOvertaken === true)
  const [wasAnswered] = useState(() => keptCard.wasAnswered(viewer.member.id))
  const wasOvertaken = written.some((text) => text.wasOvertaken === true)
  const mayHaveArrived = written.some(isUnheard)
  const place = () => {
    if (wasOvertaken)
      return t`Your answer was handed in without these words. They are on this phone alone: copy what you need.`
    if (mayHaveArrived)
      return t`Nobody has said yet whether your answer arrived. Sign in, and this phone asks.`
    return isHereAlone
      ? t`The last words of your text are on this phone alone: sign in, and they go to the care team as a draft. If you cannot, copy what you need.`
      : t`The server has all of your text: sign in in time and go on, or the care team goes on from it as a draft.`
  }
  const signIn = () => void navigate({ to: '/sign-in', search: { next: '/help-out' } })
  return (
    <main className="mx-auto flex h-full w-full max-w-120 flex-col bg-paper sm:border-x sm:border-line">
      <title>{`${t`Help`} · Relais`}</title>
      <Pane
        title={t`You are not signed in here any more`}
        foot={
          <>
            <BigButton onPress={signIn}>{t`Sign in`}</BigButton>
            {written.length > 0 && (
              <QuietButton
                onPress={() => {
                  for (const text of written) ownText.forget(text)
                  keptViewer.keep(null)
                  signIn()
                }}
              >
                {isHereAlone ? t`Throw my text away` : t`Put my text away`}
              </QuietButton>
            )}
          </>
        }
      >
        <output className="flex flex-col gap-2 px-1 text-md">
          <p>{t`Your session has ended, or an administrator has changed your access.`}</p>
          <p className="font-medium">
            {wasAnswered
              ? t`Your answer was handed in and goes on without you: it may be on its way already, or with the care team.`
              : !wasOvertaken && !mayHaveArrived && t`Nothing was sent.`}{' '}
            {written.length > 0 && place()}
          </p>
        </output>
        {written.map(({ cardId, body }) => (
          <Sheet key={cardId} label={t`Your text`}>
            <ForeignText text={body} className="text-md" />
          </Sheet>
        ))}
      </Pane>
    </main>
  )
}
