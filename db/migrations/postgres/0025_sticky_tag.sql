ALTER TABLE "participants" ADD COLUMN "consent_date" text;--> statement-breakpoint
ALTER TABLE "participants" ADD COLUMN "consent_covers" text;--> statement-breakpoint
ALTER TABLE "participants" ADD COLUMN "registered_at" timestamp (3) with time zone;