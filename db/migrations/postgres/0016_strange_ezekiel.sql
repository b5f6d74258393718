CREATE TABLE "map_files" (
	"id" text PRIMARY KEY NOT NULL,
	"map_id" text NOT NULL,
	"user_id" text NOT NULL,
	"format" text NOT NULL,
	"options" jsonb NOT NULL,
	"status" text NOT NULL,
	"reason" text,
	"progress" double precision DEFAULT 0 NOT NULL,
	"size" integer,
	"said" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "map_files" ADD CONSTRAINT "map_files_map_id_maps_id_fk" FOREIGN KEY ("map_id") REFERENCES "public"."maps"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "map_files" ADD CONSTRAINT "map_files_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "map_files_user_idx" ON "map_files" USING btree ("user_id","map_id");--> statement-breakpoint
CREATE INDEX "map_files_status_idx" ON "map_files" USING btree ("status","created_at");