CREATE SCHEMA "town_square";
--> statement-breakpoint
CREATE TABLE "audit_entries" (
	"organization_id" uuid NOT NULL,
	"seq" bigint NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"actor" text NOT NULL,
	"action" text NOT NULL,
	"subject" text NOT NULL,
	"detail" jsonb NOT NULL,
	"previous_hash" "bytea" NOT NULL,
	"hash" "bytea" NOT NULL,
	CONSTRAINT "audit_entries_organization_id_seq_pk" PRIMARY KEY("organization_id","seq")
);
--> statement-breakpoint
CREATE TABLE "channel_polls" (
	"organization_id" uuid NOT NULL,
	"channel_id" uuid NOT NULL,
	"cursor" text,
	"next_poll_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"lease_owner" uuid,
	"lease_until" timestamp (3) with time zone,
	"failures" integer DEFAULT 0 NOT NULL,
	"last_polled_at" timestamp (3) with time zone,
	"last_error" text,
	CONSTRAINT "channel_polls_organization_id_channel_id_pk" PRIMARY KEY("organization_id","channel_id")
);
--> statement-breakpoint
CREATE TABLE "channel_secrets" (
	"organization_id" uuid NOT NULL,
	"channel_id" uuid NOT NULL,
	"name" text NOT NULL,
	"audience" text NOT NULL,
	"sealed" text NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "channel_secrets_organization_id_channel_id_name_pk" PRIMARY KEY("organization_id","channel_id","name"),
	CONSTRAINT "channel_secrets_audience" CHECK ("channel_secrets"."audience" in ('door','worker')),
	CONSTRAINT "channel_secrets_sealed" CHECK ("channel_secrets"."sealed" like 'v1.%')
);
--> statement-breakpoint
CREATE TABLE "channels" (
	"organization_id" uuid NOT NULL,
	"channel_id" uuid NOT NULL,
	"network" text NOT NULL,
	"external_id" text NOT NULL,
	"handle" text NOT NULL,
	"name" text NOT NULL,
	"service_url" text NOT NULL,
	"status" text DEFAULT 'open' NOT NULL,
	"problem" text,
	"problem_detail" text,
	"last_event_at" timestamp (3) with time zone,
	"last_sent_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "channels_organization_id_channel_id_pk" PRIMARY KEY("organization_id","channel_id"),
	CONSTRAINT "channels_status" CHECK ("channels"."status" in ('open','listening','paused','disconnected'))
);
--> statement-breakpoint
CREATE TABLE "contacts" (
	"organization_id" uuid NOT NULL,
	"contact_id" uuid NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "contacts_organization_id_contact_id_pk" PRIMARY KEY("organization_id","contact_id")
);
--> statement-breakpoint
CREATE TABLE "identities" (
	"organization_id" uuid NOT NULL,
	"identity_id" uuid NOT NULL,
	"contact_id" uuid NOT NULL,
	"network" text NOT NULL,
	"external_id" text NOT NULL,
	"handle" text NOT NULL,
	"name" text,
	"avatar_url" text,
	"audience" integer,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "identities_organization_id_identity_id_pk" PRIMARY KEY("organization_id","identity_id")
);
--> statement-breakpoint
CREATE TABLE "deliveries" (
	"organization_id" uuid NOT NULL,
	"delivery_id" uuid NOT NULL,
	"channel_id" uuid NOT NULL,
	"delivery_key" text NOT NULL,
	"transport" text NOT NULL,
	"body" "bytea" NOT NULL,
	"received_at" timestamp (3) with time zone NOT NULL,
	"status" text DEFAULT 'waiting' NOT NULL,
	"attempts" smallint DEFAULT 0 NOT NULL,
	"not_before" timestamp (3) with time zone NOT NULL,
	"lease_owner" uuid,
	"lease_until" timestamp (3) with time zone,
	"last_error" text,
	"normalised_at" timestamp (3) with time zone,
	CONSTRAINT "deliveries_organization_id_delivery_id_pk" PRIMARY KEY("organization_id","delivery_id"),
	CONSTRAINT "deliveries_transport" CHECK ("deliveries"."transport" in ('webhook','poll','stream','import')),
	CONSTRAINT "deliveries_status" CHECK ("deliveries"."status" in ('waiting','normalised','unrecognised','dead','discarded'))
);
--> statement-breakpoint
CREATE TABLE "message_changes" (
	"organization_id" uuid NOT NULL,
	"channel_id" uuid NOT NULL,
	"external_id" text NOT NULL,
	"kind" text NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	"body" text,
	"spans" jsonb,
	"delivery_id" uuid,
	CONSTRAINT "message_changes_organization_id_channel_id_external_id_kind_pk" PRIMARY KEY("organization_id","channel_id","external_id","kind"),
	CONSTRAINT "message_changes_kind" CHECK ("message_changes"."kind" in ('edit','deletion')),
	CONSTRAINT "message_changes_body" CHECK (("message_changes"."kind" = 'edit') = ("message_changes"."body" is not null))
);
--> statement-breakpoint
CREATE TABLE "messages" (
	"organization_id" uuid NOT NULL,
	"message_id" uuid NOT NULL,
	"channel_id" uuid NOT NULL,
	"thread_id" uuid NOT NULL,
	"external_id" text NOT NULL,
	"direction" text NOT NULL,
	"kind" text NOT NULL,
	"visibility" text NOT NULL,
	"identity_id" uuid,
	"reply_id" uuid,
	"parent_external_id" text,
	"body" text NOT NULL,
	"spans" jsonb NOT NULL,
	"attachments" jsonb NOT NULL,
	"language" text,
	"url" text,
	"sent_at" timestamp (3) with time zone NOT NULL,
	"received_at" timestamp (3) with time zone NOT NULL,
	"edited_at" timestamp (3) with time zone,
	"deleted_at" timestamp (3) with time zone,
	"delivery_id" uuid,
	"is_imported" boolean DEFAULT false NOT NULL,
	"revision" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "messages_organization_id_message_id_pk" PRIMARY KEY("organization_id","message_id"),
	CONSTRAINT "messages_direction" CHECK ("messages"."direction" in ('inbound','outbound')),
	CONSTRAINT "messages_visibility" CHECK ("messages"."visibility" in ('public','private')),
	CONSTRAINT "messages_kind" CHECK ("messages"."kind" in ('post','comment','reply','mention','quote','review','direct')),
	CONSTRAINT "messages_author" CHECK (("messages"."direction" = 'inbound') = ("messages"."identity_id" is not null)),
	CONSTRAINT "messages_emptied" CHECK ("messages"."deleted_at" is null or "messages"."body" = '')
);
--> statement-breakpoint
CREATE TABLE "threads" (
	"organization_id" uuid NOT NULL,
	"thread_id" uuid NOT NULL,
	"channel_id" uuid NOT NULL,
	"external_id" text NOT NULL,
	"visibility" text NOT NULL,
	"revision" integer DEFAULT 0 NOT NULL,
	"last_message_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "threads_organization_id_thread_id_pk" PRIMARY KEY("organization_id","thread_id"),
	CONSTRAINT "threads_visibility" CHECK ("threads"."visibility" in ('public','private'))
);
--> statement-breakpoint
CREATE TABLE "unsupported_kinds" (
	"organization_id" uuid NOT NULL,
	"channel_id" uuid NOT NULL,
	"what" text NOT NULL,
	"seen" integer DEFAULT 0 NOT NULL,
	"last_seen_at" timestamp (3) with time zone NOT NULL,
	"last_delivery_id" uuid NOT NULL,
	CONSTRAINT "unsupported_kinds_organization_id_channel_id_what_pk" PRIMARY KEY("organization_id","channel_id","what")
);
--> statement-breakpoint
CREATE TABLE "api_tokens" (
	"organization_id" uuid NOT NULL,
	"api_token_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"name" text NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"last_used_at" timestamp (3) with time zone,
	"revoked_at" timestamp (3) with time zone,
	CONSTRAINT "api_tokens_organization_id_api_token_id_pk" PRIMARY KEY("organization_id","api_token_id")
);
--> statement-breakpoint
CREATE TABLE "members" (
	"organization_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"role" text NOT NULL,
	"locale" text DEFAULT 'fr' NOT NULL,
	"time_zone" text DEFAULT 'Europe/Paris' NOT NULL,
	"password_hash" text,
	"is_available" boolean DEFAULT true NOT NULL,
	"disabled_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "members_organization_id_member_id_pk" PRIMARY KEY("organization_id","member_id"),
	CONSTRAINT "members_role" CHECK ("members"."role" in ('agent','volunteer','supervisor','admin')),
	CONSTRAINT "members_locale" CHECK ("members"."locale" in ('fr','en','ar'))
);
--> statement-breakpoint
CREATE TABLE "organizations" (
	"organization_id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"time_zone" text DEFAULT 'Europe/Paris' NOT NULL,
	"locale" text DEFAULT 'fr' NOT NULL,
	"ticket_count" integer DEFAULT 0 NOT NULL,
	"publishing_stopped_at" timestamp (3) with time zone,
	"publishing_stopped_reason" text,
	"is_demonstration" boolean DEFAULT false NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "organizations_locale" CHECK ("organizations"."locale" in ('fr','en','ar'))
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"organization_id" uuid NOT NULL,
	"session_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"kind" text NOT NULL,
	"user_agent" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"last_seen_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	CONSTRAINT "sessions_organization_id_session_id_pk" PRIMARY KEY("organization_id","session_id"),
	CONSTRAINT "sessions_kind" CHECK ("sessions"."kind" in ('console','device'))
);
--> statement-breakpoint
CREATE TABLE "sign_in_links" (
	"organization_id" uuid NOT NULL,
	"sign_in_link_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"issued_by" uuid,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone,
	CONSTRAINT "sign_in_links_organization_id_sign_in_link_id_pk" PRIMARY KEY("organization_id","sign_in_link_id")
);
--> statement-breakpoint
CREATE TABLE "calendars" (
	"organization_id" uuid NOT NULL,
	"calendar_hash" text NOT NULL,
	"name" text NOT NULL,
	"definition" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"archived_at" timestamp (3) with time zone,
	CONSTRAINT "calendars_organization_id_calendar_hash_pk" PRIMARY KEY("organization_id","calendar_hash")
);
--> statement-breakpoint
CREATE TABLE "sla_policies" (
	"organization_id" uuid NOT NULL,
	"policy_version" text NOT NULL,
	"definition" jsonb NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL,
	"published_by" uuid,
	CONSTRAINT "sla_policies_organization_id_policy_version_pk" PRIMARY KEY("organization_id","policy_version")
);
--> statement-breakpoint
CREATE TABLE "ticket_cycles" (
	"organization_id" uuid NOT NULL,
	"ticket_id" uuid NOT NULL,
	"target" text NOT NULL,
	"cycle" integer NOT NULL,
	"epoch" integer NOT NULL,
	"policy_version" text,
	"calendar_hash" text,
	"budget_ms" bigint,
	"started_at" timestamp (3) with time zone NOT NULL,
	"received_at" timestamp (3) with time zone NOT NULL,
	"due_at" timestamp (3) with time zone,
	"team_due_at" timestamp (3) with time zone,
	"met_at" timestamp (3) with time zone,
	"breached_at" timestamp (3) with time zone,
	"ended_at" timestamp (3) with time zone,
	"outcome" text NOT NULL,
	"worked_ms" bigint,
	"wall_ms" bigint,
	"outage_ms" bigint DEFAULT 0 NOT NULL,
	"causes" text[] NOT NULL,
	"met_by" text,
	"excused_by" text,
	CONSTRAINT "ticket_cycles_organization_id_ticket_id_target_cycle_pk" PRIMARY KEY("organization_id","ticket_id","target","cycle"),
	CONSTRAINT "ticket_cycles_outcome" CHECK ("ticket_cycles"."outcome" in ('running','paused','met','breached','void','closedUnanswered'))
);
--> statement-breakpoint
CREATE TABLE "ticket_facts" (
	"organization_id" uuid NOT NULL,
	"ticket_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"dedup_key" text NOT NULL,
	"type" text NOT NULL,
	"effective_at" timestamp (3) with time zone NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"actor" text NOT NULL,
	"fact" jsonb NOT NULL,
	CONSTRAINT "ticket_facts_organization_id_ticket_id_seq_pk" PRIMARY KEY("organization_id","ticket_id","seq")
);
--> statement-breakpoint
CREATE TABLE "ticket_wakes" (
	"organization_id" uuid NOT NULL,
	"ticket_id" uuid NOT NULL,
	"wake_at" timestamp (3) with time zone NOT NULL,
	"band" smallint NOT NULL,
	"importance" smallint NOT NULL,
	CONSTRAINT "ticket_wakes_organization_id_ticket_id_pk" PRIMARY KEY("organization_id","ticket_id")
);
--> statement-breakpoint
CREATE TABLE "drafts" (
	"organization_id" uuid NOT NULL,
	"ticket_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"visibility" text NOT NULL,
	"body" text NOT NULL,
	"thread_revision" integer NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "drafts_organization_id_ticket_id_member_id_pk" PRIMARY KEY("organization_id","ticket_id","member_id"),
	CONSTRAINT "drafts_visibility" CHECK ("drafts"."visibility" in ('public','private','note'))
);
--> statement-breakpoint
CREATE TABLE "replies" (
	"organization_id" uuid NOT NULL,
	"reply_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"ticket_id" uuid NOT NULL,
	"thread_id" uuid NOT NULL,
	"channel_id" uuid NOT NULL,
	"in_reply_to_id" uuid,
	"visibility" text NOT NULL,
	"author_id" uuid NOT NULL,
	"approver_id" uuid,
	"body" text NOT NULL,
	"language" text,
	"state" text NOT NULL,
	"fence" integer NOT NULL,
	"thread_revision" integer NOT NULL,
	"is_sent_anyway" boolean DEFAULT false NOT NULL,
	"attempts" smallint DEFAULT 0 NOT NULL,
	"not_before" timestamp (3) with time zone NOT NULL,
	"lease_owner" uuid,
	"lease_until" timestamp (3) with time zone,
	"send_started_at" timestamp (3) with time zone,
	"chart" jsonb NOT NULL,
	"error_kind" text,
	"error_message" text,
	"written_at" timestamp (3) with time zone NOT NULL,
	"sent_at" timestamp (3) with time zone,
	CONSTRAINT "replies_organization_id_reply_id_pk" PRIMARY KEY("organization_id","reply_id"),
	CONSTRAINT "replies_state" CHECK ("replies"."state" in ('draft','inReview','approved','held','queued','sending','sent','failed','unknown','reconciling','needsHuman','cancelled')),
	CONSTRAINT "replies_visibility" CHECK ("replies"."visibility" in ('public','private')),
	CONSTRAINT "replies_answers_something" CHECK ("replies"."visibility" = 'private' or "replies"."in_reply_to_id" is not null),
	CONSTRAINT "replies_approved_by_another" CHECK ("replies"."approver_id" is null or "replies"."approver_id" <> "replies"."author_id"),
	CONSTRAINT "replies_body" CHECK (length("replies"."body") between 1 and 100000)
);
--> statement-breakpoint
CREATE TABLE "reply_parts" (
	"organization_id" uuid NOT NULL,
	"reply_id" uuid NOT NULL,
	"part" smallint NOT NULL,
	"channel_id" uuid NOT NULL,
	"client_key" text NOT NULL,
	"body" text NOT NULL,
	"external_id" text,
	"url" text,
	"sent_at" timestamp (3) with time zone,
	CONSTRAINT "reply_parts_organization_id_reply_id_part_pk" PRIMARY KEY("organization_id","reply_id","part")
);
--> statement-breakpoint
CREATE TABLE "claims" (
	"organization_id" uuid NOT NULL,
	"ticket_id" uuid NOT NULL,
	"holder_id" uuid,
	"fence" integer DEFAULT 0 NOT NULL,
	"expires_at" timestamp (3) with time zone,
	CONSTRAINT "claims_organization_id_ticket_id_pk" PRIMARY KEY("organization_id","ticket_id"),
	CONSTRAINT "claims_held" CHECK (("claims"."holder_id" is null) = ("claims"."expires_at" is null))
);
--> statement-breakpoint
CREATE TABLE "notes" (
	"organization_id" uuid NOT NULL,
	"note_id" uuid NOT NULL,
	"ticket_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"body" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "notes_organization_id_note_id_pk" PRIMARY KEY("organization_id","note_id"),
	CONSTRAINT "notes_body" CHECK (length("notes"."body") between 1 and 20000)
);
--> statement-breakpoint
CREATE TABLE "ticket_messages" (
	"organization_id" uuid NOT NULL,
	"message_id" uuid NOT NULL,
	"ticket_id" uuid NOT NULL,
	CONSTRAINT "ticket_messages_organization_id_message_id_pk" PRIMARY KEY("organization_id","message_id")
);
--> statement-breakpoint
CREATE TABLE "tickets" (
	"organization_id" uuid NOT NULL,
	"ticket_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"channel_id" uuid NOT NULL,
	"thread_id" uuid NOT NULL,
	"identity_id" uuid NOT NULL,
	"contact_id" uuid NOT NULL,
	"visibility" text NOT NULL,
	"split_from_id" uuid,
	"previous_ticket_id" uuid,
	"title" text NOT NULL,
	"opened_at" timestamp (3) with time zone NOT NULL,
	"last_message_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 0 NOT NULL,
	"fact_count" integer DEFAULT 0 NOT NULL,
	"machine_version" smallint NOT NULL,
	"state" jsonb NOT NULL,
	"last_effective_at" timestamp (3) with time zone,
	"status" text DEFAULT 'open' NOT NULL,
	"lane" text DEFAULT 'later' NOT NULL,
	"band" smallint DEFAULT 1 NOT NULL,
	"priority" text DEFAULT 'P4' NOT NULL,
	"urgency" smallint DEFAULT 0 NOT NULL,
	"importance" smallint DEFAULT 0 NOT NULL,
	"intent" text,
	"language" text,
	"assignee_id" uuid,
	"escalation" text DEFAULT 'none' NOT NULL,
	"due_at" timestamp (3) with time zone DEFAULT 'infinity' NOT NULL,
	"at_risk_at" timestamp (3) with time zone,
	"due_target" text,
	"first_response" text,
	"next_response" text,
	"resolution" text,
	"last_customer_at" timestamp (3) with time zone,
	"last_answered_at" timestamp (3) with time zone,
	"oldest_unanswered_at" timestamp (3) with time zone,
	"snoozed_until" timestamp (3) with time zone,
	CONSTRAINT "tickets_organization_id_ticket_id_pk" PRIMARY KEY("organization_id","ticket_id"),
	CONSTRAINT "tickets_status_known" CHECK ("tickets"."status" in ('open','waitingCustomer','hold','resolved','closed','merged','spam')),
	CONSTRAINT "tickets_lane" CHECK ("tickets"."lane" in ('doNow','plan','volunteers','later')),
	CONSTRAINT "tickets_scores" CHECK ("tickets"."urgency" between 0 and 100 and "tickets"."importance" between 0 and 100),
	CONSTRAINT "tickets_priority" CHECK ("tickets"."priority" in ('P0','P1','P2','P3','P4')),
	CONSTRAINT "tickets_split" CHECK ("tickets"."split_from_id" is distinct from "tickets"."ticket_id")
);
--> statement-breakpoint
CREATE TABLE "jobs" (
	"organization_id" uuid NOT NULL,
	"job_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"key" text NOT NULL,
	"payload" jsonb NOT NULL,
	"status" text DEFAULT 'waiting' NOT NULL,
	"run_at" timestamp (3) with time zone NOT NULL,
	"attempts" smallint DEFAULT 0 NOT NULL,
	"lease_owner" uuid,
	"lease_until" timestamp (3) with time zone,
	"last_error" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "jobs_organization_id_job_id_pk" PRIMARY KEY("organization_id","job_id"),
	CONSTRAINT "jobs_status" CHECK ("jobs"."status" in ('waiting','done','dead'))
);
--> statement-breakpoint
CREATE TABLE "town_square"."brands" (
	"brand_id" uuid PRIMARY KEY NOT NULL,
	"square_id" uuid NOT NULL,
	"handle" text NOT NULL,
	"name" text NOT NULL,
	"api_token_hash" text NOT NULL,
	"desk_token_hash" text NOT NULL,
	"webhook_url" text,
	"webhook_secret" text NOT NULL,
	"writes_asked" bigint DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "town_square"."demonstrations" (
	"square_id" uuid PRIMARY KEY NOT NULL,
	"brand_id" uuid NOT NULL,
	"seed" integer NOT NULL,
	"step" integer DEFAULT 0 NOT NULL,
	"every_seconds" integer NOT NULL,
	"next_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "town_square"."events" (
	"brand_id" uuid NOT NULL,
	"sequence" bigint NOT NULL,
	"kind" text NOT NULL,
	"post_id" uuid NOT NULL,
	"text" text NOT NULL,
	"happened_at" timestamp (3) with time zone NOT NULL,
	"due_at" timestamp (3) with time zone,
	"packed_at" timestamp (3) with time zone,
	CONSTRAINT "events_brand_id_sequence_pk" PRIMARY KEY("brand_id","sequence"),
	CONSTRAINT "events_kind" CHECK ("town_square"."events"."kind" in ('post.created','post.edited','post.deleted'))
);
--> statement-breakpoint
CREATE TABLE "town_square"."faults" (
	"square_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"share" real NOT NULL,
	"delay_ms" integer,
	"how" text,
	CONSTRAINT "faults_square_id_kind_pk" PRIMARY KEY("square_id","kind"),
	CONSTRAINT "faults_kind" CHECK ("town_square"."faults"."kind" in ('late','twice','outOfOrder','dropped','acceptedThenLost','rateLimited','refused','keysForgotten')),
	CONSTRAINT "faults_share" CHECK ("town_square"."faults"."share" > 0 and "town_square"."faults"."share" <= 1),
	CONSTRAINT "faults_how" CHECK (("town_square"."faults"."kind" = 'acceptedThenLost') = ("town_square"."faults"."how" is not null))
);
--> statement-breakpoint
CREATE TABLE "town_square"."likes" (
	"post_id" uuid NOT NULL,
	"brand_id" uuid NOT NULL,
	CONSTRAINT "likes_post_id_brand_id_pk" PRIMARY KEY("post_id","brand_id")
);
--> statement-breakpoint
CREATE TABLE "town_square"."people" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"square_id" uuid NOT NULL,
	"handle" text NOT NULL,
	"name" text NOT NULL,
	"hue" smallint NOT NULL,
	"token_hash" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "people_hue" CHECK ("town_square"."people"."hue" between 0 and 359)
);
--> statement-breakpoint
CREATE TABLE "town_square"."posts" (
	"post_id" uuid PRIMARY KEY NOT NULL,
	"square_id" uuid NOT NULL,
	"thread_id" uuid NOT NULL,
	"parent_id" uuid,
	"person_id" uuid,
	"brand_id" uuid,
	"text" text NOT NULL,
	"language" text,
	"client_key" text,
	"copy" smallint DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"edited_at" timestamp (3) with time zone,
	"deleted_at" timestamp (3) with time zone,
	"hidden_at" timestamp (3) with time zone,
	CONSTRAINT "posts_author" CHECK (("town_square"."posts"."person_id" is null) <> ("town_square"."posts"."brand_id" is null)),
	CONSTRAINT "posts_client_key_of_brand" CHECK ("town_square"."posts"."client_key" is null or "town_square"."posts"."brand_id" is not null),
	CONSTRAINT "posts_emptied" CHECK ("town_square"."posts"."deleted_at" is null or "town_square"."posts"."text" = '')
);
--> statement-breakpoint
CREATE TABLE "town_square"."squares" (
	"square_id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"admin_token_hash" text NOT NULL,
	"revision" bigint DEFAULT 0 NOT NULL,
	"writes_per_minute" integer NOT NULL,
	"fault_seed" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "town_square"."thread_brands" (
	"thread_id" uuid NOT NULL,
	"brand_id" uuid NOT NULL,
	CONSTRAINT "thread_brands_thread_id_brand_id_pk" PRIMARY KEY("thread_id","brand_id")
);
--> statement-breakpoint
CREATE TABLE "town_square"."threads" (
	"thread_id" uuid PRIMARY KEY NOT NULL,
	"square_id" uuid NOT NULL,
	"visibility" text NOT NULL,
	"brand_id" uuid NOT NULL,
	"person_id" uuid,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "threads_visibility" CHECK ("town_square"."threads"."visibility" in ('public','private')),
	CONSTRAINT "threads_person" CHECK (("town_square"."threads"."visibility" = 'private') = ("town_square"."threads"."person_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "town_square"."webhooks" (
	"webhook_id" uuid PRIMARY KEY NOT NULL,
	"brand_id" uuid NOT NULL,
	"sequences" bigint[] NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"next_attempt_at" timestamp (3) with time zone NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"lease_until" timestamp (3) with time zone,
	"delivered_at" timestamp (3) with time zone,
	"abandoned_at" timestamp (3) with time zone,
	"last_error" text
);
--> statement-breakpoint
ALTER TABLE "channel_polls" ADD CONSTRAINT "channel_polls_organization_id_channel_id_channels_organization_id_channel_id_fk" FOREIGN KEY ("organization_id","channel_id") REFERENCES "public"."channels"("organization_id","channel_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "channel_secrets" ADD CONSTRAINT "channel_secrets_organization_id_channel_id_channels_organization_id_channel_id_fk" FOREIGN KEY ("organization_id","channel_id") REFERENCES "public"."channels"("organization_id","channel_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "channels" ADD CONSTRAINT "channels_organization_id_organizations_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("organization_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contacts" ADD CONSTRAINT "contacts_organization_id_organizations_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("organization_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identities" ADD CONSTRAINT "identities_organization_id_contact_id_contacts_organization_id_contact_id_fk" FOREIGN KEY ("organization_id","contact_id") REFERENCES "public"."contacts"("organization_id","contact_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_organization_id_channel_id_channels_organization_id_channel_id_fk" FOREIGN KEY ("organization_id","channel_id") REFERENCES "public"."channels"("organization_id","channel_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message_changes" ADD CONSTRAINT "message_changes_organization_id_channel_id_channels_organization_id_channel_id_fk" FOREIGN KEY ("organization_id","channel_id") REFERENCES "public"."channels"("organization_id","channel_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_organization_id_thread_id_threads_organization_id_thread_id_fk" FOREIGN KEY ("organization_id","thread_id") REFERENCES "public"."threads"("organization_id","thread_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_organization_id_identity_id_identities_organization_id_identity_id_fk" FOREIGN KEY ("organization_id","identity_id") REFERENCES "public"."identities"("organization_id","identity_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "threads" ADD CONSTRAINT "threads_organization_id_channel_id_channels_organization_id_channel_id_fk" FOREIGN KEY ("organization_id","channel_id") REFERENCES "public"."channels"("organization_id","channel_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unsupported_kinds" ADD CONSTRAINT "unsupported_kinds_organization_id_channel_id_channels_organization_id_channel_id_fk" FOREIGN KEY ("organization_id","channel_id") REFERENCES "public"."channels"("organization_id","channel_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "api_tokens" ADD CONSTRAINT "api_tokens_organization_id_member_id_members_organization_id_member_id_fk" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","member_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_organization_id_organizations_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("organization_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_organization_id_member_id_members_organization_id_member_id_fk" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","member_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_in_links" ADD CONSTRAINT "sign_in_links_organization_id_member_id_members_organization_id_member_id_fk" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","member_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendars" ADD CONSTRAINT "calendars_organization_id_organizations_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("organization_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sla_policies" ADD CONSTRAINT "sla_policies_organization_id_organizations_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("organization_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticket_cycles" ADD CONSTRAINT "ticket_cycles_organization_id_ticket_id_tickets_organization_id_ticket_id_fk" FOREIGN KEY ("organization_id","ticket_id") REFERENCES "public"."tickets"("organization_id","ticket_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticket_facts" ADD CONSTRAINT "ticket_facts_organization_id_ticket_id_tickets_organization_id_ticket_id_fk" FOREIGN KEY ("organization_id","ticket_id") REFERENCES "public"."tickets"("organization_id","ticket_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticket_wakes" ADD CONSTRAINT "ticket_wakes_organization_id_ticket_id_tickets_organization_id_ticket_id_fk" FOREIGN KEY ("organization_id","ticket_id") REFERENCES "public"."tickets"("organization_id","ticket_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_organization_id_ticket_id_tickets_organization_id_ticket_id_fk" FOREIGN KEY ("organization_id","ticket_id") REFERENCES "public"."tickets"("organization_id","ticket_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_organization_id_member_id_members_organization_id_member_id_fk" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","member_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "replies" ADD CONSTRAINT "replies_organization_id_ticket_id_tickets_organization_id_ticket_id_fk" FOREIGN KEY ("organization_id","ticket_id") REFERENCES "public"."tickets"("organization_id","ticket_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "replies" ADD CONSTRAINT "replies_organization_id_thread_id_threads_organization_id_thread_id_fk" FOREIGN KEY ("organization_id","thread_id") REFERENCES "public"."threads"("organization_id","thread_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "replies" ADD CONSTRAINT "replies_organization_id_channel_id_channels_organization_id_channel_id_fk" FOREIGN KEY ("organization_id","channel_id") REFERENCES "public"."channels"("organization_id","channel_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "replies" ADD CONSTRAINT "replies_organization_id_in_reply_to_id_messages_organization_id_message_id_fk" FOREIGN KEY ("organization_id","in_reply_to_id") REFERENCES "public"."messages"("organization_id","message_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "replies" ADD CONSTRAINT "replies_organization_id_author_id_members_organization_id_member_id_fk" FOREIGN KEY ("organization_id","author_id") REFERENCES "public"."members"("organization_id","member_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "replies" ADD CONSTRAINT "replies_organization_id_approver_id_members_organization_id_member_id_fk" FOREIGN KEY ("organization_id","approver_id") REFERENCES "public"."members"("organization_id","member_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reply_parts" ADD CONSTRAINT "reply_parts_organization_id_reply_id_replies_organization_id_reply_id_fk" FOREIGN KEY ("organization_id","reply_id") REFERENCES "public"."replies"("organization_id","reply_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_organization_id_ticket_id_tickets_organization_id_ticket_id_fk" FOREIGN KEY ("organization_id","ticket_id") REFERENCES "public"."tickets"("organization_id","ticket_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_organization_id_holder_id_members_organization_id_member_id_fk" FOREIGN KEY ("organization_id","holder_id") REFERENCES "public"."members"("organization_id","member_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "notes_organization_id_ticket_id_tickets_organization_id_ticket_id_fk" FOREIGN KEY ("organization_id","ticket_id") REFERENCES "public"."tickets"("organization_id","ticket_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "notes_organization_id_author_id_members_organization_id_member_id_fk" FOREIGN KEY ("organization_id","author_id") REFERENCES "public"."members"("organization_id","member_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticket_messages" ADD CONSTRAINT "ticket_messages_organization_id_message_id_messages_organization_id_message_id_fk" FOREIGN KEY ("organization_id","message_id") REFERENCES "public"."messages"("organization_id","message_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticket_messages" ADD CONSTRAINT "ticket_messages_organization_id_ticket_id_tickets_organization_id_ticket_id_fk" FOREIGN KEY ("organization_id","ticket_id") REFERENCES "public"."tickets"("organization_id","ticket_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tickets" ADD CONSTRAINT "tickets_organization_id_channel_id_channels_organization_id_channel_id_fk" FOREIGN KEY ("organization_id","channel_id") REFERENCES "public"."channels"("organization_id","channel_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tickets" ADD CONSTRAINT "tickets_organization_id_thread_id_threads_organization_id_thread_id_fk" FOREIGN KEY ("organization_id","thread_id") REFERENCES "public"."threads"("organization_id","thread_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tickets" ADD CONSTRAINT "tickets_organization_id_identity_id_identities_organization_id_identity_id_fk" FOREIGN KEY ("organization_id","identity_id") REFERENCES "public"."identities"("organization_id","identity_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tickets" ADD CONSTRAINT "tickets_organization_id_contact_id_contacts_organization_id_contact_id_fk" FOREIGN KEY ("organization_id","contact_id") REFERENCES "public"."contacts"("organization_id","contact_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tickets" ADD CONSTRAINT "tickets_organization_id_assignee_id_members_organization_id_member_id_fk" FOREIGN KEY ("organization_id","assignee_id") REFERENCES "public"."members"("organization_id","member_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "town_square"."brands" ADD CONSTRAINT "brands_square_id_squares_square_id_fk" FOREIGN KEY ("square_id") REFERENCES "town_square"."squares"("square_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "town_square"."demonstrations" ADD CONSTRAINT "demonstrations_square_id_squares_square_id_fk" FOREIGN KEY ("square_id") REFERENCES "town_square"."squares"("square_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "town_square"."demonstrations" ADD CONSTRAINT "demonstrations_brand_id_brands_brand_id_fk" FOREIGN KEY ("brand_id") REFERENCES "town_square"."brands"("brand_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "town_square"."events" ADD CONSTRAINT "events_brand_id_brands_brand_id_fk" FOREIGN KEY ("brand_id") REFERENCES "town_square"."brands"("brand_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "town_square"."events" ADD CONSTRAINT "events_post_id_posts_post_id_fk" FOREIGN KEY ("post_id") REFERENCES "town_square"."posts"("post_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "town_square"."faults" ADD CONSTRAINT "faults_square_id_squares_square_id_fk" FOREIGN KEY ("square_id") REFERENCES "town_square"."squares"("square_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "town_square"."likes" ADD CONSTRAINT "likes_post_id_posts_post_id_fk" FOREIGN KEY ("post_id") REFERENCES "town_square"."posts"("post_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "town_square"."likes" ADD CONSTRAINT "likes_brand_id_brands_brand_id_fk" FOREIGN KEY ("brand_id") REFERENCES "town_square"."brands"("brand_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "town_square"."people" ADD CONSTRAINT "people_square_id_squares_square_id_fk" FOREIGN KEY ("square_id") REFERENCES "town_square"."squares"("square_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "town_square"."posts" ADD CONSTRAINT "posts_square_id_squares_square_id_fk" FOREIGN KEY ("square_id") REFERENCES "town_square"."squares"("square_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "town_square"."posts" ADD CONSTRAINT "posts_thread_id_threads_thread_id_fk" FOREIGN KEY ("thread_id") REFERENCES "town_square"."threads"("thread_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "town_square"."posts" ADD CONSTRAINT "posts_person_id_people_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "town_square"."people"("person_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "town_square"."posts" ADD CONSTRAINT "posts_brand_id_brands_brand_id_fk" FOREIGN KEY ("brand_id") REFERENCES "town_square"."brands"("brand_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "town_square"."posts" ADD CONSTRAINT "posts_parent_id_posts_post_id_fk" FOREIGN KEY ("parent_id") REFERENCES "town_square"."posts"("post_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "town_square"."thread_brands" ADD CONSTRAINT "thread_brands_thread_id_threads_thread_id_fk" FOREIGN KEY ("thread_id") REFERENCES "town_square"."threads"("thread_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "town_square"."thread_brands" ADD CONSTRAINT "thread_brands_brand_id_brands_brand_id_fk" FOREIGN KEY ("brand_id") REFERENCES "town_square"."brands"("brand_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "town_square"."threads" ADD CONSTRAINT "threads_square_id_squares_square_id_fk" FOREIGN KEY ("square_id") REFERENCES "town_square"."squares"("square_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "town_square"."threads" ADD CONSTRAINT "threads_brand_id_brands_brand_id_fk" FOREIGN KEY ("brand_id") REFERENCES "town_square"."brands"("brand_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "town_square"."threads" ADD CONSTRAINT "threads_person_id_people_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "town_square"."people"("person_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "town_square"."webhooks" ADD CONSTRAINT "webhooks_brand_id_brands_brand_id_fk" FOREIGN KEY ("brand_id") REFERENCES "town_square"."brands"("brand_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "channel_polls_due" ON "channel_polls" USING btree ("next_poll_at");--> statement-breakpoint
CREATE UNIQUE INDEX "channels_channel" ON "channels" USING btree ("channel_id");--> statement-breakpoint
CREATE UNIQUE INDEX "channels_account" ON "channels" USING btree ("organization_id","network","service_url","external_id");--> statement-breakpoint
CREATE UNIQUE INDEX "identities_external" ON "identities" USING btree ("organization_id","network","external_id");--> statement-breakpoint
CREATE INDEX "identities_contact" ON "identities" USING btree ("organization_id","contact_id");--> statement-breakpoint
CREATE UNIQUE INDEX "deliveries_key" ON "deliveries" USING btree ("organization_id","channel_id","delivery_key");--> statement-breakpoint
CREATE INDEX "deliveries_waiting" ON "deliveries" USING btree ("not_before") WHERE "deliveries"."status" = 'waiting';--> statement-breakpoint
CREATE INDEX "deliveries_set_aside" ON "deliveries" USING btree ("organization_id","status","delivery_id") WHERE "deliveries"."status" in ('dead','unrecognised');--> statement-breakpoint
CREATE UNIQUE INDEX "messages_external" ON "messages" USING btree ("organization_id","channel_id","external_id");--> statement-breakpoint
CREATE INDEX "messages_thread" ON "messages" USING btree ("organization_id","thread_id","sent_at","message_id");--> statement-breakpoint
CREATE INDEX "messages_identity" ON "messages" USING btree ("organization_id","identity_id","sent_at");--> statement-breakpoint
CREATE UNIQUE INDEX "threads_external" ON "threads" USING btree ("organization_id","channel_id","external_id");--> statement-breakpoint
CREATE UNIQUE INDEX "api_tokens_token" ON "api_tokens" USING btree ("organization_id","token_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "members_email" ON "members" USING btree ("organization_id",lower("email"));--> statement-breakpoint
CREATE UNIQUE INDEX "organizations_slug" ON "organizations" USING btree ("slug");--> statement-breakpoint
CREATE UNIQUE INDEX "sessions_token" ON "sessions" USING btree ("organization_id","token_hash");--> statement-breakpoint
CREATE INDEX "sessions_member" ON "sessions" USING btree ("organization_id","member_id");--> statement-breakpoint
CREATE UNIQUE INDEX "sign_in_links_token" ON "sign_in_links" USING btree ("organization_id","token_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "calendars_current" ON "calendars" USING btree ("organization_id","name") WHERE "calendars"."archived_at" is null;--> statement-breakpoint
CREATE INDEX "ticket_cycles_started" ON "ticket_cycles" USING btree ("organization_id","target","started_at");--> statement-breakpoint
CREATE UNIQUE INDEX "ticket_facts_once" ON "ticket_facts" USING btree ("organization_id","ticket_id","dedup_key");--> statement-breakpoint
CREATE INDEX "ticket_wakes_due" ON "ticket_wakes" USING btree ("wake_at");--> statement-breakpoint
CREATE INDEX "ticket_wakes_band0" ON "ticket_wakes" USING btree ("wake_at") WHERE "ticket_wakes"."band" = 0;--> statement-breakpoint
CREATE UNIQUE INDEX "replies_client" ON "replies" USING btree ("organization_id","client_id");--> statement-breakpoint
CREATE UNIQUE INDEX "replies_one_live_public" ON "replies" USING btree ("organization_id","in_reply_to_id") WHERE "replies"."visibility" = 'public' and "replies"."state" in ('inReview','approved','held','queued','sending','unknown','reconciling','needsHuman');--> statement-breakpoint
CREATE INDEX "replies_ticket" ON "replies" USING btree ("organization_id","ticket_id","written_at");--> statement-breakpoint
CREATE INDEX "replies_thread" ON "replies" USING btree ("organization_id","thread_id","written_at");--> statement-breakpoint
CREATE INDEX "replies_due" ON "replies" USING btree ("not_before") WHERE "replies"."state" in ('queued','sending','unknown','reconciling');--> statement-breakpoint
CREATE UNIQUE INDEX "reply_parts_key" ON "reply_parts" USING btree ("organization_id","channel_id","client_key");--> statement-breakpoint
CREATE UNIQUE INDEX "reply_parts_external" ON "reply_parts" USING btree ("organization_id","channel_id","external_id") WHERE "reply_parts"."external_id" is not null;--> statement-breakpoint
CREATE INDEX "notes_ticket" ON "notes" USING btree ("organization_id","ticket_id","created_at");--> statement-breakpoint
CREATE INDEX "ticket_messages_ticket" ON "ticket_messages" USING btree ("organization_id","ticket_id");--> statement-breakpoint
CREATE UNIQUE INDEX "tickets_number" ON "tickets" USING btree ("organization_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "tickets_one_open" ON "tickets" USING btree ("organization_id","thread_id","identity_id") WHERE "tickets"."status" in ('open','waitingCustomer','hold','resolved') and "tickets"."split_from_id" is null;--> statement-breakpoint
CREATE INDEX "tickets_queue" ON "tickets" USING btree ("organization_id","band","due_at","importance" DESC NULLS LAST,"ticket_id") WHERE "tickets"."status" = 'open';--> statement-breakpoint
CREATE INDEX "tickets_assignee" ON "tickets" USING btree ("organization_id","assignee_id","status","due_at");--> statement-breakpoint
CREATE INDEX "tickets_status" ON "tickets" USING btree ("organization_id","status","last_message_at" DESC NULLS LAST,"ticket_id");--> statement-breakpoint
CREATE INDEX "tickets_channel" ON "tickets" USING btree ("organization_id","channel_id","status");--> statement-breakpoint
CREATE INDEX "tickets_contact" ON "tickets" USING btree ("organization_id","contact_id","opened_at");--> statement-breakpoint
CREATE INDEX "tickets_thread" ON "tickets" USING btree ("organization_id","thread_id");--> statement-breakpoint
CREATE UNIQUE INDEX "jobs_key" ON "jobs" USING btree ("organization_id","key");--> statement-breakpoint
CREATE INDEX "jobs_waiting" ON "jobs" USING btree ("run_at") WHERE "jobs"."status" = 'waiting';--> statement-breakpoint
CREATE UNIQUE INDEX "brands_handle" ON "town_square"."brands" USING btree ("square_id","handle");--> statement-breakpoint
CREATE UNIQUE INDEX "brands_api_token" ON "town_square"."brands" USING btree ("api_token_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "brands_desk_token" ON "town_square"."brands" USING btree ("desk_token_hash");--> statement-breakpoint
CREATE INDEX "events_due" ON "town_square"."events" USING btree ("due_at") WHERE "town_square"."events"."packed_at" is null and "town_square"."events"."due_at" is not null;--> statement-breakpoint
CREATE INDEX "events_post" ON "town_square"."events" USING btree ("post_id");--> statement-breakpoint
CREATE UNIQUE INDEX "people_handle" ON "town_square"."people" USING btree ("square_id","handle");--> statement-breakpoint
CREATE UNIQUE INDEX "people_token" ON "town_square"."people" USING btree ("token_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "posts_client_key" ON "town_square"."posts" USING btree ("brand_id","client_key","copy") WHERE "town_square"."posts"."client_key" is not null;--> statement-breakpoint
CREATE INDEX "posts_thread" ON "town_square"."posts" USING btree ("thread_id","created_at","post_id");--> statement-breakpoint
CREATE INDEX "posts_ledger" ON "town_square"."posts" USING btree ("square_id","post_id");--> statement-breakpoint
CREATE INDEX "posts_brand" ON "town_square"."posts" USING btree ("brand_id","post_id");--> statement-breakpoint
CREATE UNIQUE INDEX "squares_slug" ON "town_square"."squares" USING btree ("slug");--> statement-breakpoint
CREATE UNIQUE INDEX "threads_private" ON "town_square"."threads" USING btree ("brand_id","person_id") WHERE "town_square"."threads"."visibility" = 'private';--> statement-breakpoint
CREATE INDEX "threads_recent" ON "town_square"."threads" USING btree ("square_id","visibility","created_at");--> statement-breakpoint
CREATE INDEX "webhooks_due" ON "town_square"."webhooks" USING btree ("next_attempt_at") WHERE "town_square"."webhooks"."delivered_at" is null and "town_square"."webhooks"."abandoned_at" is null;