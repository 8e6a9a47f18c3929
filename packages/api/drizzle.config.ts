import { defineConfig } from 'drizzle-kit'

export default defineConfig({
  dialect: 'postgresql',
  schema: ['./src/db/tables.ts', './src/town-square/tables.ts'],
  out: './migrations',
  casing: 'snake_case',
})
