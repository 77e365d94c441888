import { fileURLToPath } from 'node:url';

/** Real tool definitions for development: third-party text, so it lies beside the checkout and is never in it. */
export const CORPUS = fileURLToPath(new URL('../../shared/corpus/servers/', import.meta.url));

/** Why a test is skipped on a machine without that folder: the one skip that continuous integration accepts. */
export const NO_CORPUS = 'the corpus of real definitions is not beside this checkout';
