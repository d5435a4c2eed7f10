import type { MapTarget } from '$lib/atlas/view';
import type { Timeline } from '$lib/atlas/timeline';

declare global {
  namespace App {
    interface Locals {
      /** What the page's map shows, for the drawing that `hooks.server.ts` sets into it. */
      map?: MapTarget;
    }
    interface PageData {
      /** How the page lies: map and list, article beside a small map, text alone, or the map alone in a frame. */
      room: 'atlas' | 'article' | 'text' | 'embed';
      title: string;
      description: string;
      /** What the map shows; absent on pages without one. */
      map?: MapTarget;
      timeline?: Timeline;
      /** What the page is about, as schema.org terms. */
      about: object;
      /** `citation_…` tags of what can be cited as a source. */
      citation?: Record<string, string>;
      /** The page in the atlas whose map a frame shows. */
      embed?: { href: string; name: string; description: string };
    }
  }
}

export {};
