/** What the installing process is told, on its standard input. */
export interface InstallOrder {
  readonly name: string;
  /** A version, range or tag; the newest when absent. */
  readonly version?: string;
  /** Empty folder to install into. */
  readonly folder: string;
  /** Folder whose entries (`packageFolder`) are complete; one that exists is not installed again. */
  readonly packages: string;
  /** Folder of the user's whose .npmrc counts. */
  readonly project?: string;
}

/** What the installing process answers, on its standard output. */
export type InstallAnswer =
  | {
      readonly kind: 'installed' | 'present';
      /** As the registry resolved it. */
      readonly version: string;
      /** What the registry promised of the package (Subresource Integrity); empty when it promises nothing. */
      readonly integrity: string;
    }
  | { readonly kind: 'failed'; readonly code: string; readonly message: string };
