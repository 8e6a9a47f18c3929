import { useLingui } from '@lingui/react/macro'
import { fetchGraph } from '../../graphql/client.ts'
import { ExportHoursDocument } from '../../graphql/generated/graphql.ts'
import { Button } from '../../ui/button.tsx'
import { showToast } from '../../ui/toasts.ts'
import { saveFile } from '../knowledge/save-file.ts'
import { Part } from '../rows.tsx'
import { useChange } from '../use-change.ts'

/** The hours that volunteers gave, for the pay office: by name and day, with no sum to compare. */
export function GivenPart() {
  const { t } = useLingui()
  const exporting = useChange(
    async (_all: null) => (await fetchGraph(ExportHoursDocument, { input: {} })).exportHours,
    { refresh: [] },
  )
  const handleExport = async () => {
    const exported = await exporting.run(null)
    if (exported?.csv == null) return
    saveFile(`${t({ message: 'hours-given', context: 'name of a file' })}.csv`, exported.csv)
    if (exported.isCutOff)
      showToast({
        tone: 'problem',
        text: t`The file does not hold everything. Hours are read by the API, by their days.`,
      })
  }
  return (
    <Part
      id="hours-given"
      title={t`Hours that volunteers gave`}
      summary={t`Of the last year, by name and day: for the pay office, and not to compare anybody. That you export them is on record.`}
    >
      <Button isPending={exporting.isPending} onPress={() => void handleExport()}>
        {t`Export as a table`}
      </Button>
    </Part>
  )
}
