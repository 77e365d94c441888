import type { Definition } from '../../../scanner/types.ts';
import type { Row } from './kind-rows.ts';

const text = { type: 'string' } as const;
const path = { path: text, method: { type: 'string', description: 'HTTP method' } } as const;
const chosen = (...values: readonly string[]): { [name: string]: Definition } => ({
  action: { type: 'string', enum: [...values] },
});
const inOrder = (description: string): { [name: string]: Definition } => ({
  ...chosen('list', 'delete', 'reorder'),
  ids: { type: 'array', items: text, description },
});
const calls = (...values: readonly string[]): { [name: string]: Definition } => ({
  method: { type: 'string', enum: [...values] },
});

/** Requests, calls and modes that the caller names, whole machines, newer versions, and what is approved or signalled. */
export const CALL_ROWS: readonly Row[] = [
  // A request that is passed on.
  ['consul_forward', 'Forwards a request to the HTTP API of a datacenter.', 'at least ask', path],
  ['cluster_proxy', 'Proxy an API request through the gateway.', 'at least ask', path],
  ['jira_passthrough', 'Pass a REST call through.', 'at least ask', { endpoint: text, method: text }],
  ['registry_tunnel', 'Tunnels HTTP calls to the registry.', 'at least ask', path],
  ['graph_query', 'Perform a Graph request.', 'at least ask', { url_path: text, http_method: text }],
  ['describe_operation', 'Describe an operation of the API.', 'at most allow', path],
  ['validate_request', 'Validate a request against the document of the API.', 'at most allow', path],
  ['mock_route', 'Mock a response for requests to a path.', 'at most limit', path],
  // Calls named by their module and their verb.
  ['lease_calls', 'Calls of leases.', 'at least ask', calls('leasesDelLease', 'leasesSearchPrefix')],
  ['keytab_calls', 'Calls of keytabs.', 'at least ask', calls('fileDeletekeytab', 'fileGet', 'fileSet')],
  ['route_calls', 'Calls of routes.', 'at least ask', calls('routes_list_routes', 'routes_remove_route')],
  ['service_calls', 'Calls of a service.', 'at most limit', calls('serviceStart', 'serviceGetStatus')],
  ['paid_how', 'Returns orders.', 'at most allow', calls('credit_card', 'bank_transfer', 'gift_card')],
  // A machine goes down with all that runs on it, one service does not.
  ['core_reboot', 'Reboot the system.', 'at least ask'],
  ['restart_guest', 'Restart the guest OS of a virtual machine.', 'at least ask'],
  ['restart_router', 'Restart the router.', 'at least ask'],
  ['restart_container', 'Restart a container.', 'at most limit'],
  ['restart_dev_server', 'Restart the dev server.', 'at most limit'],
  // What is upgraded is installed anew.
  ['upgrade_app', 'Upgrade an application to a newer version.', 'at least ask'],
  ['firmware_upgrade', 'Upgrade the firmware of a sensor.', 'at least ask'],
  ['upgrade_note', 'Upgrade a note to the new format.', 'at most limit'],
  // What is shared, and what is alike.
  ['export_board', 'Export the board to a shareable link.', 'at least ask'],
  ['upload_asset', 'Uploads an asset. A derived asset shares the same public id.', 'at most limit'],
  ['share_asset', 'Shares an asset with the public.', 'at least ask'],
  ['send_reaction', 'Send a reaction to a message.', 'at most limit'],
  ['send_message', 'Send a message.', 'at least ask'],
  ['export_workspace', 'Export the workspace to JSON.', 'at least limit'],
  ['export_scene', 'Export the current canvas, full or in part.', 'at most allow'],
  // What is approved is paid.
  ['approve_payout', 'Approve a payout.', 'at least deny'],
  ['approve_request', 'Approve a purchase request.', 'at least deny'],
  ['approve_leave', 'Approve a request for leave.', 'at most limit'],
  ['approve_payment_terms', 'Approve the terms of a supplier.', 'at most limit'],
  // What listens is a program.
  ['publish_event', 'Publishes an event to the event bus.', 'at most limit'],
  ['publish_event', 'Publish an event that subscribed services receive.', 'at most limit'],
  ['publish_event', 'Publish an event, so that tickets can be bought.', 'at least ask'],
  // A list that another mode takes.
  ['manage_labels', 'Manage labels.', 'at most ask', inOrder('Label ids. Required for "reorder".')],
  ['manage_labels', 'Manage labels.', 'at least deny', inOrder('Label ids. Required for "delete".')],
  [
    'manage_labels',
    'Manage labels.',
    'at least deny',
    inOrder('Label ids. Required for reorder and delete.'),
  ],
  ['manage_labels', 'Manage multiple labels.', 'at most ask', chosen('list', 'delete')],
];
