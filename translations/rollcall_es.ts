<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Audit</name>
    <message>
        <source>enrolled</source>
        <translation>inscrito</translation>
    </message>
    <message>
        <source>enrolled despite a similar face</source>
        <translation>inscrito aunque la cara se parece a la de otra persona</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificado</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>PIN set</source>
        <translation>PIN asignado</translation>
    </message>
    <message>
        <source>PIN removed</source>
        <translation>PIN retirado</translation>
    </message>
    <message>
        <source>card set</source>
        <translation>tarjeta asignada</translation>
    </message>
    <message>
        <source>card removed</source>
        <translation>tarjeta retirada</translation>
    </message>
    <message>
        <source>QR code set</source>
        <translation>código QR asignado</translation>
    </message>
    <message>
        <source>QR code removed</source>
        <translation>código QR retirado</translation>
    </message>
    <message>
        <source>All privileges revoked</source>
        <translation>Privilegios de todos revocados</translation>
    </message>
    <message>
        <source>record undone</source>
        <translation>registro anulado</translation>
    </message>
    <message>
        <source>direction changed</source>
        <translation>sentido cambiado</translation>
    </message>
    <message>
        <source>record added</source>
        <translation>registro añadido</translation>
    </message>
    <message>
        <source>&quot;Not me&quot; pressed at the door</source>
        <translation>«No soy yo» pulsado en la puerta</translation>
    </message>
    <message>
        <source>Attendance exported</source>
        <translation>Asistencia exportada</translation>
    </message>
    <message>
        <source>Rejected record sent again</source>
        <translation>Registro rechazado reenviado</translation>
    </message>
    <message>
        <source>Administration opened</source>
        <translation>Administración abierta</translation>
    </message>
    <message>
        <source>Administrator PIN set</source>
        <translation>PIN de administrador definido</translation>
    </message>
    <message>
        <source>PIN entry locked after too many wrong PINs</source>
        <translation>PIN bloqueado tras varios erróneos</translation>
    </message>
    <message>
        <source>Cards and codes locked after too many unknown ones</source>
        <translation>Tarjetas y códigos bloqueados tras varios desconocidos</translation>
    </message>
    <message>
        <source>Suspected photo or screen at the camera</source>
        <translation>Posible foto o pantalla ante la cámara</translation>
    </message>
    <message>
        <source>Clock changed</source>
        <translation>El reloj cambió</translation>
    </message>
    <message>
        <source>Times corrected after the clock was set</source>
        <translation>Horas corregidas al ponerse en hora el reloj</translation>
    </message>
    <message>
        <source>Rollcall restarted</source>
        <translation>Rollcall se reinició</translation>
    </message>
    <message>
        <source>Ledger verified</source>
        <translation>Se verificó el libro</translation>
    </message>
    <message>
        <source>Recognition tested</source>
        <translation>Se probó el reconocimiento</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>At the door</source>
        <translation>En la puerta</translation>
    </message>
    <message>
        <source>The kiosk itself</source>
        <translation>El propio quiosco</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Línea de órdenes</translation>
    </message>
    <message>
        <source>A server</source>
        <translation>Un servidor</translation>
    </message>
    <message>
        <source>Server %1</source>
        <translation>Servidor %1</translation>
    </message>
    <message>
        <source>Connection added</source>
        <translation>Se añadió una conexión</translation>
    </message>
    <message>
        <source>Connection changed</source>
        <translation>Se cambió una conexión</translation>
    </message>
    <message>
        <source>Connection removed</source>
        <translation>Se quitó una conexión</translation>
    </message>
    <message>
        <source>Connection tested</source>
        <translation>Se probó una conexión</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funciona</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>no funciona</translation>
    </message>
    <message>
        <source>Door name</source>
        <translation>Nombre de la puerta</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>False matches</source>
        <translation>Coincidencias falsas</translation>
    </message>
    <message>
        <source>Attack detection</source>
        <translation>Detección de ataques</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Camera rotation</source>
        <translation>Giro de la cámara</translation>
    </message>
    <message>
        <source>Mirrored camera</source>
        <translation>Cámara en espejo</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Kiosk language</source>
        <translation>Idioma de este quiosco</translation>
    </message>
    <message>
        <source>Languages offered at the door</source>
        <translation>Idiomas que se ofrecen en la puerta</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Setup step</source>
        <translation>Un paso de la configuración</translation>
    </message>
    <message>
        <source>Setup finished</source>
        <translation>La configuración se terminó</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Estricto</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Se cambió un ajuste</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Cambiado: %1</translation>
    </message>
    <message>
        <source>system default</source>
        <translation>el del sistema</translation>
    </message>
    <message>
        <source>Spoken confirmations</source>
        <translation>Confirmaciones habladas</translation>
    </message>
    <message>
        <source>QR code receipt</source>
        <translation>Recibo como código QR</translation>
    </message>
    <message>
        <source>stricter matching set again</source>
        <translation>comparación más estricta restablecida</translation>
    </message>
    <message>
        <source>Unsent records discarded</source>
        <translation>Se descartaron registros que no se enviaron</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>Registro %1</translation>
    </message>
    <message>
        <source>%1x margin from then on</source>
        <translation>desde entonces, margen ×%1</translation>
    </message>
    <message>
        <source>%1x margin over %2 from then on</source>
        <translation>desde entonces, margen ×%1 sobre %2</translation>
    </message>
    <message>
        <source>stricter matching reset</source>
        <translation>comparación más estricta restablecida a la normal</translation>
    </message>
    <message numerus="yes">
        <source>%Ln face templates</source>
        <translation>
            <numerusform>%Ln muestra de la cara</numerusform>
            <numerusform>%Ln muestras de la cara</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln registro</numerusform>
            <numerusform>%Ln registros</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems found</source>
        <translation>Ningún problema</translation>
    </message>
    <message>
        <source>Problems found</source>
        <translation>Se encontraron problemas</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>del %1 al %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Ledger check failed at record %1</source>
        <translation>La comprobación del libro falló en el registro %1</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <translation>%1, antes: %2</translation>
    </message>
    <message>
        <source>Enrolled people sent to a system</source>
        <translation>Personas registradas enviadas a un sistema</translation>
    </message>
    <message>
        <source>Recovery code for the administration issued</source>
        <translation>Código de recuperación de la administración emitido</translation>
    </message>
    <message>
        <source>Damaged database repaired</source>
        <translation>Base de datos dañada reparada</translation>
    </message>
    <message>
        <source>Warning about a damaged database dismissed</source>
        <translation>Aviso de base de datos dañada descartado</translation>
    </message>
    <message>
        <source>Records lost to damage</source>
        <translation>Registros perdidos por daños</translation>
    </message>
    <message>
        <source>Wrong administrator PIN</source>
        <translation>PIN de administrador incorrecto</translation>
    </message>
    <message>
        <source>Administration locked after too many wrong PINs</source>
        <translation>Administración bloqueada tras demasiados PIN incorrectos</translation>
    </message>
    <message>
        <source>Logged in to this kiosk</source>
        <translation>Inició sesión en este quiosco</translation>
    </message>
    <message>
        <source>Login with a wrong serial number or secret</source>
        <translation>Inicio de sesión con número de serie o secreto incorrecto</translation>
    </message>
    <message>
        <source>Records received</source>
        <translation>Registros recibidos</translation>
    </message>
    <message>
        <source>Damaged database repaired, a copy kept</source>
        <translation>Base de datos dañada reparada, se guardó una copia</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tries left</source>
        <translation>
            <numerusform>Queda %Ln intento</numerusform>
            <numerusform>Quedan %Ln intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>locked out for a while</source>
        <translation>bloqueado por un tiempo</translation>
    </message>
    <message>
        <source>Time server</source>
        <translation>Servidor de hora</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>name corrected</source>
        <translation>nombre corregido</translation>
    </message>
    <message>
        <source>identifier changed</source>
        <translation>identificador cambiado</translation>
    </message>
    <message>
        <source>card or code disabled: it is also another person&apos;s</source>
        <translation>tarjeta o código desactivado: también es de otra persona</translation>
    </message>
    <message>
        <source>looks like paper or a screen</source>
        <translation>parece papel o una pantalla</translation>
    </message>
    <message>
        <source>the edge of a picture or device</source>
        <translation>el borde de una foto o de un aparato</translation>
    </message>
    <message>
        <source>flat, and moved as one piece</source>
        <translation>plano, y se movió en bloque</translation>
    </message>
    <message>
        <source>the stripes of a screen</source>
        <translation>las rayas de una pantalla</translation>
    </message>
    <message>
        <source>another room behind the face</source>
        <translation>otra habitación detrás de la cara</translation>
    </message>
    <message>
        <source>nothing was lost</source>
        <translation>no se perdió nada</translation>
    </message>
    <message>
        <source>what could be read was recovered</source>
        <translation>se recuperó lo que se pudo leer</translation>
    </message>
    <message>
        <source>nothing could be read</source>
        <translation>no se pudo leer nada</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Copia de seguridad restaurada</translation>
    </message>
    <message>
        <source>code of a device matched</source>
        <translation>código de un dispositivo asignado</translation>
    </message>
    <message>
        <source>match with a device&apos;s code undone</source>
        <translation>asignación de un código de dispositivo deshecha</translation>
    </message>
    <message>
        <source>Spoken requests</source>
        <translation>Peticiones habladas</translation>
    </message>
</context>
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
        <source>Undo failed</source>
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
        <source>Please look at the camera without a phone or photo</source>
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
    <message>
        <source>Not expected here now</source>
        <translation>No se le espera aquí ahora</translation>
    </message>
    <message>
        <source>No problem</source>
        <translation>No pasa nada</translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <source>This kiosk cannot record attendance right now</source>
        <translation>Este quiosco no puede registrar asistencias ahora</translation>
    </message>
    <message>
        <source>This kiosk cannot recognize anyone right now</source>
        <translation>Este quiosco no puede reconocer a nadie ahora</translation>
    </message>
    <message>
        <source>The kiosk is starting</source>
        <translation>El quiosco se está iniciando</translation>
    </message>
    <message>
        <source>Cannot save</source>
        <translation>No se puede guardar</translation>
    </message>
    <message>
        <source>No recognition</source>
        <translation>Sin reconocimiento</translation>
    </message>
    <message>
        <source>No image</source>
        <translation>Sin imagen</translation>
    </message>
    <message>
        <source>Check the records</source>
        <translation>Revise los registros</translation>
    </message>
    <message>
        <source>Clock not set</source>
        <translation>Reloj sin ajustar</translation>
    </message>
    <message>
        <source>Another kiosk uses the same data. Stop one of the two.</source>
        <translation>Otro quiosco usa los mismos datos. Detenga uno de los dos.</translation>
    </message>
    <message>
        <source>The data cannot be written. Check the owner and the permissions of the data folder, and whether the disk is read-only.</source>
        <translation>No se pueden escribir los datos. Revise el propietario y los permisos de la carpeta de datos, y si el disco es de solo lectura.</translation>
    </message>
    <message>
        <source>The database was moved, replaced or deleted. Put it back, or restart the kiosk to begin a new one.</source>
        <translation>La base de datos se movió, reemplazó o eliminó. Devuélvala a su lugar, o reinicie el quiosco para empezar una nueva.</translation>
    </message>
    <message>
        <source>The disk is full. Delete files that are not needed; the kiosk then goes on by itself.</source>
        <translation>El disco está lleno. Elimine archivos innecesarios; después el quiosco continúa solo.</translation>
    </message>
    <message>
        <source>The stored data cannot be read. Check the disk, or restore a backup.</source>
        <translation>No se pueden leer los datos guardados. Revise el disco o restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>Another program keeps the database locked. Close it; the kiosk then goes on by itself.</source>
        <translation>Otro programa mantiene bloqueada la base de datos. Ciérrelo; después el quiosco continúa solo.</translation>
    </message>
    <message>
        <source>Attendance cannot be saved. Check the disk.</source>
        <translation>No se puede guardar la asistencia. Revise el disco.</translation>
    </message>
    <message>
        <source>The disk does not answer. If this stays, restart the kiosk and check the disk.</source>
        <translation>El disco no responde. Si continúa, reinicie el quiosco y revise el disco.</translation>
    </message>
    <message>
        <source>The template key is missing. Restore it from the backup; the kiosk then goes on by itself.</source>
        <translation>Falta la clave de las plantillas. Restáurela de la copia de seguridad; después el quiosco continúa solo.</translation>
    </message>
    <message>
        <source>The template key is not the one that people were enrolled with. Put the right one back; the kiosk then goes on by itself.</source>
        <translation>La clave de las plantillas no es la que se usó al registrar a las personas. Devuelva la correcta; después el quiosco continúa solo.</translation>
    </message>
    <message>
        <source>The template key cannot be used. Check its owner and its permissions.</source>
        <translation>No se puede usar la clave de las plantillas. Revise su propietario y sus permisos.</translation>
    </message>
    <message>
        <source>This kiosk cannot recognize faces right now</source>
        <translation>Este quiosco no puede reconocer caras ahora</translation>
    </message>
    <message>
        <source>A file of the face recognition is missing or damaged. Install the models again, then restart the kiosk.</source>
        <translation>Falta un archivo del reconocimiento facial o está dañado. Vuelva a instalar los modelos y reinicie el quiosco.</translation>
    </message>
    <message>
        <source>Face recognition has stopped. If this stays, restart the kiosk.</source>
        <translation>El reconocimiento facial se ha detenido. Si continúa, reinicie el quiosco.</translation>
    </message>
    <message>
        <source>None of the stored faces can be used.</source>
        <translation>No se puede usar ninguna de las caras guardadas.</translation>
    </message>
    <message>
        <source>There is no camera</source>
        <translation>No hay cámara</translation>
    </message>
    <message>
        <source>Plug in a camera, or choose one in the settings.</source>
        <translation>Conecte una cámara, o elija una en los ajustes.</translation>
    </message>
    <message>
        <source>The camera has stopped</source>
        <translation>La cámara se ha detenido</translation>
    </message>
    <message>
        <source>The camera is being restarted. If this stays, check its cable.</source>
        <translation>La cámara se está reiniciando. Si continúa, revise su cable.</translation>
    </message>
    <message>
        <source>This kiosk does not know anyone yet</source>
        <translation>Este quiosco todavía no conoce a nadie</translation>
    </message>
    <message>
        <source>No one is enrolled. Enroll people in the administration, or connect a system that sends them.</source>
        <translation>No hay nadie registrado. Registre personas en la administración, o conecte un sistema que las envíe.</translation>
    </message>
    <message>
        <source>This kiosk does not know any faces yet</source>
        <translation>Este quiosco todavía no conoce ninguna cara</translation>
    </message>
    <message>
        <source>No one is enrolled with their face.</source>
        <translation>No hay nadie registrado con su cara.</translation>
    </message>
    <message>
        <source>The database is being opened.</source>
        <translation>Se está abriendo la base de datos.</translation>
    </message>
    <message>
        <source>Face recognition is starting.</source>
        <translation>El reconocimiento facial se está iniciando.</translation>
    </message>
    <message>
        <source>The camera is starting</source>
        <translation>La cámara se está iniciando</translation>
    </message>
    <message>
        <source>The camera is being opened.</source>
        <translation>Se está abriendo la cámara.</translation>
    </message>
    <message>
        <source>Attendance records were lost to damage. Check the disk and the backup.</source>
        <translation>Se perdieron registros de asistencia por daños. Revise el disco y la copia de seguridad.</translation>
    </message>
    <message>
        <source>The attendance records are damaged. Check the disk and the backup.</source>
        <translation>Los registros de asistencia están dañados. Revise el disco y la copia de seguridad.</translation>
    </message>
    <message>
        <source>The database was damaged and has been repaired.</source>
        <translation>La base de datos estaba dañada y se ha reparado.</translation>
    </message>
    <message>
        <source>Some people are not recognized by their face.</source>
        <translation>Algunas personas no se reconocen por su cara.</translation>
    </message>
    <message>
        <source>The clock is earlier than the newest record. Set it in the settings.</source>
        <translation>El reloj va por detrás del registro más reciente. Ajústelo en los ajustes.</translation>
    </message>
    <message>
        <source>The clock has not been set since the start. Set it in the settings, or connect the kiosk to a time server.</source>
        <translation>El reloj no se ha ajustado desde el inicio. Ajústelo en los ajustes, o conecte el quiosco a un servidor de hora.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>A system cannot be reached. Records wait here and are sent later.</source>
        <translation>No se puede acceder a un sistema. Los registros esperan aquí y se envían más tarde.</translation>
    </message>
    <message>
        <source>The administrator PIN is lost. Run rollcallctl admin-pin --reset on this kiosk.</source>
        <translation>Se perdió el PIN de administrador. Ejecute rollcallctl admin-pin --reset en este quiosco.</translation>
    </message>
    <message>
        <source>The administration is locked for a while after wrong PINs.</source>
        <translation>La administración está bloqueada por un tiempo tras PIN incorrectos.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Use your PIN, card or QR code, or tell the office.</source>
        <translation>Usa tu PIN, tu tarjeta o tu código QR, o avisa en la oficina.</translation>
    </message>
    <message>
        <source>Use your PIN or card, or tell the office.</source>
        <translation>Usa tu PIN o tu tarjeta, o avisa en la oficina.</translation>
    </message>
    <message>
        <source>Please tell the office.</source>
        <translation>Avisa en la oficina.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>Two sentences, the first without its full stop</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Check connections</source>
        <translation>Revisar conexiones</translation>
    </message>
    <message>
        <source>A connected system does not accept this kiosk, or a device cannot be read. See Connections.</source>
        <translation>Un sistema conectado no acepta este quiosco o no se puede leer un dispositivo. Consulte Conexiones.</translation>
    </message>
