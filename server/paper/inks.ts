/** On white, each at least 4.5:1 but for the rule, which says nothing. */
export const inkColour = "#1d2530";
export const softColour = "#4f5967";
export const ruleColour = "#c9ced6";
