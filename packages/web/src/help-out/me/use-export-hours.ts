import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react'
import { useMutation } from '@tanstack/react-query'
import { fetchGraph } from '../../graphql/client.ts'
import { ExportOwnHoursDocument } from '../../graphql/generated/graphql.ts'
import { saveFile } from '../../settings/knowledge/save-file.ts'
import { failureSentence } from '../../signs/failures.ts'
import { refusalSentence } from '../../signs/refusals.ts'
import { showToast } from '../../ui/toasts.ts'

/** The hours that the viewer gave in the last year, as a file of theirs. */
export function useExportHours() {
  const { i18n } = useLingui()
  const { mutate, isPending } = useMutation({
    mutationFn: async () => (await fetchGraph(ExportOwnHoursDocument, { input: {} })).exportOwnHours,
    onSuccess: ({ csv, userErrors: [refusal] }) => {
      if (refusal) showToast({ tone: 'problem', text: refusalSentence(refusal, i18n) })
      if (csv != null) saveFile(`${i18n._(msg({ message: 'my-hours', context: 'name of a file' }))}.csv`, csv)
    },
    onError: (error) => showToast({ tone: 'problem', text: failureSentence(error, i18n) }),
  })
  return { exportHours: () => mutate(), isExporting: isPending }
}