</context>
<context>
    <name>Connector</name>
    <message>
        <source>This connection only receives</source>
        <translation>Esta conexión solo recibe</translation>
    </message>
    <message>
        <source>Inward (listening on %1)</source>
        <translation>Entrante (escucha en %1)</translation>
    </message>
    <message>
        <source>Another program uses port %1 on %2. The kiosk keeps trying; or choose another port</source>
        <translation>Otro programa usa el puerto %1 en %2. El quiosco sigue intentándolo; o elija otro puerto</translation>
    </message>
    <message>
        <source>Port %1 on %2 cannot be opened (%3). The kiosk keeps trying</source>
        <translation>No se puede abrir el puerto %1 en %2 (%3). El quiosco sigue intentándolo</translation>
    </message>
    <message>
        <source>Inward (%1)</source>
        <translation>Entrante (%1)</translation>
    </message>
    <message>
        <source>There is no connection</source>
        <translation>No hay conexión</translation>
    </message>
    <message>
        <source>Rejected by the script</source>
        <translation>Rechazado por el script</translation>
    </message>
    <message>
        <source>Deferred by the script</source>
        <translation>Aplazado por el script</translation>
    </message>
    <message>
        <source>Dropped by the script</source>
        <translation>Descartado por el script</translation>
    </message>
    <message>
        <source>The server name could not be resolved</source>
        <translation>No se encontró la dirección del servidor</translation>
    </message>
    <message>
        <source>No program answers on the server&apos;s port</source>
        <translation>Ningún programa responde en el puerto del servidor</translation>
    </message>
    <message>
        <source>The server did not respond in time</source>
        <translation>El servidor no respondió a tiempo</translation>
    </message>
    <message>
        <source>The server does not encrypt on this port</source>
        <translation>El servidor no cifra en este puerto</translation>
    </message>
    <message>
        <source>The server closed the connection before answering</source>
        <translation>El servidor cerró la conexión antes de responder</translation>
    </message>
    <message>
        <source>The answer is not from a web server</source>
        <translation>La respuesta no es de un servidor web</translation>
    </message>
    <message>
        <source>The server is unreachable: %1</source>
        <translation>El servidor no es accesible: %1</translation>
    </message>
    <message>
        <source>The server&apos;s answer is longer than %1 KiB</source>
        <translation>La respuesta del servidor supera %1 KiB</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted: %1</source>
        <translation>El certificado del servidor no es de confianza: %1</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not the one whose fingerprint is configured</source>
        <translation>El certificado del servidor no es el de la huella configurada</translation>
    </message>
    <message>
        <source>The server did not complete the handshake</source>
        <translation>El servidor no completó el saludo inicial</translation>
    </message>
    <message>
        <source>The server closed the connection</source>
        <translation>El servidor cerró la conexión</translation>
    </message>
    <message>
        <source>The server closed the connection: %1</source>
        <translation>El servidor cerró la conexión: %1</translation>
    </message>
    <message>
        <source>The punch names no person</source>
        <translation>El registro no nombra a ninguna persona</translation>
    </message>
    <message>
        <source>The server&apos;s clock differs from this kiosk&apos;s by %1 s</source>
        <translation>El reloj del servidor difiere del de este quiosco en %1 s</translation>
    </message>
    <message>
        <source>The server has forgotten this kiosk&apos;s registration</source>
        <translation>El servidor ha olvidado el registro de este quiosco</translation>
    </message>
    <message>
        <source>The server does not accept this kiosk: check the serial number and the secret</source>
        <translation>El servidor no acepta este quiosco: compruebe el número de serie y el secreto</translation>
    </message>
    <message>
        <source>The server does not accept this kiosk (%1): check the serial number and the secret</source>
        <translation>El servidor no acepta este quiosco (%1): compruebe el número de serie y el secreto</translation>
    </message>
    <message>
        <source>The server accepted, but acknowledged only %1 of %2 records</source>
        <translation>El servidor aceptó, pero solo confirmó %1 de %2 registros</translation>
    </message>
    <message>
        <source>The server rejected the record without giving a reason</source>
        <translation>El servidor rechazó el registro sin dar un motivo</translation>
    </message>
    <message>
        <source>This person has no number yet</source>
        <translation>Esta persona aún no tiene número</translation>
    </message>
    <message>
        <source>There is no connection to the server</source>
        <translation>No hay conexión con el servidor</translation>
    </message>
    <message>
        <source>The server did not acknowledge a punch in time</source>
        <translation>El servidor no confirmó un registro a tiempo</translation>
    </message>
    <message>
        <source>The server stopped responding</source>
        <translation>El servidor dejó de responder</translation>
    </message>
    <message>
        <source>The server did not answer the registration</source>
        <translation>El servidor no respondió al registro de este quiosco</translation>
    </message>
    <message>
        <source>There is nothing to test</source>
        <translation>No hay nada que probar</translation>
    </message>
    <message>
        <source>The message would have %1 bytes, and %2 are allowed</source>
        <translation>El mensaje tendría %1 bytes y se permiten %2</translation>
    </message>
    <message>
        <source>The server redirects (status %1) to &quot;%2&quot;, which is not followed</source>
        <translation>El servidor redirige (estado %1) a «%2», y no se sigue</translation>
    </message>
    <message>
        <source>The receiver says that it is gone for good (status %1)</source>
        <translation>El receptor dice que ha dejado de existir (estado %1)</translation>
    </message>
    <message>
        <source>The server answers with status %1</source>
        <translation>El servidor responde con el estado %1</translation>
    </message>
    <message>
        <source>The server answers with status %1: %2</source>
        <translation>El servidor responde con el estado %1: %2</translation>
    </message>
    <message>
        <source>Check there that the test event has arrived: some receivers, such as Home Assistant, answer yes to everything (status %1)</source>
        <translation>Compruebe allí que ha llegado el evento de prueba: algunos receptores, como Home Assistant, aceptan todo (estado %1)</translation>
    </message>
    <message>
        <source>The server rejected the change without giving a reason</source>
        <translation>El servidor rechazó el cambio sin dar un motivo</translation>
    </message>
    <message>
        <source>The server does not take changes of people (%1)</source>
        <translation>El servidor no acepta cambios de personas (%1)</translation>
    </message>
    <message>
        <source>The server did not answer a change of a person in time</source>
        <translation>El servidor no respondió a tiempo al cambio de una persona</translation>
    </message>
    <message>
        <source>The server sent too many commands before it answered the registration</source>
        <translation>El servidor envió demasiadas órdenes antes de responder al registro</translation>
    </message>
    <message>
        <source>It cannot be started: %1</source>
        <translation>No se puede iniciar: %1</translation>
    </message>
    <message>
        <source>The server&apos;s answer does not mention this record</source>
        <translation>La respuesta del servidor no menciona este registro</translation>
    </message>
    <message>
        <source>The server&apos;s answer contradicts itself</source>
        <translation>La respuesta del servidor se contradice</translation>
    </message>
    <message>
        <source>The server&apos;s answer has an unexpected form</source>
        <translation>La respuesta del servidor tiene un formato inesperado</translation>
    </message>
    <message>
        <source>The campus server has no student with the number %1</source>
        <translation>El servidor del campus no tiene ningún alumno con el número %1</translation>
    </message>
    <message>
        <source>The campus server does not take &quot;%1&quot; as a number</source>
        <translation>El servidor del campus no acepta «%1» como número</translation>
    </message>
    <message>
        <source>The campus server does not take this record: %1</source>
        <translation>El servidor del campus no acepta este registro: %1</translation>
    </message>
    <message>
        <source>The server only promises to take the records (status %1)</source>
        <translation>El servidor solo promete aceptar los registros (estado %1)</translation>
    </message>
    <message>
        <source>The campus server keeps one entry and one exit a day</source>
        <translation>El servidor del campus guarda una entrada y una salida al día</translation>
    </message>
    <message>
        <source>The campus server knows people by numbers only, and &quot;%1&quot; is none</source>
        <translation>El servidor del campus solo conoce a las personas por número, y «%1» no lo es</translation>
    </message>
    <message>
        <source>Waits for the next upload</source>
        <translation>Espera al próximo envío</translation>
    </message>
    <message>
        <source>An earlier record of that person and day comes first</source>
        <translation>Antes va un registro anterior de esa persona y ese día</translation>
    </message>
    <message>
        <source>The campus server has switched its attendance webhook off</source>
        <translation>El servidor del campus ha desactivado su webhook de asistencia</translation>
    </message>
    <message>
        <source>The campus server is there. Whether the key is right shows with the first record</source>
        <translation>El servidor del campus responde. El primer registro mostrará si la clave es correcta</translation>
    </message>
    <message>
        <source>The daily attendance file cannot be written: %1</source>
        <translation>No se puede escribir el archivo diario de asistencia: %1</translation>
    </message>
    <message>
        <source>The address of the photos leads to no listing</source>
        <translation>La dirección de las fotos no lleva a ningún listado</translation>
    </message>
    <message>
        <source>The listing of the photos has moved to &quot;%1&quot;</source>
        <translation>El listado de fotos se ha trasladado a «%1»</translation>
    </message>
    <message>
        <source>The listing &quot;%1&quot; is not complete</source>
        <translation>El listado «%1» no está completo</translation>
    </message>
    <message>
        <source>The listing has more folders or photos than are read</source>
        <translation>El listado tiene más carpetas o fotos de las que se leen</translation>
    </message>
    <message>
        <source>The listing has no photo in a folder of a person</source>
        <translation>El listado no tiene ninguna foto en la carpeta de una persona</translation>
    </message>
    <message>
        <source>%1 of %2 photos</source>
        <translation>%1 de %2 fotos</translation>
    </message>
    <message>
        <source>The folder of the photo index cannot be written: %1</source>
        <translation>No se puede escribir en la carpeta del índice de fotos: %1</translation>
    </message>
    <message>
        <source>%1 photos could not be fetched or stored: %2</source>
        <translation>No se pudieron obtener o guardar %1 fotos: %2</translation>
    </message>
    <message>
        <source>%1 photos cannot be used: %2</source>
        <translation>%1 fotos no se pueden usar: %2</translation>
    </message>
    <message>
        <source>A web page came instead of the photo</source>
        <translation>Llegó una página web en lugar de la foto</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>El servidor dice: %1</translation>
    </message>
    <message>
        <source>The server&apos;s answer names no record, so it is not certain that it has one</source>
        <translation>La respuesta del servidor no nombra ningún registro, así que no es seguro que lo tenga</translation>
    </message>
    <message>
        <source>The server has another entry of this person at the same second, and keeps one</source>
        <translation>El servidor tiene otro registro de esta persona en el mismo segundo y solo guarda uno</translation>
    </message>
    <message>
        <source>The server says that it has this entry, and does not list it</source>
        <translation>El servidor dice que tiene este registro, pero no lo muestra en su lista</translation>
    </message>
    <message>
        <source>Logged in as %1</source>
        <translation>Sesión iniciada como %1</translation>
    </message>
    <message>
        <source>A web page answered, not the interface for programs: check the address</source>
        <translation>Ha respondido una página web, no la interfaz para programas: compruebe la dirección</translation>
    </message>
    <message>
        <source>A web page titled &quot;%1&quot; answered, not the interface for programs: check the address</source>
        <translation>Ha respondido una página web titulada «%1», no la interfaz para programas: compruebe la dirección</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not complete JSON: %1</source>
        <translation>La respuesta del servidor no es JSON completo: %1</translation>
    </message>
    <message>
        <source>The server&apos;s answer is no list of rows</source>
        <translation>La respuesta del servidor no es una lista de filas</translation>
    </message>
    <message>
        <source>The server answers with status %1, but the record is not there</source>
        <translation>El servidor responde con el estado %1, pero el registro no está allí</translation>
    </message>
    <message>
        <source>The table has no unique index on employee_id and time: the kiosk looks for each record before it inserts it. schema.sql has the index</source>
        <translation>La tabla no tiene un índice único en employee_id y time: el quiosco busca cada registro antes de insertarlo. El índice está en schema.sql</translation>
    </message>
    <message>
        <source>The broker does not know this device, although it is registered there: %1</source>
        <translation>El bróker no conoce este dispositivo, aunque está registrado allí: %1</translation>
    </message>
    <message>
        <source>The broker does not know this device, and takes no registration at %1: check the address and the dialect</source>
        <translation>El bróker no conoce este dispositivo y no admite el registro en %1: compruebe la dirección y la interfaz</translation>
    </message>
    <message>
        <source>The broker is there and does not know this device yet. It is registered when the connection starts</source>
        <translation>El bróker responde y aún no conoce este dispositivo. Se registrará al iniciar la conexión</translation>
    </message>
    <message>
        <source>The broker&apos;s answer is no list of enrollments</source>
        <translation>La respuesta del bróker no es una lista de inscripciones</translation>
    </message>
    <message>
        <source>the embedding is no list of numbers in base64</source>
        <translation>el vector facial no es una lista de números en base64</translation>
    </message>
    <message>
        <source>the embedding has %1 numbers instead of %2</source>
        <translation>el vector facial tiene %1 números en lugar de %2</translation>
    </message>
    <message>
        <source>the numbers of the embedding are out of range</source>
        <translation>los números del vector facial están fuera de rango</translation>
    </message>
    <message>
        <source>Face recognition is not running</source>
        <translation>El reconocimiento facial no está en marcha</translation>
    </message>
    <message>
        <source>the embedding does not say which model made it; set embedding_model if it is the one in use here, %1</source>
        <translation>el vector facial no indica qué modelo lo creó; configure embedding_model si es el que se usa aquí, %1</translation>
    </message>
    <message>
        <source>the embedding was made by %1, and this kiosk uses %2</source>
        <translation>el vector facial fue creado por %1 y este quiosco usa %2</translation>
    </message>
    <message>
        <source>The broker&apos;s list of all people is incomplete: %1 of %2</source>
        <translation>La lista de todas las personas del bróker está incompleta: %1 de %2</translation>
    </message>
    <message>
        <source>People of the broker: %1</source>
        <translation>Personas del bróker: %1</translation>
    </message>
    <message>
        <source>People of the broker who could not be taken: %1 (%2)</source>
        <translation>Personas del bróker que no se pudieron aceptar: %1 (%2)</translation>
    </message>
    <message>
        <source>The broker refuses the event</source>
        <translation>El bróker rechaza el evento</translation>
    </message>
    <message>
        <source>The broker refuses the event: %1</source>
        <translation>El bróker rechaza el evento: %1</translation>
    </message>
    <message>
        <source>The broker does not say whether it has the event</source>
        <translation>El bróker no indica si tiene el evento</translation>
    </message>
    <message>
        <source>The broker only promises to take the events (status 202)</source>
        <translation>El bróker solo promete aceptar los eventos (estado 202)</translation>
    </message>
    <message>
        <source>The broker refuses the connection for enrollments: %1</source>
        <translation>El bróker rechaza la conexión para inscripciones: %1</translation>
    </message>
    <message>
        <source>What answers for enrollments is no broker</source>
        <translation>Lo que responde para las inscripciones no es un bróker</translation>
    </message>
    <message>
        <source>Not for the class roster: no class was on in this room at %1</source>
        <translation>No es para la lista de clases: a las %1 no había clase en esta aula</translation>
    </message>
    <message>
        <source>Which class was on is not known yet</source>
        <translation>Aún no se sabe qué clase había</translation>
    </message>
    <message>
        <source>Sent; the server&apos;s list does not have it yet, and is asked again</source>
        <translation>Enviado; la lista del servidor aún no lo tiene, y se le preguntará de nuevo</translation>
    </message>
    <message>
        <source>The server has a record of this person at %1, within %2 seconds, and takes no other so soon</source>
        <translation>El servidor tiene un registro de esta persona a las %1, a menos de %2 segundos, y no acepta otro tan pronto</translation>
    </message>
    <message>
        <source>Waits for another record of this person</source>
        <translation>Espera a otro registro de esta persona</translation>
    </message>
    <message>
        <source>In this room now: %1</source>
        <translation>En esta aula ahora: %1</translation>
    </message>
    <message>
        <source>No class is on in this room now, or the server does not know the room</source>
        <translation>Ahora no hay clase en esta aula, o el servidor no conoce el aula</translation>
    </message>
    <message>
        <source>The server does not know the person %1: %2</source>
        <translation>El servidor no conoce a la persona %1: %2</translation>
    </message>
    <message>
        <source>The server said &quot;accepted&quot; %1 times and has no record: its list of the course on %2 does not name the person</source>
        <translation>El servidor dijo «aceptado» %1 veces y no tiene el registro: su lista del curso del %2 no nombra a la persona</translation>
    </message>
    <message>
        <source>The server said &quot;accepted&quot; %1 times, and its list of the course on %2 does not have the record</source>
        <translation>El servidor dijo «aceptado» %1 veces, y su lista del curso del %2 no tiene el registro</translation>
    </message>
    <message>
        <source>The server does not know the course %1: %2</source>
        <translation>El servidor no conoce el curso %1: %2</translation>
    </message>
    <message>
        <source>The server&apos;s answer has another form than a class roster&apos;s</source>
        <translation>La respuesta del servidor no tiene la forma de una lista de clases</translation>
    </message>
    <message>
        <source>A face encoding is not 128 numbers of dlib&apos;s</source>
        <translation>Una codificación facial no son 128 números de dlib</translation>
    </message>
    <message>
        <source>A face encoding has numbers that dlib does not make</source>
        <translation>Una codificación facial tiene números que dlib no produce</translation>
    </message>
    <message>
        <source>The server does not take this kiosk&apos;s signs of life (status %1): another device may have an identifier that begins alike</source>
        <translation>El servidor no acepta las señales de vida de este quiosco (estado %1): puede que otro dispositivo tenga un identificador que empieza igual</translation>
    </message>
    <message>
        <source>The server fails to show the schedule (status 500), as it does for classes with stored face encodings: this kiosk&apos;s own faces are used, and the classes that it knows</source>
        <translation>El servidor no consigue mostrar el horario (estado 500), como le ocurre con clases con codificaciones faciales guardadas: se usan las caras propias de este quiosco y las clases que conoce</translation>
    </message>
    <message>
        <source>The face of %1 is not used: %2</source>
        <translation>La cara de %1 no se usa: %2</translation>
    </message>
    <message>
        <source>The server&apos;s faces are of the model %1 and are not used: this kiosk recognizes with %2, by faces of its own</source>
        <translation>Las caras del servidor son del modelo %1 y no se usan: este quiosco reconoce con %2, con sus propias caras</translation>
    </message>
    <message>
        <source>The times of the class that is on do not fit the clock: set the server&apos;s time zone</source>
        <translation>Las horas de la clase actual no concuerdan con el reloj: indique la zona horaria del servidor</translation>
    </message>
    <message>
        <source>The server&apos;s answer does not fit the request, so it is not certain that it has the record</source>
        <translation>La respuesta del servidor no corresponde a la solicitud, así que no es seguro que tenga el registro</translation>
    </message>
    <message>
        <source>The API key expired on %1: enter a new one</source>
        <translation>La clave de API caducó el %1: introduzca una nueva</translation>
    </message>
    <message>
        <source>The API key expires on %1: make a new one in time</source>
        <translation>La clave de API caduca el %1: cree una nueva a tiempo</translation>
    </message>
    <message>
        <source>Waits for an earlier record of the same person</source>
        <translation>Espera a un registro anterior de la misma persona</translation>
    </message>
    <message>
        <source>The server does not accept the login or the key</source>
        <translation>El servidor no acepta el usuario o la clave</translation>
    </message>
    <message>
        <source>No employee there has %1 as %2</source>
        <translation>Ningún empleado tiene allí %1 como %2</translation>
    </message>
    <message>
        <source>Several employees there have %1 as %2</source>
        <translation>Varios empleados tienen allí %1 como %2</translation>
    </message>
    <message>
        <source>The check-in at %1 UTC has no check-out there yet</source>
        <translation>La entrada de las %1 UTC aún no tiene salida allí</translation>
    </message>
    <message>
        <source>There is no open record that this check-out could end</source>
        <translation>No hay ningún registro abierto que esta salida pueda cerrar</translation>
    </message>
    <message>
        <source>The open record began at %1 UTC, after this check-out</source>
        <translation>El registro abierto empezó a las %1 UTC, después de esta salida</translation>
    </message>
    <message>
        <source>Its check-in at %1 UTC is parked; the open record is an earlier one</source>
        <translation>Su entrada de las %1 UTC está apartada; el registro abierto es anterior</translation>
    </message>
    <message>
        <source>Employees and attendance can be read; whether the key may also add records shows with the first one</source>
        <translation>Se pueden leer los empleados y las asistencias; si la clave también puede añadir registros se verá con el primero</translation>
    </message>
    <message>
        <source>The server&apos;s answer does not say whether it has the record; look there before you try again: %1</source>
        <translation>La respuesta del servidor no dice si tiene el registro; compruébelo allí antes de volver a intentarlo: %1</translation>
    </message>
    <message>
        <source>The server gives no access token</source>
        <translation>El servidor no da un token de acceso</translation>
    </message>
    <message>
        <source>The server gives no access token: %1</source>
        <translation>El servidor no da un token de acceso: %1</translation>
    </message>
    <message>
        <source>The token is valid. Zoho does not document its answers: check there whether the first records arrive</source>
        <translation>El token es válido. Zoho no documenta sus respuestas: compruebe allí si llegan los primeros registros</translation>
    </message>
    <message>
        <source>The table face has more than %1 rows</source>
        <translation>La tabla face tiene más de %1 filas</translation>
    </message>
    <message>
        <source>The server lists the same rows of the table face again</source>
        <translation>El servidor vuelve a enumerar las mismas filas de la tabla face</translation>
    </message>
    <message>
        <source>The table face is empty; no person is removed</source>
        <translation>La tabla face está vacía; no se elimina a ninguna persona</translation>
    </message>
    <message>
        <source>People of the store: %1</source>
        <translation>Personas del almacén: %1</translation>
    </message>
    <message>
        <source>Pictures of the store that could not be taken: %1 (%2)</source>
        <translation>Imágenes del almacén que no se pudieron tomar: %1 (%2)</translation>
    </message>
    <message>
        <source>PostgreSQL does not let this user in: %1</source>
        <translation>PostgreSQL no deja entrar a este usuario: %1</translation>
    </message>
    <message>
        <source>PostgreSQL has no such database: %1</source>
        <translation>PostgreSQL no tiene esa base de datos: %1</translation>
    </message>
    <message>
        <source>A table is missing: run schema.sql as the owner of the tables (%1)</source>
        <translation>Falta una tabla: ejecute schema.sql como propietario de las tablas (%1)</translation>
    </message>
    <message>
        <source>The table has other columns than schema.sql: %1</source>
        <translation>La tabla tiene columnas distintas de las de schema.sql: %1</translation>
    </message>
    <message>
        <source>The PostgreSQL user may not do this: grant it what schema.sql grants (%1)</source>
        <translation>El usuario de PostgreSQL no puede hacer esto: concédale lo que concede schema.sql (%1)</translation>
    </message>
    <message>
        <source>This PostgreSQL server only reads: name the one that writes (%1)</source>
        <translation>Este servidor PostgreSQL solo lee: indique el que escribe (%1)</translation>
    </message>
    <message>
        <source>The disk of the PostgreSQL server is full: %1</source>
        <translation>El disco del servidor PostgreSQL está lleno: %1</translation>
    </message>
    <message>
        <source>PostgreSQL has no connection left: %1</source>
        <translation>A PostgreSQL no le quedan conexiones: %1</translation>
    </message>
    <message>
        <source>PostgreSQL gave a statement up because it took too long: %1</source>
        <translation>PostgreSQL abandonó una instrucción porque tardaba demasiado: %1</translation>
    </message>
    <message>
        <source>The table is locked by another program: %1</source>
        <translation>Otro programa tiene bloqueada la tabla: %1</translation>
    </message>
    <message>
        <source>PostgreSQL says: %1</source>
        <translation>PostgreSQL dice: %1</translation>
    </message>
    <message>
        <source>PostgreSQL says: %1 (%2)</source>
        <translation>PostgreSQL dice: %1 (%2)</translation>
    </message>
    <message>
        <source>The answer is not from a PostgreSQL server</source>
        <translation>La respuesta no es de un servidor PostgreSQL</translation>
    </message>
    <message>
        <source>PostgreSQL accepted the record, but it is not there</source>
        <translation>PostgreSQL aceptó el registro, pero no está allí</translation>
    </message>
    <message>
        <source>The server answers the terminal %1. Whether it stores records of this serial number shows with the first one</source>
        <translation>El servidor responde al terminal %1. Si guarda registros de este número de serie se verá con el primero</translation>
    </message>
    <message>
        <source>The server answers with status %1, which does not say that it has the records</source>
        <translation>El servidor responde con el estado %1, que no dice que tenga los registros</translation>
    </message>
    <message>
        <source>The server acknowledged %1 of %2 records</source>
        <translation>El servidor confirmó %1 de %2 registros</translation>
    </message>
    <message>
        <source>The server demands its own encryption: turn it off there, and use https:// instead</source>
        <translation>El servidor exige su propio cifrado: desactívelo allí y use https:// en su lugar</translation>
    </message>
    <message>
        <source>The server&apos;s answer is empty, so it is not certain that it has taken anything</source>
        <translation>La respuesta del servidor está vacía: no es seguro que haya tomado nada</translation>
    </message>
    <message>
        <source>The server does not answer as servers for ZKTeco terminals do: %1</source>
        <translation>El servidor no responde como los de terminales ZKTeco: %1</translation>
    </message>
    <message>
        <source>Terminals (port %1)</source>
        <translation>Terminales (puerto %1)</translation>
    </message>
    <message>
        <source>Refused, because not in the list of terminals: %1. Add the serial number if it is yours</source>
        <translation>Rechazado por no estar en la lista de terminales: %1. Añada el número de serie si es suyo</translation>
    </message>
    <message>
        <source>A terminal sent a line that cannot be used: %1</source>
        <translation>Un terminal envió una línea que no se puede usar: %1</translation>
    </message>
    <message>
        <source>Terminals (listening on %1)</source>
        <translation>Terminales (escucha en %1)</translation>
    </message>
    <message>
        <source>The device does not accept the communication key</source>
        <translation>El dispositivo no acepta la clave de comunicación</translation>
    </message>
    <message>
        <source>The device does not answer</source>
        <translation>El dispositivo no responde</translation>
    </message>
    <message>
        <source>What the device sends cannot be read</source>
        <translation>No se puede leer lo que envía el dispositivo</translation>
    </message>
    <message>
        <source>No connection to the device: %1</source>
        <translation>Sin conexión con el dispositivo: %1</translation>
    </message>
    <message>
        <source>Device (%1)</source>
        <translation>Dispositivo (%1)</translation>
    </message>
    <message>
        <source>The device could not be read %1 times in a row</source>
        <translation>No se pudo leer el dispositivo %1 veces seguidas</translation>
    </message>
    <message>
        <source>The device&apos;s serial number is %1</source>
        <translation>El número de serie del dispositivo es %1</translation>
    </message>
    <message>
        <source>Attendance terminal (port %1)</source>
        <translation>Terminal de asistencia (puerto %1)</translation>
    </message>
