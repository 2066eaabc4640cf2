<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Card</name>
    <message>
        <source>I don&apos;t know your face yet</source>
        <translation>Todavía no conozco tu cara</translation>
    </message>
    <message>
        <source>Already checked in at %1</source>
        <translation>Ya registraste la entrada a las %1</translation>
    </message>
    <message>
        <source>Already checked out at %1</source>
        <translation>Ya registraste la salida a las %1</translation>
    </message>
    <message>
        <source>Not active here</source>
        <translation>No activo aquí</translation>
    </message>
    <message>
        <source>Please ask at the office</source>
        <translation>Pregunta en la oficina</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No se guardó</translation>
    </message>
    <message>
        <source>Please try again, or tell the office</source>
        <translation>Inténtalo de nuevo o avisa en la oficina</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Please look again, or use your PIN</source>
        <translation>Mira otra vez o usa tu PIN</translation>
    </message>
    <message>
        <source>Not undone</source>
        <translation>No se deshizo</translation>
    </message>
    <message>
        <source>Please tell the office</source>
        <translation>Avisa en la oficina</translation>
    </message>
    <message>
        <source>Not me</source>
        <translation>No soy yo</translation>
    </message>
    <message>
        <source>Please look at the camera without a phone or picture</source>
        <translation>Mira a la cámara sin teléfono ni foto</translation>
    </message>
    <message>
        <source>I could not see you move</source>
        <translation>No te he visto moverte</translation>
    </message>
    <message>
        <source>Look at the camera to try again, or use your PIN</source>
        <translation>Mira a la cámara para reintentarlo o usa tu PIN</translation>
    </message>
    <message>
        <source>Use your PIN, or ask to be enrolled</source>
        <translation>Usa tu PIN o pide que te registren</translation>
    </message>
</context>
<context>
    <name>EnrolForm</name>
    <message>
        <source>An identifier is needed</source>
        <translation>Hace falta un identificador</translation>
    </message>
    <message>
        <source>At most %1 characters</source>
        <translation>Como máximo %1 caracteres</translation>
    </message>
    <message>
        <source>Letters, digits and signs only</source>
        <translation>Solo letras, cifras y signos</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Not known here. Asking the server</source>
        <translation>Desconocido aquí. Preguntando al servidor</translation>
    </message>
    <message numerus="yes">
        <source>Number and PIN do not match. %Ln tries left.</source>
        <extracomment>%n: tries until the pad locks for a while</extracomment>
        <translation>
            <numerusform>El número y el PIN no coinciden. Queda %Ln intento.</numerusform>
            <numerusform>El número y el PIN no coinciden. Quedan %Ln intentos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not known here. %Ln tries left.</source>
        <translation>
            <numerusform>Desconocido aquí. Queda %Ln intento.</numerusform>
            <numerusform>Desconocido aquí. Quedan %Ln intentos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many wrong tries</source>
        <translation>Demasiados intentos fallidos</translation>
    </message>
    <message>
        <source>The server says yes</source>
        <translation>El servidor dice que sí</translation>
    </message>
    <message>
        <source>The server says no</source>
        <translation>El servidor dice que no</translation>
    </message>
    <message>
        <source>Not known here</source>
        <translation>Desconocido aquí</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No se guardó</translation>
    </message>
    <message>
        <source>I don&apos;t know this card or code</source>
        <translation>No conozco esta tarjeta o código</translation>
    </message>
    <message>
        <source>Use your PIN, or ask at the office</source>
        <translation>Usa tu PIN o pregunta en la oficina</translation>
    </message>
    <message>
        <source>Try again at %1. Faces are still recognised.</source>
        <translation>Inténtalo de nuevo a las %1. Las caras se siguen reconociendo.</translation>
    </message>
    <message>
        <source>Nothing was recorded on this kiosk</source>
        <translation>No se registró nada en este quiosco</translation>
    </message>
    <message>
        <source>Please ask at the office</source>
        <translation>Pregunta en la oficina</translation>
    </message>
    <message>
        <source>The server did not answer. Try again, use your PIN, or tell the office.</source>
        <translation>El servidor no respondió. Inténtalo de nuevo, usa tu PIN o avisa a la oficina.</translation>
    </message>
    <message>
        <source>Please try again, or tell the office</source>
        <translation>Inténtalo de nuevo o avisa en la oficina</translation>
    </message>
