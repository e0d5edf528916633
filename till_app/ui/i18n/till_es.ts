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
   <source>A manager brings them in at the office, under Products. They are here at once.</source>
   <translation>Un encargado los añade en la oficina, en «Products». Aparecen aquí al momento.</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Todos</translation>
  </message>
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
  <message>
   <source>This venue has no products yet</source>
   <translation>Este local aún no tiene productos</translation>
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
   <source>Pay</source>
   <translation>Cobrar</translation>
  </message>
  <message>
   <source>Save to tab</source>
   <translation>A cuenta</translation>
  </message>
  <message>
   <source>order is kept</source>
   <translation>pedido guardado</translation>
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
   <source>%n change(s) still go(es|) to the server.</source>
   <translation>
    <numerusform>%n cambio aún va al servidor.</numerusform>
    <numerusform>%n cambios aún van al servidor.</numerusform>
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
   <source>%n line(s) (is|are) the same on both tills</source>
   <translation>
    <numerusform>%n línea es igual en las dos cajas</numerusform>
    <numerusform>%n líneas son iguales en las dos cajas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n line(s) moved to {tab}.</source>
   <translation>
    <numerusform>%n línea pasada a {tab}.</numerusform>
    <numerusform>%n líneas pasadas a {tab}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n line(s) still need(s|) your choice.</source>
   <translation>
    <numerusform>%n línea espera su elección.</numerusform>
    <numerusform>%n líneas esperan su elección.</numerusform>
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
   <source>%n open order(s) stay(s|) open. Nothing is lost.</source>
   <translation>
    <numerusform>%n pedido abierto sigue abierto. No se pierde nada.</numerusform>
    <numerusform>%n pedidos abiertos siguen abiertos. No se pierde nada.</numerusform>
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
  <message numerus="yes">
   <source>%n order(s) · oldest {time}</source>
   <translation>
    <numerusform>%n pedido · el más antiguo {time}</numerusform>
    <numerusform>%n pedidos · el más antiguo {time}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n paper(s) wait(s|)</source>
   <translation>
    <numerusform>%n papel espera</numerusform>
    <numerusform>%n papeles esperan</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n printer(s) need(s|) a look</source>
   <translation>
    <numerusform>%n impresora por revisar</numerusform>
    <numerusform>%n impresoras por revisar</numerusform>
   </translation>
  </message>
  <message>
   <source>. Please check that line.</source>
   <translation>. Revise esa línea.</translation>
  </message>
  <message>
   <source>0–9</source>
   <comment>key</comment>
   <translation>0–9</translation>
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
   <source>A card reader is set up in the settings file of this till. Cash and vouchers work without.</source>
   <translation>El lector se configura en el archivo de ajustes de esta caja. Efectivo y vales funcionan sin él.</translation>
  </message>
  <message>
   <source>A discount takes something off, and at most all of it.</source>
   <translation>Un descuento quita algo, como mucho todo.</translation>
  </message>
  <message>
   <source>A manager can give them other keys in the settings file.</source>
   <translation>Un encargado puede asignar otras teclas en el archivo de ajustes.</translation>
  </message>
  <message>
   <source>A manager has to allow that. Nothing was changed.</source>
   <translation>Debe autorizarlo un encargado. No cambió nada.</translation>
  </message>
  <message>
   <source>A newer till changed this order. It is safe; update this till to change it.</source>
   <translation>Una caja más nueva cambió este pedido. Está a salvo; actualice esta caja para cambiarlo.</translation>
  </message>
  <message>
   <source>A part of this tab was paid on another till. Save it to the tab, then resume.</source>
   <translation>Una parte de esta cuenta se pagó en otra caja. Guárdela en la cuenta y siga.</translation>
  </message>
  <message>
   <source>A payment has no answer yet. Ask the reader for its status first.</source>
   <translation>Un pago sigue sin respuesta. Pregunte antes al lector.</translation>
  </message>
  <message>
   <source>A scan is known by</source>
   <translation>Un escaneo se reconoce por</translation>
  </message>
  <message>
   <source>A scanner that sends a key of its own before each code is never mistaken for typing.</source>
   <translation>Un escáner que envía su propia tecla antes de cada código nunca se confunde con el teclado.</translation>
  </message>
  <message>
   <source>About</source>
   <translation>Acerca de</translation>
  </message>
  <message>
   <source>Accept</source>
   <translation>Aceptar</translation>
  </message>
  <message>
   <source>Add nothing</source>
   <translation>No añadir nada</translation>
  </message>
  <message>
   <source>Add one only</source>
   <translation>Añadir solo uno</translation>
  </message>
  <message>
   <source>Add the product with that code</source>
   <translation>Añadir el producto con ese código</translation>
  </message>
  <message>
   <source>Add {price}</source>
   <translation>Añadir {price}</translation>
  </message>
  <message>
   <source>Add {quantity} ×</source>
   <translation>Añadir {quantity} ×</translation>
  </message>
  <message>
   <source>Add {quantity} × {name}?</source>
   <translation>¿Añadir {quantity} × {name}?</translation>
  </message>
  <message>
   <source>Add {quantity} × {price}</source>
   <translation>Añadir {quantity} × {price}</translation>
  </message>
  <message>
   <source>Added</source>
   <translation>Añadido</translation>
  </message>
  <message>
   <source>Added {number}, {time}</source>
   <translation>Añadido {number}, {time}</translation>
  </message>
  <message>
   <source>Added, not known, paid.</source>
   <translation>Añadido, desconocido, pagado.</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Dirección</translation>
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
   <source>All lines are chosen.</source>
   <translation>Todas las líneas están elegidas.</translation>
  </message>
  <message>
   <source>All of it goes, {total}. It stays in the audit of the office.</source>
   <translation>Se va todo, {total}. Queda en el registro de la oficina.</translation>
  </message>
  <message>
   <source>All right</source>
   <translation>De acuerdo</translation>
  </message>
  <message>
   <source>All {count}</source>
   <translation>Todas {count}</translation>
  </message>
  <message>
   <source>All {count} changes are on this till and on the server.</source>
   <translation>Los {count} cambios están en esta caja y en el servidor.</translation>
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
   <source>Alt</source>
   <comment>key</comment>
   <translation>Alt</translation>
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
   <source>Another person; the order is kept</source>
   <translation>Otra persona; el pedido se guarda</translation>
  </message>
  <message>
   <source>Answer time</source>
   <translation>Tiempo de respuesta</translation>
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
   <source>Ask later</source>
   <translation>Preguntar después</translation>
  </message>
  <message>
   <source>Assign…</source>
   <translation>Asignar…</translation>
  </message>
  <message>
   <source>A–Z</source>
   <comment>key</comment>
   <translation>A–Z</translation>
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
   <source>Back to the lines</source>
   <translation>Volver a las líneas</translation>
  </message>
  <message>
   <source>Back to the list price</source>
   <translation>Volver al precio de lista</translation>
  </message>
  <message>
   <source>Back to the order</source>
   <translation>Volver al pedido</translation>
  </message>
  <message>
   <source>Back to the paid orders</source>
   <translation>Volver a los pedidos pagados</translation>
  </message>
  <message>
   <source>Begin the next shift</source>
   <translation>Empezar el siguiente turno</translation>
  </message>
  <message>
   <source>Being paid at {till}</source>
   <translation>Se está pagando en {till}</translation>
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
   <source>By its speed</source>
   <translation>Su velocidad</translation>
  </message>
  <message>
   <source>By time of day</source>
   <translation>Según la hora</translation>
  </message>
  <message>
   <source>By time of day it is dark from {start} to {end}.</source>
   <translation>Según la hora, oscuro de {start} a {end}.</translation>
  </message>
  <message>
   <source>CANCEL {count} × {name}</source>
   <comment>on paper</comment>
   <translation>ANULAR {count} × {name}</translation>
  </message>
  <message>
   <source>CHANGE: {name}</source>
   <comment>on paper</comment>
   <translation>CAMBIO: {name}</translation>
  </message>
  <message>
   <source>Call it {name}</source>
   <translation>Llamarlo {name}</translation>
  </message>
  <message>
   <source>Can log in here without the server</source>
   <translation>Pueden entrar aquí sin el servidor</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
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
   <source>Cannot be reached</source>
   <translation>No disponible</translation>
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
   <source>Card numbers kept here</source>
   <translation>Números de tarjeta guardados aquí</translation>
  </message>
  <message>
   <source>Card on {reader}</source>
   <translation>Tarjeta en {reader}</translation>
  </message>
  <message>
   <source>Card reader</source>
   <translation>Lector de tarjeta</translation>
  </message>
  <message>
   <source>Card readers</source>
   <translation>Lectores de tarjeta</translation>
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
   <source>Cash drawer…</source>
   <translation>Cajón…</translation>
  </message>
  <message>
   <source>Cash from sales</source>
   <translation>Efectivo de ventas</translation>
  </message>
  <message>
   <source>Cash given</source>
   <translation>Efectivo entregado</translation>
  </message>
  <message>
   <source>Categories from the first on</source>
   <translation>Categorías desde la primera</translation>
  </message>
  <message>
   <source>Change</source>
   <comment>on paper</comment>
   <translation>Cambio</translation>
  </message>
  <message>
   <source>Change due</source>
   <translation>Cambio</translation>
  </message>
  <message>
   <source>Changed and kept on this till.</source>
   <translation>Cambiado y guardado en esta caja.</translation>
  </message>
  <message>
   <source>Changed, {time}</source>
   <translation>Cambiado, {time}</translation>
  </message>
  <message>
   <source>Changes came after {name}’s order was taken over. They are in the order.</source>
   <translation>Llegaron cambios tras tomar el pedido de {name}. Están en el pedido.</translation>
  </message>
  <message>
   <source>Changes here need a manager PIN.</source>
   <translation>Los cambios aquí piden el PIN de un encargado.</translation>
  </message>
  <message>
   <source>Changes kept</source>
   <translation>Cambios guardados</translation>
  </message>
  <message>
   <source>Changes of other tills cannot be saved</source>
   <translation>No se guardan los cambios de otras cajas</translation>
  </message>
  <message>
   <source>Changes of other tills cannot be saved here. {todo}</source>
   <translation>Los cambios de otras cajas no se pueden guardar aquí. {todo}</translation>
  </message>
  <message>
   <source>Changing the settings of this till needs a manager.</source>
   <translation>Cambiar los ajustes de esta caja requiere un encargado.</translation>
  </message>
  <message>
   <source>Charge what came later, {amount}</source>
   <translation>Cobrar lo que llegó después, {amount}</translation>
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
   <source>Check journal</source>
   <translation>Comprobar el diario</translation>
  </message>
  <message>
   <source>Checked {time}</source>
   <translation>Comprobado {time}</translation>
  </message>
  <message>
   <source>Checking…</source>
   <translation>Comprobando…</translation>
  </message>
  <message>
   <source>Choose</source>
   <translation>Elegir</translation>
  </message>
  <message numerus="yes">
   <source>Choose %n more line(s)</source>
   <translation>
    <numerusform>Elija %n línea más</numerusform>
    <numerusform>Elija %n líneas más</numerusform>
   </translation>
  </message>
  <message>
   <source>Choose a manager, then enter the PIN.</source>
   <translation>Elija un encargado y escriba el PIN.</translation>
  </message>
  <message>
   <source>Choose a person</source>
   <translation>Elegir una persona</translation>
  </message>
  <message>
   <source>Choose a tab</source>
   <translation>Elija una cuenta</translation>
  </message>
  <message>
   <source>Choose it, then resume it</source>
   <translation>Elegirla y seguir</translation>
  </message>
  <message>
   <source>Choose one. The others stay as they are; they open when you log in again.</source>
   <translation>Elija uno. Los otros quedan igual; se abren al entrar de nuevo.</translation>
  </message>
  <message>
   <source>Choose what is given back</source>
   <translation>Elija qué se devuelve</translation>
  </message>
  <message>
   <source>Choose what moves</source>
   <translation>Elegir las líneas</translation>
  </message>
  <message>
   <source>Choose why money is given back.</source>
   <translation>Elija por qué se devuelve dinero.</translation>
  </message>
  <message>
   <source>Chosen</source>
   <translation>Elegido</translation>
  </message>
  <message>
   <source>Clear the PIN</source>
   <translation>Borrar el PIN</translation>
  </message>
  <message>
   <source>Clear the search or the quantity</source>
   <translation>Borrar la búsqueda o la cantidad</translation>
  </message>
  <message>
   <source>Clock difference</source>
   <translation>Diferencia de reloj</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Close tab</source>
   <translation>Cerrar cuenta</translation>
  </message>
  <message>
   <source>Close this first, then scan again. Nothing was added.</source>
   <translation>Cierre esto y escanee otra vez. No se añadió nada.</translation>
  </message>
  <message>
   <source>Close with {amount}</source>
   <translation>Cerrar con {amount}</translation>
  </message>
  <message numerus="yes">
   <source>Colleagues give you %n tab(s). Open Tabs to accept them.</source>
   <translation>
    <numerusform>Le pasan %n cuenta. Abra Cuentas para aceptarla.</numerusform>
    <numerusform>Le pasan %n cuentas. Abra Cuentas para aceptarlas.</numerusform>
   </translation>
  </message>
  <message>
   <source>Comes out here</source>
   <translation>Sale aquí</translation>
  </message>
  <message>
   <source>Connected</source>
   <translation>Conectado</translation>
  </message>
  <message>
   <source>Correction</source>
   <translation>Corrección</translation>
  </message>
  <message>
   <source>Count and close</source>
   <translation>Contar y cerrar</translation>
  </message>
  <message>
   <source>Count first. Then the rest is shown.</source>
   <translation>Cuente primero. Después se muestra el resto.</translation>
  </message>
  <message>
   <source>Count {amount} in</source>
   <translation>Ingresar {amount}</translation>
  </message>
  <message>
   <source>Count {name}</source>
   <translation>Contar {name}</translation>
  </message>
  <message>
   <source>Counted</source>
   <translation>Contado</translation>
  </message>
  <message>
   <source>Counts from the next start of the till.</source>
   <translation>Vale desde el próximo arranque.</translation>
  </message>
  <message>
   <source>Ctrl</source>
   <comment>key</comment>
   <translation>Ctrl</translation>
  </message>
  <message>
   <source>Customer display</source>
   <translation>Visor del cliente</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Oscuro</translation>
  </message>
  <message>
   <source>Decide later</source>
   <translation>Decidir después</translation>
  </message>
  <message>
   <source>Del</source>
   <comment>key</comment>
   <translation>Supr</translation>
  </message>
  <message>
   <source>Deposit</source>
   <translation>Ingreso</translation>
  </message>
  <message>
   <source>Development setting: this till keeps its secrets in a plain file.</source>
   <translation>Desarrollo: esta caja guarda sus secretos en un archivo simple.</translation>
  </message>
  <message>
   <source>Difference</source>
   <translation>Diferencia</translation>
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
   <source>Discount on the line</source>
   <translation>Descuento en la línea</translation>
  </message>
  <message>
   <source>Discount on the order</source>
   <translation>Descuento en el pedido</translation>
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
   <source>Discounts</source>
   <translation>Descuentos</translation>
  </message>
  <message>
   <source>Display and sound</source>
   <translation>Pantalla y sonido</translation>
  </message>
  <message>
   <source>Display, sound</source>
   <translation>Pantalla, sonido</translation>
  </message>
  <message>
   <source>Do not charge again: it may be paid.</source>
   <translation>No cobre otra vez: puede estar pagado.</translation>
  </message>
  <message>
   <source>Do not give it back again: it may be done.</source>
   <translation>No lo devuelva otra vez: puede estar hecho.</translation>
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
   <source>Each tap takes one more of a line. Nothing is moved yet.</source>
   <translation>Cada toque toma una unidad más de una línea. Todavía no se ha pasado nada.</translation>
  </message>
  <message>
   <source>Encrypted</source>
   <translation>Cifrado</translation>
  </message>
  <message>
   <source>End</source>
   <comment>key</comment>
   <translation>Fin</translation>
  </message>
  <message>
   <source>Enter</source>
   <comment>key</comment>
   <translation>Intro</translation>
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
   <source>Enter an amount first. Nothing was changed.</source>
   <translation>Escriba antes un importe. No cambió nada.</translation>
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
   <source>Enter the price</source>
   <translation>Escriba el precio</translation>
  </message>
  <message>
   <source>Enter what it is worth</source>
   <translation>Escriba su valor</translation>
  </message>
  <message>
   <source>Enter what the guest gives.</source>
   <translation>Escriba lo que da el cliente.</translation>
  </message>
  <message>
   <source>Equal shares</source>
   <translation>Partes iguales</translation>
  </message>
  <message>
   <source>Esc</source>
   <comment>key</comment>
   <translation>Esc</translation>
  </message>
  <message>
   <source>Every change is on the server</source>
   <translation>Todos los cambios están en el servidor</translation>
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
   <source>Everything is safe</source>
   <translation>Todo está a salvo</translation>
  </message>
  <message>
   <source>Everything is safe on this till</source>
   <translation>Todo está a salvo en esta caja</translation>
  </message>
  <message>
   <source>Everything that is left</source>
   <translation>Todo lo que queda</translation>
  </message>
  <message>
   <source>Exact</source>
   <translation>Exacto</translation>
  </message>
  <message>
   <source>Export diagnostics</source>
   <translation>Exportar diagnóstico</translation>
  </message>
  <message>
   <source>Export diagnostics and call support.</source>
   <translation>Exporte el diagnóstico y llame a soporte.</translation>
  </message>
  <message>
   <source>Export to USB</source>
   <translation>Exportar a USB</translation>
  </message>
  <message>
   <source>Exporting…</source>
   <translation>Exportando…</translation>
  </message>
  <message>
   <source>Fewer of the line</source>
   <translation>Menos de la línea</translation>
  </message>
  <message>
   <source>Float</source>
   <translation>Fondo de caja</translation>
  </message>
  <message>
   <source>Free disk</source>
   <translation>Disco libre</translation>
  </message>
  <message>
   <source>Give back</source>
   <translation>Devolver</translation>
  </message>
  <message>
   <source>Give back on {reader}</source>
   <translation>Devolver en {reader}</translation>
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
   <source>Give it back in cash, or try again with a manager.</source>
   <translation>Devuélvalo en efectivo o pruebe otra vez con un encargado.</translation>
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
   <translation>No devolver nada</translation>
  </message>
  <message>
   <source>Give up</source>
   <translation>Abandonar</translation>
  </message>
  <message>
   <source>Given back</source>
   <comment>on paper</comment>
   <translation>Devuelto</translation>
  </message>
  <message>
   <source>Given…</source>
   <translation>Devuelto…</translation>
  </message>
  <message>
   <source>Goes in</source>
   <translation>Entra</translation>
  </message>
  <message>
   <source>Goes out</source>
   <translation>Sale</translation>
  </message>
  <message>
   <source>Gross</source>
   <comment>on paper</comment>
   <translation>Bruto</translation>
  </message>
  <message>
   <source>Guests</source>
   <translation>Comensales</translation>
  </message>
  <message>
   <source>Happy hour</source>
   <translation>Hora feliz</translation>
  </message>
  <message>
   <source>Home</source>
   <comment>key</comment>
   <translation>Inicio</translation>
  </message>
  <message>
   <source>Home folder</source>
   <translation>Carpeta personal</translation>
  </message>
  <message>
   <source>How it answers</source>
   <translation>Cómo responde</translation>
  </message>
  <message>
   <source>How many of the next tile or scan</source>
   <translation>Cuántos del siguiente artículo</translation>
  </message>
  <message>
   <source>How many of {piece}</source>
   <translation>Cuántos de {piece}</translation>
  </message>
  <message>
   <source>How many people eat or drink on this order?</source>
   <translation>¿Cuántas personas hay en este pedido?</translation>
  </message>
  <message>
   <source>How this till looks to everybody here.</source>
   <translation>Cómo se ve esta caja para todos.</translation>
  </message>
  <message>
   <source>Icons</source>
   <translation>Iconos</translation>
  </message>
  <message>
   <source>If both tills changed one line,</source>
   <translation>Si las dos cajas cambiaron una línea,</translation>
  </message>
  <message>
   <source>In the way</source>
   <translation>En curso</translation>
  </message>
  <message>
   <source>In: {reason}</source>
   <translation>Entrada: {reason}</translation>
  </message>
  <message>
   <source>Ins</source>
   <comment>key</comment>
   <translation>Ins</translation>
  </message>
  <message>
   <source>It does not open by itself so late.</source>
   <translation>Ya no se abre solo tan tarde.</translation>
  </message>
  <message>
   <source>It is asked when a card payment begins. A payment without an answer is never charged again.</source>
   <translation>Se consulta al empezar un pago. Sin respuesta nunca se cobra otra vez.</translation>
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
   <translation>Aparece en el pedido, la cuenta y la comanda.</translation>
  </message>
  <message>
   <source>It stays with {name} until the colleague accepts.</source>
   <translation>Sigue con {name} hasta que el compañero acepte.</translation>
  </message>
  <message>
   <source>It stays with {name} until you accept.</source>
   <translation>Sigue con {name} hasta que usted acepte.</translation>
  </message>
  <message numerus="yes">
   <source>It tries again by itself in %n second(s).</source>
   <translation>
    <numerusform>Lo intenta de nuevo por sí sola en %n segundo.</numerusform>
    <numerusform>Lo intenta de nuevo por sí sola en %n segundos.</numerusform>
   </translation>
  </message>
  <message>
   <source>It went silent meanwhile. Look at the printer.</source>
   <translation>Dejó de responder. Mire la impresora.</translation>
  </message>
  <message>
   <source>Item {code}</source>
   <translation>Artículo {code}</translation>
  </message>
  <message>
   <source>Joined</source>
   <translation>Unido</translation>
  </message>
  <message>
   <source>Journal</source>
   <translation>Diario</translation>
  </message>
  <message>
   <source>Journal on this till</source>
   <translation>Diario en esta caja</translation>
  </message>
  <message>
   <source>Journal, sync log, versions and settings in one file. No PINs and no card data.</source>
   <translation>Diario, sincronización, versiones y ajustes en un archivo. Sin PIN ni datos de tarjeta.</translation>
  </message>
  <message>
   <source>Keep the order</source>
   <translation>Conservar el pedido</translation>
  </message>
  <message>
   <source>Keep two orders</source>
   <translation>Conservar dos pedidos</translation>
  </message>
  <message>
   <source>Kept on this till. It counts from the next start of the till.</source>
   <translation>Guardado en esta caja. Vale desde el próximo arranque.</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Teclas</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Tipo</translation>
  </message>
  <message>
   <source>Known</source>
   <translation>Conocido</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <source>Last answer {time}</source>
   <translation>Última respuesta {time}</translation>
  </message>
  <message>
   <source>Last change {age} ago</source>
   <translation>Último cambio hace {age}</translation>
  </message>
  <message>
   <source>Last changes</source>
   <translation>Últimos cambios</translation>
  </message>
  <message>
   <source>Last code</source>
   <translation>Último código</translation>
  </message>
  <message>
   <source>Last heard from it at {time}, {ago}.</source>
   <translation>Última noticia a las {time}, {ago}.</translation>
  </message>
  <message>
   <source>Last scan</source>
   <translation>Último escaneo</translation>
  </message>
  <message>
   <source>Last sync</source>
   <translation>Última sincronización</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>Dejarlo</translation>
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
   <source>Left to pay {amount}. Saved {time}.</source>
   <translation>Falta pagar {amount}. Guardado {time}.</translation>
  </message>
  <message>
   <source>Less motion</source>
   <translation>Menos movimiento</translation>
  </message>
  <message>
   <source>Letters</source>
   <translation>Letras</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Licencia</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Claro</translation>
  </message>
  <message>
   <source>Line</source>
   <translation>Línea</translation>
  </message>
  <message>
   <source>List price</source>
   <translation>Precio de lista</translation>
  </message>
  <message>
   <source>Little space on this till</source>
   <translation>Poco espacio en esta caja</translation>
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
   <source>Log in</source>
   <translation>Entrar</translation>
  </message>
  <message>
   <source>Log in once while the server can be reached. Then this till knows you for 7 days.</source>
   <translation>Entre una vez con el servidor disponible. Después esta caja le conoce 7 días.</translation>
  </message>
  <message>
   <source>Log out, the order is kept</source>
   <translation>Salir, el pedido se guarda</translation>
  </message>
  <message>
   <source>Longest offline today</source>
   <translation>Corte más largo de hoy</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>Mirar otra vez</translation>
  </message>
  <message>
   <source>Looks right</source>
   <translation>Está bien</translation>
  </message>
  <message>
   <source>Loud</source>
   <translation>Fuerte</translation>
  </message>
  <message>
   <source>Made with</source>
   <translation>Hecho con</translation>
  </message>
  <message>
   <source>Main action of the screen</source>
   <translation>Acción principal de la pantalla</translation>
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
   <source>Money was taken for this order, so it cannot be cleared.</source>
   <translation>Se cobró dinero por este pedido; no se puede vaciar.</translation>
  </message>
  <message>
   <source>Money was taken for this order. Finish paying it first.</source>
   <translation>Se cobró dinero por este pedido. Termine antes el pago.</translation>
  </message>
  <message>
   <source>More change</source>
   <translation>Más cambio</translation>
  </message>
  <message>
   <source>More or fewer of the line</source>
   <translation>Más o menos de la línea</translation>
  </message>
  <message numerus="yes">
   <source>Move %n line(s) of {tab}</source>
   <translation>
    <numerusform>Pasar %n línea de {tab}</numerusform>
    <numerusform>Pasar %n líneas de {tab}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Move %n line(s) to…</source>
   <translation>
    <numerusform>Pasar %n línea a…</numerusform>
    <numerusform>Pasar %n líneas a…</numerusform>
   </translation>
  </message>
  <message>
   <source>Move here</source>
   <translation>Pasar aquí</translation>
  </message>
  <message>
   <source>Move lines of {tab}</source>
   <translation>Pasar líneas de {tab}</translation>
  </message>
  <message>
   <source>Move nothing</source>
   <translation>No pasar nada</translation>
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
   <translation>Nombre del pedido</translation>
  </message>
  <message>
   <source>Name or number of the table</source>
   <translation>Nombre o número de mesa</translation>
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
   <source>Names and people come from the office.</source>
   <translation>Los nombres y personas vienen de la oficina.</translation>
  </message>
  <message>
   <source>Needs a look</source>
   <translation>Por revisar</translation>
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
   <translation>Neto</translation>
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
   <source>New tab: name or table</source>
   <translation>Cuenta nueva: nombre o mesa</translation>
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
   <source>Next try in {time}</source>
   <translation>Próximo intento en {time}</translation>
  </message>
  <message>
   <source>No USB stick was found. Plug one in and look again, or keep the file on this till.</source>
   <translation>No hay USB. Conecte uno y mire otra vez, o guarde el archivo en esta caja.</translation>
  </message>
  <message>
   <source>No answer from {reader}</source>
   <translation>Sin respuesta de {reader}</translation>
  </message>
  <message>
   <source>No answer yet</source>
   <translation>Aún sin respuesta</translation>
  </message>
  <message>
   <source>No card reader is set up</source>
   <translation>No hay lector configurado</translation>
  </message>
  <message>
   <source>No card reader is set up on this till. The order is safe.</source>
   <translation>No hay lector en esta caja. El pedido está a salvo.</translation>
  </message>
  <message>
   <source>No change. Taken by {how}</source>
   <translation>Sin cambio. Pagado con {how}</translation>
  </message>
  <message>
   <source>No drawer is set up on this till. Everything is saved.</source>
   <translation>No hay cajón en esta caja. Todo está guardado.</translation>
  </message>
  <message>
   <source>No float was counted in yet. Selling goes on all the same.</source>
   <translation>Aún sin fondo de caja. Se puede vender igual.</translation>
  </message>
  <message>
   <source>No items yet</source>
   <translation>Aún sin artículos</translation>
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
   <source>No order is open on this till.</source>
   <translation>No hay pedidos abiertos en esta caja.</translation>
  </message>
  <message>
   <source>No printer is set up</source>
   <translation>No hay impresora configurada</translation>
  </message>
  <message>
   <source>No printer is set up on this till. Everything is saved.</source>
   <translation>No hay impresora en esta caja. Todo está guardado.</translation>
  </message>
  <message>
   <source>No product has code {code}</source>
   <translation>Ningún producto tiene el código {code}</translation>
  </message>
  <message>
   <source>No product has code {code}. Sell it by name and price.</source>
   <translation>Ningún producto tiene el código {code}. Véndalo por nombre y precio.</translation>
  </message>
  <message>
   <source>No safe line to the server</source>
   <translation>Sin conexión cifrada con el servidor</translation>
  </message>
  <message>
   <source>No such product</source>
   <translation>No existe ese producto</translation>
  </message>
  <message>
   <source>No tab is called that</source>
   <translation>Ninguna cuenta se llama así</translation>
  </message>
  <message>
   <source>No, this machine only</source>
   <translation>No, solo esta máquina</translation>
  </message>
  <message>
   <source>Nobody disagrees about that any more.</source>
   <translation>Ya nadie discrepa sobre eso.</translation>
  </message>
  <message>
   <source>Nobody has touched it for {age}</source>
   <translation>Nadie lo ha tocado en {age}</translation>
  </message>
  <message numerus="yes">
   <source>Nobody touched this till for %n minute(s). The order is kept.</source>
   <translation>
    <numerusform>Nadie tocó esta caja en %n minuto. El pedido se guarda.</numerusform>
    <numerusform>Nadie tocó esta caja en %n minutos. El pedido se guarda.</numerusform>
   </translation>
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
   <source>Not given…</source>
   <translation>No devuelto…</translation>
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
   <source>Note on the line</source>
   <translation>Nota en la línea</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>Nada</translation>
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
   <source>Nothing is sent without one. Tell a manager.</source>
   <translation>Sin ella no se envía nada. Avise a un encargado.</translation>
  </message>
  <message>
   <source>Nothing is sold on this page: the code is only shown.</source>
   <translation>En esta página no se vende: el código solo se muestra.</translation>
  </message>
  <message>
   <source>Nothing moves by itself.</source>
   <translation>Nada se mueve solo.</translation>
  </message>
  <message>
   <source>Nothing to save yet</source>
   <translation>Aún nada que guardar</translation>
  </message>
  <message>
   <source>Nothing waiting</source>
   <translation>Nada en espera</translation>
  </message>
  <message>
   <source>Nothing waits for a printer.</source>
   <translation>Nada espera una impresora.</translation>
  </message>
  <message>
   <source>Nothing was given back.</source>
   <translation>No se devolvió nada.</translation>
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
   <translation>Número de comensales</translation>
  </message>
  <message>
   <source>Of these, managers</source>
   <translation>De ellos, encargados</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>Apagado</translation>
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
   <source>On</source>
   <translation>Encendido</translation>
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
   <source>One sum</source>
   <translation>Una suma</translation>
  </message>
  <message>
   <source>One tap shows what is on it, a second one opens it here.</source>
   <translation>Un toque muestra lo que tiene, otro la abre aquí.</translation>
  </message>
  <message>
   <source>Only a test</source>
   <translation>Solo una prueba</translation>
  </message>
  <message>
   <source>Open drawer</source>
   <translation>Abrir cajón</translation>
  </message>
  <message>
   <source>Open in total</source>
   <translation>Abierto en total</translation>
  </message>
  <message>
   <source>Open item</source>
   <translation>Artículo libre</translation>
  </message>
  <message>
   <source>Open item for code {code}…</source>
   <translation>Artículo libre para el código {code}…</translation>
  </message>
  <message>
   <source>Open item…</source>
   <translation>Artículo libre…</translation>
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
   <source>Options of the line</source>
   <translation>Opciones de la línea</translation>
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
   <source>Or to an open tab</source>
   <translation>O a una cuenta abierta</translation>
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
   <source>Orders paid twice</source>
   <translation>Pedidos pagados dos veces</translation>
  </message>
  <message>
   <source>Orders still open</source>
   <translation>Pedidos aún abiertos</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>Otro</translation>
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
   <source>Out: {reason}</source>
   <translation>Salida: {reason}</translation>
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
   <source>Page Down</source>
   <comment>key</comment>
   <translation>Av Pág</translation>
  </message>
  <message>
   <source>Page Up</source>
   <comment>key</comment>
   <translation>Re Pág</translation>
  </message>
  <message>
   <source>Paid</source>
   <translation>Pagado</translation>
  </message>
  <message>
   <source>Paid in</source>
   <translation>Entrada</translation>
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
   <translation>Pedidos pagados…</translation>
  </message>
  <message>
   <source>Paid out</source>
   <translation>Salida</translation>
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
   <source>Papers waiting</source>
   <translation>Papeles en espera</translation>
  </message>
  <message>
   <source>Parked</source>
   <translation>Aparcado</translation>
  </message>
  <message>
   <source>Pay</source>
   <translation>Cobrar</translation>
  </message>
  <message>
   <source>Pay  {amount}</source>
   <translation>Cobrar  {amount}</translation>
  </message>
  <message>
   <source>Pay by card</source>
   <translation>Pagar con tarjeta</translation>
  </message>
  <message>
   <source>Pay by voucher</source>
   <translation>Pagar con vale</translation>
  </message>
  <message>
   <source>Pay the next bill</source>
   <translation>Pagar la cuenta siguiente</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Personas</translation>
  </message>
  <message>
   <source>People at this venue</source>
   <translation>Personas del local</translation>
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
   <source>Perhaps the clock of this till is wrong. Tell a manager.</source>
   <translation>Quizá el reloj de esta caja está mal. Avise a un encargado.</translation>
  </message>
  <message>
   <source>Perhaps the network wants a log-in. Tell a manager.</source>
   <translation>Quizá la red pide iniciar sesión. Avise a un encargado.</translation>
  </message>
  <message>
   <source>Person {number}</source>
   <translation>Persona {number}</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Lugar</translation>
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
   <source>Print X report</source>
   <translation>Imprimir informe X</translation>
  </message>
  <message>
   <source>Print Z report</source>
   <translation>Imprimir informe Z</translation>
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
   <source>Print the bill</source>
   <translation>Imprimir la cuenta</translation>
  </message>
  <message>
   <source>Print the receipt</source>
   <translation>Imprimir el recibo</translation>
  </message>
  <message>
   <source>Printers are set up in the settings file of this till. Sales are saved without one.</source>
   <translation>Las impresoras se configuran en el archivo de ajustes. Las ventas se guardan sin ellas.</translation>
  </message>
  <message>
   <source>Printers, drawer</source>
   <translation>Impresoras, cajón</translation>
  </message>
  <message>
   <source>Printing</source>
   <translation>Imprimiendo</translation>
  </message>
  <message>
   <source>Product</source>
   <translation>Producto</translation>
  </message>
  <message>
   <source>Put {amount} in</source>
   <translation>Meter {amount}</translation>
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
   <source>Ready</source>
   <translation>Listo</translation>
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
   <translation>Recibo {number} · {time}</translation>
  </message>
  <message>
   <source>Received today</source>
   <translation>Recibido hoy</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Rehacer</translation>
  </message>
  <message>
   <source>Refund declined</source>
   <translation>Devolución rechazada</translation>
  </message>
  <message>
   <source>Refund declined by the bank</source>
   <translation>Devolución rechazada por el banco</translation>
  </message>
  <message>
   <source>Remove a payment that was taken: {what}</source>
   <translation>Quitar un pago cobrado: {what}</translation>
  </message>
  <message>
   <source>Remove it</source>
   <translation>Quitarlo</translation>
  </message>
  <message>
   <source>Remove line</source>
   <translation>Quitar línea</translation>
  </message>
  <message>
   <source>Remove the line</source>
   <translation>Quitar la línea</translation>
  </message>
  <message>
   <source>Remove {name} {amount}</source>
   <translation>Quitar {name} {amount}</translation>
  </message>
  <message>
   <source>Removed {quantity} × {name}</source>
   <translation>Quitado {quantity} × {name}</translation>
  </message>
  <message>
   <source>Reprint</source>
   <comment>on paper</comment>
   <translation>Copia</translation>
  </message>
  <message>
   <source>Resume here</source>
   <translation>Seguir aquí</translation>
  </message>
  <message>
   <source>Resume the tab</source>
   <translation>Seguir la cuenta</translation>
  </message>
  <message>
   <source>Rung up by mistake</source>
   <translation>Marcado por error</translation>
  </message>
  <message>
   <source>Safety and sync</source>
   <translation>Seguridad y sincronización</translation>
  </message>
  <message>
   <source>Sales</source>
   <translation>Ventas</translation>
  </message>
  <message>
   <source>Sales go on, with the time of this till. Tell a manager to set the clock.</source>
   <translation>Se sigue vendiendo con la hora de esta caja. Pida a un encargado que ajuste el reloj.</translation>
  </message>
  <message>
   <source>Sales go on. Set the clock of this machine.</source>
   <translation>Se sigue vendiendo. Ajuste el reloj de esta máquina.</translation>
  </message>
  <message>
   <source>Same round again</source>
   <translation>La misma ronda otra vez</translation>
  </message>
  <message>
   <source>Save an order to a tab and it appears here on every till.</source>
   <translation>Guarde un pedido en una cuenta y aparecerá aquí en todas las cajas.</translation>
  </message>
  <message>
   <source>Save to a tab</source>
   <translation>Guardar en una cuenta</translation>
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
   <source>Saved {time}</source>
   <translation>Guardado {time}</translation>
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
   <source>Scanner, keys</source>
   <translation>Escáner, teclas</translation>
  </message>
  <message>
   <source>Scans are taken on the order page. Nothing was added.</source>
   <translation>Se escanea en la página del pedido. No se añadió nada.</translation>
  </message>
  <message>
   <source>Screen {number}</source>
   <translation>Pantalla {number}</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Buscar</translation>
  </message>
  <message>
   <source>Search; Enter adds the first hit</source>
   <translation>Buscar; Intro añade el primero</translation>
  </message>
  <message>
   <source>Sell {name}, which is not on the list, for {price}</source>
   <translation>Vender {name}, fuera de lista, por {price}</translation>
  </message>
  <message>
   <source>Selling still works. Tell a manager.</source>
   <translation>Aún se puede vender. Avise a un encargado.</translation>
  </message>
  <message>
   <source>Selling still works. Tell a manager: export and free space today.</source>
   <translation>Aún se puede vender. Avise a un encargado: exportar y liberar espacio hoy.</translation>
  </message>
  <message>
   <source>Send to the kitchen</source>
   <translation>Enviar a cocina</translation>
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
   <source>Sent today</source>
   <translation>Enviado hoy</translation>
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
   <source>Server</source>
   <translation>Servidor</translation>
  </message>
  <message>
   <source>Set where this till is started. It cannot be changed here.</source>
   <translation>Fijado al arrancar esta caja. No se cambia aquí.</translation>
  </message>
  <message>
   <source>Several media are plugged in. Nothing else on them is touched.</source>
   <translation>Hay varios medios. No se toca nada más en ellos.</translation>
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
   <source>Shift</source>
   <comment>key</comment>
   <translation>Mayús</translation>
  </message>
  <message>
   <source>Should be in it</source>
   <translation>Debe haber</translation>
  </message>
  <message>
   <source>Show how</source>
   <translation>Ver cómo</translation>
  </message>
  <message>
   <source>Simulated, for the demo</source>
   <translation>Simulado, para la demo</translation>
  </message>
  <message>
   <source>Single lines…</source>
   <translation>Líneas sueltas…</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Tamaño</translation>
  </message>
  <message>
   <source>Size of everything</source>
   <translation>Tamaño de todo</translation>
  </message>
  <message>
   <source>Soft</source>
   <translation>Suave</translation>
  </message>
  <message>
   <source>Sold out.</source>
   <translation>Agotado.</translation>
  </message>
  <message>
   <source>Someone may be using it.</source>
   <translation>Puede que alguien lo esté usando.</translation>
  </message>
  <message>
   <source>Something else answers</source>
   <translation>Otra cosa responde</translation>
  </message>
  <message>
   <source>Something on this tab is not paid yet.</source>
   <translation>Algo de esta cuenta aún no está pagado.</translation>
  </message>
  <message>
   <source>Something that is not on the list, by name and price.</source>
   <translation>Algo fuera de la lista, por nombre y precio.</translation>
  </message>
  <message>
   <source>Something unexpected happened on this till. Everything saved is safe.</source>
   <translation>Ocurrió algo inesperado en esta caja. Todo lo guardado está a salvo.</translation>
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
   <source>Sounds</source>
   <translation>Sonidos</translation>
  </message>
  <message>
   <source>Split bill</source>
   <translation>Dividir cuenta</translation>
  </message>
  <message>
   <source>Split the bill</source>
   <translation>Dividir la cuenta</translation>
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
   <source>Supplier</source>
   <translation>Proveedor</translation>
  </message>
  <message>
   <source>Switch to another person</source>
   <translation>Cambiar de persona</translation>
  </message>
  <message>
   <source>Switch to {name}</source>
   <translation>Cambiar a {name}</translation>
  </message>
  <message>
   <source>Sync</source>
   <translation>Sincronización</translation>
  </message>
  <message>
   <source>Sync now</source>
   <translation>Sincronizar</translation>
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
   <translation>Mesa</translation>
  </message>
  <message>
   <source>Table </source>
   <translation>Mesa </translation>
  </message>
  <message>
   <source>Table {number}</source>
   <translation>Mesa {number}</translation>
  </message>
  <message>
   <source>Tabs</source>
   <translation>Cuentas</translation>
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
   <source>Take the money</source>
   <translation>Cobrar</translation>
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
   <source>Take {amount} out</source>
   <translation>Sacar {amount}</translation>
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
   <source>Tap a product, scan a barcode, or open a tab.</source>
   <translation>Toque un producto, escanee un código o abra una cuenta.</translation>
  </message>
  <message>
   <source>Tap, insert or swipe</source>
   <translation>Acerque, inserte o deslice</translation>
  </message>
  <message>
   <source>Tax</source>
   <translation>Impuesto</translation>
  </message>
  <message>
   <source>Tax</source>
   <comment>on paper</comment>
   <translation>Impuesto</translation>
  </message>
  <message>
   <source>Tell a manager. Orders are safe here.</source>
   <translation>Avise a un encargado. Los pedidos están seguros aquí.</translation>
  </message>
  <message>
   <source>Test print</source>
   <translation>Prueba de impresión</translation>
  </message>
  <message>
   <source>Thank you</source>
   <translation>Gracias</translation>
  </message>
  <message>
   <source>That is more than one order can hold.</source>
   <translation>Es más de lo que cabe en un pedido.</translation>
  </message>
  <message>
   <source>That is more than was paid and not yet given back.</source>
   <translation>Es más de lo pagado y aún no devuelto.</translation>
  </message>
  <message>
   <source>That is {total} in one line. Nothing is added yet.</source>
   <translation>Son {total} en una línea. Aún no se añadió nada.</translation>
  </message>
  <message>
   <source>That line is no longer in the order.</source>
   <translation>Esa línea ya no está en el pedido.</translation>
  </message>
  <message>
   <source>That payment is not in this order.</source>
   <translation>Ese pago no está en este pedido.</translation>
  </message>
  <message>
   <source>That product is not on this till’s list.</source>
   <translation>Ese producto no está en la lista de esta caja.</translation>
  </message>
  <message>
   <source>That tab is in another currency.</source>
   <translation>Esa cuenta está en otra moneda.</translation>
  </message>
  <message>
   <source>That was charged already.</source>
   <translation>Eso ya se cobró.</translation>
  </message>
  <message>
   <source>The PIN of the chosen person</source>
   <translation>El PIN de la persona elegida</translation>
  </message>
  <message>
   <source>The amount, pence first</source>
   <translation>El importe, céntimos primero</translation>
  </message>
  <message>
   <source>The answer comes there. If that reader shows “declined”, a manager can say so.</source>
   <translation>La respuesta llega allí. Si ese lector muestra «rechazado», un encargado puede indicarlo.</translation>
  </message>
  <message>
   <source>The bill is printing.</source>
   <translation>La cuenta se imprime.</translation>
  </message>
  <message>
   <source>The blue button</source>
   <translation>El botón azul</translation>
  </message>
  <message>
   <source>The card reader is set up</source>
   <translation>El lector está configurado</translation>
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
   <source>The certificate is not valid</source>
   <translation>El certificado no vale ahora</translation>
  </message>
  <message>
   <source>The clock of this till differs by {count} min</source>
   <translation>El reloj de esta caja difiere {count} min</translation>
  </message>
  <message>
   <source>The clock of this till differs by {minutes} min</source>
   <translation>El reloj de esta caja difiere {minutes} min</translation>
  </message>
  <message>
   <source>The count is more than {limit} away from what should be in the drawer.</source>
   <translation>El recuento difiere más de {limit} de lo que debería haber.</translation>
  </message>
  <message>
   <source>The customer display is not connected. Selling goes on without it.</source>
   <translation>El visor del cliente no está conectado. Se sigue vendiendo sin él.</translation>
  </message>
  <message>
   <source>The disk of this till cannot be written to: call support.</source>
   <translation>No se puede escribir en el disco de esta caja: llame a soporte.</translation>
  </message>
  <message>
   <source>The disk of this till is full. The order is safe where it was; free some space, then log in.</source>
   <translation>El disco de esta caja está lleno. El pedido está a salvo donde estaba; libere espacio y entre.</translation>
  </message>
  <message>
   <source>The disk of this till is full: free some space, then try again.</source>
   <translation>El disco de esta caja está lleno: libere espacio y pruebe otra vez.</translation>
  </message>
  <message>
   <source>The drawer has no float yet. “Cash drawer” under More counts one in.</source>
   <translation>El cajón aún no tiene fondo. «Cajón» en Más lo ingresa.</translation>
  </message>
  <message>
   <source>The drawer is right</source>
   <translation>El cajón cuadra</translation>
  </message>
  <message>
   <source>The drawer opens.</source>
   <translation>El cajón se abre.</translation>
  </message>
  <message>
   <source>The exact amount</source>
   <translation>El importe exacto</translation>
  </message>
  <message>
   <source>The file of this till is damaged: call support before you go on.</source>
   <translation>El archivo de esta caja está dañado: llame a soporte antes de seguir.</translation>
  </message>
  <message>
   <source>The first nine favourites</source>
   <translation>Los nueve primeros favoritos</translation>
  </message>
  <message>
   <source>The first or the last line</source>
   <translation>La primera o la última línea</translation>
  </message>
  <message>
   <source>The first quick amount</source>
   <translation>El primer importe rápido</translation>
  </message>
  <message>
   <source>The fourth quick amount</source>
   <translation>El cuarto importe rápido</translation>
  </message>
  <message>
   <source>The guest holds the card to the reader</source>
   <translation>El cliente acerca la tarjeta al lector</translation>
  </message>
  <message>
   <source>The guest sees lines, total and change on it.</source>
   <translation>El cliente ve líneas, total y cambio.</translation>
  </message>
  <message>
   <source>The guests left</source>
   <translation>Los clientes se fueron</translation>
  </message>
  <message>
   <source>The guests move to another table, or this tab joins another one.</source>
   <translation>Los clientes cambian de mesa, o esta cuenta se une a otra.</translation>
  </message>
  <message>
   <source>The journal check found a problem</source>
   <translation>La comprobación del diario encontró un problema</translation>
  </message>
  <message>
   <source>The journal is busy. Nothing was written. Try again.</source>
   <translation>El diario está ocupado. No se escribió nada. Pruebe otra vez.</translation>
  </message>
  <message>
   <source>The journal is whole.</source>
   <translation>El diario está entero.</translation>
  </message>
  <message>
   <source>The journal needs a look</source>
   <translation>El diario necesita revisión</translation>
  </message>
  <message>
   <source>The journal needs a look. Call support.</source>
   <translation>El diario necesita revisión. Llame a soporte.</translation>
  </message>
  <message>
   <source>The journal of this till came from another machine. It goes on as a new one.</source>
   <translation>El diario de esta caja vino de otra máquina. Sigue como nuevo.</translation>
  </message>
  <message>
   <source>The journal of this till cannot be opened ({reason}). Call support.</source>
   <translation>No se puede abrir el diario de esta caja ({reason}). Llame a soporte.</translation>
  </message>
  <message>
   <source>The journal of this till cannot be read. Call support.</source>
   <translation>No se puede leer el diario de esta caja. Llame a soporte.</translation>
  </message>
  <message>
   <source>The journal of this till is from a newer version. Install that version again.</source>
   <translation>El diario de esta caja es de una versión más nueva. Instálela otra vez.</translation>
  </message>
  <message>
   <source>The journal of this till was copied or put back. Nothing is lost. Tell a manager.</source>
   <translation>El diario de esta caja fue copiado o restaurado. No se perdió nada. Avise a un encargado.</translation>
  </message>
  <message>
   <source>The journal of this till was older than it should be. The server fills the rest.</source>
   <translation>El diario de esta caja era más antiguo de lo debido. El servidor completa el resto.</translation>
  </message>
  <message numerus="yes">
   <source>The journal was damaged and set aside. %n change(s) came over. Tell a manager.</source>
   <translation>
    <numerusform>El diario estaba dañado y se apartó. Pasó %n cambio. Avise a un encargado.</numerusform>
    <numerusform>El diario estaba dañado y se apartó. Pasaron %n cambios. Avise a un encargado.</numerusform>
   </translation>
  </message>
  <message>
   <source>The kitchen knows everything already.</source>
   <translation>La cocina ya lo sabe todo.</translation>
  </message>
  <message>
   <source>The last line</source>
   <translation>La última línea</translation>
  </message>
  <message>
   <source>The last round was added again, without what is sold out: {names}.</source>
   <translation>La última ronda se añadió otra vez, sin lo agotado: {names}.</translation>
  </message>
  <message>
   <source>The last round was added again.</source>
   <translation>La última ronda se añadió otra vez.</translation>
  </message>
  <message>
   <source>The last tap was not saved</source>
   <translation>El último toque no se guardó</translation>
  </message>
  <message>
   <source>The line above or below</source>
   <translation>La línea de arriba o de abajo</translation>
  </message>
  <message>
   <source>The line below</source>
   <translation>La línea de abajo</translation>
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
   <translation>El pedido se anuló. El registro lo conserva.</translation>
  </message>
  <message>
   <source>The paper is on its way. If nothing comes out, the reason stands here.</source>
   <translation>El papel va en camino. Si no sale nada, aquí está el motivo.</translation>
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
   <source>The printers are ready</source>
   <translation>Las impresoras están listas</translation>
  </message>
  <message>
   <source>The products are on their way from the server.</source>
   <translation>Los productos llegan del servidor.</translation>
  </message>
  <message>
   <source>The reader gave no answer. Say that the card was not charged.</source>
   <translation>El lector no respondió. Confirme que la tarjeta no se cobró.</translation>
  </message>
  <message>
   <source>The reader gave {amount} back after all: receipt {receipt}. It is counted.</source>
   <translation>El lector sí devolvió {amount}: recibo {receipt}. Ya está contado.</translation>
  </message>
  <message>
   <source>The reader has not said yet whether it gave money back. Ask it again first.</source>
   <translation>El lector aún no dijo si devolvió el dinero. Pregúntele antes.</translation>
  </message>
  <message>
   <source>The reader shows that {amount} was given back.</source>
   <translation>El lector muestra que se devolvió {amount}.</translation>
  </message>
  <message>
   <source>The reader shows that {amount} was not given back.</source>
   <translation>El lector muestra que no se devolvió {amount}.</translation>
  </message>
  <message>
   <source>The receipt is printing.</source>
   <translation>El recibo se imprime.</translation>
  </message>
  <message>
   <source>The report is printing.</source>
   <translation>El informe se imprime.</translation>
  </message>
  <message>
   <source>The rest, {total}, is an order of its own. It is kept.</source>
   <translation>El resto, {total}, es un pedido aparte. Se guarda.</translation>
  </message>
  <message>
   <source>The sales are saved. What did not come out waits and can be printed again.</source>
   <translation>Las ventas están guardadas. Lo que no salió espera y puede imprimirse.</translation>
  </message>
  <message>
   <source>The second quick amount</source>
   <translation>El segundo importe rápido</translation>
  </message>
  <message>
   <source>The server cannot answer now</source>
   <translation>El servidor no puede responder ahora</translation>
  </message>
  <message>
   <source>The server does not know this till</source>
   <translation>El servidor no conoce esta caja</translation>
  </message>
  <message>
   <source>The server does not know this till. A manager can enrol it. Orders are safe here.</source>
   <translation>El servidor no conoce esta caja. Un encargado puede registrarla. Los pedidos están seguros aquí.</translation>
  </message>
  <message>
   <source>The server refused what this till sent: {why}. Orders are safe here.</source>
   <translation>El servidor rechazó lo que envió esta caja: {why}. Los pedidos están seguros aquí.</translation>
  </message>
  <message>
   <source>The server refuses changes</source>
   <translation>El servidor rechaza cambios</translation>
  </message>
  <message>
   <source>The tab opens here and stays open until it is paid.</source>
   <translation>La cuenta se abre aquí y sigue abierta hasta que se pague.</translation>
  </message>
  <message>
   <source>The third quick amount</source>
   <translation>El tercer importe rápido</translation>
  </message>
  <message>
   <source>The till asks the reader again and again. If it shows “declined”, a manager can say so.</source>
   <translation>La caja pregunta al lector una y otra vez. Si muestra «rechazado», un encargado puede indicarlo.</translation>
  </message>
  <message>
   <source>The till asks the reader again and again. What the reader shows, a manager can say.</source>
   <translation>La caja pregunta al lector una y otra vez. Un encargado puede indicar lo que muestra.</translation>
  </message>
  <message>
   <source>The till does not start</source>
   <translation>La caja no arranca</translation>
  </message>
  <message>
   <source>The till restarted at {time}. Last change saved: </source>
   <translation>La caja se reinició a las {time}. Último cambio guardado: </translation>
  </message>
  <message>
   <source>The till stopped meanwhile. Look at the printer.</source>
   <translation>La caja se detuvo mientras tanto. Mire la impresora.</translation>
  </message>
  <message>
   <source>The whole order is voided.</source>
   <translation>Se anula todo el pedido.</translation>
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
   <source>Theme</source>
   <translation>Tema</translation>
  </message>
  <message>
   <source>Then</source>
   <translation>Después</translation>
  </message>
  <message>
   <source>There is no round to repeat yet. Add a product first.</source>
   <translation>Aún no hay ronda que repetir. Añada antes un producto.</translation>
  </message>
  <message>
   <source>There is nothing in it that this order has not. It stays one order.</source>
   <translation>No tiene nada que este pedido no tenga. Sigue siendo uno.</translation>
  </message>
  <message>
   <source>There is nothing in the order yet. Add a product first.</source>
   <translation>El pedido está vacío. Añada antes un producto.</translation>
  </message>
  <message>
   <source>There is nothing to pay yet. Add a product first.</source>
   <translation>Aún no hay nada que pagar. Añada antes un producto.</translation>
  </message>
  <message>
   <source>There is nothing to print yet. Add a product first.</source>
   <translation>Aún no hay nada que imprimir. Añada antes un producto.</translation>
  </message>
  <message>
   <source>There is nothing to save yet. Add a product first.</source>
   <translation>Aún no hay nada que guardar. Añada antes un producto.</translation>
  </message>
  <message>
   <source>There is nothing to undo.</source>
   <translation>No hay nada que deshacer.</translation>
  </message>
  <message>
   <source>They are on the other tab at once, with what the kitchen knows of them.</source>
   <translation>Pasan enseguida a la otra cuenta, con lo que la cocina ya sabe de ellas.</translation>
  </message>
  <message>
   <source>They join this order when it is back.</source>
   <translation>Se unen a este pedido cuando vuelva.</translation>
  </message>
  <message>
   <source>This bill has a discount for the whole tab. Pay it, or log out: it is kept so.</source>
   <translation>Esta cuenta tiene un descuento para toda ella. Cóbrela o salga: queda así.</translation>
  </message>
  <message>
   <source>This help</source>
   <translation>Esta ayuda</translation>
  </message>
  <message>
   <source>This is the {name} printer.</source>
   <translation>Esta es la impresora {name}.</translation>
  </message>
  <message>
   <source>This line</source>
   <translation>Esta línea</translation>
  </message>
  <message>
   <source>This order</source>
   <translation>Este pedido</translation>
  </message>
  <message>
   <source>This order belongs to somebody else. Its owner or a manager can open it.</source>
   <translation>Este pedido es de otra persona. Ella o un encargado puede abrirlo.</translation>
  </message>
  <message>
   <source>This order is not paid yet, so there is nothing to give back.</source>
   <translation>Este pedido aún no está pagado; no hay nada que devolver.</translation>
  </message>
  <message>
   <source>This order is on a tab. Open the tab to change it.</source>
   <translation>Este pedido está en una cuenta. Ábrala para cambiarlo.</translation>
  </message>
  <message>
   <source>This order is open on another till. Take it back to change it here.</source>
   <translation>Este pedido está abierto en otra caja. Recupérelo para cambiarlo aquí.</translation>
  </message>
  <message>
   <source>This order is open on {till}</source>
   <translation>Este pedido está abierto en {till}</translation>
  </message>
  <message>
   <source>This order is paid. Start a new order for more.</source>
   <translation>Este pedido está pagado. Empiece uno nuevo para más.</translation>
  </message>
  <message>
   <source>This order was cleared. Start a new order.</source>
   <translation>Este pedido se vació. Empiece uno nuevo.</translation>
  </message>
  <message>
   <source>This order was last on {till}</source>
   <translation>Este pedido estaba en {till}</translation>
  </message>
  <message>
   <source>This software</source>
   <translation>Este programa</translation>
  </message>
  <message>
   <source>This tab is closed. Open a new one.</source>
   <translation>Esta cuenta está cerrada. Abra una nueva.</translation>
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
   <source>This till goes to the login screen in {time}.</source>
   <translation>Esta caja va a la pantalla de entrada en {time}.</translation>
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
   <source>This till is already open on this machine. Its window was brought to the front.</source>
   <translation>Esta caja ya está abierta en esta máquina. Su ventana se trajo al frente.</translation>
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
   <source>This till was revoked</source>
   <translation>Esta caja fue revocada</translation>
  </message>
  <message>
   <source>This till was revoked. A manager can enrol it. Orders are safe here.</source>
   <translation>Esta caja fue revocada. Un encargado puede registrarla. Los pedidos están seguros aquí.</translation>
  </message>
  <message>
   <source>This till {count}</source>
   <translation>Esta caja {count}</translation>
  </message>
  <message>
   <source>This till · {till}</source>
   <translation>Esta caja · {till}</translation>
  </message>
  <message>
   <source>Ticket for {label}</source>
   <translation>Comanda de {label}</translation>
  </message>
  <message>
   <source>Till</source>
   <translation>Caja</translation>
  </message>
  <message>
   <source>Till code</source>
   <translation>Código de caja</translation>
  </message>
  <message>
   <source>Till {number}</source>
   <translation>Caja {number}</translation>
  </message>
  <message>
   <source>Tills at this venue</source>
   <translation>Cajas del local</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Hora</translation>
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
   <source>Tips paid out</source>
   <translation>Propinas pagadas</translation>
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
   <source>To the bank</source>
   <translation>Al banco</translation>
  </message>
  <message>
   <source>To {name}</source>
   <translation>A {name}</translation>
  </message>
  <message>
   <source>Together</source>
   <translation>Juntos</translation>
  </message>
  <message>
   <source>Together, the dearer one until you choose</source>
   <translation>Juntos, el más caro hasta que elija</translation>
  </message>
  <message>
   <source>Too many tries. A manager can unlock.</source>
   <translation>Demasiados intentos. Un encargado puede desbloquear.</translation>
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
   <source>Total sold</source>
   <translation>Total vendido</translation>
  </message>
  <message>
   <source>Total {amount}. Saved {time}.</source>
   <translation>Total {amount}. Guardado {time}.</translation>
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
   <source>Tries again by itself</source>
   <translation>Vuelve a probar solo</translation>
  </message>
  <message>
   <source>Try a scan now</source>
   <translation>Pruebe un escaneo ahora</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Probar otra vez</translation>
  </message>
  <message>
   <source>Try again; if it happens again, call support.</source>
   <translation>Pruebe otra vez; si se repite, llame a soporte.</translation>
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
   <source>Two versions of a line</source>
   <translation>Dos versiones de una línea</translation>
  </message>
  <message>
   <source>Two versions of a line are waiting. Choose one, then pay.</source>
   <translation>Hay dos versiones de una línea. Elija una y cobre.</translation>
  </message>
  <message>
   <source>Type the number of guests in digits. Nothing was changed.</source>
   <translation>Escriba el número de comensales en cifras. No cambió nada.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>Up to date</source>
   <translation>Al día</translation>
  </message>
  <message>
   <source>Use this order</source>
   <translation>Usar este pedido</translation>
  </message>
  <message>
   <source>Use {amount} tip</source>
   <translation>Propina de {amount}</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>Versión</translation>
  </message>
  <message>
   <source>Version {version}</source>
   <translation>Versión {version}</translation>
  </message>
  <message>
   <source>Void order</source>
   <translation>Anular pedido</translation>
  </message>
  <message>
   <source>Void the order?</source>
   <translation>¿Anular el pedido?</translation>
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
   <source>Waiting</source>
   <translation>En espera</translation>
  </message>
  <message>
   <source>Waiting for the customer · {seconds} s</source>
   <translation>Esperando al cliente · {seconds} s</translation>
  </message>
  <message>
   <source>Waiting to be sent</source>
   <translation>Por enviar</translation>
  </message>
  <message>
   <source>We put both together. Nothing was thrown away.</source>
   <translation>Lo hemos unido. No se tiró nada.</translation>
  </message>
  <message>
   <source>Welcome</source>
   <translation>Bienvenidos</translation>
  </message>
  <message>
   <source>What the keys do here</source>
   <translation>Qué hacen las teclas aquí</translation>
  </message>
  <message>
   <source>What the keys do on a page</source>
   <translation>Qué hacen las teclas en una página</translation>
  </message>
  <message>
   <source>What was chosen on this till could not be read. It starts as it was set up.</source>
   <translation>Lo elegido en esta caja no se puede leer. Arranca como se configuró.</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Dónde</translation>
  </message>
  <message>
   <source>Where do the guests sit?</source>
   <translation>¿Dónde se sientan?</translation>
  </message>
  <message>
   <source>Where should the file go?</source>
   <translation>¿Dónde va el archivo?</translation>
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
   <translation>¿Por qué?</translation>
  </message>
  <message>
   <source>Wrong item</source>
   <translation>Artículo equivocado</translation>
  </message>
  <message>
   <source>X report</source>
   <translation>Informe X</translation>
  </message>
  <message>
   <source>Yes, key checked</source>
   <translation>Sí, clave comprobada</translation>
  </message>
  <message>
   <source>You can take it back</source>
   <translation>Puede recuperarlo</translation>
  </message>
  <message>
   <source>You get the {lines}</source>
   <translation>Recibe {lines}</translation>
  </message>
  <message numerus="yes">
   <source>You have %n open order(s)</source>
   <translation>
    <numerusform>Tiene %n pedido abierto</numerusform>
    <numerusform>Tiene %n pedidos abiertos</numerusform>
   </translation>
  </message>
  <message>
   <source>You save</source>
   <translation>Ahorra</translation>
  </message>
  <message>
   <source>Your last tap is not in the order. Everything before it is safe.</source>
   <translation>Su último toque no está en el pedido. Todo lo anterior está a salvo.</translation>
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
   <source>Your order of {lines} was recovered</source>
   <translation>Su pedido de {lines} se recuperó</translation>
  </message>
  <message>
   <source>Your order {total} is from {till}</source>
   <translation>Su pedido {total} viene de {till}</translation>
  </message>
  <message>
   <source>Z report {number}</source>
   <translation>Informe Z {number}</translation>
  </message>
  <message>
   <source>a manager allows it</source>
   <translation>lo autoriza un encargado</translation>
  </message>
  <message>
   <source>after plugging a stick in</source>
   <translation>tras conectar un USB</translation>
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
   <source>by the amount</source>
   <translation>según el importe</translation>
  </message>
  <message>
   <source>card</source>
   <translation>tarjeta</translation>
  </message>
  <message>
   <source>cash drawer</source>
   <translation>cajón</translation>
  </message>
  <message>
   <source>changes from other tills, first log-ins of new staff.</source>
   <translation>cambios de otras cajas, primeras entradas de personal nuevo.</translation>
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
   <source>given back</source>
   <translation>devuelto</translation>
  </message>
  <message>
   <source>in them</source>
   <translation>en ellos</translation>
  </message>
  <message>
   <source>in {time}</source>
   <translation>en {time}</translation>
  </message>
  <message>
   <source>incl. VAT {tax}</source>
   <translation>IVA incl. {tax}</translation>
  </message>
  <message>
   <source>incl. {tax}</source>
   <translation>incl. {tax}</translation>
  </message>
  <message>
   <source>incl. {tax}</source>
   <comment>on paper</comment>
   <translation>incl. {tax}</translation>
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
   <translation>ninguno</translation>
  </message>
  <message>
   <source>none yet</source>
   <translation>aún ninguno</translation>
  </message>
  <message>
   <source>not counted</source>
   <translation>sin contar</translation>
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
   <source>only a part of it goes to another tab</source>
   <translation>solo una parte pasa a otra cuenta</translation>
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
   <source>receipts and bills</source>
   <translation>recibos y cuentas</translation>
  </message>
  <message>
   <source>sell, take cash, log out, log in again.</source>
   <translation>vender, cobrar en efectivo, salir y volver a entrar.</translation>
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
   <source>the reader has not answered</source>
   <translation>el lector no ha respondido</translation>
  </message>
  <message>
   <source>tips in it</source>
   <translation>propinas incluidas</translation>
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
   <translation>esperando a {reader}</translation>
  </message>
  <message>
   <source>was {number} before</source>
   <translation>antes {number}</translation>
  </message>
  <message>
   <source>you choose which to keep.</source>
   <translation>usted elige cuál queda.</translation>
  </message>
  <message>
   <source>{amount} counted in.</source>
   <translation>{amount} ingresado.</translation>
  </message>
  <message>
   <source>{amount} given back</source>
   <translation>{amount} devuelto</translation>
  </message>
  <message>
   <source>{amount} goes out of the drawer.</source>
   <translation>{amount} sale del cajón.</translation>
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
   <source>{amount} less than expected</source>
   <translation>{amount} menos de lo esperado</translation>
  </message>
  <message>
   <source>{amount} more than expected</source>
   <translation>{amount} más de lo esperado</translation>
  </message>
  <message>
   <source>{amount} put in.</source>
   <translation>{amount} metido.</translation>
  </message>
  <message>
   <source>{amount} taken out.</source>
   <translation>{amount} sacado.</translation>
  </message>
  <message>
   <source>{amount} was given back to the card.</source>
   <translation>Se devolvió {amount} a la tarjeta.</translation>
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
   <source>{count} GB</source>
   <translation>{count} GB</translation>
  </message>
  <message>
   <source>{count} MB</source>
   <translation>{count} MB</translation>
  </message>
  <message>
   <source>{count} in this order</source>
   <translation>{count} en este pedido</translation>
  </message>
  <message>
   <source>{count} ms</source>
   <translation>{count} ms</translation>
  </message>
  <message>
   <source>{count} times {name}</source>
   <translation>{count} veces {name}</translation>
  </message>
  <message>
   <source>{count} × {name} was added.</source>
   <translation>Se añadió {count} × {name}.</translation>
  </message>
  <message>
   <source>{file} is in {folder}.</source>
   <translation>{file} está en {folder}.</translation>
  </message>
  <message>
   <source>{file} is on {place}. You can take it out.</source>
   <translation>{file} está en {place}. Puede retirarlo.</translation>
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
   <source>{free} of {disk}</source>
   <translation>{free} de {disk}</translation>
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
   <source>{name} counted {amount} in at {time}</source>
   <translation>{name} ingresó {amount} a las {time}</translation>
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
   <source>{name}, {time}</source>
   <translation>{name}, {time}</translation>
  </message>
  <message>
   <source>{name}’s order</source>
   <translation>Pedido de {name}</translation>
  </message>
  <message>
   <source>{name}’s order was paid before {late} reached it. Ring up what is still to be paid.</source>
   <translation>El pedido de {name} se pagó antes de que llegara {late}. Marque lo que falta.</translation>
  </message>
  <message>
   <source>{name}’s order was paid more than once: {took} for {cost}. Both payments are kept. Tell a manager.</source>
   <translation>El pedido de {name} se pagó más de una vez: {took} por {cost}. Ambos pagos se guardan. Avise a un encargado.</translation>
  </message>
  <message>
   <source>{place} cannot be written to. Nothing was written. Use another one.</source>
   <translation>No se puede escribir en {place}. No se escribió nada. Use otro.</translation>
  </message>
  <message>
   <source>{place} did not take the file. Nothing was written. Use another one.</source>
   <translation>{place} no aceptó el archivo. No se escribió nada. Use otro.</translation>
  </message>
  <message>
   <source>{place} is full. Nothing was written. Free some space or use another one.</source>
   <translation>{place} está lleno. No se escribió nada. Libere espacio o use otro.</translation>
  </message>
  <message>
   <source>{place} is not there any more. Nothing was written. Plug it in again.</source>
   <translation>{place} ya no está. No se escribió nada. Conéctelo otra vez.</translation>
  </message>
  <message>
   <source>{price} each</source>
   <translation>{price} cada uno</translation>
  </message>
  <message>
   <source>{price} · Sold out</source>
   <translation>{price} · Agotado</translation>
  </message>
  <message>
   <source>{price} · {number} left</source>
   <translation>{price} · quedan {number}</translation>
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
   <source>{room} free</source>
   <translation>{room} libres</translation>
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
   <source>{setting}: {value}</source>
   <translation>{setting}: {value}</translation>
  </message>
  <message>
   <source>{setting}: {value}, chosen</source>
   <translation>{setting}: {value}, elegido</translation>
  </message>
  <message>
   <source>{since} to {until}</source>
   <translation>{since} a {until}</translation>
  </message>
  <message>
   <source>{some} of {quantity} × {name}</source>
   <translation>{some} de {quantity} × {name}</translation>
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
   <source>{what} was changed on two tills while offline</source>
   <translation>{what} se cambió en dos cajas sin conexión</translation>
  </message>
  <message>
   <source>{who} took it over on {till} at {time}.</source>
   <translation>{who} lo tomó en {till} a las {time}.</translation>
  </message>
  <message>
   <source>“{product}” is not in the order. Everything before it is safe.</source>
   <translation>«{product}» no está en el pedido. Todo lo anterior está a salvo.</translation>
  </message>
 </context>
</TS>
