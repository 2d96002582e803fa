import type { LabelWords } from './label-words.ts';

/** What English labels call things; parted by commas, because they hold spaces. */
export const en: LabelWords = {
  party:
    'buyer, seller, vendor, supplier, customer, client, company, company name, bill to, ship to, sold to, deliver to, purchaser, contractor, subcontractor, consignee, shipper, manufacturer, party a, party b, organization, organisation, customer name, client name, vendor name, supplier name, business name, notify party, to, from, quote to, owner, carrier, business, messrs, forwarder, firm',
  'tax-number':
    'tax id, tax no, vat no, vat number, vat reg no, tax registration no, gstin, gst no, ein, abn, pan, tin, tax number, vat id, registration number, pan no, tax identification number',
  person:
    'name, contact, contact person, contact name, attn, attention, representative, authorized representative, prepared by, approved by, checked by, verified by, requested by, reviewed by, received by, inspected by, ordered by, issued by, salesperson, sales rep, sales person, full name, title, position, department, dept, requisitioner, print name, printed name, project manager, manager, accepted by, authorized by, delivered by, completed by, submitted by, tested by, witness, engineer, inspector, buyer name, first name, last name, account manager, requestor, technician, driver',
  phone:
    'phone, tel, telephone, fax, mobile, cell, phone number, telephone no, tel no, fax no, contact no, contact number, phone no, mobile no, phone #, fax number, whatsapp, tel/fax, telephone number, phone/fax',
  place:
    'address, place, location, city, state, zip, zip code, postal code, postcode, port, destination, country, street, delivery address, shipping address, billing address, port of loading, port of discharge, place of delivery, final destination, street address, city/state/zip, city, st zip, site, address 1, address 2, address line 1, address line 2, province, country of origin, job location, site address, job site, address1, address2, place of receipt, county, origin, delivery point, fob point, f.o.b. point',
  bank: 'bank, bank name, account, account no, account number, swift, swift code, iban, beneficiary, bank account, sort code, routing number, bank address, account name, branch, ifsc, ifsc code, beneficiary name, bank details, aba',
  number:
    'number, order no, po number, po no, p.o. no, p.o. number, p.o. #, po #, invoice, invoice no, invoice number, invoice #, quote no, quote #, quotation no, quote number, order number, order #, contract no, contract number, contract #, customer id, customer no, reference, ref, ref no, reference no, reference number, our ref, your ref, job no, job number, project no, project number, id, serial no, serial number, quotation number, purchase order no, purchase order number, purchase order, agreement no, document no, doc no, revision, rev, lot no, batch no, batch, work order, work order no, work order number, vehicle no, certificate no, requisition no, vendor id, customer code, vendor no, page, quote id, license no, report no, container no, b/l no, l/c no, job, no, no.',
  goods:
    'description, item, item description, product, product name, product description, goods, material, brand, service, services, service description, description of goods, items, particulars, part, task, deliverable, work description, equipment, activity, test item, item name, commodity, category, part name, item/description, description of work, scope, work item, milestone',
  model:
    'model, specification, specifications, spec, part no, part number, part #, sku, model no, model number, color, colour, size, product code, item code, item no, item #, item number, product no, product id, code, hs code, stock no, grade, type, catalog no, product #, drawing no, hsn, hsn/sac, sku #, stock #, style',
  unit: 'unit, uom, u/m, units of measure, unit of measure, per, units, um',
  quantity:
    "qty, quantity, pcs, quantity ordered, qty ordered, hours, hrs, days, weight, net weight, gross weight, packages, qty shipped, cartons, no of packages, quantity received, qty received, volume, measurement, pieces, ctns, cbm, n.w, g.w, quantity shipped, q'ty, no of units, hours worked, back order, backordered",
  'unit-price':
    'unit price, price, rate, price per unit, unit cost, cost, price/unit, hourly rate, list price, unit rate, cost per unit, unit price (usd), price each, each',
  amount:
    'amount, tax, vat, freight, deposit, discount, balance, shipping, shipping & handling, sales tax, gst, subtotal, sub total, sub-total, line total, extended price, handling, other, net amount, cost total, amount due, balance due, vat amount, down payment, amount paid, less discount, taxable, payment, payments, ext price, extension, extended amount, shipping and handling, freight charges, insurance, other costs, paid, cgst, sgst, igst, fees, tax amount, line amount, net price, amount (usd), s & h, s&h, total price, price total, ext. price, shipping/handling, shipping cost, extended, paid amount, freight charge, tax due, other charges, deposit paid, deposit received',
  total:
    'total, grand total, total amount, total due, contract price, contract value, contract sum, total cost, order total, invoice total, quote total, total value, net total, total amount due, gross total, total payable, total net, totals, total invoice value, quotation total',
  'amount-in-words': 'amount in words, in words, total in words, say total, say',
  percent:
    'tax rate, vat rate, discount rate, percent, percentage, %, vat %, discount %, sales tax rate, tax %, disc %, disc, gst %, completion, % complete',
  date: 'date, time, delivery date, due date, valid until, eta, etd, order date, invoice date, quote date, ship date, shipping date, start date, end date, expiry date, effective date, expiration date, date of issue, issue date, required date, date required, quotation date, po date, p.o. date, date needed, completion date, requested date, valid to, valid from, payment due, delivery time, lead time, shipment date, inspection date, need by, received date, payment date, date issued, date of order, date received, period, date shipped, delivery, expires, date ordered, promised date, date of delivery, date of inspection, due',
  'contract-date': 'contract date, date of contract, agreement date, date of agreement, signing date, date signed',
  term: 'payment terms, terms of payment, terms, payment method, payment condition, payment conditions, mode of payment, method of payment, credit terms, payment term, net days',
  currency: 'currency, exchange rate, currency code',
  text: 'remarks, remark, notes, note, comments, comment, email, e-mail, email address, website, web, subject, project, project name, delivery terms, terms of delivery, incoterms, shipping method, ship via, shipping terms, warranty, validity, packing, packaging, special instructions, instructions, mode of transport, result, results, status, conclusion, pass, fail, pass/fail, yes, no/yes, action, findings, observations, inspection result, acceptance, purpose, reason, condition, conditions, f.o.b., fob, via, mark, marks, shipping marks, vessel, quality, deviation, follow-up, additional comments, remarks/notes, other comments, comments or special instructions, delivery method, scope of work, special terms, summary, shipping instructions, freight terms, response, corrective action, requirements, job description, taxable?, taxed, issues, vessel/voyage, inspection, memo, web site, tracking no, tracking number, carrier/tracking, priority, severity, actual result, expected result, customer comments',
  signature:
    'signature, signed, sign, seal, stamp, authorized signature, authorised signature, signed by, company stamp, signature and stamp, authorised signatory, authorized signatory, customer signature, signature of buyer, signature of seller, initials, company seal, client signature, buyer signature, seller signature, customer acceptance, sign here, signature & stamp, received by (signature), official stamp, signature over printed name, by, initial, vendor signature, supplier signature, contractor signature, for and on behalf of, employee signature, manager signature, authorized by signature',
  choice: '',
};