</context>
<context>
    <name>QrPicture</name>
    <message>
        <source>This cannot be a QR code</source>
        <translation>Esto no puede ser un código QR</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>sharp</source>
        <translation>nítida</translation>
    </message>
    <message>
        <source>good</source>
        <translation>buena</translation>
    </message>
    <message>
        <source>usable</source>
        <translation>aceptable</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Come closer</source>
        <translation>Acércate</translation>
    </message>
    <message>
        <source>Move back a little</source>
        <translation>Aléjate un poco</translation>
    </message>
    <message>
        <source>Look at the camera</source>
        <translation>Mira a la cámara</translation>
    </message>
    <message>
        <source>Too bright to see you</source>
        <translation>Hay demasiada luz para verte</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>No te muevas</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Entrada registrada</translation>
    </message>
    <message>
        <source>Checked out</source>
        <translation>Salida registrada</translation>
    </message>
    <message>
        <source>Look straight at the camera</source>
        <translation>Mira de frente a la cámara</translation>
    </message>
    <message>
        <source>Turn your head a little to your left</source>
        <translation>Gira un poco la cabeza a tu izquierda</translation>
    </message>
    <message>
        <source>Turn your head a little to your right</source>
        <translation>Gira un poco la cabeza a tu derecha</translation>
    </message>
    <message>
        <source>The entry no longer counts</source>
        <translation>El registro ya no cuenta</translation>
    </message>
    <message>
        <source>The direction is changed</source>
        <translation>Se cambió el sentido</translation>
    </message>
    <message>
        <source>The entry is added</source>
        <translation>Se añadió el registro</translation>
    </message>
    <message>
        <source>Deleted from this kiosk</source>
        <translation>Eliminado de este quiosco</translation>
    </message>
    <message>
        <source>It is tried again now</source>
        <translation>Se intenta de nuevo ahora</translation>
    </message>
    <message>
        <source>Too dark to see you: come closer</source>
        <translation>Demasiado oscuro: acércate</translation>
    </message>
    <message>
        <source>Light from behind: come closer</source>
        <translation>Luz por detrás: acércate</translation>
    </message>
    <message>
        <source>Please blink twice</source>
        <translation>Parpadea dos veces</translation>
    </message>
    <message>
        <source>Please turn your head to your left</source>
        <translation>Gira la cabeza a tu izquierda</translation>
    </message>
    <message>
        <source>Please turn your head to your right</source>
        <translation>Gira la cabeza a tu derecha</translation>
    </message>
</context>
<context>
    <name>rollcall::LedgerWorker</name>
    <message>
        <source>A PIN has been set already</source>
        <translation>Ya hay un PIN</translation>
    </message>
    <message>
        <source>The database was damaged and has been set aside as %1. A new one was begun; call your administrator.</source>
        <translation>La base de datos estaba dañada y se apartó como %1. Se empezó una nueva; avisa al administrador.</translation>
    </message>
    <message>
        <source>The ledger is damaged at entry %1: %2</source>
        <translation>El libro está dañado en la entrada %1: %2</translation>
    </message>
    <message>
        <source>%1 face templates cannot be read with this key; enrol these people again.</source>
        <translation>No se pueden leer %1 plantillas faciales con esta clave; registra de nuevo a estas personas.</translation>
    </message>
    <message>
        <source>There is no such punch to undo</source>
        <translation>No hay tal registro que deshacer</translation>
    </message>
    <message>
        <source>It is too late to undo this here; please tell the office</source>
        <translation>Ya es tarde para deshacerlo aquí; avisa en la oficina</translation>
    </message>
    <message>
        <source>Nobody with the identifier %1 is enrolled</source>
        <translation>No hay nadie registrado con el identificador %1</translation>
    </message>
    <message>
        <source>That time has not come yet</source>
        <translation>Esa hora aún no ha llegado</translation>
    </message>
    <message>
        <source>%1 people were enrolled with another face engine and are not recognised; enrol them again, or choose that engine in the configuration (%2 is in use).</source>
        <translation>%1 personas se registraron con otro motor de caras y no se reconocen; regístralas de nuevo o elige ese motor en la configuración (se usa %2).</translation>
    </message>