</context>
<context>
    <name>ConnectorForm</name>
    <message>
        <source>Who can connect</source>
        <translation>Quién puede conectarse</translation>
    </message>
    <message>
        <source>Programs on this kiosk</source>
        <translation>Programas de este quiosco</translation>
    </message>
    <message>
        <source>The whole network</source>
        <translation>Toda la red</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>The port this kiosk listens on, from 1024 to 65535</source>
        <translation>En el que espera este quiosco, de 1024 a 65535</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>The other system must send this number</source>
        <translation>El que debe dar el otro sistema</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Clave secreta</translation>
    </message>
    <message>
        <source>At least 8 characters. Anyone who knows it can enroll people</source>
        <translation>Al menos 8 caracteres: quien la conoce puede registrar personas</translation>
    </message>
    <message>
        <source>Allow unencrypted connections: others on the network can then read the secret and photos</source>
        <translation>Permitir la red sin cifrado: la clave y las fotos se pueden leer por el camino</translation>
    </message>
    <message>
        <source>Certificate file of this kiosk</source>
        <translation>Archivo del certificado de este quiosco</translation>
    </message>
    <message>
        <source>PEM; encrypts the connections</source>
        <translation>PEM; con él se cifran las conexiones</translation>
    </message>
    <message>
        <source>Private key file</source>
        <translation>Archivo de su clave privada</translation>
    </message>
    <message>
        <source>Other systems connect to this kiosk</source>
        <translation>Otros se conectan a este quiosco</translation>
    </message>
    <message>
        <source>Another system or device sends people and records here.</source>
        <translation>Otro sistema o aparato trae aquí personas y fichajes.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>ws:// or wss:// (encrypted), then the server name and port</source>
        <translation>ws:// o wss:// (cifrado), el nombre del servidor y su puerto</translation>
    </message>
    <message>
        <source>Identifies this kiosk to the server</source>
        <translation>Con el que el servidor conoce este quiosco</translation>
    </message>
    <message>
        <source>As entered on the server</source>
        <translation>Tal como está en el servidor</translation>
    </message>
    <message>
        <source>Only if the server asks for one</source>
        <translation>Solo si el servidor la pide</translation>
    </message>
    <message>
        <source>Send people who are enrolled, changed or removed here to the server</source>
        <translation>Informar al servidor de las personas registradas, modificadas o eliminadas aquí</translation>
    </message>
    <message>
        <source>Times are sent as</source>
        <translation>Las horas se envían en</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Hora local</translation>
    </message>
    <message>
        <source>Universal time (UTC)</source>
        <translation>Hora universal (UTC)</translation>
    </message>
    <message>
        <source>Certificate authority file</source>
        <translation>Archivo de su autoridad de certificación</translation>
    </message>
    <message>
        <source>A file on this kiosk; for wss:// with your own certificates</source>
        <translation>En este quiosco; para wss:// con certificados propios</translation>
    </message>
    <message>
        <source>Server certificate fingerprint</source>
        <translation>Huella del certificado del servidor</translation>
    </message>
    <message>
        <source>SHA-256, 64 digits; then only this certificate is accepted</source>
        <translation>SHA-256, 64 dígitos; entonces no se acepta ningún otro certificado</translation>
    </message>
    <message>
        <source>PiHR server</source>
        <translation>Servidor PiHR</translation>
    </message>
    <message>
        <source>Sends every check-in and check-out to PiHR.</source>
        <translation>Envía cada entrada y salida a PiHR.</translation>
    </message>
    <message>
        <source>Ask the server about unknown cards and codes</source>
        <translation>Preguntar al servidor por tarjetas y códigos desconocidos aquí</translation>
    </message>
    <message>
        <source>Server for attendance terminals</source>
        <translation>Servidor para terminales de asistencia</translation>
    </message>
    <message>
        <source>For software that supports AiFace and Timmy terminals; it can also enroll people.</source>
        <translation>Para programas hechos para terminales AiFace y Timmy; también puede registrar personas.</translation>
    </message>
    <message>
        <source>For the whole network, set a secret of at least 8 characters and a certificate, or allow unencrypted connections</source>
        <translation>Para toda la red, el secreto necesita al menos 8 caracteres y este quiosco un certificado; o permita la red sin cifrado</translation>
    </message>
    <message>
        <source>Set both certificate and private key: two PEM files that this kiosk can read, the key without a passphrase</source>
        <translation>El certificado y la clave privada van juntos: dos archivos PEM que este quiosco pueda leer, la clave sin contraseña</translation>
    </message>
    <message>
        <source>It must be a PEM file that this kiosk can read, and the address must begin with wss://</source>
        <translation>Debe ser un archivo PEM que este quiosco pueda leer, y la dirección debe empezar por wss://</translation>
    </message>
    <message>
        <source>It must have 64 digits from 0 to 9 and A to F, and the address must begin with wss://</source>
        <translation>Debe tener 64 dígitos de 0 a 9 y de A a F, y la dirección debe empezar por wss://</translation>
    </message>
    <message>
        <source>A file on this kiosk; for https:// with your own certificates</source>
        <translation>En este quiosco; para https:// con certificados propios</translation>
    </message>
    <message>
        <source>It must be a PEM file that this kiosk can read, and the address must begin with https://</source>
        <translation>Debe ser un archivo PEM que este quiosco pueda leer, y la dirección debe empezar por https://</translation>
    </message>
    <message>
        <source>It must have 64 digits from 0 to 9 and A to F, and the address must begin with https://</source>
        <translation>Debe tener 64 cifras de 0 a 9 y de A a F, y la dirección debe empezar por https://</translation>
    </message>
    <message>
        <source>A secret begins with whsec_ and goes on with 24 to 64 bytes in base64</source>
        <translation>Un secreto empieza por whsec_ y sigue con 24 a 64 bytes en base64</translation>
    </message>
    <message>
        <source>As the receiver shows it, with everything that follows the name</source>
        <translation>Como la muestra el receptor, con todo lo que sigue al nombre</translation>
    </message>
    <message>
        <source>An address that begins with http:// is not encrypted: use https://, or allow it under &quot;More settings&quot;</source>
        <translation>Una dirección que empieza por http:// no está cifrada: use https://, o permítala en «Más ajustes»</translation>
    </message>
    <message>
        <source>As the receiver shows it; it begins with whsec_</source>
        <translation>Como lo muestra el receptor; empieza por whsec_</translation>
    </message>
    <message>
        <source>Previous secret</source>
        <translation>Secreto anterior</translation>
    </message>
    <message>
        <source>While the secret is being changed: messages are signed with both</source>
        <translation>Mientras se cambia el secreto: los mensajes se firman con ambos</translation>
    </message>
    <message>
        <source>One per message</source>
        <translation>Uno por mensaje</translation>
    </message>
    <message>
        <source>Several per message</source>
        <translation>Varios por mensaje</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Name of this kiosk</source>
        <translation>Nombre de este terminal</translation>
    </message>
    <message>
        <source>In the messages, where there are several kiosks</source>
        <translation>En los mensajes, cuando hay varios terminales</translation>
    </message>
    <message>
        <source>Send people&apos;s names, not only their numbers</source>
        <translation>Enviar los nombres de las personas, no solo sus números</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Sends every check-in and check-out, signed, to a web address of yours.</source>
        <translation>Envía cada entrada y salida, firmada, a una dirección web suya.</translation>
    </message>
    <message>
        <source>A folder begins with /</source>
        <translation>Una carpeta empieza por /</translation>
    </message>
    <message>
        <source>Of the campus system, without what begins with /attendance</source>
        <translation>Del sistema del campus, sin lo que empieza por /attendance</translation>
    </message>
    <message>
        <source>Webhook key</source>
        <translation>Clave del webhook</translation>
    </message>
    <message>
        <source>The key is needed, in Latin letters, digits and signs</source>
        <translation>Se necesita la clave, en letras latinas, cifras y signos</translation>
    </message>
    <message>
        <source>Daily attendance (v2)</source>
        <translation>Asistencia diaria (v2)</translation>
    </message>
    <message>
        <source>Older webhook (v1)</source>
        <translation>Webhook antiguo (v1)</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>In a header</source>
        <translation>En una cabecera</translation>
    </message>
    <message>
        <source>In the address</source>
        <translation>En la dirección</translation>
    </message>
    <message>
        <source>A file in a form</source>
        <translation>Un archivo en un formulario</translation>
    </message>
    <message>
        <source>Folder of the daily file</source>
        <translation>Carpeta del archivo diario</translation>
    </message>
    <message>
        <source>Where attendance_YYYY-MM-DD.csv is written; leave it empty for none</source>
        <translation>Donde se escribe attendance_YYYY-MM-DD.csv; déjelo vacío si no lo desea</translation>
    </message>
    <message>
        <source>Address of the photos</source>
        <translation>Dirección de las fotos</translation>
    </message>
    <message>
        <source>A page that lists a folder for each person</source>
        <translation>Una página que enumera una carpeta por persona</translation>
    </message>
    <message>
        <source>Key of the photos</source>
        <translation>Clave de las fotos</translation>
    </message>
    <message>
        <source>Only where it is not the webhook&apos;s key</source>
        <translation>Solo si no es la clave del webhook</translation>
    </message>
    <message>
        <source>Folder of the photo index</source>
        <translation>Carpeta del índice de fotos</translation>
    </message>
    <message>
        <source>On this kiosk; the photos themselves are not kept</source>
        <translation>En este quiosco; las fotos no se guardan</translation>
    </message>
    <message>
        <source>A folder is needed with photos; it begins with /</source>
        <translation>Con fotos se necesita una carpeta; empieza por /</translation>
    </message>
    <message>
        <source>Campus system</source>
        <translation>Sistema del campus</translation>
    </message>
    <message>
        <source>Sends every check-in and check-out to a campus system.</source>
        <translation>Envía cada entrada y salida a un sistema de campus.</translation>
    </message>
    <message>
        <source>Photos from a web folder</source>
        <translation>Fotos de una carpeta web</translation>
    </message>
    <message>
        <source>Enrolls people from photos that a web server lists, a folder for each person. Sends nothing.</source>
        <translation>Inscribe a personas a partir de fotos que enumera un servidor web, una carpeta por persona. No envía nada.</translation>
    </message>
    <message>
        <source>Only where the server asks for one</source>
        <translation>Solo si el servidor la pide</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>In the user&apos;s settings there, under &quot;API Access&quot;</source>
        <translation>Allí, en los ajustes del usuario, en «API Access»</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>Secreto de la API</translation>
    </message>
    <message>
        <source>14 and newer</source>
        <translation>14 y posteriores</translation>
    </message>
    <message>
        <source>13 and older</source>
        <translation>13 y anteriores</translation>
    </message>
    <message>
        <source>Version of Frappe HR or ERPNext</source>
        <translation>Versión de Frappe HR o ERPNext</translation>
    </message>
    <message>
        <source>Say whether it is a check-in or a check-out</source>
        <translation>Indicar si es una entrada o una salida</translation>
    </message>
    <message>
        <source>Frappe HR, ERPNext</source>
        <translation>Frappe HR y ERPNext</translation>
    </message>
    <message>
        <source>Records every check-in and check-out as an Employee Checkin.</source>
        <translation>Registra cada entrada y salida como Employee Checkin.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Servidor proxy</translation>
    </message>
    <message>
        <source>Only where the network demands one</source>
        <translation>Solo donde la red lo exige</translation>
    </message>
    <message>
        <source>Allow http:// without encryption: everything can then be read on the way</source>
        <translation>Permitir http:// sin cifrado: entonces todo puede leerse por el camino</translation>
    </message>
    <message>
        <source>At Supabase the address of the project, followed by /rest/v1</source>
        <translation>En Supabase, la dirección del proyecto seguida de /rest/v1</translation>
    </message>
    <message>
        <source>Of a role that may read both tables and add records</source>
        <translation>De un rol que pueda leer ambas tablas y añadir registros</translation>
    </message>
    <message>
        <source>In the records, where there are several kiosks</source>
        <translation>En los registros, donde hay varios quioscos</translation>
    </message>
    <message>
        <source>PiHR store (Supabase)</source>
        <translation>Almacén PiHR (Supabase)</translation>
    </message>
    <message>
        <source>Adds every check-in and check-out to the table recognized_faces.</source>
        <translation>Añade cada entrada y salida a la tabla recognized_faces.</translation>
    </message>
    <message>
        <source>Of the broker, without the path of its interface</source>
        <translation>Del bróker, sin la ruta de su interfaz</translation>
    </message>
    <message>
        <source>c: /events</source>
        <translation>c: /events</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interfaz</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>ID del dispositivo</translation>
    </message>
    <message>
        <source>Of this kiosk; another kiosk needs another one</source>
        <translation>De este quiosco; otro quiosco necesita otro</translation>
    </message>
    <message>
        <source>A device ID has letters, digits, dots, colons, dashes and underscores only</source>
        <translation>Un ID de dispositivo solo tiene letras, cifras, puntos, dos puntos, guiones y guiones bajos</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>A key has visible ASCII characters only</source>
        <translation>Una clave solo tiene caracteres ASCII visibles</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Organización (tenant)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Send a picture of the face with each record</source>
        <translation>Enviar una imagen del rostro con cada registro</translation>
    </message>
    <message>
        <source>Send the expressions that were seen</source>
        <translation>Enviar las expresiones observadas</translation>
    </message>
    <message>
        <source>Enroll the broker&apos;s people at this kiosk</source>
        <translation>Inscribir a las personas del bróker en este quiosco</translation>
    </message>
    <message>
        <source>Address for enrollments as they happen</source>
        <translation>Dirección para las inscripciones al momento</translation>
    </message>
    <message>
        <source>Socket.IO, where the broker has it</source>
        <translation>Socket.IO, si el bróker lo tiene</translation>
    </message>
    <message>
        <source>The broker&apos;s name for the recognition model</source>
        <translation>Nombre que da el bróker al modelo de reconocimiento</translation>
    </message>
    <message>
        <source>Only if the broker&apos;s embeddings come from the model in use here</source>
        <translation>Solo si los vectores faciales del bróker proceden del modelo que se usa aquí</translation>
    </message>
    <message>
        <source>Event broker</source>
        <translation>Bróker de eventos</translation>
    </message>
    <message>
        <source>Reports every check-in and check-out to a broker of many cameras and kiosks, and enrolls its people.</source>
        <translation>Comunica cada entrada y salida a un bróker de muchas cámaras y quioscos, e inscribe a sus personas.</translation>
    </message>
    <message>
        <source>Of the class roster server</source>
        <translation>Del servidor de la lista de clases</translation>
    </message>
    <message>
        <source>A key is in Latin letters, digits and signs</source>
        <translation>Una clave consta de letras latinas, cifras y signos</translation>
    </message>
    <message>
        <source>Identifier of this kiosk</source>
        <translation>Identificador de este quiosco</translation>
    </message>
    <message>
        <source>A UUID: 32 digits and letters from a to f</source>
        <translation>Un UUID: 32 cifras y letras de la a a la f</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Aula</translation>
    </message>
    <message>
        <source>Its identifier at the server</source>
        <translation>Su identificador en el servidor</translation>
    </message>
    <message>
        <source>Recognize only the people of the class that is on</source>
        <translation>Reconocer solo a las personas de la clase actual</translation>
    </message>
    <message>
        <source>Time zone of the server</source>
        <translation>Zona horaria del servidor</translation>
    </message>
    <message>
        <source>Only where it is not that of this kiosk</source>
        <translation>Solo si no es la de este quiosco</translation>
    </message>
    <message>
        <source>The name of a time zone, such as Asia/Dhaka or UTC</source>
        <translation>El nombre de una zona horaria, como Asia/Dhaka o UTC</translation>
    </message>
    <message>
        <source>Class roster</source>
        <translation>Lista de clases</translation>
    </message>
    <message>
        <source>Sends attendance by course, and shows who of the class in this room has come.</source>
        <translation>Envía la asistencia por curso y muestra quién de la clase de esta aula ha venido.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Only where one server has several</source>
        <translation>Solo si el servidor tiene varias</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Of the user whom the key belongs to</source>
        <translation>Del usuario al que pertenece la clave</translation>
    </message>
    <message>
        <source>In the user&apos;s profile there, under &quot;Account Security&quot;</source>
        <translation>Allí, en el perfil del usuario, en «Account Security»</translation>
    </message>
    <message>
        <source>The key expires on</source>
        <translation>La clave caduca el</translation>
    </message>
    <message>
        <source>The kiosk reminds you 14 days before</source>
        <translation>El quiosco lo recuerda 14 días antes</translation>
    </message>
    <message>
        <source>A date such as 2026-12-31</source>
        <translation>Una fecha como 2026-12-31</translation>
    </message>
    <message>
        <source>Keep the check-in</source>
        <translation>Retener la entrada</translation>
    </message>
    <message>
        <source>End the record</source>
        <translation>Cerrar el registro</translation>
    </message>
    <message>
        <source>When a check-out is missing</source>
        <translation>Si falta una salida</translation>
    </message>
    <message>
        <source>Records every check-in and check-out under Attendances.</source>
        <translation>Registra cada entrada y salida en Asistencias.</translation>
    </message>
    <message>
        <source>Odoo 19 and newer</source>
        <translation>Odoo 19 y posteriores</translation>
    </message>
    <message>
        <source>Odoo 16 to 18</source>
        <translation>Odoo 16 a 18</translation>
    </message>
    <message>
        <source>Refresh token, client ID and client secret belong together</source>
        <translation>El token de actualización, el ID de cliente y el secreto de cliente van juntos</translation>
    </message>
    <message>
        <source>Address of the accounts</source>
        <translation>Dirección de las cuentas</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Token de actualización</translation>
    </message>
    <message>
        <source>Of a self client in Zoho&apos;s API console</source>
        <translation>De un self client en la consola de API de Zoho</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>Zoho People (experimental)</source>
        <translation>Zoho People (experimental)</translation>
    </message>
    <message>
        <source>Imports check-ins and check-outs. Zoho does not document its answers: check whether they arrive.</source>
        <translation>Importa entradas y salidas. Zoho no documenta sus respuestas: compruebe si llegan.</translation>
    </message>
    <message>
        <source>a: /api/v1</source>
        <translation>a: /api/v1</translation>
    </message>
    <message>
        <source>b: /data</source>
        <translation>b: /data</translation>
    </message>
    <message>
        <source>The server&apos;s name, followed by the name of the database</source>
        <translation>El nombre del servidor seguido del nombre de la base de datos</translation>
    </message>
    <message>
        <source>It must end with the name of the database, and nothing may follow it</source>
        <translation>Debe terminar con el nombre de la base de datos, sin nada detrás</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>May read both tables and add records</source>
        <translation>Puede leer ambas tablas y añadir registros</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>A file on this kiosk, if the certificate is your own</source>
        <translation>Un archivo de este quiosco, si el certificado es propio</translation>
    </message>
    <message>
        <source>It must be a PEM file that this kiosk can read</source>
        <translation>Debe ser un archivo PEM que este quiosco pueda leer</translation>
    </message>
    <message>
        <source>Take people from the table face</source>
        <translation>Tomar las personas de la tabla face</translation>
    </message>
    <message>
        <source>PiHR store (PostgreSQL)</source>
        <translation>Almacén PiHR (PostgreSQL)</translation>
    </message>
    <message>
        <source>As the server lists it; each kiosk needs its own</source>
        <translation>Como figura en el servidor; cada quiosco necesita el suyo</translation>
    </message>
    <message>
        <source>Only letters from A to Z, digits, - and _</source>
        <translation>Solo letras de la A a la Z, cifras, - y _</translation>
    </message>
    <message>
        <source>The server may add and change people</source>
        <translation>El servidor puede añadir y cambiar personas</translation>
    </message>
    <message>
        <source>The server may remove people</source>
        <translation>El servidor puede quitar personas</translation>
    </message>
    <message>
        <source>Send people enrolled here, with name and card number</source>
        <translation>Enviar las personas registradas aquí, con nombre y número de tarjeta</translation>
    </message>
    <message>
        <source>Also send their photos</source>
        <translation>Enviar también sus fotos</translation>
    </message>
    <message>
        <source>ZKTeco push server (ADMS)</source>
        <translation>Servidor push de ZKTeco (ADMS)</translation>
    </message>
    <message>
        <source>This kiosk reports to a server for ZKTeco terminals as one of them.</source>
        <translation>Este quiosco informa a un servidor de terminales ZKTeco como uno de ellos.</translation>
    </message>
    <message>
        <source>For the whole network, set a certificate under &quot;More settings&quot;, or allow unencrypted connections</source>
        <translation>Para toda la red, indique un certificado en «Más ajustes» o permita conexiones sin cifrado</translation>
    </message>
    <message>
        <source>Terminals</source>
        <translation>Terminales</translation>
    </message>
    <message>
        <source>Serial numbers with their doors; others are refused and named</source>
        <translation>Números de serie con sus puertas; los demás se rechazan y se nombran</translation>
    </message>
    <message>
        <source>Serial numbers separated by commas, each followed by a colon and its door</source>
        <translation>Números de serie separados por comas, cada uno seguido de dos puntos y su puerta</translation>
    </message>
    <message>
        <source>Addresses of the terminals</source>
        <translation>Direcciones de los terminales</translation>
    </message>
    <message>
        <source>Terminals know no password: only these addresses may connect</source>
        <translation>Los terminales no tienen contraseña: solo estas direcciones pueden conectarse</translation>
    </message>
    <message>
        <source>For the whole network, list the addresses or networks that terminals connect from</source>
        <translation>Para toda la red, indique las direcciones o redes desde las que se conectan los terminales</translation>
    </message>
    <message>
        <source>Time zone of the terminals</source>
        <translation>Zona horaria de los terminales</translation>
    </message>
    <message>
        <source>Only where it is not the one of this kiosk</source>
        <translation>Solo si no es la de este quiosco</translation>
    </message>
    <message>
        <source>The name of a time zone, such as Asia/Dhaka</source>
        <translation>El nombre de una zona horaria, como Asia/Dhaka</translation>
    </message>
    <message>
        <source>Allow unencrypted connections: others on the network can then read attendance</source>
        <translation>Permitir conexiones sin cifrado: otros en la red pueden leer la asistencia</translation>
    </message>
    <message>
        <source>ZKTeco terminals push to this kiosk</source>
        <translation>Terminales ZKTeco que envían aquí</translation>
    </message>
    <message>
        <source>Terminals on the wall send their attendance records here.</source>
        <translation>Los terminales de la pared envían aquí sus registros de asistencia.</translation>
    </message>
    <message>
        <source>Address of the device</source>
        <translation>Dirección del dispositivo</translation>
    </message>
    <message>
        <source>UDP (older devices)</source>
        <translation>UDP (dispositivos antiguos)</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Communication key</source>
        <translation>Clave de comunicación</translation>
    </message>
    <message>
        <source>As set on the device; empty where it has none</source>
        <translation>Como está en el dispositivo; vacío si no tiene</translation>
    </message>
    <message>
        <source>A number up to 4294967295</source>
        <translation>Un número hasta 4294967295</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Where the device is; shown with its records</source>
        <translation>Dónde está el dispositivo; se muestra con sus registros</translation>
    </message>
    <message>
        <source>Time zone of the device</source>
        <translation>Zona horaria del dispositivo</translation>
    </message>
    <message>
        <source>Empty: the same as this kiosk&apos;s</source>
        <translation>Vacío: la misma que la de este quiosco</translation>
    </message>
    <message>
        <source>A time zone such as Asia/Dhaka</source>
        <translation>Una zona horaria como Asia/Dhaka</translation>
    </message>
    <message>
        <source>Take records as they happen</source>
        <translation>Tomar los registros cuando ocurren</translation>
    </message>
    <message>
        <source>Set the device&apos;s clock</source>
        <translation>Ajustar el reloj del dispositivo</translation>
    </message>
    <message>
        <source>ZKTeco device</source>
        <translation>Dispositivo ZKTeco</translation>
    </message>
    <message>
        <source>This kiosk collects the records of a device on the wall.</source>
        <translation>Este quiosco recopila los registros de un dispositivo de la pared.</translation>
    </message>
    <message>
        <source>A number that the other system must know</source>
        <translation>Un número que el otro sistema debe conocer</translation>
    </message>
    <message>
        <source>A number up to 4294967295; without one, name the addresses that need none</source>
        <translation>Un número hasta 4294967295; sin él, indique las direcciones que no la necesitan</translation>
    </message>
    <message>
        <source>Addresses that need no key</source>
        <translation>Direcciones que no necesitan clave</translation>
    </message>
    <message>
        <source>Many programs cannot send a key</source>
        <translation>Muchos programas no pueden enviar una clave</translation>
    </message>
    <message>
        <source>Programs know this kiosk by it</source>
        <translation>Los programas reconocen este quiosco por él</translation>
    </message>
    <message>
        <source>Let programs store and delete people</source>
        <translation>Permitir que los programas guarden y eliminen personas</translation>
    </message>
    <message>
        <source>This kiosk as a ZKTeco terminal</source>
        <translation>Este quiosco como terminal ZKTeco</translation>
    </message>
    <message>
        <source>For software that collects from ZKTeco terminals on port 4370.</source>
        <translation>Para programas que recopilan de terminales ZKTeco por el puerto 4370.</translation>
    </message>
    <message>
        <source>Find devices in this network</source>
        <translation>Buscar dispositivos en esta red</translation>
    </message>
    <message>
        <source>Check that the device is on and connected to this network, and that its port (4370, or the one in the form) is not blocked.</source>
        <translation>Compruebe que el dispositivo está encendido y conectado a esta red, y que su puerto (4370 o el del formulario) no está bloqueado.</translation>
    </message>
