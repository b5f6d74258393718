CREATE TABLE "pain_follows" (
	"pain_point_id" text NOT NULL,
	"user_id" text NOT NULL,
	"known_score" double precision NOT NULL,
	"known_people" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "pain_follows_pain_point_id_user_id_pk" PRIMARY KEY("pain_point_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "pain_news" (
	"id" text PRIMARY KEY NOT NULL,
	"pain_point_id" text NOT NULL,
	"user_id" text NOT NULL,
	"kind" text NOT NULL,
	"people_before" integer,
	"people_now" integer,
	"by_id" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"read_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "pain_versions" (
	"map_id" text PRIMARY KEY NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "pain_follows" ADD CONSTRAINT "pain_follows_pain_point_id_pain_points_id_fk" FOREIGN KEY ("pain_point_id") REFERENCES "public"."pain_points"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pain_follows" ADD CONSTRAINT "pain_follows_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pain_news" ADD CONSTRAINT "pain_news_pain_point_id_pain_points_id_fk" FOREIGN KEY ("pain_point_id") REFERENCES "public"."pain_points"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pain_news" ADD CONSTRAINT "pain_news_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pain_news" ADD CONSTRAINT "pain_news_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pain_versions" ADD CONSTRAINT "pain_versions_map_id_maps_id_fk" FOREIGN KEY ("map_id") REFERENCES "public"."maps"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "pain_follows_user_idx" ON "pain_follows" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "pain_news_user_idx" ON "pain_news" USING btree ("user_id","created_at");