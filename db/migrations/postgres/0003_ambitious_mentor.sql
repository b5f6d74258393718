CREATE TABLE "map_versions" (
	"id" text PRIMARY KEY NOT NULL,
	"map_id" text NOT NULL,
	"kind" text NOT NULL,
	"name" text,
	"made_by" text,
	"at" timestamp (3) with time zone NOT NULL,
	"seq" integer NOT NULL,
	"restored_at" timestamp (3) with time zone,
	"data" "bytea" NOT NULL,
	"image_ids" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "map_visits" (
	"map_id" text NOT NULL,
	"user_id" text NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL,
	"since_at" timestamp (3) with time zone,
	CONSTRAINT "map_visits_map_id_user_id_pk" PRIMARY KEY("map_id","user_id")
);
--> statement-breakpoint
ALTER TABLE "map_changes" ADD COLUMN "kind" text;--> statement-breakpoint
ALTER TABLE "map_versions" ADD CONSTRAINT "map_versions_map_id_maps_id_fk" FOREIGN KEY ("map_id") REFERENCES "public"."maps"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "map_visits" ADD CONSTRAINT "map_visits_map_id_maps_id_fk" FOREIGN KEY ("map_id") REFERENCES "public"."maps"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "map_visits" ADD CONSTRAINT "map_visits_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "map_versions_map_idx" ON "map_versions" USING btree ("map_id","seq");--> statement-breakpoint
CREATE INDEX "map_changes_seq_idx" ON "map_changes" USING btree ("map_id","seq");