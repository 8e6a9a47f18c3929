import { ConnectorError, type Connector, NO_MEDIA } from '@relais/connectors'

/** Stands for a network whose connector was taken out of this installation: its channels stay readable, and do nothing. */
export function unknownNetwork(network: string): Connector {
  return {
    network,
    codes: { fr: ['', '', ''], en: ['', '', ''], ar: ['', '', ''] },
    secrets: [],
    capabilities: {
      receives: [],
      inbound: [],
      deletions: 'never',
      edits: 'never',
      replies: { public: false, private: false },
      acts: [],
      limits: { publicText: [], privateText: [], publicMedia: NO_MEDIA, privateMedia: NO_MEDIA },
      privateWindowHours: null,
      idempotency: 'none',
      readBack: 'none',
      backfillDays: 0,
    },
    parse: () => [],
    send: () => Promise.reject(notInstalled(network)),
    checkHealth: () => Promise.reject(notInstalled(network)),
  }
}

function notInstalled(network: string): ConnectorError {
  return new ConnectorError(
    'denied',
    `The connector for ${network} is not installed. Install it, or disconnect the channel.`,
  )
}
