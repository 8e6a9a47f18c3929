// How long a search of the whole history takes, for every shape of query, against a scan of the same messages.
import { mkdir, writeFile } from 'node:fs/promises'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openDatabase } from '../packages/api/src/db/client.ts'
import { createDatabaseOn, startTestServer } from '../packages/api/src/testing/server.ts'
import { describeSearches } from './search/describe-searches.ts'
import { writeHistory } from './search/write-history.ts'
import { measureSearches } from './search/measure-searches.ts'

const { values } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    messages: { type: 'string', default: '300000' },
    rounds: { type: 'string', default: '40' },
  },
})

const loadBefore = loadavg()[0]!
let isGood = false
const server = await startTestServer()
try {
  const database = await createDatabaseOn(server)
  const owner = openDatabase(database.owner, { max: 1, name: 'bench owner' })
  const app = openDatabase(database.app, { max: 4, name: 'bench app' })
  try {
    const history = await writeHistory({ owner, app, messages: Number(values.messages) })
    const measured = await measureSearches(app, history, Number(values.rounds))
    const { table, isWithinLimit } = describeSearches(history, measured, {
      before: loadBefore,
      after: loadavg()[0]!,
    })
    console.log(table)
    if (values.write) {
      const folder = join(import.meta.dirname, '..', 'docs', 'measurements')
      await mkdir(folder, { recursive: true })
      await writeFile(join(folder, 'search.md'), table)
    }
    isGood = isWithinLimit
  } finally {
    await Promise.all([owner.$client.end(), app.$client.end()])
  }
} finally {
  await server.stop()
}
// What stops the server at the end of a process would end it with 0.
process.exit(isGood ? 0 : 1)
