ALTER TABLE "drafts" ADD COLUMN "seen_threads" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "replies" ADD COLUMN "seen_threads" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_seen_threads" CHECK (jsonb_typeof("drafts"."seen_threads") = 'array');--> statement-breakpoint
ALTER TABLE "replies" ADD CONSTRAINT "replies_seen_threads" CHECK (jsonb_typeof("replies"."seen_threads") = 'array');