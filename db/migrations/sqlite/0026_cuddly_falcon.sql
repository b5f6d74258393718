CREATE TABLE `pain_scorings` (
	`workspace_id` text PRIMARY KEY NOT NULL,
	`severity` real NOT NULL,
	`reach` real NOT NULL,
	`reliability` real NOT NULL,
	`half_life_days` integer,
	`changed_by` text,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`workspace_id`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`changed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null
);
