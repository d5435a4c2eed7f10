declare global {
  namespace App {
    interface Error {
      message: string;
    }
    /** `plate` says how a page lays out: map first, text first, or no map. */
    interface PageData {
      title?: string;
      description?: string;
    }
  }
}

export {};
