<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
   <translation>, dann </translation>
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
   <translation>0 bis 10</translation>
  </message>
  <message>
   <source>0 to 3</source>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation>0 bis 3</translation>
  </message>
  <message>
   <source>0 to {most}</source>
   <extracomment>companion/ui/widgets/number_field.py</extracomment>
   <translation>0 bis {most}</translation>
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
   <translation>Am Anfang 10 bis 15 Minuten</translation>
  </message>
  <message>
   <source>15 seconds more rest</source>
   <extracomment>companion/ui/key_words.py</extracomment>
   <translation>15 Sekunden länger Pause</translation>
  </message>
  <message>
   <source>4 to 5</source>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation>4 bis 5</translation>
  </message>
  <message>
   <source>6 to 7</source>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation>6 bis 7</translation>
  </message>
  <message>
   <source>8 to 10</source>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation>8 bis 10</translation>
  </message>
  <message>
   <source>A bone of the spine that slid forward</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Ein nach vorn gerutschter Wirbel (Wirbelgleiten)</translation>
  </message>
  <message>
   <source>A broken bone in the spine, hip or leg</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Ein Bruch an Wirbelsäule, Hüfte oder Bein</translation>
  </message>
  <message>
   <source>A checked copy is made every day by itself. You can make one now.</source>
   <extracomment>companion/ui/pages/data_card.py</extracomment>
   <translation>Eine geprüfte Kopie entsteht jeden Tag von selbst. Sie können jetzt eine machen.</translation>
  </message>
  <message>
   <source>A clap or a loud shout pauses the session. The microphone listens while it runs. Nothing is recorded.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Ein Klatschen oder lauter Ruf hält die Einheit an. Das Mikrofon hört währenddessen zu. Nichts wird aufgenommen.</translation>
  </message>
  <message>
   <source>A clap or a loud shout pauses. Nothing is recorded.</source>
   <extracomment>companion/ui/pages/sound_panel.py</extracomment>
   <translation>Ein Klatschen oder lauter Ruf hält an. Nichts wird aufgenommen.</translation>
  </message>
  <message>
   <source>A day is a word such as monday.</source>
   <extracomment>companion/clinic/plan_reader.py</extracomment>
   <translation>Ein Tag ist ein englisches Wort wie monday.</translation>
  </message>
  <message>
   <source>A day under “What a professional asked for” is yet to come.</source>
   <extracomment>companion/domain/intake.py</extracomment>
   <translation>Ein Tag unter „Worum eine Fachperson gebeten hat“ kommt noch.</translation>
  </message>
  <message>
   <source>A disc: bulging, prolapsed or slipped</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Bandscheibe: Vorwölbung oder Vorfall</translation>
  </message>
  <message>
   <source>A doctor, midwife or physiotherapist who knows of your plan, or who asked for certain exercises. Leave this empty if there is nobody.</source>
   <extracomment>companion/ui/pages/referral_card.py</extracomment>
   <translation>Ärztin, Arzt, Hebamme oder Physiotherapie, die Ihren Plan kennt oder um bestimmte Übungen gebeten hat. Lassen Sie es leer, wenn es niemanden gibt.</translation>
  </message>
  <message>
   <source>A few minutes each. Read what you like, when you like.</source>
   <extracomment>companion/ui/pages/learn.py</extracomment>
   <translation>Je ein paar Minuten. Lesen Sie, was Sie möchten.</translation>
  </message>
  <message>
   <source>A few questions first</source>
   <extracomment>companion/domain/closed_words.py</extracomment>
   <translation>Zuerst ein paar Fragen</translation>
  </message>
  <message>
   <source>A flare-up began</source>
   <extracomment>companion/ui/pages/told_words.py</extracomment>
   <translation>Ein Schmerzschub hat begonnen</translation>
  </message>
  <message>
   <source>A flare-up began, over from {day}</source>
   <extracomment>companion/ui/pages/told_words.py</extracomment>
   <translation>Ein Schmerzschub hat begonnen, vorbei ab {day}</translation>
  </message>
  <message>
   <source>A flare-up begins with {n} calm days: walks, breathing, small moves.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Ein Schmerzschub beginnt mit {n} ruhigen Tagen: Gehen, Atmen, kleine Bewegungen.</translation>
  </message>
  <message>
   <source>A foot that drags or slaps, or a leg getting weaker</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Ein Fuß, der schleift oder klatscht, oder ein Bein, das schwächer wird</translation>
  </message>
  <message>
   <source>A foot that drags or slaps, or toes you cannot lift</source>
   <extracomment>companion/printing/help_lines.py</extracomment>
   <translation>Ein Fuß, der schleift oder klatscht, oder Zehen, die Sie nicht heben können</translation>
  </message>
  <message>
   <source>A free day in between helps your muscles to recover.</source>
   <extracomment>companion/domain/intake.py</extracomment>
   <translation>Ein freier Tag dazwischen hilft Ihren Muskeln, sich zu erholen.</translation>
  </message>
  <message>
   <source>A heat pack can ease it. Not on skin that is numb.</source>
   <extracomment>companion/domain/flare.py</extracomment>
   <translation>Ein Wärmekissen kann es lindern. Nicht auf taube Haut.</translation>
  </message>
  <message>
   <source>A hip that hurts or pinches</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Eine Hüfte, die schmerzt oder klemmt</translation>
  </message>
  <message>
   <source>A leg or foot that is weaker or drags</source>
   <extracomment>companion/domain/lock.py</extracomment>
   <translation>Ein Bein oder Fuß, der schwächer ist oder schleift</translation>
  </message>
  <message>
   <source>A little better</source>
   <extracomment>companion/ui/pages/goal_cards.py</extracomment>
   <translation>Ein wenig besser</translation>
  </message>
  <message>
   <source>A little more than before. Repeat the same level today.</source>
   <extracomment>companion/domain/morning.py</extracomment>
   <translation>Ein wenig mehr als vorher. Wiederholen Sie heute die gleiche Stufe.</translation>
  </message>
  <message>
   <source>A little worse</source>
   <extracomment>companion/ui/pages/goal_cards.py</extracomment>
   <translation>Ein wenig schlechter</translation>
  </message>
  <message>
   <source>A lump in the back, or the back has changed shape</source>
   <extracomment>companion/printing/help_lines.py</extracomment>
   <translation>Eine Schwellung am Rücken, oder der Rücken hat seine Form verändert</translation>
  </message>
  <message>
   <source>A lump, a new shape, or pain between the shoulders</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Eine Schwellung, eine neue Form oder Schmerz zwischen den Schultern</translation>
  </message>
  <message>
   <source>A message</source>
   <extracomment>companion/ui/plan_door.py</extracomment>
   <translation>Eine Nachricht</translation>
  </message>
  <message>
   <source>A name, or for example “GP practice”</source>
   <extracomment>companion/ui/pages/clearance.py</extracomment>
   <translation>Ein Name, oder etwa „Hausarztpraxis“</translation>
  </message>
  <message>
   <source>A narrow spinal canal (stenosis)</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Enger Wirbelkanal (Stenose)</translation>
  </message>
  <message>
   <source>A nerve squeezed in the buttock (piriformis)</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Ein eingeengter Nerv im Gesäß (Piriformis)</translation>
  </message>
  <message>
   <source>A new diary starts empty.</source>
   <extracomment>companion/ui/pages/copy_words.py</extracomment>
   <translation>Ein neues Tagebuch beginnt leer.</translation>
  </message>
  <message>
   <source>A new hip joint</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Ein neues Hüftgelenk</translation>
  </message>
  <message>
   <source>A new steady numb patch in one leg</source>
   <extracomment>companion/printing/help_lines.py</extracomment>
   <translation>Neue taube Stelle am Bein, die bleibt</translation>
  </message>
  <message>
   <source>A note when you have sat at the computer for a while: stand, and walk for a minute.</source>
   <extracomment>companion/store/reminder_setting.py</extracomment>
   <translation>Ein Hinweis, wenn Sie eine Weile am Computer gesessen haben: aufstehen und eine Minute gehen.</translation>
  </message>
  <message>
   <source>A note, if you like</source>
   <extracomment>companion/ui/pages/after_session.py</extracomment>
   <translation>Eine Notiz, wenn Sie mögen</translation>
  </message>
  <message>
   <source>A numb patch in one leg that stays</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Eine taube Stelle an einem Bein, die bleibt</translation>
  </message>
  <message>
   <source>A person lies on the back with knees bent.</source>
   <extracomment>companion/domain/rule_lesson.py</extracomment>
   <translation>Eine Person liegt mit gebeugten Knien auf dem Rücken.</translation>
  </message>
  <message>
   <source>A physiotherapist has to sign off the exercises, limits and texts before this is released. That has not been done yet.</source>
   <extracomment>companion/ui/pages/about_card.py</extracomment>
   <translation>Eine Physiotherapeutin oder ein Physiotherapeut muss Übungen, Grenzen und Texte abzeichnen, bevor dies veröffentlicht wird. Das ist noch nicht geschehen.</translation>
  </message>
  <message>
   <source>A plan from {name}</source>
   <extracomment>companion/ui/plan_door.py</extracomment>
   <translation>Ein Plan von {name}</translation>
  </message>
  <message>
   <source>A plan of your clinic comes as a file. You see it before it counts.</source>
   <extracomment>companion/ui/pages/plan_side.py</extracomment>
   <translation>Ein Plan Ihrer Praxis kommt als Datei. Sie sehen ihn, bevor er gilt.</translation>
  </message>
  <message>
   <source>A professional asked me</source>
   <extracomment>companion/ui/pages/exercise_standing.py, companion/ui/pages/plan_left_out.py</extracomment>
   <translation>Eine Fachperson hat mich darum gebeten</translation>
  </message>
  <message>
   <source>A professional chooses your exercises first.</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Zuerst wählt eine Fachperson Ihre Übungen.</translation>
  </message>
  <message>
   <source>A professional set it</source>
   <extracomment>companion/ui/pages/dose_editor.py</extracomment>
   <translation>Eine Fachperson hat sie festgelegt</translation>
  </message>
  <message>
   <source>A rest lasts until you press Ready, instead of a set time.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Eine Pause dauert nicht eine feste Zeit, sondern bis Sie „Bereit“ drücken.</translation>
  </message>
  <message>
   <source>A rest may be longer: +15 s, as often as you like.</source>
   <extracomment>companion/ui/session_hints.py</extracomment>
   <translation>Eine Pause darf länger sein: +15 s, so oft Sie mögen.</translation>
  </message>
  <message>
   <source>A session has at most {n} exercises and {minutes} minutes.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Eine Einheit hat höchstens {n} Übungen und {minutes} Minuten.</translation>
  </message>
  <message>
   <source>A session has eight at most; the others come round.</source>
   <extracomment>companion/ui/pages/plan_list.py</extracomment>
   <translation>Eine Einheit hat höchstens acht; die anderen kommen an die Reihe.</translation>
  </message>
  <message>
   <source>A short note at these times on exercise days, only if the day’s session is not done. The program has to be running for it.</source>
   <extracomment>companion/store/reminder_setting.py</extracomment>
   <translation>Ein kurzer Hinweis zu diesen Zeiten an Übungstagen, nur wenn die Einheit des Tages noch nicht gemacht ist. Das Programm muss dafür laufen.</translation>
  </message>
  <message>
   <source>A short walk is plenty.</source>
   <extracomment>companion/ui/pages/day_words.py, companion/ui/today_note.py</extracomment>
   <translation>Ein kurzer Weg zu Fuß genügt.</translation>
  </message>
  <message>
   <source>A sign agreed for “I rest now”</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>Ein Zeichen vereinbart für „Ich mache Pause“</translation>
  </message>
  <message>
   <source>A soft tone, then some words, as loud as they will be.</source>
   <extracomment>companion/ui/pages/sound_card.py</extracomment>
   <translation>Ein sanfter Ton, dann ein paar Wörter, so laut, wie sie sein werden.</translation>
  </message>
  <message>
   <source>A sore shoulder</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Eine schmerzende Schulter</translation>
  </message>
  <message>
   <source>A stop with weakness, or with tingling that is new, opens the list of signs.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Ein Stopp mit Schwäche oder mit neuem Kribbeln öffnet die Liste der Warnzeichen.</translation>
  </message>
  <message>
   <source>A text has no end, or a sign that does not belong.</source>
   <extracomment>companion/clinic/located.py</extracomment>
   <translation>Ein Text hat kein Ende oder ein Zeichen, das nicht hingehört.</translation>
  </message>
  <message>
   <source>A week to fill in</source>
   <extracomment>companion/ui/sheet_stock.py</extracomment>
   <translation>Eine Woche zum Ausfüllen</translation>
  </message>
  <message>
   <source>A yes in the first two boxes: no exercises</source>
   <extracomment>companion/printing/emergency_sheet.py</extracomment>
   <translation>Ein Ja in den ersten zwei Kästen: keine Übungen</translation>
  </message>
  <message>
   <source>A yes to a sign for now or today locks all exercises. Time never makes it less urgent.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Ein Ja zu einem Zeichen für jetzt oder heute sperrt alle Übungen. Zeit macht es nie weniger dringend.</translation>
  </message>
  <message>
   <source>A&amp;E</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation>in die Notaufnahme</translation>
  </message>
  <message>
   <source>A4</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>A4</translation>
  </message>
  <message>
   <source>About</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation>Über</translation>
  </message>
  <message>
   <source>About 20 seconds. Press 0 to 9, then Enter.</source>
   <extracomment>companion/ui/pages/check_in.py</extracomment>
   <translation>Etwa 20 Sekunden. Drücken Sie 0 bis 9, dann Enter.</translation>
  </message>
  <message>
   <source>About the same</source>
   <extracomment>companion/ui/pages/goal_cards.py</extracomment>
   <translation>Etwa gleich</translation>
  </message>
  <message>
   <source>About the same. This may just be normal ups and downs.</source>
   <extracomment>companion/ui/pages/goal_cards.py</extracomment>
   <translation>Etwa gleich. Das kann das normale Auf und Ab sein.</translation>
  </message>
  <message>
   <source>About you</source>
   <extracomment>companion/ui/pages/about.py, companion/ui/pages/plan_side.py</extracomment>
   <translation>Über Sie</translation>
  </message>
  <message>
   <source>About {minutes} min left</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation>Noch etwa {minutes} min</translation>
  </message>
  <message>
   <source>About {minutes} min, slow and easy.</source>
   <extracomment>companion/ui/reminding.py</extracomment>
   <translation>Etwa {minutes} min, langsam und leicht.</translation>
  </message>
  <message>
   <source>Accept</source>
   <extracomment>companion/ui/pages/plan_offers.py, companion/ui/pages/today_asks.py</extracomment>
   <translation>Annehmen</translation>
  </message>
  <message>
   <source>Accept for {name}</source>
   <extracomment>companion/ui/pages/plan_offers.py</extracomment>
   <translation>Annehmen für {name}</translation>
  </message>
  <message>
   <source>Add</source>
   <extracomment>companion/ui/pages/goals.py</extracomment>
   <translation>Hinzufügen</translation>
  </message>
  <message>
   <source>Add a step</source>
   <extracomment>companion/ui/pages/own_exercise.py</extracomment>
   <translation>Einen Schritt hinzufügen</translation>
  </message>
  <message>
   <source>Add a time</source>
   <extracomment>companion/ui/pages/setting_entry.py</extracomment>
   <translation>Eine Zeit hinzufügen</translation>
  </message>
  <message>
   <source>Add an exercise</source>
   <extracomment>companion/ui/pages/plan.py</extracomment>
   <translation>Übung hinzufügen</translation>
  </message>
  <message>
   <source>Add another one</source>
   <extracomment>companion/ui/pages/goals.py</extracomment>
   <translation>Noch eines hinzufügen</translation>
  </message>
  <message>
   <source>Add as a note</source>
   <extracomment>companion/ui/pages/visit_notes.py</extracomment>
   <translation>Als Notiz hinzufügen</translation>
  </message>
  <message>
   <source>Add as a question</source>
   <extracomment>companion/ui/pages/visit_notes.py</extracomment>
   <translation>Als Frage hinzufügen</translation>
  </message>
  <message>
   <source>Add how the morning was</source>
   <extracomment>companion/ui/pages/day_card.py, companion/ui/pages/told_form.py</extracomment>
   <translation>Eintragen, wie der Morgen war</translation>
  </message>
  <message>
   <source>Add somebody</source>
   <extracomment>companion/ui/pages/referral_card.py</extracomment>
   <translation>Jemanden hinzufügen</translation>
  </message>
  <message>
   <source>Add this</source>
   <extracomment>companion/ui/pages/professional_form.py</extracomment>
   <translation>Hinzufügen</translation>
  </message>
  <message>
   <source>Add to my plan</source>
   <extracomment>companion/ui/pages/exercise_standing.py, companion/ui/pages/referral_form.py</extracomment>
   <translation>In meinen Plan</translation>
  </message>
  <message>
   <source>Add what you did</source>
   <extracomment>companion/ui/pages/day_card.py, companion/ui/pages/entry_form.py, companion/ui/pages/week_cards.py</extracomment>
   <translation>Ergänzen, was Sie gemacht haben</translation>
  </message>
  <message>
   <source>Added by hand</source>
   <extracomment>companion/ui/pages/entry_view.py</extracomment>
   <translation>Von Hand ergänzt</translation>
  </message>
  <message>
   <source>Added by hand on {day}</source>
   <extracomment>companion/ui/pages/told_words.py</extracomment>
   <translation>Von Hand eingetragen am {day}</translation>
  </message>
  <message>
   <source>Added to {day}.</source>
   <extracomment>companion/ui/rooms/history.py</extracomment>
   <translation>Zu {day} hinzugefügt.</translation>
  </message>
  <message>
   <source>Added today: {names}.</source>
   <extracomment>companion/domain/day_change.py</extracomment>
   <translation>Heute dazu: {names}.</translation>
  </message>
  <message>
   <source>Adds what is in such a file. Nothing of yours is lost or doubled.</source>
   <extracomment>companion/ui/pages/data_card.py</extracomment>
   <translation>Fügt hinzu, was in so einer Datei ist. Nichts von Ihnen geht verloren oder wird doppelt.</translation>
  </message>
  <message>
   <source>Aerobics</source>
   <extracomment>companion/ui/sheet_stock.py</extracomment>
   <translation>Ausdauer-Gymnastik</translation>
  </message>
  <message>
   <source>After</source>
   <extracomment>companion/ui/pages/entry_form.py</extracomment>
   <translation>Danach</translation>
  </message>
  <message>
   <source>After 5 min</source>
   <extracomment>companion/printing/appointment_sheet.py</extracomment>
   <translation>Nach 5 min</translation>
  </message>
  <message>
   <source>After a stop</source>
   <extracomment>companion/domain/rule_chapter.py</extracomment>
   <translation>Nach einem Stopp</translation>
  </message>
  <message>
   <source>After a stop, that exercise is one level lower next time.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Nach einem Stopp ist diese Übung beim nächsten Mal eine Stufe leichter.</translation>
  </message>
  <message>
   <source>After class</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>Nach dem Kurs</translation>
  </message>
  <message>
   <source>After more than {n} days away all is one level lower.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Nach mehr als {n} Tagen Pause ist alles eine Stufe leichter.</translation>
  </message>
  <message>
   <source>After sitting for</source>
   <extracomment>companion/store/reminder_setting.py</extracomment>
   <translation>Nach so langem Sitzen</translation>
  </message>
  <message>
   <source>After that</source>
   <extracomment>companion/ui/pages/session_overlay.py</extracomment>
   <translation>Danach</translation>
  </message>
  <message>
   <source>After the rest, {time}: leg {leg}, back {back}, furthest {place}</source>
   <extracomment>companion/ui/pages/told_words.py</extracomment>
   <translation>Nach der Ruhe, {time}: Bein {leg}, Rücken {back}, tiefster Punkt {place}</translation>
  </message>
  <message>
   <source>After the session</source>
   <extracomment>companion/ui/pages/after_session.py</extracomment>
   <translation>Nach der Einheit</translation>
  </message>
  <message>
   <source>After week 16 of a pregnancy, ask your midwife or physiotherapist first.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Nach der 16. Schwangerschaftswoche fragen Sie zuerst Ihre Hebamme oder die Physiotherapie.</translation>
  </message>
  <message>
   <source>After week 16 of a pregnancy, exercises need their agreement. Write down who agreed, and on what day.</source>
   <extracomment>companion/domain/closed_words.py</extracomment>
   <translation>Nach der 16. Schwangerschaftswoche brauchen Übungen deren Zustimmung. Schreiben Sie auf, wer zugestimmt hat und an welchem Tag.</translation>
  </message>
  <message>
   <source>After week 16 of a pregnancy: not lying on your back or front.</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation>Nach der 16. Schwangerschaftswoche: nicht auf dem Rücken oder Bauch liegen.</translation>
  </message>
  <message>
   <source>After {first} to {last} days away you do {n}% of the reps.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Nach {first} bis {last} Tagen Pause machen Sie {n} % der Wiederholungen.</translation>
  </message>
  <message>
   <source>After {n} good sessions in a row, with effort of {effort} or less, a small step is offered. You decide.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Nach {n} guten Einheiten in Folge, mit Anstrengung von {effort} oder weniger, wird ein kleiner Schritt angeboten. Sie entscheiden.</translation>
  </message>
  <message>
   <source>After: leg {bar} back (0 to 10)</source>
   <extracomment>companion/printing/week_rows.py</extracomment>
   <translation>Danach: Bein {bar} Rücken (0 bis 10)</translation>
  </message>
  <message>
   <source>After: {felt}.</source>
   <extracomment>companion/printing/record_sheet.py</extracomment>
   <translation>Danach: {felt}.</translation>
  </message>
  <message>
   <source>Afterwards</source>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation>Danach</translation>
  </message>
  <message>
   <source>All</source>
   <extracomment>companion/ui/pages/paper_day.py, companion/ui/pages/sets_card.py</extracomment>
   <translation>Alle</translation>
  </message>
  <message>
   <source>All answered</source>
   <extracomment>companion/ui/pages/check_in.py, companion/ui/pages/rate_page.py</extracomment>
   <translation>Alles beantwortet</translation>
  </message>
  <message>
   <source>All as planned</source>
   <extracomment>companion/ui/pages/sets_card.py</extracomment>
   <translation>Alles wie geplant</translation>
  </message>
  <message>
   <source>All done.</source>
   <extracomment>companion/domain/cue_words.py</extracomment>
   <translation>Alles geschafft.</translation>
  </message>
  <message>
   <source>All exercises</source>
   <extracomment>companion/ui/pages/exercise_detail.py, companion/ui/pages/plan_gap_card.py</extracomment>
   <translation>Alle Übungen</translation>
  </message>
  <message>
   <source>All exercises, with their steps and their limits.</source>
   <extracomment>companion/ui/key_words.py</extracomment>
   <translation>Alle Übungen, mit Schritten und Grenzen.</translation>
  </message>
  <message>
   <source>All exercises, {day}</source>
   <extracomment>companion/ui/pages/paper_day.py</extracomment>
   <translation>Alle Übungen, {day}</translation>
  </message>
  <message>
   <source>All exercises: one level easier, after a break</source>
   <extracomment>companion/domain/log_words.py</extracomment>
   <translation>Alle Übungen: eine Stufe leichter, nach einer Pause</translation>
  </message>
  <message>
   <source>All exercises: one level easier, after a flare-up</source>
   <extracomment>companion/domain/log_words.py</extracomment>
   <translation>Alle Übungen: eine Stufe leichter, nach einem Schmerzschub</translation>
  </message>
  <message>
   <source>All fours, arm and leg</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Vierfüßler, Arm und Bein</translation>
  </message>
  <message>
   <source>All fours, small neutral rock back</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Vierfüßler, klein und neutral zurück</translation>
  </message>
  <message>
   <source>All of it stays on this computer: no account, no internet.</source>
   <extracomment>companion/ui/pages/welcome.py</extracomment>
   <translation>Alles bleibt auf diesem Computer: kein Konto, kein Internet.</translation>
  </message>
  <message>
   <source>All of {name}</source>
   <extracomment>companion/ui/pages/sets_card.py</extracomment>
   <translation>Alles von {name}</translation>
  </message>
  <message>
   <source>All off, until you want them.</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation>Alles aus, bis Sie es möchten.</translation>
  </message>
  <message>
   <source>All pages</source>
   <extracomment>companion/ui/pages/learn.py</extracomment>
   <translation>Alle Seiten</translation>
  </message>
  <message>
   <source>All rules</source>
   <extracomment>companion/ui/pages/plan_log.py</extracomment>
   <translation>Alle Regeln</translation>
  </message>
  <message>
   <source>All settings</source>
   <extracomment>companion/ui/pages/settings.py</extracomment>
   <translation>Alle Optionen</translation>
  </message>
  <message>
   <source>All that the diary holds, to be brought in there.</source>
   <extracomment>companion/ui/pages/export_card.py</extracomment>
   <translation>Alles, was im Tagebuch steht, um es dort zu importieren.</translation>
  </message>
  <message>
   <source>All {n} answered.</source>
   <extracomment>companion/ui/pages/sign_check.py</extracomment>
   <translation>Alle {n} beantwortet.</translation>
  </message>
  <message>
   <source>Allow writing to this folder, and delete again.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Erlauben Sie das Schreiben in diesen Ordner und löschen Sie noch einmal.</translation>
  </message>
  <message>
   <source>Allow writing to this folder, or choose another data folder.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Erlauben Sie das Schreiben in diesen Ordner oder wählen Sie einen anderen Datenordner.</translation>
  </message>
  <message>
   <source>Also exercises that move the spine, which are left out otherwise.</source>
   <extracomment>companion/ui/pages/professional_form.py</extracomment>
   <translation>Auch Übungen, die die Wirbelsäule bewegen und sonst wegfallen.</translation>
  </message>
  <message>
   <source>Altogether:</source>
   <extracomment>companion/printing/week_sheet.py</extracomment>
   <translation>Insgesamt:</translation>
  </message>
  <message>
   <source>An exercise of your own</source>
   <extracomment>companion/ui/pages/own_exercise.py</extracomment>
   <translation>Eine eigene Übung</translation>
  </message>
  <message>
   <source>An exercise of your own moves as slowly as the others. It is left out on a sore day and in a flare-up.</source>
   <extracomment>companion/domain/own_rule.py</extracomment>
   <translation>Eine eigene Übung bewegt sich so langsam wie die anderen. An einem Tag mit Schmerzen und im Schmerzschub fällt sie weg.</translation>
  </message>
  <message>
   <source>An exercise session is running</source>
   <extracomment>companion/ui/vigil.py</extracomment>
   <translation>Eine Übungseinheit läuft</translation>
  </message>
  <message>
   <source>An exercise you stopped is closed for the day.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Eine Übung, die Sie gestoppt haben, fällt für diesen Tag weg.</translation>
  </message>
  <message>
   <source>An inflammatory back disease</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Entzündliche Rückenerkrankung</translation>
  </message>
  <message>
   <source>An upright bike, if leaning hurts</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Ein aufrechtes Rad, wenn Beugen schmerzt</translation>
  </message>
  <message>
   <source>And how far down does it reach?</source>
   <extracomment>companion/ui/pages/today_asks.py</extracomment>
   <translation>Und wie weit reicht es hinunter?</translation>
  </message>
  <message>
   <source>Another country</source>
   <extracomment>companion/domain/emergency.py, companion/store/setting.py</extracomment>
   <translation>Ein anderes Land</translation>
  </message>
  <message>
   <source>Another dose today: {names}.</source>
   <extracomment>companion/domain/day_change.py</extracomment>
   <translation>Heute in anderer Menge: {names}.</translation>
  </message>
  <message>
   <source>Another program is using the diary file.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Ein anderes Programm benutzt die Tagebuchdatei.</translation>
  </message>
  <message>
   <source>Another reason</source>
   <extracomment>companion/ui/pages/session_offer.py</extracomment>
   <translation>Ein anderer Grund</translation>
  </message>
  <message>
   <source>Another stop: number</source>
   <extracomment>companion/ui/pages/paper_form.py</extracomment>
   <translation>Weiterer Stopp: Nummer</translation>
  </message>
  <message>
   <source>Another stop: why</source>
   <extracomment>companion/ui/pages/paper_form.py</extracomment>
   <translation>Weiterer Stopp: Grund</translation>
  </message>
  <message>
   <source>Answer again</source>
   <extracomment>companion/ui/pages/closed_card.py</extracomment>
   <translation>Neu antworten</translation>
  </message>
  <message>
   <source>Answer both questions about your back and leg.</source>
   <extracomment>companion/ui/pages/own_exercise.py</extracomment>
   <translation>Beantworten Sie beide Fragen zu Rücken und Bein.</translation>
  </message>
  <message>
   <source>Answer now</source>
   <extracomment>companion/ui/pages/today_invites.py</extracomment>
   <translation>Jetzt antworten</translation>
  </message>
  <message>
   <source>Answer the first two to see today’s plan.</source>
   <extracomment>companion/ui/pages/check_in_foot.py</extracomment>
   <translation>Beantworten Sie die ersten zwei, um den Plan für heute zu sehen.</translation>
  </message>
  <message>
   <source>Answer the questions</source>
   <extracomment>companion/ui/pages/closed_card.py</extracomment>
   <translation>Fragen beantworten</translation>
  </message>
  <message>
   <source>Answer them on the screen, then print this sheet again.</source>
   <extracomment>companion/ui/today_note.py</extracomment>
   <translation>Beantworten Sie sie am Bildschirm und drucken Sie dieses Blatt dann noch einmal.</translation>
  </message>
  <message>
   <source>Answer this, then you can go on.</source>
   <extracomment>companion/ui/pages/welcome.py</extracomment>
   <translation>Beantworten Sie das, dann geht es weiter.</translation>
  </message>
  <message>
   <source>Appointment sheet</source>
   <extracomment>companion/ui/pages/history_header.py</extracomment>
   <translation>Blatt für den Termin</translation>
  </message>
  <message>
   <source>Apr</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>Apr.</translation>
  </message>
  <message>
   <source>April</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>April</translation>
  </message>
  <message>
   <source>Aqua</source>
   <extracomment>companion/ui/sheet_stock.py</extracomment>
   <translation>Wassergymnastik</translation>
  </message>
  <message>
   <source>Are you 16 or older?</source>
   <extracomment>companion/ui/pages/welcome.py</extracomment>
   <translation>Sind Sie 16 oder älter?</translation>
  </message>
  <message>
   <source>Are you losing weight without trying?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Nehmen Sie ab, ohne es zu wollen?</translation>
  </message>
  <message>
   <source>Are you pregnant with bleeding, fluid loss, tightenings, headache or chest pain?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Sind Sie schwanger mit Blutung, Abgang von Flüssigkeit, Wehen, Kopf- oder Brustschmerz?</translation>
  </message>
  <message>
   <source>Are you pregnant?</source>
   <extracomment>companion/ui/pages/about_form.py</extracomment>
   <translation>Sind Sie schwanger?</translation>
  </message>
  <message>
   <source>As a file that your clinic, or you on another computer, can open.</source>
   <extracomment>companion/ui/plan_door.py</extracomment>
   <translation>Als Datei, die Ihre Praxis oder Sie selbst auf einem anderen Computer öffnen können.</translation>
  </message>
  <message>
   <source>As a professional set it, within the limits of the exercise.</source>
   <extracomment>companion/ui/pages/dose_editor.py</extracomment>
   <translation>Wie eine Fachperson sie festgelegt hat, in den Grenzen der Übung.</translation>
  </message>
  <message>
   <source>As hard as can be</source>
   <extracomment>companion/ui/pages/after_session.py</extracomment>
   <translation>So anstrengend wie möglich</translation>
  </message>
  <message>
   <source>As it is</source>
   <extracomment>companion/ui/pages/size_choice.py</extracomment>
   <translation>Wie es ist</translation>
  </message>
  <message>
   <source>As usual</source>
   <extracomment>companion/ui/pages/check_in_form.py</extracomment>
   <translation>Wie gewohnt</translation>
  </message>
  <message>
   <source>As well as before</source>
   <extracomment>companion/ui/pages/goal_cards.py</extracomment>
   <translation>So gut wie früher</translation>
  </message>
  <message>
   <source>Ask for an appointment within two weeks.</source>
   <extracomment>companion/ui/pages/sign_result.py</extracomment>
   <translation>Bitten Sie um einen Termin innerhalb von zwei Wochen.</translation>
  </message>
  <message>
   <source>Ask me later</source>
   <extracomment>companion/ui/pages/today_invites.py</extracomment>
   <translation>Später fragen</translation>
  </message>
  <message>
   <source>Ask the owner of the folder, or choose another data folder.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Fragen Sie die Person, der der Ordner gehört, oder wählen Sie einen anderen Datenordner.</translation>
  </message>
  <message>
   <source>Ask to be seen today, and say what you answered yes to.</source>
   <extracomment>companion/domain/alarm_words.py</extracomment>
   <translation>Bitten Sie darum, heute untersucht zu werden, und sagen Sie, wo Sie mit Ja geantwortet haben.</translation>
  </message>
  <message>
   <source>Ask your midwife or physiotherapist first</source>
   <extracomment>companion/domain/closed_words.py</extracomment>
   <translation>Fragen Sie zuerst Ihre Hebamme oder die Physiotherapie</translation>
  </message>
  <message>
   <source>At least two seconds each way: always slow and controlled.</source>
   <extracomment>companion/ui/pages/own_numbers.py</extracomment>
   <translation>Mindestens zwei Sekunden je Richtung: immer langsam und kontrolliert.</translation>
  </message>
  <message>
   <source>At most</source>
   <extracomment>companion/ui/pages/plan_days.py</extracomment>
   <translation>Höchstens</translation>
  </message>
  <message>
   <source>At most five days: muscles grow on the days between.</source>
   <extracomment>companion/ui/pages/plan_days.py</extracomment>
   <translation>Höchstens fünf Tage: Muskeln wachsen an den Tagen dazwischen.</translation>
  </message>
  <message>
   <source>At most {n} exercises step up in a session.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Höchstens {n} Übungen werden in einer Einheit schwerer.</translation>
  </message>
  <message numerus="yes">
   <source>At most {n} minutes</source>
   <extracomment>companion/domain/prescription_change.py</extracomment>
   <translation>
    <numerusform>Höchstens {n} Minute</numerusform>
    <numerusform>Höchstens {n} Minuten</numerusform>
   </translation>
  </message>
  <message>
   <source>At these times</source>
   <extracomment>companion/store/reminder_setting.py</extracomment>
   <translation>Zu diesen Zeiten</translation>
  </message>
  <message>
   <source>Aug</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>Aug.</translation>
  </message>
  <message>
   <source>August</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>August</translation>
  </message>
  <message>
   <source>Australia</source>
   <extracomment>companion/domain/emergency.py, companion/store/setting.py</extracomment>
   <translation>Australien</translation>
  </message>
  <message>
   <source>B</source>
   <comment>for better, the next morning</comment>
   <extracomment>companion/printing/week_rows.py</extracomment>
   <translation>B</translation>
  </message>
  <message>
   <source>Back</source>
   <extracomment>companion/ui/pages/about.py, companion/ui/pages/about_step.py, companion/ui/pages/goals.py, companion/ui/pages/plan_step.py, companion/ui/pages/sign_check.py</extracomment>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Back</source>
   <comment>pain in the back</comment>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation>Rücken</translation>
  </message>
  <message>
   <source>Back</source>
   <comment>pain, beside a box</comment>
   <extracomment>companion/printing/class_card.py, companion/printing/intake.py</extracomment>
   <translation>Rücken</translation>
  </message>
  <message>
   <source>Back</source>
   <comment>part of the body</comment>
   <extracomment>companion/chart/strip.py, companion/ui/pages/stop_questions.py</extracomment>
   <translation>Rücken</translation>
  </message>
  <message>
   <source>Back</source>
   <comment>previous part of the session</comment>
   <extracomment>companion/ui/key_words.py, companion/ui/pages/session_controls.py</extracomment>
   <translation>Vorige</translation>
  </message>
  <message>
   <source>Back</source>
   <comment>to the question before</comment>
   <extracomment>companion/ui/pages/check_in_foot.py</extracomment>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Back</source>
   <comment>to where one was</comment>
   <extracomment>companion/ui/pages/help.py</extracomment>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Back after, 0 to 10</source>
   <extracomment>companion/ui/pages/paper_form.py</extracomment>
   <translation>Rücken danach, 0 bis 10</translation>
  </message>
  <message>
   <source>Back after, {day}</source>
   <extracomment>companion/ui/pages/paper_day.py</extracomment>
   <translation>Rücken danach, {day}</translation>
  </message>
  <message>
   <source>Back before, 0 to 10</source>
   <extracomment>companion/ui/pages/paper_form.py</extracomment>
   <translation>Rücken davor, 0 bis 10</translation>
  </message>
  <message>
   <source>Back before, {day}</source>
   <extracomment>companion/ui/pages/paper_day.py</extracomment>
   <translation>Rücken davor, {day}</translation>
  </message>
  <message>
   <source>Back in small steps: {share}% of your usual today.</source>
   <extracomment>companion/domain/flare.py</extracomment>
   <translation>In kleinen Schritten zurück: heute {share} % Ihrer üblichen Menge.</translation>
  </message>
  <message>
   <source>Back pain</source>
   <extracomment>companion/printing/intake.py, companion/ui/pages/felt_fields.py</extracomment>
   <translation>Rückenschmerz</translation>
  </message>
  <message>
   <source>Back pain after a serious fall or accident</source>
   <extracomment>companion/printing/help_lines.py</extracomment>
   <translation>Rückenschmerz nach schwerem Sturz oder Unfall</translation>
  </message>
  <message>
   <source>Back pain and very ill: confused, fast breathing, mottled skin</source>
   <extracomment>companion/printing/help_lines.py</extracomment>
   <translation>Rückenschmerz und sehr krank: verwirrt, schneller Atem, fleckige Haut</translation>
  </message>
  <message>
   <source>Back pain now</source>
   <extracomment>companion/ui/pages/check_in.py, companion/ui/pages/felt_frame.py</extracomment>
   <translation>Rückenschmerz jetzt</translation>
  </message>
  <message>
   <source>Back pain was about {before} at first and is about {after} now: less, by more than normal ups and downs.</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation>Der Rückenschmerz lag zuerst bei etwa {before} und liegt jetzt bei etwa {after}: weniger, deutlicher als im normalen Auf und Ab.</translation>
  </message>
  <message>
   <source>Back pain was about {before} at first and is about {after} now: more, by more than normal ups and downs.</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation>Der Rückenschmerz lag zuerst bei etwa {before} und liegt jetzt bei etwa {after}: mehr, deutlicher als im normalen Auf und Ab.</translation>
  </message>
  <message>
   <source>Back pain was about {before} at first and is about {after} now: this may just be normal ups and downs.</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation>Der Rückenschmerz lag zuerst bei etwa {before} und liegt jetzt bei etwa {after}: das kann das normale Auf und Ab sein.</translation>
  </message>
  <message>
   <source>Back pain with chest pain</source>
   <extracomment>companion/printing/help_lines.py</extracomment>
   <translation>Rückenschmerz mit Brustschmerz</translation>
  </message>
  <message>
   <source>Back pain {n}: no session today.</source>
   <extracomment>companion/domain/gate.py</extracomment>
   <translation>Rückenschmerz {n}: heute keine Einheit.</translation>
  </message>
  <message>
   <source>Back pain {n}: one level easier today, no stretches.</source>
   <extracomment>companion/domain/gate.py</extracomment>
   <translation>Rückenschmerz {n}: heute eine Stufe leichter, kein Dehnen.</translation>
  </message>
  <message>
   <source>Back pain {n}: only the gentle ones today.</source>
   <extracomment>companion/domain/gate.py</extracomment>
   <translation>Rückenschmerz {n}: heute nur die sanften Übungen.</translation>
  </message>
  <message>
   <source>Back pain {n}: your plan as it is.</source>
   <extracomment>companion/domain/gate.py</extracomment>
   <translation>Rückenschmerz {n}: Ihr Plan, wie er ist.</translation>
  </message>
  <message>
   <source>Back pain {n}: your plan, with a change today.</source>
   <extracomment>companion/domain/gate.py</extracomment>
   <translation>Rückenschmerz {n}: Ihr Plan, heute mit einer Änderung.</translation>
  </message>
  <message>
   <source>Back stays neutral</source>
   <extracomment>companion/domain/exercise_words.py</extracomment>
   <translation>Rücken bleibt neutral</translation>
  </message>
  <message>
   <source>Back to full size: {names}.</source>
   <extracomment>companion/domain/plan_preview.py</extracomment>
   <translation>Wieder in vollem Umfang: {names}.</translation>
  </message>
  <message>
   <source>Back to the steps</source>
   <extracomment>companion/ui/pages/exercise_notes.py</extracomment>
   <translation>Zurück zu den Schritten</translation>
  </message>
  <message>
   <source>Back to the usual: {name}</source>
   <extracomment>companion/ui/pages/setting_card.py</extracomment>
   <translation>Zurück zum Üblichen: {name}</translation>
  </message>
  <message>
   <source>Back to today</source>
   <extracomment>companion/ui/pages/check_in.py</extracomment>
   <translation>Zurück zu Heute</translation>
  </message>
  <message>
   <source>Back to usual after the rest</source>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation>Nach der Ruhe wieder wie gewohnt</translation>
  </message>
  <message>
   <source>Back to where you began. You may go on with the other exercises, or finish for today.</source>
   <extracomment>companion/domain/after_stop.py</extracomment>
   <translation>Wieder dort, wo Sie angefangen haben. Sie können mit den anderen Übungen weitermachen oder für heute aufhören.</translation>
  </message>
  <message>
   <source>Back to “{value}”: {name}</source>
   <extracomment>companion/ui/pages/setting_card.py</extracomment>
   <translation>Zurück zu „{value}“: {name}</translation>
  </message>
  <message>
   <source>Back up now</source>
   <extracomment>companion/ui/pages/data_card.py</extracomment>
   <translation>Jetzt sichern</translation>
  </message>
  <message>
   <source>Back {pain}</source>
   <extracomment>companion/chart/pain.py, companion/ui/pages/entry_words.py</extracomment>
   <translation>Rücken {pain}</translation>
  </message>
  <message>
   <source>Back: {range}.</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation>Rücken: {range}.</translation>
  </message>
  <message>
   <source>Bars higher and closer</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Lenker höher und näher</translation>
  </message>
  <message>
   <source>Before</source>
   <extracomment>companion/ui/pages/entry_form.py</extracomment>
   <translation>Davor</translation>
  </message>
  <message>
   <source>Before a session</source>
   <extracomment>companion/domain/rule_chapter.py</extracomment>
   <translation>Vor einer Einheit</translation>
  </message>
  <message>
   <source>Before anything else</source>
   <extracomment>companion/ui/pages/day_words.py</extracomment>
   <translation>Vor allem anderen</translation>
  </message>
  <message>
   <source>Before class</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>Vor dem Kurs</translation>
  </message>
  <message>
   <source>Before each session you are asked how leg and back feel. From your answers a line grows here, with the furthest point below it.</source>
   <extracomment>companion/ui/pages/trend_card.py</extracomment>
   <translation>Vor jeder Einheit werden Sie gefragt, wie sich Bein und Rücken anfühlen. Aus Ihren Antworten wächst hier eine Linie, darunter der tiefste Punkt.</translation>
  </message>
  <message>
   <source>Before you exercise, a few questions. Most people answer no to all of them.</source>
   <extracomment>companion/ui/pages/sign_check.py</extracomment>
   <translation>Bevor Sie üben, ein paar Fragen. Die meisten antworten überall mit Nein.</translation>
  </message>
  <message>
   <source>Before you start</source>
   <extracomment>companion/printing/intake.py, companion/ui/pages/check_in.py</extracomment>
   <translation>Bevor Sie anfangen</translation>
  </message>
  <message>
   <source>Before: leg {bar} back (0 to 10)</source>
   <extracomment>companion/printing/week_rows.py</extracomment>
   <translation>Davor: Bein {bar} Rücken (0 bis 10)</translation>
  </message>
  <message>
   <source>Before: {felt}.</source>
   <extracomment>companion/printing/record_sheet.py</extracomment>
   <translation>Davor: {felt}.</translation>
  </message>
  <message>
   <source>Begin calm days</source>
   <extracomment>companion/ui/pages/check_in_foot.py, companion/ui/pages/flare_advice.py</extracomment>
   <translation>Ruhige Tage beginnen</translation>
  </message>
  <message>
   <source>Begin two calm days?</source>
   <extracomment>companion/ui/pages/flare_advice.py</extracomment>
   <translation>Zwei ruhige Tage beginnen?</translation>
  </message>
  <message>
   <source>Begin with one</source>
   <extracomment>companion/ui/pages/goals.py</extracomment>
   <translation>Mit einem anfangen</translation>
  </message>
  <message>
   <source>Bend your knees</source>
   <comment>sample of a text size</comment>
   <extracomment>companion/ui/pages/size_choice.py</extracomment>
   <translation>Beugen Sie die Knie</translation>
  </message>
  <message>
   <source>Bends and stretches of the leg get smaller.</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Beugen und Dehnen des Beins werden kleiner.</translation>
  </message>
  <message>
   <source>Better</source>
   <extracomment>companion/clinic/fhir_answer.py, companion/ui/pages/paper_day.py, companion/ui/pages/today_asks.py</extracomment>
   <translation>Besser</translation>
  </message>
  <message>
   <source>Black</source>
   <comment>hair</comment>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Schwarz</translation>
  </message>
  <message>
   <source>Bladder, bowel and feeling between the legs</source>
   <extracomment>companion/domain/sign_group.py</extracomment>
   <translation>Blase, Darm und Gefühl zwischen den Beinen</translation>
  </message>
  <message>
   <source>Blocks or a chair whenever they help</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Blöcke oder Stuhl, wann immer sie helfen</translation>
  </message>
  <message>
   <source>Both legs</source>
   <extracomment>companion/domain/sign_group.py</extracomment>
   <translation>Beide Beine</translation>
  </message>
  <message>
   <source>Both sides</source>
   <extracomment>companion/domain/wording.py, companion/ui/pages/dose_editor.py</extracomment>
   <translation>Beide Seiten</translation>
  </message>
  <message>
   <source>Both together</source>
   <extracomment>companion/ui/pages/own_exercise.py</extracomment>
   <translation>Beide zusammen</translation>
  </message>
  <message>
   <source>Both, or not known</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Beide oder nicht bekannt</translation>
  </message>
  <message>
   <source>Both, or not sure</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Beide oder nicht sicher</translation>
  </message>
  <message>
   <source>Breaks to stand or walk</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Pausen zum Stehen oder Gehen</translation>
  </message>
  <message>
   <source>Breath {number} of {all}</source>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation>Atemzug {number} von {all}</translation>
  </message>
  <message>
   <source>Breathe in</source>
   <extracomment>companion/ui/pages/rest_page.py</extracomment>
   <translation>Einatmen</translation>
  </message>
  <message>
   <source>Breathe out slowly</source>
   <extracomment>companion/ui/pages/rest_page.py</extracomment>
   <translation>Langsam ausatmen</translation>
  </message>
  <message>
   <source>Breathing and walking</source>
   <extracomment>companion/domain/exercise_words.py</extracomment>
   <translation>Atmen und Gehen</translation>
  </message>
  <message>
   <source>Breathing, bracing and small heel slides, once or twice a day.</source>
   <extracomment>companion/domain/flare.py</extracomment>
   <translation>Atmen, Bauch anspannen und kleine Fersenbewegungen, ein- oder zweimal am Tag.</translation>
  </message>
  <message>
   <source>Breaths</source>
   <extracomment>companion/ui/pages/dose_editor.py</extracomment>
   <translation>Atemzüge</translation>
  </message>
  <message>
   <source>Bridge as one block</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Brücke in einem Stück</translation>
  </message>
  <message>
   <source>Bring in a file</source>
   <extracomment>companion/ui/pages/data_card.py</extracomment>
   <translation>Datei importieren</translation>
  </message>
  <message>
   <source>Brisk walk</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Zügiges Gehen</translation>
  </message>
  <message>
   <source>Brown</source>
   <comment>hair</comment>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Braun</translation>
  </message>
  <message>
   <source>Brown</source>
   <comment>skin</comment>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Braun</translation>
  </message>
  <message>
   <source>Build</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Körperbau</translation>
  </message>
  <message>
   <source>Buttock</source>
   <extracomment>companion/ui/pages/check_in_body.py, companion/ui/pages/stop_questions.py, companion/ui/pages/today_asks.py</extracomment>
   <translation>Gesäß</translation>
  </message>
  <message>
   <source>Calf</source>
   <extracomment>companion/ui/pages/check_in_body.py, companion/ui/pages/stop_questions.py, companion/ui/pages/today_asks.py</extracomment>
   <translation>Wade</translation>
  </message>
  <message>
   <source>Call 111</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation>111 anrufen</translation>
  </message>
  <message>
   <source>Call {number}</source>
   <extracomment>companion/printing/closed_sheet.py, companion/printing/emergency_sheet.py</extracomment>
   <translation>{number} anrufen</translation>
  </message>
  <message>
   <source>Call {number}, or have somebody take you to {ward}. Do not wait.</source>
   <extracomment>companion/domain/alarm_words.py</extracomment>
   <translation>Rufen Sie {number} an oder lassen Sie sich {ward} bringen. Warten Sie nicht.</translation>
  </message>
  <message>
   <source>Calm days help. Change position often and take short walks.</source>
   <extracomment>companion/domain/flare.py</extracomment>
   <translation>Ruhige Tage helfen. Wechseln Sie oft die Haltung und gehen Sie kurze Wege.</translation>
  </message>
  <message>
   <source>Can you not feel pee passing, or whether you need to go?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Spüren Sie nicht, dass Urin fließt oder dass Sie müssen?</translation>
  </message>
  <message>
   <source>Can you not hold or not feel a bowel movement?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Können Sie Stuhl nicht halten oder nicht spüren?</translation>
  </message>
  <message>
   <source>Can you stand and walk today?</source>
   <extracomment>companion/domain/flare.py</extracomment>
   <translation>Können Sie heute stehen und gehen?</translation>
  </message>
  <message>
   <source>Cancel</source>
   <extracomment>companion/ui/pages/day_form.py, companion/ui/pages/own_exercise.py, companion/ui/pages/paper_form.py, companion/ui/pages/professional_form.py, companion/ui/pages/referral_form.py, companion/ui/plan_door.py</extracomment>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Cancer, now or in the past</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Krebs, jetzt oder früher</translation>
  </message>
  <message>
   <source>Cancer, now or in the past, with new severe spine pain</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Krebs, jetzt oder früher, mit neuem starkem Schmerz der Wirbelsäule</translation>
  </message>
  <message>
   <source>Cannot do it</source>
   <extracomment>companion/ui/pages/goal_cards.py</extracomment>
   <translation>Geht nicht</translation>
  </message>
  <message>
   <source>Cannot hold or feel a bowel movement</source>
   <extracomment>companion/domain/screening.py, companion/printing/help_lines.py</extracomment>
   <translation>Stuhl nicht halten oder nicht spüren</translation>
  </message>
  <message>
   <source>Cannot start to pee, cannot feel it, or leak</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Wasserlassen geht nicht, ist nicht zu spüren oder läuft von selbst</translation>
  </message>
  <message>
   <source>Card for a class</source>
   <extracomment>companion/ui/sheet_stock.py</extracomment>
   <translation>Karte für einen Kurs</translation>
  </message>
  <message>
   <source>Cause told:</source>
   <extracomment>companion/printing/appointment_sheet.py</extracomment>
   <translation>Genannte Ursache:</translation>
  </message>
  <message>
   <source>Cause: {cause}. {effect}</source>
   <extracomment>companion/domain/plan_preview.py</extracomment>
   <translation>Ursache: {cause}. {effect}</translation>
  </message>
  <message>
   <source>Change</source>
   <comment>the country</comment>
   <extracomment>companion/ui/pages/help_cards.py</extracomment>
   <translation>Ändern</translation>
  </message>
  <message>
   <source>Change country</source>
   <extracomment>companion/ui/pages/help_cards.py</extracomment>
   <translation>Land ändern</translation>
  </message>
  <message>
   <source>Change in peeing, pooing, or feeling between the legs</source>
   <extracomment>companion/domain/lock.py</extracomment>
   <translation>Veränderung bei Wasserlassen, Stuhlgang oder Gefühl zwischen den Beinen</translation>
  </message>
  <message>
   <source>Change position every 20 to 30 minutes.</source>
   <extracomment>companion/domain/flare.py</extracomment>
   <translation>Wechseln Sie alle 20 bis 30 Minuten die Haltung.</translation>
  </message>
  <message>
   <source>Change position if you like, or walk a few steps. Then say how it is: five minutes after the stop tells most.</source>
   <extracomment>companion/ui/pages/rest_page.py</extracomment>
   <translation>Wechseln Sie die Haltung, wenn Sie mögen, oder gehen Sie ein paar Schritte. Sagen Sie dann, wie es ist: fünf Minuten nach dem Stopp sagt es am meisten.</translation>
  </message>
  <message>
   <source>Change side</source>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation>Andere Seite</translation>
  </message>
  <message>
   <source>Change side.</source>
   <extracomment>companion/domain/cue_words.py</extracomment>
   <translation>Seite wechseln.</translation>
  </message>
  <message>
   <source>Change side. Left side next.</source>
   <extracomment>companion/domain/cue_words.py</extracomment>
   <translation>Seite wechseln. Jetzt die linke Seite.</translation>
  </message>
  <message>
   <source>Change side. Right side next.</source>
   <extracomment>companion/domain/cue_words.py</extracomment>
   <translation>Seite wechseln. Jetzt die rechte Seite.</translation>
  </message>
  <message>
   <source>Change the dose</source>
   <extracomment>companion/ui/pages/exercise_standing.py</extracomment>
   <translation>Menge ändern</translation>
  </message>
  <message>
   <source>Change the words</source>
   <extracomment>companion/ui/pages/exercise_standing.py</extracomment>
   <translation>Text ändern</translation>
  </message>
  <message>
   <source>Change this exercise</source>
   <extracomment>companion/ui/pages/session_menu.py</extracomment>
   <translation>Diese Übung ändern</translation>
  </message>
  <message>
   <source>Changed {day}, {time}. Before: {what}.</source>
   <extracomment>companion/ui/pages/entry_words.py, companion/ui/pages/told_words.py</extracomment>
   <translation>Geändert am {day}, {time}. Davor: {what}.</translation>
  </message>
  <message>
   <source>Changed. What it was before is kept.</source>
   <extracomment>companion/ui/rooms/history.py</extracomment>
   <translation>Geändert. Was vorher war, bleibt erhalten.</translation>
  </message>
  <message>
   <source>Changes made</source>
   <extracomment>companion/printing/visit_notes.py</extracomment>
   <translation>Änderungen</translation>
  </message>
  <message>
   <source>Check that the disk is connected, not full and healthy, then try again.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Prüfen Sie, ob die Festplatte verbunden, nicht voll und in Ordnung ist, und versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <source>Check this first</source>
   <extracomment>companion/ui/pages/check_in_foot.py</extracomment>
   <translation>Zuerst prüfen lassen</translation>
  </message>
  <message>
   <source>Check this first: no exercises now.</source>
   <extracomment>companion/domain/gate.py</extracomment>
   <translation>Zuerst das prüfen lassen: jetzt keine Übungen.</translation>
  </message>
  <message>
   <source>Checked, and sound.</source>
   <extracomment>companion/ui/pages/data_card.py</extracomment>
   <translation>Geprüft und in Ordnung.</translation>
  </message>
  <message>
   <source>Chest pain together with back pain</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Brustschmerz zusammen mit Rückenschmerz</translation>
  </message>
  <message>
   <source>Child’s pose (it bends the back)</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Kindhaltung (beugt den Rücken)</translation>
  </message>
  <message>
   <source>Choose a drawing</source>
   <extracomment>companion/ui/pages/own_picture.py</extracomment>
   <translation>Eine Zeichnung wählen</translation>
  </message>
  <message>
   <source>Choose a file</source>
   <extracomment>companion/ui/pages/data_card.py</extracomment>
   <translation>Datei wählen</translation>
  </message>
  <message>
   <source>Choose a file to bring in</source>
   <extracomment>companion/ui/rooms/data_desk.py</extracomment>
   <translation>Eine Datei zum Importieren wählen</translation>
  </message>
  <message>
   <source>Choose a photo</source>
   <extracomment>companion/ui/rooms/own_exercise.py</extracomment>
   <translation>Ein Foto wählen</translation>
  </message>
  <message>
   <source>Choose a side. “Both, or not sure” is fine too.</source>
   <extracomment>companion/domain/intake.py</extracomment>
   <translation>Wählen Sie eine Seite. „Beide oder nicht sicher“ geht auch.</translation>
  </message>
  <message>
   <source>Choose a time from {least} to {most} minutes.</source>
   <extracomment>companion/domain/intake.py</extracomment>
   <translation>Wählen Sie eine Zeit von {least} bis {most} Minuten.</translation>
  </message>
  <message>
   <source>Choose a week</source>
   <extracomment>companion/ui/pages/history.py</extracomment>
   <translation>Eine Woche wählen</translation>
  </message>
  <message>
   <source>Choose another data folder on this computer’s own disk.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Wählen Sie einen anderen Datenordner auf der Festplatte dieses Computers.</translation>
  </message>
  <message>
   <source>Choose at least one day.</source>
   <extracomment>companion/domain/intake.py</extracomment>
   <translation>Wählen Sie mindestens einen Tag.</translation>
  </message>
  <message>
   <source>Choose at least one exercise.</source>
   <extracomment>companion/ui/pages/professional_form.py</extracomment>
   <translation>Wählen Sie mindestens eine Übung.</translation>
  </message>
  <message>
   <source>Choose one of the two: up to 16 weeks, or over 16 weeks.</source>
   <extracomment>companion/domain/intake.py</extracomment>
   <translation>Wählen Sie eines von beiden: bis 16 Wochen oder über 16 Wochen.</translation>
  </message>
  <message>
   <source>Choose one. “Not known yet” is fine.</source>
   <extracomment>companion/domain/intake.py</extracomment>
   <translation>Wählen Sie eines. „Noch nicht bekannt“ geht auch.</translation>
  </message>
  <message>
   <source>Choose what they said.</source>
   <extracomment>companion/ui/pages/professional_form.py</extracomment>
   <translation>Wählen Sie, was gesagt wurde.</translation>
  </message>
  <message>
   <source>Choose where</source>
   <extracomment>companion/ui/plan_door.py</extracomment>
   <translation>Ort wählen</translation>
  </message>
  <message>
   <source>Clamshell and lying figure four are left out.</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Muschel und Vierer-Dehnung im Liegen fallen weg.</translation>
  </message>
  <message>
   <source>Class</source>
   <extracomment>companion/ui/sheet_stock.py</extracomment>
   <translation>Kurs</translation>
  </message>
  <message>
   <source>Clear filters</source>
   <extracomment>companion/ui/pages/exercise_filters.py</extracomment>
   <translation>Filter löschen</translation>
  </message>
  <message>
   <source>Clear the search</source>
   <extracomment>companion/ui/widgets/search_line.py</extracomment>
   <translation>Suche löschen</translation>
  </message>
  <message>
   <source>Close</source>
   <extracomment>companion/ui/pages/flare_advice.py, companion/ui/pages/guide.py, companion/ui/pages/print_foot.py, companion/ui/pages/trouble.py, companion/ui/plan_door.py</extracomment>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Close programs that copy or show this file, then try again.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Schließen Sie Programme, die diese Datei kopieren oder zeigen, und versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <source>Close the day</source>
   <extracomment>companion/ui/pages/day_card.py</extracomment>
   <translation>Den Tag schließen</translation>
  </message>
  <message>
   <source>Close the program and start it again.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Schließen Sie das Programm und starten Sie es neu.</translation>
  </message>
  <message>
   <source>Closed for today: {names}.</source>
   <extracomment>companion/domain/day_change.py</extracomment>
   <translation>Für heute gestrichen: {names}.</translation>
  </message>
  <message>
   <source>Closing the window leaves the program in the corner of the screen, where the desktop has such a place. Quit there ends it.</source>
   <extracomment>companion/store/reminder_setting.py</extracomment>
   <translation>Beim Schließen bleibt das Programm in der Ecke des Bildschirms, wo es so einen Platz gibt. Dort schließt „Beenden“ es ganz.</translation>
  </message>
  <message>
   <source>Cobra, upward dog and wheel</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Kobra, heraufschauender Hund und Rad</translation>
  </message>
  <message>
   <source>Colour</source>
   <extracomment>companion/ui/pages/print_panel.py</extracomment>
   <translation>Farbe</translation>
  </message>
  <message>
   <source>Colours</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Farben</translation>
  </message>
  <message>
   <source>Colours, text and movement. Every change shows at once.</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation>Farben, Text und Bewegung. Jede Änderung zeigt sich sofort.</translation>
  </message>
  <message>
   <source>Common mistakes</source>
   <extracomment>companion/ui/pages/exercise_body.py</extracomment>
   <translation>Häufige Fehler</translation>
  </message>
  <message>
   <source>Companion</source>
   <extracomment>companion/ui/reminding.py</extracomment>
   <translation>Companion</translation>
  </message>
  <message>
   <source>Companion cannot open its window: no screen answers at DISPLAY={display}</source>
   <extracomment>companion/display.py</extracomment>
   <translation>Companion kann sein Fenster nicht öffnen: kein Bildschirm antwortet unter DISPLAY={display}</translation>
  </message>
  <message>
   <source>Companion cannot open its window: there is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set); its other verbs work, see: companion --help</source>
   <extracomment>companion/display.py</extracomment>
   <translation>Companion kann sein Fenster nicht öffnen: hier ist kein Bildschirm (weder DISPLAY noch WAYLAND_DISPLAY ist gesetzt); die anderen Befehle gehen, siehe: companion --help</translation>
  </message>
  <message>
   <source>Companion cannot open its window: {reason}</source>
   <extracomment>companion/display.py</extracomment>
   <translation>Companion kann sein Fenster nicht öffnen: {reason}</translation>
  </message>
  <message>
   <source>Companion files (*.json)</source>
   <extracomment>companion/ui/rooms/data_desk.py</extracomment>
   <translation>Companion-Dateien (*.json)</translation>
  </message>
  <message>
   <source>Companion helps people with sciatica to do their home exercises: slowly, within their comfort zone, with a stop that stops. It follows a plan and keeps a diary. It does not find out what you have, and it takes no professional’s place.</source>
   <extracomment>companion/ui/pages/about_card.py</extracomment>
   <translation>Companion hilft Menschen mit Ischias, ihre Übungen zu Hause zu machen: langsam, in ihrem Wohlfühlbereich, mit einem Stopp, der stoppt. Es folgt einem Plan und führt ein Tagebuch. Es stellt nicht fest, was Sie haben, und ersetzt keine Fachperson.</translation>
  </message>
  <message>
   <source>Companion needs the library {library}, which is not installed; on Debian or Ubuntu, type: {command}</source>
   <extracomment>companion/display.py</extracomment>
   <translation>Companion braucht die Bibliothek {library}, die nicht installiert ist; unter Debian oder Ubuntu tippen Sie: {command}</translation>
  </message>
  <message>
   <source>Companion needs the library {library}, which is not installed; please install the package of your system that brings it</source>
   <extracomment>companion/display.py</extracomment>
   <translation>Companion braucht die Bibliothek {library}, die nicht installiert ist; bitte installieren Sie das Paket Ihres Systems, das sie mitbringt</translation>
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
   <translation>Verglichen mit dem Anfang</translation>
  </message>
  <message>
   <source>Compared with the beginning: {change}</source>
   <extracomment>companion/ui/pages/told_words.py</extracomment>
   <translation>Verglichen mit dem Anfang: {change}</translation>
  </message>
  <message>
   <source>Compared with the start of the session, it says what comes next.</source>
   <extracomment>companion/ui/rooms/rate.py, companion/ui/stop_place.py</extracomment>
   <translation>Verglichen mit dem Beginn der Einheit sagt es, was als Nächstes kommt.</translation>
  </message>
  <message>
   <source>Continue</source>
   <extracomment>companion/ui/pages/about_step.py, companion/ui/pages/check_in_foot.py, companion/ui/pages/rate_page.py, companion/ui/pages/sign_check.py, companion/ui/pages/sign_result.py, companion/ui/pages/welcome.py</extracomment>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>Continue</source>
   <comment>the session</comment>
   <extracomment>companion/ui/pages/session_controls.py, companion/ui/pages/unfinished_line.py</extracomment>
   <translation>Fortsetzen</translation>
  </message>
  <message>
   <source>Copied. Paste it where you read texts.</source>
   <extracomment>companion/ui/pages/print_dialog.py</extracomment>
   <translation>Kopiert. Fügen Sie es ein, wo Sie Texte lesen.</translation>
  </message>
  <message>
   <source>Copy as text</source>
   <extracomment>companion/ui/pages/print_foot.py</extracomment>
   <translation>Als Text kopieren</translation>
  </message>
  <message>
   <source>Copy of {moment}</source>
   <extracomment>companion/ui/pages/copy_card.py</extracomment>
   <translation>Kopie vom {moment}</translation>
  </message>
  <message>
   <source>Country</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Land</translation>
  </message>
  <message>
   <source>Crunches</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Crunches</translation>
  </message>
  <message>
   <source>Cut along the line</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>An der Linie schneiden</translation>
  </message>
  <message>
   <source>Dark</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Dunkel</translation>
  </message>
  <message>
   <source>Date</source>
   <extracomment>companion/printing/appointment_sheet.py</extracomment>
   <translation>Datum</translation>
  </message>
  <message>
   <source>Day</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation>Tag</translation>
  </message>
  <message>
   <source>Days of the week</source>
   <extracomment>companion/ui/pages/week_strip.py</extracomment>
   <translation>Tage der Woche</translation>
  </message>
  <message>
   <source>Dec</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>Dez.</translation>
  </message>
  <message>
   <source>December</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>Dezember</translation>
  </message>
  <message>
   <source>Deep</source>
   <comment>skin</comment>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Sehr dunkel</translation>
  </message>
  <message>
   <source>Deep twists, long end-range holds</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Tiefe Drehungen, langes Halten am Ende</translation>
  </message>
  <message>
   <source>Delete</source>
   <extracomment>companion/ui/pages/entry_view.py</extracomment>
   <translation>Löschen</translation>
  </message>
  <message>
   <source>Delete everything</source>
   <extracomment>companion/ui/pages/data_card.py, companion/ui/rooms/data_desk.py</extracomment>
   <translation>Alles löschen</translation>
  </message>
  <message>
   <source>Delete everything?</source>
   <extracomment>companion/ui/rooms/data_desk.py</extracomment>
   <translation>Alles löschen?</translation>
  </message>
  <message>
   <source>Delete everything? Type delete to go on: </source>
   <extracomment>companion/cli/removal.py</extracomment>
   <translation>Alles löschen? Tippen Sie delete, um fortzufahren: </translation>
  </message>
  <message>
   <source>Delete it</source>
   <extracomment>companion/ui/pages/own_exercise.py, companion/ui/rooms/own_exercise.py</extracomment>
   <translation>Löschen</translation>
  </message>
  <message>
   <source>Delete the session, {head}</source>
   <extracomment>companion/ui/pages/entry_view.py</extracomment>
   <translation>Die Einheit löschen, {head}</translation>
  </message>
  <message>
   <source>Delete {name}?</source>
   <extracomment>companion/ui/rooms/own_exercise.py</extracomment>
   <translation>{name} löschen?</translation>
  </message>
  <message>
   <source>Deleted the session of {day}.</source>
   <extracomment>companion/ui/rooms/history.py</extracomment>
   <translation>Die Einheit vom {day} ist gelöscht.</translation>
  </message>
  <message>
   <source>Diary, copies and settings, for good. You are asked twice.</source>
   <extracomment>companion/ui/pages/data_card.py</extracomment>
   <translation>Tagebuch, Kopien und Einstellungen, endgültig. Sie werden zweimal gefragt.</translation>
  </message>
  <message>
   <source>Did a small knock bring sudden pain, and are you over 50, or with thin bones or long use of steroids?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Kam nach einem kleinen Stoß plötzlich Schmerz, und sind Sie über 50, haben Sie brüchige Knochen oder nahmen Sie lange Kortison?</translation>
  </message>
  <message>
   <source>Did it start with a serious fall or accident?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Begann es mit einem schweren Sturz oder Unfall?</translation>
  </message>
  <message>
   <source>Discard</source>
   <extracomment>companion/ui/leftover.py, companion/ui/pages/unfinished_line.py, companion/ui/parting.py</extracomment>
   <translation>Verwerfen</translation>
  </message>
  <message>
   <source>Discard this session?</source>
   <extracomment>companion/ui/leftover.py</extracomment>
   <translation>Diese Einheit verwerfen?</translation>
  </message>
  <message>
   <source>Do fewer, or a smaller movement.</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation>Machen Sie weniger oder eine kleinere Bewegung.</translation>
  </message>
  <message>
   <source>Do it after all</source>
   <extracomment>companion/ui/pages/today_asks.py</extracomment>
   <translation>Doch machen</translation>
  </message>
  <message>
   <source>Do not drive yourself. Do no exercises.</source>
   <extracomment>companion/printing/emergency_sheet.py</extracomment>
   <translation>Nicht selbst fahren. Keine Übungen machen.</translation>
  </message>
  <message>
   <source>Do not exercise, and do not test what hurts.</source>
   <extracomment>companion/domain/alarm_words.py</extracomment>
   <translation>Üben Sie nicht und probieren Sie nicht aus, was schmerzt.</translation>
  </message>
  <message>
   <source>Do the exercises bring very bad pain?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Lösen die Übungen sehr starken Schmerz aus?</translation>
  </message>
  <message>
   <source>Do the plan</source>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation>Den Plan machen</translation>
  </message>
  <message>
   <source>Do this exercise later</source>
   <extracomment>companion/ui/pages/session_offer.py</extracomment>
   <translation>Diese Übung später</translation>
  </message>
  <message>
   <source>Do two more when it has felt easy twice.</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation>Machen Sie zwei mehr, wenn es zweimal leicht war.</translation>
  </message>
  <message>
   <source>Do you feel very ill with it: confused, fast breathing, blotchy skin?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Fühlen Sie sich dabei sehr krank: verwirrt, schneller Atem, fleckige Haut?</translation>
  </message>
  <message>
   <source>Do you have a high temperature, shivers, a recent bad infection or weak defences?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Haben Sie hohes Fieber, Schüttelfrost, eine schwere Infektion in letzter Zeit oder eine schwache Abwehr?</translation>
  </message>
  <message>
   <source>Do you have chest pain with your back pain?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Haben Sie Brustschmerz zusammen mit dem Rückenschmerz?</translation>
  </message>
  <message>
   <source>Do you have or did you have cancer, with new bad spine pain, weak limbs or trouble walking?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Haben oder hatten Sie Krebs, mit neuem starkem Schmerz der Wirbelsäule, schwachen Gliedern oder Mühe beim Gehen?</translation>
  </message>
  <message>
   <source>Do you leak pee, or can you not hold it?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Verlieren Sie Urin oder können Sie ihn nicht halten?</translation>
  </message>
  <message>
   <source>Do your legs give way, or do you have new trouble walking?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Geben Ihre Beine nach, oder fällt Ihnen das Gehen neuerdings schwer?</translation>
  </message>
  <message>
   <source>Doctor</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation>Ärztin oder Arzt</translation>
  </message>
  <message>
   <source>Doctor or PT</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation>Arzt oder Physio</translation>
  </message>
  <message>
   <source>Doctor or physio</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation>Arzt oder Physio</translation>
  </message>
  <message>
   <source>Does a foot drag or slap, or can you not lift your toes?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Schleift oder klatscht ein Fuß, oder können Sie die Zehen nicht heben?</translation>
  </message>
  <message>
   <source>Does any of this hold for you?</source>
   <extracomment>companion/ui/pages/about_form.py</extracomment>
   <translation>Trifft etwas davon auf Sie zu?</translation>
  </message>
  <message>
   <source>Does it stretch, or pull on the leg?</source>
   <extracomment>companion/ui/pages/own_exercise.py</extracomment>
   <translation>Dehnt sie oder zieht sie am Bein?</translation>
  </message>
  <message>
   <source>Does pain stop you from normal activities?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Hält Schmerz Sie von gewohnten Dingen ab?</translation>
  </message>
  <message>
   <source>Does the pain not ease with rest, or is it much worse at night?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Lässt der Schmerz in Ruhe nicht nach, oder ist er nachts viel schlimmer?</translation>
  </message>
  <message>
   <source>Does your back bend, arch or turn in it?</source>
   <extracomment>companion/ui/pages/own_exercise.py</extracomment>
   <translation>Wird der Rücken dabei rund, hohl oder verdreht?</translation>
  </message>
  <message>
   <source>Done</source>
   <extracomment>companion/ui/widgets/exercise_sign.py, companion/ui/widgets/routine_card.py</extracomment>
   <translation>Fertig</translation>
  </message>
  <message>
   <source>Done</source>
   <comment>boxes to tick</comment>
   <extracomment>companion/printing/tick.py</extracomment>
   <translation>Getan</translation>
  </message>
  <message>
   <source>Done</source>
   <comment>button after a session</comment>
   <extracomment>companion/ui/pages/after_session.py</extracomment>
   <translation>Fertig</translation>
  </message>
  <message>
   <source>Done</source>
   <comment>close this</comment>
   <extracomment>companion/ui/pages/country_choice.py, companion/ui/pages/sign_check.py</extracomment>
   <translation>Fertig</translation>
  </message>
  <message>
   <source>Done</source>
   <comment>column of what was done</comment>
   <extracomment>companion/printing/record_sheet.py</extracomment>
   <translation>Gemacht</translation>
  </message>
  <message>
   <source>Done</source>
   <comment>the session is over</comment>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation>Fertig</translation>
  </message>
  <message>
   <source>Done for today</source>
   <extracomment>companion/ui/pages/day_words.py</extracomment>
   <translation>Für heute fertig</translation>
  </message>
  <message>
   <source>Done. A copy was made and checked.</source>
   <extracomment>companion/ui/rooms/data_desk.py</extracomment>
   <translation>Fertig. Eine Kopie wurde gemacht und geprüft.</translation>
  </message>
  <message>
   <source>Dose</source>
   <extracomment>companion/printing/record_sheet.py</extracomment>
   <translation>Menge</translation>
  </message>
  <message>
   <source>Dose set for you</source>
   <extracomment>companion/ui/pages/plan_item.py</extracomment>
   <translation>Menge für Sie festgelegt</translation>
  </message>
  <message>
   <source>Downward dog with straight legs</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Herabschauender Hund, Beine gestreckt</translation>
  </message>
  <message>
   <source>Drag it by the dots, or move it with Alt and arrow keys</source>
   <extracomment>companion/ui/widgets/plan_row.py</extracomment>
   <translation>An den Punkten ziehen oder mit Alt und Pfeiltasten bewegen</translation>
  </message>
  <message>
   <source>Drag the figure, or press left and right arrow here.</source>
   <extracomment>companion/ui/widgets/turn_button.py</extracomment>
   <translation>Ziehen Sie die Figur oder drücken Sie hier Pfeil links und rechts.</translation>
  </message>
  <message>
   <source>Drawings</source>
   <extracomment>companion/ui/pages/own_picture.py</extracomment>
   <translation>Zeichnungen</translation>
  </message>
  <message>
   <source>Drawn like: {name}.</source>
   <extracomment>companion/ui/pages/own_picture.py</extracomment>
   <translation>Gezeichnet wie: {name}.</translation>
  </message>
  <message>
   <source>Drop this set</source>
   <extracomment>companion/ui/pages/session_offer.py</extracomment>
   <translation>Diesen Satz weglassen</translation>
  </message>
  <message>
   <source>Each repetition is saved when you finish it. After your first session you see here what you did, how long it took, how the pain goes, and where you stopped.</source>
   <extracomment>companion/ui/pages/day_card.py</extracomment>
   <translation>Jede Wiederholung wird gespeichert, wenn Sie sie beenden. Nach Ihrer ersten Einheit sehen Sie hier, was Sie gemacht haben, wie lange es dauerte, wie es mit dem Schmerz geht und wo Sie gestoppt haben.</translation>
  </message>
  <message>
   <source>Each rule is tested against the program, so what you read is what it does. You may always choose less.</source>
   <extracomment>companion/domain/rule_lesson.py</extracomment>
   <translation>Jede Regel ist am Programm geprüft: was Sie lesen, das tut es. Sie dürfen immer weniger wählen.</translation>
  </message>
  <message>
   <source>Each side</source>
   <extracomment>companion/ui/pages/own_exercise.py</extracomment>
   <translation>Jede Seite</translation>
  </message>
  <message>
   <source>Each way</source>
   <extracomment>companion/ui/pages/own_numbers.py</extracomment>
   <translation>Je Richtung</translation>
  </message>
  <message>
   <source>Earlier</source>
   <extracomment>companion/ui/pages/plan_item.py</extracomment>
   <translation>Früher</translation>
  </message>
  <message>
   <source>Easier</source>
   <extracomment>companion/ui/pages/exercise_notes.py</extracomment>
   <translation>Leichter</translation>
  </message>
  <message>
   <source>Easier, harder</source>
   <extracomment>companion/ui/pages/exercise_foot.py</extracomment>
   <translation>Leichter, schwerer</translation>
  </message>
  <message>
   <source>Edit</source>
   <extracomment>companion/ui/pages/entry_view.py, companion/ui/pages/told_line.py</extracomment>
   <translation>Bearbeiten</translation>
  </message>
  <message>
   <source>Edit the session</source>
   <extracomment>companion/ui/pages/entry_form.py</extracomment>
   <translation>Einheit bearbeiten</translation>
  </message>
  <message>
   <source>Edit the session, {head}</source>
   <extracomment>companion/ui/pages/entry_view.py</extracomment>
   <translation>Die Einheit bearbeiten, {head}</translation>
  </message>
  <message>
   <source>Edit what you told</source>
   <extracomment>companion/ui/pages/told_form.py</extracomment>
   <translation>Ändern, was Sie angegeben haben</translation>
  </message>
  <message>
   <source>Edit: {text}</source>
   <extracomment>companion/ui/pages/told_line.py</extracomment>
   <translation>Bearbeiten: {text}</translation>
  </message>
  <message>
   <source>Effort {n} of 10</source>
   <extracomment>companion/ui/pages/entry_words.py</extracomment>
   <translation>Anstrengung {n} von 10</translation>
  </message>
  <message>
   <source>Effort {n} of 10.</source>
   <extracomment>companion/printing/record_sheet.py</extracomment>
   <translation>Anstrengung {n} von 10.</translation>
  </message>
  <message>
   <source>Effort, 0 to 10</source>
   <extracomment>companion/ui/pages/entry_form.py</extracomment>
   <translation>Anstrengung, 0 bis 10</translation>
  </message>
  <message>
   <source>Elsewhere: {numbers}</source>
   <extracomment>companion/printing/emergency_sheet.py</extracomment>
   <translation>Anderswo: {numbers}</translation>
  </message>
  <message>
   <source>Emergency number</source>
   <extracomment>companion/ui/pages/help_cards.py, companion/ui/pages/lock.py</extracomment>
   <translation>Notrufnummer</translation>
  </message>
  <message>
   <source>Emergency number {number}</source>
   <extracomment>companion/ui/pages/help_cards.py</extracomment>
   <translation>Notrufnummer {number}</translation>
  </message>
  <message>
   <source>Emergency {number}</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>Notruf {number}</translation>
  </message>
  <message>
   <source>Emergency: call {number} now</source>
   <extracomment>companion/printing/furniture.py</extracomment>
   <translation>Notfall: sofort {number} anrufen</translation>
  </message>
  <message>
   <source>End</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation>Ende</translation>
  </message>
  <message>
   <source>Enter</source>
   <comment>a key</comment>
   <extracomment>companion/ui/pages/session_controls.py, companion/ui/widgets/control.py</extracomment>
   <translation>Enter</translation>
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
   <translation>Esc oder der rote Knopf stoppt alles sofort.</translation>
  </message>
  <message>
   <source>European Union</source>
   <extracomment>companion/domain/emergency.py, companion/store/setting.py</extracomment>
   <translation>Europäische Union</translation>
  </message>
  <message>
   <source>Every session, with what was done, felt and stopped.</source>
   <extracomment>companion/ui/pages/export_card.py</extracomment>
   <translation>Jede Einheit, mit dem, was gemacht, gefühlt und gestoppt wurde.</translation>
  </message>
  <message>
   <source>Every stop</source>
   <extracomment>companion/printing/appointment_sheet.py</extracomment>
   <translation>Jeder Stopp</translation>
  </message>
  <message>
   <source>Everyday moves</source>
   <extracomment>companion/domain/exercise_words.py</extracomment>
   <translation>Bewegungen im Alltag</translation>
  </message>
  <message>
   <source>Everything in that file was here already.</source>
   <extracomment>companion/ui/rooms/data_desk.py</extracomment>
   <translation>Alles in dieser Datei war schon hier.</translation>
  </message>
  <message>
   <source>Everything saved before is safe.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Alles, was vorher gespeichert wurde, ist sicher.</translation>
  </message>
  <message>
   <source>Everything saved before is safe. The file was left exactly as it is.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Alles, was vorher gespeichert wurde, ist sicher. Die Datei blieb genau, wie sie ist.</translation>
  </message>
  <message>
   <source>Everything stays on this computer: no account, no network, nothing is sent.</source>
   <extracomment>companion/ui/pages/about_card.py</extracomment>
   <translation>Alles bleibt auf diesem Computer: kein Konto, kein Netz, nichts wird gesendet.</translation>
  </message>
  <message>
   <source>Exercise</source>
   <extracomment>companion/printing/appointment_sheet.py, companion/printing/record_sheet.py</extracomment>
   <translation>Übung</translation>
  </message>
  <message>
   <source>Exercise therapy</source>
   <extracomment>companion/clinic/fhir.py</extracomment>
   <translation>Bewegungstherapie</translation>
  </message>
  <message>
   <source>Exercise {number} of {all}</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation>Übung {number} von {all}</translation>
  </message>
  <message>
   <source>Exercises</source>
   <extracomment>companion/domain/sign_group.py, companion/ui/doors.py, companion/ui/pages/exercises.py</extracomment>
   <translation>Übungen</translation>
  </message>
  <message>
   <source>Exercises are locked</source>
   <extracomment>companion/domain/closed_words.py</extracomment>
   <translation>Übungen sind gesperrt</translation>
  </message>
  <message>
   <source>Exercises are locked. This may be nothing serious, but only a clinician can tell.</source>
   <extracomment>companion/domain/alarm_words.py</extracomment>
   <translation>Die Übungen sind gesperrt. Das muss nichts Ernstes sein, aber nur eine Fachperson kann es sagen.</translation>
  </message>
  <message>
   <source>Exercises for sciatica at home, shown step by step, and a diary of them.</source>
   <extracomment>companion/ui/pages/welcome.py</extracomment>
   <translation>Übungen bei Ischias für zu Hause, Schritt für Schritt gezeigt, und ein Tagebuch dazu.</translation>
  </message>
  <message>
   <source>Exercises of your plan</source>
   <extracomment>companion/ui/pages/plan_list.py</extracomment>
   <translation>Übungen Ihres Plans</translation>
  </message>
  <message>
   <source>Exercises open again when a doctor, nurse or physiotherapist has looked at these signs and has said that you may exercise.</source>
   <extracomment>companion/ui/pages/clearance.py</extracomment>
   <translation>Die Übungen öffnen sich wieder, wenn ein Arzt, eine Pflegefachkraft oder die Physiotherapie diese Zeichen angesehen und gesagt hat, dass Sie üben dürfen.</translation>
  </message>
  <message>
   <source>Exercises open when your midwife or physiotherapist has agreed. Go back and write down who it was, or do it later.</source>
   <extracomment>companion/ui/rooms/welcome.py</extracomment>
   <translation>Die Übungen öffnen sich, wenn Ihre Hebamme oder die Physiotherapie zugestimmt hat. Gehen Sie zurück und schreiben Sie auf, wer es war, oder tun Sie es später.</translation>
  </message>
  <message>
   <source>Exercises open when your midwife or physiotherapist has agreed. Write down who it was below, under “What a professional asked for”.</source>
   <extracomment>companion/domain/intake.py</extracomment>
   <translation>Die Übungen öffnen sich, wenn Ihre Hebamme oder die Physiotherapie zugestimmt hat. Schreiben Sie unten auf, wer es war, unter „Worum eine Fachperson gebeten hat“.</translation>
  </message>
  <message>
   <source>Exercises that keep it still</source>
   <extracomment>companion/ui/pages/professional_form.py</extracomment>
   <translation>Übungen, die sie ruhig halten</translation>
  </message>
  <message>
   <source>Exercises that move the spine</source>
   <extracomment>companion/ui/pages/professional_form.py</extracomment>
   <translation>Übungen, die die Wirbelsäule bewegen</translation>
  </message>
  <message>
   <source>Export</source>
   <extracomment>companion/ui/pages/history_header.py</extracomment>
   <translation>Exportieren</translation>
  </message>
  <message>
   <source>Export the record</source>
   <extracomment>companion/ui/pages/export_card.py, companion/ui/record_door.py</extracomment>
   <translation>Aufzeichnung exportieren</translation>
  </message>
  <message>
   <source>Fair</source>
   <comment>hair</comment>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Blond</translation>
  </message>
  <message>
   <source>Fast changes of direction</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Schnelle Richtungswechsel</translation>
  </message>
  <message>
   <source>Faster</source>
   <extracomment>companion/ui/pages/own_numbers.py</extracomment>
   <translation>Schneller</translation>
  </message>
  <message>
   <source>Faster (F)</source>
   <extracomment>companion/ui/pages/session_steppers.py</extracomment>
   <translation>Schneller (F)</translation>
  </message>
  <message>
   <source>Faster voice</source>
   <extracomment>companion/ui/pages/sound_panel.py</extracomment>
   <translation>Stimme schneller</translation>
  </message>
  <message>
   <source>Faster, within the limits of the exercise</source>
   <extracomment>companion/ui/key_words.py</extracomment>
   <translation>Schneller, in den Grenzen der Übung</translation>
  </message>
  <message>
   <source>Feb</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>Feb.</translation>
  </message>
  <message>
   <source>February</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>Februar</translation>
  </message>
  <message>
   <source>Feeling very ill, confused, or breathing fast</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Schweres Krankheitsgefühl, Verwirrtheit oder schneller Atem</translation>
  </message>
  <message>
   <source>Felt as far as the back</source>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation>Gespürt bis zum Rücken</translation>
  </message>
  <message>
   <source>Felt as far as the buttock</source>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation>Gespürt bis zum Gesäß</translation>
  </message>
  <message>
   <source>Felt as far as the calf</source>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation>Gespürt bis zur Wade</translation>
  </message>
  <message>
   <source>Felt as far as the foot</source>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation>Gespürt bis zum Fuß</translation>
  </message>
  <message>
   <source>Felt as far as the thigh</source>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation>Gespürt bis zum Oberschenkel</translation>
  </message>
  <message>
   <source>Fever, shivers or a recent serious infection</source>
   <extracomment>companion/printing/help_lines.py</extracomment>
   <translation>Fieber, Schüttelfrost oder kürzlich eine schwere Infektion</translation>
  </message>
  <message>
   <source>Fewer</source>
   <extracomment>companion/ui/pages/dose_editor.py, companion/ui/pages/own_numbers.py</extracomment>
   <translation>Weniger</translation>
  </message>
  <message>
   <source>Figure</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation>Figur</translation>
  </message>
  <message>
   <source>Fill in leg, back and furthest point, or none of them.</source>
   <extracomment>companion/ui/pages/felt_fields.py</extracomment>
   <translation>Füllen Sie Bein, Rücken und tiefsten Punkt aus, oder keines davon.</translation>
  </message>
  <message>
   <source>Fill in leg, back and furthest point.</source>
   <extracomment>companion/ui/pages/felt_fields.py</extracomment>
   <translation>Geben Sie Bein, Rücken und den tiefsten Punkt an.</translation>
  </message>
  <message>
   <source>Fill the screen, and back</source>
   <extracomment>companion/ui/key_words.py</extracomment>
   <translation>Ganzer Bildschirm, und zurück</translation>
  </message>
  <message>
   <source>Filters</source>
   <extracomment>companion/ui/pages/exercise_filters.py</extracomment>
   <translation>Filter</translation>
  </message>
  <message>
   <source>Find a setting</source>
   <extracomment>companion/ui/pages/settings.py</extracomment>
   <translation>Option suchen</translation>
  </message>
  <message>
   <source>Find an exercise</source>
   <extracomment>companion/ui/pages/exercise_filters.py</extracomment>
   <translation>Übung suchen</translation>
  </message>
  <message>
   <source>Finish early</source>
   <extracomment>companion/ui/pages/finish_question.py, companion/ui/pages/session_menu.py</extracomment>
   <translation>Früher beenden</translation>
  </message>
  <message>
   <source>Finish early?</source>
   <extracomment>companion/ui/pages/finish_question.py</extracomment>
   <translation>Früher beenden?</translation>
  </message>
  <message>
   <source>Finish today</source>
   <extracomment>companion/ui/pages/rest_page.py, companion/ui/pages/stop_card.py, companion/ui/pages/stop_result.py</extracomment>
   <translation>Für heute beenden</translation>
  </message>
  <message>
   <source>First time under 20 or over 55, or a past serious illness</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Zum ersten Mal unter 20 oder über 55, oder früher schwer krank</translation>
  </message>
  <message>
   <source>Five days at most: strength needs rest days. Walks are for any day.</source>
   <extracomment>companion/domain/intake.py</extracomment>
   <translation>Höchstens fünf Tage: Kraft braucht Ruhetage. Spaziergänge gehen an jedem Tag.</translation>
  </message>
  <message>
   <source>Five minutes less</source>
   <extracomment>companion/ui/pages/plan_days.py</extracomment>
   <translation>Fünf Minuten weniger</translation>
  </message>
  <message>
   <source>Five minutes more</source>
   <extracomment>companion/ui/pages/plan_days.py</extracomment>
   <translation>Fünf Minuten mehr</translation>
  </message>
  <message>
   <source>Five rules that always hold</source>
   <extracomment>companion/ui/pages/welcome.py</extracomment>
   <translation>Fünf Regeln, die immer gelten</translation>
  </message>
  <message>
   <source>Flare-up</source>
   <extracomment>companion/ui/pages/today_header.py</extracomment>
   <translation>Schmerzschub</translation>
  </message>
  <message>
   <source>Flare-up day {number}</source>
   <extracomment>companion/domain/flare.py</extracomment>
   <translation>Schmerzschub, Tag {number}</translation>
  </message>
  <message>
   <source>Flare-up day {number} of 2</source>
   <extracomment>companion/domain/flare.py</extracomment>
   <translation>Schmerzschub, Tag {number} von 2</translation>
  </message>
  <message>
   <source>Flare-ups</source>
   <extracomment>companion/domain/rule_chapter.py</extracomment>
   <translation>Schmerzschübe</translation>
  </message>
  <message>
   <source>Flite</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Flite</translation>
  </message>
  <message>
   <source>Follow the computer, or always use these colours.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Dem Computer folgen oder immer diese Farben nehmen.</translation>
  </message>
  <message>
   <source>Foot</source>
   <extracomment>companion/chart/strip.py, companion/ui/pages/check_in_body.py, companion/ui/pages/stop_questions.py, companion/ui/pages/today_asks.py</extracomment>
   <translation>Fuß</translation>
  </message>
  <message>
   <source>For a clinic’s computer (FHIR)</source>
   <extracomment>companion/ui/pages/export_card.py</extracomment>
   <translation>Für den Computer einer Praxis (FHIR)</translation>
  </message>
  <message>
   <source>For a spreadsheet (CSV)</source>
   <extracomment>companion/ui/pages/export_card.py</extracomment>
   <translation>Für eine Tabelle (CSV)</translation>
  </message>
  <message>
   <source>For my appointment</source>
   <extracomment>companion/printing/appointment_sheet.py, companion/ui/sheet_stock.py</extracomment>
   <translation>Für meinen Termin</translation>
  </message>
  <message>
   <source>For my {reader}</source>
   <comment>such as yoga teacher</comment>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>Für {reader}</translation>
  </message>
  <message>
   <source>For this program on another computer</source>
   <extracomment>companion/ui/pages/export_card.py</extracomment>
   <translation>Für dieses Programm auf einem anderen Computer</translation>
  </message>
  <message>
   <source>For you</source>
   <extracomment>companion/ui/pages/exercise_standing.py</extracomment>
   <translation>Für Sie</translation>
  </message>
  <message>
   <source>For you, keep this half</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>Für Sie, diese Hälfte behalten</translation>
  </message>
  <message>
   <source>For you, keep this page</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>Für Sie, diese Seite behalten</translation>
  </message>
  <message>
   <source>For your next visit</source>
   <extracomment>companion/ui/pages/visit_notes.py</extracomment>
   <translation>Für Ihren nächsten Termin</translation>
  </message>
  <message>
   <source>Forward folds, seated or standing</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Vorbeugen im Sitzen oder Stehen</translation>
  </message>
  <message>
   <source>Four weeks have passed. How is it as a whole?</source>
   <extracomment>companion/ui/pages/today_invites.py</extracomment>
   <translation>Vier Wochen sind vergangen. Wie geht es im Ganzen?</translation>
  </message>
  <message>
   <source>Free some space. What is not saved yet is tried again.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Schaffen Sie etwas Platz. Was noch nicht gespeichert ist, wird noch einmal versucht.</translation>
  </message>
  <message>
   <source>Fri</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>Fr</translation>
  </message>
  <message>
   <source>Friday</source>
   <extracomment>companion/domain/prescription_change.py, companion/printing/calendar_words.py</extracomment>
   <translation>Freitag</translation>
  </message>
  <message>
   <source>From day {n} it asks, until you say yes: {question} {answer}</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Ab Tag {n} wird gefragt, bis Sie Ja sagen: {question} {answer}</translation>
  </message>
  <message>
   <source>From your clinic</source>
   <extracomment>companion/ui/pages/plan_side.py</extracomment>
   <translation>Von Ihrer Praxis</translation>
  </message>
  <message>
   <source>From {date}</source>
   <extracomment>companion/chart/bars.py</extracomment>
   <translation>Ab {date}</translation>
  </message>
  <message>
   <source>Full</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Voll</translation>
  </message>
  <message>
   <source>Full</source>
   <comment>range of a movement</comment>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation>Voll</translation>
  </message>
  <message>
   <source>Full screen (F11)</source>
   <extracomment>companion/ui/pages/session_menu.py</extracomment>
   <translation>Vollbild (F11)</translation>
  </message>
  <message>
   <source>Furthest</source>
   <extracomment>companion/chart/telling.py, companion/printing/appointment_sheet.py</extracomment>
   <translation>Tiefster Punkt</translation>
  </message>
  <message>
   <source>Furthest point</source>
   <extracomment>companion/printing/week_rows.py, companion/ui/pages/felt_fields.py, companion/ui/pages/paper_form.py</extracomment>
   <translation>Tiefster Punkt</translation>
  </message>
  <message>
   <source>Furthest point (circle one)</source>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation>Tiefster Punkt (einen umkreisen)</translation>
  </message>
  <message>
   <source>Furthest point of the symptoms</source>
   <extracomment>companion/clinic/fhir_answer.py</extracomment>
   <translation>Tiefster Punkt der Beschwerden</translation>
  </message>
  <message>
   <source>Furthest point, from the back down</source>
   <extracomment>companion/chart/strip.py</extracomment>
   <translation>Tiefster Punkt, vom Rücken abwärts</translation>
  </message>
  <message>
   <source>Furthest point, {day}</source>
   <extracomment>companion/ui/pages/paper_day.py</extracomment>
   <translation>Tiefster Punkt, {day}</translation>
  </message>
  <message>
   <source>Furthest point: none, back, buttock, thigh, calf or foot.   Next morning, circle one: B better, S same, W worse.</source>
   <extracomment>companion/printing/week_sheet.py</extracomment>
   <translation>Tiefster Punkt: keiner, Rücken, Gesäß, Oberschenkel, Wade oder Fuß.   Nächster Morgen, umkreisen: B besser, G gleich, S schlechter.</translation>
  </message>
  <message>
   <source>Furthest point: {worst} at most, {last} last.</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation>Tiefster Punkt: höchstens {worst}, zuletzt {last}.</translation>
  </message>
  <message>
   <source>Furthest: {places}</source>
   <extracomment>companion/ui/pages/entry_words.py</extracomment>
   <translation>Tiefster Punkt: {places}</translation>
  </message>
  <message>
   <source>GP or 0800 611 116</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation>Hausarzt oder 0800 611 116</translation>
  </message>
  <message>
   <source>GP or 1800 022 222</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation>Hausarzt oder 1800 022 222</translation>
  </message>
  <message>
   <source>GP or physio</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation>Hausarzt oder Physio</translation>
  </message>
  <message>
   <source>GP or physiotherapist</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation>Hausarzt oder Physiotherapie</translation>
  </message>
  <message>
   <source>GP practice</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation>Hausarztpraxis</translation>
  </message>
  <message>
   <source>Get help now</source>
   <extracomment>companion/domain/alarm_words.py</extracomment>
   <translation>Jetzt Hilfe holen</translation>
  </message>
  <message>
   <source>Get ready</source>
   <extracomment>companion/domain/cue_words.py, companion/domain/wording.py</extracomment>
   <translation>Vorbereiten</translation>
  </message>
  <message>
   <source>Getting in</source>
   <extracomment>companion/ui/pages/exercise_notes.py</extracomment>
   <translation>Position einnehmen</translation>
  </message>
  <message>
   <source>Getting in and out</source>
   <extracomment>companion/ui/pages/exercise_foot.py</extracomment>
   <translation>Hinein und heraus</translation>
  </message>
  <message>
   <source>Getting out</source>
   <extracomment>companion/ui/pages/exercise_notes.py</extracomment>
   <translation>Position verlassen</translation>
  </message>
  <message>
   <source>Give it a name.</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation>Geben Sie ihr einen Namen.</translation>
  </message>
  <message>
   <source>Go back</source>
   <extracomment>companion/ui/pages/not_today_dialog.py, companion/ui/plan_door.py</extracomment>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Go back to a copy</source>
   <extracomment>companion/ui/pages/copy_list.py, companion/ui/pages/data_card.py</extracomment>
   <translation>Zu einer Kopie zurück</translation>
  </message>
  <message>
   <source>Go back to this copy</source>
   <extracomment>companion/ui/pages/copy_card.py</extracomment>
   <translation>Zu dieser Kopie zurück</translation>
  </message>
  <message>
   <source>Go back to this copy of {moment}</source>
   <extracomment>companion/ui/pages/copy_card.py</extracomment>
   <translation>Zu dieser Kopie vom {moment} zurück</translation>
  </message>
  <message>
   <source>Go back to this copy?</source>
   <extracomment>companion/ui/rooms/data_desk.py, companion/ui/trouble_window.py</extracomment>
   <translation>Zu dieser Kopie zurück?</translation>
  </message>
  <message>
   <source>Go on</source>
   <extracomment>companion/ui/pages/stop_question.py, companion/ui/pages/today_invites.py</extracomment>
   <translation>Weitermachen</translation>
  </message>
  <message>
   <source>Go on with the others</source>
   <extracomment>companion/ui/pages/stop_result.py</extracomment>
   <translation>Mit den anderen weitermachen</translation>
  </message>
  <message>
   <source>Go there</source>
   <extracomment>companion/ui/pages/guide.py</extracomment>
   <translation>Dorthin</translation>
  </message>
  <message>
   <source>Go to Today</source>
   <extracomment>companion/ui/pages/day_card.py</extracomment>
   <translation>Zu Heute</translation>
  </message>
  <message>
   <source>Go to this week</source>
   <extracomment>companion/ui/pages/calendar_card.py, companion/ui/pages/history_header.py</extracomment>
   <translation>Zu dieser Woche</translation>
  </message>
  <message>
   <source>Go to {place}</source>
   <extracomment>companion/ui/pages/guide.py</extracomment>
   <translation>Zu {place}</translation>
  </message>
  <message>
   <source>Goblet squat to a box</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Goblet-Kniebeuge zur Box</translation>
  </message>
  <message>
   <source>Going beyond your comfort zone</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation>Über den Wohlfühlbereich hinausgehen</translation>
  </message>
  <message>
   <source>Good mornings, heavy floor lifts</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Good Mornings, schweres Heben vom Boden</translation>
  </message>
  <message>
   <source>Good to know</source>
   <extracomment>companion/ui/pages/exercise_foot.py</extracomment>
   <translation>Gut zu wissen</translation>
  </message>
  <message>
   <source>Grey</source>
   <comment>hair</comment>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Grau</translation>
  </message>
  <message>
   <source>Grey band: within 2 points of week {week} (leg {pain}). May be normal ups and downs.</source>
   <extracomment>companion/printing/appointment_sheet.py</extracomment>
   <translation>Graues Band: bis zu 2 Punkte um Woche {week} (Bein {pain}). Vielleicht normales Auf und Ab.</translation>
  </message>
  <message>
   <source>Groups of settings</source>
   <extracomment>companion/ui/pages/setting_nav.py</extracomment>
   <translation>Gruppen von Einstellungen</translation>
  </message>
  <message>
   <source>Hair</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Haar</translation>
  </message>
  <message>
   <source>Half lift, hands on blocks, knees bent</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Halbes Heben, Hände auf Blöcken, Knie gebeugt</translation>
  </message>
  <message>
   <source>Hands and knees</source>
   <extracomment>companion/domain/exercise_words.py</extracomment>
   <translation>Auf allen vieren</translation>
  </message>
  <message>
   <source>Hard to start to pee, cannot pee, cannot feel it, or it leaks</source>
   <extracomment>companion/printing/help_lines.py</extracomment>
   <translation>Wasserlassen schwer, unmöglich, nicht zu spüren, oder Urin läuft</translation>
  </message>
  <message>
   <source>Harder</source>
   <extracomment>companion/ui/pages/exercise_notes.py</extracomment>
   <translation>Schwerer</translation>
  </message>
  <message>
   <source>Has a clinician looked at it?</source>
   <extracomment>companion/ui/pages/clearance.py</extracomment>
   <translation>Hat sich das eine Fachperson angesehen?</translation>
  </message>
  <message>
   <source>Has a session already</source>
   <extracomment>companion/ui/pages/paper_day.py</extracomment>
   <translation>Hat schon eine Einheit</translation>
  </message>
  <message>
   <source>Has pain stayed very bad for about a week?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Ist der Schmerz seit etwa einer Woche sehr stark?</translation>
  </message>
  <message>
   <source>Have this looked at soon</source>
   <extracomment>companion/ui/pages/sign_result.py</extracomment>
   <translation>Das bald ansehen lassen</translation>
  </message>
  <message>
   <source>Have you had cancer, long use of steroids, or an inflammatory disease?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Hatten Sie Krebs oder eine entzündliche Krankheit, oder nahmen Sie lange Kortison?</translation>
  </message>
  <message>
   <source>Head and shoulder curls</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Kopf und Schultern aufrollen</translation>
  </message>
  <message>
   <source>Hear it</source>
   <extracomment>companion/ui/pages/sound_card.py</extracomment>
   <translation>Anhören</translation>
  </message>
  <message>
   <source>Heard. The session would pause now.</source>
   <extracomment>companion/ui/pages/hands_free_card.py</extracomment>
   <translation>Gehört. Die Einheit würde jetzt angehalten.</translation>
  </message>
  <message>
   <source>Hide the sources</source>
   <extracomment>companion/ui/pages/about_card.py</extracomment>
   <translation>Quellen ausblenden</translation>
  </message>
  <message>
   <source>High contrast</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Hoher Kontrast</translation>
  </message>
  <message>
   <source>High temperature, shivers, or losing weight</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Hohes Fieber, Schüttelfrost oder Gewichtsverlust</translation>
  </message>
  <message>
   <source>High-knee jumps</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Sprünge mit hohen Knien</translation>
  </message>
  <message>
   <source>Hinge at the hips, flat back, brace</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>In der Hüfte beugen, Rücken flach, Bauch fest</translation>
  </message>
  <message>
   <source>Hints in the first session</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Hinweise in der ersten Einheit</translation>
  </message>
  <message>
   <source>Hip exercises come first.</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Hüftübungen kommen zuerst.</translation>
  </message>
  <message>
   <source>Hip hinge without a weight</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Hüftbeugen ohne Gewicht</translation>
  </message>
  <message>
   <source>Hip thrust or bridge</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Hüftheben oder Brücke</translation>
  </message>
  <message>
   <source>History</source>
   <extracomment>companion/ui/doors.py, companion/ui/pages/history.py</extracomment>
   <translation>Verlauf</translation>
  </message>
  <message>
   <source>Hold</source>
   <extracomment>companion/domain/own_exercise.py, companion/domain/wording.py, companion/ui/pages/dose_editor.py, companion/ui/pages/own_numbers.py</extracomment>
   <translation>Halten</translation>
  </message>
  <message>
   <source>Hold for at most 30 seconds.</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation>Höchstens 30 Sekunden halten.</translation>
  </message>
  <message>
   <source>Hold on to something and change legs.</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation>Halten Sie sich fest und wechseln Sie das Bein.</translation>
  </message>
  <message>
   <source>Home exercise companion</source>
   <extracomment>companion/printing/furniture.py</extracomment>
   <translation>Begleiter für Übungen zu Hause</translation>
  </message>
  <message>
   <source>Home exercise companion · explains, does not diagnose</source>
   <extracomment>companion/printing/lesson_sheet.py</extracomment>
   <translation>Begleiter für Übungen zu Hause · erklärt, stellt keine Diagnose</translation>
  </message>
  <message>
   <source>Home exercise companion · follows your plan, does not diagnose</source>
   <extracomment>companion/printing/class_card.py, companion/printing/furniture.py</extracomment>
   <translation>Begleiter für Übungen zu Hause · folgt Ihrem Plan, stellt keine Diagnose</translation>
  </message>
  <message>
   <source>Home exercise companion · numbers for {country}</source>
   <extracomment>companion/printing/emergency_sheet.py</extracomment>
   <translation>Begleiter für Übungen zu Hause · Nummern für {country}</translation>
  </message>
  <message>
   <source>Home exercise companion · own record, not a medical report</source>
   <extracomment>companion/printing/appointment_sheet.py, companion/printing/record_sheet.py</extracomment>
   <translation>Begleiter für Übungen zu Hause · eigene Aufzeichnung, kein Arztbericht</translation>
  </message>
  <message>
   <source>Home exercises</source>
   <extracomment>companion/clinic/fhir.py</extracomment>
   <translation>Übungen zu Hause</translation>
  </message>
  <message>
   <source>Home exercises for people with sciatica. Without a verb, the window opens.</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>Übungen für zu Hause bei Ischias. Ohne Befehl öffnet sich das Fenster.</translation>
  </message>
  <message>
   <source>How a session runs, and how you stop it from the mat.</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation>Wie eine Einheit läuft und wie Sie sie von der Matte aus stoppen.</translation>
  </message>
  <message>
   <source>How far down does it reach?</source>
   <extracomment>companion/ui/pages/check_in_body.py</extracomment>
   <translation>Wie weit reicht es hinunter?</translation>
  </message>
  <message>
   <source>How fast the voice talks.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Wie schnell die Stimme spricht.</translation>
  </message>
  <message>
   <source>How hard was it?</source>
   <extracomment>companion/ui/pages/after_session.py</extracomment>
   <translation>Wie anstrengend war es?</translation>
  </message>
  <message>
   <source>How is it now?</source>
   <extracomment>companion/ui/rooms/rate.py, companion/ui/stop_place.py</extracomment>
   <translation>Wie ist es jetzt?</translation>
  </message>
  <message>
   <source>How is it this morning, after yesterday’s session?</source>
   <extracomment>companion/ui/pages/today_asks.py</extracomment>
   <translation>Wie ist es heute Morgen, nach der Einheit von gestern?</translation>
  </message>
  <message>
   <source>How is it this morning?</source>
   <extracomment>companion/ui/rooms/rate.py</extracomment>
   <translation>Wie ist es heute Morgen?</translation>
  </message>
  <message>
   <source>How is it today, after yesterday’s session?</source>
   <extracomment>companion/ui/pages/today_asks.py</extracomment>
   <translation>Wie ist es heute, nach der Einheit von gestern?</translation>
  </message>
  <message>
   <source>How is it today?</source>
   <extracomment>companion/ui/rooms/rate.py</extracomment>
   <translation>Wie ist es heute?</translation>
  </message>
  <message>
   <source>How is it, compared with when you began?</source>
   <extracomment>companion/ui/pages/goal_cards.py</extracomment>
   <translation>Wie ist es, verglichen mit dem Anfang?</translation>
  </message>
  <message>
   <source>How it began, and how you feel</source>
   <extracomment>companion/domain/sign_group.py</extracomment>
   <translation>Wie es begann und wie Sie sich fühlen</translation>
  </message>
  <message>
   <source>How it felt, 0 to 10</source>
   <extracomment>companion/ui/pages/entry_form.py, companion/ui/pages/told_fields.py</extracomment>
   <translation>Wie es sich anfühlte, 0 bis 10</translation>
  </message>
  <message>
   <source>How it gets harder, or easier</source>
   <extracomment>companion/domain/rule_chapter.py</extracomment>
   <translation>Wie es schwerer oder leichter wird</translation>
  </message>
  <message>
   <source>How it goes</source>
   <extracomment>companion/domain/sign_group.py</extracomment>
   <translation>Wie es läuft</translation>
  </message>
  <message>
   <source>How large the words are. Everything else makes room.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Wie groß die Wörter sind. Alles andere macht Platz.</translation>
  </message>
  <message>
   <source>How loud it is now</source>
   <extracomment>companion/ui/pages/hands_free_card.py</extracomment>
   <translation>Wie laut es jetzt ist</translation>
  </message>
  <message>
   <source>How loud the tones of a session are.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Wie laut die Töne einer Einheit sind.</translation>
  </message>
  <message>
   <source>How loud the voice is.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Wie laut die Stimme ist.</translation>
  </message>
  <message>
   <source>How many minutes of sitting before the note comes.</source>
   <extracomment>companion/store/reminder_setting.py</extracomment>
   <translation>Wie viele Minuten Sitzen, bis der Hinweis kommt.</translation>
  </message>
  <message>
   <source>How many minutes until a note you put off comes again.</source>
   <extracomment>companion/store/reminder_setting.py</extracomment>
   <translation>Nach wie vielen Minuten ein verschobener Hinweis wiederkommt.</translation>
  </message>
  <message>
   <source>How much</source>
   <extracomment>companion/domain/prescription_change.py, companion/ui/pages/own_numbers.py</extracomment>
   <translation>Wie viel</translation>
  </message>
  <message>
   <source>How sheets begin. You can still change each one.</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation>Wie Blätter beginnen. Sie können jedes noch ändern.</translation>
  </message>
  <message>
   <source>How strong is it now?</source>
   <extracomment>companion/ui/pages/stop_questions.py</extracomment>
   <translation>Wie stark ist es jetzt?</translation>
  </message>
  <message>
   <source>How strong it was, 0 to 10</source>
   <extracomment>companion/ui/pages/stop_fields.py</extracomment>
   <translation>Wie stark es war, 0 bis 10</translation>
  </message>
  <message>
   <source>How was it? Say as much or as little as you like.</source>
   <extracomment>companion/ui/pages/after_session.py</extracomment>
   <translation>Wie war es? Sagen Sie so viel oder wenig, wie Sie mögen.</translation>
  </message>
  <message>
   <source>How well did it go, 0 to 10?</source>
   <extracomment>companion/ui/pages/told_fields.py</extracomment>
   <translation>Wie gut ging es, 0 bis 10?</translation>
  </message>
  <message>
   <source>How well does it go now?</source>
   <extracomment>companion/ui/pages/goal_cards.py</extracomment>
   <translation>Wie gut geht es jetzt?</translation>
  </message>
  <message>
   <source>How well does it go, what you want to do again? It takes a minute.</source>
   <extracomment>companion/ui/pages/today_invites.py</extracomment>
   <translation>Wie gut geht das, was Sie wieder tun wollen? Es dauert eine Minute.</translation>
  </message>
  <message>
   <source>How you do it</source>
   <extracomment>companion/ui/pages/own_exercise.py</extracomment>
   <translation>So geht die Übung</translation>
  </message>
  <message>
   <source>Hundred and double-leg lowers</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Hundred und beide Beine senken</translation>
  </message>
  <message>
   <source>I am tired</source>
   <extracomment>companion/ui/pages/session_offer.py</extracomment>
   <translation>Ich bin müde</translation>
  </message>
  <message>
   <source>I am up</source>
   <extracomment>companion/ui/reminding.py</extracomment>
   <translation>Ich bin aufgestanden</translation>
  </message>
  <message>
   <source>I bend at my hips and knees, not in my spine.</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>Ich beuge Hüften und Knie, nicht die Wirbelsäule.</translation>
  </message>
  <message>
   <source>I did another exercise</source>
   <extracomment>companion/ui/pages/more_exercises.py</extracomment>
   <translation>Ich habe eine andere Übung gemacht</translation>
  </message>
  <message>
   <source>I do instead</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>Ich mache stattdessen</translation>
  </message>
  <message>
   <source>I have a flare-up</source>
   <extracomment>companion/ui/pages/today_header.py</extracomment>
   <translation>Ich habe einen Schmerzschub</translation>
  </message>
  <message>
   <source>I have no time</source>
   <extracomment>companion/ui/pages/session_offer.py</extracomment>
   <translation>Ich habe keine Zeit</translation>
  </message>
  <message>
   <source>I have sciatica (left leg).</source>
   <comment>bold</comment>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>Ich habe Ischias (linkes Bein).</translation>
  </message>
  <message>
   <source>I have sciatica (right leg).</source>
   <comment>bold</comment>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>Ich habe Ischias (rechtes Bein).</translation>
  </message>
  <message>
   <source>I have sciatica, from {cause} (left leg).</source>
   <comment>bold</comment>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>Ich habe Ischias, ausgelöst von {cause} (linkes Bein).</translation>
  </message>
  <message>
   <source>I have sciatica, from {cause} (right leg).</source>
   <comment>bold</comment>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>Ich habe Ischias, ausgelöst von {cause} (rechtes Bein).</translation>
  </message>
  <message>
   <source>I have sciatica, from {cause}.</source>
   <comment>bold</comment>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>Ich habe Ischias, ausgelöst von {cause}.</translation>
  </message>
  <message>
   <source>I have sciatica.</source>
   <comment>bold</comment>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>Ich habe Ischias.</translation>
  </message>
  <message>
   <source>I leave out</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>Ich lasse weg</translation>
  </message>
  <message>
   <source>I press when ready</source>
   <extracomment>companion/store/setting.py, companion/ui/pages/session_menu.py</extracomment>
   <translation>Ich drücke, wenn ich bereit bin</translation>
  </message>
  <message>
   <source>I stop at once with more pain, tingling or numbness.</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>Ich höre bei mehr Schmerz, Kribbeln oder Taubheit sofort auf.</translation>
  </message>
  <message>
   <source>I stopped number</source>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation>Gestoppt bei Nr.</translation>
  </message>
  <message>
   <source>If I need help, call</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>Wenn ich Hilfe brauche, anrufen</translation>
  </message>
  <message>
   <source>If it gets worse</source>
   <extracomment>companion/ui/pages/lock.py</extracomment>
   <translation>Wenn es schlimmer wird</translation>
  </message>
  <message>
   <source>If it gets worse, look at “When to get help”.</source>
   <extracomment>companion/ui/pages/sign_result.py</extracomment>
   <translation>Wenn es schlimmer wird, sehen Sie unter „Wann Hilfe holen“ nach.</translation>
  </message>
  <message>
   <source>If it gets worse, or a sign listed under “Now” comes up, call {number}.</source>
   <extracomment>companion/printing/closed_sheet.py</extracomment>
   <translation>Wenn es schlimmer wird oder ein Zeichen unter „Sofort“ dazukommt, rufen Sie {number} an.</translation>
  </message>
  <message>
   <source>If it gets worse, or a sign of the red list comes up, call {number}.</source>
   <extracomment>companion/domain/alarm_words.py</extracomment>
   <translation>Wenn es schlimmer wird oder ein Zeichen der roten Liste dazukommt, rufen Sie {number} an.</translation>
  </message>
  <message>
   <source>If it is back to where you began, you may go on with the other exercises, or finish for today.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Ist es wieder dort, wo Sie angefangen haben, können Sie mit den anderen Übungen weitermachen oder für heute aufhören.</translation>
  </message>
  <message>
   <source>If not, call a doctor today.</source>
   <extracomment>companion/domain/flare.py</extracomment>
   <translation>Wenn nicht, rufen Sie heute in einer Arztpraxis an.</translation>
  </message>
  <message>
   <source>If not, that is enough for today. Easy positions and short walks are fine.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Wenn nicht, reicht das für heute. Bequeme Lagen und kurze Wege zu Fuß sind in Ordnung.</translation>
  </message>
  <message>
   <source>If you cannot reach anybody today, go to {ward}.</source>
   <extracomment>companion/domain/alarm_words.py</extracomment>
   <translation>Wenn Sie heute niemanden erreichen, gehen Sie {ward}.</translation>
  </message>
  <message>
   <source>If you have any one of these:</source>
   <extracomment>companion/ui/pages/help_cards.py</extracomment>
   <translation>Wenn Sie eines davon haben:</translation>
  </message>
  <message>
   <source>If you have not begun with exercises yet, answer no.</source>
   <extracomment>companion/domain/sign_group.py</extracomment>
   <translation>Wenn Sie noch nicht mit Übungen angefangen haben, antworten Sie Nein.</translation>
  </message>
  <message>
   <source>If you moved the file, put it back and try again. Or go back to the last good copy.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Wenn Sie die Datei verschoben haben, legen Sie sie zurück und versuchen Sie es noch einmal. Oder gehen Sie zur letzten guten Kopie zurück.</translation>
  </message>
  <message>
   <source>If you say that something is new, no session starts. See when to get help.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Geben Sie an, dass etwas neu ist, beginnt keine Einheit. Sehen Sie nach, wann Sie Hilfe holen.</translation>
  </message>
  <message>
   <source>In a class, talk to the instructor first.</source>
   <extracomment>companion/domain/first_run.py</extracomment>
   <translation>Sprechen Sie in einem Kurs zuerst mit der Leitung.</translation>
  </message>
  <message>
   <source>In its window</source>
   <extracomment>companion/ui/rooms/settings.py</extracomment>
   <translation>Im Fenster</translation>
  </message>
  <message>
   <source>In my plan</source>
   <extracomment>companion/ui/pages/exercise_filters.py</extracomment>
   <translation>In meinem Plan</translation>
  </message>
  <message>
   <source>In the first two hours after it, bending and nerve sliders are left out.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>In den ersten zwei Stunden danach fallen Beugen und Nervengleiten weg.</translation>
  </message>
  <message>
   <source>In the first two hours of the day: leave it out.</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation>In den ersten zwei Stunden des Tages: weglassen.</translation>
  </message>
  <message>
   <source>In the morning: leg {leg}, back {back}, furthest {place}</source>
   <extracomment>companion/ui/pages/told_words.py</extracomment>
   <translation>Am Morgen: Bein {leg}, Rücken {back}, tiefster Punkt {place}</translation>
  </message>
  <message>
   <source>In the next days: {call}</source>
   <comment>whom to ask</comment>
   <extracomment>companion/ui/pages/help.py</extracomment>
   <translation>In den nächsten Tagen: {call}</translation>
  </message>
  <message>
   <source>In the next days: {whom}</source>
   <extracomment>companion/ui/pages/sign_result.py</extracomment>
   <translation>In den nächsten Tagen: {whom}</translation>
  </message>
  <message>
   <source>In the order that changes position as seldom as possible.</source>
   <extracomment>companion/ui/pages/plan_list.py</extracomment>
   <translation>In der Reihenfolge mit den wenigsten Positionswechseln.</translation>
  </message>
  <message>
   <source>In the order that you chose.</source>
   <extracomment>companion/ui/pages/plan_list.py</extracomment>
   <translation>In der Reihenfolge, die Sie gewählt haben.</translation>
  </message>
  <message>
   <source>In your plan</source>
   <extracomment>companion/ui/pages/place_words.py</extracomment>
   <translation>In Ihrem Plan</translation>
  </message>
  <message>
   <source>In {file}.</source>
   <extracomment>companion/ui/plan_door.py</extracomment>
   <translation>In {file}.</translation>
  </message>
  <message>
   <source>Incline press, light carries, step-ups</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Schrägbank, leichtes Tragen, Stufen</translation>
  </message>
  <message>
   <source>Indoor cycling</source>
   <extracomment>companion/ui/sheet_stock.py</extracomment>
   <translation>Indoor-Cycling</translation>
  </message>
  <message>
   <source>Ink</source>
   <extracomment>companion/ui/pages/print_panel.py</extracomment>
   <translation>Tinte</translation>
  </message>
  <message>
   <source>Install Companion again, then open it.</source>
   <extracomment>companion/ui/pages/today_empty.py</extracomment>
   <translation>Installieren Sie Companion neu und öffnen Sie es dann.</translation>
  </message>
  <message>
   <source>Install the newer version to open it.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Installieren Sie die neuere Version, um es zu öffnen.</translation>
  </message>
  <message>
   <source>Inter, the typeface: SIL Open Font License</source>
   <extracomment>companion/ui/pages/about_card.py</extracomment>
   <translation>Inter, die Schrift: SIL Open Font License</translation>
  </message>
  <message>
   <source>Is any of this new today?</source>
   <extracomment>companion/ui/pages/check_in_form.py</extracomment>
   <translation>Ist etwas davon heute neu?</translation>
  </message>
  <message>
   <source>Is feeling or function in sex newly lost, with back or leg pain?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Haben Sie seit Kurzem Gefühl oder Funktion beim Sex verloren, mit Rücken- oder Beinschmerz?</translation>
  </message>
  <message>
   <source>Is it hard to start to pee, or can you not pee at all?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Ist es schwer, mit dem Wasserlassen zu beginnen, oder geht es gar nicht?</translation>
  </message>
  <message>
   <source>Is it no better after a few weeks of home care, or getting worse?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Ist es nach einigen Wochen zu Hause nicht besser, oder wird es schlimmer?</translation>
  </message>
  <message>
   <source>Is it numb, tingling or odd between your legs, or when you wipe?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Ist es zwischen den Beinen oder beim Abwischen taub, kribbelt es oder fühlt es sich seltsam an?</translation>
  </message>
  <message>
   <source>Is one calf swollen, hot or red?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Ist eine Wade geschwollen, heiß oder rot?</translation>
  </message>
  <message>
   <source>Is one leg clearly getting weaker, over hours or days?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Wird ein Bein über Stunden oder Tage deutlich schwächer?</translation>
  </message>
  <message>
   <source>Is pain not back to usual three days after a session?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Ist der Schmerz drei Tage nach einer Einheit nicht wie gewohnt?</translation>
  </message>
  <message>
   <source>Is the pain between your shoulder blades?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Sitzt der Schmerz zwischen den Schulterblättern?</translation>
  </message>
  <message>
   <source>Is there a lump in your back, or has your back changed shape?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Ist da eine Schwellung am Rücken, oder hat er seine Form verändert?</translation>
  </message>
  <message>
   <source>Is there a new numb patch in one leg that stays?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Gibt es eine neue taube Stelle an einem Bein, die bleibt?</translation>
  </message>
  <message>
   <source>Is there no change after two weeks of the plan?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Gibt es nach zwei Wochen Plan keine Veränderung?</translation>
  </message>
  <message>
   <source>Is there pain, tingling, weakness or numbness in both legs?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Gibt es Schmerz, Kribbeln, Schwäche oder Taubheit in beiden Beinen?</translation>
  </message>
  <message>
   <source>Is there something you want to do again? Write it down.</source>
   <extracomment>companion/ui/pages/today_invites.py</extracomment>
   <translation>Gibt es etwas, das Sie wieder tun wollen? Schreiben Sie es auf.</translation>
  </message>
  <message>
   <source>Is this date right?</source>
   <extracomment>companion/ui/clock_question.py</extracomment>
   <translation>Stimmt dieses Datum?</translation>
  </message>
  <message>
   <source>Is this easy to read?</source>
   <extracomment>companion/ui/pages/size_choice.py</extracomment>
   <translation>Ist das gut zu lesen?</translation>
  </message>
  <message>
   <source>Is this the first time, and are you under 20 or over 55?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Ist es das erste Mal, und sind Sie unter 20 oder über 55?</translation>
  </message>
  <message>
   <source>It arches your spine back.</source>
   <extracomment>companion/domain/admission.py</extracomment>
   <translation>Die Übung biegt Ihre Wirbelsäule nach hinten.</translation>
  </message>
  <message>
   <source>It began with a serious fall or accident</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Es begann mit einem schweren Sturz oder Unfall</translation>
  </message>
  <message>
   <source>It bends and arches your spine.</source>
   <extracomment>companion/domain/admission.py</extracomment>
   <translation>Die Übung beugt Ihre Wirbelsäule vor und zurück.</translation>
  </message>
  <message>
   <source>It bends your spine forward.</source>
   <extracomment>companion/domain/admission.py</extracomment>
   <translation>Die Übung beugt Ihre Wirbelsäule nach vorn.</translation>
  </message>
  <message>
   <source>It cannot be read.</source>
   <extracomment>companion/ui/pages/data_card.py</extracomment>
   <translation>Sie kann nicht gelesen werden.</translation>
  </message>
  <message>
   <source>It comes back at {n}% of the reps, on a day with pain of 3 or less, when it was as before for a day.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Sie kommt mit {n} % der Wiederholungen zurück, an einem Tag mit Schmerz von 3 oder weniger, wenn es einen Tag lang wie vorher war.</translation>
  </message>
  <message>
   <source>It comes round in your sessions, at most eight at a time.</source>
   <extracomment>companion/ui/pages/place_words.py</extracomment>
   <translation>Sie kommt in Ihren Einheiten an die Reihe, höchstens acht auf einmal.</translation>
  </message>
  <message>
   <source>It did not settle after the stop. Easy positions and short walks are fine. You are asked again later, and tomorrow morning.</source>
   <extracomment>companion/domain/closed_words.py</extracomment>
   <translation>Es hat sich nach dem Stopp nicht beruhigt. Bequeme Lagen und kurze Wege zu Fuß sind in Ordnung. Sie werden später und morgen früh noch einmal gefragt.</translation>
  </message>
  <message>
   <source>It follows your plan. It finds no cause, and it is no doctor.</source>
   <extracomment>companion/ui/pages/welcome.py</extracomment>
   <translation>Es folgt Ihrem Plan. Es sucht keine Ursache und ist kein Arzt.</translation>
  </message>
  <message>
   <source>It goes better than at first.</source>
   <extracomment>companion/ui/pages/goal_cards.py</extracomment>
   <translation>Es geht besser als am Anfang.</translation>
  </message>
  <message>
   <source>It goes less well than at first. If this lasts, tell your doctor or physiotherapist.</source>
   <extracomment>companion/ui/pages/goal_cards.py</extracomment>
   <translation>Es geht schlechter als am Anfang. Wenn das anhält, sagen Sie es in der Arztpraxis oder Physiotherapie.</translation>
  </message>
  <message>
   <source>It goes much better than at first.</source>
   <extracomment>companion/ui/pages/goal_cards.py</extracomment>
   <translation>Es geht viel besser als am Anfang.</translation>
  </message>
  <message>
   <source>It has been a week or longer. Please answer these again before you go on.</source>
   <extracomment>companion/ui/pages/sign_check.py</extracomment>
   <translation>Es ist eine Woche oder länger her. Bitte beantworten Sie diese noch einmal, bevor Sie weitermachen.</translation>
  </message>
  <message>
   <source>It is all on this computer, and it is yours.</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation>Es liegt alles auf diesem Computer, und es gehört Ihnen.</translation>
  </message>
  <message>
   <source>It is kept with this day, and shown on the appointment sheet.</source>
   <extracomment>companion/ui/pages/visit_notes.py</extracomment>
   <translation>Es wird mit diesem Tag aufbewahrt und auf dem Blatt für den Termin gezeigt.</translation>
  </message>
  <message>
   <source>It is only for you if a professional asked you to do it.</source>
   <extracomment>companion/domain/admission.py</extracomment>
   <translation>Sie ist nur für Sie, wenn eine Fachperson Sie darum gebeten hat.</translation>
  </message>
  <message>
   <source>It is over</source>
   <extracomment>companion/ui/pages/today_asks.py</extracomment>
   <translation>Es ist vorbei</translation>
  </message>
  <message>
   <source>It needs what you ruled out below.</source>
   <extracomment>companion/ui/pages/plan_left_out.py</extracomment>
   <translation>Sie braucht, was Sie unten ausgeschlossen haben.</translation>
  </message>
  <message>
   <source>It spread down</source>
   <extracomment>companion/ui/pages/stop_questions.py</extracomment>
   <translation>Es zog weiter nach unten</translation>
  </message>
  <message>
   <source>It starts again at {half}% and adds {more}% each good day, one level lower than before.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Es beginnt wieder bei {half} % und steigt an jedem guten Tag um {more} %, eine Stufe leichter als zuvor.</translation>
  </message>
  <message>
   <source>It stays out until you put it back.</source>
   <extracomment>companion/ui/pages/place_words.py</extracomment>
   <translation>Sie bleibt draußen, bis Sie sie zurückholen.</translation>
  </message>
  <message>
   <source>It turns your spine.</source>
   <extracomment>companion/domain/admission.py</extracomment>
   <translation>Die Übung dreht Ihre Wirbelsäule.</translation>
  </message>
  <message>
   <source>It was put back as it was.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Es wurde zurückgelegt, wie es war.</translation>
  </message>
  <message>
   <source>It was stopped twice in a row, so it is set aside until a professional asks for it.</source>
   <extracomment>companion/domain/next_time.py</extracomment>
   <translation>Sie wurde zweimal in Folge gestoppt, deshalb ist sie zurückgestellt, bis eine Fachperson darum bittet.</translation>
  </message>
  <message>
   <source>Jan</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>Jan.</translation>
  </message>
  <message>
   <source>January</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>Januar</translation>
  </message>
  <message>
   <source>Jul</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>Juli</translation>
  </message>
  <message>
   <source>July</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>Juli</translation>
  </message>
  <message>
   <source>Jumps and burpees</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Sprünge und Burpees</translation>
  </message>
  <message>
   <source>Jumps at high resistance</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Sprünge bei hohem Widerstand</translation>
  </message>
  <message>
   <source>Jun</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>Juni</translation>
  </message>
  <message>
   <source>June</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>Juni</translation>
  </message>
  <message>
   <source>Keep as finished early</source>
   <extracomment>companion/ui/pages/unfinished_line.py</extracomment>
   <translation>Behalten, was fertig ist</translation>
  </message>
  <message>
   <source>Keep as it is</source>
   <extracomment>companion/ui/rooms/data_desk.py</extracomment>
   <translation>So lassen</translation>
  </message>
  <message>
   <source>Keep at least one session day.</source>
   <extracomment>companion/ui/pages/plan_days.py</extracomment>
   <translation>Behalten Sie mindestens einen Trainingstag.</translation>
  </message>
  <message>
   <source>Keep breathing</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation>Weiteratmen</translation>
  </message>
  <message>
   <source>Keep breathing.</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation>Weiteratmen.</translation>
  </message>
  <message>
   <source>Keep everything</source>
   <extracomment>companion/ui/rooms/data_desk.py</extracomment>
   <translation>Alles behalten</translation>
  </message>
  <message>
   <source>Keep going</source>
   <extracomment>companion/ui/pages/finish_question.py</extracomment>
   <translation>Weitermachen</translation>
  </message>
  <message>
   <source>Keep it</source>
   <extracomment>companion/ui/leftover.py, companion/ui/rooms/own_exercise.py</extracomment>
   <translation>Behalten</translation>
  </message>
  <message>
   <source>Keep it to 6 steps of at most 48 letters each.</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation>Höchstens 6 Schritte mit je 48 Zeichen.</translation>
  </message>
  <message>
   <source>Keep it to one short line.</source>
   <extracomment>companion/domain/goal.py</extracomment>
   <translation>Bleiben Sie bei einer kurzen Zeile.</translation>
  </message>
  <message>
   <source>Keep the file, and tell the people who make this program.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Bewahren Sie die Datei auf und sagen Sie es denen, die dieses Programm machen.</translation>
  </message>
  <message>
   <source>Keep the name to 40 letters.</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation>Höchstens 40 Zeichen für den Namen.</translation>
  </message>
  <message>
   <source>Keep the new plan</source>
   <extracomment>companion/ui/plan_door.py</extracomment>
   <translation>Den neuen Plan behalten</translation>
  </message>
  <message>
   <source>Keep this by the phone</source>
   <extracomment>companion/printing/emergency_sheet.py</extracomment>
   <translation>Am Telefon aufbewahren</translation>
  </message>
  <message>
   <source>Keep your back and hips in their easy middle shape.</source>
   <extracomment>companion/domain/first_run.py</extracomment>
   <translation>Halten Sie Rücken und Becken in ihrer bequemen Mittelstellung.</translation>
  </message>
  <message>
   <source>Key points</source>
   <extracomment>companion/ui/pages/exercise_body.py</extracomment>
   <translation>Wichtig</translation>
  </message>
  <message>
   <source>Keys</source>
   <extracomment>companion/ui/pages/guide.py</extracomment>
   <translation>Tasten</translation>
  </message>
  <message>
   <source>Keys and words</source>
   <extracomment>companion/ui/pages/guide.py, companion/ui/pages/learn.py</extracomment>
   <translation>Tasten und Wörter</translation>
  </message>
  <message>
   <source>Keys in a session</source>
   <extracomment>companion/ui/pages/guide.py</extracomment>
   <translation>Tasten in einer Einheit</translation>
  </message>
  <message>
   <source>Keys: Y and N answer, Enter goes on.</source>
   <extracomment>companion/ui/pages/sign_check.py</extracomment>
   <translation>Tasten: J und N antworten, Enter geht weiter.</translation>
  </message>
  <message>
   <source>Kicking with an arched back</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Beinschlag mit Hohlkreuz</translation>
  </message>
  <message>
   <source>Kneeling is softer, and the wall squat stays high.</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Sie knien weicher, und die Kniebeuge an der Wand bleibt hoch.</translation>
  </message>
  <message>
   <source>Language</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>Language and region</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation>Sprache und Region</translation>
  </message>
  <message>
   <source>Large</source>
   <extracomment>companion/ui/pages/print_panel.py</extracomment>
   <translation>Groß</translation>
  </message>
  <message>
   <source>Large print</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Große Schrift</translation>
  </message>
  <message>
   <source>Larger</source>
   <extracomment>companion/ui/pages/size_choice.py</extracomment>
   <translation>Größer</translation>
  </message>
  <message>
   <source>Larger (2, 3)</source>
   <extracomment>companion/ui/pages/session_steppers.py</extracomment>
   <translation>Größer (2, 3)</translation>
  </message>
  <message>
   <source>Largest</source>
   <extracomment>companion/ui/pages/size_choice.py</extracomment>
   <translation>Am größten</translation>
  </message>
  <message>
   <source>Last minute.</source>
   <extracomment>companion/domain/cue_words.py</extracomment>
   <translation>Letzte Minute.</translation>
  </message>
  <message>
   <source>Last one.</source>
   <comment>of the repetitions</comment>
   <extracomment>companion/domain/cue_words.py</extracomment>
   <translation>Die letzte.</translation>
  </message>
  <message>
   <source>Last week</source>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation>Letzte Woche</translation>
  </message>
  <message>
   <source>Later</source>
   <extracomment>companion/ui/pages/about_step.py, companion/ui/pages/plan_item.py, companion/ui/pages/sign_check.py, companion/ui/pages/welcome.py, companion/ui/reminding.py</extracomment>
   <translation>Später</translation>
  </message>
  <message>
   <source>Later means</source>
   <extracomment>companion/store/reminder_setting.py</extracomment>
   <translation>Später heißt</translation>
  </message>
  <message>
   <source>Learn</source>
   <extracomment>companion/ui/doors.py, companion/ui/pages/learn.py</extracomment>
   <translation>Wissen</translation>
  </message>
  <message>
   <source>Leave it</source>
   <extracomment>companion/ui/plan_door.py</extracomment>
   <translation>Nicht übernehmen</translation>
  </message>
  <message>
   <source>Leave it out, or change it</source>
   <extracomment>companion/ui/pages/exercise_notes.py</extracomment>
   <translation>Weglassen oder ändern</translation>
  </message>
  <message>
   <source>Leave it without saving?</source>
   <extracomment>companion/ui/parting.py</extracomment>
   <translation>Verlassen, ohne zu speichern?</translation>
  </message>
  <message>
   <source>Leave out the left side</source>
   <extracomment>companion/ui/pages/session_offer.py</extracomment>
   <translation>Die linke Seite weglassen</translation>
  </message>
  <message>
   <source>Leave out the right side</source>
   <extracomment>companion/ui/pages/session_offer.py</extracomment>
   <translation>Die rechte Seite weglassen</translation>
  </message>
  <message>
   <source>Left</source>
   <extracomment>companion/domain/wording.py, companion/store/setting.py</extracomment>
   <translation>Links</translation>
  </message>
  <message>
   <source>Left leg</source>
   <extracomment>companion/domain/person_words.py, companion/ui/pages/check_in.py, companion/ui/pages/check_in_body.py</extracomment>
   <translation>Linkes Bein</translation>
  </message>
  <message>
   <source>Left only</source>
   <extracomment>companion/ui/pages/dose_editor.py</extracomment>
   <translation>Nur links</translation>
  </message>
  <message>
   <source>Left out</source>
   <extracomment>companion/ui/pages/plan_left_out.py</extracomment>
   <translation>Weggelassen</translation>
  </message>
  <message>
   <source>Left out by your choice</source>
   <extracomment>companion/ui/pages/place_words.py</extracomment>
   <translation>Von Ihnen weggelassen</translation>
  </message>
  <message>
   <source>Left out for you</source>
   <extracomment>companion/ui/pages/plan_step.py</extracomment>
   <translation>Für Sie weggelassen</translation>
  </message>
  <message>
   <source>Left side first</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation>Zuerst die linke Seite</translation>
  </message>
  <message>
   <source>Left side first.</source>
   <extracomment>companion/domain/cue_words.py</extracomment>
   <translation>Zuerst die linke Seite.</translation>
  </message>
  <message>
   <source>Left side next</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation>Jetzt die linke Seite</translation>
  </message>
  <message>
   <source>Left step</source>
   <extracomment>companion/ui/widgets/rep_path.py</extracomment>
   <translation>Linker Schritt</translation>
  </message>
  <message>
   <source>Left, set {n}</source>
   <extracomment>companion/ui/pages/sets_card.py</extracomment>
   <translation>Links, Satz {n}</translation>
  </message>
  <message>
   <source>Leg</source>
   <extracomment>companion/chart/telling.py, companion/ui/widgets/day_column.py</extracomment>
   <translation>Bein</translation>
  </message>
  <message>
   <source>Leg</source>
   <comment>pain, beside a box</comment>
   <extracomment>companion/printing/class_card.py, companion/printing/intake.py</extracomment>
   <translation>Bein</translation>
  </message>
  <message>
   <source>Leg after, 0 to 10</source>
   <extracomment>companion/ui/pages/paper_form.py</extracomment>
   <translation>Bein danach, 0 bis 10</translation>
  </message>
  <message>
   <source>Leg after, {day}</source>
   <extracomment>companion/ui/pages/paper_day.py</extracomment>
   <translation>Bein danach, {day}</translation>
  </message>
  <message>
   <source>Leg and back go together: give both numbers, or none.</source>
   <extracomment>companion/ui/pages/after_session.py</extracomment>
   <translation>Bein und Rücken gehören zusammen: geben Sie beide Zahlen an oder keine.</translation>
  </message>
  <message>
   <source>Leg before, 0 to 10</source>
   <extracomment>companion/ui/pages/paper_form.py</extracomment>
   <translation>Bein davor, 0 bis 10</translation>
  </message>
  <message>
   <source>Leg before, {day}</source>
   <extracomment>companion/ui/pages/paper_day.py</extracomment>
   <translation>Bein davor, {day}</translation>
  </message>
  <message>
   <source>Leg moves, holding on to the wall</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Beinbewegungen, an der Wand gehalten</translation>
  </message>
  <message>
   <source>Leg pain</source>
   <extracomment>companion/printing/appointment_sheet.py, companion/printing/intake.py, companion/ui/pages/felt_fields.py, companion/ui/widgets/day_column.py</extracomment>
   <translation>Beinschmerz</translation>
  </message>
  <message>
   <source>Leg pain and back pain written down</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>Bein- und Rückenschmerz aufgeschrieben</translation>
  </message>
  <message>
   <source>Leg pain now</source>
   <extracomment>companion/ui/pages/check_in.py, companion/ui/pages/felt_frame.py</extracomment>
   <translation>Beinschmerz jetzt</translation>
  </message>
  <message>
   <source>Leg pain over 3: leave it out.</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation>Beinschmerz über 3: weglassen.</translation>
  </message>
  <message>
   <source>Leg pain was about {before} at first and is about {after} now: less, by more than normal ups and downs.</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation>Der Beinschmerz lag zuerst bei etwa {before} und liegt jetzt bei etwa {after}: weniger, deutlicher als im normalen Auf und Ab.</translation>
  </message>
  <message>
   <source>Leg pain was about {before} at first and is about {after} now: more, by more than normal ups and downs.</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation>Der Beinschmerz lag zuerst bei etwa {before} und liegt jetzt bei etwa {after}: mehr, deutlicher als im normalen Auf und Ab.</translation>
  </message>
  <message>
   <source>Leg pain was about {before} at first and is about {after} now: this may just be normal ups and downs.</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation>Der Beinschmerz lag zuerst bei etwa {before} und liegt jetzt bei etwa {after}: das kann das normale Auf und Ab sein.</translation>
  </message>
  <message>
   <source>Leg pain was about {leg} at first and is about {leg_now} now, back pain {back} and {back_now}: this may just be normal ups and downs.</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation>Der Beinschmerz lag zuerst bei etwa {leg} und liegt jetzt bei etwa {leg_now}, der Rückenschmerz bei {back} und {back_now}: das kann das normale Auf und Ab sein.</translation>
  </message>
  <message>
   <source>Leg pain {n}: no session today.</source>
   <extracomment>companion/domain/gate.py</extracomment>
   <translation>Beinschmerz {n}: heute keine Einheit.</translation>
  </message>
  <message>
   <source>Leg pain {n}: one level easier today, no stretches.</source>
   <extracomment>companion/domain/gate.py</extracomment>
   <translation>Beinschmerz {n}: heute eine Stufe leichter, kein Dehnen.</translation>
  </message>
  <message>
   <source>Leg pain {n}: only the gentle ones today.</source>
   <extracomment>companion/domain/gate.py</extracomment>
   <translation>Beinschmerz {n}: heute nur die sanften Übungen.</translation>
  </message>
  <message>
   <source>Leg pain {n}: your plan as it is.</source>
   <extracomment>companion/domain/gate.py</extracomment>
   <translation>Beinschmerz {n}: Ihr Plan, wie er ist.</translation>
  </message>
  <message>
   <source>Leg pain {n}: your plan, with a change today.</source>
   <extracomment>companion/domain/gate.py</extracomment>
   <translation>Beinschmerz {n}: Ihr Plan, heute mit einer Änderung.</translation>
  </message>
  <message>
   <source>Leg {pain}</source>
   <extracomment>companion/chart/pain.py, companion/ui/pages/entry_words.py, companion/ui/widgets/day_column.py</extracomment>
   <translation>Bein {pain}</translation>
  </message>
  <message>
   <source>Leg: {range}.</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation>Bein: {range}.</translation>
  </message>
  <message>
   <source>Legs giving way, or new trouble walking</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Beine, die nachgeben, oder Gehen fällt neuerdings schwer</translation>
  </message>
  <message>
   <source>Less</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Weniger</translation>
  </message>
  <message>
   <source>Less arching. Walks may be shorter, with breaks.</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Weniger Hohlkreuz. Wege können kürzer sein, mit Pausen.</translation>
  </message>
  <message>
   <source>Less: {name}</source>
   <extracomment>companion/ui/pages/setting_entry.py</extracomment>
   <translation>Weniger: {name}</translation>
  </message>
  <message>
   <source>Let go and breathe slowly.</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation>Loslassen und langsam atmen.</translation>
  </message>
  <message>
   <source>Let it rest a week</source>
   <extracomment>companion/ui/pages/plan_item.py</extracomment>
   <translation>Eine Woche ruhen lassen</translation>
  </message>
  <message>
   <source>Let us check a few things first.</source>
   <extracomment>companion/domain/after_stop.py</extracomment>
   <translation>Lassen Sie uns zuerst ein paar Dinge prüfen.</translation>
  </message>
  <message>
   <source>Letter</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Letter</translation>
  </message>
  <message>
   <source>Letter</source>
   <comment>size of paper</comment>
   <extracomment>companion/printing/paper.py</extracomment>
   <translation>Letter</translation>
  </message>
  <message>
   <source>Level</source>
   <extracomment>companion/ui/pages/dose_editor.py</extracomment>
   <translation>Stufe</translation>
  </message>
  <message>
   <source>Level {n}</source>
   <extracomment>companion/ui/pages/exercise_filters.py</extracomment>
   <translation>Stufe {n}</translation>
  </message>
  <message>
   <source>Level {n}: {dose}</source>
   <extracomment>companion/ui/pages/place_words.py</extracomment>
   <translation>Stufe {n}: {dose}</translation>
  </message>
  <message>
   <source>Licences</source>
   <extracomment>companion/ui/pages/about_card.py</extracomment>
   <translation>Lizenzen</translation>
  </message>
  <message>
   <source>Lie as shown, or with your lower legs on a chair, or on your side with a pillow between your knees. Let the leg settle.</source>
   <extracomment>companion/ui/pages/rest_page.py</extracomment>
   <translation>Legen Sie sich hin wie gezeigt, oder mit den Unterschenkeln auf einem Stuhl, oder auf die Seite mit einem Kissen zwischen den Knien. Lassen Sie das Bein zur Ruhe kommen.</translation>
  </message>
  <message>
   <source>Lie down for at most 30 minutes at a time, lower legs on a chair.</source>
   <extracomment>companion/domain/flare.py</extracomment>
   <translation>Legen Sie sich höchstens 30 Minuten am Stück hin, Unterschenkel auf einem Stuhl.</translation>
  </message>
  <message>
   <source>Lift from a rack, breathe out on effort</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Vom Gestell heben, bei Last ausatmen</translation>
  </message>
  <message>
   <source>Lift. Slowly, and breathe out.</source>
   <extracomment>companion/ui/session_sound.py</extracomment>
   <translation>Heben. Langsam, und ausatmen.</translation>
  </message>
  <message>
   <source>Light</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Hell</translation>
  </message>
  <message>
   <source>Light</source>
   <comment>skin</comment>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Hell</translation>
  </message>
  <message>
   <source>Like this</source>
   <extracomment>companion/ui/pages/lesson_body.py</extracomment>
   <translation>So</translation>
  </message>
  <message>
   <source>Like this:</source>
   <extracomment>companion/printing/lesson_sheet.py</extracomment>
   <translation>So:</translation>
  </message>
  <message>
   <source>Line {line}: {words}</source>
   <extracomment>companion/clinic/located.py</extracomment>
   <translation>Zeile {line}: {words}</translation>
  </message>
  <message>
   <source>Listening.</source>
   <extracomment>companion/ui/pages/hands_free_card.py</extracomment>
   <translation>Es hört zu.</translation>
  </message>
  <message>
   <source>Locked for now</source>
   <extracomment>companion/ui/pages/day_words.py</extracomment>
   <translation>Vorerst gesperrt</translation>
  </message>
  <message>
   <source>Long classes at the start</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Lange Kurse am Anfang</translation>
  </message>
  <message>
   <source>Longer</source>
   <extracomment>companion/ui/pages/dose_editor.py, companion/ui/pages/own_numbers.py</extracomment>
   <translation>Länger</translation>
  </message>
  <message>
   <source>Longer rest</source>
   <extracomment>companion/ui/pages/own_numbers.py</extracomment>
   <translation>Längere Pause</translation>
  </message>
  <message>
   <source>Look around first</source>
   <extracomment>companion/ui/pages/plan_step.py</extracomment>
   <translation>Erst umsehen</translation>
  </message>
  <message>
   <source>Look at it</source>
   <extracomment>companion/ui/pages/plan_item.py</extracomment>
   <translation>Ansehen</translation>
  </message>
  <message>
   <source>Looking for a good copy of your diary. This can take a minute.</source>
   <extracomment>companion/ui/pages/copy_list.py</extracomment>
   <translation>Eine gute Kopie Ihres Tagebuchs wird gesucht. Das kann eine Minute dauern.</translation>
  </message>
  <message>
   <source>Looking for an older copy. This can take a minute.</source>
   <extracomment>companion/ui/pages/copy_list.py</extracomment>
   <translation>Eine ältere Kopie wird gesucht. Das kann eine Minute dauern.</translation>
  </message>
  <message>
   <source>Looks</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation>Aussehen</translation>
  </message>
  <message>
   <source>Looks, sound, reminders, printing, your data.</source>
   <extracomment>companion/ui/key_words.py</extracomment>
   <translation>Aussehen, Ton, Erinnerungen, Drucken, Ihre Daten.</translation>
  </message>
  <message>
   <source>Losing weight without trying</source>
   <extracomment>companion/printing/help_lines.py</extracomment>
   <translation>Gewichtsverlust ohne Absicht</translation>
  </message>
  <message>
   <source>Lost the position</source>
   <extracomment>companion/ui/pages/stop_questions.py</extracomment>
   <translation>Position verloren</translation>
  </message>
  <message>
   <source>Louder tones</source>
   <extracomment>companion/ui/pages/sound_panel.py</extracomment>
   <translation>Töne lauter</translation>
  </message>
  <message>
   <source>Louder voice</source>
   <extracomment>companion/ui/pages/sound_panel.py</extracomment>
   <translation>Stimme lauter</translation>
  </message>
  <message>
   <source>Low back</source>
   <extracomment>companion/ui/pages/check_in_body.py, companion/ui/pages/today_asks.py</extracomment>
   <translation>Unterer Rücken</translation>
  </message>
  <message>
   <source>Low handlebars and a long reach</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Tiefer Lenker, weit gestreckt</translation>
  </message>
  <message>
   <source>Lowest point of pain or tingling. Left leg, from behind.</source>
   <extracomment>companion/ui/pages/check_in_body.py</extracomment>
   <translation>Tiefster Punkt von Schmerz oder Kribbeln. Linkes Bein, von hinten.</translation>
  </message>
  <message>
   <source>Lowest point of pain or tingling. Right leg, from behind.</source>
   <extracomment>companion/ui/pages/check_in_body.py</extracomment>
   <translation>Tiefster Punkt von Schmerz oder Kribbeln. Rechtes Bein, von hinten.</translation>
  </message>
  <message>
   <source>Lying figure four</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Vierer-Dehnung im Liegen</translation>
  </message>
  <message>
   <source>Lying march</source>
   <extracomment>companion/domain/rule_lesson.py</extracomment>
   <translation>Marschieren im Liegen</translation>
  </message>
  <message>
   <source>Mac</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Mac</translation>
  </message>
  <message>
   <source>Made for you</source>
   <extracomment>companion/ui/pages/plan_side.py</extracomment>
   <translation>Für Sie gemacht</translation>
  </message>
  <message>
   <source>Made on {day}. This is what would change:</source>
   <extracomment>companion/ui/plan_door.py</extracomment>
   <translation>Gemacht am {day}. Das würde sich ändern:</translation>
  </message>
  <message>
   <source>Made smaller for you.</source>
   <extracomment>companion/ui/pages/why_card.py</extracomment>
   <translation>Für Sie kleiner gemacht.</translation>
  </message>
  <message>
   <source>Made smaller for you: {names}.</source>
   <extracomment>companion/domain/plan_preview.py</extracomment>
   <translation>Für Sie kleiner gemacht: {names}.</translation>
  </message>
  <message>
   <source>Make the file again on the other computer, and choose that one.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Machen Sie die Datei auf dem anderen Computer neu und wählen Sie diese.</translation>
  </message>
  <message>
   <source>Make your own</source>
   <extracomment>companion/ui/pages/exercises.py</extracomment>
   <translation>Eigene anlegen</translation>
  </message>
  <message>
   <source>Man</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Mann</translation>
  </message>
  <message>
   <source>Mar</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>März</translation>
  </message>
  <message>
   <source>March</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>März</translation>
  </message>
  <message>
   <source>March on the spot</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Marschieren auf der Stelle</translation>
  </message>
  <message>
   <source>May</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>Mai</translation>
  </message>
  <message>
   <source>May</source>
   <comment>short</comment>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>Mai</translation>
  </message>
  <message>
   <source>Medium</source>
   <comment>range of a movement</comment>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation>Mittel</translation>
  </message>
  <message>
   <source>Menu</source>
   <extracomment>companion/ui/pages/session_top.py</extracomment>
   <translation>Menü</translation>
  </message>
  <message>
   <source>Message</source>
   <extracomment>companion/ui/pages/plan_paper.py</extracomment>
   <translation>Nachricht</translation>
  </message>
  <message>
   <source>Minute {number} of {all}</source>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation>Minute {number} von {all}</translation>
  </message>
  <message>
   <source>Minutes</source>
   <extracomment>companion/printing/appointment_sheet.py, companion/ui/pages/dose_editor.py, companion/ui/pages/entry_form.py</extracomment>
   <translation>Minuten</translation>
  </message>
  <message>
   <source>Missing: every session after this moment.</source>
   <extracomment>companion/ui/pages/copy_words.py</extracomment>
   <translation>Es fehlt: jede Einheit nach diesem Moment.</translation>
  </message>
  <message numerus="yes">
   <source>Missing: {n} sessions after it, as far as the damaged file can be read.</source>
   <extracomment>companion/ui/pages/copy_words.py</extracomment>
   <translation>
    <numerusform>Es fehlt: {n} Einheit danach, soweit die beschädigte Datei lesbar ist.</numerusform>
    <numerusform>Es fehlen: {n} Einheiten danach, soweit die beschädigte Datei lesbar ist.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Missing: {n} sessions, as far as the damaged file can be read.</source>
   <extracomment>companion/ui/pages/copy_words.py</extracomment>
   <translation>
    <numerusform>Es fehlt: {n} Einheit, soweit die beschädigte Datei lesbar ist.</numerusform>
    <numerusform>Es fehlen: {n} Einheiten, soweit die beschädigte Datei lesbar ist.</numerusform>
   </translation>
  </message>
  <message>
   <source>Mon</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>Mo</translation>
  </message>
  <message>
   <source>Monday</source>
   <extracomment>companion/domain/prescription_change.py, companion/printing/calendar_words.py, companion/store/setting.py</extracomment>
   <translation>Montag</translation>
  </message>
  <message>
   <source>More</source>
   <extracomment>companion/ui/pages/dose_editor.py, companion/ui/pages/own_numbers.py</extracomment>
   <translation>Mehr</translation>
  </message>
  <message>
   <source>More pain</source>
   <extracomment>companion/ui/pages/stop_questions.py</extracomment>
   <translation>Mehr Schmerz</translation>
  </message>
  <message>
   <source>More than before. Rest from it today, then one level easier.</source>
   <extracomment>companion/domain/morning.py</extracomment>
   <translation>Mehr als vorher. Pausieren Sie heute damit, dann eine Stufe leichter.</translation>
  </message>
  <message>
   <source>More time</source>
   <extracomment>companion/ui/pages/session_controls.py</extracomment>
   <translation>Mehr Zeit</translation>
  </message>
  <message>
   <source>More: {name}</source>
   <extracomment>companion/ui/pages/setting_entry.py</extracomment>
   <translation>Mehr: {name}</translation>
  </message>
  <message>
   <source>Mountain, warrior with a short stance</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Berg, Krieger mit kurzem Stand</translation>
  </message>
  <message>
   <source>Move</source>
   <extracomment>companion/domain/own_exercise.py, companion/domain/wording.py</extracomment>
   <translation>Bewegen</translation>
  </message>
  <message>
   <source>Move for 2 to 10 seconds each way, slow and controlled.</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation>Bewegen Sie 2 bis 10 Sekunden je Richtung, langsam und kontrolliert.</translation>
  </message>
  <message>
   <source>Move it to another folder, or choose another data folder.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Legen Sie sie in einen anderen Ordner oder wählen Sie einen anderen Datenordner.</translation>
  </message>
  <message>
   <source>Move slowly and with control.</source>
   <extracomment>companion/domain/first_run.py</extracomment>
   <translation>Bewegen Sie sich langsam und kontrolliert.</translation>
  </message>
  <message>
   <source>Movement on the screen</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Bewegung auf dem Bildschirm</translation>
  </message>
  <message>
   <source>Moves the spine</source>
   <extracomment>companion/domain/exercise_words.py, companion/ui/pages/place_words.py</extracomment>
   <translation>Bewegt die Wirbelsäule</translation>
  </message>
  <message>
   <source>Moving is as good as bed rest or better, and has fewer downsides. Most flare-ups ease within some weeks.</source>
   <extracomment>companion/domain/flare.py</extracomment>
   <translation>Bewegung ist so gut wie Bettruhe oder besser und hat weniger Nachteile. Die meisten Schmerzschübe lassen in einigen Wochen nach.</translation>
  </message>
  <message>
   <source>Much better</source>
   <extracomment>companion/ui/pages/goal_cards.py</extracomment>
   <translation>Viel besser</translation>
  </message>
  <message>
   <source>Much worse</source>
   <extracomment>companion/ui/pages/goal_cards.py</extracomment>
   <translation>Viel schlechter</translation>
  </message>
  <message>
   <source>Mute</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Stumm</translation>
  </message>
  <message>
   <source>Mute (M)</source>
   <extracomment>companion/ui/pages/sound_panel.py</extracomment>
   <translation>Stumm (M)</translation>
  </message>
  <message>
   <source>Mute is on: nothing can be heard.</source>
   <extracomment>companion/ui/rooms/setting_extras.py</extracomment>
   <translation>Stumm ist an: Es ist nichts zu hören.</translation>
  </message>
  <message>
   <source>Mute, and sound again</source>
   <extracomment>companion/ui/key_words.py</extracomment>
   <translation>Stumm, und wieder mit Ton</translation>
  </message>
  <message>
   <source>Muted</source>
   <extracomment>companion/ui/pages/session_top.py</extracomment>
   <translation>Stumm</translation>
  </message>
  <message>
   <source>My medicines and illnesses</source>
   <extracomment>companion/printing/emergency_sheet.py</extracomment>
   <translation>Meine Medikamente und Krankheiten</translation>
  </message>
  <message>
   <source>My name</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>Mein Name</translation>
  </message>
  <message>
   <source>My numbers</source>
   <extracomment>companion/printing/emergency_sheet.py</extracomment>
   <translation>Meine Nummern</translation>
  </message>
  <message>
   <source>My own dose</source>
   <extracomment>companion/ui/pages/dose_editor.py</extracomment>
   <translation>Meine eigene Menge</translation>
  </message>
  <message>
   <source>My record</source>
   <extracomment>companion/printing/record_sheet.py</extracomment>
   <translation>Meine Aufzeichnung</translation>
  </message>
  <message>
   <source>My whole record</source>
   <extracomment>companion/ui/sheet_stock.py</extracomment>
   <translation>Meine ganze Aufzeichnung</translation>
  </message>
  <message>
   <source>Name</source>
   <extracomment>companion/printing/appointment_sheet.py, companion/ui/pages/own_exercise.py</extracomment>
   <translation>Name</translation>
  </message>
  <message>
   <source>Name</source>
   <comment>of the person</comment>
   <extracomment>companion/printing/week_sheet.py</extracomment>
   <translation>Name</translation>
  </message>
  <message>
   <source>Nerve glide</source>
   <extracomment>companion/domain/exercise_words.py</extracomment>
   <translation>Nervengleiten</translation>
  </message>
  <message>
   <source>Neutral pelvis, head down</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Becken neutral, Kopf unten</translation>
  </message>
  <message>
   <source>New</source>
   <comment>tingling</comment>
   <extracomment>companion/ui/pages/check_in_form.py</extracomment>
   <translation>Neu</translation>
  </message>
  <message>
   <source>New Zealand</source>
   <extracomment>companion/domain/emergency.py, companion/store/setting.py</extracomment>
   <translation>Neuseeland</translation>
  </message>
  <message>
   <source>New in your plan</source>
   <extracomment>companion/domain/prescription_change.py</extracomment>
   <translation>Neu in Ihrem Plan</translation>
  </message>
  <message>
   <source>New in your plan: {names}.</source>
   <extracomment>companion/domain/plan_preview.py</extracomment>
   <translation>Neu in Ihrem Plan: {names}.</translation>
  </message>
  <message>
   <source>New loss of feeling or function during sex</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Neuer Verlust von Gefühl oder Funktion beim Sex</translation>
  </message>
  <message>
   <source>New loss of feeling or function in sex, with back or leg pain</source>
   <extracomment>companion/printing/help_lines.py</extracomment>
   <translation>Neuer Verlust von Gefühl oder Funktion beim Sex, mit Rücken- oder Beinschmerz</translation>
  </message>
  <message>
   <source>New weakness, both legs, a change between the legs, or trouble with pee or poo? Call your emergency number now.</source>
   <extracomment>companion/ui/pages/stop_card.py</extracomment>
   <translation>Neue Schwäche, beide Beine, Veränderung zwischen den Beinen oder Probleme mit Wasserlassen oder Stuhl? Rufen Sie jetzt den Notruf an.</translation>
  </message>
  <message>
   <source>Next</source>
   <comment>exercise to do</comment>
   <extracomment>companion/ui/widgets/routine_card.py</extracomment>
   <translation>Nächste</translation>
  </message>
  <message>
   <source>Next</source>
   <comment>question</comment>
   <extracomment>companion/ui/pages/check_in_foot.py</extracomment>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>Next month</source>
   <extracomment>companion/ui/pages/calendar_card.py</extracomment>
   <translation>Nächster Monat</translation>
  </message>
  <message>
   <source>Next morning</source>
   <extracomment>companion/printing/intake.py, companion/printing/week_rows.py, companion/ui/pages/paper_form.py</extracomment>
   <translation>Nächster Morgen</translation>
  </message>
  <message>
   <source>Next morning: better, same or worse</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>Am nächsten Morgen: besser, gleich oder schlechter</translation>
  </message>
  <message>
   <source>Next page: {title}</source>
   <extracomment>companion/ui/pages/lesson_view.py</extracomment>
   <translation>Nächste Seite: {title}</translation>
  </message>
  <message>
   <source>Next reminder: {when}</source>
   <extracomment>companion/ui/rooms/settings.py</extracomment>
   <translation>Nächste Erinnerung: {when}</translation>
  </message>
  <message>
   <source>Next session day: {day}</source>
   <comment>a heading</comment>
   <extracomment>companion/printing/day_note.py</extracomment>
   <translation>Nächster Trainingstag: {day}</translation>
  </message>
  <message>
   <source>Next session day: {day}.</source>
   <extracomment>companion/ui/pages/day_words.py</extracomment>
   <translation>Nächster Trainingstag: {day}.</translation>
  </message>
  <message>
   <source>Next time it comes back one level easier, with half the reps.</source>
   <extracomment>companion/domain/next_time.py</extracomment>
   <translation>Beim nächsten Mal kommt sie eine Stufe leichter zurück, mit der Hälfte der Wiederholungen.</translation>
  </message>
  <message>
   <source>Next week</source>
   <extracomment>companion/ui/pages/history_header.py</extracomment>
   <translation>Nächste Woche</translation>
  </message>
  <message>
   <source>Next, in this position</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation>Als Nächstes, in dieser Position</translation>
  </message>
  <message>
   <source>Next: {name}.</source>
   <extracomment>companion/domain/cue_words.py</extracomment>
   <translation>Als Nächstes: {name}.</translation>
  </message>
  <message>
   <source>No</source>
   <extracomment>companion/ui/pages/about_form.py, companion/ui/pages/check_in_form.py, companion/ui/pages/own_exercise.py, companion/ui/pages/today_asks.py, companion/ui/widgets/question_row.py</extracomment>
   <translation>Nein</translation>
  </message>
  <message>
   <source>No arching and no turning of the back.</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Kein Hohlkreuz und kein Drehen des Rückens.</translation>
  </message>
  <message>
   <source>No bending or nerve sliders in the first {n} hours of the day.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Kein Beugen und kein Nervengleiten in den ersten {n} Stunden des Tages.</translation>
  </message>
  <message>
   <source>No better after a few weeks, or getting worse</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Nach einigen Wochen nicht besser, oder schlimmer</translation>
  </message>
  <message>
   <source>No change in two weeks. Ask a GP or physiotherapist what else could help.</source>
   <extracomment>companion/ui/pages/today_asks.py</extracomment>
   <translation>Keine Veränderung in zwei Wochen. Fragen Sie in der Hausarztpraxis oder Physiotherapie, was noch helfen könnte.</translation>
  </message>
  <message>
   <source>No change in {n} days: ask a GP or physiotherapist.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Keine Veränderung in {n} Tagen: fragen Sie in der Hausarztpraxis oder Physiotherapie nach.</translation>
  </message>
  <message>
   <source>No copy of your diary could be made today. Parts of the diary look damaged. Nothing was deleted. Close the program and open it again to have the diary checked.</source>
   <extracomment>companion/ui/daily_copy.py</extracomment>
   <translation>Heute konnte keine Kopie Ihres Tagebuchs gemacht werden. Teile des Tagebuchs sehen beschädigt aus. Nichts wurde gelöscht. Schließen Sie das Programm und öffnen Sie es wieder, damit das Tagebuch geprüft wird.</translation>
  </message>
  <message>
   <source>No copy of your diary could be made today. {reason} Your sessions are saved, and the copy is tried again later.</source>
   <extracomment>companion/ui/daily_copy.py</extracomment>
   <translation>Heute konnte keine Kopie Ihres Tagebuchs gemacht werden. {reason} Ihre Einheiten sind gespeichert, und die Kopie wird später noch einmal versucht.</translation>
  </message>
  <message>
   <source>No effort</source>
   <extracomment>companion/ui/pages/after_session.py</extracomment>
   <translation>Keine Anstrengung</translation>
  </message>
  <message>
   <source>No exercise could be read</source>
   <extracomment>companion/ui/pages/today_empty.py</extracomment>
   <translation>Keine Übung konnte gelesen werden</translation>
  </message>
  <message>
   <source>No exercise fits. Try fewer filters, or another word.</source>
   <extracomment>companion/ui/pages/exercises.py</extracomment>
   <translation>Keine Übung passt. Versuchen Sie weniger Filter oder ein anderes Wort.</translation>
  </message>
  <message>
   <source>No exercise is left for today</source>
   <extracomment>companion/ui/pages/today_empty.py, companion/ui/today_note.py</extracomment>
   <translation>Für heute ist keine Übung mehr übrig</translation>
  </message>
  <message>
   <source>No exercise is left in your plan</source>
   <extracomment>companion/ui/pages/plan_gap_card.py</extracomment>
   <translation>In Ihrem Plan ist keine Übung mehr</translation>
  </message>
  <message>
   <source>No exercises</source>
   <extracomment>companion/ui/pages/day_words.py</extracomment>
   <translation>Keine Übungen</translation>
  </message>
  <message>
   <source>No exercises for now. Short, easy walks and changing position are fine.</source>
   <extracomment>companion/domain/alarm_words.py</extracomment>
   <translation>Vorerst keine Übungen. Kurze, leichte Wege und Haltungswechsel sind in Ordnung.</translation>
  </message>
  <message>
   <source>No exercises today</source>
   <extracomment>companion/domain/closed_words.py</extracomment>
   <translation>Heute keine Übungen</translation>
  </message>
  <message>
   <source>No exercises today.</source>
   <extracomment>companion/printing/closed_sheet.py</extracomment>
   <translation>Heute keine Übungen.</translation>
  </message>
  <message>
   <source>No longer in your plan</source>
   <extracomment>companion/domain/prescription_change.py</extracomment>
   <translation>Nicht mehr in Ihrem Plan</translation>
  </message>
  <message>
   <source>No longer in your plan: {names}.</source>
   <extracomment>companion/domain/plan_preview.py</extracomment>
   <translation>Nicht mehr in Ihrem Plan: {names}.</translation>
  </message>
  <message>
   <source>No loudspeaker was found. The session goes on without sound.</source>
   <extracomment>companion/ui/session_sound.py</extracomment>
   <translation>Kein Lautsprecher gefunden. Die Einheit geht ohne Ton weiter.</translation>
  </message>
  <message>
   <source>No microphone was found. Use the keys or the buttons to stop.</source>
   <extracomment>companion/ui/session_ear.py</extracomment>
   <translation>Kein Mikrofon gefunden. Stoppen Sie mit den Tasten oder Knöpfen.</translation>
  </message>
  <message>
   <source>No new numbness, weakness or bladder change</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>Keine neue Taubheit, Schwäche oder Blasenveränderung</translation>
  </message>
  <message>
   <source>No notes after this time.</source>
   <extracomment>companion/store/reminder_setting.py</extracomment>
   <translation>Keine Hinweise nach dieser Zeit.</translation>
  </message>
  <message>
   <source>No notes before this time.</source>
   <extracomment>companion/store/reminder_setting.py</extracomment>
   <translation>Keine Hinweise vor dieser Zeit.</translation>
  </message>
  <message>
   <source>No page has “{words}”. Try another word, or read one of these.</source>
   <extracomment>companion/ui/pages/lesson_list.py</extracomment>
   <translation>Keine Seite enthält „{words}“. Versuchen Sie ein anderes Wort, oder lesen Sie eine von diesen.</translation>
  </message>
  <message>
   <source>No planks, front or side.</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Keine Stützübungen, vorn oder seitlich.</translation>
  </message>
  <message>
   <source>No printer is set up on this computer. Save the sheet as a PDF instead, and print it elsewhere.</source>
   <extracomment>companion/printing/printer.py</extracomment>
   <translation>Auf diesem Computer ist kein Drucker eingerichtet. Speichern Sie das Blatt als PDF und drucken Sie es anderswo.</translation>
  </message>
  <message>
   <source>No reminder is set.</source>
   <extracomment>companion/ui/rooms/settings.py</extracomment>
   <translation>Keine Erinnerung ist gesetzt.</translation>
  </message>
  <message>
   <source>No reminder of exercises is coming in the next two weeks.</source>
   <extracomment>companion/ui/rooms/settings.py</extracomment>
   <translation>In den nächsten zwei Wochen kommt keine Erinnerung an Übungen.</translation>
  </message>
  <message>
   <source>No session</source>
   <extracomment>companion/ui/pages/week_words.py, companion/ui/widgets/day_column.py</extracomment>
   <translation>Keine Einheit</translation>
  </message>
  <message>
   <source>No session has been done yet.</source>
   <extracomment>companion/printing/record_sheet.py</extracomment>
   <translation>Noch keine Einheit gemacht.</translation>
  </message>
  <message>
   <source>No session today</source>
   <extracomment>companion/domain/closed_words.py</extracomment>
   <translation>Heute keine Einheit</translation>
  </message>
  <message>
   <source>No session today: flare-up plan</source>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation>Heute keine Einheit: Plan für Schmerzschub</translation>
  </message>
  <message>
   <source>No session was saved on this day.</source>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation>An diesem Tag wurde keine Einheit gespeichert.</translation>
  </message>
  <message>
   <source>No sessions yet.</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation>Noch keine Einheiten.</translation>
  </message>
  <message>
   <source>No setting has “{words}”. Try another word.</source>
   <extracomment>companion/ui/pages/settings.py</extracomment>
   <translation>Keine Einstellung enthält „{words}“. Versuchen Sie ein anderes Wort.</translation>
  </message>
  <message>
   <source>No special cause was found</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Keine besondere Ursache gefunden</translation>
  </message>
  <message>
   <source>No stretches, sliders or planks for now.</source>
   <extracomment>companion/domain/flare.py</extracomment>
   <translation>Vorerst kein Dehnen, Nervengleiten oder Stützen.</translation>
  </message>
  <message>
   <source>No time</source>
   <extracomment>companion/ui/pages/not_today_dialog.py</extracomment>
   <translation>Keine Zeit</translation>
  </message>
  <message>
   <source>No tones and no voice in a session.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Keine Töne und keine Stimme in einer Einheit.</translation>
  </message>
  <message>
   <source>No voice was found on this computer. The session goes on without one.</source>
   <extracomment>companion/ui/session_sound.py</extracomment>
   <translation>Auf diesem Computer wurde keine Stimme gefunden. Die Einheit geht ohne weiter.</translation>
  </message>
  <message>
   <source>No, it is wrong</source>
   <extracomment>companion/ui/clock_question.py</extracomment>
   <translation>Nein, das stimmt nicht</translation>
  </message>
  <message>
   <source>None</source>
   <extracomment>companion/ui/pages/sets_card.py</extracomment>
   <translation>Keine</translation>
  </message>
  <message>
   <source>None</source>
   <comment>no pain</comment>
   <extracomment>companion/ui/pages/check_in_form.py</extracomment>
   <translation>Kein</translation>
  </message>
  <message>
   <source>None</source>
   <comment>no pain below the waist</comment>
   <extracomment>companion/ui/pages/stop_questions.py</extracomment>
   <translation>Nirgends</translation>
  </message>
  <message>
   <source>None</source>
   <comment>no tingling</comment>
   <extracomment>companion/ui/pages/check_in_form.py</extracomment>
   <translation>Keines</translation>
  </message>
  <message>
   <source>None</source>
   <comment>of pain, the 0 of 10</comment>
   <extracomment>companion/ui/pages/stop_questions.py, companion/ui/widgets/scale.py</extracomment>
   <translation>Kein</translation>
  </message>
  <message>
   <source>None of these signs</source>
   <extracomment>companion/ui/pages/sign_result.py</extracomment>
   <translation>Keines dieser Zeichen</translation>
  </message>
  <message>
   <source>None of {name}</source>
   <extracomment>companion/ui/pages/sets_card.py</extracomment>
   <translation>Nichts von {name}</translation>
  </message>
  <message>
   <source>None.</source>
   <extracomment>companion/printing/appointment_sheet.py, companion/printing/visit_notes.py</extracomment>
   <translation>Keine.</translation>
  </message>
  <message>
   <source>None.</source>
   <comment>no stops</comment>
   <extracomment>companion/ui/pages/week_cards.py</extracomment>
   <translation>Keine.</translation>
  </message>
  <message>
   <source>Normal</source>
   <extracomment>companion/ui/pages/print_panel.py</extracomment>
   <translation>Normal</translation>
  </message>
  <message>
   <source>Not back to usual after the rest</source>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation>Nach der Ruhe nicht wie gewohnt</translation>
  </message>
  <message>
   <source>Not back to usual after three days. Ask a GP or physiotherapist soon.</source>
   <extracomment>companion/ui/pages/today_asks.py</extracomment>
   <translation>Nach drei Tagen nicht wie gewohnt. Fragen Sie bald in der Hausarztpraxis oder Physiotherapie nach.</translation>
  </message>
  <message>
   <source>Not back to usual {n} days after a stop: ask a GP or physiotherapist.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>{n} Tage nach einem Stopp nicht wie gewohnt: fragen Sie in der Hausarztpraxis oder Physiotherapie nach.</translation>
  </message>
  <message>
   <source>Not better after a few weeks of home care</source>
   <extracomment>companion/printing/help_lines.py</extracomment>
   <translation>Nach einigen Wochen zu Hause nicht besser</translation>
  </message>
  <message>
   <source>Not done</source>
   <extracomment>companion/ui/widgets/exercise_sign.py</extracomment>
   <translation>Nicht gemacht</translation>
  </message>
  <message>
   <source>Not everything could be deleted.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Nicht alles konnte gelöscht werden.</translation>
  </message>
  <message>
   <source>Not for now</source>
   <extracomment>companion/ui/pages/lesson_body.py</extracomment>
   <translation>Jetzt noch nicht</translation>
  </message>
  <message>
   <source>Not for now:</source>
   <extracomment>companion/printing/lesson_sheet.py</extracomment>
   <translation>Jetzt noch nicht:</translation>
  </message>
  <message>
   <source>Not in the file: older photos of {names}. One file holds {n} MB of photos. To keep them all, copy the folder {folder} too.</source>
   <extracomment>companion/store/tally.py</extracomment>
   <translation>Nicht in der Datei: ältere Fotos von {names}. Eine Datei fasst {n} MB an Fotos. Um alle zu behalten, kopieren Sie auch den Ordner {folder}.</translation>
  </message>
  <message numerus="yes">
   <source>Not in the file: the photos of {names}. They are gone or damaged; choose them again in the exercises.</source>
   <extracomment>companion/store/tally.py</extracomment>
   <translation>
    <numerusform>Nicht in der Datei: das Foto von {names}. Es fehlt oder ist beschädigt; wählen Sie es in der Übung neu aus.</numerusform>
    <numerusform>Nicht in der Datei: die Fotos von {names}. Sie fehlen oder sind beschädigt; wählen Sie sie in den Übungen neu aus.</numerusform>
   </translation>
  </message>
  <message>
   <source>Not in the first {n} hours after getting up: {names}.</source>
   <extracomment>companion/domain/day_change.py</extracomment>
   <translation>Nicht in den ersten {n} Stunden nach dem Aufstehen: {names}.</translation>
  </message>
  <message>
   <source>Not in your plan</source>
   <extracomment>companion/ui/pages/place_words.py</extracomment>
   <translation>Nicht in Ihrem Plan</translation>
  </message>
  <message>
   <source>Not known yet</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Noch nicht bekannt</translation>
  </message>
  <message>
   <source>Not now</source>
   <extracomment>companion/ui/pages/flare_advice.py, companion/ui/pages/rate_page.py, companion/ui/trouble_window.py</extracomment>
   <translation>Jetzt nicht</translation>
  </message>
  <message>
   <source>Not possible</source>
   <extracomment>companion/ui/pages/told_words.py</extracomment>
   <translation>Nicht möglich</translation>
  </message>
  <message>
   <source>Not rated yet.</source>
   <extracomment>companion/ui/pages/goal_cards.py</extracomment>
   <translation>Noch nicht bewertet.</translation>
  </message>
  <message>
   <source>Not reachable? Go to {place}.</source>
   <extracomment>companion/printing/emergency_sheet.py</extracomment>
   <translation>Nicht erreichbar? Gehen Sie {place}.</translation>
  </message>
  <message>
   <source>Not saved</source>
   <extracomment>companion/ui/plan_door.py</extracomment>
   <translation>Nicht gespeichert</translation>
  </message>
  <message>
   <source>Not saved yet.</source>
   <extracomment>companion/ui/pages/about.py, companion/ui/pages/own_exercise.py</extracomment>
   <translation>Noch nicht gespeichert.</translation>
  </message>
  <message>
   <source>Not saved: {reason}.</source>
   <extracomment>companion/ui/record_door.py</extracomment>
   <translation>Nicht gespeichert: {reason}.</translation>
  </message>
  <message>
   <source>Not today</source>
   <extracomment>companion/ui/pages/day_words.py, companion/ui/pages/exercise_foot.py, companion/ui/pages/not_today_dialog.py, companion/ui/pages/today_asks.py, companion/ui/pages/today_header.py, companion/ui/widgets/routine_card.py</extracomment>
   <translation>Heute nicht</translation>
  </message>
  <message>
   <source>Not today</source>
   <comment>reason to skip an exercise</comment>
   <extracomment>companion/ui/pages/session_offer.py</extracomment>
   <translation>Heute nicht</translation>
  </message>
  <message>
   <source>Not today: {names}.</source>
   <extracomment>companion/domain/day_change.py</extracomment>
   <translation>Heute nicht: {names}.</translation>
  </message>
  <message>
   <source>Not today: {reason}</source>
   <extracomment>companion/ui/pages/told_words.py</extracomment>
   <translation>Heute nicht: {reason}</translation>
  </message>
  <message>
   <source>Not today?</source>
   <extracomment>companion/ui/pages/not_today_dialog.py</extracomment>
   <translation>Heute nicht?</translation>
  </message>
  <message>
   <source>Not until it feels as it did before: {names}.</source>
   <extracomment>companion/domain/day_change.py</extracomment>
   <translation>Erst wieder, wenn es sich anfühlt wie zuvor: {names}.</translation>
  </message>
  <message>
   <source>Not with what you ruled out</source>
   <extracomment>companion/ui/pages/place_words.py</extracomment>
   <translation>Nicht bei dem, was Sie ausgeschlossen haben</translation>
  </message>
  <message>
   <source>Not with what you said</source>
   <extracomment>companion/ui/pages/place_words.py</extracomment>
   <translation>Nicht bei dem, was Sie gesagt haben</translation>
  </message>
  <message>
   <source>Not with what you said about your health.</source>
   <extracomment>companion/ui/pages/plan_left_out.py</extracomment>
   <translation>Nicht bei dem, was Sie über Ihre Gesundheit gesagt haben.</translation>
  </message>
  <message>
   <source>Not yet</source>
   <extracomment>companion/ui/pages/clearance.py, companion/ui/pages/day_words.py, companion/ui/pages/plan_offers.py, companion/ui/pages/today_asks.py</extracomment>
   <translation>Noch nicht</translation>
  </message>
  <message>
   <source>Not yet for {name}</source>
   <extracomment>companion/ui/pages/plan_offers.py</extracomment>
   <translation>Noch nicht für {name}</translation>
  </message>
  <message>
   <source>Note</source>
   <extracomment>companion/ui/pages/entry_form.py</extracomment>
   <translation>Notiz</translation>
  </message>
  <message>
   <source>Note: {text}</source>
   <extracomment>companion/ui/pages/entry_view.py</extracomment>
   <translation>Notiz: {text}</translation>
  </message>
  <message>
   <source>Notes</source>
   <extracomment>companion/domain/prescription_change.py, companion/printing/visit_notes.py</extracomment>
   <translation>Notizen</translation>
  </message>
  <message>
   <source>Nothing done yet today. Your exercises are ready when you are.</source>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation>Heute ist noch nichts gemacht. Ihre Übungen sind bereit, wenn Sie es sind.</translation>
  </message>
  <message>
   <source>Nothing else is missing, as far as the damaged file can be read.</source>
   <extracomment>companion/ui/pages/copy_words.py</extracomment>
   <translation>Sonst fehlt nichts, soweit die beschädigte Datei lesbar ist.</translation>
  </message>
  <message>
   <source>Nothing face down. The rest stays as it is.</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Nichts auf dem Bauch. Der Rest bleibt, wie er ist.</translation>
  </message>
  <message>
   <source>Nothing flat on the back. Your midwife or physiotherapist agrees first.</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Nichts flach auf dem Rücken. Ihre Hebamme oder die Physiotherapie stimmt zuerst zu.</translation>
  </message>
  <message>
   <source>Nothing has changed since the last copy.</source>
   <extracomment>companion/ui/rooms/data_desk.py</extracomment>
   <translation>Seit der letzten Kopie hat sich nichts geändert.</translation>
  </message>
  <message>
   <source>Nothing in your diary was changed.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>An Ihrem Tagebuch wurde nichts geändert.</translation>
  </message>
  <message>
   <source>Nothing is changed yet.</source>
   <extracomment>companion/ui/pages/about.py</extracomment>
   <translation>Noch ist nichts geändert.</translation>
  </message>
  <message>
   <source>Nothing is deleted.</source>
   <extracomment>companion/ui/pages/copy_words.py</extracomment>
   <translation>Nichts wird gelöscht.</translation>
  </message>
  <message>
   <source>Nothing is deleted. The old file is kept in the folder “set-aside”, next to the diary.</source>
   <extracomment>companion/ui/pages/copy_words.py</extracomment>
   <translation>Nichts wird gelöscht. Die alte Datei bleibt im Ordner „set-aside“, neben dem Tagebuch.</translation>
  </message>
  <message>
   <source>Nothing is filled in yet under what you did.</source>
   <extracomment>companion/ui/pages/entry_form.py</extracomment>
   <translation>Bei dem, was Sie gemacht haben, ist noch nichts eingetragen.</translation>
  </message>
  <message>
   <source>Nothing is left out.</source>
   <extracomment>companion/ui/pages/plan_left_out.py</extracomment>
   <translation>Nichts ist weggelassen.</translation>
  </message>
  <message>
   <source>Nothing is missing, as far as the damaged file can be read.</source>
   <extracomment>companion/ui/pages/copy_words.py</extracomment>
   <translation>Nichts fehlt, soweit die beschädigte Datei lesbar ist.</translation>
  </message>
  <message>
   <source>Nothing is ticked yet.</source>
   <extracomment>companion/ui/pages/paper_form.py</extracomment>
   <translation>Noch ist nichts angehakt.</translation>
  </message>
  <message>
   <source>Nothing more was noted.</source>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation>Mehr wurde nicht notiert.</translation>
  </message>
  <message>
   <source>Nothing on one leg, and nothing that spreads the knees.</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Nichts auf einem Bein und nichts, was die Knie spreizt.</translation>
  </message>
  <message>
   <source>Nothing that rounds or turns the back.</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Nichts, was den Rücken rundet oder dreht.</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <extracomment>companion/cli/plan_file.py, companion/store/errors.py</extracomment>
   <translation>Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>Nothing was changed. Show this to whoever made the plan:</source>
   <extracomment>companion/ui/plan_door.py</extracomment>
   <translation>Nichts wurde geändert. Zeigen Sie das der Person, die den Plan gemacht hat:</translation>
  </message>
  <message>
   <source>Nothing was deleted or written over.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Nichts wurde gelöscht oder überschrieben.</translation>
  </message>
  <message>
   <source>Nothing was planned. A short walk is plenty on a rest day.</source>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation>Nichts war geplant. Ein kurzer Weg zu Fuß genügt an einem Ruhetag.</translation>
  </message>
  <message>
   <source>Nothing yet. Each change will be here, with its reason.</source>
   <extracomment>companion/ui/pages/plan_log.py</extracomment>
   <translation>Noch nichts. Jede Änderung wird hier stehen, mit ihrem Grund.</translation>
  </message>
  <message>
   <source>Nov</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>Nov.</translation>
  </message>
  <message>
   <source>November</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>November</translation>
  </message>
  <message>
   <source>Now</source>
   <comment>at once</comment>
   <extracomment>companion/printing/emergency_sheet.py</extracomment>
   <translation>Sofort</translation>
  </message>
  <message>
   <source>Now: call {number} or go to {place}</source>
   <extracomment>companion/ui/pages/help_cards.py</extracomment>
   <translation>Sofort: {number} anrufen oder {place} gehen</translation>
  </message>
  <message>
   <source>Now: call {number} or go to {ward}</source>
   <extracomment>companion/ui/pages/lock_card.py</extracomment>
   <translation>Sofort: {number} anrufen oder {ward} gehen</translation>
  </message>
  <message>
   <source>Nowhere</source>
   <extracomment>companion/ui/pages/check_in_body.py, companion/ui/pages/today_asks.py</extracomment>
   <translation>Nirgends</translation>
  </message>
  <message>
   <source>Numb or odd feeling around the genitals or back passage</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Taubes oder seltsames Gefühl an Genitalien oder After</translation>
  </message>
  <message>
   <source>Numb, tingling or odd feeling between the legs, around the genitals or back passage</source>
   <extracomment>companion/printing/help_lines.py</extracomment>
   <translation>Taubes, kribbelndes oder seltsames Gefühl zwischen den Beinen, an Genitalien oder After</translation>
  </message>
  <message>
   <source>Number of another exercise that was stopped, {day}</source>
   <extracomment>companion/ui/pages/paper_day.py</extracomment>
   <translation>Nummer einer weiteren gestoppten Übung, {day}</translation>
  </message>
  <message>
   <source>Number of the exercise that was stopped, {day}</source>
   <extracomment>companion/ui/pages/paper_day.py</extracomment>
   <translation>Nummer der gestoppten Übung, {day}</translation>
  </message>
  <message>
   <source>OK</source>
   <extracomment>companion/ui/trouble_line.py</extracomment>
   <translation>OK</translation>
  </message>
  <message>
   <source>Oct</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>Okt.</translation>
  </message>
  <message>
   <source>Octagon: a stop.</source>
   <extracomment>companion/printing/appointment_sheet.py</extracomment>
   <translation>Achteck: ein Stopp.</translation>
  </message>
  <message>
   <source>October</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>Oktober</translation>
  </message>
  <message>
   <source>Off</source>
   <extracomment>companion/ui/pages/setting_entry.py, companion/ui/pages/sound_panel.py</extracomment>
   <translation>Aus</translation>
  </message>
  <message>
   <source>Olive</source>
   <comment>skin</comment>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Oliv</translation>
  </message>
  <message>
   <source>On</source>
   <comment>the day, beside a line</comment>
   <extracomment>companion/printing/closed_sheet.py</extracomment>
   <translation>Am</translation>
  </message>
  <message>
   <source>On a sore day or in a flare-up: leave it out.</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation>An einem Tag mit Schmerzen oder im Schmerzschub: weglassen.</translation>
  </message>
  <message>
   <source>On hands and knees you rest on your forearms.</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Auf allen vieren stützen Sie sich auf die Unterarme.</translation>
  </message>
  <message>
   <source>On one knee</source>
   <extracomment>companion/domain/exercise_words.py</extracomment>
   <translation>Auf einem Knie</translation>
  </message>
  <message>
   <source>On the other side now: {names}.</source>
   <extracomment>companion/domain/plan_preview.py</extracomment>
   <translation>Jetzt auf der anderen Seite: {names}.</translation>
  </message>
  <message>
   <source>On the way</source>
   <extracomment>companion/printing/artist.py</extracomment>
   <translation>Unterwegs</translation>
  </message>
  <message>
   <source>On this computer it can stay in the corner of the screen.</source>
   <extracomment>companion/ui/pages/reminder_card.py</extracomment>
   <translation>Auf diesem Computer kann es in der Ecke des Bildschirms bleiben.</translation>
  </message>
  <message>
   <source>On this computer it cannot stay in the corner: leave the window open.</source>
   <extracomment>companion/ui/pages/reminder_card.py</extracomment>
   <translation>Auf diesem Computer kann es nicht in der Ecke bleiben: Lassen Sie das Fenster offen.</translation>
  </message>
  <message>
   <source>On to the next control; with Shift, back</source>
   <extracomment>companion/ui/key_words.py</extracomment>
   <translation>Zum nächsten Element; mit Umschalt zurück</translation>
  </message>
  <message>
   <source>On which day?</source>
   <extracomment>companion/ui/pages/day_form.py, companion/ui/pages/sign_off_fields.py</extracomment>
   <translation>An welchem Tag?</translation>
  </message>
  <message>
   <source>On your back</source>
   <extracomment>companion/domain/exercise_words.py</extracomment>
   <translation>Auf dem Rücken</translation>
  </message>
  <message>
   <source>On your front</source>
   <extracomment>companion/domain/exercise_words.py</extracomment>
   <translation>Auf dem Bauch</translation>
  </message>
  <message>
   <source>On your side</source>
   <extracomment>companion/domain/exercise_words.py</extracomment>
   <translation>Auf der Seite</translation>
  </message>
  <message>
   <source>One calf swollen, hot and red</source>
   <extracomment>companion/printing/help_lines.py</extracomment>
   <translation>Eine Wade geschwollen, heiß und rot</translation>
  </message>
  <message>
   <source>One calf swollen, hot or red; or pregnant and bleeding</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Eine Wade geschwollen, heiß oder rot; oder schwanger und Blutung</translation>
  </message>
  <message>
   <source>One exercise not today: {reason}</source>
   <extracomment>companion/ui/pages/told_words.py</extracomment>
   <translation>Eine Übung heute nicht: {reason}</translation>
  </message>
  <message>
   <source>One leg at a time in tabletop</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Ein Bein nach dem anderen in Tischhaltung</translation>
  </message>
  <message>
   <source>One leg clearly weaker over hours or days</source>
   <extracomment>companion/printing/help_lines.py</extracomment>
   <translation>Ein Bein über Stunden oder Tage deutlich schwächer</translation>
  </message>
  <message>
   <source>One level easier</source>
   <extracomment>companion/ui/pages/dose_editor.py</extracomment>
   <translation>Eine Stufe leichter</translation>
  </message>
  <message>
   <source>One level easier, no stretches</source>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation>Eine Stufe leichter, kein Dehnen</translation>
  </message>
  <message>
   <source>One level harder</source>
   <extracomment>companion/ui/pages/dose_editor.py</extracomment>
   <translation>Eine Stufe schwerer</translation>
  </message>
  <message>
   <source>One line for each exercise of a session.</source>
   <extracomment>companion/ui/pages/export_card.py</extracomment>
   <translation>Eine Zeile für jede Übung einer Einheit.</translation>
  </message>
  <message>
   <source>One line.</source>
   <extracomment>companion/ui/pages/entry_form.py</extracomment>
   <translation>Eine Zeile.</translation>
  </message>
  <message>
   <source>One of your answers should be looked at by a doctor first. Nothing can be started until a clinician has cleared it.</source>
   <extracomment>companion/domain/closed_words.py</extracomment>
   <translation>Eine Ihrer Antworten sollte sich zuerst ein Arzt oder eine Ärztin ansehen. Nichts kann begonnen werden, bis eine Fachperson es freigegeben hat.</translation>
  </message>
  <message>
   <source>One or two days keep what you have. Three or more build strength.</source>
   <extracomment>companion/domain/intake.py</extracomment>
   <translation>Ein oder zwei Tage erhalten, was Sie haben. Drei oder mehr bauen Kraft auf.</translation>
  </message>
  <message>
   <source>One set less</source>
   <extracomment>companion/ui/pages/dose_editor.py, companion/ui/pages/own_numbers.py</extracomment>
   <translation>Ein Satz weniger</translation>
  </message>
  <message>
   <source>One set more</source>
   <extracomment>companion/ui/pages/dose_editor.py, companion/ui/pages/own_numbers.py</extracomment>
   <translation>Ein Satz mehr</translation>
  </message>
  <message>
   <source>One step easier</source>
   <extracomment>companion/ui/pages/plan_item.py</extracomment>
   <translation>Einen Schritt leichter</translation>
  </message>
  <message>
   <source>One thing changes at a time: two more reps, a longer hold, a set, or the next level.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Eines ändert sich auf einmal: zwei Wiederholungen mehr, länger halten, ein Satz oder die nächste Stufe.</translation>
  </message>
  <message>
   <source>Only breathing, brace, heel slides, short walk</source>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation>Nur Atmen, Bauch fest, Fersen gleiten, kurz gehen</translation>
  </message>
  <message>
   <source>Only if a professional asked</source>
   <extracomment>companion/ui/pages/place_words.py</extracomment>
   <translation>Nur wenn eine Fachperson darum bat</translation>
  </message>
  <message>
   <source>Only what is new, or not normal for you, is a yes.</source>
   <extracomment>companion/domain/sign_group.py</extracomment>
   <translation>Nur was neu oder für Sie nicht normal ist, ist ein Ja.</translation>
  </message>
  <message>
   <source>Only what somebody told you. This program finds no cause itself.</source>
   <extracomment>companion/ui/pages/about_form.py</extracomment>
   <translation>Nur was Ihnen jemand gesagt hat. Dieses Programm sucht keine Ursache.</translation>
  </message>
  <message>
   <source>Only when a professional asked you to do it.</source>
   <extracomment>companion/domain/caution_words.py</extracomment>
   <translation>Nur, wenn eine Fachperson Sie darum gebeten hat.</translation>
  </message>
  <message>
   <source>Open Companion</source>
   <extracomment>companion/ui/reminding.py</extracomment>
   <translation>Companion öffnen</translation>
  </message>
  <message>
   <source>Open a plan</source>
   <extracomment>companion/ui/pages/plan_side.py, companion/ui/plan_door.py</extracomment>
   <translation>Einen Plan öffnen</translation>
  </message>
  <message>
   <source>Open another file</source>
   <extracomment>companion/ui/plan_door.py</extracomment>
   <translation>Andere Datei öffnen</translation>
  </message>
  <message>
   <source>Open my plan</source>
   <extracomment>companion/ui/pages/today_empty.py</extracomment>
   <translation>Meinen Plan öffnen</translation>
  </message>
  <message>
   <source>Open the folder</source>
   <extracomment>companion/ui/pages/data_card.py</extracomment>
   <translation>Ordner öffnen</translation>
  </message>
  <message>
   <source>Opens the program quietly when you log in, so that it can remind you.</source>
   <extracomment>companion/store/reminder_setting.py</extracomment>
   <translation>Öffnet das Programm leise beim Anmelden, damit es Sie erinnern kann.</translation>
  </message>
  <message>
   <source>Or any of these?</source>
   <extracomment>companion/ui/pages/about_form.py</extracomment>
   <translation>Oder etwas davon?</translation>
  </message>
  <message>
   <source>Order by position</source>
   <extracomment>companion/ui/pages/plan_list.py</extracomment>
   <translation>Nach Position ordnen</translation>
  </message>
  <message>
   <source>Other</source>
   <comment>reason</comment>
   <extracomment>companion/ui/pages/not_today_dialog.py</extracomment>
   <translation>Anderer Grund</translation>
  </message>
  <message>
   <source>Other</source>
   <comment>something else that was felt</comment>
   <extracomment>companion/ui/pages/stop_questions.py</extracomment>
   <translation>Anderes</translation>
  </message>
  <message>
   <source>Other leg</source>
   <extracomment>companion/ui/pages/check_in_body.py</extracomment>
   <translation>Anderes Bein</translation>
  </message>
  <message>
   <source>Other screen</source>
   <extracomment>companion/ui/pages/session_menu.py</extracomment>
   <translation>Anderer Bildschirm</translation>
  </message>
  <message>
   <source>Over 16 weeks</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Über 16 Wochen</translation>
  </message>
  <message>
   <source>Overhead presses, standing</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Drücken über Kopf im Stehen</translation>
  </message>
  <message>
   <source>Pace</source>
   <extracomment>companion/ui/pages/session_steppers.py</extracomment>
   <translation>Tempo</translation>
  </message>
  <message>
   <source>Pace and range</source>
   <extracomment>companion/ui/pages/session_menu.py</extracomment>
   <translation>Tempo und Umfang</translation>
  </message>
  <message>
   <source>Page before: {title}</source>
   <extracomment>companion/ui/pages/lesson_view.py</extracomment>
   <translation>Seite davor: {title}</translation>
  </message>
  <message>
   <source>Page down</source>
   <comment>a key</comment>
   <extracomment>companion/ui/pages/session_controls.py, companion/ui/widgets/control.py</extracomment>
   <translation>Bild ab</translation>
  </message>
  <message>
   <source>Page up</source>
   <comment>a key</comment>
   <extracomment>companion/ui/pages/session_controls.py, companion/ui/widgets/control.py</extracomment>
   <translation>Bild auf</translation>
  </message>
  <message>
   <source>Page {number} of {all}</source>
   <extracomment>companion/printing/furniture.py, companion/ui/widgets/page_stack.py</extracomment>
   <translation>Seite {number} von {all}</translation>
  </message>
  <message>
   <source>Pages to read</source>
   <extracomment>companion/ui/pages/lesson_list.py</extracomment>
   <translation>Seiten zum Lesen</translation>
  </message>
  <message>
   <source>Pain</source>
   <extracomment>companion/ui/pages/not_today_dialog.py</extracomment>
   <translation>Schmerz</translation>
  </message>
  <message>
   <source>Pain as each day began</source>
   <extracomment>companion/printing/appointment_sheet.py</extracomment>
   <translation>Schmerz zu Beginn jedes Tages</translation>
  </message>
  <message>
   <source>Pain between the shoulder blades</source>
   <extracomment>companion/printing/help_lines.py</extracomment>
   <translation>Schmerz zwischen den Schulterblättern</translation>
  </message>
  <message>
   <source>Pain keeps me from sleep or from standing</source>
   <extracomment>companion/ui/pages/check_in_form.py</extracomment>
   <translation>Der Schmerz lässt mich nicht schlafen oder stehen</translation>
  </message>
  <message>
   <source>Pain keeps you from sleep or standing: no session today.</source>
   <extracomment>companion/domain/gate.py</extracomment>
   <translation>Der Schmerz lässt Sie nicht schlafen oder stehen: heute keine Einheit.</translation>
  </message>
  <message>
   <source>Pain no rest eases, or much worse at night</source>
   <extracomment>companion/printing/help_lines.py</extracomment>
   <translation>Schmerz, den keine Ruhe lindert, oder nachts viel schlimmer</translation>
  </message>
  <message>
   <source>Pain of 0 to 3 is fine to start.</source>
   <extracomment>companion/domain/gate.py</extracomment>
   <translation>Mit Schmerz von 0 bis 3 können Sie anfangen.</translation>
  </message>
  <message>
   <source>Pain of 4 or 5 gets a lighter session. It goes back to your plan when pain is 3 or less.</source>
   <extracomment>companion/domain/gate.py</extracomment>
   <translation>Bei Schmerz 4 oder 5 gibt es eine leichtere Einheit. Sobald der Schmerz bei 3 oder weniger liegt, gilt wieder Ihr Plan.</translation>
  </message>
  <message>
   <source>Pain of 6 or 7 gets breathing, small moves and a short walk.</source>
   <extracomment>companion/domain/gate.py</extracomment>
   <translation>Bei Schmerz 6 oder 7 gibt es Atmen, kleine Bewegungen und einen kurzen Weg zu Fuß.</translation>
  </message>
  <message>
   <source>Pain of 8 or more needs calm days first. Change position often. Short walks of a few minutes are welcome.</source>
   <extracomment>companion/domain/closed_words.py</extracomment>
   <translation>Schmerz von 8 oder mehr braucht zuerst ruhige Tage. Wechseln Sie oft die Haltung. Kurze Wege von einigen Minuten sind willkommen.</translation>
  </message>
  <message>
   <source>Pain of 8 or more needs calm days first. Short walks are welcome.</source>
   <extracomment>companion/domain/gate.py</extracomment>
   <translation>Bei Schmerz 8 oder mehr braucht es zuerst ruhige Tage. Kurze Wege zu Fuß sind willkommen.</translation>
  </message>
  <message>
   <source>Pain severity, 0 to 10</source>
   <extracomment>companion/clinic/fhir_answer.py</extracomment>
   <translation>Schmerzstärke, 0 bis 10</translation>
  </message>
  <message>
   <source>Pain stops normal activities, or stays bad for a week</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Schmerz hält von gewohnten Dingen ab oder bleibt eine Woche stark</translation>
  </message>
  <message>
   <source>Pain that rest does not ease, or much worse at night</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Schmerz, den Ruhe nicht lindert, oder nachts viel schlimmer</translation>
  </message>
  <message>
   <source>Pain up by {n}, further down, or new tingling the next morning: one level lower.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Schmerz um {n} stärker oder tiefer im Bein oder neues Kribbeln am Morgen danach: eine Stufe leichter.</translation>
  </message>
  <message>
   <source>Pain, 0 to 10</source>
   <extracomment>companion/chart/telling.py, companion/printing/intake.py, companion/ui/pages/trend_card.py</extracomment>
   <translation>Schmerz, 0 bis 10</translation>
  </message>
  <message>
   <source>Pain, 0 to 10, from {first} to {last}: {told}.</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation>Schmerz, 0 bis 10, von {first} bis {last}: {told}.</translation>
  </message>
  <message>
   <source>Pain, numbness or weakness in both legs</source>
   <extracomment>companion/domain/lock.py, companion/domain/screening.py</extracomment>
   <translation>Schmerz, Taubheit oder Schwäche in beiden Beinen</translation>
  </message>
  <message>
   <source>Pain, tingling, weakness or numbness in both legs, legs giving way, or new trouble walking</source>
   <extracomment>companion/printing/help_lines.py</extracomment>
   <translation>Schmerz, Kribbeln, Schwäche oder Taubheit in beiden Beinen, Beine geben nach, oder Gehen fällt neuerdings schwer</translation>
  </message>
  <message>
   <source>Paper</source>
   <extracomment>companion/store/setting.py, companion/ui/pages/print_panel.py</extracomment>
   <translation>Papier</translation>
  </message>
  <message>
   <source>Part done</source>
   <extracomment>companion/ui/widgets/exercise_sign.py</extracomment>
   <translation>Teils gemacht</translation>
  </message>
  <message>
   <source>Part {n} of {all}</source>
   <extracomment>companion/ui/pages/sign_check.py</extracomment>
   <translation>Teil {n} von {all}</translation>
  </message>
  <message>
   <source>Pause</source>
   <extracomment>companion/ui/pages/session_controls.py</extracomment>
   <translation>Anhalten</translation>
  </message>
  <message>
   <source>Pause by a clap</source>
   <extracomment>companion/store/setting.py, companion/ui/pages/sound_panel.py</extracomment>
   <translation>Anhalten durch Klatschen</translation>
  </message>
  <message>
   <source>Pause the figure</source>
   <extracomment>companion/ui/widgets/player_bar.py</extracomment>
   <translation>Figur anhalten</translation>
  </message>
  <message>
   <source>Pause, and go on</source>
   <extracomment>companion/ui/key_words.py</extracomment>
   <translation>Anhalten und weitermachen</translation>
  </message>
  <message>
   <source>Paused</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation>Angehalten</translation>
  </message>
  <message>
   <source>Pelvic pain in or after a pregnancy</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Beckenschmerz in oder nach einer Schwangerschaft</translation>
  </message>
  <message>
   <source>Photos ({kinds})</source>
   <extracomment>companion/ui/rooms/own_exercise.py</extracomment>
   <translation>Fotos ({kinds})</translation>
  </message>
  <message>
   <source>Physiotherapist</source>
   <extracomment>companion/printing/emergency_sheet.py</extracomment>
   <translation>Physiotherapie</translation>
  </message>
  <message>
   <source>Picture</source>
   <extracomment>companion/ui/pages/own_picture.py</extracomment>
   <translation>Bild</translation>
  </message>
  <message>
   <source>Picture: {caption}</source>
   <extracomment>companion/ui/pages/stop_way_out.py, companion/ui/widgets/figure_view.py</extracomment>
   <translation>Bild: {caption}</translation>
  </message>
  <message>
   <source>Picture: {name}</source>
   <extracomment>companion/ui/pages/own_picture.py</extracomment>
   <translation>Bild: {name}</translation>
  </message>
  <message>
   <source>Pigeon, if the buttock nerve hurts</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Taube, wenn der Gesäßnerv schmerzt</translation>
  </message>
  <message>
   <source>Pilates</source>
   <extracomment>companion/ui/sheet_stock.py</extracomment>
   <translation>Pilates</translation>
  </message>
  <message>
   <source>Pilates teacher</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>die Pilates-Leitung</translation>
  </message>
  <message>
   <source>Place</source>
   <extracomment>companion/printing/appointment_sheet.py</extracomment>
   <translation>Ort</translation>
  </message>
  <message>
   <source>Place in the movement</source>
   <extracomment>companion/ui/widgets/scrub_line.py</extracomment>
   <translation>Stelle in der Bewegung</translation>
  </message>
  <message>
   <source>Place near the wall or the door</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>Platz nahe der Wand oder Tür</translation>
  </message>
  <message>
   <source>Places</source>
   <extracomment>companion/ui/pages/guide.py</extracomment>
   <translation>Orte</translation>
  </message>
  <message>
   <source>Places</source>
   <comment>of the program, where one can go</comment>
   <extracomment>companion/ui/widgets/rail.py</extracomment>
   <translation>Orte</translation>
  </message>
  <message>
   <source>Plan</source>
   <extracomment>companion/ui/doors.py</extracomment>
   <translation>Plan</translation>
  </message>
  <message>
   <source>Plan by {name}, {day}</source>
   <extracomment>companion/cli/plan_file.py</extracomment>
   <translation>Plan von {name}, {day}</translation>
  </message>
  <message>
   <source>Planned</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation>Geplant</translation>
  </message>
  <message>
   <source>Plans ({ends})</source>
   <extracomment>companion/ui/plan_door.py</extracomment>
   <translation>Pläne ({ends})</translation>
  </message>
  <message>
   <source>Play a test</source>
   <extracomment>companion/ui/pages/sound_card.py, companion/ui/pages/sound_panel.py</extracomment>
   <translation>Test abspielen</translation>
  </message>
  <message>
   <source>Play the figure</source>
   <extracomment>companion/ui/widgets/player_bar.py</extracomment>
   <translation>Figur abspielen</translation>
  </message>
  <message>
   <source>Please ask a doctor or physiotherapist: younger people need a plan of their own.</source>
   <extracomment>companion/domain/first_run.py</extracomment>
   <translation>Bitte fragen Sie eine Ärztin, einen Arzt oder die Physiotherapie: Jüngere brauchen einen eigenen Plan.</translation>
  </message>
  <message>
   <source>Please do not push me or adjust me by hand.</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>Bitte schieben Sie mich nicht und richten Sie mich nicht mit den Händen.</translation>
  </message>
  <message>
   <source>Please let me keep my back and pelvis in neutral.</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>Bitte lassen Sie mich Rücken und Becken neutral halten.</translation>
  </message>
  <message>
   <source>Please read before class</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>Bitte vor dem Kurs lesen</translation>
  </message>
  <message>
   <source>Position</source>
   <extracomment>companion/ui/pages/exercise_filters.py</extracomment>
   <translation>Position</translation>
  </message>
  <message>
   <source>Positions and things that you rule out are not in your plan.</source>
   <extracomment>companion/domain/own_rule.py</extracomment>
   <translation>Positionen und Geräte, die Sie ausschließen, sind nicht in Ihrem Plan.</translation>
  </message>
  <message>
   <source>Positions to leave out</source>
   <extracomment>companion/ui/pages/plan_left_out.py</extracomment>
   <translation>Positionen, die wegfallen sollen</translation>
  </message>
  <message>
   <source>Possible</source>
   <comment>to stand and walk</comment>
   <extracomment>companion/ui/pages/told_words.py</extracomment>
   <translation>Möglich</translation>
  </message>
  <message>
   <source>Pregnant with bleeding, fluid loss or tightenings</source>
   <extracomment>companion/printing/help_lines.py</extracomment>
   <translation>Schwanger mit Blutung, Abgang von Flüssigkeit oder Wehen</translation>
  </message>
  <message>
   <source>Press Ready when you are.</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation>Drücken Sie Bereit, wenn Sie es sind.</translation>
  </message>
  <message>
   <source>Press Try it, then clap, or call out. Past the mark, and sudden, it would pause a session. Nothing is recorded.</source>
   <extracomment>companion/ui/pages/hands_free_card.py</extracomment>
   <translation>Drücken Sie „Ausprobieren“, dann klatschen oder rufen Sie. Über der Marke, und plötzlich, würde es eine Einheit anhalten. Nichts wird aufgenommen.</translation>
  </message>
  <message>
   <source>Pressing the back flat</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Rücken flach drücken</translation>
  </message>
  <message>
   <source>Preview</source>
   <extracomment>companion/ui/widgets/page_stack.py</extracomment>
   <translation>Vorschau</translation>
  </message>
  <message>
   <source>Previous month</source>
   <extracomment>companion/ui/pages/calendar_card.py</extracomment>
   <translation>Voriger Monat</translation>
  </message>
  <message>
   <source>Previous week</source>
   <extracomment>companion/ui/pages/history_header.py</extracomment>
   <translation>Vorige Woche</translation>
  </message>
  <message>
   <source>Print</source>
   <extracomment>companion/ui/pages/print_foot.py, companion/ui/pages/print_panel.py, companion/ui/pages/today_header.py</extracomment>
   <translation>Drucken</translation>
  </message>
  <message>
   <source>Print this</source>
   <extracomment>companion/ui/pages/help.py, companion/ui/pages/lock.py, companion/ui/pages/sign_result.py</extracomment>
   <translation>Drucken</translation>
  </message>
  <message>
   <source>Print this page</source>
   <extracomment>companion/ui/pages/learn.py</extracomment>
   <translation>Diese Seite drucken</translation>
  </message>
  <message>
   <source>Print this week</source>
   <extracomment>companion/ui/pages/history_header.py</extracomment>
   <translation>Diese Woche drucken</translation>
  </message>
  <message>
   <source>Print today</source>
   <extracomment>companion/ui/pages/today_header.py</extracomment>
   <translation>Heute drucken</translation>
  </message>
  <message>
   <source>Print what is shown</source>
   <extracomment>companion/ui/key_words.py</extracomment>
   <translation>Drucken, was gezeigt wird</translation>
  </message>
  <message>
   <source>Print: {sheet}</source>
   <extracomment>companion/ui/pages/print_dialog.py</extracomment>
   <translation>Drucken: {sheet}</translation>
  </message>
  <message>
   <source>Printing</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation>Drucken</translation>
  </message>
  <message>
   <source>Put it back</source>
   <extracomment>companion/ui/pages/exercise_standing.py, companion/ui/pages/plan_left_out.py</extracomment>
   <translation>Zurückholen</translation>
  </message>
  <message>
   <source>Put off</source>
   <comment>a session, for a day</comment>
   <extracomment>companion/ui/pages/week_words.py, companion/ui/widgets/day_column.py</extracomment>
   <translation>Verschoben</translation>
  </message>
  <message>
   <source>Put them back</source>
   <extracomment>companion/ui/pages/plan_gap_card.py</extracomment>
   <translation>Zurückholen</translation>
  </message>
  <message>
   <source>Put {name} back</source>
   <extracomment>companion/ui/pages/plan_left_out.py</extracomment>
   <translation>{name} zurückholen</translation>
  </message>
  <message>
   <source>Qt for Python: LGPL version 3</source>
   <extracomment>companion/ui/pages/about_card.py</extracomment>
   <translation>Qt for Python: LGPL Version 3</translation>
  </message>
  <message>
   <source>Questions to ask</source>
   <extracomment>companion/printing/visit_notes.py</extracomment>
   <translation>Fragen</translation>
  </message>
  <message>
   <source>Quiet from</source>
   <extracomment>companion/store/reminder_setting.py</extracomment>
   <translation>Ruhe ab</translation>
  </message>
  <message>
   <source>Quiet until</source>
   <extracomment>companion/store/reminder_setting.py</extracomment>
   <translation>Ruhe bis</translation>
  </message>
  <message>
   <source>Quit</source>
   <extracomment>companion/ui/reminding.py</extracomment>
   <translation>Beenden</translation>
  </message>
  <message>
   <source>Range</source>
   <extracomment>companion/ui/pages/session_steppers.py</extracomment>
   <translation>Umfang</translation>
  </message>
  <message>
   <source>Range small, medium, full</source>
   <extracomment>companion/ui/key_words.py</extracomment>
   <translation>Umfang klein, mittel, voll</translation>
  </message>
  <message>
   <source>Rate all of them, then save.</source>
   <extracomment>companion/ui/pages/goals.py</extracomment>
   <translation>Bewerten Sie alle und speichern Sie dann.</translation>
  </message>
  <message>
   <source>Rate it now</source>
   <extracomment>companion/ui/pages/rest_page.py, companion/ui/pages/today_asks.py, companion/ui/pages/today_invites.py</extracomment>
   <translation>Jetzt bewerten</translation>
  </message>
  <message>
   <source>Rated once. The next time is in two weeks.</source>
   <extracomment>companion/ui/pages/goal_cards.py</extracomment>
   <translation>Einmal bewertet. Das nächste Mal ist in zwei Wochen.</translation>
  </message>
  <message>
   <source>Read more</source>
   <extracomment>companion/ui/pages/guide.py</extracomment>
   <translation>Mehr lesen</translation>
  </message>
  <message>
   <source>Read more about {word}</source>
   <extracomment>companion/ui/pages/guide.py</extracomment>
   <translation>Mehr lesen über {word}</translation>
  </message>
  <message>
   <source>Ready</source>
   <comment>I am ready</comment>
   <extracomment>companion/ui/pages/session_controls.py</extracomment>
   <translation>Bereit</translation>
  </message>
  <message>
   <source>Ready: on with it in a rest or a pause</source>
   <extracomment>companion/ui/key_words.py</extracomment>
   <translation>Bereit: weiter, in einer Pause oder nach dem Anhalten</translation>
  </message>
  <message>
   <source>Really everything, for good?</source>
   <extracomment>companion/ui/rooms/data_desk.py</extracomment>
   <translation>Wirklich alles, endgültig?</translation>
  </message>
  <message>
   <source>Really everything, for good? Type yes: </source>
   <extracomment>companion/cli/removal.py</extracomment>
   <translation>Wirklich alles, für immer? Tippen Sie yes: </translation>
  </message>
  <message>
   <source>Reason</source>
   <extracomment>companion/printing/appointment_sheet.py</extracomment>
   <translation>Grund</translation>
  </message>
  <message>
   <source>Released for you</source>
   <extracomment>companion/domain/prescription_change.py</extracomment>
   <translation>Für Sie freigegeben</translation>
  </message>
  <message>
   <source>Remind me</source>
   <extracomment>companion/store/reminder_setting.py</extracomment>
   <translation>Erinnern</translation>
  </message>
  <message>
   <source>Reminders</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation>Erinnerungen</translation>
  </message>
  <message>
   <source>Reminders come only while the program is running, in a window or in the corner of the screen.</source>
   <extracomment>companion/ui/pages/reminder_card.py</extracomment>
   <translation>Erinnerungen kommen nur, solange das Programm läuft, in einem Fenster oder in der Ecke des Bildschirms.</translation>
  </message>
  <message>
   <source>Remove</source>
   <extracomment>companion/ui/pages/goal_cards.py, companion/ui/pages/referral_card.py</extracomment>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Remove: {what}</source>
   <extracomment>companion/ui/pages/goal_cards.py, companion/ui/pages/referral_card.py</extracomment>
   <translation>Entfernen: {what}</translation>
  </message>
  <message>
   <source>Rep {number} of {all}</source>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation>Wdh. {number} von {all}</translation>
  </message>
  <message>
   <source>Reset all</source>
   <extracomment>companion/ui/pages/settings.py</extracomment>
   <translation>Alle zurücksetzen</translation>
  </message>
  <message>
   <source>Rest</source>
   <extracomment>companion/domain/wording.py, companion/ui/pages/own_numbers.py</extracomment>
   <translation>Pause</translation>
  </message>
  <message>
   <source>Rest 2 min, then rate again</source>
   <extracomment>companion/ui/pages/stop_card.py</extracomment>
   <translation>2 min ruhen, dann neu bewerten</translation>
  </message>
  <message>
   <source>Rest and breathe into your belly</source>
   <extracomment>companion/ui/pages/rest_page.py</extracomment>
   <translation>Ruhen und in den Bauch atmen</translation>
  </message>
  <message>
   <source>Rest day</source>
   <extracomment>companion/ui/pages/day_words.py, companion/ui/pages/week_words.py, companion/ui/today_note.py, companion/ui/widgets/day_column.py</extracomment>
   <translation>Ruhetag</translation>
  </message>
  <message>
   <source>Rest for at most 120 seconds.</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation>Höchstens 120 Sekunden Pause.</translation>
  </message>
  <message>
   <source>Rest from that exercise, then start one level easier.</source>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation>Lassen Sie diese Übung ruhen, dann eine Stufe leichter.</translation>
  </message>
  <message>
   <source>Rest in an easy position and breathe for 2 minutes. Leave that exercise out today.</source>
   <extracomment>companion/printing/banner.py</extracomment>
   <translation>Ruhen Sie in bequemer Lage und atmen Sie 2 Minuten. Lassen Sie diese Übung heute weg.</translation>
  </message>
  <message>
   <source>Rest in an easy position and breathe into your belly for two minutes.</source>
   <extracomment>companion/domain/after_stop.py</extracomment>
   <translation>Ruhen Sie in einer bequemen Lage und atmen Sie zwei Minuten in den Bauch.</translation>
  </message>
  <message>
   <source>Rest is fine, and nothing counts as missed.</source>
   <extracomment>companion/ui/pages/today_asks.py</extracomment>
   <translation>Ruhe ist gut, und nichts zählt als versäumt.</translation>
  </message>
  <message>
   <source>Rest today</source>
   <extracomment>companion/ui/pages/day_words.py</extracomment>
   <translation>Heute ausruhen</translation>
  </message>
  <message numerus="yes">
   <source>Rest {n} seconds. Then set {number}.</source>
   <extracomment>companion/domain/cue_words.py</extracomment>
   <translation>
    <numerusform>{n} Sekunde Pause. Dann Satz {number}.</numerusform>
    <numerusform>{n} Sekunden Pause. Dann Satz {number}.</numerusform>
   </translation>
  </message>
  <message>
   <source>Rest. Then set {number}.</source>
   <extracomment>companion/domain/cue_words.py</extracomment>
   <translation>Pause. Dann Satz {number}.</translation>
  </message>
  <message>
   <source>Rests until {day}</source>
   <extracomment>companion/ui/pages/place_words.py</extracomment>
   <translation>Ruht bis {day}</translation>
  </message>
  <message>
   <source>Return</source>
   <extracomment>companion/domain/own_exercise.py, companion/domain/wording.py</extracomment>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Right</source>
   <extracomment>companion/domain/wording.py, companion/store/setting.py</extracomment>
   <translation>Rechts</translation>
  </message>
  <message>
   <source>Right leg</source>
   <extracomment>companion/domain/person_words.py, companion/ui/pages/check_in.py, companion/ui/pages/check_in_body.py</extracomment>
   <translation>Rechtes Bein</translation>
  </message>
  <message>
   <source>Right only</source>
   <extracomment>companion/ui/pages/dose_editor.py</extracomment>
   <translation>Nur rechts</translation>
  </message>
  <message>
   <source>Right side first</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation>Zuerst die rechte Seite</translation>
  </message>
  <message>
   <source>Right side first.</source>
   <extracomment>companion/domain/cue_words.py</extracomment>
   <translation>Zuerst die rechte Seite.</translation>
  </message>
  <message>
   <source>Right side next</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation>Jetzt die rechte Seite</translation>
  </message>
  <message>
   <source>Right step</source>
   <extracomment>companion/ui/widgets/rep_path.py</extracomment>
   <translation>Rechter Schritt</translation>
  </message>
  <message>
   <source>Right, set {n}</source>
   <extracomment>companion/ui/pages/sets_card.py</extracomment>
   <translation>Rechts, Satz {n}</translation>
  </message>
  <message>
   <source>Roll over in one piece, knees bent.</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation>In einem Stück herumrollen, Knie gebeugt.</translation>
  </message>
  <message>
   <source>Roll-up, roll-over, rolling on the back</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Aufrollen, Überrollen, auf dem Rücken rollen</translation>
  </message>
  <message>
   <source>Row, upright and supported</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Rudern, aufrecht und gestützt</translation>
  </message>
  <message>
   <source>Rule nothing out</source>
   <extracomment>companion/ui/pages/plan_gap_card.py</extracomment>
   <translation>Nichts ausschließen</translation>
  </message>
  <message>
   <source>S</source>
   <comment>for same, the next morning</comment>
   <extracomment>companion/printing/week_rows.py</extracomment>
   <translation>G</translation>
  </message>
  <message>
   <source>STOP</source>
   <comment>in the red octagon</comment>
   <extracomment>companion/printing/banner.py</extracomment>
   <translation>STOPP</translation>
  </message>
  <message>
   <source>STOP: pain / tingling</source>
   <extracomment>companion/ui/widgets/stop_button.py</extracomment>
   <translation>STOPP: Schmerz/Kribbeln</translation>
  </message>
  <message>
   <source>STOP: pain or tingling. At once, from anywhere</source>
   <extracomment>companion/ui/key_words.py</extracomment>
   <translation>STOPP: Schmerz oder Kribbeln. Sofort, von überall</translation>
  </message>
  <message>
   <source>Saddle set for a slightly bent knee</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Sattel für leicht gebeugtes Knie</translation>
  </message>
  <message>
   <source>Same</source>
   <extracomment>companion/clinic/fhir_answer.py, companion/ui/pages/paper_day.py, companion/ui/pages/today_asks.py</extracomment>
   <translation>Gleich</translation>
  </message>
  <message>
   <source>Same as the computer</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Wie der Computer</translation>
  </message>
  <message>
   <source>Same day</source>
   <extracomment>companion/printing/emergency_sheet.py</extracomment>
   <translation>Am selben Tag</translation>
  </message>
  <message>
   <source>Same or better. Your plan goes on.</source>
   <extracomment>companion/domain/morning.py</extracomment>
   <translation>Gleich oder besser. Ihr Plan geht weiter.</translation>
  </message>
  <message>
   <source>Sat</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>Sa</translation>
  </message>
  <message>
   <source>Saturday</source>
   <extracomment>companion/domain/prescription_change.py, companion/printing/calendar_words.py, companion/store/setting.py</extracomment>
   <translation>Samstag</translation>
  </message>
  <message>
   <source>Save</source>
   <extracomment>companion/ui/pages/about.py, companion/ui/pages/day_form.py, companion/ui/pages/goals.py, companion/ui/pages/own_exercise.py</extracomment>
   <translation>Speichern</translation>
  </message>
  <message>
   <source>Save as</source>
   <extracomment>companion/ui/pages/data_card.py</extracomment>
   <translation>Speichern unter</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <extracomment>companion/ui/pages/print_foot.py, companion/ui/pages/print_order.py</extracomment>
   <translation>Als PDF speichern</translation>
  </message>
  <message>
   <source>Save everything as</source>
   <extracomment>companion/ui/rooms/data_desk.py</extracomment>
   <translation>Alles speichern unter</translation>
  </message>
  <message>
   <source>Save everything in one file</source>
   <extracomment>companion/ui/pages/data_card.py</extracomment>
   <translation>Alles in einer Datei speichern</translation>
  </message>
  <message>
   <source>Save ink</source>
   <extracomment>companion/store/setting.py, companion/ui/pages/print_panel.py</extracomment>
   <translation>Tinte sparen</translation>
  </message>
  <message>
   <source>Save my plan</source>
   <extracomment>companion/ui/pages/plan_side.py, companion/ui/plan_door.py</extracomment>
   <translation>Meinen Plan speichern</translation>
  </message>
  <message>
   <source>Save the week</source>
   <extracomment>companion/ui/pages/paper_form.py</extracomment>
   <translation>Die Woche speichern</translation>
  </message>
  <message>
   <source>Saved as {name}.</source>
   <extracomment>companion/ui/pages/print_dialog.py</extracomment>
   <translation>Gespeichert als {name}.</translation>
  </message>
  <message>
   <source>Saved in {path}</source>
   <extracomment>companion/ui/rooms/data_desk.py</extracomment>
   <translation>Gespeichert in {path}</translation>
  </message>
  <message>
   <source>Saved.</source>
   <extracomment>companion/ui/pages/about.py, companion/ui/pages/goals.py, companion/ui/pages/stop_way_out.py</extracomment>
   <translation>Gespeichert.</translation>
  </message>
  <message>
   <source>Saved. Your exercises stay as they are.</source>
   <extracomment>companion/ui/pages/about.py</extracomment>
   <translation>Gespeichert. Ihre Übungen bleiben, wie sie sind.</translation>
  </message>
  <message>
   <source>Saved: {path}</source>
   <extracomment>companion/ui/record_door.py</extracomment>
   <translation>Gespeichert: {path}</translation>
  </message>
  <message>
   <source>Saving. A slow drive can take a while.</source>
   <extracomment>companion/ui/saving.py</extracomment>
   <translation>Wird gespeichert. Auf einem langsamen Laufwerk dauert das etwas.</translation>
  </message>
  <message>
   <source>Say this on the phone:</source>
   <extracomment>companion/printing/emergency_sheet.py</extracomment>
   <translation>Sagen Sie am Telefon:</translation>
  </message>
  <message>
   <source>Say what comes next in a session.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Ansagen, was in einer Einheit als Nächstes kommt.</translation>
  </message>
  <message>
   <source>Say what you answered yes to. Show this page, or print it.</source>
   <extracomment>companion/domain/alarm_words.py</extracomment>
   <translation>Sagen Sie, wo Sie mit Ja geantwortet haben. Zeigen Sie diese Seite oder drucken Sie sie.</translation>
  </message>
  <message>
   <source>Say what you answered yes to. Show this page.</source>
   <extracomment>companion/printing/closed_sheet.py</extracomment>
   <translation>Sagen Sie, wo Sie mit Ja geantwortet haben. Zeigen Sie diese Seite.</translation>
  </message>
  <message>
   <source>Say: “I have back pain, and I feel very ill.”</source>
   <extracomment>companion/domain/alarm_words.py</extracomment>
   <translation>Sagen Sie: „Ich habe Rückenschmerzen und fühle mich sehr krank.“</translation>
  </message>
  <message>
   <source>Say: “I have chest pain together with back pain.”</source>
   <extracomment>companion/domain/alarm_words.py</extracomment>
   <translation>Sagen Sie: „Ich habe Schmerzen in der Brust und im Rücken.“</translation>
  </message>
  <message>
   <source>Say: “I have had back pain since a bad fall or accident.”</source>
   <extracomment>companion/domain/alarm_words.py</extracomment>
   <translation>Sagen Sie: „Ich habe Rückenschmerzen seit einem schweren Sturz oder Unfall.“</translation>
  </message>
  <message>
   <source>Say: “I have or had cancer. Now I have new, bad pain in my spine.”</source>
   <extracomment>companion/domain/alarm_words.py</extracomment>
   <translation>Sagen Sie: „Ich habe oder hatte Krebs. Jetzt habe ich neue, starke Schmerzen in der Wirbelsäule.“</translation>
  </message>
  <message>
   <source>Say: “I have sciatica. I am worried about cauda equina syndrome.”</source>
   <extracomment>companion/domain/alarm_words.py</extracomment>
   <translation>Sagen Sie: „Ich habe Ischias. Ich mache mir Sorgen wegen eines Cauda-equina-Syndroms.“</translation>
  </message>
  <message>
   <source>Screen for sessions</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Bildschirm für Einheiten</translation>
  </message>
  <message>
   <source>Screen {number}: {name}</source>
   <extracomment>companion/ui/rooms/settings.py</extracomment>
   <translation>Bildschirm {number}: {name}</translation>
  </message>
  <message>
   <source>Search all pages</source>
   <extracomment>companion/ui/pages/learn.py</extracomment>
   <translation>Seiten suchen</translation>
  </message>
  <message>
   <source>Search, in Exercises, Learn and Settings</source>
   <extracomment>companion/ui/key_words.py</extracomment>
   <translation>Suchen, in Übungen, Wissen und Optionen</translation>
  </message>
  <message>
   <source>Seconds left</source>
   <extracomment>companion/ui/widgets/pace_ring.py</extracomment>
   <translation>Sekunden übrig</translation>
  </message>
  <message>
   <source>See a GP</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation>Zum Hausarzt</translation>
  </message>
  <message>
   <source>See a doctor</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation>Zum Arzt</translation>
  </message>
  <message>
   <source>See somebody today</source>
   <extracomment>companion/domain/alarm_words.py</extracomment>
   <translation>Heute untersuchen lassen</translation>
  </message>
  <message>
   <source>See what to do now</source>
   <extracomment>companion/ui/pages/check_in_foot.py, companion/ui/pages/closed_card.py</extracomment>
   <translation>Sehen, was jetzt zu tun ist</translation>
  </message>
  <message>
   <source>Seen by</source>
   <extracomment>companion/printing/closed_sheet.py</extracomment>
   <translation>Untersucht von</translation>
  </message>
  <message>
   <source>Sent to the printer.</source>
   <extracomment>companion/ui/pages/print_dialog.py</extracomment>
   <translation>An den Drucker gesendet.</translation>
  </message>
  <message>
   <source>Sep</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>Sept.</translation>
  </message>
  <message>
   <source>September</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>September</translation>
  </message>
  <message>
   <source>Session</source>
   <extracomment>companion/store/setting_group.py, companion/ui/pages/entry_words.py, companion/ui/pages/session.py</extracomment>
   <translation>Einheit</translation>
  </message>
  <message>
   <source>Session</source>
   <comment>a day with one, short</comment>
   <extracomment>companion/ui/widgets/day_column.py</extracomment>
   <translation>Einheit</translation>
  </message>
  <message>
   <source>Session day</source>
   <extracomment>companion/domain/wording.py, companion/ui/pages/day_words.py, companion/ui/widgets/day_column.py</extracomment>
   <translation>Trainingstag</translation>
  </message>
  <message numerus="yes">
   <source>Session day · {n} exercises</source>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation>
    <numerusform>Trainingstag · {n} Übung</numerusform>
    <numerusform>Trainingstag · {n} Übungen</numerusform>
   </translation>
  </message>
  <message>
   <source>Session days</source>
   <extracomment>companion/ui/pages/plan_days.py</extracomment>
   <translation>Trainingstage</translation>
  </message>
  <message>
   <source>Session menu</source>
   <extracomment>companion/ui/pages/session_menu.py</extracomment>
   <translation>Menü der Einheit</translation>
  </message>
  <message>
   <source>Sessions</source>
   <extracomment>companion/chart/telling.py, companion/printing/appointment_sheet.py</extracomment>
   <translation>Einheiten</translation>
  </message>
  <message>
   <source>Sessions a week</source>
   <extracomment>companion/chart/telling.py, companion/ui/pages/week_cards.py</extracomment>
   <translation>Einheiten pro Woche</translation>
  </message>
  <message>
   <source>Sessions a week from {day}: {counts}.</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation>Einheiten pro Woche ab {day}: {counts}.</translation>
  </message>
  <message>
   <source>Sessions take {n} minutes at most.</source>
   <extracomment>companion/domain/plan_change.py</extracomment>
   <translation>Einheiten dauern höchstens {n} Minuten.</translation>
  </message>
  <message>
   <source>Sessions, answers, plan and settings, to keep or to take along.</source>
   <extracomment>companion/ui/pages/data_card.py</extracomment>
   <translation>Einheiten, Antworten, Plan und Einstellungen, zum Behalten oder Mitnehmen.</translation>
  </message>
  <message>
   <source>Sessions, pain and stops in the form that clinics exchange. No name.</source>
   <extracomment>companion/ui/pages/export_card.py</extracomment>
   <translation>Einheiten, Schmerz und Stopps in der Form, die Praxen austauschen. Ohne Namen.</translation>
  </message>
  <message>
   <source>Set aside</source>
   <extracomment>companion/ui/pages/place_words.py</extracomment>
   <translation>Zurückgestellt</translation>
  </message>
  <message>
   <source>Set the date and time of your computer. Until they are right, no session starts, so that nothing is kept under a wrong date.</source>
   <extracomment>companion/ui/clock_question.py</extracomment>
   <translation>Stellen Sie Datum und Uhrzeit Ihres Computers ein. Bis sie stimmen, beginnt keine Einheit, damit nichts unter einem falschen Datum gespeichert wird.</translation>
  </message>
  <message>
   <source>Set {number} of {all}</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation>Satz {number} von {all}</translation>
  </message>
  <message>
   <source>Set {number} of {all} done</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation>Satz {number} von {all} geschafft</translation>
  </message>
  <message>
   <source>Set {number} of {all} next</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation>Als Nächstes Satz {number} von {all}</translation>
  </message>
  <message>
   <source>Set {number}: {what}</source>
   <comment>what was felt there</comment>
   <extracomment>companion/ui/pages/entry_view.py</extracomment>
   <translation>Satz {number}: {what}</translation>
  </message>
  <message>
   <source>Set {n}</source>
   <extracomment>companion/ui/pages/sets_card.py</extracomment>
   <translation>Satz {n}</translation>
  </message>
  <message>
   <source>Sets</source>
   <extracomment>companion/printing/tick.py, companion/ui/pages/dose_editor.py, companion/ui/pages/own_numbers.py</extracomment>
   <translation>Sätze</translation>
  </message>
  <message numerus="yes">
   <source>Sets</source>
   <comment>boxes to tick</comment>
   <extracomment>companion/printing/tick.py</extracomment>
   <translation>
    <numerusform>Satz</numerusform>
    <numerusform>Sätze</numerusform>
   </translation>
  </message>
  <message>
   <source>Setting up is not finished: step {n} of {all} is next.</source>
   <extracomment>companion/ui/pages/today_invites.py</extracomment>
   <translation>Das Einrichten ist nicht fertig: Schritt {n} von {all} kommt als nächster.</translation>
  </message>
  <message>
   <source>Settings</source>
   <extracomment>companion/ui/doors.py, companion/ui/pages/settings.py</extracomment>
   <translation>Optionen</translation>
  </message>
  <message>
   <source>Sheet</source>
   <extracomment>companion/ui/pages/print_panel.py</extracomment>
   <translation>Blatt</translation>
  </message>
  <message>
   <source>Sheets begin in grey, with less ink. Pictures stay clear.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Blätter beginnen in Grau, mit weniger Tinte. Bilder bleiben klar.</translation>
  </message>
  <message>
   <source>Sheets begin in large letters, where there is such a print of them.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Blätter beginnen in großer Schrift, wo es sie gibt.</translation>
  </message>
  <message>
   <source>Short pages to read.</source>
   <extracomment>companion/ui/key_words.py</extracomment>
   <translation>Kurze Seiten zum Lesen.</translation>
  </message>
  <message>
   <source>Shorter</source>
   <extracomment>companion/ui/pages/dose_editor.py, companion/ui/pages/own_numbers.py</extracomment>
   <translation>Kürzer</translation>
  </message>
  <message>
   <source>Shorter rest</source>
   <extracomment>companion/ui/pages/own_numbers.py</extracomment>
   <translation>Kürzere Pause</translation>
  </message>
  <message>
   <source>Show an older copy</source>
   <extracomment>companion/ui/pages/copy_list.py</extracomment>
   <translation>Eine ältere Kopie zeigen</translation>
  </message>
  <message>
   <source>Show as charts</source>
   <extracomment>companion/ui/pages/trend_card.py</extracomment>
   <translation>Als Diagramme zeigen</translation>
  </message>
  <message>
   <source>Show as tables</source>
   <extracomment>companion/ui/pages/trend_card.py</extracomment>
   <translation>Als Tabellen zeigen</translation>
  </message>
  <message>
   <source>Show one now</source>
   <extracomment>companion/ui/pages/reminder_card.py</extracomment>
   <translation>Jetzt eine zeigen</translation>
  </message>
  <message>
   <source>Show the copies</source>
   <extracomment>companion/ui/pages/data_card.py</extracomment>
   <translation>Kopien zeigen</translation>
  </message>
  <message>
   <source>Show the sources</source>
   <extracomment>companion/ui/pages/about_card.py</extracomment>
   <translation>Quellen zeigen</translation>
  </message>
  <message>
   <source>Side-lying legs, clam</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Beine in Seitlage, Muschel</translation>
  </message>
  <message>
   <source>Signs that cannot wait, and the number to call.</source>
   <extracomment>companion/ui/key_words.py</extracomment>
   <translation>Warnzeichen, die nicht warten können, und die Nummer dazu.</translation>
  </message>
  <message>
   <source>Signs that need help</source>
   <extracomment>companion/domain/rule_chapter.py</extracomment>
   <translation>Warnzeichen</translation>
  </message>
  <message>
   <source>Signs that need help at once</source>
   <extracomment>companion/ui/pages/sign_check.py</extracomment>
   <translation>Zeichen, bei denen Sie sofort Hilfe brauchen</translation>
  </message>
  <message>
   <source>Signs to ask about soon</source>
   <extracomment>companion/ui/pages/sign_check.py</extracomment>
   <translation>Zeichen, nach denen Sie bald fragen sollten</translation>
  </message>
  <message>
   <source>Signs to have looked at today</source>
   <extracomment>companion/ui/pages/sign_check.py</extracomment>
   <translation>Zeichen, die heute jemand ansehen sollte</translation>
  </message>
  <message>
   <source>Sit-ups, double straight-leg raises</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Sit-ups, beide Beine gestreckt heben</translation>
  </message>
  <message>
   <source>Sitting</source>
   <extracomment>companion/domain/exercise_words.py</extracomment>
   <translation>Im Sitzen</translation>
  </message>
  <message>
   <source>Size of print</source>
   <extracomment>companion/ui/pages/print_panel.py</extracomment>
   <translation>Schriftgröße</translation>
  </message>
  <message>
   <source>Skin</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Haut</translation>
  </message>
  <message>
   <source>Skip</source>
   <extracomment>companion/ui/key_words.py</extracomment>
   <translation>Weiter: diesen Teil überspringen</translation>
  </message>
  <message>
   <source>Skip</source>
   <comment>next part of the session</comment>
   <extracomment>companion/ui/pages/session_controls.py</extracomment>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>Skip this exercise</source>
   <extracomment>companion/ui/pages/session_menu.py</extracomment>
   <translation>Diese Übung auslassen</translation>
  </message>
  <message>
   <source>Slow and controlled</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation>Langsam und kontrolliert</translation>
  </message>
  <message>
   <source>Slower</source>
   <extracomment>companion/ui/key_words.py, companion/ui/pages/own_numbers.py</extracomment>
   <translation>Langsamer</translation>
  </message>
  <message>
   <source>Slower (S)</source>
   <extracomment>companion/ui/pages/session_steppers.py</extracomment>
   <translation>Langsamer (S)</translation>
  </message>
  <message>
   <source>Slower voice</source>
   <extracomment>companion/ui/pages/sound_panel.py</extracomment>
   <translation>Stimme langsamer</translation>
  </message>
  <message>
   <source>Slowly, in your comfort zone.</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation>Langsam, im Wohlfühlbereich.</translation>
  </message>
  <message>
   <source>Slowly. Keep breathing.</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation>Langsam. Weiteratmen.</translation>
  </message>
  <message>
   <source>Slumping over the bars</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Über dem Lenker zusammensinken</translation>
  </message>
  <message>
   <source>Small</source>
   <comment>range of a movement</comment>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation>Klein</translation>
  </message>
  <message>
   <source>Smaller (1, 2)</source>
   <extracomment>companion/ui/pages/session_steppers.py</extracomment>
   <translation>Kleiner (1, 2)</translation>
  </message>
  <message>
   <source>Softer tones</source>
   <extracomment>companion/ui/pages/sound_panel.py</extracomment>
   <translation>Töne leiser</translation>
  </message>
  <message>
   <source>Softer voice</source>
   <extracomment>companion/ui/pages/sound_panel.py</extracomment>
   <translation>Stimme leiser</translation>
  </message>
  <message>
   <source>Somebody is typed in, but not added yet.</source>
   <extracomment>companion/ui/pages/about.py</extracomment>
   <translation>Jemand ist eingetippt, aber noch nicht hinzugefügt.</translation>
  </message>
  <message>
   <source>Somebody should look at this today.</source>
   <extracomment>companion/ui/pages/sign_check.py</extracomment>
   <translation>Das sollte heute jemand ansehen.</translation>
  </message>
  <message>
   <source>Someone who can drive me</source>
   <extracomment>companion/printing/emergency_sheet.py</extracomment>
   <translation>Jemand, der mich fahren kann</translation>
  </message>
  <message>
   <source>Something is missing above.</source>
   <extracomment>companion/ui/pages/about_step.py</extracomment>
   <translation>Oben fehlt noch etwas.</translation>
  </message>
  <message>
   <source>Something to ask</source>
   <extracomment>companion/ui/pages/told_fields.py</extracomment>
   <translation>Etwas zu fragen</translation>
  </message>
  <message>
   <source>Something to tell</source>
   <extracomment>companion/ui/pages/told_fields.py</extracomment>
   <translation>Etwas zu sagen</translation>
  </message>
  <message>
   <source>Something to tell or to ask</source>
   <extracomment>companion/ui/pages/visit_notes.py</extracomment>
   <translation>Etwas zu sagen oder zu fragen</translation>
  </message>
  <message>
   <source>Somewhere else? 112 works from a mobile in many countries.</source>
   <extracomment>companion/ui/pages/help_cards.py</extracomment>
   <translation>Anderswo? Die 112 geht vom Handy in vielen Ländern.</translation>
  </message>
  <message>
   <source>Sore knees</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Schmerzende Knie</translation>
  </message>
  <message>
   <source>Sore side</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Schmerzende Seite</translation>
  </message>
  <message>
   <source>Sore side:</source>
   <extracomment>companion/printing/appointment_sheet.py</extracomment>
   <translation>Schmerzende Seite:</translation>
  </message>
  <message>
   <source>Sore side: both, or not sure. The right side goes first.</source>
   <extracomment>companion/domain/plan_preview.py</extracomment>
   <translation>Schmerzende Seite: beide oder nicht sicher. Die rechte Seite beginnt.</translation>
  </message>
  <message>
   <source>Sore side: {side}. The easier side goes first.</source>
   <extracomment>companion/domain/plan_preview.py</extracomment>
   <translation>Schmerzende Seite: {side}. Die leichtere Seite beginnt.</translation>
  </message>
  <message>
   <source>Sore wrists</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Schmerzende Handgelenke</translation>
  </message>
  <message>
   <source>Sound</source>
   <extracomment>companion/ui/pages/session_top.py, companion/ui/pages/sound_panel.py</extracomment>
   <translation>Ton</translation>
  </message>
  <message>
   <source>Sound and voice</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation>Ton und Stimme</translation>
  </message>
  <message>
   <source>Sources</source>
   <extracomment>companion/ui/pages/about_card.py</extracomment>
   <translation>Quellen</translation>
  </message>
  <message>
   <source>Space</source>
   <comment>a key</comment>
   <extracomment>companion/ui/pages/session_controls.py</extracomment>
   <translation>Leertaste</translation>
  </message>
  <message>
   <source>Space pauses. You can go slower, or smaller, at any time.</source>
   <extracomment>companion/ui/session_hints.py</extracomment>
   <translation>Die Leertaste hält an. Sie können die Bewegung jederzeit langsamer oder kleiner machen.</translation>
  </message>
  <message>
   <source>Speaker</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Sprecher</translation>
  </message>
  <message>
   <source>Speed</source>
   <extracomment>companion/ui/pages/sound_panel.py</extracomment>
   <translation>Sprechtempo</translation>
  </message>
  <message>
   <source>Speed of speech</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Sprechtempo</translation>
  </message>
  <message>
   <source>Spine</source>
   <extracomment>companion/ui/widgets/player_bar.py</extracomment>
   <translation>Linie</translation>
  </message>
  <message>
   <source>Spine line</source>
   <extracomment>companion/ui/widgets/player_bar.py</extracomment>
   <translation>Wirbelsäule</translation>
  </message>
  <message>
   <source>Spine stretch, saw, rocker, jack-knife</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Spine Stretch, Säge, Rocker, Klappmesser</translation>
  </message>
  <message>
   <source>Stand up now and then</source>
   <extracomment>companion/store/reminder_setting.py</extracomment>
   <translation>Ab und zu aufstehen</translation>
  </message>
  <message>
   <source>Standing</source>
   <extracomment>companion/domain/exercise_words.py</extracomment>
   <translation>Im Stehen</translation>
  </message>
  <message>
   <source>Standing and walking</source>
   <extracomment>companion/ui/pages/told_fields.py</extracomment>
   <translation>Stehen und Gehen</translation>
  </message>
  <message>
   <source>Standing and walking: {answer}</source>
   <extracomment>companion/ui/pages/told_words.py</extracomment>
   <translation>Stehen und Gehen: {answer}</translation>
  </message>
  <message>
   <source>Standing sprints</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Sprints im Stehen</translation>
  </message>
  <message>
   <source>Start</source>
   <extracomment>companion/ui/reminding.py</extracomment>
   <translation>Starten</translation>
  </message>
  <message>
   <source>Start</source>
   <comment>of a movement</comment>
   <extracomment>companion/domain/own_exercise.py, companion/ui/widgets/rep_path.py</extracomment>
   <translation>Start</translation>
  </message>
  <message>
   <source>Start a new diary</source>
   <extracomment>companion/ui/pages/copy_card.py</extracomment>
   <translation>Ein neues Tagebuch beginnen</translation>
  </message>
  <message>
   <source>Start a new diary?</source>
   <extracomment>companion/ui/trouble_window.py</extracomment>
   <translation>Ein neues Tagebuch beginnen?</translation>
  </message>
  <message>
   <source>Start from here</source>
   <extracomment>companion/ui/pages/exercise_foot.py</extracomment>
   <translation>Ab hier starten</translation>
  </message>
  <message>
   <source>Start in this position</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation>In dieser Position beginnen</translation>
  </message>
  <message>
   <source>Start new</source>
   <extracomment>companion/ui/trouble_window.py</extracomment>
   <translation>Neu beginnen</translation>
  </message>
  <message>
   <source>Start session</source>
   <extracomment>companion/ui/pages/today_header.py</extracomment>
   <translation>Einheit starten</translation>
  </message>
  <message>
   <source>Start the next exercise of today</source>
   <extracomment>companion/ui/key_words.py</extracomment>
   <translation>Die nächste Übung von heute beginnen</translation>
  </message>
  <message>
   <source>Start today</source>
   <extracomment>companion/ui/pages/plan_step.py</extracomment>
   <translation>Heute anfangen</translation>
  </message>
  <message>
   <source>Start with the computer</source>
   <extracomment>companion/store/reminder_setting.py</extracomment>
   <translation>Mit dem Computer starten</translation>
  </message>
  <message>
   <source>Stay as you are. Now the other side.</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation>Bleiben Sie so. Jetzt die andere Seite.</translation>
  </message>
  <message>
   <source>Stay easy for a while</source>
   <extracomment>companion/ui/pages/rest_page.py</extracomment>
   <translation>Bleiben Sie eine Weile ruhig</translation>
  </message>
  <message>
   <source>Stay here</source>
   <extracomment>companion/ui/parting.py</extracomment>
   <translation>Hier bleiben</translation>
  </message>
  <message>
   <source>Stay inside your comfort zone. Never push or force.</source>
   <extracomment>companion/domain/first_run.py</extracomment>
   <translation>Bleiben Sie im Wohlfühlbereich. Nie drücken oder erzwingen.</translation>
  </message>
  <message>
   <source>Stay when the window closes</source>
   <extracomment>companion/store/reminder_setting.py</extracomment>
   <translation>Bleiben, wenn das Fenster schließt</translation>
  </message>
  <message>
   <source>Stay with the calm list until the leg is at 5 or less.</source>
   <extracomment>companion/domain/flare.py</extracomment>
   <translation>Bleiben Sie bei der ruhigen Liste, bis das Bein bei 5 oder weniger ist.</translation>
  </message>
  <message>
   <source>Stays left out</source>
   <extracomment>companion/domain/prescription_change.py</extracomment>
   <translation>Bleibt weggelassen</translation>
  </message>
  <message>
   <source>Step touch</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Step Touch</translation>
  </message>
  <message>
   <source>Step {number}: {text}</source>
   <extracomment>companion/ui/widgets/step_tile.py</extracomment>
   <translation>Schritt {number}: {text}</translation>
  </message>
  <message>
   <source>Step {n}</source>
   <extracomment>companion/ui/pages/own_exercise.py</extracomment>
   <translation>Schritt {n}</translation>
  </message>
  <message>
   <source>Step {n} of {all}</source>
   <extracomment>companion/ui/pages/about_step.py, companion/ui/pages/plan_step.py, companion/ui/pages/welcome.py, companion/ui/rooms/screening.py</extracomment>
   <translation>Schritt {n} von {all}</translation>
  </message>
  <message>
   <source>Stop at once</source>
   <comment>goes on: if you feel more pain</comment>
   <extracomment>companion/printing/banner.py</extracomment>
   <translation>Sofort aufhören</translation>
  </message>
  <message>
   <source>Stop at once if</source>
   <extracomment>companion/ui/pages/exercise_body.py</extracomment>
   <translation>Sofort aufhören, wenn</translation>
  </message>
  <message>
   <source>Stop at once with more pain, tingling or numbness.</source>
   <extracomment>companion/domain/first_run.py</extracomment>
   <translation>Hören Sie sofort auf bei mehr Schmerz, Kribbeln oder Taubheit.</translation>
  </message>
  <message>
   <source>Stop at once: more pain, tingling, numbness or weakness.</source>
   <extracomment>companion/printing/banner.py</extracomment>
   <translation>Sofort aufhören: mehr Schmerz, Kribbeln, Taubheit oder Schwäche.</translation>
  </message>
  <message>
   <source>Stop for pain</source>
   <extracomment>companion/ui/pages/stop_question.py</extracomment>
   <translation>Wegen Schmerz stoppen</translation>
  </message>
  <message>
   <source>Stop for pain, or go on?</source>
   <extracomment>companion/ui/pages/stop_question.py</extracomment>
   <translation>Wegen Schmerz stoppen oder weitermachen?</translation>
  </message>
  <message>
   <source>Stop: pain or tingling</source>
   <extracomment>companion/ui/widgets/stop_button.py</extracomment>
   <translation>Stopp: Schmerz oder Kribbeln</translation>
  </message>
  <message>
   <source>Stopped</source>
   <extracomment>companion/printing/record_sheet.py, companion/ui/widgets/exercise_sign.py, companion/ui/widgets/routine_card.py</extracomment>
   <translation>Gestoppt</translation>
  </message>
  <message>
   <source>Stopped today: it rests until tomorrow</source>
   <extracomment>companion/ui/pages/exercise_foot.py</extracomment>
   <translation>Heute gestoppt: sie ruht bis morgen</translation>
  </message>
  <message>
   <source>Stopped twice in a row. If a professional asks for it, say so.</source>
   <extracomment>companion/ui/pages/plan_left_out.py</extracomment>
   <translation>Zweimal in Folge gestoppt. Wenn eine Fachperson darum bittet, sagen Sie es.</translation>
  </message>
  <message>
   <source>Stopped {n} times in a row, it is set aside until a professional asks for it.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>{n} Mal in Folge gestoppt, ist sie zurückgestellt, bis eine Fachperson darum bittet.</translation>
  </message>
  <message>
   <source>Stopped. {way_out}</source>
   <extracomment>companion/ui/pages/stop_card.py</extracomment>
   <translation>Gestoppt. {way_out}</translation>
  </message>
  <message>
   <source>Stopped: number</source>
   <extracomment>companion/ui/pages/paper_form.py</extracomment>
   <translation>Gestoppt: Nummer</translation>
  </message>
  <message>
   <source>Stopped: why</source>
   <extracomment>companion/ui/pages/paper_form.py</extracomment>
   <translation>Gestoppt: Grund</translation>
  </message>
  <message>
   <source>Stopped: {exercise}, before the first breath.</source>
   <extracomment>companion/ui/pages/stop_way_out.py</extracomment>
   <translation>Gestoppt: {exercise}, vor dem ersten Atemzug.</translation>
  </message>
  <message>
   <source>Stopped: {exercise}, before the first minute.</source>
   <extracomment>companion/ui/pages/stop_way_out.py</extracomment>
   <translation>Gestoppt: {exercise}, vor der ersten Minute.</translation>
  </message>
  <message>
   <source>Stopped: {exercise}, before the first rep.</source>
   <extracomment>companion/ui/pages/stop_way_out.py</extracomment>
   <translation>Gestoppt: {exercise}, vor der ersten Wiederholung.</translation>
  </message>
  <message>
   <source>Stopped: {exercise}, breath {number} of {all}.</source>
   <extracomment>companion/ui/pages/stop_way_out.py</extracomment>
   <translation>Gestoppt: {exercise}, Atemzug {number} von {all}.</translation>
  </message>
  <message>
   <source>Stopped: {exercise}, in the rest.</source>
   <extracomment>companion/ui/pages/stop_way_out.py</extracomment>
   <translation>Gestoppt: {exercise}, in der Pause.</translation>
  </message>
  <message>
   <source>Stopped: {exercise}, minute {number} of {all}.</source>
   <extracomment>companion/ui/pages/stop_way_out.py</extracomment>
   <translation>Gestoppt: {exercise}, Minute {number} von {all}.</translation>
  </message>
  <message>
   <source>Stopped: {exercise}, rep {number} of {all}.</source>
   <extracomment>companion/ui/pages/stop_way_out.py</extracomment>
   <translation>Gestoppt: {exercise}, Wiederholung {number} von {all}.</translation>
  </message>
  <message>
   <source>Stopped: {exercise}, while changing side.</source>
   <extracomment>companion/ui/pages/stop_way_out.py</extracomment>
   <translation>Gestoppt: {exercise}, beim Seitenwechsel.</translation>
  </message>
  <message>
   <source>Stopped? number, reason</source>
   <extracomment>companion/printing/week_rows.py</extracomment>
   <translation>Gestoppt? Nummer, Grund</translation>
  </message>
  <message>
   <source>Stops</source>
   <extracomment>companion/chart/telling.py, companion/printing/appointment_sheet.py</extracomment>
   <translation>Stopps</translation>
  </message>
  <message>
   <source>Stops that week</source>
   <extracomment>companion/ui/pages/week_cards.py</extracomment>
   <translation>Stopps in jener Woche</translation>
  </message>
  <message>
   <source>Stops this week</source>
   <extracomment>companion/ui/pages/week_cards.py</extracomment>
   <translation>Stopps diese Woche</translation>
  </message>
  <message>
   <source>Strength has rest days. Walking and breathing are for any day.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Krafttraining braucht Ruhetage. Gehen und Atmen sind für jeden Tag.</translation>
  </message>
  <message>
   <source>Strength has rest days: one to five session days a week.</source>
   <extracomment>companion/ui/pages/plan_days.py</extracomment>
   <translation>Krafttraining braucht Ruhetage: ein bis fünf Trainingstage pro Woche.</translation>
  </message>
  <message>
   <source>Strength, walking and mobility, with the back held steady.</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Kraft, Gehen und Beweglichkeit, der Rücken bleibt ruhig.</translation>
  </message>
  <message>
   <source>Stretch</source>
   <extracomment>companion/domain/exercise_words.py</extracomment>
   <translation>Dehnen</translation>
  </message>
  <message>
   <source>Strong hips and legs</source>
   <extracomment>companion/domain/exercise_words.py</extracomment>
   <translation>Kräftige Hüften und Beine</translation>
  </message>
  <message>
   <source>Strong middle</source>
   <extracomment>companion/domain/exercise_words.py</extracomment>
   <translation>Kräftige Mitte</translation>
  </message>
  <message>
   <source>Such as a midwife who says that you may exercise.</source>
   <extracomment>companion/ui/pages/professional_form.py</extracomment>
   <translation>Etwa eine Hebamme, die sagt, dass Sie üben dürfen.</translation>
  </message>
  <message>
   <source>Such as your name.</source>
   <extracomment>companion/ui/plan_door.py</extracomment>
   <translation>Zum Beispiel Ihr Name.</translation>
  </message>
  <message>
   <source>Such as {example}</source>
   <extracomment>companion/ui/widgets/day_line.py</extracomment>
   <translation>Etwa {example}</translation>
  </message>
  <message>
   <source>Such as “Ms Lind, physiotherapist”</source>
   <extracomment>companion/ui/pages/professional_form.py, companion/ui/pages/referral_form.py</extracomment>
   <translation>Etwa „Frau Lind, Physiotherapeutin“</translation>
  </message>
  <message>
   <source>Such as “Walk to the shop” or “Sit through a meal”</source>
   <extracomment>companion/ui/pages/goals.py</extracomment>
   <translation>Etwa „Zum Laden gehen“ oder „Eine Mahlzeit lang sitzen“</translation>
  </message>
  <message>
   <source>Such as “Wall press”</source>
   <extracomment>companion/ui/pages/own_exercise.py</extracomment>
   <translation>Etwa „Drücken an der Wand“</translation>
  </message>
  <message>
   <source>Such as: Stand an arm’s length from the wall.</source>
   <extracomment>companion/ui/pages/own_exercise.py</extracomment>
   <translation>Etwa: Stellen Sie sich eine Armlänge vor die Wand.</translation>
  </message>
  <message>
   <source>Such as: towel under the knees</source>
   <extracomment>companion/ui/pages/plan_item.py</extracomment>
   <translation>Etwa: Handtuch unter die Knie</translation>
  </message>
  <message>
   <source>Sudden pain after a minor knock, if you are over 50, have thin bones or take steroids</source>
   <extracomment>companion/printing/help_lines.py</extracomment>
   <translation>Plötzlicher Schmerz nach kleinem Stoß, wenn Sie über 50 sind, brüchige Knochen haben oder Kortison nehmen</translation>
  </message>
  <message>
   <source>Sudden pain after a small knock, over 50 or thin bones</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Plötzlicher Schmerz nach kleinem Stoß, über 50 oder brüchige Knochen</translation>
  </message>
  <message>
   <source>Sun</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>So</translation>
  </message>
  <message>
   <source>Sunday</source>
   <extracomment>companion/domain/prescription_change.py, companion/printing/calendar_words.py, companion/store/setting.py</extracomment>
   <translation>Sonntag</translation>
  </message>
  <message>
   <source>Surgery on the spine</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Operation an der Wirbelsäule</translation>
  </message>
  <message>
   <source>Swan, if arching hurts</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Schwan, wenn Hohlkreuz schmerzt</translation>
  </message>
  <message>
   <source>Swap side</source>
   <extracomment>companion/ui/widgets/player_bar.py</extracomment>
   <translation>Seite wechseln</translation>
  </message>
  <message>
   <source>Take back</source>
   <extracomment>companion/ui/pages/about.py</extracomment>
   <translation>Zurücknehmen</translation>
  </message>
  <message>
   <source>Take back: {text}</source>
   <extracomment>companion/ui/pages/told_line.py</extracomment>
   <translation>Zurücknehmen: {text}</translation>
  </message>
  <message>
   <source>Take it out</source>
   <extracomment>companion/ui/pages/exercise_standing.py, companion/ui/pages/plan_item.py</extracomment>
   <translation>Herausnehmen</translation>
  </message>
  <message>
   <source>Take the higher number:</source>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation>Nehmen Sie die höhere Zahl:</translation>
  </message>
  <message>
   <source>Take the photo away</source>
   <extracomment>companion/ui/pages/own_picture.py</extracomment>
   <translation>Das Foto entfernen</translation>
  </message>
  <message>
   <source>Take this time away</source>
   <extracomment>companion/ui/pages/setting_entry.py</extracomment>
   <translation>Diese Zeit entfernen</translation>
  </message>
  <message>
   <source>Take up this plan? Type yes: </source>
   <extracomment>companion/cli/plan_file.py</extracomment>
   <translation>Diesen Plan übernehmen? Tippen Sie yes: </translation>
  </message>
  <message>
   <source>Taken back.</source>
   <extracomment>companion/ui/rooms/history.py</extracomment>
   <translation>Zurückgenommen.</translation>
  </message>
  <message>
   <source>Taken together: {trend}</source>
   <extracomment>companion/ui/pages/goals.py</extracomment>
   <translation>Zusammen genommen: {trend}</translation>
  </message>
  <message>
   <source>Taken up. The plan before it is kept in the diary.</source>
   <extracomment>companion/cli/plan_file.py</extracomment>
   <translation>Übernommen. Der Plan davor bleibt im Tagebuch.</translation>
  </message>
  <message>
   <source>Taking turns</source>
   <extracomment>companion/ui/pages/own_exercise.py</extracomment>
   <translation>Im Wechsel</translation>
  </message>
  <message>
   <source>Tap the size that suits you. You can change it at any time in Settings.</source>
   <extracomment>companion/ui/pages/size_choice.py</extracomment>
   <translation>Tippen Sie auf die Größe, die Ihnen passt. Sie können sie jederzeit unter Optionen ändern.</translation>
  </message>
  <message>
   <source>Teacher told, card handed over</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>Kursleitung informiert, Karte übergeben</translation>
  </message>
  <message>
   <source>Tell the person who treats you.</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation>Sagen Sie es der Person, die Sie behandelt.</translation>
  </message>
  <message>
   <source>Text size</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Textgröße</translation>
  </message>
  <message>
   <source>That did not work. {reason}</source>
   <extracomment>companion/ui/trouble_window.py</extracomment>
   <translation>Das ging nicht. {reason}</translation>
  </message>
  <message>
   <source>That is all right. Nothing counts as missed.</source>
   <extracomment>companion/ui/pages/not_today_dialog.py</extracomment>
   <translation>Das ist in Ordnung. Nichts zählt als versäumt.</translation>
  </message>
  <message>
   <source>That is enough for today</source>
   <extracomment>companion/domain/closed_words.py</extracomment>
   <translation>Das reicht für heute</translation>
  </message>
  <message>
   <source>That is enough for today. Easy positions and short walks are fine.</source>
   <extracomment>companion/domain/after_stop.py</extracomment>
   <translation>Das reicht für heute. Bequeme Lagen und kurze Wege zu Fuß sind in Ordnung.</translation>
  </message>
  <message>
   <source>That is more than {n} years ago. Check the year.</source>
   <extracomment>companion/domain/sign_off.py</extracomment>
   <translation>Das ist mehr als {n} Jahre her. Prüfen Sie das Jahr.</translation>
  </message>
  <message>
   <source>That was before you gave these answers. Ask somebody to look at it again.</source>
   <extracomment>companion/domain/sign_off.py</extracomment>
   <translation>Das war, bevor Sie diese Antworten gaben. Bitte lassen Sie es noch einmal ansehen.</translation>
  </message>
  <message>
   <source>The PDF came out damaged, so nothing was saved. Please try again.</source>
   <extracomment>companion/printing/pdf.py</extracomment>
   <translation>Die PDF-Datei kam beschädigt heraus, daher wurde nichts gespeichert. Bitte versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <source>The computer says it is {day}, {date}, {time}.</source>
   <extracomment>companion/ui/clock_question.py</extracomment>
   <translation>Der Computer sagt: {day}, {date}, {time}.</translation>
  </message>
  <message>
   <source>The data folder cannot be used.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Der Datenordner kann nicht benutzt werden.</translation>
  </message>
  <message>
   <source>The diary as it was then. As it is now, it is kept as a copy too.</source>
   <extracomment>companion/ui/pages/data_card.py, companion/ui/rooms/data_desk.py</extracomment>
   <translation>Das Tagebuch, wie es damals war. So wie es jetzt ist, wird es auch als Kopie behalten.</translation>
  </message>
  <message>
   <source>The diary can be read, but not written.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Das Tagebuch kann gelesen, aber nicht geschrieben werden.</translation>
  </message>
  <message>
   <source>The diary cannot be opened</source>
   <extracomment>companion/ui/pages/trouble.py</extracomment>
   <translation>Das Tagebuch lässt sich nicht öffnen</translation>
  </message>
  <message>
   <source>The diary could not be read or written.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Das Tagebuch konnte nicht gelesen oder geschrieben werden.</translation>
  </message>
  <message>
   <source>The diary file has gone, but traces of it are still here.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Die Tagebuchdatei ist weg, aber Spuren davon sind noch hier.</translation>
  </message>
  <message>
   <source>The diary file is damaged.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Die Tagebuchdatei ist beschädigt.</translation>
  </message>
  <message>
   <source>The diary is from an older version and could not be updated.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Das Tagebuch ist von einer älteren Version und konnte nicht aktualisiert werden.</translation>
  </message>
  <message>
   <source>The disk did not do as asked.</source>
   <extracomment>companion/store/errors.py, companion/ui/daily_copy.py</extracomment>
   <translation>Die Festplatte hat nicht getan, was verlangt war.</translation>
  </message>
  <message>
   <source>The disk is full, so the diary could not be written.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Die Festplatte ist voll, daher konnte das Tagebuch nicht geschrieben werden.</translation>
  </message>
  <message>
   <source>The disk is full.</source>
   <extracomment>companion/ui/daily_copy.py</extracomment>
   <translation>Die Festplatte ist voll.</translation>
  </message>
  <message>
   <source>The easier side goes first. The nerve slider is for the sore leg.</source>
   <extracomment>companion/ui/pages/about_form.py</extracomment>
   <translation>Die leichtere Seite beginnt. Das Nervengleiten ist für das schmerzende Bein.</translation>
  </message>
  <message>
   <source>The exercises could not be read.</source>
   <extracomment>companion/domain/plan_gap.py, companion/ui/pages/exercises.py</extracomment>
   <translation>Die Übungen konnten nicht gelesen werden.</translation>
  </message>
  <message>
   <source>The file cannot be opened: {reason}.</source>
   <extracomment>companion/clinic/plan_file.py</extracomment>
   <translation>Die Datei lässt sich nicht öffnen: {reason}.</translation>
  </message>
  <message>
   <source>The file ends too early. A part of it is missing.</source>
   <extracomment>companion/clinic/located.py</extracomment>
   <translation>Die Datei endet zu früh. Ein Teil fehlt.</translation>
  </message>
  <message>
   <source>The file has nothing that is not in your plan.</source>
   <extracomment>companion/ui/plan_door.py</extracomment>
   <translation>In der Datei ist nichts, was nicht in Ihrem Plan ist.</translation>
  </message>
  <message>
   <source>The file is too long to be a plan.</source>
   <extracomment>companion/clinic/located.py, companion/clinic/plan_file.py</extracomment>
   <translation>Die Datei ist zu lang für einen Plan.</translation>
  </message>
  <message>
   <source>The file was left exactly as it is.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Die Datei blieb genau, wie sie ist.</translation>
  </message>
  <message>
   <source>The files with the exercises are missing or damaged, so there is no routine to show.</source>
   <extracomment>companion/ui/pages/today_empty.py</extracomment>
   <translation>Die Dateien mit den Übungen fehlen oder sind beschädigt, daher gibt es nichts zu zeigen.</translation>
  </message>
  <message>
   <source>The first column of the week.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Die erste Spalte der Woche.</translation>
  </message>
  <message>
   <source>The first that works</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Die erste verfügbare</translation>
  </message>
  <message>
   <source>The flare-up is behind you. Back to your plan, one level lower.</source>
   <extracomment>companion/domain/flare.py</extracomment>
   <translation>Der Schmerzschub liegt hinter Ihnen. Zurück zu Ihrem Plan, eine Stufe leichter.</translation>
  </message>
  <message>
   <source>The flare-up is over: your usual dose again.</source>
   <extracomment>companion/domain/day_change.py</extracomment>
   <translation>Der Schmerzschub ist vorbei: wieder die übliche Menge.</translation>
  </message>
  <message>
   <source>The folder for copies may not be written.</source>
   <extracomment>companion/ui/daily_copy.py</extracomment>
   <translation>In den Ordner für Kopien darf nicht geschrieben werden.</translation>
  </message>
  <message>
   <source>The hair of the figure.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Das Haar der Figur.</translation>
  </message>
  <message>
   <source>The language of all words, spoken and printed too.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Die Sprache aller Wörter, auch gesprochen und gedruckt.</translation>
  </message>
  <message>
   <source>The last ones. A yes here does not keep you from exercising.</source>
   <extracomment>companion/ui/pages/sign_check.py</extracomment>
   <translation>Die letzten. Ein Ja hier hält Sie nicht vom Üben ab.</translation>
  </message>
  <message>
   <source>The leg that hurts. The other side goes first.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Das Bein, das schmerzt. Die andere Seite beginnt.</translation>
  </message>
  <message>
   <source>The lock opens when you say which clinician looked at it, and on what day.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Die Sperre öffnet sich, wenn Sie sagen, welche Fachperson es angesehen hat, und an welchem Tag.</translation>
  </message>
  <message>
   <source>The lying figure four is left out.</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Die Vierer-Dehnung im Liegen fällt weg.</translation>
  </message>
  <message>
   <source>The morning after a session</source>
   <extracomment>companion/clinic/fhir_answer.py</extracomment>
   <translation>Der Morgen nach einer Einheit</translation>
  </message>
  <message>
   <source>The morning after {day}</source>
   <extracomment>companion/ui/pages/paper_day.py</extracomment>
   <translation>Der Morgen nach {day}</translation>
  </message>
  <message>
   <source>The next morning</source>
   <extracomment>companion/domain/rule_chapter.py</extracomment>
   <translation>Der Morgen danach</translation>
  </message>
  <message>
   <source>The order changes position as seldom as possible. In each, breathing comes first and the nerve last.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Die Reihenfolge wechselt die Position so selten wie möglich. In jeder kommt das Atmen zuerst und der Nerv zuletzt.</translation>
  </message>
  <message>
   <source>The order is by position.</source>
   <extracomment>companion/domain/plan_change.py</extracomment>
   <translation>Die Reihenfolge geht nach der Position.</translation>
  </message>
  <message>
   <source>The paper in your printer.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Das Papier in Ihrem Drucker.</translation>
  </message>
  <message>
   <source>The person in the pictures.</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation>Die Person in den Bildern.</translation>
  </message>
  <message>
   <source>The plan before it is kept. You can go back to it.</source>
   <extracomment>companion/ui/plan_door.py</extracomment>
   <translation>Der Plan davor wird behalten. Sie können zu ihm zurück.</translation>
  </message>
  <message>
   <source>The plan grows in weeks one, three and five of exercise. Time away and flare-ups do not count.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Der Plan wächst in Übungswoche eins, drei und fünf. Zeiten ohne Übungen und Schmerzschübe zählen nicht.</translation>
  </message>
  <message numerus="yes">
   <source>The plan is {n} a week.</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation>
    <numerusform>Der Plan ist {n} pro Woche.</numerusform>
    <numerusform>Der Plan ist {n} pro Woche.</numerusform>
   </translation>
  </message>
  <message>
   <source>The plan keeps to exercises that suit most people.</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Der Plan bleibt bei Übungen, die den meisten passen.</translation>
  </message>
  <message>
   <source>The plan stays empty until a professional has chosen exercises for you. Write them down below, under “What a professional asked for”.</source>
   <extracomment>companion/domain/intake.py</extracomment>
   <translation>Der Plan bleibt leer, bis eine Fachperson Übungen für Sie gewählt hat. Schreiben Sie sie unten auf, unter „Worum eine Fachperson gebeten hat“.</translation>
  </message>
  <message>
   <source>The plan was made on a day that is yet to come.</source>
   <extracomment>companion/clinic/plan_reader.py</extracomment>
   <translation>Der Plan wurde an einem Tag gemacht, der noch kommt.</translation>
  </message>
  <message>
   <source>The printer {printer} did not take the sheet. Check that it is on, or save the sheet as a PDF.</source>
   <extracomment>companion/printing/printer.py</extracomment>
   <translation>Der Drucker {printer} hat das Blatt nicht angenommen. Prüfen Sie, ob er an ist, oder speichern Sie es als PDF.</translation>
  </message>
  <message>
   <source>The program decides</source>
   <extracomment>companion/ui/pages/dose_editor.py</extracomment>
   <translation>Das Programm entscheidet</translation>
  </message>
  <message>
   <source>The program is already open with this diary.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Das Programm ist mit diesem Tagebuch schon offen.</translation>
  </message>
  <message>
   <source>The reason: {reason}.</source>
   <extracomment>companion/ui/plan_door.py</extracomment>
   <translation>Der Grund: {reason}.</translation>
  </message>
  <message>
   <source>The rowing machine, for now</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Das Rudergerät, vorerst</translation>
  </message>
  <message>
   <source>The rules for stops and sore days hold for it too.</source>
   <extracomment>companion/ui/pages/own_exercise.py</extracomment>
   <translation>Die Regeln für Stopps und Tage mit Schmerzen gelten auch dafür.</translation>
  </message>
  <message>
   <source>The rules, one by one</source>
   <extracomment>companion/domain/rule_lesson.py</extracomment>
   <translation>Die Regeln, eine nach der anderen</translation>
  </message>
  <message>
   <source>The safety rules go by this, so it cannot be taken back.</source>
   <extracomment>companion/ui/pages/told_words.py</extracomment>
   <translation>Die Sicherheitsregeln richten sich danach, deshalb lässt es sich nicht zurücknehmen.</translation>
  </message>
  <message>
   <source>The screen that a session fills, such as a television.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Der Bildschirm, den eine Einheit füllt, zum Beispiel ein Fernseher.</translation>
  </message>
  <message>
   <source>The skin of the figure.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Die Haut der Figur.</translation>
  </message>
  <message>
   <source>The week shown</source>
   <extracomment>companion/ui/sheet_stock.py</extracomment>
   <translation>Die gezeigte Woche</translation>
  </message>
  <message>
   <source>The whole list is asked at the start, after a stop with weakness, tingling or numbness, when tingling is new, and after {days} days away.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Die ganze Liste wird am Anfang gefragt, nach einem Stopp mit Schwäche, Kribbeln oder Taubheit, wenn Kribbeln neu ist, und nach {days} Tagen Pause.</translation>
  </message>
  <message>
   <source>Then it waits until the leg is at {n} or less and not moving down.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Dann wartet es, bis das Bein bei {n} oder weniger ist und der Schmerz nicht tiefer wandert.</translation>
  </message>
  <message>
   <source>Then it waits until you say which professional asked for it.</source>
   <extracomment>companion/ui/pages/own_exercise.py</extracomment>
   <translation>Dann wartet sie, bis Sie sagen, welche Fachperson darum gebeten hat.</translation>
  </message>
  <message>
   <source>Then set {number}</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation>Dann Satz {number}</translation>
  </message>
  <message>
   <source>There are too few answers yet to compare the weeks.</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation>Es gibt noch zu wenige Antworten, um die Wochen zu vergleichen.</translation>
  </message>
  <message>
   <source>There are too many brackets inside each other.</source>
   <extracomment>companion/clinic/located.py</extracomment>
   <translation>Zu viele Klammern stehen ineinander.</translation>
  </message>
  <message>
   <source>There is an exercise with this name.</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation>Es gibt schon eine Übung mit diesem Namen.</translation>
  </message>
  <message>
   <source>There is no clinical word on this page.</source>
   <extracomment>companion/ui/pages/guide.py</extracomment>
   <translation>Auf dieser Seite ist kein Fachwort.</translation>
  </message>
  <message>
   <source>There is no copy yet.</source>
   <extracomment>companion/ui/pages/data_card.py</extracomment>
   <translation>Es gibt noch keine Kopie.</translation>
  </message>
  <message>
   <source>There is no exercise in your plan yet.</source>
   <extracomment>companion/ui/plan_door.py</extracomment>
   <translation>In Ihrem Plan ist noch keine Übung.</translation>
  </message>
  <message>
   <source>There is no exercise in your plan yet. A professional has to choose them first: go back and write down what they asked for.</source>
   <extracomment>companion/ui/pages/plan_step.py</extracomment>
   <translation>In Ihrem Plan ist noch keine Übung. Zuerst wählt eine Fachperson sie: gehen Sie zurück und schreiben Sie auf, worum sie gebeten hat.</translation>
  </message>
  <message>
   <source>There is no good copy</source>
   <extracomment>companion/ui/pages/copy_card.py</extracomment>
   <translation>Es gibt keine gute Kopie</translation>
  </message>
  <message>
   <source>There is no older copy.</source>
   <extracomment>companion/ui/pages/copy_list.py</extracomment>
   <translation>Es gibt keine ältere Kopie.</translation>
  </message>
  <message>
   <source>There is something after the end of the plan.</source>
   <extracomment>companion/clinic/located.py</extracomment>
   <translation>Nach dem Ende des Plans steht noch etwas.</translation>
  </message>
  <message>
   <source>There was a loud sound, so the session is paused.</source>
   <extracomment>companion/ui/pages/stop_question.py</extracomment>
   <translation>Es gab ein lautes Geräusch, daher ist die Einheit angehalten.</translation>
  </message>
  <message>
   <source>These are less urgent, but should not wait for another day.</source>
   <extracomment>companion/ui/pages/sign_check.py</extracomment>
   <translation>Diese sind weniger dringend, sollten aber nicht bis morgen warten.</translation>
  </message>
  <message>
   <source>These need what you ruled out below.</source>
   <extracomment>companion/ui/pages/plan_left_out.py</extracomment>
   <translation>Diese brauchen, was Sie unten ausgeschlossen haben.</translation>
  </message>
  <message>
   <source>These signs are rare. If you have one, do not wait and do not exercise.</source>
   <extracomment>companion/ui/pages/help.py</extracomment>
   <translation>Diese Zeichen sind selten. Wenn Sie eines haben, warten Sie nicht und üben Sie nicht.</translation>
  </message>
  <message>
   <source>They agree with the plan</source>
   <extracomment>companion/ui/pages/professional_form.py</extracomment>
   <translation>Stimmt dem Plan zu</translation>
  </message>
  <message>
   <source>They asked for certain exercises</source>
   <extracomment>companion/ui/pages/professional_form.py</extracomment>
   <translation>Bat um bestimmte Übungen</translation>
  </message>
  <message>
   <source>They look for signs that need a doctor before any exercise. It takes about two minutes.</source>
   <extracomment>companion/domain/closed_words.py</extracomment>
   <translation>Sie suchen nach Zeichen, mit denen Sie vor jeder Übung zum Arzt gehen sollten. Es dauert etwa zwei Minuten.</translation>
  </message>
  <message>
   <source>They looked at these signs and said that I may exercise</source>
   <extracomment>companion/ui/pages/clearance.py</extracomment>
   <translation>Die Zeichen wurden angesehen, und mir wurde gesagt, dass ich üben darf</translation>
  </message>
  <message>
   <source>Thigh</source>
   <extracomment>companion/chart/strip.py, companion/ui/pages/check_in_body.py, companion/ui/pages/stop_questions.py, companion/ui/pages/today_asks.py</extracomment>
   <translation>Oberschenkel</translation>
  </message>
  <message>
   <source>Thin bones (osteoporosis)</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Brüchige Knochen (Osteoporose)</translation>
  </message>
  <message>
   <source>Things you do not have</source>
   <extracomment>companion/ui/pages/plan_left_out.py</extracomment>
   <translation>Dinge, die Sie nicht haben</translation>
  </message>
  <message>
   <source>This cannot be read. Was the file changed by hand?</source>
   <extracomment>companion/clinic/located.py</extracomment>
   <translation>Das lässt sich nicht lesen. Wurde die Datei von Hand geändert?</translation>
  </message>
  <message>
   <source>This cannot be undone. The program then begins as on the first day.</source>
   <extracomment>companion/ui/rooms/data_desk.py</extracomment>
   <translation>Das lässt sich nicht rückgängig machen. Das Programm beginnt dann wie am ersten Tag.</translation>
  </message>
  <message>
   <source>This computer does not let it start by itself.</source>
   <extracomment>companion/ui/rooms/settings.py</extracomment>
   <translation>Dieser Computer lässt es nicht von selbst starten.</translation>
  </message>
  <message>
   <source>This day is more than ten years ago.</source>
   <extracomment>companion/ui/pages/day_fault.py</extracomment>
   <translation>Dieser Tag liegt mehr als zehn Jahre zurück.</translation>
  </message>
  <message>
   <source>This day is still to come.</source>
   <extracomment>companion/ui/pages/day_fault.py, companion/ui/pages/week_words.py</extracomment>
   <translation>Dieser Tag kommt noch.</translation>
  </message>
  <message>
   <source>This day is there twice.</source>
   <extracomment>companion/clinic/plan_reader.py</extracomment>
   <translation>Dieser Tag steht zweimal da.</translation>
  </message>
  <message>
   <source>This day is yet to come.</source>
   <extracomment>companion/domain/sign_off.py</extracomment>
   <translation>Dieser Tag kommt noch.</translation>
  </message>
  <message>
   <source>This deletes your diary, its copies, your settings and all pictures kept: {count} in {data} and {cache}. It cannot be undone.</source>
   <extracomment>companion/cli/removal.py</extracomment>
   <translation>Das löscht Ihr Tagebuch, seine Kopien, Ihre Einstellungen und alle gespeicherten Bilder: {count} in {data} und {cache}. Es lässt sich nicht rückgängig machen.</translation>
  </message>
  <message>
   <source>This diary was written by a newer version of the program.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Dieses Tagebuch wurde von einer neueren Version des Programms geschrieben.</translation>
  </message>
  <message>
   <source>This file cannot be read. Is it still there?</source>
   <extracomment>companion/ui/photo.py</extracomment>
   <translation>Diese Datei lässt sich nicht lesen. Ist sie noch da?</translation>
  </message>
  <message>
   <source>This file could not be brought in.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Diese Datei konnte nicht importiert werden.</translation>
  </message>
  <message>
   <source>This file is not a diary of this program.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Diese Datei ist kein Tagebuch dieses Programms.</translation>
  </message>
  <message>
   <source>This file is not an exercise plan of this program.</source>
   <extracomment>companion/clinic/plan_reader.py</extracomment>
   <translation>Diese Datei ist kein Übungsplan dieses Programms.</translation>
  </message>
  <message>
   <source>This file is too large. Choose a photo of at most 25 MB.</source>
   <extracomment>companion/ui/photo.py</extracomment>
   <translation>Diese Datei ist zu groß. Wählen Sie ein Foto mit höchstens 25 MB.</translation>
  </message>
  <message>
   <source>This file is too long to be brought in again. Keep a copy of the folder {folder} too.</source>
   <extracomment>companion/store/tally.py</extracomment>
   <translation>Diese Datei ist zu lang, um wieder eingelesen zu werden. Bewahren Sie auch eine Kopie des Ordners {folder} auf.</translation>
  </message>
  <message>
   <source>This is no photo that can be opened. Choose a JPEG or PNG.</source>
   <extracomment>companion/ui/photo.py</extracomment>
   <translation>Das ist kein Foto, das sich öffnen lässt. Wählen Sie JPEG oder PNG.</translation>
  </message>
  <message>
   <source>This is no text. Is it the right file?</source>
   <extracomment>companion/clinic/plan_file.py</extracomment>
   <translation>Das ist kein Text. Ist es die richtige Datei?</translation>
  </message>
  <message>
   <source>This is your plan already</source>
   <extracomment>companion/ui/plan_door.py</extracomment>
   <translation>Das ist schon Ihr Plan</translation>
  </message>
  <message>
   <source>This is your plan already.</source>
   <extracomment>companion/cli/plan_file.py</extracomment>
   <translation>Das ist bereits Ihr Plan.</translation>
  </message>
  <message>
   <source>This name is too long. Keep it short.</source>
   <extracomment>companion/domain/sign_off.py</extracomment>
   <translation>Dieser Name ist zu lang. Bitte kürzer.</translation>
  </message>
  <message>
   <source>This needs help now.</source>
   <extracomment>companion/ui/pages/sign_check.py</extracomment>
   <translation>Damit brauchen Sie jetzt Hilfe.</translation>
  </message>
  <message>
   <source>This one is there already.</source>
   <extracomment>companion/domain/goal.py</extracomment>
   <translation>Das gibt es schon.</translation>
  </message>
  <message>
   <source>This page</source>
   <extracomment>companion/ui/key_words.py</extracomment>
   <translation>Diese Seite</translation>
  </message>
  <message>
   <source>This picture is too small to see anything in it.</source>
   <extracomment>companion/ui/photo.py</extracomment>
   <translation>Dieses Bild ist zu klein, um etwas zu erkennen.</translation>
  </message>
  <message>
   <source>This picture is too wide or too high. Choose a smaller one.</source>
   <extracomment>companion/ui/photo.py</extracomment>
   <translation>Dieses Bild ist zu breit oder zu hoch. Wählen Sie ein kleineres.</translation>
  </message>
  <message>
   <source>This plan needs a newer version of the program.</source>
   <extracomment>companion/clinic/plan_reader.py</extracomment>
   <translation>Dieser Plan braucht eine neuere Version des Programms.</translation>
  </message>
  <message>
   <source>This program has no exercise “{key}”.</source>
   <extracomment>companion/clinic/plan_reader.py</extracomment>
   <translation>Dieses Programm hat keine Übung „{key}“.</translation>
  </message>
  <message>
   <source>This program is made for people of 16 and older.</source>
   <extracomment>companion/ui/pages/welcome.py</extracomment>
   <translation>Dieses Programm ist für Menschen ab 16 Jahren gemacht.</translation>
  </message>
  <message>
   <source>This was before you stopped it. Ask again first.</source>
   <extracomment>companion/domain/sign_off.py</extracomment>
   <translation>Das war, bevor Sie sie gestoppt haben. Fragen Sie zuerst noch einmal.</translation>
  </message>
  <message>
   <source>This week</source>
   <extracomment>companion/chart/bars.py, companion/ui/pages/week_words.py, companion/ui/sheet_stock.py</extracomment>
   <translation>Diese Woche</translation>
  </message>
  <message>
   <source>Three questions come before each session. Is this new? {first}. {second}. {third}.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Drei Fragen kommen vor jeder Einheit. Ist das neu? {first}. {second}. {third}.</translation>
  </message>
  <message>
   <source>Three short notes that explain the screen. They go when seen.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Drei kurze Hinweise, die den Bildschirm erklären. Sie verschwinden, wenn sie gesehen sind.</translation>
  </message>
  <message>
   <source>Three short questions. Skip any.</source>
   <extracomment>companion/ui/pages/stop_questions.py</extracomment>
   <translation>Drei kurze Fragen. Sie dürfen jede auslassen.</translation>
  </message>
  <message>
   <source>Three stopped sessions in a week, or pain not back to usual after 3 days</source>
   <extracomment>companion/printing/help_lines.py</extracomment>
   <translation>Drei gestoppte Einheiten in einer Woche, oder Schmerz nach 3 Tagen nicht wie gewohnt</translation>
  </message>
  <message>
   <source>Three stopped sessions in a week, or sore for three days</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Drei gestoppte Einheiten in einer Woche, oder drei Tage Schmerzen</translation>
  </message>
  <message>
   <source>Three stopped sessions in a week. Ask a GP or physiotherapist soon.</source>
   <extracomment>companion/ui/pages/today_asks.py</extracomment>
   <translation>Drei gestoppte Einheiten in einer Woche. Fragen Sie bald in der Hausarztpraxis oder Physiotherapie nach.</translation>
  </message>
  <message>
   <source>Three to five days a week for strength. Walking and breathing are for every day.</source>
   <extracomment>companion/ui/pages/week_card.py</extracomment>
   <translation>Drei bis fünf Tage pro Woche für Kraft. Gehen und Atmen sind für jeden Tag.</translation>
  </message>
  <message>
   <source>Thu</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>Do</translation>
  </message>
  <message>
   <source>Thursday</source>
   <extracomment>companion/domain/prescription_change.py, companion/printing/calendar_words.py</extracomment>
   <translation>Donnerstag</translation>
  </message>
  <message>
   <source>Tick all that hold. Each says how it changes the plan.</source>
   <extracomment>companion/ui/pages/about_form.py</extracomment>
   <translation>Haken Sie alles an, was zutrifft. Jedes sagt, wie es den Plan ändert.</translation>
  </message>
  <message>
   <source>Tick this only if they said so.</source>
   <extracomment>companion/ui/pages/clearance.py</extracomment>
   <translation>Nur anhaken, wenn das gesagt wurde.</translation>
  </message>
  <message>
   <source>Time for a session</source>
   <extracomment>companion/ui/pages/week_card.py</extracomment>
   <translation>Zeit für eine Einheit</translation>
  </message>
  <message>
   <source>Time to stand up</source>
   <extracomment>companion/ui/reminding.py</extracomment>
   <translation>Zeit aufzustehen</translation>
  </message>
  <message>
   <source>Times</source>
   <extracomment>companion/ui/pages/dose_editor.py, companion/ui/pages/own_numbers.py</extracomment>
   <translation>Wiederholungen</translation>
  </message>
  <message>
   <source>Times</source>
   <comment>boxes to tick</comment>
   <extracomment>companion/printing/tick.py</extracomment>
   <translation>Mal</translation>
  </message>
  <message>
   <source>Tingling or numbness</source>
   <extracomment>companion/clinic/fhir_answer.py, companion/ui/pages/check_in_form.py</extracomment>
   <translation>Kribbeln oder Taubheit</translation>
  </message>
  <message>
   <source>Tingling, numbness</source>
   <extracomment>companion/ui/pages/stop_questions.py</extracomment>
   <translation>Kribbeln, Taubheit</translation>
  </message>
  <message>
   <source>Tingling, numbness and weakness stay once they were told: the safety rules go by them.</source>
   <extracomment>companion/ui/pages/stop_fields.py</extracomment>
   <translation>Kribbeln, Taubheit und Schwäche bleiben, wenn sie einmal angegeben sind: Die Sicherheitsregeln richten sich danach.</translation>
  </message>
  <message>
   <source>Tired</source>
   <extracomment>companion/ui/pages/not_today_dialog.py</extracomment>
   <translation>Müde</translation>
  </message>
  <message>
   <source>To ask: {text}</source>
   <extracomment>companion/ui/pages/told_words.py</extracomment>
   <translation>Fragen: {text}</translation>
  </message>
  <message>
   <source>To be careful about</source>
   <extracomment>companion/domain/prescription_change.py</extracomment>
   <translation>Worauf zu achten ist</translation>
  </message>
  <message>
   <source>To do</source>
   <comment>state of an exercise</comment>
   <extracomment>companion/ui/widgets/routine_card.py</extracomment>
   <translation>Offen</translation>
  </message>
  <message>
   <source>To keep your diary in one file first, name it (.json): </source>
   <extracomment>companion/cli/removal.py</extracomment>
   <translation>Um Ihr Tagebuch zuerst in einer Datei zu sichern, geben Sie ihr einen Namen (.json): </translation>
  </message>
  <message>
   <source>To read and to print (PDF)</source>
   <extracomment>companion/ui/pages/export_card.py</extracomment>
   <translation>Zum Lesen und Drucken (PDF)</translation>
  </message>
  <message>
   <source>To tell: {text}</source>
   <extracomment>companion/ui/pages/told_words.py</extracomment>
   <translation>Sagen: {text}</translation>
  </message>
  <message>
   <source>Today</source>
   <extracomment>companion/ui/doors.py, companion/ui/pages/calendar_card.py, companion/ui/pages/history_header.py, companion/ui/widgets/day_column.py, companion/ui/widgets/day_line.py</extracomment>
   <translation>Heute</translation>
  </message>
  <message>
   <source>Today and tomorrow hold only gentle moves and short walks. Then your plan comes back in small steps. Nothing counts as missed.</source>
   <extracomment>companion/ui/pages/flare_advice.py</extracomment>
   <translation>Heute und morgen gibt es nur sanfte Bewegungen und kurze Wege. Dann kommt Ihr Plan in kleinen Schritten zurück. Nichts zählt als versäumt.</translation>
  </message>
  <message>
   <source>Today is a rest day in your plan: if you start, it is a short and gentle session.</source>
   <extracomment>companion/ui/rooms/welcome.py</extracomment>
   <translation>Heute ist in Ihrem Plan ein Ruhetag: Wenn Sie beginnen, wird es eine kurze und sanfte Einheit.</translation>
  </message>
  <message>
   <source>Today, {date}</source>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation>Heute, {date}</translation>
  </message>
  <message>
   <source>Today: {call}</source>
   <comment>whom to ask</comment>
   <extracomment>companion/ui/pages/help.py</extracomment>
   <translation>Heute: {call}</translation>
  </message>
  <message>
   <source>Today: {whom}</source>
   <extracomment>companion/ui/pages/lock_card.py</extracomment>
   <translation>Heute: {whom}</translation>
  </message>
  <message>
   <source>Today’s exercises</source>
   <extracomment>companion/ui/pages/routine_list.py, companion/ui/pages/today.py</extracomment>
   <translation>Übungen für heute</translation>
  </message>
  <message>
   <source>Today’s exercises, and the start of a session.</source>
   <extracomment>companion/ui/key_words.py</extracomment>
   <translation>Die Übungen von heute, und der Start der Einheit.</translation>
  </message>
  <message>
   <source>Today’s routine</source>
   <extracomment>companion/printing/today_sheet.py, companion/ui/pages/today.py</extracomment>
   <translation>Übungen für heute</translation>
  </message>
  <message>
   <source>Toe taps, dead bug</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Zehentippen, Käfer</translation>
  </message>
  <message>
   <source>Told at {time}: leg {leg}, back {back}, furthest {place}</source>
   <extracomment>companion/ui/pages/told_words.py</extracomment>
   <translation>Angegeben um {time}: Bein {leg}, Rücken {back}, tiefster Punkt {place}</translation>
  </message>
  <message>
   <source>Tones</source>
   <extracomment>companion/store/setting.py, companion/ui/pages/sound_panel.py</extracomment>
   <translation>Töne</translation>
  </message>
  <message>
   <source>Try again</source>
   <extracomment>companion/ui/pages/trouble.py</extracomment>
   <translation>Noch einmal versuchen</translation>
  </message>
  <message>
   <source>Try again. If that does not help, go back to the last good copy.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Versuchen Sie es noch einmal. Wenn das nicht hilft, gehen Sie zur letzten guten Kopie zurück.</translation>
  </message>
  <message>
   <source>Try it</source>
   <extracomment>companion/ui/pages/hands_free_card.py</extracomment>
   <translation>Ausprobieren</translation>
  </message>
  <message>
   <source>Try the pause by a clap</source>
   <extracomment>companion/ui/pages/hands_free_card.py</extracomment>
   <translation>Das Anhalten durch Klatschen ausprobieren</translation>
  </message>
  <message>
   <source>Tue</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>Di</translation>
  </message>
  <message>
   <source>Tuesday</source>
   <extracomment>companion/domain/prescription_change.py, companion/printing/calendar_words.py</extracomment>
   <translation>Dienstag</translation>
  </message>
  <message>
   <source>Turn the figure</source>
   <extracomment>companion/ui/widgets/turn_button.py</extracomment>
   <translation>Figur drehen</translation>
  </message>
  <message>
   <source>Turn the figure back</source>
   <extracomment>companion/ui/widgets/turn_button.py</extracomment>
   <translation>Figur zurückdrehen</translation>
  </message>
  <message>
   <source>Twisting</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Drehen</translation>
  </message>
  <message>
   <source>Twists with a weight</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Drehen mit Gewicht</translation>
  </message>
  <message>
   <source>Two good sessions in a row: {step} next?</source>
   <extracomment>companion/domain/step_words.py</extracomment>
   <translation>Zwei gute Einheiten in Folge: als Nächstes {step}?</translation>
  </message>
  <message>
   <source>Type in a paper week</source>
   <extracomment>companion/ui/pages/day_card.py, companion/ui/pages/paper_form.py, companion/ui/pages/week_cards.py</extracomment>
   <translation>Eine Papierwoche eintippen</translation>
  </message>
  <message>
   <source>Undo</source>
   <extracomment>companion/ui/pages/history_board.py, companion/ui/pages/plan_log.py</extracomment>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>United Kingdom</source>
   <extracomment>companion/domain/emergency.py, companion/store/setting.py</extracomment>
   <translation>Vereinigtes Königreich</translation>
  </message>
  <message>
   <source>United States and Canada</source>
   <extracomment>companion/domain/emergency.py, companion/store/setting.py</extracomment>
   <translation>USA und Kanada</translation>
  </message>
  <message>
   <source>Unlock exercises</source>
   <extracomment>companion/ui/pages/clearance.py</extracomment>
   <translation>Übungen freigeben</translation>
  </message>
  <message>
   <source>Unsteady on your feet</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Unsicher auf den Füßen</translation>
  </message>
  <message>
   <source>Unwell</source>
   <extracomment>companion/ui/pages/not_today_dialog.py, companion/ui/pages/stop_questions.py</extracomment>
   <translation>Unwohl</translation>
  </message>
  <message>
   <source>Up to 16 weeks</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Bis 16 Wochen</translation>
  </message>
  <message>
   <source>Up to four times a day.</source>
   <extracomment>companion/store/reminder_setting.py</extracomment>
   <translation>Bis zu viermal am Tag.</translation>
  </message>
  <message>
   <source>Up to three things that matter to you and are hard now. Every two weeks you say how well they go, from 0 to 10.</source>
   <extracomment>companion/ui/pages/goals.py</extracomment>
   <translation>Bis zu drei Dinge, die Ihnen wichtig sind und jetzt schwerfallen. Alle zwei Wochen sagen Sie, wie gut sie gehen, von 0 bis 10.</translation>
  </message>
  <message>
   <source>Use</source>
   <extracomment>companion/ui/pages/data_card.py</extracomment>
   <translation>Nehmen</translation>
  </message>
  <message>
   <source>Use 1 to 6 sets of 1 to 30 times.</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation>Nehmen Sie 1 bis 6 Sätze mit 1 bis 30 Mal.</translation>
  </message>
  <message>
   <source>Use a photo</source>
   <extracomment>companion/ui/pages/own_picture.py</extracomment>
   <translation>Foto wählen</translation>
  </message>
  <message>
   <source>Use the copy of {moment}</source>
   <extracomment>companion/ui/pages/data_card.py</extracomment>
   <translation>Die Kopie vom {moment} nehmen</translation>
  </message>
  <message>
   <source>Use the window that is open, or close it first.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Benutzen Sie das offene Fenster oder schließen Sie es zuerst.</translation>
  </message>
  <message>
   <source>Use this copy</source>
   <extracomment>companion/ui/rooms/data_desk.py, companion/ui/trouble_window.py</extracomment>
   <translation>Diese Kopie nehmen</translation>
  </message>
  <message>
   <source>Use this plan</source>
   <extracomment>companion/ui/plan_door.py</extracomment>
   <translation>Diesen Plan benutzen</translation>
  </message>
  <message>
   <source>Use timed rests</source>
   <extracomment>companion/ui/pages/session_menu.py</extracomment>
   <translation>Pausen nach Zeit</translation>
  </message>
  <message>
   <source>Very bad pain in exercises, or no change in two weeks</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Sehr starker Schmerz bei Übungen, oder zwei Wochen ohne Veränderung</translation>
  </message>
  <message>
   <source>Very loose joints (hypermobility)</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Sehr lockere Gelenke (Hypermobilität)</translation>
  </message>
  <message>
   <source>Very much better</source>
   <extracomment>companion/ui/pages/goal_cards.py</extracomment>
   <translation>Sehr viel besser</translation>
  </message>
  <message>
   <source>Very much worse</source>
   <extracomment>companion/ui/pages/goal_cards.py</extracomment>
   <translation>Sehr viel schlechter</translation>
  </message>
  <message>
   <source>Voice</source>
   <extracomment>companion/store/setting.py, companion/ui/pages/sound_panel.py</extracomment>
   <translation>Stimme</translation>
  </message>
  <message>
   <source>Voice volume</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Lautstärke der Stimme</translation>
  </message>
  <message>
   <source>Volume</source>
   <extracomment>companion/ui/pages/sound_panel.py</extracomment>
   <translation>Lautstärke</translation>
  </message>
  <message>
   <source>W</source>
   <comment>for worse, the next morning</comment>
   <extracomment>companion/printing/week_rows.py</extracomment>
   <translation>S</translation>
  </message>
  <message>
   <source>Walk 2 to 5 minutes, 4 to 8 times a day.</source>
   <extracomment>companion/domain/flare.py</extracomment>
   <translation>Gehen Sie 2 bis 5 Minuten, 4- bis 8-mal am Tag.</translation>
  </message>
  <message>
   <source>Walking and changing position often are still good for you.</source>
   <extracomment>companion/ui/pages/plan_gap_card.py, companion/ui/pages/today_empty.py, companion/ui/today_note.py</extracomment>
   <translation>Gehen und oft die Haltung wechseln tun Ihnen trotzdem gut.</translation>
  </message>
  <message>
   <source>Walking in the water</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Gehen im Wasser</translation>
  </message>
  <message>
   <source>Walking, minutes</source>
   <extracomment>companion/printing/week_rows.py, companion/ui/pages/paper_form.py</extracomment>
   <translation>Gehen, Minuten</translation>
  </message>
  <message>
   <source>Walking, minutes, {day}</source>
   <extracomment>companion/ui/pages/paper_day.py</extracomment>
   <translation>Gehen, Minuten, {day}</translation>
  </message>
  <message>
   <source>Wall dog with a flat back</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Hund an der Wand, Rücken flach</translation>
  </message>
  <message>
   <source>Wall press-up</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Liegestütz an der Wand</translation>
  </message>
  <message>
   <source>We paused until you are back.</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation>Angehalten, bis Sie zurück sind.</translation>
  </message>
  <message>
   <source>We paused while the computer was away.</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation>Angehalten, solange der Computer weg war.</translation>
  </message>
  <message>
   <source>Weakness</source>
   <extracomment>companion/ui/pages/stop_questions.py</extracomment>
   <translation>Schwäche</translation>
  </message>
  <message>
   <source>Wed</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>Mi</translation>
  </message>
  <message>
   <source>Wednesday</source>
   <extracomment>companion/domain/prescription_change.py, companion/printing/calendar_words.py</extracomment>
   <translation>Mittwoch</translation>
  </message>
  <message>
   <source>Week</source>
   <extracomment>companion/printing/appointment_sheet.py</extracomment>
   <translation>Woche</translation>
  </message>
  <message>
   <source>Week from</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation>Woche ab</translation>
  </message>
  <message>
   <source>Week log</source>
   <extracomment>companion/printing/week_sheet.py</extracomment>
   <translation>Wochenprotokoll</translation>
  </message>
  <message>
   <source>Week of</source>
   <extracomment>companion/printing/appointment_sheet.py</extracomment>
   <translation>Woche ab</translation>
  </message>
  <message>
   <source>Week of</source>
   <comment>before its first and last day</comment>
   <extracomment>companion/printing/week_sheet.py</extracomment>
   <translation>Woche vom</translation>
  </message>
  <message>
   <source>Week starts on</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Woche beginnt am</translation>
  </message>
  <message>
   <source>Weeks shown</source>
   <extracomment>companion/ui/pages/trend_card.py</extracomment>
   <translation>Gezeigte Wochen</translation>
  </message>
  <message>
   <source>Weights</source>
   <extracomment>companion/ui/sheet_stock.py</extracomment>
   <translation>Krafttraining</translation>
  </message>
  <message>
   <source>Welcome</source>
   <extracomment>companion/ui/pages/welcome.py</extracomment>
   <translation>Willkommen</translation>
  </message>
  <message>
   <source>Were three sessions stopped within seven days?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Wurden in sieben Tagen drei Einheiten gestoppt?</translation>
  </message>
  <message>
   <source>What a clinician has looked at is answered with no. Here is the rest.</source>
   <extracomment>companion/ui/pages/sign_check.py</extracomment>
   <translation>Was eine Fachperson angesehen hat, ist mit Nein beantwortet. Hier ist der Rest.</translation>
  </message>
  <message>
   <source>What a professional asked for</source>
   <extracomment>companion/ui/pages/referral_card.py</extracomment>
   <translation>Worum eine Fachperson gebeten hat</translation>
  </message>
  <message>
   <source>What changed in your plan</source>
   <extracomment>companion/ui/pages/about.py</extracomment>
   <translation>Was sich in Ihrem Plan geändert hat</translation>
  </message>
  <message>
   <source>What changed, and why</source>
   <extracomment>companion/ui/pages/plan_log.py</extracomment>
   <translation>Was sich geändert hat, und warum</translation>
  </message>
  <message>
   <source>What could not be deleted is as it was.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Was nicht gelöscht werden konnte, ist, wie es war.</translation>
  </message>
  <message>
   <source>What did a professional say the cause is?</source>
   <extracomment>companion/ui/pages/about_form.py</extracomment>
   <translation>Was ist nach Aussage einer Fachperson die Ursache?</translation>
  </message>
  <message>
   <source>What did they say?</source>
   <extracomment>companion/ui/pages/professional_form.py</extracomment>
   <translation>Was wurde gesagt?</translation>
  </message>
  <message>
   <source>What did you feel?</source>
   <extracomment>companion/ui/pages/stop_questions.py</extracomment>
   <translation>Was haben Sie gespürt?</translation>
  </message>
  <message>
   <source>What happened</source>
   <extracomment>companion/ui/pages/trouble.py</extracomment>
   <translation>Was passiert ist</translation>
  </message>
  <message>
   <source>What helps</source>
   <extracomment>companion/ui/pages/today_asks.py</extracomment>
   <translation>Was hilft</translation>
  </message>
  <message>
   <source>What helps now</source>
   <extracomment>companion/printing/day_note.py, companion/ui/pages/flare_advice.py</extracomment>
   <translation>Was jetzt hilft</translation>
  </message>
  <message>
   <source>What is in your plan</source>
   <extracomment>companion/domain/rule_chapter.py</extracomment>
   <translation>Was in Ihrem Plan ist</translation>
  </message>
  <message>
   <source>What is not for today</source>
   <extracomment>companion/ui/pages/not_today_dialog.py</extracomment>
   <translation>Was heute nicht geht</translation>
  </message>
  <message>
   <source>What is safe</source>
   <extracomment>companion/ui/pages/today_empty.py, companion/ui/pages/trouble.py</extracomment>
   <translation>Was sicher ist</translation>
  </message>
  <message>
   <source>What is wrong</source>
   <extracomment>companion/ui/plan_door.py</extracomment>
   <translation>Was nicht stimmt</translation>
  </message>
  <message>
   <source>What it is</source>
   <extracomment>companion/ui/pages/own_exercise.py</extracomment>
   <translation>Was sie ist</translation>
  </message>
  <message>
   <source>What it is for</source>
   <extracomment>companion/ui/pages/exercise_filters.py, companion/ui/pages/exercise_notes.py</extracomment>
   <translation>Wofür sie ist</translation>
  </message>
  <message>
   <source>What moves the spine comes back after {n} good days.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Was die Wirbelsäule bewegt, kommt nach {n} guten Tagen zurück.</translation>
  </message>
  <message>
   <source>What moves the spine is there only when a professional asked for it.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Was die Wirbelsäule bewegt, gibt es nur, wenn eine Fachperson darum gebeten hat.</translation>
  </message>
  <message>
   <source>What the program decides. Nothing gets harder unless you say yes to it.</source>
   <extracomment>companion/domain/rule_lesson.py</extracomment>
   <translation>Was das Programm entscheidet. Nichts wird schwerer, ohne dass Sie Ja sagen.</translation>
  </message>
  <message>
   <source>What this is, and what it is not</source>
   <extracomment>companion/ui/pages/welcome.py</extracomment>
   <translation>Was das ist und was nicht</translation>
  </message>
  <message>
   <source>What this program is for, and who stands behind it.</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation>Wofür dieses Programm ist und wer dahintersteht.</translation>
  </message>
  <message>
   <source>What to do now</source>
   <extracomment>companion/ui/pages/sign_check.py</extracomment>
   <translation>Was jetzt zu tun ist</translation>
  </message>
  <message>
   <source>What was written after it is not in it. As it is now, your diary is kept as a copy too.</source>
   <extracomment>companion/ui/rooms/data_desk.py</extracomment>
   <translation>Was danach geschrieben wurde, ist nicht darin. So wie es jetzt ist, wird Ihr Tagebuch als Kopie behalten.</translation>
  </message>
  <message>
   <source>What we changed, what felt fine</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>Was wir geändert haben, was gut war</translation>
  </message>
  <message>
   <source>What you can do</source>
   <extracomment>companion/ui/pages/today_empty.py, companion/ui/pages/trouble.py</extracomment>
   <translation>Was Sie tun können</translation>
  </message>
  <message>
   <source>What you choose yourself</source>
   <extracomment>companion/domain/rule_chapter.py</extracomment>
   <translation>Was Sie selbst wählen</translation>
  </message>
  <message>
   <source>What you did</source>
   <extracomment>companion/ui/pages/sets_card.py</extracomment>
   <translation>Was Sie gemacht haben</translation>
  </message>
  <message>
   <source>What you did in it will not show in your history.</source>
   <extracomment>companion/ui/leftover.py</extracomment>
   <translation>Was Sie darin gemacht haben, erscheint nicht in Ihrem Verlauf.</translation>
  </message>
  <message>
   <source>What you did is saved.</source>
   <extracomment>companion/ui/pages/after_session.py, companion/ui/pages/stop_result.py</extracomment>
   <translation>Was Sie gemacht haben, ist gespeichert.</translation>
  </message>
  <message>
   <source>What you did of it stays in your history.</source>
   <extracomment>companion/ui/rooms/own_exercise.py</extracomment>
   <translation>Was Sie davon gemacht haben, bleibt in Ihrem Verlauf.</translation>
  </message>
  <message>
   <source>What you did, week by week, and how you felt.</source>
   <extracomment>companion/ui/key_words.py</extracomment>
   <translation>Was Sie getan haben, Woche für Woche, und wie es Ihnen ging.</translation>
  </message>
  <message>
   <source>What you do now is kept and saved once that works.</source>
   <extracomment>companion/ui/herald.py</extracomment>
   <translation>Was Sie jetzt tun, wird behalten und gespeichert, sobald das geht.</translation>
  </message>
  <message>
   <source>What you have done is saved.</source>
   <extracomment>companion/ui/pages/finish_question.py</extracomment>
   <translation>Was Sie gemacht haben, ist gespeichert.</translation>
  </message>
  <message>
   <source>What you hear in a session.</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation>Was Sie in einer Einheit hören.</translation>
  </message>
  <message>
   <source>What you need</source>
   <extracomment>companion/ui/pages/exercise_filters.py</extracomment>
   <translation>Was Sie brauchen</translation>
  </message>
  <message>
   <source>What you say of the cause and of your health leaves exercises out, or makes them smaller.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Was Sie über Ursache und Gesundheit sagen, lässt Übungen wegfallen oder macht sie kleiner.</translation>
  </message>
  <message>
   <source>What you take out or let rest stays out until you put it back.</source>
   <extracomment>companion/domain/own_rule.py</extracomment>
   <translation>Was Sie herausnehmen oder ruhen lassen, bleibt draußen, bis Sie es zurückholen.</translation>
  </message>
  <message>
   <source>What you typed or chose here is not saved yet.</source>
   <extracomment>companion/ui/parting.py</extracomment>
   <translation>Was Sie hier eingegeben oder gewählt haben, ist noch nicht gespeichert.</translation>
  </message>
  <message>
   <source>What you want to do again</source>
   <extracomment>companion/ui/pages/goals.py, companion/ui/pages/plan_side.py</extracomment>
   <translation>Was Sie wieder tun möchten</translation>
  </message>
  <message>
   <source>What {name} asked for is over a year old. Ask if it still holds.</source>
   <extracomment>companion/domain/intake.py</extracomment>
   <translation>Worum {name} gebeten hat, ist über ein Jahr her. Fragen Sie, ob es noch gilt.</translation>
  </message>
  <message>
   <source>When</source>
   <extracomment>companion/domain/prescription_change.py</extracomment>
   <translation>Wann</translation>
  </message>
  <message>
   <source>When to get help</source>
   <extracomment>companion/printing/emergency_sheet.py, companion/ui/doors.py, companion/ui/pages/about.py, companion/ui/pages/about_step.py, companion/ui/pages/closed_card.py, companion/ui/pages/goals.py, companion/ui/pages/help.py, companion/ui/pages/plan_step.py, companion/ui/pages/rest_page.py, companion/ui/pages/sign_check.py, companion/ui/pages/sign_result.py, companion/ui/pages/stop_card.py, companion/ui/pages/today_asks.py, companion/ui/pages/welcome.py, companion/ui/sheet_stock.py</extracomment>
   <translation>Wann Hilfe holen</translation>
  </message>
  <message>
   <source>When you choose an order, it counts.</source>
   <extracomment>companion/domain/own_rule.py</extracomment>
   <translation>Wenn Sie eine Reihenfolge wählen, gilt sie.</translation>
  </message>
  <message>
   <source>Where are you?</source>
   <extracomment>companion/ui/pages/country_choice.py</extracomment>
   <translation>Wo sind Sie?</translation>
  </message>
  <message>
   <source>Where it is</source>
   <extracomment>companion/ui/pages/data_card.py</extracomment>
   <translation>Wo es liegt</translation>
  </message>
  <message>
   <source>Where was the lowest point?</source>
   <extracomment>companion/ui/pages/stop_questions.py</extracomment>
   <translation>Wo war der tiefste Punkt?</translation>
  </message>
  <message>
   <source>Where you are</source>
   <extracomment>companion/ui/pages/exercise_filters.py</extracomment>
   <translation>Wo Sie stehen</translation>
  </message>
  <message>
   <source>Where you stopped</source>
   <extracomment>companion/ui/pages/stop_fields.py</extracomment>
   <translation>Wo Sie gestoppt haben</translation>
  </message>
  <message>
   <source>Which days, and how much time?</source>
   <extracomment>companion/ui/pages/week_card.py</extracomment>
   <translation>Welche Tage und wie viel Zeit?</translation>
  </message>
  <message>
   <source>Which leg is sore?</source>
   <extracomment>companion/ui/pages/about_form.py</extracomment>
   <translation>Welches Bein schmerzt?</translation>
  </message>
  <message>
   <source>Which one?</source>
   <extracomment>companion/ui/pages/more_exercises.py</extracomment>
   <translation>Welche?</translation>
  </message>
  <message>
   <source>Which side</source>
   <extracomment>companion/ui/pages/dose_editor.py, companion/ui/pages/own_exercise.py</extracomment>
   <translation>Welche Seite</translation>
  </message>
  <message>
   <source>Which voice speaks.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Welche Stimme spricht.</translation>
  </message>
  <message>
   <source>Which words, which number to call, and how your week begins.</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation>Welche Wörter, welche Nummer im Notfall und wie Ihre Woche beginnt.</translation>
  </message>
  <message>
   <source>Who asked for it?</source>
   <extracomment>companion/ui/pages/referral_form.py</extracomment>
   <translation>Wer hat darum gebeten?</translation>
  </message>
  <message>
   <source>Who decides how much</source>
   <extracomment>companion/ui/pages/dose_editor.py</extracomment>
   <translation>Wer entscheidet, wie viel</translation>
  </message>
  <message>
   <source>Who hands it on?</source>
   <extracomment>companion/ui/plan_door.py</extracomment>
   <translation>Wer gibt ihn weiter?</translation>
  </message>
  <message>
   <source>Who is drawn, on the screen and on paper.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Wer gezeichnet wird, auf Bildschirm und Papier.</translation>
  </message>
  <message>
   <source>Who was it?</source>
   <extracomment>companion/ui/pages/clearance.py</extracomment>
   <translation>Wer war es?</translation>
  </message>
  <message>
   <source>Who?</source>
   <extracomment>companion/ui/pages/professional_form.py</extracomment>
   <translation>Wer?</translation>
  </message>
  <message>
   <source>Whole session</source>
   <extracomment>companion/ui/pages/not_today_dialog.py</extracomment>
   <translation>Ganze Einheit</translation>
  </message>
  <message>
   <source>Whose emergency number is shown and printed.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Wessen Notrufnummer gezeigt und gedruckt wird.</translation>
  </message>
  <message>
   <source>Why</source>
   <extracomment>companion/ui/pages/plan_gap_card.py, companion/ui/pages/today_empty.py</extracomment>
   <translation>Warum</translation>
  </message>
  <message>
   <source>Why is this here?</source>
   <extracomment>companion/ui/pages/plan_log.py</extracomment>
   <translation>Warum ist das hier?</translation>
  </message>
  <message>
   <source>Why it was stopped, {day}</source>
   <extracomment>companion/ui/pages/paper_day.py</extracomment>
   <translation>Warum gestoppt wurde, {day}</translation>
  </message>
  <message>
   <source>Why not?</source>
   <extracomment>companion/ui/pages/told_fields.py</extracomment>
   <translation>Warum nicht?</translation>
  </message>
  <message>
   <source>Why the other exercise was stopped, {day}</source>
   <extracomment>companion/ui/pages/paper_day.py</extracomment>
   <translation>Warum die weitere Übung gestoppt wurde, {day}</translation>
  </message>
  <message>
   <source>Why?</source>
   <extracomment>companion/ui/pages/not_today_dialog.py</extracomment>
   <translation>Warum?</translation>
  </message>
  <message>
   <source>Why? You need not say.</source>
   <extracomment>companion/ui/pages/not_today_dialog.py</extracomment>
   <translation>Warum? Sie müssen es nicht sagen.</translation>
  </message>
  <message>
   <source>Windows</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Windows</translation>
  </message>
  <message>
   <source>With a screen reader, copy the sheet as text, or read the pages here: Tab goes from page to page. A PDF is harder to have read out.</source>
   <extracomment>companion/ui/pages/print_panel.py</extracomment>
   <translation>Mit einem Screenreader kopieren Sie das Blatt als Text oder lesen die Seiten hier: Tab geht von Seite zu Seite. Ein PDF lässt sich schwerer vorlesen.</translation>
  </message>
  <message>
   <source>With less, the figure shows where each move arrives and a bar shows the time. Nothing slides or fades.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Mit weniger zeigt die Figur, wo jede Bewegung ankommt, und ein Balken zeigt die Zeit. Nichts gleitet oder blendet.</translation>
  </message>
  <message>
   <source>With these, exercises are chosen by a professional first.</source>
   <extracomment>companion/ui/pages/about_form.py</extracomment>
   <translation>Hier wählt zuerst eine Fachperson die Übungen.</translation>
  </message>
  <message>
   <source>With what you said about your health, a professional chooses.</source>
   <extracomment>companion/domain/admission.py</extracomment>
   <translation>Bei dem, was Sie über Ihre Gesundheit gesagt haben, wählt eine Fachperson.</translation>
  </message>
  <message>
   <source>Within days</source>
   <extracomment>companion/printing/emergency_sheet.py</extracomment>
   <translation>In den nächsten Tagen</translation>
  </message>
  <message>
   <source>Woman</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Frau</translation>
  </message>
  <message>
   <source>Words on this page</source>
   <extracomment>companion/ui/pages/guide.py, companion/ui/pages/lesson_body.py, companion/ui/word_tips.py</extracomment>
   <translation>Wörter auf dieser Seite</translation>
  </message>
  <message>
   <source>Working on your diary. This can take a minute.</source>
   <extracomment>companion/ui/pages/copy_list.py</extracomment>
   <translation>Ihr Tagebuch wird bearbeitet. Das kann eine Minute dauern.</translation>
  </message>
  <message>
   <source>Working. This can take a minute.</source>
   <extracomment>companion/ui/rooms/data_desk.py</extracomment>
   <translation>In Arbeit. Das kann eine Minute dauern.</translation>
  </message>
  <message>
   <source>Worse</source>
   <extracomment>companion/clinic/fhir_answer.py, companion/ui/pages/paper_day.py, companion/ui/pages/today_asks.py</extracomment>
   <translation>Schlechter</translation>
  </message>
  <message>
   <source>Worse, or further down the leg?</source>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation>Schlimmer oder weiter unten im Bein?</translation>
  </message>
  <message>
   <source>Worst</source>
   <comment>pain, the 10 of 10</comment>
   <extracomment>companion/ui/pages/stop_questions.py</extracomment>
   <translation>Am stärksten</translation>
  </message>
  <message>
   <source>Worst you can imagine</source>
   <extracomment>companion/ui/pages/check_in_form.py, companion/ui/widgets/scale.py</extracomment>
   <translation>Schlimmster vorstellbarer</translation>
  </message>
  <message>
   <source>Write 0 to 10. The higher number tells you what to do.</source>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation>Schmerz von 0 bis 10 eintragen. Die höhere Zahl sagt, was zu tun ist.</translation>
  </message>
  <message>
   <source>Write a day as in the example.</source>
   <extracomment>companion/ui/pages/entry_form.py, companion/ui/pages/told_form.py</extracomment>
   <translation>Schreiben Sie einen Tag wie im Beispiel.</translation>
  </message>
  <message>
   <source>Write a number from 0 to 10.</source>
   <extracomment>companion/ui/pages/told_fields.py</extracomment>
   <translation>Geben Sie eine Zahl von 0 bis 10 ein.</translation>
  </message>
  <message>
   <source>Write at least one step.</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation>Schreiben Sie mindestens einen Schritt.</translation>
  </message>
  <message>
   <source>Write down what matters to you</source>
   <extracomment>companion/ui/pages/goals.py</extracomment>
   <translation>Schreiben Sie auf, was Ihnen wichtig ist</translation>
  </message>
  <message>
   <source>Write it down</source>
   <extracomment>companion/ui/pages/closed_card.py, companion/ui/pages/today_invites.py</extracomment>
   <translation>Aufschreiben</translation>
  </message>
  <message>
   <source>Write something first.</source>
   <extracomment>companion/ui/pages/told_fields.py, companion/ui/pages/visit_notes.py</extracomment>
   <translation>Schreiben Sie zuerst etwas.</translation>
  </message>
  <message>
   <source>Write the day like this: {example}.</source>
   <extracomment>companion/domain/sign_off.py</extracomment>
   <translation>Schreiben Sie den Tag so: {example}.</translation>
  </message>
  <message>
   <source>Write the number of the exercise and the reason.</source>
   <extracomment>companion/printing/week_sheet.py</extracomment>
   <translation>Nummer der Übung und Grund aufschreiben.</translation>
  </message>
  <message>
   <source>Write the sets you did</source>
   <extracomment>companion/printing/week_rows.py</extracomment>
   <translation>Gemachte Sätze eintragen</translation>
  </message>
  <message>
   <source>Write their name, so that you know later who it was.</source>
   <extracomment>companion/domain/sign_off.py</extracomment>
   <translation>Schreiben Sie den Namen auf, damit Sie später wissen, wer es war.</translation>
  </message>
  <message>
   <source>Write what you want to do.</source>
   <extracomment>companion/domain/goal.py</extracomment>
   <translation>Schreiben Sie, was Sie tun möchten.</translation>
  </message>
  <message>
   <source>Write who hands it on.</source>
   <extracomment>companion/ui/plan_door.py</extracomment>
   <translation>Schreiben Sie, wer ihn weitergibt.</translation>
  </message>
  <message>
   <source>Written in the log as a class</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>Als Kurs im Protokoll notiert</translation>
  </message>
  <message>
   <source>Yes</source>
   <extracomment>companion/ui/pages/check_in_form.py, companion/ui/pages/today_asks.py, companion/ui/widgets/question_row.py</extracomment>
   <translation>Ja</translation>
  </message>
  <message>
   <source>Yes, I was seen</source>
   <extracomment>companion/ui/pages/clearance.py</extracomment>
   <translation>Ja, ich wurde untersucht</translation>
  </message>
  <message>
   <source>Yes, delete it</source>
   <extracomment>companion/ui/rooms/data_desk.py</extracomment>
   <translation>Ja, löschen</translation>
  </message>
  <message>
   <source>Yes, it is right</source>
   <extracomment>companion/ui/clock_question.py</extracomment>
   <translation>Ja, es stimmt</translation>
  </message>
  <message>
   <source>Yes, or not sure</source>
   <extracomment>companion/ui/pages/own_exercise.py</extracomment>
   <translation>Ja oder nicht sicher</translation>
  </message>
  <message>
   <source>Yesterday</source>
   <extracomment>companion/ui/widgets/day_line.py</extracomment>
   <translation>Gestern</translation>
  </message>
  <message>
   <source>Yet to come</source>
   <extracomment>companion/ui/pages/paper_day.py</extracomment>
   <translation>Kommt noch</translation>
  </message>
  <message>
   <source>Yoga</source>
   <extracomment>companion/ui/sheet_stock.py</extracomment>
   <translation>Yoga</translation>
  </message>
  <message>
   <source>You</source>
   <extracomment>companion/domain/sign_group.py</extracomment>
   <translation>Sie</translation>
  </message>
  <message>
   <source>You answered no to all. If a sign comes up later, look at “When to get help”: it is on every page. Before each session three short questions ask again.</source>
   <extracomment>companion/ui/pages/sign_result.py</extracomment>
   <translation>Sie haben überall Nein gesagt. Wenn später ein Zeichen kommt, sehen Sie unter „Wann Hilfe holen“ nach: es ist auf jeder Seite. Vor jeder Einheit kommen drei kurze Fragen.</translation>
  </message>
  <message>
   <source>You answered yes to:</source>
   <extracomment>companion/domain/alarm_words.py, companion/ui/pages/sign_result.py</extracomment>
   <translation>Sie haben Ja gesagt zu:</translation>
  </message>
  <message>
   <source>You are asked again in two hours, this evening and tomorrow.</source>
   <extracomment>companion/ui/stop_place.py</extracomment>
   <translation>Sie werden in zwei Stunden, heute Abend und morgen noch einmal gefragt.</translation>
  </message>
  <message>
   <source>You are not allowed to use the diary at this place.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Sie dürfen das Tagebuch an diesem Ort nicht benutzen.</translation>
  </message>
  <message>
   <source>You can change all of this later under Plan.</source>
   <extracomment>companion/ui/pages/plan_step.py</extracomment>
   <translation>Das alles können Sie später unter Plan ändern.</translation>
  </message>
  <message>
   <source>You can take back the last change, unless a stop or a sore morning made it.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Sie können die letzte Änderung zurücknehmen, außer ein Stopp oder ein Morgen mit Schmerzen war der Grund.</translation>
  </message>
  <message>
   <source>You changed the note of {name}.</source>
   <extracomment>companion/domain/plan_change.py</extracomment>
   <translation>Sie haben die Notiz zu {name} geändert.</translation>
  </message>
  <message>
   <source>You changed the order.</source>
   <extracomment>companion/domain/plan_change.py</extracomment>
   <translation>Sie haben die Reihenfolge geändert.</translation>
  </message>
  <message>
   <source>You changed the session days.</source>
   <extracomment>companion/domain/plan_change.py</extracomment>
   <translation>Sie haben die Trainingstage geändert.</translation>
  </message>
  <message>
   <source>You changed what is left out.</source>
   <extracomment>companion/domain/plan_change.py</extracomment>
   <translation>Sie haben geändert, was weggelassen wird.</translation>
  </message>
  <message>
   <source>You chose the side of {name}.</source>
   <extracomment>companion/domain/plan_change.py</extracomment>
   <translation>Sie haben die Seite von {name} gewählt.</translation>
  </message>
  <message>
   <source>You did {done} of {planned} exercises in {minutes} min.</source>
   <extracomment>companion/ui/rooms/after_session.py</extracomment>
   <translation>Sie haben {done} von {planned} Übungen in {minutes} min gemacht.</translation>
  </message>
  <message>
   <source>You gave leg pain {leg}. Where in the leg is it?</source>
   <extracomment>companion/domain/felt.py</extracomment>
   <translation>Sie haben Beinschmerz {leg} angegeben. Wo im Bein sitzt er?</translation>
  </message>
  <message>
   <source>You gave no pain and no tingling. Then it reaches nowhere.</source>
   <extracomment>companion/domain/felt.py</extracomment>
   <translation>Sie haben keinen Schmerz und kein Kribbeln angegeben. Dann passt hier nur „Nirgends“.</translation>
  </message>
  <message>
   <source>You have or had cancer, with new severe spine pain, weak limbs or trouble walking</source>
   <extracomment>companion/printing/help_lines.py</extracomment>
   <translation>Sie haben oder hatten Krebs, mit neuem starkem Schmerz der Wirbelsäule, schwachen Gliedern oder Mühe beim Gehen</translation>
  </message>
  <message>
   <source>You have sat for about {minutes} minutes. Stand up and walk for a minute.</source>
   <extracomment>companion/ui/reminding.py</extracomment>
   <translation>Sie sitzen seit etwa {minutes} Minuten. Stehen Sie auf und gehen Sie eine Minute.</translation>
  </message>
  <message>
   <source>You hold on to something, or have a chair close by.</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Sie halten sich fest oder haben einen Stuhl in der Nähe.</translation>
  </message>
  <message>
   <source>You let {name} rest.</source>
   <extracomment>companion/domain/plan_change.py</extracomment>
   <translation>Sie haben {name} ruhen lassen.</translation>
  </message>
  <message>
   <source>You may add it. The plan may bring it in later by itself.</source>
   <extracomment>companion/ui/pages/place_words.py</extracomment>
   <translation>Sie dürfen sie hinzunehmen. Der Plan kann sie später selbst bringen.</translation>
  </message>
  <message>
   <source>You may always choose easier.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Sie dürfen immer leichter wählen.</translation>
  </message>
  <message>
   <source>You may answer these at any time. They look for signs that matter.</source>
   <extracomment>companion/ui/pages/sign_check.py</extracomment>
   <translation>Sie können diese jederzeit beantworten. Sie suchen nach Zeichen, auf die es ankommt.</translation>
  </message>
  <message>
   <source>You may exercise until then, gently, inside your comfort zone.</source>
   <extracomment>companion/ui/pages/sign_result.py</extracomment>
   <translation>Bis dahin dürfen Sie üben, sanft, im Wohlfühlbereich.</translation>
  </message>
  <message>
   <source>You may go on</source>
   <extracomment>companion/ui/pages/sign_result.py</extracomment>
   <translation>Sie können weitermachen</translation>
  </message>
  <message>
   <source>You may go one step above where you are. On a sore day it is less.</source>
   <extracomment>companion/ui/pages/dose_editor.py</extracomment>
   <translation>Sie dürfen einen Schritt über Ihren Stand hinausgehen. An einem Tag mit Schmerzen ist es weniger.</translation>
  </message>
  <message>
   <source>You may leave it empty.</source>
   <extracomment>companion/ui/plan_door.py</extracomment>
   <translation>Sie dürfen es leer lassen.</translation>
  </message>
  <message>
   <source>You need not answer the rest.</source>
   <extracomment>companion/ui/pages/sign_check.py</extracomment>
   <translation>Den Rest brauchen Sie nicht zu beantworten.</translation>
  </message>
  <message>
   <source>You put the session off. Nothing is missed by that.</source>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation>Sie haben die Einheit verschoben. Dadurch ist nichts versäumt.</translation>
  </message>
  <message>
   <source>You put {name} into your plan.</source>
   <extracomment>companion/domain/plan_change.py</extracomment>
   <translation>Sie haben {name} in Ihren Plan genommen.</translation>
  </message>
  <message>
   <source>You ruled out its position or something that it needs. You can change that in your plan.</source>
   <extracomment>companion/ui/pages/place_words.py</extracomment>
   <translation>Sie haben die Position oder ein Gerät dafür ausgeschlossen. Das können Sie in Ihrem Plan ändern.</translation>
  </message>
  <message>
   <source>You said that it spread down. How far down is it?</source>
   <extracomment>companion/domain/stop.py</extracomment>
   <translation>Sie haben gesagt, dass es nach unten gewandert ist. Wie weit nach unten?</translation>
  </message>
  <message>
   <source>You said that something is new. See when to get help.</source>
   <extracomment>companion/domain/gate.py</extracomment>
   <translation>Sie haben gesagt, dass etwas neu ist. Sehen Sie nach, wann Sie Hilfe holen.</translation>
  </message>
  <message>
   <source>You said that tingling or numbness is new. If it stays or grows, have it looked at. When it has gone, answer the questions again.</source>
   <extracomment>companion/domain/closed_words.py</extracomment>
   <translation>Sie haben gesagt, dass Kribbeln oder Taubheit neu ist. Wenn es bleibt oder stärker wird, lassen Sie es ansehen. Wenn es weg ist, beantworten Sie die Fragen noch einmal.</translation>
  </message>
  <message>
   <source>You said that tingling or numbness is new. Please answer these first.</source>
   <extracomment>companion/ui/pages/sign_check.py</extracomment>
   <translation>Sie haben gesagt, dass Kribbeln oder Taubheit neu ist. Bitte beantworten Sie zuerst diese Fragen.</translation>
  </message>
  <message>
   <source>You set the dose of {name}.</source>
   <extracomment>companion/domain/plan_change.py</extracomment>
   <translation>Sie haben die Menge von {name} festgelegt.</translation>
  </message>
  <message>
   <source>You stopped earlier today. How is it now?</source>
   <extracomment>companion/ui/pages/today_asks.py</extracomment>
   <translation>Sie haben heute schon gestoppt. Wie ist es jetzt?</translation>
  </message>
  <message>
   <source>You stopped it twice in a row. Ask a professional first.</source>
   <extracomment>companion/domain/admission.py</extracomment>
   <translation>Sie haben sie zweimal in Folge gestoppt. Fragen Sie zuerst eine Fachperson.</translation>
  </message>
  <message>
   <source>You stopped with weakness, tingling or numbness. Please answer these again before anything else.</source>
   <extracomment>companion/ui/pages/sign_check.py</extracomment>
   <translation>Sie haben mit Schwäche, Kribbeln oder Taubheit gestoppt. Bitte beantworten Sie diese zuerst noch einmal.</translation>
  </message>
  <message>
   <source>You took it out</source>
   <extracomment>companion/ui/pages/place_words.py</extracomment>
   <translation>Von Ihnen herausgenommen</translation>
  </message>
  <message numerus="yes">
   <source>You took out {n} exercises.</source>
   <extracomment>companion/domain/plan_gap.py</extracomment>
   <translation>
    <numerusform>Sie haben {n} Übung herausgenommen.</numerusform>
    <numerusform>Sie haben {n} Übungen herausgenommen.</numerusform>
   </translation>
  </message>
  <message>
   <source>You took up the plan of {name}.</source>
   <extracomment>companion/ui/planner.py</extracomment>
   <translation>Sie haben den Plan von {name} übernommen.</translation>
  </message>
  <message>
   <source>You took {name} out.</source>
   <extracomment>companion/domain/plan_change.py</extracomment>
   <translation>Sie haben {name} herausgenommen.</translation>
  </message>
  <message>
   <source>You usually get up at</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Sie stehen meist auf um</translation>
  </message>
  <message>
   <source>Younger people need another plan.</source>
   <extracomment>companion/ui/pages/welcome.py</extracomment>
   <translation>Jüngere brauchen einen anderen Plan.</translation>
  </message>
  <message>
   <source>Your answers are kept as you go.</source>
   <extracomment>companion/ui/pages/about_step.py</extracomment>
   <translation>Ihre Antworten werden laufend gespeichert.</translation>
  </message>
  <message>
   <source>Your answers are kept with the date.</source>
   <extracomment>companion/ui/pages/sign_result.py</extracomment>
   <translation>Ihre Antworten sind mit dem Datum gespeichert.</translation>
  </message>
  <message>
   <source>Your back</source>
   <extracomment>companion/domain/sign_group.py, companion/ui/pages/exercise_filters.py</extracomment>
   <translation>Ihr Rücken</translation>
  </message>
  <message>
   <source>Your body said that this was too much today. Less is the way back to more.</source>
   <extracomment>companion/domain/next_time.py</extracomment>
   <translation>Ihr Körper hat gesagt, dass das heute zu viel war. Weniger ist jetzt der Weg zurück zu mehr.</translation>
  </message>
  <message>
   <source>Your data</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation>Ihre Daten</translation>
  </message>
  <message>
   <source>Your days, your exercises, and what the rules did.</source>
   <extracomment>companion/ui/key_words.py</extracomment>
   <translation>Ihre Tage, Ihre Übungen, und was die Regeln getan haben.</translation>
  </message>
  <message>
   <source>Your diary is not touched. What you did before is under History.</source>
   <extracomment>companion/ui/pages/today_empty.py</extracomment>
   <translation>Ihr Tagebuch ist unberührt. Was Sie früher gemacht haben, steht unter Verlauf.</translation>
  </message>
  <message>
   <source>Your diary is on a network drive ({kind}). If the connection breaks, the last repetitions may be lost. A folder on this computer is safer.</source>
   <extracomment>companion/ui/caretaker.py</extracomment>
   <translation>Ihr Tagebuch liegt auf einem Netzlaufwerk ({kind}). Bricht die Verbindung ab, können die letzten Wiederholungen verloren gehen. Ein Ordner auf diesem Computer ist sicherer.</translation>
  </message>
  <message>
   <source>Your diary was from an older version of Companion. It is up to date now. A copy of how it was is in the folder “backups”: {name}.</source>
   <extracomment>companion/ui/caretaker.py</extracomment>
   <translation>Ihr Tagebuch stammte von einer älteren Version von Companion. Es ist jetzt auf dem neuesten Stand. Eine Kopie, wie es war, liegt im Ordner „backups“: {name}.</translation>
  </message>
  <message>
   <source>Your diary was last used on {date}.</source>
   <extracomment>companion/ui/clock_question.py</extracomment>
   <translation>Ihr Tagebuch wurde zuletzt am {date} benutzt.</translation>
  </message>
  <message>
   <source>Your diary, all its copies and your settings. To keep them, save everything in one file first.</source>
   <extracomment>companion/ui/rooms/data_desk.py</extracomment>
   <translation>Ihr Tagebuch, alle Kopien und Ihre Einstellungen. Um sie zu behalten, speichern Sie vorher alles in einer Datei.</translation>
  </message>
  <message>
   <source>Your exercises are open now.</source>
   <extracomment>companion/domain/plan_preview.py</extracomment>
   <translation>Ihre Übungen sind jetzt offen.</translation>
  </message>
  <message>
   <source>Your exercises for today</source>
   <extracomment>companion/ui/reminding.py</extracomment>
   <translation>Ihre Übungen für heute</translation>
  </message>
  <message>
   <source>Your exercises wait until your midwife or physiotherapist agrees.</source>
   <extracomment>companion/domain/plan_preview.py</extracomment>
   <translation>Ihre Übungen warten, bis Ihre Hebamme oder die Physiotherapie zustimmt.</translation>
  </message>
  <message>
   <source>Your health</source>
   <extracomment>companion/domain/sign_group.py</extracomment>
   <translation>Ihre Gesundheit</translation>
  </message>
  <message>
   <source>Your legs</source>
   <extracomment>companion/domain/sign_group.py</extracomment>
   <translation>Ihre Beine</translation>
  </message>
  <message>
   <source>Your own</source>
   <extracomment>companion/ui/pages/place_words.py</extracomment>
   <translation>Ihre eigene</translation>
  </message>
  <message>
   <source>Your own</source>
   <comment>pace</comment>
   <extracomment>companion/ui/pages/session_steppers.py</extracomment>
   <translation>Ihr eigenes</translation>
  </message>
  <message>
   <source>Your own dose</source>
   <extracomment>companion/ui/pages/plan_item.py</extracomment>
   <translation>Ihre eigene Menge</translation>
  </message>
  <message>
   <source>Your own dose may be easier at any time, and harder by one step. On a sore day, or after a stop, the lower one counts.</source>
   <extracomment>companion/domain/own_rule.py</extracomment>
   <translation>Ihre eigene Menge darf jederzeit leichter sein, und um einen Schritt schwerer. An einem Tag mit Schmerzen oder nach einem Stopp gilt die kleinere.</translation>
  </message>
  <message>
   <source>Your own exercise</source>
   <extracomment>companion/ui/pages/plan_item.py</extracomment>
   <translation>Ihre eigene Übung</translation>
  </message>
  <message>
   <source>Your own exercise.</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation>Ihre eigene Übung.</translation>
  </message>
  <message>
   <source>Your own note</source>
   <extracomment>companion/ui/pages/plan_item.py</extracomment>
   <translation>Ihre eigene Notiz</translation>
  </message>
  <message>
   <source>Your own, in your plan</source>
   <extracomment>companion/ui/pages/place_words.py</extracomment>
   <translation>Ihre eigene, in Ihrem Plan</translation>
  </message>
  <message>
   <source>Your photo</source>
   <extracomment>companion/printing/artist.py</extracomment>
   <translation>Ihr Foto</translation>
  </message>
  <message>
   <source>Your photo. You lie, kneel or stand as in: {name}.</source>
   <extracomment>companion/ui/pages/own_picture.py</extracomment>
   <translation>Ihr Foto. Sie liegen, knien oder stehen wie bei: {name}.</translation>
  </message>
  <message>
   <source>Your plan</source>
   <extracomment>companion/ui/pages/plan.py, companion/ui/pages/plan_step.py</extracomment>
   <translation>Ihr Plan</translation>
  </message>
  <message>
   <source>Your plan is now the one from {name}</source>
   <extracomment>companion/ui/plan_door.py</extracomment>
   <translation>Ihr Plan ist jetzt der von {name}</translation>
  </message>
  <message>
   <source>Your plan is saved</source>
   <extracomment>companion/ui/plan_door.py</extracomment>
   <translation>Ihr Plan ist gespeichert</translation>
  </message>
  <message>
   <source>Your sciatica as a whole. Asked every four weeks.</source>
   <extracomment>companion/ui/pages/goal_cards.py</extracomment>
   <translation>Ihr Ischias insgesamt. Alle vier Wochen gefragt.</translation>
  </message>
  <message numerus="yes">
   <source>Your session from {when} is not finished: {done} of {n} exercises done.</source>
   <extracomment>companion/ui/pages/unfinished_line.py</extracomment>
   <translation>
    <numerusform>Ihre Einheit von {when} ist nicht beendet: {done} von {n} Übung gemacht.</numerusform>
    <numerusform>Ihre Einheit von {when} ist nicht beendet: {done} von {n} Übungen gemacht.</numerusform>
   </translation>
  </message>
  <message>
   <source>Your sessions will show here</source>
   <extracomment>companion/ui/pages/day_card.py</extracomment>
   <translation>Ihre Einheiten erscheinen hier</translation>
  </message>
  <message>
   <source>a bone of my spine that slid forward</source>
   <comment>I have sciatica, from</comment>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation>einem Wirbel, der nach vorn gerutscht ist</translation>
  </message>
  <message>
   <source>a disc in my low back</source>
   <comment>I have sciatica, from</comment>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation>einer Bandscheibe im unteren Rücken</translation>
  </message>
  <message>
   <source>a file needs a name</source>
   <extracomment>companion/cli/parser.py</extracomment>
   <translation>eine Datei braucht einen Namen</translation>
  </message>
  <message>
   <source>a flare-up</source>
   <extracomment>companion/domain/plan_log.py</extracomment>
   <translation>ein Schmerzschub</translation>
  </message>
  <message>
   <source>a folder needs a name</source>
   <extracomment>companion/cli/parser.py</extracomment>
   <translation>ein Ordner braucht einen Namen</translation>
  </message>
  <message>
   <source>a hold of {seconds} s</source>
   <extracomment>companion/domain/step_words.py</extracomment>
   <translation>{seconds} s halten</translation>
  </message>
  <message>
   <source>a moment of one repetition, 0 its start and 1 its end</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>ein Moment einer Wiederholung, 0 ihr Anfang und 1 ihr Ende</translation>
  </message>
  <message>
   <source>a muscle in my buttock</source>
   <comment>I have sciatica, from</comment>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation>einem Muskel im Gesäß</translation>
  </message>
  <message>
   <source>a narrow spinal canal</source>
   <comment>I have sciatica, from</comment>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation>einem engen Wirbelkanal</translation>
  </message>
  <message>
   <source>a sore morning after it</source>
   <extracomment>companion/domain/plan_log.py</extracomment>
   <translation>am Morgen danach Schmerzen</translation>
  </message>
  <message>
   <source>about {n} min</source>
   <extracomment>companion/ui/pages/plan.py</extracomment>
   <translation>etwa {n} min</translation>
  </message>
  <message numerus="yes">
   <source>about {n} minutes</source>
   <extracomment>companion/printing/today_sheet.py</extracomment>
   <translation>
    <numerusform>etwa {n} Minute</numerusform>
    <numerusform>etwa {n} Minuten</numerusform>
   </translation>
  </message>
  <message>
   <source>added by hand</source>
   <extracomment>companion/printing/record_sheet.py</extracomment>
   <translation>von Hand ergänzt</translation>
  </message>
  <message>
   <source>after</source>
   <extracomment>companion/ui/pages/entry_words.py</extracomment>
   <translation>danach</translation>
  </message>
  <message>
   <source>after a session</source>
   <extracomment>companion/clinic/fhir_answer.py</extracomment>
   <translation>nach einer Einheit</translation>
  </message>
  <message>
   <source>after it leg {leg}, back {back}, {place}</source>
   <extracomment>companion/ui/pages/entry_words.py</extracomment>
   <translation>danach Bein {leg}, Rücken {back}, {place}</translation>
  </message>
  <message>
   <source>after the rest that followed a stop</source>
   <extracomment>companion/clinic/fhir_answer.py</extracomment>
   <translation>nach der Ruhe, die auf einen Stopp folgte</translation>
  </message>
  <message>
   <source>an emergency room</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation>in eine Notaufnahme</translation>
  </message>
  <message numerus="yes">
   <source>and {n} earlier</source>
   <extracomment>companion/printing/appointment_sheet.py, companion/printing/visit_notes.py</extracomment>
   <translation>
    <numerusform>und {n} frühere</numerusform>
    <numerusform>und {n} frühere</numerusform>
   </translation>
  </message>
  <message>
   <source>and {n} more</source>
   <extracomment>companion/printing/week_rows.py</extracomment>
   <translation>und {n} weitere</translation>
  </message>
  <message>
   <source>another reason</source>
   <extracomment>companion/clinic/fhir.py</extracomment>
   <translation>ein anderer Grund</translation>
  </message>
  <message>
   <source>aqua instructor</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>die Aqua-Leitung</translation>
  </message>
  <message>
   <source>argument %(argument_name)s: %(message)s</source>
   <extracomment>companion/cli/phrase.py</extracomment>
   <translation>%(argument_name)s: %(message)s</translation>
  </message>
  <message>
   <source>as JSON</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>als JSON</translation>
  </message>
  <message>
   <source>as a PDF file</source>
   <extracomment>companion/cli/sheet_verb.py</extracomment>
   <translation>als PDF-Datei</translation>
  </message>
  <message>
   <source>as listed by backups, instead of the newest sound one</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>wie von backups gelistet, statt der neuesten unversehrten</translation>
  </message>
  <message>
   <source>as text on the terminal, in reading order</source>
   <extracomment>companion/cli/sheet_verb.py</extracomment>
   <translation>als Text im Terminal, in Lesereihenfolge</translation>
  </message>
  <message>
   <source>as usual</source>
   <comment>tingling or numbness</comment>
   <extracomment>companion/clinic/fhir_answer.py</extracomment>
   <translation>wie gewohnt</translation>
  </message>
  <message>
   <source>at a stop</source>
   <extracomment>companion/clinic/fhir_answer.py</extracomment>
   <translation>bei einem Stopp</translation>
  </message>
  <message>
   <source>at start</source>
   <extracomment>companion/ui/pages/stop_card.py, companion/ui/rooms/after_session.py, companion/ui/rooms/rate.py, companion/ui/stop_place.py</extracomment>
   <translation>zu Beginn</translation>
  </message>
  <message>
   <source>audio speech loud quiet speaker tones test</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation>Ton Sprache laut leise Lautsprecher Töne Test Audio</translation>
  </message>
  <message>
   <source>back</source>
   <comment>furthest point</comment>
   <extracomment>companion/printing/field.py</extracomment>
   <translation>Rücken</translation>
  </message>
  <message>
   <source>back</source>
   <comment>furthest point of the pain</comment>
   <extracomment>companion/chart/telling.py, companion/clinic/fhir_answer.py</extracomment>
   <translation>Rücken</translation>
  </message>
  <message>
   <source>back</source>
   <comment>furthest point, in a narrow column</comment>
   <extracomment>companion/printing/week_rows.py</extracomment>
   <translation>Rücken</translation>
  </message>
  <message>
   <source>back</source>
   <comment>part of the body</comment>
   <extracomment>companion/clinic/fhir_answer.py</extracomment>
   <translation>Rücken</translation>
  </message>
  <message>
   <source>back to {copy} of {moment}</source>
   <extracomment>companion/cli/safekeeping.py</extracomment>
   <translation>zurück zu {copy} vom {moment}</translation>
  </message>
  <message>
   <source>backup copy restore export import delete privacy folder diary</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation>Sicherung Kopie wiederherstellen exportieren importieren löschen Datenschutz Ordner Tagebuch</translation>
  </message>
  <message>
   <source>before</source>
   <extracomment>companion/ui/pages/entry_words.py</extracomment>
   <translation>davor</translation>
  </message>
  <message>
   <source>before a session</source>
   <extracomment>companion/clinic/fhir_answer.py</extracomment>
   <translation>vor einer Einheit</translation>
  </message>
  <message>
   <source>before it leg {leg}, back {back}, {place}</source>
   <extracomment>companion/ui/pages/entry_words.py</extracomment>
   <translation>davor Bein {leg}, Rücken {back}, {place}</translation>
  </message>
  <message>
   <source>bend here, back long</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>hier beugen, Rücken lang</translation>
  </message>
  <message>
   <source>better</source>
   <comment>the next morning</comment>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation>besser</translation>
  </message>
  <message>
   <source>both or not said</source>
   <comment>sore side</comment>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation>beide oder nicht angegeben</translation>
  </message>
  <message>
   <source>buttock</source>
   <extracomment>companion/chart/telling.py, companion/clinic/fhir_answer.py</extracomment>
   <translation>Gesäß</translation>
  </message>
  <message>
   <source>buttock</source>
   <comment>furthest point</comment>
   <extracomment>companion/printing/field.py</extracomment>
   <translation>Gesäß</translation>
  </message>
  <message>
   <source>buttock</source>
   <comment>furthest point, in a narrow column</comment>
   <extracomment>companion/printing/week_rows.py</extracomment>
   <translation>Gesäß</translation>
  </message>
  <message>
   <source>calf</source>
   <extracomment>companion/chart/telling.py, companion/clinic/fhir_answer.py</extracomment>
   <translation>Wade</translation>
  </message>
  <message>
   <source>calf</source>
   <comment>furthest point</comment>
   <extracomment>companion/printing/field.py</extracomment>
   <translation>Wade</translation>
  </message>
  <message>
   <source>calf</source>
   <comment>furthest point, in a narrow column</comment>
   <extracomment>companion/printing/week_rows.py</extracomment>
   <translation>Wade</translation>
  </message>
  <message>
   <source>call 111 or your GP</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation>111 anrufen oder zum Hausarzt</translation>
  </message>
  <message>
   <source>check that the diary is sound</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>prüfen, ob das Tagebuch unversehrt ist</translation>
  </message>
  <message>
   <source>clap microphone television second screen full screen pause</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation>klatschen Mikrofon Fernseher zweiter Bildschirm Vollbild anhalten</translation>
  </message>
  <message>
   <source>class instructor</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>die Kursleitung</translation>
  </message>
  <message>
   <source>could not keep the position</source>
   <extracomment>companion/clinic/fhir.py</extracomment>
   <translation>konnte die Position nicht halten</translation>
  </message>
  <message>
   <source>could not keep the position</source>
   <comment>what was felt, in a list</comment>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation>konnte die Position nicht halten</translation>
  </message>
  <message>
   <source>cycling instructor</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>die Leitung des Radkurses</translation>
  </message>
  <message>
   <source>deep gluteal syndrome</source>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation>tiefes Glutealsyndrom</translation>
  </message>
  <message>
   <source>delete the diary, its copies, the settings and all that is kept; asks twice</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>Tagebuch, Kopien, Einstellungen und alles Gespeicherte löschen; fragt zweimal</translation>
  </message>
  <message>
   <source>do not ask</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>nicht fragen</translation>
  </message>
  <message>
   <source>doctor or physical therapist</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation>Arzt oder Physiotherapie</translation>
  </message>
  <message>
   <source>doctor or physiotherapist</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation>Arzt oder Physiotherapie</translation>
  </message>
  <message>
   <source>doctor or urgent care</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation>Arzt oder Bereitschaftspraxis</translation>
  </message>
  <message>
   <source>draw a picture of an exercise</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>ein Bild einer Übung zeichnen</translation>
  </message>
  <message>
   <source>eSpeak</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>eSpeak</translation>
  </message>
  <message>
   <source>eSpeak of the desktop</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>eSpeak des Desktops</translation>
  </message>
  <message>
   <source>earlier</source>
   <extracomment>companion/ui/rooms/check_in.py</extracomment>
   <translation>vorhin</translation>
  </message>
  <message>
   <source>effort {n} of 10</source>
   <extracomment>companion/ui/pages/entry_words.py</extracomment>
   <translation>Anstrengung {n} von 10</translation>
  </message>
  <message>
   <source>emergency number calendar translation</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation>Notruf Nummer Kalender Übersetzung</translation>
  </message>
  <message>
   <source>ended early</source>
   <extracomment>companion/clinic/fhir.py, companion/printing/record_sheet.py</extracomment>
   <translation>früher beendet</translation>
  </message>
  <message>
   <source>expected one argument</source>
   <extracomment>companion/cli/phrase.py</extracomment>
   <translation>eine Angabe fehlt</translation>
  </message>
  <message>
   <source>felt unwell</source>
   <extracomment>companion/clinic/fhir.py</extracomment>
   <translation>fühlte sich unwohl</translation>
  </message>
  <message>
   <source>felt unwell</source>
   <comment>what was felt, in a list</comment>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation>fühlte mich unwohl</translation>
  </message>
  <message>
   <source>finished</source>
   <extracomment>companion/printing/record_sheet.py</extracomment>
   <translation>beendet</translation>
  </message>
  <message>
   <source>foot</source>
   <extracomment>companion/chart/telling.py, companion/clinic/fhir_answer.py</extracomment>
   <translation>Fuß</translation>
  </message>
  <message>
   <source>foot</source>
   <comment>furthest point</comment>
   <extracomment>companion/printing/field.py</extracomment>
   <translation>Fuß</translation>
  </message>
  <message>
   <source>foot</source>
   <comment>furthest point, in a narrow column</comment>
   <extracomment>companion/printing/week_rows.py</extracomment>
   <translation>Fuß</translation>
  </message>
  <message>
   <source>for --pdf</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>für --pdf</translation>
  </message>
  <message>
   <source>for --pdf: large print</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>für --pdf: große Schrift</translation>
  </message>
  <message>
   <source>for numbness between the legs, new bladder or bowel trouble, or pain or weakness in both legs.</source>
   <extracomment>companion/printing/furniture.py</extracomment>
   <translation>bei Taubheit zwischen den Beinen, neuer Blasen- oder Darmstörung, Schmerz oder Schwäche in beiden Beinen.</translation>
  </message>
  <message>
   <source>four weeks, from my own record</source>
   <extracomment>companion/printing/appointment_sheet.py</extracomment>
   <translation>vier Wochen, aus meiner Aufzeichnung</translation>
  </message>
  <message>
   <source>go back to a copy of the diary; the replaced file is kept in set-aside, and the sessions that can be read in it are brought over</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>zu einer Kopie des Tagebuchs zurückgehen; die ersetzte Datei bleibt in set-aside, und die darin lesbaren Einheiten werden übernommen</translation>
  </message>
  <message>
   <source>if you feel more pain, tingling, numbness or weakness.</source>
   <comment>after: Stop at once</comment>
   <extracomment>companion/printing/banner.py</extracomment>
   <translation>wenn Sie mehr Schmerz, Kribbeln, Taubheit oder Schwäche spüren.</translation>
  </message>
  <message>
   <source>ignored explicit argument %r</source>
   <extracomment>companion/cli/phrase.py</extracomment>
   <translation>der Wert %r gehört nicht dazu</translation>
  </message>
  <message>
   <source>in greys, with outlines in place of solid shapes</source>
   <extracomment>companion/cli/sheet_verb.py</extracomment>
   <translation>in Grautönen, mit Umrissen statt voller Flächen</translation>
  </message>
  <message>
   <source>in large print</source>
   <extracomment>companion/cli/sheet_verb.py</extracomment>
   <translation>in großer Schrift</translation>
  </message>
  <message>
   <source>in pixels</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>in Pixeln</translation>
  </message>
  <message>
   <source>in the morning</source>
   <extracomment>companion/clinic/fhir_answer.py</extracomment>
   <translation>am Morgen</translation>
  </message>
  <message>
   <source>instead of the chosen paper</source>
   <extracomment>companion/cli/sheet_verb.py</extracomment>
   <translation>statt des gewählten Papiers</translation>
  </message>
  <message>
   <source>invalid choice: %(value)r (choose from %(choices)s)</source>
   <extracomment>companion/cli/phrase.py</extracomment>
   <translation>%(value)r gibt es nicht (zur Wahl: %(choices)s)</translation>
  </message>
  <message>
   <source>it is not an ordinary file</source>
   <extracomment>companion/clinic/plan_file.py</extracomment>
   <translation>es ist keine gewöhnliche Datei</translation>
  </message>
  <message>
   <source>it spread down</source>
   <comment>what was felt, in a list</comment>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation>es zog weiter nach unten</translation>
  </message>
  <message>
   <source>join such a file with the diary, after a copy of it; twice is as once</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>eine solche Datei mit dem Tagebuch verbinden, nach einer Kopie davon; zweimal ist wie einmal</translation>
  </message>
  <message>
   <source>keep the diary in this folder</source>
   <extracomment>companion/cli/parser.py</extracomment>
   <translation>das Tagebuch in diesem Ordner führen</translation>
  </message>
  <message>
   <source>last time</source>
   <extracomment>companion/ui/pages/goal_cards.py, companion/ui/rooms/check_in.py</extracomment>
   <translation>letztes Mal</translation>
  </message>
  <message>
   <source>left</source>
   <comment>sore side</comment>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation>links</translation>
  </message>
  <message>
   <source>left leg</source>
   <extracomment>companion/clinic/fhir_answer.py</extracomment>
   <translation>linkes Bein</translation>
  </message>
  <message>
   <source>left out</source>
   <extracomment>companion/clinic/fhir.py</extracomment>
   <translation>ausgelassen</translation>
  </message>
  <message>
   <source>left side</source>
   <extracomment>companion/clinic/fhir.py</extracomment>
   <translation>linke Seite</translation>
  </message>
  <message>
   <source>left side only</source>
   <extracomment>companion/domain/prescription_change.py</extracomment>
   <translation>nur linke Seite</translation>
  </message>
  <message>
   <source>leg</source>
   <extracomment>companion/clinic/fhir_answer.py</extracomment>
   <translation>Bein</translation>
  </message>
  <message>
   <source>leg pain {before}, then {after}</source>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation>Beinschmerz {before}, dann {after}</translation>
  </message>
  <message>
   <source>leg pain, week 1 to week 4</source>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation>Beinschmerz, Woche 1 bis Woche 4</translation>
  </message>
  <message>
   <source>leg {leg}, back {back}, furthest {point}</source>
   <extracomment>companion/printing/record_sheet.py</extracomment>
   <translation>Bein {leg}, Rücken {back}, tiefster Punkt {point}</translation>
  </message>
  <message>
   <source>leg {leg}, back {back}, {place}</source>
   <extracomment>companion/ui/pages/told_words.py</extracomment>
   <translation>Bein {leg}, Rücken {back}, {place}</translation>
  </message>
  <message>
   <source>level {level}</source>
   <extracomment>companion/domain/step_words.py</extracomment>
   <translation>Stufe {level}</translation>
  </message>
  <message>
   <source>list the copies of the diary, and whether each is sound</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>die Kopien des Tagebuchs auflisten, und ob jede unversehrt ist</translation>
  </message>
  <message>
   <source>list the exercises</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>die Übungen auflisten</translation>
  </message>
  <message>
   <source>lost the position</source>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation>Position verloren</translation>
  </message>
  <message>
   <source>lowest {low}, highest {high}, last {last}</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation>niedrigster {low}, höchster {high}, letzter {last}</translation>
  </message>
  <message>
   <source>lumbar disc herniation</source>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation>lumbaler Bandscheibenvorfall</translation>
  </message>
  <message>
   <source>lumbar spinal stenosis</source>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation>lumbale Spinalkanalstenose</translation>
  </message>
  <message>
   <source>man woman skin hair person drawing</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation>Mann Frau Haut Haar Person Zeichnung</translation>
  </message>
  <message>
   <source>miniaudio, jeepney, appdirs: MIT</source>
   <extracomment>companion/ui/pages/about_card.py</extracomment>
   <translation>miniaudio, jeepney, appdirs: MIT</translation>
  </message>
  <message>
   <source>more pain</source>
   <extracomment>companion/clinic/fhir.py, companion/printing/visit_words.py</extracomment>
   <translation>mehr Schmerz</translation>
  </message>
  <message>
   <source>more pain</source>
   <comment>what was felt, in a list</comment>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation>mehr Schmerz</translation>
  </message>
  <message>
   <source>more pain</source>
   <comment>why, short, on paper</comment>
   <extracomment>companion/printing/week_log.py</extracomment>
   <translation>mehr Schmerz</translation>
  </message>
  <message>
   <source>more than a week away</source>
   <extracomment>companion/domain/plan_log.py</extracomment>
   <translation>mehr als eine Woche Pause</translation>
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
   <translation>neu</translation>
  </message>
  <message>
   <source>no copies yet</source>
   <extracomment>companion/cli/safekeeping.py</extracomment>
   <translation>noch keine Kopien</translation>
  </message>
  <message>
   <source>non-specific</source>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation>unspezifisch</translation>
  </message>
  <message>
   <source>none</source>
   <comment>copies</comment>
   <extracomment>companion/cli/safekeeping.py</extracomment>
   <translation>keine</translation>
  </message>
  <message>
   <source>none</source>
   <comment>furthest point</comment>
   <extracomment>companion/printing/field.py</extracomment>
   <translation>keiner</translation>
  </message>
  <message>
   <source>none</source>
   <comment>furthest point, in a narrow column</comment>
   <extracomment>companion/printing/week_rows.py</extracomment>
   <translation>keiner</translation>
  </message>
  <message>
   <source>none</source>
   <comment>tingling or numbness</comment>
   <extracomment>companion/clinic/fhir_answer.py</extracomment>
   <translation>keine</translation>
  </message>
  <message>
   <source>normal ups and downs</source>
   <extracomment>companion/ui/widgets/band_key.py</extracomment>
   <translation>normales Auf und Ab</translation>
  </message>
  <message>
   <source>not allowed with argument %s</source>
   <extracomment>companion/cli/phrase.py</extracomment>
   <translation>geht nicht zusammen mit %s</translation>
  </message>
  <message>
   <source>not closed</source>
   <extracomment>companion/printing/record_sheet.py</extracomment>
   <translation>nicht abgeschlossen</translation>
  </message>
  <message>
   <source>not known</source>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation>nicht bekannt</translation>
  </message>
  <message>
   <source>not ours, and left: {path}</source>
   <extracomment>companion/cli/removal.py</extracomment>
   <translation>nicht von uns, und belassen: {path}</translation>
  </message>
  <message>
   <source>not said why</source>
   <extracomment>companion/clinic/fhir.py</extracomment>
   <translation>kein Grund genannt</translation>
  </message>
  <message>
   <source>not settled</source>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation>nicht abgeklungen</translation>
  </message>
  <message>
   <source>not told</source>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation>nicht angegeben</translation>
  </message>
  <message>
   <source>note “{text}”</source>
   <extracomment>companion/ui/pages/entry_words.py</extracomment>
   <translation>Notiz „{text}“</translation>
  </message>
  <message>
   <source>nothing noted</source>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation>nichts notiert</translation>
  </message>
  <message>
   <source>nothing was changed: nobody is here to ask; see --yes</source>
   <extracomment>companion/cli/plan_file.py</extracomment>
   <translation>nichts wurde geändert: niemand ist da, den man fragen kann; siehe --yes</translation>
  </message>
  <message>
   <source>nothing was changed: this computer says that it is {day}; set its date, or say in the window that it is right</source>
   <extracomment>companion/cli/plan_file.py</extracomment>
   <translation>nichts wurde geändert: Laut diesem Computer ist heute der {day}; stellen Sie das Datum ein, oder bestätigen Sie es im Fenster</translation>
  </message>
  <message>
   <source>nothing was deleted</source>
   <extracomment>companion/cli/removal.py</extracomment>
   <translation>nichts wurde gelöscht</translation>
  </message>
  <message>
   <source>nothing was deleted: nobody is here to ask; see --yes</source>
   <extracomment>companion/cli/removal.py</extracomment>
   <translation>nichts wurde gelöscht: niemand ist da, den man fragen kann; siehe --yes</translation>
  </message>
  <message>
   <source>nothing was deleted: that file does not hold everything</source>
   <extracomment>companion/cli/removal.py</extracomment>
   <translation>es wurde nichts gelöscht: Diese Datei enthält nicht alles</translation>
  </message>
  <message>
   <source>nothing was deleted: the name of the file ends in .json</source>
   <extracomment>companion/cli/removal.py</extracomment>
   <translation>nichts wurde gelöscht: der Name der Datei endet mit .json</translation>
  </message>
  <message>
   <source>notification alarm snooze quiet tray start sitting</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation>Benachrichtigung Wecker später Ruhe Leiste Start Sitzen</translation>
  </message>
  <message>
   <source>nowhere</source>
   <comment>furthest point of the pain</comment>
   <extracomment>companion/chart/telling.py, companion/clinic/fhir_answer.py</extracomment>
   <translation>nirgends</translation>
  </message>
  <message>
   <source>numb</source>
   <comment>why it was stopped</comment>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation>taub</translation>
  </message>
  <message>
   <source>of {n}</source>
   <extracomment>companion/ui/widgets/number_field.py</extracomment>
   <translation>von {n}</translation>
  </message>
  <message>
   <source>one more set</source>
   <extracomment>companion/domain/step_words.py</extracomment>
   <translation>ein Satz mehr</translation>
  </message>
  <message>
   <source>one of its poses</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>eine ihrer Stellungen</translation>
  </message>
  <message>
   <source>open everything once and say whether it works</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>alles einmal öffnen und sagen, ob es funktioniert</translation>
  </message>
  <message>
   <source>options</source>
   <extracomment>companion/cli/phrase.py</extracomment>
   <translation>Optionen</translation>
  </message>
  <message>
   <source>or call 0800 611 116</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation>oder 0800 611 116 anrufen</translation>
  </message>
  <message>
   <source>or call 1800 022 222</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation>oder 1800 022 222 anrufen</translation>
  </message>
  <message>
   <source>or go to {place}</source>
   <extracomment>companion/printing/emergency_sheet.py</extracomment>
   <translation>oder {place} gehen</translation>
  </message>
  <message>
   <source>or out-of-hours care</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation>oder Bereitschaftsdienst</translation>
  </message>
  <message>
   <source>or urgent GP</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation>oder Hausarzt, dringend</translation>
  </message>
  <message>
   <source>or urgent care</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation>oder Bereitschaftspraxis</translation>
  </message>
  <message>
   <source>other</source>
   <comment>reason for a stop</comment>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation>anderes</translation>
  </message>
  <message>
   <source>other</source>
   <comment>why it was stopped</comment>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation>anderes</translation>
  </message>
  <message>
   <source>other</source>
   <comment>why, short, on paper</comment>
   <extracomment>companion/printing/week_log.py</extracomment>
   <translation>anderes</translation>
  </message>
  <message>
   <source>other countries</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation>andere Länder</translation>
  </message>
  <message>
   <source>pain</source>
   <comment>why it was stopped</comment>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation>Schmerz</translation>
  </message>
  <message>
   <source>pain further down the leg</source>
   <extracomment>companion/clinic/fhir.py</extracomment>
   <translation>Schmerz weiter unten im Bein</translation>
  </message>
  <message>
   <source>pain rises or moves down the leg</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation>Schmerz zunimmt oder im Bein tiefer wandert</translation>
  </message>
  <message>
   <source>paper pdf letter a4 ink</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation>Papier PDF Letter A4 Tinte</translation>
  </message>
  <message>
   <source>plan</source>
   <comment>name of the whole file</comment>
   <extracomment>companion/clinic/plan_reader.py</extracomment>
   <translation>Plan</translation>
  </message>
  <message>
   <source>plan</source>
   <comment>sessions a week, in a chart</comment>
   <extracomment>companion/ui/pages/week_cards.py</extracomment>
   <translation>Plan</translation>
  </message>
  <message>
   <source>position</source>
   <comment>why, short, on paper</comment>
   <extracomment>companion/printing/week_log.py</extracomment>
   <translation>Position</translation>
  </message>
  <message>
   <source>positional arguments</source>
   <extracomment>companion/cli/phrase.py</extracomment>
   <translation>Angaben nach ihrer Stelle</translation>
  </message>
  <message>
   <source>right</source>
   <comment>sore side</comment>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation>rechts</translation>
  </message>
  <message>
   <source>right leg</source>
   <extracomment>companion/clinic/fhir_answer.py</extracomment>
   <translation>rechtes Bein</translation>
  </message>
  <message>
   <source>right side</source>
   <extracomment>companion/clinic/fhir.py</extracomment>
   <translation>rechte Seite</translation>
  </message>
  <message>
   <source>right side only</source>
   <extracomment>companion/domain/prescription_change.py</extracomment>
   <translation>nur rechte Seite</translation>
  </message>
  <message>
   <source>same</source>
   <comment>the next morning</comment>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation>gleich</translation>
  </message>
  <message>
   <source>say what to: required: FILE, --csv, --fhir or --pdf (see --help)</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>sagen Sie, wohin: nötig ist DATEI, --csv, --fhir oder --pdf (siehe --help)</translation>
  </message>
  <message>
   <source>say where to: --pdf FILE or --text (see: companion {verb} --help)</source>
   <extracomment>companion/cli/sheet_verb.py</extracomment>
   <translation>sagen Sie, wohin: --pdf DATEI oder --text (siehe: companion {verb} --help)</translation>
  </message>
  <message>
   <source>see a doctor</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation>zum Arzt</translation>
  </message>
  <message>
   <source>sessions done of planned</source>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation>gemachte von geplanten Einheiten</translation>
  </message>
  <message numerus="yes">
   <source>sessions done, {n} planned</source>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation>
    <numerusform>gemachte Einheiten, {n} geplant</numerusform>
    <numerusform>gemachte Einheiten, {n} geplant</numerusform>
   </translation>
  </message>
  <message>
   <source>sets done in these sessions</source>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation>gemachte Sätze in diesen Einheiten</translation>
  </message>
  <message>
   <source>settled</source>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation>abgeklungen</translation>
  </message>
  <message>
   <source>show program's version number and exit</source>
   <extracomment>companion/cli/phrase.py</extracomment>
   <translation>die Version des Programms zeigen und beenden</translation>
  </message>
  <message>
   <source>show this help message and exit</source>
   <extracomment>companion/cli/phrase.py</extracomment>
   <translation>diese Hilfe zeigen und beenden</translation>
  </message>
  <message>
   <source>shown below</source>
   <extracomment>companion/ui/widgets/day_column.py</extracomment>
   <translation>unten gezeigt</translation>
  </message>
  <message>
   <source>shown now</source>
   <extracomment>companion/ui/widgets/nav_item.py, companion/ui/widgets/rail_item.py</extracomment>
   <translation>jetzt gezeigt</translation>
  </message>
  <message>
   <source>something else</source>
   <comment>what was felt, in a list</comment>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation>etwas anderes</translation>
  </message>
  <message>
   <source>sound</source>
   <comment>a diary or a copy of it</comment>
   <extracomment>companion/cli/safekeeping.py, companion/cli/soundness.py</extracomment>
   <translation>unversehrt</translation>
  </message>
  <message>
   <source>spondylolisthesis</source>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation>Wirbelgleiten</translation>
  </message>
  <message>
   <source>spread down</source>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation>weiter nach unten</translation>
  </message>
  <message>
   <source>spread down</source>
   <comment>why, short, on paper</comment>
   <extracomment>companion/printing/week_log.py</extracomment>
   <translation>tiefer</translation>
  </message>
  <message>
   <source>stay in the corner of the screen, or small, until it is asked for</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>in der Ecke des Bildschirms oder klein bleiben, bis danach gefragt wird</translation>
  </message>
  <message>
   <source>stop in {name}: {what}</source>
   <extracomment>companion/ui/pages/entry_words.py</extracomment>
   <translation>Stopp bei {name}: {what}</translation>
  </message>
  <message>
   <source>stopped</source>
   <extracomment>companion/printing/record_sheet.py</extracomment>
   <translation>gestoppt</translation>
  </message>
  <message>
   <source>stopped</source>
   <comment>why, short, on paper</comment>
   <extracomment>companion/printing/week_log.py</extracomment>
   <translation>gestoppt</translation>
  </message>
  <message>
   <source>stopped for symptoms</source>
   <extracomment>companion/clinic/fhir.py</extracomment>
   <translation>wegen Beschwerden gestoppt</translation>
  </message>
  <message>
   <source>stopped twice in a row</source>
   <extracomment>companion/domain/plan_log.py</extracomment>
   <translation>zweimal in Folge gestoppt</translation>
  </message>
  <message numerus="yes">
   <source>stops</source>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation>
    <numerusform>Stopp</numerusform>
    <numerusform>Stopps</numerusform>
   </translation>
  </message>
  <message>
   <source>strength {n} of 10</source>
   <extracomment>companion/clinic/fhir.py</extracomment>
   <translation>Stärke {n} von 10</translation>
  </message>
  <message>
   <source>the ED</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation>in die Notaufnahme</translation>
  </message>
  <message>
   <source>the ER</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation>in die Notaufnahme</translation>
  </message>
  <message>
   <source>the European Union</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation>die Europäische Union</translation>
  </message>
  <message>
   <source>the United Kingdom</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation>das Vereinigte Königreich</translation>
  </message>
  <message>
   <source>the United States</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation>die Vereinigten Staaten</translation>
  </message>
  <message>
   <source>the diary, as .json</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>das Tagebuch, als .json</translation>
  </message>
  <message>
   <source>the exercise</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>die Übung</translation>
  </message>
  <message>
   <source>the following arguments are required: %s</source>
   <extracomment>companion/cli/phrase.py</extracomment>
   <translation>es fehlt: %s</translation>
  </message>
  <message>
   <source>the kind of class</source>
   <extracomment>companion/cli/sheet_verb.py</extracomment>
   <translation>die Art des Kurses</translation>
  </message>
  <message>
   <source>the language of what is said and written</source>
   <extracomment>companion/cli/parser.py</extracomment>
   <translation>die Sprache von allem, was gesagt und geschrieben wird</translation>
  </message>
  <message>
   <source>the leg tingles or goes numb</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation>das Bein kribbelt oder taub wird</translation>
  </message>
  <message>
   <source>the plan has no exercise, or nobody is named</source>
   <extracomment>companion/cli/plan_file.py</extracomment>
   <translation>der Plan hat keine Übung, oder niemand ist genannt</translation>
  </message>
  <message>
   <source>the record as HL7 FHIR R4, for a clinic</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>die Aufzeichnung als HL7 FHIR R4, für eine Praxis</translation>
  </message>
  <message>
   <source>the record to be read</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>die Aufzeichnung zum Lesen</translation>
  </message>
  <message>
   <source>the sessions as a table</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>die Einheiten als Tabelle</translation>
  </message>
  <message>
   <source>the side that works</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>die Seite, die arbeitet</translation>
  </message>
  <message>
   <source>theme dark light contrast font zoom large animation</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation>Design dunkel hell Kontrast Schrift Zoom groß Animation</translation>
  </message>
  <message>
   <source>there is no copy named {name}; the copies: {known}</source>
   <extracomment>companion/cli/safekeeping.py</extracomment>
   <translation>es gibt keine Kopie namens {name}; die Kopien: {known}</translation>
  </message>
  <message>
   <source>there is no diary yet ({path})</source>
   <extracomment>companion/cli/transfer.py</extracomment>
   <translation>es gibt noch kein Tagebuch ({path})</translation>
  </message>
  <message>
   <source>there is no good copy to go back to</source>
   <extracomment>companion/cli/safekeeping.py</extracomment>
   <translation>es gibt keine gute Kopie, zu der man zurückgehen könnte</translation>
  </message>
  <message>
   <source>there is nothing to delete</source>
   <extracomment>companion/cli/removal.py</extracomment>
   <translation>es gibt nichts zu löschen</translation>
  </message>
  <message>
   <source>there was no file to keep</source>
   <extracomment>companion/cli/safekeeping.py</extracomment>
   <translation>es gab keine Datei aufzubewahren</translation>
  </message>
  <message>
   <source>thigh</source>
   <extracomment>companion/chart/telling.py, companion/clinic/fhir_answer.py</extracomment>
   <translation>Oberschenkel</translation>
  </message>
  <message>
   <source>thigh</source>
   <comment>furthest point</comment>
   <extracomment>companion/printing/field.py</extracomment>
   <translation>Oberschenkel</translation>
  </message>
  <message>
   <source>thigh</source>
   <comment>furthest point, in a narrow column</comment>
   <extracomment>companion/printing/week_rows.py</extracomment>
   <translation>Ober­schenkel</translation>
  </message>
  <message>
   <source>tingling</source>
   <comment>why it was stopped</comment>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation>Kribbeln</translation>
  </message>
  <message>
   <source>tingling</source>
   <comment>why, short, on paper</comment>
   <extracomment>companion/printing/week_log.py</extracomment>
   <translation>Kribbeln</translation>
  </message>
  <message>
   <source>tingling or numbness</source>
   <extracomment>companion/clinic/fhir.py</extracomment>
   <translation>Kribbeln oder Taubheit</translation>
  </message>
  <message>
   <source>tingling or numbness</source>
   <comment>what was felt, in a list</comment>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation>Kribbeln oder Taubheit</translation>
  </message>
  <message>
   <source>tingling, numbness</source>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation>Kribbeln, Taubheit</translation>
  </message>
  <message>
   <source>today, {time}</source>
   <extracomment>companion/ui/rooms/settings.py</extracomment>
   <translation>heute, {time}</translation>
  </message>
  <message>
   <source>tomorrow, {time}</source>
   <extracomment>companion/ui/rooms/settings.py</extracomment>
   <translation>morgen, {time}</translation>
  </message>
  <message>
   <source>trainer</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>die Trainingsleitung</translation>
  </message>
  <message>
   <source>two good sessions, and you said yes</source>
   <extracomment>companion/domain/plan_log.py</extracomment>
   <translation>zwei gute Einheiten, und Sie haben Ja gesagt</translation>
  </message>
  <message>
   <source>unrecognized arguments: %s</source>
   <extracomment>companion/cli/phrase.py</extracomment>
   <translation>unbekannte Angaben: %s</translation>
  </message>
  <message>
   <source>until a clinician has checked you.</source>
   <comment>after: no exercises</comment>
   <extracomment>companion/printing/emergency_sheet.py</extracomment>
   <translation>bis eine Fachperson Sie untersucht hat.</translation>
  </message>
  <message>
   <source>unwell</source>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation>unwohl</translation>
  </message>
  <message>
   <source>unwell</source>
   <comment>why, short, on paper</comment>
   <extracomment>companion/printing/week_log.py</extracomment>
   <translation>unwohl</translation>
  </message>
  <message>
   <source>usage: </source>
   <extracomment>companion/cli/phrase.py</extracomment>
   <translation>Aufruf: </translation>
  </message>
  <message>
   <source>verbs</source>
   <comment>of the command line</comment>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>Befehle</translation>
  </message>
  <message>
   <source>version licence sources reviewed medical</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation>Version Lizenz Quellen geprüft medizinisch</translation>
  </message>
  <message>
   <source>weak</source>
   <comment>why it was stopped</comment>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation>schwach</translation>
  </message>
  <message>
   <source>weakness</source>
   <extracomment>companion/clinic/fhir.py, companion/printing/visit_words.py</extracomment>
   <translation>Schwäche</translation>
  </message>
  <message>
   <source>weakness</source>
   <comment>what was felt, in a list</comment>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation>Schwäche</translation>
  </message>
  <message>
   <source>weakness</source>
   <comment>why, short, on paper</comment>
   <extracomment>companion/printing/week_log.py</extracomment>
   <translation>Schwäche</translation>
  </message>
  <message>
   <source>what moves</source>
   <extracomment>companion/printing/banner.py</extracomment>
   <translation>was sich bewegt</translation>
  </message>
  <message>
   <source>whose record it is, for --fhir</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>wessen Aufzeichnung es ist, für --fhir</translation>
  </message>
  <message>
   <source>with the line of the spine</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>mit der Linie der Wirbelsäule</translation>
  </message>
  <message>
   <source>with the muscle that works</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>mit dem Muskel, der arbeitet</translation>
  </message>
  <message>
   <source>with the way of the movement</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>mit dem Weg der Bewegung</translation>
  </message>
  <message>
   <source>without what the diary has</source>
   <extracomment>companion/cli/sheet_verb.py</extracomment>
   <translation>ohne das, was im Tagebuch steht</translation>
  </message>
  <message>
   <source>worse</source>
   <comment>the next morning</comment>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation>schlechter</translation>
  </message>
  <message>
   <source>write a card for the instructor of a class</source>
   <extracomment>companion/cli/sheet_verb.py</extracomment>
   <translation>eine Karte für die Kursleitung schreiben</translation>
  </message>
  <message>
   <source>write everything into this file first (.json)</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>zuerst alles in diese Datei schreiben (.json)</translation>
  </message>
  <message>
   <source>write the last four weeks on one sheet, for an appointment</source>
   <extracomment>companion/cli/sheet_verb.py</extracomment>
   <translation>die letzten vier Wochen auf ein Blatt schreiben, für einen Termin</translation>
  </message>
  <message>
   <source>write the whole diary into one JSON file, or the record for others</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>das ganze Tagebuch in eine JSON-Datei schreiben, oder die Aufzeichnung für andere</translation>
  </message>
  <message>
   <source>write this name on it; otherwise there is a line for it</source>
   <extracomment>companion/cli/sheet_verb.py</extracomment>
   <translation>diesen Namen darauf schreiben; sonst gibt es eine Zeile dafür</translation>
  </message>
  <message>
   <source>write this week, to fill in by hand or as the diary has it</source>
   <extracomment>companion/cli/sheet_verb.py</extracomment>
   <translation>diese Woche schreiben, zum Ausfüllen von Hand oder wie im Tagebuch</translation>
  </message>
  <message>
   <source>write today’s routine</source>
   <extracomment>companion/cli/sheet_verb.py</extracomment>
   <translation>die heutige Übungsfolge schreiben</translation>
  </message>
  <message>
   <source>write when to get help, and whom to call</source>
   <extracomment>companion/cli/sheet_verb.py</extracomment>
   <translation>schreiben, wann man Hilfe holt und wen man anruft</translation>
  </message>
  <message>
   <source>written: {file}</source>
   <extracomment>companion/cli/record_file.py</extracomment>
   <translation>geschrieben: {file}</translation>
  </message>
  <message>
   <source>y</source>
   <comment>key for Yes</comment>
   <extracomment>companion/ui/pages/check_in_form.py, companion/ui/widgets/question_row.py</extracomment>
   <translation>j</translation>
  </message>
  <message>
   <source>yesterday</source>
   <extracomment>companion/ui/rooms/check_in.py</extracomment>
   <translation>gestern</translation>
  </message>
  <message>
   <source>yoga teacher</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>die Yoga-Leitung</translation>
  </message>
  <message>
   <source>you chose easier</source>
   <extracomment>companion/domain/plan_log.py</extracomment>
   <translation>Sie haben leichter gewählt</translation>
  </message>
  <message>
   <source>you stopped it</source>
   <extracomment>companion/domain/plan_log.py</extracomment>
   <translation>Sie haben sie gestoppt</translation>
  </message>
  <message>
   <source>you took a change back</source>
   <extracomment>companion/domain/plan_log.py</extracomment>
   <translation>Sie haben eine Änderung zurückgenommen</translation>
  </message>
  <message>
   <source>your back keeps this shape</source>
   <extracomment>companion/printing/banner.py</extracomment>
   <translation>Ihr Rücken behält diese Form</translation>
  </message>
  <message>
   <source>{activity}: {score} of 10</source>
   <extracomment>companion/ui/pages/told_words.py</extracomment>
   <translation>{activity}: {score} von 10</translation>
  </message>
  <message>
   <source>{before} to {after}</source>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation>{before} bis {after}</translation>
  </message>
  <message>
   <source>{count} · {inside} in your plan</source>
   <extracomment>companion/ui/pages/exercises.py</extracomment>
   <translation>{count} · {inside} in Ihrem Plan</translation>
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
   <translation>{days} (jetzt: {before})</translation>
  </message>
  <message>
   <source>{day} {month}</source>
   <comment>short, such as 22 Nov</comment>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>{day}. {month}</translation>
  </message>
  <message>
   <source>{day} {month}</source>
   <comment>such as 22 November</comment>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>{day}. {month}</translation>
  </message>
  <message>
   <source>{day} {month} {year}</source>
   <comment>short, such as 22 Nov 2026</comment>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>{day}. {month} {year}</translation>
  </message>
  <message>
   <source>{day} {month} {year}</source>
   <comment>such as 22 November 2026</comment>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>{day}. {month} {year}</translation>
  </message>
  <message>
   <source>{day}, {time}</source>
   <extracomment>companion/ui/rooms/settings.py</extracomment>
   <translation>{day}, {time}</translation>
  </message>
  <message>
   <source>{day}: fill in leg, back and furthest point, or none.</source>
   <extracomment>companion/ui/pages/paper_day.py</extracomment>
   <translation>{day}: füllen Sie Bein, Rücken und tiefsten Punkt aus, oder nichts.</translation>
  </message>
  <message>
   <source>{day}: for the next morning, fill in leg and back before.</source>
   <extracomment>companion/ui/pages/paper_day.py</extracomment>
   <translation>{day}: füllen Sie für den nächsten Morgen Bein und Rücken davor aus.</translation>
  </message>
  <message>
   <source>{day}: tick what you did.</source>
   <extracomment>companion/ui/pages/paper_form.py</extracomment>
   <translation>{day}: haken Sie an, was Sie gemacht haben.</translation>
  </message>
  <message>
   <source>{day}: write the number of the exercise that was stopped.</source>
   <extracomment>companion/ui/pages/paper_day.py</extracomment>
   <translation>{day}: schreiben Sie die Nummer der Übung, die gestoppt wurde.</translation>
  </message>
  <message>
   <source>{done} of {all} answered.</source>
   <extracomment>companion/ui/pages/sign_check.py</extracomment>
   <translation>{done} von {all} beantwortet.</translation>
  </message>
  <message numerus="yes">
   <source>{done} of {n} exercises</source>
   <extracomment>companion/ui/pages/day_words.py, companion/ui/pages/week_words.py</extracomment>
   <translation>
    <numerusform>{done} von {n} Übung</numerusform>
    <numerusform>{done} von {n} Übungen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{done} of {n} repetitions</source>
   <extracomment>companion/ui/pages/entry_view.py</extracomment>
   <translation>
    <numerusform>{done} von {n} Wiederholung</numerusform>
    <numerusform>{done} von {n} Wiederholungen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{done} of {n} sessions</source>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation>
    <numerusform>{done} von {n} Einheit</numerusform>
    <numerusform>{done} von {n} Einheiten</numerusform>
   </translation>
  </message>
  <message>
   <source>{done} of {planned}</source>
   <extracomment>companion/printing/record_sheet.py, companion/printing/visit_words.py, companion/printing/week_log.py, companion/ui/widgets/day_column.py, companion/ui/widgets/tick_cell.py</extracomment>
   <translation>{done} von {planned}</translation>
  </message>
  <message>
   <source>{done} of {planned} done</source>
   <extracomment>companion/ui/widgets/day_column.py</extracomment>
   <translation>{done} von {planned} gemacht</translation>
  </message>
  <message>
   <source>{dose} on each side</source>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation>{dose} auf jeder Seite</translation>
  </message>
  <message>
   <source>{dose} on each side, taking turns</source>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation>{dose} auf jeder Seite, im Wechsel</translation>
  </message>
  <message>
   <source>{dose} on the sore side</source>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation>{dose} auf der schmerzenden Seite</translation>
  </message>
  <message>
   <source>{dose}, each side</source>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation>{dose}, jede Seite</translation>
  </message>
  <message>
   <source>{dose}, hold {seconds} s</source>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation>{dose}, {seconds} s halten</translation>
  </message>
  <message numerus="yes">
   <source>{dose}, hold {seconds} seconds</source>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation>
    <numerusform>{dose}, {seconds} Sekunde halten</numerusform>
    <numerusform>{dose}, {seconds} Sekunden halten</numerusform>
   </translation>
  </message>
  <message>
   <source>{dose}, sore side</source>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation>{dose}, schmerzende Seite</translation>
  </message>
  <message>
   <source>{dose}, taking turns</source>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation>{dose}, im Wechsel</translation>
  </message>
  <message>
   <source>{dose}: {done} of {wanted} repetitions done</source>
   <extracomment>companion/clinic/fhir.py</extracomment>
   <translation>{dose}: {done} von {wanted} Wiederholungen gemacht</translation>
  </message>
  <message>
   <source>{exercise} has no pose {name}; its poses: {known}</source>
   <extracomment>companion/cli/picture.py</extracomment>
   <translation>{exercise} hat keine Stellung {name}; die Stellungen: {known}</translation>
  </message>
  <message>
   <source>{exercise} is closed for today.</source>
   <extracomment>companion/ui/stop_place.py</extracomment>
   <translation>{exercise} fällt für heute weg.</translation>
  </message>
  <message>
   <source>{exercise} is closed for today. {next_time}</source>
   <extracomment>companion/ui/pages/stop_way_out.py</extracomment>
   <translation>{exercise} fällt für heute weg. {next_time}</translation>
  </message>
  <message>
   <source>{exercise} is usually left out with what you said above. It is in your plan as {name} asked for it. Check with them if you are not sure.</source>
   <extracomment>companion/domain/intake.py</extracomment>
   <translation>{exercise} wird bei dem, was Sie oben gesagt haben, meist weggelassen. Es steht in Ihrem Plan, weil {name} darum gebeten hat. Fragen Sie nach, wenn Sie nicht sicher sind.</translation>
  </message>
  <message>
   <source>{exercise}, done</source>
   <extracomment>companion/ui/widgets/routine_card.py</extracomment>
   <translation>{exercise}, fertig</translation>
  </message>
  <message>
   <source>{exercise}, next</source>
   <extracomment>companion/ui/widgets/routine_card.py</extracomment>
   <translation>{exercise}, als Nächstes</translation>
  </message>
  <message>
   <source>{exercise}, not today</source>
   <extracomment>companion/ui/widgets/routine_card.py</extracomment>
   <translation>{exercise}, heute nicht</translation>
  </message>
  <message>
   <source>{exercise}, set {number} of {all}</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation>{exercise}, Satz {number} von {all}</translation>
  </message>
  <message>
   <source>{exercise}, stopped</source>
   <extracomment>companion/ui/widgets/routine_card.py</extracomment>
   <translation>{exercise}, gestoppt</translation>
  </message>
  <message>
   <source>{exercise}, to do</source>
   <extracomment>companion/ui/widgets/routine_card.py</extracomment>
   <translation>{exercise}, offen</translation>
  </message>
  <message>
   <source>{exercise}, {day}</source>
   <extracomment>companion/ui/pages/paper_day.py</extracomment>
   <translation>{exercise}, {day}</translation>
  </message>
  <message>
   <source>{file} cannot be followed: {lines}</source>
   <extracomment>companion/cli/plan_file.py</extracomment>
   <translation>{file} kann nicht befolgt werden: {lines}</translation>
  </message>
  <message>
   <source>{file} cannot be used as a plan</source>
   <extracomment>companion/ui/plan_door.py</extracomment>
   <translation>{file} kann nicht als Plan benutzt werden</translation>
  </message>
  <message>
   <source>{file} was not saved: saving in {folder} is not allowed. Choose another folder.</source>
   <extracomment>companion/printing/pdf.py</extracomment>
   <translation>{file} wurde nicht gespeichert: Speichern in {folder} ist nicht erlaubt. Wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <source>{file} was not saved: the folder {folder} is not there.</source>
   <extracomment>companion/printing/pdf.py</extracomment>
   <translation>{file} wurde nicht gespeichert: der Ordner {folder} ist nicht da.</translation>
  </message>
  <message>
   <source>{file} was not saved: {path} is a folder. Choose a file name.</source>
   <extracomment>companion/printing/pdf.py</extracomment>
   <translation>{file} wurde nicht gespeichert: {path} ist ein Ordner. Wählen Sie einen Dateinamen.</translation>
  </message>
  <message>
   <source>{file} was not saved: {path} is not an ordinary file. Choose a file name.</source>
   <extracomment>companion/printing/pdf.py</extracomment>
   <translation>{file} wurde nicht gespeichert: {path} ist keine gewöhnliche Datei. Wählen Sie einen Dateinamen.</translation>
  </message>
  <message>
   <source>{file} was not saved: {reason}. Any older file is as it was.</source>
   <extracomment>companion/printing/pdf.py</extracomment>
   <translation>{file} wurde nicht gespeichert: {reason}. Eine ältere Datei ist, wie sie war.</translation>
  </message>
  <message>
   <source>{file} was not written: {reason}</source>
   <extracomment>companion/cli/picture.py, companion/cli/plan_file.py, companion/cli/record_file.py, companion/cli/transfer.py</extracomment>
   <translation>{file} wurde nicht geschrieben: {reason}</translation>
  </message>
  <message>
   <source>{first} at first, {last} on {day}</source>
   <extracomment>companion/ui/pages/goal_cards.py</extracomment>
   <translation>{first} am Anfang, {last} am {day}</translation>
  </message>
  <message>
   <source>{first} to {last}</source>
   <extracomment>companion/printing/calendar_words.py, companion/printing/visit_words.py</extracomment>
   <translation>{first} bis {last}</translation>
  </message>
  <message>
   <source>{first} to {last}</source>
   <comment>16 to 22 November</comment>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>{first}. bis {last}</translation>
  </message>
  <message>
   <source>{first}, then {last}</source>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation>{first}, dann {last}</translation>
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
   <translation>{hour}:{minute} Uhr vormittags</translation>
  </message>
  <message>
   <source>{hour}:{minute} pm</source>
   <comment>time</comment>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>{hour}:{minute} Uhr nachmittags</translation>
  </message>
  <message>
   <source>{line}. Choose another week</source>
   <extracomment>companion/ui/pages/history_header.py</extracomment>
   <translation>{line}. Eine andere Woche wählen</translation>
  </message>
  <message>
   <source>{message} (see: {program} --help)</source>
   <extracomment>companion/cli/parser.py</extracomment>
   <translation>{message} (siehe: {program} --help)</translation>
  </message>
  <message>
   <source>{minutes} min</source>
   <extracomment>companion/ui/pages/entry_words.py, companion/ui/pages/setting_entry.py, companion/ui/pages/week_words.py, companion/ui/widgets/day_column.py</extracomment>
   <translation>{minutes} min</translation>
  </message>
  <message>
   <source>{minutes} min left</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation>Noch {minutes} min</translation>
  </message>
  <message>
   <source>{month} {year}</source>
   <extracomment>companion/ui/pages/calendar_card.py</extracomment>
   <translation>{month} {year}</translation>
  </message>
  <message>
   <source>{name} asked for it on {day}.</source>
   <extracomment>companion/ui/pages/place_words.py</extracomment>
   <translation>{name} hat am {day} darum gebeten.</translation>
  </message>
  <message>
   <source>{name} cannot be drawn: {reason}</source>
   <extracomment>companion/cli/picture.py</extracomment>
   <translation>{name} kann nicht gezeichnet werden: {reason}</translation>
  </message>
  <message>
   <source>{name} is at the program’s dose again.</source>
   <extracomment>companion/domain/plan_change.py</extracomment>
   <translation>{name} hat wieder die Menge des Programms.</translation>
  </message>
  <message>
   <source>{name} is not installed; type: {command}</source>
   <extracomment>companion/cli/command.py</extracomment>
   <translation>{name} ist nicht installiert; tippen Sie: {command}</translation>
  </message>
  <message>
   <source>{name} stopped: {why}</source>
   <extracomment>companion/clinic/fhir.py</extracomment>
   <translation>{name} gestoppt: {why}</translation>
  </message>
  <message>
   <source>{name}, set {n}</source>
   <extracomment>companion/ui/pages/stop_fields.py</extracomment>
   <translation>{name}, Satz {n}</translation>
  </message>
  <message>
   <source>{name}, {day}: agrees with the plan</source>
   <extracomment>companion/ui/pages/referral_card.py</extracomment>
   <translation>{name}, {day}: stimmt dem Plan zu</translation>
  </message>
  <message>
   <source>{name}, {day}: {exercises}</source>
   <extracomment>companion/ui/pages/referral_card.py</extracomment>
   <translation>{name}, {day}: {exercises}</translation>
  </message>
  <message>
   <source>{name}: as it was before</source>
   <extracomment>companion/domain/plan_log.py</extracomment>
   <translation>{name}: wie zuvor</translation>
  </message>
  <message>
   <source>{name}: changed</source>
   <extracomment>companion/domain/log_words.py</extracomment>
   <translation>{name}: geändert</translation>
  </message>
  <message>
   <source>{name}: grows by itself again</source>
   <extracomment>companion/domain/prescription_change.py</extracomment>
   <translation>{name}: wird wieder von selbst gesteigert</translation>
  </message>
  <message>
   <source>{name}: it moves the spine</source>
   <extracomment>companion/domain/prescription_change.py</extracomment>
   <translation>{name}: bewegt die Wirbelsäule</translation>
  </message>
  <message>
   <source>{name}: made easier, by choice</source>
   <extracomment>companion/domain/log_words.py</extracomment>
   <translation>{name}: leichter gemacht, auf Wunsch</translation>
  </message>
  <message>
   <source>{name}: one level easier</source>
   <extracomment>companion/domain/plan_log.py</extracomment>
   <translation>{name}: eine Stufe leichter</translation>
  </message>
  <message>
   <source>{name}: one level easier, after a stop</source>
   <extracomment>companion/domain/log_words.py</extracomment>
   <translation>{name}: eine Stufe leichter, nach einem Stopp</translation>
  </message>
  <message>
   <source>{name}: one level easier, worse the next morning</source>
   <extracomment>companion/domain/log_words.py</extracomment>
   <translation>{name}: eine Stufe leichter, am Morgen danach schlechter</translation>
  </message>
  <message>
   <source>{name}: one step easier</source>
   <extracomment>companion/domain/plan_log.py</extracomment>
   <translation>{name}: ein Schritt leichter</translation>
  </message>
  <message>
   <source>{name}: one step more, after two easy sessions</source>
   <extracomment>companion/domain/log_words.py</extracomment>
   <translation>{name}: ein Schritt mehr, nach zwei leichten Einheiten</translation>
  </message>
  <message>
   <source>{name}: set aside</source>
   <extracomment>companion/domain/plan_log.py</extracomment>
   <translation>{name}: zurückgestellt</translation>
  </message>
  <message>
   <source>{name}: set aside, stopped twice in a row</source>
   <extracomment>companion/domain/log_words.py</extracomment>
   <translation>{name}: zurückgestellt, zweimal in Folge gestoppt</translation>
  </message>
  <message>
   <source>{name}: the last change taken back</source>
   <extracomment>companion/domain/log_words.py</extracomment>
   <translation>{name}: die letzte Änderung zurückgenommen</translation>
  </message>
  <message>
   <source>{name}: what is known of your health speaks against it</source>
   <extracomment>companion/domain/prescription_change.py</extracomment>
   <translation>{name}: was über Ihre Gesundheit bekannt ist, spricht dagegen</translation>
  </message>
  <message>
   <source>{name}: you stopped it twice in a row, and the plan does not release it by name</source>
   <extracomment>companion/domain/prescription_change.py</extracomment>
   <translation>{name}: Sie haben sie zweimal nacheinander gestoppt, und der Plan gibt sie nicht beim Namen frei</translation>
  </message>
  <message>
   <source>{name}: {dose}</source>
   <extracomment>companion/domain/prescription_change.py</extracomment>
   <translation>{name}: {dose}</translation>
  </message>
  <message>
   <source>{name}: {dose} (now: {before})</source>
   <extracomment>companion/domain/prescription_change.py</extracomment>
   <translation>{name}: {dose} (jetzt: {before})</translation>
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
   <translation>{numbers} Atemzüge</translation>
  </message>
  <message>
   <source>{numbers} minutes</source>
   <comment>numbers such as 8, then 6</comment>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation>{numbers} Minuten</translation>
  </message>
  <message>
   <source>{n} already here</source>
   <comment>sessions</comment>
   <extracomment>companion/cli/transfer.py</extracomment>
   <translation>{n} schon da</translation>
  </message>
  <message numerus="yes">
   <source>{n} answers left</source>
   <extracomment>companion/ui/pages/check_in.py, companion/ui/pages/check_in_foot.py, companion/ui/pages/rate_page.py</extracomment>
   <translation>
    <numerusform>Noch {n} Antwort</numerusform>
    <numerusform>Noch {n} Antworten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} are set aside: each was stopped twice in a row.</source>
   <extracomment>companion/domain/plan_gap.py</extracomment>
   <translation>
    <numerusform>{n} ist zurückgestellt: zweimal in Folge gestoppt.</numerusform>
    <numerusform>{n} sind zurückgestellt: jede zweimal in Folge gestoppt.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} breaths</source>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation>
    <numerusform>{n} Atemzug</numerusform>
    <numerusform>{n} Atemzüge</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} completed</source>
   <comment>sessions</comment>
   <extracomment>companion/cli/transfer.py</extracomment>
   <translation>{n} vervollständigt</translation>
  </message>
  <message numerus="yes">
   <source>{n} days added.</source>
   <extracomment>companion/ui/rooms/history.py</extracomment>
   <translation>
    <numerusform>{n} Tag hinzugefügt.</numerusform>
    <numerusform>{n} Tage hinzugefügt.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} days have a session already and stay as they are.</source>
   <extracomment>companion/ui/pages/paper_form.py</extracomment>
   <translation>
    <numerusform>{n} Tag hat schon eine Einheit und bleibt, wie er ist.</numerusform>
    <numerusform>{n} Tage haben schon eine Einheit und bleiben, wie sie sind.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} days told</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation>
    <numerusform>{n} Tag erfasst</numerusform>
    <numerusform>{n} Tage erfasst</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} do not suit what you said about your health.</source>
   <extracomment>companion/domain/plan_gap.py</extracomment>
   <translation>
    <numerusform>{n} passt nicht zu dem, was Sie über Ihre Gesundheit gesagt haben.</numerusform>
    <numerusform>{n} passen nicht zu dem, was Sie über Ihre Gesundheit gesagt haben.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} earlier</source>
   <extracomment>companion/printing/visit_notes.py</extracomment>
   <translation>
    <numerusform>{n} frühere</numerusform>
    <numerusform>{n} frühere</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} entries were added.</source>
   <extracomment>companion/ui/rooms/data_desk.py</extracomment>
   <translation>
    <numerusform>{n} Eintrag wurde hinzugefügt.</numerusform>
    <numerusform>{n} Einträge wurden hinzugefügt.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} exercises</source>
   <extracomment>companion/printing/today_sheet.py, companion/ui/pages/exercises.py, companion/ui/pages/plan.py, companion/ui/widgets/day_column.py</extracomment>
   <translation>
    <numerusform>{n} Übung</numerusform>
    <numerusform>{n} Übungen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} exercises could not be read and cannot be shown. The others are here.</source>
   <extracomment>companion/ui/pages/today_empty.py</extracomment>
   <translation>
    <numerusform>{n} Übung konnte nicht gelesen und gezeigt werden. Die anderen sind hier.</numerusform>
    <numerusform>{n} Übungen konnten nicht gelesen und gezeigt werden. Die anderen sind hier.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} exercises written to</source>
   <extracomment>companion/cli/plan_file.py</extracomment>
   <translation>
    <numerusform>{n} Übung geschrieben nach</numerusform>
    <numerusform>{n} Übungen geschrieben nach</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} exercises · about {minutes} min</source>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation>
    <numerusform>{n} Übung · etwa {minutes} min</numerusform>
    <numerusform>{n} Übungen · etwa {minutes} min</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} files</source>
   <extracomment>companion/cli/removal.py</extracomment>
   <translation>
    <numerusform>{n} Datei</numerusform>
    <numerusform>{n} Dateien</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} files deleted</source>
   <extracomment>companion/cli/removal.py</extracomment>
   <translation>
    <numerusform>{n} Datei gelöscht</numerusform>
    <numerusform>{n} Dateien gelöscht</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} filters</source>
   <extracomment>companion/ui/pages/exercise_filters.py</extracomment>
   <translation>
    <numerusform>{n} Filter</numerusform>
    <numerusform>{n} Filter</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} kept beside the one that is here</source>
   <comment>sessions</comment>
   <extracomment>companion/cli/transfer.py</extracomment>
   <translation>{n} neben der hiesigen aufbewahrt</translation>
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
    <numerusform>{n} Minute</numerusform>
    <numerusform>{n} Minuten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} minutes done.</source>
   <extracomment>companion/domain/cue_words.py</extracomment>
   <translation>
    <numerusform>{n} Minute geschafft.</numerusform>
    <numerusform>{n} Minuten geschafft.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} more breaths</source>
   <extracomment>companion/domain/step_words.py</extracomment>
   <translation>
    <numerusform>{n} Atemzug mehr</numerusform>
    <numerusform>{n} Atemzüge mehr</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} more minutes</source>
   <extracomment>companion/domain/step_words.py</extracomment>
   <translation>
    <numerusform>{n} Minute mehr</numerusform>
    <numerusform>{n} Minuten mehr</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} more reps</source>
   <extracomment>companion/domain/step_words.py</extracomment>
   <translation>
    <numerusform>{n} Wiederholung mehr</numerusform>
    <numerusform>{n} Wiederholungen mehr</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} need a position or a thing that you ruled out.</source>
   <extracomment>companion/domain/plan_gap.py</extracomment>
   <translation>
    <numerusform>{n} braucht eine Position oder ein Gerät, das Sie ausgeschlossen haben.</numerusform>
    <numerusform>{n} brauchen eine Position oder ein Gerät, das Sie ausgeschlossen haben.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} new sessions</source>
   <extracomment>companion/cli/transfer.py</extracomment>
   <translation>
    <numerusform>{n} neue Einheit</numerusform>
    <numerusform>{n} neue Einheiten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} newer sessions can still be read in the damaged file and come along.</source>
   <extracomment>companion/ui/pages/copy_words.py</extracomment>
   <translation>
    <numerusform>{n} neuere Einheit ist in der beschädigten Datei noch lesbar und kommt mit.</numerusform>
    <numerusform>{n} neuere Einheiten sind in der beschädigten Datei noch lesbar und kommen mit.</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} of 10</source>
   <comment>pain</comment>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation>{n} von 10</translation>
  </message>
  <message>
   <source>{n} of your own: delete one to make another.</source>
   <extracomment>companion/ui/pages/exercises.py</extracomment>
   <translation>{n} eigene: löschen Sie eine, um eine neue zu machen.</translation>
  </message>
  <message numerus="yes">
   <source>{n} older changes</source>
   <extracomment>companion/ui/pages/plan_log.py</extracomment>
   <translation>
    <numerusform>{n} ältere Änderung</numerusform>
    <numerusform>{n} ältere Änderungen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} pages</source>
   <extracomment>companion/ui/pages/print_panel.py</extracomment>
   <translation>
    <numerusform>{n} Seite</numerusform>
    <numerusform>{n} Seiten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} planned</source>
   <comment>sessions</comment>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation>
    <numerusform>{n} geplant</numerusform>
    <numerusform>{n} geplant</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} ratings</source>
   <extracomment>companion/ui/pages/goal_cards.py</extracomment>
   <translation>
    <numerusform>{n} Bewertung</numerusform>
    <numerusform>{n} Bewertungen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} repetitions</source>
   <extracomment>companion/ui/pages/entry_view.py, companion/ui/pages/entry_words.py</extracomment>
   <translation>
    <numerusform>{n} Wiederholung</numerusform>
    <numerusform>{n} Wiederholungen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} reps</source>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation>
    <numerusform>{n} Wiederholung</numerusform>
    <numerusform>{n} Wiederholungen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} rest for now.</source>
   <extracomment>companion/domain/plan_gap.py</extracomment>
   <translation>
    <numerusform>{n} ruht vorerst.</numerusform>
    <numerusform>{n} ruhen vorerst.</numerusform>
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
    <numerusform>{n} Sekunde.</numerusform>
    <numerusform>{n} Sekunden.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} sessions</source>
   <extracomment>companion/printing/week_log.py, companion/ui/pages/calendar_card.py, companion/ui/pages/week_words.py</extracomment>
   <translation>
    <numerusform>{n} Einheit</numerusform>
    <numerusform>{n} Einheiten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} sessions can still be read in the damaged file and come along.</source>
   <extracomment>companion/ui/pages/copy_words.py</extracomment>
   <translation>
    <numerusform>{n} Einheit ist in der beschädigten Datei noch lesbar und kommt mit.</numerusform>
    <numerusform>{n} Einheiten sind in der beschädigten Datei noch lesbar und kommen mit.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} sessions of the replaced file brought over; it is kept in {folder}</source>
   <extracomment>companion/cli/safekeeping.py</extracomment>
   <translation>
    <numerusform>{n} Einheit der ersetzten Datei übernommen; sie liegt in {folder}</numerusform>
    <numerusform>{n} Einheiten der ersetzten Datei übernommen; sie liegt in {folder}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} sessions planned</source>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation>
    <numerusform>{n} Einheit geplant</numerusform>
    <numerusform>{n} Einheiten geplant</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} sessions written to {file}</source>
   <extracomment>companion/cli/transfer.py</extracomment>
   <translation>
    <numerusform>{n} Einheit geschrieben in {file}</numerusform>
    <numerusform>{n} Einheiten geschrieben in {file}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} sets</source>
   <extracomment>companion/printing/week_log.py</extracomment>
   <translation>
    <numerusform>{n} Satz</numerusform>
    <numerusform>{n} Sätze</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} sets ({numbers})</source>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation>
    <numerusform>{n} Satz ({numbers})</numerusform>
    <numerusform>{n} Sätze ({numbers})</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} stopped sessions in {days} days: ask a GP or physiotherapist.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>{n} gestoppte Einheiten in {days} Tagen: fragen Sie in der Hausarztpraxis oder Physiotherapie nach.</translation>
  </message>
  <message numerus="yes">
   <source>{n} stops</source>
   <extracomment>companion/printing/week_log.py, companion/ui/pages/calendar_card.py, companion/ui/pages/week_words.py</extracomment>
   <translation>
    <numerusform>{n} Stopp</numerusform>
    <numerusform>{n} Stopps</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} stops.</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation>
    <numerusform>{n} Stopp.</numerusform>
    <numerusform>{n} Stopps.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} times</source>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation>
    <numerusform>{n} Mal</numerusform>
    <numerusform>{n} Mal</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} times in all are more than “{name}” allows: {most}.</source>
   <extracomment>companion/clinic/plan_reader.py</extracomment>
   <translation>{n} Mal insgesamt sind mehr, als „{name}“ erlaubt: {most}.</translation>
  </message>
  <message numerus="yes">
   <source>{n} weeks</source>
   <extracomment>companion/ui/pages/trend_card.py</extracomment>
   <translation>
    <numerusform>{n} Woche</numerusform>
    <numerusform>{n} Wochen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} weeks ago</source>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation>
    <numerusform>vor {n} Woche</numerusform>
    <numerusform>vor {n} Wochen</numerusform>
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
   <translation>{n}, wie die Uhr sie gezählt hat</translation>
  </message>
  <message>
   <source>{n}.</source>
   <comment>a number said aloud, such as 3</comment>
   <extracomment>companion/domain/cue_words.py</extracomment>
   <translation>{n},</translation>
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
   <translation>{rest} Bewerten Sie nach {minutes} Minuten neu.</translation>
  </message>
  <message>
   <source>{score} of 10</source>
   <extracomment>companion/ui/pages/told_words.py</extracomment>
   <translation>{score} von 10</translation>
  </message>
  <message>
   <source>{score} of 10 on {day}</source>
   <extracomment>companion/ui/pages/goal_cards.py</extracomment>
   <translation>{score} von 10 am {day}</translation>
  </message>
  <message>
   <source>{seconds} s</source>
   <extracomment>companion/ui/pages/dose_editor.py, companion/ui/pages/own_numbers.py</extracomment>
   <translation>{seconds} s</translation>
  </message>
  <message>
   <source>{seconds} s more</source>
   <extracomment>companion/ui/pages/session_controls.py</extracomment>
   <translation>{seconds} s mehr</translation>
  </message>
  <message>
   <source>{seconds} s rest, then set {number}</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation>{seconds} s Pause, dann Satz {number}</translation>
  </message>
  <message>
   <source>{sets} sets of {reps}</source>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation>{sets} Sätze mit {reps}</translation>
  </message>
  <message>
   <source>{sets} sets of {reps} breaths</source>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation>{sets} Sätze mit {reps} Atemzügen</translation>
  </message>
  <message>
   <source>{sets} sets of {reps} minutes</source>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation>{sets} Sätze mit {reps} Minuten</translation>
  </message>
  <message>
   <source>{shown} of {count}</source>
   <extracomment>companion/ui/pages/exercises.py</extracomment>
   <translation>{shown} von {count}</translation>
  </message>
  <message>
   <source>{text} is not WxH, each from {least} to {most}, such as 960x720</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>{text} ist nicht BxH, beides von {least} bis {most}, etwa 960x720</translation>
  </message>
  <message>
   <source>{text} is not a number from 0 to 1</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>{text} ist keine Zahl von 0 bis 1</translation>
  </message>
  <message>
   <source>{text}: the name of a picture ends in .png, .svg or .pdf</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>{text}: der Name eines Bildes endet mit .png, .svg oder .pdf</translation>
  </message>
  <message>
   <source>{text}: the name of the file ends in .json</source>
   <extracomment>companion/cli/parser.py</extracomment>
   <translation>{text}: der Name der Datei endet mit .json</translation>
  </message>
  <message>
   <source>{weekday} {day} {month}</source>
   <comment>such as Sunday 22 November</comment>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>{weekday}, {day}. {month}</translation>
  </message>
  <message>
   <source>{weekday} {day} {month} {year}</source>
   <comment>short, such as Sun 22 Nov 2026</comment>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>{weekday}, {day}. {month} {year}</translation>
  </message>
  <message>
   <source>{weekday} {day} {month} {year}</source>
   <comment>such as Sunday 22 November 2026</comment>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>{weekday}, {day}. {month} {year}</translation>
  </message>
  <message>
   <source>{weekday}, {exercise}, set {number}</source>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation>{weekday}, {exercise}, Satz {number}</translation>
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
   <translation>{when}, Rückenschmerz</translation>
  </message>
  <message>
   <source>{when}, furthest point</source>
   <extracomment>companion/ui/pages/felt_fields.py</extracomment>
   <translation>{when}, tiefster Punkt</translation>
  </message>
  <message>
   <source>{when}, leg pain</source>
   <extracomment>companion/ui/pages/felt_fields.py</extracomment>
   <translation>{when}, Beinschmerz</translation>
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
    <numerusform>{words} Dadurch fällt {n} Übung weg.</numerusform>
    <numerusform>{words} Dadurch fallen {n} Übungen weg.</numerusform>
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
   <translation>„Ich habe Ischias. Seit (wann) habe ich (was). Das ist neu für mich.“</translation>
  </message>
  <message>
   <source>“{key}” is not known to this program, so the plan cannot be followed as it was meant. Ask whoever made it.</source>
   <extracomment>companion/clinic/plan_field.py</extracomment>
   <translation>„{key}“ ist diesem Programm nicht bekannt, daher kann der Plan nicht so befolgt werden, wie er gemeint war. Fragen Sie die Person, die ihn gemacht hat.</translation>
  </message>
  <message>
   <source>“{key}” is released but is not in the plan.</source>
   <extracomment>companion/clinic/plan_reader.py</extracomment>
   <translation>„{key}“ ist freigegeben, steht aber nicht im Plan.</translation>
  </message>
  <message>
   <source>“{key}” is there twice. Which one holds?</source>
   <extracomment>companion/clinic/located.py</extracomment>
   <translation>„{key}“ steht zweimal da. Welches gilt?</translation>
  </message>
  <message>
   <source>“{name}” has no sides to choose.</source>
   <extracomment>companion/clinic/plan_reader.py</extracomment>
   <translation>„{name}“ hat keine Seiten zur Wahl.</translation>
  </message>
  <message>
   <source>“{name}” holds signs that cannot be shown.</source>
   <extracomment>companion/clinic/plan_field.py</extracomment>
   <translation>„{name}“ enthält Zeichen, die sich nicht zeigen lassen.</translation>
  </message>
  <message>
   <source>“{name}” is missing.</source>
   <extracomment>companion/clinic/plan_field.py</extracomment>
   <translation>„{name}“ fehlt.</translation>
  </message>
  <message>
   <source>“{name}” is there twice. Which one holds?</source>
   <extracomment>companion/clinic/plan_reader.py</extracomment>
   <translation>„{name}“ steht zweimal da. Welches gilt?</translation>
  </message>
  <message>
   <source>“{name}” moves the spine, and the plan does not release it by name.</source>
   <extracomment>companion/clinic/plan_reader.py</extracomment>
   <translation>„{name}“ bewegt die Wirbelsäule, und der Plan gibt es nicht namentlich frei.</translation>
  </message>
  <message>
   <source>“{name}” should be a day such as 2026-11-20.</source>
   <extracomment>companion/clinic/plan_field.py</extracomment>
   <translation>„{name}“ soll ein Tag sein, etwa 2026-11-20.</translation>
  </message>
  <message>
   <source>“{name}” should be a list of {least} to {most}.</source>
   <extracomment>companion/clinic/plan_field.py</extracomment>
   <translation>„{name}“ soll eine Liste von {least} bis {most} sein.</translation>
  </message>
  <message>
   <source>“{name}” should be a number, {least} to {most}.</source>
   <extracomment>companion/clinic/plan_field.py</extracomment>
   <translation>„{name}“ soll eine Zahl von {least} bis {most} sein.</translation>
  </message>
  <message>
   <source>“{name}” should be a text in quotes.</source>
   <extracomment>companion/clinic/plan_field.py</extracomment>
   <translation>„{name}“ soll ein Text in Anführungszeichen sein.</translation>
  </message>
  <message>
   <source>“{name}” should be a whole number, {least} to {most}.</source>
   <extracomment>companion/clinic/plan_field.py</extracomment>
   <translation>„{name}“ soll eine ganze Zahl von {least} bis {most} sein.</translation>
  </message>
  <message>
   <source>“{name}” should be in curly brackets.</source>
   <extracomment>companion/clinic/plan_field.py</extracomment>
   <translation>„{name}“ soll in geschweiften Klammern stehen.</translation>
  </message>
  <message>
   <source>“{name}” should be one of: {words}.</source>
   <extracomment>companion/clinic/plan_field.py</extracomment>
   <translation>„{name}“ soll eines von diesen sein: {words}.</translation>
  </message>
  <message>
   <source>“{name}” should have 1 to {most} letters.</source>
   <extracomment>companion/clinic/plan_field.py</extracomment>
   <translation>„{name}“ soll 1 bis {most} Zeichen haben.</translation>
  </message>
 </context>
</TS>
