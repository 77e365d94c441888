/** Names of parameters that decide, by what they are for: lower case, without underscores, sorted. */
export const PARAMETER_NAMES = {
  'the fields of a public release': 'prerelease tagname',
  'a switch that makes it public': 'public',
} as const;

export type ParameterNames = keyof typeof PARAMETER_NAMES;
