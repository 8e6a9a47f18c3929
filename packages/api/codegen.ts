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
        resolversNonOptionalTypename: { unionMember: true, interfaceImplementingType: true },
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
        mappers: {
          ApiToken: '../../members/queries.ts#ApiTokenRow',
          Attachment: '../../attachments/show-attachment.ts#ShownAttachment',
          AuditEntry: '../../audit/queries.ts#AuditEntryRow',
          Capabilities: '@relais/connectors#Capabilities as NetworkCapabilities',
          Card: '../../knowledge/keep-card.ts#CardRow',
          CardVersion: '../../knowledge/loaders.ts#CardVersionRow',
          Channel: '../../channels/find-channel.ts#ChannelRow',
          ChannelHealth: '../../channels/find-channel.ts#ChannelRow',
          ChannelPoll: '../../channels/loaders.ts#ChannelPollRow',
          Claim: '../../routing/loaders.ts#HeldClaim',
          Clock: '../../promises/list-clocks.ts#TicketClock',
          Contact: '../../contacts/loaders.ts#ContactRow',
          Delivery: '../../inbox/queries.ts#DeliveryRow',
          Draft: '../../replies/save-draft.ts#DraftRow',
          Identity: '../../contacts/loaders.ts#IdentityRow',
          ImportReport: '../../knowledge/import-cards.ts#ImportReport as ReadReport',
          Insertion: '../../knowledge/list-insertions.ts#InsertionSource',
          Member: '../../members/get-member.ts#MemberRow',
          Message: '../../inbox/loaders.ts#MessageRow',
          Network: '@relais/connectors#Connector',
          Note: '../../tickets/loaders.ts#NoteRow',
          Organization: '../../members/loaders.ts#OrganizationRow',
          Reply: '../../replies/reply-row.ts#ReplyRow',
          ReplyOption: '../../replies/list-reply-options.ts#PossibleReply',
          Session: '../../members/queries.ts#SessionRow',
          StaleReply: '../../replies/resolvers.ts#StaleReplySource',
          Template: '../../knowledge/keep-template.ts#TemplateRow',
          Thread: '../../inbox/loaders.ts#ThreadRow',
          Ticket: '../../tickets/queries.ts#TicketRow',
          TicketChange: '../../tickets/loaders.ts#TicketChangeRow',
          TicketEvent: '../../tickets/timeline.ts#HappenedEvent',
          Triage: '../../tickets/queries.ts#TicketRow',
          TriageOverride: '../../promises/loaders.ts#OverrideRow',
          UnsupportedKind: '../../inbox/loaders.ts#UnsupportedKindRow',
          Viewer: '../../context.ts#Viewer as SignedIn',
        },
      },
    },
  },
}

export default config
