<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>AmountBox</name>
  <message>
   <source>Cash given</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cash given {amount}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>BadgeCell</name>
  <message>
   <source>Or scan a badge</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CashEntry</name>
  <message>
   <source>Cash given {amount}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ChangePanel</name>
  <message>
   <source>Cash given</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Taking…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To pay</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ChipPanel</name>
  <message>
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wait for:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You can:</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CompletePane</name>
  <message>
   <source>Email…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Log out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open drawer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Print receipt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>in {n}N{NBSP}s</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>LineStrip</name>
  <message>
   <source>Discount</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Options</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>LoginPane</name>
  <message>
   <source>Try now</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>MenuPane</name>
  <message>
   <source>Check the spelling, or choose a category.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clear</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Favourites</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing found for “{words}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quantity {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search or scan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search or scan a barcode</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>MovedPane</name>
  <message>
   <source>Log in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take it back here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This till goes to the login screen in {n}N{NBSP}s.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>OrderHead</name>
  <message>
   <source>More</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}’s order</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>OrderList</name>
  <message>
   <source>Lines of the order</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>OrderPane</name>
  <message>
   <source>Log out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No items yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save to tab</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tap a product, scan a barcode, or search for one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>order is kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>order kept</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Pager</name>
  <message>
   <source>Next page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Page before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Page {page} of {pages}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PaymentPane</name>
  <message>
   <source>Back to order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cash</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Split bill</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tip</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Voucher</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>by item or share</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>chip or contactless</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>notes and coins</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>scan or type</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PinDots</name>
  <message>
   <source>{typed} of {all} digits</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PinPanel</name>
  <message>
   <source>Checking…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose your name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter your PIN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Log in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Then enter your PIN.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PreviewCard</name>
  <message>
   <source>Total</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ProductGrid</name>
  <message>
   <source>Products</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ReceiptCard</name>
  <message>
   <source>Receipt</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SavedStamp</name>
  <message>
   <source>Saved {time}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SettingsPane</name>
  <message>
   <source>About</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Card readers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changes here need a manager PIN.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check journal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Checking…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Display, sound</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export diagnostics</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export to USB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Journal, sync log, versions and settings in one file. No PINs and no card data.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Printers, drawer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Safety and sync</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scanner, keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sync now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This till</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>StaffButton</name>
  <message>
   <source>locked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no open order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>open order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>open order {total}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>StaffGrid</name>
  <message>
   <source>Earlier names</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More names</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who is serving?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{page} of {pages}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Stepper</name>
  <message>
   <source>One {name} fewer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One {name} more</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Totals</name>
  <message>
   <source>Left to pay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Total</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>UndoBar</name>
  <message>
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo: {what}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>_Key</name>
  <message>
   <source>Clear</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete digit</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>_PreviewRows</name>
  <message>
   <source>{quantity} times {name}, {amount}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>_Segment</name>
  <message>
   <source>More</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
