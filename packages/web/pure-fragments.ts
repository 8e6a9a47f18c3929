import type { Plugin } from 'vite'

/**
 * An operation is sent by its digest, so the browser never needs the text of a fragment. The generator writes one object
 * for each all the same, and cannot mark it as free of effects itself: its `pureMagicComment` does not get through the
 * client preset.
 */
export function pureFragments(): Plugin {
  return {
    name: 'relais:pure-fragments',
    transform: {
      filter: { id: /\/graphql\/generated\/graphql\.ts$/ },
      handler: (code) => ({
        code: code.replaceAll('= new TypedDocumentString(', '= /*#__PURE__*/ new TypedDocumentString('),
        map: null,
      }),
    },
  }
}
