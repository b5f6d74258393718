ALTER TABLE `participants` ADD `consent_date` text;--> statement-breakpoint
ALTER TABLE `participants` ADD `consent_covers` text;--> statement-breakpoint
ALTER TABLE `participants` ADD `registered_at` integer;