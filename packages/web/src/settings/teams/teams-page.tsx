import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { fetchGraph } from '../../graphql/client.ts'
import { ArchiveTeamDocument, RestoreTeamDocument } from '../../graphql/generated/graphql.ts'
import { AddButton } from '../add-button.tsx'
import { ArchivableRow } from '../archivable-row.tsx'
import { ReadState } from '../read-state.tsx'
import { NothingYet, Part, Rows } from '../rows.tsx'
import { useArchive } from '../use-archive.ts'
import { type Team, TEAM_KEYS, teamsQuery } from './queries.ts'
import { TeamDialog } from './team-dialog.tsx'

/** The groups to which work can be handed off. */
export function TeamsPage() {
  const { t } = useLingui()
  const query = useQuery(teamsQuery)
  const [edited, setEdited] = useState<Team | 'new' | null>(null)
  const archiving = useArchive({
    archive: async (teamId) => (await fetchGraph(ArchiveTeamDocument, { input: { teamId } })).archiveTeam,
    restore: async (teamId) => (await fetchGraph(RestoreTeamDocument, { input: { teamId } })).restoreTeam,
    refresh: TEAM_KEYS,
  })
  return (
    <Part
      id="teams-all"
      title={t`Teams`}
      action={<AddButton label={t`Make a team`} onAdd={() => setEdited('new')} />}
    >
      <ReadState query={query}>
        {(teams) =>
          teams.length === 0 ? (
            <NothingYet>{t`No team yet. Make one for each shift, language or trade that takes work together.`}</NothingYet>
          ) : (
            <Rows label={t`Teams`}>
              {teams.map((team) => (
                <ArchivableRow key={team.id} row={team} archiving={archiving} onEdit={() => setEdited(team)}>
                  {team.members.length === 0 ? (
                    t`Nobody yet`
                  ) : (
                    <bdi>{team.members.map(({ name }) => name).join(', ')}</bdi>
                  )}
                </ArchivableRow>
              ))}
            </Rows>
          )
        }
      </ReadState>
      {edited !== null && (
        <TeamDialog team={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />
      )}
    </Part>
  )
}
