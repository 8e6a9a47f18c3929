import { getConfig } from '@lingui/conf'
import { lingui, linguiTransformerBabelPreset } from '@lingui/vite-plugin'
import babel from '@rolldown/plugin-babel'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { firstScreens } from './first-screens.ts'
import { frenchSpaces } from './french-spaces.ts'
import { pureFragments } from './pure-fragments.ts'

const root = import.meta.dirname
const api = process.env['RELAIS_API'] ?? 'http://localhost:4000'

export default defineConfig({
  root,
  plugins: [
    react(),
    lingui({ cwd: root, failOnCompileError: true }),
    frenchSpaces(),
    pureFragments(),
    babel({
      // Plugins are found from this package, wherever the run was started.
      cwd: root,
      // The configuration is handed over whole: tests start from the root of the repository, where there is none.
      presets: [linguiTransformerBabelPreset({ linguiConfig: getConfig({ cwd: root }) }, { cwd: root })],
    }),
    tailwindcss(),
    firstScreens(root),
    {
      name: 'relais:service-worker-in-development',
      configureServer: ({ middlewares }) => {
        middlewares.use((request, _response, next) => {
          if (request.url?.startsWith('/service-worker.js')) request.url = '/src/push/service-worker.ts'
          next()
        })
      },
    },
  ],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    // The content security policy knows no data: address, so every asset is a file of its own.
    assetsInlineLimit: 0,
    manifest: true,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { index: 'index.html', 'service-worker': 'src/push/service-worker.ts' },
      output: {
        // A service worker rules over what lies below it, so it lies at the root, under one name for ever.
        entryFileNames: ({ name }) => (name === 'service-worker' ? '[name].js' : 'assets/[name]-[hash].js'),
      },
    },
  },
  server: {
    proxy: {
      // The api takes requests from its own pages alone, and in development the page comes from here.
      '/attachments': { target: api, headers: { origin: api } },
      '/graphql': { target: api, ws: true, headers: { origin: api } },
    },
  },
})
