import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import type { RailQuery, TicketView } from '../graphql/generated/graphql.ts'
import { laneNames, lanes, LaneShape } from '../signs/lane.tsx'
import { networkName } from '../signs/network.tsx'
import { statusWords } from '../signs/ticket-words.ts'
import { Button } from '../ui/button.tsx'
import { SelectField } from '../ui/select-field.tsx'
import { colleaguesQuery, tagsQuery } from '../verbs/queries.ts'
import { FilterChoices } from './filter-choices.tsx'
import { languageName } from './filter-words.ts'
import { filterLanguages, filterStatuses, isFiltered, toggleValue, valuesOf } from './filter.ts'
import type { InboxSearch } from './filter.ts'
import { SaveFilter } from './save-filter.tsx'

type List = 'lane' | 'channel' | 'network' | 'language' | 'tag' | 'status'

/** Everything a list can be narrowed by. What is chosen is the address at once: there is nothing to confirm. */
export function FilterEditor({
  view,
  search,
  rail,
  onFilter,
}: {
  view: TicketView
  search: InboxSearch
  rail: RailQuery | undefined
  onFilter: (search: InboxSearch) => void
}) {
  const { t, i18n } = useLingui()
  const { data: colleagues = [] } = useQuery(colleaguesQuery)
  const { data: tags = [] } = useQuery(tagsQuery)
  const channels = rail?.channels ?? []
  const networks = [...new Set(channels.map((channel) => channel.network.name))]
  const put = (part: Partial<Record<keyof InboxSearch, string | true | undefined>>) =>
    onFilter(
      Object.fromEntries(Object.entries({ ...search, ...part }).filter(([, value]) => value)) as InboxSearch,
    )
  const list = (name: List) => ({
    chosen: valuesOf(search[name]),
    onToggle: (value: string) => put({ [name]: toggleValue(search[name], value) }),
  })
  return (
    <div className="flex flex-col gap-4 p-4">
      <FilterChoices
        legend={t`Lane`}
        choices={lanes.map((lane) => ({
          value: lane,
          text: i18n._(laneNames[lane]),
          sign: <LaneShape lane={lane} />,
        }))}
        {...list('lane')}
      />
      <FilterChoices
        legend={t`Channel`}
        choices={channels.map(({ id, name, handle }) => ({ value: id, text: name || `@${handle}` }))}
        {...list('channel')}
      />
      {networks.length > 1 && (
        <FilterChoices
          legend={t`Network`}
          choices={networks.map((network) => ({ value: network, text: networkName(network) }))}
          {...list('network')}
        />
      )}
      <FilterChoices
        legend={t`Language`}
        choices={filterLanguages.map((language) => ({ value: language, text: languageName(language, i18n) }))}
        {...list('language')}
      />
      <FilterChoices
        legend={t`Tags`}
        choices={tags.map(({ id, name }) => ({ value: id, text: name }))}
        {...list('tag')}
      />
      <FilterChoices
        legend={t`Status, in place of the view’s`}
        choices={filterStatuses.map((status) => ({ value: status, text: i18n._(statusWords[status]) }))}
        {...list('status')}
      />
      <SelectField
        label={t`Answerable`}
        name="assignee"
        value={search.assignee ?? ''}
        onChoose={(assignee) => put({ assignee })}
        options={[
          { value: '', text: t`Anybody` },
          ...colleagues.map(({ id, name }) => ({ value: id, text: name })),
        ]}
      />
      <label className="flex min-h-7 items-center gap-2 pointer-coarse:min-h-11">
        <input
          type="checkbox"
          checked={search.unanswered ?? false}
          onChange={() => put({ unanswered: search.unanswered ? undefined : true })}
          className="size-4 flex-none accent-accent"
        />
        {t`Only where somebody waits for an answer`}
      </label>
      <fieldset>
        <legend className="mb-1 font-medium text-ink-2">{t`Opened`}</legend>
        <div className="grid grid-cols-2 gap-2">
          <Day
            label={t({ message: 'from', context: 'days' })}
            value={search.from}
            max={search.to}
            onChoose={(from) => put({ from })}
          />
          <Day
            label={t({ message: 'to', context: 'days' })}
            value={search.to}
            min={search.from}
            onChoose={(to) => put({ to })}
          />
        </div>
      </fieldset>
      {isFiltered(search) && (
        <div>
          <Button onPress={() => onFilter({})}>{t`Remove the filters`}</Button>
        </div>
      )}
      <SaveFilter view={view} search={search} saved={rail?.savedFilters ?? []} />
    </div>
  )
}

function Day({
  label,
  value,
  min,
  max,
  onChoose,
}: {
  label: string
  value: string | undefined
  min?: string | undefined
  max?: string | undefined
  onChoose: (day: string | undefined) => void
}) {
  return (
    <label className="flex min-w-0 flex-col gap-1 text-sm text-ink-2">
      {label}
      <input
        type="date"
        value={value ?? ''}
        min={min}
        max={max}
        onChange={(event) => {
          const day = event.target.value
          // While a year is typed the field says 0002: that is no day yet.
          if (day === '' || /^[12]\d{3}/.test(day)) onChoose(day || undefined)
        }}
        className="min-h-8 w-full min-w-0 rounded-md border border-line-strong bg-card px-2 text-base text-ink pointer-coarse:min-h-11"
      />
    </label>
  )
}
