CREATE TABLE "attachments" (
	"excerpt_id" text NOT NULL,
	"map_id" text NOT NULL,
	"node_id" text NOT NULL,
	"by" text,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "attachments_excerpt_id_map_id_node_id_pk" PRIMARY KEY("excerpt_id","map_id","node_id")
);
--> statement-breakpoint
CREATE TABLE "code_changes" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"workspace_id" text NOT NULL,
	"kind" text NOT NULL,
	"subject" text NOT NULL,
	"change" jsonb NOT NULL,
	"by" text,
	"at" timestamp (3) with time zone NOT NULL,
	"undoes" integer,
	"undone_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "codes" (
	"id" text PRIMARY KEY NOT NULL,
	"workspace_id" text NOT NULL,
	"parent_id" text,
	"name" text NOT NULL,
	"description" text NOT NULL,
	"colour" integer NOT NULL,
	"order" text NOT NULL,
	"is_locked" boolean DEFAULT false NOT NULL,
	"starter" text,
	"merged_into" text,
	"is_deleted" boolean DEFAULT false NOT NULL,
	"created_by" text,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "excerpt_changes" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"workspace_id" text NOT NULL,
	"change" jsonb NOT NULL,
	"by" text,
	"at" timestamp (3) with time zone NOT NULL,
	"undone_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "excerpt_codes" (
	"excerpt_id" text NOT NULL,
	"code_id" text NOT NULL,
	"by" text,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "excerpt_codes_excerpt_id_code_id_pk" PRIMARY KEY("excerpt_id","code_id")
);
--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_excerpt_id_excerpts_id_fk" FOREIGN KEY ("excerpt_id") REFERENCES "public"."excerpts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_map_id_maps_id_fk" FOREIGN KEY ("map_id") REFERENCES "public"."maps"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "code_changes" ADD CONSTRAINT "code_changes_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "codes" ADD CONSTRAINT "codes_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "excerpt_changes" ADD CONSTRAINT "excerpt_changes_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "excerpt_codes" ADD CONSTRAINT "excerpt_codes_excerpt_id_excerpts_id_fk" FOREIGN KEY ("excerpt_id") REFERENCES "public"."excerpts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "excerpt_codes" ADD CONSTRAINT "excerpt_codes_code_id_codes_id_fk" FOREIGN KEY ("code_id") REFERENCES "public"."codes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "attachments_map_idx" ON "attachments" USING btree ("map_id","node_id");--> statement-breakpoint
CREATE INDEX "code_changes_workspace_idx" ON "code_changes" USING btree ("workspace_id","id");--> statement-breakpoint
CREATE INDEX "codes_workspace_idx" ON "codes" USING btree ("workspace_id");--> statement-breakpoint
CREATE INDEX "excerpt_changes_workspace_idx" ON "excerpt_changes" USING btree ("workspace_id","id");--> statement-breakpoint
CREATE INDEX "excerpt_codes_code_idx" ON "excerpt_codes" USING btree ("code_id");--> statement-breakpoint
ALTER TABLE "placements" DROP COLUMN "card_id";