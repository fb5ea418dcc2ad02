<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>companion</name>
  <message>
   <source>+{seconds} s</source>
   <extracomment>companion/ui/pages/session_controls.py</extracomment>
   <translation>+{seconds} s</translation>
  </message>
  <message>
   <source>, then </source>
   <comment>between the numbers of a falling set</comment>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation>, luego </translation>
  </message>
  <message>
   <source>.</source>
   <comment>between whole number and tenths</comment>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation>,</translation>
  </message>
  <message>
   <source>0 to 10</source>
   <extracomment>companion/printing/appointment_sheet.py</extracomment>
   <translation>0 a 10</translation>
  </message>
  <message>
   <source>0 to 3</source>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation>0 a 3</translation>
  </message>
  <message>
   <source>0 to {most}</source>
   <extracomment>companion/ui/widgets/number_field.py</extracomment>
   <translation>0 a {most}</translation>
  </message>
  <message>
   <source>1</source>
   <comment>first day of a month</comment>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>1</translation>
  </message>
  <message>
   <source>10 to 15 minutes at first</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>De 10 a 15 minutos al principio</translation>
  </message>
  <message>
   <source>15 seconds more rest</source>
   <extracomment>companion/ui/key_words.py</extracomment>
   <translation>15 segundos más de descanso</translation>
  </message>
  <message>
   <source>4 to 5</source>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation>4 a 5</translation>
  </message>
  <message>
   <source>6 to 7</source>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation>6 a 7</translation>
  </message>
  <message>
   <source>8 to 10</source>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation>8 a 10</translation>
  </message>
  <message>
   <source>A bone of the spine that slid forward</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Una vértebra deslizada hacia delante</translation>
  </message>
  <message>
   <source>A broken bone in the spine, hip or leg</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Un hueso roto en la columna, la cadera o la pierna</translation>
  </message>
  <message>
   <source>A checked copy is made every day by itself. You can make one now.</source>
   <extracomment>companion/ui/pages/data_card.py</extracomment>
   <translation>Cada día se hace sola una copia comprobada. Puede hacer una ahora.</translation>
  </message>
  <message>
   <source>A clap or a loud shout pauses the session. The microphone listens while it runs. Nothing is recorded.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Una palmada o un grito fuerte pone en pausa la sesión. El micrófono escucha mientras dura. No se graba nada.</translation>
  </message>
  <message>
   <source>A clap or a loud shout pauses. Nothing is recorded.</source>
   <extracomment>companion/ui/pages/sound_panel.py</extracomment>
   <translation>Una palmada o un grito fuerte pone en pausa. No se graba nada.</translation>
  </message>
  <message>
   <source>A day is a word such as monday.</source>
   <extracomment>companion/clinic/plan_reader.py</extracomment>
   <translation>Un día se escribe con una palabra como monday.</translation>
  </message>
  <message>
   <source>A day under “What a professional asked for” is yet to come.</source>
   <extracomment>companion/domain/intake.py</extracomment>
   <translation>Un día en «Lo que pidió un profesional» aún no ha llegado.</translation>
  </message>
  <message>
   <source>A disc: bulging, prolapsed or slipped</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Un disco abombado o herniado</translation>
  </message>
  <message>
   <source>A doctor, midwife or physiotherapist who knows of your plan, or who asked for certain exercises. Leave this empty if there is nobody.</source>
   <extracomment>companion/ui/pages/referral_card.py</extracomment>
   <translation>Un médico, matrona o fisioterapeuta que conoce su plan, o que pidió ciertos ejercicios. Déjelo vacío si no hay nadie.</translation>
  </message>
  <message>
   <source>A few minutes each. Read what you like, when you like.</source>
   <extracomment>companion/ui/pages/learn.py</extracomment>
   <translation>Unos minutos cada una. Lea lo que quiera, cuando quiera.</translation>
  </message>
  <message>
   <source>A few questions first</source>
   <extracomment>companion/domain/closed_words.py</extracomment>
   <translation>Antes, unas preguntas</translation>
  </message>
  <message>
   <source>A flare-up began</source>
   <extracomment>companion/ui/pages/told_words.py</extracomment>
   <translation>Empezó un brote</translation>
  </message>
  <message>
   <source>A flare-up began, over from {day}</source>
   <extracomment>companion/ui/pages/told_words.py</extracomment>
   <translation>Empezó un brote, pasado desde el {day}</translation>
  </message>
  <message>
   <source>A flare-up begins with {n} calm days: walks, breathing, small moves.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Un brote empieza con {n} días tranquilos: paseos, respiración, movimientos pequeños.</translation>
  </message>
  <message>
   <source>A foot that drags or slaps, or a leg getting weaker</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Un pie que se arrastra o golpea, o una pierna cada vez más débil</translation>
  </message>
  <message>
   <source>A foot that drags or slaps, or toes you cannot lift</source>
   <extracomment>companion/printing/help_lines.py</extracomment>
   <translation>Un pie que se arrastra o golpea, o dedos que no puede levantar</translation>
  </message>
  <message>
   <source>A free day in between helps your muscles to recover.</source>
   <extracomment>companion/domain/intake.py</extracomment>
   <translation>Un día libre en medio ayuda a sus músculos a recuperarse.</translation>
  </message>
  <message>
   <source>A heat pack can ease it. Not on skin that is numb.</source>
   <extracomment>companion/domain/flare.py</extracomment>
   <translation>Una bolsa de calor puede aliviar. No sobre piel entumecida.</translation>
  </message>
  <message>
   <source>A hip that hurts or pinches</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Una cadera que duele o pinza</translation>
  </message>
  <message>
   <source>A leg or foot that is weaker or drags</source>
   <extracomment>companion/domain/lock.py</extracomment>
   <translation>Una pierna o un pie más débil o que se arrastra</translation>
  </message>
  <message>
   <source>A little better</source>
   <extracomment>companion/ui/pages/goal_cards.py</extracomment>
   <translation>Un poco mejor</translation>
  </message>
  <message>
   <source>A little more than before. Repeat the same level today.</source>
   <extracomment>companion/domain/morning.py</extracomment>
   <translation>Un poco más que antes. Repita hoy el mismo nivel.</translation>
  </message>
  <message>
   <source>A little worse</source>
   <extracomment>companion/ui/pages/goal_cards.py</extracomment>
   <translation>Un poco peor</translation>
  </message>
  <message>
   <source>A lump in the back, or the back has changed shape</source>
   <extracomment>companion/printing/help_lines.py</extracomment>
   <translation>Un bulto en la espalda, o la espalda ha cambiado de forma</translation>
  </message>
  <message>
   <source>A lump, a new shape, or pain between the shoulders</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Un bulto, una forma nueva o dolor entre los hombros</translation>
  </message>
  <message>
   <source>A message</source>
   <extracomment>companion/ui/plan_door.py</extracomment>
   <translation>Un mensaje</translation>
  </message>
  <message>
   <source>A name, or for example “GP practice”</source>
   <extracomment>companion/ui/pages/clearance.py</extracomment>
   <translation>Un nombre, o por ejemplo «consulta médica»</translation>
  </message>
  <message>
   <source>A narrow spinal canal (stenosis)</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Canal estrecho de la columna (estenosis)</translation>
  </message>
  <message>
   <source>A nerve squeezed in the buttock (piriformis)</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Un nervio comprimido en el glúteo (piriforme)</translation>
  </message>
  <message>
   <source>A new diary starts empty.</source>
   <extracomment>companion/ui/pages/copy_words.py</extracomment>
   <translation>Un diario nuevo empieza vacío.</translation>
  </message>
  <message>
   <source>A new hip joint</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Una prótesis de cadera</translation>
  </message>
  <message>
   <source>A new steady numb patch in one leg</source>
   <extracomment>companion/printing/help_lines.py</extracomment>
   <translation>Una zona entumecida nueva y fija en una pierna</translation>
  </message>
  <message>
   <source>A note when you have sat at the computer for a while: stand, and walk for a minute.</source>
   <extracomment>companion/store/reminder_setting.py</extracomment>
   <translation>Un aviso cuando lleva un rato ante el ordenador sin levantarse: levántese y camine un minuto.</translation>
  </message>
  <message>
   <source>A note, if you like</source>
   <extracomment>companion/ui/pages/after_session.py</extracomment>
   <translation>Una nota, si quiere</translation>
  </message>
  <message>
   <source>A numb patch in one leg that stays</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>En una pierna, una zona entumecida que no se va</translation>
  </message>
  <message>
   <source>A person lies on the back with knees bent.</source>
   <extracomment>companion/domain/rule_lesson.py</extracomment>
   <translation>Una persona está boca arriba con las rodillas dobladas.</translation>
  </message>
  <message>
   <source>A physiotherapist has to sign off the exercises, limits and texts before this is released. That has not been done yet.</source>
   <extracomment>companion/ui/pages/about_card.py</extracomment>
   <translation>Un fisioterapeuta debe dar el visto bueno a los ejercicios, los límites y los textos antes de que esto se publique. Todavía no se ha hecho.</translation>
  </message>
  <message>
   <source>A plan from {name}</source>
   <extracomment>companion/ui/plan_door.py</extracomment>
   <translation>Un plan de {name}</translation>
  </message>
  <message>
   <source>A plan of your clinic comes as a file. You see it before it counts.</source>
   <extracomment>companion/ui/pages/plan_side.py</extracomment>
   <translation>Un plan de su consulta llega como archivo. Lo ve antes de que valga.</translation>
  </message>
  <message>
   <source>A professional asked me</source>
   <extracomment>companion/ui/pages/exercise_standing.py, companion/ui/pages/plan_left_out.py</extracomment>
   <translation>Me lo pidió un profesional</translation>
  </message>
  <message>
   <source>A professional chooses your exercises first.</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Primero un profesional elige sus ejercicios.</translation>
  </message>
  <message>
   <source>A professional set it</source>
   <extracomment>companion/ui/pages/dose_editor.py</extracomment>
   <translation>La fijó un profesional</translation>
  </message>
  <message>
   <source>A rest lasts until you press Ready, instead of a set time.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Un descanso dura hasta que pulse Listo, en lugar de un tiempo fijo.</translation>
  </message>
  <message>
   <source>A rest may be longer: +15 s, as often as you like.</source>
   <extracomment>companion/ui/session_hints.py</extracomment>
   <translation>Un descanso puede ser más largo: +15 s, tantas veces como quiera.</translation>
  </message>
  <message>
   <source>A session has at most {n} exercises and {minutes} minutes.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Una sesión tiene como máximo {n} ejercicios y {minutes} minutos.</translation>
  </message>
  <message>
   <source>A session has eight at most; the others come round.</source>
   <extracomment>companion/ui/pages/plan_list.py</extracomment>
   <translation>Una sesión tiene ocho como máximo; los demás van por turno.</translation>
  </message>
  <message>
   <source>A short note at these times on exercise days, only if the day’s session is not done. The program has to be running for it.</source>
   <extracomment>companion/store/reminder_setting.py</extracomment>
   <translation>Un aviso corto a estas horas los días de ejercicio, solo si no se ha hecho la sesión. Para eso el programa tiene que estar abierto.</translation>
  </message>
  <message>
   <source>A short walk is plenty.</source>
   <extracomment>companion/ui/pages/day_words.py, companion/ui/today_note.py</extracomment>
   <translation>Un paseo corto es suficiente.</translation>
  </message>
  <message>
   <source>A sign agreed for “I rest now”</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>Una señal acordada para «ahora descanso»</translation>
  </message>
  <message>
   <source>A soft tone, then some words, as loud as they will be.</source>
   <extracomment>companion/ui/pages/sound_card.py</extracomment>
   <translation>Un tono suave, luego unas palabras, tan alto como sonarán.</translation>
  </message>
  <message>
   <source>A sore shoulder</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Un hombro dolorido</translation>
  </message>
  <message>
   <source>A stop with weakness, or with tingling that is new, opens the list of signs.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Una parada con debilidad, o con hormigueo nuevo, abre la lista de señales.</translation>
  </message>
  <message>
   <source>A text has no end, or a sign that does not belong.</source>
   <extracomment>companion/clinic/located.py</extracomment>
   <translation>Un texto no tiene final, o tiene un signo que no le corresponde.</translation>
  </message>
  <message>
   <source>A week to fill in</source>
   <extracomment>companion/ui/sheet_stock.py</extracomment>
   <translation>Una semana para rellenar</translation>
  </message>
  <message>
   <source>A yes in the first two boxes: no exercises</source>
   <extracomment>companion/printing/emergency_sheet.py</extracomment>
   <translation>Un sí en las dos primeras casillas: sin ejercicios</translation>
  </message>
  <message>
   <source>A yes to a sign for now or today locks all exercises. Time never makes it less urgent.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Un sí a una señal de ahora o de hoy bloquea todos los ejercicios. El tiempo nunca lo hace menos urgente.</translation>
  </message>
  <message>
   <source>A&amp;E</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation>a urgencias</translation>
  </message>
  <message>
   <source>A4</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>A4</translation>
  </message>
  <message>
   <source>About</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation>Acerca de</translation>
  </message>
  <message>
   <source>About 20 seconds. Press 0 to 9, then Enter.</source>
   <extracomment>companion/ui/pages/check_in.py</extracomment>
   <translation>Unos 20 segundos. Pulse de 0 a 9 y luego Intro.</translation>
  </message>
  <message>
   <source>About the same</source>
   <extracomment>companion/ui/pages/goal_cards.py</extracomment>
   <translation>Más o menos igual</translation>
  </message>
  <message>
   <source>About the same. This may just be normal ups and downs.</source>
   <extracomment>companion/ui/pages/goal_cards.py</extracomment>
   <translation>Más o menos igual. Pueden ser los altibajos habituales.</translation>
  </message>
  <message>
   <source>About you</source>
   <extracomment>companion/ui/pages/about.py, companion/ui/pages/plan_side.py</extracomment>
   <translation>Sobre usted</translation>
  </message>
  <message>
   <source>About {minutes} min left</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation>Quedan unos {minutes} min</translation>
  </message>
  <message>
   <source>About {minutes} min, slow and easy.</source>
   <extracomment>companion/ui/reminding.py</extracomment>
   <translation>Unos {minutes} min, despacio y fácil.</translation>
  </message>
  <message>
   <source>Accept</source>
   <extracomment>companion/ui/pages/plan_offers.py, companion/ui/pages/today_asks.py</extracomment>
   <translation>Aceptar</translation>
  </message>
  <message>
   <source>Accept for {name}</source>
   <extracomment>companion/ui/pages/plan_offers.py</extracomment>
   <translation>Aceptar para {name}</translation>
  </message>
  <message>
   <source>Add</source>
   <extracomment>companion/ui/pages/goals.py</extracomment>
   <translation>Añadir</translation>
  </message>
  <message>
   <source>Add a step</source>
   <extracomment>companion/ui/pages/own_exercise.py</extracomment>
   <translation>Añadir un paso</translation>
  </message>
  <message>
   <source>Add a time</source>
   <extracomment>companion/ui/pages/setting_entry.py</extracomment>
   <translation>Añadir una hora</translation>
  </message>
  <message>
   <source>Add an exercise</source>
   <extracomment>companion/ui/pages/plan.py</extracomment>
   <translation>Añadir un ejercicio</translation>
  </message>
  <message>
   <source>Add another one</source>
   <extracomment>companion/ui/pages/goals.py</extracomment>
   <translation>Añadir otra</translation>
  </message>
  <message>
   <source>Add as a note</source>
   <extracomment>companion/ui/pages/visit_notes.py</extracomment>
   <translation>Añadir como nota</translation>
  </message>
  <message>
   <source>Add as a question</source>
   <extracomment>companion/ui/pages/visit_notes.py</extracomment>
   <translation>Añadir como pregunta</translation>
  </message>
  <message>
   <source>Add how the morning was</source>
   <extracomment>companion/ui/pages/day_card.py, companion/ui/pages/told_form.py</extracomment>
   <translation>Añadir cómo fue la mañana</translation>
  </message>
  <message>
   <source>Add somebody</source>
   <extracomment>companion/ui/pages/referral_card.py</extracomment>
   <translation>Añadir a alguien</translation>
  </message>
  <message>
   <source>Add this</source>
   <extracomment>companion/ui/pages/professional_form.py</extracomment>
   <translation>Añadir esto</translation>
  </message>
  <message>
   <source>Add to my plan</source>
   <extracomment>companion/ui/pages/exercise_standing.py, companion/ui/pages/referral_form.py</extracomment>
   <translation>Añadir a mi plan</translation>
  </message>
  <message>
   <source>Add what you did</source>
   <extracomment>companion/ui/pages/day_card.py, companion/ui/pages/entry_form.py, companion/ui/pages/week_cards.py</extracomment>
   <translation>Añadir lo que hizo</translation>
  </message>
  <message>
   <source>Added by hand</source>
   <extracomment>companion/ui/pages/entry_view.py</extracomment>
   <translation>Añadida a mano</translation>
  </message>
  <message>
   <source>Added by hand on {day}</source>
   <extracomment>companion/ui/pages/told_words.py</extracomment>
   <translation>Añadido a mano el {day}</translation>
  </message>
  <message>
   <source>Added to {day}.</source>
   <extracomment>companion/ui/rooms/history.py</extracomment>
   <translation>Añadido al {day}.</translation>
  </message>
  <message>
   <source>Added today: {names}.</source>
   <extracomment>companion/domain/day_change.py</extracomment>
   <translation>Añadido hoy: {names}.</translation>
  </message>
  <message>
   <source>Adds what is in such a file. Nothing of yours is lost or doubled.</source>
   <extracomment>companion/ui/pages/data_card.py</extracomment>
   <translation>Añade lo que hay en un archivo así. Nada suyo se pierde ni se duplica.</translation>
  </message>
  <message>
   <source>Aerobics</source>
   <extracomment>companion/ui/sheet_stock.py</extracomment>
   <translation>Aeróbic</translation>
  </message>
  <message>
   <source>After</source>
   <extracomment>companion/ui/pages/entry_form.py</extracomment>
   <translation>Después</translation>
  </message>
  <message>
   <source>After 5 min</source>
   <extracomment>companion/printing/appointment_sheet.py</extracomment>
   <translation>Tras 5 min</translation>
  </message>
  <message>
   <source>After a stop</source>
   <extracomment>companion/domain/rule_chapter.py</extracomment>
   <translation>Después de una parada</translation>
  </message>
  <message>
   <source>After a stop, that exercise is one level lower next time.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Tras una parada, ese ejercicio es un nivel más fácil la próxima vez.</translation>
  </message>
  <message>
   <source>After class</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>Después de la clase</translation>
  </message>
  <message>
   <source>After more than {n} days away all is one level lower.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Tras más de {n} días sin sesiones, todo es un nivel más fácil.</translation>
  </message>
  <message>
   <source>After sitting for</source>
   <extracomment>companion/store/reminder_setting.py</extracomment>
   <translation>Tiempo sin levantarse</translation>
  </message>
  <message>
   <source>After that</source>
   <extracomment>companion/ui/pages/session_overlay.py</extracomment>
   <translation>Después</translation>
  </message>
  <message>
   <source>After the rest, {time}: leg {leg}, back {back}, furthest {place}</source>
   <extracomment>companion/ui/pages/told_words.py</extracomment>
   <translation>Después del descanso, {time}: pierna {leg}, espalda {back}, punto más lejano {place}</translation>
  </message>
  <message>
   <source>After the session</source>
   <extracomment>companion/ui/pages/after_session.py</extracomment>
   <translation>Después de la sesión</translation>
  </message>
  <message>
   <source>After week 16 of a pregnancy, ask your midwife or physiotherapist first.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Tras la semana 16 de embarazo, pregunte antes a su matrona o fisioterapeuta.</translation>
  </message>
  <message>
   <source>After week 16 of a pregnancy, exercises need their agreement. Write down who agreed, and on what day.</source>
   <extracomment>companion/domain/closed_words.py</extracomment>
   <translation>Después de la semana 16 de embarazo, los ejercicios necesitan su visto bueno. Anote quién lo dio y qué día.</translation>
  </message>
  <message>
   <source>After week 16 of a pregnancy: not lying on your back or front.</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation>Tras la semana 16 de embarazo: sin tumbarse boca arriba ni boca abajo.</translation>
  </message>
  <message>
   <source>After {first} to {last} days away you do {n}% of the reps.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Tras {first} a {last} días sin sesiones hace el {n} % de las repeticiones.</translation>
  </message>
  <message>
   <source>After {n} good sessions in a row, with effort of {effort} or less, a small step is offered. You decide.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Tras {n} sesiones buenas seguidas, con esfuerzo de {effort} o menos, se ofrece un paso pequeño. Usted decide.</translation>
  </message>
  <message>
   <source>After: leg {bar} back (0 to 10)</source>
   <extracomment>companion/printing/week_rows.py</extracomment>
   <translation>Después: pierna {bar} espalda (0 a 10)</translation>
  </message>
  <message>
   <source>After: {felt}.</source>
   <extracomment>companion/printing/record_sheet.py</extracomment>
   <translation>Después: {felt}.</translation>
  </message>
  <message>
   <source>Afterwards</source>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation>Después</translation>
  </message>
  <message>
   <source>All</source>
   <extracomment>companion/ui/pages/paper_day.py, companion/ui/pages/sets_card.py</extracomment>
   <translation>Todas</translation>
  </message>
  <message>
   <source>All answered</source>
   <extracomment>companion/ui/pages/check_in.py, companion/ui/pages/rate_page.py</extracomment>
   <translation>Todo respondido</translation>
  </message>
  <message>
   <source>All as planned</source>
   <extracomment>companion/ui/pages/sets_card.py</extracomment>
   <translation>Todo como estaba previsto</translation>
  </message>
  <message>
   <source>All done.</source>
   <extracomment>companion/domain/cue_words.py</extracomment>
   <translation>Todo hecho.</translation>
  </message>
  <message>
   <source>All exercises</source>
   <extracomment>companion/ui/pages/exercise_detail.py, companion/ui/pages/plan_gap_card.py</extracomment>
   <translation>Todos los ejercicios</translation>
  </message>
  <message>
   <source>All exercises, with their steps and their limits.</source>
   <extracomment>companion/ui/key_words.py</extracomment>
   <translation>Todos los ejercicios, con sus pasos y sus límites.</translation>
  </message>
  <message>
   <source>All exercises, {day}</source>
   <extracomment>companion/ui/pages/paper_day.py</extracomment>
   <translation>Todos los ejercicios, {day}</translation>
  </message>
  <message>
   <source>All exercises: one level easier, after a break</source>
   <extracomment>companion/domain/log_words.py</extracomment>
   <translation>Todos los ejercicios: un nivel más fácil, tras una pausa</translation>
  </message>
  <message>
   <source>All exercises: one level easier, after a flare-up</source>
   <extracomment>companion/domain/log_words.py</extracomment>
   <translation>Todos los ejercicios: un nivel más fácil, tras un brote</translation>
  </message>
  <message>
   <source>All fours, arm and leg</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>A cuatro patas, brazo y pierna</translation>
  </message>
  <message>
   <source>All fours, small neutral rock back</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>A cuatro patas, balanceo neutro corto</translation>
  </message>
  <message>
   <source>All of it stays on this computer: no account, no internet.</source>
   <extracomment>companion/ui/pages/welcome.py</extracomment>
   <translation>Todo queda en este ordenador: sin cuenta, sin internet.</translation>
  </message>
  <message>
   <source>All of {name}</source>
   <extracomment>companion/ui/pages/sets_card.py</extracomment>
   <translation>Todo de {name}</translation>
  </message>
  <message>
   <source>All off, until you want them.</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation>Todos desactivados, hasta que los quiera.</translation>
  </message>
  <message>
   <source>All pages</source>
   <extracomment>companion/ui/pages/learn.py</extracomment>
   <translation>Todas las páginas</translation>
  </message>
  <message>
   <source>All rules</source>
   <extracomment>companion/ui/pages/plan_log.py</extracomment>
   <translation>Todas las reglas</translation>
  </message>
  <message>
   <source>All settings</source>
   <extracomment>companion/ui/pages/settings.py</extracomment>
   <translation>Todos los ajustes</translation>
  </message>
  <message>
   <source>All that the diary holds, to be brought in there.</source>
   <extracomment>companion/ui/pages/export_card.py</extracomment>
   <translation>Todo lo que hay en el diario, para importarlo allí.</translation>
  </message>
  <message>
   <source>All {n} answered.</source>
   <extracomment>companion/ui/pages/sign_check.py</extracomment>
   <translation>Las {n} respondidas.</translation>
  </message>
  <message>
   <source>Allow writing to this folder, and delete again.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Permita escribir en esta carpeta y borre de nuevo.</translation>
  </message>
  <message>
   <source>Allow writing to this folder, or choose another data folder.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Permita escribir en esta carpeta, o elija otra carpeta de datos.</translation>
  </message>
  <message>
   <source>Also exercises that move the spine, which are left out otherwise.</source>
   <extracomment>companion/ui/pages/professional_form.py</extracomment>
   <translation>También ejercicios que mueven la columna, que si no se omiten.</translation>
  </message>
  <message>
   <source>Altogether:</source>
   <extracomment>companion/printing/week_sheet.py</extracomment>
   <translation>En total:</translation>
  </message>
  <message>
   <source>An exercise of your own</source>
   <extracomment>companion/ui/pages/own_exercise.py</extracomment>
   <translation>Un ejercicio propio</translation>
  </message>
  <message>
   <source>An exercise of your own moves as slowly as the others. It is left out on a sore day and in a flare-up.</source>
   <extracomment>companion/domain/own_rule.py</extracomment>
   <translation>Un ejercicio propio se mueve tan despacio como los demás. Se omite en un día dolorido y en un brote.</translation>
  </message>
  <message>
   <source>An exercise session is running</source>
   <extracomment>companion/ui/vigil.py</extracomment>
   <translation>Hay una sesión de ejercicios en marcha</translation>
  </message>
  <message>
   <source>An exercise you stopped is closed for the day.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Un ejercicio que paró ya no se hace ese día.</translation>
  </message>
  <message>
   <source>An inflammatory back disease</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Una enfermedad inflamatoria de la espalda</translation>
  </message>
  <message>
   <source>An upright bike, if leaning hurts</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Bici erguida, si inclinarse duele</translation>
  </message>
  <message>
   <source>And how far down does it reach?</source>
   <extracomment>companion/ui/pages/today_asks.py</extracomment>
   <translation>¿Y hasta dónde baja?</translation>
  </message>
  <message>
   <source>Another country</source>
   <extracomment>companion/domain/emergency.py, companion/store/setting.py</extracomment>
   <translation>Otro país</translation>
  </message>
  <message>
   <source>Another dose today: {names}.</source>
   <extracomment>companion/domain/day_change.py</extracomment>
   <translation>Hoy en otra cantidad: {names}.</translation>
  </message>
  <message>
   <source>Another program is using the diary file.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Otro programa está usando el archivo del diario.</translation>
  </message>
  <message>
   <source>Another reason</source>
   <extracomment>companion/ui/pages/session_offer.py</extracomment>
   <translation>Otro motivo</translation>
  </message>
  <message>
   <source>Another stop: number</source>
   <extracomment>companion/ui/pages/paper_form.py</extracomment>
   <translation>Otra parada: número</translation>
  </message>
  <message>
   <source>Another stop: why</source>
   <extracomment>companion/ui/pages/paper_form.py</extracomment>
   <translation>Otra parada: motivo</translation>
  </message>
  <message>
   <source>Answer again</source>
   <extracomment>companion/ui/pages/closed_card.py</extracomment>
   <translation>Responder de nuevo</translation>
  </message>
  <message>
   <source>Answer both questions about your back and leg.</source>
   <extracomment>companion/ui/pages/own_exercise.py</extracomment>
   <translation>Responda las dos preguntas sobre espalda y pierna.</translation>
  </message>
  <message>
   <source>Answer now</source>
   <extracomment>companion/ui/pages/today_invites.py</extracomment>
   <translation>Responder ahora</translation>
  </message>
  <message>
   <source>Answer the first two to see today’s plan.</source>
   <extracomment>companion/ui/pages/check_in_foot.py</extracomment>
   <translation>Responda las dos primeras para ver el plan de hoy.</translation>
  </message>
  <message>
   <source>Answer the questions</source>
   <extracomment>companion/ui/pages/closed_card.py</extracomment>
   <translation>Responder las preguntas</translation>
  </message>
  <message>
   <source>Answer them on the screen, then print this sheet again.</source>
   <extracomment>companion/ui/today_note.py</extracomment>
   <translation>Respóndalas en la pantalla e imprima esta hoja de nuevo.</translation>
  </message>
  <message>
   <source>Answer this, then you can go on.</source>
   <extracomment>companion/ui/pages/welcome.py</extracomment>
   <translation>Responda esto y podrá seguir.</translation>
  </message>
  <message>
   <source>Appointment sheet</source>
   <extracomment>companion/ui/pages/history_header.py</extracomment>
   <translation>Hoja para la cita</translation>
  </message>
  <message>
   <source>Apr</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>abr</translation>
  </message>
  <message>
   <source>April</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>abril</translation>
  </message>
  <message>
   <source>Aqua</source>
   <extracomment>companion/ui/sheet_stock.py</extracomment>
   <translation>Aquagym</translation>
  </message>
  <message>
   <source>Are you 16 or older?</source>
   <extracomment>companion/ui/pages/welcome.py</extracomment>
   <translation>¿Tiene 16 años o más?</translation>
  </message>
  <message>
   <source>Are you losing weight without trying?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>¿Pierde peso sin intentarlo?</translation>
  </message>
  <message>
   <source>Are you pregnant with bleeding, fluid loss, tightenings, headache or chest pain?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>¿Está embarazada con sangrado, pérdida de líquido, contracciones, dolor de cabeza o de pecho?</translation>
  </message>
  <message>
   <source>Are you pregnant?</source>
   <extracomment>companion/ui/pages/about_form.py</extracomment>
   <translation>¿Está embarazada?</translation>
  </message>
  <message>
   <source>As a file that your clinic, or you on another computer, can open.</source>
   <extracomment>companion/ui/plan_door.py</extracomment>
   <translation>Como archivo que su consulta, o usted en otro ordenador, puede abrir.</translation>
  </message>
  <message>
   <source>As a professional set it, within the limits of the exercise.</source>
   <extracomment>companion/ui/pages/dose_editor.py</extracomment>
   <translation>Como la fijó un profesional, dentro de los límites del ejercicio.</translation>
  </message>
  <message>
   <source>As hard as can be</source>
   <extracomment>companion/ui/pages/after_session.py</extracomment>
   <translation>Lo más duro posible</translation>
  </message>
  <message>
   <source>As it is</source>
   <extracomment>companion/ui/pages/size_choice.py</extracomment>
   <translation>Como está</translation>
  </message>
  <message>
   <source>As usual</source>
   <extracomment>companion/ui/pages/check_in_form.py</extracomment>
   <translation>Como siempre</translation>
  </message>
  <message>
   <source>As well as before</source>
   <extracomment>companion/ui/pages/goal_cards.py</extracomment>
   <translation>Tan bien como antes</translation>
  </message>
  <message>
   <source>Ask for an appointment within two weeks.</source>
   <extracomment>companion/ui/pages/sign_result.py</extracomment>
   <translation>Pida una cita para las próximas dos semanas.</translation>
  </message>
  <message>
   <source>Ask me later</source>
   <extracomment>companion/ui/pages/today_invites.py</extracomment>
   <translation>Preguntar después</translation>
  </message>
  <message>
   <source>Ask the owner of the folder, or choose another data folder.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Pregunte al dueño de la carpeta, o elija otra carpeta de datos.</translation>
  </message>
  <message>
   <source>Ask to be seen today, and say what you answered yes to.</source>
   <extracomment>companion/domain/alarm_words.py</extracomment>
   <translation>Pida que le vean hoy, y diga a qué respondió que sí.</translation>
  </message>
  <message>
   <source>Ask your midwife or physiotherapist first</source>
   <extracomment>companion/domain/closed_words.py</extracomment>
   <translation>Pregunte antes a su matrona o fisioterapeuta</translation>
  </message>
  <message>
   <source>At least two seconds each way: always slow and controlled.</source>
   <extracomment>companion/ui/pages/own_numbers.py</extracomment>
   <translation>Al menos dos segundos en cada sentido: siempre despacio y con control.</translation>
  </message>
  <message>
   <source>At most</source>
   <extracomment>companion/ui/pages/plan_days.py</extracomment>
   <translation>Como máximo</translation>
  </message>
  <message>
   <source>At most five days: muscles grow on the days between.</source>
   <extracomment>companion/ui/pages/plan_days.py</extracomment>
   <translation>Cinco días como máximo: los músculos crecen los días de en medio.</translation>
  </message>
  <message>
   <source>At most {n} exercises step up in a session.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Como máximo {n} ejercicios se hacen más difíciles en una sesión.</translation>
  </message>
  <message numerus="yes">
   <source>At most {n} minutes</source>
   <extracomment>companion/domain/prescription_change.py</extracomment>
   <translation>
    <numerusform>{n} minuto como máximo</numerusform>
    <numerusform>{n} minutos como máximo</numerusform>
   </translation>
  </message>
  <message>
   <source>At these times</source>
   <extracomment>companion/store/reminder_setting.py</extracomment>
   <translation>A estas horas</translation>
  </message>
  <message>
   <source>Aug</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>ago</translation>
  </message>
  <message>
   <source>August</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>agosto</translation>
  </message>
  <message>
   <source>Australia</source>
   <extracomment>companion/domain/emergency.py, companion/store/setting.py</extracomment>
   <translation>Australia</translation>
  </message>
  <message>
   <source>B</source>
   <comment>for better, the next morning</comment>
   <extracomment>companion/printing/week_rows.py</extracomment>
   <translation>M</translation>
  </message>
  <message>
   <source>Back</source>
   <extracomment>companion/ui/pages/about.py, companion/ui/pages/about_step.py, companion/ui/pages/goals.py, companion/ui/pages/plan_step.py, companion/ui/pages/sign_check.py</extracomment>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>Back</source>
   <comment>pain in the back</comment>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation>Espalda</translation>
  </message>
  <message>
   <source>Back</source>
   <comment>pain, beside a box</comment>
   <extracomment>companion/printing/class_card.py, companion/printing/intake.py</extracomment>
   <translation>Espalda</translation>
  </message>
  <message>
   <source>Back</source>
   <comment>part of the body</comment>
   <extracomment>companion/chart/strip.py, companion/ui/pages/stop_questions.py</extracomment>
   <translation>Espalda</translation>
  </message>
  <message>
   <source>Back</source>
   <comment>previous part of the session</comment>
   <extracomment>companion/ui/key_words.py, companion/ui/pages/session_controls.py</extracomment>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>Back</source>
   <comment>to the question before</comment>
   <extracomment>companion/ui/pages/check_in_foot.py</extracomment>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>Back</source>
   <comment>to where one was</comment>
   <extracomment>companion/ui/pages/help.py</extracomment>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>Back after, 0 to 10</source>
   <extracomment>companion/ui/pages/paper_form.py</extracomment>
   <translation>Espalda después, 0 a 10</translation>
  </message>
  <message>
   <source>Back after, {day}</source>
   <extracomment>companion/ui/pages/paper_day.py</extracomment>
   <translation>Espalda después, {day}</translation>
  </message>
  <message>
   <source>Back before, 0 to 10</source>
   <extracomment>companion/ui/pages/paper_form.py</extracomment>
   <translation>Espalda antes, 0 a 10</translation>
  </message>
  <message>
   <source>Back before, {day}</source>
   <extracomment>companion/ui/pages/paper_day.py</extracomment>
   <translation>Espalda antes, {day}</translation>
  </message>
  <message>
   <source>Back in small steps: {share}% of your usual today.</source>
   <extracomment>companion/domain/flare.py</extracomment>
   <translation>De vuelta en pasos pequeños: hoy, el {share} % de lo habitual.</translation>
  </message>
  <message>
   <source>Back pain</source>
   <extracomment>companion/printing/intake.py, companion/ui/pages/felt_fields.py</extracomment>
   <translation>Dolor de espalda</translation>
  </message>
  <message>
   <source>Back pain after a serious fall or accident</source>
   <extracomment>companion/printing/help_lines.py</extracomment>
   <translation>Dolor de espalda tras una caída o accidente grave</translation>
  </message>
  <message>
   <source>Back pain and very ill: confused, fast breathing, mottled skin</source>
   <extracomment>companion/printing/help_lines.py</extracomment>
   <translation>Dolor de espalda y muy mal: confusión, respiración rápida, manchas en la piel</translation>
  </message>
  <message>
   <source>Back pain now</source>
   <extracomment>companion/ui/pages/check_in.py, companion/ui/pages/felt_frame.py</extracomment>
   <translation>Dolor de espalda ahora</translation>
  </message>
  <message>
   <source>Back pain was about {before} at first and is about {after} now: less, by more than normal ups and downs.</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation>El dolor de espalda era de unos {before} al principio y ahora es de unos {after}: ha bajado más que los altibajos normales.</translation>
  </message>
  <message>
   <source>Back pain was about {before} at first and is about {after} now: more, by more than normal ups and downs.</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation>El dolor de espalda era de unos {before} al principio y ahora es de unos {after}: ha subido más que los altibajos normales.</translation>
  </message>
  <message>
   <source>Back pain was about {before} at first and is about {after} now: this may just be normal ups and downs.</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation>El dolor de espalda era de unos {before} al principio y ahora es de unos {after}: pueden ser los altibajos normales.</translation>
  </message>
  <message>
   <source>Back pain with chest pain</source>
   <extracomment>companion/printing/help_lines.py</extracomment>
   <translation>Dolor de espalda con dolor de pecho</translation>
  </message>
  <message>
   <source>Back pain {n}: no session today.</source>
   <extracomment>companion/domain/gate.py</extracomment>
   <translation>Dolor de espalda {n}: hoy no hay sesión.</translation>
  </message>
  <message>
   <source>Back pain {n}: one level easier today, no stretches.</source>
   <extracomment>companion/domain/gate.py</extracomment>
   <translation>Dolor de espalda {n}: hoy un nivel más fácil, sin estiramientos.</translation>
  </message>
  <message>
   <source>Back pain {n}: only the gentle ones today.</source>
   <extracomment>companion/domain/gate.py</extracomment>
   <translation>Dolor de espalda {n}: hoy solo los ejercicios suaves.</translation>
  </message>
  <message>
   <source>Back pain {n}: your plan as it is.</source>
   <extracomment>companion/domain/gate.py</extracomment>
   <translation>Dolor de espalda {n}: su plan tal como está.</translation>
  </message>
  <message>
   <source>Back pain {n}: your plan, with a change today.</source>
   <extracomment>companion/domain/gate.py</extracomment>
   <translation>Dolor de espalda {n}: su plan, hoy con un cambio.</translation>
  </message>
  <message>
   <source>Back stays neutral</source>
   <extracomment>companion/domain/exercise_words.py</extracomment>
   <translation>Espalda en neutro</translation>
  </message>
  <message>
   <source>Back to full size: {names}.</source>
   <extracomment>companion/domain/plan_preview.py</extracomment>
   <translation>De nuevo completos: {names}.</translation>
  </message>
  <message>
   <source>Back to the steps</source>
   <extracomment>companion/ui/pages/exercise_notes.py</extracomment>
   <translation>Volver a los pasos</translation>
  </message>
  <message>
   <source>Back to the usual: {name}</source>
   <extracomment>companion/ui/pages/setting_card.py</extracomment>
   <translation>Volver a lo habitual: {name}</translation>
  </message>
  <message>
   <source>Back to today</source>
   <extracomment>companion/ui/pages/check_in.py</extracomment>
   <translation>Volver a hoy</translation>
  </message>
  <message>
   <source>Back to usual after the rest</source>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation>De vuelta a lo habitual tras el descanso</translation>
  </message>
  <message>
   <source>Back to where you began. You may go on with the other exercises, or finish for today.</source>
   <extracomment>companion/domain/after_stop.py</extracomment>
   <translation>De vuelta a donde empezó. Puede seguir con los demás ejercicios o terminar por hoy.</translation>
  </message>
  <message>
   <source>Back to “{value}”: {name}</source>
   <extracomment>companion/ui/pages/setting_card.py</extracomment>
   <translation>Volver a «{value}»: {name}</translation>
  </message>
  <message>
   <source>Back up now</source>
   <extracomment>companion/ui/pages/data_card.py</extracomment>
   <translation>Hacer copia ahora</translation>
  </message>
  <message>
   <source>Back {pain}</source>
   <extracomment>companion/chart/pain.py, companion/ui/pages/entry_words.py</extracomment>
   <translation>Espalda {pain}</translation>
  </message>
  <message>
   <source>Back: {range}.</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation>Espalda: {range}.</translation>
  </message>
  <message>
   <source>Bars higher and closer</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Manillar más alto y cercano</translation>
  </message>
  <message>
   <source>Before</source>
   <extracomment>companion/ui/pages/entry_form.py</extracomment>
   <translation>Antes</translation>
  </message>
  <message>
   <source>Before a session</source>
   <extracomment>companion/domain/rule_chapter.py</extracomment>
   <translation>Antes de una sesión</translation>
  </message>
  <message>
   <source>Before anything else</source>
   <extracomment>companion/ui/pages/day_words.py</extracomment>
   <translation>Antes que nada</translation>
  </message>
  <message>
   <source>Before class</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>Antes de la clase</translation>
  </message>
  <message>
   <source>Before each session you are asked how leg and back feel. From your answers a line grows here, with the furthest point below it.</source>
   <extracomment>companion/ui/pages/trend_card.py</extracomment>
   <translation>Antes de cada sesión se le pregunta cómo están la pierna y la espalda. Con sus respuestas crece aquí una línea, y debajo el punto más lejano.</translation>
  </message>
  <message>
   <source>Before you exercise, a few questions. Most people answer no to all of them.</source>
   <extracomment>companion/ui/pages/sign_check.py</extracomment>
   <translation>Antes de hacer ejercicio, unas preguntas. La mayoría responde no a todas.</translation>
  </message>
  <message>
   <source>Before you start</source>
   <extracomment>companion/printing/intake.py, companion/ui/pages/check_in.py</extracomment>
   <translation>Antes de empezar</translation>
  </message>
  <message>
   <source>Before: leg {bar} back (0 to 10)</source>
   <extracomment>companion/printing/week_rows.py</extracomment>
   <translation>Antes: pierna {bar} espalda (0 a 10)</translation>
  </message>
  <message>
   <source>Before: {felt}.</source>
   <extracomment>companion/printing/record_sheet.py</extracomment>
   <translation>Antes: {felt}.</translation>
  </message>
  <message>
   <source>Begin calm days</source>
   <extracomment>companion/ui/pages/check_in_foot.py, companion/ui/pages/flare_advice.py</extracomment>
   <translation>Empezar días tranquilos</translation>
  </message>
  <message>
   <source>Begin two calm days?</source>
   <extracomment>companion/ui/pages/flare_advice.py</extracomment>
   <translation>¿Empezar dos días tranquilos?</translation>
  </message>
  <message>
   <source>Begin with one</source>
   <extracomment>companion/ui/pages/goals.py</extracomment>
   <translation>Empezar con una</translation>
  </message>
  <message>
   <source>Bend your knees</source>
   <comment>sample of a text size</comment>
   <extracomment>companion/ui/pages/size_choice.py</extracomment>
   <translation>Doble las rodillas</translation>
  </message>
  <message>
   <source>Bends and stretches of the leg get smaller.</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Los movimientos y estiramientos de la pierna se hacen más pequeños.</translation>
  </message>
  <message>
   <source>Better</source>
   <extracomment>companion/clinic/fhir_answer.py, companion/ui/pages/paper_day.py, companion/ui/pages/today_asks.py</extracomment>
   <translation>Mejor</translation>
  </message>
  <message>
   <source>Black</source>
   <comment>hair</comment>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Negro</translation>
  </message>
  <message>
   <source>Bladder, bowel and feeling between the legs</source>
   <extracomment>companion/domain/sign_group.py</extracomment>
   <translation>Vejiga, intestino y sensación entre las piernas</translation>
  </message>
  <message>
   <source>Blocks or a chair whenever they help</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Bloques o silla cuando ayuden</translation>
  </message>
  <message>
   <source>Both legs</source>
   <extracomment>companion/domain/sign_group.py</extracomment>
   <translation>Las dos piernas</translation>
  </message>
  <message>
   <source>Both sides</source>
   <extracomment>companion/domain/wording.py, companion/ui/pages/dose_editor.py</extracomment>
   <translation>Los dos lados</translation>
  </message>
  <message>
   <source>Both together</source>
   <extracomment>companion/ui/pages/own_exercise.py</extracomment>
   <translation>Los dos a la vez</translation>
  </message>
  <message>
   <source>Both, or not known</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Las dos, o no se sabe</translation>
  </message>
  <message>
   <source>Both, or not sure</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Las dos, o no lo sé</translation>
  </message>
  <message>
   <source>Breaks to stand or walk</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Pausas para estar de pie o caminar</translation>
  </message>
  <message>
   <source>Breath {number} of {all}</source>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation>Respiración {number} de {all}</translation>
  </message>
  <message>
   <source>Breathe in</source>
   <extracomment>companion/ui/pages/rest_page.py</extracomment>
   <translation>Inspire</translation>
  </message>
  <message>
   <source>Breathe out slowly</source>
   <extracomment>companion/ui/pages/rest_page.py</extracomment>
   <translation>Espire despacio</translation>
  </message>
  <message>
   <source>Breathing and walking</source>
   <extracomment>companion/domain/exercise_words.py</extracomment>
   <translation>Respirar y caminar</translation>
  </message>
  <message>
   <source>Breathing, bracing and small heel slides, once or twice a day.</source>
   <extracomment>companion/domain/flare.py</extracomment>
   <translation>Respirar, activar el abdomen y deslizar un poco los talones, una o dos veces al día.</translation>
  </message>
  <message>
   <source>Breaths</source>
   <extracomment>companion/ui/pages/dose_editor.py</extracomment>
   <translation>Respiraciones</translation>
  </message>
  <message>
   <source>Bridge as one block</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Puente en bloque</translation>
  </message>
  <message>
   <source>Bring in a file</source>
   <extracomment>companion/ui/pages/data_card.py</extracomment>
   <translation>Importar un archivo</translation>
  </message>
  <message>
   <source>Brisk walk</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Caminar a paso vivo</translation>
  </message>
  <message>
   <source>Brown</source>
   <comment>hair</comment>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Castaño</translation>
  </message>
  <message>
   <source>Brown</source>
   <comment>skin</comment>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Morena</translation>
  </message>
  <message>
   <source>Build</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Cuerpo</translation>
  </message>
  <message>
   <source>Buttock</source>
   <extracomment>companion/ui/pages/check_in_body.py, companion/ui/pages/stop_questions.py, companion/ui/pages/today_asks.py</extracomment>
   <translation>Glúteo</translation>
  </message>
  <message>
   <source>Calf</source>
   <extracomment>companion/ui/pages/check_in_body.py, companion/ui/pages/stop_questions.py, companion/ui/pages/today_asks.py</extracomment>
   <translation>Pantorrilla</translation>
  </message>
  <message>
   <source>Call 111</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation>Llame al 111</translation>
  </message>
  <message>
   <source>Call {number}</source>
   <extracomment>companion/printing/closed_sheet.py, companion/printing/emergency_sheet.py</extracomment>
   <translation>Llame al {number}</translation>
  </message>
  <message>
   <source>Call {number}, or have somebody take you to {ward}. Do not wait.</source>
   <extracomment>companion/domain/alarm_words.py</extracomment>
   <translation>Llame al {number}, o pida que le lleven {ward}. No espere.</translation>
  </message>
  <message>
   <source>Calm days help. Change position often and take short walks.</source>
   <extracomment>companion/domain/flare.py</extracomment>
   <translation>Los días tranquilos ayudan. Cambie de postura a menudo y dé paseos cortos.</translation>
  </message>
  <message>
   <source>Can you not feel pee passing, or whether you need to go?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>¿No nota pasar la orina, o si tiene ganas de orinar?</translation>
  </message>
  <message>
   <source>Can you not hold or not feel a bowel movement?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>¿No puede aguantar las heces, o no las nota?</translation>
  </message>
  <message>
   <source>Can you stand and walk today?</source>
   <extracomment>companion/domain/flare.py</extracomment>
   <translation>¿Puede estar de pie y caminar hoy?</translation>
  </message>
  <message>
   <source>Cancel</source>
   <extracomment>companion/ui/pages/day_form.py, companion/ui/pages/own_exercise.py, companion/ui/pages/paper_form.py, companion/ui/pages/professional_form.py, companion/ui/pages/referral_form.py, companion/ui/plan_door.py</extracomment>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Cancer, now or in the past</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Cáncer, ahora o antes</translation>
  </message>
  <message>
   <source>Cancer, now or in the past, with new severe spine pain</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Cáncer, ahora o antes, con dolor nuevo y fuerte de columna</translation>
  </message>
  <message>
   <source>Cannot do it</source>
   <extracomment>companion/ui/pages/goal_cards.py</extracomment>
   <translation>No puedo</translation>
  </message>
  <message>
   <source>Cannot hold or feel a bowel movement</source>
   <extracomment>companion/domain/screening.py, companion/printing/help_lines.py</extracomment>
   <translation>No poder aguantar o notar las heces</translation>
  </message>
  <message>
   <source>Cannot start to pee, cannot feel it, or leak</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>No poder orinar, no notarlo o tener escapes</translation>
  </message>
  <message>
   <source>Card for a class</source>
   <extracomment>companion/ui/sheet_stock.py</extracomment>
   <translation>Tarjeta para una clase</translation>
  </message>
  <message>
   <source>Cause told:</source>
   <extracomment>companion/printing/appointment_sheet.py</extracomment>
   <translation>Causa indicada:</translation>
  </message>
  <message>
   <source>Cause: {cause}. {effect}</source>
   <extracomment>companion/domain/plan_preview.py</extracomment>
   <translation>Causa: {cause}. {effect}</translation>
  </message>
  <message>
   <source>Change</source>
   <comment>the country</comment>
   <extracomment>companion/ui/pages/help_cards.py</extracomment>
   <translation>Cambiar</translation>
  </message>
  <message>
   <source>Change country</source>
   <extracomment>companion/ui/pages/help_cards.py</extracomment>
   <translation>Cambiar el país</translation>
  </message>
  <message>
   <source>Change in peeing, pooing, or feeling between the legs</source>
   <extracomment>companion/domain/lock.py</extracomment>
   <translation>Cambio al orinar, al defecar o en la sensación entre las piernas</translation>
  </message>
  <message>
   <source>Change position every 20 to 30 minutes.</source>
   <extracomment>companion/domain/flare.py</extracomment>
   <translation>Cambie de postura cada 20 o 30 minutos.</translation>
  </message>
  <message>
   <source>Change position if you like, or walk a few steps. Then say how it is: five minutes after the stop tells most.</source>
   <extracomment>companion/ui/pages/rest_page.py</extracomment>
   <translation>Cambie de postura si quiere, o dé unos pasos. Luego diga cómo está: cinco minutos tras la parada es lo que más dice.</translation>
  </message>
  <message>
   <source>Change side</source>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation>Otro lado</translation>
  </message>
  <message>
   <source>Change side.</source>
   <extracomment>companion/domain/cue_words.py</extracomment>
   <translation>Cambie de lado.</translation>
  </message>
  <message>
   <source>Change side. Left side next.</source>
   <extracomment>companion/domain/cue_words.py</extracomment>
   <translation>Cambie de lado. Ahora el izquierdo.</translation>
  </message>
  <message>
   <source>Change side. Right side next.</source>
   <extracomment>companion/domain/cue_words.py</extracomment>
   <translation>Cambie de lado. Ahora el derecho.</translation>
  </message>
  <message>
   <source>Change the dose</source>
   <extracomment>companion/ui/pages/exercise_standing.py</extracomment>
   <translation>Cambiar la dosis</translation>
  </message>
  <message>
   <source>Change the words</source>
   <extracomment>companion/ui/pages/exercise_standing.py</extracomment>
   <translation>Cambiar los textos</translation>
  </message>
  <message>
   <source>Change this exercise</source>
   <extracomment>companion/ui/pages/session_menu.py</extracomment>
   <translation>Cambiar este ejercicio</translation>
  </message>
  <message>
   <source>Changed {day}, {time}. Before: {what}.</source>
   <extracomment>companion/ui/pages/entry_words.py, companion/ui/pages/told_words.py</extracomment>
   <translation>Cambiado el {day}, {time}. Antes: {what}.</translation>
  </message>
  <message>
   <source>Changed. What it was before is kept.</source>
   <extracomment>companion/ui/rooms/history.py</extracomment>
   <translation>Cambiado. Lo de antes se conserva.</translation>
  </message>
  <message>
   <source>Changes made</source>
   <extracomment>companion/printing/visit_notes.py</extracomment>
   <translation>Cambios hechos</translation>
  </message>
  <message>
   <source>Check that the disk is connected, not full and healthy, then try again.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Compruebe que el disco está conectado, con espacio y en buen estado, e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>Check this first</source>
   <extracomment>companion/ui/pages/check_in_foot.py</extracomment>
   <translation>Consúltelo primero</translation>
  </message>
  <message>
   <source>Check this first: no exercises now.</source>
   <extracomment>companion/domain/gate.py</extracomment>
   <translation>Consúltelo primero: ahora no haga ejercicios.</translation>
  </message>
  <message>
   <source>Checked, and sound.</source>
   <extracomment>companion/ui/pages/data_card.py</extracomment>
   <translation>Comprobada, y en buen estado.</translation>
  </message>
  <message>
   <source>Chest pain together with back pain</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Dolor de pecho junto con dolor de espalda</translation>
  </message>
  <message>
   <source>Child’s pose (it bends the back)</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Postura del niño (dobla la espalda)</translation>
  </message>
  <message>
   <source>Choose a drawing</source>
   <extracomment>companion/ui/pages/own_picture.py</extracomment>
   <translation>Elegir un dibujo</translation>
  </message>
  <message>
   <source>Choose a file</source>
   <extracomment>companion/ui/pages/data_card.py</extracomment>
   <translation>Elegir un archivo</translation>
  </message>
  <message>
   <source>Choose a file to bring in</source>
   <extracomment>companion/ui/rooms/data_desk.py</extracomment>
   <translation>Elija un archivo que importar</translation>
  </message>
  <message>
   <source>Choose a photo</source>
   <extracomment>companion/ui/rooms/own_exercise.py</extracomment>
   <translation>Elegir una foto</translation>
  </message>
  <message>
   <source>Choose a side. “Both, or not sure” is fine too.</source>
   <extracomment>companion/domain/intake.py</extracomment>
   <translation>Elija un lado. «Las dos, o no lo sé» también vale.</translation>
  </message>
  <message>
   <source>Choose a time from {least} to {most} minutes.</source>
   <extracomment>companion/domain/intake.py</extracomment>
   <translation>Elija un tiempo de {least} a {most} minutos.</translation>
  </message>
  <message>
   <source>Choose a week</source>
   <extracomment>companion/ui/pages/history.py</extracomment>
   <translation>Elegir una semana</translation>
  </message>
  <message>
   <source>Choose another data folder on this computer’s own disk.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Elija otra carpeta de datos en el disco de este ordenador.</translation>
  </message>
  <message>
   <source>Choose at least one day.</source>
   <extracomment>companion/domain/intake.py</extracomment>
   <translation>Elija al menos un día.</translation>
  </message>
  <message>
   <source>Choose at least one exercise.</source>
   <extracomment>companion/ui/pages/professional_form.py</extracomment>
   <translation>Elija al menos un ejercicio.</translation>
  </message>
  <message>
   <source>Choose one of the two: up to 16 weeks, or over 16 weeks.</source>
   <extracomment>companion/domain/intake.py</extracomment>
   <translation>Elija uno de los dos: hasta 16 semanas, o más de 16 semanas.</translation>
  </message>
  <message>
   <source>Choose one. “Not known yet” is fine.</source>
   <extracomment>companion/domain/intake.py</extracomment>
   <translation>Elija una opción. «Aún no se sabe» también vale.</translation>
  </message>
  <message>
   <source>Choose what they said.</source>
   <extracomment>companion/ui/pages/professional_form.py</extracomment>
   <translation>Elija lo que dijo.</translation>
  </message>
  <message>
   <source>Choose where</source>
   <extracomment>companion/ui/plan_door.py</extracomment>
   <translation>Elegir dónde</translation>
  </message>
  <message>
   <source>Clamshell and lying figure four are left out.</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>«Almeja» y «Cruzar la pierna en cuatro» se omiten.</translation>
  </message>
  <message>
   <source>Class</source>
   <extracomment>companion/ui/sheet_stock.py</extracomment>
   <translation>Clase</translation>
  </message>
  <message>
   <source>Clear filters</source>
   <extracomment>companion/ui/pages/exercise_filters.py</extracomment>
   <translation>Quitar filtros</translation>
  </message>
  <message>
   <source>Clear the search</source>
   <extracomment>companion/ui/widgets/search_line.py</extracomment>
   <translation>Borrar la búsqueda</translation>
  </message>
  <message>
   <source>Close</source>
   <extracomment>companion/ui/pages/flare_advice.py, companion/ui/pages/guide.py, companion/ui/pages/print_foot.py, companion/ui/pages/trouble.py, companion/ui/plan_door.py</extracomment>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Close programs that copy or show this file, then try again.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Cierre los programas que copian o muestran este archivo e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>Close the day</source>
   <extracomment>companion/ui/pages/day_card.py</extracomment>
   <translation>Cerrar el día</translation>
  </message>
  <message>
   <source>Close the program and start it again.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Cierre el programa y ábralo de nuevo.</translation>
  </message>
  <message>
   <source>Closed for today: {names}.</source>
   <extracomment>companion/domain/day_change.py</extracomment>
   <translation>Hoy ya no: {names}.</translation>
  </message>
  <message>
   <source>Closing the window leaves the program in the corner of the screen, where the desktop has such a place. Quit there ends it.</source>
   <extracomment>companion/store/reminder_setting.py</extracomment>
   <translation>Al cerrar la ventana, el programa queda en la esquina de la pantalla, si el escritorio tiene ese sitio. Allí, «Salir» lo cierra.</translation>
  </message>
  <message>
   <source>Cobra, upward dog and wheel</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Cobra, perro boca arriba y rueda</translation>
  </message>
  <message>
   <source>Colour</source>
   <extracomment>companion/ui/pages/print_panel.py</extracomment>
   <translation>Color</translation>
  </message>
  <message>
   <source>Colours</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Colores</translation>
  </message>
  <message>
   <source>Colours, text and movement. Every change shows at once.</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation>Colores, texto y movimiento. Cada cambio se ve enseguida.</translation>
  </message>
  <message>
   <source>Common mistakes</source>
   <extracomment>companion/ui/pages/exercise_body.py</extracomment>
   <translation>Errores comunes</translation>
  </message>
  <message>
   <source>Companion</source>
   <extracomment>companion/ui/reminding.py</extracomment>
   <translation>Companion</translation>
  </message>
  <message>
   <source>Companion cannot open its window: no screen answers at DISPLAY={display}</source>
   <extracomment>companion/display.py</extracomment>
   <translation>Companion no puede abrir su ventana: ninguna pantalla responde en DISPLAY={display}</translation>
  </message>
  <message>
   <source>Companion cannot open its window: there is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set); its other verbs work, see: companion --help</source>
   <extracomment>companion/display.py</extracomment>
   <translation>Companion no puede abrir su ventana: aquí no hay pantalla (no están definidos DISPLAY ni WAYLAND_DISPLAY); sus otras órdenes funcionan, vea: companion --help</translation>
  </message>
  <message>
   <source>Companion cannot open its window: {reason}</source>
   <extracomment>companion/display.py</extracomment>
   <translation>Companion no puede abrir su ventana: {reason}</translation>
  </message>
  <message>
   <source>Companion files (*.json)</source>
   <extracomment>companion/ui/rooms/data_desk.py</extracomment>
   <translation>Archivos de Companion (*.json)</translation>
  </message>
  <message>
   <source>Companion helps people with sciatica to do their home exercises: slowly, within their comfort zone, with a stop that stops. It follows a plan and keeps a diary. It does not find out what you have, and it takes no professional’s place.</source>
   <extracomment>companion/ui/pages/about_card.py</extracomment>
   <translation>Companion ayuda a las personas con ciática a hacer sus ejercicios en casa: despacio, dentro de su zona de comodidad, con un botón Parar que para de verdad. Sigue un plan y lleva un diario. No averigua qué tiene usted y no sustituye a ningún profesional.</translation>
  </message>
  <message>
   <source>Companion needs the library {library}, which is not installed; on Debian or Ubuntu, type: {command}</source>
   <extracomment>companion/display.py</extracomment>
   <translation>Companion necesita la biblioteca {library}, que no está instalada; en Debian o Ubuntu, escriba: {command}</translation>
  </message>
  <message>
   <source>Companion needs the library {library}, which is not installed; please install the package of your system that brings it</source>
   <extracomment>companion/display.py</extracomment>
   <translation>Companion necesita la biblioteca {library}, que no está instalada; instale el paquete de su sistema que la trae</translation>
  </message>
  <message>
   <source>Companion {version}</source>
   <extracomment>companion/ui/pages/about_card.py</extracomment>
   <translation>Companion {version}</translation>
  </message>
  <message>
   <source>Companion: MIT</source>
   <extracomment>companion/ui/pages/about_card.py</extracomment>
   <translation>Companion: MIT</translation>
  </message>
  <message>
   <source>Compared with the beginning</source>
   <extracomment>companion/ui/pages/told_fields.py</extracomment>
   <translation>Comparado con el principio</translation>
  </message>
  <message>
   <source>Compared with the beginning: {change}</source>
   <extracomment>companion/ui/pages/told_words.py</extracomment>
   <translation>Comparado con el principio: {change}</translation>
  </message>
  <message>
   <source>Compared with the start of the session, it says what comes next.</source>
   <extracomment>companion/ui/rooms/rate.py, companion/ui/stop_place.py</extracomment>
   <translation>Comparado con el inicio de la sesión, dice qué viene después.</translation>
  </message>
  <message>
   <source>Continue</source>
   <extracomment>companion/ui/pages/about_step.py, companion/ui/pages/check_in_foot.py, companion/ui/pages/rate_page.py, companion/ui/pages/sign_check.py, companion/ui/pages/sign_result.py, companion/ui/pages/welcome.py</extracomment>
   <translation>Continuar</translation>
  </message>
  <message>
   <source>Continue</source>
   <comment>the session</comment>
   <extracomment>companion/ui/pages/session_controls.py, companion/ui/pages/unfinished_line.py</extracomment>
   <translation>Continuar</translation>
  </message>
  <message>
   <source>Copied. Paste it where you read texts.</source>
   <extracomment>companion/ui/pages/print_dialog.py</extracomment>
   <translation>Copiado. Péguelo donde lee textos.</translation>
  </message>
  <message>
   <source>Copy as text</source>
   <extracomment>companion/ui/pages/print_foot.py</extracomment>
   <translation>Copiar como texto</translation>
  </message>
  <message>
   <source>Copy of {moment}</source>
   <extracomment>companion/ui/pages/copy_card.py</extracomment>
   <translation>Copia del {moment}</translation>
  </message>
  <message>
   <source>Country</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>País</translation>
  </message>
  <message>
   <source>Crunches</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Abdominales cortos</translation>
  </message>
  <message>
   <source>Cut along the line</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>Corte por la línea</translation>
  </message>
  <message>
   <source>Dark</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Oscuro</translation>
  </message>
  <message>
   <source>Date</source>
   <extracomment>companion/printing/appointment_sheet.py</extracomment>
   <translation>Fecha</translation>
  </message>
  <message>
   <source>Day</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation>Día</translation>
  </message>
  <message>
   <source>Days of the week</source>
   <extracomment>companion/ui/pages/week_strip.py</extracomment>
   <translation>Días de la semana</translation>
  </message>
  <message>
   <source>Dec</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>dic</translation>
  </message>
  <message>
   <source>December</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>diciembre</translation>
  </message>
  <message>
   <source>Deep</source>
   <comment>skin</comment>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Muy oscura</translation>
  </message>
  <message>
   <source>Deep twists, long end-range holds</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Giros profundos y largos al límite</translation>
  </message>
  <message>
   <source>Delete</source>
   <extracomment>companion/ui/pages/entry_view.py</extracomment>
   <translation>Borrar</translation>
  </message>
  <message>
   <source>Delete everything</source>
   <extracomment>companion/ui/pages/data_card.py, companion/ui/rooms/data_desk.py</extracomment>
   <translation>Borrar todo</translation>
  </message>
  <message>
   <source>Delete everything?</source>
   <extracomment>companion/ui/rooms/data_desk.py</extracomment>
   <translation>¿Borrar todo?</translation>
  </message>
  <message>
   <source>Delete everything? Type delete to go on: </source>
   <extracomment>companion/cli/removal.py</extracomment>
   <translation>¿Borrar todo? Escriba delete para seguir: </translation>
  </message>
  <message>
   <source>Delete it</source>
   <extracomment>companion/ui/pages/own_exercise.py, companion/ui/rooms/own_exercise.py</extracomment>
   <translation>Borrarlo</translation>
  </message>
  <message>
   <source>Delete the session, {head}</source>
   <extracomment>companion/ui/pages/entry_view.py</extracomment>
   <translation>Borrar la sesión, {head}</translation>
  </message>
  <message>
   <source>Delete {name}?</source>
   <extracomment>companion/ui/rooms/own_exercise.py</extracomment>
   <translation>¿Borrar {name}?</translation>
  </message>
  <message>
   <source>Deleted the session of {day}.</source>
   <extracomment>companion/ui/rooms/history.py</extracomment>
   <translation>Se borró la sesión del {day}.</translation>
  </message>
  <message>
   <source>Diary, copies and settings, for good. You are asked twice.</source>
   <extracomment>companion/ui/pages/data_card.py</extracomment>
   <translation>Diario, copias y ajustes, para siempre. Se le pregunta dos veces.</translation>
  </message>
  <message>
   <source>Did a small knock bring sudden pain, and are you over 50, or with thin bones or long use of steroids?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>¿Un golpe pequeño trajo dolor repentino, y tiene más de 50 años, huesos frágiles o toma corticoides desde hace tiempo?</translation>
  </message>
  <message>
   <source>Did it start with a serious fall or accident?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>¿Empezó con una caída o accidente grave?</translation>
  </message>
  <message>
   <source>Discard</source>
   <extracomment>companion/ui/leftover.py, companion/ui/pages/unfinished_line.py, companion/ui/parting.py</extracomment>
   <translation>Descartar</translation>
  </message>
  <message>
   <source>Discard this session?</source>
   <extracomment>companion/ui/leftover.py</extracomment>
   <translation>¿Descartar esta sesión?</translation>
  </message>
  <message>
   <source>Do fewer, or a smaller movement.</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation>Haga menos, o un movimiento más pequeño.</translation>
  </message>
  <message>
   <source>Do it after all</source>
   <extracomment>companion/ui/pages/today_asks.py</extracomment>
   <translation>Hacerlo de todos modos</translation>
  </message>
  <message>
   <source>Do not drive yourself. Do no exercises.</source>
   <extracomment>companion/printing/emergency_sheet.py</extracomment>
   <translation>No conduzca usted. No haga ejercicios.</translation>
  </message>
  <message>
   <source>Do not exercise, and do not test what hurts.</source>
   <extracomment>companion/domain/alarm_words.py</extracomment>
   <translation>No haga ejercicio ni pruebe lo que duele.</translation>
  </message>
  <message>
   <source>Do the exercises bring very bad pain?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>¿Los ejercicios le producen un dolor muy fuerte?</translation>
  </message>
  <message>
   <source>Do the plan</source>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation>Haga el plan</translation>
  </message>
  <message>
   <source>Do this exercise later</source>
   <extracomment>companion/ui/pages/session_offer.py</extracomment>
   <translation>Hacer este ejercicio después</translation>
  </message>
  <message>
   <source>Do two more when it has felt easy twice.</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation>Haga dos más cuando haya sido fácil dos veces.</translation>
  </message>
  <message>
   <source>Do you feel very ill with it: confused, fast breathing, blotchy skin?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>¿Se encuentra muy mal, con confusión, respiración rápida o manchas en la piel?</translation>
  </message>
  <message>
   <source>Do you have a high temperature, shivers, a recent bad infection or weak defences?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>¿Tiene fiebre alta, escalofríos, una infección fuerte reciente o defensas bajas?</translation>
  </message>
  <message>
   <source>Do you have chest pain with your back pain?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>¿Tiene dolor de pecho junto con el de espalda?</translation>
  </message>
  <message>
   <source>Do you have or did you have cancer, with new bad spine pain, weak limbs or trouble walking?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>¿Tiene o tuvo cáncer, con dolor nuevo y fuerte de columna, debilidad o problemas al caminar?</translation>
  </message>
  <message>
   <source>Do you leak pee, or can you not hold it?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>¿Se le escapa la orina o no puede aguantarla?</translation>
  </message>
  <message>
   <source>Do your legs give way, or do you have new trouble walking?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>¿Le fallan las piernas o le cuesta caminar desde hace poco?</translation>
  </message>
  <message>
   <source>Doctor</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation>Médico</translation>
  </message>
  <message>
   <source>Doctor or PT</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation>Médico o fisio</translation>
  </message>
  <message>
   <source>Doctor or physio</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation>Médico o fisio</translation>
  </message>
  <message>
   <source>Does a foot drag or slap, or can you not lift your toes?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>¿Un pie se arrastra o golpea, o no puede levantar los dedos?</translation>
  </message>
  <message>
   <source>Does any of this hold for you?</source>
   <extracomment>companion/ui/pages/about_form.py</extracomment>
   <translation>¿Le pasa algo de esto?</translation>
  </message>
  <message>
   <source>Does it stretch, or pull on the leg?</source>
   <extracomment>companion/ui/pages/own_exercise.py</extracomment>
   <translation>¿Estira, o tira de la pierna?</translation>
  </message>
  <message>
   <source>Does pain stop you from normal activities?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>¿El dolor le impide sus actividades normales?</translation>
  </message>
  <message>
   <source>Does the pain not ease with rest, or is it much worse at night?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>¿El dolor no cede con el reposo, o es mucho peor de noche?</translation>
  </message>
  <message>
   <source>Does your back bend, arch or turn in it?</source>
   <extracomment>companion/ui/pages/own_exercise.py</extracomment>
   <translation>¿Se dobla, arquea o gira la espalda?</translation>
  </message>
  <message>
   <source>Done</source>
   <extracomment>companion/ui/widgets/exercise_sign.py, companion/ui/widgets/routine_card.py</extracomment>
   <translation>Hecho</translation>
  </message>
  <message>
   <source>Done</source>
   <comment>boxes to tick</comment>
   <extracomment>companion/printing/tick.py</extracomment>
   <translation>Hecho</translation>
  </message>
  <message>
   <source>Done</source>
   <comment>button after a session</comment>
   <extracomment>companion/ui/pages/after_session.py</extracomment>
   <translation>Listo</translation>
  </message>
  <message>
   <source>Done</source>
   <comment>close this</comment>
   <extracomment>companion/ui/pages/country_choice.py, companion/ui/pages/sign_check.py</extracomment>
   <translation>Listo</translation>
  </message>
  <message>
   <source>Done</source>
   <comment>column of what was done</comment>
   <extracomment>companion/printing/record_sheet.py</extracomment>
   <translation>Hecho</translation>
  </message>
  <message>
   <source>Done</source>
   <comment>the session is over</comment>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation>Hecho</translation>
  </message>
  <message>
   <source>Done for today</source>
   <extracomment>companion/ui/pages/day_words.py</extracomment>
   <translation>Terminado por hoy</translation>
  </message>
  <message>
   <source>Done. A copy was made and checked.</source>
   <extracomment>companion/ui/rooms/data_desk.py</extracomment>
   <translation>Hecho. Se hizo una copia y se comprobó.</translation>
  </message>
  <message>
   <source>Dose</source>
   <extracomment>companion/printing/record_sheet.py</extracomment>
   <translation>Dosis</translation>
  </message>
  <message>
   <source>Dose set for you</source>
   <extracomment>companion/ui/pages/plan_item.py</extracomment>
   <translation>Dosis fijada para usted</translation>
  </message>
  <message>
   <source>Downward dog with straight legs</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Perro boca abajo, piernas rectas</translation>
  </message>
  <message>
   <source>Drag it by the dots, or move it with Alt and arrow keys</source>
   <extracomment>companion/ui/widgets/plan_row.py</extracomment>
   <translation>Arrástrelo por los puntos, o muévalo con Alt y las flechas</translation>
  </message>
  <message>
   <source>Drag the figure, or press left and right arrow here.</source>
   <extracomment>companion/ui/widgets/turn_button.py</extracomment>
   <translation>Arrastre la figura, o pulse aquí las flechas izquierda y derecha.</translation>
  </message>
  <message>
   <source>Drawings</source>
   <extracomment>companion/ui/pages/own_picture.py</extracomment>
   <translation>Dibujos</translation>
  </message>
  <message>
   <source>Drawn like: {name}.</source>
   <extracomment>companion/ui/pages/own_picture.py</extracomment>
   <translation>Dibujado como: {name}.</translation>
  </message>
  <message>
   <source>Drop this set</source>
   <extracomment>companion/ui/pages/session_offer.py</extracomment>
   <translation>Dejar esta serie</translation>
  </message>
  <message>
   <source>Each repetition is saved when you finish it. After your first session you see here what you did, how long it took, how the pain goes, and where you stopped.</source>
   <extracomment>companion/ui/pages/day_card.py</extracomment>
   <translation>Cada repetición se guarda al terminarla. Tras su primera sesión verá aquí lo que hizo, cuánto duró, cómo va el dolor y dónde paró.</translation>
  </message>
  <message>
   <source>Each rule is tested against the program, so what you read is what it does. You may always choose less.</source>
   <extracomment>companion/domain/rule_lesson.py</extracomment>
   <translation>Cada regla está probada con el programa, así que hace lo que usted lee. Siempre puede elegir menos.</translation>
  </message>
  <message>
   <source>Each side</source>
   <extracomment>companion/ui/pages/own_exercise.py</extracomment>
   <translation>Cada lado</translation>
  </message>
  <message>
   <source>Each way</source>
   <extracomment>companion/ui/pages/own_numbers.py</extracomment>
   <translation>Cada sentido</translation>
  </message>
  <message>
   <source>Earlier</source>
   <extracomment>companion/ui/pages/plan_item.py</extracomment>
   <translation>Antes</translation>
  </message>
  <message>
   <source>Easier</source>
   <extracomment>companion/ui/pages/exercise_notes.py</extracomment>
   <translation>Más fácil</translation>
  </message>
  <message>
   <source>Easier, harder</source>
   <extracomment>companion/ui/pages/exercise_foot.py</extracomment>
   <translation>Más fácil, más difícil</translation>
  </message>
  <message>
   <source>Edit</source>
   <extracomment>companion/ui/pages/entry_view.py, companion/ui/pages/told_line.py</extracomment>
   <translation>Editar</translation>
  </message>
  <message>
   <source>Edit the session</source>
   <extracomment>companion/ui/pages/entry_form.py</extracomment>
   <translation>Editar la sesión</translation>
  </message>
  <message>
   <source>Edit the session, {head}</source>
   <extracomment>companion/ui/pages/entry_view.py</extracomment>
   <translation>Editar la sesión, {head}</translation>
  </message>
  <message>
   <source>Edit what you told</source>
   <extracomment>companion/ui/pages/told_form.py</extracomment>
   <translation>Cambiar lo que indicó</translation>
  </message>
  <message>
   <source>Edit: {text}</source>
   <extracomment>companion/ui/pages/told_line.py</extracomment>
   <translation>Editar: {text}</translation>
  </message>
  <message>
   <source>Effort {n} of 10</source>
   <extracomment>companion/ui/pages/entry_words.py</extracomment>
   <translation>Esfuerzo {n} de 10</translation>
  </message>
  <message>
   <source>Effort {n} of 10.</source>
   <extracomment>companion/printing/record_sheet.py</extracomment>
   <translation>Esfuerzo {n} de 10.</translation>
  </message>
  <message>
   <source>Effort, 0 to 10</source>
   <extracomment>companion/ui/pages/entry_form.py</extracomment>
   <translation>Esfuerzo, de 0 a 10</translation>
  </message>
  <message>
   <source>Elsewhere: {numbers}</source>
   <extracomment>companion/printing/emergency_sheet.py</extracomment>
   <translation>En otros lugares: {numbers}</translation>
  </message>
  <message>
   <source>Emergency number</source>
   <extracomment>companion/ui/pages/help_cards.py, companion/ui/pages/lock.py</extracomment>
   <translation>Número de emergencias</translation>
  </message>
  <message>
   <source>Emergency number {number}</source>
   <extracomment>companion/ui/pages/help_cards.py</extracomment>
   <translation>Número de emergencias {number}</translation>
  </message>
  <message>
   <source>Emergency {number}</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>Emergencias {number}</translation>
  </message>
  <message>
   <source>Emergency: call {number} now</source>
   <extracomment>companion/printing/furniture.py</extracomment>
   <translation>Emergencia: llame al {number} ahora</translation>
  </message>
  <message>
   <source>End</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation>Final</translation>
  </message>
  <message>
   <source>Enter</source>
   <comment>a key</comment>
   <extracomment>companion/ui/pages/session_controls.py, companion/ui/widgets/control.py</extracomment>
   <translation>Intro</translation>
  </message>
  <message>
   <source>Esc</source>
   <comment>a key</comment>
   <extracomment>companion/ui/widgets/control.py, companion/ui/widgets/stop_button.py</extracomment>
   <translation>Esc</translation>
  </message>
  <message>
   <source>Esc, or the red button, stops everything at once.</source>
   <extracomment>companion/ui/session_hints.py</extracomment>
   <translation>Esc, o el botón rojo, lo detiene todo al instante.</translation>
  </message>
  <message>
   <source>European Union</source>
   <extracomment>companion/domain/emergency.py, companion/store/setting.py</extracomment>
   <translation>Unión Europea</translation>
  </message>
  <message>
   <source>Every session, with what was done, felt and stopped.</source>
   <extracomment>companion/ui/pages/export_card.py</extracomment>
   <translation>Cada sesión, con lo hecho, lo sentido y lo parado.</translation>
  </message>
  <message>
   <source>Every stop</source>
   <extracomment>companion/printing/appointment_sheet.py</extracomment>
   <translation>Cada parada</translation>
  </message>
  <message>
   <source>Everyday moves</source>
   <extracomment>companion/domain/exercise_words.py</extracomment>
   <translation>Gestos de cada día</translation>
  </message>
  <message>
   <source>Everything in that file was here already.</source>
   <extracomment>companion/ui/rooms/data_desk.py</extracomment>
   <translation>Todo lo de ese archivo ya estaba aquí.</translation>
  </message>
  <message>
   <source>Everything saved before is safe.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Todo lo guardado antes está a salvo.</translation>
  </message>
  <message>
   <source>Everything saved before is safe. The file was left exactly as it is.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Todo lo guardado antes está a salvo. El archivo quedó tal como está.</translation>
  </message>
  <message>
   <source>Everything stays on this computer: no account, no network, nothing is sent.</source>
   <extracomment>companion/ui/pages/about_card.py</extracomment>
   <translation>Todo queda en este ordenador: sin cuenta, sin red, no se envía nada.</translation>
  </message>
  <message>
   <source>Exercise</source>
   <extracomment>companion/printing/appointment_sheet.py, companion/printing/record_sheet.py</extracomment>
   <translation>Ejercicio</translation>
  </message>
  <message>
   <source>Exercise therapy</source>
   <extracomment>companion/clinic/fhir.py</extracomment>
   <translation>Terapia con ejercicio</translation>
  </message>
  <message>
   <source>Exercise {number} of {all}</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation>Ejercicio {number} de {all}</translation>
  </message>
  <message>
   <source>Exercises</source>
   <extracomment>companion/domain/sign_group.py, companion/ui/doors.py, companion/ui/pages/exercises.py</extracomment>
   <translation>Ejercicios</translation>
  </message>
  <message>
   <source>Exercises are locked</source>
   <extracomment>companion/domain/closed_words.py</extracomment>
   <translation>Los ejercicios están bloqueados</translation>
  </message>
  <message>
   <source>Exercises are locked. This may be nothing serious, but only a clinician can tell.</source>
   <extracomment>companion/domain/alarm_words.py</extracomment>
   <translation>Los ejercicios están bloqueados. Puede no ser nada grave, pero solo un profesional lo puede decir.</translation>
  </message>
  <message>
   <source>Exercises for sciatica at home, shown step by step, and a diary of them.</source>
   <extracomment>companion/ui/pages/welcome.py</extracomment>
   <translation>Ejercicios para la ciática en casa, paso a paso, y un diario de ellos.</translation>
  </message>
  <message>
   <source>Exercises of your plan</source>
   <extracomment>companion/ui/pages/plan_list.py</extracomment>
   <translation>Ejercicios de su plan</translation>
  </message>
  <message>
   <source>Exercises open again when a doctor, nurse or physiotherapist has looked at these signs and has said that you may exercise.</source>
   <extracomment>companion/ui/pages/clearance.py</extracomment>
   <translation>Los ejercicios se abren de nuevo cuando un médico, enfermero o fisioterapeuta haya revisado estas señales y haya dicho que puede hacer ejercicio.</translation>
  </message>
  <message>
   <source>Exercises open when your midwife or physiotherapist has agreed. Go back and write down who it was, or do it later.</source>
   <extracomment>companion/ui/rooms/welcome.py</extracomment>
   <translation>Los ejercicios se abren cuando su matrona o fisioterapeuta esté de acuerdo. Vuelva atrás y anote quién fue, o hágalo más tarde.</translation>
  </message>
  <message>
   <source>Exercises open when your midwife or physiotherapist has agreed. Write down who it was below, under “What a professional asked for”.</source>
   <extracomment>companion/domain/intake.py</extracomment>
   <translation>Los ejercicios se abren cuando su matrona o fisioterapeuta esté de acuerdo. Anote quién fue más abajo, en «Lo que pidió un profesional».</translation>
  </message>
  <message>
   <source>Exercises that keep it still</source>
   <extracomment>companion/ui/pages/professional_form.py</extracomment>
   <translation>Ejercicios que la mantienen quieta</translation>
  </message>
  <message>
   <source>Exercises that move the spine</source>
   <extracomment>companion/ui/pages/professional_form.py</extracomment>
   <translation>Ejercicios que mueven la columna</translation>
  </message>
  <message>
   <source>Export</source>
   <extracomment>companion/ui/pages/history_header.py</extracomment>
   <translation>Exportar</translation>
  </message>
  <message>
   <source>Export the record</source>
   <extracomment>companion/ui/pages/export_card.py, companion/ui/record_door.py</extracomment>
   <translation>Exportar el registro</translation>
  </message>
  <message>
   <source>Fair</source>
   <comment>hair</comment>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Rubio</translation>
  </message>
  <message>
   <source>Fast changes of direction</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Cambios rápidos de dirección</translation>
  </message>
  <message>
   <source>Faster</source>
   <extracomment>companion/ui/pages/own_numbers.py</extracomment>
   <translation>Más rápido</translation>
  </message>
  <message>
   <source>Faster (F)</source>
   <extracomment>companion/ui/pages/session_steppers.py</extracomment>
   <translation>Más rápido (F)</translation>
  </message>
  <message>
   <source>Faster voice</source>
   <extracomment>companion/ui/pages/sound_panel.py</extracomment>
   <translation>Voz más rápida</translation>
  </message>
  <message>
   <source>Faster, within the limits of the exercise</source>
   <extracomment>companion/ui/key_words.py</extracomment>
   <translation>Más rápido, dentro de los límites del ejercicio</translation>
  </message>
  <message>
   <source>Feb</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>feb</translation>
  </message>
  <message>
   <source>February</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>febrero</translation>
  </message>
  <message>
   <source>Feeling very ill, confused, or breathing fast</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Encontrarse muy mal, con confusión o respiración rápida</translation>
  </message>
  <message>
   <source>Felt as far as the back</source>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation>Se notó hasta la espalda</translation>
  </message>
  <message>
   <source>Felt as far as the buttock</source>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation>Se notó hasta el glúteo</translation>
  </message>
  <message>
   <source>Felt as far as the calf</source>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation>Se notó hasta la pantorrilla</translation>
  </message>
  <message>
   <source>Felt as far as the foot</source>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation>Se notó hasta el pie</translation>
  </message>
  <message>
   <source>Felt as far as the thigh</source>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation>Se notó hasta el muslo</translation>
  </message>
  <message>
   <source>Fever, shivers or a recent serious infection</source>
   <extracomment>companion/printing/help_lines.py</extracomment>
   <translation>Fiebre, escalofríos o una infección grave reciente</translation>
  </message>
  <message>
   <source>Fewer</source>
   <extracomment>companion/ui/pages/dose_editor.py, companion/ui/pages/own_numbers.py</extracomment>
   <translation>Menos</translation>
  </message>
  <message>
   <source>Figure</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation>Figura</translation>
  </message>
  <message>
   <source>Fill in leg, back and furthest point, or none of them.</source>
   <extracomment>companion/ui/pages/felt_fields.py</extracomment>
   <translation>Rellene pierna, espalda y punto más lejano, o ninguno.</translation>
  </message>
  <message>
   <source>Fill in leg, back and furthest point.</source>
   <extracomment>companion/ui/pages/felt_fields.py</extracomment>
   <translation>Indique pierna, espalda y el punto más lejano.</translation>
  </message>
  <message>
   <source>Fill the screen, and back</source>
   <extracomment>companion/ui/key_words.py</extracomment>
   <translation>Pantalla completa, y volver</translation>
  </message>
  <message>
   <source>Filters</source>
   <extracomment>companion/ui/pages/exercise_filters.py</extracomment>
   <translation>Filtros</translation>
  </message>
  <message>
   <source>Find a setting</source>
   <extracomment>companion/ui/pages/settings.py</extracomment>
   <translation>Buscar un ajuste</translation>
  </message>
  <message>
   <source>Find an exercise</source>
   <extracomment>companion/ui/pages/exercise_filters.py</extracomment>
   <translation>Buscar un ejercicio</translation>
  </message>
  <message>
   <source>Finish early</source>
   <extracomment>companion/ui/pages/finish_question.py, companion/ui/pages/session_menu.py</extracomment>
   <translation>Terminar antes</translation>
  </message>
  <message>
   <source>Finish early?</source>
   <extracomment>companion/ui/pages/finish_question.py</extracomment>
   <translation>¿Terminar antes?</translation>
  </message>
  <message>
   <source>Finish today</source>
   <extracomment>companion/ui/pages/rest_page.py, companion/ui/pages/stop_card.py, companion/ui/pages/stop_result.py</extracomment>
   <translation>Terminar por hoy</translation>
  </message>
  <message>
   <source>First time under 20 or over 55, or a past serious illness</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Primera vez con menos de 20 o más de 55, o una enfermedad grave previa</translation>
  </message>
  <message>
   <source>Five days at most: strength needs rest days. Walks are for any day.</source>
   <extracomment>companion/domain/intake.py</extracomment>
   <translation>Cinco días como máximo: la fuerza necesita días de descanso. Los paseos valen cualquier día.</translation>
  </message>
  <message>
   <source>Five minutes less</source>
   <extracomment>companion/ui/pages/plan_days.py</extracomment>
   <translation>Cinco minutos menos</translation>
  </message>
  <message>
   <source>Five minutes more</source>
   <extracomment>companion/ui/pages/plan_days.py</extracomment>
   <translation>Cinco minutos más</translation>
  </message>
  <message>
   <source>Five rules that always hold</source>
   <extracomment>companion/ui/pages/welcome.py</extracomment>
   <translation>Cinco reglas que siempre valen</translation>
  </message>
  <message>
   <source>Flare-up</source>
   <extracomment>companion/ui/pages/today_header.py</extracomment>
   <translation>Brote</translation>
  </message>
  <message>
   <source>Flare-up day {number}</source>
   <extracomment>companion/domain/flare.py</extracomment>
   <translation>Brote, día {number}</translation>
  </message>
  <message>
   <source>Flare-up day {number} of 2</source>
   <extracomment>companion/domain/flare.py</extracomment>
   <translation>Brote, día {number} de 2</translation>
  </message>
  <message>
   <source>Flare-ups</source>
   <extracomment>companion/domain/rule_chapter.py</extracomment>
   <translation>Brotes de dolor</translation>
  </message>
  <message>
   <source>Flite</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Flite</translation>
  </message>
  <message>
   <source>Follow the computer, or always use these colours.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Como el ordenador, o siempre estos colores.</translation>
  </message>
  <message>
   <source>Foot</source>
   <extracomment>companion/chart/strip.py, companion/ui/pages/check_in_body.py, companion/ui/pages/stop_questions.py, companion/ui/pages/today_asks.py</extracomment>
   <translation>Pie</translation>
  </message>
  <message>
   <source>For a clinic’s computer (FHIR)</source>
   <extracomment>companion/ui/pages/export_card.py</extracomment>
   <translation>Para el ordenador de una consulta (FHIR)</translation>
  </message>
  <message>
   <source>For a spreadsheet (CSV)</source>
   <extracomment>companion/ui/pages/export_card.py</extracomment>
   <translation>Para una hoja de cálculo (CSV)</translation>
  </message>
  <message>
   <source>For my appointment</source>
   <extracomment>companion/printing/appointment_sheet.py, companion/ui/sheet_stock.py</extracomment>
   <translation>Para mi cita</translation>
  </message>
  <message>
   <source>For my {reader}</source>
   <comment>such as yoga teacher</comment>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>Para {reader}</translation>
  </message>
  <message>
   <source>For this program on another computer</source>
   <extracomment>companion/ui/pages/export_card.py</extracomment>
   <translation>Para este programa en otro ordenador</translation>
  </message>
  <message>
   <source>For you</source>
   <extracomment>companion/ui/pages/exercise_standing.py</extracomment>
   <translation>Para usted</translation>
  </message>
  <message>
   <source>For you, keep this half</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>Para usted, guarde esta mitad</translation>
  </message>
  <message>
   <source>For you, keep this page</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>Para usted, guarde esta página</translation>
  </message>
  <message>
   <source>For your next visit</source>
   <extracomment>companion/ui/pages/visit_notes.py</extracomment>
   <translation>Para su próxima cita</translation>
  </message>
  <message>
   <source>Forward folds, seated or standing</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Flexiones hacia delante, sentado o de pie</translation>
  </message>
  <message>
   <source>Four weeks have passed. How is it as a whole?</source>
   <extracomment>companion/ui/pages/today_invites.py</extracomment>
   <translation>Han pasado cuatro semanas. ¿Cómo va en conjunto?</translation>
  </message>
  <message>
   <source>Free some space. What is not saved yet is tried again.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Libere algo de espacio. Lo que aún no se ha guardado se intenta de nuevo.</translation>
  </message>
  <message>
   <source>Fri</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>vie</translation>
  </message>
  <message>
   <source>Friday</source>
   <extracomment>companion/domain/prescription_change.py, companion/printing/calendar_words.py</extracomment>
   <translation>viernes</translation>
  </message>
  <message>
   <source>From day {n} it asks, until you say yes: {question} {answer}</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Desde el día {n} pregunta, hasta que usted diga que sí: {question} {answer}</translation>
  </message>
  <message>
   <source>From your clinic</source>
   <extracomment>companion/ui/pages/plan_side.py</extracomment>
   <translation>De su consulta</translation>
  </message>
  <message>
   <source>From {date}</source>
   <extracomment>companion/chart/bars.py</extracomment>
   <translation>Desde {date}</translation>
  </message>
  <message>
   <source>Full</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Completo</translation>
  </message>
  <message>
   <source>Full</source>
   <comment>range of a movement</comment>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation>Completa</translation>
  </message>
  <message>
   <source>Full screen (F11)</source>
   <extracomment>companion/ui/pages/session_menu.py</extracomment>
   <translation>Pantalla completa (F11)</translation>
  </message>
  <message>
   <source>Furthest</source>
   <extracomment>companion/chart/telling.py, companion/printing/appointment_sheet.py</extracomment>
   <translation>Más lejano</translation>
  </message>
  <message>
   <source>Furthest point</source>
   <extracomment>companion/printing/week_rows.py, companion/ui/pages/felt_fields.py, companion/ui/pages/paper_form.py</extracomment>
   <translation>Punto más lejano</translation>
  </message>
  <message>
   <source>Furthest point (circle one)</source>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation>Punto más lejano (rodee uno)</translation>
  </message>
  <message>
   <source>Furthest point of the symptoms</source>
   <extracomment>companion/clinic/fhir_answer.py</extracomment>
   <translation>Punto más lejano de los síntomas</translation>
  </message>
  <message>
   <source>Furthest point, from the back down</source>
   <extracomment>companion/chart/strip.py</extracomment>
   <translation>Punto más lejano, desde la espalda hacia abajo</translation>
  </message>
  <message>
   <source>Furthest point, {day}</source>
   <extracomment>companion/ui/pages/paper_day.py</extracomment>
   <translation>Punto más lejano, {day}</translation>
  </message>
  <message>
   <source>Furthest point: none, back, buttock, thigh, calf or foot.   Next morning, circle one: B better, S same, W worse.</source>
   <extracomment>companion/printing/week_sheet.py</extracomment>
   <translation>Punto más lejano: ninguno, espalda, glúteo, muslo, pantorrilla o pie.   Mañana siguiente, rodee: M mejor, I igual, P peor.</translation>
  </message>
  <message>
   <source>Furthest point: {worst} at most, {last} last.</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation>Punto más lejano: {worst} como máximo, {last} al final.</translation>
  </message>
  <message>
   <source>Furthest: {places}</source>
   <extracomment>companion/ui/pages/entry_words.py</extracomment>
   <translation>Más lejano: {places}</translation>
  </message>
  <message>
   <source>GP or 0800 611 116</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation>médico o 0800 611 116</translation>
  </message>
  <message>
   <source>GP or 1800 022 222</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation>médico o 1800 022 222</translation>
  </message>
  <message>
   <source>GP or physio</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation>Médico o fisio</translation>
  </message>
  <message>
   <source>GP or physiotherapist</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation>médico o fisioterapeuta</translation>
  </message>
  <message>
   <source>GP practice</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation>Consulta médica</translation>
  </message>
  <message>
   <source>Get help now</source>
   <extracomment>companion/domain/alarm_words.py</extracomment>
   <translation>Pida ayuda ahora</translation>
  </message>
  <message>
   <source>Get ready</source>
   <extracomment>companion/domain/cue_words.py, companion/domain/wording.py</extracomment>
   <translation>Prepárese</translation>
  </message>
  <message>
   <source>Getting in</source>
   <extracomment>companion/ui/pages/exercise_notes.py</extracomment>
   <translation>Cómo colocarse</translation>
  </message>
  <message>
   <source>Getting in and out</source>
   <extracomment>companion/ui/pages/exercise_foot.py</extracomment>
   <translation>Colocarse y salir</translation>
  </message>
  <message>
   <source>Getting out</source>
   <extracomment>companion/ui/pages/exercise_notes.py</extracomment>
   <translation>Cómo salir</translation>
  </message>
  <message>
   <source>Give it a name.</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation>Póngale un nombre.</translation>
  </message>
  <message>
   <source>Go back</source>
   <extracomment>companion/ui/pages/not_today_dialog.py, companion/ui/plan_door.py</extracomment>
   <translation>Volver</translation>
  </message>
  <message>
   <source>Go back to a copy</source>
   <extracomment>companion/ui/pages/copy_list.py, companion/ui/pages/data_card.py</extracomment>
   <translation>Volver a una copia</translation>
  </message>
  <message>
   <source>Go back to this copy</source>
   <extracomment>companion/ui/pages/copy_card.py</extracomment>
   <translation>Volver a esta copia</translation>
  </message>
  <message>
   <source>Go back to this copy of {moment}</source>
   <extracomment>companion/ui/pages/copy_card.py</extracomment>
   <translation>Volver a esta copia del {moment}</translation>
  </message>
  <message>
   <source>Go back to this copy?</source>
   <extracomment>companion/ui/rooms/data_desk.py, companion/ui/trouble_window.py</extracomment>
   <translation>¿Volver a esta copia?</translation>
  </message>
  <message>
   <source>Go on</source>
   <extracomment>companion/ui/pages/stop_question.py, companion/ui/pages/today_invites.py</extracomment>
   <translation>Seguir</translation>
  </message>
  <message>
   <source>Go on with the others</source>
   <extracomment>companion/ui/pages/stop_result.py</extracomment>
   <translation>Seguir con los demás</translation>
  </message>
  <message>
   <source>Go there</source>
   <extracomment>companion/ui/pages/guide.py</extracomment>
   <translation>Ir allí</translation>
  </message>
  <message>
   <source>Go to Today</source>
   <extracomment>companion/ui/pages/day_card.py</extracomment>
   <translation>Ir a Hoy</translation>
  </message>
  <message>
   <source>Go to this week</source>
   <extracomment>companion/ui/pages/calendar_card.py, companion/ui/pages/history_header.py</extracomment>
   <translation>Ir a esta semana</translation>
  </message>
  <message>
   <source>Go to {place}</source>
   <extracomment>companion/ui/pages/guide.py</extracomment>
   <translation>Ir a {place}</translation>
  </message>
  <message>
   <source>Goblet squat to a box</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Sentadilla goblet a un cajón</translation>
  </message>
  <message>
   <source>Going beyond your comfort zone</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation>Salir de la zona de comodidad</translation>
  </message>
  <message>
   <source>Good mornings, heavy floor lifts</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>«Good mornings», peso alto desde el suelo</translation>
  </message>
  <message>
   <source>Good to know</source>
   <extracomment>companion/ui/pages/exercise_foot.py</extracomment>
   <translation>Conviene saber</translation>
  </message>
  <message>
   <source>Grey</source>
   <comment>hair</comment>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Gris</translation>
  </message>
  <message>
   <source>Grey band: within 2 points of week {week} (leg {pain}). May be normal ups and downs.</source>
   <extracomment>companion/printing/appointment_sheet.py</extracomment>
   <translation>Banda gris: a 2 puntos o menos de la semana {week} (pierna {pain}). Pueden ser altibajos normales.</translation>
  </message>
  <message>
   <source>Groups of settings</source>
   <extracomment>companion/ui/pages/setting_nav.py</extracomment>
   <translation>Grupos de ajustes</translation>
  </message>
  <message>
   <source>Hair</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Pelo</translation>
  </message>
  <message>
   <source>Half lift, hands on blocks, knees bent</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Media flexión, manos en bloques, rodillas dobladas</translation>
  </message>
  <message>
   <source>Hands and knees</source>
   <extracomment>companion/domain/exercise_words.py</extracomment>
   <translation>A cuatro patas</translation>
  </message>
  <message>
   <source>Hard to start to pee, cannot pee, cannot feel it, or it leaks</source>
   <extracomment>companion/printing/help_lines.py</extracomment>
   <translation>Cuesta orinar, no puede, no lo nota o se escapa</translation>
  </message>
  <message>
   <source>Harder</source>
   <extracomment>companion/ui/pages/exercise_notes.py</extracomment>
   <translation>Más difícil</translation>
  </message>
  <message>
   <source>Has a clinician looked at it?</source>
   <extracomment>companion/ui/pages/clearance.py</extracomment>
   <translation>¿Lo ha revisado un profesional?</translation>
  </message>
  <message>
   <source>Has a session already</source>
   <extracomment>companion/ui/pages/paper_day.py</extracomment>
   <translation>Ya tiene una sesión</translation>
  </message>
  <message>
   <source>Has pain stayed very bad for about a week?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>¿El dolor sigue muy fuerte desde hace una semana?</translation>
  </message>
  <message>
   <source>Have this looked at soon</source>
   <extracomment>companion/ui/pages/sign_result.py</extracomment>
   <translation>Consúltelo pronto</translation>
  </message>
  <message>
   <source>Have you had cancer, long use of steroids, or an inflammatory disease?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>¿Ha tenido cáncer o una enfermedad inflamatoria, o ha tomado corticoides mucho tiempo?</translation>
  </message>
  <message>
   <source>Head and shoulder curls</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Levantar cabeza y hombros</translation>
  </message>
  <message>
   <source>Hear it</source>
   <extracomment>companion/ui/pages/sound_card.py</extracomment>
   <translation>Oírlo</translation>
  </message>
  <message>
   <source>Heard. The session would pause now.</source>
   <extracomment>companion/ui/pages/hands_free_card.py</extracomment>
   <translation>Se oyó. La sesión se pausaría ahora.</translation>
  </message>
  <message>
   <source>Hide the sources</source>
   <extracomment>companion/ui/pages/about_card.py</extracomment>
   <translation>Ocultar las fuentes</translation>
  </message>
  <message>
   <source>High contrast</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Alto contraste</translation>
  </message>
  <message>
   <source>High temperature, shivers, or losing weight</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Fiebre alta, escalofríos o pérdida de peso</translation>
  </message>
  <message>
   <source>High-knee jumps</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Saltos con rodillas altas</translation>
  </message>
  <message>
   <source>Hinge at the hips, flat back, brace</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Bisagra de cadera, espalda recta, abdomen firme</translation>
  </message>
  <message>
   <source>Hints in the first session</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Consejos en la primera sesión</translation>
  </message>
  <message>
   <source>Hip exercises come first.</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Los ejercicios de cadera van primero.</translation>
  </message>
  <message>
   <source>Hip hinge without a weight</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Bisagra de cadera sin peso</translation>
  </message>
  <message>
   <source>Hip thrust or bridge</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Empuje de cadera o puente</translation>
  </message>
  <message>
   <source>History</source>
   <extracomment>companion/ui/doors.py, companion/ui/pages/history.py</extracomment>
   <translation>Historial</translation>
  </message>
  <message>
   <source>Hold</source>
   <extracomment>companion/domain/own_exercise.py, companion/domain/wording.py, companion/ui/pages/dose_editor.py, companion/ui/pages/own_numbers.py</extracomment>
   <translation>Mantener</translation>
  </message>
  <message>
   <source>Hold for at most 30 seconds.</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation>Mantenga 30 segundos como máximo.</translation>
  </message>
  <message>
   <source>Hold on to something and change legs.</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation>Agárrese a algo y cambie de pierna.</translation>
  </message>
  <message>
   <source>Home exercise companion</source>
   <extracomment>companion/printing/furniture.py</extracomment>
   <translation>Ejercicios en casa</translation>
  </message>
  <message>
   <source>Home exercise companion · explains, does not diagnose</source>
   <extracomment>companion/printing/lesson_sheet.py</extracomment>
   <translation>Ejercicios en casa · explica, no diagnostica</translation>
  </message>
  <message>
   <source>Home exercise companion · follows your plan, does not diagnose</source>
   <extracomment>companion/printing/class_card.py, companion/printing/furniture.py</extracomment>
   <translation>Ejercicios en casa · sigue su plan, no diagnostica</translation>
  </message>
  <message>
   <source>Home exercise companion · numbers for {country}</source>
   <extracomment>companion/printing/emergency_sheet.py</extracomment>
   <translation>Ejercicios en casa · números para {country}</translation>
  </message>
  <message>
   <source>Home exercise companion · own record, not a medical report</source>
   <extracomment>companion/printing/appointment_sheet.py, companion/printing/record_sheet.py</extracomment>
   <translation>Ejercicios en casa · registro propio, no es un informe médico</translation>
  </message>
  <message>
   <source>Home exercises</source>
   <extracomment>companion/clinic/fhir.py</extracomment>
   <translation>Ejercicios en casa</translation>
  </message>
  <message>
   <source>Home exercises for people with sciatica. Without a verb, the window opens.</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>Ejercicios en casa para personas con ciática. Sin una orden, se abre la ventana.</translation>
  </message>
  <message>
   <source>How a session runs, and how you stop it from the mat.</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation>Cómo va una sesión y cómo pararla desde la colchoneta.</translation>
  </message>
  <message>
   <source>How far down does it reach?</source>
   <extracomment>companion/ui/pages/check_in_body.py</extracomment>
   <translation>¿Hasta dónde baja?</translation>
  </message>
  <message>
   <source>How fast the voice talks.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Lo rápido que habla la voz.</translation>
  </message>
  <message>
   <source>How hard was it?</source>
   <extracomment>companion/ui/pages/after_session.py</extracomment>
   <translation>¿Cuánto le costó?</translation>
  </message>
  <message>
   <source>How is it now?</source>
   <extracomment>companion/ui/rooms/rate.py, companion/ui/stop_place.py</extracomment>
   <translation>¿Cómo está ahora?</translation>
  </message>
  <message>
   <source>How is it this morning, after yesterday’s session?</source>
   <extracomment>companion/ui/pages/today_asks.py</extracomment>
   <translation>¿Cómo está esta mañana, tras la sesión de ayer?</translation>
  </message>
  <message>
   <source>How is it this morning?</source>
   <extracomment>companion/ui/rooms/rate.py</extracomment>
   <translation>¿Cómo está esta mañana?</translation>
  </message>
  <message>
   <source>How is it today, after yesterday’s session?</source>
   <extracomment>companion/ui/pages/today_asks.py</extracomment>
   <translation>¿Cómo está hoy, tras la sesión de ayer?</translation>
  </message>
  <message>
   <source>How is it today?</source>
   <extracomment>companion/ui/rooms/rate.py</extracomment>
   <translation>¿Cómo está hoy?</translation>
  </message>
  <message>
   <source>How is it, compared with when you began?</source>
   <extracomment>companion/ui/pages/goal_cards.py</extracomment>
   <translation>¿Cómo está, comparado con el principio?</translation>
  </message>
  <message>
   <source>How it began, and how you feel</source>
   <extracomment>companion/domain/sign_group.py</extracomment>
   <translation>Cómo empezó y cómo se siente</translation>
  </message>
  <message>
   <source>How it felt, 0 to 10</source>
   <extracomment>companion/ui/pages/entry_form.py, companion/ui/pages/told_fields.py</extracomment>
   <translation>Cómo se sintió, de 0 a 10</translation>
  </message>
  <message>
   <source>How it gets harder, or easier</source>
   <extracomment>companion/domain/rule_chapter.py</extracomment>
   <translation>Cómo se hace más difícil o más fácil</translation>
  </message>
  <message>
   <source>How it goes</source>
   <extracomment>companion/domain/sign_group.py</extracomment>
   <translation>Cómo va</translation>
  </message>
  <message>
   <source>How large the words are. Everything else makes room.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>El tamaño de las palabras. Lo demás se adapta.</translation>
  </message>
  <message>
   <source>How loud it is now</source>
   <extracomment>companion/ui/pages/hands_free_card.py</extracomment>
   <translation>Cuánto ruido hay ahora</translation>
  </message>
  <message>
   <source>How loud the tones of a session are.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>El volumen de los tonos de una sesión.</translation>
  </message>
  <message>
   <source>How loud the voice is.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>El volumen de la voz.</translation>
  </message>
  <message>
   <source>How many minutes of sitting before the note comes.</source>
   <extracomment>companion/store/reminder_setting.py</extracomment>
   <translation>Cuántos minutos sin levantarse antes del aviso.</translation>
  </message>
  <message>
   <source>How many minutes until a note you put off comes again.</source>
   <extracomment>companion/store/reminder_setting.py</extracomment>
   <translation>Cuántos minutos hasta que vuelve un aviso aplazado.</translation>
  </message>
  <message>
   <source>How much</source>
   <extracomment>companion/domain/prescription_change.py, companion/ui/pages/own_numbers.py</extracomment>
   <translation>Cuánto</translation>
  </message>
  <message>
   <source>How sheets begin. You can still change each one.</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation>Cómo empiezan las hojas. Puede cambiar cada una.</translation>
  </message>
  <message>
   <source>How strong is it now?</source>
   <extracomment>companion/ui/pages/stop_questions.py</extracomment>
   <translation>¿Qué intensidad tiene ahora?</translation>
  </message>
  <message>
   <source>How strong it was, 0 to 10</source>
   <extracomment>companion/ui/pages/stop_fields.py</extracomment>
   <translation>Qué intensidad tuvo, de 0 a 10</translation>
  </message>
  <message>
   <source>How was it? Say as much or as little as you like.</source>
   <extracomment>companion/ui/pages/after_session.py</extracomment>
   <translation>¿Cómo fue? Diga tanto o tan poco como quiera.</translation>
  </message>
  <message>
   <source>How well did it go, 0 to 10?</source>
   <extracomment>companion/ui/pages/told_fields.py</extracomment>
   <translation>¿Qué tal fue, de 0 a 10?</translation>
  </message>
  <message>
   <source>How well does it go now?</source>
   <extracomment>companion/ui/pages/goal_cards.py</extracomment>
   <translation>¿Qué tal va ahora?</translation>
  </message>
  <message>
   <source>How well does it go, what you want to do again? It takes a minute.</source>
   <extracomment>companion/ui/pages/today_invites.py</extracomment>
   <translation>¿Qué tal va lo que quiere volver a hacer? Lleva un minuto.</translation>
  </message>
  <message>
   <source>How you do it</source>
   <extracomment>companion/ui/pages/own_exercise.py</extracomment>
   <translation>Cómo se hace</translation>
  </message>
  <message>
   <source>Hundred and double-leg lowers</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>«Hundred» y bajar las dos piernas</translation>
  </message>
  <message>
   <source>I am tired</source>
   <extracomment>companion/ui/pages/session_offer.py</extracomment>
   <translation>Me falta energía</translation>
  </message>
  <message>
   <source>I am up</source>
   <extracomment>companion/ui/reminding.py</extracomment>
   <translation>Ya me levanté</translation>
  </message>
  <message>
   <source>I bend at my hips and knees, not in my spine.</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>Me doblo por las caderas y rodillas, no por la columna.</translation>
  </message>
  <message>
   <source>I did another exercise</source>
   <extracomment>companion/ui/pages/more_exercises.py</extracomment>
   <translation>Hice otro ejercicio</translation>
  </message>
  <message>
   <source>I do instead</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>En su lugar hago</translation>
  </message>
  <message>
   <source>I have a flare-up</source>
   <extracomment>companion/ui/pages/today_header.py</extracomment>
   <translation>Tengo un brote de dolor</translation>
  </message>
  <message>
   <source>I have no time</source>
   <extracomment>companion/ui/pages/session_offer.py</extracomment>
   <translation>No tengo tiempo</translation>
  </message>
  <message>
   <source>I have sciatica (left leg).</source>
   <comment>bold</comment>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>Tengo ciática (pierna izquierda).</translation>
  </message>
  <message>
   <source>I have sciatica (right leg).</source>
   <comment>bold</comment>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>Tengo ciática (pierna derecha).</translation>
  </message>
  <message>
   <source>I have sciatica, from {cause} (left leg).</source>
   <comment>bold</comment>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>Tengo ciática por {cause} (pierna izquierda).</translation>
  </message>
  <message>
   <source>I have sciatica, from {cause} (right leg).</source>
   <comment>bold</comment>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>Tengo ciática por {cause} (pierna derecha).</translation>
  </message>
  <message>
   <source>I have sciatica, from {cause}.</source>
   <comment>bold</comment>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>Tengo ciática por {cause}.</translation>
  </message>
  <message>
   <source>I have sciatica.</source>
   <comment>bold</comment>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>Tengo ciática.</translation>
  </message>
  <message>
   <source>I leave out</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>Evito</translation>
  </message>
  <message>
   <source>I press when ready</source>
   <extracomment>companion/store/setting.py, companion/ui/pages/session_menu.py</extracomment>
   <translation>Yo digo cuándo seguir</translation>
  </message>
  <message>
   <source>I stop at once with more pain, tingling or numbness.</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>Paro enseguida con más dolor, hormigueo o entumecimiento.</translation>
  </message>
  <message>
   <source>I stopped number</source>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation>Paré en el n.º</translation>
  </message>
  <message>
   <source>If I need help, call</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>Si necesito ayuda, llame a</translation>
  </message>
  <message>
   <source>If it gets worse</source>
   <extracomment>companion/ui/pages/lock.py</extracomment>
   <translation>Si empeora</translation>
  </message>
  <message>
   <source>If it gets worse, look at “When to get help”.</source>
   <extracomment>companion/ui/pages/sign_result.py</extracomment>
   <translation>Si empeora, mire «Cuándo pedir ayuda».</translation>
  </message>
  <message>
   <source>If it gets worse, or a sign listed under “Now” comes up, call {number}.</source>
   <extracomment>companion/printing/closed_sheet.py</extracomment>
   <translation>Si empeora, o aparece una señal de la lista «Ahora», llame al {number}.</translation>
  </message>
  <message>
   <source>If it gets worse, or a sign of the red list comes up, call {number}.</source>
   <extracomment>companion/domain/alarm_words.py</extracomment>
   <translation>Si empeora, o aparece una señal de la lista roja, llame al {number}.</translation>
  </message>
  <message>
   <source>If it is back to where you began, you may go on with the other exercises, or finish for today.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Si ha vuelto a donde empezó, puede seguir con los demás ejercicios o terminar por hoy.</translation>
  </message>
  <message>
   <source>If not, call a doctor today.</source>
   <extracomment>companion/domain/flare.py</extracomment>
   <translation>Si no, llame hoy a un médico.</translation>
  </message>
  <message>
   <source>If not, that is enough for today. Easy positions and short walks are fine.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Si no, es suficiente por hoy. Las posturas cómodas y los paseos cortos están bien.</translation>
  </message>
  <message>
   <source>If you cannot reach anybody today, go to {ward}.</source>
   <extracomment>companion/domain/alarm_words.py</extracomment>
   <translation>Si hoy no localiza a nadie, vaya {ward}.</translation>
  </message>
  <message>
   <source>If you have any one of these:</source>
   <extracomment>companion/ui/pages/help_cards.py</extracomment>
   <translation>Si tiene cualquiera de estas:</translation>
  </message>
  <message>
   <source>If you have not begun with exercises yet, answer no.</source>
   <extracomment>companion/domain/sign_group.py</extracomment>
   <translation>Si aún no ha empezado con ejercicios, responda no.</translation>
  </message>
  <message>
   <source>If you moved the file, put it back and try again. Or go back to the last good copy.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Si movió el archivo, devuélvalo a su sitio e inténtelo de nuevo. O vuelva a la última copia buena.</translation>
  </message>
  <message>
   <source>If you say that something is new, no session starts. See when to get help.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Si indica que algo es nuevo, no empieza ninguna sesión. Vea cuándo pedir ayuda.</translation>
  </message>
  <message>
   <source>In a class, talk to the instructor first.</source>
   <extracomment>companion/domain/first_run.py</extracomment>
   <translation>En una clase, hable primero con quien la da.</translation>
  </message>
  <message>
   <source>In its window</source>
   <extracomment>companion/ui/rooms/settings.py</extracomment>
   <translation>En su ventana</translation>
  </message>
  <message>
   <source>In my plan</source>
   <extracomment>companion/ui/pages/exercise_filters.py</extracomment>
   <translation>En mi plan</translation>
  </message>
  <message>
   <source>In the first two hours after it, bending and nerve sliders are left out.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>En las dos horas siguientes se omiten flexiones y deslizamientos del nervio.</translation>
  </message>
  <message>
   <source>In the first two hours of the day: leave it out.</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation>En las dos primeras horas del día: omitir.</translation>
  </message>
  <message>
   <source>In the morning: leg {leg}, back {back}, furthest {place}</source>
   <extracomment>companion/ui/pages/told_words.py</extracomment>
   <translation>Por la mañana: pierna {leg}, espalda {back}, punto más lejano {place}</translation>
  </message>
  <message>
   <source>In the next days: {call}</source>
   <comment>whom to ask</comment>
   <extracomment>companion/ui/pages/help.py</extracomment>
   <translation>En los próximos días: {call}</translation>
  </message>
  <message>
   <source>In the next days: {whom}</source>
   <extracomment>companion/ui/pages/sign_result.py</extracomment>
   <translation>En los próximos días: {whom}</translation>
  </message>
  <message>
   <source>In the order that changes position as seldom as possible.</source>
   <extracomment>companion/ui/pages/plan_list.py</extracomment>
   <translation>En el orden que menos cambia de posición.</translation>
  </message>
  <message>
   <source>In the order that you chose.</source>
   <extracomment>companion/ui/pages/plan_list.py</extracomment>
   <translation>En el orden que usted eligió.</translation>
  </message>
  <message>
   <source>In your plan</source>
   <extracomment>companion/ui/pages/place_words.py</extracomment>
   <translation>En su plan</translation>
  </message>
  <message>
   <source>In {file}.</source>
   <extracomment>companion/ui/plan_door.py</extracomment>
   <translation>En {file}.</translation>
  </message>
  <message>
   <source>Incline press, light carries, step-ups</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Press inclinado, cargas ligeras, escalón</translation>
  </message>
  <message>
   <source>Indoor cycling</source>
   <extracomment>companion/ui/sheet_stock.py</extracomment>
   <translation>Ciclo indoor</translation>
  </message>
  <message>
   <source>Ink</source>
   <extracomment>companion/ui/pages/print_panel.py</extracomment>
   <translation>Tinta</translation>
  </message>
  <message>
   <source>Install Companion again, then open it.</source>
   <extracomment>companion/ui/pages/today_empty.py</extracomment>
   <translation>Instale Companion de nuevo y luego ábralo.</translation>
  </message>
  <message>
   <source>Install the newer version to open it.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Instale la versión más nueva para abrirlo.</translation>
  </message>
  <message>
   <source>Inter, the typeface: SIL Open Font License</source>
   <extracomment>companion/ui/pages/about_card.py</extracomment>
   <translation>Inter, el tipo de letra: SIL Open Font License</translation>
  </message>
  <message>
   <source>Is any of this new today?</source>
   <extracomment>companion/ui/pages/check_in_form.py</extracomment>
   <translation>¿Algo de esto es nuevo hoy?</translation>
  </message>
  <message>
   <source>Is feeling or function in sex newly lost, with back or leg pain?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>¿Ha perdido hace poco sensación o función sexual, con dolor de espalda o pierna?</translation>
  </message>
  <message>
   <source>Is it hard to start to pee, or can you not pee at all?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>¿Le cuesta empezar a orinar, o no puede?</translation>
  </message>
  <message>
   <source>Is it no better after a few weeks of home care, or getting worse?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>¿No mejora tras unas semanas en casa, o empeora?</translation>
  </message>
  <message>
   <source>Is it numb, tingling or odd between your legs, or when you wipe?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>¿Nota entumecida, con hormigueo o rara la zona entre las piernas, o al limpiarse?</translation>
  </message>
  <message>
   <source>Is one calf swollen, hot or red?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>¿Tiene una pantorrilla hinchada, caliente o roja?</translation>
  </message>
  <message>
   <source>Is one leg clearly getting weaker, over hours or days?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>¿Una pierna se debilita claramente en horas o días?</translation>
  </message>
  <message>
   <source>Is pain not back to usual three days after a session?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>¿El dolor no ha vuelto a lo habitual tres días después de una sesión?</translation>
  </message>
  <message>
   <source>Is the pain between your shoulder blades?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>¿El dolor está entre los omóplatos?</translation>
  </message>
  <message>
   <source>Is there a lump in your back, or has your back changed shape?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>¿Tiene un bulto en la espalda, o ha cambiado de forma?</translation>
  </message>
  <message>
   <source>Is there a new numb patch in one leg that stays?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>¿Hay en una pierna una zona entumecida nueva que no se va?</translation>
  </message>
  <message>
   <source>Is there no change after two weeks of the plan?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>¿No hay cambios tras dos semanas de plan?</translation>
  </message>
  <message>
   <source>Is there pain, tingling, weakness or numbness in both legs?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>¿Hay dolor, hormigueo, debilidad o entumecimiento en las dos piernas?</translation>
  </message>
  <message>
   <source>Is there something you want to do again? Write it down.</source>
   <extracomment>companion/ui/pages/today_invites.py</extracomment>
   <translation>¿Hay algo que quiera volver a hacer? Anótelo.</translation>
  </message>
  <message>
   <source>Is this date right?</source>
   <extracomment>companion/ui/clock_question.py</extracomment>
   <translation>¿Es correcta esta fecha?</translation>
  </message>
  <message>
   <source>Is this easy to read?</source>
   <extracomment>companion/ui/pages/size_choice.py</extracomment>
   <translation>¿Se lee bien?</translation>
  </message>
  <message>
   <source>Is this the first time, and are you under 20 or over 55?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>¿Es la primera vez, y tiene menos de 20 o más de 55 años?</translation>
  </message>
  <message>
   <source>It arches your spine back.</source>
   <extracomment>companion/domain/admission.py</extracomment>
   <translation>Arquea su columna hacia atrás.</translation>
  </message>
  <message>
   <source>It began with a serious fall or accident</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Empezó con una caída o accidente grave</translation>
  </message>
  <message>
   <source>It bends and arches your spine.</source>
   <extracomment>companion/domain/admission.py</extracomment>
   <translation>Dobla y arquea su columna.</translation>
  </message>
  <message>
   <source>It bends your spine forward.</source>
   <extracomment>companion/domain/admission.py</extracomment>
   <translation>Dobla su columna hacia delante.</translation>
  </message>
  <message>
   <source>It cannot be read.</source>
   <extracomment>companion/ui/pages/data_card.py</extracomment>
   <translation>No se puede leer.</translation>
  </message>
  <message>
   <source>It comes back at {n}% of the reps, on a day with pain of 3 or less, when it was as before for a day.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Vuelve con el {n} % de las repeticiones, un día con dolor de 3 o menos, cuando todo ha estado como antes durante un día.</translation>
  </message>
  <message>
   <source>It comes round in your sessions, at most eight at a time.</source>
   <extracomment>companion/ui/pages/place_words.py</extracomment>
   <translation>Le toca por turno en sus sesiones, como máximo ocho cada vez.</translation>
  </message>
  <message>
   <source>It did not settle after the stop. Easy positions and short walks are fine. You are asked again later, and tomorrow morning.</source>
   <extracomment>companion/domain/closed_words.py</extracomment>
   <translation>No se calmó tras la parada. Las posturas cómodas y los paseos cortos están bien. Se le pregunta de nuevo más tarde y mañana por la mañana.</translation>
  </message>
  <message>
   <source>It follows your plan. It finds no cause, and it is no doctor.</source>
   <extracomment>companion/ui/pages/welcome.py</extracomment>
   <translation>Sigue su plan. No busca la causa y no es un médico.</translation>
  </message>
  <message>
   <source>It goes better than at first.</source>
   <extracomment>companion/ui/pages/goal_cards.py</extracomment>
   <translation>Va mejor que al principio.</translation>
  </message>
  <message>
   <source>It goes less well than at first. If this lasts, tell your doctor or physiotherapist.</source>
   <extracomment>companion/ui/pages/goal_cards.py</extracomment>
   <translation>Va peor que al principio. Si dura, dígaselo a su médico o fisioterapeuta.</translation>
  </message>
  <message>
   <source>It goes much better than at first.</source>
   <extracomment>companion/ui/pages/goal_cards.py</extracomment>
   <translation>Va mucho mejor que al principio.</translation>
  </message>
  <message>
   <source>It has been a week or longer. Please answer these again before you go on.</source>
   <extracomment>companion/ui/pages/sign_check.py</extracomment>
   <translation>Ha pasado una semana o más. Responda estas de nuevo antes de seguir.</translation>
  </message>
  <message>
   <source>It is all on this computer, and it is yours.</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation>Todo está en este ordenador y es suyo.</translation>
  </message>
  <message>
   <source>It is kept with this day, and shown on the appointment sheet.</source>
   <extracomment>companion/ui/pages/visit_notes.py</extracomment>
   <translation>Se guarda con este día y se muestra en la hoja de la cita.</translation>
  </message>
  <message>
   <source>It is only for you if a professional asked you to do it.</source>
   <extracomment>companion/domain/admission.py</extracomment>
   <translation>Solo es para usted si un profesional se lo pidió.</translation>
  </message>
  <message>
   <source>It is over</source>
   <extracomment>companion/ui/pages/today_asks.py</extracomment>
   <translation>Ya pasó</translation>
  </message>
  <message>
   <source>It needs what you ruled out below.</source>
   <extracomment>companion/ui/pages/plan_left_out.py</extracomment>
   <translation>Necesita lo que descartó más abajo.</translation>
  </message>
  <message>
   <source>It spread down</source>
   <extracomment>companion/ui/pages/stop_questions.py</extracomment>
   <translation>Bajó por la pierna</translation>
  </message>
  <message>
   <source>It starts again at {half}% and adds {more}% each good day, one level lower than before.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Vuelve a empezar al {half} % y suma un {more} % cada día bueno, un nivel más fácil que antes.</translation>
  </message>
  <message>
   <source>It stays out until you put it back.</source>
   <extracomment>companion/ui/pages/place_words.py</extracomment>
   <translation>Queda fuera hasta que lo vuelva a poner.</translation>
  </message>
  <message>
   <source>It turns your spine.</source>
   <extracomment>companion/domain/admission.py</extracomment>
   <translation>Gira su columna.</translation>
  </message>
  <message>
   <source>It was put back as it was.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Se dejó como estaba.</translation>
  </message>
  <message>
   <source>It was stopped twice in a row, so it is set aside until a professional asks for it.</source>
   <extracomment>companion/domain/next_time.py</extracomment>
   <translation>Se paró dos veces seguidas, así que queda apartado hasta que un profesional lo pida.</translation>
  </message>
  <message>
   <source>Jan</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>ene</translation>
  </message>
  <message>
   <source>January</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>enero</translation>
  </message>
  <message>
   <source>Jul</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>jul</translation>
  </message>
  <message>
   <source>July</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>julio</translation>
  </message>
  <message>
   <source>Jumps and burpees</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Saltos y burpees</translation>
  </message>
  <message>
   <source>Jumps at high resistance</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Saltos con resistencia alta</translation>
  </message>
  <message>
   <source>Jun</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>jun</translation>
  </message>
  <message>
   <source>June</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>junio</translation>
  </message>
  <message>
   <source>Keep as finished early</source>
   <extracomment>companion/ui/pages/unfinished_line.py</extracomment>
   <translation>Guardar lo hecho</translation>
  </message>
  <message>
   <source>Keep as it is</source>
   <extracomment>companion/ui/rooms/data_desk.py</extracomment>
   <translation>Dejarlo como está</translation>
  </message>
  <message>
   <source>Keep at least one session day.</source>
   <extracomment>companion/ui/pages/plan_days.py</extracomment>
   <translation>Deje al menos un día de sesión.</translation>
  </message>
  <message>
   <source>Keep breathing</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation>Siga respirando</translation>
  </message>
  <message>
   <source>Keep breathing.</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation>Siga respirando.</translation>
  </message>
  <message>
   <source>Keep everything</source>
   <extracomment>companion/ui/rooms/data_desk.py</extracomment>
   <translation>Conservar todo</translation>
  </message>
  <message>
   <source>Keep going</source>
   <extracomment>companion/ui/pages/finish_question.py</extracomment>
   <translation>Seguir</translation>
  </message>
  <message>
   <source>Keep it</source>
   <extracomment>companion/ui/leftover.py, companion/ui/rooms/own_exercise.py</extracomment>
   <translation>Conservar</translation>
  </message>
  <message>
   <source>Keep it to 6 steps of at most 48 letters each.</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation>Como máximo 6 pasos de 48 letras cada uno.</translation>
  </message>
  <message>
   <source>Keep it to one short line.</source>
   <extracomment>companion/domain/goal.py</extracomment>
   <translation>Escriba solo una línea corta.</translation>
  </message>
  <message>
   <source>Keep the file, and tell the people who make this program.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Conserve el archivo y avise a quienes hacen este programa.</translation>
  </message>
  <message>
   <source>Keep the name to 40 letters.</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation>Limite el nombre a 40 letras.</translation>
  </message>
  <message>
   <source>Keep the new plan</source>
   <extracomment>companion/ui/plan_door.py</extracomment>
   <translation>Quedarse con el plan nuevo</translation>
  </message>
  <message>
   <source>Keep this by the phone</source>
   <extracomment>companion/printing/emergency_sheet.py</extracomment>
   <translation>Guárdelo junto al teléfono</translation>
  </message>
  <message>
   <source>Keep your back and hips in their easy middle shape.</source>
   <extracomment>companion/domain/first_run.py</extracomment>
   <translation>Mantenga la espalda y la cadera en su forma media y cómoda.</translation>
  </message>
  <message>
   <source>Key points</source>
   <extracomment>companion/ui/pages/exercise_body.py</extracomment>
   <translation>Puntos clave</translation>
  </message>
  <message>
   <source>Keys</source>
   <extracomment>companion/ui/pages/guide.py</extracomment>
   <translation>Teclas</translation>
  </message>
  <message>
   <source>Keys and words</source>
   <extracomment>companion/ui/pages/guide.py, companion/ui/pages/learn.py</extracomment>
   <translation>Teclas y palabras</translation>
  </message>
  <message>
   <source>Keys in a session</source>
   <extracomment>companion/ui/pages/guide.py</extracomment>
   <translation>Teclas en una sesión</translation>
  </message>
  <message>
   <source>Keys: Y and N answer, Enter goes on.</source>
   <extracomment>companion/ui/pages/sign_check.py</extracomment>
   <translation>Teclas: S y N responden, Intro sigue.</translation>
  </message>
  <message>
   <source>Kicking with an arched back</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Patada con espalda arqueada</translation>
  </message>
  <message>
   <source>Kneeling is softer, and the wall squat stays high.</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Se arrodilla sobre algo más blando y la sentadilla en la pared queda alta.</translation>
  </message>
  <message>
   <source>Language</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Idioma</translation>
  </message>
  <message>
   <source>Language and region</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation>Idioma y región</translation>
  </message>
  <message>
   <source>Large</source>
   <extracomment>companion/ui/pages/print_panel.py</extracomment>
   <translation>Grande</translation>
  </message>
  <message>
   <source>Large print</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Letra grande</translation>
  </message>
  <message>
   <source>Larger</source>
   <extracomment>companion/ui/pages/size_choice.py</extracomment>
   <translation>Más grande</translation>
  </message>
  <message>
   <source>Larger (2, 3)</source>
   <extracomment>companion/ui/pages/session_steppers.py</extracomment>
   <translation>Más grande (2, 3)</translation>
  </message>
  <message>
   <source>Largest</source>
   <extracomment>companion/ui/pages/size_choice.py</extracomment>
   <translation>Lo más grande</translation>
  </message>
  <message>
   <source>Last minute.</source>
   <extracomment>companion/domain/cue_words.py</extracomment>
   <translation>Último minuto.</translation>
  </message>
  <message>
   <source>Last one.</source>
   <comment>of the repetitions</comment>
   <extracomment>companion/domain/cue_words.py</extracomment>
   <translation>La última.</translation>
  </message>
  <message>
   <source>Last week</source>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation>Semana pasada</translation>
  </message>
  <message>
   <source>Later</source>
   <extracomment>companion/ui/pages/about_step.py, companion/ui/pages/plan_item.py, companion/ui/pages/sign_check.py, companion/ui/pages/welcome.py, companion/ui/reminding.py</extracomment>
   <translation>Después</translation>
  </message>
  <message>
   <source>Later means</source>
   <extracomment>companion/store/reminder_setting.py</extracomment>
   <translation>Después significa</translation>
  </message>
  <message>
   <source>Learn</source>
   <extracomment>companion/ui/doors.py, companion/ui/pages/learn.py</extracomment>
   <translation>Aprender</translation>
  </message>
  <message>
   <source>Leave it</source>
   <extracomment>companion/ui/plan_door.py</extracomment>
   <translation>Dejarlo</translation>
  </message>
  <message>
   <source>Leave it out, or change it</source>
   <extracomment>companion/ui/pages/exercise_notes.py</extracomment>
   <translation>Omitir o cambiar</translation>
  </message>
  <message>
   <source>Leave it without saving?</source>
   <extracomment>companion/ui/parting.py</extracomment>
   <translation>¿Salir sin guardar?</translation>
  </message>
  <message>
   <source>Leave out the left side</source>
   <extracomment>companion/ui/pages/session_offer.py</extracomment>
   <translation>Omitir el lado izquierdo</translation>
  </message>
  <message>
   <source>Leave out the right side</source>
   <extracomment>companion/ui/pages/session_offer.py</extracomment>
   <translation>Omitir el lado derecho</translation>
  </message>
  <message>
   <source>Left</source>
   <extracomment>companion/domain/wording.py, companion/store/setting.py</extracomment>
   <translation>Izquierdo</translation>
  </message>
  <message>
   <source>Left leg</source>
   <extracomment>companion/domain/person_words.py, companion/ui/pages/check_in.py, companion/ui/pages/check_in_body.py</extracomment>
   <translation>Pierna izquierda</translation>
  </message>
  <message>
   <source>Left only</source>
   <extracomment>companion/ui/pages/dose_editor.py</extracomment>
   <translation>Solo izquierdo</translation>
  </message>
  <message>
   <source>Left out</source>
   <extracomment>companion/ui/pages/plan_left_out.py</extracomment>
   <translation>Omitidos</translation>
  </message>
  <message>
   <source>Left out by your choice</source>
   <extracomment>companion/ui/pages/place_words.py</extracomment>
   <translation>Omitido por su elección</translation>
  </message>
  <message>
   <source>Left out for you</source>
   <extracomment>companion/ui/pages/plan_step.py</extracomment>
   <translation>Omitido para usted</translation>
  </message>
  <message>
   <source>Left side first</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation>Primero el lado izquierdo</translation>
  </message>
  <message>
   <source>Left side first.</source>
   <extracomment>companion/domain/cue_words.py</extracomment>
   <translation>Primero el lado izquierdo.</translation>
  </message>
  <message>
   <source>Left side next</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation>Ahora el lado izquierdo</translation>
  </message>
  <message>
   <source>Left step</source>
   <extracomment>companion/ui/widgets/rep_path.py</extracomment>
   <translation>Paso izquierdo</translation>
  </message>
  <message>
   <source>Left, set {n}</source>
   <extracomment>companion/ui/pages/sets_card.py</extracomment>
   <translation>Izquierdo, serie {n}</translation>
  </message>
  <message>
   <source>Leg</source>
   <extracomment>companion/chart/telling.py, companion/ui/widgets/day_column.py</extracomment>
   <translation>Pierna</translation>
  </message>
  <message>
   <source>Leg</source>
   <comment>pain, beside a box</comment>
   <extracomment>companion/printing/class_card.py, companion/printing/intake.py</extracomment>
   <translation>Pierna</translation>
  </message>
  <message>
   <source>Leg after, 0 to 10</source>
   <extracomment>companion/ui/pages/paper_form.py</extracomment>
   <translation>Pierna después, 0 a 10</translation>
  </message>
  <message>
   <source>Leg after, {day}</source>
   <extracomment>companion/ui/pages/paper_day.py</extracomment>
   <translation>Pierna después, {day}</translation>
  </message>
  <message>
   <source>Leg and back go together: give both numbers, or none.</source>
   <extracomment>companion/ui/pages/after_session.py</extracomment>
   <translation>Pierna y espalda van juntas: dé los dos números, o ninguno.</translation>
  </message>
  <message>
   <source>Leg before, 0 to 10</source>
   <extracomment>companion/ui/pages/paper_form.py</extracomment>
   <translation>Pierna antes, 0 a 10</translation>
  </message>
  <message>
   <source>Leg before, {day}</source>
   <extracomment>companion/ui/pages/paper_day.py</extracomment>
   <translation>Pierna antes, {day}</translation>
  </message>
  <message>
   <source>Leg moves, holding on to the wall</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Mover las piernas agarrado a la pared</translation>
  </message>
  <message>
   <source>Leg pain</source>
   <extracomment>companion/printing/appointment_sheet.py, companion/printing/intake.py, companion/ui/pages/felt_fields.py, companion/ui/widgets/day_column.py</extracomment>
   <translation>Dolor de pierna</translation>
  </message>
  <message>
   <source>Leg pain and back pain written down</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>Dolor de pierna y espalda anotado</translation>
  </message>
  <message>
   <source>Leg pain now</source>
   <extracomment>companion/ui/pages/check_in.py, companion/ui/pages/felt_frame.py</extracomment>
   <translation>Dolor de pierna ahora</translation>
  </message>
  <message>
   <source>Leg pain over 3: leave it out.</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation>Dolor de pierna de más de 3: omitir.</translation>
  </message>
  <message>
   <source>Leg pain was about {before} at first and is about {after} now: less, by more than normal ups and downs.</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation>El dolor de pierna era de unos {before} al principio y ahora es de unos {after}: ha bajado más que los altibajos normales.</translation>
  </message>
  <message>
   <source>Leg pain was about {before} at first and is about {after} now: more, by more than normal ups and downs.</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation>El dolor de pierna era de unos {before} al principio y ahora es de unos {after}: ha subido más que los altibajos normales.</translation>
  </message>
  <message>
   <source>Leg pain was about {before} at first and is about {after} now: this may just be normal ups and downs.</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation>El dolor de pierna era de unos {before} al principio y ahora es de unos {after}: pueden ser los altibajos normales.</translation>
  </message>
  <message>
   <source>Leg pain was about {leg} at first and is about {leg_now} now, back pain {back} and {back_now}: this may just be normal ups and downs.</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation>El dolor de pierna era de unos {leg} al principio y ahora es de unos {leg_now}, el de espalda {back} y {back_now}: pueden ser los altibajos normales.</translation>
  </message>
  <message>
   <source>Leg pain {n}: no session today.</source>
   <extracomment>companion/domain/gate.py</extracomment>
   <translation>Dolor de pierna {n}: hoy no hay sesión.</translation>
  </message>
  <message>
   <source>Leg pain {n}: one level easier today, no stretches.</source>
   <extracomment>companion/domain/gate.py</extracomment>
   <translation>Dolor de pierna {n}: hoy un nivel más fácil, sin estiramientos.</translation>
  </message>
  <message>
   <source>Leg pain {n}: only the gentle ones today.</source>
   <extracomment>companion/domain/gate.py</extracomment>
   <translation>Dolor de pierna {n}: hoy solo los ejercicios suaves.</translation>
  </message>
  <message>
   <source>Leg pain {n}: your plan as it is.</source>
   <extracomment>companion/domain/gate.py</extracomment>
   <translation>Dolor de pierna {n}: su plan tal como está.</translation>
  </message>
  <message>
   <source>Leg pain {n}: your plan, with a change today.</source>
   <extracomment>companion/domain/gate.py</extracomment>
   <translation>Dolor de pierna {n}: su plan, hoy con un cambio.</translation>
  </message>
  <message>
   <source>Leg {pain}</source>
   <extracomment>companion/chart/pain.py, companion/ui/pages/entry_words.py, companion/ui/widgets/day_column.py</extracomment>
   <translation>Pierna {pain}</translation>
  </message>
  <message>
   <source>Leg: {range}.</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation>Pierna: {range}.</translation>
  </message>
  <message>
   <source>Legs giving way, or new trouble walking</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Piernas que fallan, o problemas nuevos al caminar</translation>
  </message>
  <message>
   <source>Less</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Menos</translation>
  </message>
  <message>
   <source>Less arching. Walks may be shorter, with breaks.</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Menos arqueo. Los paseos pueden ser más cortos, con pausas.</translation>
  </message>
  <message>
   <source>Less: {name}</source>
   <extracomment>companion/ui/pages/setting_entry.py</extracomment>
   <translation>Menos: {name}</translation>
  </message>
  <message>
   <source>Let go and breathe slowly.</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation>Suelte y respire despacio.</translation>
  </message>
  <message>
   <source>Let it rest a week</source>
   <extracomment>companion/ui/pages/plan_item.py</extracomment>
   <translation>Dejarlo descansar una semana</translation>
  </message>
  <message>
   <source>Let us check a few things first.</source>
   <extracomment>companion/domain/after_stop.py</extracomment>
   <translation>Comprobemos primero algunas cosas.</translation>
  </message>
  <message>
   <source>Letter</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Carta</translation>
  </message>
  <message>
   <source>Letter</source>
   <comment>size of paper</comment>
   <extracomment>companion/printing/paper.py</extracomment>
   <translation>Carta</translation>
  </message>
  <message>
   <source>Level</source>
   <extracomment>companion/ui/pages/dose_editor.py</extracomment>
   <translation>Nivel</translation>
  </message>
  <message>
   <source>Level {n}</source>
   <extracomment>companion/ui/pages/exercise_filters.py</extracomment>
   <translation>Nivel {n}</translation>
  </message>
  <message>
   <source>Level {n}: {dose}</source>
   <extracomment>companion/ui/pages/place_words.py</extracomment>
   <translation>Nivel {n}: {dose}</translation>
  </message>
  <message>
   <source>Licences</source>
   <extracomment>companion/ui/pages/about_card.py</extracomment>
   <translation>Licencias</translation>
  </message>
  <message>
   <source>Lie as shown, or with your lower legs on a chair, or on your side with a pillow between your knees. Let the leg settle.</source>
   <extracomment>companion/ui/pages/rest_page.py</extracomment>
   <translation>Túmbese como en el dibujo, o con las pantorrillas sobre una silla, o de lado con una almohada entre las rodillas. Deje que la pierna se calme.</translation>
  </message>
  <message>
   <source>Lie down for at most 30 minutes at a time, lower legs on a chair.</source>
   <extracomment>companion/domain/flare.py</extracomment>
   <translation>Túmbese como máximo 30 minutos seguidos, con las pantorrillas sobre una silla.</translation>
  </message>
  <message>
   <source>Lift from a rack, breathe out on effort</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Levantar de un soporte, espirar al esfuerzo</translation>
  </message>
  <message>
   <source>Lift. Slowly, and breathe out.</source>
   <extracomment>companion/ui/session_sound.py</extracomment>
   <translation>Suba. Despacio, y espire.</translation>
  </message>
  <message>
   <source>Light</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Claro</translation>
  </message>
  <message>
   <source>Light</source>
   <comment>skin</comment>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Clara</translation>
  </message>
  <message>
   <source>Like this</source>
   <extracomment>companion/ui/pages/lesson_body.py</extracomment>
   <translation>Así</translation>
  </message>
  <message>
   <source>Like this:</source>
   <extracomment>companion/printing/lesson_sheet.py</extracomment>
   <translation>Así:</translation>
  </message>
  <message>
   <source>Line {line}: {words}</source>
   <extracomment>companion/clinic/located.py</extracomment>
   <translation>Línea {line}: {words}</translation>
  </message>
  <message>
   <source>Listening.</source>
   <extracomment>companion/ui/pages/hands_free_card.py</extracomment>
   <translation>Escuchando.</translation>
  </message>
  <message>
   <source>Locked for now</source>
   <extracomment>companion/ui/pages/day_words.py</extracomment>
   <translation>Bloqueado por ahora</translation>
  </message>
  <message>
   <source>Long classes at the start</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Clases largas al principio</translation>
  </message>
  <message>
   <source>Longer</source>
   <extracomment>companion/ui/pages/dose_editor.py, companion/ui/pages/own_numbers.py</extracomment>
   <translation>Más largo</translation>
  </message>
  <message>
   <source>Longer rest</source>
   <extracomment>companion/ui/pages/own_numbers.py</extracomment>
   <translation>Más descanso</translation>
  </message>
  <message>
   <source>Look around first</source>
   <extracomment>companion/ui/pages/plan_step.py</extracomment>
   <translation>Mirar primero</translation>
  </message>
  <message>
   <source>Look at it</source>
   <extracomment>companion/ui/pages/plan_item.py</extracomment>
   <translation>Verlo</translation>
  </message>
  <message>
   <source>Looking for a good copy of your diary. This can take a minute.</source>
   <extracomment>companion/ui/pages/copy_list.py</extracomment>
   <translation>Buscando una copia buena de su diario. Puede tardar un minuto.</translation>
  </message>
  <message>
   <source>Looking for an older copy. This can take a minute.</source>
   <extracomment>companion/ui/pages/copy_list.py</extracomment>
   <translation>Buscando una copia más antigua. Puede tardar un minuto.</translation>
  </message>
  <message>
   <source>Looks</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation>Aspecto</translation>
  </message>
  <message>
   <source>Looks, sound, reminders, printing, your data.</source>
   <extracomment>companion/ui/key_words.py</extracomment>
   <translation>Aspecto, sonido, recordatorios, impresión, sus datos.</translation>
  </message>
  <message>
   <source>Losing weight without trying</source>
   <extracomment>companion/printing/help_lines.py</extracomment>
   <translation>Perder peso sin intentarlo</translation>
  </message>
  <message>
   <source>Lost the position</source>
   <extracomment>companion/ui/pages/stop_questions.py</extracomment>
   <translation>Perdí la posición</translation>
  </message>
  <message>
   <source>Louder tones</source>
   <extracomment>companion/ui/pages/sound_panel.py</extracomment>
   <translation>Tonos más altos</translation>
  </message>
  <message>
   <source>Louder voice</source>
   <extracomment>companion/ui/pages/sound_panel.py</extracomment>
   <translation>Voz más alta</translation>
  </message>
  <message>
   <source>Low back</source>
   <extracomment>companion/ui/pages/check_in_body.py, companion/ui/pages/today_asks.py</extracomment>
   <translation>Zona lumbar</translation>
  </message>
  <message>
   <source>Low handlebars and a long reach</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Manillar bajo y lejano</translation>
  </message>
  <message>
   <source>Lowest point of pain or tingling. Left leg, from behind.</source>
   <extracomment>companion/ui/pages/check_in_body.py</extracomment>
   <translation>Punto más bajo del dolor o el hormigueo. Pierna izquierda, por detrás.</translation>
  </message>
  <message>
   <source>Lowest point of pain or tingling. Right leg, from behind.</source>
   <extracomment>companion/ui/pages/check_in_body.py</extracomment>
   <translation>Punto más bajo del dolor o el hormigueo. Pierna derecha, por detrás.</translation>
  </message>
  <message>
   <source>Lying figure four</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Cruzar la pierna en cuatro</translation>
  </message>
  <message>
   <source>Lying march</source>
   <extracomment>companion/domain/rule_lesson.py</extracomment>
   <translation>Marcha boca arriba</translation>
  </message>
  <message>
   <source>Mac</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Mac</translation>
  </message>
  <message>
   <source>Made for you</source>
   <extracomment>companion/ui/pages/plan_side.py</extracomment>
   <translation>Hecho para usted</translation>
  </message>
  <message>
   <source>Made on {day}. This is what would change:</source>
   <extracomment>companion/ui/plan_door.py</extracomment>
   <translation>Hecho el {day}. Esto es lo que cambiaría:</translation>
  </message>
  <message>
   <source>Made smaller for you.</source>
   <extracomment>companion/ui/pages/why_card.py</extracomment>
   <translation>Más pequeño para usted.</translation>
  </message>
  <message>
   <source>Made smaller for you: {names}.</source>
   <extracomment>companion/domain/plan_preview.py</extracomment>
   <translation>Más pequeños para usted: {names}.</translation>
  </message>
  <message>
   <source>Make the file again on the other computer, and choose that one.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Vuelva a hacer el archivo en el otro ordenador y elija ese.</translation>
  </message>
  <message>
   <source>Make your own</source>
   <extracomment>companion/ui/pages/exercises.py</extracomment>
   <translation>Crear uno propio</translation>
  </message>
  <message>
   <source>Man</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Hombre</translation>
  </message>
  <message>
   <source>Mar</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>mar</translation>
  </message>
  <message>
   <source>March</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>marzo</translation>
  </message>
  <message>
   <source>March on the spot</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Marcha en el sitio</translation>
  </message>
  <message>
   <source>May</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>mayo</translation>
  </message>
  <message>
   <source>May</source>
   <comment>short</comment>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>may</translation>
  </message>
  <message>
   <source>Medium</source>
   <comment>range of a movement</comment>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation>Media</translation>
  </message>
  <message>
   <source>Menu</source>
   <extracomment>companion/ui/pages/session_top.py</extracomment>
   <translation>Menú</translation>
  </message>
  <message>
   <source>Message</source>
   <extracomment>companion/ui/pages/plan_paper.py</extracomment>
   <translation>Mensaje</translation>
  </message>
  <message>
   <source>Minute {number} of {all}</source>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation>Minuto {number} de {all}</translation>
  </message>
  <message>
   <source>Minutes</source>
   <extracomment>companion/printing/appointment_sheet.py, companion/ui/pages/dose_editor.py, companion/ui/pages/entry_form.py</extracomment>
   <translation>Minutos</translation>
  </message>
  <message>
   <source>Missing: every session after this moment.</source>
   <extracomment>companion/ui/pages/copy_words.py</extracomment>
   <translation>Falta: toda sesión posterior a este momento.</translation>
  </message>
  <message numerus="yes">
   <source>Missing: {n} sessions after it, as far as the damaged file can be read.</source>
   <extracomment>companion/ui/pages/copy_words.py</extracomment>
   <translation>
    <numerusform>Falta: {n} sesión posterior, hasta donde se puede leer el archivo dañado.</numerusform>
    <numerusform>Faltan: {n} sesiones posteriores, hasta donde se puede leer el archivo dañado.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Missing: {n} sessions, as far as the damaged file can be read.</source>
   <extracomment>companion/ui/pages/copy_words.py</extracomment>
   <translation>
    <numerusform>Falta: {n} sesión, hasta donde se puede leer el archivo dañado.</numerusform>
    <numerusform>Faltan: {n} sesiones, hasta donde se puede leer el archivo dañado.</numerusform>
   </translation>
  </message>
  <message>
   <source>Mon</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>lun</translation>
  </message>
  <message>
   <source>Monday</source>
   <extracomment>companion/domain/prescription_change.py, companion/printing/calendar_words.py, companion/store/setting.py</extracomment>
   <translation>lunes</translation>
  </message>
  <message>
   <source>More</source>
   <extracomment>companion/ui/pages/dose_editor.py, companion/ui/pages/own_numbers.py</extracomment>
   <translation>Más</translation>
  </message>
  <message>
   <source>More pain</source>
   <extracomment>companion/ui/pages/stop_questions.py</extracomment>
   <translation>Más dolor</translation>
  </message>
  <message>
   <source>More than before. Rest from it today, then one level easier.</source>
   <extracomment>companion/domain/morning.py</extracomment>
   <translation>Más que antes. Descanse de ello hoy y luego un nivel más fácil.</translation>
  </message>
  <message>
   <source>More time</source>
   <extracomment>companion/ui/pages/session_controls.py</extracomment>
   <translation>Más tiempo</translation>
  </message>
  <message>
   <source>More: {name}</source>
   <extracomment>companion/ui/pages/setting_entry.py</extracomment>
   <translation>Más: {name}</translation>
  </message>
  <message>
   <source>Mountain, warrior with a short stance</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Montaña, guerrero con paso corto</translation>
  </message>
  <message>
   <source>Move</source>
   <extracomment>companion/domain/own_exercise.py, companion/domain/wording.py</extracomment>
   <translation>Mover</translation>
  </message>
  <message>
   <source>Move for 2 to 10 seconds each way, slow and controlled.</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation>Muévase de 2 a 10 segundos en cada sentido, despacio y con control.</translation>
  </message>
  <message>
   <source>Move it to another folder, or choose another data folder.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Muévalo a otra carpeta, o elija otra carpeta de datos.</translation>
  </message>
  <message>
   <source>Move slowly and with control.</source>
   <extracomment>companion/domain/first_run.py</extracomment>
   <translation>Muévase despacio y con control.</translation>
  </message>
  <message>
   <source>Movement on the screen</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Movimiento en la pantalla</translation>
  </message>
  <message>
   <source>Moves the spine</source>
   <extracomment>companion/domain/exercise_words.py, companion/ui/pages/place_words.py</extracomment>
   <translation>Mueve la columna</translation>
  </message>
  <message>
   <source>Moving is as good as bed rest or better, and has fewer downsides. Most flare-ups ease within some weeks.</source>
   <extracomment>companion/domain/flare.py</extracomment>
   <translation>Moverse es tan bueno como guardar cama, o mejor, y con menos inconvenientes. La mayoría de los brotes ceden en unas semanas.</translation>
  </message>
  <message>
   <source>Much better</source>
   <extracomment>companion/ui/pages/goal_cards.py</extracomment>
   <translation>Mucho mejor</translation>
  </message>
  <message>
   <source>Much worse</source>
   <extracomment>companion/ui/pages/goal_cards.py</extracomment>
   <translation>Mucho peor</translation>
  </message>
  <message>
   <source>Mute</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Silencio</translation>
  </message>
  <message>
   <source>Mute (M)</source>
   <extracomment>companion/ui/pages/sound_panel.py</extracomment>
   <translation>Silencio (M)</translation>
  </message>
  <message>
   <source>Mute is on: nothing can be heard.</source>
   <extracomment>companion/ui/rooms/setting_extras.py</extracomment>
   <translation>El silencio está activado: no se oye nada.</translation>
  </message>
  <message>
   <source>Mute, and sound again</source>
   <extracomment>companion/ui/key_words.py</extracomment>
   <translation>Silencio, y sonido otra vez</translation>
  </message>
  <message>
   <source>Muted</source>
   <extracomment>companion/ui/pages/session_top.py</extracomment>
   <translation>En silencio</translation>
  </message>
  <message>
   <source>My medicines and illnesses</source>
   <extracomment>companion/printing/emergency_sheet.py</extracomment>
   <translation>Mis medicinas y enfermedades</translation>
  </message>
  <message>
   <source>My name</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>Mi nombre</translation>
  </message>
  <message>
   <source>My numbers</source>
   <extracomment>companion/printing/emergency_sheet.py</extracomment>
   <translation>Mis números</translation>
  </message>
  <message>
   <source>My own dose</source>
   <extracomment>companion/ui/pages/dose_editor.py</extracomment>
   <translation>Mi propia dosis</translation>
  </message>
  <message>
   <source>My record</source>
   <extracomment>companion/printing/record_sheet.py</extracomment>
   <translation>Mi registro</translation>
  </message>
  <message>
   <source>My whole record</source>
   <extracomment>companion/ui/sheet_stock.py</extracomment>
   <translation>Todo mi registro</translation>
  </message>
  <message>
   <source>Name</source>
   <extracomment>companion/printing/appointment_sheet.py, companion/ui/pages/own_exercise.py</extracomment>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Name</source>
   <comment>of the person</comment>
   <extracomment>companion/printing/week_sheet.py</extracomment>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Nerve glide</source>
   <extracomment>companion/domain/exercise_words.py</extracomment>
   <translation>Deslizamiento del nervio</translation>
  </message>
  <message>
   <source>Neutral pelvis, head down</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Pelvis neutra, cabeza apoyada</translation>
  </message>
  <message>
   <source>New</source>
   <comment>tingling</comment>
   <extracomment>companion/ui/pages/check_in_form.py</extracomment>
   <translation>Nuevo</translation>
  </message>
  <message>
   <source>New Zealand</source>
   <extracomment>companion/domain/emergency.py, companion/store/setting.py</extracomment>
   <translation>Nueva Zelanda</translation>
  </message>
  <message>
   <source>New in your plan</source>
   <extracomment>companion/domain/prescription_change.py</extracomment>
   <translation>Nuevo en su plan</translation>
  </message>
  <message>
   <source>New in your plan: {names}.</source>
   <extracomment>companion/domain/plan_preview.py</extracomment>
   <translation>Nuevo en su plan: {names}.</translation>
  </message>
  <message>
   <source>New loss of feeling or function during sex</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Pérdida nueva de sensación o función sexual</translation>
  </message>
  <message>
   <source>New loss of feeling or function in sex, with back or leg pain</source>
   <extracomment>companion/printing/help_lines.py</extracomment>
   <translation>Pérdida nueva de sensación o función sexual, con dolor de espalda o pierna</translation>
  </message>
  <message>
   <source>New weakness, both legs, a change between the legs, or trouble with pee or poo? Call your emergency number now.</source>
   <extracomment>companion/ui/pages/stop_card.py</extracomment>
   <translation>¿Debilidad nueva, las dos piernas, un cambio entre las piernas o problemas para orinar o defecar? Llame ahora a emergencias.</translation>
  </message>
  <message>
   <source>Next</source>
   <comment>exercise to do</comment>
   <extracomment>companion/ui/widgets/routine_card.py</extracomment>
   <translation>Siguiente</translation>
  </message>
  <message>
   <source>Next</source>
   <comment>question</comment>
   <extracomment>companion/ui/pages/check_in_foot.py</extracomment>
   <translation>Siguiente</translation>
  </message>
  <message>
   <source>Next month</source>
   <extracomment>companion/ui/pages/calendar_card.py</extracomment>
   <translation>Mes siguiente</translation>
  </message>
  <message>
   <source>Next morning</source>
   <extracomment>companion/printing/intake.py, companion/printing/week_rows.py, companion/ui/pages/paper_form.py</extracomment>
   <translation>Mañana siguiente</translation>
  </message>
  <message>
   <source>Next morning: better, same or worse</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>A la mañana siguiente: mejor, igual o peor</translation>
  </message>
  <message>
   <source>Next page: {title}</source>
   <extracomment>companion/ui/pages/lesson_view.py</extracomment>
   <translation>Página siguiente: {title}</translation>
  </message>
  <message>
   <source>Next reminder: {when}</source>
   <extracomment>companion/ui/rooms/settings.py</extracomment>
   <translation>Próximo recordatorio: {when}</translation>
  </message>
  <message>
   <source>Next session day: {day}</source>
   <comment>a heading</comment>
   <extracomment>companion/printing/day_note.py</extracomment>
   <translation>Próximo día de sesión: {day}</translation>
  </message>
  <message>
   <source>Next session day: {day}.</source>
   <extracomment>companion/ui/pages/day_words.py</extracomment>
   <translation>Próximo día de sesión: {day}.</translation>
  </message>
  <message>
   <source>Next time it comes back one level easier, with half the reps.</source>
   <extracomment>companion/domain/next_time.py</extracomment>
   <translation>La próxima vez vuelve un nivel más fácil, con la mitad de las repeticiones.</translation>
  </message>
  <message>
   <source>Next week</source>
   <extracomment>companion/ui/pages/history_header.py</extracomment>
   <translation>Semana siguiente</translation>
  </message>
  <message>
   <source>Next, in this position</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation>Ahora, en esta posición</translation>
  </message>
  <message>
   <source>Next: {name}.</source>
   <extracomment>companion/domain/cue_words.py</extracomment>
   <translation>Siguiente: {name}.</translation>
  </message>
  <message>
   <source>No</source>
   <extracomment>companion/ui/pages/about_form.py, companion/ui/pages/check_in_form.py, companion/ui/pages/own_exercise.py, companion/ui/pages/today_asks.py, companion/ui/widgets/question_row.py</extracomment>
   <translation>No</translation>
  </message>
  <message>
   <source>No arching and no turning of the back.</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Sin arquear ni girar la espalda.</translation>
  </message>
  <message>
   <source>No bending or nerve sliders in the first {n} hours of the day.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Sin flexiones ni deslizamientos del nervio en las primeras {n} horas del día.</translation>
  </message>
  <message>
   <source>No better after a few weeks, or getting worse</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Sin mejora tras unas semanas, o peor</translation>
  </message>
  <message>
   <source>No change in two weeks. Ask a GP or physiotherapist what else could help.</source>
   <extracomment>companion/ui/pages/today_asks.py</extracomment>
   <translation>Ningún cambio en dos semanas. Pregunte a un médico o fisioterapeuta qué más puede ayudar.</translation>
  </message>
  <message>
   <source>No change in {n} days: ask a GP or physiotherapist.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Ningún cambio en {n} días: pregunte a un médico o fisioterapeuta.</translation>
  </message>
  <message>
   <source>No copy of your diary could be made today. Parts of the diary look damaged. Nothing was deleted. Close the program and open it again to have the diary checked.</source>
   <extracomment>companion/ui/daily_copy.py</extracomment>
   <translation>Hoy no se pudo hacer ninguna copia de su diario. Partes del diario parecen dañadas. No se borró nada. Cierre el programa y ábralo de nuevo para que se revise el diario.</translation>
  </message>
  <message>
   <source>No copy of your diary could be made today. {reason} Your sessions are saved, and the copy is tried again later.</source>
   <extracomment>companion/ui/daily_copy.py</extracomment>
   <translation>Hoy no se pudo hacer ninguna copia de su diario. {reason} Sus sesiones están guardadas, y la copia se intenta de nuevo más tarde.</translation>
  </message>
  <message>
   <source>No effort</source>
   <extracomment>companion/ui/pages/after_session.py</extracomment>
   <translation>Ningún esfuerzo</translation>
  </message>
  <message>
   <source>No exercise could be read</source>
   <extracomment>companion/ui/pages/today_empty.py</extracomment>
   <translation>No se pudo leer ningún ejercicio</translation>
  </message>
  <message>
   <source>No exercise fits. Try fewer filters, or another word.</source>
   <extracomment>companion/ui/pages/exercises.py</extracomment>
   <translation>Ningún ejercicio encaja. Pruebe con menos filtros, u otra palabra.</translation>
  </message>
  <message>
   <source>No exercise is left for today</source>
   <extracomment>companion/ui/pages/today_empty.py, companion/ui/today_note.py</extracomment>
   <translation>No queda ningún ejercicio para hoy</translation>
  </message>
  <message>
   <source>No exercise is left in your plan</source>
   <extracomment>companion/ui/pages/plan_gap_card.py</extracomment>
   <translation>No queda ningún ejercicio en su plan</translation>
  </message>
  <message>
   <source>No exercises</source>
   <extracomment>companion/ui/pages/day_words.py</extracomment>
   <translation>Sin ejercicios</translation>
  </message>
  <message>
   <source>No exercises for now. Short, easy walks and changing position are fine.</source>
   <extracomment>companion/domain/alarm_words.py</extracomment>
   <translation>Por ahora sin ejercicios. Los paseos cortos y suaves y cambiar de postura están bien.</translation>
  </message>
  <message>
   <source>No exercises today</source>
   <extracomment>companion/domain/closed_words.py</extracomment>
   <translation>Hoy no hay ejercicios</translation>
  </message>
  <message>
   <source>No exercises today.</source>
   <extracomment>companion/printing/closed_sheet.py</extracomment>
   <translation>Hoy no hay ejercicios.</translation>
  </message>
  <message>
   <source>No longer in your plan</source>
   <extracomment>companion/domain/prescription_change.py</extracomment>
   <translation>Ya no está en su plan</translation>
  </message>
  <message>
   <source>No longer in your plan: {names}.</source>
   <extracomment>companion/domain/plan_preview.py</extracomment>
   <translation>Ya no está en su plan: {names}.</translation>
  </message>
  <message>
   <source>No loudspeaker was found. The session goes on without sound.</source>
   <extracomment>companion/ui/session_sound.py</extracomment>
   <translation>No se encontró ningún altavoz. La sesión sigue sin sonido.</translation>
  </message>
  <message>
   <source>No microphone was found. Use the keys or the buttons to stop.</source>
   <extracomment>companion/ui/session_ear.py</extracomment>
   <translation>No se encontró ningún micrófono. Use las teclas o los botones para parar.</translation>
  </message>
  <message>
   <source>No new numbness, weakness or bladder change</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>Sin entumecimiento, debilidad ni cambios de vejiga nuevos</translation>
  </message>
  <message>
   <source>No notes after this time.</source>
   <extracomment>companion/store/reminder_setting.py</extracomment>
   <translation>Sin avisos después de esta hora.</translation>
  </message>
  <message>
   <source>No notes before this time.</source>
   <extracomment>companion/store/reminder_setting.py</extracomment>
   <translation>Sin avisos antes de esta hora.</translation>
  </message>
  <message>
   <source>No page has “{words}”. Try another word, or read one of these.</source>
   <extracomment>companion/ui/pages/lesson_list.py</extracomment>
   <translation>Ninguna página tiene «{words}». Pruebe con otra palabra o lea una de estas.</translation>
  </message>
  <message>
   <source>No planks, front or side.</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Sin planchas, de frente ni de lado.</translation>
  </message>
  <message>
   <source>No printer is set up on this computer. Save the sheet as a PDF instead, and print it elsewhere.</source>
   <extracomment>companion/printing/printer.py</extracomment>
   <translation>No hay impresora en este ordenador. Guarde la hoja como PDF e imprímala en otro sitio.</translation>
  </message>
  <message>
   <source>No reminder is set.</source>
   <extracomment>companion/ui/rooms/settings.py</extracomment>
   <translation>No hay ningún recordatorio.</translation>
  </message>
  <message>
   <source>No reminder of exercises is coming in the next two weeks.</source>
   <extracomment>companion/ui/rooms/settings.py</extracomment>
   <translation>No llega ningún recordatorio de ejercicios en las próximas dos semanas.</translation>
  </message>
  <message>
   <source>No session</source>
   <extracomment>companion/ui/pages/week_words.py, companion/ui/widgets/day_column.py</extracomment>
   <translation>Sin sesión</translation>
  </message>
  <message>
   <source>No session has been done yet.</source>
   <extracomment>companion/printing/record_sheet.py</extracomment>
   <translation>Todavía no se ha hecho ninguna sesión.</translation>
  </message>
  <message>
   <source>No session today</source>
   <extracomment>companion/domain/closed_words.py</extracomment>
   <translation>Hoy no hay sesión</translation>
  </message>
  <message>
   <source>No session today: flare-up plan</source>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation>Hoy sin sesión: plan para brotes</translation>
  </message>
  <message>
   <source>No session was saved on this day.</source>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation>No se guardó ninguna sesión este día.</translation>
  </message>
  <message>
   <source>No sessions yet.</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation>Todavía no hay sesiones.</translation>
  </message>
  <message>
   <source>No setting has “{words}”. Try another word.</source>
   <extracomment>companion/ui/pages/settings.py</extracomment>
   <translation>Ningún ajuste tiene «{words}». Pruebe con otra palabra.</translation>
  </message>
  <message>
   <source>No special cause was found</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>No se encontró una causa especial</translation>
  </message>
  <message>
   <source>No stretches, sliders or planks for now.</source>
   <extracomment>companion/domain/flare.py</extracomment>
   <translation>Por ahora sin estiramientos, deslizamientos ni planchas.</translation>
  </message>
  <message>
   <source>No time</source>
   <extracomment>companion/ui/pages/not_today_dialog.py</extracomment>
   <translation>Sin tiempo</translation>
  </message>
  <message>
   <source>No tones and no voice in a session.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Sin tonos ni voz en una sesión.</translation>
  </message>
  <message>
   <source>No voice was found on this computer. The session goes on without one.</source>
   <extracomment>companion/ui/session_sound.py</extracomment>
   <translation>No se encontró ninguna voz en este ordenador. La sesión sigue sin ella.</translation>
  </message>
  <message>
   <source>No, it is wrong</source>
   <extracomment>companion/ui/clock_question.py</extracomment>
   <translation>No, está mal</translation>
  </message>
  <message>
   <source>None</source>
   <extracomment>companion/ui/pages/sets_card.py</extracomment>
   <translation>Ninguna</translation>
  </message>
  <message>
   <source>None</source>
   <comment>no pain</comment>
   <extracomment>companion/ui/pages/check_in_form.py</extracomment>
   <translation>Nada</translation>
  </message>
  <message>
   <source>None</source>
   <comment>no pain below the waist</comment>
   <extracomment>companion/ui/pages/stop_questions.py</extracomment>
   <translation>Ninguno</translation>
  </message>
  <message>
   <source>None</source>
   <comment>no tingling</comment>
   <extracomment>companion/ui/pages/check_in_form.py</extracomment>
   <translation>Ninguno</translation>
  </message>
  <message>
   <source>None</source>
   <comment>of pain, the 0 of 10</comment>
   <extracomment>companion/ui/pages/stop_questions.py, companion/ui/widgets/scale.py</extracomment>
   <translation>Nada</translation>
  </message>
  <message>
   <source>None of these signs</source>
   <extracomment>companion/ui/pages/sign_result.py</extracomment>
   <translation>Ninguna de estas señales</translation>
  </message>
  <message>
   <source>None of {name}</source>
   <extracomment>companion/ui/pages/sets_card.py</extracomment>
   <translation>Nada de {name}</translation>
  </message>
  <message>
   <source>None.</source>
   <extracomment>companion/printing/appointment_sheet.py, companion/printing/visit_notes.py</extracomment>
   <translation>Ninguna.</translation>
  </message>
  <message>
   <source>None.</source>
   <comment>no stops</comment>
   <extracomment>companion/ui/pages/week_cards.py</extracomment>
   <translation>Ninguna.</translation>
  </message>
  <message>
   <source>Normal</source>
   <extracomment>companion/ui/pages/print_panel.py</extracomment>
   <translation>Normal</translation>
  </message>
  <message>
   <source>Not back to usual after the rest</source>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation>Sin volver a lo habitual tras el descanso</translation>
  </message>
  <message>
   <source>Not back to usual after three days. Ask a GP or physiotherapist soon.</source>
   <extracomment>companion/ui/pages/today_asks.py</extracomment>
   <translation>Tres días después no ha vuelto a lo habitual. Pregunte pronto a un médico o fisioterapeuta.</translation>
  </message>
  <message>
   <source>Not back to usual {n} days after a stop: ask a GP or physiotherapist.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Sin volver a lo habitual {n} días tras una parada: pregunte a un médico o fisioterapeuta.</translation>
  </message>
  <message>
   <source>Not better after a few weeks of home care</source>
   <extracomment>companion/printing/help_lines.py</extracomment>
   <translation>Sin mejora tras unas semanas en casa</translation>
  </message>
  <message>
   <source>Not done</source>
   <extracomment>companion/ui/widgets/exercise_sign.py</extracomment>
   <translation>Sin hacer</translation>
  </message>
  <message>
   <source>Not everything could be deleted.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>No se pudo borrar todo.</translation>
  </message>
  <message>
   <source>Not for now</source>
   <extracomment>companion/ui/pages/lesson_body.py</extracomment>
   <translation>Por ahora no</translation>
  </message>
  <message>
   <source>Not for now:</source>
   <extracomment>companion/printing/lesson_sheet.py</extracomment>
   <translation>Por ahora no:</translation>
  </message>
  <message>
   <source>Not in the file: older photos of {names}. One file holds {n} MB of photos. To keep them all, copy the folder {folder} too.</source>
   <extracomment>companion/store/tally.py</extracomment>
   <translation>No están en el archivo: fotos anteriores de {names}. En un archivo caben {n} MB de fotos. Para guardarlas todas, copie también la carpeta {folder}.</translation>
  </message>
  <message numerus="yes">
   <source>Not in the file: the photos of {names}. They are gone or damaged; choose them again in the exercises.</source>
   <extracomment>companion/store/tally.py</extracomment>
   <translation>
    <numerusform>No está en el archivo: la foto de {names}. Falta o está dañada; elíjala de nuevo en el ejercicio.</numerusform>
    <numerusform>No están en el archivo: las fotos de {names}. Faltan o están dañadas; elíjalas de nuevo en los ejercicios.</numerusform>
   </translation>
  </message>
  <message>
   <source>Not in the first {n} hours after getting up: {names}.</source>
   <extracomment>companion/domain/day_change.py</extracomment>
   <translation>No en las primeras {n} horas después de levantarse: {names}.</translation>
  </message>
  <message>
   <source>Not in your plan</source>
   <extracomment>companion/ui/pages/place_words.py</extracomment>
   <translation>No está en su plan</translation>
  </message>
  <message>
   <source>Not known yet</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Aún no se sabe</translation>
  </message>
  <message>
   <source>Not now</source>
   <extracomment>companion/ui/pages/flare_advice.py, companion/ui/pages/rate_page.py, companion/ui/trouble_window.py</extracomment>
   <translation>Ahora no</translation>
  </message>
  <message>
   <source>Not possible</source>
   <extracomment>companion/ui/pages/told_words.py</extracomment>
   <translation>No es posible</translation>
  </message>
  <message>
   <source>Not rated yet.</source>
   <extracomment>companion/ui/pages/goal_cards.py</extracomment>
   <translation>Aún sin puntuar.</translation>
  </message>
  <message>
   <source>Not reachable? Go to {place}.</source>
   <extracomment>companion/printing/emergency_sheet.py</extracomment>
   <translation>¿No contestan? Vaya {place}.</translation>
  </message>
  <message>
   <source>Not saved</source>
   <extracomment>companion/ui/plan_door.py</extracomment>
   <translation>No se ha guardado</translation>
  </message>
  <message>
   <source>Not saved yet.</source>
   <extracomment>companion/ui/pages/about.py, companion/ui/pages/own_exercise.py</extracomment>
   <translation>Aún no guardado.</translation>
  </message>
  <message>
   <source>Not saved: {reason}.</source>
   <extracomment>companion/ui/record_door.py</extracomment>
   <translation>No guardado: {reason}.</translation>
  </message>
  <message>
   <source>Not today</source>
   <extracomment>companion/ui/pages/day_words.py, companion/ui/pages/exercise_foot.py, companion/ui/pages/not_today_dialog.py, companion/ui/pages/today_asks.py, companion/ui/pages/today_header.py, companion/ui/widgets/routine_card.py</extracomment>
   <translation>Hoy no</translation>
  </message>
  <message>
   <source>Not today</source>
   <comment>reason to skip an exercise</comment>
   <extracomment>companion/ui/pages/session_offer.py</extracomment>
   <translation>Hoy no</translation>
  </message>
  <message>
   <source>Not today: {names}.</source>
   <extracomment>companion/domain/day_change.py</extracomment>
   <translation>Hoy no: {names}.</translation>
  </message>
  <message>
   <source>Not today: {reason}</source>
   <extracomment>companion/ui/pages/told_words.py</extracomment>
   <translation>Hoy no: {reason}</translation>
  </message>
  <message>
   <source>Not today?</source>
   <extracomment>companion/ui/pages/not_today_dialog.py</extracomment>
   <translation>¿Hoy no?</translation>
  </message>
  <message>
   <source>Not until it feels as it did before: {names}.</source>
   <extracomment>companion/domain/day_change.py</extracomment>
   <translation>Solo cuando vuelva a sentirse como antes: {names}.</translation>
  </message>
  <message>
   <source>Not with what you ruled out</source>
   <extracomment>companion/ui/pages/place_words.py</extracomment>
   <translation>No encaja con lo que descartó</translation>
  </message>
  <message>
   <source>Not with what you said</source>
   <extracomment>companion/ui/pages/place_words.py</extracomment>
   <translation>No encaja con lo que dijo</translation>
  </message>
  <message>
   <source>Not with what you said about your health.</source>
   <extracomment>companion/ui/pages/plan_left_out.py</extracomment>
   <translation>No encaja con lo que dijo sobre su salud.</translation>
  </message>
  <message>
   <source>Not yet</source>
   <extracomment>companion/ui/pages/clearance.py, companion/ui/pages/day_words.py, companion/ui/pages/plan_offers.py, companion/ui/pages/today_asks.py</extracomment>
   <translation>Aún no</translation>
  </message>
  <message>
   <source>Not yet for {name}</source>
   <extracomment>companion/ui/pages/plan_offers.py</extracomment>
   <translation>Aún no para {name}</translation>
  </message>
  <message>
   <source>Note</source>
   <extracomment>companion/ui/pages/entry_form.py</extracomment>
   <translation>Nota</translation>
  </message>
  <message>
   <source>Note: {text}</source>
   <extracomment>companion/ui/pages/entry_view.py</extracomment>
   <translation>Nota: {text}</translation>
  </message>
  <message>
   <source>Notes</source>
   <extracomment>companion/domain/prescription_change.py, companion/printing/visit_notes.py</extracomment>
   <translation>Notas</translation>
  </message>
  <message>
   <source>Nothing done yet today. Your exercises are ready when you are.</source>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation>Hoy aún no hay nada hecho. Sus ejercicios están listos cuando usted lo esté.</translation>
  </message>
  <message>
   <source>Nothing else is missing, as far as the damaged file can be read.</source>
   <extracomment>companion/ui/pages/copy_words.py</extracomment>
   <translation>No falta nada más, hasta donde se puede leer el archivo dañado.</translation>
  </message>
  <message>
   <source>Nothing face down. The rest stays as it is.</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Nada boca abajo. El resto queda como está.</translation>
  </message>
  <message>
   <source>Nothing flat on the back. Your midwife or physiotherapist agrees first.</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Nada boca arriba. Su matrona o fisioterapeuta da antes su visto bueno.</translation>
  </message>
  <message>
   <source>Nothing has changed since the last copy.</source>
   <extracomment>companion/ui/rooms/data_desk.py</extracomment>
   <translation>Nada ha cambiado desde la última copia.</translation>
  </message>
  <message>
   <source>Nothing in your diary was changed.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>No se cambió nada en su diario.</translation>
  </message>
  <message>
   <source>Nothing is changed yet.</source>
   <extracomment>companion/ui/pages/about.py</extracomment>
   <translation>Aún no ha cambiado nada.</translation>
  </message>
  <message>
   <source>Nothing is deleted.</source>
   <extracomment>companion/ui/pages/copy_words.py</extracomment>
   <translation>No se borra nada.</translation>
  </message>
  <message>
   <source>Nothing is deleted. The old file is kept in the folder “set-aside”, next to the diary.</source>
   <extracomment>companion/ui/pages/copy_words.py</extracomment>
   <translation>No se borra nada. El archivo antiguo queda en la carpeta «set-aside», junto al diario.</translation>
  </message>
  <message>
   <source>Nothing is filled in yet under what you did.</source>
   <extracomment>companion/ui/pages/entry_form.py</extracomment>
   <translation>Aún no hay nada anotado en lo que hizo.</translation>
  </message>
  <message>
   <source>Nothing is left out.</source>
   <extracomment>companion/ui/pages/plan_left_out.py</extracomment>
   <translation>No se omite nada.</translation>
  </message>
  <message>
   <source>Nothing is missing, as far as the damaged file can be read.</source>
   <extracomment>companion/ui/pages/copy_words.py</extracomment>
   <translation>No falta nada, hasta donde se puede leer el archivo dañado.</translation>
  </message>
  <message>
   <source>Nothing is ticked yet.</source>
   <extracomment>companion/ui/pages/paper_form.py</extracomment>
   <translation>Aún no hay nada marcado.</translation>
  </message>
  <message>
   <source>Nothing more was noted.</source>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation>No se anotó nada más.</translation>
  </message>
  <message>
   <source>Nothing on one leg, and nothing that spreads the knees.</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Nada sobre una pierna ni que separe las rodillas.</translation>
  </message>
  <message>
   <source>Nothing that rounds or turns the back.</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Nada que redondee o gire la espalda.</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <extracomment>companion/cli/plan_file.py, companion/store/errors.py</extracomment>
   <translation>No se cambió nada.</translation>
  </message>
  <message>
   <source>Nothing was changed. Show this to whoever made the plan:</source>
   <extracomment>companion/ui/plan_door.py</extracomment>
   <translation>No se ha cambiado nada. Enséñeselo a quien hizo el plan:</translation>
  </message>
  <message>
   <source>Nothing was deleted or written over.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>No se borró ni se sobrescribió nada.</translation>
  </message>
  <message>
   <source>Nothing was planned. A short walk is plenty on a rest day.</source>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation>No había nada previsto. Un paseo corto es suficiente en un día de descanso.</translation>
  </message>
  <message>
   <source>Nothing yet. Each change will be here, with its reason.</source>
   <extracomment>companion/ui/pages/plan_log.py</extracomment>
   <translation>Aún nada. Cada cambio estará aquí, con su motivo.</translation>
  </message>
  <message>
   <source>Nov</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>nov</translation>
  </message>
  <message>
   <source>November</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>noviembre</translation>
  </message>
  <message>
   <source>Now</source>
   <comment>at once</comment>
   <extracomment>companion/printing/emergency_sheet.py</extracomment>
   <translation>Ahora</translation>
  </message>
  <message>
   <source>Now: call {number} or go to {place}</source>
   <extracomment>companion/ui/pages/help_cards.py</extracomment>
   <translation>Ahora: llame al {number} o vaya {place}</translation>
  </message>
  <message>
   <source>Now: call {number} or go to {ward}</source>
   <extracomment>companion/ui/pages/lock_card.py</extracomment>
   <translation>Ahora: llame al {number} o vaya {ward}</translation>
  </message>
  <message>
   <source>Nowhere</source>
   <extracomment>companion/ui/pages/check_in_body.py, companion/ui/pages/today_asks.py</extracomment>
   <translation>Ninguno</translation>
  </message>
  <message>
   <source>Numb or odd feeling around the genitals or back passage</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Zona entumecida o rara en los genitales o el ano</translation>
  </message>
  <message>
   <source>Numb, tingling or odd feeling between the legs, around the genitals or back passage</source>
   <extracomment>companion/printing/help_lines.py</extracomment>
   <translation>Zona entumecida, hormigueo o sensación rara entre las piernas, en genitales o ano</translation>
  </message>
  <message>
   <source>Number of another exercise that was stopped, {day}</source>
   <extracomment>companion/ui/pages/paper_day.py</extracomment>
   <translation>Número de otro ejercicio que se paró, {day}</translation>
  </message>
  <message>
   <source>Number of the exercise that was stopped, {day}</source>
   <extracomment>companion/ui/pages/paper_day.py</extracomment>
   <translation>Número del ejercicio que se paró, {day}</translation>
  </message>
  <message>
   <source>OK</source>
   <extracomment>companion/ui/trouble_line.py</extracomment>
   <translation>Aceptar</translation>
  </message>
  <message>
   <source>Oct</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>oct</translation>
  </message>
  <message>
   <source>Octagon: a stop.</source>
   <extracomment>companion/printing/appointment_sheet.py</extracomment>
   <translation>Octógono: una parada.</translation>
  </message>
  <message>
   <source>October</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>octubre</translation>
  </message>
  <message>
   <source>Off</source>
   <extracomment>companion/ui/pages/setting_entry.py, companion/ui/pages/sound_panel.py</extracomment>
   <translation>Apagado</translation>
  </message>
  <message>
   <source>Olive</source>
   <comment>skin</comment>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Oliva</translation>
  </message>
  <message>
   <source>On</source>
   <comment>the day, beside a line</comment>
   <extracomment>companion/printing/closed_sheet.py</extracomment>
   <translation>El</translation>
  </message>
  <message>
   <source>On a sore day or in a flare-up: leave it out.</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation>En un día dolorido o en un brote: omitir.</translation>
  </message>
  <message>
   <source>On hands and knees you rest on your forearms.</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>A cuatro patas se apoya en los antebrazos.</translation>
  </message>
  <message>
   <source>On one knee</source>
   <extracomment>companion/domain/exercise_words.py</extracomment>
   <translation>Con una rodilla en el suelo</translation>
  </message>
  <message>
   <source>On the other side now: {names}.</source>
   <extracomment>companion/domain/plan_preview.py</extracomment>
   <translation>Ahora en el otro lado: {names}.</translation>
  </message>
  <message>
   <source>On the way</source>
   <extracomment>companion/printing/artist.py</extracomment>
   <translation>A medio camino</translation>
  </message>
  <message>
   <source>On this computer it can stay in the corner of the screen.</source>
   <extracomment>companion/ui/pages/reminder_card.py</extracomment>
   <translation>En este ordenador puede quedarse en la esquina de la pantalla.</translation>
  </message>
  <message>
   <source>On this computer it cannot stay in the corner: leave the window open.</source>
   <extracomment>companion/ui/pages/reminder_card.py</extracomment>
   <translation>En este ordenador no puede quedarse en la esquina: deje la ventana abierta.</translation>
  </message>
  <message>
   <source>On to the next control; with Shift, back</source>
   <extracomment>companion/ui/key_words.py</extracomment>
   <translation>Al siguiente elemento; con Mayús, atrás</translation>
  </message>
  <message>
   <source>On which day?</source>
   <extracomment>companion/ui/pages/day_form.py, companion/ui/pages/sign_off_fields.py</extracomment>
   <translation>¿Qué día?</translation>
  </message>
  <message>
   <source>On your back</source>
   <extracomment>companion/domain/exercise_words.py</extracomment>
   <translation>Boca arriba</translation>
  </message>
  <message>
   <source>On your front</source>
   <extracomment>companion/domain/exercise_words.py</extracomment>
   <translation>Boca abajo</translation>
  </message>
  <message>
   <source>On your side</source>
   <extracomment>companion/domain/exercise_words.py</extracomment>
   <translation>De lado</translation>
  </message>
  <message>
   <source>One calf swollen, hot and red</source>
   <extracomment>companion/printing/help_lines.py</extracomment>
   <translation>Una pantorrilla hinchada, caliente y roja</translation>
  </message>
  <message>
   <source>One calf swollen, hot or red; or pregnant and bleeding</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Pantorrilla hinchada, caliente o roja; o embarazo con sangrado</translation>
  </message>
  <message>
   <source>One exercise not today: {reason}</source>
   <extracomment>companion/ui/pages/told_words.py</extracomment>
   <translation>Un ejercicio hoy no: {reason}</translation>
  </message>
  <message>
   <source>One leg at a time in tabletop</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Una pierna cada vez, en posición de mesa</translation>
  </message>
  <message>
   <source>One leg clearly weaker over hours or days</source>
   <extracomment>companion/printing/help_lines.py</extracomment>
   <translation>Una pierna claramente más débil en horas o días</translation>
  </message>
  <message>
   <source>One level easier</source>
   <extracomment>companion/ui/pages/dose_editor.py</extracomment>
   <translation>Un nivel más fácil</translation>
  </message>
  <message>
   <source>One level easier, no stretches</source>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation>Un nivel más fácil, sin estirar</translation>
  </message>
  <message>
   <source>One level harder</source>
   <extracomment>companion/ui/pages/dose_editor.py</extracomment>
   <translation>Un nivel más difícil</translation>
  </message>
  <message>
   <source>One line for each exercise of a session.</source>
   <extracomment>companion/ui/pages/export_card.py</extracomment>
   <translation>Una línea por cada ejercicio de una sesión.</translation>
  </message>
  <message>
   <source>One line.</source>
   <extracomment>companion/ui/pages/entry_form.py</extracomment>
   <translation>Una línea.</translation>
  </message>
  <message>
   <source>One of your answers should be looked at by a doctor first. Nothing can be started until a clinician has cleared it.</source>
   <extracomment>companion/domain/closed_words.py</extracomment>
   <translation>Conviene que un médico vea antes una de sus respuestas. No se puede empezar nada hasta que un profesional lo autorice.</translation>
  </message>
  <message>
   <source>One or two days keep what you have. Three or more build strength.</source>
   <extracomment>companion/domain/intake.py</extracomment>
   <translation>Uno o dos días conservan lo que tiene. Tres o más dan fuerza.</translation>
  </message>
  <message>
   <source>One set less</source>
   <extracomment>companion/ui/pages/dose_editor.py, companion/ui/pages/own_numbers.py</extracomment>
   <translation>Una serie menos</translation>
  </message>
  <message>
   <source>One set more</source>
   <extracomment>companion/ui/pages/dose_editor.py, companion/ui/pages/own_numbers.py</extracomment>
   <translation>Una serie más</translation>
  </message>
  <message>
   <source>One step easier</source>
   <extracomment>companion/ui/pages/plan_item.py</extracomment>
   <translation>Un paso más fácil</translation>
  </message>
  <message>
   <source>One thing changes at a time: two more reps, a longer hold, a set, or the next level.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Cambia una cosa cada vez: dos repeticiones más, mantener más tiempo, una serie o el siguiente nivel.</translation>
  </message>
  <message>
   <source>Only breathing, brace, heel slides, short walk</source>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation>Solo respirar, abdomen, deslizar talones, paseo corto</translation>
  </message>
  <message>
   <source>Only if a professional asked</source>
   <extracomment>companion/ui/pages/place_words.py</extracomment>
   <translation>Solo si un profesional lo pidió</translation>
  </message>
  <message>
   <source>Only what is new, or not normal for you, is a yes.</source>
   <extracomment>companion/domain/sign_group.py</extracomment>
   <translation>Solo lo que es nuevo, o no es normal en usted, es un sí.</translation>
  </message>
  <message>
   <source>Only what somebody told you. This program finds no cause itself.</source>
   <extracomment>companion/ui/pages/about_form.py</extracomment>
   <translation>Solo lo que alguien le dijo. Este programa no busca la causa.</translation>
  </message>
  <message>
   <source>Only when a professional asked you to do it.</source>
   <extracomment>companion/domain/caution_words.py</extracomment>
   <translation>Solo si un profesional se lo pidió.</translation>
  </message>
  <message>
   <source>Open Companion</source>
   <extracomment>companion/ui/reminding.py</extracomment>
   <translation>Abrir Companion</translation>
  </message>
  <message>
   <source>Open a plan</source>
   <extracomment>companion/ui/pages/plan_side.py, companion/ui/plan_door.py</extracomment>
   <translation>Abrir un plan</translation>
  </message>
  <message>
   <source>Open another file</source>
   <extracomment>companion/ui/plan_door.py</extracomment>
   <translation>Abrir otro archivo</translation>
  </message>
  <message>
   <source>Open my plan</source>
   <extracomment>companion/ui/pages/today_empty.py</extracomment>
   <translation>Abrir mi plan</translation>
  </message>
  <message>
   <source>Open the folder</source>
   <extracomment>companion/ui/pages/data_card.py</extracomment>
   <translation>Abrir la carpeta</translation>
  </message>
  <message>
   <source>Opens the program quietly when you log in, so that it can remind you.</source>
   <extracomment>companion/store/reminder_setting.py</extracomment>
   <translation>Abre el programa sin molestar al iniciar sesión, para poder avisarle.</translation>
  </message>
  <message>
   <source>Or any of these?</source>
   <extracomment>companion/ui/pages/about_form.py</extracomment>
   <translation>¿O algo de esto?</translation>
  </message>
  <message>
   <source>Order by position</source>
   <extracomment>companion/ui/pages/plan_list.py</extracomment>
   <translation>Ordenar por posición</translation>
  </message>
  <message>
   <source>Other</source>
   <comment>reason</comment>
   <extracomment>companion/ui/pages/not_today_dialog.py</extracomment>
   <translation>Otro</translation>
  </message>
  <message>
   <source>Other</source>
   <comment>something else that was felt</comment>
   <extracomment>companion/ui/pages/stop_questions.py</extracomment>
   <translation>Otro</translation>
  </message>
  <message>
   <source>Other leg</source>
   <extracomment>companion/ui/pages/check_in_body.py</extracomment>
   <translation>Otra pierna</translation>
  </message>
  <message>
   <source>Other screen</source>
   <extracomment>companion/ui/pages/session_menu.py</extracomment>
   <translation>Otra pantalla</translation>
  </message>
  <message>
   <source>Over 16 weeks</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Más de 16 semanas</translation>
  </message>
  <message>
   <source>Overhead presses, standing</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Press sobre la cabeza, de pie</translation>
  </message>
  <message>
   <source>Pace</source>
   <extracomment>companion/ui/pages/session_steppers.py</extracomment>
   <translation>Ritmo</translation>
  </message>
  <message>
   <source>Pace and range</source>
   <extracomment>companion/ui/pages/session_menu.py</extracomment>
   <translation>Ritmo y amplitud</translation>
  </message>
  <message>
   <source>Page before: {title}</source>
   <extracomment>companion/ui/pages/lesson_view.py</extracomment>
   <translation>Página anterior: {title}</translation>
  </message>
  <message>
   <source>Page down</source>
   <comment>a key</comment>
   <extracomment>companion/ui/pages/session_controls.py, companion/ui/widgets/control.py</extracomment>
   <translation>Av Pág</translation>
  </message>
  <message>
   <source>Page up</source>
   <comment>a key</comment>
   <extracomment>companion/ui/pages/session_controls.py, companion/ui/widgets/control.py</extracomment>
   <translation>Re Pág</translation>
  </message>
  <message>
   <source>Page {number} of {all}</source>
   <extracomment>companion/printing/furniture.py, companion/ui/widgets/page_stack.py</extracomment>
   <translation>Página {number} de {all}</translation>
  </message>
  <message>
   <source>Pages to read</source>
   <extracomment>companion/ui/pages/lesson_list.py</extracomment>
   <translation>Páginas para leer</translation>
  </message>
  <message>
   <source>Pain</source>
   <extracomment>companion/ui/pages/not_today_dialog.py</extracomment>
   <translation>Dolor</translation>
  </message>
  <message>
   <source>Pain as each day began</source>
   <extracomment>companion/printing/appointment_sheet.py</extracomment>
   <translation>Dolor al empezar cada día</translation>
  </message>
  <message>
   <source>Pain between the shoulder blades</source>
   <extracomment>companion/printing/help_lines.py</extracomment>
   <translation>Dolor entre los omóplatos</translation>
  </message>
  <message>
   <source>Pain keeps me from sleep or from standing</source>
   <extracomment>companion/ui/pages/check_in_form.py</extracomment>
   <translation>El dolor no me deja dormir o estar de pie</translation>
  </message>
  <message>
   <source>Pain keeps you from sleep or standing: no session today.</source>
   <extracomment>companion/domain/gate.py</extracomment>
   <translation>El dolor no le deja dormir o estar de pie: hoy no hay sesión.</translation>
  </message>
  <message>
   <source>Pain no rest eases, or much worse at night</source>
   <extracomment>companion/printing/help_lines.py</extracomment>
   <translation>Dolor que no cede con reposo, o mucho peor de noche</translation>
  </message>
  <message>
   <source>Pain of 0 to 3 is fine to start.</source>
   <extracomment>companion/domain/gate.py</extracomment>
   <translation>Con dolor de 0 a 3 puede empezar.</translation>
  </message>
  <message>
   <source>Pain of 4 or 5 gets a lighter session. It goes back to your plan when pain is 3 or less.</source>
   <extracomment>companion/domain/gate.py</extracomment>
   <translation>Con dolor de 4 o 5 hay una sesión más ligera. Vuelve a su plan cuando el dolor sea de 3 o menos.</translation>
  </message>
  <message>
   <source>Pain of 6 or 7 gets breathing, small moves and a short walk.</source>
   <extracomment>companion/domain/gate.py</extracomment>
   <translation>Con dolor de 6 o 7 hay respiración, movimientos pequeños y un paseo corto.</translation>
  </message>
  <message>
   <source>Pain of 8 or more needs calm days first. Change position often. Short walks of a few minutes are welcome.</source>
   <extracomment>companion/domain/closed_words.py</extracomment>
   <translation>Un dolor de 8 o más necesita primero días tranquilos. Cambie de postura a menudo. Los paseos de unos minutos son bienvenidos.</translation>
  </message>
  <message>
   <source>Pain of 8 or more needs calm days first. Short walks are welcome.</source>
   <extracomment>companion/domain/gate.py</extracomment>
   <translation>Con dolor de 8 o más hacen falta primero días tranquilos. Los paseos cortos son bienvenidos.</translation>
  </message>
  <message>
   <source>Pain severity, 0 to 10</source>
   <extracomment>companion/clinic/fhir_answer.py</extracomment>
   <translation>Intensidad del dolor, de 0 a 10</translation>
  </message>
  <message>
   <source>Pain stops normal activities, or stays bad for a week</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>El dolor impide lo normal o sigue fuerte una semana</translation>
  </message>
  <message>
   <source>Pain that rest does not ease, or much worse at night</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Dolor que no cede con reposo, o mucho peor de noche</translation>
  </message>
  <message>
   <source>Pain up by {n}, further down, or new tingling the next morning: one level lower.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Dolor con {n} puntos más, o más abajo en la pierna, u hormigueo nuevo a la mañana siguiente: un nivel más fácil.</translation>
  </message>
  <message>
   <source>Pain, 0 to 10</source>
   <extracomment>companion/chart/telling.py, companion/printing/intake.py, companion/ui/pages/trend_card.py</extracomment>
   <translation>Dolor, de 0 a 10</translation>
  </message>
  <message>
   <source>Pain, 0 to 10, from {first} to {last}: {told}.</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation>Dolor, de 0 a 10, del {first} al {last}: {told}.</translation>
  </message>
  <message>
   <source>Pain, numbness or weakness in both legs</source>
   <extracomment>companion/domain/lock.py, companion/domain/screening.py</extracomment>
   <translation>Dolor, entumecimiento o debilidad en las dos piernas</translation>
  </message>
  <message>
   <source>Pain, tingling, weakness or numbness in both legs, legs giving way, or new trouble walking</source>
   <extracomment>companion/printing/help_lines.py</extracomment>
   <translation>Dolor, hormigueo, debilidad o entumecimiento en las dos piernas, piernas que fallan o problemas nuevos al caminar</translation>
  </message>
  <message>
   <source>Paper</source>
   <extracomment>companion/store/setting.py, companion/ui/pages/print_panel.py</extracomment>
   <translation>Papel</translation>
  </message>
  <message>
   <source>Part done</source>
   <extracomment>companion/ui/widgets/exercise_sign.py</extracomment>
   <translation>Hecho en parte</translation>
  </message>
  <message>
   <source>Part {n} of {all}</source>
   <extracomment>companion/ui/pages/sign_check.py</extracomment>
   <translation>Parte {n} de {all}</translation>
  </message>
  <message>
   <source>Pause</source>
   <extracomment>companion/ui/pages/session_controls.py</extracomment>
   <translation>Pausa</translation>
  </message>
  <message>
   <source>Pause by a clap</source>
   <extracomment>companion/store/setting.py, companion/ui/pages/sound_panel.py</extracomment>
   <translation>Pausa con una palmada</translation>
  </message>
  <message>
   <source>Pause the figure</source>
   <extracomment>companion/ui/widgets/player_bar.py</extracomment>
   <translation>Parar la figura</translation>
  </message>
  <message>
   <source>Pause, and go on</source>
   <extracomment>companion/ui/key_words.py</extracomment>
   <translation>Pausar y seguir</translation>
  </message>
  <message>
   <source>Paused</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation>En pausa</translation>
  </message>
  <message>
   <source>Pelvic pain in or after a pregnancy</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Dolor de pelvis en el embarazo o después</translation>
  </message>
  <message>
   <source>Photos ({kinds})</source>
   <extracomment>companion/ui/rooms/own_exercise.py</extracomment>
   <translation>Fotos ({kinds})</translation>
  </message>
  <message>
   <source>Physiotherapist</source>
   <extracomment>companion/printing/emergency_sheet.py</extracomment>
   <translation>Fisioterapeuta</translation>
  </message>
  <message>
   <source>Picture</source>
   <extracomment>companion/ui/pages/own_picture.py</extracomment>
   <translation>Imagen</translation>
  </message>
  <message>
   <source>Picture: {caption}</source>
   <extracomment>companion/ui/pages/stop_way_out.py, companion/ui/widgets/figure_view.py</extracomment>
   <translation>Imagen: {caption}</translation>
  </message>
  <message>
   <source>Picture: {name}</source>
   <extracomment>companion/ui/pages/own_picture.py</extracomment>
   <translation>Imagen: {name}</translation>
  </message>
  <message>
   <source>Pigeon, if the buttock nerve hurts</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Paloma, si duele el nervio del glúteo</translation>
  </message>
  <message>
   <source>Pilates</source>
   <extracomment>companion/ui/sheet_stock.py</extracomment>
   <translation>Pilates</translation>
  </message>
  <message>
   <source>Pilates teacher</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>quien da la clase de Pilates</translation>
  </message>
  <message>
   <source>Place</source>
   <extracomment>companion/printing/appointment_sheet.py</extracomment>
   <translation>Lugar</translation>
  </message>
  <message>
   <source>Place in the movement</source>
   <extracomment>companion/ui/widgets/scrub_line.py</extracomment>
   <translation>Lugar en el movimiento</translation>
  </message>
  <message>
   <source>Place near the wall or the door</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>Sitio junto a la pared o la puerta</translation>
  </message>
  <message>
   <source>Places</source>
   <extracomment>companion/ui/pages/guide.py</extracomment>
   <translation>Lugares</translation>
  </message>
  <message>
   <source>Places</source>
   <comment>of the program, where one can go</comment>
   <extracomment>companion/ui/widgets/rail.py</extracomment>
   <translation>Lugares</translation>
  </message>
  <message>
   <source>Plan</source>
   <extracomment>companion/ui/doors.py</extracomment>
   <translation>Plan</translation>
  </message>
  <message>
   <source>Plan by {name}, {day}</source>
   <extracomment>companion/cli/plan_file.py</extracomment>
   <translation>Plan de {name}, {day}</translation>
  </message>
  <message>
   <source>Planned</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation>Previstas</translation>
  </message>
  <message>
   <source>Plans ({ends})</source>
   <extracomment>companion/ui/plan_door.py</extracomment>
   <translation>Planes ({ends})</translation>
  </message>
  <message>
   <source>Play a test</source>
   <extracomment>companion/ui/pages/sound_card.py, companion/ui/pages/sound_panel.py</extracomment>
   <translation>Probar</translation>
  </message>
  <message>
   <source>Play the figure</source>
   <extracomment>companion/ui/widgets/player_bar.py</extracomment>
   <translation>Mover la figura</translation>
  </message>
  <message>
   <source>Please ask a doctor or physiotherapist: younger people need a plan of their own.</source>
   <extracomment>companion/domain/first_run.py</extracomment>
   <translation>Pregunte a un médico o fisioterapeuta: los más jóvenes necesitan un plan propio.</translation>
  </message>
  <message>
   <source>Please do not push me or adjust me by hand.</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>Por favor, no me empuje ni me corrija con las manos.</translation>
  </message>
  <message>
   <source>Please let me keep my back and pelvis in neutral.</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>Por favor, déjeme mantener la espalda y la pelvis en neutro.</translation>
  </message>
  <message>
   <source>Please read before class</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>Lea esto antes de la clase</translation>
  </message>
  <message>
   <source>Position</source>
   <extracomment>companion/ui/pages/exercise_filters.py</extracomment>
   <translation>Posición</translation>
  </message>
  <message>
   <source>Positions and things that you rule out are not in your plan.</source>
   <extracomment>companion/domain/own_rule.py</extracomment>
   <translation>Las posiciones y objetos que descarta no están en su plan.</translation>
  </message>
  <message>
   <source>Positions to leave out</source>
   <extracomment>companion/ui/pages/plan_left_out.py</extracomment>
   <translation>Posiciones que se omiten</translation>
  </message>
  <message>
   <source>Possible</source>
   <comment>to stand and walk</comment>
   <extracomment>companion/ui/pages/told_words.py</extracomment>
   <translation>Es posible</translation>
  </message>
  <message>
   <source>Pregnant with bleeding, fluid loss or tightenings</source>
   <extracomment>companion/printing/help_lines.py</extracomment>
   <translation>Embarazo con sangrado, pérdida de líquido o contracciones</translation>
  </message>
  <message>
   <source>Press Ready when you are.</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation>Pulse Listo cuando lo esté.</translation>
  </message>
  <message>
   <source>Press Try it, then clap, or call out. Past the mark, and sudden, it would pause a session. Nothing is recorded.</source>
   <extracomment>companion/ui/pages/hands_free_card.py</extracomment>
   <translation>Pulse «Probar» y luego dé una palmada o una voz. Más allá de la marca, y de repente, pausaría una sesión. No se graba nada.</translation>
  </message>
  <message>
   <source>Pressing the back flat</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Aplastar la espalda</translation>
  </message>
  <message>
   <source>Preview</source>
   <extracomment>companion/ui/widgets/page_stack.py</extracomment>
   <translation>Vista previa</translation>
  </message>
  <message>
   <source>Previous month</source>
   <extracomment>companion/ui/pages/calendar_card.py</extracomment>
   <translation>Mes anterior</translation>
  </message>
  <message>
   <source>Previous week</source>
   <extracomment>companion/ui/pages/history_header.py</extracomment>
   <translation>Semana anterior</translation>
  </message>
  <message>
   <source>Print</source>
   <extracomment>companion/ui/pages/print_foot.py, companion/ui/pages/print_panel.py, companion/ui/pages/today_header.py</extracomment>
   <translation>Imprimir</translation>
  </message>
  <message>
   <source>Print this</source>
   <extracomment>companion/ui/pages/help.py, companion/ui/pages/lock.py, companion/ui/pages/sign_result.py</extracomment>
   <translation>Imprimir esto</translation>
  </message>
  <message>
   <source>Print this page</source>
   <extracomment>companion/ui/pages/learn.py</extracomment>
   <translation>Imprimir esta página</translation>
  </message>
  <message>
   <source>Print this week</source>
   <extracomment>companion/ui/pages/history_header.py</extracomment>
   <translation>Imprimir esta semana</translation>
  </message>
  <message>
   <source>Print today</source>
   <extracomment>companion/ui/pages/today_header.py</extracomment>
   <translation>Imprimir hoy</translation>
  </message>
  <message>
   <source>Print what is shown</source>
   <extracomment>companion/ui/key_words.py</extracomment>
   <translation>Imprimir lo que se muestra</translation>
  </message>
  <message>
   <source>Print: {sheet}</source>
   <extracomment>companion/ui/pages/print_dialog.py</extracomment>
   <translation>Imprimir: {sheet}</translation>
  </message>
  <message>
   <source>Printing</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation>Imprimir</translation>
  </message>
  <message>
   <source>Put it back</source>
   <extracomment>companion/ui/pages/exercise_standing.py, companion/ui/pages/plan_left_out.py</extracomment>
   <translation>Volver a ponerlo</translation>
  </message>
  <message>
   <source>Put off</source>
   <comment>a session, for a day</comment>
   <extracomment>companion/ui/pages/week_words.py, companion/ui/widgets/day_column.py</extracomment>
   <translation>Aplazada</translation>
  </message>
  <message>
   <source>Put them back</source>
   <extracomment>companion/ui/pages/plan_gap_card.py</extracomment>
   <translation>Volver a ponerlos</translation>
  </message>
  <message>
   <source>Put {name} back</source>
   <extracomment>companion/ui/pages/plan_left_out.py</extracomment>
   <translation>Volver a poner {name}</translation>
  </message>
  <message>
   <source>Qt for Python: LGPL version 3</source>
   <extracomment>companion/ui/pages/about_card.py</extracomment>
   <translation>Qt for Python: LGPL versión 3</translation>
  </message>
  <message>
   <source>Questions to ask</source>
   <extracomment>companion/printing/visit_notes.py</extracomment>
   <translation>Preguntas</translation>
  </message>
  <message>
   <source>Quiet from</source>
   <extracomment>companion/store/reminder_setting.py</extracomment>
   <translation>Silencio desde</translation>
  </message>
  <message>
   <source>Quiet until</source>
   <extracomment>companion/store/reminder_setting.py</extracomment>
   <translation>Silencio hasta</translation>
  </message>
  <message>
   <source>Quit</source>
   <extracomment>companion/ui/reminding.py</extracomment>
   <translation>Salir</translation>
  </message>
  <message>
   <source>Range</source>
   <extracomment>companion/ui/pages/session_steppers.py</extracomment>
   <translation>Amplitud</translation>
  </message>
  <message>
   <source>Range small, medium, full</source>
   <extracomment>companion/ui/key_words.py</extracomment>
   <translation>Amplitud pequeña, media, completa</translation>
  </message>
  <message>
   <source>Rate all of them, then save.</source>
   <extracomment>companion/ui/pages/goals.py</extracomment>
   <translation>Puntúe todas y luego guarde.</translation>
  </message>
  <message>
   <source>Rate it now</source>
   <extracomment>companion/ui/pages/rest_page.py, companion/ui/pages/today_asks.py, companion/ui/pages/today_invites.py</extracomment>
   <translation>Puntuar ahora</translation>
  </message>
  <message>
   <source>Rated once. The next time is in two weeks.</source>
   <extracomment>companion/ui/pages/goal_cards.py</extracomment>
   <translation>Puntuado una vez. La próxima es en dos semanas.</translation>
  </message>
  <message>
   <source>Read more</source>
   <extracomment>companion/ui/pages/guide.py</extracomment>
   <translation>Leer más</translation>
  </message>
  <message>
   <source>Read more about {word}</source>
   <extracomment>companion/ui/pages/guide.py</extracomment>
   <translation>Leer más sobre {word}</translation>
  </message>
  <message>
   <source>Ready</source>
   <comment>I am ready</comment>
   <extracomment>companion/ui/pages/session_controls.py</extracomment>
   <translation>Listo</translation>
  </message>
  <message>
   <source>Ready: on with it in a rest or a pause</source>
   <extracomment>companion/ui/key_words.py</extracomment>
   <translation>Listo: seguir, en un descanso o una pausa</translation>
  </message>
  <message>
   <source>Really everything, for good?</source>
   <extracomment>companion/ui/rooms/data_desk.py</extracomment>
   <translation>¿De verdad todo, para siempre?</translation>
  </message>
  <message>
   <source>Really everything, for good? Type yes: </source>
   <extracomment>companion/cli/removal.py</extracomment>
   <translation>¿De verdad todo, para siempre? Escriba yes: </translation>
  </message>
  <message>
   <source>Reason</source>
   <extracomment>companion/printing/appointment_sheet.py</extracomment>
   <translation>Motivo</translation>
  </message>
  <message>
   <source>Released for you</source>
   <extracomment>companion/domain/prescription_change.py</extracomment>
   <translation>Autorizado para usted</translation>
  </message>
  <message>
   <source>Remind me</source>
   <extracomment>companion/store/reminder_setting.py</extracomment>
   <translation>Recordarme</translation>
  </message>
  <message>
   <source>Reminders</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation>Recordatorios</translation>
  </message>
  <message>
   <source>Reminders come only while the program is running, in a window or in the corner of the screen.</source>
   <extracomment>companion/ui/pages/reminder_card.py</extracomment>
   <translation>Los recordatorios solo llegan mientras el programa está abierto, en una ventana o en la esquina de la pantalla.</translation>
  </message>
  <message>
   <source>Remove</source>
   <extracomment>companion/ui/pages/goal_cards.py, companion/ui/pages/referral_card.py</extracomment>
   <translation>Quitar</translation>
  </message>
  <message>
   <source>Remove: {what}</source>
   <extracomment>companion/ui/pages/goal_cards.py, companion/ui/pages/referral_card.py</extracomment>
   <translation>Quitar: {what}</translation>
  </message>
  <message>
   <source>Rep {number} of {all}</source>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation>Rep. {number} de {all}</translation>
  </message>
  <message>
   <source>Reset all</source>
   <extracomment>companion/ui/pages/settings.py</extracomment>
   <translation>Restablecer todo</translation>
  </message>
  <message>
   <source>Rest</source>
   <extracomment>companion/domain/wording.py, companion/ui/pages/own_numbers.py</extracomment>
   <translation>Descanso</translation>
  </message>
  <message>
   <source>Rest 2 min, then rate again</source>
   <extracomment>companion/ui/pages/stop_card.py</extracomment>
   <translation>Descansar 2 min y puntuar</translation>
  </message>
  <message>
   <source>Rest and breathe into your belly</source>
   <extracomment>companion/ui/pages/rest_page.py</extracomment>
   <translation>Descanse y respire con el abdomen</translation>
  </message>
  <message>
   <source>Rest day</source>
   <extracomment>companion/ui/pages/day_words.py, companion/ui/pages/week_words.py, companion/ui/today_note.py, companion/ui/widgets/day_column.py</extracomment>
   <translation>Día de descanso</translation>
  </message>
  <message>
   <source>Rest for at most 120 seconds.</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation>Descanse 120 segundos como máximo.</translation>
  </message>
  <message>
   <source>Rest from that exercise, then start one level easier.</source>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation>Descanse de ese ejercicio y empiece un nivel más fácil.</translation>
  </message>
  <message>
   <source>Rest in an easy position and breathe for 2 minutes. Leave that exercise out today.</source>
   <extracomment>companion/printing/banner.py</extracomment>
   <translation>Descanse en una postura cómoda y respire 2 minutos. Deje ese ejercicio por hoy.</translation>
  </message>
  <message>
   <source>Rest in an easy position and breathe into your belly for two minutes.</source>
   <extracomment>companion/domain/after_stop.py</extracomment>
   <translation>Descanse en una postura cómoda y respire con el abdomen dos minutos.</translation>
  </message>
  <message>
   <source>Rest is fine, and nothing counts as missed.</source>
   <extracomment>companion/ui/pages/today_asks.py</extracomment>
   <translation>Descansar está bien, y nada cuenta como perdido.</translation>
  </message>
  <message>
   <source>Rest today</source>
   <extracomment>companion/ui/pages/day_words.py</extracomment>
   <translation>Hoy, descanso</translation>
  </message>
  <message numerus="yes">
   <source>Rest {n} seconds. Then set {number}.</source>
   <extracomment>companion/domain/cue_words.py</extracomment>
   <translation>
    <numerusform>Descanse {n} segundo. Después, la serie {number}.</numerusform>
    <numerusform>Descanse {n} segundos. Después, la serie {number}.</numerusform>
   </translation>
  </message>
  <message>
   <source>Rest. Then set {number}.</source>
   <extracomment>companion/domain/cue_words.py</extracomment>
   <translation>Descanse. Después, la serie {number}.</translation>
  </message>
  <message>
   <source>Rests until {day}</source>
   <extracomment>companion/ui/pages/place_words.py</extracomment>
   <translation>Descansa hasta el {day}</translation>
  </message>
  <message>
   <source>Return</source>
   <extracomment>companion/domain/own_exercise.py, companion/domain/wording.py</extracomment>
   <translation>Volver</translation>
  </message>
  <message>
   <source>Right</source>
   <extracomment>companion/domain/wording.py, companion/store/setting.py</extracomment>
   <translation>Derecho</translation>
  </message>
  <message>
   <source>Right leg</source>
   <extracomment>companion/domain/person_words.py, companion/ui/pages/check_in.py, companion/ui/pages/check_in_body.py</extracomment>
   <translation>Pierna derecha</translation>
  </message>
  <message>
   <source>Right only</source>
   <extracomment>companion/ui/pages/dose_editor.py</extracomment>
   <translation>Solo derecho</translation>
  </message>
  <message>
   <source>Right side first</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation>Primero el lado derecho</translation>
  </message>
  <message>
   <source>Right side first.</source>
   <extracomment>companion/domain/cue_words.py</extracomment>
   <translation>Primero el lado derecho.</translation>
  </message>
  <message>
   <source>Right side next</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation>Ahora el lado derecho</translation>
  </message>
  <message>
   <source>Right step</source>
   <extracomment>companion/ui/widgets/rep_path.py</extracomment>
   <translation>Paso derecho</translation>
  </message>
  <message>
   <source>Right, set {n}</source>
   <extracomment>companion/ui/pages/sets_card.py</extracomment>
   <translation>Derecho, serie {n}</translation>
  </message>
  <message>
   <source>Roll over in one piece, knees bent.</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation>Gire en bloque, rodillas dobladas.</translation>
  </message>
  <message>
   <source>Roll-up, roll-over, rolling on the back</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Enrollarse y rodar sobre la espalda</translation>
  </message>
  <message>
   <source>Row, upright and supported</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Remo, erguido y apoyado</translation>
  </message>
  <message>
   <source>Rule nothing out</source>
   <extracomment>companion/ui/pages/plan_gap_card.py</extracomment>
   <translation>No descartar nada</translation>
  </message>
  <message>
   <source>S</source>
   <comment>for same, the next morning</comment>
   <extracomment>companion/printing/week_rows.py</extracomment>
   <translation>I</translation>
  </message>
  <message>
   <source>STOP</source>
   <comment>in the red octagon</comment>
   <extracomment>companion/printing/banner.py</extracomment>
   <translation>PARE</translation>
  </message>
  <message>
   <source>STOP: pain / tingling</source>
   <extracomment>companion/ui/widgets/stop_button.py</extracomment>
   <translation>PARAR: dolor / hormigueo</translation>
  </message>
  <message>
   <source>STOP: pain or tingling. At once, from anywhere</source>
   <extracomment>companion/ui/key_words.py</extracomment>
   <translation>PARAR: dolor u hormigueo. Al instante, desde cualquier lugar</translation>
  </message>
  <message>
   <source>Saddle set for a slightly bent knee</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Sillín para rodilla algo doblada</translation>
  </message>
  <message>
   <source>Same</source>
   <extracomment>companion/clinic/fhir_answer.py, companion/ui/pages/paper_day.py, companion/ui/pages/today_asks.py</extracomment>
   <translation>Igual</translation>
  </message>
  <message>
   <source>Same as the computer</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Como el ordenador</translation>
  </message>
  <message>
   <source>Same day</source>
   <extracomment>companion/printing/emergency_sheet.py</extracomment>
   <translation>El mismo día</translation>
  </message>
  <message>
   <source>Same or better. Your plan goes on.</source>
   <extracomment>companion/domain/morning.py</extracomment>
   <translation>Igual o mejor. Su plan sigue.</translation>
  </message>
  <message>
   <source>Sat</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>sáb</translation>
  </message>
  <message>
   <source>Saturday</source>
   <extracomment>companion/domain/prescription_change.py, companion/printing/calendar_words.py, companion/store/setting.py</extracomment>
   <translation>sábado</translation>
  </message>
  <message>
   <source>Save</source>
   <extracomment>companion/ui/pages/about.py, companion/ui/pages/day_form.py, companion/ui/pages/goals.py, companion/ui/pages/own_exercise.py</extracomment>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>Save as</source>
   <extracomment>companion/ui/pages/data_card.py</extracomment>
   <translation>Guardar como</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <extracomment>companion/ui/pages/print_foot.py, companion/ui/pages/print_order.py</extracomment>
   <translation>Guardar como PDF</translation>
  </message>
  <message>
   <source>Save everything as</source>
   <extracomment>companion/ui/rooms/data_desk.py</extracomment>
   <translation>Guardar todo como</translation>
  </message>
  <message>
   <source>Save everything in one file</source>
   <extracomment>companion/ui/pages/data_card.py</extracomment>
   <translation>Guardar todo en un archivo</translation>
  </message>
  <message>
   <source>Save ink</source>
   <extracomment>companion/store/setting.py, companion/ui/pages/print_panel.py</extracomment>
   <translation>Ahorrar tinta</translation>
  </message>
  <message>
   <source>Save my plan</source>
   <extracomment>companion/ui/pages/plan_side.py, companion/ui/plan_door.py</extracomment>
   <translation>Guardar mi plan</translation>
  </message>
  <message>
   <source>Save the week</source>
   <extracomment>companion/ui/pages/paper_form.py</extracomment>
   <translation>Guardar la semana</translation>
  </message>
  <message>
   <source>Saved as {name}.</source>
   <extracomment>companion/ui/pages/print_dialog.py</extracomment>
   <translation>Guardado como {name}.</translation>
  </message>
  <message>
   <source>Saved in {path}</source>
   <extracomment>companion/ui/rooms/data_desk.py</extracomment>
   <translation>Guardado en {path}</translation>
  </message>
  <message>
   <source>Saved.</source>
   <extracomment>companion/ui/pages/about.py, companion/ui/pages/goals.py, companion/ui/pages/stop_way_out.py</extracomment>
   <translation>Guardado.</translation>
  </message>
  <message>
   <source>Saved. Your exercises stay as they are.</source>
   <extracomment>companion/ui/pages/about.py</extracomment>
   <translation>Guardado. Sus ejercicios siguen como están.</translation>
  </message>
  <message>
   <source>Saved: {path}</source>
   <extracomment>companion/ui/record_door.py</extracomment>
   <translation>Guardado: {path}</translation>
  </message>
  <message>
   <source>Saving. A slow drive can take a while.</source>
   <extracomment>companion/ui/saving.py</extracomment>
   <translation>Guardando. En una unidad lenta puede tardar un poco.</translation>
  </message>
  <message>
   <source>Say this on the phone:</source>
   <extracomment>companion/printing/emergency_sheet.py</extracomment>
   <translation>Diga esto por teléfono:</translation>
  </message>
  <message>
   <source>Say what comes next in a session.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Decir qué viene ahora en una sesión.</translation>
  </message>
  <message>
   <source>Say what you answered yes to. Show this page, or print it.</source>
   <extracomment>companion/domain/alarm_words.py</extracomment>
   <translation>Diga a qué respondió que sí. Muestre esta página, o imprímala.</translation>
  </message>
  <message>
   <source>Say what you answered yes to. Show this page.</source>
   <extracomment>companion/printing/closed_sheet.py</extracomment>
   <translation>Diga a qué respondió que sí. Muestre esta página.</translation>
  </message>
  <message>
   <source>Say: “I have back pain, and I feel very ill.”</source>
   <extracomment>companion/domain/alarm_words.py</extracomment>
   <translation>Diga: «Me duele la espalda y me siento muy mal».</translation>
  </message>
  <message>
   <source>Say: “I have chest pain together with back pain.”</source>
   <extracomment>companion/domain/alarm_words.py</extracomment>
   <translation>Diga: «Me duele el pecho y también la espalda».</translation>
  </message>
  <message>
   <source>Say: “I have had back pain since a bad fall or accident.”</source>
   <extracomment>companion/domain/alarm_words.py</extracomment>
   <translation>Diga: «Me duele la espalda desde una caída o un accidente grave».</translation>
  </message>
  <message>
   <source>Say: “I have or had cancer. Now I have new, bad pain in my spine.”</source>
   <extracomment>companion/domain/alarm_words.py</extracomment>
   <translation>Diga: «Tengo o tuve cáncer. Ahora tengo un dolor nuevo y fuerte en la columna».</translation>
  </message>
  <message>
   <source>Say: “I have sciatica. I am worried about cauda equina syndrome.”</source>
   <extracomment>companion/domain/alarm_words.py</extracomment>
   <translation>Diga: «Tengo ciática. Me preocupa un síndrome de cola de caballo».</translation>
  </message>
  <message>
   <source>Screen for sessions</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Pantalla para las sesiones</translation>
  </message>
  <message>
   <source>Screen {number}: {name}</source>
   <extracomment>companion/ui/rooms/settings.py</extracomment>
   <translation>Pantalla {number}: {name}</translation>
  </message>
  <message>
   <source>Search all pages</source>
   <extracomment>companion/ui/pages/learn.py</extracomment>
   <translation>Buscar en las páginas</translation>
  </message>
  <message>
   <source>Search, in Exercises, Learn and Settings</source>
   <extracomment>companion/ui/key_words.py</extracomment>
   <translation>Buscar, en Ejercicios, Aprender y Ajustes</translation>
  </message>
  <message>
   <source>Seconds left</source>
   <extracomment>companion/ui/widgets/pace_ring.py</extracomment>
   <translation>Segundos restantes</translation>
  </message>
  <message>
   <source>See a GP</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation>Vaya al médico</translation>
  </message>
  <message>
   <source>See a doctor</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation>Vaya al médico</translation>
  </message>
  <message>
   <source>See somebody today</source>
   <extracomment>companion/domain/alarm_words.py</extracomment>
   <translation>Consulte hoy mismo</translation>
  </message>
  <message>
   <source>See what to do now</source>
   <extracomment>companion/ui/pages/check_in_foot.py, companion/ui/pages/closed_card.py</extracomment>
   <translation>Ver qué hacer ahora</translation>
  </message>
  <message>
   <source>Seen by</source>
   <extracomment>companion/printing/closed_sheet.py</extracomment>
   <translation>Revisión por</translation>
  </message>
  <message>
   <source>Sent to the printer.</source>
   <extracomment>companion/ui/pages/print_dialog.py</extracomment>
   <translation>Enviado a la impresora.</translation>
  </message>
  <message>
   <source>Sep</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>sept</translation>
  </message>
  <message>
   <source>September</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>septiembre</translation>
  </message>
  <message>
   <source>Session</source>
   <extracomment>companion/store/setting_group.py, companion/ui/pages/entry_words.py, companion/ui/pages/session.py</extracomment>
   <translation>Sesión</translation>
  </message>
  <message>
   <source>Session</source>
   <comment>a day with one, short</comment>
   <extracomment>companion/ui/widgets/day_column.py</extracomment>
   <translation>Sesión</translation>
  </message>
  <message>
   <source>Session day</source>
   <extracomment>companion/domain/wording.py, companion/ui/pages/day_words.py, companion/ui/widgets/day_column.py</extracomment>
   <translation>Día de sesión</translation>
  </message>
  <message numerus="yes">
   <source>Session day · {n} exercises</source>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation>
    <numerusform>Día de sesión · {n} ejercicio</numerusform>
    <numerusform>Día de sesión · {n} ejercicios</numerusform>
   </translation>
  </message>
  <message>
   <source>Session days</source>
   <extracomment>companion/ui/pages/plan_days.py</extracomment>
   <translation>Días de sesión</translation>
  </message>
  <message>
   <source>Session menu</source>
   <extracomment>companion/ui/pages/session_menu.py</extracomment>
   <translation>Menú de la sesión</translation>
  </message>
  <message>
   <source>Sessions</source>
   <extracomment>companion/chart/telling.py, companion/printing/appointment_sheet.py</extracomment>
   <translation>Sesiones</translation>
  </message>
  <message>
   <source>Sessions a week</source>
   <extracomment>companion/chart/telling.py, companion/ui/pages/week_cards.py</extracomment>
   <translation>Sesiones por semana</translation>
  </message>
  <message>
   <source>Sessions a week from {day}: {counts}.</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation>Sesiones por semana desde el {day}: {counts}.</translation>
  </message>
  <message>
   <source>Sessions take {n} minutes at most.</source>
   <extracomment>companion/domain/plan_change.py</extracomment>
   <translation>Las sesiones duran {n} minutos como máximo.</translation>
  </message>
  <message>
   <source>Sessions, answers, plan and settings, to keep or to take along.</source>
   <extracomment>companion/ui/pages/data_card.py</extracomment>
   <translation>Sesiones, respuestas, plan y ajustes, para guardar o para llevar.</translation>
  </message>
  <message>
   <source>Sessions, pain and stops in the form that clinics exchange. No name.</source>
   <extracomment>companion/ui/pages/export_card.py</extracomment>
   <translation>Sesiones, dolor y paradas en la forma que intercambian las consultas. Sin nombre.</translation>
  </message>
  <message>
   <source>Set aside</source>
   <extracomment>companion/ui/pages/place_words.py</extracomment>
   <translation>Apartado</translation>
  </message>
  <message>
   <source>Set the date and time of your computer. Until they are right, no session starts, so that nothing is kept under a wrong date.</source>
   <extracomment>companion/ui/clock_question.py</extracomment>
   <translation>Ponga en hora la fecha y la hora de su ordenador. Hasta que estén bien no empieza ninguna sesión, para no guardar nada con una fecha equivocada.</translation>
  </message>
  <message>
   <source>Set {number} of {all}</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation>Serie {number} de {all}</translation>
  </message>
  <message>
   <source>Set {number} of {all} done</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation>Serie {number} de {all} hecha</translation>
  </message>
  <message>
   <source>Set {number} of {all} next</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation>Ahora la serie {number} de {all}</translation>
  </message>
  <message>
   <source>Set {number}: {what}</source>
   <comment>what was felt there</comment>
   <extracomment>companion/ui/pages/entry_view.py</extracomment>
   <translation>Serie {number}: {what}</translation>
  </message>
  <message>
   <source>Set {n}</source>
   <extracomment>companion/ui/pages/sets_card.py</extracomment>
   <translation>Serie {n}</translation>
  </message>
  <message>
   <source>Sets</source>
   <extracomment>companion/printing/tick.py, companion/ui/pages/dose_editor.py, companion/ui/pages/own_numbers.py</extracomment>
   <translation>Series</translation>
  </message>
  <message numerus="yes">
   <source>Sets</source>
   <comment>boxes to tick</comment>
   <extracomment>companion/printing/tick.py</extracomment>
   <translation>
    <numerusform>Serie</numerusform>
    <numerusform>Series</numerusform>
   </translation>
  </message>
  <message>
   <source>Setting up is not finished: step {n} of {all} is next.</source>
   <extracomment>companion/ui/pages/today_invites.py</extracomment>
   <translation>La configuración no está terminada: sigue el paso {n} de {all}.</translation>
  </message>
  <message>
   <source>Settings</source>
   <extracomment>companion/ui/doors.py, companion/ui/pages/settings.py</extracomment>
   <translation>Ajustes</translation>
  </message>
  <message>
   <source>Sheet</source>
   <extracomment>companion/ui/pages/print_panel.py</extracomment>
   <translation>Hoja</translation>
  </message>
  <message>
   <source>Sheets begin in grey, with less ink. Pictures stay clear.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Las hojas empiezan en gris, con menos tinta. Las imágenes siguen claras.</translation>
  </message>
  <message>
   <source>Sheets begin in large letters, where there is such a print of them.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Las hojas empiezan en letra grande, donde la hay.</translation>
  </message>
  <message>
   <source>Short pages to read.</source>
   <extracomment>companion/ui/key_words.py</extracomment>
   <translation>Páginas cortas para leer.</translation>
  </message>
  <message>
   <source>Shorter</source>
   <extracomment>companion/ui/pages/dose_editor.py, companion/ui/pages/own_numbers.py</extracomment>
   <translation>Más corto</translation>
  </message>
  <message>
   <source>Shorter rest</source>
   <extracomment>companion/ui/pages/own_numbers.py</extracomment>
   <translation>Menos descanso</translation>
  </message>
  <message>
   <source>Show an older copy</source>
   <extracomment>companion/ui/pages/copy_list.py</extracomment>
   <translation>Mostrar una copia más antigua</translation>
  </message>
  <message>
   <source>Show as charts</source>
   <extracomment>companion/ui/pages/trend_card.py</extracomment>
   <translation>Mostrar como gráficos</translation>
  </message>
  <message>
   <source>Show as tables</source>
   <extracomment>companion/ui/pages/trend_card.py</extracomment>
   <translation>Mostrar como tablas</translation>
  </message>
  <message>
   <source>Show one now</source>
   <extracomment>companion/ui/pages/reminder_card.py</extracomment>
   <translation>Mostrar uno ahora</translation>
  </message>
  <message>
   <source>Show the copies</source>
   <extracomment>companion/ui/pages/data_card.py</extracomment>
   <translation>Mostrar las copias</translation>
  </message>
  <message>
   <source>Show the sources</source>
   <extracomment>companion/ui/pages/about_card.py</extracomment>
   <translation>Mostrar las fuentes</translation>
  </message>
  <message>
   <source>Side-lying legs, clam</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Piernas de lado, almeja</translation>
  </message>
  <message>
   <source>Signs that cannot wait, and the number to call.</source>
   <extracomment>companion/ui/key_words.py</extracomment>
   <translation>Señales que no pueden esperar, y el número al que llamar.</translation>
  </message>
  <message>
   <source>Signs that need help</source>
   <extracomment>companion/domain/rule_chapter.py</extracomment>
   <translation>Señales de alerta</translation>
  </message>
  <message>
   <source>Signs that need help at once</source>
   <extracomment>companion/ui/pages/sign_check.py</extracomment>
   <translation>Señales para pedir ayuda enseguida</translation>
  </message>
  <message>
   <source>Signs to ask about soon</source>
   <extracomment>companion/ui/pages/sign_check.py</extracomment>
   <translation>Señales por las que preguntar pronto</translation>
  </message>
  <message>
   <source>Signs to have looked at today</source>
   <extracomment>companion/ui/pages/sign_check.py</extracomment>
   <translation>Señales para ir hoy al médico</translation>
  </message>
  <message>
   <source>Sit-ups, double straight-leg raises</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Abdominales, subir ambas piernas rectas</translation>
  </message>
  <message>
   <source>Sitting</source>
   <extracomment>companion/domain/exercise_words.py</extracomment>
   <translation>Sentado</translation>
  </message>
  <message>
   <source>Size of print</source>
   <extracomment>companion/ui/pages/print_panel.py</extracomment>
   <translation>Tamaño de letra</translation>
  </message>
  <message>
   <source>Skin</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Piel</translation>
  </message>
  <message>
   <source>Skip</source>
   <extracomment>companion/ui/key_words.py</extracomment>
   <translation>Saltar</translation>
  </message>
  <message>
   <source>Skip</source>
   <comment>next part of the session</comment>
   <extracomment>companion/ui/pages/session_controls.py</extracomment>
   <translation>Saltar</translation>
  </message>
  <message>
   <source>Skip this exercise</source>
   <extracomment>companion/ui/pages/session_menu.py</extracomment>
   <translation>Saltar este ejercicio</translation>
  </message>
  <message>
   <source>Slow and controlled</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation>Despacio y con control</translation>
  </message>
  <message>
   <source>Slower</source>
   <extracomment>companion/ui/key_words.py, companion/ui/pages/own_numbers.py</extracomment>
   <translation>Más lento</translation>
  </message>
  <message>
   <source>Slower (S)</source>
   <extracomment>companion/ui/pages/session_steppers.py</extracomment>
   <translation>Más lento (S)</translation>
  </message>
  <message>
   <source>Slower voice</source>
   <extracomment>companion/ui/pages/sound_panel.py</extracomment>
   <translation>Voz más lenta</translation>
  </message>
  <message>
   <source>Slowly, in your comfort zone.</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation>Despacio, en su zona de comodidad.</translation>
  </message>
  <message>
   <source>Slowly. Keep breathing.</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation>Despacio. Siga respirando.</translation>
  </message>
  <message>
   <source>Slumping over the bars</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Encorvarse sobre el manillar</translation>
  </message>
  <message>
   <source>Small</source>
   <comment>range of a movement</comment>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation>Pequeña</translation>
  </message>
  <message>
   <source>Smaller (1, 2)</source>
   <extracomment>companion/ui/pages/session_steppers.py</extracomment>
   <translation>Más pequeño (1, 2)</translation>
  </message>
  <message>
   <source>Softer tones</source>
   <extracomment>companion/ui/pages/sound_panel.py</extracomment>
   <translation>Tonos más bajos</translation>
  </message>
  <message>
   <source>Softer voice</source>
   <extracomment>companion/ui/pages/sound_panel.py</extracomment>
   <translation>Voz más baja</translation>
  </message>
  <message>
   <source>Somebody is typed in, but not added yet.</source>
   <extracomment>companion/ui/pages/about.py</extracomment>
   <translation>Hay alguien escrito, pero aún no añadido.</translation>
  </message>
  <message>
   <source>Somebody should look at this today.</source>
   <extracomment>companion/ui/pages/sign_check.py</extracomment>
   <translation>Alguien debería mirar esto hoy.</translation>
  </message>
  <message>
   <source>Someone who can drive me</source>
   <extracomment>companion/printing/emergency_sheet.py</extracomment>
   <translation>Alguien que me puede llevar</translation>
  </message>
  <message>
   <source>Something is missing above.</source>
   <extracomment>companion/ui/pages/about_step.py</extracomment>
   <translation>Falta algo más arriba.</translation>
  </message>
  <message>
   <source>Something to ask</source>
   <extracomment>companion/ui/pages/told_fields.py</extracomment>
   <translation>Algo que preguntar</translation>
  </message>
  <message>
   <source>Something to tell</source>
   <extracomment>companion/ui/pages/told_fields.py</extracomment>
   <translation>Algo que contar</translation>
  </message>
  <message>
   <source>Something to tell or to ask</source>
   <extracomment>companion/ui/pages/visit_notes.py</extracomment>
   <translation>Algo que contar o preguntar</translation>
  </message>
  <message>
   <source>Somewhere else? 112 works from a mobile in many countries.</source>
   <extracomment>companion/ui/pages/help_cards.py</extracomment>
   <translation>¿En otro lugar? El 112 funciona desde el móvil en muchos países.</translation>
  </message>
  <message>
   <source>Sore knees</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Rodillas doloridas</translation>
  </message>
  <message>
   <source>Sore side</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Lado dolorido</translation>
  </message>
  <message>
   <source>Sore side:</source>
   <extracomment>companion/printing/appointment_sheet.py</extracomment>
   <translation>Lado dolorido:</translation>
  </message>
  <message>
   <source>Sore side: both, or not sure. The right side goes first.</source>
   <extracomment>companion/domain/plan_preview.py</extracomment>
   <translation>Lado dolorido: los dos, o no lo sé. Empieza el derecho.</translation>
  </message>
  <message>
   <source>Sore side: {side}. The easier side goes first.</source>
   <extracomment>companion/domain/plan_preview.py</extracomment>
   <translation>Lado dolorido: {side}. Empieza el lado más fácil.</translation>
  </message>
  <message>
   <source>Sore wrists</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Muñecas doloridas</translation>
  </message>
  <message>
   <source>Sound</source>
   <extracomment>companion/ui/pages/session_top.py, companion/ui/pages/sound_panel.py</extracomment>
   <translation>Sonido</translation>
  </message>
  <message>
   <source>Sound and voice</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation>Sonido y voz</translation>
  </message>
  <message>
   <source>Sources</source>
   <extracomment>companion/ui/pages/about_card.py</extracomment>
   <translation>Fuentes</translation>
  </message>
  <message>
   <source>Space</source>
   <comment>a key</comment>
   <extracomment>companion/ui/pages/session_controls.py</extracomment>
   <translation>Espacio</translation>
  </message>
  <message>
   <source>Space pauses. You can go slower, or smaller, at any time.</source>
   <extracomment>companion/ui/session_hints.py</extracomment>
   <translation>Espacio pone en pausa. Puede ir más despacio, o con menos amplitud, cuando quiera.</translation>
  </message>
  <message>
   <source>Speaker</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Quién habla</translation>
  </message>
  <message>
   <source>Speed</source>
   <extracomment>companion/ui/pages/sound_panel.py</extracomment>
   <translation>Velocidad</translation>
  </message>
  <message>
   <source>Speed of speech</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Velocidad de la voz</translation>
  </message>
  <message>
   <source>Spine</source>
   <extracomment>companion/ui/widgets/player_bar.py</extracomment>
   <translation>Columna</translation>
  </message>
  <message>
   <source>Spine line</source>
   <extracomment>companion/ui/widgets/player_bar.py</extracomment>
   <translation>Línea de la columna</translation>
  </message>
  <message>
   <source>Spine stretch, saw, rocker, jack-knife</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Estirar columna, sierra, balancín, navaja</translation>
  </message>
  <message>
   <source>Stand up now and then</source>
   <extracomment>companion/store/reminder_setting.py</extracomment>
   <translation>Levantarse de vez en cuando</translation>
  </message>
  <message>
   <source>Standing</source>
   <extracomment>companion/domain/exercise_words.py</extracomment>
   <translation>De pie</translation>
  </message>
  <message>
   <source>Standing and walking</source>
   <extracomment>companion/ui/pages/told_fields.py</extracomment>
   <translation>Estar de pie y caminar</translation>
  </message>
  <message>
   <source>Standing and walking: {answer}</source>
   <extracomment>companion/ui/pages/told_words.py</extracomment>
   <translation>Estar de pie y caminar: {answer}</translation>
  </message>
  <message>
   <source>Standing sprints</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Esprints de pie</translation>
  </message>
  <message>
   <source>Start</source>
   <extracomment>companion/ui/reminding.py</extracomment>
   <translation>Empezar</translation>
  </message>
  <message>
   <source>Start</source>
   <comment>of a movement</comment>
   <extracomment>companion/domain/own_exercise.py, companion/ui/widgets/rep_path.py</extracomment>
   <translation>Inicio</translation>
  </message>
  <message>
   <source>Start a new diary</source>
   <extracomment>companion/ui/pages/copy_card.py</extracomment>
   <translation>Empezar un diario nuevo</translation>
  </message>
  <message>
   <source>Start a new diary?</source>
   <extracomment>companion/ui/trouble_window.py</extracomment>
   <translation>¿Empezar un diario nuevo?</translation>
  </message>
  <message>
   <source>Start from here</source>
   <extracomment>companion/ui/pages/exercise_foot.py</extracomment>
   <translation>Empezar desde aquí</translation>
  </message>
  <message>
   <source>Start in this position</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation>Empiece en esta posición</translation>
  </message>
  <message>
   <source>Start new</source>
   <extracomment>companion/ui/trouble_window.py</extracomment>
   <translation>Empezar de nuevo</translation>
  </message>
  <message>
   <source>Start session</source>
   <extracomment>companion/ui/pages/today_header.py</extracomment>
   <translation>Empezar sesión</translation>
  </message>
  <message>
   <source>Start the next exercise of today</source>
   <extracomment>companion/ui/key_words.py</extracomment>
   <translation>Empezar el siguiente ejercicio de hoy</translation>
  </message>
  <message>
   <source>Start today</source>
   <extracomment>companion/ui/pages/plan_step.py</extracomment>
   <translation>Empezar hoy</translation>
  </message>
  <message>
   <source>Start with the computer</source>
   <extracomment>companion/store/reminder_setting.py</extracomment>
   <translation>Iniciar con el ordenador</translation>
  </message>
  <message>
   <source>Stay as you are. Now the other side.</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation>Quédese así. Ahora el otro lado.</translation>
  </message>
  <message>
   <source>Stay easy for a while</source>
   <extracomment>companion/ui/pages/rest_page.py</extracomment>
   <translation>Tómelo con calma un rato</translation>
  </message>
  <message>
   <source>Stay here</source>
   <extracomment>companion/ui/parting.py</extracomment>
   <translation>Quedarse aquí</translation>
  </message>
  <message>
   <source>Stay inside your comfort zone. Never push or force.</source>
   <extracomment>companion/domain/first_run.py</extracomment>
   <translation>Quédese en su zona de comodidad. Nunca empuje ni fuerce.</translation>
  </message>
  <message>
   <source>Stay when the window closes</source>
   <extracomment>companion/store/reminder_setting.py</extracomment>
   <translation>Quedarse al cerrar la ventana</translation>
  </message>
  <message>
   <source>Stay with the calm list until the leg is at 5 or less.</source>
   <extracomment>companion/domain/flare.py</extracomment>
   <translation>Siga con la lista tranquila hasta que la pierna esté en 5 o menos.</translation>
  </message>
  <message>
   <source>Stays left out</source>
   <extracomment>companion/domain/prescription_change.py</extracomment>
   <translation>Sigue omitido</translation>
  </message>
  <message>
   <source>Step touch</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Step touch</translation>
  </message>
  <message>
   <source>Step {number}: {text}</source>
   <extracomment>companion/ui/widgets/step_tile.py</extracomment>
   <translation>Paso {number}: {text}</translation>
  </message>
  <message>
   <source>Step {n}</source>
   <extracomment>companion/ui/pages/own_exercise.py</extracomment>
   <translation>Paso {n}</translation>
  </message>
  <message>
   <source>Step {n} of {all}</source>
   <extracomment>companion/ui/pages/about_step.py, companion/ui/pages/plan_step.py, companion/ui/pages/welcome.py, companion/ui/rooms/screening.py</extracomment>
   <translation>Paso {n} de {all}</translation>
  </message>
  <message>
   <source>Stop at once</source>
   <comment>goes on: if you feel more pain</comment>
   <extracomment>companion/printing/banner.py</extracomment>
   <translation>Pare enseguida</translation>
  </message>
  <message>
   <source>Stop at once if</source>
   <extracomment>companion/ui/pages/exercise_body.py</extracomment>
   <translation>Pare enseguida si</translation>
  </message>
  <message>
   <source>Stop at once with more pain, tingling or numbness.</source>
   <extracomment>companion/domain/first_run.py</extracomment>
   <translation>Pare enseguida si hay más dolor, hormigueo o entumecimiento.</translation>
  </message>
  <message>
   <source>Stop at once: more pain, tingling, numbness or weakness.</source>
   <extracomment>companion/printing/banner.py</extracomment>
   <translation>Pare enseguida: más dolor, hormigueo, entumecimiento o debilidad.</translation>
  </message>
  <message>
   <source>Stop for pain</source>
   <extracomment>companion/ui/pages/stop_question.py</extracomment>
   <translation>Parar por dolor</translation>
  </message>
  <message>
   <source>Stop for pain, or go on?</source>
   <extracomment>companion/ui/pages/stop_question.py</extracomment>
   <translation>¿Parar por dolor, o seguir?</translation>
  </message>
  <message>
   <source>Stop: pain or tingling</source>
   <extracomment>companion/ui/widgets/stop_button.py</extracomment>
   <translation>Parar: dolor u hormigueo</translation>
  </message>
  <message>
   <source>Stopped</source>
   <extracomment>companion/printing/record_sheet.py, companion/ui/widgets/exercise_sign.py, companion/ui/widgets/routine_card.py</extracomment>
   <translation>Parado</translation>
  </message>
  <message>
   <source>Stopped today: it rests until tomorrow</source>
   <extracomment>companion/ui/pages/exercise_foot.py</extracomment>
   <translation>Parado hoy: descansa hasta mañana</translation>
  </message>
  <message>
   <source>Stopped twice in a row. If a professional asks for it, say so.</source>
   <extracomment>companion/ui/pages/plan_left_out.py</extracomment>
   <translation>Parado dos veces seguidas. Si un profesional lo pide, dígalo.</translation>
  </message>
  <message>
   <source>Stopped {n} times in a row, it is set aside until a professional asks for it.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Parado {n} veces seguidas, queda apartado hasta que un profesional lo pida.</translation>
  </message>
  <message>
   <source>Stopped. {way_out}</source>
   <extracomment>companion/ui/pages/stop_card.py</extracomment>
   <translation>Parado. {way_out}</translation>
  </message>
  <message>
   <source>Stopped: number</source>
   <extracomment>companion/ui/pages/paper_form.py</extracomment>
   <translation>Parado: número</translation>
  </message>
  <message>
   <source>Stopped: why</source>
   <extracomment>companion/ui/pages/paper_form.py</extracomment>
   <translation>Parado: motivo</translation>
  </message>
  <message>
   <source>Stopped: {exercise}, before the first breath.</source>
   <extracomment>companion/ui/pages/stop_way_out.py</extracomment>
   <translation>Parada: {exercise}, antes de la primera respiración.</translation>
  </message>
  <message>
   <source>Stopped: {exercise}, before the first minute.</source>
   <extracomment>companion/ui/pages/stop_way_out.py</extracomment>
   <translation>Parada: {exercise}, antes del primer minuto.</translation>
  </message>
  <message>
   <source>Stopped: {exercise}, before the first rep.</source>
   <extracomment>companion/ui/pages/stop_way_out.py</extracomment>
   <translation>Parada: {exercise}, antes de la primera repetición.</translation>
  </message>
  <message>
   <source>Stopped: {exercise}, breath {number} of {all}.</source>
   <extracomment>companion/ui/pages/stop_way_out.py</extracomment>
   <translation>Parada: {exercise}, respiración {number} de {all}.</translation>
  </message>
  <message>
   <source>Stopped: {exercise}, in the rest.</source>
   <extracomment>companion/ui/pages/stop_way_out.py</extracomment>
   <translation>Parada: {exercise}, en el descanso.</translation>
  </message>
  <message>
   <source>Stopped: {exercise}, minute {number} of {all}.</source>
   <extracomment>companion/ui/pages/stop_way_out.py</extracomment>
   <translation>Parada: {exercise}, minuto {number} de {all}.</translation>
  </message>
  <message>
   <source>Stopped: {exercise}, rep {number} of {all}.</source>
   <extracomment>companion/ui/pages/stop_way_out.py</extracomment>
   <translation>Parada: {exercise}, repetición {number} de {all}.</translation>
  </message>
  <message>
   <source>Stopped: {exercise}, while changing side.</source>
   <extracomment>companion/ui/pages/stop_way_out.py</extracomment>
   <translation>Parada: {exercise}, al cambiar de lado.</translation>
  </message>
  <message>
   <source>Stopped? number, reason</source>
   <extracomment>companion/printing/week_rows.py</extracomment>
   <translation>¿Parado? Número, motivo</translation>
  </message>
  <message>
   <source>Stops</source>
   <extracomment>companion/chart/telling.py, companion/printing/appointment_sheet.py</extracomment>
   <translation>Paradas</translation>
  </message>
  <message>
   <source>Stops that week</source>
   <extracomment>companion/ui/pages/week_cards.py</extracomment>
   <translation>Paradas de esa semana</translation>
  </message>
  <message>
   <source>Stops this week</source>
   <extracomment>companion/ui/pages/week_cards.py</extracomment>
   <translation>Paradas de esta semana</translation>
  </message>
  <message>
   <source>Strength has rest days. Walking and breathing are for any day.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Los ejercicios de fuerza necesitan días de descanso. Caminar y respirar son para cualquier día.</translation>
  </message>
  <message>
   <source>Strength has rest days: one to five session days a week.</source>
   <extracomment>companion/ui/pages/plan_days.py</extracomment>
   <translation>Los ejercicios de fuerza necesitan días de descanso: de uno a cinco días de sesión por semana.</translation>
  </message>
  <message>
   <source>Strength, walking and mobility, with the back held steady.</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Fuerza, caminar y movilidad, con la espalda quieta.</translation>
  </message>
  <message>
   <source>Stretch</source>
   <extracomment>companion/domain/exercise_words.py</extracomment>
   <translation>Estiramiento</translation>
  </message>
  <message>
   <source>Strong hips and legs</source>
   <extracomment>companion/domain/exercise_words.py</extracomment>
   <translation>Caderas y piernas fuertes</translation>
  </message>
  <message>
   <source>Strong middle</source>
   <extracomment>companion/domain/exercise_words.py</extracomment>
   <translation>Tronco fuerte</translation>
  </message>
  <message>
   <source>Such as a midwife who says that you may exercise.</source>
   <extracomment>companion/ui/pages/professional_form.py</extracomment>
   <translation>Por ejemplo, una matrona que dice que puede hacer ejercicio.</translation>
  </message>
  <message>
   <source>Such as your name.</source>
   <extracomment>companion/ui/plan_door.py</extracomment>
   <translation>Por ejemplo, su nombre.</translation>
  </message>
  <message>
   <source>Such as {example}</source>
   <extracomment>companion/ui/widgets/day_line.py</extracomment>
   <translation>Por ejemplo {example}</translation>
  </message>
  <message>
   <source>Such as “Ms Lind, physiotherapist”</source>
   <extracomment>companion/ui/pages/professional_form.py, companion/ui/pages/referral_form.py</extracomment>
   <translation>Por ejemplo «Sra. Lind, fisioterapeuta»</translation>
  </message>
  <message>
   <source>Such as “Walk to the shop” or “Sit through a meal”</source>
   <extracomment>companion/ui/pages/goals.py</extracomment>
   <translation>Por ejemplo «Ir andando a la tienda» o «Aguantar en la mesa una comida»</translation>
  </message>
  <message>
   <source>Such as “Wall press”</source>
   <extracomment>companion/ui/pages/own_exercise.py</extracomment>
   <translation>Por ejemplo «Empuje en la pared»</translation>
  </message>
  <message>
   <source>Such as: Stand an arm’s length from the wall.</source>
   <extracomment>companion/ui/pages/own_exercise.py</extracomment>
   <translation>Por ejemplo: Póngase a un brazo de la pared.</translation>
  </message>
  <message>
   <source>Such as: towel under the knees</source>
   <extracomment>companion/ui/pages/plan_item.py</extracomment>
   <translation>Por ejemplo: toalla bajo las rodillas</translation>
  </message>
  <message>
   <source>Sudden pain after a minor knock, if you are over 50, have thin bones or take steroids</source>
   <extracomment>companion/printing/help_lines.py</extracomment>
   <translation>Dolor repentino tras un golpe leve, si tiene más de 50 años, huesos frágiles o toma corticoides</translation>
  </message>
  <message>
   <source>Sudden pain after a small knock, over 50 or thin bones</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Dolor repentino tras un golpe pequeño, más de 50 años o huesos frágiles</translation>
  </message>
  <message>
   <source>Sun</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>dom</translation>
  </message>
  <message>
   <source>Sunday</source>
   <extracomment>companion/domain/prescription_change.py, companion/printing/calendar_words.py, companion/store/setting.py</extracomment>
   <translation>domingo</translation>
  </message>
  <message>
   <source>Surgery on the spine</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Operación de columna</translation>
  </message>
  <message>
   <source>Swan, if arching hurts</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Cisne, si arquear duele</translation>
  </message>
  <message>
   <source>Swap side</source>
   <extracomment>companion/ui/widgets/player_bar.py</extracomment>
   <translation>Cambiar lado</translation>
  </message>
  <message>
   <source>Take back</source>
   <extracomment>companion/ui/pages/about.py</extracomment>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>Take back: {text}</source>
   <extracomment>companion/ui/pages/told_line.py</extracomment>
   <translation>Deshacer: {text}</translation>
  </message>
  <message>
   <source>Take it out</source>
   <extracomment>companion/ui/pages/exercise_standing.py, companion/ui/pages/plan_item.py</extracomment>
   <translation>Quitarlo</translation>
  </message>
  <message>
   <source>Take the higher number:</source>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation>Tome el número más alto:</translation>
  </message>
  <message>
   <source>Take the photo away</source>
   <extracomment>companion/ui/pages/own_picture.py</extracomment>
   <translation>Quitar la foto</translation>
  </message>
  <message>
   <source>Take this time away</source>
   <extracomment>companion/ui/pages/setting_entry.py</extracomment>
   <translation>Quitar esta hora</translation>
  </message>
  <message>
   <source>Take up this plan? Type yes: </source>
   <extracomment>companion/cli/plan_file.py</extracomment>
   <translation>¿Adoptar este plan? Escriba yes: </translation>
  </message>
  <message>
   <source>Taken back.</source>
   <extracomment>companion/ui/rooms/history.py</extracomment>
   <translation>Deshecho.</translation>
  </message>
  <message>
   <source>Taken together: {trend}</source>
   <extracomment>companion/ui/pages/goals.py</extracomment>
   <translation>En conjunto: {trend}</translation>
  </message>
  <message>
   <source>Taken up. The plan before it is kept in the diary.</source>
   <extracomment>companion/cli/plan_file.py</extracomment>
   <translation>Adoptado. El plan anterior queda en el diario.</translation>
  </message>
  <message>
   <source>Taking turns</source>
   <extracomment>companion/ui/pages/own_exercise.py</extracomment>
   <translation>Alternando</translation>
  </message>
  <message>
   <source>Tap the size that suits you. You can change it at any time in Settings.</source>
   <extracomment>companion/ui/pages/size_choice.py</extracomment>
   <translation>Toque el tamaño que le venga bien. Puede cambiarlo en cualquier momento en Ajustes.</translation>
  </message>
  <message>
   <source>Teacher told, card handed over</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>Instructor avisado, tarjeta entregada</translation>
  </message>
  <message>
   <source>Tell the person who treats you.</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation>Dígaselo a quien le trata.</translation>
  </message>
  <message>
   <source>Text size</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Tamaño del texto</translation>
  </message>
  <message>
   <source>That did not work. {reason}</source>
   <extracomment>companion/ui/trouble_window.py</extracomment>
   <translation>No funcionó. {reason}</translation>
  </message>
  <message>
   <source>That is all right. Nothing counts as missed.</source>
   <extracomment>companion/ui/pages/not_today_dialog.py</extracomment>
   <translation>Está bien. Nada cuenta como perdido.</translation>
  </message>
  <message>
   <source>That is enough for today</source>
   <extracomment>companion/domain/closed_words.py</extracomment>
   <translation>Es suficiente por hoy</translation>
  </message>
  <message>
   <source>That is enough for today. Easy positions and short walks are fine.</source>
   <extracomment>companion/domain/after_stop.py</extracomment>
   <translation>Es suficiente por hoy. Las posturas cómodas y los paseos cortos están bien.</translation>
  </message>
  <message>
   <source>That is more than {n} years ago. Check the year.</source>
   <extracomment>companion/domain/sign_off.py</extracomment>
   <translation>Eso fue hace más de {n} años. Compruebe el año.</translation>
  </message>
  <message>
   <source>That was before you gave these answers. Ask somebody to look at it again.</source>
   <extracomment>companion/domain/sign_off.py</extracomment>
   <translation>Eso fue antes de dar estas respuestas. Pida que lo revisen de nuevo.</translation>
  </message>
  <message>
   <source>The PDF came out damaged, so nothing was saved. Please try again.</source>
   <extracomment>companion/printing/pdf.py</extracomment>
   <translation>El PDF salió dañado, así que no se guardó nada. Inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>The computer says it is {day}, {date}, {time}.</source>
   <extracomment>companion/ui/clock_question.py</extracomment>
   <translation>El ordenador dice que es {day}, {date}, {time}.</translation>
  </message>
  <message>
   <source>The data folder cannot be used.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>No se puede usar la carpeta de datos.</translation>
  </message>
  <message>
   <source>The diary as it was then. As it is now, it is kept as a copy too.</source>
   <extracomment>companion/ui/pages/data_card.py, companion/ui/rooms/data_desk.py</extracomment>
   <translation>El diario como era entonces. Como es ahora, se guarda también como copia.</translation>
  </message>
  <message>
   <source>The diary can be read, but not written.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>El diario se puede leer, pero no escribir.</translation>
  </message>
  <message>
   <source>The diary cannot be opened</source>
   <extracomment>companion/ui/pages/trouble.py</extracomment>
   <translation>No se puede abrir el diario</translation>
  </message>
  <message>
   <source>The diary could not be read or written.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>No se pudo leer o escribir el diario.</translation>
  </message>
  <message>
   <source>The diary file has gone, but traces of it are still here.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>El archivo del diario ha desaparecido, pero aún quedan rastros aquí.</translation>
  </message>
  <message>
   <source>The diary file is damaged.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>El archivo del diario está dañado.</translation>
  </message>
  <message>
   <source>The diary is from an older version and could not be updated.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>El diario es de una versión anterior y no se pudo actualizar.</translation>
  </message>
  <message>
   <source>The disk did not do as asked.</source>
   <extracomment>companion/store/errors.py, companion/ui/daily_copy.py</extracomment>
   <translation>El disco no hizo lo que se le pidió.</translation>
  </message>
  <message>
   <source>The disk is full, so the diary could not be written.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>El disco está lleno, así que no se pudo escribir el diario.</translation>
  </message>
  <message>
   <source>The disk is full.</source>
   <extracomment>companion/ui/daily_copy.py</extracomment>
   <translation>El disco está lleno.</translation>
  </message>
  <message>
   <source>The easier side goes first. The nerve slider is for the sore leg.</source>
   <extracomment>companion/ui/pages/about_form.py</extracomment>
   <translation>El lado más fácil va primero. El deslizamiento del nervio es para la pierna dolorida.</translation>
  </message>
  <message>
   <source>The exercises could not be read.</source>
   <extracomment>companion/domain/plan_gap.py, companion/ui/pages/exercises.py</extracomment>
   <translation>No se pudieron leer los ejercicios.</translation>
  </message>
  <message>
   <source>The file cannot be opened: {reason}.</source>
   <extracomment>companion/clinic/plan_file.py</extracomment>
   <translation>El archivo no se puede abrir: {reason}.</translation>
  </message>
  <message>
   <source>The file ends too early. A part of it is missing.</source>
   <extracomment>companion/clinic/located.py</extracomment>
   <translation>El archivo termina demasiado pronto. Falta una parte.</translation>
  </message>
  <message>
   <source>The file has nothing that is not in your plan.</source>
   <extracomment>companion/ui/plan_door.py</extracomment>
   <translation>El archivo no tiene nada que no esté en su plan.</translation>
  </message>
  <message>
   <source>The file is too long to be a plan.</source>
   <extracomment>companion/clinic/located.py, companion/clinic/plan_file.py</extracomment>
   <translation>El archivo es demasiado largo para ser un plan.</translation>
  </message>
  <message>
   <source>The file was left exactly as it is.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>El archivo quedó tal como está.</translation>
  </message>
  <message>
   <source>The files with the exercises are missing or damaged, so there is no routine to show.</source>
   <extracomment>companion/ui/pages/today_empty.py</extracomment>
   <translation>Los archivos de los ejercicios faltan o están dañados, así que no hay rutina que mostrar.</translation>
  </message>
  <message>
   <source>The first column of the week.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>La primera columna de la semana.</translation>
  </message>
  <message>
   <source>The first that works</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>La primera que funcione</translation>
  </message>
  <message>
   <source>The flare-up is behind you. Back to your plan, one level lower.</source>
   <extracomment>companion/domain/flare.py</extracomment>
   <translation>El brote ya pasó. De vuelta a su plan, un nivel más fácil.</translation>
  </message>
  <message>
   <source>The flare-up is over: your usual dose again.</source>
   <extracomment>companion/domain/day_change.py</extracomment>
   <translation>El brote de dolor ha pasado: de nuevo la cantidad habitual.</translation>
  </message>
  <message>
   <source>The folder for copies may not be written.</source>
   <extracomment>companion/ui/daily_copy.py</extracomment>
   <translation>No se permite escribir en la carpeta de copias.</translation>
  </message>
  <message>
   <source>The hair of the figure.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>El pelo de la figura.</translation>
  </message>
  <message>
   <source>The language of all words, spoken and printed too.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>El idioma de todas las palabras, también habladas e impresas.</translation>
  </message>
  <message>
   <source>The last ones. A yes here does not keep you from exercising.</source>
   <extracomment>companion/ui/pages/sign_check.py</extracomment>
   <translation>Las últimas. Un sí aquí no le impide hacer ejercicio.</translation>
  </message>
  <message>
   <source>The leg that hurts. The other side goes first.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>La pierna que duele. El otro lado va primero.</translation>
  </message>
  <message>
   <source>The lock opens when you say which clinician looked at it, and on what day.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>El bloqueo se quita cuando usted dice qué profesional lo revisó y qué día.</translation>
  </message>
  <message>
   <source>The lying figure four is left out.</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>«Cruzar la pierna en cuatro» se omite.</translation>
  </message>
  <message>
   <source>The morning after a session</source>
   <extracomment>companion/clinic/fhir_answer.py</extracomment>
   <translation>La mañana después de una sesión</translation>
  </message>
  <message>
   <source>The morning after {day}</source>
   <extracomment>companion/ui/pages/paper_day.py</extracomment>
   <translation>La mañana después del {day}</translation>
  </message>
  <message>
   <source>The next morning</source>
   <extracomment>companion/domain/rule_chapter.py</extracomment>
   <translation>La mañana siguiente</translation>
  </message>
  <message>
   <source>The order changes position as seldom as possible. In each, breathing comes first and the nerve last.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>El orden cambia de posición lo menos posible. En cada una, la respiración va primero y el nervio al final.</translation>
  </message>
  <message>
   <source>The order is by position.</source>
   <extracomment>companion/domain/plan_change.py</extracomment>
   <translation>El orden es por posición.</translation>
  </message>
  <message>
   <source>The paper in your printer.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>El papel de su impresora.</translation>
  </message>
  <message>
   <source>The person in the pictures.</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation>La persona de las imágenes.</translation>
  </message>
  <message>
   <source>The plan before it is kept. You can go back to it.</source>
   <extracomment>companion/ui/plan_door.py</extracomment>
   <translation>El plan anterior se guarda. Puede volver a él.</translation>
  </message>
  <message>
   <source>The plan grows in weeks one, three and five of exercise. Time away and flare-ups do not count.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>El plan crece en las semanas uno, tres y cinco de ejercicio. El tiempo sin ejercicios y los brotes no cuentan.</translation>
  </message>
  <message numerus="yes">
   <source>The plan is {n} a week.</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation>
    <numerusform>El plan es {n} por semana.</numerusform>
    <numerusform>El plan son {n} por semana.</numerusform>
   </translation>
  </message>
  <message>
   <source>The plan keeps to exercises that suit most people.</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>El plan se queda con ejercicios que van bien a casi todos.</translation>
  </message>
  <message>
   <source>The plan stays empty until a professional has chosen exercises for you. Write them down below, under “What a professional asked for”.</source>
   <extracomment>companion/domain/intake.py</extracomment>
   <translation>El plan queda vacío hasta que un profesional haya elegido ejercicios para usted. Anótelos más abajo, en «Lo que pidió un profesional».</translation>
  </message>
  <message>
   <source>The plan was made on a day that is yet to come.</source>
   <extracomment>companion/clinic/plan_reader.py</extracomment>
   <translation>El plan se hizo en un día que aún no ha llegado.</translation>
  </message>
  <message>
   <source>The printer {printer} did not take the sheet. Check that it is on, or save the sheet as a PDF.</source>
   <extracomment>companion/printing/printer.py</extracomment>
   <translation>La impresora {printer} no aceptó la hoja. Compruebe que está encendida, o guarde la hoja como PDF.</translation>
  </message>
  <message>
   <source>The program decides</source>
   <extracomment>companion/ui/pages/dose_editor.py</extracomment>
   <translation>Decide el programa</translation>
  </message>
  <message>
   <source>The program is already open with this diary.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>El programa ya está abierto con este diario.</translation>
  </message>
  <message>
   <source>The reason: {reason}.</source>
   <extracomment>companion/ui/plan_door.py</extracomment>
   <translation>El motivo: {reason}.</translation>
  </message>
  <message>
   <source>The rowing machine, for now</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>La máquina de remo, por ahora</translation>
  </message>
  <message>
   <source>The rules for stops and sore days hold for it too.</source>
   <extracomment>companion/ui/pages/own_exercise.py</extracomment>
   <translation>Las reglas de paradas y días doloridos valen también para él.</translation>
  </message>
  <message>
   <source>The rules, one by one</source>
   <extracomment>companion/domain/rule_lesson.py</extracomment>
   <translation>Las reglas, una por una</translation>
  </message>
  <message>
   <source>The safety rules go by this, so it cannot be taken back.</source>
   <extracomment>companion/ui/pages/told_words.py</extracomment>
   <translation>Las reglas de seguridad se guían por esto, así que no se puede retirar.</translation>
  </message>
  <message>
   <source>The screen that a session fills, such as a television.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>La pantalla que llena una sesión, por ejemplo un televisor.</translation>
  </message>
  <message>
   <source>The skin of the figure.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>La piel de la figura.</translation>
  </message>
  <message>
   <source>The week shown</source>
   <extracomment>companion/ui/sheet_stock.py</extracomment>
   <translation>La semana mostrada</translation>
  </message>
  <message>
   <source>The whole list is asked at the start, after a stop with weakness, tingling or numbness, when tingling is new, and after {days} days away.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>La lista entera se pregunta al principio, tras una parada con debilidad, hormigueo o entumecimiento, cuando el hormigueo es nuevo y tras {days} días sin sesiones.</translation>
  </message>
  <message>
   <source>Then it waits until the leg is at {n} or less and not moving down.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Después espera a que la pierna esté en {n} o menos y el dolor no vaya más abajo.</translation>
  </message>
  <message>
   <source>Then it waits until you say which professional asked for it.</source>
   <extracomment>companion/ui/pages/own_exercise.py</extracomment>
   <translation>Entonces espera hasta que diga qué profesional lo pidió.</translation>
  </message>
  <message>
   <source>Then set {number}</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation>Después, serie {number}</translation>
  </message>
  <message>
   <source>There are too few answers yet to compare the weeks.</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation>Aún hay muy pocas respuestas para comparar las semanas.</translation>
  </message>
  <message>
   <source>There are too many brackets inside each other.</source>
   <extracomment>companion/clinic/located.py</extracomment>
   <translation>Hay demasiados paréntesis unos dentro de otros.</translation>
  </message>
  <message>
   <source>There is an exercise with this name.</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation>Ya hay un ejercicio con este nombre.</translation>
  </message>
  <message>
   <source>There is no clinical word on this page.</source>
   <extracomment>companion/ui/pages/guide.py</extracomment>
   <translation>En esta página no hay ninguna palabra clínica.</translation>
  </message>
  <message>
   <source>There is no copy yet.</source>
   <extracomment>companion/ui/pages/data_card.py</extracomment>
   <translation>Todavía no hay ninguna copia.</translation>
  </message>
  <message>
   <source>There is no exercise in your plan yet.</source>
   <extracomment>companion/ui/plan_door.py</extracomment>
   <translation>Todavía no hay ningún ejercicio en su plan.</translation>
  </message>
  <message>
   <source>There is no exercise in your plan yet. A professional has to choose them first: go back and write down what they asked for.</source>
   <extracomment>companion/ui/pages/plan_step.py</extracomment>
   <translation>Aún no hay ningún ejercicio en su plan. Primero los elige un profesional: vuelva y anote lo que pidió.</translation>
  </message>
  <message>
   <source>There is no good copy</source>
   <extracomment>companion/ui/pages/copy_card.py</extracomment>
   <translation>No hay ninguna copia buena</translation>
  </message>
  <message>
   <source>There is no older copy.</source>
   <extracomment>companion/ui/pages/copy_list.py</extracomment>
   <translation>No hay ninguna copia más antigua.</translation>
  </message>
  <message>
   <source>There is something after the end of the plan.</source>
   <extracomment>companion/clinic/located.py</extracomment>
   <translation>Hay algo después del final del plan.</translation>
  </message>
  <message>
   <source>There was a loud sound, so the session is paused.</source>
   <extracomment>companion/ui/pages/stop_question.py</extracomment>
   <translation>Hubo un ruido fuerte, así que la sesión está en pausa.</translation>
  </message>
  <message>
   <source>These are less urgent, but should not wait for another day.</source>
   <extracomment>companion/ui/pages/sign_check.py</extracomment>
   <translation>Estas son menos urgentes, pero no deberían esperar a otro día.</translation>
  </message>
  <message>
   <source>These need what you ruled out below.</source>
   <extracomment>companion/ui/pages/plan_left_out.py</extracomment>
   <translation>Estos necesitan lo que usted ha descartado abajo.</translation>
  </message>
  <message>
   <source>These signs are rare. If you have one, do not wait and do not exercise.</source>
   <extracomment>companion/ui/pages/help.py</extracomment>
   <translation>Estas señales son raras. Si tiene una, no espere y no haga ejercicio.</translation>
  </message>
  <message>
   <source>They agree with the plan</source>
   <extracomment>companion/ui/pages/professional_form.py</extracomment>
   <translation>Está de acuerdo con el plan</translation>
  </message>
  <message>
   <source>They asked for certain exercises</source>
   <extracomment>companion/ui/pages/professional_form.py</extracomment>
   <translation>Pidió ciertos ejercicios</translation>
  </message>
  <message>
   <source>They look for signs that need a doctor before any exercise. It takes about two minutes.</source>
   <extracomment>companion/domain/closed_words.py</extracomment>
   <translation>Buscan señales que conviene que vea un médico antes de cualquier ejercicio. Son unos dos minutos.</translation>
  </message>
  <message>
   <source>They looked at these signs and said that I may exercise</source>
   <extracomment>companion/ui/pages/clearance.py</extracomment>
   <translation>Han revisado estas señales y han dicho que puedo hacer ejercicio</translation>
  </message>
  <message>
   <source>Thigh</source>
   <extracomment>companion/chart/strip.py, companion/ui/pages/check_in_body.py, companion/ui/pages/stop_questions.py, companion/ui/pages/today_asks.py</extracomment>
   <translation>Muslo</translation>
  </message>
  <message>
   <source>Thin bones (osteoporosis)</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Huesos frágiles (osteoporosis)</translation>
  </message>
  <message>
   <source>Things you do not have</source>
   <extracomment>companion/ui/pages/plan_left_out.py</extracomment>
   <translation>Cosas que no tiene</translation>
  </message>
  <message>
   <source>This cannot be read. Was the file changed by hand?</source>
   <extracomment>companion/clinic/located.py</extracomment>
   <translation>Esto no se puede leer. ¿Se cambió el archivo a mano?</translation>
  </message>
  <message>
   <source>This cannot be undone. The program then begins as on the first day.</source>
   <extracomment>companion/ui/rooms/data_desk.py</extracomment>
   <translation>Esto no se puede deshacer. Después el programa empieza como el primer día.</translation>
  </message>
  <message>
   <source>This computer does not let it start by itself.</source>
   <extracomment>companion/ui/rooms/settings.py</extracomment>
   <translation>Este ordenador no le deja iniciarse solo.</translation>
  </message>
  <message>
   <source>This day is more than ten years ago.</source>
   <extracomment>companion/ui/pages/day_fault.py</extracomment>
   <translation>Ese día es de hace más de diez años.</translation>
  </message>
  <message>
   <source>This day is still to come.</source>
   <extracomment>companion/ui/pages/day_fault.py, companion/ui/pages/week_words.py</extracomment>
   <translation>Este día aún no ha llegado.</translation>
  </message>
  <message>
   <source>This day is there twice.</source>
   <extracomment>companion/clinic/plan_reader.py</extracomment>
   <translation>Este día está dos veces.</translation>
  </message>
  <message>
   <source>This day is yet to come.</source>
   <extracomment>companion/domain/sign_off.py</extracomment>
   <translation>Este día aún no ha llegado.</translation>
  </message>
  <message>
   <source>This deletes your diary, its copies, your settings and all pictures kept: {count} in {data} and {cache}. It cannot be undone.</source>
   <extracomment>companion/cli/removal.py</extracomment>
   <translation>Esto borra su diario, sus copias, sus ajustes y todas las imágenes guardadas: {count} en {data} y {cache}. No se puede deshacer.</translation>
  </message>
  <message>
   <source>This diary was written by a newer version of the program.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Este diario lo escribió una versión más nueva del programa.</translation>
  </message>
  <message>
   <source>This file cannot be read. Is it still there?</source>
   <extracomment>companion/ui/photo.py</extracomment>
   <translation>Este archivo no se puede leer. ¿Sigue ahí?</translation>
  </message>
  <message>
   <source>This file could not be brought in.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>No se pudo importar este archivo.</translation>
  </message>
  <message>
   <source>This file is not a diary of this program.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Este archivo no es un diario de este programa.</translation>
  </message>
  <message>
   <source>This file is not an exercise plan of this program.</source>
   <extracomment>companion/clinic/plan_reader.py</extracomment>
   <translation>Este archivo no es un plan de ejercicios de este programa.</translation>
  </message>
  <message>
   <source>This file is too large. Choose a photo of at most 25 MB.</source>
   <extracomment>companion/ui/photo.py</extracomment>
   <translation>Este archivo es demasiado grande. Elija una foto de 25 MB como máximo.</translation>
  </message>
  <message>
   <source>This file is too long to be brought in again. Keep a copy of the folder {folder} too.</source>
   <extracomment>companion/store/tally.py</extracomment>
   <translation>Este archivo es demasiado largo para volver a leerlo. Guarde también una copia de la carpeta {folder}.</translation>
  </message>
  <message>
   <source>This is no photo that can be opened. Choose a JPEG or PNG.</source>
   <extracomment>companion/ui/photo.py</extracomment>
   <translation>No es una foto que se pueda abrir. Elija un JPEG o PNG.</translation>
  </message>
  <message>
   <source>This is no text. Is it the right file?</source>
   <extracomment>companion/clinic/plan_file.py</extracomment>
   <translation>Esto no es un texto. ¿Es el archivo correcto?</translation>
  </message>
  <message>
   <source>This is your plan already</source>
   <extracomment>companion/ui/plan_door.py</extracomment>
   <translation>Este ya es su plan</translation>
  </message>
  <message>
   <source>This is your plan already.</source>
   <extracomment>companion/cli/plan_file.py</extracomment>
   <translation>Este ya es su plan.</translation>
  </message>
  <message>
   <source>This name is too long. Keep it short.</source>
   <extracomment>companion/domain/sign_off.py</extracomment>
   <translation>Este nombre es demasiado largo. Acórtelo.</translation>
  </message>
  <message>
   <source>This needs help now.</source>
   <extracomment>companion/ui/pages/sign_check.py</extracomment>
   <translation>Con esto necesita ayuda ahora.</translation>
  </message>
  <message>
   <source>This one is there already.</source>
   <extracomment>companion/domain/goal.py</extracomment>
   <translation>Este ya está.</translation>
  </message>
  <message>
   <source>This page</source>
   <extracomment>companion/ui/key_words.py</extracomment>
   <translation>Esta página</translation>
  </message>
  <message>
   <source>This picture is too small to see anything in it.</source>
   <extracomment>companion/ui/photo.py</extracomment>
   <translation>Esta imagen es demasiado pequeña para ver algo.</translation>
  </message>
  <message>
   <source>This picture is too wide or too high. Choose a smaller one.</source>
   <extracomment>companion/ui/photo.py</extracomment>
   <translation>Esta imagen es demasiado ancha o alta. Elija una más pequeña.</translation>
  </message>
  <message>
   <source>This plan needs a newer version of the program.</source>
   <extracomment>companion/clinic/plan_reader.py</extracomment>
   <translation>Este plan necesita una versión más nueva del programa.</translation>
  </message>
  <message>
   <source>This program has no exercise “{key}”.</source>
   <extracomment>companion/clinic/plan_reader.py</extracomment>
   <translation>Este programa no tiene el ejercicio «{key}».</translation>
  </message>
  <message>
   <source>This program is made for people of 16 and older.</source>
   <extracomment>companion/ui/pages/welcome.py</extracomment>
   <translation>Este programa está hecho para personas de 16 años o más.</translation>
  </message>
  <message>
   <source>This was before you stopped it. Ask again first.</source>
   <extracomment>companion/domain/sign_off.py</extracomment>
   <translation>Eso fue antes de que lo parara. Vuelva a preguntar primero.</translation>
  </message>
  <message>
   <source>This week</source>
   <extracomment>companion/chart/bars.py, companion/ui/pages/week_words.py, companion/ui/sheet_stock.py</extracomment>
   <translation>Esta semana</translation>
  </message>
  <message>
   <source>Three questions come before each session. Is this new? {first}. {second}. {third}.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Antes de cada sesión hay tres preguntas. ¿Es nuevo? {first}. {second}. {third}.</translation>
  </message>
  <message>
   <source>Three short notes that explain the screen. They go when seen.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Tres notas cortas que explican la pantalla. Se van cuando las ha visto.</translation>
  </message>
  <message>
   <source>Three short questions. Skip any.</source>
   <extracomment>companion/ui/pages/stop_questions.py</extracomment>
   <translation>Tres preguntas cortas. Puede saltar cualquiera.</translation>
  </message>
  <message>
   <source>Three stopped sessions in a week, or pain not back to usual after 3 days</source>
   <extracomment>companion/printing/help_lines.py</extracomment>
   <translation>Tres sesiones paradas en una semana, o dolor que no vuelve a lo habitual en 3 días</translation>
  </message>
  <message>
   <source>Three stopped sessions in a week, or sore for three days</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Tres sesiones paradas en una semana, o dolor tres días</translation>
  </message>
  <message>
   <source>Three stopped sessions in a week. Ask a GP or physiotherapist soon.</source>
   <extracomment>companion/ui/pages/today_asks.py</extracomment>
   <translation>Tres sesiones paradas en una semana. Pregunte pronto a un médico o fisioterapeuta.</translation>
  </message>
  <message>
   <source>Three to five days a week for strength. Walking and breathing are for every day.</source>
   <extracomment>companion/ui/pages/week_card.py</extracomment>
   <translation>De tres a cinco días por semana para la fuerza. Caminar y respirar son para cada día.</translation>
  </message>
  <message>
   <source>Thu</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>jue</translation>
  </message>
  <message>
   <source>Thursday</source>
   <extracomment>companion/domain/prescription_change.py, companion/printing/calendar_words.py</extracomment>
   <translation>jueves</translation>
  </message>
  <message>
   <source>Tick all that hold. Each says how it changes the plan.</source>
   <extracomment>companion/ui/pages/about_form.py</extracomment>
   <translation>Marque todo lo que sea su caso. Cada punto dice cómo cambia el plan.</translation>
  </message>
  <message>
   <source>Tick this only if they said so.</source>
   <extracomment>companion/ui/pages/clearance.py</extracomment>
   <translation>Marque esto solo si lo dijeron.</translation>
  </message>
  <message>
   <source>Time for a session</source>
   <extracomment>companion/ui/pages/week_card.py</extracomment>
   <translation>Tiempo para una sesión</translation>
  </message>
  <message>
   <source>Time to stand up</source>
   <extracomment>companion/ui/reminding.py</extracomment>
   <translation>Hora de levantarse</translation>
  </message>
  <message>
   <source>Times</source>
   <extracomment>companion/ui/pages/dose_editor.py, companion/ui/pages/own_numbers.py</extracomment>
   <translation>Veces</translation>
  </message>
  <message>
   <source>Times</source>
   <comment>boxes to tick</comment>
   <extracomment>companion/printing/tick.py</extracomment>
   <translation>Veces</translation>
  </message>
  <message>
   <source>Tingling or numbness</source>
   <extracomment>companion/clinic/fhir_answer.py, companion/ui/pages/check_in_form.py</extracomment>
   <translation>Hormigueo o entumecimiento</translation>
  </message>
  <message>
   <source>Tingling, numbness</source>
   <extracomment>companion/ui/pages/stop_questions.py</extracomment>
   <translation>Hormigueo, entumecimiento</translation>
  </message>
  <message>
   <source>Tingling, numbness and weakness stay once they were told: the safety rules go by them.</source>
   <extracomment>companion/ui/pages/stop_fields.py</extracomment>
   <translation>El hormigueo, el entumecimiento y la debilidad se quedan una vez indicados: las reglas de seguridad se guían por ellos.</translation>
  </message>
  <message>
   <source>Tired</source>
   <extracomment>companion/ui/pages/not_today_dialog.py</extracomment>
   <translation>Cansancio</translation>
  </message>
  <message>
   <source>To ask: {text}</source>
   <extracomment>companion/ui/pages/told_words.py</extracomment>
   <translation>Preguntar: {text}</translation>
  </message>
  <message>
   <source>To be careful about</source>
   <extracomment>companion/domain/prescription_change.py</extracomment>
   <translation>Con qué tener cuidado</translation>
  </message>
  <message>
   <source>To do</source>
   <comment>state of an exercise</comment>
   <extracomment>companion/ui/widgets/routine_card.py</extracomment>
   <translation>Por hacer</translation>
  </message>
  <message>
   <source>To keep your diary in one file first, name it (.json): </source>
   <extracomment>companion/cli/removal.py</extracomment>
   <translation>Para guardar antes su diario en un archivo, póngale nombre (.json): </translation>
  </message>
  <message>
   <source>To read and to print (PDF)</source>
   <extracomment>companion/ui/pages/export_card.py</extracomment>
   <translation>Para leer e imprimir (PDF)</translation>
  </message>
  <message>
   <source>To tell: {text}</source>
   <extracomment>companion/ui/pages/told_words.py</extracomment>
   <translation>Contar: {text}</translation>
  </message>
  <message>
   <source>Today</source>
   <extracomment>companion/ui/doors.py, companion/ui/pages/calendar_card.py, companion/ui/pages/history_header.py, companion/ui/widgets/day_column.py, companion/ui/widgets/day_line.py</extracomment>
   <translation>Hoy</translation>
  </message>
  <message>
   <source>Today and tomorrow hold only gentle moves and short walks. Then your plan comes back in small steps. Nothing counts as missed.</source>
   <extracomment>companion/ui/pages/flare_advice.py</extracomment>
   <translation>Hoy y mañana solo hay movimientos suaves y paseos cortos. Luego su plan vuelve en pasos pequeños. Nada cuenta como perdido.</translation>
  </message>
  <message>
   <source>Today is a rest day in your plan: if you start, it is a short and gentle session.</source>
   <extracomment>companion/ui/rooms/welcome.py</extracomment>
   <translation>Hoy es día de descanso en su plan: si empieza, será una sesión corta y suave.</translation>
  </message>
  <message>
   <source>Today, {date}</source>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation>Hoy, {date}</translation>
  </message>
  <message>
   <source>Today: {call}</source>
   <comment>whom to ask</comment>
   <extracomment>companion/ui/pages/help.py</extracomment>
   <translation>Hoy: {call}</translation>
  </message>
  <message>
   <source>Today: {whom}</source>
   <extracomment>companion/ui/pages/lock_card.py</extracomment>
   <translation>Hoy: {whom}</translation>
  </message>
  <message>
   <source>Today’s exercises</source>
   <extracomment>companion/ui/pages/routine_list.py, companion/ui/pages/today.py</extracomment>
   <translation>Ejercicios de hoy</translation>
  </message>
  <message>
   <source>Today’s exercises, and the start of a session.</source>
   <extracomment>companion/ui/key_words.py</extracomment>
   <translation>Los ejercicios de hoy, y el inicio de la sesión.</translation>
  </message>
  <message>
   <source>Today’s routine</source>
   <extracomment>companion/printing/today_sheet.py, companion/ui/pages/today.py</extracomment>
   <translation>Rutina de hoy</translation>
  </message>
  <message>
   <source>Toe taps, dead bug</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Toques de punta, bicho boca arriba</translation>
  </message>
  <message>
   <source>Told at {time}: leg {leg}, back {back}, furthest {place}</source>
   <extracomment>companion/ui/pages/told_words.py</extracomment>
   <translation>Indicado a las {time}: pierna {leg}, espalda {back}, punto más lejano {place}</translation>
  </message>
  <message>
   <source>Tones</source>
   <extracomment>companion/store/setting.py, companion/ui/pages/sound_panel.py</extracomment>
   <translation>Tonos</translation>
  </message>
  <message>
   <source>Try again</source>
   <extracomment>companion/ui/pages/trouble.py</extracomment>
   <translation>Intentar de nuevo</translation>
  </message>
  <message>
   <source>Try again. If that does not help, go back to the last good copy.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Inténtelo de nuevo. Si no ayuda, vuelva a la última copia buena.</translation>
  </message>
  <message>
   <source>Try it</source>
   <extracomment>companion/ui/pages/hands_free_card.py</extracomment>
   <translation>Probar</translation>
  </message>
  <message>
   <source>Try the pause by a clap</source>
   <extracomment>companion/ui/pages/hands_free_card.py</extracomment>
   <translation>Probar la pausa con una palmada</translation>
  </message>
  <message>
   <source>Tue</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>mar</translation>
  </message>
  <message>
   <source>Tuesday</source>
   <extracomment>companion/domain/prescription_change.py, companion/printing/calendar_words.py</extracomment>
   <translation>martes</translation>
  </message>
  <message>
   <source>Turn the figure</source>
   <extracomment>companion/ui/widgets/turn_button.py</extracomment>
   <translation>Girar la figura</translation>
  </message>
  <message>
   <source>Turn the figure back</source>
   <extracomment>companion/ui/widgets/turn_button.py</extracomment>
   <translation>Devolver la figura</translation>
  </message>
  <message>
   <source>Twisting</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Giros</translation>
  </message>
  <message>
   <source>Twists with a weight</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Giros con peso</translation>
  </message>
  <message>
   <source>Two good sessions in a row: {step} next?</source>
   <extracomment>companion/domain/step_words.py</extracomment>
   <translation>Dos sesiones buenas seguidas: ¿ahora {step}?</translation>
  </message>
  <message>
   <source>Type in a paper week</source>
   <extracomment>companion/ui/pages/day_card.py, companion/ui/pages/paper_form.py, companion/ui/pages/week_cards.py</extracomment>
   <translation>Copiar una semana del papel</translation>
  </message>
  <message>
   <source>Undo</source>
   <extracomment>companion/ui/pages/history_board.py, companion/ui/pages/plan_log.py</extracomment>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>United Kingdom</source>
   <extracomment>companion/domain/emergency.py, companion/store/setting.py</extracomment>
   <translation>Reino Unido</translation>
  </message>
  <message>
   <source>United States and Canada</source>
   <extracomment>companion/domain/emergency.py, companion/store/setting.py</extracomment>
   <translation>Estados Unidos y Canadá</translation>
  </message>
  <message>
   <source>Unlock exercises</source>
   <extracomment>companion/ui/pages/clearance.py</extracomment>
   <translation>Desbloquear ejercicios</translation>
  </message>
  <message>
   <source>Unsteady on your feet</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Poco equilibrio al estar de pie</translation>
  </message>
  <message>
   <source>Unwell</source>
   <extracomment>companion/ui/pages/not_today_dialog.py, companion/ui/pages/stop_questions.py</extracomment>
   <translation>Malestar</translation>
  </message>
  <message>
   <source>Up to 16 weeks</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Hasta 16 semanas</translation>
  </message>
  <message>
   <source>Up to four times a day.</source>
   <extracomment>companion/store/reminder_setting.py</extracomment>
   <translation>Hasta cuatro veces al día.</translation>
  </message>
  <message>
   <source>Up to three things that matter to you and are hard now. Every two weeks you say how well they go, from 0 to 10.</source>
   <extracomment>companion/ui/pages/goals.py</extracomment>
   <translation>Hasta tres cosas que le importan y ahora le cuestan. Cada dos semanas dice qué tal van, de 0 a 10.</translation>
  </message>
  <message>
   <source>Use</source>
   <extracomment>companion/ui/pages/data_card.py</extracomment>
   <translation>Usar</translation>
  </message>
  <message>
   <source>Use 1 to 6 sets of 1 to 30 times.</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation>Use de 1 a 6 series de 1 a 30 veces.</translation>
  </message>
  <message>
   <source>Use a photo</source>
   <extracomment>companion/ui/pages/own_picture.py</extracomment>
   <translation>Usar una foto</translation>
  </message>
  <message>
   <source>Use the copy of {moment}</source>
   <extracomment>companion/ui/pages/data_card.py</extracomment>
   <translation>Usar la copia del {moment}</translation>
  </message>
  <message>
   <source>Use the window that is open, or close it first.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Use la ventana que está abierta, o ciérrela primero.</translation>
  </message>
  <message>
   <source>Use this copy</source>
   <extracomment>companion/ui/rooms/data_desk.py, companion/ui/trouble_window.py</extracomment>
   <translation>Usar esta copia</translation>
  </message>
  <message>
   <source>Use this plan</source>
   <extracomment>companion/ui/plan_door.py</extracomment>
   <translation>Usar este plan</translation>
  </message>
  <message>
   <source>Use timed rests</source>
   <extracomment>companion/ui/pages/session_menu.py</extracomment>
   <translation>Descansos con tiempo</translation>
  </message>
  <message>
   <source>Very bad pain in exercises, or no change in two weeks</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Dolor muy fuerte en los ejercicios, o ningún cambio en dos semanas</translation>
  </message>
  <message>
   <source>Very loose joints (hypermobility)</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Articulaciones muy laxas (hipermovilidad)</translation>
  </message>
  <message>
   <source>Very much better</source>
   <extracomment>companion/ui/pages/goal_cards.py</extracomment>
   <translation>Muchísimo mejor</translation>
  </message>
  <message>
   <source>Very much worse</source>
   <extracomment>companion/ui/pages/goal_cards.py</extracomment>
   <translation>Muchísimo peor</translation>
  </message>
  <message>
   <source>Voice</source>
   <extracomment>companion/store/setting.py, companion/ui/pages/sound_panel.py</extracomment>
   <translation>Voz</translation>
  </message>
  <message>
   <source>Voice volume</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Volumen de la voz</translation>
  </message>
  <message>
   <source>Volume</source>
   <extracomment>companion/ui/pages/sound_panel.py</extracomment>
   <translation>Volumen</translation>
  </message>
  <message>
   <source>W</source>
   <comment>for worse, the next morning</comment>
   <extracomment>companion/printing/week_rows.py</extracomment>
   <translation>P</translation>
  </message>
  <message>
   <source>Walk 2 to 5 minutes, 4 to 8 times a day.</source>
   <extracomment>companion/domain/flare.py</extracomment>
   <translation>Camine de 2 a 5 minutos, de 4 a 8 veces al día.</translation>
  </message>
  <message>
   <source>Walking and changing position often are still good for you.</source>
   <extracomment>companion/ui/pages/plan_gap_card.py, companion/ui/pages/today_empty.py, companion/ui/today_note.py</extracomment>
   <translation>Caminar y cambiar de postura a menudo le siguen viniendo bien.</translation>
  </message>
  <message>
   <source>Walking in the water</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Caminar en el agua</translation>
  </message>
  <message>
   <source>Walking, minutes</source>
   <extracomment>companion/printing/week_rows.py, companion/ui/pages/paper_form.py</extracomment>
   <translation>Caminar, minutos</translation>
  </message>
  <message>
   <source>Walking, minutes, {day}</source>
   <extracomment>companion/ui/pages/paper_day.py</extracomment>
   <translation>Caminar, minutos, {day}</translation>
  </message>
  <message>
   <source>Wall dog with a flat back</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Perro en la pared, espalda recta</translation>
  </message>
  <message>
   <source>Wall press-up</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Flexión en la pared</translation>
  </message>
  <message>
   <source>We paused until you are back.</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation>En pausa hasta que vuelva.</translation>
  </message>
  <message>
   <source>We paused while the computer was away.</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation>En pausa mientras el ordenador no estaba.</translation>
  </message>
  <message>
   <source>Weakness</source>
   <extracomment>companion/ui/pages/stop_questions.py</extracomment>
   <translation>Debilidad</translation>
  </message>
  <message>
   <source>Wed</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>mié</translation>
  </message>
  <message>
   <source>Wednesday</source>
   <extracomment>companion/domain/prescription_change.py, companion/printing/calendar_words.py</extracomment>
   <translation>miércoles</translation>
  </message>
  <message>
   <source>Week</source>
   <extracomment>companion/printing/appointment_sheet.py</extracomment>
   <translation>Semana</translation>
  </message>
  <message>
   <source>Week from</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation>Semana del</translation>
  </message>
  <message>
   <source>Week log</source>
   <extracomment>companion/printing/week_sheet.py</extracomment>
   <translation>Registro semanal</translation>
  </message>
  <message>
   <source>Week of</source>
   <extracomment>companion/printing/appointment_sheet.py</extracomment>
   <translation>Semana del</translation>
  </message>
  <message>
   <source>Week of</source>
   <comment>before its first and last day</comment>
   <extracomment>companion/printing/week_sheet.py</extracomment>
   <translation>Semana del</translation>
  </message>
  <message>
   <source>Week starts on</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>La semana empieza el</translation>
  </message>
  <message>
   <source>Weeks shown</source>
   <extracomment>companion/ui/pages/trend_card.py</extracomment>
   <translation>Semanas mostradas</translation>
  </message>
  <message>
   <source>Weights</source>
   <extracomment>companion/ui/sheet_stock.py</extracomment>
   <translation>Pesas</translation>
  </message>
  <message>
   <source>Welcome</source>
   <extracomment>companion/ui/pages/welcome.py</extracomment>
   <translation>Le damos la bienvenida</translation>
  </message>
  <message>
   <source>Were three sessions stopped within seven days?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>¿Se pararon tres sesiones en siete días?</translation>
  </message>
  <message>
   <source>What a clinician has looked at is answered with no. Here is the rest.</source>
   <extracomment>companion/ui/pages/sign_check.py</extracomment>
   <translation>Lo que ya ha visto un profesional está respondido con no. Aquí está el resto.</translation>
  </message>
  <message>
   <source>What a professional asked for</source>
   <extracomment>companion/ui/pages/referral_card.py</extracomment>
   <translation>Lo que pidió un profesional</translation>
  </message>
  <message>
   <source>What changed in your plan</source>
   <extracomment>companion/ui/pages/about.py</extracomment>
   <translation>Qué cambió en su plan</translation>
  </message>
  <message>
   <source>What changed, and why</source>
   <extracomment>companion/ui/pages/plan_log.py</extracomment>
   <translation>Qué cambió, y por qué</translation>
  </message>
  <message>
   <source>What could not be deleted is as it was.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Lo que no se pudo borrar está como estaba.</translation>
  </message>
  <message>
   <source>What did a professional say the cause is?</source>
   <extracomment>companion/ui/pages/about_form.py</extracomment>
   <translation>¿Cuál dijo un profesional que es la causa?</translation>
  </message>
  <message>
   <source>What did they say?</source>
   <extracomment>companion/ui/pages/professional_form.py</extracomment>
   <translation>¿Qué dijo?</translation>
  </message>
  <message>
   <source>What did you feel?</source>
   <extracomment>companion/ui/pages/stop_questions.py</extracomment>
   <translation>¿Qué notó?</translation>
  </message>
  <message>
   <source>What happened</source>
   <extracomment>companion/ui/pages/trouble.py</extracomment>
   <translation>Qué pasó</translation>
  </message>
  <message>
   <source>What helps</source>
   <extracomment>companion/ui/pages/today_asks.py</extracomment>
   <translation>Qué ayuda</translation>
  </message>
  <message>
   <source>What helps now</source>
   <extracomment>companion/printing/day_note.py, companion/ui/pages/flare_advice.py</extracomment>
   <translation>Qué ayuda ahora</translation>
  </message>
  <message>
   <source>What is in your plan</source>
   <extracomment>companion/domain/rule_chapter.py</extracomment>
   <translation>Qué hay en su plan</translation>
  </message>
  <message>
   <source>What is not for today</source>
   <extracomment>companion/ui/pages/not_today_dialog.py</extracomment>
   <translation>Qué no toca hoy</translation>
  </message>
  <message>
   <source>What is safe</source>
   <extracomment>companion/ui/pages/today_empty.py, companion/ui/pages/trouble.py</extracomment>
   <translation>Qué está a salvo</translation>
  </message>
  <message>
   <source>What is wrong</source>
   <extracomment>companion/ui/plan_door.py</extracomment>
   <translation>Qué está mal</translation>
  </message>
  <message>
   <source>What it is</source>
   <extracomment>companion/ui/pages/own_exercise.py</extracomment>
   <translation>Qué es</translation>
  </message>
  <message>
   <source>What it is for</source>
   <extracomment>companion/ui/pages/exercise_filters.py, companion/ui/pages/exercise_notes.py</extracomment>
   <translation>Para qué sirve</translation>
  </message>
  <message>
   <source>What moves the spine comes back after {n} good days.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Lo que mueve la columna vuelve tras {n} días buenos.</translation>
  </message>
  <message>
   <source>What moves the spine is there only when a professional asked for it.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Lo que mueve la columna solo está si un profesional lo pidió.</translation>
  </message>
  <message>
   <source>What the program decides. Nothing gets harder unless you say yes to it.</source>
   <extracomment>companion/domain/rule_lesson.py</extracomment>
   <translation>Lo que decide el programa. Nada se hace más difícil sin su sí.</translation>
  </message>
  <message>
   <source>What this is, and what it is not</source>
   <extracomment>companion/ui/pages/welcome.py</extracomment>
   <translation>Qué es esto y qué no es</translation>
  </message>
  <message>
   <source>What this program is for, and who stands behind it.</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation>Para qué es este programa y quién está detrás.</translation>
  </message>
  <message>
   <source>What to do now</source>
   <extracomment>companion/ui/pages/sign_check.py</extracomment>
   <translation>Qué hacer ahora</translation>
  </message>
  <message>
   <source>What was written after it is not in it. As it is now, your diary is kept as a copy too.</source>
   <extracomment>companion/ui/rooms/data_desk.py</extracomment>
   <translation>Lo que se escribió después no está en ella. Como es ahora, su diario se guarda también como copia.</translation>
  </message>
  <message>
   <source>What we changed, what felt fine</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>Qué cambiamos, qué fue bien</translation>
  </message>
  <message>
   <source>What you can do</source>
   <extracomment>companion/ui/pages/today_empty.py, companion/ui/pages/trouble.py</extracomment>
   <translation>Qué puede hacer</translation>
  </message>
  <message>
   <source>What you choose yourself</source>
   <extracomment>companion/domain/rule_chapter.py</extracomment>
   <translation>Lo que usted elige</translation>
  </message>
  <message>
   <source>What you did</source>
   <extracomment>companion/ui/pages/sets_card.py</extracomment>
   <translation>Lo que hizo</translation>
  </message>
  <message>
   <source>What you did in it will not show in your history.</source>
   <extracomment>companion/ui/leftover.py</extracomment>
   <translation>Lo que hizo en ella no aparecerá en su historial.</translation>
  </message>
  <message>
   <source>What you did is saved.</source>
   <extracomment>companion/ui/pages/after_session.py, companion/ui/pages/stop_result.py</extracomment>
   <translation>Lo que hizo está guardado.</translation>
  </message>
  <message>
   <source>What you did of it stays in your history.</source>
   <extracomment>companion/ui/rooms/own_exercise.py</extracomment>
   <translation>Lo que hizo de él queda en su historial.</translation>
  </message>
  <message>
   <source>What you did, week by week, and how you felt.</source>
   <extracomment>companion/ui/key_words.py</extracomment>
   <translation>Lo que hizo, semana a semana, y cómo se sintió.</translation>
  </message>
  <message>
   <source>What you do now is kept and saved once that works.</source>
   <extracomment>companion/ui/herald.py</extracomment>
   <translation>Lo que hace ahora se conserva y se guarda en cuanto sea posible.</translation>
  </message>
  <message>
   <source>What you have done is saved.</source>
   <extracomment>companion/ui/pages/finish_question.py</extracomment>
   <translation>Lo que hizo está guardado.</translation>
  </message>
  <message>
   <source>What you hear in a session.</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation>Lo que oye en una sesión.</translation>
  </message>
  <message>
   <source>What you need</source>
   <extracomment>companion/ui/pages/exercise_filters.py</extracomment>
   <translation>Qué necesita</translation>
  </message>
  <message>
   <source>What you say of the cause and of your health leaves exercises out, or makes them smaller.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Lo que dice de la causa y de su salud omite ejercicios o los hace más pequeños.</translation>
  </message>
  <message>
   <source>What you take out or let rest stays out until you put it back.</source>
   <extracomment>companion/domain/own_rule.py</extracomment>
   <translation>Lo que quita o deja descansar sigue fuera hasta que lo vuelva a poner.</translation>
  </message>
  <message>
   <source>What you typed or chose here is not saved yet.</source>
   <extracomment>companion/ui/parting.py</extracomment>
   <translation>Lo que ha escrito o elegido aquí aún no está guardado.</translation>
  </message>
  <message>
   <source>What you want to do again</source>
   <extracomment>companion/ui/pages/goals.py, companion/ui/pages/plan_side.py</extracomment>
   <translation>Lo que quiere volver a hacer</translation>
  </message>
  <message>
   <source>What {name} asked for is over a year old. Ask if it still holds.</source>
   <extracomment>companion/domain/intake.py</extracomment>
   <translation>Lo que pidió {name} tiene más de un año. Pregunte si sigue en pie.</translation>
  </message>
  <message>
   <source>When</source>
   <extracomment>companion/domain/prescription_change.py</extracomment>
   <translation>Cuándo</translation>
  </message>
  <message>
   <source>When to get help</source>
   <extracomment>companion/printing/emergency_sheet.py, companion/ui/doors.py, companion/ui/pages/about.py, companion/ui/pages/about_step.py, companion/ui/pages/closed_card.py, companion/ui/pages/goals.py, companion/ui/pages/help.py, companion/ui/pages/plan_step.py, companion/ui/pages/rest_page.py, companion/ui/pages/sign_check.py, companion/ui/pages/sign_result.py, companion/ui/pages/stop_card.py, companion/ui/pages/today_asks.py, companion/ui/pages/welcome.py, companion/ui/sheet_stock.py</extracomment>
   <translation>Cuándo pedir ayuda</translation>
  </message>
  <message>
   <source>When you choose an order, it counts.</source>
   <extracomment>companion/domain/own_rule.py</extracomment>
   <translation>Cuando elige un orden, ese vale.</translation>
  </message>
  <message>
   <source>Where are you?</source>
   <extracomment>companion/ui/pages/country_choice.py</extracomment>
   <translation>¿Dónde está?</translation>
  </message>
  <message>
   <source>Where it is</source>
   <extracomment>companion/ui/pages/data_card.py</extracomment>
   <translation>Dónde está</translation>
  </message>
  <message>
   <source>Where was the lowest point?</source>
   <extracomment>companion/ui/pages/stop_questions.py</extracomment>
   <translation>¿Cuál fue el punto más lejano?</translation>
  </message>
  <message>
   <source>Where you are</source>
   <extracomment>companion/ui/pages/exercise_filters.py</extracomment>
   <translation>Su nivel</translation>
  </message>
  <message>
   <source>Where you stopped</source>
   <extracomment>companion/ui/pages/stop_fields.py</extracomment>
   <translation>Dónde paró</translation>
  </message>
  <message>
   <source>Which days, and how much time?</source>
   <extracomment>companion/ui/pages/week_card.py</extracomment>
   <translation>¿Qué días y cuánto tiempo?</translation>
  </message>
  <message>
   <source>Which leg is sore?</source>
   <extracomment>companion/ui/pages/about_form.py</extracomment>
   <translation>¿Qué pierna le duele?</translation>
  </message>
  <message>
   <source>Which one?</source>
   <extracomment>companion/ui/pages/more_exercises.py</extracomment>
   <translation>¿Cuál?</translation>
  </message>
  <message>
   <source>Which side</source>
   <extracomment>companion/ui/pages/dose_editor.py, companion/ui/pages/own_exercise.py</extracomment>
   <translation>Qué lado</translation>
  </message>
  <message>
   <source>Which voice speaks.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Qué voz habla.</translation>
  </message>
  <message>
   <source>Which words, which number to call, and how your week begins.</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation>Qué palabras, a qué número llamar y cómo empieza su semana.</translation>
  </message>
  <message>
   <source>Who asked for it?</source>
   <extracomment>companion/ui/pages/referral_form.py</extracomment>
   <translation>¿Quién lo pidió?</translation>
  </message>
  <message>
   <source>Who decides how much</source>
   <extracomment>companion/ui/pages/dose_editor.py</extracomment>
   <translation>Quién decide cuánto</translation>
  </message>
  <message>
   <source>Who hands it on?</source>
   <extracomment>companion/ui/plan_door.py</extracomment>
   <translation>¿Quién lo entrega?</translation>
  </message>
  <message>
   <source>Who is drawn, on the screen and on paper.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>A quién se dibuja, en pantalla y en papel.</translation>
  </message>
  <message>
   <source>Who was it?</source>
   <extracomment>companion/ui/pages/clearance.py</extracomment>
   <translation>¿Quién fue?</translation>
  </message>
  <message>
   <source>Who?</source>
   <extracomment>companion/ui/pages/professional_form.py</extracomment>
   <translation>¿Quién?</translation>
  </message>
  <message>
   <source>Whole session</source>
   <extracomment>companion/ui/pages/not_today_dialog.py</extracomment>
   <translation>Toda la sesión</translation>
  </message>
  <message>
   <source>Whose emergency number is shown and printed.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>De quién es el número de emergencias que se muestra e imprime.</translation>
  </message>
  <message>
   <source>Why</source>
   <extracomment>companion/ui/pages/plan_gap_card.py, companion/ui/pages/today_empty.py</extracomment>
   <translation>Por qué</translation>
  </message>
  <message>
   <source>Why is this here?</source>
   <extracomment>companion/ui/pages/plan_log.py</extracomment>
   <translation>¿Por qué está aquí?</translation>
  </message>
  <message>
   <source>Why it was stopped, {day}</source>
   <extracomment>companion/ui/pages/paper_day.py</extracomment>
   <translation>Por qué se paró, {day}</translation>
  </message>
  <message>
   <source>Why not?</source>
   <extracomment>companion/ui/pages/told_fields.py</extracomment>
   <translation>¿Por qué no?</translation>
  </message>
  <message>
   <source>Why the other exercise was stopped, {day}</source>
   <extracomment>companion/ui/pages/paper_day.py</extracomment>
   <translation>Por qué se paró el otro ejercicio, {day}</translation>
  </message>
  <message>
   <source>Why?</source>
   <extracomment>companion/ui/pages/not_today_dialog.py</extracomment>
   <translation>¿Por qué?</translation>
  </message>
  <message>
   <source>Why? You need not say.</source>
   <extracomment>companion/ui/pages/not_today_dialog.py</extracomment>
   <translation>¿Por qué? No hace falta decirlo.</translation>
  </message>
  <message>
   <source>Windows</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Windows</translation>
  </message>
  <message>
   <source>With a screen reader, copy the sheet as text, or read the pages here: Tab goes from page to page. A PDF is harder to have read out.</source>
   <extracomment>companion/ui/pages/print_panel.py</extracomment>
   <translation>Con un lector de pantalla, copie la hoja como texto o lea las páginas aquí: Tab va de página en página. Un PDF es más difícil de leer en voz alta.</translation>
  </message>
  <message>
   <source>With less, the figure shows where each move arrives and a bar shows the time. Nothing slides or fades.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Con menos, la figura muestra a dónde llega cada movimiento y una barra muestra el tiempo. Nada se desliza ni se desvanece.</translation>
  </message>
  <message>
   <source>With these, exercises are chosen by a professional first.</source>
   <extracomment>companion/ui/pages/about_form.py</extracomment>
   <translation>Con estos, primero elige los ejercicios un profesional.</translation>
  </message>
  <message>
   <source>With what you said about your health, a professional chooses.</source>
   <extracomment>companion/domain/admission.py</extracomment>
   <translation>Con lo que contó sobre su salud, elige un profesional.</translation>
  </message>
  <message>
   <source>Within days</source>
   <extracomment>companion/printing/emergency_sheet.py</extracomment>
   <translation>En unos días</translation>
  </message>
  <message>
   <source>Woman</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Mujer</translation>
  </message>
  <message>
   <source>Words on this page</source>
   <extracomment>companion/ui/pages/guide.py, companion/ui/pages/lesson_body.py, companion/ui/word_tips.py</extracomment>
   <translation>Palabras de esta página</translation>
  </message>
  <message>
   <source>Working on your diary. This can take a minute.</source>
   <extracomment>companion/ui/pages/copy_list.py</extracomment>
   <translation>Trabajando en su diario. Puede tardar un minuto.</translation>
  </message>
  <message>
   <source>Working. This can take a minute.</source>
   <extracomment>companion/ui/rooms/data_desk.py</extracomment>
   <translation>Trabajando. Puede tardar un minuto.</translation>
  </message>
  <message>
   <source>Worse</source>
   <extracomment>companion/clinic/fhir_answer.py, companion/ui/pages/paper_day.py, companion/ui/pages/today_asks.py</extracomment>
   <translation>Peor</translation>
  </message>
  <message>
   <source>Worse, or further down the leg?</source>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation>¿Peor, o más abajo en la pierna?</translation>
  </message>
  <message>
   <source>Worst</source>
   <comment>pain, the 10 of 10</comment>
   <extracomment>companion/ui/pages/stop_questions.py</extracomment>
   <translation>El peor</translation>
  </message>
  <message>
   <source>Worst you can imagine</source>
   <extracomment>companion/ui/pages/check_in_form.py, companion/ui/widgets/scale.py</extracomment>
   <translation>El peor imaginable</translation>
  </message>
  <message>
   <source>Write 0 to 10. The higher number tells you what to do.</source>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation>Escriba el dolor de 0 a 10. El número más alto dice qué hacer.</translation>
  </message>
  <message>
   <source>Write a day as in the example.</source>
   <extracomment>companion/ui/pages/entry_form.py, companion/ui/pages/told_form.py</extracomment>
   <translation>Escriba un día como en el ejemplo.</translation>
  </message>
  <message>
   <source>Write a number from 0 to 10.</source>
   <extracomment>companion/ui/pages/told_fields.py</extracomment>
   <translation>Escriba un número de 0 a 10.</translation>
  </message>
  <message>
   <source>Write at least one step.</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation>Escriba al menos un paso.</translation>
  </message>
  <message>
   <source>Write down what matters to you</source>
   <extracomment>companion/ui/pages/goals.py</extracomment>
   <translation>Escriba lo que le importa</translation>
  </message>
  <message>
   <source>Write it down</source>
   <extracomment>companion/ui/pages/closed_card.py, companion/ui/pages/today_invites.py</extracomment>
   <translation>Anotarlo</translation>
  </message>
  <message>
   <source>Write something first.</source>
   <extracomment>companion/ui/pages/told_fields.py, companion/ui/pages/visit_notes.py</extracomment>
   <translation>Escriba algo primero.</translation>
  </message>
  <message>
   <source>Write the day like this: {example}.</source>
   <extracomment>companion/domain/sign_off.py</extracomment>
   <translation>Escriba el día así: {example}.</translation>
  </message>
  <message>
   <source>Write the number of the exercise and the reason.</source>
   <extracomment>companion/printing/week_sheet.py</extracomment>
   <translation>Escriba el número del ejercicio y el motivo.</translation>
  </message>
  <message>
   <source>Write the sets you did</source>
   <extracomment>companion/printing/week_rows.py</extracomment>
   <translation>Anote las series hechas</translation>
  </message>
  <message>
   <source>Write their name, so that you know later who it was.</source>
   <extracomment>companion/domain/sign_off.py</extracomment>
   <translation>Escriba su nombre, para saber después quién fue.</translation>
  </message>
  <message>
   <source>Write what you want to do.</source>
   <extracomment>companion/domain/goal.py</extracomment>
   <translation>Escriba lo que quiere hacer.</translation>
  </message>
  <message>
   <source>Write who hands it on.</source>
   <extracomment>companion/ui/plan_door.py</extracomment>
   <translation>Escriba quién lo entrega.</translation>
  </message>
  <message>
   <source>Written in the log as a class</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>Anotado como clase en el registro</translation>
  </message>
  <message>
   <source>Yes</source>
   <extracomment>companion/ui/pages/check_in_form.py, companion/ui/pages/today_asks.py, companion/ui/widgets/question_row.py</extracomment>
   <translation>Sí</translation>
  </message>
  <message>
   <source>Yes, I was seen</source>
   <extracomment>companion/ui/pages/clearance.py</extracomment>
   <translation>Sí, me examinaron</translation>
  </message>
  <message>
   <source>Yes, delete it</source>
   <extracomment>companion/ui/rooms/data_desk.py</extracomment>
   <translation>Sí, borrarlo</translation>
  </message>
  <message>
   <source>Yes, it is right</source>
   <extracomment>companion/ui/clock_question.py</extracomment>
   <translation>Sí, es correcta</translation>
  </message>
  <message>
   <source>Yes, or not sure</source>
   <extracomment>companion/ui/pages/own_exercise.py</extracomment>
   <translation>Sí, o no lo sé</translation>
  </message>
  <message>
   <source>Yesterday</source>
   <extracomment>companion/ui/widgets/day_line.py</extracomment>
   <translation>Ayer</translation>
  </message>
  <message>
   <source>Yet to come</source>
   <extracomment>companion/ui/pages/paper_day.py</extracomment>
   <translation>Aún por venir</translation>
  </message>
  <message>
   <source>Yoga</source>
   <extracomment>companion/ui/sheet_stock.py</extracomment>
   <translation>Yoga</translation>
  </message>
  <message>
   <source>You</source>
   <extracomment>companion/domain/sign_group.py</extracomment>
   <translation>Usted</translation>
  </message>
  <message>
   <source>You answered no to all. If a sign comes up later, look at “When to get help”: it is on every page. Before each session three short questions ask again.</source>
   <extracomment>companion/ui/pages/sign_result.py</extracomment>
   <translation>Respondió que no a todas. Si más tarde aparece una señal, mire «Cuándo pedir ayuda»: está en cada página. Antes de cada sesión, tres preguntas cortas lo preguntan de nuevo.</translation>
  </message>
  <message>
   <source>You answered yes to:</source>
   <extracomment>companion/domain/alarm_words.py, companion/ui/pages/sign_result.py</extracomment>
   <translation>Respondió que sí a:</translation>
  </message>
  <message>
   <source>You are asked again in two hours, this evening and tomorrow.</source>
   <extracomment>companion/ui/stop_place.py</extracomment>
   <translation>Se le pregunta de nuevo dentro de dos horas, esta noche y mañana.</translation>
  </message>
  <message>
   <source>You are not allowed to use the diary at this place.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>No tiene permiso para usar el diario en este lugar.</translation>
  </message>
  <message>
   <source>You can change all of this later under Plan.</source>
   <extracomment>companion/ui/pages/plan_step.py</extracomment>
   <translation>Todo esto lo puede cambiar después en Plan.</translation>
  </message>
  <message>
   <source>You can take back the last change, unless a stop or a sore morning made it.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Puede deshacer el último cambio, salvo que lo causara una parada o una mañana dolorida.</translation>
  </message>
  <message>
   <source>You changed the note of {name}.</source>
   <extracomment>companion/domain/plan_change.py</extracomment>
   <translation>Cambió la nota de {name}.</translation>
  </message>
  <message>
   <source>You changed the order.</source>
   <extracomment>companion/domain/plan_change.py</extracomment>
   <translation>Cambió el orden.</translation>
  </message>
  <message>
   <source>You changed the session days.</source>
   <extracomment>companion/domain/plan_change.py</extracomment>
   <translation>Cambió los días de sesión.</translation>
  </message>
  <message>
   <source>You changed what is left out.</source>
   <extracomment>companion/domain/plan_change.py</extracomment>
   <translation>Cambió lo que se omite.</translation>
  </message>
  <message>
   <source>You chose the side of {name}.</source>
   <extracomment>companion/domain/plan_change.py</extracomment>
   <translation>Eligió el lado de {name}.</translation>
  </message>
  <message>
   <source>You did {done} of {planned} exercises in {minutes} min.</source>
   <extracomment>companion/ui/rooms/after_session.py</extracomment>
   <translation>Hizo {done} de {planned} ejercicios en {minutes} min.</translation>
  </message>
  <message>
   <source>You gave leg pain {leg}. Where in the leg is it?</source>
   <extracomment>companion/domain/felt.py</extracomment>
   <translation>Indicó dolor de pierna {leg}. ¿En qué parte de la pierna?</translation>
  </message>
  <message>
   <source>You gave no pain and no tingling. Then it reaches nowhere.</source>
   <extracomment>companion/domain/felt.py</extracomment>
   <translation>No indicó dolor ni hormigueo. Entonces aquí solo vale «Ninguno».</translation>
  </message>
  <message>
   <source>You have or had cancer, with new severe spine pain, weak limbs or trouble walking</source>
   <extracomment>companion/printing/help_lines.py</extracomment>
   <translation>Tiene o tuvo cáncer, con dolor nuevo y fuerte de columna, debilidad o problemas al caminar</translation>
  </message>
  <message>
   <source>You have sat for about {minutes} minutes. Stand up and walk for a minute.</source>
   <extracomment>companion/ui/reminding.py</extracomment>
   <translation>Lleva unos {minutes} minutos sin levantarse. Levántese y camine un minuto.</translation>
  </message>
  <message>
   <source>You hold on to something, or have a chair close by.</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Se agarra a algo, o tiene una silla cerca.</translation>
  </message>
  <message>
   <source>You let {name} rest.</source>
   <extracomment>companion/domain/plan_change.py</extracomment>
   <translation>Dejó descansar {name}.</translation>
  </message>
  <message>
   <source>You may add it. The plan may bring it in later by itself.</source>
   <extracomment>companion/ui/pages/place_words.py</extracomment>
   <translation>Puede añadirlo. El plan puede traerlo más adelante por sí solo.</translation>
  </message>
  <message>
   <source>You may always choose easier.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Siempre puede elegir más fácil.</translation>
  </message>
  <message>
   <source>You may answer these at any time. They look for signs that matter.</source>
   <extracomment>companion/ui/pages/sign_check.py</extracomment>
   <translation>Puede responderlas en cualquier momento. Buscan señales que importan.</translation>
  </message>
  <message>
   <source>You may exercise until then, gently, inside your comfort zone.</source>
   <extracomment>companion/ui/pages/sign_result.py</extracomment>
   <translation>Hasta entonces puede hacer ejercicio, con suavidad, en su zona de comodidad.</translation>
  </message>
  <message>
   <source>You may go on</source>
   <extracomment>companion/ui/pages/sign_result.py</extracomment>
   <translation>Puede seguir</translation>
  </message>
  <message>
   <source>You may go one step above where you are. On a sore day it is less.</source>
   <extracomment>companion/ui/pages/dose_editor.py</extracomment>
   <translation>Puede ir un paso por encima de donde está. En un día dolorido es menos.</translation>
  </message>
  <message>
   <source>You may leave it empty.</source>
   <extracomment>companion/ui/plan_door.py</extracomment>
   <translation>Puede dejarlo vacío.</translation>
  </message>
  <message>
   <source>You need not answer the rest.</source>
   <extracomment>companion/ui/pages/sign_check.py</extracomment>
   <translation>No hace falta responder el resto.</translation>
  </message>
  <message>
   <source>You put the session off. Nothing is missed by that.</source>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation>Usted aplazó la sesión. No se pierde nada con eso.</translation>
  </message>
  <message>
   <source>You put {name} into your plan.</source>
   <extracomment>companion/domain/plan_change.py</extracomment>
   <translation>Puso {name} en su plan.</translation>
  </message>
  <message>
   <source>You ruled out its position or something that it needs. You can change that in your plan.</source>
   <extracomment>companion/ui/pages/place_words.py</extracomment>
   <translation>Descartó su posición o algo que necesita. Puede cambiarlo en su plan.</translation>
  </message>
  <message>
   <source>You said that it spread down. How far down is it?</source>
   <extracomment>companion/domain/stop.py</extracomment>
   <translation>Ha dicho que se extendió hacia abajo. ¿Hasta dónde llega?</translation>
  </message>
  <message>
   <source>You said that something is new. See when to get help.</source>
   <extracomment>companion/domain/gate.py</extracomment>
   <translation>Dijo que algo es nuevo. Vea cuándo pedir ayuda.</translation>
  </message>
  <message>
   <source>You said that tingling or numbness is new. If it stays or grows, have it looked at. When it has gone, answer the questions again.</source>
   <extracomment>companion/domain/closed_words.py</extracomment>
   <translation>Dijo que el hormigueo o entumecimiento es nuevo. Si sigue o aumenta, pida que lo revisen. Cuando se haya ido, responda de nuevo las preguntas.</translation>
  </message>
  <message>
   <source>You said that tingling or numbness is new. Please answer these first.</source>
   <extracomment>companion/ui/pages/sign_check.py</extracomment>
   <translation>Dijo que el hormigueo o el entumecimiento es nuevo. Responda primero a estas, por favor.</translation>
  </message>
  <message>
   <source>You set the dose of {name}.</source>
   <extracomment>companion/domain/plan_change.py</extracomment>
   <translation>Fijó la dosis de {name}.</translation>
  </message>
  <message>
   <source>You stopped earlier today. How is it now?</source>
   <extracomment>companion/ui/pages/today_asks.py</extracomment>
   <translation>Hoy paró antes. ¿Cómo está ahora?</translation>
  </message>
  <message>
   <source>You stopped it twice in a row. Ask a professional first.</source>
   <extracomment>companion/domain/admission.py</extracomment>
   <translation>Lo paró dos veces seguidas. Pregunte primero a un profesional.</translation>
  </message>
  <message>
   <source>You stopped with weakness, tingling or numbness. Please answer these again before anything else.</source>
   <extracomment>companion/ui/pages/sign_check.py</extracomment>
   <translation>Paró con debilidad, hormigueo o entumecimiento. Responda estas de nuevo antes que nada.</translation>
  </message>
  <message>
   <source>You took it out</source>
   <extracomment>companion/ui/pages/place_words.py</extracomment>
   <translation>Usted lo quitó</translation>
  </message>
  <message numerus="yes">
   <source>You took out {n} exercises.</source>
   <extracomment>companion/domain/plan_gap.py</extracomment>
   <translation>
    <numerusform>Quitó {n} ejercicio.</numerusform>
    <numerusform>Quitó {n} ejercicios.</numerusform>
   </translation>
  </message>
  <message>
   <source>You took up the plan of {name}.</source>
   <extracomment>companion/ui/planner.py</extracomment>
   <translation>Usted adoptó el plan de {name}.</translation>
  </message>
  <message>
   <source>You took {name} out.</source>
   <extracomment>companion/domain/plan_change.py</extracomment>
   <translation>Quitó {name}.</translation>
  </message>
  <message>
   <source>You usually get up at</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Suele levantarse a las</translation>
  </message>
  <message>
   <source>Younger people need another plan.</source>
   <extracomment>companion/ui/pages/welcome.py</extracomment>
   <translation>Los más jóvenes necesitan otro plan.</translation>
  </message>
  <message>
   <source>Your answers are kept as you go.</source>
   <extracomment>companion/ui/pages/about_step.py</extracomment>
   <translation>Sus respuestas se guardan a medida que avanza.</translation>
  </message>
  <message>
   <source>Your answers are kept with the date.</source>
   <extracomment>companion/ui/pages/sign_result.py</extracomment>
   <translation>Sus respuestas se guardan con la fecha.</translation>
  </message>
  <message>
   <source>Your back</source>
   <extracomment>companion/domain/sign_group.py, companion/ui/pages/exercise_filters.py</extracomment>
   <translation>Su espalda</translation>
  </message>
  <message>
   <source>Your body said that this was too much today. Less is the way back to more.</source>
   <extracomment>companion/domain/next_time.py</extracomment>
   <translation>Su cuerpo dijo que hoy fue demasiado. Hacer menos es el camino para volver a hacer más.</translation>
  </message>
  <message>
   <source>Your data</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation>Sus datos</translation>
  </message>
  <message>
   <source>Your days, your exercises, and what the rules did.</source>
   <extracomment>companion/ui/key_words.py</extracomment>
   <translation>Sus días, sus ejercicios, y lo que hicieron las reglas.</translation>
  </message>
  <message>
   <source>Your diary is not touched. What you did before is under History.</source>
   <extracomment>companion/ui/pages/today_empty.py</extracomment>
   <translation>Su diario no se ha tocado. Lo que hizo antes está en Historial.</translation>
  </message>
  <message>
   <source>Your diary is on a network drive ({kind}). If the connection breaks, the last repetitions may be lost. A folder on this computer is safer.</source>
   <extracomment>companion/ui/caretaker.py</extracomment>
   <translation>Su diario está en una unidad de red ({kind}). Si se corta la conexión, se pueden perder las últimas repeticiones. Una carpeta en este ordenador es más segura.</translation>
  </message>
  <message>
   <source>Your diary was from an older version of Companion. It is up to date now. A copy of how it was is in the folder “backups”: {name}.</source>
   <extracomment>companion/ui/caretaker.py</extracomment>
   <translation>Su diario era de una versión anterior de Companion. Ahora está actualizado. Hay una copia de cómo era en la carpeta «backups»: {name}.</translation>
  </message>
  <message>
   <source>Your diary was last used on {date}.</source>
   <extracomment>companion/ui/clock_question.py</extracomment>
   <translation>Su diario se usó por última vez el {date}.</translation>
  </message>
  <message>
   <source>Your diary, all its copies and your settings. To keep them, save everything in one file first.</source>
   <extracomment>companion/ui/rooms/data_desk.py</extracomment>
   <translation>Su diario, todas sus copias y sus ajustes. Para conservarlos, guarde antes todo en un archivo.</translation>
  </message>
  <message>
   <source>Your exercises are open now.</source>
   <extracomment>companion/domain/plan_preview.py</extracomment>
   <translation>Sus ejercicios están abiertos ahora.</translation>
  </message>
  <message>
   <source>Your exercises for today</source>
   <extracomment>companion/ui/reminding.py</extracomment>
   <translation>Sus ejercicios de hoy</translation>
  </message>
  <message>
   <source>Your exercises wait until your midwife or physiotherapist agrees.</source>
   <extracomment>companion/domain/plan_preview.py</extracomment>
   <translation>Sus ejercicios esperan hasta que su matrona o fisioterapeuta esté de acuerdo.</translation>
  </message>
  <message>
   <source>Your health</source>
   <extracomment>companion/domain/sign_group.py</extracomment>
   <translation>Su salud</translation>
  </message>
  <message>
   <source>Your legs</source>
   <extracomment>companion/domain/sign_group.py</extracomment>
   <translation>Sus piernas</translation>
  </message>
  <message>
   <source>Your own</source>
   <extracomment>companion/ui/pages/place_words.py</extracomment>
   <translation>Propio</translation>
  </message>
  <message>
   <source>Your own</source>
   <comment>pace</comment>
   <extracomment>companion/ui/pages/session_steppers.py</extracomment>
   <translation>El suyo</translation>
  </message>
  <message>
   <source>Your own dose</source>
   <extracomment>companion/ui/pages/plan_item.py</extracomment>
   <translation>Su propia dosis</translation>
  </message>
  <message>
   <source>Your own dose may be easier at any time, and harder by one step. On a sore day, or after a stop, the lower one counts.</source>
   <extracomment>companion/domain/own_rule.py</extracomment>
   <translation>Su propia dosis puede ser más fácil en todo momento, y más difícil en un paso. En un día dolorido, o tras una parada, vale la menor.</translation>
  </message>
  <message>
   <source>Your own exercise</source>
   <extracomment>companion/ui/pages/plan_item.py</extracomment>
   <translation>Su propio ejercicio</translation>
  </message>
  <message>
   <source>Your own exercise.</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation>Su propio ejercicio.</translation>
  </message>
  <message>
   <source>Your own note</source>
   <extracomment>companion/ui/pages/plan_item.py</extracomment>
   <translation>Su propia nota</translation>
  </message>
  <message>
   <source>Your own, in your plan</source>
   <extracomment>companion/ui/pages/place_words.py</extracomment>
   <translation>Propio, en su plan</translation>
  </message>
  <message>
   <source>Your photo</source>
   <extracomment>companion/printing/artist.py</extracomment>
   <translation>Su foto</translation>
  </message>
  <message>
   <source>Your photo. You lie, kneel or stand as in: {name}.</source>
   <extracomment>companion/ui/pages/own_picture.py</extracomment>
   <translation>Su foto. Posición tumbada, de rodillas o de pie, como en: {name}.</translation>
  </message>
  <message>
   <source>Your plan</source>
   <extracomment>companion/ui/pages/plan.py, companion/ui/pages/plan_step.py</extracomment>
   <translation>Su plan</translation>
  </message>
  <message>
   <source>Your plan is now the one from {name}</source>
   <extracomment>companion/ui/plan_door.py</extracomment>
   <translation>Su plan es ahora el de {name}</translation>
  </message>
  <message>
   <source>Your plan is saved</source>
   <extracomment>companion/ui/plan_door.py</extracomment>
   <translation>Su plan se ha guardado</translation>
  </message>
  <message>
   <source>Your sciatica as a whole. Asked every four weeks.</source>
   <extracomment>companion/ui/pages/goal_cards.py</extracomment>
   <translation>Su ciática en conjunto. Se pregunta cada cuatro semanas.</translation>
  </message>
  <message numerus="yes">
   <source>Your session from {when} is not finished: {done} of {n} exercises done.</source>
   <extracomment>companion/ui/pages/unfinished_line.py</extracomment>
   <translation>
    <numerusform>Su sesión de {when} no está terminada: {done} de {n} ejercicio hecho.</numerusform>
    <numerusform>Su sesión de {when} no está terminada: {done} de {n} ejercicios hechos.</numerusform>
   </translation>
  </message>
  <message>
   <source>Your sessions will show here</source>
   <extracomment>companion/ui/pages/day_card.py</extracomment>
   <translation>Sus sesiones aparecerán aquí</translation>
  </message>
  <message>
   <source>a bone of my spine that slid forward</source>
   <comment>I have sciatica, from</comment>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation>una vértebra que se deslizó hacia delante</translation>
  </message>
  <message>
   <source>a disc in my low back</source>
   <comment>I have sciatica, from</comment>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation>un disco de la zona lumbar</translation>
  </message>
  <message>
   <source>a file needs a name</source>
   <extracomment>companion/cli/parser.py</extracomment>
   <translation>un archivo necesita un nombre</translation>
  </message>
  <message>
   <source>a flare-up</source>
   <extracomment>companion/domain/plan_log.py</extracomment>
   <translation>un brote de dolor</translation>
  </message>
  <message>
   <source>a folder needs a name</source>
   <extracomment>companion/cli/parser.py</extracomment>
   <translation>una carpeta necesita un nombre</translation>
  </message>
  <message>
   <source>a hold of {seconds} s</source>
   <extracomment>companion/domain/step_words.py</extracomment>
   <translation>mantener {seconds} s</translation>
  </message>
  <message>
   <source>a moment of one repetition, 0 its start and 1 its end</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>un momento de una repetición, 0 su inicio y 1 su final</translation>
  </message>
  <message>
   <source>a muscle in my buttock</source>
   <comment>I have sciatica, from</comment>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation>un músculo del glúteo</translation>
  </message>
  <message>
   <source>a narrow spinal canal</source>
   <comment>I have sciatica, from</comment>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation>un canal vertebral estrecho</translation>
  </message>
  <message>
   <source>a sore morning after it</source>
   <extracomment>companion/domain/plan_log.py</extracomment>
   <translation>dolor a la mañana siguiente</translation>
  </message>
  <message>
   <source>about {n} min</source>
   <extracomment>companion/ui/pages/plan.py</extracomment>
   <translation>unos {n} min</translation>
  </message>
  <message numerus="yes">
   <source>about {n} minutes</source>
   <extracomment>companion/printing/today_sheet.py</extracomment>
   <translation>
    <numerusform>cerca de {n} minuto</numerusform>
    <numerusform>unos {n} minutos</numerusform>
   </translation>
  </message>
  <message>
   <source>added by hand</source>
   <extracomment>companion/printing/record_sheet.py</extracomment>
   <translation>añadida a mano</translation>
  </message>
  <message>
   <source>after</source>
   <extracomment>companion/ui/pages/entry_words.py</extracomment>
   <translation>después</translation>
  </message>
  <message>
   <source>after a session</source>
   <extracomment>companion/clinic/fhir_answer.py</extracomment>
   <translation>después de una sesión</translation>
  </message>
  <message>
   <source>after it leg {leg}, back {back}, {place}</source>
   <extracomment>companion/ui/pages/entry_words.py</extracomment>
   <translation>después pierna {leg}, espalda {back}, {place}</translation>
  </message>
  <message>
   <source>after the rest that followed a stop</source>
   <extracomment>companion/clinic/fhir_answer.py</extracomment>
   <translation>tras el descanso que siguió a una parada</translation>
  </message>
  <message>
   <source>an emergency room</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation>a urgencias</translation>
  </message>
  <message numerus="yes">
   <source>and {n} earlier</source>
   <extracomment>companion/printing/appointment_sheet.py, companion/printing/visit_notes.py</extracomment>
   <translation>
    <numerusform>y {n} anterior</numerusform>
    <numerusform>y {n} anteriores</numerusform>
   </translation>
  </message>
  <message>
   <source>and {n} more</source>
   <extracomment>companion/printing/week_rows.py</extracomment>
   <translation>y otras {n}</translation>
  </message>
  <message>
   <source>another reason</source>
   <extracomment>companion/clinic/fhir.py</extracomment>
   <translation>otro motivo</translation>
  </message>
  <message>
   <source>aqua instructor</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>quien da la clase de aquagym</translation>
  </message>
  <message>
   <source>argument %(argument_name)s: %(message)s</source>
   <extracomment>companion/cli/phrase.py</extracomment>
   <translation>%(argument_name)s: %(message)s</translation>
  </message>
  <message>
   <source>as JSON</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>como JSON</translation>
  </message>
  <message>
   <source>as a PDF file</source>
   <extracomment>companion/cli/sheet_verb.py</extracomment>
   <translation>como archivo PDF</translation>
  </message>
  <message>
   <source>as listed by backups, instead of the newest sound one</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>según la lista de backups, en lugar de la más nueva en buen estado</translation>
  </message>
  <message>
   <source>as text on the terminal, in reading order</source>
   <extracomment>companion/cli/sheet_verb.py</extracomment>
   <translation>como texto en la terminal, en orden de lectura</translation>
  </message>
  <message>
   <source>as usual</source>
   <comment>tingling or numbness</comment>
   <extracomment>companion/clinic/fhir_answer.py</extracomment>
   <translation>como siempre</translation>
  </message>
  <message>
   <source>at a stop</source>
   <extracomment>companion/clinic/fhir_answer.py</extracomment>
   <translation>en una parada</translation>
  </message>
  <message>
   <source>at start</source>
   <extracomment>companion/ui/pages/stop_card.py, companion/ui/rooms/after_session.py, companion/ui/rooms/rate.py, companion/ui/stop_place.py</extracomment>
   <translation>al principio</translation>
  </message>
  <message>
   <source>audio speech loud quiet speaker tones test</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation>audio voz alto bajo altavoz tonos prueba sonido</translation>
  </message>
  <message>
   <source>back</source>
   <comment>furthest point</comment>
   <extracomment>companion/printing/field.py</extracomment>
   <translation>espalda</translation>
  </message>
  <message>
   <source>back</source>
   <comment>furthest point of the pain</comment>
   <extracomment>companion/chart/telling.py, companion/clinic/fhir_answer.py</extracomment>
   <translation>espalda</translation>
  </message>
  <message>
   <source>back</source>
   <comment>furthest point, in a narrow column</comment>
   <extracomment>companion/printing/week_rows.py</extracomment>
   <translation>espalda</translation>
  </message>
  <message>
   <source>back</source>
   <comment>part of the body</comment>
   <extracomment>companion/clinic/fhir_answer.py</extracomment>
   <translation>espalda</translation>
  </message>
  <message>
   <source>back to {copy} of {moment}</source>
   <extracomment>companion/cli/safekeeping.py</extracomment>
   <translation>de vuelta a {copy} del {moment}</translation>
  </message>
  <message>
   <source>backup copy restore export import delete privacy folder diary</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation>copia de seguridad restaurar exportar importar borrar privacidad carpeta diario</translation>
  </message>
  <message>
   <source>before</source>
   <extracomment>companion/ui/pages/entry_words.py</extracomment>
   <translation>antes</translation>
  </message>
  <message>
   <source>before a session</source>
   <extracomment>companion/clinic/fhir_answer.py</extracomment>
   <translation>antes de una sesión</translation>
  </message>
  <message>
   <source>before it leg {leg}, back {back}, {place}</source>
   <extracomment>companion/ui/pages/entry_words.py</extracomment>
   <translation>antes pierna {leg}, espalda {back}, {place}</translation>
  </message>
  <message>
   <source>bend here, back long</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>doble aquí, espalda larga</translation>
  </message>
  <message>
   <source>better</source>
   <comment>the next morning</comment>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation>mejor</translation>
  </message>
  <message>
   <source>both or not said</source>
   <comment>sore side</comment>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation>ambos o no indicado</translation>
  </message>
  <message>
   <source>buttock</source>
   <extracomment>companion/chart/telling.py, companion/clinic/fhir_answer.py</extracomment>
   <translation>glúteo</translation>
  </message>
  <message>
   <source>buttock</source>
   <comment>furthest point</comment>
   <extracomment>companion/printing/field.py</extracomment>
   <translation>glúteo</translation>
  </message>
  <message>
   <source>buttock</source>
   <comment>furthest point, in a narrow column</comment>
   <extracomment>companion/printing/week_rows.py</extracomment>
   <translation>glúteo</translation>
  </message>
  <message>
   <source>calf</source>
   <extracomment>companion/chart/telling.py, companion/clinic/fhir_answer.py</extracomment>
   <translation>pantorrilla</translation>
  </message>
  <message>
   <source>calf</source>
   <comment>furthest point</comment>
   <extracomment>companion/printing/field.py</extracomment>
   <translation>pantorrilla</translation>
  </message>
  <message>
   <source>calf</source>
   <comment>furthest point, in a narrow column</comment>
   <extracomment>companion/printing/week_rows.py</extracomment>
   <translation>panto­rrilla</translation>
  </message>
  <message>
   <source>call 111 or your GP</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation>llame al 111 o a su médico</translation>
  </message>
  <message>
   <source>check that the diary is sound</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>comprobar que el diario está en buen estado</translation>
  </message>
  <message>
   <source>clap microphone television second screen full screen pause</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation>palmada micrófono televisor segunda pantalla completa pausa</translation>
  </message>
  <message>
   <source>class instructor</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>quien da la clase</translation>
  </message>
  <message>
   <source>could not keep the position</source>
   <extracomment>companion/clinic/fhir.py</extracomment>
   <translation>no pudo mantener la posición</translation>
  </message>
  <message>
   <source>could not keep the position</source>
   <comment>what was felt, in a list</comment>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation>no pude mantener la posición</translation>
  </message>
  <message>
   <source>cycling instructor</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>quien da la clase de ciclismo</translation>
  </message>
  <message>
   <source>deep gluteal syndrome</source>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation>síndrome glúteo profundo</translation>
  </message>
  <message>
   <source>delete the diary, its copies, the settings and all that is kept; asks twice</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>borrar el diario, sus copias, los ajustes y todo lo guardado; pregunta dos veces</translation>
  </message>
  <message>
   <source>do not ask</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>no preguntar</translation>
  </message>
  <message>
   <source>doctor or physical therapist</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation>médico o fisioterapeuta</translation>
  </message>
  <message>
   <source>doctor or physiotherapist</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation>médico o fisioterapeuta</translation>
  </message>
  <message>
   <source>doctor or urgent care</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation>médico o atención urgente</translation>
  </message>
  <message>
   <source>draw a picture of an exercise</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>dibujar una imagen de un ejercicio</translation>
  </message>
  <message>
   <source>eSpeak</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>eSpeak</translation>
  </message>
  <message>
   <source>eSpeak of the desktop</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>eSpeak del escritorio</translation>
  </message>
  <message>
   <source>earlier</source>
   <extracomment>companion/ui/rooms/check_in.py</extracomment>
   <translation>antes</translation>
  </message>
  <message>
   <source>effort {n} of 10</source>
   <extracomment>companion/ui/pages/entry_words.py</extracomment>
   <translation>esfuerzo {n} de 10</translation>
  </message>
  <message>
   <source>emergency number calendar translation</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation>emergencia número calendario traducción</translation>
  </message>
  <message>
   <source>ended early</source>
   <extracomment>companion/clinic/fhir.py, companion/printing/record_sheet.py</extracomment>
   <translation>terminada antes</translation>
  </message>
  <message>
   <source>expected one argument</source>
   <extracomment>companion/cli/phrase.py</extracomment>
   <translation>falta un valor</translation>
  </message>
  <message>
   <source>felt unwell</source>
   <extracomment>companion/clinic/fhir.py</extracomment>
   <translation>malestar</translation>
  </message>
  <message>
   <source>felt unwell</source>
   <comment>what was felt, in a list</comment>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation>me sentí mal</translation>
  </message>
  <message>
   <source>finished</source>
   <extracomment>companion/printing/record_sheet.py</extracomment>
   <translation>terminada</translation>
  </message>
  <message>
   <source>foot</source>
   <extracomment>companion/chart/telling.py, companion/clinic/fhir_answer.py</extracomment>
   <translation>pie</translation>
  </message>
  <message>
   <source>foot</source>
   <comment>furthest point</comment>
   <extracomment>companion/printing/field.py</extracomment>
   <translation>pie</translation>
  </message>
  <message>
   <source>foot</source>
   <comment>furthest point, in a narrow column</comment>
   <extracomment>companion/printing/week_rows.py</extracomment>
   <translation>pie</translation>
  </message>
  <message>
   <source>for --pdf</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>para --pdf</translation>
  </message>
  <message>
   <source>for --pdf: large print</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>para --pdf: letra grande</translation>
  </message>
  <message>
   <source>for numbness between the legs, new bladder or bowel trouble, or pain or weakness in both legs.</source>
   <extracomment>companion/printing/furniture.py</extracomment>
   <translation>por entumecimiento entre las piernas, problemas nuevos de vejiga o intestino, dolor o debilidad en ambas piernas.</translation>
  </message>
  <message>
   <source>four weeks, from my own record</source>
   <extracomment>companion/printing/appointment_sheet.py</extracomment>
   <translation>cuatro semanas, de mi registro</translation>
  </message>
  <message>
   <source>go back to a copy of the diary; the replaced file is kept in set-aside, and the sessions that can be read in it are brought over</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>volver a una copia del diario; el archivo sustituido se guarda en set-aside y se traen las sesiones que se puedan leer en él</translation>
  </message>
  <message>
   <source>if you feel more pain, tingling, numbness or weakness.</source>
   <comment>after: Stop at once</comment>
   <extracomment>companion/printing/banner.py</extracomment>
   <translation>si nota más dolor, hormigueo, entumecimiento o debilidad.</translation>
  </message>
  <message>
   <source>ignored explicit argument %r</source>
   <extracomment>companion/cli/phrase.py</extracomment>
   <translation>el valor %r no corresponde</translation>
  </message>
  <message>
   <source>in greys, with outlines in place of solid shapes</source>
   <extracomment>companion/cli/sheet_verb.py</extracomment>
   <translation>en grises, con contornos en lugar de formas llenas</translation>
  </message>
  <message>
   <source>in large print</source>
   <extracomment>companion/cli/sheet_verb.py</extracomment>
   <translation>en letra grande</translation>
  </message>
  <message>
   <source>in pixels</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>en píxeles</translation>
  </message>
  <message>
   <source>in the morning</source>
   <extracomment>companion/clinic/fhir_answer.py</extracomment>
   <translation>por la mañana</translation>
  </message>
  <message>
   <source>instead of the chosen paper</source>
   <extracomment>companion/cli/sheet_verb.py</extracomment>
   <translation>en lugar del papel elegido</translation>
  </message>
  <message>
   <source>invalid choice: %(value)r (choose from %(choices)s)</source>
   <extracomment>companion/cli/phrase.py</extracomment>
   <translation>%(value)r no existe (elija entre %(choices)s)</translation>
  </message>
  <message>
   <source>it is not an ordinary file</source>
   <extracomment>companion/clinic/plan_file.py</extracomment>
   <translation>no es un archivo corriente</translation>
  </message>
  <message>
   <source>it spread down</source>
   <comment>what was felt, in a list</comment>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation>bajó por la pierna</translation>
  </message>
  <message>
   <source>join such a file with the diary, after a copy of it; twice is as once</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>unir un archivo así con el diario, tras hacer una copia; dos veces es como una</translation>
  </message>
  <message>
   <source>keep the diary in this folder</source>
   <extracomment>companion/cli/parser.py</extracomment>
   <translation>guardar el diario en esta carpeta</translation>
  </message>
  <message>
   <source>last time</source>
   <extracomment>companion/ui/pages/goal_cards.py, companion/ui/rooms/check_in.py</extracomment>
   <translation>la última vez</translation>
  </message>
  <message>
   <source>left</source>
   <comment>sore side</comment>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation>izquierdo</translation>
  </message>
  <message>
   <source>left leg</source>
   <extracomment>companion/clinic/fhir_answer.py</extracomment>
   <translation>pierna izquierda</translation>
  </message>
  <message>
   <source>left out</source>
   <extracomment>companion/clinic/fhir.py</extracomment>
   <translation>omitido</translation>
  </message>
  <message>
   <source>left side</source>
   <extracomment>companion/clinic/fhir.py</extracomment>
   <translation>lado izquierdo</translation>
  </message>
  <message>
   <source>left side only</source>
   <extracomment>companion/domain/prescription_change.py</extracomment>
   <translation>solo el lado izquierdo</translation>
  </message>
  <message>
   <source>leg</source>
   <extracomment>companion/clinic/fhir_answer.py</extracomment>
   <translation>pierna</translation>
  </message>
  <message>
   <source>leg pain {before}, then {after}</source>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation>dolor de pierna {before}, luego {after}</translation>
  </message>
  <message>
   <source>leg pain, week 1 to week 4</source>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation>dolor de pierna, semana 1 a semana 4</translation>
  </message>
  <message>
   <source>leg {leg}, back {back}, furthest {point}</source>
   <extracomment>companion/printing/record_sheet.py</extracomment>
   <translation>pierna {leg}, espalda {back}, más lejano {point}</translation>
  </message>
  <message>
   <source>leg {leg}, back {back}, {place}</source>
   <extracomment>companion/ui/pages/told_words.py</extracomment>
   <translation>pierna {leg}, espalda {back}, {place}</translation>
  </message>
  <message>
   <source>level {level}</source>
   <extracomment>companion/domain/step_words.py</extracomment>
   <translation>nivel {level}</translation>
  </message>
  <message>
   <source>list the copies of the diary, and whether each is sound</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>listar las copias del diario y si cada una está en buen estado</translation>
  </message>
  <message>
   <source>list the exercises</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>listar los ejercicios</translation>
  </message>
  <message>
   <source>lost the position</source>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation>perdió la posición</translation>
  </message>
  <message>
   <source>lowest {low}, highest {high}, last {last}</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation>mínimo {low}, máximo {high}, último {last}</translation>
  </message>
  <message>
   <source>lumbar disc herniation</source>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation>hernia discal lumbar</translation>
  </message>
  <message>
   <source>lumbar spinal stenosis</source>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation>estenosis del canal lumbar</translation>
  </message>
  <message>
   <source>man woman skin hair person drawing</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation>hombre mujer piel pelo persona dibujo</translation>
  </message>
  <message>
   <source>miniaudio, jeepney, appdirs: MIT</source>
   <extracomment>companion/ui/pages/about_card.py</extracomment>
   <translation>miniaudio, jeepney, appdirs: MIT</translation>
  </message>
  <message>
   <source>more pain</source>
   <extracomment>companion/clinic/fhir.py, companion/printing/visit_words.py</extracomment>
   <translation>más dolor</translation>
  </message>
  <message>
   <source>more pain</source>
   <comment>what was felt, in a list</comment>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation>más dolor</translation>
  </message>
  <message>
   <source>more pain</source>
   <comment>why, short, on paper</comment>
   <extracomment>companion/printing/week_log.py</extracomment>
   <translation>más dolor</translation>
  </message>
  <message>
   <source>more than a week away</source>
   <extracomment>companion/domain/plan_log.py</extracomment>
   <translation>más de una semana sin sesiones</translation>
  </message>
  <message>
   <source>n</source>
   <comment>key for No</comment>
   <extracomment>companion/ui/pages/check_in_form.py, companion/ui/widgets/question_row.py</extracomment>
   <translation>n</translation>
  </message>
  <message>
   <source>new</source>
   <comment>tingling or numbness</comment>
   <extracomment>companion/clinic/fhir_answer.py</extracomment>
   <translation>nuevo</translation>
  </message>
  <message>
   <source>no copies yet</source>
   <extracomment>companion/cli/safekeeping.py</extracomment>
   <translation>todavía no hay copias</translation>
  </message>
  <message>
   <source>non-specific</source>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation>inespecífica</translation>
  </message>
  <message>
   <source>none</source>
   <comment>copies</comment>
   <extracomment>companion/cli/safekeeping.py</extracomment>
   <translation>ninguna</translation>
  </message>
  <message>
   <source>none</source>
   <comment>furthest point</comment>
   <extracomment>companion/printing/field.py</extracomment>
   <translation>ninguno</translation>
  </message>
  <message>
   <source>none</source>
   <comment>furthest point, in a narrow column</comment>
   <extracomment>companion/printing/week_rows.py</extracomment>
   <translation>ninguno</translation>
  </message>
  <message>
   <source>none</source>
   <comment>tingling or numbness</comment>
   <extracomment>companion/clinic/fhir_answer.py</extracomment>
   <translation>ninguno</translation>
  </message>
  <message>
   <source>normal ups and downs</source>
   <extracomment>companion/ui/widgets/band_key.py</extracomment>
   <translation>altibajos normales</translation>
  </message>
  <message>
   <source>not allowed with argument %s</source>
   <extracomment>companion/cli/phrase.py</extracomment>
   <translation>no se puede usar junto con %s</translation>
  </message>
  <message>
   <source>not closed</source>
   <extracomment>companion/printing/record_sheet.py</extracomment>
   <translation>sin cerrar</translation>
  </message>
  <message>
   <source>not known</source>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation>no se sabe</translation>
  </message>
  <message>
   <source>not ours, and left: {path}</source>
   <extracomment>companion/cli/removal.py</extracomment>
   <translation>no es nuestro, y se deja: {path}</translation>
  </message>
  <message>
   <source>not said why</source>
   <extracomment>companion/clinic/fhir.py</extracomment>
   <translation>sin decir por qué</translation>
  </message>
  <message>
   <source>not settled</source>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation>sin calmarse</translation>
  </message>
  <message>
   <source>not told</source>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation>no indicado</translation>
  </message>
  <message>
   <source>note “{text}”</source>
   <extracomment>companion/ui/pages/entry_words.py</extracomment>
   <translation>nota «{text}»</translation>
  </message>
  <message>
   <source>nothing noted</source>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation>nada anotado</translation>
  </message>
  <message>
   <source>nothing was changed: nobody is here to ask; see --yes</source>
   <extracomment>companion/cli/plan_file.py</extracomment>
   <translation>no se cambió nada: no hay nadie a quien preguntar; vea --yes</translation>
  </message>
  <message>
   <source>nothing was changed: this computer says that it is {day}; set its date, or say in the window that it is right</source>
   <extracomment>companion/cli/plan_file.py</extracomment>
   <translation>no se cambió nada: según este ordenador, hoy es {day}; ponga bien la fecha o confírmela en la ventana</translation>
  </message>
  <message>
   <source>nothing was deleted</source>
   <extracomment>companion/cli/removal.py</extracomment>
   <translation>no se borró nada</translation>
  </message>
  <message>
   <source>nothing was deleted: nobody is here to ask; see --yes</source>
   <extracomment>companion/cli/removal.py</extracomment>
   <translation>no se borró nada: no hay nadie a quien preguntar; vea --yes</translation>
  </message>
  <message>
   <source>nothing was deleted: that file does not hold everything</source>
   <extracomment>companion/cli/removal.py</extracomment>
   <translation>no se borró nada: ese archivo no lo contiene todo</translation>
  </message>
  <message>
   <source>nothing was deleted: the name of the file ends in .json</source>
   <extracomment>companion/cli/removal.py</extracomment>
   <translation>no se borró nada: el nombre del archivo termina en .json</translation>
  </message>
  <message>
   <source>notification alarm snooze quiet tray start sitting</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation>aviso alarma posponer silencio bandeja inicio sentado</translation>
  </message>
  <message>
   <source>nowhere</source>
   <comment>furthest point of the pain</comment>
   <extracomment>companion/chart/telling.py, companion/clinic/fhir_answer.py</extracomment>
   <translation>ninguno</translation>
  </message>
  <message>
   <source>numb</source>
   <comment>why it was stopped</comment>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation>entumecido</translation>
  </message>
  <message>
   <source>of {n}</source>
   <extracomment>companion/ui/widgets/number_field.py</extracomment>
   <translation>de {n}</translation>
  </message>
  <message>
   <source>one more set</source>
   <extracomment>companion/domain/step_words.py</extracomment>
   <translation>una serie más</translation>
  </message>
  <message>
   <source>one of its poses</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>una de sus posturas</translation>
  </message>
  <message>
   <source>open everything once and say whether it works</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>abrir todo una vez y decir si funciona</translation>
  </message>
  <message>
   <source>options</source>
   <extracomment>companion/cli/phrase.py</extracomment>
   <translation>opciones</translation>
  </message>
  <message>
   <source>or call 0800 611 116</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation>o llame al 0800 611 116</translation>
  </message>
  <message>
   <source>or call 1800 022 222</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation>o llame al 1800 022 222</translation>
  </message>
  <message>
   <source>or go to {place}</source>
   <extracomment>companion/printing/emergency_sheet.py</extracomment>
   <translation>o vaya {place}</translation>
  </message>
  <message>
   <source>or out-of-hours care</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation>o guardia médica</translation>
  </message>
  <message>
   <source>or urgent GP</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation>o médico urgente</translation>
  </message>
  <message>
   <source>or urgent care</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation>o atención urgente</translation>
  </message>
  <message>
   <source>other</source>
   <comment>reason for a stop</comment>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation>otro</translation>
  </message>
  <message>
   <source>other</source>
   <comment>why it was stopped</comment>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation>otro</translation>
  </message>
  <message>
   <source>other</source>
   <comment>why, short, on paper</comment>
   <extracomment>companion/printing/week_log.py</extracomment>
   <translation>otro</translation>
  </message>
  <message>
   <source>other countries</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation>otros países</translation>
  </message>
  <message>
   <source>pain</source>
   <comment>why it was stopped</comment>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation>dolor</translation>
  </message>
  <message>
   <source>pain further down the leg</source>
   <extracomment>companion/clinic/fhir.py</extracomment>
   <translation>dolor más abajo en la pierna</translation>
  </message>
  <message>
   <source>pain rises or moves down the leg</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation>el dolor aumenta o va más abajo por la pierna</translation>
  </message>
  <message>
   <source>paper pdf letter a4 ink</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation>papel pdf carta a4 tinta</translation>
  </message>
  <message>
   <source>plan</source>
   <comment>name of the whole file</comment>
   <extracomment>companion/clinic/plan_reader.py</extracomment>
   <translation>plan</translation>
  </message>
  <message>
   <source>plan</source>
   <comment>sessions a week, in a chart</comment>
   <extracomment>companion/ui/pages/week_cards.py</extracomment>
   <translation>plan</translation>
  </message>
  <message>
   <source>position</source>
   <comment>why, short, on paper</comment>
   <extracomment>companion/printing/week_log.py</extracomment>
   <translation>posición</translation>
  </message>
  <message>
   <source>positional arguments</source>
   <extracomment>companion/cli/phrase.py</extracomment>
   <translation>argumentos por su lugar</translation>
  </message>
  <message>
   <source>right</source>
   <comment>sore side</comment>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation>derecho</translation>
  </message>
  <message>
   <source>right leg</source>
   <extracomment>companion/clinic/fhir_answer.py</extracomment>
   <translation>pierna derecha</translation>
  </message>
  <message>
   <source>right side</source>
   <extracomment>companion/clinic/fhir.py</extracomment>
   <translation>lado derecho</translation>
  </message>
  <message>
   <source>right side only</source>
   <extracomment>companion/domain/prescription_change.py</extracomment>
   <translation>solo el lado derecho</translation>
  </message>
  <message>
   <source>same</source>
   <comment>the next morning</comment>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation>igual</translation>
  </message>
  <message>
   <source>say what to: required: FILE, --csv, --fhir or --pdf (see --help)</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>diga adónde: hace falta ARCHIVO, --csv, --fhir o --pdf (vea --help)</translation>
  </message>
  <message>
   <source>say where to: --pdf FILE or --text (see: companion {verb} --help)</source>
   <extracomment>companion/cli/sheet_verb.py</extracomment>
   <translation>diga adónde: --pdf ARCHIVO o --text (vea: companion {verb} --help)</translation>
  </message>
  <message>
   <source>see a doctor</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation>vaya al médico</translation>
  </message>
  <message>
   <source>sessions done of planned</source>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation>sesiones hechas de las previstas</translation>
  </message>
  <message numerus="yes">
   <source>sessions done, {n} planned</source>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation>
    <numerusform>sesiones hechas, {n} prevista</numerusform>
    <numerusform>sesiones hechas, {n} previstas</numerusform>
   </translation>
  </message>
  <message>
   <source>sets done in these sessions</source>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation>series hechas en estas sesiones</translation>
  </message>
  <message>
   <source>settled</source>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation>calmado</translation>
  </message>
  <message>
   <source>show program's version number and exit</source>
   <extracomment>companion/cli/phrase.py</extracomment>
   <translation>mostrar la versión del programa y salir</translation>
  </message>
  <message>
   <source>show this help message and exit</source>
   <extracomment>companion/cli/phrase.py</extracomment>
   <translation>mostrar esta ayuda y salir</translation>
  </message>
  <message>
   <source>shown below</source>
   <extracomment>companion/ui/widgets/day_column.py</extracomment>
   <translation>se muestra abajo</translation>
  </message>
  <message>
   <source>shown now</source>
   <extracomment>companion/ui/widgets/nav_item.py, companion/ui/widgets/rail_item.py</extracomment>
   <translation>se muestra ahora</translation>
  </message>
  <message>
   <source>something else</source>
   <comment>what was felt, in a list</comment>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation>otra cosa</translation>
  </message>
  <message>
   <source>sound</source>
   <comment>a diary or a copy of it</comment>
   <extracomment>companion/cli/safekeeping.py, companion/cli/soundness.py</extracomment>
   <translation>en buen estado</translation>
  </message>
  <message>
   <source>spondylolisthesis</source>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation>espondilolistesis</translation>
  </message>
  <message>
   <source>spread down</source>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation>más abajo</translation>
  </message>
  <message>
   <source>spread down</source>
   <comment>why, short, on paper</comment>
   <extracomment>companion/printing/week_log.py</extracomment>
   <translation>más abajo</translation>
  </message>
  <message>
   <source>stay in the corner of the screen, or small, until it is asked for</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>quedarse en la esquina de la pantalla, o en pequeño, hasta que se pida</translation>
  </message>
  <message>
   <source>stop in {name}: {what}</source>
   <extracomment>companion/ui/pages/entry_words.py</extracomment>
   <translation>parada en {name}: {what}</translation>
  </message>
  <message>
   <source>stopped</source>
   <extracomment>companion/printing/record_sheet.py</extracomment>
   <translation>parada</translation>
  </message>
  <message>
   <source>stopped</source>
   <comment>why, short, on paper</comment>
   <extracomment>companion/printing/week_log.py</extracomment>
   <translation>parado</translation>
  </message>
  <message>
   <source>stopped for symptoms</source>
   <extracomment>companion/clinic/fhir.py</extracomment>
   <translation>parado por síntomas</translation>
  </message>
  <message>
   <source>stopped twice in a row</source>
   <extracomment>companion/domain/plan_log.py</extracomment>
   <translation>parado dos veces seguidas</translation>
  </message>
  <message numerus="yes">
   <source>stops</source>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation>
    <numerusform>parada</numerusform>
    <numerusform>paradas</numerusform>
   </translation>
  </message>
  <message>
   <source>strength {n} of 10</source>
   <extracomment>companion/clinic/fhir.py</extracomment>
   <translation>intensidad {n} de 10</translation>
  </message>
  <message>
   <source>the ED</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation>a urgencias</translation>
  </message>
  <message>
   <source>the ER</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation>a urgencias</translation>
  </message>
  <message>
   <source>the European Union</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation>la Unión Europea</translation>
  </message>
  <message>
   <source>the United Kingdom</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation>el Reino Unido</translation>
  </message>
  <message>
   <source>the United States</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation>los Estados Unidos</translation>
  </message>
  <message>
   <source>the diary, as .json</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>el diario, como .json</translation>
  </message>
  <message>
   <source>the exercise</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>el ejercicio</translation>
  </message>
  <message>
   <source>the following arguments are required: %s</source>
   <extracomment>companion/cli/phrase.py</extracomment>
   <translation>falta: %s</translation>
  </message>
  <message>
   <source>the kind of class</source>
   <extracomment>companion/cli/sheet_verb.py</extracomment>
   <translation>el tipo de clase</translation>
  </message>
  <message>
   <source>the language of what is said and written</source>
   <extracomment>companion/cli/parser.py</extracomment>
   <translation>el idioma de lo que se dice y escribe</translation>
  </message>
  <message>
   <source>the leg tingles or goes numb</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation>la pierna hormiguea o se entumece</translation>
  </message>
  <message>
   <source>the plan has no exercise, or nobody is named</source>
   <extracomment>companion/cli/plan_file.py</extracomment>
   <translation>el plan no tiene ejercicios, o no se nombra a nadie</translation>
  </message>
  <message>
   <source>the record as HL7 FHIR R4, for a clinic</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>el registro como HL7 FHIR R4, para una consulta</translation>
  </message>
  <message>
   <source>the record to be read</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>el registro para leer</translation>
  </message>
  <message>
   <source>the sessions as a table</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>las sesiones como tabla</translation>
  </message>
  <message>
   <source>the side that works</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>el lado que trabaja</translation>
  </message>
  <message>
   <source>theme dark light contrast font zoom large animation</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation>tema oscuro claro contraste letra zum grande animación</translation>
  </message>
  <message>
   <source>there is no copy named {name}; the copies: {known}</source>
   <extracomment>companion/cli/safekeeping.py</extracomment>
   <translation>no hay ninguna copia llamada {name}; las copias: {known}</translation>
  </message>
  <message>
   <source>there is no diary yet ({path})</source>
   <extracomment>companion/cli/transfer.py</extracomment>
   <translation>todavía no hay diario ({path})</translation>
  </message>
  <message>
   <source>there is no good copy to go back to</source>
   <extracomment>companion/cli/safekeeping.py</extracomment>
   <translation>no hay ninguna copia buena a la que volver</translation>
  </message>
  <message>
   <source>there is nothing to delete</source>
   <extracomment>companion/cli/removal.py</extracomment>
   <translation>no hay nada que borrar</translation>
  </message>
  <message>
   <source>there was no file to keep</source>
   <extracomment>companion/cli/safekeeping.py</extracomment>
   <translation>no había ningún archivo que guardar</translation>
  </message>
  <message>
   <source>thigh</source>
   <extracomment>companion/chart/telling.py, companion/clinic/fhir_answer.py</extracomment>
   <translation>muslo</translation>
  </message>
  <message>
   <source>thigh</source>
   <comment>furthest point</comment>
   <extracomment>companion/printing/field.py</extracomment>
   <translation>muslo</translation>
  </message>
  <message>
   <source>thigh</source>
   <comment>furthest point, in a narrow column</comment>
   <extracomment>companion/printing/week_rows.py</extracomment>
   <translation>muslo</translation>
  </message>
  <message>
   <source>tingling</source>
   <comment>why it was stopped</comment>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation>hormigueo</translation>
  </message>
  <message>
   <source>tingling</source>
   <comment>why, short, on paper</comment>
   <extracomment>companion/printing/week_log.py</extracomment>
   <translation>hormi­gueo</translation>
  </message>
  <message>
   <source>tingling or numbness</source>
   <extracomment>companion/clinic/fhir.py</extracomment>
   <translation>hormigueo o entumecimiento</translation>
  </message>
  <message>
   <source>tingling or numbness</source>
   <comment>what was felt, in a list</comment>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation>hormigueo o entumecimiento</translation>
  </message>
  <message>
   <source>tingling, numbness</source>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation>hormigueo, entumecimiento</translation>
  </message>
  <message>
   <source>today, {time}</source>
   <extracomment>companion/ui/rooms/settings.py</extracomment>
   <translation>hoy, {time}</translation>
  </message>
  <message>
   <source>tomorrow, {time}</source>
   <extracomment>companion/ui/rooms/settings.py</extracomment>
   <translation>mañana, {time}</translation>
  </message>
  <message>
   <source>trainer</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>quien me entrena</translation>
  </message>
  <message>
   <source>two good sessions, and you said yes</source>
   <extracomment>companion/domain/plan_log.py</extracomment>
   <translation>dos sesiones buenas, y usted dijo que sí</translation>
  </message>
  <message>
   <source>unrecognized arguments: %s</source>
   <extracomment>companion/cli/phrase.py</extracomment>
   <translation>argumentos desconocidos: %s</translation>
  </message>
  <message>
   <source>until a clinician has checked you.</source>
   <comment>after: no exercises</comment>
   <extracomment>companion/printing/emergency_sheet.py</extracomment>
   <translation>hasta que le examine un profesional.</translation>
  </message>
  <message>
   <source>unwell</source>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation>malestar</translation>
  </message>
  <message>
   <source>unwell</source>
   <comment>why, short, on paper</comment>
   <extracomment>companion/printing/week_log.py</extracomment>
   <translation>mal</translation>
  </message>
  <message>
   <source>usage: </source>
   <extracomment>companion/cli/phrase.py</extracomment>
   <translation>uso: </translation>
  </message>
  <message>
   <source>verbs</source>
   <comment>of the command line</comment>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>órdenes</translation>
  </message>
  <message>
   <source>version licence sources reviewed medical</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation>versión licencia fuentes revisado médico</translation>
  </message>
  <message>
   <source>weak</source>
   <comment>why it was stopped</comment>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation>débil</translation>
  </message>
  <message>
   <source>weakness</source>
   <extracomment>companion/clinic/fhir.py, companion/printing/visit_words.py</extracomment>
   <translation>debilidad</translation>
  </message>
  <message>
   <source>weakness</source>
   <comment>what was felt, in a list</comment>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation>debilidad</translation>
  </message>
  <message>
   <source>weakness</source>
   <comment>why, short, on paper</comment>
   <extracomment>companion/printing/week_log.py</extracomment>
   <translation>debilidad</translation>
  </message>
  <message>
   <source>what moves</source>
   <extracomment>companion/printing/banner.py</extracomment>
   <translation>lo que se mueve</translation>
  </message>
  <message>
   <source>whose record it is, for --fhir</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>de quién es el registro, para --fhir</translation>
  </message>
  <message>
   <source>with the line of the spine</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>con la línea de la columna</translation>
  </message>
  <message>
   <source>with the muscle that works</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>con el músculo que trabaja</translation>
  </message>
  <message>
   <source>with the way of the movement</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>con el recorrido del movimiento</translation>
  </message>
  <message>
   <source>without what the diary has</source>
   <extracomment>companion/cli/sheet_verb.py</extracomment>
   <translation>sin lo que hay en el diario</translation>
  </message>
  <message>
   <source>worse</source>
   <comment>the next morning</comment>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation>peor</translation>
  </message>
  <message>
   <source>write a card for the instructor of a class</source>
   <extracomment>companion/cli/sheet_verb.py</extracomment>
   <translation>escribir una tarjeta para quien da la clase</translation>
  </message>
  <message>
   <source>write everything into this file first (.json)</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>escribir primero todo en este archivo (.json)</translation>
  </message>
  <message>
   <source>write the last four weeks on one sheet, for an appointment</source>
   <extracomment>companion/cli/sheet_verb.py</extracomment>
   <translation>escribir las últimas cuatro semanas en una hoja, para una cita</translation>
  </message>
  <message>
   <source>write the whole diary into one JSON file, or the record for others</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>escribir todo el diario en un archivo JSON, o el registro para otros</translation>
  </message>
  <message>
   <source>write this name on it; otherwise there is a line for it</source>
   <extracomment>companion/cli/sheet_verb.py</extracomment>
   <translation>escribir este nombre en ella; si no, hay una línea para él</translation>
  </message>
  <message>
   <source>write this week, to fill in by hand or as the diary has it</source>
   <extracomment>companion/cli/sheet_verb.py</extracomment>
   <translation>escribir esta semana, para rellenar a mano o como está en el diario</translation>
  </message>
  <message>
   <source>write today’s routine</source>
   <extracomment>companion/cli/sheet_verb.py</extracomment>
   <translation>escribir la rutina de hoy</translation>
  </message>
  <message>
   <source>write when to get help, and whom to call</source>
   <extracomment>companion/cli/sheet_verb.py</extracomment>
   <translation>escribir cuándo pedir ayuda y a quién llamar</translation>
  </message>
  <message>
   <source>written: {file}</source>
   <extracomment>companion/cli/record_file.py</extracomment>
   <translation>escrito: {file}</translation>
  </message>
  <message>
   <source>y</source>
   <comment>key for Yes</comment>
   <extracomment>companion/ui/pages/check_in_form.py, companion/ui/widgets/question_row.py</extracomment>
   <translation>s</translation>
  </message>
  <message>
   <source>yesterday</source>
   <extracomment>companion/ui/rooms/check_in.py</extracomment>
   <translation>ayer</translation>
  </message>
  <message>
   <source>yoga teacher</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>quien da la clase de yoga</translation>
  </message>
  <message>
   <source>you chose easier</source>
   <extracomment>companion/domain/plan_log.py</extracomment>
   <translation>usted eligió más fácil</translation>
  </message>
  <message>
   <source>you stopped it</source>
   <extracomment>companion/domain/plan_log.py</extracomment>
   <translation>usted lo paró</translation>
  </message>
  <message>
   <source>you took a change back</source>
   <extracomment>companion/domain/plan_log.py</extracomment>
   <translation>usted deshizo un cambio</translation>
  </message>
  <message>
   <source>your back keeps this shape</source>
   <extracomment>companion/printing/banner.py</extracomment>
   <translation>su espalda mantiene esta forma</translation>
  </message>
  <message>
   <source>{activity}: {score} of 10</source>
   <extracomment>companion/ui/pages/told_words.py</extracomment>
   <translation>{activity}: {score} de 10</translation>
  </message>
  <message>
   <source>{before} to {after}</source>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation>{before} a {after}</translation>
  </message>
  <message>
   <source>{count} · {inside} in your plan</source>
   <extracomment>companion/ui/pages/exercises.py</extracomment>
   <translation>{count} · {inside} en su plan</translation>
  </message>
  <message>
   <source>{date}, {time}</source>
   <comment>20 November, 18:05</comment>
   <extracomment>companion/ui/pages/copy_words.py</extracomment>
   <translation>{date}, {time}</translation>
  </message>
  <message>
   <source>{date}: {what}</source>
   <comment>what was done on a day</comment>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation>{date}: {what}</translation>
  </message>
  <message>
   <source>{days} (now: {before})</source>
   <extracomment>companion/domain/prescription_change.py</extracomment>
   <translation>{days} (ahora: {before})</translation>
  </message>
  <message>
   <source>{day} {month}</source>
   <comment>short, such as 22 Nov</comment>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>{day} {month}</translation>
  </message>
  <message>
   <source>{day} {month}</source>
   <comment>such as 22 November</comment>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>{day} de {month}</translation>
  </message>
  <message>
   <source>{day} {month} {year}</source>
   <comment>short, such as 22 Nov 2026</comment>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>{day} {month} {year}</translation>
  </message>
  <message>
   <source>{day} {month} {year}</source>
   <comment>such as 22 November 2026</comment>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>{day} de {month} de {year}</translation>
  </message>
  <message>
   <source>{day}, {time}</source>
   <extracomment>companion/ui/rooms/settings.py</extracomment>
   <translation>{day}, {time}</translation>
  </message>
  <message>
   <source>{day}: fill in leg, back and furthest point, or none.</source>
   <extracomment>companion/ui/pages/paper_day.py</extracomment>
   <translation>{day}: rellene pierna, espalda y punto más lejano, o nada.</translation>
  </message>
  <message>
   <source>{day}: for the next morning, fill in leg and back before.</source>
   <extracomment>companion/ui/pages/paper_day.py</extracomment>
   <translation>{day}: para la mañana siguiente, rellene pierna y espalda antes.</translation>
  </message>
  <message>
   <source>{day}: tick what you did.</source>
   <extracomment>companion/ui/pages/paper_form.py</extracomment>
   <translation>{day}: marque lo que hizo.</translation>
  </message>
  <message>
   <source>{day}: write the number of the exercise that was stopped.</source>
   <extracomment>companion/ui/pages/paper_day.py</extracomment>
   <translation>{day}: escriba el número del ejercicio que se paró.</translation>
  </message>
  <message>
   <source>{done} of {all} answered.</source>
   <extracomment>companion/ui/pages/sign_check.py</extracomment>
   <translation>{done} de {all} respondidas.</translation>
  </message>
  <message numerus="yes">
   <source>{done} of {n} exercises</source>
   <extracomment>companion/ui/pages/day_words.py, companion/ui/pages/week_words.py</extracomment>
   <translation>
    <numerusform>{done} de {n} ejercicio</numerusform>
    <numerusform>{done} de {n} ejercicios</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{done} of {n} repetitions</source>
   <extracomment>companion/ui/pages/entry_view.py</extracomment>
   <translation>
    <numerusform>{done} de {n} repetición</numerusform>
    <numerusform>{done} de {n} repeticiones</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{done} of {n} sessions</source>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation>
    <numerusform>{done} de {n} sesión</numerusform>
    <numerusform>{done} de {n} sesiones</numerusform>
   </translation>
  </message>
  <message>
   <source>{done} of {planned}</source>
   <extracomment>companion/printing/record_sheet.py, companion/printing/visit_words.py, companion/printing/week_log.py, companion/ui/widgets/day_column.py, companion/ui/widgets/tick_cell.py</extracomment>
   <translation>{done} de {planned}</translation>
  </message>
  <message>
   <source>{done} of {planned} done</source>
   <extracomment>companion/ui/widgets/day_column.py</extracomment>
   <translation>{done} de {planned} hechos</translation>
  </message>
  <message>
   <source>{dose} on each side</source>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation>{dose} de cada lado</translation>
  </message>
  <message>
   <source>{dose} on each side, taking turns</source>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation>{dose} de cada lado, alternando</translation>
  </message>
  <message>
   <source>{dose} on the sore side</source>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation>{dose} del lado dolorido</translation>
  </message>
  <message>
   <source>{dose}, each side</source>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation>{dose}, cada lado</translation>
  </message>
  <message>
   <source>{dose}, hold {seconds} s</source>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation>{dose}, mantener {seconds} s</translation>
  </message>
  <message numerus="yes">
   <source>{dose}, hold {seconds} seconds</source>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation>
    <numerusform>{dose}, mantener {seconds} segundo</numerusform>
    <numerusform>{dose}, mantener {seconds} segundos</numerusform>
   </translation>
  </message>
  <message>
   <source>{dose}, sore side</source>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation>{dose}, lado dolorido</translation>
  </message>
  <message>
   <source>{dose}, taking turns</source>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation>{dose}, alternando</translation>
  </message>
  <message>
   <source>{dose}: {done} of {wanted} repetitions done</source>
   <extracomment>companion/clinic/fhir.py</extracomment>
   <translation>{dose}: {done} de {wanted} repeticiones hechas</translation>
  </message>
  <message>
   <source>{exercise} has no pose {name}; its poses: {known}</source>
   <extracomment>companion/cli/picture.py</extracomment>
   <translation>{exercise} no tiene la postura {name}; sus posturas: {known}</translation>
  </message>
  <message>
   <source>{exercise} is closed for today.</source>
   <extracomment>companion/ui/stop_place.py</extracomment>
   <translation>{exercise}: por hoy se acabó.</translation>
  </message>
  <message>
   <source>{exercise} is closed for today. {next_time}</source>
   <extracomment>companion/ui/pages/stop_way_out.py</extracomment>
   <translation>{exercise}: por hoy se acabó. {next_time}</translation>
  </message>
  <message>
   <source>{exercise} is usually left out with what you said above. It is in your plan as {name} asked for it. Check with them if you are not sure.</source>
   <extracomment>companion/domain/intake.py</extracomment>
   <translation>{exercise} suele omitirse con lo que dijo arriba. Está en su plan porque lo pidió {name}. Si tiene dudas, pregunte a esa persona.</translation>
  </message>
  <message>
   <source>{exercise}, done</source>
   <extracomment>companion/ui/widgets/routine_card.py</extracomment>
   <translation>{exercise}, hecho</translation>
  </message>
  <message>
   <source>{exercise}, next</source>
   <extracomment>companion/ui/widgets/routine_card.py</extracomment>
   <translation>{exercise}, siguiente</translation>
  </message>
  <message>
   <source>{exercise}, not today</source>
   <extracomment>companion/ui/widgets/routine_card.py</extracomment>
   <translation>{exercise}, hoy no</translation>
  </message>
  <message>
   <source>{exercise}, set {number} of {all}</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation>{exercise}, serie {number} de {all}</translation>
  </message>
  <message>
   <source>{exercise}, stopped</source>
   <extracomment>companion/ui/widgets/routine_card.py</extracomment>
   <translation>{exercise}, parado</translation>
  </message>
  <message>
   <source>{exercise}, to do</source>
   <extracomment>companion/ui/widgets/routine_card.py</extracomment>
   <translation>{exercise}, por hacer</translation>
  </message>
  <message>
   <source>{exercise}, {day}</source>
   <extracomment>companion/ui/pages/paper_day.py</extracomment>
   <translation>{exercise}, {day}</translation>
  </message>
  <message>
   <source>{file} cannot be followed: {lines}</source>
   <extracomment>companion/cli/plan_file.py</extracomment>
   <translation>{file} no se puede seguir: {lines}</translation>
  </message>
  <message>
   <source>{file} cannot be used as a plan</source>
   <extracomment>companion/ui/plan_door.py</extracomment>
   <translation>{file} no se puede usar como plan</translation>
  </message>
  <message>
   <source>{file} was not saved: saving in {folder} is not allowed. Choose another folder.</source>
   <extracomment>companion/printing/pdf.py</extracomment>
   <translation>{file} no se guardó: no se permite guardar en {folder}. Elija otra carpeta.</translation>
  </message>
  <message>
   <source>{file} was not saved: the folder {folder} is not there.</source>
   <extracomment>companion/printing/pdf.py</extracomment>
   <translation>{file} no se guardó: la carpeta {folder} no está.</translation>
  </message>
  <message>
   <source>{file} was not saved: {path} is a folder. Choose a file name.</source>
   <extracomment>companion/printing/pdf.py</extracomment>
   <translation>{file} no se guardó: {path} es una carpeta. Elija un nombre de archivo.</translation>
  </message>
  <message>
   <source>{file} was not saved: {path} is not an ordinary file. Choose a file name.</source>
   <extracomment>companion/printing/pdf.py</extracomment>
   <translation>{file} no se guardó: {path} no es un archivo corriente. Elija un nombre de archivo.</translation>
  </message>
  <message>
   <source>{file} was not saved: {reason}. Any older file is as it was.</source>
   <extracomment>companion/printing/pdf.py</extracomment>
   <translation>{file} no se guardó: {reason}. Si había un archivo anterior, sigue igual.</translation>
  </message>
  <message>
   <source>{file} was not written: {reason}</source>
   <extracomment>companion/cli/picture.py, companion/cli/plan_file.py, companion/cli/record_file.py, companion/cli/transfer.py</extracomment>
   <translation>{file} no se escribió: {reason}</translation>
  </message>
  <message>
   <source>{first} at first, {last} on {day}</source>
   <extracomment>companion/ui/pages/goal_cards.py</extracomment>
   <translation>{first} al principio, {last} el {day}</translation>
  </message>
  <message>
   <source>{first} to {last}</source>
   <extracomment>companion/printing/calendar_words.py, companion/printing/visit_words.py</extracomment>
   <translation>{first} al {last}</translation>
  </message>
  <message>
   <source>{first} to {last}</source>
   <comment>16 to 22 November</comment>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>{first} al {last}</translation>
  </message>
  <message>
   <source>{first}, then {last}</source>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation>{first}, luego {last}</translation>
  </message>
  <message>
   <source>{hour}:{minute}</source>
   <comment>time</comment>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>{hour}:{minute}</translation>
  </message>
  <message>
   <source>{hour}:{minute} am</source>
   <comment>time</comment>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>{hour}:{minute} a. m.</translation>
  </message>
  <message>
   <source>{hour}:{minute} pm</source>
   <comment>time</comment>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>{hour}:{minute} p. m.</translation>
  </message>
  <message>
   <source>{line}. Choose another week</source>
   <extracomment>companion/ui/pages/history_header.py</extracomment>
   <translation>{line}. Elegir otra semana</translation>
  </message>
  <message>
   <source>{message} (see: {program} --help)</source>
   <extracomment>companion/cli/parser.py</extracomment>
   <translation>{message} (vea: {program} --help)</translation>
  </message>
  <message>
   <source>{minutes} min</source>
   <extracomment>companion/ui/pages/entry_words.py, companion/ui/pages/setting_entry.py, companion/ui/pages/week_words.py, companion/ui/widgets/day_column.py</extracomment>
   <translation>{minutes} min</translation>
  </message>
  <message>
   <source>{minutes} min left</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation>Quedan {minutes} min</translation>
  </message>
  <message>
   <source>{month} {year}</source>
   <extracomment>companion/ui/pages/calendar_card.py</extracomment>
   <translation>{month} de {year}</translation>
  </message>
  <message>
   <source>{name} asked for it on {day}.</source>
   <extracomment>companion/ui/pages/place_words.py</extracomment>
   <translation>{name} lo pidió el {day}.</translation>
  </message>
  <message>
   <source>{name} cannot be drawn: {reason}</source>
   <extracomment>companion/cli/picture.py</extracomment>
   <translation>{name} no se puede dibujar: {reason}</translation>
  </message>
  <message>
   <source>{name} is at the program’s dose again.</source>
   <extracomment>companion/domain/plan_change.py</extracomment>
   <translation>{name} vuelve a la dosis del programa.</translation>
  </message>
  <message>
   <source>{name} is not installed; type: {command}</source>
   <extracomment>companion/cli/command.py</extracomment>
   <translation>{name} no está instalado; escriba: {command}</translation>
  </message>
  <message>
   <source>{name} stopped: {why}</source>
   <extracomment>companion/clinic/fhir.py</extracomment>
   <translation>{name}, parada: {why}</translation>
  </message>
  <message>
   <source>{name}, set {n}</source>
   <extracomment>companion/ui/pages/stop_fields.py</extracomment>
   <translation>{name}, serie {n}</translation>
  </message>
  <message>
   <source>{name}, {day}: agrees with the plan</source>
   <extracomment>companion/ui/pages/referral_card.py</extracomment>
   <translation>{name}, {day}: está de acuerdo con el plan</translation>
  </message>
  <message>
   <source>{name}, {day}: {exercises}</source>
   <extracomment>companion/ui/pages/referral_card.py</extracomment>
   <translation>{name}, {day}: {exercises}</translation>
  </message>
  <message>
   <source>{name}: as it was before</source>
   <extracomment>companion/domain/plan_log.py</extracomment>
   <translation>{name}: como antes</translation>
  </message>
  <message>
   <source>{name}: changed</source>
   <extracomment>companion/domain/log_words.py</extracomment>
   <translation>{name}: con cambios</translation>
  </message>
  <message>
   <source>{name}: grows by itself again</source>
   <extracomment>companion/domain/prescription_change.py</extracomment>
   <translation>{name}: la dosis vuelve a aumentar sola</translation>
  </message>
  <message>
   <source>{name}: it moves the spine</source>
   <extracomment>companion/domain/prescription_change.py</extracomment>
   <translation>{name}: mueve la columna</translation>
  </message>
  <message>
   <source>{name}: made easier, by choice</source>
   <extracomment>companion/domain/log_words.py</extracomment>
   <translation>{name}: más fácil, por elección</translation>
  </message>
  <message>
   <source>{name}: one level easier</source>
   <extracomment>companion/domain/plan_log.py</extracomment>
   <translation>{name}: un nivel más fácil</translation>
  </message>
  <message>
   <source>{name}: one level easier, after a stop</source>
   <extracomment>companion/domain/log_words.py</extracomment>
   <translation>{name}: un nivel más fácil, tras una parada</translation>
  </message>
  <message>
   <source>{name}: one level easier, worse the next morning</source>
   <extracomment>companion/domain/log_words.py</extracomment>
   <translation>{name}: un nivel más fácil, peor a la mañana siguiente</translation>
  </message>
  <message>
   <source>{name}: one step easier</source>
   <extracomment>companion/domain/plan_log.py</extracomment>
   <translation>{name}: un paso más fácil</translation>
  </message>
  <message>
   <source>{name}: one step more, after two easy sessions</source>
   <extracomment>companion/domain/log_words.py</extracomment>
   <translation>{name}: un paso más, tras dos sesiones fáciles</translation>
  </message>
  <message>
   <source>{name}: set aside</source>
   <extracomment>companion/domain/plan_log.py</extracomment>
   <translation>{name}: queda aparte</translation>
  </message>
  <message>
   <source>{name}: set aside, stopped twice in a row</source>
   <extracomment>companion/domain/log_words.py</extracomment>
   <translation>{name}: queda aparte, tras dos paradas seguidas</translation>
  </message>
  <message>
   <source>{name}: the last change taken back</source>
   <extracomment>companion/domain/log_words.py</extracomment>
   <translation>{name}: último cambio deshecho</translation>
  </message>
  <message>
   <source>{name}: what is known of your health speaks against it</source>
   <extracomment>companion/domain/prescription_change.py</extracomment>
   <translation>{name}: lo que se sabe de su salud está en contra</translation>
  </message>
  <message>
   <source>{name}: you stopped it twice in a row, and the plan does not release it by name</source>
   <extracomment>companion/domain/prescription_change.py</extracomment>
   <translation>{name}: lo paró dos veces seguidas, y el plan no lo autoriza por su nombre</translation>
  </message>
  <message>
   <source>{name}: {dose}</source>
   <extracomment>companion/domain/prescription_change.py</extracomment>
   <translation>{name}: {dose}</translation>
  </message>
  <message>
   <source>{name}: {dose} (now: {before})</source>
   <extracomment>companion/domain/prescription_change.py</extracomment>
   <translation>{name}: {dose} (ahora: {before})</translation>
  </message>
  <message>
   <source>{name}: {note}</source>
   <extracomment>companion/domain/prescription_change.py</extracomment>
   <translation>{name}: {note}</translation>
  </message>
  <message>
   <source>{name}: {step}</source>
   <extracomment>companion/domain/plan_log.py</extracomment>
   <translation>{name}: {step}</translation>
  </message>
  <message>
   <source>{numbers} breaths</source>
   <comment>numbers such as 8, then 6</comment>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation>{numbers} respiraciones</translation>
  </message>
  <message>
   <source>{numbers} minutes</source>
   <comment>numbers such as 8, then 6</comment>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation>{numbers} minutos</translation>
  </message>
  <message>
   <source>{n} already here</source>
   <comment>sessions</comment>
   <extracomment>companion/cli/transfer.py</extracomment>
   <translation>{n} ya estaban</translation>
  </message>
  <message numerus="yes">
   <source>{n} answers left</source>
   <extracomment>companion/ui/pages/check_in.py, companion/ui/pages/check_in_foot.py, companion/ui/pages/rate_page.py</extracomment>
   <translation>
    <numerusform>Queda {n} respuesta</numerusform>
    <numerusform>Quedan {n} respuestas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} are set aside: each was stopped twice in a row.</source>
   <extracomment>companion/domain/plan_gap.py</extracomment>
   <translation>
    <numerusform>{n} está apartado: se paró dos veces seguidas.</numerusform>
    <numerusform>{n} están apartados: cada uno se paró dos veces seguidas.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} breaths</source>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation>
    <numerusform>{n} respiración</numerusform>
    <numerusform>{n} respiraciones</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} completed</source>
   <comment>sessions</comment>
   <extracomment>companion/cli/transfer.py</extracomment>
   <translation>{n} completadas</translation>
  </message>
  <message numerus="yes">
   <source>{n} days added.</source>
   <extracomment>companion/ui/rooms/history.py</extracomment>
   <translation>
    <numerusform>{n} día añadido.</numerusform>
    <numerusform>{n} días añadidos.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} days have a session already and stay as they are.</source>
   <extracomment>companion/ui/pages/paper_form.py</extracomment>
   <translation>
    <numerusform>{n} día ya tiene una sesión y queda como está.</numerusform>
    <numerusform>{n} días ya tienen una sesión y quedan como están.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} days told</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation>
    <numerusform>{n} día anotado</numerusform>
    <numerusform>{n} días anotados</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} do not suit what you said about your health.</source>
   <extracomment>companion/domain/plan_gap.py</extracomment>
   <translation>
    <numerusform>{n} no encaja con lo que contó sobre su salud.</numerusform>
    <numerusform>{n} no encajan con lo que contó sobre su salud.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} earlier</source>
   <extracomment>companion/printing/visit_notes.py</extracomment>
   <translation>
    <numerusform>{n} anterior</numerusform>
    <numerusform>{n} anteriores</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} entries were added.</source>
   <extracomment>companion/ui/rooms/data_desk.py</extracomment>
   <translation>
    <numerusform>Se añadió {n} entrada.</numerusform>
    <numerusform>Se añadieron {n} entradas.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} exercises</source>
   <extracomment>companion/printing/today_sheet.py, companion/ui/pages/exercises.py, companion/ui/pages/plan.py, companion/ui/widgets/day_column.py</extracomment>
   <translation>
    <numerusform>{n} ejercicio</numerusform>
    <numerusform>{n} ejercicios</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} exercises could not be read and cannot be shown. The others are here.</source>
   <extracomment>companion/ui/pages/today_empty.py</extracomment>
   <translation>
    <numerusform>{n} ejercicio no se pudo leer y no se muestra. Los demás están aquí.</numerusform>
    <numerusform>{n} ejercicios no se pudieron leer y no se muestran. Los demás están aquí.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} exercises written to</source>
   <extracomment>companion/cli/plan_file.py</extracomment>
   <translation>
    <numerusform>{n} ejercicio escrito en</numerusform>
    <numerusform>{n} ejercicios escritos en</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} exercises · about {minutes} min</source>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation>
    <numerusform>{n} ejercicio · unos {minutes} min</numerusform>
    <numerusform>{n} ejercicios · unos {minutes} min</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} files</source>
   <extracomment>companion/cli/removal.py</extracomment>
   <translation>
    <numerusform>{n} archivo</numerusform>
    <numerusform>{n} archivos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} files deleted</source>
   <extracomment>companion/cli/removal.py</extracomment>
   <translation>
    <numerusform>{n} archivo borrado</numerusform>
    <numerusform>{n} archivos borrados</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} filters</source>
   <extracomment>companion/ui/pages/exercise_filters.py</extracomment>
   <translation>
    <numerusform>{n} filtro</numerusform>
    <numerusform>{n} filtros</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} kept beside the one that is here</source>
   <comment>sessions</comment>
   <extracomment>companion/cli/transfer.py</extracomment>
   <translation>{n} guardadas junto a la que hay aquí</translation>
  </message>
  <message>
   <source>{n} min</source>
   <extracomment>companion/ui/pages/plan_days.py, companion/ui/pages/week_card.py</extracomment>
   <translation>{n} min</translation>
  </message>
  <message numerus="yes">
   <source>{n} minutes</source>
   <extracomment>companion/domain/wording.py, companion/printing/record_sheet.py, companion/printing/week_log.py, companion/ui/pages/lesson_list.py</extracomment>
   <translation>
    <numerusform>{n} minuto</numerusform>
    <numerusform>{n} minutos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} minutes done.</source>
   <extracomment>companion/domain/cue_words.py</extracomment>
   <translation>
    <numerusform>{n} minuto hecho.</numerusform>
    <numerusform>{n} minutos hechos.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} more breaths</source>
   <extracomment>companion/domain/step_words.py</extracomment>
   <translation>
    <numerusform>{n} respiración más</numerusform>
    <numerusform>{n} respiraciones más</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} more minutes</source>
   <extracomment>companion/domain/step_words.py</extracomment>
   <translation>
    <numerusform>{n} minuto más</numerusform>
    <numerusform>{n} minutos más</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} more reps</source>
   <extracomment>companion/domain/step_words.py</extracomment>
   <translation>
    <numerusform>{n} repetición más</numerusform>
    <numerusform>{n} repeticiones más</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} need a position or a thing that you ruled out.</source>
   <extracomment>companion/domain/plan_gap.py</extracomment>
   <translation>
    <numerusform>{n} necesita una posición o un objeto que usted descartó.</numerusform>
    <numerusform>{n} necesitan una posición o un objeto que usted descartó.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} new sessions</source>
   <extracomment>companion/cli/transfer.py</extracomment>
   <translation>
    <numerusform>{n} sesión nueva</numerusform>
    <numerusform>{n} sesiones nuevas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} newer sessions can still be read in the damaged file and come along.</source>
   <extracomment>companion/ui/pages/copy_words.py</extracomment>
   <translation>
    <numerusform>{n} sesión más nueva aún se puede leer en el archivo dañado y se trae.</numerusform>
    <numerusform>{n} sesiones más nuevas aún se pueden leer en el archivo dañado y se traen.</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} of 10</source>
   <comment>pain</comment>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation>{n} de 10</translation>
  </message>
  <message>
   <source>{n} of your own: delete one to make another.</source>
   <extracomment>companion/ui/pages/exercises.py</extracomment>
   <translation>{n} propios: borre uno para crear otro.</translation>
  </message>
  <message numerus="yes">
   <source>{n} older changes</source>
   <extracomment>companion/ui/pages/plan_log.py</extracomment>
   <translation>
    <numerusform>{n} cambio anterior</numerusform>
    <numerusform>{n} cambios anteriores</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} pages</source>
   <extracomment>companion/ui/pages/print_panel.py</extracomment>
   <translation>
    <numerusform>{n} página</numerusform>
    <numerusform>{n} páginas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} planned</source>
   <comment>sessions</comment>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation>
    <numerusform>{n} prevista</numerusform>
    <numerusform>{n} previstas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} ratings</source>
   <extracomment>companion/ui/pages/goal_cards.py</extracomment>
   <translation>
    <numerusform>{n} puntuación</numerusform>
    <numerusform>{n} puntuaciones</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} repetitions</source>
   <extracomment>companion/ui/pages/entry_view.py, companion/ui/pages/entry_words.py</extracomment>
   <translation>
    <numerusform>{n} repetición</numerusform>
    <numerusform>{n} repeticiones</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} reps</source>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation>
    <numerusform>{n} repetición</numerusform>
    <numerusform>{n} repeticiones</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} rest for now.</source>
   <extracomment>companion/domain/plan_gap.py</extracomment>
   <translation>
    <numerusform>{n} descansa por ahora.</numerusform>
    <numerusform>{n} descansan por ahora.</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} s</source>
   <comment>seconds</comment>
   <extracomment>companion/ui/pages/session_steppers.py</extracomment>
   <translation>{n} s</translation>
  </message>
  <message numerus="yes">
   <source>{n} seconds.</source>
   <extracomment>companion/domain/cue_words.py</extracomment>
   <translation>
    <numerusform>{n} segundo.</numerusform>
    <numerusform>{n} segundos.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} sessions</source>
   <extracomment>companion/printing/week_log.py, companion/ui/pages/calendar_card.py, companion/ui/pages/week_words.py</extracomment>
   <translation>
    <numerusform>{n} sesión</numerusform>
    <numerusform>{n} sesiones</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} sessions can still be read in the damaged file and come along.</source>
   <extracomment>companion/ui/pages/copy_words.py</extracomment>
   <translation>
    <numerusform>{n} sesión aún se puede leer en el archivo dañado y se trae.</numerusform>
    <numerusform>{n} sesiones aún se pueden leer en el archivo dañado y se traen.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} sessions of the replaced file brought over; it is kept in {folder}</source>
   <extracomment>companion/cli/safekeeping.py</extracomment>
   <translation>
    <numerusform>{n} sesión del archivo sustituido traída; está en {folder}</numerusform>
    <numerusform>{n} sesiones del archivo sustituido traídas; está en {folder}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} sessions planned</source>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation>
    <numerusform>{n} sesión prevista</numerusform>
    <numerusform>{n} sesiones previstas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} sessions written to {file}</source>
   <extracomment>companion/cli/transfer.py</extracomment>
   <translation>
    <numerusform>{n} sesión escrita en {file}</numerusform>
    <numerusform>{n} sesiones escritas en {file}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} sets</source>
   <extracomment>companion/printing/week_log.py</extracomment>
   <translation>
    <numerusform>{n} serie</numerusform>
    <numerusform>{n} series</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} sets ({numbers})</source>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation>
    <numerusform>{n} serie ({numbers})</numerusform>
    <numerusform>{n} series ({numbers})</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} stopped sessions in {days} days: ask a GP or physiotherapist.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>{n} sesiones paradas en {days} días: pregunte a un médico o fisioterapeuta.</translation>
  </message>
  <message numerus="yes">
   <source>{n} stops</source>
   <extracomment>companion/printing/week_log.py, companion/ui/pages/calendar_card.py, companion/ui/pages/week_words.py</extracomment>
   <translation>
    <numerusform>{n} parada</numerusform>
    <numerusform>{n} paradas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} stops.</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation>
    <numerusform>{n} parada.</numerusform>
    <numerusform>{n} paradas.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} times</source>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation>
    <numerusform>{n} vez</numerusform>
    <numerusform>{n} veces</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} times in all are more than “{name}” allows: {most}.</source>
   <extracomment>companion/clinic/plan_reader.py</extracomment>
   <translation>{n} veces en total son más de lo que permite «{name}»: {most}.</translation>
  </message>
  <message numerus="yes">
   <source>{n} weeks</source>
   <extracomment>companion/ui/pages/trend_card.py</extracomment>
   <translation>
    <numerusform>{n} semana</numerusform>
    <numerusform>{n} semanas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} weeks ago</source>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation>
    <numerusform>hace {n} semana</numerusform>
    <numerusform>hace {n} semanas</numerusform>
   </translation>
  </message>
  <message>
   <source>{n}%</source>
   <extracomment>companion/printing/visit_words.py, companion/ui/pages/sound_panel.py</extracomment>
   <translation>{n} %</translation>
  </message>
  <message>
   <source>{n}, as the timer counted them</source>
   <extracomment>companion/ui/pages/entry_form.py</extracomment>
   <translation>{n}, según contó el reloj</translation>
  </message>
  <message>
   <source>{n}.</source>
   <comment>a number said aloud, such as 3</comment>
   <extracomment>companion/domain/cue_words.py</extracomment>
   <translation>{n}.</translation>
  </message>
  <message>
   <source>{out} s, {back} s</source>
   <comment>the way out, then the way back</comment>
   <extracomment>companion/ui/pages/session_steppers.py</extracomment>
   <translation>{out} s, {back} s</translation>
  </message>
  <message>
   <source>{percent}%</source>
   <extracomment>companion/ui/pages/setting_entry.py</extracomment>
   <translation>{percent} %</translation>
  </message>
  <message>
   <source>{phase} {seconds} s</source>
   <comment>such as Lift 3 s</comment>
   <extracomment>companion/ui/pages/session_steppers.py</extracomment>
   <translation>{phase} {seconds} s</translation>
  </message>
  <message>
   <source>{rest} Rate it again after {minutes} minutes.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>{rest} Vuelva a puntuar tras {minutes} minutos.</translation>
  </message>
  <message>
   <source>{score} of 10</source>
   <extracomment>companion/ui/pages/told_words.py</extracomment>
   <translation>{score} de 10</translation>
  </message>
  <message>
   <source>{score} of 10 on {day}</source>
   <extracomment>companion/ui/pages/goal_cards.py</extracomment>
   <translation>{score} de 10 el {day}</translation>
  </message>
  <message>
   <source>{seconds} s</source>
   <extracomment>companion/ui/pages/dose_editor.py, companion/ui/pages/own_numbers.py</extracomment>
   <translation>{seconds} s</translation>
  </message>
  <message>
   <source>{seconds} s more</source>
   <extracomment>companion/ui/pages/session_controls.py</extracomment>
   <translation>{seconds} s más</translation>
  </message>
  <message>
   <source>{seconds} s rest, then set {number}</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation>{seconds} s de descanso y serie {number}</translation>
  </message>
  <message>
   <source>{sets} sets of {reps}</source>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation>{sets} series de {reps}</translation>
  </message>
  <message>
   <source>{sets} sets of {reps} breaths</source>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation>{sets} series de {reps} respiraciones</translation>
  </message>
  <message>
   <source>{sets} sets of {reps} minutes</source>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation>{sets} series de {reps} minutos</translation>
  </message>
  <message>
   <source>{shown} of {count}</source>
   <extracomment>companion/ui/pages/exercises.py</extracomment>
   <translation>{shown} de {count}</translation>
  </message>
  <message>
   <source>{text} is not WxH, each from {least} to {most}, such as 960x720</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>{text} no es AnchoxAlto, cada uno de {least} a {most}, como 960x720</translation>
  </message>
  <message>
   <source>{text} is not a number from 0 to 1</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>{text} no es un número de 0 a 1</translation>
  </message>
  <message>
   <source>{text}: the name of a picture ends in .png, .svg or .pdf</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>{text}: el nombre de una imagen termina en .png, .svg o .pdf</translation>
  </message>
  <message>
   <source>{text}: the name of the file ends in .json</source>
   <extracomment>companion/cli/parser.py</extracomment>
   <translation>{text}: el nombre del archivo termina en .json</translation>
  </message>
  <message>
   <source>{weekday} {day} {month}</source>
   <comment>such as Sunday 22 November</comment>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>{weekday}, {day} de {month}</translation>
  </message>
  <message>
   <source>{weekday} {day} {month} {year}</source>
   <comment>short, such as Sun 22 Nov 2026</comment>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>{weekday}, {day} {month} {year}</translation>
  </message>
  <message>
   <source>{weekday} {day} {month} {year}</source>
   <comment>such as Sunday 22 November 2026</comment>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>{weekday}, {day} de {month} de {year}</translation>
  </message>
  <message>
   <source>{weekday}, {exercise}, set {number}</source>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation>{weekday}, {exercise}, serie {number}</translation>
  </message>
  <message>
   <source>{weekday}, {time}</source>
   <comment>Monday, 14:05</comment>
   <extracomment>companion/ui/pages/unfinished_line.py</extracomment>
   <translation>{weekday}, {time}</translation>
  </message>
  <message>
   <source>{when}, back pain</source>
   <extracomment>companion/ui/pages/felt_fields.py</extracomment>
   <translation>{when}, dolor de espalda</translation>
  </message>
  <message>
   <source>{when}, furthest point</source>
   <extracomment>companion/ui/pages/felt_fields.py</extracomment>
   <translation>{when}, punto más lejano</translation>
  </message>
  <message>
   <source>{when}, leg pain</source>
   <extracomment>companion/ui/pages/felt_fields.py</extracomment>
   <translation>{when}, dolor de pierna</translation>
  </message>
  <message>
   <source>{when}: {answer}</source>
   <extracomment>companion/ui/pages/check_in_form.py</extracomment>
   <translation>{when}: {answer}</translation>
  </message>
  <message numerus="yes">
   <source>{words} That leaves out {n} exercises.</source>
   <extracomment>companion/domain/day_gap.py</extracomment>
   <translation>
    <numerusform>{words} Por eso queda fuera {n} ejercicio.</numerusform>
    <numerusform>{words} Por eso quedan fuera {n} ejercicios.</numerusform>
   </translation>
  </message>
  <message>
   <source>{word}: {meaning}</source>
   <extracomment>companion/printing/record_sheet.py, companion/ui/pages/lesson_body.py</extracomment>
   <translation>{word}: {meaning}</translation>
  </message>
  <message>
   <source>“I have sciatica. Since (when) I have (what). This is new for me.”</source>
   <extracomment>companion/printing/emergency_sheet.py</extracomment>
   <translation>«Tengo ciática. Desde (cuándo) tengo (qué). Esto es nuevo para mí».</translation>
  </message>
  <message>
   <source>“{key}” is not known to this program, so the plan cannot be followed as it was meant. Ask whoever made it.</source>
   <extracomment>companion/clinic/plan_field.py</extracomment>
   <translation>«{key}» no es conocido por este programa, así que el plan no se puede seguir como se pensó. Pregunte a quien lo hizo.</translation>
  </message>
  <message>
   <source>“{key}” is released but is not in the plan.</source>
   <extracomment>companion/clinic/plan_reader.py</extracomment>
   <translation>«{key}» está autorizado, pero no está en el plan.</translation>
  </message>
  <message>
   <source>“{key}” is there twice. Which one holds?</source>
   <extracomment>companion/clinic/located.py</extracomment>
   <translation>«{key}» está dos veces. ¿Cuál vale?</translation>
  </message>
  <message>
   <source>“{name}” has no sides to choose.</source>
   <extracomment>companion/clinic/plan_reader.py</extracomment>
   <translation>«{name}» no tiene lados que elegir.</translation>
  </message>
  <message>
   <source>“{name}” holds signs that cannot be shown.</source>
   <extracomment>companion/clinic/plan_field.py</extracomment>
   <translation>«{name}» contiene signos que no se pueden mostrar.</translation>
  </message>
  <message>
   <source>“{name}” is missing.</source>
   <extracomment>companion/clinic/plan_field.py</extracomment>
   <translation>Falta «{name}».</translation>
  </message>
  <message>
   <source>“{name}” is there twice. Which one holds?</source>
   <extracomment>companion/clinic/plan_reader.py</extracomment>
   <translation>«{name}» está dos veces. ¿Cuál vale?</translation>
  </message>
  <message>
   <source>“{name}” moves the spine, and the plan does not release it by name.</source>
   <extracomment>companion/clinic/plan_reader.py</extracomment>
   <translation>«{name}» mueve la columna, y el plan no lo autoriza por su nombre.</translation>
  </message>
  <message>
   <source>“{name}” should be a day such as 2026-11-20.</source>
   <extracomment>companion/clinic/plan_field.py</extracomment>
   <translation>«{name}» debe ser un día como 2026-11-20.</translation>
  </message>
  <message>
   <source>“{name}” should be a list of {least} to {most}.</source>
   <extracomment>companion/clinic/plan_field.py</extracomment>
   <translation>«{name}» debe ser una lista de {least} a {most}.</translation>
  </message>
  <message>
   <source>“{name}” should be a number, {least} to {most}.</source>
   <extracomment>companion/clinic/plan_field.py</extracomment>
   <translation>«{name}» debe ser un número de {least} a {most}.</translation>
  </message>
  <message>
   <source>“{name}” should be a text in quotes.</source>
   <extracomment>companion/clinic/plan_field.py</extracomment>
   <translation>«{name}» debe ser un texto entre comillas.</translation>
  </message>
  <message>
   <source>“{name}” should be a whole number, {least} to {most}.</source>
   <extracomment>companion/clinic/plan_field.py</extracomment>
   <translation>«{name}» debe ser un número entero de {least} a {most}.</translation>
  </message>
  <message>
   <source>“{name}” should be in curly brackets.</source>
   <extracomment>companion/clinic/plan_field.py</extracomment>
   <translation>«{name}» debe estar entre llaves.</translation>
  </message>
  <message>
   <source>“{name}” should be one of: {words}.</source>
   <extracomment>companion/clinic/plan_field.py</extracomment>
   <translation>«{name}» debe ser uno de: {words}.</translation>
  </message>
  <message>
   <source>“{name}” should have 1 to {most} letters.</source>
   <extracomment>companion/clinic/plan_field.py</extracomment>
   <translation>«{name}» debe tener de 1 a {most} letras.</translation>
  </message>
 </context>
</TS>
