/** Why a policy cannot be put into a file as it stands; the message ends a sentence: `"permissions" is no object`. */
export class Unfit extends Error {}
