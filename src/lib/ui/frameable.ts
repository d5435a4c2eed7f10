/** Whether the map of a page, by its path, can be shown in another site: it has a twin below `/embed`. */
export function isFrameable(path: string): boolean {
  return /^\/(?:$|(?:place|region|fact|flow|article)\/.)/.test(path);
}