</context>
<context>
    <name>rollcall::PhotoEnroller</name>
    <message>
        <source>The kiosk is busy with other photos; send this one again</source>
        <translation>El quiosco está ocupado con otras fotos; envía esta de nuevo</translation>
    </message>
</context>
<context>
    <name>rollcall::Presenter</name>
    <message>
        <source>Saved here, will be sent when the network is back</source>
        <translation>Guardado aquí; se enviará cuando vuelva la red</translation>
    </message>
    <message>
        <source>%1 h %2 min since you checked in</source>
        <translation>%1 h %2 min desde tu entrada</translation>
    </message>
    <message>
        <source>Open the administration on the kiosk first, then ask again</source>
        <translation>Abre primero la administración en el quiosco y vuelve a pedirlo</translation>
    </message>
    <message>
        <source>Somebody else is being enrolled on the kiosk</source>
        <translation>Se está registrando a otra persona en el quiosco</translation>
    </message>
    <message>
        <source>This face differs from the pictures taken before. One person at a time, please.</source>
        <translation>Esta cara no es la de las fotos anteriores. De una en una, por favor.</translation>
    </message>
</context>
<context>
    <name>rollcall::SiteService</name>
    <message>
        <source>The kiosk is being stopped</source>
        <translation>El quiosco se está deteniendo</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::AdminShell</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Asistencia</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::ChallengePanel</name>
    <message>
        <source>Thank you</source>
        <translation>Gracias</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::ConnectionsPage</name>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Not reachable. Entries are kept here and sent later.</source>
        <translation>Sin conexión. Los registros se guardan aquí y se envían después.</translation>
    </message>
    <message>
        <source>The server refuses this kiosk. Check its serial number and secret.</source>
        <translation>El servidor rechaza este quiosco. Comprueba su número de serie y su clave.</translation>
    </message>
    <message>
        <source>Ready for other systems to connect</source>
        <translation>Listo para que se conecten otros sistemas</translation>
    </message>
    <message>
        <source>Other systems cannot connect</source>
        <translation>Otros sistemas no pueden conectarse</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>No system is connected</source>
        <translation>No hay ningún sistema conectado</translation>
    </message>
    <message>
        <source>Attendance is kept on this kiosk. To send it somewhere, add a [[connector]] to the configuration file.</source>
        <translation>La asistencia se guarda en este quiosco. Para enviarla, añade un [[connector]] al archivo de configuración.</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>hoy, %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries waiting</source>
        <translation>
            <numerusform>%Ln registro en espera</numerusform>
            <numerusform>%Ln registros en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>No hay nada en espera</translation>
    </message>
    <message>
        <source>oldest from %1</source>
        <translation>la más antigua de %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln rechazado</numerusform>
            <numerusform>%Ln rechazados</numerusform>
        </translation>
    </message>
    <message>
        <source>last delivered %1</source>
        <translation>última entrega %1</translation>
    </message>
    <message>
        <source>nothing delivered yet</source>
        <translation>aún no se ha entregado nada</translation>
    </message>
    <message>
        <source>Refused by %1</source>
        <translation>Rechazado por %1</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %1, tried %Ln times</source>
        <translation>
            <numerusform>Esperando a %1, %Ln intento</numerusform>
            <numerusform>Esperando a %1, %Ln intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Sin entregar</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone in time, never sent to %1</source>
        <translation>Deshecho a tiempo, nunca enviado a %1</translation>
    </message>
    <message>
        <source>Delivered to %1 before it was undone. It cannot be taken back from here; tell those who run that system.</source>
        <translation>Entregado a %1 antes de deshacerlo. No se puede retirar desde aquí; avisa a quienes gestionan ese sistema.</translation>
    </message>
    <message>
        <source>Delivered to %1 before its direction was changed. It cannot be changed from here; tell those who run that system.</source>
        <translation>Entregado a %1 antes de cambiar el sentido. No se puede cambiar desde aquí; avisa a quienes gestionan ese sistema.</translation>
    </message>
    <message>
        <source>Corrected after delivery</source>
        <translation>Corregido tras la entrega</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::CornerPress</name>
    <message>
        <source>Administration: press and hold</source>
        <translation>Administración: mantén pulsado</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::CredentialSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>New PIN for %1</source>
        <translation>PIN nuevo para %1</translation>
    </message>
    <message>
        <source>4 to 8 digits, typed by the person themselves</source>
        <translation>De 4 a 8 cifras, que teclea la propia persona</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>El mismo PIN otra vez</translation>
    </message>
    <message>
        <source>Hold the card of %1 to the reader</source>
        <translation>Acerca la tarjeta de %1 al lector</translation>
    </message>
    <message>
        <source>The reader must be one that types like a keyboard and ends with Enter.</source>
        <translation>El lector debe ser de los que escriben como un teclado y terminan con Entrar.</translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <translation>PIN de %1</translation>
    </message>
    <message>
        <source>To check in, %1 types the number %2 and then the PIN.</source>
        <translation>Para fichar, %1 teclea el número %2 y después el PIN.</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>Cambiar el PIN</translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation>Quitar el PIN</translation>
    </message>
    <message>
        <source>Card of %1</source>
        <translation>Tarjeta de %1</translation>
    </message>
    <message>
        <source>The card checks in at once. When it is lost, remove it or read another one.</source>
        <translation>La tarjeta ficha al instante. Si se pierde, quítala o lee otra.</translation>
    </message>
    <message>
        <source>Read another card</source>
        <translation>Leer otra tarjeta</translation>
    </message>
    <message>
        <source>Remove the card</source>
        <translation>Quitar la tarjeta</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>Código QR de %1</translation>
    </message>
    <message>
        <source>A new code makes the old one useless at once.</source>
        <translation>Un código nuevo inutiliza el anterior al instante.</translation>
    </message>
    <message>
        <source>Whoever holds the code, also as a photo of it, checks in as %1.</source>
        <translation>Quien lleve el código, aunque sea en foto, ficha como %1.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Crear un código nuevo</translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation>Crear un código</translation>
    </message>
    <message>
        <source>Remove the code</source>
        <translation>Quitar el código</translation>
    </message>
    <message>
        <source>It is shown this once. Save it and print it, or let %1 photograph it now.</source>
        <translation>Se muestra solo esta vez. Guárdalo e imprímelo, o deja que %1 lo fotografíe ahora.</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Guardar la imagen</translation>
    </message>
    <message>
        <source>The two were not the same. Choose again.</source>
        <translation>No coinciden. Elige de nuevo.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>%1 has no PIN any more</source>
        <translation>%1 ya no tiene PIN</translation>
    </message>
    <message>
        <source>The PIN of %1 is set</source>
        <translation>El PIN de %1 está puesto</translation>
    </message>
    <message>
        <source>%1 has no card any more</source>
        <translation>%1 ya no tiene tarjeta</translation>
    </message>
    <message>
        <source>The card of %1 is set</source>
        <translation>La tarjeta de %1 está puesta</translation>
    </message>
    <message>
        <source>%1 has no QR code any more</source>
        <translation>%1 ya no tiene código QR</translation>
    </message>
    <message>
        <source>The QR code of %1 is set</source>
        <translation>El código QR de %1 está puesto</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>It could not be saved in %1. Plug in a USB stick and try again.</source>
        <translation>No se pudo guardar en %1. Conecta una memoria USB e inténtalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::DirectionPanel</name>
    <message>
        <source>In</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>%1, in or out?</source>
        <translation>%1, ¿entrada o salida?</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::EnrolCapture</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>All three are taken. Save?</source>
        <translation>Las tres están tomadas. ¿Guardar?</translation>
    </message>
    <message>
        <source>Good, hold still</source>
        <translation>Bien, no te muevas</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::EnrolForm</name>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>As the attendance system knows this person, for example 1042</source>
        <translation>Como lo conoce el sistema de asistencia, por ejemplo 1042</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Shown when checking in; may be left empty</source>
        <translation>Se muestra al registrar la entrada; puede quedar vacío</translation>
    </message>
    <message>
        <source>This person agrees that face samples are kept on this kiosk to recognise them. They can be deleted at any time.</source>
        <translation>Esta persona acepta que se guarden muestras de su cara en este quiosco para reconocerla. Se pueden borrar en cualquier momento.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::EnrolPage</name>
    <message>
        <source>Enrol</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>To the list</source>
        <translation>A la lista</translation>
    </message>
    <message>
        <source>Enrol another</source>
        <translation>Registrar a otra persona</translation>
    </message>
    <message>
        <source>%1 is enrolled</source>
        <translation>%1 está registrado</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>No ha funcionado</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>The kiosk recognises this person from now on.</source>
        <translation>El quiosco reconoce a esta persona desde ahora.</translation>
    </message>
    <message>
        <source>Is this %1?</source>
        <translation>¿Es %1?</translation>
    </message>
    <message>
        <source>Looks like %1</source>
        <translation>Se parece a %1</translation>
    </message>
    <message>
        <source>This face is enrolled already, as %1. Enrolled twice, the attendance of one person is split in two. Cancel, and look for them in the list.</source>
        <translation>Esta cara ya está registrada como %1. Registrada dos veces, la asistencia de una persona se parte en dos. Cancela y búscala en la lista.</translation>
    </message>
    <message>
        <source>The kiosk will look more closely at these two, so recognising them may take longer.</source>
        <translation>El quiosco se fijará más en estas dos personas, así que reconocerlas puede tardar un poco más.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Enrol all the same</source>
        <translation>Registrar de todos modos</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::EntryDesk</name>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
    <message>
        <source>Use your PIN</source>
        <translation>Usa tu PIN</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::IdleView</name>
    <message>
        <source>Step up and look at the camera</source>
        <translation>Acércate y mira a la cámara</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::Keyboard</name>
    <message>
        <source>Shift</source>
        <translation>Mayúsculas</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Hide keyboard</source>
        <translation>Ocultar teclado</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::LiveView</name>
    <message>
        <source>The camera is starting</source>
        <translation>La cámara se está iniciando</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>The camera has stopped</source>
        <translation>La cámara se ha detenido</translation>
    </message>
    <message>
        <source>There is no camera</source>
        <translation>No hay cámara</translation>
    </message>
    <message>
        <source>Plug one in, or name one in the settings.</source>
        <translation>Conecta una o indícala en los ajustes.</translation>
    </message>
    <message>
        <source>It is being started again. Until then, use your PIN or card.</source>
        <translation>Se está reiniciando. Mientras tanto, usa tu PIN o tu tarjeta.</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PadForm</name>
    <message>
        <source>Too many wrong PINs. Try again in %1.</source>
        <translation>Demasiados PIN incorrectos. Inténtalo en %1.</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PeopleModel</name>
    <message>
        <source>Disabled</source>
        <translation>Desactivado</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Search by name or identifier</source>
        <translation>Buscar por nombre o identificador</translation>
    </message>
    <message>
        <source>Nobody is enrolled yet</source>
        <translation>Aún no hay nadie registrado</translation>
    </message>
    <message>
        <source>Enrol the first person: it takes an identifier and half a minute in front of the camera.</source>
        <translation>Registra a la primera persona: basta un identificador y medio minuto ante la cámara.</translation>
    </message>
    <message>
        <source>Enrol somebody</source>
        <translation>Registrar a alguien</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>Nadie coincide</translation>
    </message>
    <message>
        <source>Try a part of the name, or the identifier.</source>
        <translation>Prueba con parte del nombre o con el identificador.</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>People (%1)</source>
        <translation>Personas (%1)</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>¿Borrar a %1?</translation>
    </message>
    <message>
        <source>The face samples and the name are erased from this kiosk at once. This cannot be undone.</source>
        <translation>Las muestras de la cara y el nombre se borran de este quiosco al instante. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Past attendance stays, under the identifier %1 only.</source>
        <translation>La asistencia anterior se conserva, solo con el identificador %1.</translation>
    </message>
    <message>
        <source>To check in here again, %1 must be enrolled again.</source>
        <translation>Para volver a entrar aquí, %1 tendrá que registrarse de nuevo.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PersonDetail</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Enrol again</source>
        <translation>Registrar de nuevo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Identifier %1</source>
        <translation>Identificador %1</translation>
    </message>
    <message>
        <source>Can check in here</source>
        <translation>Puede registrarse aquí</translation>
    </message>
    <message>
        <source>Disabled: is recognised, but cannot check in</source>
        <translation>Desactivado: se le reconoce, pero no puede registrarse</translation>
    </message>
    <message>
        <source>Enrolled on %1</source>
        <translation>Registrado el %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln face samples</source>
        <translation>
            <numerusform>%Ln muestra de la cara</numerusform>
            <numerusform>%Ln muestras de la cara</numerusform>
        </translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>PIN with number %1</source>
        <translation>PIN con el número %1</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
    <message>
        <source>No PIN, card or QR code</source>
        <translation>Sin PIN, tarjeta ni código QR</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>QR</source>
        <translation>QR</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PinEntry</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Tu número</translation>
    </message>
    <message>
        <source>Then your PIN</source>
        <translation>Después, tu PIN</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>Tu PIN</translation>
    </message>
    <message>
        <source>For number %1</source>
        <translation>Para el número %1</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PinPad</name>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PinView</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Administrator PIN</source>
        <translation>PIN de administrador</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>Elige un PIN</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln digits. Whoever knows it can manage this kiosk.</source>
        <translation>
            <numerusform>Al menos %Ln cifra. Quien lo sepa puede administrar este quiosco.</numerusform>
            <numerusform>Al menos %Ln cifras. Quien lo sepa puede administrar este quiosco.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>El mismo PIN otra vez</translation>
    </message>
    <message>
        <source>The two were not the same. Choose again.</source>
        <translation>No coinciden. Elige de nuevo.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN. %Ln tries left.</source>
        <translation>
            <numerusform>PIN incorrecto. Queda %Ln intento.</numerusform>
            <numerusform>PIN incorrecto. Quedan %Ln intentos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PunchDetail</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Does not count</source>
        <translation>No cuenta</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>Añadir registro</translation>
    </message>
    <message>
        <source>Make it a check-out</source>
        <translation>Cambiar a salida</translation>
    </message>
    <message>
        <source>Make it a check-in</source>
        <translation>Cambiar a entrada</translation>
    </message>
    <message>
        <source>at the door</source>
        <translation>en la puerta</translation>
    </message>
    <message>
        <source>by an administrator</source>
        <translation>por un administrador</translation>
    </message>
    <message>
        <source>The clock was wrong; it was recorded as %1</source>
        <translation>El reloj estaba mal; se anotó como %1</translation>
    </message>
    <message>
        <source>Undone %1, %2</source>
        <translation>Deshecho %1, %2</translation>
    </message>
    <message>
        <source>Direction changed %1, %2</source>
        <translation>Sentido cambiado %1, %2</translation>
    </message>
    <message>
        <source>Added %1, %2</source>
        <translation>Añadido %1, %2</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PunchForm</name>
    <message>
        <source>Check-in</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Check-out</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Add an entry for %1</source>
        <translation>Añadir registro para %1</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PunchModel</name>
    <message>
        <source>by face</source>
        <translation>por la cara</translation>
    </message>
    <message>
        <source>by PIN</source>
        <translation>por PIN</translation>
    </message>
    <message>
        <source>by QR code</source>
        <translation>por código QR</translation>
    </message>
    <message>
        <source>by card</source>
        <translation>por tarjeta</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>introducido a mano</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>no cuenta</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corregido</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PunchesPage</name>
    <message>
        <source>Attendance</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>Nobody checked in or out</source>
        <translation>Nadie ha registrado entrada ni salida</translation>
    </message>
    <message>
        <source>Each check-in appears here as soon as it is stored.</source>
        <translation>Cada registro aparece aquí en cuanto se guarda.</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>El día anterior</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>El día siguiente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln registro</numerusform>
            <numerusform>%Ln registros</numerusform>
        </translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Hoy, %1</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>Añadir registro</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corregidos</translation>
    </message>
    <message>
        <source>Without a face</source>
        <translation>Sin cara</translation>
    </message>
    <message>
        <source>Nothing of that kind</source>
        <translation>Nada de ese tipo</translation>
    </message>
    <message>
        <source>Press the chosen filter again to see everything.</source>
        <translation>Pulsa otra vez el filtro elegido para verlo todo.</translation>
    </message>
    <message>
        <source>Undo this entry?</source>
        <translation>¿Deshacer este registro?</translation>
    </message>
    <message>
        <source>It stays in the ledger, marked as not counting. This cannot be taken back.</source>
        <translation>Queda en el libro, marcado como que no cuenta. Esto no tiene vuelta atrás.</translation>
    </message>
    <message>
        <source>What has not been sent of it is not sent any more; what a server has, stays there.</source>
        <translation>Lo que no se ha enviado ya no se envía; lo que un servidor tiene, allí queda.</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Wrong person</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>By mistake</source>
        <translation>Por error</translation>
    </message>
    <message>
        <source>A test</source>
        <translation>Una prueba</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Otro motivo</translation>
    </message>
    <message>
        <source>Make it a check-out?</source>
        <translation>¿Cambiar a salida?</translation>
    </message>
    <message>
        <source>Make it a check-in?</source>
        <translation>¿Cambiar a entrada?</translation>
    </message>
    <message>
        <source>The entry keeps what was recorded; the new direction counts from now on.</source>
        <translation>El registro conserva lo anotado; desde ahora cuenta el nuevo sentido.</translation>
    </message>
    <message>
        <source>A server that has the entry already is not told.</source>
        <translation>A un servidor que ya lo tiene no se le avisa.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Pressed the wrong one</source>
        <translation>Se pulsó el otro</translation>
    </message>
    <message>
        <source>Forgot the one before</source>
        <translation>Se olvidó el anterior</translation>
    </message>
    <message>
        <source>Add a check-in for %1?</source>
        <translation>¿Añadir una entrada para %1?</translation>
    </message>
    <message>
        <source>Add a check-out for %1?</source>
        <translation>¿Añadir una salida para %1?</translation>
    </message>
    <message>
        <source>It is marked as entered by hand, and sent like any other.</source>
        <translation>Se marca como anotado a mano y se envía como cualquier otro.</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Forgot</source>
        <translation>Se olvidó</translation>
    </message>
    <message>
        <source>The kiosk was not working</source>
        <translation>El quiosco no funcionaba</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::SampleStrip</name>
    <message>
        <source>Front</source>
        <translation>Frente</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::ScanView</name>
    <message>
        <source>Hold the code in front of the camera</source>
        <translation>Sostén el código ante la cámara</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>On paper or on a phone. Not too close.</source>
        <translation>En papel o en un teléfono. No demasiado cerca.</translation>
    </message>
    <message>
        <source>Too many unknown codes. Try again in %1.</source>
        <translation>Demasiados códigos desconocidos. Inténtalo de nuevo en %1.</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::Sheet</name>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::TopBar</name>
    <message>
        <source>Cannot save</source>
        <translation>No se puede guardar</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Sin imagen</translation>
    </message>
    <message>
        <source>Clock not set</source>
        <translation>Reloj sin ajustar</translation>
    </message>
    <message numerus="yes">
        <source>Offline, %Ln waiting</source>
        <translation>
            <numerusform>Sin conexión, %Ln en espera</numerusform>
            <numerusform>Sin conexión, %Ln en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
</context>
</TS>