</context>
<context>
    <name>EnrollForm</name>
    <message>
        <source>Enter an identifier</source>
        <translation>Introduzca un identificador</translation>
    </message>
    <message>
        <source>At most %1 characters</source>
        <translation>Como máximo %1 caracteres</translation>
    </message>
    <message>
        <source>Letters, digits and symbols only</source>
        <translation>Solo letras, cifras y signos</translation>
    </message>
    <message>
        <source>Contains an invisible character</source>
        <translation>Contiene un carácter invisible</translation>
    </message>
    <message>
        <source>Use ordinary letters and digits</source>
        <translation>Use letras y cifras normales</translation>
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
        <source>Too many failed attempts</source>
        <translation>Demasiados intentos fallidos</translation>
    </message>
    <message>
        <source>Accepted by the server</source>
        <translation>Aceptado por el servidor</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>No aceptado</translation>
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
        <source>Try again at %1. Faces are still recognized.</source>
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
    <message>
        <source>The card reader types for another keyboard layout. Use your PIN, and tell the office: set the layout to US.</source>
        <translation>El lector de tarjetas escribe con otra distribución de teclado. Usa tu PIN y avisa en la oficina: la distribución debe ser US.</translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message>
        <source>%1 was not found. Check the spelling and this kiosk&apos;s network connection.</source>
        <translation>No se encuentra ningún equipo con el nombre %1. Compruebe la ortografía y que este quiosco esté en la red.</translation>
    </message>
    <message>
        <source>%1 is reachable, but nothing is listening on port %2. Check the port and whether the server is running.</source>
        <translation>%1 está ahí, pero nada escucha en el puerto %2. Compruebe el puerto y que el servidor esté en marcha.</translation>
    </message>
    <message>
        <source>%1 is unreachable. Check the address and this kiosk&apos;s network connection.</source>
        <translation>%1 no es accesible. Compruebe la dirección y la conexión de red de este quiosco.</translation>
    </message>
    <message>
        <source>%1 does not respond on port %2. Check the address and the port; a firewall may be blocking it.</source>
        <translation>%1 no responde en el puerto %2. Compruebe la dirección y el puerto; puede haber un cortafuegos en medio.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not from a trusted authority. Enter your certificate authority file under &quot;More settings&quot;.</source>
        <translation>El certificado de %1 no es de una autoridad de confianza. Indique el archivo de su autoridad de certificación en «Más ajustes».</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired. Renew it on the server.</source>
        <translation>El certificado de %1 ha caducado. Hay que renovarlo en el servidor.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet. Check the date and time of this kiosk.</source>
        <translation>El certificado de %1 aún no es válido. Compruebe la fecha y la hora de este quiosco.</translation>
    </message>
    <message>
        <source>The certificate was not issued for %1. Enter the address exactly as in the certificate.</source>
        <translation>El certificado no se hizo para el nombre %1. Escriba la dirección como figura en el certificado.</translation>
    </message>
    <message>
        <source>The certificate of %1 does not match the fingerprint. If the server has a new certificate, enter its fingerprint; otherwise call your IT department.</source>
        <translation>El certificado de %1 no es el de la huella indicada. Si el servidor tiene uno nuevo, escriba su huella; si no, llame a informática.</translation>
    </message>
    <message>
        <source>%1 does not use encryption on port %2. Check the port, or start the address with ws://</source>
        <translation>%1 no cifra en el puerto %2. Compruebe el puerto o empiece la dirección por ws://</translation>
    </message>
    <message>
        <source>%1 responds on port %2, but it is not a server for kiosks. Check the port.</source>
        <translation>Algo responde en %1, puerto %2, pero no es un servidor para quioscos. Compruebe el puerto.</translation>
    </message>
    <message>
        <source>%1 closes the connection immediately. Check the port and whether the address must begin with wss://</source>
        <translation>%1 corta la conexión enseguida. Compruebe el puerto y si la dirección debe empezar por wss://</translation>
    </message>
    <message>
        <source>%1 does not accept this kiosk. Compare the serial number and the secret with those on the server.</source>
        <translation>%1 no acepta este quiosco. Compare el número de serie y la clave secreta con los del servidor.</translation>
    </message>
    <message>
        <source>Name found</source>
        <translation>Nombre encontrado</translation>
    </message>
    <message>
        <source>Server reached</source>
        <translation>Servidor alcanzado</translation>
    </message>
    <message>
        <source>Encrypted, certificate trusted</source>
        <translation>Cifrado, certificado de confianza</translation>
    </message>
    <message>
        <source>Server answers</source>
        <translation>El servidor responde</translation>
    </message>
    <message>
        <source>Kiosk accepted</source>
        <translation>Quiosco aceptado</translation>
    </message>
    <message>
        <source>Port can be opened</source>
        <translation>El puerto se puede abrir</translation>
    </message>
    <message>
        <source>It works. Other systems can connect on port %1.</source>
        <translation>Funciona. Otros pueden conectarse en el puerto %1.</translation>
    </message>
    <message>
        <source>It works. %1 accepts this kiosk.</source>
        <translation>Funciona. %1 acepta este quiosco.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not accepted: %2</source>
        <translation>No se acepta el certificado de %1: %2</translation>
    </message>
    <message>
        <source>%1 is a web server, but not a server for kiosks at this address (it returned %2). Check the port and the path after it.</source>
        <translation>%1 es un servidor web, pero no para quioscos en esta dirección (dice %2). Compruebe el puerto y lo que le sigue.</translation>
    </message>
    <message>
        <source>Port %1 is used by another program on this kiosk. Choose another port.</source>
        <translation>Otro programa de este quiosco tiene el puerto %1. Elija otro.</translation>
    </message>
    <message>
        <source>This kiosk is not allowed to open port %1. Choose 1024 or higher.</source>
        <translation>Este quiosco no puede abrir el puerto %1. Elija uno a partir de 1024.</translation>
    </message>
    <message>
        <source>This kiosk has no address %1.</source>
        <translation>Este quiosco no tiene la dirección %1.</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>La prueba se terminó.</translation>
    </message>
    <message>
        <source>Server message: %1</source>
        <translation>Mensaje del servidor: %1</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Es necesario</translation>
    </message>
    <message>
        <source>At most %1 characters</source>
        <translation>Como máximo %1 caracteres</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2</source>
        <translation>Un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>It must begin with %1://</source>
        <translation>Debe empezar por %1://</translation>
    </message>
    <message>
        <source>The server name is missing or contains an invalid character</source>
        <translation>Falta el nombre del servidor o tiene un signo no permitido</translation>
    </message>
    <message>
        <source>Leave out the user name and password; they have their own fields</source>
        <translation>Sin usuario ni contraseña; tienen sus propios campos</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>hoy, %1</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>The kiosk is shutting down</source>
        <translation>El quiosco se está deteniendo</translation>
    </message>
