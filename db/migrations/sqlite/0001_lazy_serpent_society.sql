CREATE TABLE `images` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`width` integer NOT NULL,
	`height` integer NOT NULL,
	`size` integer NOT NULL,
	`data` blob NOT NULL,
	`created_by` text,
	`created_at` integer NOT NULL,
	`unused_since` integer,
	PRIMARY KEY(`workspace_id`, `id`),
	FOREIGN KEY (`workspace_id`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `map_templates` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`name` text NOT NULL,
	`map` text NOT NULL,
	`created_by` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`workspace_id`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `map_templates_workspace_idx` ON `map_templates` (`workspace_id`);--> statement-breakpoint
ALTER TABLE `maps` ADD `as_is_id` text;--> statement-breakpoint
CREATE INDEX `maps_as_is_idx` ON `maps` (`as_is_id`);--> statement-breakpoint
ALTER TABLE `nodes` ADD `image_id` text;--> statement-breakpoint
CREATE INDEX `nodes_image_idx` ON `nodes` (`image_id`);