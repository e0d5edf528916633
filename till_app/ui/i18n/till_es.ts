<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>BadgeCell</name>
  <message>
   <source>Or scan a badge</source>
   <translation>O escanee una tarjeta</translation>
  </message>
 </context>
 <context>
  <name>ChangePanel</name>
  <message>
   <source>Taking…</source>
   <translation>Cobrando…</translation>
  </message>
  <message>
   <source>To pay</source>
   <translation>A pagar</translation>
  </message>
 </context>
 <context>
  <name>ChipPanel</name>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Try now</source>
   <translation>Probar ahora</translation>
  </message>
  <message>
   <source>Wait for:</source>
   <translation>Esperar con:</translation>
  </message>
  <message>
   <source>You can:</source>
   <translation>Puede:</translation>
  </message>
 </context>
 <context>
  <name>CompletePane</name>
  <message>
   <source>Email…</source>
   <translation>Correo…</translation>
  </message>
  <message>
   <source>Log out</source>
   <translation>Salir</translation>
  </message>
  <message>
   <source>New order</source>
   <translation>Pedido nuevo</translation>
  </message>
  <message>
   <source>Open drawer</source>
   <translation>Abrir cajón</translation>
  </message>
  <message>
   <source>Print receipt</source>
   <translation>Imprimir recibo</translation>
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
   <translation>Descuento</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Nota</translation>
  </message>
  <message>
   <source>Options</source>
   <translation>Opciones</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Quitar</translation>
  </message>
 </context>
 <context>
  <name>LoginPane</name>
  <message>
   <source>Try now</source>
   <translation>Probar ahora</translation>
  </message>
 </context>
 <context>
  <name>MenuPane</name>
  <message>
   <source>Check the spelling, or choose a category.</source>
   <translation>Revise la ortografía o elija una categoría.</translation>
  </message>
  <message>
   <source>Clear</source>
   <translation>Borrar</translation>
  </message>
  <message>
   <source>Favourites</source>
   <translation>Favoritos</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Más</translation>
  </message>
  <message>
   <source>Nothing found for “{words}”</source>
   <translation>Nada para «{words}»</translation>
  </message>
  <message>
   <source>Quantity {number}</source>
   <translation>Cantidad {number}</translation>
  </message>
  <message>
   <source>Search or scan</source>
   <translation>Buscar o escanear</translation>
  </message>
  <message>
   <source>Search or scan a barcode</source>
   <translation>Buscar o escanear un código</translation>
  </message>
 </context>
 <context>
  <name>MovedPane</name>
  <message>
   <source>Log in</source>
   <translation>Entrar</translation>
  </message>
  <message>
   <source>Take it back here</source>
   <translation>Recuperarlo aquí</translation>
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
   <translation>Más</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>{name}’s order</source>
   <translation>Pedido de {name}</translation>
  </message>
 </context>
 <context>
  <name>OrderList</name>
  <message>
   <source>Lines of the order</source>
   <translation>Líneas del pedido</translation>
  </message>
 </context>
 <context>
  <name>OrderPane</name>
  <message>
   <source>Log out</source>
   <translation>Salir</translation>
  </message>
  <message>
   <source>No items yet</source>
   <translation>Aún sin artículos</translation>
  </message>
  <message>
   <source>Pay</source>
   <translation>Cobrar</translation>
  </message>
  <message>
   <source>Save to tab</source>
   <translation>A cuenta</translation>
  </message>
  <message>
   <source>Tap a product, scan a barcode, or search for one.</source>
   <translation>Toque un producto, escanee un código o búsquelo.</translation>
  </message>
  <message>
   <source>order is kept</source>
   <translation>el pedido se guarda</translation>
  </message>
  <message>
   <source>order kept</source>
   <translation>pedido guardado</translation>
  </message>
 </context>
 <context>
  <name>Pager</name>
  <message>
   <source>Next page</source>
   <translation>Página siguiente</translation>
  </message>
  <message>
   <source>Page before</source>
   <translation>Página anterior</translation>
  </message>
  <message>
   <source>Page {page} of {pages}</source>
   <translation>Página {page} de {pages}</translation>
  </message>
 </context>
 <context>
  <name>PaymentPane</name>
  <message>
   <source>Back to order</source>
   <translation>Volver al pedido</translation>
  </message>
  <message>
   <source>Card</source>
   <translation>Tarjeta</translation>
  </message>
  <message>
   <source>Cash</source>
   <translation>Efectivo</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Ninguna</translation>
  </message>
  <message>
   <source>Split bill</source>
   <translation>Dividir cuenta</translation>
  </message>
  <message>
   <source>Tip</source>
   <translation>Propina</translation>
  </message>
  <message>
   <source>Voucher</source>
   <translation>Vale</translation>
  </message>
  <message>
   <source>by item or share</source>
   <translation>por artículo o parte</translation>
  </message>
  <message>
   <source>chip or contactless</source>
   <translation>chip o sin contacto</translation>
  </message>
  <message>
   <source>notes and coins</source>
   <translation>billetes y monedas</translation>
  </message>
  <message>
   <source>scan or type</source>
   <translation>escanear o escribir</translation>
  </message>
 </context>
 <context>
  <name>PermissionDialog</name>
  <message>
   <source>Not now</source>
   <translation>Ahora no</translation>
  </message>
 </context>
 <context>
  <name>PinPanel</name>
  <message>
   <source>Checking…</source>
   <translation>Comprobando…</translation>
  </message>
  <message>
   <source>Choose your name</source>
   <translation>Elija su nombre</translation>
  </message>
  <message>
   <source>Enter your PIN</source>
   <translation>Escriba su PIN</translation>
  </message>
  <message>
   <source>Log in</source>
   <translation>Entrar</translation>
  </message>
  <message>
   <source>Then enter your PIN.</source>
   <translation>Después escriba su PIN.</translation>
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
   <translation>Productos</translation>
  </message>
 </context>
 <context>
  <name>ReceiptCard</name>
  <message>
   <source>Receipt</source>
   <translation>Recibo</translation>
  </message>
 </context>
 <context>
  <name>SavedStamp</name>
  <message>
   <source>Saved {time}</source>
   <translation>Guardado {time}</translation>
  </message>
 </context>
 <context>
  <name>SettingsPane</name>
  <message>
   <source>About</source>
   <translation>Acerca de</translation>
  </message>
  <message>
   <source>Card readers</source>
   <translation>Lectores de tarjeta</translation>
  </message>
  <message>
   <source>Changes here need a manager PIN.</source>
   <translation>Los cambios aquí piden el PIN de un encargado.</translation>
  </message>
  <message>
   <source>Check journal</source>
   <translation>Comprobar el diario</translation>
  </message>
  <message>
   <source>Checking…</source>
   <translation>Comprobando…</translation>
  </message>
  <message>
   <source>Display, sound</source>
   <translation>Pantalla, sonido</translation>
  </message>
  <message>
   <source>Export diagnostics</source>
   <translation>Exportar diagnóstico</translation>
  </message>
  <message>
   <source>Export to USB</source>
   <translation>Exportar a USB</translation>
  </message>
  <message>
   <source>Journal, sync log, versions and settings in one file. No PINs and no card data.</source>
   <translation>Diario, sincronización, versiones y ajustes en un archivo. Sin PIN ni datos de tarjeta.</translation>
  </message>
  <message>
   <source>Printers, drawer</source>
   <translation>Impresoras, cajón</translation>
  </message>
  <message>
   <source>Safety and sync</source>
   <translation>Seguridad y sincronización</translation>
  </message>
  <message>
   <source>Scanner, keys</source>
   <translation>Escáner, teclas</translation>
  </message>
  <message>
   <source>Sync now</source>
   <translation>Sincronizar</translation>
  </message>
  <message>
   <source>This till</source>
   <translation>Esta caja</translation>
  </message>
 </context>
 <context>
  <name>StaffButton</name>
  <message>
   <source>locked</source>
   <translation>bloqueado</translation>
  </message>
  <message>
   <source>no open order</source>
   <translation>sin pedido abierto</translation>
  </message>
  <message>
   <source>open</source>
   <translation>abierto</translation>
  </message>
  <message>
   <source>open order</source>
   <translation>pedido abierto</translation>
  </message>
  <message>
   <source>open order {total}</source>
   <translation>pedido abierto {total}</translation>
  </message>
 </context>
 <context>
  <name>StaffGrid</name>
  <message>
   <source>Earlier names</source>
   <translation>Nombres anteriores</translation>
  </message>
  <message>
   <source>More names</source>
   <translation>Más nombres</translation>
  </message>
  <message>
   <source>Who is serving?</source>
   <translation>¿Quién atiende?</translation>
  </message>
  <message>
   <source>{page} of {pages}</source>
   <translation>{page} de {pages}</translation>
  </message>
 </context>
 <context>
  <name>Stepper</name>
  <message>
   <source>One {name} fewer</source>
   <translation>Un {name} menos</translation>
  </message>
  <message>
   <source>One {name} more</source>
   <translation>Un {name} más</translation>
  </message>
 </context>
 <context>
  <name>TenderPanel</name>
  <message>
   <source>Add cash</source>
   <translation>Añadir efectivo</translation>
  </message>
  <message>
   <source>Add voucher</source>
   <translation>Añadir vale</translation>
  </message>
  <message>
   <source>To pay</source>
   <translation>A pagar</translation>
  </message>
 </context>
 <context>
  <name>Totals</name>
  <message>
   <source>Left to pay</source>
   <translation>Falta por pagar</translation>
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
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>Undo: {what}</source>
   <translation>Deshacer: {what}</translation>
  </message>
 </context>
 <context>
  <name>_Key</name>
  <message>
   <source>Clear</source>
   <translation>Borrar</translation>
  </message>
  <message>
   <source>Delete digit</source>
   <translation>Borrar cifra</translation>
  </message>
 </context>
 <context>
  <name>_PreviewRows</name>
  <message>
   <source>{quantity} times {name}, {amount}</source>
   <translation>{quantity} veces {name}, {amount}</translation>
  </message>
 </context>
 <context>
  <name>_Segment</name>
  <message>
   <source>More</source>
   <translation>Más</translation>
  </message>
 </context>
 <context>
  <name>till</name>
  <message numerus="yes">
   <source>%n bill(s)</source>
   <translation>
    <numerusform>%n cuenta</numerusform>
    <numerusform>%n cuentas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n change(s)</source>
   <translation>
    <numerusform>%n cambio</numerusform>
    <numerusform>%n cambios</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n guest(s)</source>
   <translation>
    <numerusform>%n comensal</numerusform>
    <numerusform>%n comensales</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n line(s)</source>
   <translation>
    <numerusform>%n línea</numerusform>
    <numerusform>%n líneas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n minute(s) ago</source>
   <translation>
    <numerusform>hace %n minuto</numerusform>
    <numerusform>hace %n minutos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more line(s)</source>
   <translation>
    <numerusform>%n línea más</numerusform>
    <numerusform>%n líneas más</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n open tab(s)</source>
   <translation>
    <numerusform>%n cuenta abierta</numerusform>
    <numerusform>%n cuentas abiertas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n option(s)</source>
   <translation>
    <numerusform>%n opción</numerusform>
    <numerusform>%n opciones</numerusform>
   </translation>
  </message>
  <message>
   <source>2 versions</source>
   <translation>2 versiones</translation>
  </message>
  <message>
   <source>A card payment has no answer yet. The till asks the reader; open Pay to see.</source>
   <translation>Un pago con tarjeta sigue sin respuesta. La caja pregunta al lector; abra Cobrar para verlo.</translation>
  </message>
  <message>
   <source>Accept</source>
   <translation>Aceptar</translation>
  </message>
  <message>
   <source>Adds up</source>
   <translation>Cuadra</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Todo</translation>
  </message>
  <message numerus="yes">
   <source>All %n line(s) come with it.</source>
   <translation>
    <numerusform>La línea viene con él.</numerusform>
    <numerusform>Las %n líneas vienen con él.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>All %n line(s) went with it, up to your last tap at {time}.</source>
   <translation>
    <numerusform>La línea se fue con él, hasta su último toque a las {time}.</numerusform>
    <numerusform>Las %n líneas se fueron con él, hasta su último toque a las {time}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>All %n line(s) went with it.</source>
   <translation>
    <numerusform>La línea se fue con él.</numerusform>
    <numerusform>Las %n líneas se fueron con él.</numerusform>
   </translation>
  </message>
  <message>
   <source>All of it goes, {total}. It stays in the audit of the office.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All {count}</source>
   <translation>Todas {count}</translation>
  </message>
  <message>
   <source>Allergy:</source>
   <translation>Alergia:</translation>
  </message>
  <message>
   <source>Allergy…</source>
   <translation>Alergia…</translation>
  </message>
  <message>
   <source>Amount</source>
   <translation>Importe</translation>
  </message>
  <message>
   <source>Amount off</source>
   <translation>Importe menos</translation>
  </message>
  <message numerus="yes">
   <source>And %n more</source>
   <translation>
    <numerusform>Y %n más</numerusform>
    <numerusform>Y %n más</numerusform>
   </translation>
  </message>
  <message>
   <source>As this till knew it at {time}</source>
   <translation>Como lo conocía esta caja a las {time}</translation>
  </message>
  <message>
   <source>Ask a manager</source>
   <translation>Pedir a un encargado</translation>
  </message>
  <message>
   <source>Ask again</source>
   <translation>Preguntar otra vez</translation>
  </message>
  <message>
   <source>Assign…</source>
   <translation>Asignar…</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>Back to order</source>
   <translation>Volver al pedido</translation>
  </message>
  <message>
   <source>Back to the list price</source>
   <translation>Volver al precio de lista</translation>
  </message>
  <message>
   <source>Being paid at {till}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bill</source>
   <translation>Cuenta</translation>
  </message>
  <message>
   <source>Bill</source>
   <comment>on paper</comment>
   <translation>Cuenta</translation>
  </message>
  <message>
   <source>Bill for {label}</source>
   <translation>Cuenta de {label}</translation>
  </message>
  <message>
   <source>Bill {number}</source>
   <translation>Cuenta {number}</translation>
  </message>
  <message>
   <source>Bills {bills} + not on a bill {rest} = </source>
   <translation>Cuentas {bills} + sin cuenta {rest} = </translation>
  </message>
  <message>
   <source>By amount</source>
   <translation>Por importe</translation>
  </message>
  <message>
   <source>By item</source>
   <translation>Por artículo</translation>
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
   <translation>Cancelar en el lector</translation>
  </message>
  <message>
   <source>Cancelled on {reader}</source>
   <translation>Cancelado en {reader}</translation>
  </message>
  <message>
   <source>Cancelling…</source>
   <translation>Cancelando…</translation>
  </message>
  <message>
   <source>Card</source>
   <translation>Tarjeta</translation>
  </message>
  <message>
   <source>Card</source>
   <comment>on paper</comment>
   <translation>Tarjeta</translation>
  </message>
  <message>
   <source>Card amount</source>
   <translation>Importe con tarjeta</translation>
  </message>
  <message>
   <source>Card declined</source>
   <translation>Tarjeta rechazada</translation>
  </message>
  <message>
   <source>Card declined by the bank</source>
   <translation>Tarjeta rechazada por el banco</translation>
  </message>
  <message>
   <source>Card on {reader}</source>
   <translation>Tarjeta en {reader}</translation>
  </message>
  <message>
   <source>Cash</source>
   <translation>Efectivo</translation>
  </message>
  <message>
   <source>Cash</source>
   <comment>on paper</comment>
   <translation>Efectivo</translation>
  </message>
  <message>
   <source>Cash drawer</source>
   <translation>Cajón</translation>
  </message>
  <message>
   <source>Cash given</source>
   <translation>Efectivo entregado</translation>
  </message>
  <message>
   <source>Change</source>
   <comment>on paper</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change due</source>
   <translation>Cambio</translation>
  </message>
  <message>
   <source>Charge {amount}</source>
   <translation>Cobrar {amount}</translation>
  </message>
  <message>
   <source>Charge {price} each</source>
   <translation>{price} por unidad</translation>
  </message>
  <message>
   <source>Charged twice</source>
   <translation>Cobrado dos veces</translation>
  </message>
  <message>
   <source>Choose a manager, then enter the PIN.</source>
   <translation>Elija un encargado y escriba el PIN.</translation>
  </message>
  <message>
   <source>Choose a tab</source>
   <translation>Elija una cuenta</translation>
  </message>
  <message>
   <source>Choose what is given back</source>
   <translation>Elija qué se devuelve</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
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
    <numerusform>Le pasan %n cuenta. Abra Cuentas para aceptarla.</numerusform>
    <numerusform>Le pasan %n cuentas. Abra Cuentas para aceptarlas.</numerusform>
   </translation>
  </message>
  <message>
   <source>Count {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Discount</source>
   <translation>Descuento</translation>
  </message>
  <message>
   <source>Discount</source>
   <comment>on paper</comment>
   <translation>Descuento</translation>
  </message>
  <message>
   <source>Discount on the order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Discount on the whole order</source>
   <translation>Descuento en todo el pedido</translation>
  </message>
  <message>
   <source>Discount on {name}</source>
   <translation>Descuento en {name}</translation>
  </message>
  <message>
   <source>Do not charge again: it may be paid.</source>
   <translation>No cobre otra vez: puede estar pagado.</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Listo</translation>
  </message>
  <message>
   <source>Each tap is saved at once. Close at any time.</source>
   <translation>Cada toque se guarda al instante. Cierre cuando quiera.</translation>
  </message>
  <message>
   <source>Enter a discount</source>
   <translation>Escriba un descuento</translation>
  </message>
  <message>
   <source>Enter a price</source>
   <translation>Escriba un precio</translation>
  </message>
  <message>
   <source>Enter cash given</source>
   <translation>Escriba el efectivo entregado</translation>
  </message>
  <message>
   <source>Enter the card amount</source>
   <translation>Escriba el importe con tarjeta</translation>
  </message>
  <message>
   <source>Enter what it is worth</source>
   <translation>Escriba su valor</translation>
  </message>
  <message>
   <source>Equal shares</source>
   <translation>Partes iguales</translation>
  </message>
  <message>
   <source>Every change is saved on this till and goes to the server when the connection is back.</source>
   <translation>Cada cambio está guardado en esta caja y va al servidor cuando vuelva la conexión.</translation>
  </message>
  <message numerus="yes">
   <source>Every change is saved on this till. %n change(s) go(es|) to the server when the connection is back.</source>
   <translation>
    <numerusform>Todo está guardado en esta caja. %n cambio va al servidor cuando vuelva la conexión.</numerusform>
    <numerusform>Todo está guardado en esta caja. %n cambios van al servidor cuando vuelva la conexión.</numerusform>
   </translation>
  </message>
  <message>
   <source>Everyone pays the same. The last bill takes the odd pennies.</source>
   <translation>Todos pagan lo mismo. La última cuenta lleva los céntimos sobrantes.</translation>
  </message>
  <message>
   <source>Everything that is left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exact</source>
   <translation>Exacto</translation>
  </message>
  <message>
   <source>Give back</source>
   <translation>Devolver</translation>
  </message>
  <message>
   <source>Give back {amount}</source>
   <translation>Devolver {amount}</translation>
  </message>
  <message>
   <source>Give back {amount} of receipt {receipt}</source>
   <translation>Devolver {amount} del recibo {receipt}</translation>
  </message>
  <message>
   <source>Give money back: receipt {receipt}</source>
   <translation>Devolver dinero: recibo {receipt}</translation>
  </message>
  <message>
   <source>Give money back…</source>
   <translation>Devolver dinero…</translation>
  </message>
  <message>
   <source>Give nothing back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give up</source>
   <translation>Abandonar</translation>
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
   <translation>Hora feliz</translation>
  </message>
  <message>
   <source>How many people eat or drink on this order?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>If both tills changed one line,</source>
   <translation>Si las dos cajas cambiaron una línea,</translation>
  </message>
  <message>
   <source>It does not open by itself so late.</source>
   <translation>Ya no se abre solo tan tarde.</translation>
  </message>
  <message>
   <source>It is there</source>
   <translation>Está ahí</translation>
  </message>
  <message>
   <source>It is too old to print by itself.</source>
   <translation>Es demasiado antiguo para imprimirse solo.</translation>
  </message>
  <message>
   <source>It stands on the order, the bill and the kitchen's ticket.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It stays with {name} until the colleague accepts.</source>
   <translation>Sigue con {name} hasta que el compañero acepte.</translation>
  </message>
  <message>
   <source>It stays with {name} until you accept.</source>
   <translation>Sigue con {name} hasta que usted acepte.</translation>
  </message>
  <message>
   <source>It went silent meanwhile. Look at the printer.</source>
   <translation>Dejó de responder. Mire la impresora.</translation>
  </message>
  <message>
   <source>Keep the order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last change {age} ago</source>
   <translation>Último cambio hace {age}</translation>
  </message>
  <message>
   <source>Last heard from it at {time}, {ago}.</source>
   <translation>Última noticia a las {time}, {ago}.</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave it as it is</source>
   <translation>Dejarlo así</translation>
  </message>
  <message>
   <source>Leave it on {till}</source>
   <translation>Dejarlo en {till}</translation>
  </message>
  <message>
   <source>Leave it with {name}</source>
   <translation>Dejarla con {name}</translation>
  </message>
  <message>
   <source>Left to pay</source>
   <translation>Falta por pagar</translation>
  </message>
  <message>
   <source>Left to pay {amount}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>List price</source>
   <translation>Precio de lista</translation>
  </message>
  <message>
   <source>Locked after too many tries. A manager can unlock.</source>
   <translation>Bloqueado tras demasiados intentos. Un encargado puede desbloquear.</translation>
  </message>
  <message>
   <source>Locked after too many tries. Another manager can allow it.</source>
   <translation>Bloqueado tras demasiados intentos. Otro encargado puede autorizarlo.</translation>
  </message>
  <message>
   <source>Log in once while the server can be reached. Then this till knows you for 7 days.</source>
   <translation>Entre una vez con el servidor disponible. Después esta caja le conoce 7 días.</translation>
  </message>
  <message>
   <source>Mine</source>
   <translation>Mías</translation>
  </message>
  <message>
   <source>Mine {count}</source>
   <translation>Mías {count}</translation>
  </message>
  <message>
   <source>Move here</source>
   <translation>Pasar aquí</translation>
  </message>
  <message>
   <source>Move to {name}</source>
   <translation>Pasar a {name}</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
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
   <translation>Nombre o mesa</translation>
  </message>
  <message>
   <source>Name, table, owner or amount</source>
   <translation>Nombre, mesa, persona o importe</translation>
  </message>
  <message>
   <source>Needs attention</source>
   <translation>Requiere atención</translation>
  </message>
  <message>
   <source>Needs attention. {reason}. Opens the one thing to do.</source>
   <translation>Requiere atención. {reason}. Abre lo que hay que hacer.</translation>
  </message>
  <message>
   <source>Net</source>
   <comment>on paper</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New order</source>
   <translation>Pedido nuevo</translation>
  </message>
  <message>
   <source>New tab</source>
   <translation>Cuenta nueva</translation>
  </message>
  <message>
   <source>New table or name</source>
   <translation>Mesa o nombre nuevo</translation>
  </message>
  <message>
   <source>Next bill</source>
   <translation>Cuenta siguiente</translation>
  </message>
  <message>
   <source>No answer from {reader}</source>
   <translation>Sin respuesta de {reader}</translation>
  </message>
  <message>
   <source>No change. Taken by {how}</source>
   <translation>Sin cambio. Pagado con {how}</translation>
  </message>
  <message>
   <source>No manager is known on this till. Log a manager in once, then ask again.</source>
   <translation>Esta caja no conoce a ningún encargado. Que entre uno una vez y pregunte de nuevo.</translation>
  </message>
  <message>
   <source>No open tabs</source>
   <translation>Sin cuentas abiertas</translation>
  </message>
  <message>
   <source>No product has code {code}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No tab is called that</source>
   <translation>Ninguna cuenta se llama así</translation>
  </message>
  <message>
   <source>Nobody has touched it for {age}</source>
   <translation>Nadie lo ha tocado en {age}</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Ninguna</translation>
  </message>
  <message>
   <source>Not charged…</source>
   <translation>No cobrado…</translation>
  </message>
  <message>
   <source>Not good</source>
   <translation>No está bien</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Ahora no</translation>
  </message>
  <message>
   <source>Not on a bill yet</source>
   <translation>Aún sin cuenta</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Nota</translation>
  </message>
  <message>
   <source>Nothing found for “{words}”</source>
   <translation>Nada para «{words}»</translation>
  </message>
  <message>
   <source>Nothing found. Try the amount or the time.</source>
   <translation>Nada encontrado. Pruebe el importe o la hora.</translation>
  </message>
  <message>
   <source>Nothing is lost.</source>
   <translation>No se pierde nada.</translation>
  </message>
  <message>
   <source>Nothing was paid today.</source>
   <translation>Hoy no se ha pagado nada.</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Ahora</translation>
  </message>
  <message>
   <source>Number of guests</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Offline since {time}. Log in and sell as normal.</source>
   <translation>Sin conexión desde las {time}. Entre y venda como siempre.</translation>
  </message>
  <message>
   <source>Offline — safe on this till</source>
   <translation>Sin conexión — a salvo en esta caja</translation>
  </message>
  <message>
   <source>Offline. Log in and sell as normal.</source>
   <translation>Sin conexión. Entre y venda como siempre.</translation>
  </message>
  <message>
   <source>Offline. Safe on this till.</source>
   <translation>Sin conexión. A salvo en esta caja.</translation>
  </message>
  <message>
   <source>Offline. Safe on this till. {waiting}.</source>
   <translation>Sin conexión. A salvo en esta caja. {waiting}.</translation>
  </message>
  <message>
   <source>Oldest</source>
   <translation>Más antigua</translation>
  </message>
  <message>
   <source>On the house</source>
   <translation>Invita la casa</translation>
  </message>
  <message>
   <source>One bill fewer</source>
   <translation>Una cuenta menos</translation>
  </message>
  <message>
   <source>One bill more</source>
   <translation>Una cuenta más</translation>
  </message>
  <message>
   <source>One fewer</source>
   <translation>Uno menos</translation>
  </message>
  <message>
   <source>One more</source>
   <translation>Uno más</translation>
  </message>
  <message>
   <source>One tap shows what is on it, a second one opens it here.</source>
   <translation>Un toque muestra lo que tiene, otro la abre aquí.</translation>
  </message>
  <message>
   <source>Only a test</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open in total</source>
   <translation>Abierto en total</translation>
  </message>
  <message>
   <source>Open now</source>
   <translation>Abrir ahora</translation>
  </message>
  <message>
   <source>Open this copy</source>
   <translation>Abrir esta copia</translation>
  </message>
  <message>
   <source>Open this copy here?</source>
   <translation>¿Abrir esta copia aquí?</translation>
  </message>
  <message>
   <source>Open {age}. Last change {time} on {till}.</source>
   <translation>Abierta {age}. Último cambio {time} en {till}.</translation>
  </message>
  <message>
   <source>Open {age}. Last change {time}.</source>
   <translation>Abierta {age}. Último cambio {time}.</translation>
  </message>
  <message>
   <source>Open {name}</source>
   <translation>Abrir {name}</translation>
  </message>
  <message>
   <source>Opens as it was at {time}. Newer changes join it later.</source>
   <translation>Se abre como estaba a las {time}. Los cambios nuevos se unen después.</translation>
  </message>
  <message>
   <source>Or add it to an open tab</source>
   <translation>O a una cuenta abierta</translation>
  </message>
  <message>
   <source>Or join an open tab: one bill for both</source>
   <translation>O unir a otra cuenta: una sola nota</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>Pedido</translation>
  </message>
  <message>
   <source>Order moved to {till}</source>
   <translation>El pedido pasó a {till}</translation>
  </message>
  <message>
   <source>Other amount</source>
   <translation>Otro importe</translation>
  </message>
  <message>
   <source>Other reason</source>
   <translation>Otro motivo</translation>
  </message>
  <message>
   <source>Over 1 h</source>
   <translation>Más de 1 h</translation>
  </message>
  <message>
   <source>Over 1 h {count}</source>
   <translation>Más de 1 h {count}</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>Persona</translation>
  </message>
  <message>
   <source>PIN not recognised. Try again.</source>
   <translation>PIN no reconocido. Pruebe otra vez.</translation>
  </message>
  <message numerus="yes">
   <source>PIN not recognised. Try again. %n tr(y|ies) left, then a manager can unlock.</source>
   <translation>
    <numerusform>PIN no reconocido. Queda %n intento; después desbloquea un encargado.</numerusform>
    <numerusform>PIN no reconocido. Quedan %n intentos; después desbloquea un encargado.</numerusform>
   </translation>
  </message>
  <message>
   <source>PIN of {name}</source>
   <translation>PIN de {name}</translation>
  </message>
  <message>
   <source>Paid</source>
   <translation>Pagado</translation>
  </message>
  <message>
   <source>Paid in the last 24 hours</source>
   <translation>Pagados en las últimas 24 horas</translation>
  </message>
  <message>
   <source>Paid orders</source>
   <translation>Pedidos pagados</translation>
  </message>
  <message>
   <source>Paid orders…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paid {amount}</source>
   <translation>Pagado {amount}</translation>
  </message>
  <message>
   <source>Paid, card</source>
   <translation>Pagado, tarjeta</translation>
  </message>
  <message>
   <source>Paid, cash</source>
   <translation>Pagado, efectivo</translation>
  </message>
  <message>
   <source>Paid, voucher</source>
   <translation>Pagado, vale</translation>
  </message>
  <message>
   <source>Parked</source>
   <translation>Aparcado</translation>
  </message>
  <message>
   <source>Pay  {amount}</source>
   <translation>Cobrar  {amount}</translation>
  </message>
  <message>
   <source>Percent</source>
   <translation>Por ciento</translation>
  </message>
  <message>
   <source>Percent off</source>
   <translation>Por ciento menos</translation>
  </message>
  <message>
   <source>Person {number}</source>
   <translation>Persona {number}</translation>
  </message>
  <message>
   <source>Price</source>
   <translation>Precio</translation>
  </message>
  <message>
   <source>Price of one</source>
   <translation>Precio por unidad</translation>
  </message>
  <message>
   <source>Price of {name}</source>
   <translation>Precio de {name}</translation>
  </message>
  <message>
   <source>Print again</source>
   <translation>Imprimir otra vez</translation>
  </message>
  <message>
   <source>Print all</source>
   <translation>Imprimir todo</translation>
  </message>
  <message>
   <source>Print all bills</source>
   <translation>Imprimir todas las cuentas</translation>
  </message>
  <message>
   <source>Print bill</source>
   <translation>Imprimir cuenta</translation>
  </message>
  <message>
   <source>Quantity</source>
   <translation>Cantidad</translation>
  </message>
  <message>
   <source>Read only</source>
   <translation>Solo lectura</translation>
  </message>
  <message>
   <source>Receipt number, amount, time, person</source>
   <translation>Número de recibo, importe, hora, persona</translation>
  </message>
  <message>
   <source>Receipt {label}</source>
   <translation>Recibo {label}</translation>
  </message>
  <message>
   <source>Receipt {number} · {time}</source>
   <comment>on paper</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove a payment that was taken: {what}</source>
   <translation>Quitar un pago cobrado: {what}</translation>
  </message>
  <message>
   <source>Remove line</source>
   <translation>Quitar línea</translation>
  </message>
  <message>
   <source>Remove {name} {amount}</source>
   <translation>Quitar {name} {amount}</translation>
  </message>
  <message>
   <source>Reprint</source>
   <comment>on paper</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Resume here</source>
   <translation>Seguir aquí</translation>
  </message>
  <message>
   <source>Rung up by mistake</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save an order to a tab, or open a new one.</source>
   <translation>Guarde un pedido en una cuenta o abra una nueva.</translation>
  </message>
  <message>
   <source>Save to tab</source>
   <translation>A cuenta</translation>
  </message>
  <message>
   <source>Save to {name}</source>
   <translation>A {name}</translation>
  </message>
  <message>
   <source>Saved on this till</source>
   <translation>Guardado en esta caja</translation>
  </message>
  <message>
   <source>Saved on this till. Not on the server yet.</source>
   <translation>Guardado en esta caja. Aún no en el servidor.</translation>
  </message>
  <message>
   <source>Saved to {tab}. Any till can open it.</source>
   <translation>Guardado en {tab}. Cualquier caja puede abrirla.</translation>
  </message>
  <message>
   <source>Saved {time}.</source>
   <translation>Guardado a las {time}.</translation>
  </message>
  <message>
   <source>Saved {time}. The drawer opens next.</source>
   <translation>Guardado a las {time}. Ahora se abre el cajón.</translation>
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
   <translation>Enviando cambios al servidor.</translation>
  </message>
  <message>
   <source>Sent</source>
   <translation>Enviado</translation>
  </message>
  <message>
   <source>Sent to the kitchen.</source>
   <translation>Enviado a cocina.</translation>
  </message>
  <message>
   <source>Sent {told} of {all}</source>
   <translation>Enviado {told} de {all}</translation>
  </message>
  <message>
   <source>Serve first</source>
   <translation>Servir primero</translation>
  </message>
  <message>
   <source>Share all by {number}</source>
   <translation>Repartir todo entre {number}</translation>
  </message>
  <message>
   <source>Share this by {number}</source>
   <translation>Repartir esto entre {number}</translation>
  </message>
  <message>
   <source>Someone may be using it.</source>
   <translation>Puede que alguien lo esté usando.</translation>
  </message>
  <message>
   <source>Something was changed on this bill for the whole tab: share it equally or by amount.</source>
   <translation>Hay un cambio para toda la cuenta: reparta por igual o por importe.</translation>
  </message>
  <message>
   <source>Sort by: {order}</source>
   <translation>Orden: {order}</translation>
  </message>
  <message>
   <source>Split bill</source>
   <translation>Dividir cuenta</translation>
  </message>
  <message>
   <source>Split…</source>
   <translation>Dividir…</translation>
  </message>
  <message>
   <source>Staff</source>
   <translation>Personal</translation>
  </message>
  <message>
   <source>Stays on the voucher</source>
   <translation>Queda en el vale</translation>
  </message>
  <message>
   <source>Synced · Till &amp; server</source>
   <translation>Al día · Caja y servidor</translation>
  </message>
  <message>
   <source>Synced. This till and the server have the same order.</source>
   <translation>Al día. La caja y el servidor tienen el mismo pedido.</translation>
  </message>
  <message>
   <source>Syncing…</source>
   <translation>Sincronizando…</translation>
  </message>
  <message>
   <source>Tab</source>
   <translation>Cuenta</translation>
  </message>
  <message>
   <source>Table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Table </source>
   <translation>Mesa </translation>
  </message>
  <message>
   <source>Table {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take it over here?</source>
   <translation>¿Tomarlo aquí?</translation>
  </message>
  <message>
   <source>Take over here</source>
   <translation>Tomarlo aquí</translation>
  </message>
  <message>
   <source>Take the discount away</source>
   <translation>Quitar el descuento</translation>
  </message>
  <message>
   <source>Take voucher of {amount}</source>
   <translation>Tomar vale de {amount}</translation>
  </message>
  <message>
   <source>Take {amount} cash</source>
   <translation>Cobrar {amount} efectivo</translation>
  </message>
  <message>
   <source>Take {amount} voucher</source>
   <translation>Cobrar {amount} con vale</translation>
  </message>
  <message>
   <source>Take {amount}, {left} left</source>
   <translation>Cobrar {amount}, faltan {left}</translation>
  </message>
  <message>
   <source>Take {value} off</source>
   <translation>Descontar {value}</translation>
  </message>
  <message>
   <source>Takeaway</source>
   <translation>Para llevar</translation>
  </message>
  <message>
   <source>Tap a bill, then type what it pays. The last bill takes what is left.</source>
   <translation>Toque una cuenta y escriba lo que paga. La última lleva el resto.</translation>
  </message>
  <message>
   <source>Tap a line, then tap a bill. Tap a line on a bill to send it back.</source>
   <translation>Toque una línea y luego una cuenta. Toque una línea de una cuenta para devolverla.</translation>
  </message>
  <message>
   <source>Tap, insert or swipe</source>
   <translation>Acerque, inserte o deslice</translation>
  </message>
  <message>
   <source>Tax</source>
   <comment>on paper</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Thank you</source>
   <translation>Gracias</translation>
  </message>
  <message>
   <source>The answer comes there. If that reader shows “declined”, a manager can say so.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The bill is printing.</source>
   <translation>La cuenta se imprime.</translation>
  </message>
  <message>
   <source>The card was charged {amount} after all. Give {back} back: receipt {receipt}.</source>
   <translation>La tarjeta sí se cobró: {amount}. Devuelva {back}: recibo {receipt}.</translation>
  </message>
  <message>
   <source>The card was charged {amount} after all. It is counted.</source>
   <translation>La tarjeta sí se cobró: {amount}. Ya está contado.</translation>
  </message>
  <message>
   <source>The card was not charged. The order is safe and still to pay.</source>
   <translation>La tarjeta no se cobró. El pedido está a salvo y por pagar.</translation>
  </message>
  <message>
   <source>The cash drawer did not open</source>
   <translation>El cajón no se abrió</translation>
  </message>
  <message>
   <source>The cash drawer opens without a sale.</source>
   <translation>El cajón se abre sin venta.</translation>
  </message>
  <message>
   <source>The customer display is not connected. Selling goes on without it.</source>
   <translation>El visor del cliente no está conectado. Se sigue vendiendo sin él.</translation>
  </message>
  <message>
   <source>The disk of this till is full. The order is safe where it was; free some space, then log in.</source>
   <translation>El disco de esta caja está lleno. El pedido está a salvo donde estaba; libere espacio y entre.</translation>
  </message>
  <message>
   <source>The drawer opens.</source>
   <translation>El cajón se abre.</translation>
  </message>
  <message>
   <source>The guests left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The guests move to another table, or this tab joins another one.</source>
   <translation>Los clientes cambian de mesa, o esta cuenta se une a otra.</translation>
  </message>
  <message>
   <source>The line comes with it.</source>
   <translation>La línea viene con él.</translation>
  </message>
  <message>
   <source>The line went with it, up to your last tap at {time}.</source>
   <translation>La línea se fue con él, hasta su último toque a las {time}.</translation>
  </message>
  <message>
   <source>The line went with it.</source>
   <translation>La línea se fue con él.</translation>
  </message>
  <message>
   <source>The order is kept on the tab. Any till can open it and add to it.</source>
   <translation>El pedido queda en la cuenta. Cualquier caja puede abrirla y añadir.</translation>
  </message>
  <message>
   <source>The order was voided. The audit keeps it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The paper ran out while it was printing.</source>
   <translation>El papel se acabó mientras imprimía.</translation>
  </message>
  <message>
   <source>The payment was removed. Give the guest the money back.</source>
   <translation>El pago se quitó. Devuelva el dinero al cliente.</translation>
  </message>
  <message>
   <source>The reader gave no answer. Say that the card was not charged.</source>
   <translation>El lector no respondió. Confirme que la tarjeta no se cobró.</translation>
  </message>
  <message>
   <source>The receipt is printing.</source>
   <translation>El recibo se imprime.</translation>
  </message>
  <message>
   <source>The tab opens here and stays open until it is paid.</source>
   <translation>La cuenta se abre aquí y sigue abierta hasta que se pague.</translation>
  </message>
  <message>
   <source>The till asks the reader again and again. If it shows “declined”, a manager can say so.</source>
   <translation>La caja pregunta al lector una y otra vez. Si muestra «rechazado», un encargado puede indicarlo.</translation>
  </message>
  <message>
   <source>The till stopped meanwhile. Look at the printer.</source>
   <translation>La caja se detuvo mientras tanto. Mire la impresora.</translation>
  </message>
  <message>
   <source>The whole order is voided.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The {name} printer does not answer at {place}</source>
   <translation>La impresora {name} no responde en {place}</translation>
  </message>
  <message>
   <source>The {name} printer is not connected ({place})</source>
   <translation>La impresora {name} no está conectada ({place})</translation>
  </message>
  <message>
   <source>The {name} printer is not ready: close its lid</source>
   <translation>La impresora {name} no está lista: cierre la tapa</translation>
  </message>
  <message>
   <source>The {name} printer is out of paper</source>
   <translation>La impresora {name} no tiene papel</translation>
  </message>
  <message>
   <source>Then</source>
   <translation>Después</translation>
  </message>
  <message>
   <source>They join this order when it is back.</source>
   <translation>Se unen a este pedido cuando vuelva.</translation>
  </message>
  <message>
   <source>This line</source>
   <translation>Esta línea</translation>
  </message>
  <message>
   <source>This order is open on {till}</source>
   <translation>Este pedido está abierto en {till}</translation>
  </message>
  <message>
   <source>This order was last on {till}</source>
   <translation>Este pedido estaba en {till}</translation>
  </message>
  <message>
   <source>This till</source>
   <translation>Esta caja</translation>
  </message>
  <message>
   <source>This till cannot write to its disk. The order is safe where it was; call support.</source>
   <translation>Esta caja no puede escribir en su disco. El pedido está a salvo donde estaba; llame a soporte.</translation>
  </message>
  <message>
   <source>This till has no secret store, so it cannot check a PIN by itself.</source>
   <translation>Esta caja no tiene almacén de secretos y no puede comprobar un PIN por sí sola.</translation>
  </message>
  <message>
   <source>This till has no secret store. Log in when the server can be reached.</source>
   <translation>Esta caja no tiene almacén de secretos. Entre cuando el servidor esté disponible.</translation>
  </message>
  <message>
   <source>This till lacks the driver of the {name} printer</source>
   <translation>A esta caja le falta el controlador de la impresora {name}</translation>
  </message>
  <message>
   <source>This till may not use the {name} printer ({place})</source>
   <translation>Esta caja no tiene permiso para la impresora {name} ({place})</translation>
  </message>
  <message>
   <source>This till sends no email. Print the receipt; the sale is saved.</source>
   <translation>Esta caja no envía correo. Imprima el recibo; la venta está guardada.</translation>
  </message>
  <message>
   <source>This till {count}</source>
   <translation>Esta caja {count}</translation>
  </message>
  <message>
   <source>Ticket for {label}</source>
   <translation>Comanda de {label}</translation>
  </message>
  <message>
   <source>Till {number}</source>
   <translation>Caja {number}</translation>
  </message>
  <message>
   <source>Tip</source>
   <translation>Propina</translation>
  </message>
  <message>
   <source>Tip</source>
   <comment>on paper</comment>
   <translation>Propina</translation>
  </message>
  <message>
   <source>To pay</source>
   <translation>A pagar</translation>
  </message>
  <message>
   <source>To share</source>
   <translation>A repartir</translation>
  </message>
  <message>
   <source>To {name}</source>
   <translation>A {name}</translation>
  </message>
  <message>
   <source>Too many tries. Try again in {seconds} s.</source>
   <translation>Demasiados intentos. Pruebe en {seconds} s.</translation>
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
   <translation>Pasar {tab}</translation>
  </message>
  <message>
   <source>Transfer…</source>
   <translation>Pasar…</translation>
  </message>
  <message>
   <source>Try another word, or show all tabs.</source>
   <translation>Pruebe otra palabra o muestre todas las cuentas.</translation>
  </message>
  <message>
   <source>Try card again</source>
   <translation>Probar tarjeta otra vez</translation>
  </message>
  <message>
   <source>Type the number of guests in digits. Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>Use {amount} tip</source>
   <translation>Propina de {amount}</translation>
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
   <translation>Vale</translation>
  </message>
  <message>
   <source>Voucher</source>
   <comment>on paper</comment>
   <translation>Vale</translation>
  </message>
  <message>
   <source>Voucher worth</source>
   <translation>Valor del vale</translation>
  </message>
  <message>
   <source>Waiting for the customer · {seconds} s</source>
   <translation>Esperando al cliente · {seconds} s</translation>
  </message>
  <message>
   <source>Welcome</source>
   <translation>Bienvenidos</translation>
  </message>
  <message>
   <source>Where do the guests sit?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who shall serve {tab}?</source>
   <translation>¿Quién atenderá {tab}?</translation>
  </message>
  <message>
   <source>Whole order</source>
   <translation>Todo el pedido</translation>
  </message>
  <message>
   <source>Why?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wrong item</source>
   <translation>Artículo equivocado</translation>
  </message>
  <message>
   <source>You can take it back</source>
   <translation>Puede recuperarlo</translation>
  </message>
  <message>
   <source>You get the {lines}</source>
   <translation>Recibe {lines}</translation>
  </message>
  <message>
   <source>You save</source>
   <translation>Ahorra</translation>
  </message>
  <message>
   <source>Your open order {total} opens here</source>
   <translation>Su pedido abierto {total} se abre aquí</translation>
  </message>
  <message>
   <source>Your order is kept. It opens again after this tab.</source>
   <translation>Su pedido se guarda. Se abre otra vez tras esta cuenta.</translation>
  </message>
  <message>
   <source>Your order {total} is from {till}</source>
   <translation>Su pedido {total} viene de {till}</translation>
  </message>
  <message>
   <source>a manager allows it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>and shows “Order moved to {here}”.</source>
   <translation>y muestra «El pedido pasó a {here}».</translation>
  </message>
  <message>
   <source>any number</source>
   <translation>los que quiera</translation>
  </message>
  <message>
   <source>as at {time}</source>
   <translation>a las {time}</translation>
  </message>
  <message>
   <source>at {time}</source>
   <translation>a las {time}</translation>
  </message>
  <message>
   <source>card</source>
   <translation>tarjeta</translation>
  </message>
  <message>
   <source>choose one</source>
   <translation>elija uno</translation>
  </message>
  <message>
   <source>discount {label}</source>
   <translation>descuento {label}</translation>
  </message>
  <message>
   <source>discounts {off}</source>
   <translation>descuentos {off}</translation>
  </message>
  <message>
   <source>dollars</source>
   <translation>dólares</translation>
  </message>
  <message>
   <source>euros</source>
   <translation>euros</translation>
  </message>
  <message>
   <source>incl. VAT {tax}</source>
   <translation>IVA incl. {tax}</translation>
  </message>
  <message>
   <source>incl. {tax}</source>
   <comment>on paper</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>known here, as at {time}.</source>
   <translation>conocido aquí, a las {time}.</translation>
  </message>
  <message>
   <source>last on this till</source>
   <translation>último en esta caja</translation>
  </message>
  <message>
   <source>last on {till}</source>
   <translation>último en {till}</translation>
  </message>
  <message>
   <source>last on {till}, {age} ago</source>
   <translation>último en {till}, hace {age}</translation>
  </message>
  <message>
   <source>less than a minute ago</source>
   <translation>hace menos de un minuto</translation>
  </message>
  <message>
   <source>no open order</source>
   <translation>sin pedido abierto</translation>
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
   <translation>nota {text}</translation>
  </message>
  <message>
   <source>of {total} · paid {paid}</source>
   <translation>de {total} · pagado {paid}</translation>
  </message>
  <message>
   <source>on {till} at any time.</source>
   <translation>en {till} cuando quiera.</translation>
  </message>
  <message>
   <source>on {till} now</source>
   <translation>ahora en {till}</translation>
  </message>
  <message>
   <source>opened {time}</source>
   <translation>abierta {time}</translation>
  </message>
  <message>
   <source>pounds</source>
   <translation>libras</translation>
  </message>
  <message>
   <source>sold out</source>
   <translation>agotado</translation>
  </message>
  <message>
   <source>the office</source>
   <translation>la oficina</translation>
  </message>
  <message>
   <source>the reader</source>
   <translation>el lector</translation>
  </message>
  <message>
   <source>voucher</source>
   <translation>vale</translation>
  </message>
  <message>
   <source>waiting for an answer</source>
   <translation>esperando respuesta</translation>
  </message>
  <message>
   <source>waiting on {reader}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>you choose which to keep.</source>
   <translation>usted elige cuál queda.</translation>
  </message>
  <message>
   <source>{amount} given back</source>
   <translation>{amount} devuelto</translation>
  </message>
  <message>
   <source>{amount} is saved as given back. Give it back on the reader now.</source>
   <translation>{amount} está guardado como devuelto. Devuélvalo ahora en el lector.</translation>
  </message>
  <message>
   <source>{amount} is saved as given back. Hand it out now.</source>
   <translation>{amount} está guardado como devuelto. Entréguelo ahora.</translation>
  </message>
  <message>
   <source>{amount} is still to pay. The order is safe.</source>
   <translation>Falta pagar {amount}. El pedido está a salvo.</translation>
  </message>
  <message>
   <source>{by} gives it to {to}, who has not accepted yet.</source>
   <translation>{by} se la pasa a {to}, que aún no acepta.</translation>
  </message>
  <message>
   <source>{changes} waiting</source>
   <translation>{changes} en espera</translation>
  </message>
  <message>
   <source>{count} in this order</source>
   <translation>{count} en este pedido</translation>
  </message>
  <message>
   <source>{count} times {name}</source>
   <translation>{count} veces {name}</translation>
  </message>
  <message>
   <source>{count} × {name} was added.</source>
   <translation>Se añadió {count} × {name}.</translation>
  </message>
  <message numerus="yes">
   <source>{first} and %n more wait</source>
   <translation>
    <numerusform>{first} y %n más esperan</numerusform>
    <numerusform>{first} y %n más esperan</numerusform>
   </translation>
  </message>
  <message>
   <source>{first} waits</source>
   <translation>{first} espera</translation>
  </message>
  <message>
   <source>{hours} h {minutes} m</source>
   <translation>{hours} h {minutes} min</translation>
  </message>
  <message>
   <source>{how} · saved on this till {time}</source>
   <translation>{how} · guardado en esta caja {time}</translation>
  </message>
  <message>
   <source>{left} of {lines}</source>
   <translation>{left} de {lines}</translation>
  </message>
  <message>
   <source>{left} of {total} can be given back.</source>
   <translation>Se pueden devolver {left} de {total}.</translation>
  </message>
  <message>
   <source>{minutes} m</source>
   <translation>{minutes} min</translation>
  </message>
  <message>
   <source>{name} for {price} each needs a manager.</source>
   <translation>{name} a {price} cada uno requiere un encargado.</translation>
  </message>
  <message>
   <source>{name} gives you {tab}</source>
   <translation>{name} le pasa {tab}</translation>
  </message>
  <message>
   <source>{name} gives you {tab}. Open Tabs to accept it.</source>
   <translation>{name} le pasa {tab}. Abra Cuentas para aceptarla.</translation>
  </message>
  <message>
   <source>{name} has to log in on this till once while the server can be reached.</source>
   <translation>{name} debe entrar una vez en esta caja con el servidor disponible.</translation>
  </message>
  <message>
   <source>{name} is asked to take {tab}.</source>
   <translation>Se pide a {name} que tome {tab}.</translation>
  </message>
  <message>
   <source>{name} is sold out. Nothing was added.</source>
   <translation>{name} está agotado. No se añadió nada.</translation>
  </message>
  <message>
   <source>{name} may be printed</source>
   <translation>{name} puede estar impreso</translation>
  </message>
  <message>
   <source>{name} was changed.</source>
   <translation>{name} se cambió.</translation>
  </message>
  <message>
   <source>{name} was not printed</source>
   <translation>{name} no se imprimió</translation>
  </message>
  <message>
   <source>{name} was removed.</source>
   <translation>{name} se quitó.</translation>
  </message>
  <message>
   <source>{name} without its discount needs a manager.</source>
   <translation>{name} sin su descuento requiere un encargado.</translation>
  </message>
  <message>
   <source>{name}’s order</source>
   <translation>Pedido de {name}</translation>
  </message>
  <message>
   <source>{quantity} × {name}</source>
   <translation>{quantity} × {name}</translation>
  </message>
  <message>
   <source>{reader} ready</source>
   <translation>{reader} listo</translation>
  </message>
  <message>
   <source>{seconds} s</source>
   <translation>{seconds} s</translation>
  </message>
  <message>
   <source>{sentence}. Everything is saved; tap the status for more.</source>
   <translation>{sentence}. Todo está guardado; toque el estado para más.</translation>
  </message>
  <message>
   <source>{tab} is open on {till}</source>
   <translation>{tab} está abierta en {till}</translation>
  </message>
  <message>
   <source>{tab}, {total}, {owner}, open for {age}, {where}</source>
   <translation>{tab}, {total}, {owner}, abierta desde hace {age}, {where}</translation>
  </message>
  <message>
   <source>{till} at {time}</source>
   <translation>{till} a las {time}</translation>
  </message>
  <message>
   <source>{till} cannot be reached</source>
   <translation>{till} no responde</translation>
  </message>
  <message>
   <source>{till} may have newer changes.</source>
   <translation>{till} puede tener cambios más nuevos.</translation>
  </message>
  <message>
   <source>{till} now</source>
   <translation>{till} ahora</translation>
  </message>
  <message>
   <source>{till} stops at once</source>
   <translation>{till} se detiene al instante</translation>
  </message>
  <message>
   <source>{time} · saved on this till</source>
   <translation>{time} · guardado en esta caja</translation>
  </message>
  <message>
   <source>{time} · {till}</source>
   <translation>{time} · {till}</translation>
  </message>
  <message>
   <source>{typed} of {all} digits</source>
   <translation>{typed} de {all} cifras</translation>
  </message>
  <message>
   <source>{value} off the whole order needs a manager.</source>
   <translation>{value} de descuento en todo requiere un encargado.</translation>
  </message>
  <message>
   <source>{value} off {name} needs a manager.</source>
   <translation>{value} de descuento en {name} requiere un encargado.</translation>
  </message>
  <message>
   <source>{who} took it over on {till} at {time}.</source>
   <translation>{who} lo tomó en {till} a las {time}.</translation>
  </message>
 </context>
</TS>
