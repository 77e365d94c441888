import { type Sketch, sketches } from './sketch.ts';

const MOVED = 'billing irreversible';

/** Payments, accounting, shops, advertising, crypto and travel. */
// biome-ignore format: a table reads best with one row a line
export const MONEY: readonly Sketch[] = sketches([
  // Payments
  ['capture_payment', 'Capture the funds of an authorised card payment.', 'payment_id amount:integer', 'billing', MOVED, 'deny'],
  ['refunds-create', 'Give money back to the buyer, in full or in part.', 'charge amount:integer reason', 'billing', MOVED, 'deny'],
  ['createPayout', 'Send the available balance to the connected bank account.', 'amount:number currency destination', 'billing', MOVED, 'deny'],
  ['charge_card', 'Charge a stored card.', 'customer card amount:integer currency', 'billing', MOVED, 'deny'],
  ['wire_funds', 'Wire money from the operating account to a beneficiary.', 'beneficiary_id amount:number', 'billing', MOVED, 'deny'],
  ['list_charges', 'List card charges, newest first.', 'limit:integer cursor', 'read', '', 'allow'],
  ['retrieve_refund', 'Look up one refund and its status.', 'refund_id', 'read', '', 'allow'],
  ['get_payout_schedule', 'Returns when payouts are made and to which account.', '', 'read', '', 'allow'],
  ['payment_methods', 'Lists the payment methods a buyer can choose from in a country.', 'country', 'read', '', 'allow'],
  ['refund_eligibility_check', 'Tells whether an order can still be refunded and how much.', 'order_id', 'read', '', 'allow'],
  ['preview_subscription_change', 'Shows what an upgrade would cost today. Nothing is charged and the plan stays as it is.', 'subscription plan', 'read', '', 'allow'],
  ['create_payment_link', 'Make a link that a buyer can open to pay for the given items.', 'items[] currency', 'billing', 'billing', 'ask'],
  ['create_checkout_session', 'Start a hosted checkout and return its address.', 'price_id success_url cancel_url', 'billing', 'billing', 'ask'],
  ['create_coupon', 'Create a discount code.', 'code percent:number', 'write', '', 'limit'],
  ['create_price', 'Add a price to an existing product in the catalogue.', 'product amount:integer interval', 'write', '', 'limit'],
  ['update_customer', 'Change name, e-mail or address of a customer.', 'customer_id name email address', 'write', '', 'limit'],
  ['cancel_subscription', 'End a customer’s paid plan, now or when the period is over.', 'subscription_id at_period_end:boolean', 'destructive', 'destructive billing irreversible', 'deny'],
  ['upgrade_plan', 'Move the workspace to a bigger plan. The difference is charged at once.', 'plan', 'billing', MOVED, 'deny'],
  ['subscription_pause', 'Pauses collection for a subscription; resume it at any time.', 'subscription_id', 'write', '*'],
  ['top_up_wallet', 'Adds prepaid credit by charging the default card.', 'amount:number', 'billing', MOVED, 'deny'],
  // Accounting
  ['create_invoice', 'Create an invoice for a contact.', 'contact_id lines[] due_date', 'billing', 'billing', 'ask'],
  ['send_invoice', 'Send an invoice to the customer so that they can pay it.', 'invoice_id', 'billing', '*'],
  ['credit-note-list', 'Credit notes of the organisation, by page.', 'page:integer', 'read', '', 'allow'],
  ['profit-and-loss-report', 'Profit and loss for a period.', 'from to', 'read', '', 'allow'],
  ['create_draft_invoice', 'Save an invoice as a draft. It is not sent and nothing is owed until somebody approves it.', 'contact lines[]', 'write', '', 'limit'],
  ['attach_receipt', 'Attach a receipt image to an expense.', 'expense_id file', 'write', '', 'limit'],
  ['void_invoice', 'Void an approved invoice. This cannot be undone.', 'invoice_id', 'destructive', '*'],
  // Shops
  ['place_order', 'Place the order for everything in the basket.', 'basket_id address_id', 'billing', MOVED, 'deny'],
  ['add_to_cart', 'Put a product into the shopping cart.', 'product_id quantity:integer', 'write', '', 'limit'],
  ['remove_from_cart', 'Take a product out of the cart.', 'line_id', 'write', '', 'limit'],
  ['bulk-update-prices', 'Set new prices on many variants in one request.', 'updates[]', 'write', 'bulk', 'ask'],
  ['set_inventory_level', 'Set how many pieces of a variant a location has.', 'variant location available:integer', 'write', '', 'limit'],
  ['buy_shipping_label', 'Purchase the label for a rate that was quoted before.', 'shipment_id rate_id', 'billing', MOVED, 'deny'],
  ['shipping_rates', 'Compares what carriers would ask for a parcel.', 'from to weight:number', 'read', '', 'allow'],
  ['cancel_order', 'Cancel an order that has not shipped yet.', 'order_id', 'destructive', '*'],
  ['redeem_gift_card', 'Redeems a gift card against an open balance.', 'code account', 'billing', '*'],
  // Advertising
  ['launch_campaign', 'Start an ad campaign with a daily budget.', 'campaign_id daily_budget:number', 'billing', `${MOVED} ?external_comm`, 'deny'],
  ['raise_campaign_budget', 'Increase the daily budget of a running ad campaign.', 'campaign_id daily_budget:number', 'billing', '*'],
  ['pause_campaign', 'Pause a running ad campaign. It can be resumed.', 'campaign_id', 'write', '', 'limit'],
  ['campaign_insights', 'Impressions, clicks and spend of a campaign.', 'campaign_id since until', 'read', '', 'allow'],
  ['keyword_bid_estimates', 'Estimates the bid needed for the first page.', 'keywords[]', 'read', '*', 'allow'],
  // Crypto and trading
  ['transfer_native_token', 'Send coins to an address.', 'to amount network', 'billing', MOVED, 'deny'],
  ['swap_exact_in', 'Swap one token for another at the best route.', 'tokenIn tokenOut amountIn slippage:number', 'billing', MOVED, 'deny'],
  ['stake_tokens', 'Delegate tokens to a validator.', 'validator amount', 'billing', MOVED, 'deny'],
  ['approve_token_spending', 'Let a contract spend up to an allowance of your tokens.', 'token spender amount', 'write', 'privilege ?irreversible', 'ask'],
  ['burn_nft', 'Burn a token. It is gone for ever.', 'mint', 'destructive', '?billing destructive irreversible'],
  ['get_swap_quote', 'Price a swap without making it.', 'tokenIn tokenOut amount', 'read', '', 'allow'],
  ['estimate_gas', 'Estimate what a transaction would cost.', 'to data value', 'read', '', 'allow'],
  ['place_limit_order', 'Places a limit order on the spot market.', 'symbol side=buy|sell quantity:number price:number', 'billing', MOVED, 'deny'],
  ['close_position', 'Closes an open position at market.', 'symbol', 'billing', '*'],
  ['cancel_all_orders', 'Cancel every open order of the account.', 'symbol', 'destructive', 'destructive bulk irreversible', 'deny'],
  ['order_book', 'Bids and asks of a market.', 'symbol depth:integer', 'read', '', 'allow'],
  ['get_transfer_history', 'Past transfers of an address.', 'address', 'read', '', 'allow'],
  ['set_leverage', 'Set the leverage of a futures symbol.', 'symbol leverage:integer', 'write', '*'],
  // Travel
  ['book_flight', 'Book the offer for the given passengers.', 'offer_id passengers[]', 'billing', MOVED, 'deny'],
  ['search_flights', 'Find flights between two airports.', 'origin destination date', 'read', '', 'allow'],
  ['airport_transfer_quote', 'Price of a ride from the airport.', 'airport address', 'read', '', 'allow'],
  ['cancel_booking', 'Cancels a hotel booking.', 'booking_id', 'destructive', '*'],
  ['hold_seat', 'Keeps a seat for fifteen minutes, free of charge.', 'flight seat', 'write', '*'],
]);
