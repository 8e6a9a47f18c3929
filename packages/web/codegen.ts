import { createHash } from 'node:crypto'
import type { CodegenConfig } from '@graphql-codegen/cli'

const config: CodegenConfig = {
  schema: '../api/schema.graphql',
  documents: ['src/**/*.graphql'],
  emitLegacyCommonJSImports: false,
  generates: {
    './src/graphql/generated/': {
      preset: 'client',
      presetConfig: {
        fragmentMasking: false,
        // The API knows every document by its digest; the browser needs nothing but the digest.
        persistedDocuments: {
          mode: 'replaceDocumentWithHash',
          hashPropertyName: 'hash',
          // 96 bits of SHA-256: the register is ours alone, and the browser carries every digest. As in the API's
          // persisted-documents.ts.
          hashAlgorithm: (document: string) =>
            createHash('sha256').update(document).digest('base64url').slice(0, 16),
        },
      },
      config: {
        documentMode: 'string',
        useTypeImports: true,
        importExtension: '.ts',
        defaultScalarType: 'unknown',
        scalars: {
          DateTime: 'string',
          ClientId: 'string',
          PageSize: 'number',
          Parameters: 'Record<string, string | number | boolean | null>',
        },
      },
    },
  },
}

export default config
