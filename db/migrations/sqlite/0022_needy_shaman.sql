CREATE TABLE `note_speakers` (
	`note_id` text NOT NULL,
	`label` text NOT NULL,
	`participant_id` text,
	PRIMARY KEY(`note_id`, `label`),
	FOREIGN KEY (`note_id`) REFERENCES `notes`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`participant_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `note_speakers_participant_idx` ON `note_speakers` (`participant_id`);--> statement-breakpoint
INSERT INTO `note_speakers` SELECT `excerpts`.`note_id`, `excerpts`.`speaker`, max(`participants`.`id`) FROM `excerpts` INNER JOIN `participants` ON `participants`.`id` = `excerpts`.`participant_id` WHERE `excerpts`.`speaker` IS NOT NULL GROUP BY `excerpts`.`note_id`, `excerpts`.`speaker`;
