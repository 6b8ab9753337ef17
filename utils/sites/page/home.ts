const HOME =
  /^\/(?:~[^/]+|(?:[a-z]{2}(?:-[a-z]{2})?))?(?:\/?(?:about|about-?me|me|bio|whoami|who|contact|hello|info|cv|resume|uber-mich|ueber-mich|a-propos|index)(?:\.\w{3,5})?)?\/?$/i;

/** Whether an address is where somebody's own site begins, or where it says who they are. */
export const isHome = ({ pathname }: URL | Location): boolean => HOME.test(pathname);
