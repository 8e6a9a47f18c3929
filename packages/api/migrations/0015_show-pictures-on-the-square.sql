CREATE TABLE "town_square"."media" (
	"media_id" uuid PRIMARY KEY NOT NULL,
	"square_id" uuid NOT NULL,
	"person_id" uuid,
	"brand_id" uuid,
	"digest" text NOT NULL,
	"media_type" text NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"body" "bytea" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "media_owner" CHECK (("town_square"."media"."person_id" is null) <> ("town_square"."media"."brand_id" is null))
);
--> statement-breakpoint
CREATE TABLE "town_square"."post_media" (
	"post_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"media_id" uuid NOT NULL,
	"alt" text NOT NULL,
	CONSTRAINT "post_media_post_id_position_pk" PRIMARY KEY("post_id","position")
);
--> statement-breakpoint
ALTER TABLE "town_square"."media" ADD CONSTRAINT "media_square_id_squares_square_id_fk" FOREIGN KEY ("square_id") REFERENCES "town_square"."squares"("square_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "town_square"."media" ADD CONSTRAINT "media_person_id_people_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "town_square"."people"("person_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "town_square"."media" ADD CONSTRAINT "media_brand_id_brands_brand_id_fk" FOREIGN KEY ("brand_id") REFERENCES "town_square"."brands"("brand_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "town_square"."post_media" ADD CONSTRAINT "post_media_post_id_posts_post_id_fk" FOREIGN KEY ("post_id") REFERENCES "town_square"."posts"("post_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "town_square"."post_media" ADD CONSTRAINT "post_media_media_id_media_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "town_square"."media"("media_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "media_of_person" ON "town_square"."media" USING btree ("person_id","digest");--> statement-breakpoint
CREATE UNIQUE INDEX "media_of_brand" ON "town_square"."media" USING btree ("brand_id","digest");--> statement-breakpoint
CREATE INDEX "post_media_media" ON "town_square"."post_media" USING btree ("media_id");