/** Where keys have their Apple names. */
export const isMac = () => /Mac|iPhone|iPad/.test(navigator.platform);
