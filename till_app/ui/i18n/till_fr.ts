<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>BadgeCell</name>
  <message>
   <source>Or scan a badge</source>
   <translation>Ou scannez un badge</translation>
  </message>
 </context>
 <context>
  <name>ChangePanel</name>
  <message>
   <source>Taking…</source>
   <translation>Encaissement…</translation>
  </message>
  <message>
   <source>To pay</source>
   <translation>À payer</translation>
  </message>
 </context>
 <context>
  <name>ChipPanel</name>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Try now</source>
   <translation>Essayer maintenant</translation>
  </message>
  <message>
   <source>Wait for:</source>
   <translation>Attendre :</translation>
  </message>
  <message>
   <source>You can:</source>
   <translation>Vous pouvez :</translation>
  </message>
 </context>
 <context>
  <name>CompletePane</name>
  <message>
   <source>Email…</source>
   <translation>E-mail…</translation>
  </message>
  <message>
   <source>Log out</source>
   <translation>Sortir</translation>
  </message>
  <message>
   <source>New order</source>
   <translation>Nouvelle commande</translation>
  </message>
  <message>
   <source>Open drawer</source>
   <translation>Ouvrir le tiroir</translation>
  </message>
  <message>
   <source>Print receipt</source>
   <translation>Imprimer le ticket</translation>
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
   <translation>Remise</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Note</translation>
  </message>
  <message>
   <source>Options</source>
   <translation>Options</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Retirer</translation>
  </message>
 </context>
 <context>
  <name>LoginPane</name>
  <message>
   <source>Try now</source>
   <translation>Essayer maintenant</translation>
  </message>
 </context>
 <context>
  <name>MenuPane</name>
  <message>
   <source>Check the spelling, or choose a category.</source>
   <translation>Vérifiez l’orthographe ou choisissez une catégorie.</translation>
  </message>
  <message>
   <source>Clear</source>
   <translation>Effacer</translation>
  </message>
  <message>
   <source>Favourites</source>
   <translation>Favoris</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Plus</translation>
  </message>
  <message>
   <source>Nothing found for “{words}”</source>
   <translation>Rien trouvé pour « {words} »</translation>
  </message>
  <message>
   <source>Quantity {number}</source>
   <translation>Quantité {number}</translation>
  </message>
  <message>
   <source>Search or scan</source>
   <translation>Chercher ou scanner</translation>
  </message>
  <message>
   <source>Search or scan a barcode</source>
   <translation>Chercher ou scanner un code-barres</translation>
  </message>
 </context>
 <context>
  <name>MovedPane</name>
  <message>
   <source>Log in</source>
   <translation>Ouvrir</translation>
  </message>
  <message>
   <source>Take it back here</source>
   <translation>La reprendre ici</translation>
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
   <translation>Plus</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>{name}’s order</source>
   <translation>Commande de {name}</translation>
  </message>
 </context>
 <context>
  <name>OrderList</name>
  <message>
   <source>Lines of the order</source>
   <translation>Lignes de la commande</translation>
  </message>
 </context>
 <context>
  <name>OrderPane</name>
  <message>
   <source>Log out</source>
   <translation>Sortir</translation>
  </message>
  <message>
   <source>No items yet</source>
   <translation>Rien encore</translation>
  </message>
  <message>
   <source>Pay</source>
   <translation>Payer</translation>
  </message>
  <message>
   <source>Save to tab</source>
   <translation>Sur une note</translation>
  </message>
  <message>
   <source>Tap a product, scan a barcode, or search for one.</source>
   <translation>Touchez un produit, scannez un code-barres ou cherchez.</translation>
  </message>
  <message>
   <source>order is kept</source>
   <translation>la commande est gardée</translation>
  </message>
  <message>
   <source>order kept</source>
   <translation>commande gardée</translation>
  </message>
 </context>
 <context>
  <name>Pager</name>
  <message>
   <source>Next page</source>
   <translation>Page suivante</translation>
  </message>
  <message>
   <source>Page before</source>
   <translation>Page précédente</translation>
  </message>
  <message>
   <source>Page {page} of {pages}</source>
   <translation>Page {page} sur {pages}</translation>
  </message>
 </context>
 <context>
  <name>PaymentPane</name>
  <message>
   <source>Back to order</source>
   <translation>Retour à la commande</translation>
  </message>
  <message>
   <source>Card</source>
   <translation>Carte</translation>
  </message>
  <message>
   <source>Cash</source>
   <translation>Espèces</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Aucune</translation>
  </message>
  <message>
   <source>Split bill</source>
   <translation>Partager l’addition</translation>
  </message>
  <message>
   <source>Tip</source>
   <translation>Pourboire</translation>
  </message>
  <message>
   <source>Voucher</source>
   <translation>Bon</translation>
  </message>
  <message>
   <source>by item or share</source>
   <translation>par article ou part</translation>
  </message>
  <message>
   <source>chip or contactless</source>
   <translation>puce ou sans contact</translation>
  </message>
  <message>
   <source>notes and coins</source>
   <translation>billets et pièces</translation>
  </message>
  <message>
   <source>scan or type</source>
   <translation>scanner ou taper</translation>
  </message>
 </context>
 <context>
  <name>PermissionDialog</name>
  <message>
   <source>Not now</source>
   <translation>Pas maintenant</translation>
  </message>
 </context>
 <context>
  <name>PinPanel</name>
  <message>
   <source>Checking…</source>
   <translation>Vérification…</translation>
  </message>
  <message>
   <source>Choose your name</source>
   <translation>Choisissez votre nom</translation>
  </message>
  <message>
   <source>Enter your PIN</source>
   <translation>Entrez votre code</translation>
  </message>
  <message>
   <source>Log in</source>
   <translation>Ouvrir</translation>
  </message>
  <message>
   <source>Then enter your PIN.</source>
   <translation>Puis entrez votre code.</translation>
  </message>
 </context>
 <context>
  <name>PreviewCard</name>
  <message>
   <source>Total</source>
   <translation>Total</translation>
  </message>
 </context>
 <context>
  <name>ProductGrid</name>
  <message>
   <source>Products</source>
   <translation>Produits</translation>
  </message>
 </context>
 <context>
  <name>ReceiptCard</name>
  <message>
   <source>Receipt</source>
   <translation>Ticket</translation>
  </message>
 </context>
 <context>
  <name>SavedStamp</name>
  <message>
   <source>Saved {time}</source>
   <translation>Enregistré {time}</translation>
  </message>
 </context>
 <context>
  <name>SettingsPane</name>
  <message>
   <source>About</source>
   <translation>À propos</translation>
  </message>
  <message>
   <source>Card readers</source>
   <translation>Lecteurs de carte</translation>
  </message>
  <message>
   <source>Changes here need a manager PIN.</source>
   <translation>Les changements ici demandent le code d’un responsable.</translation>
  </message>
  <message>
   <source>Check journal</source>
   <translation>Vérifier le journal</translation>
  </message>
  <message>
   <source>Checking…</source>
   <translation>Vérification…</translation>
  </message>
  <message>
   <source>Display, sound</source>
   <translation>Affichage, son</translation>
  </message>
  <message>
   <source>Export diagnostics</source>
   <translation>Exporter le diagnostic</translation>
  </message>
  <message>
   <source>Export to USB</source>
   <translation>Exporter sur USB</translation>
  </message>
  <message>
   <source>Journal, sync log, versions and settings in one file. No PINs and no card data.</source>
   <translation>Journal, échanges, versions et réglages dans un fichier. Ni codes ni données de carte.</translation>
  </message>
  <message>
   <source>Printers, drawer</source>
   <translation>Imprimantes, tiroir</translation>
  </message>
  <message>
   <source>Safety and sync</source>
   <translation>Sécurité et échanges</translation>
  </message>
  <message>
   <source>Scanner, keys</source>
   <translation>Scanner, touches</translation>
  </message>
  <message>
   <source>Sync now</source>
   <translation>Synchroniser</translation>
  </message>
  <message>
   <source>This till</source>
   <translation>Cette caisse</translation>
  </message>
 </context>
 <context>
  <name>StaffButton</name>
  <message>
   <source>locked</source>
   <translation>bloqué</translation>
  </message>
  <message>
   <source>no open order</source>
   <translation>pas de commande ouverte</translation>
  </message>
  <message>
   <source>open</source>
   <translation>ouvert</translation>
  </message>
  <message>
   <source>open order</source>
   <translation>commande ouverte</translation>
  </message>
  <message>
   <source>open order {total}</source>
   <translation>commande ouverte {total}</translation>
  </message>
 </context>
 <context>
  <name>StaffGrid</name>
  <message>
   <source>Earlier names</source>
   <translation>Noms précédents</translation>
  </message>
  <message>
   <source>More names</source>
   <translation>Plus de noms</translation>
  </message>
  <message>
   <source>Who is serving?</source>
   <translation>Qui sert ?</translation>
  </message>
  <message>
   <source>{page} of {pages}</source>
   <translation>{page} sur {pages}</translation>
  </message>
 </context>
 <context>
  <name>Stepper</name>
  <message>
   <source>One {name} fewer</source>
   <translation>Un {name} de moins</translation>
  </message>
  <message>
   <source>One {name} more</source>
   <translation>Un {name} de plus</translation>
  </message>
 </context>
 <context>
  <name>TenderPanel</name>
  <message>
   <source>Add cash</source>
   <translation>Ajouter espèces</translation>
  </message>
  <message>
   <source>Add voucher</source>
   <translation>Ajouter un bon</translation>
  </message>
  <message>
   <source>To pay</source>
   <translation>À payer</translation>
  </message>
 </context>
 <context>
  <name>Totals</name>
  <message>
   <source>Left to pay</source>
   <translation>Reste à payer</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>Total</translation>
  </message>
 </context>
 <context>
  <name>UndoBar</name>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Undo: {what}</source>
   <translation>Annuler : {what}</translation>
  </message>
 </context>
 <context>
  <name>_Key</name>
  <message>
   <source>Clear</source>
   <translation>Effacer</translation>
  </message>
  <message>
   <source>Delete digit</source>
   <translation>Effacer un chiffre</translation>
  </message>
 </context>
 <context>
  <name>_PreviewRows</name>
  <message>
   <source>{quantity} times {name}, {amount}</source>
   <translation>{quantity} fois {name}, {amount}</translation>
  </message>
 </context>
 <context>
  <name>_Segment</name>
  <message>
   <source>More</source>
   <translation>Plus</translation>
  </message>
 </context>
 <context>
  <name>till</name>
  <message numerus="yes">
   <source>%n bill(s)</source>
   <translation>
    <numerusform>%n addition</numerusform>
    <numerusform>%n additions</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n change(s)</source>
   <translation>
    <numerusform>%n modification</numerusform>
    <numerusform>%n modifications</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n guest(s)</source>
   <translation>
    <numerusform>%n couvert</numerusform>
    <numerusform>%n couverts</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n line(s)</source>
   <translation>
    <numerusform>%n ligne</numerusform>
    <numerusform>%n lignes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n minute(s) ago</source>
   <translation>
    <numerusform>il y a %n minute</numerusform>
    <numerusform>il y a %n minutes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more line(s)</source>
   <translation>
    <numerusform>%n autre ligne</numerusform>
    <numerusform>%n autres lignes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n open tab(s)</source>
   <translation>
    <numerusform>%n note ouverte</numerusform>
    <numerusform>%n notes ouvertes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n option(s)</source>
   <translation>
    <numerusform>%n option</numerusform>
    <numerusform>%n options</numerusform>
   </translation>
  </message>
  <message>
   <source>2 versions</source>
   <translation>2 versions</translation>
  </message>
  <message>
   <source>A card payment has no answer yet. The till asks the reader; open Pay to see.</source>
   <translation>Un paiement par carte est sans réponse. La caisse interroge le lecteur ; ouvrez Payer pour voir.</translation>
  </message>
  <message>
   <source>Accept</source>
   <translation>Accepter</translation>
  </message>
  <message>
   <source>Adds up</source>
   <translation>Le compte est bon</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Tout</translation>
  </message>
  <message numerus="yes">
   <source>All %n line(s) come with it.</source>
   <translation>
    <numerusform>La ligne suit.</numerusform>
    <numerusform>Les %n lignes suivent.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>All %n line(s) went with it, up to your last tap at {time}.</source>
   <translation>
    <numerusform>La ligne est partie avec, jusqu’à votre dernier geste à {time}.</numerusform>
    <numerusform>Les %n lignes sont parties avec, jusqu’à votre dernier geste à {time}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>All %n line(s) went with it.</source>
   <translation>
    <numerusform>La ligne est partie avec.</numerusform>
    <numerusform>Les %n lignes sont parties avec.</numerusform>
   </translation>
  </message>
  <message>
   <source>All of it goes, {total}. It stays in the audit of the office.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All {count}</source>
   <translation>Toutes {count}</translation>
  </message>
  <message>
   <source>Allergy:</source>
   <translation>Allergie :</translation>
  </message>
  <message>
   <source>Allergy…</source>
   <translation>Allergie…</translation>
  </message>
  <message>
   <source>Amount</source>
   <translation>Montant</translation>
  </message>
  <message>
   <source>Amount off</source>
   <translation>Montant en moins</translation>
  </message>
  <message numerus="yes">
   <source>And %n more</source>
   <translation>
    <numerusform>Et %n autre</numerusform>
    <numerusform>Et %n autres</numerusform>
   </translation>
  </message>
  <message>
   <source>As this till knew it at {time}</source>
   <translation>Telle que cette caisse la connaissait à {time}</translation>
  </message>
  <message>
   <source>Ask a manager</source>
   <translation>Demander au responsable</translation>
  </message>
  <message>
   <source>Ask again</source>
   <translation>Redemander</translation>
  </message>
  <message>
   <source>Assign…</source>
   <translation>Confier…</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Back to order</source>
   <translation>Retour à la commande</translation>
  </message>
  <message>
   <source>Back to the list price</source>
   <translation>Revenir au prix affiché</translation>
  </message>
  <message>
   <source>Being paid at {till}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bill</source>
   <translation>Addition</translation>
  </message>
  <message>
   <source>Bill</source>
   <comment>on paper</comment>
   <translation>Addition</translation>
  </message>
  <message>
   <source>Bill for {label}</source>
   <translation>Addition pour {label}</translation>
  </message>
  <message>
   <source>Bill {number}</source>
   <translation>Addition {number}</translation>
  </message>
  <message>
   <source>Bills {bills} + not on a bill {rest} = </source>
   <translation>Additions {bills} + hors addition {rest} = </translation>
  </message>
  <message>
   <source>By amount</source>
   <translation>Par montant</translation>
  </message>
  <message>
   <source>By item</source>
   <translation>Par article</translation>
  </message>
  <message>
   <source>CANCEL {count} × {name}</source>
   <comment>on paper</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>CHANGE: {name}</source>
   <comment>on paper</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Call it {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel on reader</source>
   <translation>Annuler sur le lecteur</translation>
  </message>
  <message>
   <source>Cancelled on {reader}</source>
   <translation>Annulé sur {reader}</translation>
  </message>
  <message>
   <source>Cancelling…</source>
   <translation>Annulation…</translation>
  </message>
  <message>
   <source>Card</source>
   <translation>Carte</translation>
  </message>
  <message>
   <source>Card</source>
   <comment>on paper</comment>
   <translation>Carte</translation>
  </message>
  <message>
   <source>Card amount</source>
   <translation>Montant carte</translation>
  </message>
  <message>
   <source>Card declined</source>
   <translation>Carte refusée</translation>
  </message>
  <message>
   <source>Card declined by the bank</source>
   <translation>Carte refusée par la banque</translation>
  </message>
  <message>
   <source>Card on {reader}</source>
   <translation>Carte sur {reader}</translation>
  </message>
  <message>
   <source>Cash</source>
   <translation>Espèces</translation>
  </message>
  <message>
   <source>Cash</source>
   <comment>on paper</comment>
   <translation>Espèces</translation>
  </message>
  <message>
   <source>Cash drawer</source>
   <translation>Tiroir-caisse</translation>
  </message>
  <message>
   <source>Cash given</source>
   <translation>Espèces reçues</translation>
  </message>
  <message>
   <source>Change</source>
   <comment>on paper</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change due</source>
   <translation>Monnaie à rendre</translation>
  </message>
  <message>
   <source>Charge {amount}</source>
   <translation>Débiter {amount}</translation>
  </message>
  <message>
   <source>Charge {price} each</source>
   <translation>{price} pièce</translation>
  </message>
  <message>
   <source>Charged twice</source>
   <translation>Facturé deux fois</translation>
  </message>
  <message>
   <source>Choose a manager, then enter the PIN.</source>
   <translation>Choisissez un responsable, puis entrez le code.</translation>
  </message>
  <message>
   <source>Choose a tab</source>
   <translation>Choisissez une note</translation>
  </message>
  <message>
   <source>Choose what is given back</source>
   <translation>Choisissez ce qui est remboursé</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Close tab</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close this first, then scan again. Nothing was added.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Colleagues give you %n tab(s). Open Tabs to accept them.</source>
   <translation>
    <numerusform>Des collègues vous confient %n note. Ouvrez Notes pour l’accepter.</numerusform>
    <numerusform>Des collègues vous confient %n notes. Ouvrez Notes pour les accepter.</numerusform>
   </translation>
  </message>
  <message>
   <source>Count {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Discount</source>
   <translation>Remise</translation>
  </message>
  <message>
   <source>Discount</source>
   <comment>on paper</comment>
   <translation>Remise</translation>
  </message>
  <message>
   <source>Discount on the order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Discount on the whole order</source>
   <translation>Remise sur toute la commande</translation>
  </message>
  <message>
   <source>Discount on {name}</source>
   <translation>Remise sur {name}</translation>
  </message>
  <message>
   <source>Do not charge again: it may be paid.</source>
   <translation>Ne débitez pas de nouveau : c’est peut-être payé.</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Terminé</translation>
  </message>
  <message>
   <source>Each tap is saved at once. Close at any time.</source>
   <translation>Chaque geste est enregistré aussitôt. Fermez quand vous voulez.</translation>
  </message>
  <message>
   <source>Enter a discount</source>
   <translation>Entrez une remise</translation>
  </message>
  <message>
   <source>Enter a price</source>
   <translation>Entrez un prix</translation>
  </message>
  <message>
   <source>Enter cash given</source>
   <translation>Entrez les espèces reçues</translation>
  </message>
  <message>
   <source>Enter the card amount</source>
   <translation>Entrez le montant carte</translation>
  </message>
  <message>
   <source>Enter what it is worth</source>
   <translation>Entrez sa valeur</translation>
  </message>
  <message>
   <source>Equal shares</source>
   <translation>Parts égales</translation>
  </message>
  <message>
   <source>Every change is saved on this till and goes to the server when the connection is back.</source>
   <translation>Chaque modification est enregistrée sur cette caisse et part au serveur dès que la connexion revient.</translation>
  </message>
  <message numerus="yes">
   <source>Every change is saved on this till. %n change(s) go(es|) to the server when the connection is back.</source>
   <translation>
    <numerusform>Tout est enregistré sur cette caisse. %n modification part au serveur dès que la connexion revient.</numerusform>
    <numerusform>Tout est enregistré sur cette caisse. %n modifications partent au serveur dès que la connexion revient.</numerusform>
   </translation>
  </message>
  <message>
   <source>Everyone pays the same. The last bill takes the odd pennies.</source>
   <translation>Chacun paie autant. La dernière addition prend les centimes restants.</translation>
  </message>
  <message>
   <source>Everything that is left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exact</source>
   <translation>Juste</translation>
  </message>
  <message>
   <source>Give back</source>
   <translation>Rembourser</translation>
  </message>
  <message>
   <source>Give back {amount}</source>
   <translation>Rembourser {amount}</translation>
  </message>
  <message>
   <source>Give back {amount} of receipt {receipt}</source>
   <translation>Rembourser {amount} du ticket {receipt}</translation>
  </message>
  <message>
   <source>Give money back: receipt {receipt}</source>
   <translation>Rembourser : ticket {receipt}</translation>
  </message>
  <message>
   <source>Give money back…</source>
   <translation>Rembourser…</translation>
  </message>
  <message>
   <source>Give nothing back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give up</source>
   <translation>Abandonner</translation>
  </message>
  <message>
   <source>Given back</source>
   <comment>on paper</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Gross</source>
   <comment>on paper</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Guests</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Happy hour</source>
   <translation>Happy hour</translation>
  </message>
  <message>
   <source>How many people eat or drink on this order?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>If both tills changed one line,</source>
   <translation>Si les deux caisses ont changé une ligne,</translation>
  </message>
  <message>
   <source>It does not open by itself so late.</source>
   <translation>Il ne s’ouvre plus tout seul si tard.</translation>
  </message>
  <message>
   <source>It is there</source>
   <translation>C’est bien sorti</translation>
  </message>
  <message>
   <source>It is too old to print by itself.</source>
   <translation>Trop ancien pour s’imprimer tout seul.</translation>
  </message>
  <message>
   <source>It stands on the order, the bill and the kitchen's ticket.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It stays with {name} until the colleague accepts.</source>
   <translation>Elle reste à {name} tant que le collègue n’accepte pas.</translation>
  </message>
  <message>
   <source>It stays with {name} until you accept.</source>
   <translation>Elle reste à {name} tant que vous n’acceptez pas.</translation>
  </message>
  <message>
   <source>It went silent meanwhile. Look at the printer.</source>
   <translation>Elle s’est tue entre-temps. Regardez l’imprimante.</translation>
  </message>
  <message>
   <source>Keep the order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last change {age} ago</source>
   <translation>Dernière modification il y a {age}</translation>
  </message>
  <message>
   <source>Last heard from it at {time}, {ago}.</source>
   <translation>Dernières nouvelles à {time}, {ago}.</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave it as it is</source>
   <translation>Laisser ainsi</translation>
  </message>
  <message>
   <source>Leave it on {till}</source>
   <translation>Laisser sur {till}</translation>
  </message>
  <message>
   <source>Leave it with {name}</source>
   <translation>Laisser à {name}</translation>
  </message>
  <message>
   <source>Left to pay</source>
   <translation>Reste à payer</translation>
  </message>
  <message>
   <source>Left to pay {amount}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>List price</source>
   <translation>Prix affiché</translation>
  </message>
  <message>
   <source>Locked after too many tries. A manager can unlock.</source>
   <translation>Bloqué après trop d’essais. Un responsable peut débloquer.</translation>
  </message>
  <message>
   <source>Locked after too many tries. Another manager can allow it.</source>
   <translation>Bloqué après trop d’essais. Un autre responsable peut l’autoriser.</translation>
  </message>
  <message>
   <source>Log in once while the server can be reached. Then this till knows you for 7 days.</source>
   <translation>Connectez-vous une fois quand le serveur répond. Cette caisse vous connaît ensuite 7 jours.</translation>
  </message>
  <message>
   <source>Mine</source>
   <translation>Les miennes</translation>
  </message>
  <message>
   <source>Mine {count}</source>
   <translation>Les miennes {count}</translation>
  </message>
  <message>
   <source>Move here</source>
   <translation>Déplacer ici</translation>
  </message>
  <message>
   <source>Move to {name}</source>
   <translation>Vers {name}</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>Name for the order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name or number of the table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name or table</source>
   <translation>Nom ou table</translation>
  </message>
  <message>
   <source>Name, table, owner or amount</source>
   <translation>Nom, table, personne ou montant</translation>
  </message>
  <message>
   <source>Needs attention</source>
   <translation>À vérifier</translation>
  </message>
  <message>
   <source>Needs attention. {reason}. Opens the one thing to do.</source>
   <translation>À vérifier. {reason}. Ouvre ce qu’il faut faire.</translation>
  </message>
  <message>
   <source>Net</source>
   <comment>on paper</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New order</source>
   <translation>Nouvelle commande</translation>
  </message>
  <message>
   <source>New tab</source>
   <translation>Nouvelle note</translation>
  </message>
  <message>
   <source>New table or name</source>
   <translation>Nouvelle table ou nom</translation>
  </message>
  <message>
   <source>Next bill</source>
   <translation>Addition suivante</translation>
  </message>
  <message>
   <source>No answer from {reader}</source>
   <translation>Pas de réponse de {reader}</translation>
  </message>
  <message>
   <source>No change. Taken by {how}</source>
   <translation>Pas de monnaie. Payé par {how}</translation>
  </message>
  <message>
   <source>No manager is known on this till. Log a manager in once, then ask again.</source>
   <translation>Aucun responsable connu sur cette caisse. Connectez-en un une fois, puis redemandez.</translation>
  </message>
  <message>
   <source>No open tabs</source>
   <translation>Aucune note ouverte</translation>
  </message>
  <message>
   <source>No product has code {code}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No tab is called that</source>
   <translation>Aucune note de ce nom</translation>
  </message>
  <message>
   <source>Nobody has touched it for {age}</source>
   <translation>Personne n’y a touché depuis {age}</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Aucune</translation>
  </message>
  <message>
   <source>Not charged…</source>
   <translation>Non débitée…</translation>
  </message>
  <message>
   <source>Not good</source>
   <translation>Pas bon</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Pas maintenant</translation>
  </message>
  <message>
   <source>Not on a bill yet</source>
   <translation>Pas encore sur une addition</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Note</translation>
  </message>
  <message>
   <source>Nothing found for “{words}”</source>
   <translation>Rien trouvé pour « {words} »</translation>
  </message>
  <message>
   <source>Nothing found. Try the amount or the time.</source>
   <translation>Rien trouvé. Essayez le montant ou l’heure.</translation>
  </message>
  <message>
   <source>Nothing is lost.</source>
   <translation>Rien n’est perdu.</translation>
  </message>
  <message>
   <source>Nothing was paid today.</source>
   <translation>Rien n’a été payé aujourd’hui.</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Maintenant</translation>
  </message>
  <message>
   <source>Number of guests</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Offline since {time}. Log in and sell as normal.</source>
   <translation>Hors ligne depuis {time}. Connectez-vous et vendez normalement.</translation>
  </message>
  <message>
   <source>Offline — safe on this till</source>
   <translation>Hors ligne — sauf sur cette caisse</translation>
  </message>
  <message>
   <source>Offline. Log in and sell as normal.</source>
   <translation>Hors ligne. Connectez-vous et vendez normalement.</translation>
  </message>
  <message>
   <source>Offline. Safe on this till.</source>
   <translation>Hors ligne. En sécurité sur cette caisse.</translation>
  </message>
  <message>
   <source>Offline. Safe on this till. {waiting}.</source>
   <translation>Hors ligne. En sécurité sur cette caisse. {waiting}.</translation>
  </message>
  <message>
   <source>Oldest</source>
   <translation>Plus ancienne</translation>
  </message>
  <message>
   <source>On the house</source>
   <translation>Offert</translation>
  </message>
  <message>
   <source>One bill fewer</source>
   <translation>Une addition de moins</translation>
  </message>
  <message>
   <source>One bill more</source>
   <translation>Une addition de plus</translation>
  </message>
  <message>
   <source>One fewer</source>
   <translation>Un de moins</translation>
  </message>
  <message>
   <source>One more</source>
   <translation>Un de plus</translation>
  </message>
  <message>
   <source>One tap shows what is on it, a second one opens it here.</source>
   <translation>Un geste montre son contenu, un second l’ouvre ici.</translation>
  </message>
  <message>
   <source>Only a test</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open in total</source>
   <translation>Ouvert au total</translation>
  </message>
  <message>
   <source>Open now</source>
   <translation>Ouvrir maintenant</translation>
  </message>
  <message>
   <source>Open this copy</source>
   <translation>Ouvrir cette copie</translation>
  </message>
  <message>
   <source>Open this copy here?</source>
   <translation>Ouvrir cette copie ici ?</translation>
  </message>
  <message>
   <source>Open {age}. Last change {time} on {till}.</source>
   <translation>Ouverte depuis {age}. Dernière modification {time} sur {till}.</translation>
  </message>
  <message>
   <source>Open {age}. Last change {time}.</source>
   <translation>Ouverte depuis {age}. Dernière modification {time}.</translation>
  </message>
  <message>
   <source>Open {name}</source>
   <translation>Ouvrir {name}</translation>
  </message>
  <message>
   <source>Opens as it was at {time}. Newer changes join it later.</source>
   <translation>S’ouvre telle qu’à {time}. Les changements plus récents la rejoignent ensuite.</translation>
  </message>
  <message>
   <source>Or add it to an open tab</source>
   <translation>Ou sur une note ouverte</translation>
  </message>
  <message>
   <source>Or join an open tab: one bill for both</source>
   <translation>Ou joindre une note ouverte : une addition pour les deux</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>Commande</translation>
  </message>
  <message>
   <source>Order moved to {till}</source>
   <translation>Commande passée sur {till}</translation>
  </message>
  <message>
   <source>Other amount</source>
   <translation>Autre montant</translation>
  </message>
  <message>
   <source>Other reason</source>
   <translation>Autre raison</translation>
  </message>
  <message>
   <source>Over 1 h</source>
   <translation>Plus d’1 h</translation>
  </message>
  <message>
   <source>Over 1 h {count}</source>
   <translation>Plus d’1 h {count}</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>Personne</translation>
  </message>
  <message>
   <source>PIN not recognised. Try again.</source>
   <translation>Code non reconnu. Réessayez.</translation>
  </message>
  <message numerus="yes">
   <source>PIN not recognised. Try again. %n tr(y|ies) left, then a manager can unlock.</source>
   <translation>
    <numerusform>Code non reconnu. Encore %n essai, puis un responsable peut débloquer.</numerusform>
    <numerusform>Code non reconnu. Encore %n essais, puis un responsable peut débloquer.</numerusform>
   </translation>
  </message>
  <message>
   <source>PIN of {name}</source>
   <translation>Code de {name}</translation>
  </message>
  <message>
   <source>Paid</source>
   <translation>Payé</translation>
  </message>
  <message>
   <source>Paid in the last 24 hours</source>
   <translation>Payées ces dernières 24 heures</translation>
  </message>
  <message>
   <source>Paid orders</source>
   <translation>Commandes payées</translation>
  </message>
  <message>
   <source>Paid orders…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paid {amount}</source>
   <translation>Payé {amount}</translation>
  </message>
  <message>
   <source>Paid, card</source>
   <translation>Payé, carte</translation>
  </message>
  <message>
   <source>Paid, cash</source>
   <translation>Payé, espèces</translation>
  </message>
  <message>
   <source>Paid, voucher</source>
   <translation>Payé, bon</translation>
  </message>
  <message>
   <source>Parked</source>
   <translation>En attente</translation>
  </message>
  <message>
   <source>Pay  {amount}</source>
   <translation>Payer  {amount}</translation>
  </message>
  <message>
   <source>Percent</source>
   <translation>Pour cent</translation>
  </message>
  <message>
   <source>Percent off</source>
   <translation>Pour cent en moins</translation>
  </message>
  <message>
   <source>Person {number}</source>
   <translation>Personne {number}</translation>
  </message>
  <message>
   <source>Price</source>
   <translation>Prix</translation>
  </message>
  <message>
   <source>Price of one</source>
   <translation>Prix à l’unité</translation>
  </message>
  <message>
   <source>Price of {name}</source>
   <translation>Prix de {name}</translation>
  </message>
  <message>
   <source>Print again</source>
   <translation>Réimprimer</translation>
  </message>
  <message>
   <source>Print all</source>
   <translation>Tout imprimer</translation>
  </message>
  <message>
   <source>Print all bills</source>
   <translation>Imprimer toutes les additions</translation>
  </message>
  <message>
   <source>Print bill</source>
   <translation>Imprimer l’addition</translation>
  </message>
  <message>
   <source>Quantity</source>
   <translation>Quantité</translation>
  </message>
  <message>
   <source>Read only</source>
   <translation>Lecture seule</translation>
  </message>
  <message>
   <source>Receipt number, amount, time, person</source>
   <translation>Numéro de ticket, montant, heure, personne</translation>
  </message>
  <message>
   <source>Receipt {label}</source>
   <translation>Ticket {label}</translation>
  </message>
  <message>
   <source>Receipt {number} · {time}</source>
   <comment>on paper</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove a payment that was taken: {what}</source>
   <translation>Retirer un paiement encaissé : {what}</translation>
  </message>
  <message>
   <source>Remove line</source>
   <translation>Retirer la ligne</translation>
  </message>
  <message>
   <source>Remove {name} {amount}</source>
   <translation>Retirer {name} {amount}</translation>
  </message>
  <message>
   <source>Reprint</source>
   <comment>on paper</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Resume here</source>
   <translation>Reprendre ici</translation>
  </message>
  <message>
   <source>Rung up by mistake</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save an order to a tab, or open a new one.</source>
   <translation>Mettez une commande sur une note, ou ouvrez-en une.</translation>
  </message>
  <message>
   <source>Save to tab</source>
   <translation>Sur une note</translation>
  </message>
  <message>
   <source>Save to {name}</source>
   <translation>Sur {name}</translation>
  </message>
  <message>
   <source>Saved on this till</source>
   <translation>Enregistré sur cette caisse</translation>
  </message>
  <message>
   <source>Saved on this till. Not on the server yet.</source>
   <translation>Enregistré sur cette caisse. Pas encore sur le serveur.</translation>
  </message>
  <message>
   <source>Saved to {tab}. Any till can open it.</source>
   <translation>Enregistré sur {tab}. Toute caisse peut l’ouvrir.</translation>
  </message>
  <message>
   <source>Saved {time}.</source>
   <translation>Enregistré à {time}.</translation>
  </message>
  <message>
   <source>Saved {time}. The drawer opens next.</source>
   <translation>Enregistré à {time}. Le tiroir s’ouvre ensuite.</translation>
  </message>
  <message>
   <source>Scans are taken on the order page. Nothing was added.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send to the kitchen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sending changes to the server.</source>
   <translation>Envoi des modifications au serveur.</translation>
  </message>
  <message>
   <source>Sent</source>
   <translation>Envoyé</translation>
  </message>
  <message>
   <source>Sent to the kitchen.</source>
   <translation>Envoyé en cuisine.</translation>
  </message>
  <message>
   <source>Sent {told} of {all}</source>
   <translation>Envoyé {told} sur {all}</translation>
  </message>
  <message>
   <source>Serve first</source>
   <translation>Servir d’abord</translation>
  </message>
  <message>
   <source>Share all by {number}</source>
   <translation>Partager tout en {number}</translation>
  </message>
  <message>
   <source>Share this by {number}</source>
   <translation>Partager ceci en {number}</translation>
  </message>
  <message>
   <source>Someone may be using it.</source>
   <translation>Quelqu’un s’en sert peut-être.</translation>
  </message>
  <message>
   <source>Something was changed on this bill for the whole tab: share it equally or by amount.</source>
   <translation>Un changement vaut pour toute la note : partagez à parts égales ou par montant.</translation>
  </message>
  <message>
   <source>Sort by: {order}</source>
   <translation>Tri : {order}</translation>
  </message>
  <message>
   <source>Split bill</source>
   <translation>Partager l’addition</translation>
  </message>
  <message>
   <source>Split…</source>
   <translation>Partager…</translation>
  </message>
  <message>
   <source>Staff</source>
   <translation>Équipe</translation>
  </message>
  <message>
   <source>Stays on the voucher</source>
   <translation>Reste sur le bon</translation>
  </message>
  <message>
   <source>Synced · Till &amp; server</source>
   <translation>À jour · Caisse et serveur</translation>
  </message>
  <message>
   <source>Synced. This till and the server have the same order.</source>
   <translation>À jour. La caisse et le serveur ont la même commande.</translation>
  </message>
  <message>
   <source>Syncing…</source>
   <translation>Échange…</translation>
  </message>
  <message>
   <source>Tab</source>
   <translation>Note</translation>
  </message>
  <message>
   <source>Table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Table </source>
   <translation>Table </translation>
  </message>
  <message>
   <source>Table {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take it over here?</source>
   <translation>La reprendre ici ?</translation>
  </message>
  <message>
   <source>Take over here</source>
   <translation>Reprendre ici</translation>
  </message>
  <message>
   <source>Take the discount away</source>
   <translation>Retirer la remise</translation>
  </message>
  <message>
   <source>Take voucher of {amount}</source>
   <translation>Prendre un bon de {amount}</translation>
  </message>
  <message>
   <source>Take {amount} cash</source>
   <translation>Prendre {amount} espèces</translation>
  </message>
  <message>
   <source>Take {amount} voucher</source>
   <translation>Prendre {amount} en bon</translation>
  </message>
  <message>
   <source>Take {amount}, {left} left</source>
   <translation>Prendre {amount}, reste {left}</translation>
  </message>
  <message>
   <source>Take {value} off</source>
   <translation>Déduire {value}</translation>
  </message>
  <message>
   <source>Takeaway</source>
   <translation>À emporter</translation>
  </message>
  <message>
   <source>Tap a bill, then type what it pays. The last bill takes what is left.</source>
   <translation>Touchez une addition, puis tapez ce qu’elle paie. La dernière prend le reste.</translation>
  </message>
  <message>
   <source>Tap a line, then tap a bill. Tap a line on a bill to send it back.</source>
   <translation>Touchez une ligne, puis une addition. Touchez une ligne d’addition pour la rendre.</translation>
  </message>
  <message>
   <source>Tap, insert or swipe</source>
   <translation>Sans contact, puce ou piste</translation>
  </message>
  <message>
   <source>Tax</source>
   <comment>on paper</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Thank you</source>
   <translation>Merci</translation>
  </message>
  <message>
   <source>The answer comes there. If that reader shows “declined”, a manager can say so.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The bill is printing.</source>
   <translation>L’addition s’imprime.</translation>
  </message>
  <message>
   <source>The card was charged {amount} after all. Give {back} back: receipt {receipt}.</source>
   <translation>La carte a bien été débitée de {amount}. Rendez {back} : ticket {receipt}.</translation>
  </message>
  <message>
   <source>The card was charged {amount} after all. It is counted.</source>
   <translation>La carte a bien été débitée de {amount}. C’est compté.</translation>
  </message>
  <message>
   <source>The card was not charged. The order is safe and still to pay.</source>
   <translation>La carte n’a pas été débitée. La commande est sauve et reste à payer.</translation>
  </message>
  <message>
   <source>The cash drawer did not open</source>
   <translation>Le tiroir-caisse ne s’est pas ouvert</translation>
  </message>
  <message>
   <source>The cash drawer opens without a sale.</source>
   <translation>Le tiroir-caisse s’ouvre sans vente.</translation>
  </message>
  <message>
   <source>The customer display is not connected. Selling goes on without it.</source>
   <translation>L’afficheur client n’est pas branché. La vente continue sans lui.</translation>
  </message>
  <message>
   <source>The disk of this till is full. The order is safe where it was; free some space, then log in.</source>
   <translation>Le disque de cette caisse est plein. La commande est sauve là où elle était ; libérez de la place, puis connectez-vous.</translation>
  </message>
  <message>
   <source>The drawer opens.</source>
   <translation>Le tiroir s’ouvre.</translation>
  </message>
  <message>
   <source>The guests left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The guests move to another table, or this tab joins another one.</source>
   <translation>Les clients changent de table, ou cette note en rejoint une autre.</translation>
  </message>
  <message>
   <source>The line comes with it.</source>
   <translation>La ligne suit.</translation>
  </message>
  <message>
   <source>The line went with it, up to your last tap at {time}.</source>
   <translation>La ligne est partie avec, jusqu’à votre dernier geste à {time}.</translation>
  </message>
  <message>
   <source>The line went with it.</source>
   <translation>La ligne est partie avec.</translation>
  </message>
  <message>
   <source>The order is kept on the tab. Any till can open it and add to it.</source>
   <translation>La commande reste sur la note. Toute caisse peut l’ouvrir et y ajouter.</translation>
  </message>
  <message>
   <source>The order was voided. The audit keeps it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The paper ran out while it was printing.</source>
   <translation>Le papier s’est terminé pendant l’impression.</translation>
  </message>
  <message>
   <source>The payment was removed. Give the guest the money back.</source>
   <translation>Le paiement est retiré. Rendez l’argent au client.</translation>
  </message>
  <message>
   <source>The reader gave no answer. Say that the card was not charged.</source>
   <translation>Le lecteur n’a pas répondu. Confirmez que la carte n’a pas été débitée.</translation>
  </message>
  <message>
   <source>The receipt is printing.</source>
   <translation>Le ticket s’imprime.</translation>
  </message>
  <message>
   <source>The tab opens here and stays open until it is paid.</source>
   <translation>La note s’ouvre ici et reste ouverte jusqu’au paiement.</translation>
  </message>
  <message>
   <source>The till asks the reader again and again. If it shows “declined”, a manager can say so.</source>
   <translation>La caisse interroge le lecteur sans cesse. S’il affiche « refusé », un responsable peut le dire.</translation>
  </message>
  <message>
   <source>The till stopped meanwhile. Look at the printer.</source>
   <translation>La caisse s’est arrêtée entre-temps. Regardez l’imprimante.</translation>
  </message>
  <message>
   <source>The whole order is voided.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The {name} printer does not answer at {place}</source>
   <translation>L’imprimante {name} ne répond pas ({place})</translation>
  </message>
  <message>
   <source>The {name} printer is not connected ({place})</source>
   <translation>L’imprimante {name} n’est pas branchée ({place})</translation>
  </message>
  <message>
   <source>The {name} printer is not ready: close its lid</source>
   <translation>L’imprimante {name} n’est pas prête : fermez son capot</translation>
  </message>
  <message>
   <source>The {name} printer is out of paper</source>
   <translation>L’imprimante {name} n’a plus de papier</translation>
  </message>
  <message>
   <source>Then</source>
   <translation>Ensuite</translation>
  </message>
  <message>
   <source>They join this order when it is back.</source>
   <translation>Ils rejoignent cette commande à son retour.</translation>
  </message>
  <message>
   <source>This line</source>
   <translation>Cette ligne</translation>
  </message>
  <message>
   <source>This order is open on {till}</source>
   <translation>Cette commande est ouverte sur {till}</translation>
  </message>
  <message>
   <source>This order was last on {till}</source>
   <translation>Cette commande était sur {till}</translation>
  </message>
  <message>
   <source>This till</source>
   <translation>Cette caisse</translation>
  </message>
  <message>
   <source>This till cannot write to its disk. The order is safe where it was; call support.</source>
   <translation>Cette caisse ne peut pas écrire sur son disque. La commande est sauve là où elle était ; appelez l’assistance.</translation>
  </message>
  <message>
   <source>This till has no secret store, so it cannot check a PIN by itself.</source>
   <translation>Cette caisse n’a pas de coffre à secrets et ne peut pas vérifier un code seule.</translation>
  </message>
  <message>
   <source>This till has no secret store. Log in when the server can be reached.</source>
   <translation>Cette caisse n’a pas de coffre à secrets. Connectez-vous quand le serveur répond.</translation>
  </message>
  <message>
   <source>This till lacks the driver of the {name} printer</source>
   <translation>Il manque à cette caisse le pilote de l’imprimante {name}</translation>
  </message>
  <message>
   <source>This till may not use the {name} printer ({place})</source>
   <translation>Cette caisse n’a pas le droit d’utiliser l’imprimante {name} ({place})</translation>
  </message>
  <message>
   <source>This till sends no email. Print the receipt; the sale is saved.</source>
   <translation>Cette caisse n’envoie pas d’e-mail. Imprimez le ticket ; la vente est enregistrée.</translation>
  </message>
  <message>
   <source>This till {count}</source>
   <translation>Cette caisse {count}</translation>
  </message>
  <message>
   <source>Ticket for {label}</source>
   <translation>Bon pour {label}</translation>
  </message>
  <message>
   <source>Till {number}</source>
   <translation>Caisse {number}</translation>
  </message>
  <message>
   <source>Tip</source>
   <translation>Pourboire</translation>
  </message>
  <message>
   <source>Tip</source>
   <comment>on paper</comment>
   <translation>Pourboire</translation>
  </message>
  <message>
   <source>To pay</source>
   <translation>À payer</translation>
  </message>
  <message>
   <source>To share</source>
   <translation>À partager</translation>
  </message>
  <message>
   <source>To {name}</source>
   <translation>À {name}</translation>
  </message>
  <message>
   <source>Too many tries. Try again in {seconds} s.</source>
   <translation>Trop d’essais. Réessayez dans {seconds} s.</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>Total</translation>
  </message>
  <message>
   <source>Total</source>
   <comment>on paper</comment>
   <translation>Total</translation>
  </message>
  <message>
   <source>Total {amount}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Transfer {tab}</source>
   <translation>Transférer {tab}</translation>
  </message>
  <message>
   <source>Transfer…</source>
   <translation>Transférer…</translation>
  </message>
  <message>
   <source>Try another word, or show all tabs.</source>
   <translation>Essayez un autre mot, ou affichez toutes les notes.</translation>
  </message>
  <message>
   <source>Try card again</source>
   <translation>Réessayer la carte</translation>
  </message>
  <message>
   <source>Type the number of guests in digits. Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Use {amount} tip</source>
   <translation>Pourboire de {amount}</translation>
  </message>
  <message>
   <source>Void order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Void the order?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Voucher</source>
   <translation>Bon</translation>
  </message>
  <message>
   <source>Voucher</source>
   <comment>on paper</comment>
   <translation>Bon</translation>
  </message>
  <message>
   <source>Voucher worth</source>
   <translation>Valeur du bon</translation>
  </message>
  <message>
   <source>Waiting for the customer · {seconds} s</source>
   <translation>En attente du client · {seconds} s</translation>
  </message>
  <message>
   <source>Welcome</source>
   <translation>Bienvenue</translation>
  </message>
  <message>
   <source>Where do the guests sit?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who shall serve {tab}?</source>
   <translation>Qui doit servir {tab} ?</translation>
  </message>
  <message>
   <source>Whole order</source>
   <translation>Toute la commande</translation>
  </message>
  <message>
   <source>Why?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wrong item</source>
   <translation>Mauvais article</translation>
  </message>
  <message>
   <source>You can take it back</source>
   <translation>Vous pouvez la reprendre</translation>
  </message>
  <message>
   <source>You get the {lines}</source>
   <translation>Vous recevez : {lines}</translation>
  </message>
  <message>
   <source>You save</source>
   <translation>Vous économisez</translation>
  </message>
  <message>
   <source>Your open order {total} opens here</source>
   <translation>Votre commande ouverte {total} s’ouvre ici</translation>
  </message>
  <message>
   <source>Your order is kept. It opens again after this tab.</source>
   <translation>Votre commande est gardée. Elle se rouvre après cette note.</translation>
  </message>
  <message>
   <source>Your order {total} is from {till}</source>
   <translation>Votre commande {total} vient de {till}</translation>
  </message>
  <message>
   <source>a manager allows it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>and shows “Order moved to {here}”.</source>
   <translation>et affiche « Commande passée sur {here} ».</translation>
  </message>
  <message>
   <source>any number</source>
   <translation>au choix</translation>
  </message>
  <message>
   <source>as at {time}</source>
   <translation>à {time}</translation>
  </message>
  <message>
   <source>at {time}</source>
   <translation>à {time}</translation>
  </message>
  <message>
   <source>card</source>
   <translation>carte</translation>
  </message>
  <message>
   <source>choose one</source>
   <translation>en choisir un</translation>
  </message>
  <message>
   <source>discount {label}</source>
   <translation>remise {label}</translation>
  </message>
  <message>
   <source>discounts {off}</source>
   <translation>remises {off}</translation>
  </message>
  <message>
   <source>dollars</source>
   <translation>dollars</translation>
  </message>
  <message>
   <source>euros</source>
   <translation>euros</translation>
  </message>
  <message>
   <source>incl. VAT {tax}</source>
   <translation>dont TVA {tax}</translation>
  </message>
  <message>
   <source>incl. {tax}</source>
   <comment>on paper</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>known here, as at {time}.</source>
   <translation>connue ici, à {time}.</translation>
  </message>
  <message>
   <source>last on this till</source>
   <translation>en dernier sur cette caisse</translation>
  </message>
  <message>
   <source>last on {till}</source>
   <translation>en dernier sur {till}</translation>
  </message>
  <message>
   <source>last on {till}, {age} ago</source>
   <translation>en dernier sur {till}, il y a {age}</translation>
  </message>
  <message>
   <source>less than a minute ago</source>
   <translation>il y a moins d’une minute</translation>
  </message>
  <message>
   <source>no open order</source>
   <translation>pas de commande ouverte</translation>
  </message>
  <message>
   <source>none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not counted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>note {text}</source>
   <translation>note {text}</translation>
  </message>
  <message>
   <source>of {total} · paid {paid}</source>
   <translation>sur {total} · payé {paid}</translation>
  </message>
  <message>
   <source>on {till} at any time.</source>
   <translation>sur {till} à tout moment.</translation>
  </message>
  <message>
   <source>on {till} now</source>
   <translation>sur {till} en ce moment</translation>
  </message>
  <message>
   <source>opened {time}</source>
   <translation>ouverte à {time}</translation>
  </message>
  <message>
   <source>pounds</source>
   <translation>livres</translation>
  </message>
  <message>
   <source>sold out</source>
   <translation>épuisé</translation>
  </message>
  <message>
   <source>the office</source>
   <translation>le bureau</translation>
  </message>
  <message>
   <source>the reader</source>
   <translation>le lecteur</translation>
  </message>
  <message>
   <source>voucher</source>
   <translation>bon</translation>
  </message>
  <message>
   <source>waiting for an answer</source>
   <translation>en attente de réponse</translation>
  </message>
  <message>
   <source>waiting on {reader}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>you choose which to keep.</source>
   <translation>vous choisissez laquelle garder.</translation>
  </message>
  <message>
   <source>{amount} given back</source>
   <translation>{amount} remboursé</translation>
  </message>
  <message>
   <source>{amount} is saved as given back. Give it back on the reader now.</source>
   <translation>{amount} est enregistré comme remboursé. Remboursez-le sur le lecteur maintenant.</translation>
  </message>
  <message>
   <source>{amount} is saved as given back. Hand it out now.</source>
   <translation>{amount} est enregistré comme remboursé. Remettez-le maintenant.</translation>
  </message>
  <message>
   <source>{amount} is still to pay. The order is safe.</source>
   <translation>Reste {amount} à payer. La commande est sauve.</translation>
  </message>
  <message>
   <source>{by} gives it to {to}, who has not accepted yet.</source>
   <translation>{by} la confie à {to}, qui n’a pas encore accepté.</translation>
  </message>
  <message>
   <source>{changes} waiting</source>
   <translation>{changes} en attente</translation>
  </message>
  <message>
   <source>{count} in this order</source>
   <translation>{count} dans cette commande</translation>
  </message>
  <message>
   <source>{count} times {name}</source>
   <translation>{count} fois {name}</translation>
  </message>
  <message>
   <source>{count} × {name} was added.</source>
   <translation>{count} × {name} ajouté.</translation>
  </message>
  <message numerus="yes">
   <source>{first} and %n more wait</source>
   <translation>
    <numerusform>{first} et %n autre attendent</numerusform>
    <numerusform>{first} et %n autres attendent</numerusform>
   </translation>
  </message>
  <message>
   <source>{first} waits</source>
   <translation>{first} attend</translation>
  </message>
  <message>
   <source>{hours} h {minutes} m</source>
   <translation>{hours} h {minutes} min</translation>
  </message>
  <message>
   <source>{how} · saved on this till {time}</source>
   <translation>{how} · enregistré sur cette caisse {time}</translation>
  </message>
  <message>
   <source>{left} of {lines}</source>
   <translation>{left} sur {lines}</translation>
  </message>
  <message>
   <source>{left} of {total} can be given back.</source>
   <translation>{left} sur {total} peuvent être remboursés.</translation>
  </message>
  <message>
   <source>{minutes} m</source>
   <translation>{minutes} min</translation>
  </message>
  <message>
   <source>{name} for {price} each needs a manager.</source>
   <translation>{name} à {price} pièce demande un responsable.</translation>
  </message>
  <message>
   <source>{name} gives you {tab}</source>
   <translation>{name} vous confie {tab}</translation>
  </message>
  <message>
   <source>{name} gives you {tab}. Open Tabs to accept it.</source>
   <translation>{name} vous confie {tab}. Ouvrez Notes pour l’accepter.</translation>
  </message>
  <message>
   <source>{name} has to log in on this till once while the server can be reached.</source>
   <translation>{name} doit se connecter une fois ici quand le serveur répond.</translation>
  </message>
  <message>
   <source>{name} is asked to take {tab}.</source>
   <translation>On demande à {name} de prendre {tab}.</translation>
  </message>
  <message>
   <source>{name} is sold out. Nothing was added.</source>
   <translation>{name} est épuisé. Rien n’a été ajouté.</translation>
  </message>
  <message>
   <source>{name} may be printed</source>
   <translation>{name} est peut-être imprimé</translation>
  </message>
  <message>
   <source>{name} was changed.</source>
   <translation>{name} a été modifié.</translation>
  </message>
  <message>
   <source>{name} was not printed</source>
   <translation>{name} n’a pas été imprimé</translation>
  </message>
  <message>
   <source>{name} was removed.</source>
   <translation>{name} a été retiré.</translation>
  </message>
  <message>
   <source>{name} without its discount needs a manager.</source>
   <translation>{name} sans sa remise demande un responsable.</translation>
  </message>
  <message>
   <source>{name}’s order</source>
   <translation>Commande de {name}</translation>
  </message>
  <message>
   <source>{quantity} × {name}</source>
   <translation>{quantity} × {name}</translation>
  </message>
  <message>
   <source>{reader} ready</source>
   <translation>{reader} prêt</translation>
  </message>
  <message>
   <source>{seconds} s</source>
   <translation>{seconds} s</translation>
  </message>
  <message>
   <source>{sentence}. Everything is saved; tap the status for more.</source>
   <translation>{sentence}. Tout est enregistré ; touchez l’état pour en savoir plus.</translation>
  </message>
  <message>
   <source>{tab} is open on {till}</source>
   <translation>{tab} est ouverte sur {till}</translation>
  </message>
  <message>
   <source>{tab}, {total}, {owner}, open for {age}, {where}</source>
   <translation>{tab}, {total}, {owner}, ouverte depuis {age}, {where}</translation>
  </message>
  <message>
   <source>{till} at {time}</source>
   <translation>{till} à {time}</translation>
  </message>
  <message>
   <source>{till} cannot be reached</source>
   <translation>{till} est injoignable</translation>
  </message>
  <message>
   <source>{till} may have newer changes.</source>
   <translation>{till} a peut-être des changements plus récents.</translation>
  </message>
  <message>
   <source>{till} now</source>
   <translation>{till} en ce moment</translation>
  </message>
  <message>
   <source>{till} stops at once</source>
   <translation>{till} s’arrête aussitôt</translation>
  </message>
  <message>
   <source>{time} · saved on this till</source>
   <translation>{time} · enregistré sur cette caisse</translation>
  </message>
  <message>
   <source>{time} · {till}</source>
   <translation>{time} · {till}</translation>
  </message>
  <message>
   <source>{typed} of {all} digits</source>
   <translation>{typed} chiffres sur {all}</translation>
  </message>
  <message>
   <source>{value} off the whole order needs a manager.</source>
   <translation>{value} de remise sur tout demande un responsable.</translation>
  </message>
  <message>
   <source>{value} off {name} needs a manager.</source>
   <translation>{value} de remise sur {name} demande un responsable.</translation>
  </message>
  <message>
   <source>{who} took it over on {till} at {time}.</source>
   <translation>{who} l’a reprise sur {till} à {time}.</translation>
  </message>
 </context>
</TS>
