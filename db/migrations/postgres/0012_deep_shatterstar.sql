CREATE TABLE "share_links" (
	"id" text PRIMARY KEY NOT NULL,
	"map_id" text NOT NULL,
	"name" text NOT NULL,
	"token_hash" text NOT NULL,
	"password_hash" text,
	"lane_ids" jsonb,
	"shows_pain" boolean NOT NULL,
	"shows_quotes" boolean NOT NULL,
	"frames" jsonb NOT NULL,
	"created_by" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone,
	"withdrawn_at" timestamp (3) with time zone,
	"opens" integer DEFAULT 0 NOT NULL,
	"last_opened_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "share_opens" (
	"link_id" text NOT NULL,
	"day" text NOT NULL,
	"reader" text NOT NULL,
	CONSTRAINT "share_opens_link_id_day_reader_pk" PRIMARY KEY("link_id","day","reader")
);
--> statement-breakpoint
ALTER TABLE "share_links" ADD CONSTRAINT "share_links_map_id_maps_id_fk" FOREIGN KEY ("map_id") REFERENCES "public"."maps"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "share_opens" ADD CONSTRAINT "share_opens_link_id_share_links_id_fk" FOREIGN KEY ("link_id") REFERENCES "public"."share_links"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "share_links_token_uq" ON "share_links" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "share_links_map_idx" ON "share_links" USING btree ("map_id","created_at");