</context>
<context>
    <name>QrPicture</name>
    <message>
        <source>This is too long for a QR code</source>
        <translation>Esto es demasiado largo para un código QR</translation>
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
    <name>RestartSheet</name>
    <message>
        <source>All records are stored. Those waiting for a server are sent after the restart.</source>
        <translation>Los registros están a salvo: todos están guardados y lo que espera a un servidor se envía después.</translation>
    </message>
    <message>
        <source>Check-in is unavailable for a few seconds. Then the door screen comes back by itself.</source>
        <translation>Durante unos segundos nadie puede registrarse aquí. Después la pantalla de la puerta vuelve sola.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Restart Rollcall?</source>
        <translation>¿Reiniciar Rollcall?</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Alternate in and out</source>
        <translation>Entrada y salida por turnos</translation>
    </message>
    <message>
        <source>Always in</source>
        <translation>Siempre entrada</translation>
    </message>
    <message>
        <source>Always out</source>
        <translation>Siempre salida</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Preguntar cada vez</translation>
    </message>
    <message>
        <source>By time of day</source>
        <translation>Según la hora</translation>
    </message>
    <message>
        <source>The first record of the day is in, the next is out</source>
        <translation>El primero del día es entrada, el siguiente salida</translation>
    </message>
    <message>
        <source>For a door used only to enter</source>
        <translation>Para una puerta por la que solo se entra</translation>
    </message>
    <message>
        <source>For a door used only to leave</source>
        <translation>Para una puerta por la que solo se sale</translation>
    </message>
    <message>
        <source>Each person chooses In or Out</source>
        <translation>Cada persona toca Entrada o Salida</translation>
    </message>
    <message>
        <source>At the times in the configuration file</source>
        <translation>A las horas del archivo de configuración</translation>
    </message>
    <message>
        <source>In before noon, out after</source>
        <translation>Entrada antes del mediodía, salida después</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>The first camera that works</source>
        <translation>La primera cámara que funcione</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Sin cámara</translation>
    </message>
    <message>
        <source>Test image</source>
        <translation>Una imagen de prueba</translation>
    </message>
    <message>
        <source>Recording: %1</source>
        <translation>Una grabación: %1</translation>
    </message>
    <message>
        <source>Network camera: %1</source>
        <translation>Una cámara de la red: %1</translation>
    </message>
    <message>
        <source>Camera %1</source>
        <translation>Cámara %1</translation>
    </message>
</context>
<context>
    <name>SettingsPages</name>
    <message>
        <source>Door</source>
        <translation>Puerta</translation>
    </message>
    <message>
        <source>Screen and sounds</source>
        <translation>Pantalla y sonidos</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>the disk that holds %1 is full; free some space</source>
        <translation>el disco que contiene %1 está lleno; libere espacio</translation>
    </message>
    <message>
        <source>the database %1 is in use by another program; try again</source>
        <translation>otro programa está usando la base de datos %1; inténtelo de nuevo</translation>
    </message>
    <message>
        <source>the database %1 cannot be written; check the permissions of the file and its directory</source>
        <translation>no se puede escribir en la base de datos %1; compruebe los permisos del archivo y de su carpeta</translation>
    </message>
    <message>
        <source>the database %1 is damaged (%2)</source>
        <translation>la base de datos %1 está dañada (%2)</translation>
    </message>
    <message>
        <source>the file %1 is not a database</source>
        <translation>el archivo %1 no es una base de datos</translation>
    </message>
    <message>
        <source>reading or writing the database %1 failed (%2); check the disk</source>
        <translation>falló la lectura o escritura de la base de datos %1 (%2); compruebe el disco</translation>
    </message>
    <message>
        <source>the database %1 cannot be opened; check the permissions of the file and its directory</source>
        <translation>no se puede abrir la base de datos %1; compruebe los permisos del archivo y de su carpeta</translation>
    </message>
    <message>
        <source>the database %1 rejects the entry (%2)</source>
        <translation>la base de datos %1 rechaza el registro (%2)</translation>
    </message>
    <message>
        <source>the database %1 reports: %2</source>
        <translation>la base de datos %1 informa: %2</translation>
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
    <message>
        <source>Please raise your chin</source>
        <translation>Levanta la barbilla</translation>
    </message>
    <message>
        <source>%1, checked in</source>
        <translation>%1, entrada registrada</translation>
    </message>
    <message>
        <source>%1, checked out</source>
        <translation>%1, salida registrada</translation>
    </message>
    <message>
        <source>Please uncover your nose and mouth</source>
        <translation>Por favor, descubre la nariz y la boca</translation>
    </message>
    <message>
        <source>Please take off your sunglasses</source>
        <translation>Por favor, quítate las gafas de sol</translation>
    </message>
</context>
<context>
    <name>rollcall::AdminPin</name>
    <message>
        <source>A PIN is already set</source>
        <translation>Ya hay un PIN</translation>
    </message>
    <message>
        <source>This PIN is easy to guess. Choose digits without a pattern.</source>
        <translation>Este PIN es de los primeros que cualquiera prueba. Elija cifras sin un patrón.</translation>
    </message>
    <message>
        <source>There is no valid recovery code. Run rollcallctl admin-pin --reset on this kiosk.</source>
        <translation>No hay un código de recuperación válido. Ejecute rollcallctl admin-pin --reset en este quiosco.</translation>
    </message>
    <message>
        <source>The recovery code is no longer valid</source>
        <translation>El código de recuperación ya no es válido</translation>
    </message>
    <message>
        <source>This is the PIN that you have now. Choose another one.</source>
        <translation>Este es el PIN que tiene ahora. Elija otro.</translation>
    </message>
    <message>
        <source>A PIN has %1 to %2 digits</source>
        <translation>Un PIN tiene de %1 a %2 dígitos</translation>
    </message>
    <message>
        <source>This PIN looks like a date. Choose digits that are not a birthday.</source>
        <translation>Este PIN parece una fecha. Elija dígitos que no sean un cumpleaños.</translation>
    </message>
</context>
<context>
    <name>rollcall::ConnectionsController</name>
    <message>
        <source>The setting &quot;%1&quot;, which is not on this form, is not accepted</source>
        <translation>El ajuste «%1», que no está en este formulario, no se acepta</translation>
    </message>
    <message>
        <source>This value is not accepted</source>
        <translation>Este valor no se acepta</translation>
    </message>
    <message>
        <source>This connection no longer exists</source>
        <translation>Esta conexión ya no existe</translation>
    </message>
    <message>
        <source>This connection is set by IT in the configuration file</source>
        <translation>Informática fijó esta conexión en el archivo de configuración</translation>
    </message>
    <message>
        <source>The address has changed: enter the secret again. It is never sent to another server automatically</source>
        <translation>La dirección es otra: escriba la clave de nuevo. No va a otro servidor por sí sola</translation>
    </message>
    <message>
        <source>The test was stopped</source>
        <translation>La prueba se detuvo</translation>
    </message>
    <message>
        <source>Enter an IPv4 network with at most 1,024 addresses, such as %1</source>
        <translation>Introduzca una red IPv4 de 1024 direcciones como máximo, por ejemplo %1</translation>
    </message>
    <message>
        <source>The search was stopped</source>
        <translation>La búsqueda se detuvo</translation>
    </message>
    <message>
        <source>This system cannot be searched for</source>
        <translation>Este sistema no se puede buscar</translation>
    </message>
</context>
<context>
    <name>rollcall::Corrections</name>
    <message>
        <source>There is no such record to undo</source>
        <translation>No hay tal registro que deshacer</translation>
    </message>
    <message>
        <source>It is too late to undo this here; please tell the office</source>
        <translation>Ya es tarde para deshacerlo aquí; avisa en la oficina</translation>
    </message>
    <message>
        <source>No person with the identifier %1 is enrolled</source>
        <translation>No hay nadie registrado con el identificador %1</translation>
    </message>
    <message>
        <source>That time is in the future</source>
        <translation>Esa hora aún no ha llegado</translation>
    </message>
</context>
<context>
    <name>rollcall::Delivery</name>
    <message>
        <source>This system is connected; its records are still sent</source>
        <translation>Este sistema está conectado; sus registros todavía se envían</translation>
    </message>
</context>
<context>
    <name>rollcall::Dispatcher</name>
    <message>
        <source>The connector gave no answer</source>
        <translation>La conexión no dio respuesta</translation>
    </message>
</context>
<context>
    <name>rollcall::EnrollmentController</name>
    <message>
        <source>One person at a time, please</source>
        <translation>De uno en uno, por favor</translation>
    </message>
    <message>
        <source>This face differs from the previous photos. One person at a time, please.</source>
        <translation>Esta cara no es la de las fotos anteriores. De una en una, por favor.</translation>
    </message>
    <message>
        <source>Open the administration on the kiosk first, then try again</source>
        <translation>Abre primero la administración en el quiosco y vuelve a pedirlo</translation>
    </message>
    <message>
        <source>Another person is being enrolled on the kiosk</source>
        <translation>Se está registrando a otra persona en el quiosco</translation>
    </message>
    <message>
        <source>There is nothing complete to save</source>
        <translation>Aún no hay nada completo que guardar</translation>
    </message>
</context>
<context>
    <name>rollcall::ExportController</name>
    <message>
        <source>There is not enough space on the USB stick. Free up space or use another one.</source>
        <translation>No hay bastante espacio en la memoria. Libere espacio o use otra.</translation>
    </message>
    <message>
        <source>There is not enough space in %1.</source>
        <translation>No hay bastante espacio en %1.</translation>
    </message>
    <message>
        <source>The USB stick is write-protected. Use another one.</source>
        <translation>La memoria está protegida contra escritura. Use otra.</translation>
    </message>
    <message>
        <source>This kiosk is not allowed to write to %1.</source>
        <translation>Este quiosco no puede escribir en %1.</translation>
    </message>
    <message>
        <source>The USB stick can no longer be written to. Reinsert it, then try again.</source>
        <translation>Ya no se puede escribir en la memoria. Conéctela otra vez e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>No se puede escribir en %1.</translation>
    </message>
    <message>
        <source>There is nothing to save</source>
        <translation>No hay nada que guardar</translation>
    </message>
