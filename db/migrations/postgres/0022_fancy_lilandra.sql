CREATE TABLE "note_speakers" (
	"note_id" text NOT NULL,
	"label" text NOT NULL,
	"participant_id" text,
	CONSTRAINT "note_speakers_note_id_label_pk" PRIMARY KEY("note_id","label")
);
--> statement-breakpoint
ALTER TABLE "note_speakers" ADD CONSTRAINT "note_speakers_note_id_notes_id_fk" FOREIGN KEY ("note_id") REFERENCES "public"."notes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_speakers" ADD CONSTRAINT "note_speakers_participant_id_participants_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participants"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "note_speakers_participant_idx" ON "note_speakers" USING btree ("participant_id");--> statement-breakpoint
INSERT INTO "note_speakers" SELECT "excerpts"."note_id", "excerpts"."speaker", max("participants"."id") FROM "excerpts" INNER JOIN "participants" ON "participants"."id" = "excerpts"."participant_id" WHERE "excerpts"."speaker" IS NOT NULL GROUP BY "excerpts"."note_id", "excerpts"."speaker";
