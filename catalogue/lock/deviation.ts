import type { LockedTool } from './lockfile.ts';

/** One difference between a lock file and what was scanned. */
export interface Deviation {
  readonly kind:
    | 'risk-rose'
    /** The judge reads the new definition as graver; a correction of the old one keeps the verdict down. */
    | 'corrected-rise'
    | 'tool-added'
    | 'finding-added'
    /** The same version of the package, made of other bytes: registries publish none twice. */
    | 'package-differs'
    | 'exception-expired'
    | 'server-vanished'
    | 'server-not-locked'
    | 'server-not-observed'
    /** Started otherwise, or another package version: told, no rise by itself. */
    | 'start-changed'
    | 'tool-removed'
    /** The same definition, read otherwise than the file says: newer rules, or an edit by hand. */
    | 'rules-changed'
    /** The same definition, and another correction of its verdict: no change of the server either. */
    | 'correction-changed'
    | 'reworded';
  readonly server: string;
  /** Empty where the server itself is meant. */
  readonly tool: string;
  readonly before?: LockedTool;
  readonly after?: LockedTool;
  /** One more fact, where there is one: what was started, the reason of an exception. */
  readonly detail?: string;
  /** Why the tool is read as it is now, or what of its text to look at: a line each. */
  readonly because?: readonly string[];
  /** Whether it fails a check. */
  readonly fails: boolean;
}
