CREATE TABLE `participant_names` (
	`participant_id` text PRIMARY KEY NOT NULL,
	`sealed` text NOT NULL,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`participant_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `withdrawals` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`at` integer NOT NULL,
	`by` text,
	`pseudonym_hash` text NOT NULL,
	`erased` text NOT NULL,
	FOREIGN KEY (`workspace_id`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `withdrawals_workspace_idx` ON `withdrawals` (`workspace_id`,`pseudonym_hash`);--> statement-breakpoint
ALTER TABLE `participants` ADD `segment` text;--> statement-breakpoint
ALTER TABLE `participants` ADD `attributes` text;--> statement-breakpoint
ALTER TABLE `workspaces` ADD `retention_months` integer;