CREATE TABLE "map_authors" (
	"map_id" text NOT NULL,
	"client" bigint NOT NULL,
	"person_id" text NOT NULL,
	CONSTRAINT "map_authors_map_id_client_pk" PRIMARY KEY("map_id","client")
);
--> statement-breakpoint
ALTER TABLE "map_authors" ADD CONSTRAINT "map_authors_map_id_maps_id_fk" FOREIGN KEY ("map_id") REFERENCES "public"."maps"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "map_authors" ADD CONSTRAINT "map_authors_person_id_users_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "map_authors_person_idx" ON "map_authors" USING btree ("person_id");