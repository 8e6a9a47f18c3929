import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { fetchGraph } from '../../graphql/client.ts'
import { CreateTeamDocument, UpdateTeamDocument } from '../../graphql/generated/graphql.ts'
import { roleWords } from '../../signs/ticket-words.ts'
import { CheckList } from '../../ui/check-list.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { checkedValues, typedText } from '../../ui/form-text.ts'
import { TextField } from '../../ui/text-field.tsx'
import { membersQuery } from '../members-query.ts'
import { ReadState } from '../read-state.tsx'
import { SaveForm } from '../save-form.tsx'
import { useChange } from '../use-change.ts'
import { type Team, TEAM_KEYS } from './queries.ts'

/** A team's name and people: a new one, or one that is changed. */
export function TeamDialog({ team, onClose }: { team: Team | null; onClose: () => void }) {
  const { t, i18n } = useLingui()
  const members = useQuery(membersQuery)
  const save = useChange(
    async (input: { name: string; memberIds: string[] }) =>
      team === null
        ? (await fetchGraph(CreateTeamDocument, { input })).createTeam
        : (await fetchGraph(UpdateTeamDocument, { input: { ...input, teamId: team.id } })).updateTeam,
    { refresh: TEAM_KEYS, fields: ['name', 'memberIds'] },
  )
  const read = (form: HTMLFormElement) => ({
    name: typedText(form, 'name'),
    memberIds: checkedValues(form, 'memberIds'),
  })
  return (
    <Dialog title={team === null ? t`Make a team` : t`Change ${team.name}`} onClose={onClose}>
      <div className="px-5 pt-2 pb-5">
        <ReadState query={members}>
          {(everybody) => (
            <SaveForm save={save} read={read} onClose={onClose}>
              <TextField
                label={t`Name`}
                name="name"
                isFirst
                defaultValue={team?.name ?? ''}
                error={save.at('name')}
              />
              <CheckList
                legend={t`Who is in it`}
                name="memberIds"
                chosen={team?.members.map(({ id }) => id) ?? []}
                error={save.at('memberIds')}
                options={everybody.map(({ id, name, role }) => ({
                  value: id,
                  text: name,
                  detail: i18n._(roleWords[role]),
                }))}
              />
            </SaveForm>
          )}
        </ReadState>
      </div>
    </Dialog>
  )
}
