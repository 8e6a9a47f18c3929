import { inject } from 'vitest'
import { createDatabaseOn, type TestDatabase } from './server.ts'

/**
 * A real, migrated, empty database for this test file alone. Call it once in `beforeAll` and close what you open;
 * the server and all its databases go away with the run.
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  return createDatabaseOn(inject('testServer'))
}
