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
   <source>A manager brings them in at the office, under Products. They are here at once.</source>
   <translation>Un responsable les ajoute au bureau, sous « Products ». Ils sont ici aussitôt.</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Tous</translation>
  </message>
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
  <message>
   <source>This venue has no products yet</source>
   <translation>Cet établissement n’a pas encore de produits</translation>
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
   <source>Pay</source>
   <translation>Payer</translation>
  </message>
  <message>
   <source>Save to tab</source>
   <translation>Sur une note</translation>
  </message>
  <message>
   <source>order is kept</source>
   <translation>commande gardée</translation>
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
   <source>%n change(s) still go(es|) to the server.</source>
   <translation>
    <numerusform>%n modification part encore au serveur.</numerusform>
    <numerusform>%n modifications partent encore au serveur.</numerusform>
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
   <source>%n line(s) (is|are) the same on both tills</source>
   <translation>
    <numerusform>%n ligne est identique sur les deux caisses</numerusform>
    <numerusform>%n lignes sont identiques sur les deux caisses</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n line(s) moved to {tab}.</source>
   <translation>
    <numerusform>%n ligne déplacée vers {tab}.</numerusform>
    <numerusform>%n lignes déplacées vers {tab}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n line(s) still need(s|) your choice.</source>
   <translation>
    <numerusform>%n ligne attend encore votre choix.</numerusform>
    <numerusform>%n lignes attendent encore votre choix.</numerusform>
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
   <source>%n open order(s) stay(s|) open. Nothing is lost.</source>
   <translation>
    <numerusform>%n commande ouverte le reste. Rien n’est perdu.</numerusform>
    <numerusform>%n commandes ouvertes le restent. Rien n’est perdu.</numerusform>
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
  <message numerus="yes">
   <source>%n order(s) · oldest {time}</source>
   <translation>
    <numerusform>%n commande · la plus ancienne {time}</numerusform>
    <numerusform>%n commandes · la plus ancienne {time}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n paper(s) wait(s|)</source>
   <translation>
    <numerusform>%n papier attend</numerusform>
    <numerusform>%n papiers attendent</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n printer(s) need(s|) a look</source>
   <translation>
    <numerusform>%n imprimante à vérifier</numerusform>
    <numerusform>%n imprimantes à vérifier</numerusform>
   </translation>
  </message>
  <message>
   <source>. Please check that line.</source>
   <translation>. Vérifiez cette ligne.</translation>
  </message>
  <message>
   <source>0–9</source>
   <comment>key</comment>
   <translation>0–9</translation>
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
   <source>A card reader is set up in the settings file of this till. Cash and vouchers work without.</source>
   <translation>Un lecteur de carte se règle dans le fichier de réglages de cette caisse. Espèces et bons marchent sans.</translation>
  </message>
  <message>
   <source>A discount takes something off, and at most all of it.</source>
   <translation>Une remise retire quelque chose, au plus tout.</translation>
  </message>
  <message>
   <source>A manager can give them other keys in the settings file.</source>
   <translation>Un responsable peut choisir d’autres touches dans le fichier de réglages.</translation>
  </message>
  <message>
   <source>A manager has to allow that. Nothing was changed.</source>
   <translation>Un responsable doit l’autoriser. Rien n’a changé.</translation>
  </message>
  <message>
   <source>A newer till changed this order. It is safe; update this till to change it.</source>
   <translation>Une caisse plus récente a modifié cette commande. Elle est sauve ; mettez cette caisse à jour pour la changer.</translation>
  </message>
  <message>
   <source>A part of this tab was paid on another till. Save it to the tab, then resume.</source>
   <translation>Une partie de cette note a été payée sur une autre caisse. Remettez-la sur la note, puis reprenez.</translation>
  </message>
  <message>
   <source>A payment has no answer yet. Ask the reader for its status first.</source>
   <translation>Un paiement est sans réponse. Demandez d’abord son état au lecteur.</translation>
  </message>
  <message>
   <source>A scan is known by</source>
   <translation>Un scan se reconnaît à</translation>
  </message>
  <message>
   <source>A scanner that sends a key of its own before each code is never mistaken for typing.</source>
   <translation>Un scanner qui envoie sa propre touche avant chaque code n’est jamais pris pour de la frappe.</translation>
  </message>
  <message>
   <source>About</source>
   <translation>À propos</translation>
  </message>
  <message>
   <source>Accept</source>
   <translation>Accepter</translation>
  </message>
  <message>
   <source>Add nothing</source>
   <translation>Ne rien ajouter</translation>
  </message>
  <message>
   <source>Add one only</source>
   <translation>N’en ajouter qu’un</translation>
  </message>
  <message>
   <source>Add the product with that code</source>
   <translation>Ajouter le produit de ce code</translation>
  </message>
  <message>
   <source>Add {price}</source>
   <translation>Ajouter {price}</translation>
  </message>
  <message>
   <source>Add {quantity} ×</source>
   <translation>Ajouter {quantity} ×</translation>
  </message>
  <message>
   <source>Add {quantity} × {name}?</source>
   <translation>Ajouter {quantity} × {name} ?</translation>
  </message>
  <message>
   <source>Add {quantity} × {price}</source>
   <translation>Ajouter {quantity} × {price}</translation>
  </message>
  <message>
   <source>Added</source>
   <translation>Ajouté</translation>
  </message>
  <message>
   <source>Added {number}, {time}</source>
   <translation>{number} ajouté(s), {time}</translation>
  </message>
  <message>
   <source>Added, not known, paid.</source>
   <translation>Ajouté, inconnu, payé.</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Adresse</translation>
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
   <source>All lines are chosen.</source>
   <translation>Toutes les lignes sont choisies.</translation>
  </message>
  <message>
   <source>All of it goes, {total}. It stays in the audit of the office.</source>
   <translation>Tout part, {total}. Cela reste dans l’audit du bureau.</translation>
  </message>
  <message>
   <source>All right</source>
   <translation>D’accord</translation>
  </message>
  <message>
   <source>All {count}</source>
   <translation>Toutes {count}</translation>
  </message>
  <message>
   <source>All {count} changes are on this till and on the server.</source>
   <translation>Les {count} modifications sont sur cette caisse et sur le serveur.</translation>
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
   <source>Alt</source>
   <comment>key</comment>
   <translation>Alt</translation>
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
   <source>Another person; the order is kept</source>
   <translation>Une autre personne ; la commande est gardée</translation>
  </message>
  <message>
   <source>Answer time</source>
   <translation>Temps de réponse</translation>
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
   <source>Ask later</source>
   <translation>Demander plus tard</translation>
  </message>
  <message>
   <source>Assign…</source>
   <translation>Confier…</translation>
  </message>
  <message>
   <source>A–Z</source>
   <comment>key</comment>
   <translation>A–Z</translation>
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
   <source>Back to the lines</source>
   <translation>Retour aux lignes</translation>
  </message>
  <message>
   <source>Back to the list price</source>
   <translation>Revenir au prix affiché</translation>
  </message>
  <message>
   <source>Back to the order</source>
   <translation>Retour à la commande</translation>
  </message>
  <message>
   <source>Back to the paid orders</source>
   <translation>Retour aux commandes payées</translation>
  </message>
  <message>
   <source>Begin the next shift</source>
   <translation>Commencer le service suivant</translation>
  </message>
  <message>
   <source>Being paid at {till}</source>
   <translation>En paiement sur {till}</translation>
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
   <source>By its speed</source>
   <translation>Sa vitesse</translation>
  </message>
  <message>
   <source>By time of day</source>
   <translation>Selon l’heure</translation>
  </message>
  <message>
   <source>By time of day it is dark from {start} to {end}.</source>
   <translation>Selon l’heure, sombre de {start} à {end}.</translation>
  </message>
  <message>
   <source>CANCEL {count} × {name}</source>
   <comment>on paper</comment>
   <translation>ANNULER {count} × {name}</translation>
  </message>
  <message>
   <source>CHANGE: {name}</source>
   <comment>on paper</comment>
   <translation>CHANGEMENT : {name}</translation>
  </message>
  <message>
   <source>Call it {name}</source>
   <translation>L’appeler {name}</translation>
  </message>
  <message>
   <source>Can log in here without the server</source>
   <translation>Peuvent se connecter ici sans le serveur</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
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
   <source>Cannot be reached</source>
   <translation>Injoignable</translation>
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
   <source>Card numbers kept here</source>
   <translation>Numéros de carte gardés ici</translation>
  </message>
  <message>
   <source>Card on {reader}</source>
   <translation>Carte sur {reader}</translation>
  </message>
  <message>
   <source>Card reader</source>
   <translation>Lecteur de carte</translation>
  </message>
  <message>
   <source>Card readers</source>
   <translation>Lecteurs de carte</translation>
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
   <source>Cash drawer…</source>
   <translation>Tiroir-caisse…</translation>
  </message>
  <message>
   <source>Cash from sales</source>
   <translation>Espèces des ventes</translation>
  </message>
  <message>
   <source>Cash given</source>
   <translation>Espèces reçues</translation>
  </message>
  <message>
   <source>Categories from the first on</source>
   <translation>Catégories dès la première</translation>
  </message>
  <message>
   <source>Change</source>
   <comment>on paper</comment>
   <translation>Monnaie</translation>
  </message>
  <message>
   <source>Change due</source>
   <translation>Monnaie à rendre</translation>
  </message>
  <message>
   <source>Changed and kept on this till.</source>
   <translation>Modifié et gardé sur cette caisse.</translation>
  </message>
  <message>
   <source>Changed, {time}</source>
   <translation>Modifié, {time}</translation>
  </message>
  <message>
   <source>Changes came after {name}’s order was taken over. They are in the order.</source>
   <translation>Des changements sont venus après la reprise de la commande de {name}. Ils y sont.</translation>
  </message>
  <message>
   <source>Changes here need a manager PIN.</source>
   <translation>Les changements ici demandent le code d’un responsable.</translation>
  </message>
  <message>
   <source>Changes kept</source>
   <translation>Modifications gardées</translation>
  </message>
  <message>
   <source>Changes of other tills cannot be saved</source>
   <translation>Changements des autres caisses non enregistrés</translation>
  </message>
  <message>
   <source>Changes of other tills cannot be saved here. {todo}</source>
   <translation>Les changements des autres caisses ne peuvent pas être enregistrés ici. {todo}</translation>
  </message>
  <message>
   <source>Changing the settings of this till needs a manager.</source>
   <translation>Changer les réglages de cette caisse demande un responsable.</translation>
  </message>
  <message>
   <source>Charge what came later, {amount}</source>
   <translation>Facturer ce qui est venu après, {amount}</translation>
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
   <source>Check journal</source>
   <translation>Vérifier le journal</translation>
  </message>
  <message>
   <source>Checked {time}</source>
   <translation>Vérifié {time}</translation>
  </message>
  <message>
   <source>Checking…</source>
   <translation>Vérification…</translation>
  </message>
  <message>
   <source>Choose</source>
   <translation>Choisir</translation>
  </message>
  <message numerus="yes">
   <source>Choose %n more line(s)</source>
   <translation>
    <numerusform>Choisir encore %n ligne</numerusform>
    <numerusform>Choisir encore %n lignes</numerusform>
   </translation>
  </message>
  <message>
   <source>Choose a manager, then enter the PIN.</source>
   <translation>Choisissez un responsable, puis entrez le code.</translation>
  </message>
  <message>
   <source>Choose a person</source>
   <translation>Choisir une personne</translation>
  </message>
  <message>
   <source>Choose a tab</source>
   <translation>Choisissez une note</translation>
  </message>
  <message>
   <source>Choose it, then resume it</source>
   <translation>La choisir, puis la reprendre</translation>
  </message>
  <message>
   <source>Choose one. The others stay as they are; they open when you log in again.</source>
   <translation>Choisissez-en une. Les autres restent ; elles s’ouvrent à la prochaine connexion.</translation>
  </message>
  <message>
   <source>Choose what is given back</source>
   <translation>Choisissez ce qui est remboursé</translation>
  </message>
  <message>
   <source>Choose what moves</source>
   <translation>Choisir les lignes</translation>
  </message>
  <message>
   <source>Choose why money is given back.</source>
   <translation>Choisissez pourquoi vous remboursez.</translation>
  </message>
  <message>
   <source>Chosen</source>
   <translation>Choisi</translation>
  </message>
  <message>
   <source>Clear the PIN</source>
   <translation>Effacer le code</translation>
  </message>
  <message>
   <source>Clear the search or the quantity</source>
   <translation>Effacer la recherche ou la quantité</translation>
  </message>
  <message>
   <source>Clock difference</source>
   <translation>Écart d’horloge</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Close tab</source>
   <translation>Fermer la note</translation>
  </message>
  <message>
   <source>Close this first, then scan again. Nothing was added.</source>
   <translation>Fermez ceci, puis scannez de nouveau. Rien n’a été ajouté.</translation>
  </message>
  <message>
   <source>Close with {amount}</source>
   <translation>Clore avec {amount}</translation>
  </message>
  <message numerus="yes">
   <source>Colleagues give you %n tab(s). Open Tabs to accept them.</source>
   <translation>
    <numerusform>Des collègues vous confient %n note. Ouvrez Notes pour l’accepter.</numerusform>
    <numerusform>Des collègues vous confient %n notes. Ouvrez Notes pour les accepter.</numerusform>
   </translation>
  </message>
  <message>
   <source>Comes out here</source>
   <translation>Sort ici</translation>
  </message>
  <message>
   <source>Connected</source>
   <translation>Connecté</translation>
  </message>
  <message>
   <source>Correction</source>
   <translation>Correction</translation>
  </message>
  <message>
   <source>Count and close</source>
   <translation>Compter et clore</translation>
  </message>
  <message>
   <source>Count first. Then the rest is shown.</source>
   <translation>Comptez d’abord. Le reste s’affiche ensuite.</translation>
  </message>
  <message>
   <source>Count {amount} in</source>
   <translation>Compter {amount}</translation>
  </message>
  <message>
   <source>Count {name}</source>
   <translation>Compter {name}</translation>
  </message>
  <message>
   <source>Counted</source>
   <translation>Compté</translation>
  </message>
  <message>
   <source>Counts from the next start of the till.</source>
   <translation>Compte dès le prochain démarrage.</translation>
  </message>
  <message>
   <source>Ctrl</source>
   <comment>key</comment>
   <translation>Ctrl</translation>
  </message>
  <message>
   <source>Customer display</source>
   <translation>Afficheur client</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Sombre</translation>
  </message>
  <message>
   <source>Decide later</source>
   <translation>Décider plus tard</translation>
  </message>
  <message>
   <source>Del</source>
   <comment>key</comment>
   <translation>Suppr</translation>
  </message>
  <message>
   <source>Deposit</source>
   <translation>Dépôt</translation>
  </message>
  <message>
   <source>Development setting: this till keeps its secrets in a plain file.</source>
   <translation>Développement : cette caisse garde ses secrets dans un simple fichier.</translation>
  </message>
  <message>
   <source>Difference</source>
   <translation>Écart</translation>
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
   <source>Discount on the line</source>
   <translation>Remise sur la ligne</translation>
  </message>
  <message>
   <source>Discount on the order</source>
   <translation>Remise sur la commande</translation>
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
   <source>Discounts</source>
   <translation>Remises</translation>
  </message>
  <message>
   <source>Display and sound</source>
   <translation>Affichage et son</translation>
  </message>
  <message>
   <source>Display, sound</source>
   <translation>Affichage, son</translation>
  </message>
  <message>
   <source>Do not charge again: it may be paid.</source>
   <translation>Ne débitez pas de nouveau : c’est peut-être payé.</translation>
  </message>
  <message>
   <source>Do not give it back again: it may be done.</source>
   <translation>Ne remboursez pas de nouveau : c’est peut-être fait.</translation>
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
   <source>Each tap takes one more of a line. Nothing is moved yet.</source>
   <translation>Chaque appui prend une unité de plus d’une ligne. Rien n’est encore déplacé.</translation>
  </message>
  <message>
   <source>Encrypted</source>
   <translation>Chiffré</translation>
  </message>
  <message>
   <source>End</source>
   <comment>key</comment>
   <translation>Fin</translation>
  </message>
  <message>
   <source>Enter</source>
   <comment>key</comment>
   <translation>Entrée</translation>
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
   <source>Enter an amount first. Nothing was changed.</source>
   <translation>Entrez d’abord un montant. Rien n’a changé.</translation>
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
   <source>Enter the price</source>
   <translation>Entrez le prix</translation>
  </message>
  <message>
   <source>Enter what it is worth</source>
   <translation>Entrez sa valeur</translation>
  </message>
  <message>
   <source>Enter what the guest gives.</source>
   <translation>Entrez ce que donne le client.</translation>
  </message>
  <message>
   <source>Equal shares</source>
   <translation>Parts égales</translation>
  </message>
  <message>
   <source>Esc</source>
   <comment>key</comment>
   <translation>Échap</translation>
  </message>
  <message>
   <source>Every change is on the server</source>
   <translation>Chaque modification est sur le serveur</translation>
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
   <source>Everything is safe</source>
   <translation>Tout est en sécurité</translation>
  </message>
  <message>
   <source>Everything is safe on this till</source>
   <translation>Tout est en sécurité sur cette caisse</translation>
  </message>
  <message>
   <source>Everything that is left</source>
   <translation>Tout ce qui reste</translation>
  </message>
  <message>
   <source>Exact</source>
   <translation>Juste</translation>
  </message>
  <message>
   <source>Export diagnostics</source>
   <translation>Exporter le diagnostic</translation>
  </message>
  <message>
   <source>Export diagnostics and call support.</source>
   <translation>Exportez le diagnostic et appelez l’assistance.</translation>
  </message>
  <message>
   <source>Export to USB</source>
   <translation>Exporter sur USB</translation>
  </message>
  <message>
   <source>Exporting…</source>
   <translation>Exportation…</translation>
  </message>
  <message>
   <source>Fewer of the line</source>
   <translation>Moins de la ligne</translation>
  </message>
  <message>
   <source>Float</source>
   <translation>Fond de caisse</translation>
  </message>
  <message>
   <source>Free disk</source>
   <translation>Disque libre</translation>
  </message>
  <message>
   <source>Give back</source>
   <translation>Rembourser</translation>
  </message>
  <message>
   <source>Give back on {reader}</source>
   <translation>Rembourser sur {reader}</translation>
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
   <source>Give it back in cash, or try again with a manager.</source>
   <translation>Remboursez en espèces, ou réessayez avec un responsable.</translation>
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
   <translation>Ne rien rembourser</translation>
  </message>
  <message>
   <source>Give up</source>
   <translation>Abandonner</translation>
  </message>
  <message>
   <source>Given back</source>
   <comment>on paper</comment>
   <translation>Remboursé</translation>
  </message>
  <message>
   <source>Given…</source>
   <translation>Remboursé…</translation>
  </message>
  <message>
   <source>Goes in</source>
   <translation>Entre</translation>
  </message>
  <message>
   <source>Goes out</source>
   <translation>Sort</translation>
  </message>
  <message>
   <source>Gross</source>
   <comment>on paper</comment>
   <translation>Brut</translation>
  </message>
  <message>
   <source>Guests</source>
   <translation>Couverts</translation>
  </message>
  <message>
   <source>Happy hour</source>
   <translation>Happy hour</translation>
  </message>
  <message>
   <source>Home</source>
   <comment>key</comment>
   <translation>Origine</translation>
  </message>
  <message>
   <source>Home folder</source>
   <translation>Dossier personnel</translation>
  </message>
  <message>
   <source>How it answers</source>
   <translation>Sa façon de répondre</translation>
  </message>
  <message>
   <source>How many of the next tile or scan</source>
   <translation>Combien du prochain article</translation>
  </message>
  <message>
   <source>How many of {piece}</source>
   <translation>Combien de {piece}</translation>
  </message>
  <message>
   <source>How many people eat or drink on this order?</source>
   <translation>Combien de personnes pour cette commande ?</translation>
  </message>
  <message>
   <source>How this till looks to everybody here.</source>
   <translation>L’apparence de cette caisse pour tous.</translation>
  </message>
  <message>
   <source>Icons</source>
   <translation>Icônes</translation>
  </message>
  <message>
   <source>If both tills changed one line,</source>
   <translation>Si les deux caisses ont changé une ligne,</translation>
  </message>
  <message>
   <source>In the way</source>
   <translation>En cours</translation>
  </message>
  <message>
   <source>In: {reason}</source>
   <translation>Entrée : {reason}</translation>
  </message>
  <message>
   <source>Ins</source>
   <comment>key</comment>
   <translation>Inser</translation>
  </message>
  <message>
   <source>It does not open by itself so late.</source>
   <translation>Il ne s’ouvre plus tout seul si tard.</translation>
  </message>
  <message>
   <source>It is asked when a card payment begins. A payment without an answer is never charged again.</source>
   <translation>Il est interrogé au début d’un paiement. Sans réponse, rien n’est débité deux fois.</translation>
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
   <translation>Il figure sur la commande, l’addition et le bon de cuisine.</translation>
  </message>
  <message>
   <source>It stays with {name} until the colleague accepts.</source>
   <translation>Elle reste à {name} tant que le collègue n’accepte pas.</translation>
  </message>
  <message>
   <source>It stays with {name} until you accept.</source>
   <translation>Elle reste à {name} tant que vous n’acceptez pas.</translation>
  </message>
  <message numerus="yes">
   <source>It tries again by itself in %n second(s).</source>
   <translation>
    <numerusform>Elle réessaie d’elle-même dans %n seconde.</numerusform>
    <numerusform>Elle réessaie d’elle-même dans %n secondes.</numerusform>
   </translation>
  </message>
  <message>
   <source>It went silent meanwhile. Look at the printer.</source>
   <translation>Elle s’est tue entre-temps. Regardez l’imprimante.</translation>
  </message>
  <message>
   <source>Item {code}</source>
   <translation>Article {code}</translation>
  </message>
  <message>
   <source>Joined</source>
   <translation>Réuni</translation>
  </message>
  <message>
   <source>Journal</source>
   <translation>Journal</translation>
  </message>
  <message>
   <source>Journal on this till</source>
   <translation>Journal sur cette caisse</translation>
  </message>
  <message>
   <source>Journal, sync log, versions and settings in one file. No PINs and no card data.</source>
   <translation>Journal, échanges, versions et réglages dans un fichier. Ni codes ni données de carte.</translation>
  </message>
  <message>
   <source>Keep the order</source>
   <translation>Garder la commande</translation>
  </message>
  <message>
   <source>Keep two orders</source>
   <translation>Garder deux commandes</translation>
  </message>
  <message>
   <source>Kept on this till. It counts from the next start of the till.</source>
   <translation>Gardé sur cette caisse. Compte dès le prochain démarrage.</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Touches</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Genre</translation>
  </message>
  <message>
   <source>Known</source>
   <translation>Connu</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Langue</translation>
  </message>
  <message>
   <source>Last answer {time}</source>
   <translation>Dernière réponse {time}</translation>
  </message>
  <message>
   <source>Last change {age} ago</source>
   <translation>Dernière modification il y a {age}</translation>
  </message>
  <message>
   <source>Last changes</source>
   <translation>Derniers changements</translation>
  </message>
  <message>
   <source>Last code</source>
   <translation>Dernier code</translation>
  </message>
  <message>
   <source>Last heard from it at {time}, {ago}.</source>
   <translation>Dernières nouvelles à {time}, {ago}.</translation>
  </message>
  <message>
   <source>Last scan</source>
   <translation>Dernier scan</translation>
  </message>
  <message>
   <source>Last sync</source>
   <translation>Dernier échange</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>Laisser</translation>
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
   <source>Left to pay {amount}. Saved {time}.</source>
   <translation>Reste à payer {amount}. Enregistré {time}.</translation>
  </message>
  <message>
   <source>Less motion</source>
   <translation>Moins de mouvement</translation>
  </message>
  <message>
   <source>Letters</source>
   <translation>Lettres</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Licence</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Clair</translation>
  </message>
  <message>
   <source>Line</source>
   <translation>Ligne</translation>
  </message>
  <message>
   <source>List price</source>
   <translation>Prix affiché</translation>
  </message>
  <message>
   <source>Little space on this till</source>
   <translation>Peu de place sur cette caisse</translation>
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
   <source>Log in</source>
   <translation>Ouvrir</translation>
  </message>
  <message>
   <source>Log in once while the server can be reached. Then this till knows you for 7 days.</source>
   <translation>Connectez-vous une fois quand le serveur répond. Cette caisse vous connaît ensuite 7 jours.</translation>
  </message>
  <message>
   <source>Log out, the order is kept</source>
   <translation>Sortir, la commande est gardée</translation>
  </message>
  <message>
   <source>Longest offline today</source>
   <translation>Plus longue coupure du jour</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>Regarder encore</translation>
  </message>
  <message>
   <source>Looks right</source>
   <translation>C’est bon</translation>
  </message>
  <message>
   <source>Loud</source>
   <translation>Fort</translation>
  </message>
  <message>
   <source>Made with</source>
   <translation>Fait avec</translation>
  </message>
  <message>
   <source>Main action of the screen</source>
   <translation>Action principale de l’écran</translation>
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
   <source>Money was taken for this order, so it cannot be cleared.</source>
   <translation>De l’argent a été encaissé, la commande ne peut pas être vidée.</translation>
  </message>
  <message>
   <source>Money was taken for this order. Finish paying it first.</source>
   <translation>De l’argent a été encaissé. Finissez d’abord le paiement.</translation>
  </message>
  <message>
   <source>More change</source>
   <translation>Plus de monnaie</translation>
  </message>
  <message>
   <source>More or fewer of the line</source>
   <translation>Plus ou moins de la ligne</translation>
  </message>
  <message numerus="yes">
   <source>Move %n line(s) of {tab}</source>
   <translation>
    <numerusform>Déplacer %n ligne de {tab}</numerusform>
    <numerusform>Déplacer %n lignes de {tab}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Move %n line(s) to…</source>
   <translation>
    <numerusform>Déplacer %n ligne vers…</numerusform>
    <numerusform>Déplacer %n lignes vers…</numerusform>
   </translation>
  </message>
  <message>
   <source>Move here</source>
   <translation>Déplacer ici</translation>
  </message>
  <message>
   <source>Move lines of {tab}</source>
   <translation>Déplacer des lignes de {tab}</translation>
  </message>
  <message>
   <source>Move nothing</source>
   <translation>Ne rien déplacer</translation>
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
   <translation>Nom de la commande</translation>
  </message>
  <message>
   <source>Name or number of the table</source>
   <translation>Nom ou numéro de la table</translation>
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
   <source>Names and people come from the office.</source>
   <translation>Noms et personnes viennent du bureau.</translation>
  </message>
  <message>
   <source>Needs a look</source>
   <translation>À regarder</translation>
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
   <translation>Net</translation>
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
   <source>New tab: name or table</source>
   <translation>Nouvelle note : nom ou table</translation>
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
   <source>Next try in {time}</source>
   <translation>Prochain essai dans {time}</translation>
  </message>
  <message>
   <source>No USB stick was found. Plug one in and look again, or keep the file on this till.</source>
   <translation>Aucune clé USB. Branchez-en une et regardez encore, ou gardez le fichier sur cette caisse.</translation>
  </message>
  <message>
   <source>No answer from {reader}</source>
   <translation>Pas de réponse de {reader}</translation>
  </message>
  <message>
   <source>No answer yet</source>
   <translation>Pas encore de réponse</translation>
  </message>
  <message>
   <source>No card reader is set up</source>
   <translation>Aucun lecteur de carte</translation>
  </message>
  <message>
   <source>No card reader is set up on this till. The order is safe.</source>
   <translation>Aucun lecteur de carte sur cette caisse. La commande est sauve.</translation>
  </message>
  <message>
   <source>No change. Taken by {how}</source>
   <translation>Pas de monnaie. Payé par {how}</translation>
  </message>
  <message>
   <source>No drawer is set up on this till. Everything is saved.</source>
   <translation>Aucun tiroir sur cette caisse. Tout est enregistré.</translation>
  </message>
  <message>
   <source>No float was counted in yet. Selling goes on all the same.</source>
   <translation>Aucun fond de caisse compté. La vente continue quand même.</translation>
  </message>
  <message>
   <source>No items yet</source>
   <translation>Rien encore</translation>
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
   <source>No order is open on this till.</source>
   <translation>Aucune commande ouverte sur cette caisse.</translation>
  </message>
  <message>
   <source>No printer is set up</source>
   <translation>Aucune imprimante</translation>
  </message>
  <message>
   <source>No printer is set up on this till. Everything is saved.</source>
   <translation>Aucune imprimante sur cette caisse. Tout est enregistré.</translation>
  </message>
  <message>
   <source>No product has code {code}</source>
   <translation>Aucun produit n’a le code {code}</translation>
  </message>
  <message>
   <source>No product has code {code}. Sell it by name and price.</source>
   <translation>Aucun produit n’a le code {code}. Vendez-le par nom et prix.</translation>
  </message>
  <message>
   <source>No safe line to the server</source>
   <translation>Pas de connexion chiffrée au serveur</translation>
  </message>
  <message>
   <source>No such product</source>
   <translation>Aucun produit de ce nom</translation>
  </message>
  <message>
   <source>No tab is called that</source>
   <translation>Aucune note de ce nom</translation>
  </message>
  <message>
   <source>No, this machine only</source>
   <translation>Non, cette machine seulement</translation>
  </message>
  <message>
   <source>Nobody disagrees about that any more.</source>
   <translation>Il n’y a plus de désaccord là-dessus.</translation>
  </message>
  <message>
   <source>Nobody has touched it for {age}</source>
   <translation>Personne n’y a touché depuis {age}</translation>
  </message>
  <message numerus="yes">
   <source>Nobody touched this till for %n minute(s). The order is kept.</source>
   <translation>
    <numerusform>Personne n’a touché cette caisse pendant %n minute. La commande est gardée.</numerusform>
    <numerusform>Personne n’a touché cette caisse pendant %n minutes. La commande est gardée.</numerusform>
   </translation>
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
   <source>Not given…</source>
   <translation>Non remboursé…</translation>
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
   <source>Note on the line</source>
   <translation>Note sur la ligne</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>Rien</translation>
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
   <source>Nothing is sent without one. Tell a manager.</source>
   <translation>Rien n’est envoyé sans elle. Prévenez un responsable.</translation>
  </message>
  <message>
   <source>Nothing is sold on this page: the code is only shown.</source>
   <translation>Rien n’est vendu sur cette page : le code est seulement affiché.</translation>
  </message>
  <message>
   <source>Nothing moves by itself.</source>
   <translation>Rien ne bouge tout seul.</translation>
  </message>
  <message>
   <source>Nothing to save yet</source>
   <translation>Rien à enregistrer</translation>
  </message>
  <message>
   <source>Nothing waiting</source>
   <translation>Rien en attente</translation>
  </message>
  <message>
   <source>Nothing waits for a printer.</source>
   <translation>Rien n’attend d’imprimante.</translation>
  </message>
  <message>
   <source>Nothing was given back.</source>
   <translation>Rien n’a été remboursé.</translation>
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
   <translation>Nombre de couverts</translation>
  </message>
  <message>
   <source>Of these, managers</source>
   <translation>Dont responsables</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>Arrêt</translation>
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
   <source>On</source>
   <translation>Marche</translation>
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
   <source>One sum</source>
   <translation>Un total</translation>
  </message>
  <message>
   <source>One tap shows what is on it, a second one opens it here.</source>
   <translation>Un geste montre son contenu, un second l’ouvre ici.</translation>
  </message>
  <message>
   <source>Only a test</source>
   <translation>Juste un essai</translation>
  </message>
  <message>
   <source>Open drawer</source>
   <translation>Ouvrir le tiroir</translation>
  </message>
  <message>
   <source>Open in total</source>
   <translation>Ouvert au total</translation>
  </message>
  <message>
   <source>Open item</source>
   <translation>Article libre</translation>
  </message>
  <message>
   <source>Open item for code {code}…</source>
   <translation>Article libre pour le code {code}…</translation>
  </message>
  <message>
   <source>Open item…</source>
   <translation>Article libre…</translation>
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
   <source>Options of the line</source>
   <translation>Options de la ligne</translation>
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
   <source>Or to an open tab</source>
   <translation>Ou vers une note ouverte</translation>
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
   <source>Orders paid twice</source>
   <translation>Commandes payées deux fois</translation>
  </message>
  <message>
   <source>Orders still open</source>
   <translation>Commandes encore ouvertes</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>Autre</translation>
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
   <source>Out: {reason}</source>
   <translation>Sortie : {reason}</translation>
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
   <source>Page Down</source>
   <comment>key</comment>
   <translation>Page suivante</translation>
  </message>
  <message>
   <source>Page Up</source>
   <comment>key</comment>
   <translation>Page précédente</translation>
  </message>
  <message>
   <source>Paid</source>
   <translation>Payé</translation>
  </message>
  <message>
   <source>Paid in</source>
   <translation>Entrée</translation>
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
   <translation>Commandes payées…</translation>
  </message>
  <message>
   <source>Paid out</source>
   <translation>Sortie</translation>
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
   <source>Papers waiting</source>
   <translation>Papiers en attente</translation>
  </message>
  <message>
   <source>Parked</source>
   <translation>En attente</translation>
  </message>
  <message>
   <source>Pay</source>
   <translation>Payer</translation>
  </message>
  <message>
   <source>Pay  {amount}</source>
   <translation>Payer  {amount}</translation>
  </message>
  <message>
   <source>Pay by card</source>
   <translation>Payer par carte</translation>
  </message>
  <message>
   <source>Pay by voucher</source>
   <translation>Payer par bon</translation>
  </message>
  <message>
   <source>Pay the next bill</source>
   <translation>Payer l’addition suivante</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Personnes</translation>
  </message>
  <message>
   <source>People at this venue</source>
   <translation>Personnes de l’établissement</translation>
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
   <source>Perhaps the clock of this till is wrong. Tell a manager.</source>
   <translation>L’horloge de cette caisse est peut-être fausse. Prévenez un responsable.</translation>
  </message>
  <message>
   <source>Perhaps the network wants a log-in. Tell a manager.</source>
   <translation>Le réseau demande peut-être une connexion. Prévenez un responsable.</translation>
  </message>
  <message>
   <source>Person {number}</source>
   <translation>Personne {number}</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Lieu</translation>
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
   <source>Print X report</source>
   <translation>Imprimer le rapport X</translation>
  </message>
  <message>
   <source>Print Z report</source>
   <translation>Imprimer le rapport Z</translation>
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
   <source>Print the bill</source>
   <translation>Imprimer l’addition</translation>
  </message>
  <message>
   <source>Print the receipt</source>
   <translation>Imprimer le ticket</translation>
  </message>
  <message>
   <source>Printers are set up in the settings file of this till. Sales are saved without one.</source>
   <translation>Les imprimantes se règlent dans le fichier de réglages. Les ventes sont enregistrées sans.</translation>
  </message>
  <message>
   <source>Printers, drawer</source>
   <translation>Imprimantes, tiroir</translation>
  </message>
  <message>
   <source>Printing</source>
   <translation>Impression</translation>
  </message>
  <message>
   <source>Product</source>
   <translation>Produit</translation>
  </message>
  <message>
   <source>Put {amount} in</source>
   <translation>Mettre {amount}</translation>
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
   <source>Ready</source>
   <translation>Prêt</translation>
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
   <translation>Ticket {number} · {time}</translation>
  </message>
  <message>
   <source>Received today</source>
   <translation>Reçu aujourd’hui</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Rétablir</translation>
  </message>
  <message>
   <source>Refund declined</source>
   <translation>Remboursement refusé</translation>
  </message>
  <message>
   <source>Refund declined by the bank</source>
   <translation>Remboursement refusé par la banque</translation>
  </message>
  <message>
   <source>Remove a payment that was taken: {what}</source>
   <translation>Retirer un paiement encaissé : {what}</translation>
  </message>
  <message>
   <source>Remove it</source>
   <translation>La retirer</translation>
  </message>
  <message>
   <source>Remove line</source>
   <translation>Retirer la ligne</translation>
  </message>
  <message>
   <source>Remove the line</source>
   <translation>Retirer la ligne</translation>
  </message>
  <message>
   <source>Remove {name} {amount}</source>
   <translation>Retirer {name} {amount}</translation>
  </message>
  <message>
   <source>Removed {quantity} × {name}</source>
   <translation>{quantity} × {name} retiré</translation>
  </message>
  <message>
   <source>Reprint</source>
   <comment>on paper</comment>
   <translation>Duplicata</translation>
  </message>
  <message>
   <source>Resume here</source>
   <translation>Reprendre ici</translation>
  </message>
  <message>
   <source>Resume the tab</source>
   <translation>Reprendre la note</translation>
  </message>
  <message>
   <source>Rung up by mistake</source>
   <translation>Saisie par erreur</translation>
  </message>
  <message>
   <source>Safety and sync</source>
   <translation>Sécurité et échanges</translation>
  </message>
  <message>
   <source>Sales</source>
   <translation>Ventes</translation>
  </message>
  <message>
   <source>Sales go on, with the time of this till. Tell a manager to set the clock.</source>
   <translation>La vente continue, à l’heure de cette caisse. Demandez à un responsable de régler l’horloge.</translation>
  </message>
  <message>
   <source>Sales go on. Set the clock of this machine.</source>
   <translation>La vente continue. Réglez l’horloge de cette machine.</translation>
  </message>
  <message>
   <source>Same round again</source>
   <translation>La même tournée</translation>
  </message>
  <message>
   <source>Save an order to a tab and it appears here on every till.</source>
   <translation>Mettez une commande sur une note : elle apparaît ici sur chaque caisse.</translation>
  </message>
  <message>
   <source>Save to a tab</source>
   <translation>Mettre sur une note</translation>
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
   <source>Saved {time}</source>
   <translation>Enregistré {time}</translation>
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
   <source>Scanner, keys</source>
   <translation>Scanner, touches</translation>
  </message>
  <message>
   <source>Scans are taken on the order page. Nothing was added.</source>
   <translation>Les scans se font sur la page de commande. Rien n’a été ajouté.</translation>
  </message>
  <message>
   <source>Screen {number}</source>
   <translation>Écran {number}</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Chercher</translation>
  </message>
  <message>
   <source>Search; Enter adds the first hit</source>
   <translation>Chercher ; Entrée ajoute le premier</translation>
  </message>
  <message>
   <source>Sell {name}, which is not on the list, for {price}</source>
   <translation>Vendre {name}, hors liste, à {price}</translation>
  </message>
  <message>
   <source>Selling still works. Tell a manager.</source>
   <translation>La vente marche encore. Prévenez un responsable.</translation>
  </message>
  <message>
   <source>Selling still works. Tell a manager: export and free space today.</source>
   <translation>La vente marche encore. Prévenez un responsable : exporter et libérer de la place aujourd’hui.</translation>
  </message>
  <message>
   <source>Send to the kitchen</source>
   <translation>Envoyer en cuisine</translation>
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
   <source>Sent today</source>
   <translation>Envoyé aujourd’hui</translation>
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
   <source>Server</source>
   <translation>Serveur</translation>
  </message>
  <message>
   <source>Set where this till is started. It cannot be changed here.</source>
   <translation>Fixé au démarrage de cette caisse. Ne se change pas ici.</translation>
  </message>
  <message>
   <source>Several media are plugged in. Nothing else on them is touched.</source>
   <translation>Plusieurs supports branchés. Rien d’autre n’y est touché.</translation>
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
   <source>Shift</source>
   <comment>key</comment>
   <translation>Maj</translation>
  </message>
  <message>
   <source>Should be in it</source>
   <translation>Devrait contenir</translation>
  </message>
  <message>
   <source>Show how</source>
   <translation>Montrer comment</translation>
  </message>
  <message>
   <source>Simulated, for the demo</source>
   <translation>Simulé, pour la démo</translation>
  </message>
  <message>
   <source>Single lines…</source>
   <translation>Quelques lignes…</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Taille</translation>
  </message>
  <message>
   <source>Size of everything</source>
   <translation>Taille de tout</translation>
  </message>
  <message>
   <source>Soft</source>
   <translation>Doux</translation>
  </message>
  <message>
   <source>Sold out.</source>
   <translation>Épuisé.</translation>
  </message>
  <message>
   <source>Someone may be using it.</source>
   <translation>Quelqu’un s’en sert peut-être.</translation>
  </message>
  <message>
   <source>Something else answers</source>
   <translation>Autre chose répond</translation>
  </message>
  <message>
   <source>Something on this tab is not paid yet.</source>
   <translation>Quelque chose sur cette note n’est pas payé.</translation>
  </message>
  <message>
   <source>Something that is not on the list, by name and price.</source>
   <translation>Quelque chose hors liste, par nom et prix.</translation>
  </message>
  <message>
   <source>Something unexpected happened on this till. Everything saved is safe.</source>
   <translation>Quelque chose d’inattendu s’est produit. Tout ce qui est enregistré est sauf.</translation>
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
   <source>Sounds</source>
   <translation>Sons</translation>
  </message>
  <message>
   <source>Split bill</source>
   <translation>Partager l’addition</translation>
  </message>
  <message>
   <source>Split the bill</source>
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
   <source>Supplier</source>
   <translation>Fournisseur</translation>
  </message>
  <message>
   <source>Switch to another person</source>
   <translation>Passer à une autre personne</translation>
  </message>
  <message>
   <source>Switch to {name}</source>
   <translation>Passer à {name}</translation>
  </message>
  <message>
   <source>Sync</source>
   <translation>Échanges</translation>
  </message>
  <message>
   <source>Sync now</source>
   <translation>Synchroniser</translation>
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
   <translation>Table</translation>
  </message>
  <message>
   <source>Table </source>
   <translation>Table </translation>
  </message>
  <message>
   <source>Table {number}</source>
   <translation>Table {number}</translation>
  </message>
  <message>
   <source>Tabs</source>
   <translation>Notes</translation>
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
   <source>Take the money</source>
   <translation>Encaisser</translation>
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
   <source>Take {amount} out</source>
   <translation>Sortir {amount}</translation>
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
   <source>Tap a product, scan a barcode, or open a tab.</source>
   <translation>Touchez un produit, scannez un code ou ouvrez une note.</translation>
  </message>
  <message>
   <source>Tap, insert or swipe</source>
   <translation>Sans contact, puce ou piste</translation>
  </message>
  <message>
   <source>Tax</source>
   <translation>Taxe</translation>
  </message>
  <message>
   <source>Tax</source>
   <comment>on paper</comment>
   <translation>Taxe</translation>
  </message>
  <message>
   <source>Tell a manager. Orders are safe here.</source>
   <translation>Prévenez un responsable. Les commandes sont en sécurité ici.</translation>
  </message>
  <message>
   <source>Test print</source>
   <translation>Test d’impression</translation>
  </message>
  <message>
   <source>Thank you</source>
   <translation>Merci</translation>
  </message>
  <message>
   <source>That is more than one order can hold.</source>
   <translation>C’est plus qu’une commande ne peut contenir.</translation>
  </message>
  <message>
   <source>That is more than was paid and not yet given back.</source>
   <translation>C’est plus que ce qui reste à rembourser.</translation>
  </message>
  <message>
   <source>That is {total} in one line. Nothing is added yet.</source>
   <translation>Cela fait {total} sur une ligne. Rien n’est encore ajouté.</translation>
  </message>
  <message>
   <source>That line is no longer in the order.</source>
   <translation>Cette ligne n’est plus dans la commande.</translation>
  </message>
  <message>
   <source>That payment is not in this order.</source>
   <translation>Ce paiement n’est pas dans cette commande.</translation>
  </message>
  <message>
   <source>That product is not on this till’s list.</source>
   <translation>Ce produit n’est pas dans la liste de cette caisse.</translation>
  </message>
  <message>
   <source>That tab is in another currency.</source>
   <translation>Cette note est dans une autre devise.</translation>
  </message>
  <message>
   <source>That was charged already.</source>
   <translation>C’est déjà facturé.</translation>
  </message>
  <message>
   <source>The PIN of the chosen person</source>
   <translation>Le code de la personne choisie</translation>
  </message>
  <message>
   <source>The amount, pence first</source>
   <translation>Le montant, centimes d’abord</translation>
  </message>
  <message>
   <source>The answer comes there. If that reader shows “declined”, a manager can say so.</source>
   <translation>La réponse arrive là-bas. Si ce lecteur affiche « refusé », un responsable peut le dire.</translation>
  </message>
  <message>
   <source>The bill is printing.</source>
   <translation>L’addition s’imprime.</translation>
  </message>
  <message>
   <source>The blue button</source>
   <translation>Le bouton bleu</translation>
  </message>
  <message>
   <source>The card reader is set up</source>
   <translation>Le lecteur est réglé</translation>
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
   <source>The certificate is not valid</source>
   <translation>Le certificat n’est pas valable à présent</translation>
  </message>
  <message>
   <source>The clock of this till differs by {count} min</source>
   <translation>L’horloge de cette caisse diffère de {count} min</translation>
  </message>
  <message>
   <source>The clock of this till differs by {minutes} min</source>
   <translation>L’horloge de cette caisse diffère de {minutes} min</translation>
  </message>
  <message>
   <source>The count is more than {limit} away from what should be in the drawer.</source>
   <translation>Le compte s’écarte de plus de {limit} de ce qui devrait y être.</translation>
  </message>
  <message>
   <source>The customer display is not connected. Selling goes on without it.</source>
   <translation>L’afficheur client n’est pas branché. La vente continue sans lui.</translation>
  </message>
  <message>
   <source>The disk of this till cannot be written to: call support.</source>
   <translation>Le disque de cette caisse n’est pas inscriptible : appelez l’assistance.</translation>
  </message>
  <message>
   <source>The disk of this till is full. The order is safe where it was; free some space, then log in.</source>
   <translation>Le disque de cette caisse est plein. La commande est sauve là où elle était ; libérez de la place, puis connectez-vous.</translation>
  </message>
  <message>
   <source>The disk of this till is full: free some space, then try again.</source>
   <translation>Le disque de cette caisse est plein : libérez de la place, puis réessayez.</translation>
  </message>
  <message>
   <source>The drawer has no float yet. “Cash drawer” under More counts one in.</source>
   <translation>Le tiroir n’a pas encore de fond. « Tiroir-caisse » sous Plus le compte.</translation>
  </message>
  <message>
   <source>The drawer is right</source>
   <translation>Le tiroir est juste</translation>
  </message>
  <message>
   <source>The drawer opens.</source>
   <translation>Le tiroir s’ouvre.</translation>
  </message>
  <message>
   <source>The exact amount</source>
   <translation>Le montant exact</translation>
  </message>
  <message>
   <source>The file of this till is damaged: call support before you go on.</source>
   <translation>Le fichier de cette caisse est abîmé : appelez l’assistance avant de continuer.</translation>
  </message>
  <message>
   <source>The first nine favourites</source>
   <translation>Les neuf premiers favoris</translation>
  </message>
  <message>
   <source>The first or the last line</source>
   <translation>La première ou la dernière ligne</translation>
  </message>
  <message>
   <source>The first quick amount</source>
   <translation>Le premier montant rapide</translation>
  </message>
  <message>
   <source>The fourth quick amount</source>
   <translation>Le quatrième montant rapide</translation>
  </message>
  <message>
   <source>The guest holds the card to the reader</source>
   <translation>Le client présente la carte au lecteur</translation>
  </message>
  <message>
   <source>The guest sees lines, total and change on it.</source>
   <translation>Le client y voit lignes, total et monnaie.</translation>
  </message>
  <message>
   <source>The guests left</source>
   <translation>Les clients sont partis</translation>
  </message>
  <message>
   <source>The guests move to another table, or this tab joins another one.</source>
   <translation>Les clients changent de table, ou cette note en rejoint une autre.</translation>
  </message>
  <message>
   <source>The journal check found a problem</source>
   <translation>La vérification du journal a trouvé un problème</translation>
  </message>
  <message>
   <source>The journal is busy. Nothing was written. Try again.</source>
   <translation>Le journal est occupé. Rien n’a été écrit. Réessayez.</translation>
  </message>
  <message>
   <source>The journal is whole.</source>
   <translation>Le journal est entier.</translation>
  </message>
  <message>
   <source>The journal needs a look</source>
   <translation>Le journal est à regarder</translation>
  </message>
  <message>
   <source>The journal needs a look. Call support.</source>
   <translation>Le journal est à regarder. Appelez l’assistance.</translation>
  </message>
  <message>
   <source>The journal of this till came from another machine. It goes on as a new one.</source>
   <translation>Le journal de cette caisse vient d’une autre machine. Il continue comme neuf.</translation>
  </message>
  <message>
   <source>The journal of this till cannot be opened ({reason}). Call support.</source>
   <translation>Le journal de cette caisse ne s’ouvre pas ({reason}). Appelez l’assistance.</translation>
  </message>
  <message>
   <source>The journal of this till cannot be read. Call support.</source>
   <translation>Le journal de cette caisse est illisible. Appelez l’assistance.</translation>
  </message>
  <message>
   <source>The journal of this till is from a newer version. Install that version again.</source>
   <translation>Le journal de cette caisse vient d’une version plus récente. Réinstallez-la.</translation>
  </message>
  <message>
   <source>The journal of this till was copied or put back. Nothing is lost. Tell a manager.</source>
   <translation>Le journal de cette caisse a été copié ou restauré. Rien n’est perdu. Prévenez un responsable.</translation>
  </message>
  <message>
   <source>The journal of this till was older than it should be. The server fills the rest.</source>
   <translation>Le journal de cette caisse était plus ancien que prévu. Le serveur complète.</translation>
  </message>
  <message numerus="yes">
   <source>The journal was damaged and set aside. %n change(s) came over. Tell a manager.</source>
   <translation>
    <numerusform>Le journal était abîmé et mis de côté. %n modification reprise. Prévenez un responsable.</numerusform>
    <numerusform>Le journal était abîmé et mis de côté. %n modifications reprises. Prévenez un responsable.</numerusform>
   </translation>
  </message>
  <message>
   <source>The kitchen knows everything already.</source>
   <translation>La cuisine sait déjà tout.</translation>
  </message>
  <message>
   <source>The last line</source>
   <translation>La dernière ligne</translation>
  </message>
  <message>
   <source>The last round was added again, without what is sold out: {names}.</source>
   <translation>La dernière tournée est rajoutée, sans l’épuisé : {names}.</translation>
  </message>
  <message>
   <source>The last round was added again.</source>
   <translation>La dernière tournée est rajoutée.</translation>
  </message>
  <message>
   <source>The last tap was not saved</source>
   <translation>Le dernier geste n’a pas été enregistré</translation>
  </message>
  <message>
   <source>The line above or below</source>
   <translation>La ligne au-dessus ou au-dessous</translation>
  </message>
  <message>
   <source>The line below</source>
   <translation>La ligne au-dessous</translation>
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
   <translation>La commande est annulée. L’audit la garde.</translation>
  </message>
  <message>
   <source>The paper is on its way. If nothing comes out, the reason stands here.</source>
   <translation>Le papier arrive. S’il ne sort rien, la raison est ici.</translation>
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
   <source>The printers are ready</source>
   <translation>Les imprimantes sont prêtes</translation>
  </message>
  <message>
   <source>The products are on their way from the server.</source>
   <translation>Les produits arrivent du serveur.</translation>
  </message>
  <message>
   <source>The reader gave no answer. Say that the card was not charged.</source>
   <translation>Le lecteur n’a pas répondu. Confirmez que la carte n’a pas été débitée.</translation>
  </message>
  <message>
   <source>The reader gave {amount} back after all: receipt {receipt}. It is counted.</source>
   <translation>Le lecteur a bien remboursé {amount} : ticket {receipt}. C’est compté.</translation>
  </message>
  <message>
   <source>The reader has not said yet whether it gave money back. Ask it again first.</source>
   <translation>Le lecteur n’a pas dit s’il a remboursé. Redemandez-lui d’abord.</translation>
  </message>
  <message>
   <source>The reader shows that {amount} was given back.</source>
   <translation>Le lecteur montre que {amount} a été remboursé.</translation>
  </message>
  <message>
   <source>The reader shows that {amount} was not given back.</source>
   <translation>Le lecteur montre que {amount} n’a pas été remboursé.</translation>
  </message>
  <message>
   <source>The receipt is printing.</source>
   <translation>Le ticket s’imprime.</translation>
  </message>
  <message>
   <source>The report is printing.</source>
   <translation>Le rapport s’imprime.</translation>
  </message>
  <message>
   <source>The rest, {total}, is an order of its own. It is kept.</source>
   <translation>Le reste, {total}, est une commande à part. Elle est gardée.</translation>
  </message>
  <message>
   <source>The sales are saved. What did not come out waits and can be printed again.</source>
   <translation>Les ventes sont enregistrées. Ce qui n’est pas sorti attend et peut se réimprimer.</translation>
  </message>
  <message>
   <source>The second quick amount</source>
   <translation>Le deuxième montant rapide</translation>
  </message>
  <message>
   <source>The server cannot answer now</source>
   <translation>Le serveur ne peut pas répondre à présent</translation>
  </message>
  <message>
   <source>The server does not know this till</source>
   <translation>Le serveur ne connaît pas cette caisse</translation>
  </message>
  <message>
   <source>The server does not know this till. A manager can enrol it. Orders are safe here.</source>
   <translation>Le serveur ne connaît pas cette caisse. Un responsable peut l’inscrire. Les commandes sont en sécurité ici.</translation>
  </message>
  <message>
   <source>The server refused what this till sent: {why}. Orders are safe here.</source>
   <translation>Le serveur a refusé ce que cette caisse a envoyé : {why}. Les commandes sont en sécurité ici.</translation>
  </message>
  <message>
   <source>The server refuses changes</source>
   <translation>Le serveur refuse des changements</translation>
  </message>
  <message>
   <source>The tab opens here and stays open until it is paid.</source>
   <translation>La note s’ouvre ici et reste ouverte jusqu’au paiement.</translation>
  </message>
  <message>
   <source>The third quick amount</source>
   <translation>Le troisième montant rapide</translation>
  </message>
  <message>
   <source>The till asks the reader again and again. If it shows “declined”, a manager can say so.</source>
   <translation>La caisse interroge le lecteur sans cesse. S’il affiche « refusé », un responsable peut le dire.</translation>
  </message>
  <message>
   <source>The till asks the reader again and again. What the reader shows, a manager can say.</source>
   <translation>La caisse interroge le lecteur sans cesse. Ce qu’il montre, un responsable peut le dire.</translation>
  </message>
  <message>
   <source>The till does not start</source>
   <translation>La caisse ne démarre pas</translation>
  </message>
  <message>
   <source>The till restarted at {time}. Last change saved: </source>
   <translation>La caisse a redémarré à {time}. Dernier changement enregistré : </translation>
  </message>
  <message>
   <source>The till stopped meanwhile. Look at the printer.</source>
   <translation>La caisse s’est arrêtée entre-temps. Regardez l’imprimante.</translation>
  </message>
  <message>
   <source>The whole order is voided.</source>
   <translation>Toute la commande est annulée.</translation>
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
   <source>Theme</source>
   <translation>Thème</translation>
  </message>
  <message>
   <source>Then</source>
   <translation>Ensuite</translation>
  </message>
  <message>
   <source>There is no round to repeat yet. Add a product first.</source>
   <translation>Pas encore de tournée à répéter. Ajoutez d’abord un produit.</translation>
  </message>
  <message>
   <source>There is nothing in it that this order has not. It stays one order.</source>
   <translation>Il n’y a rien de plus que dans cette commande. Elle reste seule.</translation>
  </message>
  <message>
   <source>There is nothing in the order yet. Add a product first.</source>
   <translation>La commande est vide. Ajoutez d’abord un produit.</translation>
  </message>
  <message>
   <source>There is nothing to pay yet. Add a product first.</source>
   <translation>Rien à payer encore. Ajoutez d’abord un produit.</translation>
  </message>
  <message>
   <source>There is nothing to print yet. Add a product first.</source>
   <translation>Rien à imprimer encore. Ajoutez d’abord un produit.</translation>
  </message>
  <message>
   <source>There is nothing to save yet. Add a product first.</source>
   <translation>Rien à enregistrer encore. Ajoutez d’abord un produit.</translation>
  </message>
  <message>
   <source>There is nothing to undo.</source>
   <translation>Il n’y a rien à annuler.</translation>
  </message>
  <message>
   <source>They are on the other tab at once, with what the kitchen knows of them.</source>
   <translation>Elles sont aussitôt sur l’autre note, avec ce que la cuisine en sait.</translation>
  </message>
  <message>
   <source>They join this order when it is back.</source>
   <translation>Ils rejoignent cette commande à son retour.</translation>
  </message>
  <message>
   <source>This bill has a discount for the whole tab. Pay it, or log out: it is kept so.</source>
   <translation>Cette addition a une remise pour toute la note. Payez-la ou sortez : elle reste ainsi.</translation>
  </message>
  <message>
   <source>This help</source>
   <translation>Cette aide</translation>
  </message>
  <message>
   <source>This is the {name} printer.</source>
   <translation>Voici l’imprimante {name}.</translation>
  </message>
  <message>
   <source>This line</source>
   <translation>Cette ligne</translation>
  </message>
  <message>
   <source>This order</source>
   <translation>Cette commande</translation>
  </message>
  <message>
   <source>This order belongs to somebody else. Its owner or a manager can open it.</source>
   <translation>Cette commande est à quelqu’un d’autre. Cette personne ou un responsable peut l’ouvrir.</translation>
  </message>
  <message>
   <source>This order is not paid yet, so there is nothing to give back.</source>
   <translation>Cette commande n’est pas payée, il n’y a rien à rembourser.</translation>
  </message>
  <message>
   <source>This order is on a tab. Open the tab to change it.</source>
   <translation>Cette commande est sur une note. Ouvrez la note pour la changer.</translation>
  </message>
  <message>
   <source>This order is open on another till. Take it back to change it here.</source>
   <translation>Cette commande est ouverte sur une autre caisse. Reprenez-la pour la changer ici.</translation>
  </message>
  <message>
   <source>This order is open on {till}</source>
   <translation>Cette commande est ouverte sur {till}</translation>
  </message>
  <message>
   <source>This order is paid. Start a new order for more.</source>
   <translation>Cette commande est payée. Commencez-en une nouvelle pour la suite.</translation>
  </message>
  <message>
   <source>This order was cleared. Start a new order.</source>
   <translation>Cette commande a été vidée. Commencez-en une nouvelle.</translation>
  </message>
  <message>
   <source>This order was last on {till}</source>
   <translation>Cette commande était sur {till}</translation>
  </message>
  <message>
   <source>This software</source>
   <translation>Ce logiciel</translation>
  </message>
  <message>
   <source>This tab is closed. Open a new one.</source>
   <translation>Cette note est fermée. Ouvrez-en une nouvelle.</translation>
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
   <source>This till goes to the login screen in {time}.</source>
   <translation>Cette caisse passe à la connexion dans {time}.</translation>
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
   <source>This till is already open on this machine. Its window was brought to the front.</source>
   <translation>Cette caisse est déjà ouverte sur cette machine. Sa fenêtre est passée devant.</translation>
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
   <source>This till was revoked</source>
   <translation>Cette caisse a été révoquée</translation>
  </message>
  <message>
   <source>This till was revoked. A manager can enrol it. Orders are safe here.</source>
   <translation>Cette caisse a été révoquée. Un responsable peut l’inscrire. Les commandes sont en sécurité ici.</translation>
  </message>
  <message>
   <source>This till {count}</source>
   <translation>Cette caisse {count}</translation>
  </message>
  <message>
   <source>This till · {till}</source>
   <translation>Cette caisse · {till}</translation>
  </message>
  <message>
   <source>Ticket for {label}</source>
   <translation>Bon pour {label}</translation>
  </message>
  <message>
   <source>Till</source>
   <translation>Caisse</translation>
  </message>
  <message>
   <source>Till code</source>
   <translation>Code de caisse</translation>
  </message>
  <message>
   <source>Till {number}</source>
   <translation>Caisse {number}</translation>
  </message>
  <message>
   <source>Tills at this venue</source>
   <translation>Caisses de l’établissement</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Heure</translation>
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
   <source>Tips paid out</source>
   <translation>Pourboires versés</translation>
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
   <source>To the bank</source>
   <translation>À la banque</translation>
  </message>
  <message>
   <source>To {name}</source>
   <translation>À {name}</translation>
  </message>
  <message>
   <source>Together</source>
   <translation>Ensemble</translation>
  </message>
  <message>
   <source>Together, the dearer one until you choose</source>
   <translation>Ensemble, le plus cher jusqu’à votre choix</translation>
  </message>
  <message>
   <source>Too many tries. A manager can unlock.</source>
   <translation>Trop d’essais. Un responsable peut débloquer.</translation>
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
   <source>Total sold</source>
   <translation>Total vendu</translation>
  </message>
  <message>
   <source>Total {amount}. Saved {time}.</source>
   <translation>Total {amount}. Enregistré {time}.</translation>
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
   <source>Tries again by itself</source>
   <translation>Réessaie tout seul</translation>
  </message>
  <message>
   <source>Try a scan now</source>
   <translation>Essayez un scan maintenant</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <source>Try again; if it happens again, call support.</source>
   <translation>Réessayez ; si cela se répète, appelez l’assistance.</translation>
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
   <source>Two versions of a line</source>
   <translation>Deux versions d’une ligne</translation>
  </message>
  <message>
   <source>Two versions of a line are waiting. Choose one, then pay.</source>
   <translation>Deux versions d’une ligne attendent. Choisissez, puis payez.</translation>
  </message>
  <message>
   <source>Type the number of guests in digits. Nothing was changed.</source>
   <translation>Tapez le nombre de couverts en chiffres. Rien n’a changé.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Up to date</source>
   <translation>À jour</translation>
  </message>
  <message>
   <source>Use this order</source>
   <translation>Utiliser cette commande</translation>
  </message>
  <message>
   <source>Use {amount} tip</source>
   <translation>Pourboire de {amount}</translation>
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
   <translation>Annuler la commande</translation>
  </message>
  <message>
   <source>Void the order?</source>
   <translation>Annuler la commande ?</translation>
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
   <source>Waiting</source>
   <translation>En attente</translation>
  </message>
  <message>
   <source>Waiting for the customer · {seconds} s</source>
   <translation>En attente du client · {seconds} s</translation>
  </message>
  <message>
   <source>Waiting to be sent</source>
   <translation>En attente d’envoi</translation>
  </message>
  <message>
   <source>We put both together. Nothing was thrown away.</source>
   <translation>Nous avons réuni les deux. Rien n’a été jeté.</translation>
  </message>
  <message>
   <source>Welcome</source>
   <translation>Bienvenue</translation>
  </message>
  <message>
   <source>What the keys do here</source>
   <translation>Ce que font les touches ici</translation>
  </message>
  <message>
   <source>What the keys do on a page</source>
   <translation>Ce que font les touches d’une page</translation>
  </message>
  <message>
   <source>What was chosen on this till could not be read. It starts as it was set up.</source>
   <translation>Les choix faits sur cette caisse sont illisibles. Elle démarre comme réglée.</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Où</translation>
  </message>
  <message>
   <source>Where do the guests sit?</source>
   <translation>Où sont les clients ?</translation>
  </message>
  <message>
   <source>Where should the file go?</source>
   <translation>Où mettre le fichier ?</translation>
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
   <translation>Pourquoi ?</translation>
  </message>
  <message>
   <source>Wrong item</source>
   <translation>Mauvais article</translation>
  </message>
  <message>
   <source>X report</source>
   <translation>Rapport X</translation>
  </message>
  <message>
   <source>Yes, key checked</source>
   <translation>Oui, clé vérifiée</translation>
  </message>
  <message>
   <source>You can take it back</source>
   <translation>Vous pouvez la reprendre</translation>
  </message>
  <message>
   <source>You get the {lines}</source>
   <translation>Vous recevez : {lines}</translation>
  </message>
  <message numerus="yes">
   <source>You have %n open order(s)</source>
   <translation>
    <numerusform>Vous avez %n commande ouverte</numerusform>
    <numerusform>Vous avez %n commandes ouvertes</numerusform>
   </translation>
  </message>
  <message>
   <source>You save</source>
   <translation>Vous économisez</translation>
  </message>
  <message>
   <source>Your last tap is not in the order. Everything before it is safe.</source>
   <translation>Votre dernier geste n’est pas dans la commande. Tout ce qui précède est sauf.</translation>
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
   <source>Your order of {lines} was recovered</source>
   <translation>Votre commande de {lines} est récupérée</translation>
  </message>
  <message>
   <source>Your order {total} is from {till}</source>
   <translation>Votre commande {total} vient de {till}</translation>
  </message>
  <message>
   <source>Z report {number}</source>
   <translation>Rapport Z {number}</translation>
  </message>
  <message>
   <source>a manager allows it</source>
   <translation>un responsable l’autorise</translation>
  </message>
  <message>
   <source>after plugging a stick in</source>
   <translation>après avoir branché une clé</translation>
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
   <source>by the amount</source>
   <translation>selon le montant</translation>
  </message>
  <message>
   <source>card</source>
   <translation>carte</translation>
  </message>
  <message>
   <source>cash drawer</source>
   <translation>tiroir-caisse</translation>
  </message>
  <message>
   <source>changes from other tills, first log-ins of new staff.</source>
   <translation>modifications des autres caisses, premières connexions.</translation>
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
   <source>given back</source>
   <translation>remboursé</translation>
  </message>
  <message>
   <source>in them</source>
   <translation>dedans</translation>
  </message>
  <message>
   <source>in {time}</source>
   <translation>dans {time}</translation>
  </message>
  <message>
   <source>incl. VAT {tax}</source>
   <translation>dont TVA {tax}</translation>
  </message>
  <message>
   <source>incl. {tax}</source>
   <translation>dont {tax}</translation>
  </message>
  <message>
   <source>incl. {tax}</source>
   <comment>on paper</comment>
   <translation>dont {tax}</translation>
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
   <translation>aucun</translation>
  </message>
  <message>
   <source>none yet</source>
   <translation>aucun encore</translation>
  </message>
  <message>
   <source>not counted</source>
   <translation>non compté</translation>
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
   <translation>sur {till}</translation>
  </message>
  <message>
   <source>only a part of it goes to another tab</source>
   <translation>une partie seulement va sur une autre note</translation>
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
   <source>receipts and bills</source>
   <translation>tickets et additions</translation>
  </message>
  <message>
   <source>sell, take cash, log out, log in again.</source>
   <translation>vendre, encaisser, sortir, revenir.</translation>
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
   <source>the reader has not answered</source>
   <translation>le lecteur n’a pas répondu</translation>
  </message>
  <message>
   <source>tips in it</source>
   <translation>dont pourboires</translation>
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
   <translation>en attente de {reader}</translation>
  </message>
  <message>
   <source>was {number} before</source>
   <translation>avant : {number}</translation>
  </message>
  <message>
   <source>you choose which to keep.</source>
   <translation>vous choisissez laquelle garder.</translation>
  </message>
  <message>
   <source>{amount} counted in.</source>
   <translation>{amount} compté.</translation>
  </message>
  <message>
   <source>{amount} given back</source>
   <translation>{amount} remboursé</translation>
  </message>
  <message>
   <source>{amount} goes out of the drawer.</source>
   <translation>{amount} sort du tiroir.</translation>
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
   <source>{amount} less than expected</source>
   <translation>{amount} de moins que prévu</translation>
  </message>
  <message>
   <source>{amount} more than expected</source>
   <translation>{amount} de plus que prévu</translation>
  </message>
  <message>
   <source>{amount} put in.</source>
   <translation>{amount} mis.</translation>
  </message>
  <message>
   <source>{amount} taken out.</source>
   <translation>{amount} sorti.</translation>
  </message>
  <message>
   <source>{amount} was given back to the card.</source>
   <translation>{amount} a été remboursé sur la carte.</translation>
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
   <source>{count} GB</source>
   <translation>{count} Go</translation>
  </message>
  <message>
   <source>{count} MB</source>
   <translation>{count} Mo</translation>
  </message>
  <message>
   <source>{count} in this order</source>
   <translation>{count} dans cette commande</translation>
  </message>
  <message>
   <source>{count} ms</source>
   <translation>{count} ms</translation>
  </message>
  <message>
   <source>{count} times {name}</source>
   <translation>{count} fois {name}</translation>
  </message>
  <message>
   <source>{count} × {name} was added.</source>
   <translation>{count} × {name} ajouté.</translation>
  </message>
  <message>
   <source>{file} is in {folder}.</source>
   <translation>{file} est dans {folder}.</translation>
  </message>
  <message>
   <source>{file} is on {place}. You can take it out.</source>
   <translation>{file} est sur {place}. Vous pouvez le retirer.</translation>
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
   <source>{free} of {disk}</source>
   <translation>{free} sur {disk}</translation>
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
   <source>{name} counted {amount} in at {time}</source>
   <translation>{name} a compté {amount} à {time}</translation>
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
   <source>{name}, {time}</source>
   <translation>{name}, {time}</translation>
  </message>
  <message>
   <source>{name}’s order</source>
   <translation>Commande de {name}</translation>
  </message>
  <message>
   <source>{name}’s order was paid before {late} reached it. Ring up what is still to be paid.</source>
   <translation>La commande de {name} était payée avant l’arrivée de {late}. Saisissez ce qui reste dû.</translation>
  </message>
  <message>
   <source>{name}’s order was paid more than once: {took} for {cost}. Both payments are kept. Tell a manager.</source>
   <translation>La commande de {name} a été payée plusieurs fois : {took} pour {cost}. Les deux paiements sont gardés. Prévenez un responsable.</translation>
  </message>
  <message>
   <source>{place} cannot be written to. Nothing was written. Use another one.</source>
   <translation>{place} n’est pas inscriptible. Rien n’a été écrit. Prenez-en un autre.</translation>
  </message>
  <message>
   <source>{place} did not take the file. Nothing was written. Use another one.</source>
   <translation>{place} n’a pas pris le fichier. Rien n’a été écrit. Prenez-en un autre.</translation>
  </message>
  <message>
   <source>{place} is full. Nothing was written. Free some space or use another one.</source>
   <translation>{place} est plein. Rien n’a été écrit. Libérez de la place ou prenez-en un autre.</translation>
  </message>
  <message>
   <source>{place} is not there any more. Nothing was written. Plug it in again.</source>
   <translation>{place} n’est plus là. Rien n’a été écrit. Rebranchez-le.</translation>
  </message>
  <message>
   <source>{price} each</source>
   <translation>{price} pièce</translation>
  </message>
  <message>
   <source>{price} · Sold out</source>
   <translation>{price} · Épuisé</translation>
  </message>
  <message>
   <source>{price} · {number} left</source>
   <translation>{price} · reste {number}</translation>
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
   <source>{room} free</source>
   <translation>{room} libres</translation>
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
   <source>{setting}: {value}</source>
   <translation>{setting} : {value}</translation>
  </message>
  <message>
   <source>{setting}: {value}, chosen</source>
   <translation>{setting} : {value}, choisi</translation>
  </message>
  <message>
   <source>{since} to {until}</source>
   <translation>{since} à {until}</translation>
  </message>
  <message>
   <source>{some} of {quantity} × {name}</source>
   <translation>{some} sur {quantity} × {name}</translation>
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
   <source>{what} was changed on two tills while offline</source>
   <translation>{what} a été modifié sur deux caisses hors ligne</translation>
  </message>
  <message>
   <source>{who} took it over on {till} at {time}.</source>
   <translation>{who} l’a reprise sur {till} à {time}.</translation>
  </message>
  <message>
   <source>“{product}” is not in the order. Everything before it is safe.</source>
   <translation>« {product} » n’est pas dans la commande. Tout ce qui précède est sauf.</translation>
  </message>
 </context>
</TS>
