/** Names of parameters that decide, by what they are for: lower case, without underscores, sorted. */
export const PARAMETER_NAMES = {
  'a file to write to':
    'destdir destfile destfolder destinationdir destinationfile destinationfolder destinationpath destpath outputdir outputfile outputfolder outputpath savedir savefile savefolder savepath targetdir targetfile targetfolder targetpath',
  'a switch that makes it public': 'public',
  'a switch to correct what is found': 'autofix fix',
  'a text to work on': 'code css html markdown query snippet sourcecode sql text',
  'the fields of a public release': 'prerelease tagname',
} as const;

export type ParameterNames = keyof typeof PARAMETER_NAMES;
