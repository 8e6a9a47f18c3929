ALTER TABLE "replies" DROP CONSTRAINT "replies_body";--> statement-breakpoint
ALTER TABLE "replies" ADD CONSTRAINT "replies_body" CHECK (length("replies"."body") <= 100000);