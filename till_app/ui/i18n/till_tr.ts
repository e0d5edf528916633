<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
 <context>
  <name>BadgeCell</name>
  <message>
   <source>Or scan a badge</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ChangePanel</name>
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
  <name>PermissionDialog</name>
  <message>
   <source>Not now</source>
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
  <name>TenderPanel</name>
  <message>
   <source>Add cash</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add voucher</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To pay</source>
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
 <context>
  <name>till</name>
  <message numerus="yes">
   <source>%n bill(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n change(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n guest(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n line(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n minute(s) ago</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more line(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n open tab(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n option(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>2 versions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A card payment has no answer yet. The till asks the reader; open Pay to see.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Adds up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>All %n line(s) come with it.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>All %n line(s) went with it, up to your last tap at {time}.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>All %n line(s) went with it.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>All {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Allergy:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Allergy…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Amount</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Amount off</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>And %n more</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>As this till knew it at {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask a manager</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Assign…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back to order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back to the list price</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bill</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bill for {label}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bill {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bills {bills} + not on a bill {rest} = </source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By amount</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By item</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel on reader</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancelled on {reader}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancelling…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Card amount</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Card declined</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Card declined by the bank</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Card on {reader}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cash</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cash drawer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cash given</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change due</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Charge {amount}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Charge {price} each</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Charged twice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a manager, then enter the PIN.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a tab</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose what is given back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Colleagues give you %n tab(s). Open Tabs to accept them.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Discount</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Discount on the whole order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Discount on {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Do not charge again: it may be paid.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Each tap is saved at once. Close at any time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter a discount</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter a price</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter cash given</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter the card amount</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter what it is worth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Equal shares</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every change is saved on this till and goes to the server when the connection is back.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Every change is saved on this till. %n change(s) go(es|) to the server when the connection is back.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Everyone pays the same. The last bill takes the odd pennies.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exact</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give back {amount}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give back {amount} of receipt {receipt}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give money back: receipt {receipt}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give money back…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Happy hour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>If both tills changed one line,</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It does not open by itself so late.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is too old to print by itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It stays with {name} until the colleague accepts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It stays with {name} until you accept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It went silent meanwhile. Look at the printer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last change {age} ago</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last heard from it at {time}, {ago}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave it as it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave it on {till}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave it with {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Left to pay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>List price</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Locked after too many tries. A manager can unlock.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Locked after too many tries. Another manager can allow it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Log in once while the server can be reached. Then this till knows you for 7 days.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mine {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move to {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name or table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name, table, owner or amount</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Needs attention</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Needs attention. {reason}. Opens the one thing to do.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New tab</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New table or name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next bill</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No answer from {reader}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No change. Taken by {how}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No manager is known on this till. Log a manager in once, then ask again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No open tabs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No tab is called that</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody has touched it for {age}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not charged…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not good</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not on a bill yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing found. Try the amount or the time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is lost.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was paid today.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Offline since {time}. Log in and sell as normal.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Offline — safe on this till</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Offline. Log in and sell as normal.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Offline. Safe on this till.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Offline. Safe on this till. {waiting}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Oldest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On the house</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One bill fewer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One bill more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One fewer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One tap shows what is on it, a second one opens it here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open in total</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open this copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open this copy here?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open {age}. Last change {time} on {till}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open {age}. Last change {time}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Opens as it was at {time}. Newer changes join it later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Or add it to an open tab</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Or join an open tab: one bill for both</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Order moved to {till}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Other amount</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Other reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Over 1 h</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Over 1 h {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Owner</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>PIN not recognised. Try again.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>PIN not recognised. Try again. %n tr(y|ies) left, then a manager can unlock.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>PIN of {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paid in the last 24 hours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paid orders</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paid {amount}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paid, card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paid, cash</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paid, voucher</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Parked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pay  {amount}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Percent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Percent off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Person {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Price</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Price of one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Price of {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Print again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Print all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Print all bills</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Print bill</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quantity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Receipt number, amount, time, person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Receipt {label}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove a payment that was taken: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove {name} {amount}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Resume here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save an order to a tab, or open a new one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save to tab</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save to {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved on this till</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved on this till. Not on the server yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved to {tab}. Any till can open it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved {time}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved {time}. The drawer opens next.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sending changes to the server.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sent to the kitchen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sent {told} of {all}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Serve first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Share all by {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Share this by {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Someone may be using it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Something was changed on this bill for the whole tab: share it equally or by amount.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sort by: {order}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Split bill</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Split…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Staff</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stays on the voucher</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Synced · Till &amp; server</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Synced. This till and the server have the same order.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Syncing…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tab</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Table </source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take it over here?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take over here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the discount away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take voucher of {amount}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take {amount} cash</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take {amount} voucher</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take {amount}, {left} left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take {value} off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Takeaway</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tap a bill, then type what it pays. The last bill takes what is left.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tap a line, then tap a bill. Tap a line on a bill to send it back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tap, insert or swipe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Thank you</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The bill is printing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The card was charged {amount} after all. Give {back} back: receipt {receipt}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The card was charged {amount} after all. It is counted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The card was not charged. The order is safe and still to pay.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The cash drawer did not open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The cash drawer opens without a sale.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The customer display is not connected. Selling goes on without it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The disk of this till is full. The order is safe where it was; free some space, then log in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The drawer opens.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The guests move to another table, or this tab joins another one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The line comes with it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The line went with it, up to your last tap at {time}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The line went with it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The order is kept on the tab. Any till can open it and add to it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The paper ran out while it was printing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The payment was removed. Give the guest the money back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The reader gave no answer. Say that the card was not charged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The receipt is printing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The tab opens here and stays open until it is paid.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The till asks the reader again and again. If it shows “declined”, a manager can say so.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The till stopped meanwhile. Look at the printer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The {name} printer does not answer at {place}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The {name} printer is not connected ({place})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The {name} printer is not ready: close its lid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The {name} printer is out of paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Then</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They join this order when it is back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This order is open on {till}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This order was last on {till}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This till</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This till cannot write to its disk. The order is safe where it was; call support.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This till has no secret store, so it cannot check a PIN by itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This till has no secret store. Log in when the server can be reached.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This till lacks the driver of the {name} printer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This till may not use the {name} printer ({place})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This till sends no email. Print the receipt; the sale is saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This till {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ticket for {label}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Till {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tip</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To pay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To share</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Too many tries. Try again in {seconds} s.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Total</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Transfer {tab}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Transfer…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try another word, or show all tabs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try card again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use {amount} tip</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Voucher</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Voucher worth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waiting for the customer · {seconds} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Welcome</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who shall serve {tab}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whole order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wrong item</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You can take it back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You get the {lines}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You save</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your open order {total} opens here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your order is kept. It opens again after this tab.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your order {total} is from {till}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>and shows “Order moved to {here}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>any number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>as at {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>at {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>choose one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>discount {label}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>discounts {off}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>dollars</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>euros</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>incl. VAT {tax}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>known here, as at {time}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>last on this till</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>last on {till}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>last on {till}, {age} ago</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>less than a minute ago</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no open order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>note {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>of {total} · paid {paid}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>on {till} at any time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>on {till} now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>opened {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>pounds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>sold out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the office</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the reader</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>voucher</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>waiting for an answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>you choose which to keep.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{amount} given back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{amount} is saved as given back. Give it back on the reader now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{amount} is saved as given back. Hand it out now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{amount} is still to pay. The order is safe.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{by} gives it to {to}, who has not accepted yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{changes} waiting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} in this order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} times {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} × {name} was added.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{first} and %n more wait</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>{first} waits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{hours} h {minutes} m</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{how} · saved on this till {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{left} of {lines}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{left} of {total} can be given back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{minutes} m</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} for {price} each needs a manager.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} gives you {tab}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} gives you {tab}. Open Tabs to accept it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} has to log in on this till once while the server can be reached.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is asked to take {tab}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is sold out. Nothing was added.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} may be printed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} was not printed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} was removed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} without its discount needs a manager.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}’s order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{quantity} × {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{reader} ready</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{seconds} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{sentence}. Everything is saved; tap the status for more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{tab} is open on {till}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{tab}, {total}, {owner}, open for {age}, {where}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{till} at {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{till} cannot be reached</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{till} may have newer changes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{till} now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{till} stops at once</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{time} · saved on this till</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{time} · {till}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{value} off the whole order needs a manager.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{value} off {name} needs a manager.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{who} took it over on {till} at {time}.</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
