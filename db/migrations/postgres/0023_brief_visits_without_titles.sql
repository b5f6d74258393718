UPDATE "brief_visits" SET
	"seen" = jsonb_set("seen", '{pains}', (SELECT coalesce(jsonb_agg(p - 'title' ORDER BY n), '[]') FROM jsonb_array_elements("seen"->'pains') WITH ORDINALITY AS pain(p, n))),
	"since" = CASE WHEN "since" IS NULL OR jsonb_typeof("since") <> 'object' THEN "since" ELSE jsonb_set("since", '{pains}', (SELECT coalesce(jsonb_agg(p - 'title' ORDER BY n), '[]') FROM jsonb_array_elements("since"->'pains') WITH ORDINALITY AS pain(p, n))) END;
--> statement-breakpoint
UPDATE "audit" SET "detail" = '{}' WHERE "event" = 'painPoint.renamed';
