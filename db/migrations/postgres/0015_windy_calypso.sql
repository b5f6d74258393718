CREATE TABLE "speaker_notes" (
	"map_id" text NOT NULL,
	"node_id" text NOT NULL,
	"text" text NOT NULL,
	"changed_by" text,
	"changed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "speaker_notes_map_id_node_id_pk" PRIMARY KEY("map_id","node_id")
);
--> statement-breakpoint
ALTER TABLE "speaker_notes" ADD CONSTRAINT "speaker_notes_map_id_maps_id_fk" FOREIGN KEY ("map_id") REFERENCES "public"."maps"("id") ON DELETE cascade ON UPDATE no action;