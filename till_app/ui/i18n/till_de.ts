<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>BadgeCell</name>
  <message>
   <source>Or scan a badge</source>
   <translation>Oder Ausweis scannen</translation>
  </message>
 </context>
 <context>
  <name>ChangePanel</name>
  <message>
   <source>Taking…</source>
   <translation>Nimmt…</translation>
  </message>
  <message>
   <source>To pay</source>
   <translation>Zu zahlen</translation>
  </message>
 </context>
 <context>
  <name>ChipPanel</name>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Try now</source>
   <translation>Jetzt versuchen</translation>
  </message>
  <message>
   <source>Wait for:</source>
   <translation>Warten mit:</translation>
  </message>
  <message>
   <source>You can:</source>
   <translation>Sie können:</translation>
  </message>
 </context>
 <context>
  <name>CompletePane</name>
  <message>
   <source>Email…</source>
   <translation>E-Mail…</translation>
  </message>
  <message>
   <source>Log out</source>
   <translation>Abmelden</translation>
  </message>
  <message>
   <source>New order</source>
   <translation>Neue Bestellung</translation>
  </message>
  <message>
   <source>Open drawer</source>
   <translation>Lade öffnen</translation>
  </message>
  <message>
   <source>Print receipt</source>
   <translation>Beleg drucken</translation>
  </message>
 </context>
 <context>
  <name>LineStrip</name>
  <message>
   <source>Discount</source>
   <translation>Rabatt</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Notiz</translation>
  </message>
  <message>
   <source>Options</source>
   <translation>Optionen</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
 </context>
 <context>
  <name>LoginPane</name>
  <message>
   <source>Try now</source>
   <translation>Jetzt versuchen</translation>
  </message>
 </context>
 <context>
  <name>MenuPane</name>
  <message>
   <source>A manager brings them in at the office, under Products. They are here at once.</source>
   <translation>Die Leitung trägt sie im Büro unter „Products“ ein. Dann sind sie sofort hier.</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Alle</translation>
  </message>
  <message>
   <source>Check the spelling, or choose a category.</source>
   <translation>Schreibweise prüfen oder eine Kategorie wählen.</translation>
  </message>
  <message>
   <source>Clear</source>
   <translation>Leeren</translation>
  </message>
  <message>
   <source>Favourites</source>
   <translation>Favoriten</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Mehr</translation>
  </message>
  <message>
   <source>Nothing found for “{words}”</source>
   <translation>Nichts gefunden zu „{words}“</translation>
  </message>
  <message>
   <source>Quantity {number}</source>
   <translation>Menge {number}</translation>
  </message>
  <message>
   <source>Search or scan</source>
   <translation>Suchen oder scannen</translation>
  </message>
  <message>
   <source>Search or scan a barcode</source>
   <translation>Suchen oder Strichcode scannen</translation>
  </message>
  <message>
   <source>This venue has no products yet</source>
   <translation>Dieser Betrieb hat noch keine Produkte</translation>
  </message>
 </context>
 <context>
  <name>MovedPane</name>
  <message>
   <source>Log in</source>
   <translation>Anmelden</translation>
  </message>
  <message>
   <source>Take it back here</source>
   <translation>Wieder hierher holen</translation>
  </message>
 </context>
 <context>
  <name>OrderHead</name>
  <message>
   <source>More</source>
   <translation>Mehr</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>{name}’s order</source>
   <translation>Bestellung von {name}</translation>
  </message>
 </context>
 <context>
  <name>OrderList</name>
  <message>
   <source>Lines of the order</source>
   <translation>Zeilen der Bestellung</translation>
  </message>
 </context>
 <context>
  <name>OrderPane</name>
  <message>
   <source>Log out</source>
   <translation>Abmelden</translation>
  </message>
  <message>
   <source>Pay</source>
   <translation>Zahlen</translation>
  </message>
  <message>
   <source>Save to tab</source>
   <translation>Auf Deckel</translation>
  </message>
  <message>
   <source>order is kept</source>
   <translation>Bestellung bleibt</translation>
  </message>
  <message>
   <source>order kept</source>
   <translation>Bestellung bleibt</translation>
  </message>
 </context>
 <context>
  <name>Pager</name>
  <message>
   <source>Next page</source>
   <translation>Nächste Seite</translation>
  </message>
  <message>
   <source>Page before</source>
   <translation>Seite zurück</translation>
  </message>
  <message>
   <source>Page {page} of {pages}</source>
   <translation>Seite {page} von {pages}</translation>
  </message>
 </context>
 <context>
  <name>PaymentPane</name>
  <message>
   <source>Back to order</source>
   <translation>Zur Bestellung</translation>
  </message>
  <message>
   <source>Card</source>
   <translation>Karte</translation>
  </message>
  <message>
   <source>Cash</source>
   <translation>Bar</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Keine</translation>
  </message>
  <message>
   <source>Split bill</source>
   <translation>Rechnung teilen</translation>
  </message>
  <message>
   <source>Tip</source>
   <translation>Trinkgeld</translation>
  </message>
  <message>
   <source>Voucher</source>
   <translation>Gutschein</translation>
  </message>
  <message>
   <source>by item or share</source>
   <translation>nach Posten oder Anteil</translation>
  </message>
  <message>
   <source>chip or contactless</source>
   <translation>Chip oder kontaktlos</translation>
  </message>
  <message>
   <source>notes and coins</source>
   <translation>Scheine und Münzen</translation>
  </message>
  <message>
   <source>scan or type</source>
   <translation>scannen oder tippen</translation>
  </message>
 </context>
 <context>
  <name>PermissionDialog</name>
  <message>
   <source>Not now</source>
   <translation>Jetzt nicht</translation>
  </message>
 </context>
 <context>
  <name>PinPanel</name>
  <message>
   <source>Checking…</source>
   <translation>Prüft…</translation>
  </message>
  <message>
   <source>Choose your name</source>
   <translation>Namen wählen</translation>
  </message>
  <message>
   <source>Enter your PIN</source>
   <translation>PIN eingeben</translation>
  </message>
  <message>
   <source>Log in</source>
   <translation>Anmelden</translation>
  </message>
  <message>
   <source>Then enter your PIN.</source>
   <translation>Dann die PIN eingeben.</translation>
  </message>
 </context>
 <context>
  <name>PreviewCard</name>
  <message>
   <source>Total</source>
   <translation>Summe</translation>
  </message>
 </context>
 <context>
  <name>ProductGrid</name>
  <message>
   <source>Products</source>
   <translation>Artikel</translation>
  </message>
 </context>
 <context>
  <name>ReceiptCard</name>
  <message>
   <source>Receipt</source>
   <translation>Beleg</translation>
  </message>
 </context>
 <context>
  <name>SavedStamp</name>
  <message>
   <source>Saved {time}</source>
   <translation>Gespeichert {time}</translation>
  </message>
 </context>
 <context>
  <name>StaffButton</name>
  <message>
   <source>locked</source>
   <translation>gesperrt</translation>
  </message>
  <message>
   <source>no open order</source>
   <translation>keine offene Bestellung</translation>
  </message>
  <message>
   <source>open</source>
   <translation>offen</translation>
  </message>
  <message>
   <source>open order</source>
   <translation>offene Bestellung</translation>
  </message>
  <message>
   <source>open order {total}</source>
   <translation>offene Bestellung {total}</translation>
  </message>
 </context>
 <context>
  <name>StaffGrid</name>
  <message>
   <source>Earlier names</source>
   <translation>Frühere Namen</translation>
  </message>
  <message>
   <source>More names</source>
   <translation>Mehr Namen</translation>
  </message>
  <message>
   <source>Who is serving?</source>
   <translation>Wer bedient?</translation>
  </message>
  <message>
   <source>{page} of {pages}</source>
   <translation>{page} von {pages}</translation>
  </message>
 </context>
 <context>
  <name>Stepper</name>
  <message>
   <source>One {name} fewer</source>
   <translation>Ein {name} weniger</translation>
  </message>
  <message>
   <source>One {name} more</source>
   <translation>Ein {name} mehr</translation>
  </message>
 </context>
 <context>
  <name>TenderPanel</name>
  <message>
   <source>Add cash</source>
   <translation>Bar dazu</translation>
  </message>
  <message>
   <source>Add voucher</source>
   <translation>Gutschein dazu</translation>
  </message>
  <message>
   <source>To pay</source>
   <translation>Zu zahlen</translation>
  </message>
 </context>
 <context>
  <name>Totals</name>
  <message>
   <source>Left to pay</source>
   <translation>Noch zu zahlen</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>Summe</translation>
  </message>
 </context>
 <context>
  <name>UndoBar</name>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>Undo: {what}</source>
   <translation>Rückgängig: {what}</translation>
  </message>
 </context>
 <context>
  <name>_Key</name>
  <message>
   <source>Clear</source>
   <translation>Leeren</translation>
  </message>
  <message>
   <source>Delete digit</source>
   <translation>Ziffer löschen</translation>
  </message>
 </context>
 <context>
  <name>_PreviewRows</name>
  <message>
   <source>{quantity} times {name}, {amount}</source>
   <translation>{quantity} mal {name}, {amount}</translation>
  </message>
 </context>
 <context>
  <name>_Segment</name>
  <message>
   <source>More</source>
   <translation>Mehr</translation>
  </message>
 </context>
 <context>
  <name>till</name>
  <message numerus="yes">
   <source>%n bill(s)</source>
   <translation>
    <numerusform>%n Rechnung</numerusform>
    <numerusform>%n Rechnungen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n change(s)</source>
   <translation>
    <numerusform>%n Änderung</numerusform>
    <numerusform>%n Änderungen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n change(s) still go(es|) to the server.</source>
   <translation>
    <numerusform>%n Änderung geht noch zum Server.</numerusform>
    <numerusform>%n Änderungen gehen noch zum Server.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n guest(s)</source>
   <translation>
    <numerusform>%n Gast</numerusform>
    <numerusform>%n Gäste</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n line(s)</source>
   <translation>
    <numerusform>%n Zeile</numerusform>
    <numerusform>%n Zeilen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n line(s) (is|are) the same on both tills</source>
   <translation>
    <numerusform>%n Zeile ist auf beiden Kassen gleich</numerusform>
    <numerusform>%n Zeilen sind auf beiden Kassen gleich</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n line(s) moved to {tab}.</source>
   <translation>
    <numerusform>%n Position auf {tab} gebucht.</numerusform>
    <numerusform>%n Positionen auf {tab} gebucht.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n line(s) still need(s|) your choice.</source>
   <translation>
    <numerusform>%n Zeile braucht noch Ihre Wahl.</numerusform>
    <numerusform>%n Zeilen brauchen noch Ihre Wahl.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n minute(s) ago</source>
   <translation>
    <numerusform>vor %n Minute</numerusform>
    <numerusform>vor %n Minuten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more line(s)</source>
   <translation>
    <numerusform>%n weitere Zeile</numerusform>
    <numerusform>%n weitere Zeilen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n open order(s) stay(s|) open. Nothing is lost.</source>
   <translation>
    <numerusform>%n offene Bestellung bleibt offen. Nichts geht verloren.</numerusform>
    <numerusform>%n offene Bestellungen bleiben offen. Nichts geht verloren.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n open tab(s)</source>
   <translation>
    <numerusform>%n offener Deckel</numerusform>
    <numerusform>%n offene Deckel</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n option(s)</source>
   <translation>
    <numerusform>%n Option</numerusform>
    <numerusform>%n Optionen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n order(s) · oldest {time}</source>
   <translation>
    <numerusform>%n Bestellung · älteste {time}</numerusform>
    <numerusform>%n Bestellungen · älteste {time}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n paper(s) wait(s|)</source>
   <translation>
    <numerusform>%n Beleg wartet</numerusform>
    <numerusform>%n Belege warten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n printer(s) need(s|) a look</source>
   <translation>
    <numerusform>%n Drucker braucht einen Blick</numerusform>
    <numerusform>%n Drucker brauchen einen Blick</numerusform>
   </translation>
  </message>
  <message>
   <source>. Please check that line.</source>
   <translation>. Bitte diese Zeile prüfen.</translation>
  </message>
  <message>
   <source>0–9</source>
   <comment>key</comment>
   <translation>0–9</translation>
  </message>
  <message>
   <source>2 versions</source>
   <translation>2 Fassungen</translation>
  </message>
  <message>
   <source>A card payment has no answer yet. The till asks the reader; open Pay to see.</source>
   <translation>Eine Kartenzahlung ist noch ohne Antwort. Die Kasse fragt das Gerät; unter Zahlen sehen Sie mehr.</translation>
  </message>
  <message>
   <source>A card reader is set up in the settings file of this till. Cash and vouchers work without.</source>
   <translation>Ein Kartengerät wird in der Einstellungsdatei dieser Kasse eingerichtet. Bar und Gutscheine gehen ohne.</translation>
  </message>
  <message>
   <source>A discount takes something off, and at most all of it.</source>
   <translation>Ein Rabatt zieht etwas ab, höchstens alles.</translation>
  </message>
  <message>
   <source>A manager can give them other keys in the settings file.</source>
   <translation>Die Leitung kann in der Einstellungsdatei andere Tasten wählen.</translation>
  </message>
  <message>
   <source>A manager has to allow that. Nothing was changed.</source>
   <translation>Das muss die Leitung erlauben. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>A newer till changed this order. It is safe; update this till to change it.</source>
   <translation>Eine neuere Kasse hat diese Bestellung geändert. Sie ist sicher; zum Ändern diese Kasse aktualisieren.</translation>
  </message>
  <message>
   <source>A part of this tab was paid on another till. Save it to the tab, then resume.</source>
   <translation>Ein Teil dieses Deckels wurde an einer anderen Kasse bezahlt. Auf den Deckel legen, dann weiterführen.</translation>
  </message>
  <message>
   <source>A payment has no answer yet. Ask the reader for its status first.</source>
   <translation>Eine Zahlung ist noch ohne Antwort. Erst das Gerät nach dem Stand fragen.</translation>
  </message>
  <message>
   <source>A scan is known by</source>
   <translation>Ein Scan wird erkannt an</translation>
  </message>
  <message>
   <source>A scanner that sends a key of its own before each code is never mistaken for typing.</source>
   <translation>Ein Scanner, der vor jedem Code eine eigene Taste sendet, wird nie mit Tippen verwechselt.</translation>
  </message>
  <message>
   <source>About</source>
   <translation>Info</translation>
  </message>
  <message>
   <source>Accept</source>
   <translation>Annehmen</translation>
  </message>
  <message>
   <source>Add nothing</source>
   <translation>Nichts dazu</translation>
  </message>
  <message>
   <source>Add one only</source>
   <translation>Nur eins dazu</translation>
  </message>
  <message>
   <source>Add the product with that code</source>
   <translation>Artikel mit diesem Code dazu</translation>
  </message>
  <message>
   <source>Add {price}</source>
   <translation>{price} dazu</translation>
  </message>
  <message>
   <source>Add {quantity} ×</source>
   <translation>{quantity} × dazu</translation>
  </message>
  <message>
   <source>Add {quantity} × {name}?</source>
   <translation>{quantity} × {name} dazu?</translation>
  </message>
  <message>
   <source>Add {quantity} × {price}</source>
   <translation>{quantity} × {price} dazu</translation>
  </message>
  <message>
   <source>Added</source>
   <translation>Dazu</translation>
  </message>
  <message>
   <source>Added {number}, {time}</source>
   <translation>{number} dazu, {time}</translation>
  </message>
  <message>
   <source>Added, not known, paid.</source>
   <translation>Dazu, unbekannt, bezahlt.</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Adresse</translation>
  </message>
  <message>
   <source>Adds up</source>
   <translation>Geht auf</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Alle</translation>
  </message>
  <message numerus="yes">
   <source>All %n line(s) come with it.</source>
   <translation>
    <numerusform>Die Zeile kommt mit.</numerusform>
    <numerusform>Alle %n Zeilen kommen mit.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>All %n line(s) went with it, up to your last tap at {time}.</source>
   <translation>
    <numerusform>Die Zeile ging mit, bis zum letzten Tippen um {time}.</numerusform>
    <numerusform>Alle %n Zeilen gingen mit, bis zum letzten Tippen um {time}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>All %n line(s) went with it.</source>
   <translation>
    <numerusform>Die Zeile ging mit.</numerusform>
    <numerusform>Alle %n Zeilen gingen mit.</numerusform>
   </translation>
  </message>
  <message>
   <source>All lines are chosen.</source>
   <translation>Alle Zeilen sind gewählt.</translation>
  </message>
  <message>
   <source>All of it goes, {total}. It stays in the audit of the office.</source>
   <translation>Alles fällt weg, {total}. Im Protokoll des Büros bleibt es.</translation>
  </message>
  <message>
   <source>All right</source>
   <translation>In Ordnung</translation>
  </message>
  <message>
   <source>All {count}</source>
   <translation>Alle {count}</translation>
  </message>
  <message>
   <source>All {count} changes are on this till and on the server.</source>
   <translation>Alle {count} Änderungen sind auf dieser Kasse und auf dem Server.</translation>
  </message>
  <message>
   <source>Allergy:</source>
   <translation>Allergie:</translation>
  </message>
  <message>
   <source>Allergy…</source>
   <translation>Allergie…</translation>
  </message>
  <message>
   <source>Alt</source>
   <comment>key</comment>
   <translation>Alt</translation>
  </message>
  <message>
   <source>Amount</source>
   <translation>Betrag</translation>
  </message>
  <message>
   <source>Amount off</source>
   <translation>Betrag weniger</translation>
  </message>
  <message numerus="yes">
   <source>And %n more</source>
   <translation>
    <numerusform>Und %n weiterer</numerusform>
    <numerusform>Und %n weitere</numerusform>
   </translation>
  </message>
  <message>
   <source>Another person; the order is kept</source>
   <translation>Andere Person; die Bestellung bleibt</translation>
  </message>
  <message>
   <source>Answer time</source>
   <translation>Antwortzeit</translation>
  </message>
  <message>
   <source>As this till knew it at {time}</source>
   <translation>Wie diese Kasse es um {time} kannte</translation>
  </message>
  <message>
   <source>Ask a manager</source>
   <translation>Leitung fragen</translation>
  </message>
  <message>
   <source>Ask again</source>
   <translation>Noch einmal fragen</translation>
  </message>
  <message>
   <source>Ask later</source>
   <translation>Später fragen</translation>
  </message>
  <message>
   <source>Assign…</source>
   <translation>Übergeben…</translation>
  </message>
  <message>
   <source>A–Z</source>
   <comment>key</comment>
   <translation>A–Z</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Back to order</source>
   <translation>Zur Bestellung</translation>
  </message>
  <message>
   <source>Back to the lines</source>
   <translation>Zurück zur Auswahl</translation>
  </message>
  <message>
   <source>Back to the list price</source>
   <translation>Zurück zum Listenpreis</translation>
  </message>
  <message>
   <source>Back to the order</source>
   <translation>Zurück zur Bestellung</translation>
  </message>
  <message>
   <source>Back to the paid orders</source>
   <translation>Zurück zu den bezahlten Bestellungen</translation>
  </message>
  <message>
   <source>Begin the next shift</source>
   <translation>Nächste Schicht beginnen</translation>
  </message>
  <message>
   <source>Being paid at {till}</source>
   <translation>Wird an {till} bezahlt</translation>
  </message>
  <message>
   <source>Bill</source>
   <translation>Rechnung</translation>
  </message>
  <message>
   <source>Bill</source>
   <comment>on paper</comment>
   <translation>Rechnung</translation>
  </message>
  <message>
   <source>Bill for {label}</source>
   <translation>Rechnung für {label}</translation>
  </message>
  <message>
   <source>Bill {number}</source>
   <translation>Rechnung {number}</translation>
  </message>
  <message>
   <source>Bills {bills} + not on a bill {rest} = </source>
   <translation>Rechnungen {bills} + auf keiner Rechnung {rest} = </translation>
  </message>
  <message>
   <source>By amount</source>
   <translation>Nach Betrag</translation>
  </message>
  <message>
   <source>By item</source>
   <translation>Nach Posten</translation>
  </message>
  <message>
   <source>By its speed</source>
   <translation>An seiner Geschwindigkeit</translation>
  </message>
  <message>
   <source>By time of day</source>
   <translation>Nach Tageszeit</translation>
  </message>
  <message>
   <source>By time of day it is dark from {start} to {end}.</source>
   <translation>Nach Tageszeit ist es von {start} bis {end} dunkel.</translation>
  </message>
  <message>
   <source>CANCEL {count} × {name}</source>
   <comment>on paper</comment>
   <translation>STORNO {count} × {name}</translation>
  </message>
  <message>
   <source>CHANGE: {name}</source>
   <comment>on paper</comment>
   <translation>ÄNDERUNG: {name}</translation>
  </message>
  <message>
   <source>Call it {name}</source>
   <translation>{name} nennen</translation>
  </message>
  <message>
   <source>Can log in here without the server</source>
   <translation>Können hier ohne Server anmelden</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Cancel on reader</source>
   <translation>Am Gerät abbrechen</translation>
  </message>
  <message>
   <source>Cancelled on {reader}</source>
   <translation>Abgebrochen an {reader}</translation>
  </message>
  <message>
   <source>Cancelling…</source>
   <translation>Bricht ab…</translation>
  </message>
  <message>
   <source>Cannot be reached</source>
   <translation>Nicht erreichbar</translation>
  </message>
  <message>
   <source>Card</source>
   <translation>Karte</translation>
  </message>
  <message>
   <source>Card</source>
   <comment>on paper</comment>
   <translation>Karte</translation>
  </message>
  <message>
   <source>Card amount</source>
   <translation>Kartenbetrag</translation>
  </message>
  <message>
   <source>Card declined</source>
   <translation>Karte abgelehnt</translation>
  </message>
  <message>
   <source>Card declined by the bank</source>
   <translation>Karte von der Bank abgelehnt</translation>
  </message>
  <message>
   <source>Card numbers kept here</source>
   <translation>Hier gespeicherte Kartennummern</translation>
  </message>
  <message>
   <source>Card on {reader}</source>
   <translation>Karte an {reader}</translation>
  </message>
  <message>
   <source>Card reader</source>
   <translation>Kartengerät</translation>
  </message>
  <message>
   <source>Card readers</source>
   <translation>Kartengeräte</translation>
  </message>
  <message>
   <source>Cash</source>
   <translation>Bar</translation>
  </message>
  <message>
   <source>Cash</source>
   <comment>on paper</comment>
   <translation>Bar</translation>
  </message>
  <message>
   <source>Cash drawer</source>
   <translation>Kassenlade</translation>
  </message>
  <message>
   <source>Cash drawer…</source>
   <translation>Kassenlade…</translation>
  </message>
  <message>
   <source>Cash from sales</source>
   <translation>Bargeld aus Verkäufen</translation>
  </message>
  <message>
   <source>Cash given</source>
   <translation>Bar gegeben</translation>
  </message>
  <message>
   <source>Categories from the first on</source>
   <translation>Kategorien ab der ersten</translation>
  </message>
  <message>
   <source>Change</source>
   <comment>on paper</comment>
   <translation>Rückgeld</translation>
  </message>
  <message>
   <source>Change due</source>
   <translation>Rückgeld</translation>
  </message>
  <message>
   <source>Changed and kept on this till.</source>
   <translation>Geändert und auf dieser Kasse behalten.</translation>
  </message>
  <message>
   <source>Changed, {time}</source>
   <translation>Geändert, {time}</translation>
  </message>
  <message>
   <source>Changes came after {name}’s order was taken over. They are in the order.</source>
   <translation>Nach der Übernahme kamen Änderungen zur Bestellung von {name}. Sie sind dabei.</translation>
  </message>
  <message>
   <source>Changes here need a manager PIN.</source>
   <translation>Änderungen hier brauchen die PIN der Leitung.</translation>
  </message>
  <message>
   <source>Changes kept</source>
   <translation>Gespeicherte Änderungen</translation>
  </message>
  <message>
   <source>Changes of other tills cannot be saved</source>
   <translation>Änderungen anderer Kassen sind nicht zu speichern</translation>
  </message>
  <message>
   <source>Changes of other tills cannot be saved here. {todo}</source>
   <translation>Änderungen anderer Kassen lassen sich hier nicht speichern. {todo}</translation>
  </message>
  <message>
   <source>Changing the settings of this till needs a manager.</source>
   <translation>Einstellungen dieser Kasse ändert nur die Leitung.</translation>
  </message>
  <message>
   <source>Charge what came later, {amount}</source>
   <translation>Nachträgliches berechnen, {amount}</translation>
  </message>
  <message>
   <source>Charge {amount}</source>
   <translation>{amount} belasten</translation>
  </message>
  <message>
   <source>Charge {price} each</source>
   <translation>{price} pro Stück</translation>
  </message>
  <message>
   <source>Charged twice</source>
   <translation>Doppelt berechnet</translation>
  </message>
  <message>
   <source>Check journal</source>
   <translation>Journal prüfen</translation>
  </message>
  <message>
   <source>Checked {time}</source>
   <translation>Geprüft {time}</translation>
  </message>
  <message>
   <source>Checking…</source>
   <translation>Prüft…</translation>
  </message>
  <message>
   <source>Choose</source>
   <translation>Wählen</translation>
  </message>
  <message numerus="yes">
   <source>Choose %n more line(s)</source>
   <translation>
    <numerusform>Noch %n Zeile wählen</numerusform>
    <numerusform>Noch %n Zeilen wählen</numerusform>
   </translation>
  </message>
  <message>
   <source>Choose a manager, then enter the PIN.</source>
   <translation>Leitung wählen, dann PIN eingeben.</translation>
  </message>
  <message>
   <source>Choose a person</source>
   <translation>Person wählen</translation>
  </message>
  <message>
   <source>Choose a tab</source>
   <translation>Deckel wählen</translation>
  </message>
  <message>
   <source>Choose it, then resume it</source>
   <translation>Wählen, dann weiterführen</translation>
  </message>
  <message>
   <source>Choose one. The others stay as they are; they open when you log in again.</source>
   <translation>Eine wählen. Die anderen bleiben; sie öffnen bei der nächsten Anmeldung.</translation>
  </message>
  <message>
   <source>Choose what is given back</source>
   <translation>Wählen, was erstattet wird</translation>
  </message>
  <message>
   <source>Choose what moves</source>
   <translation>Positionen wählen</translation>
  </message>
  <message>
   <source>Choose why money is given back.</source>
   <translation>Wählen, warum erstattet wird.</translation>
  </message>
  <message>
   <source>Chosen</source>
   <translation>Gewählt</translation>
  </message>
  <message>
   <source>Clear the PIN</source>
   <translation>PIN leeren</translation>
  </message>
  <message>
   <source>Clear the search or the quantity</source>
   <translation>Suche oder Menge leeren</translation>
  </message>
  <message>
   <source>Clock difference</source>
   <translation>Uhrabweichung</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Close tab</source>
   <translation>Deckel schließen</translation>
  </message>
  <message>
   <source>Close this first, then scan again. Nothing was added.</source>
   <translation>Dies erst schließen, dann noch einmal scannen. Nichts kam dazu.</translation>
  </message>
  <message>
   <source>Close with {amount}</source>
   <translation>Mit {amount} schließen</translation>
  </message>
  <message numerus="yes">
   <source>Colleagues give you %n tab(s). Open Tabs to accept them.</source>
   <translation>
    <numerusform>Kollegen geben Ihnen %n Deckel. Unter Deckel annehmen.</numerusform>
    <numerusform>Kollegen geben Ihnen %n Deckel. Unter Deckel annehmen.</numerusform>
   </translation>
  </message>
  <message>
   <source>Comes out here</source>
   <translation>Kommt hier heraus</translation>
  </message>
  <message>
   <source>Connected</source>
   <translation>Verbunden</translation>
  </message>
  <message>
   <source>Correction</source>
   <translation>Korrektur</translation>
  </message>
  <message>
   <source>Count and close</source>
   <translation>Zählen und schließen</translation>
  </message>
  <message>
   <source>Count first. Then the rest is shown.</source>
   <translation>Erst zählen. Dann wird der Rest gezeigt.</translation>
  </message>
  <message>
   <source>Count {amount} in</source>
   <translation>{amount} einzählen</translation>
  </message>
  <message>
   <source>Count {name}</source>
   <translation>{name} zählen</translation>
  </message>
  <message>
   <source>Counted</source>
   <translation>Gezählt</translation>
  </message>
  <message>
   <source>Counts from the next start of the till.</source>
   <translation>Gilt ab dem nächsten Start der Kasse.</translation>
  </message>
  <message>
   <source>Ctrl</source>
   <comment>key</comment>
   <translation>Strg</translation>
  </message>
  <message>
   <source>Customer display</source>
   <translation>Kundenanzeige</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Dunkel</translation>
  </message>
  <message>
   <source>Decide later</source>
   <translation>Später entscheiden</translation>
  </message>
  <message>
   <source>Del</source>
   <comment>key</comment>
   <translation>Entf</translation>
  </message>
  <message>
   <source>Deposit</source>
   <translation>Einzahlung</translation>
  </message>
  <message>
   <source>Development setting: this till keeps its secrets in a plain file.</source>
   <translation>Entwicklung: diese Kasse hält ihre Geheimnisse in einer einfachen Datei.</translation>
  </message>
  <message>
   <source>Difference</source>
   <translation>Differenz</translation>
  </message>
  <message>
   <source>Discount</source>
   <translation>Rabatt</translation>
  </message>
  <message>
   <source>Discount</source>
   <comment>on paper</comment>
   <translation>Rabatt</translation>
  </message>
  <message>
   <source>Discount on the line</source>
   <translation>Rabatt auf die Zeile</translation>
  </message>
  <message>
   <source>Discount on the order</source>
   <translation>Rabatt auf die Bestellung</translation>
  </message>
  <message>
   <source>Discount on the whole order</source>
   <translation>Rabatt auf die ganze Bestellung</translation>
  </message>
  <message>
   <source>Discount on {name}</source>
   <translation>Rabatt auf {name}</translation>
  </message>
  <message>
   <source>Discounts</source>
   <translation>Rabatte</translation>
  </message>
  <message>
   <source>Display and sound</source>
   <translation>Anzeige und Ton</translation>
  </message>
  <message>
   <source>Display, sound</source>
   <translation>Anzeige, Ton</translation>
  </message>
  <message>
   <source>Do not charge again: it may be paid.</source>
   <translation>Nicht noch einmal belasten: vielleicht ist es bezahlt.</translation>
  </message>
  <message>
   <source>Do not give it back again: it may be done.</source>
   <translation>Nicht noch einmal erstatten: vielleicht ist es geschehen.</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <source>Each tap is saved at once. Close at any time.</source>
   <translation>Jedes Tippen ist sofort gespeichert. Schließen geht immer.</translation>
  </message>
  <message>
   <source>Each tap takes one more of a line. Nothing is moved yet.</source>
   <translation>Jeder Tipp nimmt eins mehr von einer Position. Noch ist nichts umgebucht.</translation>
  </message>
  <message>
   <source>Encrypted</source>
   <translation>Verschlüsselt</translation>
  </message>
  <message>
   <source>End</source>
   <comment>key</comment>
   <translation>Ende</translation>
  </message>
  <message>
   <source>Enter</source>
   <comment>key</comment>
   <translation>Enter</translation>
  </message>
  <message>
   <source>Enter a discount</source>
   <translation>Rabatt eingeben</translation>
  </message>
  <message>
   <source>Enter a price</source>
   <translation>Preis eingeben</translation>
  </message>
  <message>
   <source>Enter an amount first. Nothing was changed.</source>
   <translation>Erst einen Betrag eingeben. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>Enter cash given</source>
   <translation>Gegebenes Bargeld eingeben</translation>
  </message>
  <message>
   <source>Enter the card amount</source>
   <translation>Kartenbetrag eingeben</translation>
  </message>
  <message>
   <source>Enter the price</source>
   <translation>Preis eingeben</translation>
  </message>
  <message>
   <source>Enter what it is worth</source>
   <translation>Wert eingeben</translation>
  </message>
  <message>
   <source>Enter what the guest gives.</source>
   <translation>Eingeben, was der Gast gibt.</translation>
  </message>
  <message>
   <source>Equal shares</source>
   <translation>Gleiche Teile</translation>
  </message>
  <message>
   <source>Esc</source>
   <comment>key</comment>
   <translation>Esc</translation>
  </message>
  <message>
   <source>Every change is on the server</source>
   <translation>Jede Änderung ist auf dem Server</translation>
  </message>
  <message>
   <source>Every change is saved on this till and goes to the server when the connection is back.</source>
   <translation>Jede Änderung ist auf dieser Kasse gespeichert und geht zum Server, sobald die Verbindung wieder da ist.</translation>
  </message>
  <message numerus="yes">
   <source>Every change is saved on this till. %n change(s) go(es|) to the server when the connection is back.</source>
   <translation>
    <numerusform>Jede Änderung ist auf dieser Kasse gespeichert. %n Änderung geht zum Server, sobald die Verbindung wieder da ist.</numerusform>
    <numerusform>Jede Änderung ist auf dieser Kasse gespeichert. %n Änderungen gehen zum Server, sobald die Verbindung wieder da ist.</numerusform>
   </translation>
  </message>
  <message>
   <source>Everyone pays the same. The last bill takes the odd pennies.</source>
   <translation>Alle zahlen gleich viel. Die letzte Rechnung nimmt die restlichen Cent.</translation>
  </message>
  <message>
   <source>Everything is safe</source>
   <translation>Alles ist sicher</translation>
  </message>
  <message>
   <source>Everything is safe on this till</source>
   <translation>Alles ist sicher auf dieser Kasse</translation>
  </message>
  <message>
   <source>Everything that is left</source>
   <translation>Alles Übrige</translation>
  </message>
  <message>
   <source>Exact</source>
   <translation>Genau</translation>
  </message>
  <message>
   <source>Export diagnostics</source>
   <translation>Diagnose exportieren</translation>
  </message>
  <message>
   <source>Export diagnostics and call support.</source>
   <translation>Diagnose exportieren und Support rufen.</translation>
  </message>
  <message>
   <source>Export to USB</source>
   <translation>Auf USB sichern</translation>
  </message>
  <message>
   <source>Exporting…</source>
   <translation>Exportiert…</translation>
  </message>
  <message>
   <source>Fewer of the line</source>
   <translation>Weniger von der Zeile</translation>
  </message>
  <message>
   <source>Float</source>
   <translation>Wechselgeld</translation>
  </message>
  <message>
   <source>Free disk</source>
   <translation>Freier Speicher</translation>
  </message>
  <message>
   <source>Give back</source>
   <translation>Erstatten</translation>
  </message>
  <message>
   <source>Give back on {reader}</source>
   <translation>An {reader} erstatten</translation>
  </message>
  <message>
   <source>Give back {amount}</source>
   <translation>{amount} erstatten</translation>
  </message>
  <message>
   <source>Give back {amount} of receipt {receipt}</source>
   <translation>{amount} von Beleg {receipt} erstatten</translation>
  </message>
  <message>
   <source>Give it back in cash, or try again with a manager.</source>
   <translation>Bar erstatten oder mit der Leitung noch einmal versuchen.</translation>
  </message>
  <message>
   <source>Give money back: receipt {receipt}</source>
   <translation>Geld erstatten: Beleg {receipt}</translation>
  </message>
  <message>
   <source>Give money back…</source>
   <translation>Geld erstatten…</translation>
  </message>
  <message>
   <source>Give nothing back</source>
   <translation>Nichts erstatten</translation>
  </message>
  <message>
   <source>Give up</source>
   <translation>Aufgeben</translation>
  </message>
  <message>
   <source>Given back</source>
   <comment>on paper</comment>
   <translation>Erstattet</translation>
  </message>
  <message>
   <source>Given…</source>
   <translation>Erstattet…</translation>
  </message>
  <message>
   <source>Goes in</source>
   <translation>Geht hinein</translation>
  </message>
  <message>
   <source>Goes out</source>
   <translation>Geht heraus</translation>
  </message>
  <message>
   <source>Gross</source>
   <comment>on paper</comment>
   <translation>Brutto</translation>
  </message>
  <message>
   <source>Guests</source>
   <translation>Gäste</translation>
  </message>
  <message>
   <source>Happy hour</source>
   <translation>Happy Hour</translation>
  </message>
  <message>
   <source>Home</source>
   <comment>key</comment>
   <translation>Pos1</translation>
  </message>
  <message>
   <source>Home folder</source>
   <translation>Eigener Ordner</translation>
  </message>
  <message>
   <source>How it answers</source>
   <translation>Wie es antwortet</translation>
  </message>
  <message>
   <source>How many of the next tile or scan</source>
   <translation>Wie viele der nächsten Taste oder des Scans</translation>
  </message>
  <message>
   <source>How many of {piece}</source>
   <translation>Wie viele {piece}</translation>
  </message>
  <message>
   <source>How many people eat or drink on this order?</source>
   <translation>Wie viele Gäste hat diese Bestellung?</translation>
  </message>
  <message>
   <source>How this till looks to everybody here.</source>
   <translation>Wie diese Kasse für alle hier aussieht.</translation>
  </message>
  <message>
   <source>Icons</source>
   <translation>Symbole</translation>
  </message>
  <message>
   <source>If both tills changed one line,</source>
   <translation>Wenn beide Kassen eine Zeile änderten,</translation>
  </message>
  <message>
   <source>In the way</source>
   <translation>Im Weg</translation>
  </message>
  <message>
   <source>In: {reason}</source>
   <translation>Ein: {reason}</translation>
  </message>
  <message>
   <source>Ins</source>
   <comment>key</comment>
   <translation>Einfg</translation>
  </message>
  <message>
   <source>It does not open by itself so late.</source>
   <translation>So spät öffnet sie nicht von selbst.</translation>
  </message>
  <message>
   <source>It is asked when a card payment begins. A payment without an answer is never charged again.</source>
   <translation>Es wird gefragt, wenn eine Kartenzahlung beginnt. Ohne Antwort wird nie noch einmal belastet.</translation>
  </message>
  <message>
   <source>It is there</source>
   <translation>Er ist da</translation>
  </message>
  <message>
   <source>It is too old to print by itself.</source>
   <translation>Zu alt, um von selbst gedruckt zu werden.</translation>
  </message>
  <message>
   <source>It stands on the order, the bill and the kitchen's ticket.</source>
   <translation>Steht auf Bestellung, Rechnung und Küchenbon.</translation>
  </message>
  <message>
   <source>It stays with {name} until the colleague accepts.</source>
   <translation>Er bleibt bei {name}, bis die Kollegin oder der Kollege annimmt.</translation>
  </message>
  <message>
   <source>It stays with {name} until you accept.</source>
   <translation>Er bleibt bei {name}, bis Sie annehmen.</translation>
  </message>
  <message numerus="yes">
   <source>It tries again by itself in %n second(s).</source>
   <translation>
    <numerusform>Sie versucht es in %n Sekunde von selbst noch einmal.</numerusform>
    <numerusform>Sie versucht es in %n Sekunden von selbst noch einmal.</numerusform>
   </translation>
  </message>
  <message>
   <source>It went silent meanwhile. Look at the printer.</source>
   <translation>Der Drucker verstummte dabei. Bitte nachsehen.</translation>
  </message>
  <message>
   <source>Item {code}</source>
   <translation>Posten {code}</translation>
  </message>
  <message>
   <source>Joined</source>
   <translation>Vereint</translation>
  </message>
  <message>
   <source>Journal</source>
   <translation>Journal</translation>
  </message>
  <message>
   <source>Journal on this till</source>
   <translation>Journal auf dieser Kasse</translation>
  </message>
  <message>
   <source>Journal, sync log, versions and settings in one file. No PINs and no card data.</source>
   <translation>Journal, Abgleichsprotokoll, Versionen und Einstellungen in einer Datei. Keine PINs, keine Kartendaten.</translation>
  </message>
  <message>
   <source>Keep the order</source>
   <translation>Bestellung behalten</translation>
  </message>
  <message>
   <source>Keep two orders</source>
   <translation>Zwei Bestellungen behalten</translation>
  </message>
  <message>
   <source>Kept on this till. It counts from the next start of the till.</source>
   <translation>Auf dieser Kasse behalten. Gilt ab dem nächsten Start.</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Tasten</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Art</translation>
  </message>
  <message>
   <source>Known</source>
   <translation>Bekannt</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>Last answer {time}</source>
   <translation>Letzte Antwort {time}</translation>
  </message>
  <message>
   <source>Last change {age} ago</source>
   <translation>Letzte Änderung vor {age}</translation>
  </message>
  <message>
   <source>Last changes</source>
   <translation>Letzte Änderungen</translation>
  </message>
  <message>
   <source>Last code</source>
   <translation>Letzter Code</translation>
  </message>
  <message>
   <source>Last heard from it at {time}, {ago}.</source>
   <translation>Zuletzt um {time} gehört, {ago}.</translation>
  </message>
  <message>
   <source>Last scan</source>
   <translation>Letzter Scan</translation>
  </message>
  <message>
   <source>Last sync</source>
   <translation>Letzter Abgleich</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>So lassen</translation>
  </message>
  <message>
   <source>Leave it as it is</source>
   <translation>So lassen</translation>
  </message>
  <message>
   <source>Leave it on {till}</source>
   <translation>Auf {till} lassen</translation>
  </message>
  <message>
   <source>Leave it with {name}</source>
   <translation>Bei {name} lassen</translation>
  </message>
  <message>
   <source>Left to pay</source>
   <translation>Noch zu zahlen</translation>
  </message>
  <message>
   <source>Left to pay {amount}. Saved {time}.</source>
   <translation>Noch zu zahlen {amount}. Gespeichert {time}.</translation>
  </message>
  <message>
   <source>Less motion</source>
   <translation>Weniger Bewegung</translation>
  </message>
  <message>
   <source>Letters</source>
   <translation>Buchstaben</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Lizenz</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Hell</translation>
  </message>
  <message>
   <source>Line</source>
   <translation>Zeile</translation>
  </message>
  <message>
   <source>List price</source>
   <translation>Listenpreis</translation>
  </message>
  <message>
   <source>Little space on this till</source>
   <translation>Wenig Platz auf dieser Kasse</translation>
  </message>
  <message>
   <source>Locked after too many tries. A manager can unlock.</source>
   <translation>Nach zu vielen Versuchen gesperrt. Die Leitung kann entsperren.</translation>
  </message>
  <message>
   <source>Locked after too many tries. Another manager can allow it.</source>
   <translation>Nach zu vielen Versuchen gesperrt. Jemand anders von der Leitung kann es erlauben.</translation>
  </message>
  <message>
   <source>Log in</source>
   <translation>Anmelden</translation>
  </message>
  <message>
   <source>Log in once while the server can be reached. Then this till knows you for 7 days.</source>
   <translation>Einmal anmelden, solange der Server erreichbar ist. Dann kennt diese Kasse Sie 7 Tage.</translation>
  </message>
  <message>
   <source>Log out, the order is kept</source>
   <translation>Abmelden, die Bestellung bleibt</translation>
  </message>
  <message>
   <source>Longest offline today</source>
   <translation>Heute am längsten offline</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>Noch einmal suchen</translation>
  </message>
  <message>
   <source>Looks right</source>
   <translation>Stimmt so</translation>
  </message>
  <message>
   <source>Loud</source>
   <translation>Laut</translation>
  </message>
  <message>
   <source>Made with</source>
   <translation>Gemacht mit</translation>
  </message>
  <message>
   <source>Main action of the screen</source>
   <translation>Hauptaktion der Seite</translation>
  </message>
  <message>
   <source>Mine</source>
   <translation>Meine</translation>
  </message>
  <message>
   <source>Mine {count}</source>
   <translation>Meine {count}</translation>
  </message>
  <message>
   <source>Money was taken for this order, so it cannot be cleared.</source>
   <translation>Für diese Bestellung wurde Geld genommen, sie kann nicht geleert werden.</translation>
  </message>
  <message>
   <source>Money was taken for this order. Finish paying it first.</source>
   <translation>Für diese Bestellung wurde Geld genommen. Erst fertig bezahlen.</translation>
  </message>
  <message>
   <source>More change</source>
   <translation>Mehr Wechselgeld</translation>
  </message>
  <message>
   <source>More or fewer of the line</source>
   <translation>Mehr oder weniger der Zeile</translation>
  </message>
  <message numerus="yes">
   <source>Move %n line(s) of {tab}</source>
   <translation>
    <numerusform>%n Position von {tab} umbuchen</numerusform>
    <numerusform>%n Positionen von {tab} umbuchen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Move %n line(s) to…</source>
   <translation>
    <numerusform>%n Position umbuchen auf …</numerusform>
    <numerusform>%n Positionen umbuchen auf …</numerusform>
   </translation>
  </message>
  <message>
   <source>Move here</source>
   <translation>Hierher</translation>
  </message>
  <message>
   <source>Move lines of {tab}</source>
   <translation>Positionen von {tab} umbuchen</translation>
  </message>
  <message>
   <source>Move nothing</source>
   <translation>Nichts umbuchen</translation>
  </message>
  <message>
   <source>Move to {name}</source>
   <translation>Zu {name}</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Name for the order</source>
   <translation>Name der Bestellung</translation>
  </message>
  <message>
   <source>Name or number of the table</source>
   <translation>Name oder Nummer des Tisches</translation>
  </message>
  <message>
   <source>Name or table</source>
   <translation>Name oder Tisch</translation>
  </message>
  <message>
   <source>Name, table, owner or amount</source>
   <translation>Name, Tisch, Person oder Betrag</translation>
  </message>
  <message>
   <source>Names and people come from the office.</source>
   <translation>Namen und Personen kommen aus dem Büro.</translation>
  </message>
  <message>
   <source>Needs a look</source>
   <translation>Bitte ansehen</translation>
  </message>
  <message>
   <source>Needs attention</source>
   <translation>Bitte ansehen</translation>
  </message>
  <message>
   <source>Needs attention. {reason}. Opens the one thing to do.</source>
   <translation>Bitte ansehen. {reason}. Öffnet, was zu tun ist.</translation>
  </message>
  <message>
   <source>Net</source>
   <comment>on paper</comment>
   <translation>Netto</translation>
  </message>
  <message>
   <source>New order</source>
   <translation>Neue Bestellung</translation>
  </message>
  <message>
   <source>New tab</source>
   <translation>Neuer Deckel</translation>
  </message>
  <message>
   <source>New tab: name or table</source>
   <translation>Neuer Deckel: Name oder Tisch</translation>
  </message>
  <message>
   <source>New table or name</source>
   <translation>Neuer Tisch oder Name</translation>
  </message>
  <message>
   <source>Next bill</source>
   <translation>Nächste Rechnung</translation>
  </message>
  <message>
   <source>Next try in {time}</source>
   <translation>Nächster Versuch in {time}</translation>
  </message>
  <message>
   <source>No USB stick was found. Plug one in and look again, or keep the file on this till.</source>
   <translation>Kein USB-Stick gefunden. Einstecken und noch einmal suchen, oder die Datei auf dieser Kasse behalten.</translation>
  </message>
  <message>
   <source>No answer from {reader}</source>
   <translation>Keine Antwort von {reader}</translation>
  </message>
  <message>
   <source>No answer yet</source>
   <translation>Noch keine Antwort</translation>
  </message>
  <message>
   <source>No card reader is set up</source>
   <translation>Kein Kartengerät eingerichtet</translation>
  </message>
  <message>
   <source>No card reader is set up on this till. The order is safe.</source>
   <translation>An dieser Kasse ist kein Kartengerät eingerichtet. Die Bestellung ist sicher.</translation>
  </message>
  <message>
   <source>No change. Taken by {how}</source>
   <translation>Kein Rückgeld. Gezahlt mit {how}</translation>
  </message>
  <message>
   <source>No drawer is set up on this till. Everything is saved.</source>
   <translation>An dieser Kasse ist keine Lade eingerichtet. Alles ist gespeichert.</translation>
  </message>
  <message>
   <source>No float was counted in yet. Selling goes on all the same.</source>
   <translation>Noch kein Wechselgeld eingezählt. Verkaufen geht trotzdem.</translation>
  </message>
  <message>
   <source>No items yet</source>
   <translation>Noch nichts bestellt</translation>
  </message>
  <message>
   <source>No manager is known on this till. Log a manager in once, then ask again.</source>
   <translation>Diese Kasse kennt niemanden von der Leitung. Einmal anmelden, dann noch einmal fragen.</translation>
  </message>
  <message>
   <source>No open tabs</source>
   <translation>Keine offenen Deckel</translation>
  </message>
  <message>
   <source>No order is open on this till.</source>
   <translation>Auf dieser Kasse ist keine Bestellung offen.</translation>
  </message>
  <message>
   <source>No printer is set up</source>
   <translation>Kein Drucker eingerichtet</translation>
  </message>
  <message>
   <source>No printer is set up on this till. Everything is saved.</source>
   <translation>An dieser Kasse ist kein Drucker eingerichtet. Alles ist gespeichert.</translation>
  </message>
  <message>
   <source>No product has code {code}</source>
   <translation>Kein Artikel hat Code {code}</translation>
  </message>
  <message>
   <source>No product has code {code}. Sell it by name and price.</source>
   <translation>Kein Artikel hat Code {code}. Nach Name und Preis verkaufen.</translation>
  </message>
  <message>
   <source>No safe line to the server</source>
   <translation>Keine sichere Verbindung zum Server</translation>
  </message>
  <message>
   <source>No such product</source>
   <translation>Kein solcher Artikel</translation>
  </message>
  <message>
   <source>No tab is called that</source>
   <translation>Kein Deckel heißt so</translation>
  </message>
  <message>
   <source>No, this machine only</source>
   <translation>Nein, nur diese Maschine</translation>
  </message>
  <message>
   <source>Nobody disagrees about that any more.</source>
   <translation>Darüber sind sich inzwischen alle einig.</translation>
  </message>
  <message>
   <source>Nobody has touched it for {age}</source>
   <translation>Seit {age} hat sie niemand angefasst</translation>
  </message>
  <message numerus="yes">
   <source>Nobody touched this till for %n minute(s). The order is kept.</source>
   <translation>
    <numerusform>%n Minute berührte niemand diese Kasse. Die Bestellung bleibt.</numerusform>
    <numerusform>%n Minuten berührte niemand diese Kasse. Die Bestellung bleibt.</numerusform>
   </translation>
  </message>
  <message>
   <source>None</source>
   <translation>Keine</translation>
  </message>
  <message>
   <source>Not charged…</source>
   <translation>Nicht belastet…</translation>
  </message>
  <message>
   <source>Not given…</source>
   <translation>Nicht erstattet…</translation>
  </message>
  <message>
   <source>Not good</source>
   <translation>Nicht gut</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Jetzt nicht</translation>
  </message>
  <message>
   <source>Not on a bill yet</source>
   <translation>Noch auf keiner Rechnung</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Notiz</translation>
  </message>
  <message>
   <source>Note on the line</source>
   <translation>Notiz zur Zeile</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>Nichts</translation>
  </message>
  <message>
   <source>Nothing found for “{words}”</source>
   <translation>Nichts gefunden zu „{words}“</translation>
  </message>
  <message>
   <source>Nothing found. Try the amount or the time.</source>
   <translation>Nichts gefunden. Betrag oder Uhrzeit versuchen.</translation>
  </message>
  <message>
   <source>Nothing is lost.</source>
   <translation>Nichts geht verloren.</translation>
  </message>
  <message>
   <source>Nothing is sent without one. Tell a manager.</source>
   <translation>Ohne sie wird nichts gesendet. Der Leitung sagen.</translation>
  </message>
  <message>
   <source>Nothing is sold on this page: the code is only shown.</source>
   <translation>Auf dieser Seite wird nichts verkauft: der Code wird nur gezeigt.</translation>
  </message>
  <message>
   <source>Nothing moves by itself.</source>
   <translation>Nichts bewegt sich von selbst.</translation>
  </message>
  <message>
   <source>Nothing to save yet</source>
   <translation>Noch nichts zu speichern</translation>
  </message>
  <message>
   <source>Nothing waiting</source>
   <translation>Nichts wartet</translation>
  </message>
  <message>
   <source>Nothing waits for a printer.</source>
   <translation>Nichts wartet auf einen Drucker.</translation>
  </message>
  <message>
   <source>Nothing was given back.</source>
   <translation>Nichts wurde erstattet.</translation>
  </message>
  <message>
   <source>Nothing was paid today.</source>
   <translation>Heute wurde nichts bezahlt.</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Jetzt</translation>
  </message>
  <message>
   <source>Number of guests</source>
   <translation>Zahl der Gäste</translation>
  </message>
  <message>
   <source>Of these, managers</source>
   <translation>Davon Leitung</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>Aus</translation>
  </message>
  <message>
   <source>Offline since {time}. Log in and sell as normal.</source>
   <translation>Offline seit {time}. Anmelden und normal verkaufen.</translation>
  </message>
  <message>
   <source>Offline — safe on this till</source>
   <translation>Offline — sicher auf dieser Kasse</translation>
  </message>
  <message>
   <source>Offline. Log in and sell as normal.</source>
   <translation>Offline. Anmelden und normal verkaufen.</translation>
  </message>
  <message>
   <source>Offline. Safe on this till.</source>
   <translation>Offline. Sicher auf dieser Kasse.</translation>
  </message>
  <message>
   <source>Offline. Safe on this till. {waiting}.</source>
   <translation>Offline. Sicher auf dieser Kasse. {waiting}.</translation>
  </message>
  <message>
   <source>Oldest</source>
   <translation>Älteste</translation>
  </message>
  <message>
   <source>On</source>
   <translation>An</translation>
  </message>
  <message>
   <source>On the house</source>
   <translation>Aufs Haus</translation>
  </message>
  <message>
   <source>One bill fewer</source>
   <translation>Eine Rechnung weniger</translation>
  </message>
  <message>
   <source>One bill more</source>
   <translation>Eine Rechnung mehr</translation>
  </message>
  <message>
   <source>One fewer</source>
   <translation>Eins weniger</translation>
  </message>
  <message>
   <source>One more</source>
   <translation>Eins mehr</translation>
  </message>
  <message>
   <source>One sum</source>
   <translation>Eine Summe</translation>
  </message>
  <message>
   <source>One tap shows what is on it, a second one opens it here.</source>
   <translation>Einmal tippen zeigt den Inhalt, noch einmal öffnet ihn hier.</translation>
  </message>
  <message>
   <source>Only a test</source>
   <translation>Nur ein Test</translation>
  </message>
  <message>
   <source>Open drawer</source>
   <translation>Lade öffnen</translation>
  </message>
  <message>
   <source>Open in total</source>
   <translation>Offen gesamt</translation>
  </message>
  <message>
   <source>Open item</source>
   <translation>Freier Posten</translation>
  </message>
  <message>
   <source>Open item for code {code}…</source>
   <translation>Freier Posten für Code {code}…</translation>
  </message>
  <message>
   <source>Open item…</source>
   <translation>Freier Posten…</translation>
  </message>
  <message>
   <source>Open now</source>
   <translation>Jetzt öffnen</translation>
  </message>
  <message>
   <source>Open this copy</source>
   <translation>Diese Kopie öffnen</translation>
  </message>
  <message>
   <source>Open this copy here?</source>
   <translation>Diese Kopie hier öffnen?</translation>
  </message>
  <message>
   <source>Open {age}. Last change {time} on {till}.</source>
   <translation>Offen seit {age}. Letzte Änderung {time} an {till}.</translation>
  </message>
  <message>
   <source>Open {age}. Last change {time}.</source>
   <translation>Offen seit {age}. Letzte Änderung {time}.</translation>
  </message>
  <message>
   <source>Open {name}</source>
   <translation>{name} öffnen</translation>
  </message>
  <message>
   <source>Opens as it was at {time}. Newer changes join it later.</source>
   <translation>Öffnet den Stand von {time}. Neuere Änderungen kommen später dazu.</translation>
  </message>
  <message>
   <source>Options of the line</source>
   <translation>Optionen der Zeile</translation>
  </message>
  <message>
   <source>Or add it to an open tab</source>
   <translation>Oder auf einen offenen Deckel</translation>
  </message>
  <message>
   <source>Or join an open tab: one bill for both</source>
   <translation>Oder mit einem offenen Deckel zusammenlegen: eine Rechnung</translation>
  </message>
  <message>
   <source>Or to an open tab</source>
   <translation>Oder auf einen offenen Deckel</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>Bestellung</translation>
  </message>
  <message>
   <source>Order moved to {till}</source>
   <translation>Bestellung ist jetzt auf {till}</translation>
  </message>
  <message>
   <source>Orders paid twice</source>
   <translation>Doppelt bezahlte Bestellungen</translation>
  </message>
  <message>
   <source>Orders still open</source>
   <translation>Noch offene Bestellungen</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>Anderes</translation>
  </message>
  <message>
   <source>Other amount</source>
   <translation>Anderer Betrag</translation>
  </message>
  <message>
   <source>Other reason</source>
   <translation>Anderer Grund</translation>
  </message>
  <message>
   <source>Out: {reason}</source>
   <translation>Aus: {reason}</translation>
  </message>
  <message>
   <source>Over 1 h</source>
   <translation>Über 1 h</translation>
  </message>
  <message>
   <source>Over 1 h {count}</source>
   <translation>Über 1 h {count}</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>Person</translation>
  </message>
  <message>
   <source>PIN not recognised. Try again.</source>
   <translation>PIN nicht erkannt. Noch einmal versuchen.</translation>
  </message>
  <message numerus="yes">
   <source>PIN not recognised. Try again. %n tr(y|ies) left, then a manager can unlock.</source>
   <translation>
    <numerusform>PIN nicht erkannt. Noch %n Versuch, dann kann die Leitung entsperren.</numerusform>
    <numerusform>PIN nicht erkannt. Noch %n Versuche, dann kann die Leitung entsperren.</numerusform>
   </translation>
  </message>
  <message>
   <source>PIN of {name}</source>
   <translation>PIN von {name}</translation>
  </message>
  <message>
   <source>Page Down</source>
   <comment>key</comment>
   <translation>Bild ab</translation>
  </message>
  <message>
   <source>Page Up</source>
   <comment>key</comment>
   <translation>Bild auf</translation>
  </message>
  <message>
   <source>Paid</source>
   <translation>Bezahlt</translation>
  </message>
  <message>
   <source>Paid in</source>
   <translation>Einlage</translation>
  </message>
  <message>
   <source>Paid in the last 24 hours</source>
   <translation>In den letzten 24 Stunden bezahlt</translation>
  </message>
  <message>
   <source>Paid orders</source>
   <translation>Bezahlte Bestellungen</translation>
  </message>
  <message>
   <source>Paid orders…</source>
   <translation>Bezahlte Bestellungen…</translation>
  </message>
  <message>
   <source>Paid out</source>
   <translation>Entnahme</translation>
  </message>
  <message>
   <source>Paid {amount}</source>
   <translation>Bezahlt {amount}</translation>
  </message>
  <message>
   <source>Paid, card</source>
   <translation>Bezahlt, Karte</translation>
  </message>
  <message>
   <source>Paid, cash</source>
   <translation>Bezahlt, bar</translation>
  </message>
  <message>
   <source>Paid, voucher</source>
   <translation>Bezahlt, Gutschein</translation>
  </message>
  <message>
   <source>Papers waiting</source>
   <translation>Wartende Belege</translation>
  </message>
  <message>
   <source>Parked</source>
   <translation>Abgelegt</translation>
  </message>
  <message>
   <source>Pay</source>
   <translation>Zahlen</translation>
  </message>
  <message>
   <source>Pay  {amount}</source>
   <translation>Zahlen  {amount}</translation>
  </message>
  <message>
   <source>Pay by card</source>
   <translation>Mit Karte zahlen</translation>
  </message>
  <message>
   <source>Pay by voucher</source>
   <translation>Mit Gutschein zahlen</translation>
  </message>
  <message>
   <source>Pay the next bill</source>
   <translation>Nächste Rechnung zahlen</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Personen</translation>
  </message>
  <message>
   <source>People at this venue</source>
   <translation>Personen in diesem Haus</translation>
  </message>
  <message>
   <source>Percent</source>
   <translation>Prozent</translation>
  </message>
  <message>
   <source>Percent off</source>
   <translation>Prozent weniger</translation>
  </message>
  <message>
   <source>Perhaps the clock of this till is wrong. Tell a manager.</source>
   <translation>Vielleicht geht die Uhr dieser Kasse falsch. Der Leitung sagen.</translation>
  </message>
  <message>
   <source>Perhaps the network wants a log-in. Tell a manager.</source>
   <translation>Vielleicht will das Netz eine Anmeldung. Der Leitung sagen.</translation>
  </message>
  <message>
   <source>Person {number}</source>
   <translation>Person {number}</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Ort</translation>
  </message>
  <message>
   <source>Price</source>
   <translation>Preis</translation>
  </message>
  <message>
   <source>Price of one</source>
   <translation>Preis pro Stück</translation>
  </message>
  <message>
   <source>Price of {name}</source>
   <translation>Preis von {name}</translation>
  </message>
  <message>
   <source>Print X report</source>
   <translation>X-Bericht drucken</translation>
  </message>
  <message>
   <source>Print Z report</source>
   <translation>Z-Bericht drucken</translation>
  </message>
  <message>
   <source>Print again</source>
   <translation>Noch einmal drucken</translation>
  </message>
  <message>
   <source>Print all</source>
   <translation>Alle drucken</translation>
  </message>
  <message>
   <source>Print all bills</source>
   <translation>Alle Rechnungen drucken</translation>
  </message>
  <message>
   <source>Print bill</source>
   <translation>Rechnung drucken</translation>
  </message>
  <message>
   <source>Print the bill</source>
   <translation>Rechnung drucken</translation>
  </message>
  <message>
   <source>Print the receipt</source>
   <translation>Beleg drucken</translation>
  </message>
  <message>
   <source>Printers are set up in the settings file of this till. Sales are saved without one.</source>
   <translation>Drucker werden in der Einstellungsdatei eingerichtet. Verkäufe sind auch ohne gespeichert.</translation>
  </message>
  <message>
   <source>Printers, drawer</source>
   <translation>Drucker, Lade</translation>
  </message>
  <message>
   <source>Printing</source>
   <translation>Druckt</translation>
  </message>
  <message>
   <source>Product</source>
   <translation>Artikel</translation>
  </message>
  <message>
   <source>Put {amount} in</source>
   <translation>{amount} einlegen</translation>
  </message>
  <message>
   <source>Quantity</source>
   <translation>Menge</translation>
  </message>
  <message>
   <source>Read only</source>
   <translation>Nur lesen</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>Bereit</translation>
  </message>
  <message>
   <source>Receipt number, amount, time, person</source>
   <translation>Belegnummer, Betrag, Uhrzeit, Person</translation>
  </message>
  <message>
   <source>Receipt {label}</source>
   <translation>Beleg {label}</translation>
  </message>
  <message>
   <source>Receipt {number} · {time}</source>
   <comment>on paper</comment>
   <translation>Beleg {number} · {time}</translation>
  </message>
  <message>
   <source>Received today</source>
   <translation>Heute empfangen</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Wiederholen</translation>
  </message>
  <message>
   <source>Refund declined</source>
   <translation>Erstattung abgelehnt</translation>
  </message>
  <message>
   <source>Refund declined by the bank</source>
   <translation>Erstattung von der Bank abgelehnt</translation>
  </message>
  <message>
   <source>Remove a payment that was taken: {what}</source>
   <translation>Eine genommene Zahlung entfernen: {what}</translation>
  </message>
  <message>
   <source>Remove it</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Remove line</source>
   <translation>Zeile entfernen</translation>
  </message>
  <message>
   <source>Remove the line</source>
   <translation>Zeile entfernen</translation>
  </message>
  <message>
   <source>Remove {name} {amount}</source>
   <translation>{name} {amount} entfernen</translation>
  </message>
  <message>
   <source>Removed {quantity} × {name}</source>
   <translation>{quantity} × {name} entfernt</translation>
  </message>
  <message>
   <source>Reprint</source>
   <comment>on paper</comment>
   <translation>Nachdruck</translation>
  </message>
  <message>
   <source>Resume here</source>
   <translation>Hier weiter</translation>
  </message>
  <message>
   <source>Resume the tab</source>
   <translation>Deckel weiterführen</translation>
  </message>
  <message>
   <source>Rung up by mistake</source>
   <translation>Versehentlich gebucht</translation>
  </message>
  <message>
   <source>Safety and sync</source>
   <translation>Sicherheit und Abgleich</translation>
  </message>
  <message>
   <source>Sales</source>
   <translation>Verkäufe</translation>
  </message>
  <message>
   <source>Sales go on, with the time of this till. Tell a manager to set the clock.</source>
   <translation>Verkaufen geht weiter, mit der Zeit dieser Kasse. Die Leitung soll die Uhr stellen.</translation>
  </message>
  <message>
   <source>Sales go on. Set the clock of this machine.</source>
   <translation>Verkaufen geht weiter. Uhr dieser Maschine stellen.</translation>
  </message>
  <message>
   <source>Same round again</source>
   <translation>Noch einmal dieselbe Runde</translation>
  </message>
  <message>
   <source>Save an order to a tab and it appears here on every till.</source>
   <translation>Eine Bestellung auf einen Deckel legen: sie erscheint hier an jeder Kasse.</translation>
  </message>
  <message>
   <source>Save to a tab</source>
   <translation>Auf einen Deckel</translation>
  </message>
  <message>
   <source>Save to tab</source>
   <translation>Auf Deckel</translation>
  </message>
  <message>
   <source>Save to {name}</source>
   <translation>Auf {name}</translation>
  </message>
  <message>
   <source>Saved on this till</source>
   <translation>Auf dieser Kasse gespeichert</translation>
  </message>
  <message>
   <source>Saved on this till. Not on the server yet.</source>
   <translation>Auf dieser Kasse gespeichert. Noch nicht auf dem Server.</translation>
  </message>
  <message>
   <source>Saved to {tab}. Any till can open it.</source>
   <translation>Auf {tab} gespeichert. Jede Kasse kann ihn öffnen.</translation>
  </message>
  <message>
   <source>Saved {time}</source>
   <translation>Gespeichert {time}</translation>
  </message>
  <message>
   <source>Saved {time}.</source>
   <translation>Gespeichert {time}.</translation>
  </message>
  <message>
   <source>Saved {time}. The drawer opens next.</source>
   <translation>Gespeichert {time}. Gleich öffnet die Lade.</translation>
  </message>
  <message>
   <source>Scanner, keys</source>
   <translation>Scanner, Tasten</translation>
  </message>
  <message>
   <source>Scans are taken on the order page. Nothing was added.</source>
   <translation>Gescannt wird auf der Bestellseite. Nichts kam dazu.</translation>
  </message>
  <message>
   <source>Screen {number}</source>
   <translation>Bildschirm {number}</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Suchen</translation>
  </message>
  <message>
   <source>Search; Enter adds the first hit</source>
   <translation>Suchen; Enter nimmt den ersten Treffer</translation>
  </message>
  <message>
   <source>Sell {name}, which is not on the list, for {price}</source>
   <translation>{name}, nicht auf der Liste, für {price} verkaufen</translation>
  </message>
  <message>
   <source>Selling still works. Tell a manager.</source>
   <translation>Verkaufen geht noch. Der Leitung sagen.</translation>
  </message>
  <message>
   <source>Selling still works. Tell a manager: export and free space today.</source>
   <translation>Verkaufen geht noch. Der Leitung sagen: heute exportieren und Platz schaffen.</translation>
  </message>
  <message>
   <source>Send to the kitchen</source>
   <translation>An die Küche</translation>
  </message>
  <message>
   <source>Sending changes to the server.</source>
   <translation>Änderungen gehen zum Server.</translation>
  </message>
  <message>
   <source>Sent</source>
   <translation>Gesendet</translation>
  </message>
  <message>
   <source>Sent to the kitchen.</source>
   <translation>An die Küche gesendet.</translation>
  </message>
  <message>
   <source>Sent today</source>
   <translation>Heute gesendet</translation>
  </message>
  <message>
   <source>Sent {told} of {all}</source>
   <translation>{told} von {all} gesendet</translation>
  </message>
  <message>
   <source>Serve first</source>
   <translation>Zuerst servieren</translation>
  </message>
  <message>
   <source>Server</source>
   <translation>Server</translation>
  </message>
  <message>
   <source>Set where this till is started. It cannot be changed here.</source>
   <translation>Beim Start dieser Kasse festgelegt. Hier nicht zu ändern.</translation>
  </message>
  <message>
   <source>Several media are plugged in. Nothing else on them is touched.</source>
   <translation>Mehrere Medien stecken. Sonst wird darauf nichts berührt.</translation>
  </message>
  <message>
   <source>Share all by {number}</source>
   <translation>Alle durch {number} teilen</translation>
  </message>
  <message>
   <source>Share this by {number}</source>
   <translation>Dies durch {number} teilen</translation>
  </message>
  <message>
   <source>Shift</source>
   <comment>key</comment>
   <translation>Umschalt</translation>
  </message>
  <message>
   <source>Should be in it</source>
   <translation>Soll-Bestand</translation>
  </message>
  <message>
   <source>Show how</source>
   <translation>Zeigen, wie</translation>
  </message>
  <message>
   <source>Simulated, for the demo</source>
   <translation>Simuliert, für die Vorführung</translation>
  </message>
  <message>
   <source>Single lines…</source>
   <translation>Einzelne Positionen …</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <source>Size of everything</source>
   <translation>Größe von allem</translation>
  </message>
  <message>
   <source>Soft</source>
   <translation>Leise</translation>
  </message>
  <message>
   <source>Sold out.</source>
   <translation>Ausverkauft.</translation>
  </message>
  <message>
   <source>Someone may be using it.</source>
   <translation>Vielleicht arbeitet gerade jemand damit.</translation>
  </message>
  <message>
   <source>Something else answers</source>
   <translation>Etwas anderes antwortet</translation>
  </message>
  <message>
   <source>Something on this tab is not paid yet.</source>
   <translation>Etwas auf diesem Deckel ist noch nicht bezahlt.</translation>
  </message>
  <message>
   <source>Something that is not on the list, by name and price.</source>
   <translation>Etwas, das nicht auf der Liste steht, nach Name und Preis.</translation>
  </message>
  <message>
   <source>Something unexpected happened on this till. Everything saved is safe.</source>
   <translation>An dieser Kasse geschah etwas Unerwartetes. Alles Gespeicherte ist sicher.</translation>
  </message>
  <message>
   <source>Something was changed on this bill for the whole tab: share it equally or by amount.</source>
   <translation>Auf dieser Rechnung gilt etwas für den ganzen Deckel: gleich oder nach Betrag teilen.</translation>
  </message>
  <message>
   <source>Sort by: {order}</source>
   <translation>Sortiert: {order}</translation>
  </message>
  <message>
   <source>Sounds</source>
   <translation>Töne</translation>
  </message>
  <message>
   <source>Split bill</source>
   <translation>Rechnung teilen</translation>
  </message>
  <message>
   <source>Split the bill</source>
   <translation>Rechnung teilen</translation>
  </message>
  <message>
   <source>Split…</source>
   <translation>Teilen…</translation>
  </message>
  <message>
   <source>Staff</source>
   <translation>Personal</translation>
  </message>
  <message>
   <source>Stays on the voucher</source>
   <translation>Bleibt auf dem Gutschein</translation>
  </message>
  <message>
   <source>Supplier</source>
   <translation>Lieferant</translation>
  </message>
  <message>
   <source>Switch to another person</source>
   <translation>Zu einer anderen Person wechseln</translation>
  </message>
  <message>
   <source>Switch to {name}</source>
   <translation>Zu {name} wechseln</translation>
  </message>
  <message>
   <source>Sync</source>
   <translation>Abgleich</translation>
  </message>
  <message>
   <source>Sync now</source>
   <translation>Jetzt abgleichen</translation>
  </message>
  <message>
   <source>Synced · Till &amp; server</source>
   <translation>Abgeglichen · Kasse &amp; Server</translation>
  </message>
  <message>
   <source>Synced. This till and the server have the same order.</source>
   <translation>Abgeglichen. Kasse und Server haben dieselbe Bestellung.</translation>
  </message>
  <message>
   <source>Syncing…</source>
   <translation>Gleicht ab…</translation>
  </message>
  <message>
   <source>Tab</source>
   <translation>Deckel</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Tisch</translation>
  </message>
  <message>
   <source>Table </source>
   <translation>Tisch </translation>
  </message>
  <message>
   <source>Table {number}</source>
   <translation>Tisch {number}</translation>
  </message>
  <message>
   <source>Tabs</source>
   <translation>Deckel</translation>
  </message>
  <message>
   <source>Take it over here?</source>
   <translation>Hier übernehmen?</translation>
  </message>
  <message>
   <source>Take over here</source>
   <translation>Hier übernehmen</translation>
  </message>
  <message>
   <source>Take the discount away</source>
   <translation>Rabatt wegnehmen</translation>
  </message>
  <message>
   <source>Take the money</source>
   <translation>Geld nehmen</translation>
  </message>
  <message>
   <source>Take voucher of {amount}</source>
   <translation>Gutschein über {amount} nehmen</translation>
  </message>
  <message>
   <source>Take {amount} cash</source>
   <translation>{amount} bar nehmen</translation>
  </message>
  <message>
   <source>Take {amount} out</source>
   <translation>{amount} entnehmen</translation>
  </message>
  <message>
   <source>Take {amount} voucher</source>
   <translation>Gutschein {amount} nehmen</translation>
  </message>
  <message>
   <source>Take {amount}, {left} left</source>
   <translation>{amount} nehmen, {left} offen</translation>
  </message>
  <message>
   <source>Take {value} off</source>
   <translation>{value} abziehen</translation>
  </message>
  <message>
   <source>Takeaway</source>
   <translation>Zum Mitnehmen</translation>
  </message>
  <message>
   <source>Tap a bill, then type what it pays. The last bill takes what is left.</source>
   <translation>Rechnung antippen, dann Betrag tippen. Die letzte Rechnung nimmt den Rest.</translation>
  </message>
  <message>
   <source>Tap a line, then tap a bill. Tap a line on a bill to send it back.</source>
   <translation>Zeile antippen, dann Rechnung antippen. Zeile auf einer Rechnung antippen schickt sie zurück.</translation>
  </message>
  <message>
   <source>Tap a product, scan a barcode, or open a tab.</source>
   <translation>Artikel antippen, Strichcode scannen oder Deckel öffnen.</translation>
  </message>
  <message>
   <source>Tap, insert or swipe</source>
   <translation>Auflegen, stecken oder ziehen</translation>
  </message>
  <message>
   <source>Tax</source>
   <translation>Steuer</translation>
  </message>
  <message>
   <source>Tax</source>
   <comment>on paper</comment>
   <translation>Steuer</translation>
  </message>
  <message>
   <source>Tell a manager. Orders are safe here.</source>
   <translation>Sagen Sie es der Leitung. Bestellungen sind hier sicher.</translation>
  </message>
  <message>
   <source>Test print</source>
   <translation>Probedruck</translation>
  </message>
  <message>
   <source>Thank you</source>
   <translation>Danke</translation>
  </message>
  <message>
   <source>That is more than one order can hold.</source>
   <translation>Das ist mehr, als eine Bestellung fasst.</translation>
  </message>
  <message>
   <source>That is more than was paid and not yet given back.</source>
   <translation>Das ist mehr, als bezahlt und noch nicht erstattet ist.</translation>
  </message>
  <message>
   <source>That is {total} in one line. Nothing is added yet.</source>
   <translation>Das sind {total} in einer Zeile. Noch kam nichts dazu.</translation>
  </message>
  <message>
   <source>That line is no longer in the order.</source>
   <translation>Diese Zeile ist nicht mehr in der Bestellung.</translation>
  </message>
  <message>
   <source>That payment is not in this order.</source>
   <translation>Diese Zahlung gehört nicht zur Bestellung.</translation>
  </message>
  <message>
   <source>That product is not on this till’s list.</source>
   <translation>Dieser Artikel steht nicht auf der Liste dieser Kasse.</translation>
  </message>
  <message>
   <source>That tab is in another currency.</source>
   <translation>Dieser Deckel ist in einer anderen Währung.</translation>
  </message>
  <message>
   <source>That was charged already.</source>
   <translation>Das ist schon berechnet.</translation>
  </message>
  <message>
   <source>The PIN of the chosen person</source>
   <translation>Die PIN der gewählten Person</translation>
  </message>
  <message>
   <source>The amount, pence first</source>
   <translation>Der Betrag, Cent zuerst</translation>
  </message>
  <message>
   <source>The answer comes there. If that reader shows “declined”, a manager can say so.</source>
   <translation>Die Antwort kommt dort. Zeigt das Gerät „abgelehnt“, kann die Leitung das bestätigen.</translation>
  </message>
  <message>
   <source>The bill is printing.</source>
   <translation>Die Rechnung wird gedruckt.</translation>
  </message>
  <message>
   <source>The blue button</source>
   <translation>Der blaue Knopf</translation>
  </message>
  <message>
   <source>The card reader is set up</source>
   <translation>Das Kartengerät ist eingerichtet</translation>
  </message>
  <message>
   <source>The card was charged {amount} after all. Give {back} back: receipt {receipt}.</source>
   <translation>Die Karte wurde doch mit {amount} belastet. {back} erstatten: Beleg {receipt}.</translation>
  </message>
  <message>
   <source>The card was charged {amount} after all. It is counted.</source>
   <translation>Die Karte wurde doch mit {amount} belastet. Es ist gezählt.</translation>
  </message>
  <message>
   <source>The card was not charged. The order is safe and still to pay.</source>
   <translation>Die Karte wurde nicht belastet. Die Bestellung ist sicher und noch zu zahlen.</translation>
  </message>
  <message>
   <source>The cash drawer did not open</source>
   <translation>Die Kassenlade ging nicht auf</translation>
  </message>
  <message>
   <source>The cash drawer opens without a sale.</source>
   <translation>Die Kassenlade öffnet ohne Verkauf.</translation>
  </message>
  <message>
   <source>The certificate is not valid</source>
   <translation>Das Zertifikat gilt jetzt nicht</translation>
  </message>
  <message>
   <source>The clock of this till differs by {count} min</source>
   <translation>Die Uhr dieser Kasse weicht um {count} min ab</translation>
  </message>
  <message>
   <source>The clock of this till differs by {minutes} min</source>
   <translation>Die Uhr dieser Kasse weicht um {minutes} min ab</translation>
  </message>
  <message>
   <source>The count is more than {limit} away from what should be in the drawer.</source>
   <translation>Die Zählung weicht um mehr als {limit} vom Soll ab.</translation>
  </message>
  <message>
   <source>The customer display is not connected. Selling goes on without it.</source>
   <translation>Die Kundenanzeige ist nicht angeschlossen. Verkauf geht ohne sie weiter.</translation>
  </message>
  <message>
   <source>The disk of this till cannot be written to: call support.</source>
   <translation>Der Speicher dieser Kasse ist nicht beschreibbar: Support rufen.</translation>
  </message>
  <message>
   <source>The disk of this till is full. The order is safe where it was; free some space, then log in.</source>
   <translation>Der Speicher dieser Kasse ist voll. Die Bestellung ist sicher, wo sie war; Platz schaffen, dann anmelden.</translation>
  </message>
  <message>
   <source>The disk of this till is full: free some space, then try again.</source>
   <translation>Der Speicher dieser Kasse ist voll: Platz schaffen, dann noch einmal.</translation>
  </message>
  <message>
   <source>The drawer has no float yet. “Cash drawer” under More counts one in.</source>
   <translation>Die Lade hat noch kein Wechselgeld. „Kassenlade“ unter Mehr zählt es ein.</translation>
  </message>
  <message>
   <source>The drawer is right</source>
   <translation>Die Lade stimmt</translation>
  </message>
  <message>
   <source>The drawer opens.</source>
   <translation>Die Lade öffnet.</translation>
  </message>
  <message>
   <source>The exact amount</source>
   <translation>Der genaue Betrag</translation>
  </message>
  <message>
   <source>The file of this till is damaged: call support before you go on.</source>
   <translation>Die Datei dieser Kasse ist beschädigt: vor dem Weiterarbeiten Support rufen.</translation>
  </message>
  <message>
   <source>The first nine favourites</source>
   <translation>Die ersten neun Favoriten</translation>
  </message>
  <message>
   <source>The first or the last line</source>
   <translation>Die erste oder letzte Zeile</translation>
  </message>
  <message>
   <source>The first quick amount</source>
   <translation>Der erste Schnellbetrag</translation>
  </message>
  <message>
   <source>The fourth quick amount</source>
   <translation>Der vierte Schnellbetrag</translation>
  </message>
  <message>
   <source>The guest holds the card to the reader</source>
   <translation>Der Gast hält die Karte ans Gerät</translation>
  </message>
  <message>
   <source>The guest sees lines, total and change on it.</source>
   <translation>Der Gast sieht darauf Zeilen, Summe und Rückgeld.</translation>
  </message>
  <message>
   <source>The guests left</source>
   <translation>Die Gäste sind gegangen</translation>
  </message>
  <message>
   <source>The guests move to another table, or this tab joins another one.</source>
   <translation>Die Gäste wechseln den Tisch, oder dieser Deckel kommt zu einem anderen.</translation>
  </message>
  <message>
   <source>The journal check found a problem</source>
   <translation>Die Journalprüfung fand ein Problem</translation>
  </message>
  <message>
   <source>The journal is busy. Nothing was written. Try again.</source>
   <translation>Das Journal ist beschäftigt. Nichts wurde geschrieben. Noch einmal versuchen.</translation>
  </message>
  <message>
   <source>The journal is whole.</source>
   <translation>Das Journal ist ganz.</translation>
  </message>
  <message>
   <source>The journal needs a look</source>
   <translation>Das Journal braucht einen Blick</translation>
  </message>
  <message>
   <source>The journal needs a look. Call support.</source>
   <translation>Das Journal braucht einen Blick. Support rufen.</translation>
  </message>
  <message>
   <source>The journal of this till came from another machine. It goes on as a new one.</source>
   <translation>Das Journal dieser Kasse kam von einer anderen Maschine. Es geht als neues weiter.</translation>
  </message>
  <message>
   <source>The journal of this till cannot be opened ({reason}). Call support.</source>
   <translation>Das Journal dieser Kasse lässt sich nicht öffnen ({reason}). Support rufen.</translation>
  </message>
  <message>
   <source>The journal of this till cannot be read. Call support.</source>
   <translation>Das Journal dieser Kasse ist nicht lesbar. Support rufen.</translation>
  </message>
  <message>
   <source>The journal of this till is from a newer version. Install that version again.</source>
   <translation>Das Journal dieser Kasse ist von einer neueren Version. Diese wieder installieren.</translation>
  </message>
  <message>
   <source>The journal of this till was copied or put back. Nothing is lost. Tell a manager.</source>
   <translation>Das Journal dieser Kasse wurde kopiert oder zurückgesetzt. Nichts ging verloren. Der Leitung sagen.</translation>
  </message>
  <message>
   <source>The journal of this till was older than it should be. The server fills the rest.</source>
   <translation>Das Journal dieser Kasse war älter als gedacht. Der Server ergänzt den Rest.</translation>
  </message>
  <message numerus="yes">
   <source>The journal was damaged and set aside. %n change(s) came over. Tell a manager.</source>
   <translation>
    <numerusform>Das Journal war beschädigt und liegt beiseite. %n Änderung kam mit. Der Leitung sagen.</numerusform>
    <numerusform>Das Journal war beschädigt und liegt beiseite. %n Änderungen kamen mit. Der Leitung sagen.</numerusform>
   </translation>
  </message>
  <message>
   <source>The kitchen knows everything already.</source>
   <translation>Die Küche weiß schon alles.</translation>
  </message>
  <message>
   <source>The last line</source>
   <translation>Die letzte Zeile</translation>
  </message>
  <message>
   <source>The last round was added again, without what is sold out: {names}.</source>
   <translation>Die letzte Runde kam noch einmal dazu, ohne Ausverkauftes: {names}.</translation>
  </message>
  <message>
   <source>The last round was added again.</source>
   <translation>Die letzte Runde kam noch einmal dazu.</translation>
  </message>
  <message>
   <source>The last tap was not saved</source>
   <translation>Das letzte Tippen wurde nicht gespeichert</translation>
  </message>
  <message>
   <source>The line above or below</source>
   <translation>Die Zeile darüber oder darunter</translation>
  </message>
  <message>
   <source>The line below</source>
   <translation>Die Zeile darunter</translation>
  </message>
  <message>
   <source>The line comes with it.</source>
   <translation>Die Zeile kommt mit.</translation>
  </message>
  <message>
   <source>The line went with it, up to your last tap at {time}.</source>
   <translation>Die Zeile ging mit, bis zum letzten Tippen um {time}.</translation>
  </message>
  <message>
   <source>The line went with it.</source>
   <translation>Die Zeile ging mit.</translation>
  </message>
  <message>
   <source>The order is kept on the tab. Any till can open it and add to it.</source>
   <translation>Die Bestellung bleibt auf dem Deckel. Jede Kasse kann ihn öffnen und ergänzen.</translation>
  </message>
  <message>
   <source>The order was voided. The audit keeps it.</source>
   <translation>Die Bestellung ist storniert. Das Protokoll behält sie.</translation>
  </message>
  <message>
   <source>The paper is on its way. If nothing comes out, the reason stands here.</source>
   <translation>Der Beleg ist unterwegs. Kommt nichts, steht der Grund hier.</translation>
  </message>
  <message>
   <source>The paper ran out while it was printing.</source>
   <translation>Beim Drucken ging das Papier aus.</translation>
  </message>
  <message>
   <source>The payment was removed. Give the guest the money back.</source>
   <translation>Die Zahlung ist entfernt. Dem Gast das Geld zurückgeben.</translation>
  </message>
  <message>
   <source>The printers are ready</source>
   <translation>Die Drucker sind bereit</translation>
  </message>
  <message>
   <source>The products are on their way from the server.</source>
   <translation>Die Artikel kommen gerade vom Server.</translation>
  </message>
  <message>
   <source>The reader gave no answer. Say that the card was not charged.</source>
   <translation>Das Gerät gab keine Antwort. Bestätigen, dass die Karte nicht belastet wurde.</translation>
  </message>
  <message>
   <source>The reader gave {amount} back after all: receipt {receipt}. It is counted.</source>
   <translation>Das Gerät hat {amount} doch erstattet: Beleg {receipt}. Es ist gezählt.</translation>
  </message>
  <message>
   <source>The reader has not said yet whether it gave money back. Ask it again first.</source>
   <translation>Das Gerät sagte noch nicht, ob es erstattet hat. Erst noch einmal fragen.</translation>
  </message>
  <message>
   <source>The reader shows that {amount} was given back.</source>
   <translation>Das Gerät zeigt, dass {amount} erstattet ist.</translation>
  </message>
  <message>
   <source>The reader shows that {amount} was not given back.</source>
   <translation>Das Gerät zeigt, dass {amount} nicht erstattet ist.</translation>
  </message>
  <message>
   <source>The receipt is printing.</source>
   <translation>Der Beleg wird gedruckt.</translation>
  </message>
  <message>
   <source>The report is printing.</source>
   <translation>Der Bericht wird gedruckt.</translation>
  </message>
  <message>
   <source>The rest, {total}, is an order of its own. It is kept.</source>
   <translation>Der Rest, {total}, ist eine eigene Bestellung. Sie bleibt.</translation>
  </message>
  <message>
   <source>The sales are saved. What did not come out waits and can be printed again.</source>
   <translation>Die Verkäufe sind gespeichert. Was nicht herauskam, wartet und lässt sich drucken.</translation>
  </message>
  <message>
   <source>The second quick amount</source>
   <translation>Der zweite Schnellbetrag</translation>
  </message>
  <message>
   <source>The server cannot answer now</source>
   <translation>Der Server kann jetzt nicht antworten</translation>
  </message>
  <message>
   <source>The server does not know this till</source>
   <translation>Der Server kennt diese Kasse nicht</translation>
  </message>
  <message>
   <source>The server does not know this till. A manager can enrol it. Orders are safe here.</source>
   <translation>Der Server kennt diese Kasse nicht. Die Leitung kann sie anmelden. Bestellungen sind hier sicher.</translation>
  </message>
  <message>
   <source>The server refused what this till sent: {why}. Orders are safe here.</source>
   <translation>Der Server hat abgelehnt, was diese Kasse sandte: {why}. Bestellungen sind hier sicher.</translation>
  </message>
  <message>
   <source>The server refuses changes</source>
   <translation>Der Server lehnt Änderungen ab</translation>
  </message>
  <message>
   <source>The tab opens here and stays open until it is paid.</source>
   <translation>Der Deckel öffnet hier und bleibt offen, bis er bezahlt ist.</translation>
  </message>
  <message>
   <source>The third quick amount</source>
   <translation>Der dritte Schnellbetrag</translation>
  </message>
  <message>
   <source>The till asks the reader again and again. If it shows “declined”, a manager can say so.</source>
   <translation>Die Kasse fragt das Gerät immer wieder. Zeigt es „abgelehnt“, kann die Leitung das bestätigen.</translation>
  </message>
  <message>
   <source>The till asks the reader again and again. What the reader shows, a manager can say.</source>
   <translation>Die Kasse fragt das Gerät immer wieder. Was es zeigt, kann die Leitung bestätigen.</translation>
  </message>
  <message>
   <source>The till does not start</source>
   <translation>Die Kasse startet nicht</translation>
  </message>
  <message>
   <source>The till restarted at {time}. Last change saved: </source>
   <translation>Die Kasse startete um {time} neu. Letzte gespeicherte Änderung: </translation>
  </message>
  <message>
   <source>The till stopped meanwhile. Look at the printer.</source>
   <translation>Die Kasse hielt dabei an. Bitte am Drucker nachsehen.</translation>
  </message>
  <message>
   <source>The whole order is voided.</source>
   <translation>Die ganze Bestellung wird storniert.</translation>
  </message>
  <message>
   <source>The {name} printer does not answer at {place}</source>
   <translation>Der Drucker {name} antwortet nicht ({place})</translation>
  </message>
  <message>
   <source>The {name} printer is not connected ({place})</source>
   <translation>Der Drucker {name} ist nicht angeschlossen ({place})</translation>
  </message>
  <message>
   <source>The {name} printer is not ready: close its lid</source>
   <translation>Der Drucker {name} ist nicht bereit: Deckel schließen</translation>
  </message>
  <message>
   <source>The {name} printer is out of paper</source>
   <translation>Dem Drucker {name} fehlt Papier</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Farbschema</translation>
  </message>
  <message>
   <source>Then</source>
   <translation>Dann</translation>
  </message>
  <message>
   <source>There is no round to repeat yet. Add a product first.</source>
   <translation>Noch keine Runde zum Wiederholen. Erst einen Artikel dazu.</translation>
  </message>
  <message>
   <source>There is nothing in it that this order has not. It stays one order.</source>
   <translation>Es ist nichts darin, was diese Bestellung nicht hat. Es bleibt eine.</translation>
  </message>
  <message>
   <source>There is nothing in the order yet. Add a product first.</source>
   <translation>Noch nichts in der Bestellung. Erst einen Artikel dazu.</translation>
  </message>
  <message>
   <source>There is nothing to pay yet. Add a product first.</source>
   <translation>Noch nichts zu zahlen. Erst einen Artikel dazu.</translation>
  </message>
  <message>
   <source>There is nothing to print yet. Add a product first.</source>
   <translation>Noch nichts zu drucken. Erst einen Artikel dazu.</translation>
  </message>
  <message>
   <source>There is nothing to save yet. Add a product first.</source>
   <translation>Noch nichts zu speichern. Erst einen Artikel dazu.</translation>
  </message>
  <message>
   <source>There is nothing to undo.</source>
   <translation>Es gibt nichts rückgängig zu machen.</translation>
  </message>
  <message>
   <source>They are on the other tab at once, with what the kitchen knows of them.</source>
   <translation>Sie stehen sofort auf dem anderen Deckel, samt dem, was die Küche davon weiß.</translation>
  </message>
  <message>
   <source>They join this order when it is back.</source>
   <translation>Sie kommen dazu, sobald sie wieder da ist.</translation>
  </message>
  <message>
   <source>This bill has a discount for the whole tab. Pay it, or log out: it is kept so.</source>
   <translation>Diese Rechnung hat einen Rabatt für den ganzen Deckel. Zahlen oder abmelden: er bleibt so.</translation>
  </message>
  <message>
   <source>This help</source>
   <translation>Diese Hilfe</translation>
  </message>
  <message>
   <source>This is the {name} printer.</source>
   <translation>Das ist der Drucker {name}.</translation>
  </message>
  <message>
   <source>This line</source>
   <translation>Diese Zeile</translation>
  </message>
  <message>
   <source>This order</source>
   <translation>Diese Bestellung</translation>
  </message>
  <message>
   <source>This order belongs to somebody else. Its owner or a manager can open it.</source>
   <translation>Diese Bestellung gehört jemand anderem. Diese Person oder die Leitung kann sie öffnen.</translation>
  </message>
  <message>
   <source>This order is not paid yet, so there is nothing to give back.</source>
   <translation>Diese Bestellung ist noch nicht bezahlt, also ist nichts zu erstatten.</translation>
  </message>
  <message>
   <source>This order is on a tab. Open the tab to change it.</source>
   <translation>Diese Bestellung liegt auf einem Deckel. Zum Ändern den Deckel öffnen.</translation>
  </message>
  <message>
   <source>This order is open on another till. Take it back to change it here.</source>
   <translation>Diese Bestellung ist auf einer anderen Kasse offen. Zum Ändern hierher holen.</translation>
  </message>
  <message>
   <source>This order is open on {till}</source>
   <translation>Diese Bestellung ist auf {till} offen</translation>
  </message>
  <message>
   <source>This order is paid. Start a new order for more.</source>
   <translation>Diese Bestellung ist bezahlt. Für mehr eine neue beginnen.</translation>
  </message>
  <message>
   <source>This order was cleared. Start a new order.</source>
   <translation>Diese Bestellung wurde geleert. Eine neue beginnen.</translation>
  </message>
  <message>
   <source>This order was last on {till}</source>
   <translation>Diese Bestellung war zuletzt auf {till}</translation>
  </message>
  <message>
   <source>This software</source>
   <translation>Diese Software</translation>
  </message>
  <message>
   <source>This tab is closed. Open a new one.</source>
   <translation>Dieser Deckel ist geschlossen. Einen neuen öffnen.</translation>
  </message>
  <message>
   <source>This till</source>
   <translation>Diese Kasse</translation>
  </message>
  <message>
   <source>This till cannot write to its disk. The order is safe where it was; call support.</source>
   <translation>Diese Kasse kann nicht auf ihren Speicher schreiben. Die Bestellung ist sicher, wo sie war; Support rufen.</translation>
  </message>
  <message>
   <source>This till goes to the login screen in {time}.</source>
   <translation>Diese Kasse geht in {time} zur Anmeldung.</translation>
  </message>
  <message>
   <source>This till has no secret store, so it cannot check a PIN by itself.</source>
   <translation>Diese Kasse hat keinen Geheimnisspeicher und kann PINs nicht selbst prüfen.</translation>
  </message>
  <message>
   <source>This till has no secret store. Log in when the server can be reached.</source>
   <translation>Diese Kasse hat keinen Geheimnisspeicher. Anmelden, wenn der Server erreichbar ist.</translation>
  </message>
  <message>
   <source>This till is already open on this machine. Its window was brought to the front.</source>
   <translation>Diese Kasse ist auf dieser Maschine schon offen. Ihr Fenster wurde nach vorn geholt.</translation>
  </message>
  <message>
   <source>This till lacks the driver of the {name} printer</source>
   <translation>Dieser Kasse fehlt der Treiber des Druckers {name}</translation>
  </message>
  <message>
   <source>This till may not use the {name} printer ({place})</source>
   <translation>Diese Kasse darf den Drucker {name} nicht benutzen ({place})</translation>
  </message>
  <message>
   <source>This till sends no email. Print the receipt; the sale is saved.</source>
   <translation>Diese Kasse sendet keine E-Mail. Beleg drucken; der Verkauf ist gespeichert.</translation>
  </message>
  <message>
   <source>This till was revoked</source>
   <translation>Diese Kasse wurde gesperrt</translation>
  </message>
  <message>
   <source>This till was revoked. A manager can enrol it. Orders are safe here.</source>
   <translation>Diese Kasse wurde gesperrt. Die Leitung kann sie neu anmelden. Bestellungen sind hier sicher.</translation>
  </message>
  <message>
   <source>This till {count}</source>
   <translation>Diese Kasse {count}</translation>
  </message>
  <message>
   <source>This till · {till}</source>
   <translation>Diese Kasse · {till}</translation>
  </message>
  <message>
   <source>Ticket for {label}</source>
   <translation>Bon für {label}</translation>
  </message>
  <message>
   <source>Till</source>
   <translation>Kasse</translation>
  </message>
  <message>
   <source>Till code</source>
   <translation>Kassenkennung</translation>
  </message>
  <message>
   <source>Till {number}</source>
   <translation>Kasse {number}</translation>
  </message>
  <message>
   <source>Tills at this venue</source>
   <translation>Kassen in diesem Haus</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Uhrzeit</translation>
  </message>
  <message>
   <source>Tip</source>
   <translation>Trinkgeld</translation>
  </message>
  <message>
   <source>Tip</source>
   <comment>on paper</comment>
   <translation>Trinkgeld</translation>
  </message>
  <message>
   <source>Tips paid out</source>
   <translation>Trinkgeld ausgezahlt</translation>
  </message>
  <message>
   <source>To pay</source>
   <translation>Zu zahlen</translation>
  </message>
  <message>
   <source>To share</source>
   <translation>Zu teilen</translation>
  </message>
  <message>
   <source>To the bank</source>
   <translation>Zur Bank</translation>
  </message>
  <message>
   <source>To {name}</source>
   <translation>An {name}</translation>
  </message>
  <message>
   <source>Together</source>
   <translation>Zusammen</translation>
  </message>
  <message>
   <source>Together, the dearer one until you choose</source>
   <translation>Zusammen, bis zur Wahl mit dem Teureren</translation>
  </message>
  <message>
   <source>Too many tries. A manager can unlock.</source>
   <translation>Zu viele Versuche. Die Leitung kann entsperren.</translation>
  </message>
  <message>
   <source>Too many tries. Try again in {seconds} s.</source>
   <translation>Zu viele Versuche. In {seconds} s noch einmal.</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>Summe</translation>
  </message>
  <message>
   <source>Total</source>
   <comment>on paper</comment>
   <translation>Summe</translation>
  </message>
  <message>
   <source>Total sold</source>
   <translation>Verkauft gesamt</translation>
  </message>
  <message>
   <source>Total {amount}. Saved {time}.</source>
   <translation>Summe {amount}. Gespeichert {time}.</translation>
  </message>
  <message>
   <source>Transfer {tab}</source>
   <translation>{tab} umziehen</translation>
  </message>
  <message>
   <source>Transfer…</source>
   <translation>Umziehen…</translation>
  </message>
  <message>
   <source>Tries again by itself</source>
   <translation>Versucht es von selbst wieder</translation>
  </message>
  <message>
   <source>Try a scan now</source>
   <translation>Jetzt einen Scan versuchen</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Noch einmal</translation>
  </message>
  <message>
   <source>Try again; if it happens again, call support.</source>
   <translation>Noch einmal versuchen; geschieht es wieder, Support rufen.</translation>
  </message>
  <message>
   <source>Try another word, or show all tabs.</source>
   <translation>Anderes Wort versuchen oder alle Deckel zeigen.</translation>
  </message>
  <message>
   <source>Try card again</source>
   <translation>Karte noch einmal</translation>
  </message>
  <message>
   <source>Two versions of a line</source>
   <translation>Zwei Fassungen einer Zeile</translation>
  </message>
  <message>
   <source>Two versions of a line are waiting. Choose one, then pay.</source>
   <translation>Zwei Fassungen einer Zeile warten. Eine wählen, dann zahlen.</translation>
  </message>
  <message>
   <source>Type the number of guests in digits. Nothing was changed.</source>
   <translation>Zahl der Gäste in Ziffern tippen. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>Up to date</source>
   <translation>Aktuell</translation>
  </message>
  <message>
   <source>Use this order</source>
   <translation>Diese Bestellung nehmen</translation>
  </message>
  <message>
   <source>Use {amount} tip</source>
   <translation>{amount} Trinkgeld nehmen</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>Version</translation>
  </message>
  <message>
   <source>Version {version}</source>
   <translation>Version {version}</translation>
  </message>
  <message>
   <source>Void order</source>
   <translation>Bestellung stornieren</translation>
  </message>
  <message>
   <source>Void the order?</source>
   <translation>Bestellung stornieren?</translation>
  </message>
  <message>
   <source>Voucher</source>
   <translation>Gutschein</translation>
  </message>
  <message>
   <source>Voucher</source>
   <comment>on paper</comment>
   <translation>Gutschein</translation>
  </message>
  <message>
   <source>Voucher worth</source>
   <translation>Wert des Gutscheins</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>Wartet</translation>
  </message>
  <message>
   <source>Waiting for the customer · {seconds} s</source>
   <translation>Wartet auf den Gast · {seconds} s</translation>
  </message>
  <message>
   <source>Waiting to be sent</source>
   <translation>Wartet aufs Senden</translation>
  </message>
  <message>
   <source>We put both together. Nothing was thrown away.</source>
   <translation>Wir haben beides vereint. Nichts wurde verworfen.</translation>
  </message>
  <message>
   <source>Welcome</source>
   <translation>Willkommen</translation>
  </message>
  <message>
   <source>What the keys do here</source>
   <translation>Was die Tasten hier tun</translation>
  </message>
  <message>
   <source>What the keys do on a page</source>
   <translation>Was die Tasten auf einer Seite tun</translation>
  </message>
  <message>
   <source>What was chosen on this till could not be read. It starts as it was set up.</source>
   <translation>Was auf dieser Kasse gewählt war, ist nicht lesbar. Sie startet wie eingerichtet.</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Wo</translation>
  </message>
  <message>
   <source>Where do the guests sit?</source>
   <translation>Wo sitzen die Gäste?</translation>
  </message>
  <message>
   <source>Where should the file go?</source>
   <translation>Wohin soll die Datei?</translation>
  </message>
  <message>
   <source>Who shall serve {tab}?</source>
   <translation>Wer soll {tab} bedienen?</translation>
  </message>
  <message>
   <source>Whole order</source>
   <translation>Ganze Bestellung</translation>
  </message>
  <message>
   <source>Why?</source>
   <translation>Warum?</translation>
  </message>
  <message>
   <source>Wrong item</source>
   <translation>Falscher Posten</translation>
  </message>
  <message>
   <source>X report</source>
   <translation>X-Bericht</translation>
  </message>
  <message>
   <source>Yes, key checked</source>
   <translation>Ja, Schlüssel geprüft</translation>
  </message>
  <message>
   <source>You can take it back</source>
   <translation>Sie können sie zurückholen</translation>
  </message>
  <message>
   <source>You get the {lines}</source>
   <translation>Sie bekommen {lines}</translation>
  </message>
  <message numerus="yes">
   <source>You have %n open order(s)</source>
   <translation>
    <numerusform>Sie haben %n offene Bestellung</numerusform>
    <numerusform>Sie haben %n offene Bestellungen</numerusform>
   </translation>
  </message>
  <message>
   <source>You save</source>
   <translation>Sie sparen</translation>
  </message>
  <message>
   <source>Your last tap is not in the order. Everything before it is safe.</source>
   <translation>Ihr letztes Tippen ist nicht in der Bestellung. Alles davor ist sicher.</translation>
  </message>
  <message>
   <source>Your open order {total} opens here</source>
   <translation>Ihre offene Bestellung {total} öffnet hier</translation>
  </message>
  <message>
   <source>Your order is kept. It opens again after this tab.</source>
   <translation>Ihre Bestellung bleibt. Sie öffnet nach diesem Deckel wieder.</translation>
  </message>
  <message>
   <source>Your order of {lines} was recovered</source>
   <translation>Ihre Bestellung mit {lines} ist wieder da</translation>
  </message>
  <message>
   <source>Your order {total} is from {till}</source>
   <translation>Ihre Bestellung {total} kommt von {till}</translation>
  </message>
  <message>
   <source>Z report {number}</source>
   <translation>Z-Bericht {number}</translation>
  </message>
  <message>
   <source>a manager allows it</source>
   <translation>die Leitung erlaubt es</translation>
  </message>
  <message>
   <source>after plugging a stick in</source>
   <translation>nach dem Einstecken</translation>
  </message>
  <message>
   <source>and shows “Order moved to {here}”.</source>
   <translation>und zeigt „Bestellung ist jetzt auf {here}“.</translation>
  </message>
  <message>
   <source>any number</source>
   <translation>beliebig viele</translation>
  </message>
  <message>
   <source>as at {time}</source>
   <translation>Stand {time}</translation>
  </message>
  <message>
   <source>at {time}</source>
   <translation>um {time}</translation>
  </message>
  <message>
   <source>by the amount</source>
   <translation>nach dem Betrag</translation>
  </message>
  <message>
   <source>card</source>
   <translation>Karte</translation>
  </message>
  <message>
   <source>cash drawer</source>
   <translation>Kassenlade</translation>
  </message>
  <message>
   <source>changes from other tills, first log-ins of new staff.</source>
   <translation>Änderungen anderer Kassen, erste Anmeldung neuer Leute.</translation>
  </message>
  <message>
   <source>choose one</source>
   <translation>eines wählen</translation>
  </message>
  <message>
   <source>discount {label}</source>
   <translation>Rabatt {label}</translation>
  </message>
  <message>
   <source>discounts {off}</source>
   <translation>Rabatte {off}</translation>
  </message>
  <message>
   <source>dollars</source>
   <translation>Dollar</translation>
  </message>
  <message>
   <source>euros</source>
   <translation>Euro</translation>
  </message>
  <message>
   <source>given back</source>
   <translation>erstattet</translation>
  </message>
  <message>
   <source>in them</source>
   <translation>darin</translation>
  </message>
  <message>
   <source>in {time}</source>
   <translation>in {time}</translation>
  </message>
  <message>
   <source>incl. VAT {tax}</source>
   <translation>inkl. USt. {tax}</translation>
  </message>
  <message>
   <source>incl. {tax}</source>
   <translation>inkl. {tax}</translation>
  </message>
  <message>
   <source>incl. {tax}</source>
   <comment>on paper</comment>
   <translation>inkl. {tax}</translation>
  </message>
  <message>
   <source>known here, as at {time}.</source>
   <translation>hier bekannt, Stand {time}.</translation>
  </message>
  <message>
   <source>last on this till</source>
   <translation>zuletzt an dieser Kasse</translation>
  </message>
  <message>
   <source>last on {till}</source>
   <translation>zuletzt an {till}</translation>
  </message>
  <message>
   <source>last on {till}, {age} ago</source>
   <translation>zuletzt an {till}, vor {age}</translation>
  </message>
  <message>
   <source>less than a minute ago</source>
   <translation>vor weniger als einer Minute</translation>
  </message>
  <message>
   <source>no open order</source>
   <translation>keine offene Bestellung</translation>
  </message>
  <message>
   <source>none</source>
   <translation>keiner</translation>
  </message>
  <message>
   <source>none yet</source>
   <translation>noch keiner</translation>
  </message>
  <message>
   <source>not counted</source>
   <translation>nicht gezählt</translation>
  </message>
  <message>
   <source>note {text}</source>
   <translation>Notiz {text}</translation>
  </message>
  <message>
   <source>of {total} · paid {paid}</source>
   <translation>von {total} · bezahlt {paid}</translation>
  </message>
  <message>
   <source>on {till} at any time.</source>
   <translation>jederzeit an {till}.</translation>
  </message>
  <message>
   <source>on {till} now</source>
   <translation>jetzt an {till}</translation>
  </message>
  <message>
   <source>only a part of it goes to another tab</source>
   <translation>nur ein Teil geht auf einen anderen Deckel</translation>
  </message>
  <message>
   <source>opened {time}</source>
   <translation>geöffnet {time}</translation>
  </message>
  <message>
   <source>pounds</source>
   <translation>Pfund</translation>
  </message>
  <message>
   <source>receipts and bills</source>
   <translation>Belege und Rechnungen</translation>
  </message>
  <message>
   <source>sell, take cash, log out, log in again.</source>
   <translation>verkaufen, Bargeld nehmen, ab- und wieder anmelden.</translation>
  </message>
  <message>
   <source>sold out</source>
   <translation>ausverkauft</translation>
  </message>
  <message>
   <source>the office</source>
   <translation>das Büro</translation>
  </message>
  <message>
   <source>the reader</source>
   <translation>das Gerät</translation>
  </message>
  <message>
   <source>the reader has not answered</source>
   <translation>das Gerät hat nicht geantwortet</translation>
  </message>
  <message>
   <source>tips in it</source>
   <translation>davon Trinkgeld</translation>
  </message>
  <message>
   <source>voucher</source>
   <translation>Gutschein</translation>
  </message>
  <message>
   <source>waiting for an answer</source>
   <translation>wartet auf Antwort</translation>
  </message>
  <message>
   <source>waiting on {reader}</source>
   <translation>wartet auf {reader}</translation>
  </message>
  <message>
   <source>was {number} before</source>
   <translation>vorher {number}</translation>
  </message>
  <message>
   <source>you choose which to keep.</source>
   <translation>wählen Sie, was bleibt.</translation>
  </message>
  <message>
   <source>{amount} counted in.</source>
   <translation>{amount} eingezählt.</translation>
  </message>
  <message>
   <source>{amount} given back</source>
   <translation>{amount} erstattet</translation>
  </message>
  <message>
   <source>{amount} goes out of the drawer.</source>
   <translation>{amount} geht aus der Lade.</translation>
  </message>
  <message>
   <source>{amount} is saved as given back. Give it back on the reader now.</source>
   <translation>{amount} ist als erstattet gespeichert. Jetzt am Gerät erstatten.</translation>
  </message>
  <message>
   <source>{amount} is saved as given back. Hand it out now.</source>
   <translation>{amount} ist als erstattet gespeichert. Jetzt auszahlen.</translation>
  </message>
  <message>
   <source>{amount} is still to pay. The order is safe.</source>
   <translation>{amount} ist noch zu zahlen. Die Bestellung ist sicher.</translation>
  </message>
  <message>
   <source>{amount} less than expected</source>
   <translation>{amount} weniger als erwartet</translation>
  </message>
  <message>
   <source>{amount} more than expected</source>
   <translation>{amount} mehr als erwartet</translation>
  </message>
  <message>
   <source>{amount} put in.</source>
   <translation>{amount} eingelegt.</translation>
  </message>
  <message>
   <source>{amount} taken out.</source>
   <translation>{amount} entnommen.</translation>
  </message>
  <message>
   <source>{amount} was given back to the card.</source>
   <translation>{amount} wurde auf die Karte erstattet.</translation>
  </message>
  <message>
   <source>{by} gives it to {to}, who has not accepted yet.</source>
   <translation>{by} übergibt an {to}; noch nicht angenommen.</translation>
  </message>
  <message>
   <source>{changes} waiting</source>
   <translation>{changes} warten</translation>
  </message>
  <message>
   <source>{count} GB</source>
   <translation>{count} GB</translation>
  </message>
  <message>
   <source>{count} MB</source>
   <translation>{count} MB</translation>
  </message>
  <message>
   <source>{count} in this order</source>
   <translation>{count} in dieser Bestellung</translation>
  </message>
  <message>
   <source>{count} ms</source>
   <translation>{count} ms</translation>
  </message>
  <message>
   <source>{count} times {name}</source>
   <translation>{count} mal {name}</translation>
  </message>
  <message>
   <source>{count} × {name} was added.</source>
   <translation>{count} × {name} ist dazugekommen.</translation>
  </message>
  <message>
   <source>{file} is in {folder}.</source>
   <translation>{file} liegt in {folder}.</translation>
  </message>
  <message>
   <source>{file} is on {place}. You can take it out.</source>
   <translation>{file} liegt auf {place}. Sie können es abziehen.</translation>
  </message>
  <message numerus="yes">
   <source>{first} and %n more wait</source>
   <translation>
    <numerusform>{first} und %n weiterer warten</numerusform>
    <numerusform>{first} und %n weitere warten</numerusform>
   </translation>
  </message>
  <message>
   <source>{first} waits</source>
   <translation>{first} wartet</translation>
  </message>
  <message>
   <source>{free} of {disk}</source>
   <translation>{free} von {disk}</translation>
  </message>
  <message>
   <source>{hours} h {minutes} m</source>
   <translation>{hours} h {minutes} min</translation>
  </message>
  <message>
   <source>{how} · saved on this till {time}</source>
   <translation>{how} · auf dieser Kasse gespeichert {time}</translation>
  </message>
  <message>
   <source>{left} of {lines}</source>
   <translation>{left} von {lines}</translation>
  </message>
  <message>
   <source>{left} of {total} can be given back.</source>
   <translation>{left} von {total} können erstattet werden.</translation>
  </message>
  <message>
   <source>{minutes} m</source>
   <translation>{minutes} min</translation>
  </message>
  <message>
   <source>{name} counted {amount} in at {time}</source>
   <translation>{name} hat {amount} um {time} eingezählt</translation>
  </message>
  <message>
   <source>{name} for {price} each needs a manager.</source>
   <translation>{name} zu {price} pro Stück braucht die Leitung.</translation>
  </message>
  <message>
   <source>{name} gives you {tab}</source>
   <translation>{name} gibt Ihnen {tab}</translation>
  </message>
  <message>
   <source>{name} gives you {tab}. Open Tabs to accept it.</source>
   <translation>{name} gibt Ihnen {tab}. Unter Deckel annehmen.</translation>
  </message>
  <message>
   <source>{name} has to log in on this till once while the server can be reached.</source>
   <translation>{name} muss sich hier einmal anmelden, solange der Server erreichbar ist.</translation>
  </message>
  <message>
   <source>{name} is asked to take {tab}.</source>
   <translation>{name} wird gefragt, {tab} zu übernehmen.</translation>
  </message>
  <message>
   <source>{name} is sold out. Nothing was added.</source>
   <translation>{name} ist ausverkauft. Es kam nichts dazu.</translation>
  </message>
  <message>
   <source>{name} may be printed</source>
   <translation>{name} ist vielleicht gedruckt</translation>
  </message>
  <message>
   <source>{name} was changed.</source>
   <translation>{name} ist geändert.</translation>
  </message>
  <message>
   <source>{name} was not printed</source>
   <translation>{name} wurde nicht gedruckt</translation>
  </message>
  <message>
   <source>{name} was removed.</source>
   <translation>{name} ist entfernt.</translation>
  </message>
  <message>
   <source>{name} without its discount needs a manager.</source>
   <translation>{name} ohne den Rabatt braucht die Leitung.</translation>
  </message>
  <message>
   <source>{name}, {time}</source>
   <translation>{name}, {time}</translation>
  </message>
  <message>
   <source>{name}’s order</source>
   <translation>Bestellung von {name}</translation>
  </message>
  <message>
   <source>{name}’s order was paid before {late} reached it. Ring up what is still to be paid.</source>
   <translation>Die Bestellung von {name} war bezahlt, bevor {late} kam. Was fehlt, neu buchen.</translation>
  </message>
  <message>
   <source>{name}’s order was paid more than once: {took} for {cost}. Both payments are kept. Tell a manager.</source>
   <translation>Die Bestellung von {name} wurde mehrfach bezahlt: {took} für {cost}. Beide Zahlungen bleiben. Der Leitung sagen.</translation>
  </message>
  <message>
   <source>{place} cannot be written to. Nothing was written. Use another one.</source>
   <translation>{place} ist nicht beschreibbar. Nichts wurde geschrieben. Ein anderes nehmen.</translation>
  </message>
  <message>
   <source>{place} did not take the file. Nothing was written. Use another one.</source>
   <translation>{place} nahm die Datei nicht. Nichts wurde geschrieben. Ein anderes nehmen.</translation>
  </message>
  <message>
   <source>{place} is full. Nothing was written. Free some space or use another one.</source>
   <translation>{place} ist voll. Nichts wurde geschrieben. Platz schaffen oder ein anderes nehmen.</translation>
  </message>
  <message>
   <source>{place} is not there any more. Nothing was written. Plug it in again.</source>
   <translation>{place} ist nicht mehr da. Nichts wurde geschrieben. Wieder einstecken.</translation>
  </message>
  <message>
   <source>{price} each</source>
   <translation>je {price}</translation>
  </message>
  <message>
   <source>{price} · Sold out</source>
   <translation>{price} · Ausverkauft</translation>
  </message>
  <message>
   <source>{price} · {number} left</source>
   <translation>{price} · noch {number}</translation>
  </message>
  <message>
   <source>{quantity} × {name}</source>
   <translation>{quantity} × {name}</translation>
  </message>
  <message>
   <source>{reader} ready</source>
   <translation>{reader} bereit</translation>
  </message>
  <message>
   <source>{room} free</source>
   <translation>{room} frei</translation>
  </message>
  <message>
   <source>{seconds} s</source>
   <translation>{seconds} s</translation>
  </message>
  <message>
   <source>{sentence}. Everything is saved; tap the status for more.</source>
   <translation>{sentence}. Alles ist gespeichert; Status antippen für mehr.</translation>
  </message>
  <message>
   <source>{setting}: {value}</source>
   <translation>{setting}: {value}</translation>
  </message>
  <message>
   <source>{setting}: {value}, chosen</source>
   <translation>{setting}: {value}, gewählt</translation>
  </message>
  <message>
   <source>{since} to {until}</source>
   <translation>{since} bis {until}</translation>
  </message>
  <message>
   <source>{some} of {quantity} × {name}</source>
   <translation>{some} von {quantity} × {name}</translation>
  </message>
  <message>
   <source>{tab} is open on {till}</source>
   <translation>{tab} ist auf {till} offen</translation>
  </message>
  <message>
   <source>{tab}, {total}, {owner}, open for {age}, {where}</source>
   <translation>{tab}, {total}, {owner}, offen seit {age}, {where}</translation>
  </message>
  <message>
   <source>{till} at {time}</source>
   <translation>{till} um {time}</translation>
  </message>
  <message>
   <source>{till} cannot be reached</source>
   <translation>{till} ist nicht erreichbar</translation>
  </message>
  <message>
   <source>{till} may have newer changes.</source>
   <translation>{till} hat vielleicht neuere Änderungen.</translation>
  </message>
  <message>
   <source>{till} now</source>
   <translation>Jetzt {till}</translation>
  </message>
  <message>
   <source>{till} stops at once</source>
   <translation>{till} hält sofort an</translation>
  </message>
  <message>
   <source>{time} · saved on this till</source>
   <translation>{time} · auf dieser Kasse gespeichert</translation>
  </message>
  <message>
   <source>{time} · {till}</source>
   <translation>{time} · {till}</translation>
  </message>
  <message>
   <source>{typed} of {all} digits</source>
   <translation>{typed} von {all} Ziffern</translation>
  </message>
  <message>
   <source>{value} off the whole order needs a manager.</source>
   <translation>{value} Rabatt auf alles braucht die Leitung.</translation>
  </message>
  <message>
   <source>{value} off {name} needs a manager.</source>
   <translation>{value} Rabatt auf {name} braucht die Leitung.</translation>
  </message>
  <message>
   <source>{what} was changed on two tills while offline</source>
   <translation>{what} wurde offline an zwei Kassen geändert</translation>
  </message>
  <message>
   <source>{who} took it over on {till} at {time}.</source>
   <translation>{who} hat sie um {time} auf {till} übernommen.</translation>
  </message>
  <message>
   <source>“{product}” is not in the order. Everything before it is safe.</source>
   <translation>„{product}“ ist nicht in der Bestellung. Alles davor ist sicher.</translation>
  </message>
 </context>
</TS>
