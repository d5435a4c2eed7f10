/** What a reader may switch on and off: marks at points, areas, regions without a border, flows. */
export const LAYER_GROUPS = ['places', 'areas', 'extents', 'flows'] as const;

/** One of them. */
export type LayerGroup = (typeof LAYER_GROUPS)[number];
