import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { fetchGraph } from '../../graphql/client.ts'
import { EndRehearsalDocument } from '../../graphql/generated/graphql.ts'
import { Instant } from '../../signs/instant.tsx'
import { Button } from '../../ui/button.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { LinkBox } from '../link-box.tsx'
import { ReadState } from '../read-state.tsx'
import { NothingYet, Part, Rows } from '../rows.tsx'
import { useChange } from '../use-change.ts'
import { GuestRow } from './guest-row.tsx'
import { type PilotedRehearsal, REHEARSAL, rehearsalQuery } from './queries.ts'
import { StartPart } from './start-part.tsx'

/** A rehearsal: opening one, its link, who came and what came of it. */
export function RehearsalPage() {
  const query = useQuery(rehearsalQuery)
  return (
    <ReadState query={query}>
      {(rehearsal) => (
        <>
          {(rehearsal === null || rehearsal.isOver) && <StartPart isAgain={rehearsal !== null} />}
          {rehearsal?.isOver === false && <RunningPart rehearsal={rehearsal} />}
          {rehearsal !== null && <GuestsPart rehearsal={rehearsal} />}
        </>
      )}
    </ReadState>
  )
}

function RunningPart({ rehearsal: { url, endsAt } }: { rehearsal: PilotedRehearsal }) {
  const { t } = useLingui()
  const [isAsking, setAsking] = useState(false)
  const end = useChange(async (_none: null) => (await fetchGraph(EndRehearsalDocument, {})).endRehearsal, {
    refresh: [REHEARSAL],
  })
  const handleEnd = async () => {
    await end.run(null)
    setAsking(false)
  }
  return (
    <Part
      id="rehearsal-link"
      title={t`The way in`}
      summary={t`Send this link to the colleagues you would have with you. Each gives a name and reads first what is noted.`}
      action={<Button onPress={() => setAsking(true)}>{t`End the rehearsal`}</Button>}
    >
      <LinkBox
        label={t`Link of the rehearsal`}
        text={url}
        hint={t`Whoever has it can come in, until the rehearsal ends.`}
        isFirst={false}
      />
      <p className="mt-2 text-ink-2">
        {t`It ends by itself:`} <Instant at={endsAt} />
      </p>
      {isAsking && (
        <ConfirmDialog
          title={t`End the rehearsal?`}
          confirmLabel={t`End it for everybody`}
          cancelLabel={t`Cancel`}
          isPending={end.isPending}
          onConfirm={() => void handleEnd()}
          onClose={() => setAsking(false)}
        >
          {t`Everybody is signed out of it and the square goes away. You can invite people from it for thirty days more.`}
        </ConfirmDialog>
      )}
    </Part>
  )
}

function GuestsPart({ rehearsal: { guests, endedAt } }: { rehearsal: PilotedRehearsal }) {
  const { t } = useLingui()
  return (
    <Part
      id="rehearsal-guests"
      title={t`Who came`}
      summary={
        endedAt === null
          ? t`By name. Invite whoever would help in earnest.`
          : t`By name. Invite whoever would help in earnest; thirty days after the end, all of this is deleted.`
      }
    >
      {guests.length === 0 ? (
        <NothingYet>{t`Nobody has come yet.`}</NothingYet>
      ) : (
        <Rows label={t`Who came`}>
          {guests.map((guest) => (
            <GuestRow key={guest.id} guest={guest} />
          ))}
        </Rows>
      )}
    </Part>
  )
}
