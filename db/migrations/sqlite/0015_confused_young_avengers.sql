CREATE TABLE `speaker_notes` (
	`map_id` text NOT NULL,
	`node_id` text NOT NULL,
	`text` text NOT NULL,
	`changed_by` text,
	`changed_at` integer NOT NULL,
	PRIMARY KEY(`map_id`, `node_id`),
	FOREIGN KEY (`map_id`) REFERENCES `maps`(`id`) ON UPDATE no action ON DELETE cascade
);
