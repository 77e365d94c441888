/** `privateKey` → `private_Key`: the parts of a name in camel case parted as in snake case. */
export const underscored = (name: string): string => name.replaceAll(/([a-z])([A-Z])/g, '$1_$2');
