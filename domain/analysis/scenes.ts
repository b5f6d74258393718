import { care } from "./concepts/scenes-care.ts";
import { habits } from "./concepts/scenes-habits.ts";
import { household } from "./concepts/scenes-household.ts";
import { life } from "./concepts/scenes-life.ts";
import { occasions } from "./concepts/scenes-occasions.ts";
import { offices } from "./concepts/scenes-offices.ts";
import { places } from "./concepts/scenes-places.ts";
import { stages } from "./concepts/scenes-stages.ts";
import { things } from "./concepts/scenes-things.ts";
import { trades } from "./concepts/scenes-trades.ts";
import { ways } from "./concepts/scenes-ways.ts";
import { createLexicon } from "./lexicon.ts";

/**
 * What people mention when they are in one part of a journey: wider than a concept, so a passage that
 * shares no thing with the step's words ("the mattress") still meets it ("a room for the night").
 */
const lexicon = createLexicon([
  stages,
  life,
  places,
  things,
  household,
  ways,
  offices,
  occasions,
  care,
  habits,
  trades,
]);
export const scenes = lexicon.rows;
export const scenesOf = lexicon.lookUp;
