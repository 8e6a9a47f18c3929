import type { CodegenConfig } from '@graphql-codegen/cli'

/** Resolver types from the schema: every field is proved to resolve from the row it is mapped to. */
const config: CodegenConfig = {
  schema: 'src/*/schema.graphql',
  emitLegacyCommonJSImports: false,
  importExtension: '.ts',
  generates: {
    'src/graphql/generated/resolvers.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        enumsAsTypes: true,
        useTypeImports: true,
        contextType: '../context.ts#GraphqlContext',
        scalars: {
          ID: { input: 'string', output: 'string' },
          DateTime: { input: 'Date', output: 'Date' },
          Parameters: {
            input: 'never',
            output: 'Record<string, string | number | boolean | null>',
          },
          PageSize: { input: 'number', output: 'number' },
          ClientId: { input: 'string', output: 'string' },
        },
      },
    },
  },
}

export default config
