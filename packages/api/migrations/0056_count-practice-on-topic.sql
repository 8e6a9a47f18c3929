ALTER TABLE "practice_items" DROP CONSTRAINT "practice_items_of_one";--> statement-breakpoint
ALTER TABLE "practice_items" ADD COLUMN "card_id" uuid;--> statement-breakpoint
ALTER TABLE "practice_items" ADD COLUMN "counts" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "practice_items" ADD CONSTRAINT "practice_items_organization_id_card_id_cards_organization_id_card_id_fk" FOREIGN KEY ("organization_id","card_id") REFERENCES "public"."cards"("organization_id","card_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "practice_items_card" ON "practice_items" USING btree ("organization_id","card_id");--> statement-breakpoint
ALTER TABLE "practice_items" ADD CONSTRAINT "practice_items_card_answered" CHECK ("practice_items"."card_id" is null or "practice_items"."task" = 'answer');--> statement-breakpoint
ALTER TABLE "practice_items" ADD CONSTRAINT "practice_items_exercise" CHECK ("practice_items"."counts" or "practice_items"."known_case" is not null);--> statement-breakpoint
ALTER TABLE "practice_items" ADD CONSTRAINT "practice_items_of_one" CHECK (num_nonnulls("practice_items"."ticket_id", "practice_items"."known_case", "practice_items"."card_id") = 1);