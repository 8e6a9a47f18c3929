import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { fetchGraph } from '../../graphql/client.ts'
import { type NotificationWay, SetNotificationPreferencesDocument } from '../../graphql/generated/graphql.ts'
import { kindNames } from '../../notifications/notification-words.ts'
import { ReadState } from '../read-state.tsx'
import { Part } from '../rows.tsx'
import { useChange } from '../use-change.ts'
import { Devices } from './devices.tsx'
import { devicesQuery, type Preference, preferencesQuery } from './queries.ts'

const wayNames: Record<NotificationWay, MessageDescriptor> = {
  console: msg({ message: 'In the console', context: 'notification' }),
  mail: msg({ message: 'By mail', context: 'notification' }),
  push: msg({ message: 'On a device', context: 'notification' }),
}

/** On which devices one is told, and of what, and how. */
export function NotificationsPage() {
  const { t } = useLingui()
  const preferences = useQuery(preferencesQuery)
  const devices = useQuery(devicesQuery)
  const hasDevice = (devices.data?.devices.length ?? 0) > 0
  return (
    <>
      <ReadState query={devices}>
        {(known) => known.pushPublicKey != null && <Devices known={known} />}
      </ReadState>
      <Part
        id="notifications-what"
        title={t`What you are told`}
        {...(devices.data?.pushPublicKey != null &&
          !hasDevice && { summary: t`The last column counts once a device is turned on.` })}
      >
        <ReadState query={preferences}>
          {(all) => <PreferenceTable preferences={all} hasDevice={hasDevice} />}
        </ReadState>
      </Part>
    </>
  )
}

/** A line for each kind, a column for each way, kept with every tick. Without a device nothing is sent to one. */
function PreferenceTable({
  preferences,
  hasDevice,
}: {
  preferences: readonly Preference[]
  hasDevice: boolean
}) {
  const { t, i18n } = useLingui()
  const queryClient = useQueryClient()
  const { run } = useChange(
    async (preference: Preference) => {
      const { kind, way, isOn } = preference
      const input = { preferences: [{ kind, way, isOn }] }
      return (await fetchGraph(SetNotificationPreferencesDocument, { input })).setNotificationPreferences
    },
    { refresh: [] },
  )
  const set = async (changed: Preference) => {
    queryClient.setQueryData(
      preferencesQuery.queryKey,
      preferences.map((one) => (one.kind === changed.kind && one.way === changed.way ? changed : one)),
    )
    if ((await run(changed)) === null) await queryClient.invalidateQueries(preferencesQuery)
  }
  const ways = [...new Set(preferences.map(({ way }) => way))]
  const kinds = [...new Set(preferences.map(({ kind }) => kind))]
  return (
    <table className="w-full border-collapse">
      <caption className="sr-only">{t`What you are told, and how`}</caption>
      <thead>
        <tr className="border-b border-line text-xs text-ink-2">
          <th scope="col" className="py-2 pe-3 text-start font-medium">
            {t`When`}
          </th>
          {ways.map((way) => (
            <th key={way} scope="col" className="w-24 p-2 text-center font-medium max-sm:w-16 max-sm:px-1">
              {i18n._(wayNames[way])}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {kinds.map((kind) => (
          <tr key={kind} className="border-b border-line-2">
            <th scope="row" className="py-2 pe-3 text-start font-normal">
              {i18n._(kindNames[kind])}
            </th>
            {ways.map((way) => {
              const preference = preferences.find((one) => one.kind === kind && one.way === way)!
              const isPossible = way !== 'push' || hasDevice
              return (
                <td key={way} className="p-0 text-center">
                  <label className="inline-grid min-h-8 min-w-11 place-items-center pointer-coarse:min-h-11">
                    <input
                      type="checkbox"
                      aria-label={`${i18n._(kindNames[kind])} · ${i18n._(wayNames[way])}`}
                      checked={preference.isOn && isPossible}
                      disabled={!isPossible}
                      onChange={(event) => void set({ ...preference, isOn: event.target.checked })}
                      className="size-4 accent-accent"
                    />
                  </label>
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
