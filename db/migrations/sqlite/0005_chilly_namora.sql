CREATE TABLE `workspace_models` (
	`workspace_id` text PRIMARY KEY NOT NULL,
	`is_on` integer NOT NULL,
	`address` text NOT NULL,
	`model` text NOT NULL,
	`last_problem` text,
	`last_asked_at` integer,
	FOREIGN KEY (`workspace_id`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
ALTER TABLE `excerpts` ADD `machine_label` text;