ALTER TABLE "practice_items" DROP CONSTRAINT "practice_items_answered";--> statement-breakpoint
DROP INDEX "practice_items_open";--> statement-breakpoint
ALTER TABLE "practice_items" ADD COLUMN "known_because" text;--> statement-breakpoint
ALTER TABLE "practice_items" ADD COLUMN "is_same" boolean;--> statement-breakpoint
-- What was accepted by the charter alone stays accepted; what was refused by it had nothing to be compared with.
UPDATE "practice_items" SET "is_same" = true WHERE "task" = 'answer' AND "is_accepted";--> statement-breakpoint
UPDATE "practice_items" SET "known_because" = 'nothingElse' WHERE "known_case" IS NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "practice_items_open" ON "practice_items" USING btree ("organization_id","member_id","topic_id") WHERE "practice_items"."is_accepted" is null;--> statement-breakpoint
ALTER TABLE "practice_items" ADD CONSTRAINT "practice_items_known_because" CHECK (("practice_items"."known_case" is null) = ("practice_items"."known_because" is null) and "practice_items"."known_because" in ('mixedIn','nothingElse'));--> statement-breakpoint
ALTER TABLE "practice_items" ADD CONSTRAINT "practice_items_answered" CHECK (case when "practice_items"."answered_at" is null then num_nonnulls("practice_items"."lane", "practice_items"."body", "practice_items"."expected_lane", "practice_items"."is_same", "practice_items"."is_accepted") = 0
        when "practice_items"."task" = 'place' then num_nulls("practice_items"."lane", "practice_items"."expected_lane", "practice_items"."is_accepted") = 0 and num_nonnulls("practice_items"."body", "practice_items"."is_same") = 0
        else "practice_items"."body" is not null and num_nonnulls("practice_items"."lane", "practice_items"."expected_lane") = 0
          and case when "practice_items"."is_same" is null then "practice_items"."is_accepted" is not true else "practice_items"."is_accepted" is not null and "practice_items"."is_accepted" = "practice_items"."is_same" end end);