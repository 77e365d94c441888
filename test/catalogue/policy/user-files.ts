/** Files as their users keep them: comments, odd order, inline and tall, tabs, other servers. */
export const FILES: Readonly<Record<string, readonly string[]>> = {
  'claude-code': [
    '{}',
    '',
    `{
  "hooks": { "PreToolUse": [{ "matcher": "Bash", "hooks": [{ "type": "command", "command": "guard.sh" }] }] },
  "permissions": {
    "deny": ["Read(./.env)", "mcp__acme__list_beds"],
    "allow": [
      "Bash(npm test:*)",
      "mcp__other__read"
    ]
  },
  "model": "opus"
}
`,
    '{\n\t"permissions": {\n\t},\n\t"env": {"A": "b"}\n}',
  ],
  codex: [
    `# mine
model = "o5"   # keep

[mcp_servers.acme]
args = [ "a",
   "b" ] # odd
command = 'npx'
enabled_tools = ["water", "list_beds", "dig.up"] # my list

[mcp_servers.acme.env]
K = "v"

[profiles.p]
a = 0x1F
t = 1979-05-27T07:32:00Z
`,
    'mcp_servers.acme.command = "x"\n',
    '[mcp_servers]\nacme = { command = "x", disabled_tools = ["water"] }\n[history]\npersistence = "none"',
    '[mcp_servers.acme]\ncommand = "x"\n[mcp_servers.acme.tools.water]\napproval_mode = "approve" # once\n',
  ],
  'gemini-cli': [
    '',
    '# my own\n[[rule]]\ntoolName = "run_shell_command"\ndecision = "deny"\npriority = 999 # always',
  ],
  opencode: [
    '{}',
    `{
  // my rules
  "permission": { "*": "ask", "acme_water": "deny", "bash": { "git *": "allow", "*": "ask" } },
  "mcp": { "acme": { "type": "local", "command": ["x"] } }, /* end */
}
`,
    '{"permission":{"acme_x_read":"deny"}}',
  ],
  'copilot-cli': [
    '{ "mcpServers": { "other": {"command": "y"}, "acme": { "command": "x", "tools": ["*"] } } }',
    '{\n  "mcpServers": {\n    "acme": {\n      "command": "x", // mine\n      "tools": ["water", "dig.up"]\n    }\n  }\n}\n',
    '{"mcpServers":{"acme":{"command":"x"}}}',
  ],
  cursor: [
    '{}',
    '{\n  "mcpAllowlist": ["other:read", "acme:water"], // mine\n  "terminalAllowlist": ["ls"]\n}\n',
    '{\n\t"mcpAllowlist": [\n\t\t"other:read", // keep\n\t],\n}',
  ],
  vscode: [
    '{}',
    '{\n  "editor.fontSize": 13,\n  "chat.tools.eligibleForAutoApproval": { "water": true, "mine": false }\n}',
  ],
  docker: [
    'acme:\nother: [a]\n',
    'acme: [list_beds, water]\n',
    'acme:\n- water # no\n- dig.up\n',
    '',
    '# mine\nother:\n  - read # keep\n\nacme:\n    - list_beds\n    - water\n\nlast: [ "a" ]\n',
    'other: {}',
  ],
};

/** Files to which a server's table has to belong before a policy is put into it. */
export const START: Readonly<Record<string, string>> = {
  codex: '[mcp_servers.acme]\ncommand = "x"\n[mcp_servers.acme_x]\ncommand = "y"\n',
  'copilot-cli': '{"mcpServers":{"acme":{"command":"x"},"acme_x":{"command":"y"}}}',
};
