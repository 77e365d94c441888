/** Names of parameters that decide, by what they are for: lower case, without underscores, sorted. */
export const PARAMETER_NAMES = {
  'a file to write to':
    'destdir destfile destfolder destinationdir destinationfile destinationfolder destinationpath destpath outputdir outputfile outputfolder outputpath savedir savefile savefolder savepath targetdir targetfile targetfolder targetpath',
  'a function of a contract': 'abi args calldata data functionname method',
  'a place, size or type of machine': 'instancetype machinetype nodesize planid region servertype size',
  'a script to start': 'programfile programpath scriptfile scriptpath',
  'a switch that makes it public': 'public',
  'a switch to correct what is found': 'autofix fix',
  'a switch to deploy at once': 'autodeploy deployimmediately deploynow immediatedeploy instantdeploy',
  'a text to work on': 'code css html markdown query snippet sourcecode sql text',
  'an entity of a home': 'deviceid deviceids entityid entityids',
  'groups to be put into': 'group groupid groupids groups groupsids',
  'the fields of a public release': 'prerelease tagname',
} as const;

export type ParameterNames = keyof typeof PARAMETER_NAMES;