</context>
<context>
    <name>rollcall::GalleryKeeper</name>
    <message numerus="yes">
        <source>%Ln face templates cannot be read with this key; enroll these people again.</source>
        <translation>
            <numerusform>%Ln plantilla facial no se puede leer con esta clave; registre de nuevo a esta persona.</numerusform>
            <numerusform>%Ln plantillas faciales no se pueden leer con esta clave; registre de nuevo a estas personas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were enrolled with another face engine and are not recognized; enroll them again, or choose that engine in the configuration (%1 is in use).</source>
        <translation>
            <numerusform>%Ln persona fue registrada con otro motor facial y no se la reconoce; regístrela de nuevo o elija ese motor en la configuración (se usa %1).</numerusform>
            <numerusform>%Ln personas fueron registradas con otro motor facial y no se las reconoce; regístrelas de nuevo o elija ese motor en la configuración (se usa %1).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::LedgerThread</name>
    <message>
        <source>The kiosk is shutting down</source>
        <translation>El quiosco se está deteniendo</translation>
    </message>
</context>
<context>
    <name>rollcall::LedgerWorker</name>
    <message>
        <source>The ledger is damaged at record %1: %2</source>
        <translation>El libro está dañado en la entrada %1: %2</translation>
    </message>
    <message>
        <source>The database %1 was moved or deleted. Put it back, or restart the kiosk to begin a new one.</source>
        <translation>La base de datos %1 se movió o se eliminó. Devuélvala a su sitio o reinicie el quiosco para empezar una nueva.</translation>
    </message>
    <message>
        <source>Records %1 to %2 were lost to damage; call your administrator.</source>
        <translation>Los registros %1 a %2 se perdieron por daños; avise al administrador.</translation>
    </message>
    <message>
        <source>The database was damaged and has been repaired. A copy was kept as %1; call your administrator.</source>
        <translation>La base de datos estaba dañada y se ha reparado. Se guardó una copia como %1; avise al administrador.</translation>
    </message>
    <message>
        <source>The database was moved, replaced or deleted while it was in use. Nothing is recorded until it is back.</source>
        <translation>La base de datos se movió, se sustituyó o se eliminó mientras se usaba. No se registra nada hasta que vuelva.</translation>
    </message>
</context>
<context>
    <name>rollcall::PeopleController</name>
    <message>
        <source>No person with the identifier %1 is enrolled</source>
        <translation>No hay ninguna persona registrada con el identificador %1</translation>
    </message>
    <message>
        <source>The identifier %1 is in use. Choose another one.</source>
        <translation>El identificador %1 está en uso. Elija otro.</translation>
    </message>
    <message>
        <source>%1 is checked in. Change the identifier after the check-out.</source>
        <translation>%1 ha entrado. Cambie el identificador después de la salida.</translation>
    </message>
    <message>
        <source>This kiosk does not store names</source>
        <translation>Este quiosco no guarda nombres</translation>
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
</context>
<context>
    <name>rollcall::PunchLists</name>
    <message>
        <source>There is no record %1</source>
        <translation>No existe el registro %1</translation>
    </message>
</context>
<context>
    <name>rollcall::RecognitionController</name>
    <message>
        <source>The face models are not loaded yet</source>
        <translation>Los modelos de cara aún no están cargados</translation>
    </message>
</context>
<context>
    <name>rollcall::Repairs</name>
    <message>
        <source>The database was damaged and has been repaired. Nothing was lost.</source>
        <translation>La base de datos estaba dañada y se ha reparado. No se perdió nada.</translation>
    </message>
    <message>
        <source>The database was damaged and nothing in it could be read. It has been moved to %1.</source>
        <translation>La base de datos estaba dañada y no se pudo leer nada de ella. Se movió a %1.</translation>
    </message>
    <message>
        <source>The database was damaged and has been moved to %1. What could be read was recovered.</source>
        <translation>La base de datos estaba dañada y se movió a %1. Se recuperó lo que se pudo leer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attendance records are lost.</source>
        <translation>
            <numerusform>Se perdió %Ln registro de asistencia.</numerusform>
            <numerusform>Se perdieron %Ln registros de asistencia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have lost their names.</source>
        <translation>
            <numerusform>%Ln persona ha perdido su nombre.</numerusform>
            <numerusform>%Ln personas han perdido su nombre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Call your administrator.</source>
        <translation>Avise al administrador.</translation>
    </message>
</context>
<context>
    <name>rollcall::SiteService</name>
    <message>
        <source>The kiosk is shutting down</source>
        <translation>El quiosco se está deteniendo</translation>
    </message>
</context>
<context>
    <name>rollcall::SystemController</name>
    <message>
        <source>Face model</source>
        <translation>Modelo de cara</translation>
    </message>
