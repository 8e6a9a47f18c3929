import { useLingui } from '@lingui/react/macro'
import { ForeignText } from '../ui/foreign-text.tsx'
import { BigButton, QuietButton } from './big-button.tsx'
import type { Place } from './own-text.ts'
import { Pane, Sheet } from './screen-parts.tsx'

/** The card is gone and its text is not: where that is, why, and that nothing of it was sent. */
export function TextLeftPane({
  body,
  place,
  reasons,
  onPutAway,
  onSetAside,
}: {
  body: string
  /** With the care team, waiting on this phone or on this page alone for the line, handed in with nobody saying so, or with its writer alone. */
  place: Place
  /** Why the card was taken back; empty where its time was over. */
  reasons: readonly string[]
  onPutAway: () => void
  /** Keeps the text for later; null where the card itself has still to be put away. */
  onSetAside: (() => void) | null
}) {
  const { t } = useLingui()
  const wasRecalled = reasons.length > 0
  const sentences = {
    handedOver: t`Nothing was sent. Your text is with the care team as a draft, and somebody goes on from there.`,
    underWay: t`Nothing was sent. Your text is kept on this phone, and goes to the care team as a draft as soon as there is a connection.`,
    onPage: t`Nothing was sent. This phone has no room for your text: leave this page open until there is a connection, and it goes to the care team as a draft.`,
    unheard: t`Nobody has said yet whether your answer arrived. This phone asks as soon as there is a connection.`,
    here: t`Nothing was sent. The card was not yours any more, so your text stays with you alone: copy what you need.`,
    overtaken: t`Your answer was handed in without these words. They are on this phone alone: copy what you need.`,
  }
  const isHereAlone = place === 'here' || place === 'overtaken'
  return (
    <Pane
      title={
        place === 'unheard' || place === 'overtaken'
          ? t`Your answer`
          : wasRecalled
            ? t`The care team has taken it back`
            : t`The time for this card is over`
      }
      foot={
        // What nobody else has is not thrown away by a tap.
        place !== 'underWay' &&
        place !== 'onPage' &&
        place !== 'unheard' && (
          <>
            <BigButton onPress={onPutAway}>
              {place === 'overtaken' ? t`Put my text away` : t`Understood`}
            </BigButton>
            {isHereAlone && body.trim() !== '' && onSetAside !== null && (
              <QuietButton onPress={onSetAside}>{t`Keep my text on this phone`}</QuietButton>
            )}
          </>
        )
      }
    >
      <output className="flex flex-col gap-2 px-1 text-md">
        {reasons.map((reason) => (
          <p key={reason}>{reason}</p>
        ))}
        <p className="font-medium">{sentences[place]}</p>
      </output>
      {body.trim() !== '' && (
        <Sheet label={t`Your text`}>
          <ForeignText text={body} className="text-md" />
        </Sheet>
      )}
    </Pane>
  )
}
