import { defineConfig } from '@lingui/cli'

export default defineConfig({
  locales: ['en', 'fr', 'ar'],
  sourceLocale: 'en',
  catalogs: [{ path: '<rootDir>/src/locales/{locale}', include: ['<rootDir>/src'] }],
})
