/** A command or a call in the notation of a shell, a database or a programming language. */
export interface CommandOf {
  /** A regular expression with case, of all that has to stand there. */
  readonly command: string;
  /** The name of an act that says the same; where there is none, the command is such a name itself. */
  readonly tells?: string;
  readonly example: string;
}

/**
 * Commands that destroy, end, run, send, pay, publish or open up whatever they are given. Sources: POSIX.1-2024 (XCU), GNU coreutils,
 * util-linux, shadow, procps, PowerShell, git, Docker, kubectl, Helm, Terraform, Vault, GnuPG, npm, the command lines of
 * AWS, Google Cloud, Azure, Stripe and Lightning, and the clients of PostgreSQL, MySQL, MongoDB and Redis, each by its
 * own manual.
 */
export const COMMANDS: readonly CommandOf[] = [
  { command: 'rm -\\w*[rRf]\\w*', tells: 'delete_files', example: 'rm -rf /data' },
  { command: '(?:rmdir|rd|del) /[a-zA-Z]', tells: 'delete_files', example: 'del /s *.*' },
  { command: 'Remove-Item|find \\S+ [^\\n]{0,60}-delete', tells: 'delete_files', example: 'find / -delete' },
  { command: 'git clean -\\w*f|git reset --hard', tells: 'delete_files', example: 'git reset --hard' },
  { command: 'git branch -D', tells: 'delete_branch', example: 'git branch -D main' },
  {
    command:
      'mkfs(?:\\.\\w+)?(?= |\\W|$)|wipefs|blkdiscard|shred -\\w+|dd if=\\S+ of=|diskutil erase\\w+|Format-Volume',
    tells: 'wipe_disk',
    example: 'dd if=/dev/zero of=/dev/sda',
  },
  {
    command: 'DROP (?:TABLE|DATABASE|SCHEMA|COLLECTION|VIEW|INDEX|USER|ROLE)S?|TRUNCATE TABLE',
    example: 'DROP TABLE users',
  },
  {
    command: 'DELETE FROM (?!(?:and|are|is|or)\\b)\\w+|DELETE /?\\w+/\\w[\\w/{}.-]*|DELETE /\\w+',
    example: 'DELETE /users/{id}',
  },
  { command: 'dropdb|mysqladmin drop|FLUSHALL|FLUSHDB', tells: 'drop_database', example: 'dropdb shop' },
  {
    command: 'userdel|deluser|groupdel|net user \\S+ /delete',
    tells: 'delete_users',
    example: 'userdel -r ann',
  },
  {
    command:
      '(?:terraform|pulumi|vagrant|cdk) destroy|kubectl delete|helm (?:uninstall|delete)|docker (?:rm|rmi|(?:\\w+ )?prune|volume rm)',
    tells: 'delete_resources',
    example: 'kubectl delete namespace shop',
  },
  {
    command: '(?:aws|az|gcloud|doctl|gsutil|heroku)(?: [\\w:]+){1,2}[ :-](?:delete|destroy|rm|terminate)',
    tells: 'delete_resources',
    example: 'gcloud sql instances delete shop',
  },
  {
    command:
      'kill -(?:9|KILL|SIGKILL)|(?:pkill|killall) (?!-(?:SIG)?(?:INT|HUP|USR))[$\\w-]+|taskkill|Stop-Process|shutdown -[hrP]|shutdown /[rs]',
    tells: 'kill_processes',
    example: 'kill -9 42',
  },
  { command: 'openssl ca -revoke|certbot revoke', tells: 'revoke_certificates', example: 'certbot revoke' },
  {
    command:
      '(?:ba|z|da|k)?sh -c|cmd(?:\\.exe)? /[cC]|powershell(?:\\.exe)? -(?:c|Command|EncodedCommand)|Invoke-Expression|(?:curl|wget) [^\\n|]{1,200}\\| ?(?:sudo )?(?:ba)?sh',
    tells: 'run_shell_command',
    example: 'bash -c "$cmd"',
  },
  {
    command: '(?:python3?|node|perl|ruby|php) -[cer] ["\'`]?\\$\\w+',
    tells: 'run_code',
    example: 'python -c "$code"',
  },
  {
    command: '(?:psql|sqlcmd|mysql|mariadb|sqlite3)(?: [\\w./$=-]{1,40}){0,6} ["\'`]?\\$\\w+|psql -c',
    tells: 'execute_sql',
    example: 'psql -c "$sql"',
  },
  { command: 'sendmail|mailx? -s', tells: 'send_emails', example: 'mail -s Hello ann@example.org' },
  {
    command:
      'kubectl(?: -n \\S+)? get secrets?|vault (?:kv get|read)|aws secretsmanager get-secret-value|aws ssm get-parameters? [^\\n]{0,80}--with-decryption|gcloud secrets versions access|az keyvault secret show|op (?:item get|read) |gpg --export-secret-keys|security find-\\w+-password',
    tells: 'reveal_secrets',
    example: 'kubectl get secret db -o yaml',
  },
  {
    command:
      'usermod -a?G|gpasswd -a|visudo|chmod (?:-R )?(?:0?777|[ugo]*\\+s)|kubectl create (?:cluster)?rolebinding|aws iam attach-\\w+-policy|gcloud [\\w ]{1,40}add-iam-policy-binding|az role assignment create|GRANT ALL',
    tells: 'grant_permissions',
    example: 'usermod -aG sudo ann',
  },
  {
    command:
      '(?:lncli|lightning-cli|bitcoin-cli) (?:pay|payinvoice|sendcoins|sendmany|sendpayment|sendtoaddress)|solana transfer|cast send|stripe (?:charges|payment_intents|payouts|transfers) create',
    tells: 'transfer_funds',
    example: 'lncli payinvoice lnbc1',
  },
  {
    command: '(?:cargo|npm|pnpm|yarn) publish|twine upload|gem push|docker push',
    tells: 'publish_release',
    example: 'npm publish --access public',
  },
];

/** Calls that do the same. Sources: the standard libraries of Python, Node.js, Java and PHP, and the shell of MongoDB. */
export const CALLS: readonly CommandOf[] = [
  {
    command: '(?:shutil\\.rmtree|fs\\.rm(?:Sync)?|os\\.(?:remove|unlink))\\(',
    tells: 'delete_files',
    example: 'shutil.rmtree(path)',
  },
  { command: '(?:\\w{1,30}\\.)?dropDatabase\\(', tells: 'drop_database', example: 'db.dropDatabase()' },
  { command: '\\w{1,30}\\.(?:deleteMany|drop)\\(', tells: 'drop_tables', example: 'db.users.drop()' },
  {
    command:
      '(?:os\\.(?:system|popen)|subprocess\\.\\w{1,20}|child_process\\.\\w{1,20}|execSync|spawnSync|shell_exec|proc_open|Runtime\\.getRuntime\\(\\)\\.exec)\\(',
    tells: 'run_shell_command',
    example: 'os.system(command)',
  },
  { command: '(?:eval|exec)\\([a-z]\\w{0,30}\\)', tells: 'run_code', example: 'eval(code)' },
  {
    command: '\\w{1,30}\\.(?:execute|executescript|query|raw|unsafe)\\([a-z]\\w{0,30}\\)',
    tells: 'execute_sql',
    example: 'cursor.execute(sql)',
  },
];