</context>
<context>
    <name>rollcall::SystemTime</name>
    <message>
        <source>This kiosk is not allowed to set the clock of the machine. The person who installed it can allow this.</source>
        <translation>Este quiosco no tiene permiso para ajustar el reloj de la máquina. Puede darlo quien lo instaló.</translation>
    </message>
    <message>
        <source>The clock cannot be set here: this machine has no service that sets it.</source>
        <translation>El reloj no se puede ajustar aquí: esta máquina no tiene un servicio que lo haga.</translation>
    </message>
    <message>
        <source>The clock was not set: %1</source>
        <translation>El reloj no se ajustó: %1</translation>
    </message>
    <message>
        <source>The service that sets the clock does not answer.</source>
        <translation>El servicio que ajusta el reloj no responde.</translation>
    </message>
    <message>
        <source>Enter the name or address of a time server, such as pool.ntp.org.</source>
        <translation>Escriba el nombre o la dirección de un servidor de hora, como pool.ntp.org.</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::AdminPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::AdminShell</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Enroll</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Attendance as a file</source>
        <translation>La asistencia como archivo</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Who did what, and when</source>
        <translation>Quién hizo qué y cuándo</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Disk, clock, versions, log</source>
        <translation>Disco, reloj, versiones, registro</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>Reconocimiento</translation>
    </message>
    <message>
        <source>Look-alikes, weak templates</source>
        <translation>Parecidos y muestras débiles</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Who is in</source>
        <translation>Quién está dentro</translation>
    </message>
    <message>
        <source>People present now, since when</source>
        <translation>Personas presentes ahora y desde cuándo</translation>
    </message>
    <message>
        <source>Administrator PIN</source>
        <translation>PIN de administrador</translation>
    </message>
    <message numerus="yes">
        <source>The administrator PIN is short. Choose one with at least %Ln digits under Settings.</source>
        <translation>
            <numerusform>El PIN de administrador es corto. Elija uno con al menos %Ln dígito en Ajustes.</numerusform>
            <numerusform>El PIN de administrador es corto. Elija uno con al menos %Ln dígitos en Ajustes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Who of the class has come</source>
        <translation>Quién de la clase ha venido</translation>
    </message>
    <message>
        <source>Device codes</source>
        <translation>Códigos de dispositivos</translation>
    </message>
    <message>
        <source>Who the codes of devices on the wall are</source>
        <translation>A quién corresponden los códigos de los dispositivos</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::AuditPage</name>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>Este quiosco</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Nada que mostrar</translation>
    </message>
    <message>
        <source>Choose another kind, another person or a longer time.</source>
        <translation>Elija otro tipo, otra persona o más tiempo.</translation>
    </message>
    <message>
        <source>Which events?</source>
        <translation>¿Qué eventos?</translation>
    </message>
    <message>
        <source>By whom?</source>
        <translation>¿De quién?</translation>
    </message>
    <message>
        <source>Since when?</source>
        <translation>¿Desde cuándo?</translation>
    </message>
    <message>
        <source>The audit trail cannot be read</source>
        <translation>No se puede leer el registro de auditoría</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::CameraForm</name>
    <message>
        <source>The camera was set on the command line; a choice here takes effect at the next start without that option.</source>
        <translation>La cámara se indicó en la línea de órdenes; lo que elija aquí vale desde el próximo inicio sin esa opción.</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Girar</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Espejo</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>The camera is starting</source>
        <translation>La cámara se está iniciando</translation>
    </message>
    <message>
        <source>This camera gives no image. Check its cable, or choose another.</source>
        <translation>Esta cámara no da imagen. Revise el cable o elija otra.</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, then touch &quot;Search again&quot;.</source>
        <translation>No hay cámara. Conecte una y toque «Buscar».</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::CameraPreview</name>
    <message>
        <source>Camera image</source>
        <translation>Imagen de la cámara</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::ChallengePanel</name>
    <message>
        <source>Thank you</source>
        <translation>Gracias</translation>
    </message>
    <message>
        <source>I cannot do this</source>
        <translation>No puedo hacerlo</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::ClassModel</name>
    <message>
        <source>Absent</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>Aún no ha llegado</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Tarde</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Presente</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::ClassPage</name>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>No class is expected</source>
        <translation>No se espera ninguna clase</translation>
    </message>
    <message>
        <source>The list cannot be read</source>
        <translation>No se puede leer la lista</translation>
    </message>
    <message>
        <source>A class appears here when a connected system expects one in this room.</source>
        <translation>Aquí aparece una clase cuando un sistema conectado espera una en esta aula.</translation>
    </message>
    <message>
        <source>No one is expected</source>
        <translation>No se espera a nadie</translation>
    </message>
    <message>
        <source>The system did not say who belongs to this class.</source>
        <translation>El sistema no dijo quién pertenece a esta clase.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln here</source>
        <translation>
            <numerusform>%Ln presente</numerusform>
            <numerusform>%Ln presentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln tarde</numerusform>
            <numerusform>%Ln tarde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln absent</source>
        <translation>
            <numerusform>%Ln ausente</numerusform>
            <numerusform>%Ln ausentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not here yet</source>
        <translation>
            <numerusform>%Ln aún no ha llegado</numerusform>
            <numerusform>%Ln aún no han llegado</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::ui::ClockForm</name>
    <message>
        <source>System time zone</source>
        <translation>La de este ordenador</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Search for a city</source>
        <translation>Buscar una ciudad</translation>
    </message>
    <message>
        <source>The clock is set from the network.</source>
        <translation>El reloj se ajusta por la red.</translation>
    </message>
    <message>
        <source>The clock has not been set from the network. Compare it with your watch: records are corrected automatically once the network sets it.</source>
        <translation>El reloj aún no se ha ajustado por la red. Compárelo con el suyo: los registros se corrigen solos cuando la red lo ajuste.</translation>
    </message>
    <message>
        <source>Set date and time</source>
        <translation>Ajustar fecha y hora</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::ClockSetter</name>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Year, month and day: 2026-11-29</source>
        <translation>Año, mes y día: 2026-11-29</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Hours and minutes: 17:30</source>
        <translation>Horas y minutos: 17:30</translation>
    </message>
    <message>
        <source>Time server</source>
        <translation>Servidor de hora</translation>
    </message>
    <message>
        <source>A name such as pool.ntp.org; empty: the system&apos;s own</source>
        <translation>Un nombre como pool.ntp.org; vacío: el del sistema</translation>
    </message>
    <message>
        <source>Set the clock</source>
        <translation>Ajustar el reloj</translation>
    </message>
    <message>
        <source>Set it from the network</source>
        <translation>Ajustarlo por la red</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Enter the date as year, month and day: 2026-11-29</source>
        <translation>Escriba la fecha como año, mes y día: 2026-11-29</translation>
    </message>
    <message>
        <source>Enter the time as hours and minutes: 17:30</source>
        <translation>Escriba la hora como horas y minutos: 17:30</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::CodeMatcher</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Undo the match</source>
        <translation>Deshacer la asignación</translation>
    </message>
    <message>
        <source>Search by name or identifier</source>
        <translation>Buscar por nombre o identificador</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 es %2</translation>
    </message>
    <message>
        <source>Who is %1?</source>
        <translation>¿Quién es %1?</translation>
    </message>
    <message>
        <source>there called %1</source>
        <translation>allí se llama %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records wait for a person.</source>
        <translation>
            <numerusform>%Ln registro espera a una persona.</numerusform>
            <numerusform>%Ln registros esperan a una persona.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records become attendance with the next reading. Until then this can be undone.</source>
        <translation>
            <numerusform>%Ln registro pasará a ser asistencia con la próxima lectura. Hasta entonces se puede deshacer.</numerusform>
            <numerusform>%Ln registros pasarán a ser asistencia con la próxima lectura. Hasta entonces se puede deshacer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records are attendance already. They stay; correct them under Attendance.</source>
        <translation>
            <numerusform>%Ln registro ya es asistencia. Se conserva; corríjalo en Asistencia.</numerusform>
            <numerusform>%Ln registros ya son asistencia. Se conservan; corríjalos en Asistencia.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is %1</source>
        <translation>Es %1</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>No system is connected</source>
        <translation>No hay ningún sistema conectado</translation>
    </message>
    <message>
        <source>Attendance is stored on this kiosk. Connect a server to send it there as well.</source>
        <translation>La asistencia se guarda en este quiosco. Conecte un servidor para enviarla.</translation>
    </message>
    <message>
        <source>Connect a system</source>
        <translation>Conectar un sistema</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records that it does not have yet stay on this kiosk and are not sent to it.</source>
        <translation>
            <numerusform>%Ln registro que aún no tiene queda en este quiosco y no se le envía.</numerusform>
            <numerusform>%Ln registros que aún no tiene quedan en este quiosco y no se le envían.</numerusform>
        </translation>
    </message>
    <message>
        <source>New records are not sent to it either. It keeps what it already has.</source>
        <translation>Tampoco se le envían los nuevos. Lo que tiene, lo conserva.</translation>
    </message>
    <message>
        <source>Other systems can no longer connect to this kiosk through it.</source>
        <translation>Otros sistemas ya no podrán conectarse a este quiosco por ella.</translation>
    </message>
    <message>
        <source>Remove the connection to %1?</source>
        <translation>¿Quitar la conexión con %1?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records waiting</source>
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
        <source>%Ln rejected</source>
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
        <source>Removed: %1</source>
        <translation>Quitado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records were not sent to it. They stay in this kiosk&apos;s attendance.</source>
        <translation>
            <numerusform>%Ln registro no se le envió. Sigue en la asistencia de este quiosco.</numerusform>
            <numerusform>%Ln registros no se le enviaron. Siguen en la asistencia de este quiosco.</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest is from %1.</source>
        <translation>El más antiguo es de %1.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Discard the records not sent to %1?</source>
        <translation>¿Descartar lo que no se envió a %1?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records will never be sent to it, even if it is connected again.</source>
        <translation>
            <numerusform>%Ln registro no se le enviará nunca, aunque vuelva a conectarse.</numerusform>
            <numerusform>%Ln registros no se le enviarán nunca, aunque vuelva a conectarse.</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay in this kiosk&apos;s attendance.</source>
        <translation>Siguen en la asistencia de este quiosco.</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>No enviar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people will be sent</source>
        <translation>
            <numerusform>Se enviará %Ln persona</numerusform>
            <numerusform>Se enviarán %Ln personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send the %Ln people already enrolled to it?</source>
        <translation>
            <numerusform>¿Enviarle la %Ln persona ya registrada?</numerusform>
            <numerusform>¿Enviarle las %Ln personas ya registradas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Otherwise it receives only people who are enrolled or changed from now on.</source>
        <translation>Si no, solo recibe a quienes se registren o cambien desde ahora.</translation>
    </message>
    <message>
        <source>It receives their identifiers and names, without photos: this kiosk does not keep those.</source>
        <translation>Recibe sus identificadores y nombres, sin fotos: este quiosco no las guarda.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes of people waiting</source>
        <translation>
            <numerusform>%Ln cambio de personas en espera</numerusform>
            <numerusform>%Ln cambios de personas en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes of people were not sent either.</source>
        <translation>
            <numerusform>Tampoco se envió %Ln cambio de personas.</numerusform>
            <numerusform>Tampoco se enviaron %Ln cambios de personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is taken from it any more. What was taken stays here.</source>
        <translation>Ya no se toma nada de él. Lo que se tomó se queda aquí.</translation>
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
        <source>4 to 8 digits, entered by the person themselves</source>
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
        <source>The reader must type like a keyboard and finish with Enter.</source>
        <translation>El lector debe ser de los que escriben como un teclado y terminan con Entrar.</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>Código QR de %1</translation>
    </message>
    <message>
        <source>It is shown only once. Save and print it, or let %1 photograph it now.</source>
        <translation>Se muestra solo esta vez. Guárdalo e imprímelo, o deja que %1 lo fotografíe ahora.</translation>
    </message>
    <message>
        <source>Save as image</source>
        <translation>Guardar la imagen</translation>
    </message>
    <message>
        <source>The PINs do not match. Choose again.</source>
        <translation>No coinciden. Elige de nuevo.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
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
        <source>The card checks in right away. If it is lost, remove it or read another one.</source>
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
        <source>A new code replaces the old one immediately.</source>
        <translation>Un código nuevo inutiliza el anterior al instante.</translation>
    </message>
    <message>
        <source>Anyone who has the code, or a photo of it, can check in as %1.</source>
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
        <source>%1 no longer has a PIN</source>
        <translation>%1 ya no tiene PIN</translation>
    </message>
    <message>
        <source>The PIN of %1 is set</source>
        <translation>El PIN de %1 está puesto</translation>
    </message>
    <message>
        <source>%1 no longer has a card</source>
        <translation>%1 ya no tiene tarjeta</translation>
    </message>
    <message>
        <source>The card of %1 is set</source>
        <translation>La tarjeta de %1 está puesta</translation>
    </message>
    <message>
        <source>%1 no longer has a QR code</source>
        <translation>%1 ya no tiene código QR</translation>
    </message>
    <message>
        <source>The QR code of %1 is set</source>
        <translation>El código QR de %1 está puesto</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::DayStrip</name>
    <message>
        <source>Earlier days</source>
        <translation>Días anteriores</translation>
    </message>
    <message>
        <source>Later days</source>
        <translation>Días posteriores</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::DeviceCodesModel</name>
    <message>
        <source>Code %1</source>
        <translation>Código %1</translation>
    </message>
    <message>
        <source>Matched with %1</source>
        <translation>Asignado a %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records waiting</source>
        <translation>
            <numerusform>%Ln registro en espera</numerusform>
            <numerusform>%Ln registros en espera</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::ui::DeviceCodesPage</name>
    <message>
        <source>Device codes</source>
        <translation>Códigos de dispositivos</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>The devices are being read</source>
        <translation>Se están leyendo los dispositivos</translation>
    </message>
    <message>
        <source>All codes are known</source>
        <translation>Todos los códigos son conocidos</translation>
    </message>
    <message>
        <source>Codes of devices on the wall that belong to no person here appear on this page, with the records that wait for one.</source>
        <translation>Aquí aparecen los códigos de dispositivos de la pared que no pertenecen a nadie en este quiosco, con los registros que esperan a una persona.</translation>
    </message>
    <message>
        <source>The list cannot be read</source>
        <translation>No se puede leer la lista</translation>
    </message>
    <message>
        <source>%1 is unknown again</source>
        <translation>%1 vuelve a ser desconocido</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 es %2</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::DeviceFacts</name>
    <message>
        <source>Records on it</source>
        <translation>Registros en él</translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation>%1 de un máximo de %2</translation>
    </message>
    <message>
        <source>the same time as here</source>
        <translation>la misma hora que aquí</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds fast</source>
        <translation>
            <numerusform>%Ln segundo adelantado</numerusform>
            <numerusform>%Ln segundos adelantado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds slow</source>
        <translation>
            <numerusform>%Ln segundo atrasado</numerusform>
            <numerusform>%Ln segundos atrasado</numerusform>
        </translation>
    </message>
    <message>
        <source>Its clock</source>
        <translation>Su reloj</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>People on it</source>
        <translation>Personas en él</translation>
    </message>
    <message>
        <source>Last reading</source>
        <translation>Última lectura</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguna todavía</translation>
    </message>
    <message>
        <source>Failed readings in a row</source>
        <translation>Lecturas fallidas seguidas</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Último error</translation>
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
    <name>rollcall::ui::DoorForm</name>
    <message>
        <source>Door name</source>
        <translation>Nombre de la puerta</translation>
    </message>
    <message>
        <source>Shown on the screen and stored with every record</source>
        <translation>Se ve en la pantalla y se guarda con cada registro</translation>
    </message>
    <message>
        <source>Direction at this door</source>
        <translation>Sentido en esta puerta</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln seconds after a check-in, &quot;Not me&quot; undoes it; only then is it sent.</source>
        <translation>
            <numerusform>Durante %Ln segundo después, «No soy yo» lo anula; solo entonces se envía.</numerusform>
            <numerusform>Durante %Ln segundos después, «No soy yo» lo anula; solo entonces se envía.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::ui::EnrollCapture</name>
    <message>
        <source>Touch a photo to retake it</source>
        <translation>Toque una imagen para tomarla de nuevo</translation>
    </message>
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
        <source>All three photos are taken. Save?</source>
        <translation>Las tres están tomadas. ¿Guardar?</translation>
    </message>
    <message>
        <source>Good, hold still</source>
        <translation>Bien, no te muevas</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::EnrollForm</name>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>As in the attendance system, for example 1042</source>
        <translation>Como lo conoce el sistema de asistencia, por ejemplo 1042</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Shown at check-in; optional</source>
        <translation>Se muestra al registrar la entrada; puede quedar vacío</translation>
    </message>
    <message>
        <source>This person agrees that face templates are stored on this kiosk to recognize them. These can be deleted at any time.</source>
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
    <name>rollcall::ui::EnrollPage</name>
    <message>
        <source>Enroll</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>A la lista</translation>
    </message>
    <message>
        <source>Enroll another</source>
        <translation>Registrar a otra persona</translation>
    </message>
    <message>
        <source>%1 is enrolled</source>
        <translation>%1 está registrado</translation>
    </message>
    <message>
        <source>The kiosk now recognizes this person.</source>
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
        <source>This face is already enrolled as %1. Enrolling a person twice splits their attendance in two. Cancel and look for them in the list.</source>
        <translation>Esta cara ya está registrada como %1. Registrada dos veces, la asistencia de una persona se parte en dos. Cancela y búscala en la lista.</translation>
    </message>
    <message>
        <source>Matching will be stricter for these two, so recognizing them may take longer.</source>
        <translation>El quiosco se fijará más en estas dos personas, así que reconocerlas puede tardar un poco más.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Enroll anyway</source>
        <translation>Registrar de todos modos</translation>
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
        <source>Is this really %1?</source>
        <translation>¿Es realmente %1?</translation>
    </message>
    <message>
        <source>The photos stored for %1 show a different face. Enrolling anyway replaces them.</source>
        <translation>Las fotos guardadas de %1 muestran otra cara. Registrar de todos modos las reemplaza.</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::EntryController</name>
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
    <name>rollcall::ui::ExportPage</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Insert a USB stick to take the file with you.</source>
        <translation>Conecte una memoria USB para llevarse el archivo.</translation>
    </message>
    <message>
        <source>Save to</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Desde – hasta</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>USB stick %1</source>
        <translation>Memoria USB %1</translation>
    </message>
    <message>
        <source>Folder on this kiosk</source>
        <translation>Carpeta de este quiosco</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>Exporting attendance</source>
        <translation>Exportando la asistencia</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Finishing: do not remove the USB stick</source>
        <translation>Terminando: no retire la memoria</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records saved</source>
        <translation>
            <numerusform>%Ln registro guardado</numerusform>
            <numerusform>%Ln registros guardados</numerusform>
        </translation>
    </message>
    <message>
        <source>You can remove the USB stick now.</source>
        <translation>Ya puede retirar la memoria.</translation>
    </message>
    <message>
        <source>Export failed</source>
        <translation>No se exportó</translation>
    </message>
    <message>
        <source>No partial file was left.</source>
        <translation>No queda nada a medio escribir.</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Every record</source>
        <translation>Todos los registros</translation>
    </message>
    <message>
        <source>Hours per day</source>
        <translation>Horas por día</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::FieldView</name>
    <message>
        <source>Leave empty to keep the current one</source>
        <translation>Déjela vacía para conservar la actual</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::FindView</name>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Buscando</translation>
    </message>
    <message>
        <source>Nothing was found in %1</source>
        <translation>No se encontró nada en %1</translation>
    </message>
    <message>
        <source>Serial number %1</source>
        <translation>Número de serie %1</translation>
    </message>
    <message>
        <source>Already connected</source>
        <translation>Ya conectado</translation>
    </message>
    <message>
        <source>A network such as %1; each of its addresses is tried</source>
        <translation>Una red como %1; se prueba cada una de sus direcciones</translation>
    </message>
    <message>
        <source>%1 of %2 addresses tried</source>
        <translation>%1 de %2 direcciones probadas</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 addresses were tried</source>
        <translation>Detenido: se probaron %1 de %2 direcciones</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found. Tap one to fill in its address.</source>
        <translation>
            <numerusform>%Ln encontrado. Tóquelo para rellenar su dirección.</numerusform>
            <numerusform>%Ln encontrados. Toque uno para rellenar su dirección.</numerusform>
        </translation>
    </message>
    <message>
        <source>Requires a key</source>
        <translation>Requiere una clave</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::IdleView</name>
    <message>
        <source>Step up and look at the camera</source>
        <translation>Acércate y mira a la cámara</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are in</source>
        <translation>
            <numerusform>%Ln persona dentro</numerusform>
            <numerusform>%Ln personas dentro</numerusform>
        </translation>
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
    <name>rollcall::ui::KindChoice</name>
    <message>
        <source>Choose a system</source>
        <translation>Elija un sistema</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::LinkCard</name>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Unreachable. Records are kept here and sent later.</source>
        <translation>Sin conexión. Los registros se guardan aquí y se envían después.</translation>
    </message>
    <message>
        <source>The server rejects this kiosk. Check its serial number and secret.</source>
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
        <source>Set by IT in the configuration file; it cannot be changed here.</source>
        <translation>Fijado por informática en el archivo de configuración; aquí no se puede cambiar.</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Probar conexión</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Paused. Records are kept here and sent when it is resumed.</source>
        <translation>En pausa. Los registros se guardan aquí y se envían al reanudarla.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Unreachable. The kiosk keeps trying.</source>
        <translation>Inaccesible. El quiosco sigue intentándolo.</translation>
    </message>
    <message>
        <source>It does not accept this kiosk. Check the key or secret.</source>
        <translation>No acepta este quiosco. Compruebe la clave o el secreto.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records wait for a person</source>
        <translation>
            <numerusform>%Ln registro espera a una persona</numerusform>
            <numerusform>%Ln registros esperan a una persona</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::ui::LinkFormView</name>
    <message>
        <source>More settings</source>
        <translation>Más ajustes</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Probar conexión</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::LinkStep</name>
    <message>
        <source>Add a server</source>
        <translation>Añadir un servidor</translation>
    </message>
    <message>
        <source>No server is connected yet.</source>
        <translation>Todavía no hay ningún servidor conectado.</translation>
    </message>
    <message>
        <source>Connected: %1</source>
        <translation>Conectado: %1</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Añadir otro</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::LiveView</name>
    <message>
        <source>Press and hold the lock</source>
        <translation>Mantén pulsado el candado</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::MainWindow</name>
    <message>
        <source>Restarting…</source>
        <translation>Reiniciando…</translation>
    </message>
    <message>
        <source>This takes a few seconds. Nothing is lost.</source>
        <translation>Tarda unos segundos. No se pierde nada.</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::MorePage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::OutboxList</name>
    <message>
        <source>Rejected by %1</source>
        <translation>Rechazado por %1</translation>
    </message>
    <message>
        <source>Discarded, never sent to %1</source>
        <translation>Descartado, nunca se envió a %1</translation>
    </message>
    <message>
        <source>Undone in time, never sent to %1</source>
        <translation>Deshecho a tiempo, nunca enviado a %1</translation>
    </message>
    <message>
        <source>Delivered to %1 before it was undone. It cannot be withdrawn from here; contact the people who run that system.</source>
        <translation>Entregado a %1 antes de deshacerlo. No se puede retirar desde aquí; avisa a quienes gestionan ese sistema.</translation>
    </message>
    <message>
        <source>Delivered to %1 before its direction was changed. It cannot be changed from here; contact the people who run that system.</source>
        <translation>Entregado a %1 antes de cambiar el sentido. No se puede cambiar desde aquí; avisa a quienes gestionan ese sistema.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %1, tried %Ln times</source>
        <translation>
            <numerusform>Esperando a %1, %Ln intento</numerusform>
            <numerusform>Esperando a %1, %Ln intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying again now</source>
        <translation>Se intenta de nuevo ahora</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Sin entregar</translation>
    </message>
    <message>
        <source>Corrected after delivery</source>
        <translation>Corregido tras la entrega</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>enrollment</source>
        <translation>registro de persona</translation>
    </message>
    <message>
        <source>change of the person</source>
        <translation>cambio de la persona</translation>
    </message>
    <message>
        <source>deletion</source>
        <translation>eliminación</translation>
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
        <source>No people enrolled yet</source>
        <translation>Aún no hay nadie registrado</translation>
    </message>
    <message>
        <source>Enroll the first person: it takes an identifier and half a minute in front of the camera.</source>
        <translation>Registra a la primera persona: basta un identificador y medio minuto ante la cámara.</translation>
    </message>
    <message>
        <source>Enroll a person</source>
        <translation>Registrar a alguien</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Nadie coincide</translation>
    </message>
    <message>
        <source>Try part of the name or the identifier.</source>
        <translation>Prueba con parte del nombre o con el identificador.</translation>
    </message>
    <message>
        <source>Enroll</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>%1 is disabled</source>
        <translation>%1 está desactivado</translation>
    </message>
    <message>
        <source>%1 can check in again</source>
        <translation>%1 puede volver a registrarse</translation>
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
        <source>The face templates and the name are erased from this kiosk immediately. This cannot be undone.</source>
        <translation>Las muestras de la cara y el nombre se borran de este quiosco al instante. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Past attendance is kept, under the identifier %1 only.</source>
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
    <message>
        <source>The name is now %1</source>
        <translation>El nombre es ahora %1</translation>
    </message>
    <message>
        <source>The face templates, the card and the QR code of %1 move along.</source>
        <translation>Las plantillas faciales, la tarjeta y el código QR de %1 se trasladan.</translation>
    </message>
    <message>
        <source>The PIN is removed, because it belongs to the identifier. Set a new one afterwards.</source>
        <translation>El PIN se elimina porque pertenece al identificador. Establezca uno nuevo después.</translation>
    </message>
    <message>
        <source>Past attendance stays under %1: records are never rewritten.</source>
        <translation>La asistencia pasada queda bajo %1: los registros nunca se reescriben.</translation>
    </message>
    <message>
        <source>Connected systems delete %1 and receive %2 as a new person.</source>
        <translation>Los sistemas conectados eliminan %1 y reciben %2 como una persona nueva.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change the identifier %1 to %2?</source>
        <translation>¿Cambiar el identificador %1 por %2?</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>The identifier is now %1</source>
        <translation>El identificador es ahora %1</translation>
    </message>
    <message>
        <source>Set a new PIN.</source>
        <translation>Establezca un PIN nuevo.</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PersonDetail</name>
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
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Enroll again</source>
        <translation>Registrar de nuevo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>QR</source>
        <translation>QR</translation>
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
        <source>Disabled: recognized, but cannot check in</source>
        <translation>Desactivado: se le reconoce, pero no puede registrarse</translation>
    </message>
    <message>
        <source>Enrolled on %1</source>
        <translation>Registrado el %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln face templates</source>
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
        <source>Correct the name</source>
        <translation>Corregir el nombre</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PersonEditor</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Change the identifier</source>
        <translation>Cambiar el identificador</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Correct the name</source>
        <translation>Corregir el nombre</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Enter a name</source>
        <translation>Escriba un nombre</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PinChange</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Your present PIN</source>
        <translation>Su PIN actual</translation>
    </message>
    <message>
        <source>Choose a new PIN</source>
        <translation>Elija un PIN nuevo</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln digits</source>
        <translation>
            <numerusform>Al menos %Ln dígito</numerusform>
            <numerusform>Al menos %Ln dígitos</numerusform>
        </translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>El mismo PIN otra vez</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>The PINs do not match. Choose again.</source>
        <translation>No coinciden. Elige de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN. %Ln tries left.</source>
        <translation>
            <numerusform>PIN incorrecto. Queda %Ln intento.</numerusform>
            <numerusform>PIN incorrecto. Quedan %Ln intentos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The administrator PIN has been changed</source>
        <translation>Se ha cambiado el PIN de administrador</translation>
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
    <name>rollcall::ui::PinPage</name>
    <message>
        <source>Administrator PIN</source>
        <translation>PIN de administrador</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>Cambiar el PIN</translation>
    </message>
    <message>
        <source>Anyone who knows this PIN can manage this kiosk.</source>
        <translation>Quien conozca este PIN puede administrar este quiosco.</translation>
    </message>
    <message>
        <source>If it is forgotten, run &quot;rollcallctl admin-pin --reset&quot; on this kiosk.</source>
        <translation>Si se olvida, ejecute &quot;rollcallctl admin-pin --reset&quot; en este quiosco.</translation>
    </message>
    <message numerus="yes">
        <source>This PIN is short. Choose one with at least %Ln digits.</source>
        <translation>
            <numerusform>Este PIN es corto. Elija uno con al menos %Ln dígito.</numerusform>
            <numerusform>Este PIN es corto. Elija uno con al menos %Ln dígitos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Short: choose a longer one</source>
        <translation>Corto: elija uno más largo</translation>
    </message>
    <message>
        <source>Opens the administration</source>
        <translation>Abre la administración</translation>
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
        <source>At least %Ln digits. Anyone who knows it can manage this kiosk.</source>
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
        <source>The PINs do not match. Choose again.</source>
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
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>The administrator PIN is lost. Run &quot;rollcallctl admin-pin --reset&quot; on this kiosk and enter the code it prints.</source>
        <translation>El PIN de administrador se ha perdido. Ejecute &quot;rollcallctl admin-pin --reset&quot; en este quiosco e introduzca el código que muestra.</translation>
    </message>
    <message numerus="yes">
        <source>Wrong code. %Ln tries left.</source>
        <translation>
            <numerusform>Código incorrecto. Queda %Ln intento.</numerusform>
            <numerusform>Código incorrecto. Quedan %Ln intentos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PresenceModel</name>
    <message>
        <source>since yesterday</source>
        <translation>desde ayer</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PresencePage</name>
    <message>
        <source>Who is in</source>
        <translation>Quién está dentro</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Guardar CSV</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>No one is in</source>
        <translation>No hay nadie dentro</translation>
    </message>
    <message>
        <source>People appear here as soon as they check in, until they check out.</source>
        <translation>Las personas aparecen aquí en cuanto registran su entrada, hasta que registran su salida.</translation>
    </message>
    <message>
        <source>The list cannot be read</source>
        <translation>No se puede leer la lista</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>a las %1</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Imprimiendo…</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Enviado a la impresora</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>There is no printer. Set one up on this kiosk, or save the list as CSV.</source>
        <translation>No hay ninguna impresora. Configure una en este quiosco o guarde la lista como CSV.</translation>
    </message>
    <message>
        <source>The printer did not accept the list.</source>
        <translation>La impresora no aceptó la lista.</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::ProgressCard</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PunchCorrector</name>
    <message>
        <source>The record no longer counts</source>
        <translation>El registro ya no cuenta</translation>
    </message>
    <message>
        <source>Direction changed</source>
        <translation>Se cambió el sentido</translation>
    </message>
    <message>
        <source>Record added</source>
        <translation>Se añadió el registro</translation>
    </message>
    <message>
        <source>The record of %1 no longer counts</source>
        <translation>El registro de %1 ya no cuenta</translation>
    </message>
    <message>
        <source>Reverted</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Undo this record?</source>
        <translation>¿Deshacer este registro?</translation>
    </message>
    <message>
        <source>It stays in the ledger, marked as not counting. To restore it later, add a record manually.</source>
        <translation>Sigue en el libro, marcado como no válido. Más tarde solo lo repone un registro hecho a mano.</translation>
    </message>
    <message>
        <source>It is no longer sent to servers that do not have it yet; a server that has it keeps it.</source>
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
        <source>It is now a check-in of %1</source>
        <translation>Ahora es una entrada de %1</translation>
    </message>
    <message>
        <source>It is now a check-out of %1</source>
        <translation>Ahora es una salida de %1</translation>
    </message>
    <message>
        <source>Change to check-out?</source>
        <translation>¿Cambiar a salida?</translation>
    </message>
    <message>
        <source>Change to check-in?</source>
        <translation>¿Cambiar a entrada?</translation>
    </message>
    <message>
        <source>The original record is kept; the new direction counts from now on.</source>
        <translation>El registro conserva lo anotado; desde ahora cuenta el nuevo sentido.</translation>
    </message>
    <message>
        <source>A server that already has the record is not notified.</source>
        <translation>A un servidor que ya lo tiene no se le avisa.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Pressed the wrong button</source>
        <translation>Se pulsó el otro</translation>
    </message>
    <message>
        <source>Forgot the previous one</source>
        <translation>Se olvidó el anterior</translation>
    </message>
    <message>
        <source>A record of %1 was added</source>
        <translation>Se añadió un registro de %1</translation>
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
        <source>It is marked as added manually and sent like any other.</source>
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
        <source>Add a record</source>
        <translation>Añadir registro</translation>
    </message>
    <message>
        <source>Change to check-out</source>
        <translation>Cambiar a salida</translation>
    </message>
    <message>
        <source>Change to check-in</source>
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
    <message>
        <source>Add check-out</source>
        <translation>Añadir salida</translation>
    </message>
    <message>
        <source>No check-out</source>
        <translation>Sin salida</translation>
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
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Add a record for %1</source>
        <translation>Añadir registro para %1</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
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
        <source>added manually</source>
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
    <message>
        <source>no check-out</source>
        <translation>sin salida</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PunchesPage</name>
    <message>
        <source>Attendance</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Add a record</source>
        <translation>Añadir registro</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>No check-ins or check-outs</source>
        <translation>Nadie ha registrado entrada ni salida</translation>
    </message>
    <message>
        <source>Each check-in appears here as soon as it is stored.</source>
        <translation>Cada registro aparece aquí en cuanto se guarda.</translation>
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
    <message numerus="yes">
        <source>%Ln records</source>
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
        <source>The list cannot be read</source>
        <translation>No se puede leer la lista</translation>
    </message>
    <message>
        <source>No matching records</source>
        <translation>Nada de ese tipo</translation>
    </message>
    <message>
        <source>Touch the selected filter again to see everything.</source>
        <translation>Pulsa otra vez el filtro elegido para verlo todo.</translation>
    </message>
    <message>
        <source>Checked in at %1. Usually leaves at %2.</source>
        <translation>Entró a las %1. Suele salir a las %2.</translation>
    </message>
    <message>
        <source>Checked in at %1</source>
        <translation>Entró a las %1</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::RecognitionChoice</name>
    <message>
        <source>A photo held up to the camera can pass as the person</source>
        <translation>Una foto de una cara se toma por la persona</translation>
    </message>
    <message>
        <source>Ask for a movement when in doubt</source>
        <translation>Pedir un movimiento en caso de duda</translation>
    </message>
    <message>
        <source>Always ask for a movement</source>
        <translation>Pedir siempre un movimiento</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>The change takes effect after a restart.</source>
        <translation>Lo elegido tendrá efecto después de reiniciar.</translation>
    </message>
    <message>
        <source>Attack detection</source>
        <translation>Detección de ataques</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Estricto</translation>
    </message>
    <message>
        <source>False matches</source>
        <translation>Coincidencias falsas</translation>
    </message>
    <message>
        <source>Among single images of strangers. Several images in a row must agree before a person is checked in.</source>
        <translation>De las imágenes sueltas de desconocidos. Varias imágenes seguidas deben coincidir antes de registrar a alguien.</translation>
    </message>
    <message>
        <source>At most %1 %</source>
        <translation>Como máximo el %1 %</translation>
    </message>
    <message>
        <source>For unattended doors. Some people have to look longer.</source>
        <translation>Para puertas sin vigilancia. Algunas personas tienen que mirar más tiempo.</translation>
    </message>
    <message>
        <source>Right for most doors.</source>
        <translation>Adecuado para la mayoría de las puertas.</translation>
    </message>
    <message>
        <source>Fastest, even in poor light. For attended doors.</source>
        <translation>Reconoce antes, también con poca luz. Para puertas vigiladas.</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Habitual</translation>
    </message>
    <message>
        <source>Lenient</source>
        <translation>Generoso</translation>
    </message>
    <message>
        <source>The threshold is set in the configuration file.</source>
        <translation>El umbral lo fija el archivo de configuración.</translation>
    </message>
    <message>
        <source>Current: at most %1 %</source>
        <translation>Ahora: como máximo el %1 %</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln false matches in 1,000 single images of strangers.</source>
        <translation>
            <numerusform>De 1000 imágenes sueltas de desconocidos, como máximo %Ln puede tomarse por alguien.</numerusform>
            <numerusform>De 1000 imágenes sueltas de desconocidos, como máximo %Ln pueden tomarse por alguien.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::ui::RecognitionPage</name>
    <message>
        <source>Recognition</source>
        <translation>Reconocimiento</translation>
    </message>
    <message>
        <source>Test recognition</source>
        <translation>Probar el reconocimiento</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Inscritos</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>%1, for this number of people</source>
        <translation>%1, para tantas personas</translation>
    </message>
    <message>
        <source>False matches</source>
        <translation>Coincidencias falsas</translation>
    </message>
    <message>
        <source>About %1 in 1,000 images of strangers</source>
        <translation>Unas %1 por cada 1000 imágenes de desconocidos</translation>
    </message>
    <message>
        <source>Stricter matching</source>
        <translation>Comparación más estricta</translation>
    </message>
    <message>
        <source>After &quot;Not me&quot;, matching is stricter for these people. Reset it if they are no longer recognized.</source>
        <translation>Tras «No soy yo», la comparación es más estricta para estas personas. Restablézcala si ya no se las reconoce.</translation>
    </message>
    <message>
        <source>%1x margin between these two</source>
        <translation>Margen ×%1 entre estas dos personas</translation>
    </message>
    <message>
        <source>%1x margin</source>
        <translation>Margen ×%1</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>Margin reset: %1</source>
        <translation>Margen restablecido: %1</translation>
    </message>
    <message>
        <source>Comparing everyone with everyone</source>
        <translation>Comparando a todos con todos</translation>
    </message>
    <message>
        <source>The test could not be run</source>
        <translation>No se pudo hacer la prueba</translation>
    </message>
    <message>
        <source>No problems found</source>
        <translation>Ningún problema</translation>
    </message>
    <message>
        <source>Problems found</source>
        <translation>Se encontraron problemas</translation>
    </message>
    <message>
        <source>At most %1 false matches of strangers a year, at the current number of visitors.</source>
        <translation>Con los que pasan ahora, a lo sumo %1 desconocidos al año se tomarían por alguien.</translation>
    </message>
    <message>
        <source>Probably one person enrolled twice: delete one of them</source>
        <translation>Probablemente una persona inscrita dos veces: elimine una</translation>
    </message>
    <message>
        <source>Look-alikes: matching is stricter for these two</source>
        <translation>Se parecen: la comparación es más estricta para estas dos</translation>
    </message>
    <message>
        <source>Face template %1 is unlike the others: enroll again</source>
        <translation>La muestra %1 no se parece a las demás: inscriba de nuevo</translation>
    </message>
    <message>
        <source>Enroll again</source>
        <translation>Registrar de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln face templates</source>
        <translation>
            <numerusform>%Ln plantilla facial</numerusform>
            <numerusform>%Ln plantillas faciales</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer than %1 in 1,000 images of strangers</source>
        <translation>Menos de %1 en 1000 imágenes de desconocidos</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::RemovalSheet</name>
    <message numerus="yes">
        <source>Erased: %Ln face templates</source>
        <translation>
            <numerusform>Borrado: %Ln muestra de la cara</numerusform>
            <numerusform>Borrado: %Ln muestras de la cara</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased: %Ln of PIN, card and QR code</source>
        <translation>
            <numerusform>Borrado: %Ln entre PIN, tarjeta y código QR</numerusform>
            <numerusform>Borrados: %Ln entre PIN, tarjeta y código QR</numerusform>
        </translation>
    </message>
    <message>
        <source>There was no PIN, card or QR code</source>
        <translation>No había PIN, tarjeta ni código QR</translation>
    </message>
    <message>
        <source>Erased: the name, from past attendance too</source>
        <translation>Borrado: el nombre, también en la asistencia pasada</translation>
    </message>
    <message>
        <source>Another program is reading the database: the bytes on disk are overwritten when it finishes</source>
        <translation>Otro programa lee la base de datos: los bytes del disco se sobrescriben cuando termine</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>Guardar texto</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <translation>%1 se ha eliminado</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message numerus="yes">
        <source>Not erased from a damaged database that was set aside. It is removed after %Ln days: %1</source>
        <translation>
            <numerusform>No borrado de una base de datos dañada que se apartó. Se elimina tras %Ln día: %1</numerusform>
            <numerusform>No borrado de una base de datos dañada que se apartó. Se elimina tras %Ln días: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept: %Ln attendance records, under the identifier %1 only, because each one proves that the next is unchanged</source>
        <translation>
            <numerusform>Se conserva: %Ln registro de asistencia, solo con el identificador %1, porque cada uno prueba que el siguiente no ha cambiado</numerusform>
            <numerusform>Se conservan: %Ln registros de asistencia, solo con el identificador %1, porque cada uno prueba que el siguiente no ha cambiado</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::ui::ResultCard</name>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
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
    <message>
        <source>Touch to retake it</source>
        <translation>Toque para tomarla de nuevo</translation>
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
    <name>rollcall::ui::ScreenForm</name>
    <message>
        <source>Colors</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>Announce check-ins and check-outs aloud</source>
        <translation>Decir en voz alta quién entra y sale</translation>
    </message>
    <message>
        <source>Speech is not installed: this kiosk needs the program espeak-ng.</source>
        <translation>La voz no está instalada: este quiosco necesita el programa espeak-ng.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Show a QR code with each confirmation, as later proof of the record</source>
        <translation>Mostrar con cada confirmación un código QR que demuestra después la entrada</translation>
    </message>
    <message>
        <source>Kiosk language</source>
        <translation>Idioma de este quiosco</translation>
    </message>
    <message>
        <source>Languages offered at the door</source>
        <translation>Idiomas que se ofrecen en la puerta</translation>
    </message>
    <message>
        <source>Volume down</source>
        <translation>Bajar el volumen</translation>
    </message>
    <message>
        <source>Volume up</source>
        <translation>Subir el volumen</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Silencio</translation>
    </message>
    <message>
        <source>Say aloud what a person is asked to do</source>
        <translation>Decir en voz alta qué se pide hacer</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::SetupView</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenido</translation>
    </message>
    <message>
        <source>Which language do you want to use?</source>
        <translation>¿Qué idioma quiere usar?</translation>
    </message>
    <message>
        <source>Where is this kiosk?</source>
        <translation>¿Dónde está este quiosco?</translation>
    </message>
    <message>
        <source>Both can be changed later.</source>
        <translation>Ambas cosas se pueden cambiar después.</translation>
    </message>
    <message>
        <source>Is the time right?</source>
        <translation>¿Es correcta la hora?</translation>
    </message>
    <message>
        <source>Records are only as good as the clock behind them.</source>
        <translation>Los registros valen lo que vale el reloj.</translation>
    </message>
    <message>
        <source>Does the camera see you?</source>
        <translation>¿Le ve la cámara?</translation>
    </message>
    <message>
        <source>Stand where people will stand. Your image should be upright.</source>
        <translation>Póngase donde estará la gente. Debe verse derecho.</translation>
    </message>
    <message>
        <source>Where should records go?</source>
        <translation>¿Adónde van los registros?</translation>
    </message>
    <message>
        <source>They are stored on this kiosk. A server can also receive them, now or later.</source>
        <translation>Se guardan aquí. Un servidor también puede tenerlos.</translation>
    </message>
    <message>
        <source>All set</source>
        <translation>Todo listo</translation>
    </message>
    <message>
        <source>The kiosk is ready. No people are enrolled yet.</source>
        <translation>El quiosco está listo. Solo que aún no conoce a nadie.</translation>
    </message>
    <message>
        <source>Enroll the first person</source>
        <translation>Inscribir a la primera persona</translation>
    </message>
    <message>
        <source>Open the door screen</source>
        <translation>A la puerta</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::Sparkline</name>
    <message numerus="yes">
        <source>%Ln records delivered in the last 24 hours</source>
        <translation>
            <numerusform>%Ln registro entregado en las últimas 24 horas</numerusform>
            <numerusform>%Ln registros entregados en las últimas 24 horas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::ui::StepDots</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::SystemPage</name>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Set from the network</source>
        <translation>En hora por la red</translation>
    </message>
    <message>
        <source>Not set from the network since startup. Times are corrected once it is.</source>
        <translation>Sin poner en hora por la red desde el arranque. Las horas se corregirán entonces.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Verify the ledger</source>
        <translation>Verificar el libro</translation>
    </message>
    <message>
        <source>Restart Rollcall</source>
        <translation>Reiniciar Rollcall</translation>
    </message>
    <message>
        <source>Latest log lines</source>
        <translation>Últimas líneas del registro</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <translation>%1 libres de %2</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>%1 °C</source>
        <translation>%1 °C</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>%1 of %2 free, Rollcall uses %3</source>
        <translation>%1 libres de %2, Rollcall usa %3</translation>
    </message>
    <message>
        <source>Rollcall uptime</source>
        <translation>En marcha desde hace</translation>
    </message>
    <message>
        <source>System uptime</source>
        <translation>Equipo encendido desde hace</translation>
    </message>
    <message>
        <source>The log is empty</source>
        <translation>No hay nada en el registro</translation>
    </message>
    <message>
        <source>Verifying the ledger</source>
        <translation>Verificando el libro</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>The ledger could not be read</source>
        <translation>No se pudo leer el libro</translation>
    </message>
    <message>
        <source>Ledger check failed at record %1</source>
        <translation>La comprobación del libro falló en el registro %1</translation>
    </message>
    <message>
        <source>Export the attendance, then call the person in charge of this kiosk.</source>
        <translation>Exporte la asistencia y avise a quien cuida este quiosco.</translation>
    </message>
    <message>
        <source>Ledger check passed</source>
        <translation>Comprobación del libro superada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records, each proving the one before it</source>
        <translation>
            <numerusform>%Ln registro</numerusform>
            <numerusform>%Ln registros, cada uno prueba el anterior</numerusform>
        </translation>
    </message>
    <message>
        <source>The database was damaged</source>
        <translation>La base de datos estaba dañada</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message numerus="yes">
        <source>%1 for %Ln records</source>
        <translation>
            <numerusform>%1 para %Ln registro</numerusform>
            <numerusform>%1 para %Ln registros</numerusform>
        </translation>
    </message>
    <message>
        <source>Fingerprint of its certificate (SHA-256):</source>
        <translation>Huella de su certificado (SHA-256):</translation>
    </message>
    <message>
        <source>Interface for programs</source>
        <translation>Interfaz para programas</translation>
    </message>
    <message>
        <source>Open connections</source>
        <translation>Abrir conexiones</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::TestPanel</name>
    <message>
        <source>Stop the test</source>
        <translation>Terminar la prueba</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::TopBar</name>
    <message numerus="yes">
        <source>Offline, %Ln waiting</source>
        <translation>
            <numerusform>Sin conexión, %Ln en espera</numerusform>
            <numerusform>Sin conexión, %Ln en espera</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::ui::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::WeekChart</name>
    <message>
        <source>Hours in the last seven days</source>
        <translation>Horas de los últimos siete días</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
</context>
</TS>
