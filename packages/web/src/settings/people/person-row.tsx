import { useLingui } from '@lingui/react/macro'
import { Ellipsis } from 'lucide-react'
import { useState } from 'react'
import { roleWords } from '../../signs/ticket-words.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { Button } from '../../ui/button.tsx'
import { Menu } from '../../ui/menu.tsx'
import { Pill } from '../../ui/pill.tsx'
import { Row } from '../rows.tsx'
import { DisableDialog } from './disable-dialog.tsx'
import type { Person } from './queries.ts'
import { RoleDialog } from './role-dialog.tsx'
import { SignInLinkDialog } from './sign-in-link-dialog.tsx'
import { useEnable } from './use-enable.ts'

/** A member: who they are, and what an administrator may do about them. */
export function PersonRow({ person, isViewer }: { person: Person; isViewer: boolean }) {
  const { t, i18n } = useLingui()
  const [dialog, setDialog] = useState<'role' | 'link' | 'disable' | null>(null)
  const enable = useEnable()
  const close = () => setDialog(null)
  const { name } = person
  const hasEnded = person.disabledAt !== null
  return (
    <Row
      isFaint={hasEnded}
      lead={<Avatar name={name} seed={person.id} />}
      title={
        <>
          <bdi>{name}</bdi>
          {isViewer && <Pill tone="accent">{t`you`}</Pill>}
          {hasEnded && <Pill>{t`without access`}</Pill>}
        </>
      }
      actions={
        hasEnded ? (
          <Button
            label={t`Give ${name} access again`}
            isPending={enable.isPending}
            onPress={() => void enable.run(person)}
          >
            {t`Give access again`}
          </Button>
        ) : (
          <Menu
            label={t`What to do about ${name}`}
            button={{
              label: t`What to do about ${name}`,
              className: 'px-1.5!',
              children: <Ellipsis aria-hidden size={17} />,
            }}
            parts={[
              {
                id: 'all',
                rows: [
                  { id: 'role', label: t`Change the role`, onSelect: () => setDialog('role') },
                  { id: 'link', label: t`Make a sign-in link`, onSelect: () => setDialog('link') },
                  ...(isViewer
                    ? []
                    : [{ id: 'disable', label: t`End the access`, onSelect: () => setDialog('disable') }]),
                ],
              },
            ]}
          />
        )
      }
    >
      {i18n._(roleWords[person.role])}
      {person.email !== null && (
        <>
          {' · '}
          <bdi dir="ltr">{person.email}</bdi>
        </>
      )}
      {person.teams.length > 0 && <> · {person.teams.map((team) => team.name).join(', ')}</>}
      {dialog === 'role' && <RoleDialog person={person} isViewer={isViewer} onClose={close} />}
      {dialog === 'link' && <SignInLinkDialog person={person} onClose={close} />}
      {dialog === 'disable' && <DisableDialog person={person} onClose={close} />}
    </Row>
  )
}
