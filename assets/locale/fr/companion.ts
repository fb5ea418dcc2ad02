<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
   <translation>, puis </translation>
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
   <translation>0 à 10</translation>
  </message>
  <message>
   <source>0 to 3</source>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation>0 à 3</translation>
  </message>
  <message>
   <source>0 to {most}</source>
   <extracomment>companion/ui/widgets/number_field.py</extracomment>
   <translation>0 à {most}</translation>
  </message>
  <message>
   <source>1</source>
   <comment>first day of a month</comment>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>1er</translation>
  </message>
  <message>
   <source>10 to 15 minutes at first</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>10 à 15 minutes au début</translation>
  </message>
  <message>
   <source>15 seconds more rest</source>
   <extracomment>companion/ui/key_words.py</extracomment>
   <translation>15 secondes de repos en plus</translation>
  </message>
  <message>
   <source>4 to 5</source>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation>4 à 5</translation>
  </message>
  <message>
   <source>6 to 7</source>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation>6 à 7</translation>
  </message>
  <message>
   <source>8 to 10</source>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation>8 à 10</translation>
  </message>
  <message>
   <source>A bone of the spine that slid forward</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Une vertèbre glissée vers l’avant</translation>
  </message>
  <message>
   <source>A broken bone in the spine, hip or leg</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Un os cassé au dos, à la hanche ou à la jambe</translation>
  </message>
  <message>
   <source>A checked copy is made every day by itself. You can make one now.</source>
   <extracomment>companion/ui/pages/data_card.py</extracomment>
   <translation>Chaque jour, une copie vérifiée est faite automatiquement. Vous pouvez en faire une maintenant.</translation>
  </message>
  <message>
   <source>A clap or a loud shout pauses the session. The microphone listens while it runs. Nothing is recorded.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Un claquement de mains ou un cri met la séance en pause. Le micro écoute pendant ce temps. Rien n’est enregistré.</translation>
  </message>
  <message>
   <source>A clap or a loud shout pauses. Nothing is recorded.</source>
   <extracomment>companion/ui/pages/sound_panel.py</extracomment>
   <translation>Un claquement de mains ou un cri met en pause. Rien n’est enregistré.</translation>
  </message>
  <message>
   <source>A day is a word such as monday.</source>
   <extracomment>companion/clinic/plan_reader.py</extracomment>
   <translation>Un jour s’écrit avec un mot comme monday.</translation>
  </message>
  <message>
   <source>A day under “What a professional asked for” is yet to come.</source>
   <extracomment>companion/domain/intake.py</extracomment>
   <translation>Un jour sous « Ce qu’un professionnel a demandé » est encore à venir.</translation>
  </message>
  <message>
   <source>A disc: bulging, prolapsed or slipped</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Un disque bombé, ou une hernie discale</translation>
  </message>
  <message>
   <source>A doctor, midwife or physiotherapist who knows of your plan, or who asked for certain exercises. Leave this empty if there is nobody.</source>
   <extracomment>companion/ui/pages/referral_card.py</extracomment>
   <translation>Un médecin, une sage-femme ou un kinésithérapeute qui connaît votre plan, ou qui a demandé certains exercices. Laissez vide s’il n’y a personne.</translation>
  </message>
  <message>
   <source>A few minutes each. Read what you like, when you like.</source>
   <extracomment>companion/ui/pages/learn.py</extracomment>
   <translation>Quelques minutes chacune. Lisez ce que vous voulez.</translation>
  </message>
  <message>
   <source>A few questions first</source>
   <extracomment>companion/domain/closed_words.py</extracomment>
   <translation>D’abord quelques questions</translation>
  </message>
  <message>
   <source>A flare-up began</source>
   <extracomment>companion/ui/pages/told_words.py</extracomment>
   <translation>Une poussée a commencé</translation>
  </message>
  <message>
   <source>A flare-up began, over from {day}</source>
   <extracomment>companion/ui/pages/told_words.py</extracomment>
   <translation>Une poussée a commencé, finie à partir du {day}</translation>
  </message>
  <message>
   <source>A flare-up begins with {n} calm days: walks, breathing, small moves.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Une poussée commence par {n} jours calmes : marche, respiration, petits mouvements.</translation>
  </message>
  <message>
   <source>A foot that drags or slaps, or a leg getting weaker</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Un pied qui traîne ou claque, ou une jambe qui s’affaiblit</translation>
  </message>
  <message>
   <source>A foot that drags or slaps, or toes you cannot lift</source>
   <extracomment>companion/printing/help_lines.py</extracomment>
   <translation>Un pied qui traîne ou claque, ou des orteils que vous ne pouvez pas lever</translation>
  </message>
  <message>
   <source>A free day in between helps your muscles to recover.</source>
   <extracomment>companion/domain/intake.py</extracomment>
   <translation>Un jour libre entre deux aide vos muscles à récupérer.</translation>
  </message>
  <message>
   <source>A heat pack can ease it. Not on skin that is numb.</source>
   <extracomment>companion/domain/flare.py</extracomment>
   <translation>Une poche chauffante peut soulager. Pas sur une peau engourdie.</translation>
  </message>
  <message>
   <source>A hip that hurts or pinches</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Une hanche qui fait mal ou pince</translation>
  </message>
  <message>
   <source>A leg or foot that is weaker or drags</source>
   <extracomment>companion/domain/lock.py</extracomment>
   <translation>Une jambe ou un pied plus faible ou qui traîne</translation>
  </message>
  <message>
   <source>A little better</source>
   <extracomment>companion/ui/pages/goal_cards.py</extracomment>
   <translation>Un peu mieux</translation>
  </message>
  <message>
   <source>A little more than before. Repeat the same level today.</source>
   <extracomment>companion/domain/morning.py</extracomment>
   <translation>Un peu plus qu’avant. Répétez le même niveau aujourd’hui.</translation>
  </message>
  <message>
   <source>A little worse</source>
   <extracomment>companion/ui/pages/goal_cards.py</extracomment>
   <translation>Un peu moins bien</translation>
  </message>
  <message>
   <source>A lump in the back, or the back has changed shape</source>
   <extracomment>companion/printing/help_lines.py</extracomment>
   <translation>Une bosse dans le dos, ou un dos qui a changé de forme</translation>
  </message>
  <message>
   <source>A lump, a new shape, or pain between the shoulders</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Une bosse, une forme nouvelle, ou une douleur entre les épaules</translation>
  </message>
  <message>
   <source>A message</source>
   <extracomment>companion/ui/plan_door.py</extracomment>
   <translation>Un message</translation>
  </message>
  <message>
   <source>A name, or for example “GP practice”</source>
   <extracomment>companion/ui/pages/clearance.py</extracomment>
   <translation>Un nom, ou par exemple « cabinet médical »</translation>
  </message>
  <message>
   <source>A narrow spinal canal (stenosis)</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Canal lombaire étroit (sténose)</translation>
  </message>
  <message>
   <source>A nerve squeezed in the buttock (piriformis)</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Un nerf comprimé dans la fesse (piriforme)</translation>
  </message>
  <message>
   <source>A new diary starts empty.</source>
   <extracomment>companion/ui/pages/copy_words.py</extracomment>
   <translation>Un nouveau journal commence vide.</translation>
  </message>
  <message>
   <source>A new hip joint</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Une prothèse de hanche</translation>
  </message>
  <message>
   <source>A new steady numb patch in one leg</source>
   <extracomment>companion/printing/help_lines.py</extracomment>
   <translation>Une zone engourdie nouvelle et constante sur une jambe</translation>
  </message>
  <message>
   <source>A note when you have sat at the computer for a while: stand, and walk for a minute.</source>
   <extracomment>companion/store/reminder_setting.py</extracomment>
   <translation>Un rappel quand vous êtes devant l’ordinateur depuis un moment : levez-vous et marchez une minute.</translation>
  </message>
  <message>
   <source>A note, if you like</source>
   <extracomment>companion/ui/pages/after_session.py</extracomment>
   <translation>Une note, si vous voulez</translation>
  </message>
  <message>
   <source>A numb patch in one leg that stays</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Sur une jambe, une zone engourdie qui reste</translation>
  </message>
  <message>
   <source>A person lies on the back with knees bent.</source>
   <extracomment>companion/domain/rule_lesson.py</extracomment>
   <translation>Une personne est couchée sur le dos, genoux pliés.</translation>
  </message>
  <message>
   <source>A physiotherapist has to sign off the exercises, limits and texts before this is released. That has not been done yet.</source>
   <extracomment>companion/ui/pages/about_card.py</extracomment>
   <translation>Un kinésithérapeute doit approuver les exercices, les limites et les textes avant la publication. Ce n’est pas encore fait.</translation>
  </message>
  <message>
   <source>A plan from {name}</source>
   <extracomment>companion/ui/plan_door.py</extracomment>
   <translation>Un plan de {name}</translation>
  </message>
  <message>
   <source>A plan of your clinic comes as a file. You see it before it counts.</source>
   <extracomment>companion/ui/pages/plan_side.py</extracomment>
   <translation>Un plan de votre cabinet arrive en fichier. Vous le voyez avant qu’il compte.</translation>
  </message>
  <message>
   <source>A professional asked me</source>
   <extracomment>companion/ui/pages/exercise_standing.py, companion/ui/pages/plan_left_out.py</extracomment>
   <translation>Un professionnel me l’a demandé</translation>
  </message>
  <message>
   <source>A professional chooses your exercises first.</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>D’abord un professionnel choisit vos exercices.</translation>
  </message>
  <message>
   <source>A professional set it</source>
   <extracomment>companion/ui/pages/dose_editor.py</extracomment>
   <translation>Un professionnel l’a réglée</translation>
  </message>
  <message>
   <source>A rest lasts until you press Ready, instead of a set time.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Un repos dure jusqu’à ce que vous appuyiez sur Prêt, au lieu d’une durée fixe.</translation>
  </message>
  <message>
   <source>A rest may be longer: +15 s, as often as you like.</source>
   <extracomment>companion/ui/session_hints.py</extracomment>
   <translation>Un repos peut être plus long : +15 s, aussi souvent que vous voulez.</translation>
  </message>
  <message>
   <source>A session has at most {n} exercises and {minutes} minutes.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Une séance a au plus {n} exercices et {minutes} minutes.</translation>
  </message>
  <message>
   <source>A session has eight at most; the others come round.</source>
   <extracomment>companion/ui/pages/plan_list.py</extracomment>
   <translation>Une séance en a huit au plus ; les autres viennent à leur tour.</translation>
  </message>
  <message>
   <source>A short note at these times on exercise days, only if the day’s session is not done. The program has to be running for it.</source>
   <extracomment>companion/store/reminder_setting.py</extracomment>
   <translation>Un court rappel à ces heures les jours d’exercice, seulement si la séance n’est pas faite. Le programme doit être ouvert pour cela.</translation>
  </message>
  <message>
   <source>A short walk is plenty.</source>
   <extracomment>companion/ui/pages/day_words.py, companion/ui/today_note.py</extracomment>
   <translation>Une petite marche suffit.</translation>
  </message>
  <message>
   <source>A sign agreed for “I rest now”</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>Un signe convenu pour « je me repose »</translation>
  </message>
  <message>
   <source>A soft tone, then some words, as loud as they will be.</source>
   <extracomment>companion/ui/pages/sound_card.py</extracomment>
   <translation>Un son doux, puis quelques mots, au volume qu’ils auront.</translation>
  </message>
  <message>
   <source>A sore shoulder</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Une épaule douloureuse</translation>
  </message>
  <message>
   <source>A stop with weakness, or with tingling that is new, opens the list of signs.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Un arrêt avec faiblesse, ou avec des fourmillements nouveaux, ouvre la liste des signes.</translation>
  </message>
  <message>
   <source>A text has no end, or a sign that does not belong.</source>
   <extracomment>companion/clinic/located.py</extracomment>
   <translation>Un texte n’a pas de fin, ou contient un signe de trop.</translation>
  </message>
  <message>
   <source>A week to fill in</source>
   <extracomment>companion/ui/sheet_stock.py</extracomment>
   <translation>Une semaine à remplir</translation>
  </message>
  <message>
   <source>A yes in the first two boxes: no exercises</source>
   <extracomment>companion/printing/emergency_sheet.py</extracomment>
   <translation>Un oui dans les deux premières cases : pas d’exercices</translation>
  </message>
  <message>
   <source>A yes to a sign for now or today locks all exercises. Time never makes it less urgent.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Un oui à un signe pour maintenant ou aujourd’hui bloque tous les exercices. Le temps ne le rend jamais moins urgent.</translation>
  </message>
  <message>
   <source>A&amp;E</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation>aux urgences</translation>
  </message>
  <message>
   <source>A4</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>A4</translation>
  </message>
  <message>
   <source>About</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation>À propos</translation>
  </message>
  <message>
   <source>About 20 seconds. Press 0 to 9, then Enter.</source>
   <extracomment>companion/ui/pages/check_in.py</extracomment>
   <translation>Environ 20 secondes. Appuyez de 0 à 9, puis Entrée.</translation>
  </message>
  <message>
   <source>About the same</source>
   <extracomment>companion/ui/pages/goal_cards.py</extracomment>
   <translation>À peu près pareil</translation>
  </message>
  <message>
   <source>About the same. This may just be normal ups and downs.</source>
   <extracomment>companion/ui/pages/goal_cards.py</extracomment>
   <translation>À peu près pareil. Ce sont peut-être les variations habituelles.</translation>
  </message>
  <message>
   <source>About you</source>
   <extracomment>companion/ui/pages/about.py, companion/ui/pages/plan_side.py</extracomment>
   <translation>À propos de vous</translation>
  </message>
  <message>
   <source>About {minutes} min left</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation>Encore environ {minutes} min</translation>
  </message>
  <message>
   <source>About {minutes} min, slow and easy.</source>
   <extracomment>companion/ui/reminding.py</extracomment>
   <translation>Environ {minutes} min, lent et facile.</translation>
  </message>
  <message>
   <source>Accept</source>
   <extracomment>companion/ui/pages/plan_offers.py, companion/ui/pages/today_asks.py</extracomment>
   <translation>Accepter</translation>
  </message>
  <message>
   <source>Accept for {name}</source>
   <extracomment>companion/ui/pages/plan_offers.py</extracomment>
   <translation>Accepter pour {name}</translation>
  </message>
  <message>
   <source>Add</source>
   <extracomment>companion/ui/pages/goals.py</extracomment>
   <translation>Ajouter</translation>
  </message>
  <message>
   <source>Add a step</source>
   <extracomment>companion/ui/pages/own_exercise.py</extracomment>
   <translation>Ajouter une étape</translation>
  </message>
  <message>
   <source>Add a time</source>
   <extracomment>companion/ui/pages/setting_entry.py</extracomment>
   <translation>Ajouter une heure</translation>
  </message>
  <message>
   <source>Add an exercise</source>
   <extracomment>companion/ui/pages/plan.py</extracomment>
   <translation>Ajouter un exercice</translation>
  </message>
  <message>
   <source>Add another one</source>
   <extracomment>companion/ui/pages/goals.py</extracomment>
   <translation>En ajouter une autre</translation>
  </message>
  <message>
   <source>Add as a note</source>
   <extracomment>companion/ui/pages/visit_notes.py</extracomment>
   <translation>Ajouter en note</translation>
  </message>
  <message>
   <source>Add as a question</source>
   <extracomment>companion/ui/pages/visit_notes.py</extracomment>
   <translation>Ajouter en question</translation>
  </message>
  <message>
   <source>Add how the morning was</source>
   <extracomment>companion/ui/pages/day_card.py, companion/ui/pages/told_form.py</extracomment>
   <translation>Ajouter comment était le matin</translation>
  </message>
  <message>
   <source>Add somebody</source>
   <extracomment>companion/ui/pages/referral_card.py</extracomment>
   <translation>Ajouter quelqu’un</translation>
  </message>
  <message>
   <source>Add this</source>
   <extracomment>companion/ui/pages/professional_form.py</extracomment>
   <translation>Ajouter ceci</translation>
  </message>
  <message>
   <source>Add to my plan</source>
   <extracomment>companion/ui/pages/exercise_standing.py, companion/ui/pages/referral_form.py</extracomment>
   <translation>Mettre dans mon plan</translation>
  </message>
  <message>
   <source>Add what you did</source>
   <extracomment>companion/ui/pages/day_card.py, companion/ui/pages/entry_form.py, companion/ui/pages/week_cards.py</extracomment>
   <translation>Ajouter ce que vous avez fait</translation>
  </message>
  <message>
   <source>Added by hand</source>
   <extracomment>companion/ui/pages/entry_view.py</extracomment>
   <translation>Ajoutée à la main</translation>
  </message>
  <message>
   <source>Added by hand on {day}</source>
   <extracomment>companion/ui/pages/told_words.py</extracomment>
   <translation>Ajouté à la main le {day}</translation>
  </message>
  <message>
   <source>Added to {day}.</source>
   <extracomment>companion/ui/rooms/history.py</extracomment>
   <translation>Ajouté au {day}.</translation>
  </message>
  <message>
   <source>Added today: {names}.</source>
   <extracomment>companion/domain/day_change.py</extracomment>
   <translation>Ajouté aujourd’hui : {names}.</translation>
  </message>
  <message>
   <source>Adds what is in such a file. Nothing of yours is lost or doubled.</source>
   <extracomment>companion/ui/pages/data_card.py</extracomment>
   <translation>Ajoute ce que contient un tel fichier. Rien de ce qui est à vous n’est perdu ni doublé.</translation>
  </message>
  <message>
   <source>Aerobics</source>
   <extracomment>companion/ui/sheet_stock.py</extracomment>
   <translation>Aérobic</translation>
  </message>
  <message>
   <source>After</source>
   <extracomment>companion/ui/pages/entry_form.py</extracomment>
   <translation>Après</translation>
  </message>
  <message>
   <source>After 5 min</source>
   <extracomment>companion/printing/appointment_sheet.py</extracomment>
   <translation>Après 5 min</translation>
  </message>
  <message>
   <source>After a stop</source>
   <extracomment>companion/domain/rule_chapter.py</extracomment>
   <translation>Après un arrêt</translation>
  </message>
  <message>
   <source>After a stop, that exercise is one level lower next time.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Après un arrêt, cet exercice est un niveau plus facile la fois suivante.</translation>
  </message>
  <message>
   <source>After class</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>Après le cours</translation>
  </message>
  <message>
   <source>After more than {n} days away all is one level lower.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Après plus de {n} jours d’absence, tout est un niveau plus facile.</translation>
  </message>
  <message>
   <source>After sitting for</source>
   <extracomment>companion/store/reminder_setting.py</extracomment>
   <translation>Temps en position assise</translation>
  </message>
  <message>
   <source>After that</source>
   <extracomment>companion/ui/pages/session_overlay.py</extracomment>
   <translation>Ensuite</translation>
  </message>
  <message>
   <source>After the rest, {time}: leg {leg}, back {back}, furthest {place}</source>
   <extracomment>companion/ui/pages/told_words.py</extracomment>
   <translation>Après le repos, {time} : jambe {leg}, dos {back}, point le plus bas : {place}</translation>
  </message>
  <message>
   <source>After the session</source>
   <extracomment>companion/ui/pages/after_session.py</extracomment>
   <translation>Après la séance</translation>
  </message>
  <message>
   <source>After week 16 of a pregnancy, ask your midwife or physiotherapist first.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Après la 16e semaine de grossesse, demandez d’abord à votre sage-femme ou kinésithérapeute.</translation>
  </message>
  <message>
   <source>After week 16 of a pregnancy, exercises need their agreement. Write down who agreed, and on what day.</source>
   <extracomment>companion/domain/closed_words.py</extracomment>
   <translation>Après la 16e semaine de grossesse, les exercices demandent leur accord. Notez qui a donné son accord, et quel jour.</translation>
  </message>
  <message>
   <source>After week 16 of a pregnancy: not lying on your back or front.</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation>Après la 16e semaine de grossesse : pas couchée sur le dos ni sur le ventre.</translation>
  </message>
  <message>
   <source>After {first} to {last} days away you do {n}% of the reps.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Après {first} à {last} jours d’absence, vous faites {n} % des répétitions.</translation>
  </message>
  <message>
   <source>After {n} good sessions in a row, with effort of {effort} or less, a small step is offered. You decide.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Après {n} bonnes séances de suite, avec un effort de {effort} ou moins, un petit pas est proposé. Vous décidez.</translation>
  </message>
  <message>
   <source>After: leg {bar} back (0 to 10)</source>
   <extracomment>companion/printing/week_rows.py</extracomment>
   <translation>Après : jambe {bar} dos (0 à 10)</translation>
  </message>
  <message>
   <source>After: {felt}.</source>
   <extracomment>companion/printing/record_sheet.py</extracomment>
   <translation>Après : {felt}.</translation>
  </message>
  <message>
   <source>Afterwards</source>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation>Ensuite</translation>
  </message>
  <message>
   <source>All</source>
   <extracomment>companion/ui/pages/paper_day.py, companion/ui/pages/sets_card.py</extracomment>
   <translation>Toutes</translation>
  </message>
  <message>
   <source>All answered</source>
   <extracomment>companion/ui/pages/check_in.py, companion/ui/pages/rate_page.py</extracomment>
   <translation>Réponses complètes</translation>
  </message>
  <message>
   <source>All as planned</source>
   <extracomment>companion/ui/pages/sets_card.py</extracomment>
   <translation>Tout comme prévu</translation>
  </message>
  <message>
   <source>All done.</source>
   <extracomment>companion/domain/cue_words.py</extracomment>
   <translation>Tout est fait.</translation>
  </message>
  <message>
   <source>All exercises</source>
   <extracomment>companion/ui/pages/exercise_detail.py, companion/ui/pages/plan_gap_card.py</extracomment>
   <translation>Tous les exercices</translation>
  </message>
  <message>
   <source>All exercises, with their steps and their limits.</source>
   <extracomment>companion/ui/key_words.py</extracomment>
   <translation>Tous les exercices, avec leurs étapes et leurs limites.</translation>
  </message>
  <message>
   <source>All exercises, {day}</source>
   <extracomment>companion/ui/pages/paper_day.py</extracomment>
   <translation>Tous les exercices, {day}</translation>
  </message>
  <message>
   <source>All exercises: one level easier, after a break</source>
   <extracomment>companion/domain/log_words.py</extracomment>
   <translation>Tous les exercices : un niveau plus facile, après une pause</translation>
  </message>
  <message>
   <source>All exercises: one level easier, after a flare-up</source>
   <extracomment>companion/domain/log_words.py</extracomment>
   <translation>Tous les exercices : un niveau plus facile, après une poussée</translation>
  </message>
  <message>
   <source>All fours, arm and leg</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>À quatre pattes, bras et jambe</translation>
  </message>
  <message>
   <source>All fours, small neutral rock back</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>À quatre pattes, petit recul neutre</translation>
  </message>
  <message>
   <source>All of it stays on this computer: no account, no internet.</source>
   <extracomment>companion/ui/pages/welcome.py</extracomment>
   <translation>Tout reste sur cet ordinateur : pas de compte, pas d’internet.</translation>
  </message>
  <message>
   <source>All of {name}</source>
   <extracomment>companion/ui/pages/sets_card.py</extracomment>
   <translation>Tout de {name}</translation>
  </message>
  <message>
   <source>All off, until you want them.</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation>Tous désactivés, jusqu’à ce que vous les vouliez.</translation>
  </message>
  <message>
   <source>All pages</source>
   <extracomment>companion/ui/pages/learn.py</extracomment>
   <translation>Toutes les pages</translation>
  </message>
  <message>
   <source>All rules</source>
   <extracomment>companion/ui/pages/plan_log.py</extracomment>
   <translation>Toutes les règles</translation>
  </message>
  <message>
   <source>All settings</source>
   <extracomment>companion/ui/pages/settings.py</extracomment>
   <translation>Tous les réglages</translation>
  </message>
  <message>
   <source>All that the diary holds, to be brought in there.</source>
   <extracomment>companion/ui/pages/export_card.py</extracomment>
   <translation>Tout ce que contient le journal, pour l’importer là-bas.</translation>
  </message>
  <message>
   <source>All {n} answered.</source>
   <extracomment>companion/ui/pages/sign_check.py</extracomment>
   <translation>Les {n} réponses sont données.</translation>
  </message>
  <message>
   <source>Allow writing to this folder, and delete again.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Autorisez l’écriture dans ce dossier, et supprimez de nouveau.</translation>
  </message>
  <message>
   <source>Allow writing to this folder, or choose another data folder.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Autorisez l’écriture dans ce dossier, ou choisissez un autre dossier de données.</translation>
  </message>
  <message>
   <source>Also exercises that move the spine, which are left out otherwise.</source>
   <extracomment>companion/ui/pages/professional_form.py</extracomment>
   <translation>Aussi des exercices qui bougent le dos, sinon laissés de côté.</translation>
  </message>
  <message>
   <source>Altogether:</source>
   <extracomment>companion/printing/week_sheet.py</extracomment>
   <translation>En tout :</translation>
  </message>
  <message>
   <source>An exercise of your own</source>
   <extracomment>companion/ui/pages/own_exercise.py</extracomment>
   <translation>Un exercice à vous</translation>
  </message>
  <message>
   <source>An exercise of your own moves as slowly as the others. It is left out on a sore day and in a flare-up.</source>
   <extracomment>companion/domain/own_rule.py</extracomment>
   <translation>Un exercice à vous bouge aussi lentement que les autres. Il est laissé de côté un jour douloureux et en poussée.</translation>
  </message>
  <message>
   <source>An exercise session is running</source>
   <extracomment>companion/ui/vigil.py</extracomment>
   <translation>Une séance d’exercices est en cours</translation>
  </message>
  <message>
   <source>An exercise you stopped is closed for the day.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Un exercice que vous avez arrêté est fini pour la journée.</translation>
  </message>
  <message>
   <source>An inflammatory back disease</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Une maladie inflammatoire du dos</translation>
  </message>
  <message>
   <source>An upright bike, if leaning hurts</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Vélo droit, si se pencher fait mal</translation>
  </message>
  <message>
   <source>And how far down does it reach?</source>
   <extracomment>companion/ui/pages/today_asks.py</extracomment>
   <translation>Et jusqu’où cela descend-il ?</translation>
  </message>
  <message>
   <source>Another country</source>
   <extracomment>companion/domain/emergency.py, companion/store/setting.py</extracomment>
   <translation>Un autre pays</translation>
  </message>
  <message>
   <source>Another dose today: {names}.</source>
   <extracomment>companion/domain/day_change.py</extracomment>
   <translation>Autre quantité aujourd’hui : {names}.</translation>
  </message>
  <message>
   <source>Another program is using the diary file.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Un autre programme utilise le fichier du journal.</translation>
  </message>
  <message>
   <source>Another reason</source>
   <extracomment>companion/ui/pages/session_offer.py</extracomment>
   <translation>Une autre raison</translation>
  </message>
  <message>
   <source>Another stop: number</source>
   <extracomment>companion/ui/pages/paper_form.py</extracomment>
   <translation>Autre arrêt : numéro</translation>
  </message>
  <message>
   <source>Another stop: why</source>
   <extracomment>companion/ui/pages/paper_form.py</extracomment>
   <translation>Autre arrêt : raison</translation>
  </message>
  <message>
   <source>Answer again</source>
   <extracomment>companion/ui/pages/closed_card.py</extracomment>
   <translation>Répondre de nouveau</translation>
  </message>
  <message>
   <source>Answer both questions about your back and leg.</source>
   <extracomment>companion/ui/pages/own_exercise.py</extracomment>
   <translation>Répondez aux deux questions sur le dos et la jambe.</translation>
  </message>
  <message>
   <source>Answer now</source>
   <extracomment>companion/ui/pages/today_invites.py</extracomment>
   <translation>Répondre maintenant</translation>
  </message>
  <message>
   <source>Answer the first two to see today’s plan.</source>
   <extracomment>companion/ui/pages/check_in_foot.py</extracomment>
   <translation>Répondez aux deux premières pour voir le plan du jour.</translation>
  </message>
  <message>
   <source>Answer the questions</source>
   <extracomment>companion/ui/pages/closed_card.py</extracomment>
   <translation>Répondre aux questions</translation>
  </message>
  <message>
   <source>Answer them on the screen, then print this sheet again.</source>
   <extracomment>companion/ui/today_note.py</extracomment>
   <translation>Répondez-y à l’écran, puis imprimez à nouveau cette feuille.</translation>
  </message>
  <message>
   <source>Answer this, then you can go on.</source>
   <extracomment>companion/ui/pages/welcome.py</extracomment>
   <translation>Répondez à ceci, puis vous pourrez continuer.</translation>
  </message>
  <message>
   <source>Appointment sheet</source>
   <extracomment>companion/ui/pages/history_header.py</extracomment>
   <translation>Feuille de rendez-vous</translation>
  </message>
  <message>
   <source>Apr</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>avr.</translation>
  </message>
  <message>
   <source>April</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>avril</translation>
  </message>
  <message>
   <source>Aqua</source>
   <extracomment>companion/ui/sheet_stock.py</extracomment>
   <translation>Aquagym</translation>
  </message>
  <message>
   <source>Are you 16 or older?</source>
   <extracomment>companion/ui/pages/welcome.py</extracomment>
   <translation>Avez-vous 16 ans ou plus ?</translation>
  </message>
  <message>
   <source>Are you losing weight without trying?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Perdez-vous du poids sans le vouloir ?</translation>
  </message>
  <message>
   <source>Are you pregnant with bleeding, fluid loss, tightenings, headache or chest pain?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Êtes-vous enceinte avec saignement, perte de liquide, contractions, mal de tête ou douleur de poitrine ?</translation>
  </message>
  <message>
   <source>Are you pregnant?</source>
   <extracomment>companion/ui/pages/about_form.py</extracomment>
   <translation>Êtes-vous enceinte ?</translation>
  </message>
  <message>
   <source>As a file that your clinic, or you on another computer, can open.</source>
   <extracomment>companion/ui/plan_door.py</extracomment>
   <translation>Sous forme de fichier que votre cabinet, ou vous sur un autre ordinateur, pouvez ouvrir.</translation>
  </message>
  <message>
   <source>As a professional set it, within the limits of the exercise.</source>
   <extracomment>companion/ui/pages/dose_editor.py</extracomment>
   <translation>Comme un professionnel l’a réglée, dans les limites de l’exercice.</translation>
  </message>
  <message>
   <source>As hard as can be</source>
   <extracomment>companion/ui/pages/after_session.py</extracomment>
   <translation>Aussi dur que possible</translation>
  </message>
  <message>
   <source>As it is</source>
   <extracomment>companion/ui/pages/size_choice.py</extracomment>
   <translation>Tel quel</translation>
  </message>
  <message>
   <source>As usual</source>
   <extracomment>companion/ui/pages/check_in_form.py</extracomment>
   <translation>Comme d’habitude</translation>
  </message>
  <message>
   <source>As well as before</source>
   <extracomment>companion/ui/pages/goal_cards.py</extracomment>
   <translation>Aussi bien qu’avant</translation>
  </message>
  <message>
   <source>Ask for an appointment within two weeks.</source>
   <extracomment>companion/ui/pages/sign_result.py</extracomment>
   <translation>Demandez un rendez-vous d’ici deux semaines.</translation>
  </message>
  <message>
   <source>Ask me later</source>
   <extracomment>companion/ui/pages/today_invites.py</extracomment>
   <translation>Demander plus tard</translation>
  </message>
  <message>
   <source>Ask the owner of the folder, or choose another data folder.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Demandez au propriétaire du dossier, ou choisissez un autre dossier de données.</translation>
  </message>
  <message>
   <source>Ask to be seen today, and say what you answered yes to.</source>
   <extracomment>companion/domain/alarm_words.py</extracomment>
   <translation>Demandez une consultation pour aujourd’hui, et dites à quoi vous avez répondu oui.</translation>
  </message>
  <message>
   <source>Ask your midwife or physiotherapist first</source>
   <extracomment>companion/domain/closed_words.py</extracomment>
   <translation>Demandez d’abord à votre sage-femme ou kinésithérapeute</translation>
  </message>
  <message>
   <source>At least two seconds each way: always slow and controlled.</source>
   <extracomment>companion/ui/pages/own_numbers.py</extracomment>
   <translation>Au moins deux secondes dans chaque sens : toujours lentement et avec contrôle.</translation>
  </message>
  <message>
   <source>At most</source>
   <extracomment>companion/ui/pages/plan_days.py</extracomment>
   <translation>Au plus</translation>
  </message>
  <message>
   <source>At most five days: muscles grow on the days between.</source>
   <extracomment>companion/ui/pages/plan_days.py</extracomment>
   <translation>Cinq jours au plus : les muscles se renforcent les jours entre deux.</translation>
  </message>
  <message>
   <source>At most {n} exercises step up in a session.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Au plus {n} exercices deviennent plus difficiles par séance.</translation>
  </message>
  <message numerus="yes">
   <source>At most {n} minutes</source>
   <extracomment>companion/domain/prescription_change.py</extracomment>
   <translation>
    <numerusform>{n} minute au plus</numerusform>
    <numerusform>{n} minutes au plus</numerusform>
   </translation>
  </message>
  <message>
   <source>At these times</source>
   <extracomment>companion/store/reminder_setting.py</extracomment>
   <translation>À ces heures</translation>
  </message>
  <message>
   <source>Aug</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>août</translation>
  </message>
  <message>
   <source>August</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>août</translation>
  </message>
  <message>
   <source>Australia</source>
   <extracomment>companion/domain/emergency.py, companion/store/setting.py</extracomment>
   <translation>Australie</translation>
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
   <translation>Retour</translation>
  </message>
  <message>
   <source>Back</source>
   <comment>pain in the back</comment>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation>Dos</translation>
  </message>
  <message>
   <source>Back</source>
   <comment>pain, beside a box</comment>
   <extracomment>companion/printing/class_card.py, companion/printing/intake.py</extracomment>
   <translation>Dos</translation>
  </message>
  <message>
   <source>Back</source>
   <comment>part of the body</comment>
   <extracomment>companion/chart/strip.py, companion/ui/pages/stop_questions.py</extracomment>
   <translation>Dos</translation>
  </message>
  <message>
   <source>Back</source>
   <comment>previous part of the session</comment>
   <extracomment>companion/ui/key_words.py, companion/ui/pages/session_controls.py</extracomment>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Back</source>
   <comment>to the question before</comment>
   <extracomment>companion/ui/pages/check_in_foot.py</extracomment>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Back</source>
   <comment>to where one was</comment>
   <extracomment>companion/ui/pages/help.py</extracomment>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Back after, 0 to 10</source>
   <extracomment>companion/ui/pages/paper_form.py</extracomment>
   <translation>Dos après, 0 à 10</translation>
  </message>
  <message>
   <source>Back after, {day}</source>
   <extracomment>companion/ui/pages/paper_day.py</extracomment>
   <translation>Dos après, {day}</translation>
  </message>
  <message>
   <source>Back before, 0 to 10</source>
   <extracomment>companion/ui/pages/paper_form.py</extracomment>
   <translation>Dos avant, 0 à 10</translation>
  </message>
  <message>
   <source>Back before, {day}</source>
   <extracomment>companion/ui/pages/paper_day.py</extracomment>
   <translation>Dos avant, {day}</translation>
  </message>
  <message>
   <source>Back in small steps: {share}% of your usual today.</source>
   <extracomment>companion/domain/flare.py</extracomment>
   <translation>Retour à petits pas : {share} % de votre dose habituelle aujourd’hui.</translation>
  </message>
  <message>
   <source>Back pain</source>
   <extracomment>companion/printing/intake.py, companion/ui/pages/felt_fields.py</extracomment>
   <translation>Mal de dos</translation>
  </message>
  <message>
   <source>Back pain after a serious fall or accident</source>
   <extracomment>companion/printing/help_lines.py</extracomment>
   <translation>Mal de dos après une chute ou un accident grave</translation>
  </message>
  <message>
   <source>Back pain and very ill: confused, fast breathing, mottled skin</source>
   <extracomment>companion/printing/help_lines.py</extracomment>
   <translation>Mal de dos et très malade : confusion, souffle rapide, peau marbrée</translation>
  </message>
  <message>
   <source>Back pain now</source>
   <extracomment>companion/ui/pages/check_in.py, companion/ui/pages/felt_frame.py</extracomment>
   <translation>Mal de dos maintenant</translation>
  </message>
  <message>
   <source>Back pain was about {before} at first and is about {after} now: less, by more than normal ups and downs.</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation>Le mal de dos était d’environ {before} au début et est d’environ {after} maintenant : moins, au-delà des variations normales.</translation>
  </message>
  <message>
   <source>Back pain was about {before} at first and is about {after} now: more, by more than normal ups and downs.</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation>Le mal de dos était d’environ {before} au début et est d’environ {after} maintenant : plus, au-delà des variations normales.</translation>
  </message>
  <message>
   <source>Back pain was about {before} at first and is about {after} now: this may just be normal ups and downs.</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation>Le mal de dos était d’environ {before} au début et est d’environ {after} maintenant : ce sont peut-être des variations normales.</translation>
  </message>
  <message>
   <source>Back pain with chest pain</source>
   <extracomment>companion/printing/help_lines.py</extracomment>
   <translation>Mal de dos avec douleur de poitrine</translation>
  </message>
  <message>
   <source>Back pain {n}: no session today.</source>
   <extracomment>companion/domain/gate.py</extracomment>
   <translation>Mal de dos {n} : pas de séance aujourd’hui.</translation>
  </message>
  <message>
   <source>Back pain {n}: one level easier today, no stretches.</source>
   <extracomment>companion/domain/gate.py</extracomment>
   <translation>Mal de dos {n} : un niveau plus facile aujourd’hui, sans étirements.</translation>
  </message>
  <message>
   <source>Back pain {n}: only the gentle ones today.</source>
   <extracomment>companion/domain/gate.py</extracomment>
   <translation>Mal de dos {n} : seulement les exercices doux aujourd’hui.</translation>
  </message>
  <message>
   <source>Back pain {n}: your plan as it is.</source>
   <extracomment>companion/domain/gate.py</extracomment>
   <translation>Mal de dos {n} : votre plan tel quel.</translation>
  </message>
  <message>
   <source>Back pain {n}: your plan, with a change today.</source>
   <extracomment>companion/domain/gate.py</extracomment>
   <translation>Mal de dos {n} : votre plan, avec un changement aujourd’hui.</translation>
  </message>
  <message>
   <source>Back stays neutral</source>
   <extracomment>companion/domain/exercise_words.py</extracomment>
   <translation>Le dos reste neutre</translation>
  </message>
  <message>
   <source>Back to full size: {names}.</source>
   <extracomment>companion/domain/plan_preview.py</extracomment>
   <translation>De nouveau en entier : {names}.</translation>
  </message>
  <message>
   <source>Back to the steps</source>
   <extracomment>companion/ui/pages/exercise_notes.py</extracomment>
   <translation>Retour aux étapes</translation>
  </message>
  <message>
   <source>Back to the usual: {name}</source>
   <extracomment>companion/ui/pages/setting_card.py</extracomment>
   <translation>Retour à l’habituel : {name}</translation>
  </message>
  <message>
   <source>Back to today</source>
   <extracomment>companion/ui/pages/check_in.py</extracomment>
   <translation>Retour à aujourd’hui</translation>
  </message>
  <message>
   <source>Back to usual after the rest</source>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation>Retour à l’état habituel après le repos</translation>
  </message>
  <message>
   <source>Back to where you began. You may go on with the other exercises, or finish for today.</source>
   <extracomment>companion/domain/after_stop.py</extracomment>
   <translation>Retour là où vous avez commencé. Vous pouvez continuer avec les autres exercices, ou finir pour aujourd’hui.</translation>
  </message>
  <message>
   <source>Back to “{value}”: {name}</source>
   <extracomment>companion/ui/pages/setting_card.py</extracomment>
   <translation>Retour à « {value} » : {name}</translation>
  </message>
  <message>
   <source>Back up now</source>
   <extracomment>companion/ui/pages/data_card.py</extracomment>
   <translation>Sauvegarder maintenant</translation>
  </message>
  <message>
   <source>Back {pain}</source>
   <extracomment>companion/chart/pain.py, companion/ui/pages/entry_words.py</extracomment>
   <translation>Dos {pain}</translation>
  </message>
  <message>
   <source>Back: {range}.</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation>Dos : {range}.</translation>
  </message>
  <message>
   <source>Bars higher and closer</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Guidon plus haut et plus proche</translation>
  </message>
  <message>
   <source>Before</source>
   <extracomment>companion/ui/pages/entry_form.py</extracomment>
   <translation>Avant</translation>
  </message>
  <message>
   <source>Before a session</source>
   <extracomment>companion/domain/rule_chapter.py</extracomment>
   <translation>Avant une séance</translation>
  </message>
  <message>
   <source>Before anything else</source>
   <extracomment>companion/ui/pages/day_words.py</extracomment>
   <translation>Avant toute chose</translation>
  </message>
  <message>
   <source>Before class</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>Avant le cours</translation>
  </message>
  <message>
   <source>Before each session you are asked how leg and back feel. From your answers a line grows here, with the furthest point below it.</source>
   <extracomment>companion/ui/pages/trend_card.py</extracomment>
   <translation>Avant chaque séance, on vous demande comment vont la jambe et le dos. De vos réponses naît ici une ligne, avec le point le plus bas dessous.</translation>
  </message>
  <message>
   <source>Before you exercise, a few questions. Most people answer no to all of them.</source>
   <extracomment>companion/ui/pages/sign_check.py</extracomment>
   <translation>Avant l’exercice, quelques questions. La plupart répondent non à toutes.</translation>
  </message>
  <message>
   <source>Before you start</source>
   <extracomment>companion/printing/intake.py, companion/ui/pages/check_in.py</extracomment>
   <translation>Avant de commencer</translation>
  </message>
  <message>
   <source>Before: leg {bar} back (0 to 10)</source>
   <extracomment>companion/printing/week_rows.py</extracomment>
   <translation>Avant : jambe {bar} dos (0 à 10)</translation>
  </message>
  <message>
   <source>Before: {felt}.</source>
   <extracomment>companion/printing/record_sheet.py</extracomment>
   <translation>Avant : {felt}.</translation>
  </message>
  <message>
   <source>Begin calm days</source>
   <extracomment>companion/ui/pages/check_in_foot.py, companion/ui/pages/flare_advice.py</extracomment>
   <translation>Commencer des jours calmes</translation>
  </message>
  <message>
   <source>Begin two calm days?</source>
   <extracomment>companion/ui/pages/flare_advice.py</extracomment>
   <translation>Commencer deux jours calmes ?</translation>
  </message>
  <message>
   <source>Begin with one</source>
   <extracomment>companion/ui/pages/goals.py</extracomment>
   <translation>Commencer par une</translation>
  </message>
  <message>
   <source>Bend your knees</source>
   <comment>sample of a text size</comment>
   <extracomment>companion/ui/pages/size_choice.py</extracomment>
   <translation>Pliez les genoux</translation>
  </message>
  <message>
   <source>Bends and stretches of the leg get smaller.</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Les flexions et étirements de la jambe sont plus petits.</translation>
  </message>
  <message>
   <source>Better</source>
   <extracomment>companion/clinic/fhir_answer.py, companion/ui/pages/paper_day.py, companion/ui/pages/today_asks.py</extracomment>
   <translation>Mieux</translation>
  </message>
  <message>
   <source>Black</source>
   <comment>hair</comment>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Noirs</translation>
  </message>
  <message>
   <source>Bladder, bowel and feeling between the legs</source>
   <extracomment>companion/domain/sign_group.py</extracomment>
   <translation>Vessie, intestin et sensation entre les jambes</translation>
  </message>
  <message>
   <source>Blocks or a chair whenever they help</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Blocs ou chaise dès que cela aide</translation>
  </message>
  <message>
   <source>Both legs</source>
   <extracomment>companion/domain/sign_group.py</extracomment>
   <translation>Les deux jambes</translation>
  </message>
  <message>
   <source>Both sides</source>
   <extracomment>companion/domain/wording.py, companion/ui/pages/dose_editor.py</extracomment>
   <translation>Les deux côtés</translation>
  </message>
  <message>
   <source>Both together</source>
   <extracomment>companion/ui/pages/own_exercise.py</extracomment>
   <translation>Les deux ensemble</translation>
  </message>
  <message>
   <source>Both, or not known</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Les deux, ou pas connu</translation>
  </message>
  <message>
   <source>Both, or not sure</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Les deux, ou je ne sais pas</translation>
  </message>
  <message>
   <source>Breaks to stand or walk</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Pauses pour se lever ou marcher</translation>
  </message>
  <message>
   <source>Breath {number} of {all}</source>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation>Respiration {number} sur {all}</translation>
  </message>
  <message>
   <source>Breathe in</source>
   <extracomment>companion/ui/pages/rest_page.py</extracomment>
   <translation>Inspirez</translation>
  </message>
  <message>
   <source>Breathe out slowly</source>
   <extracomment>companion/ui/pages/rest_page.py</extracomment>
   <translation>Expirez lentement</translation>
  </message>
  <message>
   <source>Breathing and walking</source>
   <extracomment>companion/domain/exercise_words.py</extracomment>
   <translation>Respirer et marcher</translation>
  </message>
  <message>
   <source>Breathing, bracing and small heel slides, once or twice a day.</source>
   <extracomment>companion/domain/flare.py</extracomment>
   <translation>Respirer, gainer le ventre et glisser un peu les talons, une ou deux fois par jour.</translation>
  </message>
  <message>
   <source>Breaths</source>
   <extracomment>companion/ui/pages/dose_editor.py</extracomment>
   <translation>Respirations</translation>
  </message>
  <message>
   <source>Bridge as one block</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Pont en bloc</translation>
  </message>
  <message>
   <source>Bring in a file</source>
   <extracomment>companion/ui/pages/data_card.py</extracomment>
   <translation>Importer un fichier</translation>
  </message>
  <message>
   <source>Brisk walk</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Marche rapide</translation>
  </message>
  <message>
   <source>Brown</source>
   <comment>hair</comment>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Bruns</translation>
  </message>
  <message>
   <source>Brown</source>
   <comment>skin</comment>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Brune</translation>
  </message>
  <message>
   <source>Build</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Silhouette</translation>
  </message>
  <message>
   <source>Buttock</source>
   <extracomment>companion/ui/pages/check_in_body.py, companion/ui/pages/stop_questions.py, companion/ui/pages/today_asks.py</extracomment>
   <translation>Fesse</translation>
  </message>
  <message>
   <source>Calf</source>
   <extracomment>companion/ui/pages/check_in_body.py, companion/ui/pages/stop_questions.py, companion/ui/pages/today_asks.py</extracomment>
   <translation>Mollet</translation>
  </message>
  <message>
   <source>Call 111</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation>Appelez le 111</translation>
  </message>
  <message>
   <source>Call {number}</source>
   <extracomment>companion/printing/closed_sheet.py, companion/printing/emergency_sheet.py</extracomment>
   <translation>Appelez le {number}</translation>
  </message>
  <message>
   <source>Call {number}, or have somebody take you to {ward}. Do not wait.</source>
   <extracomment>companion/domain/alarm_words.py</extracomment>
   <translation>Appelez le {number}, ou faites-vous conduire {ward}. N’attendez pas.</translation>
  </message>
  <message>
   <source>Calm days help. Change position often and take short walks.</source>
   <extracomment>companion/domain/flare.py</extracomment>
   <translation>Les jours calmes aident. Changez souvent de position et faites de petites marches.</translation>
  </message>
  <message>
   <source>Can you not feel pee passing, or whether you need to go?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Ne sentez-vous pas l’urine passer, ou l’envie d’uriner ?</translation>
  </message>
  <message>
   <source>Can you not hold or not feel a bowel movement?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Ne pouvez-vous pas retenir ou sentir les selles ?</translation>
  </message>
  <message>
   <source>Can you stand and walk today?</source>
   <extracomment>companion/domain/flare.py</extracomment>
   <translation>Pouvez-vous vous tenir debout et marcher aujourd’hui ?</translation>
  </message>
  <message>
   <source>Cancel</source>
   <extracomment>companion/ui/pages/day_form.py, companion/ui/pages/own_exercise.py, companion/ui/pages/paper_form.py, companion/ui/pages/professional_form.py, companion/ui/pages/referral_form.py, companion/ui/plan_door.py</extracomment>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Cancer, now or in the past</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Cancer, maintenant ou avant</translation>
  </message>
  <message>
   <source>Cancer, now or in the past, with new severe spine pain</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Cancer, maintenant ou avant, avec une douleur nouvelle et forte du dos</translation>
  </message>
  <message>
   <source>Cannot do it</source>
   <extracomment>companion/ui/pages/goal_cards.py</extracomment>
   <translation>Je ne peux pas</translation>
  </message>
  <message>
   <source>Cannot hold or feel a bowel movement</source>
   <extracomment>companion/domain/screening.py, companion/printing/help_lines.py</extracomment>
   <translation>Impossible de retenir ou de sentir les selles</translation>
  </message>
  <message>
   <source>Cannot start to pee, cannot feel it, or leak</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Impossible d’uriner, de le sentir, ou fuites</translation>
  </message>
  <message>
   <source>Card for a class</source>
   <extracomment>companion/ui/sheet_stock.py</extracomment>
   <translation>Carte pour un cours</translation>
  </message>
  <message>
   <source>Cause told:</source>
   <extracomment>companion/printing/appointment_sheet.py</extracomment>
   <translation>Cause indiquée :</translation>
  </message>
  <message>
   <source>Cause: {cause}. {effect}</source>
   <extracomment>companion/domain/plan_preview.py</extracomment>
   <translation>Cause : {cause}. {effect}</translation>
  </message>
  <message>
   <source>Change</source>
   <comment>the country</comment>
   <extracomment>companion/ui/pages/help_cards.py</extracomment>
   <translation>Changer</translation>
  </message>
  <message>
   <source>Change country</source>
   <extracomment>companion/ui/pages/help_cards.py</extracomment>
   <translation>Changer de pays</translation>
  </message>
  <message>
   <source>Change in peeing, pooing, or feeling between the legs</source>
   <extracomment>companion/domain/lock.py</extracomment>
   <translation>Changement pour uriner ou aller à la selle, ou sensation changée entre les jambes</translation>
  </message>
  <message>
   <source>Change position every 20 to 30 minutes.</source>
   <extracomment>companion/domain/flare.py</extracomment>
   <translation>Changez de position toutes les 20 à 30 minutes.</translation>
  </message>
  <message>
   <source>Change position if you like, or walk a few steps. Then say how it is: five minutes after the stop tells most.</source>
   <extracomment>companion/ui/pages/rest_page.py</extracomment>
   <translation>Changez de position si vous voulez, ou faites quelques pas. Puis dites comment c’est : cinq minutes après l’arrêt en disent le plus.</translation>
  </message>
  <message>
   <source>Change side</source>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation>Autre côté</translation>
  </message>
  <message>
   <source>Change side.</source>
   <extracomment>companion/domain/cue_words.py</extracomment>
   <translation>Changez de côté.</translation>
  </message>
  <message>
   <source>Change side. Left side next.</source>
   <extracomment>companion/domain/cue_words.py</extracomment>
   <translation>Changez de côté. Maintenant le gauche.</translation>
  </message>
  <message>
   <source>Change side. Right side next.</source>
   <extracomment>companion/domain/cue_words.py</extracomment>
   <translation>Changez de côté. Maintenant le droit.</translation>
  </message>
  <message>
   <source>Change the dose</source>
   <extracomment>companion/ui/pages/exercise_standing.py</extracomment>
   <translation>Changer la dose</translation>
  </message>
  <message>
   <source>Change the words</source>
   <extracomment>companion/ui/pages/exercise_standing.py</extracomment>
   <translation>Changer le texte</translation>
  </message>
  <message>
   <source>Change this exercise</source>
   <extracomment>companion/ui/pages/session_menu.py</extracomment>
   <translation>Changer cet exercice</translation>
  </message>
  <message>
   <source>Changed {day}, {time}. Before: {what}.</source>
   <extracomment>companion/ui/pages/entry_words.py, companion/ui/pages/told_words.py</extracomment>
   <translation>Modifié le {day}, {time}. Avant : {what}.</translation>
  </message>
  <message>
   <source>Changed. What it was before is kept.</source>
   <extracomment>companion/ui/rooms/history.py</extracomment>
   <translation>Changé. Ce qui était avant est gardé.</translation>
  </message>
  <message>
   <source>Changes made</source>
   <extracomment>companion/printing/visit_notes.py</extracomment>
   <translation>Changements faits</translation>
  </message>
  <message>
   <source>Check that the disk is connected, not full and healthy, then try again.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Vérifiez que le disque est branché, pas plein et en bon état, puis réessayez.</translation>
  </message>
  <message>
   <source>Check this first</source>
   <extracomment>companion/ui/pages/check_in_foot.py</extracomment>
   <translation>À faire vérifier d’abord</translation>
  </message>
  <message>
   <source>Check this first: no exercises now.</source>
   <extracomment>companion/domain/gate.py</extracomment>
   <translation>À faire vérifier d’abord : pas d’exercices maintenant.</translation>
  </message>
  <message>
   <source>Checked, and sound.</source>
   <extracomment>companion/ui/pages/data_card.py</extracomment>
   <translation>Vérifiée, en bon état.</translation>
  </message>
  <message>
   <source>Chest pain together with back pain</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Douleur de poitrine avec mal de dos</translation>
  </message>
  <message>
   <source>Child’s pose (it bends the back)</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Posture de l’enfant (arrondit le dos)</translation>
  </message>
  <message>
   <source>Choose a drawing</source>
   <extracomment>companion/ui/pages/own_picture.py</extracomment>
   <translation>Choisir un dessin</translation>
  </message>
  <message>
   <source>Choose a file</source>
   <extracomment>companion/ui/pages/data_card.py</extracomment>
   <translation>Choisir un fichier</translation>
  </message>
  <message>
   <source>Choose a file to bring in</source>
   <extracomment>companion/ui/rooms/data_desk.py</extracomment>
   <translation>Choisir un fichier à importer</translation>
  </message>
  <message>
   <source>Choose a photo</source>
   <extracomment>companion/ui/rooms/own_exercise.py</extracomment>
   <translation>Choisir une photo</translation>
  </message>
  <message>
   <source>Choose a side. “Both, or not sure” is fine too.</source>
   <extracomment>companion/domain/intake.py</extracomment>
   <translation>Choisissez un côté. « Les deux, ou je ne sais pas » convient aussi.</translation>
  </message>
  <message>
   <source>Choose a time from {least} to {most} minutes.</source>
   <extracomment>companion/domain/intake.py</extracomment>
   <translation>Choisissez une durée de {least} à {most} minutes.</translation>
  </message>
  <message>
   <source>Choose a week</source>
   <extracomment>companion/ui/pages/history.py</extracomment>
   <translation>Choisir une semaine</translation>
  </message>
  <message>
   <source>Choose another data folder on this computer’s own disk.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Choisissez un autre dossier de données sur le disque de cet ordinateur.</translation>
  </message>
  <message>
   <source>Choose at least one day.</source>
   <extracomment>companion/domain/intake.py</extracomment>
   <translation>Choisissez au moins un jour.</translation>
  </message>
  <message>
   <source>Choose at least one exercise.</source>
   <extracomment>companion/ui/pages/professional_form.py</extracomment>
   <translation>Choisissez au moins un exercice.</translation>
  </message>
  <message>
   <source>Choose one of the two: up to 16 weeks, or over 16 weeks.</source>
   <extracomment>companion/domain/intake.py</extracomment>
   <translation>Choisissez l’un des deux : jusqu’à 16 semaines, ou plus de 16 semaines.</translation>
  </message>
  <message>
   <source>Choose one. “Not known yet” is fine.</source>
   <extracomment>companion/domain/intake.py</extracomment>
   <translation>Choisissez. « Pas encore connu » convient.</translation>
  </message>
  <message>
   <source>Choose what they said.</source>
   <extracomment>companion/ui/pages/professional_form.py</extracomment>
   <translation>Choisissez ce qui a été dit.</translation>
  </message>
  <message>
   <source>Choose where</source>
   <extracomment>companion/ui/plan_door.py</extracomment>
   <translation>Choisir où</translation>
  </message>
  <message>
   <source>Clamshell and lying figure four are left out.</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Le coquillage et l’étirement en 4 sur le dos sont laissés de côté.</translation>
  </message>
  <message>
   <source>Class</source>
   <extracomment>companion/ui/sheet_stock.py</extracomment>
   <translation>Cours</translation>
  </message>
  <message>
   <source>Clear filters</source>
   <extracomment>companion/ui/pages/exercise_filters.py</extracomment>
   <translation>Retirer les filtres</translation>
  </message>
  <message>
   <source>Clear the search</source>
   <extracomment>companion/ui/widgets/search_line.py</extracomment>
   <translation>Effacer la recherche</translation>
  </message>
  <message>
   <source>Close</source>
   <extracomment>companion/ui/pages/flare_advice.py, companion/ui/pages/guide.py, companion/ui/pages/print_foot.py, companion/ui/pages/trouble.py, companion/ui/plan_door.py</extracomment>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Close programs that copy or show this file, then try again.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Fermez les programmes qui copient ou montrent ce fichier, puis réessayez.</translation>
  </message>
  <message>
   <source>Close the day</source>
   <extracomment>companion/ui/pages/day_card.py</extracomment>
   <translation>Fermer le jour</translation>
  </message>
  <message>
   <source>Close the program and start it again.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Fermez le programme et relancez-le.</translation>
  </message>
  <message>
   <source>Closed for today: {names}.</source>
   <extracomment>companion/domain/day_change.py</extracomment>
   <translation>À laisser pour aujourd’hui : {names}.</translation>
  </message>
  <message>
   <source>Closing the window leaves the program in the corner of the screen, where the desktop has such a place. Quit there ends it.</source>
   <extracomment>companion/store/reminder_setting.py</extracomment>
   <translation>En fermant la fenêtre, le programme reste dans le coin de l’écran, si le bureau a cette place. Là, « Quitter » le ferme.</translation>
  </message>
  <message>
   <source>Cobra, upward dog and wheel</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Cobra, chien tête en haut et roue</translation>
  </message>
  <message>
   <source>Colour</source>
   <extracomment>companion/ui/pages/print_panel.py</extracomment>
   <translation>Couleur</translation>
  </message>
  <message>
   <source>Colours</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Couleurs</translation>
  </message>
  <message>
   <source>Colours, text and movement. Every change shows at once.</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation>Couleurs, texte et mouvement. Chaque changement se voit aussitôt.</translation>
  </message>
  <message>
   <source>Common mistakes</source>
   <extracomment>companion/ui/pages/exercise_body.py</extracomment>
   <translation>Erreurs fréquentes</translation>
  </message>
  <message>
   <source>Companion</source>
   <extracomment>companion/ui/reminding.py</extracomment>
   <translation>Companion</translation>
  </message>
  <message>
   <source>Companion cannot open its window: no screen answers at DISPLAY={display}</source>
   <extracomment>companion/display.py</extracomment>
   <translation>Companion ne peut pas ouvrir sa fenêtre : aucun écran ne répond à DISPLAY={display}</translation>
  </message>
  <message>
   <source>Companion cannot open its window: there is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set); its other verbs work, see: companion --help</source>
   <extracomment>companion/display.py</extracomment>
   <translation>Companion ne peut pas ouvrir sa fenêtre : il n’y a pas d’écran ici (ni DISPLAY ni WAYLAND_DISPLAY n’est défini) ; ses autres commandes marchent, voir : companion --help</translation>
  </message>
  <message>
   <source>Companion cannot open its window: {reason}</source>
   <extracomment>companion/display.py</extracomment>
   <translation>Companion ne peut pas ouvrir sa fenêtre : {reason}</translation>
  </message>
  <message>
   <source>Companion files (*.json)</source>
   <extracomment>companion/ui/rooms/data_desk.py</extracomment>
   <translation>Fichiers Companion (*.json)</translation>
  </message>
  <message>
   <source>Companion helps people with sciatica to do their home exercises: slowly, within their comfort zone, with a stop that stops. It follows a plan and keeps a diary. It does not find out what you have, and it takes no professional’s place.</source>
   <extracomment>companion/ui/pages/about_card.py</extracomment>
   <translation>Companion aide les personnes qui ont une sciatique à faire leurs exercices à la maison : lentement, dans leur zone de confort, avec un Stop qui arrête vraiment. Il suit un plan et tient un journal. Il ne cherche pas ce que vous avez et ne remplace aucun professionnel.</translation>
  </message>
  <message>
   <source>Companion needs the library {library}, which is not installed; on Debian or Ubuntu, type: {command}</source>
   <extracomment>companion/display.py</extracomment>
   <translation>Companion a besoin de la bibliothèque {library}, qui n’est pas installée ; sous Debian ou Ubuntu, tapez : {command}</translation>
  </message>
  <message>
   <source>Companion needs the library {library}, which is not installed; please install the package of your system that brings it</source>
   <extracomment>companion/display.py</extracomment>
   <translation>Companion a besoin de la bibliothèque {library}, qui n’est pas installée ; installez le paquet de votre système qui l’apporte</translation>
  </message>
  <message>
   <source>Companion {version}</source>
   <extracomment>companion/ui/pages/about_card.py</extracomment>
   <translation>Companion {version}</translation>
  </message>
  <message>
   <source>Companion: MIT</source>
   <extracomment>companion/ui/pages/about_card.py</extracomment>
   <translation>Companion : MIT</translation>
  </message>
  <message>
   <source>Compared with the beginning</source>
   <extracomment>companion/ui/pages/told_fields.py</extracomment>
   <translation>Comparé au début</translation>
  </message>
  <message>
   <source>Compared with the beginning: {change}</source>
   <extracomment>companion/ui/pages/told_words.py</extracomment>
   <translation>Comparé au début : {change}</translation>
  </message>
  <message>
   <source>Compared with the start of the session, it says what comes next.</source>
   <extracomment>companion/ui/rooms/rate.py, companion/ui/stop_place.py</extracomment>
   <translation>Comparé au début de la séance, cela dit ce qui vient ensuite.</translation>
  </message>
  <message>
   <source>Continue</source>
   <extracomment>companion/ui/pages/about_step.py, companion/ui/pages/check_in_foot.py, companion/ui/pages/rate_page.py, companion/ui/pages/sign_check.py, companion/ui/pages/sign_result.py, companion/ui/pages/welcome.py</extracomment>
   <translation>Continuer</translation>
  </message>
  <message>
   <source>Continue</source>
   <comment>the session</comment>
   <extracomment>companion/ui/pages/session_controls.py, companion/ui/pages/unfinished_line.py</extracomment>
   <translation>Reprendre</translation>
  </message>
  <message>
   <source>Copied. Paste it where you read texts.</source>
   <extracomment>companion/ui/pages/print_dialog.py</extracomment>
   <translation>Copié. Collez-le là où vous lisez des textes.</translation>
  </message>
  <message>
   <source>Copy as text</source>
   <extracomment>companion/ui/pages/print_foot.py</extracomment>
   <translation>Copier en texte</translation>
  </message>
  <message>
   <source>Copy of {moment}</source>
   <extracomment>companion/ui/pages/copy_card.py</extracomment>
   <translation>Copie du {moment}</translation>
  </message>
  <message>
   <source>Country</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Pays</translation>
  </message>
  <message>
   <source>Crunches</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Relevés de buste</translation>
  </message>
  <message>
   <source>Cut along the line</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>Couper le long de la ligne</translation>
  </message>
  <message>
   <source>Dark</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Sombre</translation>
  </message>
  <message>
   <source>Date</source>
   <extracomment>companion/printing/appointment_sheet.py</extracomment>
   <translation>Date</translation>
  </message>
  <message>
   <source>Day</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation>Jour</translation>
  </message>
  <message>
   <source>Days of the week</source>
   <extracomment>companion/ui/pages/week_strip.py</extracomment>
   <translation>Jours de la semaine</translation>
  </message>
  <message>
   <source>Dec</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>déc.</translation>
  </message>
  <message>
   <source>December</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>décembre</translation>
  </message>
  <message>
   <source>Deep</source>
   <comment>skin</comment>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Foncée</translation>
  </message>
  <message>
   <source>Deep twists, long end-range holds</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Torsions profondes, longues tenues</translation>
  </message>
  <message>
   <source>Delete</source>
   <extracomment>companion/ui/pages/entry_view.py</extracomment>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>Delete everything</source>
   <extracomment>companion/ui/pages/data_card.py, companion/ui/rooms/data_desk.py</extracomment>
   <translation>Tout supprimer</translation>
  </message>
  <message>
   <source>Delete everything?</source>
   <extracomment>companion/ui/rooms/data_desk.py</extracomment>
   <translation>Tout supprimer ?</translation>
  </message>
  <message>
   <source>Delete everything? Type delete to go on: </source>
   <extracomment>companion/cli/removal.py</extracomment>
   <translation>Tout supprimer ? Tapez delete pour continuer : </translation>
  </message>
  <message>
   <source>Delete it</source>
   <extracomment>companion/ui/pages/own_exercise.py, companion/ui/rooms/own_exercise.py</extracomment>
   <translation>Le supprimer</translation>
  </message>
  <message>
   <source>Delete the session, {head}</source>
   <extracomment>companion/ui/pages/entry_view.py</extracomment>
   <translation>Supprimer la séance, {head}</translation>
  </message>
  <message>
   <source>Delete {name}?</source>
   <extracomment>companion/ui/rooms/own_exercise.py</extracomment>
   <translation>Supprimer {name} ?</translation>
  </message>
  <message>
   <source>Deleted the session of {day}.</source>
   <extracomment>companion/ui/rooms/history.py</extracomment>
   <translation>La séance du {day} est supprimée.</translation>
  </message>
  <message>
   <source>Diary, copies and settings, for good. You are asked twice.</source>
   <extracomment>companion/ui/pages/data_card.py</extracomment>
   <translation>Journal, copies et réglages, pour de bon. On vous le demande deux fois.</translation>
  </message>
  <message>
   <source>Did a small knock bring sudden pain, and are you over 50, or with thin bones or long use of steroids?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Un petit choc a-t-il causé une douleur soudaine, et avez-vous plus de 50 ans, des os fragiles ou un long traitement par corticoïdes ?</translation>
  </message>
  <message>
   <source>Did it start with a serious fall or accident?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Cela a-t-il commencé par une chute ou un accident grave ?</translation>
  </message>
  <message>
   <source>Discard</source>
   <extracomment>companion/ui/leftover.py, companion/ui/pages/unfinished_line.py, companion/ui/parting.py</extracomment>
   <translation>Ne pas garder</translation>
  </message>
  <message>
   <source>Discard this session?</source>
   <extracomment>companion/ui/leftover.py</extracomment>
   <translation>Ne pas garder cette séance ?</translation>
  </message>
  <message>
   <source>Do fewer, or a smaller movement.</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation>Faites-en moins, ou un mouvement plus petit.</translation>
  </message>
  <message>
   <source>Do it after all</source>
   <extracomment>companion/ui/pages/today_asks.py</extracomment>
   <translation>Le faire quand même</translation>
  </message>
  <message>
   <source>Do not drive yourself. Do no exercises.</source>
   <extracomment>companion/printing/emergency_sheet.py</extracomment>
   <translation>Ne conduisez pas. Pas d’exercices.</translation>
  </message>
  <message>
   <source>Do not exercise, and do not test what hurts.</source>
   <extracomment>companion/domain/alarm_words.py</extracomment>
   <translation>Ne faites pas d’exercice, et ne testez pas ce qui fait mal.</translation>
  </message>
  <message>
   <source>Do the exercises bring very bad pain?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Les exercices causent-ils une très forte douleur ?</translation>
  </message>
  <message>
   <source>Do the plan</source>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation>Faites le plan</translation>
  </message>
  <message>
   <source>Do this exercise later</source>
   <extracomment>companion/ui/pages/session_offer.py</extracomment>
   <translation>Faire cet exercice plus tard</translation>
  </message>
  <message>
   <source>Do two more when it has felt easy twice.</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation>Faites-en deux de plus quand cela a été facile deux fois.</translation>
  </message>
  <message>
   <source>Do you feel very ill with it: confused, fast breathing, blotchy skin?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Vous sentez-vous très malade : confusion, souffle rapide, peau marbrée ?</translation>
  </message>
  <message>
   <source>Do you have a high temperature, shivers, a recent bad infection or weak defences?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Avez-vous une forte fièvre, des frissons, une infection grave récente ou des défenses affaiblies ?</translation>
  </message>
  <message>
   <source>Do you have chest pain with your back pain?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Avez-vous une douleur de poitrine avec votre mal de dos ?</translation>
  </message>
  <message>
   <source>Do you have or did you have cancer, with new bad spine pain, weak limbs or trouble walking?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Avez-vous ou avez-vous eu un cancer, avec une douleur nouvelle et forte du dos, des membres faibles ou du mal à marcher ?</translation>
  </message>
  <message>
   <source>Do you leak pee, or can you not hold it?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Avez-vous des fuites d’urine, ou ne pouvez-vous pas la retenir ?</translation>
  </message>
  <message>
   <source>Do your legs give way, or do you have new trouble walking?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Vos jambes lâchent-elles, ou avez-vous depuis peu du mal à marcher ?</translation>
  </message>
  <message>
   <source>Doctor</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation>Médecin</translation>
  </message>
  <message>
   <source>Doctor or PT</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation>Médecin ou kiné</translation>
  </message>
  <message>
   <source>Doctor or physio</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation>Médecin ou kiné</translation>
  </message>
  <message>
   <source>Does a foot drag or slap, or can you not lift your toes?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Un pied traîne-t-il ou claque-t-il, ou ne pouvez-vous pas lever les orteils ?</translation>
  </message>
  <message>
   <source>Does any of this hold for you?</source>
   <extracomment>companion/ui/pages/about_form.py</extracomment>
   <translation>L’un de ces points vous concerne-t-il ?</translation>
  </message>
  <message>
   <source>Does it stretch, or pull on the leg?</source>
   <extracomment>companion/ui/pages/own_exercise.py</extracomment>
   <translation>Étire-t-il, ou tire-t-il sur la jambe ?</translation>
  </message>
  <message>
   <source>Does pain stop you from normal activities?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>La douleur vous empêche-t-elle de faire vos activités normales ?</translation>
  </message>
  <message>
   <source>Does the pain not ease with rest, or is it much worse at night?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>La douleur ne cède-t-elle pas au repos, ou est-elle bien pire la nuit ?</translation>
  </message>
  <message>
   <source>Does your back bend, arch or turn in it?</source>
   <extracomment>companion/ui/pages/own_exercise.py</extracomment>
   <translation>Le dos se plie-t-il, se cambre-t-il ou tourne-t-il ?</translation>
  </message>
  <message>
   <source>Done</source>
   <extracomment>companion/ui/widgets/exercise_sign.py, companion/ui/widgets/routine_card.py</extracomment>
   <translation>Fait</translation>
  </message>
  <message>
   <source>Done</source>
   <comment>boxes to tick</comment>
   <extracomment>companion/printing/tick.py</extracomment>
   <translation>Fait</translation>
  </message>
  <message>
   <source>Done</source>
   <comment>button after a session</comment>
   <extracomment>companion/ui/pages/after_session.py</extracomment>
   <translation>Terminé</translation>
  </message>
  <message>
   <source>Done</source>
   <comment>close this</comment>
   <extracomment>companion/ui/pages/country_choice.py, companion/ui/pages/sign_check.py</extracomment>
   <translation>Terminé</translation>
  </message>
  <message>
   <source>Done</source>
   <comment>column of what was done</comment>
   <extracomment>companion/printing/record_sheet.py</extracomment>
   <translation>Fait</translation>
  </message>
  <message>
   <source>Done</source>
   <comment>the session is over</comment>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation>Terminé</translation>
  </message>
  <message>
   <source>Done for today</source>
   <extracomment>companion/ui/pages/day_words.py</extracomment>
   <translation>Fini pour aujourd’hui</translation>
  </message>
  <message>
   <source>Done. A copy was made and checked.</source>
   <extracomment>companion/ui/rooms/data_desk.py</extracomment>
   <translation>C’est fait. Une copie a été faite et vérifiée.</translation>
  </message>
  <message>
   <source>Dose</source>
   <extracomment>companion/printing/record_sheet.py</extracomment>
   <translation>Dose</translation>
  </message>
  <message>
   <source>Dose set for you</source>
   <extracomment>companion/ui/pages/plan_item.py</extracomment>
   <translation>Dose réglée pour vous</translation>
  </message>
  <message>
   <source>Downward dog with straight legs</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Chien tête en bas, jambes tendues</translation>
  </message>
  <message>
   <source>Drag it by the dots, or move it with Alt and arrow keys</source>
   <extracomment>companion/ui/widgets/plan_row.py</extracomment>
   <translation>Glissez-le par les points, ou bougez-le avec Alt et les flèches</translation>
  </message>
  <message>
   <source>Drag the figure, or press left and right arrow here.</source>
   <extracomment>companion/ui/widgets/turn_button.py</extracomment>
   <translation>Faites glisser le personnage, ou appuyez ici sur les flèches gauche et droite.</translation>
  </message>
  <message>
   <source>Drawings</source>
   <extracomment>companion/ui/pages/own_picture.py</extracomment>
   <translation>Dessins</translation>
  </message>
  <message>
   <source>Drawn like: {name}.</source>
   <extracomment>companion/ui/pages/own_picture.py</extracomment>
   <translation>Dessiné comme : {name}.</translation>
  </message>
  <message>
   <source>Drop this set</source>
   <extracomment>companion/ui/pages/session_offer.py</extracomment>
   <translation>Laisser cette série de côté</translation>
  </message>
  <message>
   <source>Each repetition is saved when you finish it. After your first session you see here what you did, how long it took, how the pain goes, and where you stopped.</source>
   <extracomment>companion/ui/pages/day_card.py</extracomment>
   <translation>Chaque répétition est enregistrée quand vous la finissez. Après votre première séance, vous voyez ici ce que vous avez fait, combien de temps, comment va la douleur et où vous avez arrêté.</translation>
  </message>
  <message>
   <source>Each rule is tested against the program, so what you read is what it does. You may always choose less.</source>
   <extracomment>companion/domain/rule_lesson.py</extracomment>
   <translation>Chaque règle est vérifiée avec le programme : il fait ce que vous lisez. Vous pouvez toujours choisir moins.</translation>
  </message>
  <message>
   <source>Each side</source>
   <extracomment>companion/ui/pages/own_exercise.py</extracomment>
   <translation>Chaque côté</translation>
  </message>
  <message>
   <source>Each way</source>
   <extracomment>companion/ui/pages/own_numbers.py</extracomment>
   <translation>Chaque sens</translation>
  </message>
  <message>
   <source>Earlier</source>
   <extracomment>companion/ui/pages/plan_item.py</extracomment>
   <translation>Plus tôt</translation>
  </message>
  <message>
   <source>Easier</source>
   <extracomment>companion/ui/pages/exercise_notes.py</extracomment>
   <translation>Plus facile</translation>
  </message>
  <message>
   <source>Easier, harder</source>
   <extracomment>companion/ui/pages/exercise_foot.py</extracomment>
   <translation>Plus facile, plus dur</translation>
  </message>
  <message>
   <source>Edit</source>
   <extracomment>companion/ui/pages/entry_view.py, companion/ui/pages/told_line.py</extracomment>
   <translation>Modifier</translation>
  </message>
  <message>
   <source>Edit the session</source>
   <extracomment>companion/ui/pages/entry_form.py</extracomment>
   <translation>Modifier la séance</translation>
  </message>
  <message>
   <source>Edit the session, {head}</source>
   <extracomment>companion/ui/pages/entry_view.py</extracomment>
   <translation>Modifier la séance, {head}</translation>
  </message>
  <message>
   <source>Edit what you told</source>
   <extracomment>companion/ui/pages/told_form.py</extracomment>
   <translation>Modifier ce que vous avez indiqué</translation>
  </message>
  <message>
   <source>Edit: {text}</source>
   <extracomment>companion/ui/pages/told_line.py</extracomment>
   <translation>Modifier : {text}</translation>
  </message>
  <message>
   <source>Effort {n} of 10</source>
   <extracomment>companion/ui/pages/entry_words.py</extracomment>
   <translation>Effort {n} sur 10</translation>
  </message>
  <message>
   <source>Effort {n} of 10.</source>
   <extracomment>companion/printing/record_sheet.py</extracomment>
   <translation>Effort {n} sur 10.</translation>
  </message>
  <message>
   <source>Effort, 0 to 10</source>
   <extracomment>companion/ui/pages/entry_form.py</extracomment>
   <translation>Effort, de 0 à 10</translation>
  </message>
  <message>
   <source>Elsewhere: {numbers}</source>
   <extracomment>companion/printing/emergency_sheet.py</extracomment>
   <translation>Ailleurs : {numbers}</translation>
  </message>
  <message>
   <source>Emergency number</source>
   <extracomment>companion/ui/pages/help_cards.py, companion/ui/pages/lock.py</extracomment>
   <translation>Numéro d’urgence</translation>
  </message>
  <message>
   <source>Emergency number {number}</source>
   <extracomment>companion/ui/pages/help_cards.py</extracomment>
   <translation>Numéro d’urgence {number}</translation>
  </message>
  <message>
   <source>Emergency {number}</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>Urgences {number}</translation>
  </message>
  <message>
   <source>Emergency: call {number} now</source>
   <extracomment>companion/printing/furniture.py</extracomment>
   <translation>Urgence : appelez le {number} tout de suite</translation>
  </message>
  <message>
   <source>End</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation>Fin</translation>
  </message>
  <message>
   <source>Enter</source>
   <comment>a key</comment>
   <extracomment>companion/ui/pages/session_controls.py, companion/ui/widgets/control.py</extracomment>
   <translation>Entrée</translation>
  </message>
  <message>
   <source>Esc</source>
   <comment>a key</comment>
   <extracomment>companion/ui/widgets/control.py, companion/ui/widgets/stop_button.py</extracomment>
   <translation>Échap</translation>
  </message>
  <message>
   <source>Esc, or the red button, stops everything at once.</source>
   <extracomment>companion/ui/session_hints.py</extracomment>
   <translation>Échap, ou le bouton rouge, arrête tout aussitôt.</translation>
  </message>
  <message>
   <source>European Union</source>
   <extracomment>companion/domain/emergency.py, companion/store/setting.py</extracomment>
   <translation>Union européenne</translation>
  </message>
  <message>
   <source>Every session, with what was done, felt and stopped.</source>
   <extracomment>companion/ui/pages/export_card.py</extracomment>
   <translation>Chaque séance, avec ce qui a été fait, senti et arrêté.</translation>
  </message>
  <message>
   <source>Every stop</source>
   <extracomment>companion/printing/appointment_sheet.py</extracomment>
   <translation>Chaque arrêt</translation>
  </message>
  <message>
   <source>Everyday moves</source>
   <extracomment>companion/domain/exercise_words.py</extracomment>
   <translation>Gestes de tous les jours</translation>
  </message>
  <message>
   <source>Everything in that file was here already.</source>
   <extracomment>companion/ui/rooms/data_desk.py</extracomment>
   <translation>Tout ce que contient ce fichier était déjà ici.</translation>
  </message>
  <message>
   <source>Everything saved before is safe.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Tout ce qui a été enregistré avant est en sécurité.</translation>
  </message>
  <message>
   <source>Everything saved before is safe. The file was left exactly as it is.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Tout ce qui a été enregistré avant est en sécurité. Le fichier a été laissé tel quel.</translation>
  </message>
  <message>
   <source>Everything stays on this computer: no account, no network, nothing is sent.</source>
   <extracomment>companion/ui/pages/about_card.py</extracomment>
   <translation>Tout reste sur cet ordinateur : pas de compte, pas de réseau, rien n’est envoyé.</translation>
  </message>
  <message>
   <source>Exercise</source>
   <extracomment>companion/printing/appointment_sheet.py, companion/printing/record_sheet.py</extracomment>
   <translation>Exercice</translation>
  </message>
  <message>
   <source>Exercise therapy</source>
   <extracomment>companion/clinic/fhir.py</extracomment>
   <translation>Thérapie par l’exercice</translation>
  </message>
  <message>
   <source>Exercise {number} of {all}</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation>Exercice {number} sur {all}</translation>
  </message>
  <message>
   <source>Exercises</source>
   <extracomment>companion/domain/sign_group.py, companion/ui/doors.py, companion/ui/pages/exercises.py</extracomment>
   <translation>Exercices</translation>
  </message>
  <message>
   <source>Exercises are locked</source>
   <extracomment>companion/domain/closed_words.py</extracomment>
   <translation>Les exercices sont bloqués</translation>
  </message>
  <message>
   <source>Exercises are locked. This may be nothing serious, but only a clinician can tell.</source>
   <extracomment>companion/domain/alarm_words.py</extracomment>
   <translation>Les exercices sont bloqués. Ce n’est peut-être rien de grave, mais seul un soignant peut le dire.</translation>
  </message>
  <message>
   <source>Exercises for sciatica at home, shown step by step, and a diary of them.</source>
   <extracomment>companion/ui/pages/welcome.py</extracomment>
   <translation>Des exercices pour la sciatique à la maison, montrés pas à pas, et leur journal.</translation>
  </message>
  <message>
   <source>Exercises of your plan</source>
   <extracomment>companion/ui/pages/plan_list.py</extracomment>
   <translation>Exercices de votre plan</translation>
  </message>
  <message>
   <source>Exercises open again when a doctor, nurse or physiotherapist has looked at these signs and has said that you may exercise.</source>
   <extracomment>companion/ui/pages/clearance.py</extracomment>
   <translation>Les exercices se rouvrent quand un médecin, une infirmière ou un kinésithérapeute a regardé ces signes et dit que vous pouvez faire de l’exercice.</translation>
  </message>
  <message>
   <source>Exercises open when your midwife or physiotherapist has agreed. Go back and write down who it was, or do it later.</source>
   <extracomment>companion/ui/rooms/welcome.py</extracomment>
   <translation>Les exercices s’ouvrent quand votre sage-femme ou kinésithérapeute est d’accord. Revenez en arrière et notez qui c’était, ou faites-le plus tard.</translation>
  </message>
  <message>
   <source>Exercises open when your midwife or physiotherapist has agreed. Write down who it was below, under “What a professional asked for”.</source>
   <extracomment>companion/domain/intake.py</extracomment>
   <translation>Les exercices s’ouvrent quand votre sage-femme ou kinésithérapeute est d’accord. Notez qui c’était plus bas, sous « Ce qu’un professionnel a demandé ».</translation>
  </message>
  <message>
   <source>Exercises that keep it still</source>
   <extracomment>companion/ui/pages/professional_form.py</extracomment>
   <translation>Exercices qui le gardent stable</translation>
  </message>
  <message>
   <source>Exercises that move the spine</source>
   <extracomment>companion/ui/pages/professional_form.py</extracomment>
   <translation>Exercices qui bougent le dos</translation>
  </message>
  <message>
   <source>Export</source>
   <extracomment>companion/ui/pages/history_header.py</extracomment>
   <translation>Exporter</translation>
  </message>
  <message>
   <source>Export the record</source>
   <extracomment>companion/ui/pages/export_card.py, companion/ui/record_door.py</extracomment>
   <translation>Exporter le relevé</translation>
  </message>
  <message>
   <source>Fair</source>
   <comment>hair</comment>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Blonds</translation>
  </message>
  <message>
   <source>Fast changes of direction</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Changements de direction rapides</translation>
  </message>
  <message>
   <source>Faster</source>
   <extracomment>companion/ui/pages/own_numbers.py</extracomment>
   <translation>Plus vite</translation>
  </message>
  <message>
   <source>Faster (F)</source>
   <extracomment>companion/ui/pages/session_steppers.py</extracomment>
   <translation>Plus vite (F)</translation>
  </message>
  <message>
   <source>Faster voice</source>
   <extracomment>companion/ui/pages/sound_panel.py</extracomment>
   <translation>Voix plus rapide</translation>
  </message>
  <message>
   <source>Faster, within the limits of the exercise</source>
   <extracomment>companion/ui/key_words.py</extracomment>
   <translation>Plus vite, dans les limites de l’exercice</translation>
  </message>
  <message>
   <source>Feb</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>févr.</translation>
  </message>
  <message>
   <source>February</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>février</translation>
  </message>
  <message>
   <source>Feeling very ill, confused, or breathing fast</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Se sentir très malade, confus, ou respirer vite</translation>
  </message>
  <message>
   <source>Felt as far as the back</source>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation>Senti jusqu’au dos</translation>
  </message>
  <message>
   <source>Felt as far as the buttock</source>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation>Senti jusqu’à la fesse</translation>
  </message>
  <message>
   <source>Felt as far as the calf</source>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation>Senti jusqu’au mollet</translation>
  </message>
  <message>
   <source>Felt as far as the foot</source>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation>Senti jusqu’au pied</translation>
  </message>
  <message>
   <source>Felt as far as the thigh</source>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation>Senti jusqu’à la cuisse</translation>
  </message>
  <message>
   <source>Fever, shivers or a recent serious infection</source>
   <extracomment>companion/printing/help_lines.py</extracomment>
   <translation>Fièvre, frissons ou infection grave récente</translation>
  </message>
  <message>
   <source>Fewer</source>
   <extracomment>companion/ui/pages/dose_editor.py, companion/ui/pages/own_numbers.py</extracomment>
   <translation>Moins</translation>
  </message>
  <message>
   <source>Figure</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation>Personnage</translation>
  </message>
  <message>
   <source>Fill in leg, back and furthest point, or none of them.</source>
   <extracomment>companion/ui/pages/felt_fields.py</extracomment>
   <translation>Remplissez jambe, dos et point le plus bas, ou aucun.</translation>
  </message>
  <message>
   <source>Fill in leg, back and furthest point.</source>
   <extracomment>companion/ui/pages/felt_fields.py</extracomment>
   <translation>Indiquez la jambe, le dos et le point le plus bas.</translation>
  </message>
  <message>
   <source>Fill the screen, and back</source>
   <extracomment>companion/ui/key_words.py</extracomment>
   <translation>Plein écran, et retour</translation>
  </message>
  <message>
   <source>Filters</source>
   <extracomment>companion/ui/pages/exercise_filters.py</extracomment>
   <translation>Filtres</translation>
  </message>
  <message>
   <source>Find a setting</source>
   <extracomment>companion/ui/pages/settings.py</extracomment>
   <translation>Chercher un réglage</translation>
  </message>
  <message>
   <source>Find an exercise</source>
   <extracomment>companion/ui/pages/exercise_filters.py</extracomment>
   <translation>Chercher un exercice</translation>
  </message>
  <message>
   <source>Finish early</source>
   <extracomment>companion/ui/pages/finish_question.py, companion/ui/pages/session_menu.py</extracomment>
   <translation>Finir plus tôt</translation>
  </message>
  <message>
   <source>Finish early?</source>
   <extracomment>companion/ui/pages/finish_question.py</extracomment>
   <translation>Finir plus tôt ?</translation>
  </message>
  <message>
   <source>Finish today</source>
   <extracomment>companion/ui/pages/rest_page.py, companion/ui/pages/stop_card.py, companion/ui/pages/stop_result.py</extracomment>
   <translation>Finir pour aujourd’hui</translation>
  </message>
  <message>
   <source>First time under 20 or over 55, or a past serious illness</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Première fois avant 20 ou après 55 ans, ou maladie grave passée</translation>
  </message>
  <message>
   <source>Five days at most: strength needs rest days. Walks are for any day.</source>
   <extracomment>companion/domain/intake.py</extracomment>
   <translation>Cinq jours au plus : la force a besoin de jours de repos. La marche convient chaque jour.</translation>
  </message>
  <message>
   <source>Five minutes less</source>
   <extracomment>companion/ui/pages/plan_days.py</extracomment>
   <translation>Cinq minutes de moins</translation>
  </message>
  <message>
   <source>Five minutes more</source>
   <extracomment>companion/ui/pages/plan_days.py</extracomment>
   <translation>Cinq minutes de plus</translation>
  </message>
  <message>
   <source>Five rules that always hold</source>
   <extracomment>companion/ui/pages/welcome.py</extracomment>
   <translation>Cinq règles qui valent toujours</translation>
  </message>
  <message>
   <source>Flare-up</source>
   <extracomment>companion/ui/pages/today_header.py</extracomment>
   <translation>Poussée</translation>
  </message>
  <message>
   <source>Flare-up day {number}</source>
   <extracomment>companion/domain/flare.py</extracomment>
   <translation>Poussée, jour {number}</translation>
  </message>
  <message>
   <source>Flare-up day {number} of 2</source>
   <extracomment>companion/domain/flare.py</extracomment>
   <translation>Poussée, jour {number} sur 2</translation>
  </message>
  <message>
   <source>Flare-ups</source>
   <extracomment>companion/domain/rule_chapter.py</extracomment>
   <translation>Poussées douloureuses</translation>
  </message>
  <message>
   <source>Flite</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Flite</translation>
  </message>
  <message>
   <source>Follow the computer, or always use these colours.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Suivre l’ordinateur, ou toujours prendre ces couleurs.</translation>
  </message>
  <message>
   <source>Foot</source>
   <extracomment>companion/chart/strip.py, companion/ui/pages/check_in_body.py, companion/ui/pages/stop_questions.py, companion/ui/pages/today_asks.py</extracomment>
   <translation>Pied</translation>
  </message>
  <message>
   <source>For a clinic’s computer (FHIR)</source>
   <extracomment>companion/ui/pages/export_card.py</extracomment>
   <translation>Pour l’ordinateur d’un cabinet (FHIR)</translation>
  </message>
  <message>
   <source>For a spreadsheet (CSV)</source>
   <extracomment>companion/ui/pages/export_card.py</extracomment>
   <translation>Pour un tableur (CSV)</translation>
  </message>
  <message>
   <source>For my appointment</source>
   <extracomment>companion/printing/appointment_sheet.py, companion/ui/sheet_stock.py</extracomment>
   <translation>Pour mon rendez-vous</translation>
  </message>
  <message>
   <source>For my {reader}</source>
   <comment>such as yoga teacher</comment>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>Pour {reader}</translation>
  </message>
  <message>
   <source>For this program on another computer</source>
   <extracomment>companion/ui/pages/export_card.py</extracomment>
   <translation>Pour ce programme sur un autre ordinateur</translation>
  </message>
  <message>
   <source>For you</source>
   <extracomment>companion/ui/pages/exercise_standing.py</extracomment>
   <translation>Pour vous</translation>
  </message>
  <message>
   <source>For you, keep this half</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>Pour vous, gardez cette moitié</translation>
  </message>
  <message>
   <source>For you, keep this page</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>Pour vous, gardez cette page</translation>
  </message>
  <message>
   <source>For your next visit</source>
   <extracomment>companion/ui/pages/visit_notes.py</extracomment>
   <translation>Pour votre prochain rendez-vous</translation>
  </message>
  <message>
   <source>Forward folds, seated or standing</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Flexions avant, assis ou debout</translation>
  </message>
  <message>
   <source>Four weeks have passed. How is it as a whole?</source>
   <extracomment>companion/ui/pages/today_invites.py</extracomment>
   <translation>Quatre semaines ont passé. Comment va l’ensemble ?</translation>
  </message>
  <message>
   <source>Free some space. What is not saved yet is tried again.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Libérez de la place. Ce qui n’est pas encore enregistré est réessayé.</translation>
  </message>
  <message>
   <source>Fri</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>ven.</translation>
  </message>
  <message>
   <source>Friday</source>
   <extracomment>companion/domain/prescription_change.py, companion/printing/calendar_words.py</extracomment>
   <translation>vendredi</translation>
  </message>
  <message>
   <source>From day {n} it asks, until you say yes: {question} {answer}</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>À partir du jour {n}, il demande, jusqu’à ce que vous disiez oui : {question} {answer}</translation>
  </message>
  <message>
   <source>From your clinic</source>
   <extracomment>companion/ui/pages/plan_side.py</extracomment>
   <translation>De votre cabinet</translation>
  </message>
  <message>
   <source>From {date}</source>
   <extracomment>companion/chart/bars.py</extracomment>
   <translation>À partir du {date}</translation>
  </message>
  <message>
   <source>Full</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Complet</translation>
  </message>
  <message>
   <source>Full</source>
   <comment>range of a movement</comment>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation>Complète</translation>
  </message>
  <message>
   <source>Full screen (F11)</source>
   <extracomment>companion/ui/pages/session_menu.py</extracomment>
   <translation>Plein écran (F11)</translation>
  </message>
  <message>
   <source>Furthest</source>
   <extracomment>companion/chart/telling.py, companion/printing/appointment_sheet.py</extracomment>
   <translation>Plus bas</translation>
  </message>
  <message>
   <source>Furthest point</source>
   <extracomment>companion/printing/week_rows.py, companion/ui/pages/felt_fields.py, companion/ui/pages/paper_form.py</extracomment>
   <translation>Point le plus bas</translation>
  </message>
  <message>
   <source>Furthest point (circle one)</source>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation>Point le plus bas (entourez-en un)</translation>
  </message>
  <message>
   <source>Furthest point of the symptoms</source>
   <extracomment>companion/clinic/fhir_answer.py</extracomment>
   <translation>Point le plus bas des symptômes</translation>
  </message>
  <message>
   <source>Furthest point, from the back down</source>
   <extracomment>companion/chart/strip.py</extracomment>
   <translation>Point le plus bas, depuis le dos</translation>
  </message>
  <message>
   <source>Furthest point, {day}</source>
   <extracomment>companion/ui/pages/paper_day.py</extracomment>
   <translation>Point le plus bas, {day}</translation>
  </message>
  <message>
   <source>Furthest point: none, back, buttock, thigh, calf or foot.   Next morning, circle one: B better, S same, W worse.</source>
   <extracomment>companion/printing/week_sheet.py</extracomment>
   <translation>Point le plus bas : aucun, dos, fesse, cuisse, mollet ou pied.   Lendemain matin, entourez : M mieux, = pareil, P pire.</translation>
  </message>
  <message>
   <source>Furthest point: {worst} at most, {last} last.</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation>Point le plus bas : {worst} au plus, {last} en dernier.</translation>
  </message>
  <message>
   <source>Furthest: {places}</source>
   <extracomment>companion/ui/pages/entry_words.py</extracomment>
   <translation>Point le plus bas : {places}</translation>
  </message>
  <message>
   <source>GP or 0800 611 116</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation>médecin ou 0800 611 116</translation>
  </message>
  <message>
   <source>GP or 1800 022 222</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation>médecin ou 1800 022 222</translation>
  </message>
  <message>
   <source>GP or physio</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation>Médecin ou kiné</translation>
  </message>
  <message>
   <source>GP or physiotherapist</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation>médecin ou kinésithérapeute</translation>
  </message>
  <message>
   <source>GP practice</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation>Cabinet médical</translation>
  </message>
  <message>
   <source>Get help now</source>
   <extracomment>companion/domain/alarm_words.py</extracomment>
   <translation>Demandez de l’aide maintenant</translation>
  </message>
  <message>
   <source>Get ready</source>
   <extracomment>companion/domain/cue_words.py, companion/domain/wording.py</extracomment>
   <translation>En place</translation>
  </message>
  <message>
   <source>Getting in</source>
   <extracomment>companion/ui/pages/exercise_notes.py</extracomment>
   <translation>S’installer</translation>
  </message>
  <message>
   <source>Getting in and out</source>
   <extracomment>companion/ui/pages/exercise_foot.py</extracomment>
   <translation>Se placer, se relever</translation>
  </message>
  <message>
   <source>Getting out</source>
   <extracomment>companion/ui/pages/exercise_notes.py</extracomment>
   <translation>Sortir</translation>
  </message>
  <message>
   <source>Give it a name.</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation>Donnez-lui un nom.</translation>
  </message>
  <message>
   <source>Go back</source>
   <extracomment>companion/ui/pages/not_today_dialog.py, companion/ui/plan_door.py</extracomment>
   <translation>Revenir</translation>
  </message>
  <message>
   <source>Go back to a copy</source>
   <extracomment>companion/ui/pages/copy_list.py, companion/ui/pages/data_card.py</extracomment>
   <translation>Revenir à une copie</translation>
  </message>
  <message>
   <source>Go back to this copy</source>
   <extracomment>companion/ui/pages/copy_card.py</extracomment>
   <translation>Revenir à cette copie</translation>
  </message>
  <message>
   <source>Go back to this copy of {moment}</source>
   <extracomment>companion/ui/pages/copy_card.py</extracomment>
   <translation>Revenir à cette copie du {moment}</translation>
  </message>
  <message>
   <source>Go back to this copy?</source>
   <extracomment>companion/ui/rooms/data_desk.py, companion/ui/trouble_window.py</extracomment>
   <translation>Revenir à cette copie ?</translation>
  </message>
  <message>
   <source>Go on</source>
   <extracomment>companion/ui/pages/stop_question.py, companion/ui/pages/today_invites.py</extracomment>
   <translation>Continuer</translation>
  </message>
  <message>
   <source>Go on with the others</source>
   <extracomment>companion/ui/pages/stop_result.py</extracomment>
   <translation>Continuer avec les autres</translation>
  </message>
  <message>
   <source>Go there</source>
   <extracomment>companion/ui/pages/guide.py</extracomment>
   <translation>Y aller</translation>
  </message>
  <message>
   <source>Go to Today</source>
   <extracomment>companion/ui/pages/day_card.py</extracomment>
   <translation>Aller à Aujourd’hui</translation>
  </message>
  <message>
   <source>Go to this week</source>
   <extracomment>companion/ui/pages/calendar_card.py, companion/ui/pages/history_header.py</extracomment>
   <translation>Aller à cette semaine</translation>
  </message>
  <message>
   <source>Go to {place}</source>
   <extracomment>companion/ui/pages/guide.py</extracomment>
   <translation>Aller à {place}</translation>
  </message>
  <message>
   <source>Goblet squat to a box</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Squat goblet sur un caisson</translation>
  </message>
  <message>
   <source>Going beyond your comfort zone</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation>Dépasser votre zone de confort</translation>
  </message>
  <message>
   <source>Good mornings, heavy floor lifts</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Good mornings, charges lourdes au sol</translation>
  </message>
  <message>
   <source>Good to know</source>
   <extracomment>companion/ui/pages/exercise_foot.py</extracomment>
   <translation>Bon à savoir</translation>
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
   <translation>Bande grise : à 2 points au plus de la semaine {week} (jambe {pain}). Peut-être des variations normales.</translation>
  </message>
  <message>
   <source>Groups of settings</source>
   <extracomment>companion/ui/pages/setting_nav.py</extracomment>
   <translation>Groupes de réglages</translation>
  </message>
  <message>
   <source>Hair</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Cheveux</translation>
  </message>
  <message>
   <source>Half lift, hands on blocks, knees bent</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Demi-flexion, mains sur des blocs, genoux pliés</translation>
  </message>
  <message>
   <source>Hands and knees</source>
   <extracomment>companion/domain/exercise_words.py</extracomment>
   <translation>À quatre pattes</translation>
  </message>
  <message>
   <source>Hard to start to pee, cannot pee, cannot feel it, or it leaks</source>
   <extracomment>companion/printing/help_lines.py</extracomment>
   <translation>Difficile ou impossible d’uriner, urine non sentie, ou fuites</translation>
  </message>
  <message>
   <source>Harder</source>
   <extracomment>companion/ui/pages/exercise_notes.py</extracomment>
   <translation>Plus difficile</translation>
  </message>
  <message>
   <source>Has a clinician looked at it?</source>
   <extracomment>companion/ui/pages/clearance.py</extracomment>
   <translation>Un soignant a-t-il regardé ces signes ?</translation>
  </message>
  <message>
   <source>Has a session already</source>
   <extracomment>companion/ui/pages/paper_day.py</extracomment>
   <translation>A déjà une séance</translation>
  </message>
  <message>
   <source>Has pain stayed very bad for about a week?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>La douleur reste-t-elle très forte depuis environ une semaine ?</translation>
  </message>
  <message>
   <source>Have this looked at soon</source>
   <extracomment>companion/ui/pages/sign_result.py</extracomment>
   <translation>À faire regarder bientôt</translation>
  </message>
  <message>
   <source>Have you had cancer, long use of steroids, or an inflammatory disease?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Avez-vous eu un cancer, un long traitement par corticoïdes ou une maladie inflammatoire ?</translation>
  </message>
  <message>
   <source>Head and shoulder curls</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Enrouler tête et épaules</translation>
  </message>
  <message>
   <source>Hear it</source>
   <extracomment>companion/ui/pages/sound_card.py</extracomment>
   <translation>Écouter</translation>
  </message>
  <message>
   <source>Heard. The session would pause now.</source>
   <extracomment>companion/ui/pages/hands_free_card.py</extracomment>
   <translation>Entendu. La séance se mettrait maintenant en pause.</translation>
  </message>
  <message>
   <source>Hide the sources</source>
   <extracomment>companion/ui/pages/about_card.py</extracomment>
   <translation>Masquer les sources</translation>
  </message>
  <message>
   <source>High contrast</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Contraste élevé</translation>
  </message>
  <message>
   <source>High temperature, shivers, or losing weight</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Forte fièvre, frissons, ou perte de poids</translation>
  </message>
  <message>
   <source>High-knee jumps</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Sauts genoux hauts</translation>
  </message>
  <message>
   <source>Hinge at the hips, flat back, brace</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Plier aux hanches, dos plat, gainé</translation>
  </message>
  <message>
   <source>Hints in the first session</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Aides à la première séance</translation>
  </message>
  <message>
   <source>Hip exercises come first.</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Les exercices de hanche viennent d’abord.</translation>
  </message>
  <message>
   <source>Hip hinge without a weight</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Flexion de hanche sans poids</translation>
  </message>
  <message>
   <source>Hip thrust or bridge</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Poussée de hanche ou pont</translation>
  </message>
  <message>
   <source>History</source>
   <extracomment>companion/ui/doors.py, companion/ui/pages/history.py</extracomment>
   <translation>Historique</translation>
  </message>
  <message>
   <source>Hold</source>
   <extracomment>companion/domain/own_exercise.py, companion/domain/wording.py, companion/ui/pages/dose_editor.py, companion/ui/pages/own_numbers.py</extracomment>
   <translation>Tenir</translation>
  </message>
  <message>
   <source>Hold for at most 30 seconds.</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation>Tenez 30 secondes au plus.</translation>
  </message>
  <message>
   <source>Hold on to something and change legs.</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation>Tenez-vous à quelque chose et changez de jambe.</translation>
  </message>
  <message>
   <source>Home exercise companion</source>
   <extracomment>companion/printing/furniture.py</extracomment>
   <translation>Exercices à la maison</translation>
  </message>
  <message>
   <source>Home exercise companion · explains, does not diagnose</source>
   <extracomment>companion/printing/lesson_sheet.py</extracomment>
   <translation>Exercices à la maison · explique, ne pose pas de diagnostic</translation>
  </message>
  <message>
   <source>Home exercise companion · follows your plan, does not diagnose</source>
   <extracomment>companion/printing/class_card.py, companion/printing/furniture.py</extracomment>
   <translation>Exercices à la maison · suit votre plan, ne pose pas de diagnostic</translation>
  </message>
  <message>
   <source>Home exercise companion · numbers for {country}</source>
   <extracomment>companion/printing/emergency_sheet.py</extracomment>
   <translation>Exercices à la maison · numéros pour {country}</translation>
  </message>
  <message>
   <source>Home exercise companion · own record, not a medical report</source>
   <extracomment>companion/printing/appointment_sheet.py, companion/printing/record_sheet.py</extracomment>
   <translation>Exercices à la maison · relevé personnel, pas un rapport médical</translation>
  </message>
  <message>
   <source>Home exercises</source>
   <extracomment>companion/clinic/fhir.py</extracomment>
   <translation>Exercices à la maison</translation>
  </message>
  <message>
   <source>Home exercises for people with sciatica. Without a verb, the window opens.</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>Exercices à la maison en cas de sciatique. Sans commande, la fenêtre s’ouvre.</translation>
  </message>
  <message>
   <source>How a session runs, and how you stop it from the mat.</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation>Comment va une séance, et comment l’arrêter depuis le tapis.</translation>
  </message>
  <message>
   <source>How far down does it reach?</source>
   <extracomment>companion/ui/pages/check_in_body.py</extracomment>
   <translation>Jusqu’où cela descend-il ?</translation>
  </message>
  <message>
   <source>How fast the voice talks.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>À quelle vitesse la voix parle.</translation>
  </message>
  <message>
   <source>How hard was it?</source>
   <extracomment>companion/ui/pages/after_session.py</extracomment>
   <translation>Quel effort était-ce ?</translation>
  </message>
  <message>
   <source>How is it now?</source>
   <extracomment>companion/ui/rooms/rate.py, companion/ui/stop_place.py</extracomment>
   <translation>Comment ça va maintenant ?</translation>
  </message>
  <message>
   <source>How is it this morning, after yesterday’s session?</source>
   <extracomment>companion/ui/pages/today_asks.py</extracomment>
   <translation>Comment ça va ce matin, après la séance d’hier ?</translation>
  </message>
  <message>
   <source>How is it this morning?</source>
   <extracomment>companion/ui/rooms/rate.py</extracomment>
   <translation>Comment ça va ce matin ?</translation>
  </message>
  <message>
   <source>How is it today, after yesterday’s session?</source>
   <extracomment>companion/ui/pages/today_asks.py</extracomment>
   <translation>Comment ça va aujourd’hui, après la séance d’hier ?</translation>
  </message>
  <message>
   <source>How is it today?</source>
   <extracomment>companion/ui/rooms/rate.py</extracomment>
   <translation>Comment ça va aujourd’hui ?</translation>
  </message>
  <message>
   <source>How is it, compared with when you began?</source>
   <extracomment>companion/ui/pages/goal_cards.py</extracomment>
   <translation>Comment ça va, comparé au début ?</translation>
  </message>
  <message>
   <source>How it began, and how you feel</source>
   <extracomment>companion/domain/sign_group.py</extracomment>
   <translation>Comment cela a commencé, et comment vous vous sentez</translation>
  </message>
  <message>
   <source>How it felt, 0 to 10</source>
   <extracomment>companion/ui/pages/entry_form.py, companion/ui/pages/told_fields.py</extracomment>
   <translation>Ce que vous avez senti, 0 à 10</translation>
  </message>
  <message>
   <source>How it gets harder, or easier</source>
   <extracomment>companion/domain/rule_chapter.py</extracomment>
   <translation>Comment cela devient plus difficile ou plus facile</translation>
  </message>
  <message>
   <source>How it goes</source>
   <extracomment>companion/domain/sign_group.py</extracomment>
   <translation>Comment cela évolue</translation>
  </message>
  <message>
   <source>How large the words are. Everything else makes room.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>La taille des mots. Tout le reste s’adapte.</translation>
  </message>
  <message>
   <source>How loud it is now</source>
   <extracomment>companion/ui/pages/hands_free_card.py</extracomment>
   <translation>Le volume en ce moment</translation>
  </message>
  <message>
   <source>How loud the tones of a session are.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Le volume des sons d’une séance.</translation>
  </message>
  <message>
   <source>How loud the voice is.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Le volume de la voix.</translation>
  </message>
  <message>
   <source>How many minutes of sitting before the note comes.</source>
   <extracomment>companion/store/reminder_setting.py</extracomment>
   <translation>Combien de minutes en position assise avant le rappel.</translation>
  </message>
  <message>
   <source>How many minutes until a note you put off comes again.</source>
   <extracomment>companion/store/reminder_setting.py</extracomment>
   <translation>Après combien de minutes un rappel remis à plus tard revient.</translation>
  </message>
  <message>
   <source>How much</source>
   <extracomment>companion/domain/prescription_change.py, companion/ui/pages/own_numbers.py</extracomment>
   <translation>Combien</translation>
  </message>
  <message>
   <source>How sheets begin. You can still change each one.</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation>Comment les feuilles commencent. Vous pouvez changer chacune.</translation>
  </message>
  <message>
   <source>How strong is it now?</source>
   <extracomment>companion/ui/pages/stop_questions.py</extracomment>
   <translation>Quelle est l’intensité maintenant ?</translation>
  </message>
  <message>
   <source>How strong it was, 0 to 10</source>
   <extracomment>companion/ui/pages/stop_fields.py</extracomment>
   <translation>Quelle était l’intensité, de 0 à 10</translation>
  </message>
  <message>
   <source>How was it? Say as much or as little as you like.</source>
   <extracomment>companion/ui/pages/after_session.py</extracomment>
   <translation>Comment était-ce ? Dites-en autant que vous voulez, ou très peu.</translation>
  </message>
  <message>
   <source>How well did it go, 0 to 10?</source>
   <extracomment>companion/ui/pages/told_fields.py</extracomment>
   <translation>Comment cela allait-il, de 0 à 10 ?</translation>
  </message>
  <message>
   <source>How well does it go now?</source>
   <extracomment>companion/ui/pages/goal_cards.py</extracomment>
   <translation>Comment cela va-t-il maintenant ?</translation>
  </message>
  <message>
   <source>How well does it go, what you want to do again? It takes a minute.</source>
   <extracomment>companion/ui/pages/today_invites.py</extracomment>
   <translation>Où en est ce que vous voulez refaire ? Cela prend une minute.</translation>
  </message>
  <message>
   <source>How you do it</source>
   <extracomment>companion/ui/pages/own_exercise.py</extracomment>
   <translation>Comment le faire</translation>
  </message>
  <message>
   <source>Hundred and double-leg lowers</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Hundred et descente des deux jambes</translation>
  </message>
  <message>
   <source>I am tired</source>
   <extracomment>companion/ui/pages/session_offer.py</extracomment>
   <translation>Je manque d’énergie</translation>
  </message>
  <message>
   <source>I am up</source>
   <extracomment>companion/ui/reminding.py</extracomment>
   <translation>Je suis debout</translation>
  </message>
  <message>
   <source>I bend at my hips and knees, not in my spine.</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>Je plie les hanches et les genoux, pas le dos.</translation>
  </message>
  <message>
   <source>I did another exercise</source>
   <extracomment>companion/ui/pages/more_exercises.py</extracomment>
   <translation>J’ai fait un autre exercice</translation>
  </message>
  <message>
   <source>I do instead</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>Je fais à la place</translation>
  </message>
  <message>
   <source>I have a flare-up</source>
   <extracomment>companion/ui/pages/today_header.py</extracomment>
   <translation>J’ai une poussée</translation>
  </message>
  <message>
   <source>I have no time</source>
   <extracomment>companion/ui/pages/session_offer.py</extracomment>
   <translation>Je n’ai pas le temps</translation>
  </message>
  <message>
   <source>I have sciatica (left leg).</source>
   <comment>bold</comment>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>J’ai une sciatique (jambe gauche).</translation>
  </message>
  <message>
   <source>I have sciatica (right leg).</source>
   <comment>bold</comment>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>J’ai une sciatique (jambe droite).</translation>
  </message>
  <message>
   <source>I have sciatica, from {cause} (left leg).</source>
   <comment>bold</comment>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>J’ai une sciatique, cause : {cause} (jambe gauche).</translation>
  </message>
  <message>
   <source>I have sciatica, from {cause} (right leg).</source>
   <comment>bold</comment>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>J’ai une sciatique, cause : {cause} (jambe droite).</translation>
  </message>
  <message>
   <source>I have sciatica, from {cause}.</source>
   <comment>bold</comment>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>J’ai une sciatique, cause : {cause}.</translation>
  </message>
  <message>
   <source>I have sciatica.</source>
   <comment>bold</comment>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>J’ai une sciatique.</translation>
  </message>
  <message>
   <source>I leave out</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>J’évite</translation>
  </message>
  <message>
   <source>I press when ready</source>
   <extracomment>companion/store/setting.py, companion/ui/pages/session_menu.py</extracomment>
   <translation>J’appuie pour continuer</translation>
  </message>
  <message>
   <source>I stop at once with more pain, tingling or numbness.</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>J’arrête tout de suite si la douleur, les fourmillements ou l’engourdissement augmentent.</translation>
  </message>
  <message>
   <source>I stopped number</source>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation>J’ai arrêté le n°</translation>
  </message>
  <message>
   <source>If I need help, call</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>Si j’ai besoin d’aide, appelez</translation>
  </message>
  <message>
   <source>If it gets worse</source>
   <extracomment>companion/ui/pages/lock.py</extracomment>
   <translation>Si cela empire</translation>
  </message>
  <message>
   <source>If it gets worse, look at “When to get help”.</source>
   <extracomment>companion/ui/pages/sign_result.py</extracomment>
   <translation>Si cela empire, voyez « Quand demander de l’aide ».</translation>
  </message>
  <message>
   <source>If it gets worse, or a sign listed under “Now” comes up, call {number}.</source>
   <extracomment>companion/printing/closed_sheet.py</extracomment>
   <translation>Si cela empire, ou si un signe de la liste « Tout de suite » apparaît, appelez le {number}.</translation>
  </message>
  <message>
   <source>If it gets worse, or a sign of the red list comes up, call {number}.</source>
   <extracomment>companion/domain/alarm_words.py</extracomment>
   <translation>Si cela empire, ou si un signe de la liste rouge apparaît, appelez le {number}.</translation>
  </message>
  <message>
   <source>If it is back to where you began, you may go on with the other exercises, or finish for today.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Si c’est revenu là où vous avez commencé, vous pouvez continuer avec les autres exercices, ou finir pour aujourd’hui.</translation>
  </message>
  <message>
   <source>If not, call a doctor today.</source>
   <extracomment>companion/domain/flare.py</extracomment>
   <translation>Sinon, appelez un médecin aujourd’hui.</translation>
  </message>
  <message>
   <source>If not, that is enough for today. Easy positions and short walks are fine.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Sinon, c’est assez pour aujourd’hui. Les positions faciles et de petites marches conviennent.</translation>
  </message>
  <message>
   <source>If you cannot reach anybody today, go to {ward}.</source>
   <extracomment>companion/domain/alarm_words.py</extracomment>
   <translation>Si vous ne joignez personne aujourd’hui, allez {ward}.</translation>
  </message>
  <message>
   <source>If you have any one of these:</source>
   <extracomment>companion/ui/pages/help_cards.py</extracomment>
   <translation>Si vous avez l’un de ces signes :</translation>
  </message>
  <message>
   <source>If you have not begun with exercises yet, answer no.</source>
   <extracomment>companion/domain/sign_group.py</extracomment>
   <translation>Si vous n’avez pas encore commencé les exercices, répondez non.</translation>
  </message>
  <message>
   <source>If you moved the file, put it back and try again. Or go back to the last good copy.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Si vous avez déplacé le fichier, remettez-le et réessayez. Ou revenez à la dernière bonne copie.</translation>
  </message>
  <message>
   <source>If you say that something is new, no session starts. See when to get help.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Si vous indiquez que quelque chose est nouveau, aucune séance ne commence. Voyez « Quand demander de l’aide ».</translation>
  </message>
  <message>
   <source>In a class, talk to the instructor first.</source>
   <extracomment>companion/domain/first_run.py</extracomment>
   <translation>Dans un cours, parlez d’abord au professeur.</translation>
  </message>
  <message>
   <source>In its window</source>
   <extracomment>companion/ui/rooms/settings.py</extracomment>
   <translation>Dans sa fenêtre</translation>
  </message>
  <message>
   <source>In my plan</source>
   <extracomment>companion/ui/pages/exercise_filters.py</extracomment>
   <translation>Dans mon plan</translation>
  </message>
  <message>
   <source>In the first two hours after it, bending and nerve sliders are left out.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Dans les deux heures qui suivent, flexions et glissements du nerf sont laissés de côté.</translation>
  </message>
  <message>
   <source>In the first two hours of the day: leave it out.</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation>Dans les deux premières heures du jour : à laisser de côté.</translation>
  </message>
  <message>
   <source>In the morning: leg {leg}, back {back}, furthest {place}</source>
   <extracomment>companion/ui/pages/told_words.py</extracomment>
   <translation>Le matin : jambe {leg}, dos {back}, point le plus bas : {place}</translation>
  </message>
  <message>
   <source>In the next days: {call}</source>
   <comment>whom to ask</comment>
   <extracomment>companion/ui/pages/help.py</extracomment>
   <translation>Dans les jours qui viennent : {call}</translation>
  </message>
  <message>
   <source>In the next days: {whom}</source>
   <extracomment>companion/ui/pages/sign_result.py</extracomment>
   <translation>Dans les jours qui viennent : {whom}</translation>
  </message>
  <message>
   <source>In the order that changes position as seldom as possible.</source>
   <extracomment>companion/ui/pages/plan_list.py</extracomment>
   <translation>Dans l’ordre qui demande le moins de changements de position.</translation>
  </message>
  <message>
   <source>In the order that you chose.</source>
   <extracomment>companion/ui/pages/plan_list.py</extracomment>
   <translation>Dans l’ordre que vous avez choisi.</translation>
  </message>
  <message>
   <source>In your plan</source>
   <extracomment>companion/ui/pages/place_words.py</extracomment>
   <translation>Dans votre plan</translation>
  </message>
  <message>
   <source>In {file}.</source>
   <extracomment>companion/ui/plan_door.py</extracomment>
   <translation>Dans {file}.</translation>
  </message>
  <message>
   <source>Incline press, light carries, step-ups</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Développé incliné, port léger, marche</translation>
  </message>
  <message>
   <source>Indoor cycling</source>
   <extracomment>companion/ui/sheet_stock.py</extracomment>
   <translation>Vélo en salle</translation>
  </message>
  <message>
   <source>Ink</source>
   <extracomment>companion/ui/pages/print_panel.py</extracomment>
   <translation>Encre</translation>
  </message>
  <message>
   <source>Install Companion again, then open it.</source>
   <extracomment>companion/ui/pages/today_empty.py</extracomment>
   <translation>Réinstallez Companion, puis ouvrez-le.</translation>
  </message>
  <message>
   <source>Install the newer version to open it.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Installez la version plus récente pour l’ouvrir.</translation>
  </message>
  <message>
   <source>Inter, the typeface: SIL Open Font License</source>
   <extracomment>companion/ui/pages/about_card.py</extracomment>
   <translation>Inter, la police : SIL Open Font License</translation>
  </message>
  <message>
   <source>Is any of this new today?</source>
   <extracomment>companion/ui/pages/check_in_form.py</extracomment>
   <translation>L’un de ceux-ci est-il nouveau aujourd’hui ?</translation>
  </message>
  <message>
   <source>Is feeling or function in sex newly lost, with back or leg pain?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Avez-vous perdu depuis peu des sensations ou fonctions sexuelles, avec mal de dos ou de jambe ?</translation>
  </message>
  <message>
   <source>Is it hard to start to pee, or can you not pee at all?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Avez-vous du mal à commencer à uriner, ou est-ce impossible ?</translation>
  </message>
  <message>
   <source>Is it no better after a few weeks of home care, or getting worse?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>N’est-ce pas mieux après quelques semaines à la maison, ou est-ce pire ?</translation>
  </message>
  <message>
   <source>Is it numb, tingling or odd between your legs, or when you wipe?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Avez-vous un engourdissement, des fourmillements ou une sensation bizarre entre les jambes, ou en vous essuyant ?</translation>
  </message>
  <message>
   <source>Is one calf swollen, hot or red?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Un mollet est-il enflé, chaud ou rouge ?</translation>
  </message>
  <message>
   <source>Is one leg clearly getting weaker, over hours or days?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Une jambe s’affaiblit-elle nettement en quelques heures ou jours ?</translation>
  </message>
  <message>
   <source>Is pain not back to usual three days after a session?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>La douleur n’est-elle pas revenue à son niveau habituel trois jours après une séance ?</translation>
  </message>
  <message>
   <source>Is the pain between your shoulder blades?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>La douleur est-elle entre les omoplates ?</translation>
  </message>
  <message>
   <source>Is there a lump in your back, or has your back changed shape?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Y a-t-il une bosse dans votre dos, ou a-t-il changé de forme ?</translation>
  </message>
  <message>
   <source>Is there a new numb patch in one leg that stays?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Y a-t-il sur une jambe une nouvelle zone engourdie qui reste ?</translation>
  </message>
  <message>
   <source>Is there no change after two weeks of the plan?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Aucun changement après deux semaines de plan ?</translation>
  </message>
  <message>
   <source>Is there pain, tingling, weakness or numbness in both legs?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Y a-t-il douleur, fourmillements, faiblesse ou engourdissement dans les deux jambes ?</translation>
  </message>
  <message>
   <source>Is there something you want to do again? Write it down.</source>
   <extracomment>companion/ui/pages/today_invites.py</extracomment>
   <translation>Y a-t-il quelque chose que vous voulez refaire ? Notez-le.</translation>
  </message>
  <message>
   <source>Is this date right?</source>
   <extracomment>companion/ui/clock_question.py</extracomment>
   <translation>Cette date est-elle juste ?</translation>
  </message>
  <message>
   <source>Is this easy to read?</source>
   <extracomment>companion/ui/pages/size_choice.py</extracomment>
   <translation>Est-ce facile à lire ?</translation>
  </message>
  <message>
   <source>Is this the first time, and are you under 20 or over 55?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Est-ce la première fois, et avez-vous moins de 20 ou plus de 55 ans ?</translation>
  </message>
  <message>
   <source>It arches your spine back.</source>
   <extracomment>companion/domain/admission.py</extracomment>
   <translation>Il cambre votre dos.</translation>
  </message>
  <message>
   <source>It began with a serious fall or accident</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Cela a commencé par une chute ou un accident grave</translation>
  </message>
  <message>
   <source>It bends and arches your spine.</source>
   <extracomment>companion/domain/admission.py</extracomment>
   <translation>Il arrondit et cambre votre dos.</translation>
  </message>
  <message>
   <source>It bends your spine forward.</source>
   <extracomment>companion/domain/admission.py</extracomment>
   <translation>Il arrondit votre dos vers l’avant.</translation>
  </message>
  <message>
   <source>It cannot be read.</source>
   <extracomment>companion/ui/pages/data_card.py</extracomment>
   <translation>Elle ne peut pas être lue.</translation>
  </message>
  <message>
   <source>It comes back at {n}% of the reps, on a day with pain of 3 or less, when it was as before for a day.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Il revient avec {n} % des répétitions, un jour avec une douleur de 3 ou moins, quand tout a été comme avant pendant un jour.</translation>
  </message>
  <message>
   <source>It comes round in your sessions, at most eight at a time.</source>
   <extracomment>companion/ui/pages/place_words.py</extracomment>
   <translation>Il revient à son tour dans vos séances, huit au plus à la fois.</translation>
  </message>
  <message>
   <source>It did not settle after the stop. Easy positions and short walks are fine. You are asked again later, and tomorrow morning.</source>
   <extracomment>companion/domain/closed_words.py</extracomment>
   <translation>Cela ne s’est pas calmé après l’arrêt. Les positions faciles et de petites marches conviennent. On vous redemande plus tard, et demain matin.</translation>
  </message>
  <message>
   <source>It follows your plan. It finds no cause, and it is no doctor.</source>
   <extracomment>companion/ui/pages/welcome.py</extracomment>
   <translation>Il suit votre plan. Il ne cherche pas la cause et n’est pas médecin.</translation>
  </message>
  <message>
   <source>It goes better than at first.</source>
   <extracomment>companion/ui/pages/goal_cards.py</extracomment>
   <translation>Cela va mieux qu’au début.</translation>
  </message>
  <message>
   <source>It goes less well than at first. If this lasts, tell your doctor or physiotherapist.</source>
   <extracomment>companion/ui/pages/goal_cards.py</extracomment>
   <translation>Cela va moins bien qu’au début. Si cela dure, parlez-en à votre médecin ou kinésithérapeute.</translation>
  </message>
  <message>
   <source>It goes much better than at first.</source>
   <extracomment>companion/ui/pages/goal_cards.py</extracomment>
   <translation>Cela va beaucoup mieux qu’au début.</translation>
  </message>
  <message>
   <source>It has been a week or longer. Please answer these again before you go on.</source>
   <extracomment>companion/ui/pages/sign_check.py</extracomment>
   <translation>Cela fait une semaine ou plus. Répondez-y de nouveau avant de continuer.</translation>
  </message>
  <message>
   <source>It is all on this computer, and it is yours.</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation>Tout est sur cet ordinateur, et c’est à vous.</translation>
  </message>
  <message>
   <source>It is kept with this day, and shown on the appointment sheet.</source>
   <extracomment>companion/ui/pages/visit_notes.py</extracomment>
   <translation>C’est gardé avec ce jour, et montré sur la feuille de rendez-vous.</translation>
  </message>
  <message>
   <source>It is only for you if a professional asked you to do it.</source>
   <extracomment>companion/domain/admission.py</extracomment>
   <translation>Il n’est pour vous que si un professionnel vous l’a demandé.</translation>
  </message>
  <message>
   <source>It is over</source>
   <extracomment>companion/ui/pages/today_asks.py</extracomment>
   <translation>C’est fini</translation>
  </message>
  <message>
   <source>It needs what you ruled out below.</source>
   <extracomment>companion/ui/pages/plan_left_out.py</extracomment>
   <translation>Il demande ce que vous avez exclu plus bas.</translation>
  </message>
  <message>
   <source>It spread down</source>
   <extracomment>companion/ui/pages/stop_questions.py</extracomment>
   <translation>C’est allé plus bas</translation>
  </message>
  <message>
   <source>It starts again at {half}% and adds {more}% each good day, one level lower than before.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Cela reprend à {half} % et ajoute {more} % chaque bon jour, un niveau plus facile qu’avant.</translation>
  </message>
  <message>
   <source>It stays out until you put it back.</source>
   <extracomment>companion/ui/pages/place_words.py</extracomment>
   <translation>Il reste dehors jusqu’à ce que vous le remettiez.</translation>
  </message>
  <message>
   <source>It turns your spine.</source>
   <extracomment>companion/domain/admission.py</extracomment>
   <translation>Il fait tourner votre dos.</translation>
  </message>
  <message>
   <source>It was put back as it was.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Il a été remis tel qu’il était.</translation>
  </message>
  <message>
   <source>It was stopped twice in a row, so it is set aside until a professional asks for it.</source>
   <extracomment>companion/domain/next_time.py</extracomment>
   <translation>Il a été arrêté deux fois de suite, donc il est mis de côté jusqu’à ce qu’un professionnel le demande.</translation>
  </message>
  <message>
   <source>Jan</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>janv.</translation>
  </message>
  <message>
   <source>January</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>janvier</translation>
  </message>
  <message>
   <source>Jul</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>juil.</translation>
  </message>
  <message>
   <source>July</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>juillet</translation>
  </message>
  <message>
   <source>Jumps and burpees</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Sauts et burpees</translation>
  </message>
  <message>
   <source>Jumps at high resistance</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Sauts à forte résistance</translation>
  </message>
  <message>
   <source>Jun</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>juin</translation>
  </message>
  <message>
   <source>June</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>juin</translation>
  </message>
  <message>
   <source>Keep as finished early</source>
   <extracomment>companion/ui/pages/unfinished_line.py</extracomment>
   <translation>Garder ce qui est fait</translation>
  </message>
  <message>
   <source>Keep as it is</source>
   <extracomment>companion/ui/rooms/data_desk.py</extracomment>
   <translation>Laisser comme c’est</translation>
  </message>
  <message>
   <source>Keep at least one session day.</source>
   <extracomment>companion/ui/pages/plan_days.py</extracomment>
   <translation>Gardez au moins un jour de séance.</translation>
  </message>
  <message>
   <source>Keep breathing</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation>Continuer de respirer</translation>
  </message>
  <message>
   <source>Keep breathing.</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation>Continuez de respirer.</translation>
  </message>
  <message>
   <source>Keep everything</source>
   <extracomment>companion/ui/rooms/data_desk.py</extracomment>
   <translation>Tout garder</translation>
  </message>
  <message>
   <source>Keep going</source>
   <extracomment>companion/ui/pages/finish_question.py</extracomment>
   <translation>Continuer</translation>
  </message>
  <message>
   <source>Keep it</source>
   <extracomment>companion/ui/leftover.py, companion/ui/rooms/own_exercise.py</extracomment>
   <translation>Garder</translation>
  </message>
  <message>
   <source>Keep it to 6 steps of at most 48 letters each.</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation>Au plus 6 étapes de 48 lettres chacune.</translation>
  </message>
  <message>
   <source>Keep it to one short line.</source>
   <extracomment>companion/domain/goal.py</extracomment>
   <translation>Tenez-vous à une ligne courte.</translation>
  </message>
  <message>
   <source>Keep the file, and tell the people who make this program.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Gardez le fichier et prévenez ceux qui font ce programme.</translation>
  </message>
  <message>
   <source>Keep the name to 40 letters.</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation>Limitez le nom à 40 lettres.</translation>
  </message>
  <message>
   <source>Keep the new plan</source>
   <extracomment>companion/ui/plan_door.py</extracomment>
   <translation>Garder le nouveau plan</translation>
  </message>
  <message>
   <source>Keep this by the phone</source>
   <extracomment>companion/printing/emergency_sheet.py</extracomment>
   <translation>À garder près du téléphone</translation>
  </message>
  <message>
   <source>Keep your back and hips in their easy middle shape.</source>
   <extracomment>companion/domain/first_run.py</extracomment>
   <translation>Gardez le dos et le bassin dans leur forme naturelle, au milieu.</translation>
  </message>
  <message>
   <source>Key points</source>
   <extracomment>companion/ui/pages/exercise_body.py</extracomment>
   <translation>Points clés</translation>
  </message>
  <message>
   <source>Keys</source>
   <extracomment>companion/ui/pages/guide.py</extracomment>
   <translation>Touches</translation>
  </message>
  <message>
   <source>Keys and words</source>
   <extracomment>companion/ui/pages/guide.py, companion/ui/pages/learn.py</extracomment>
   <translation>Touches et mots</translation>
  </message>
  <message>
   <source>Keys in a session</source>
   <extracomment>companion/ui/pages/guide.py</extracomment>
   <translation>Touches pendant une séance</translation>
  </message>
  <message>
   <source>Keys: Y and N answer, Enter goes on.</source>
   <extracomment>companion/ui/pages/sign_check.py</extracomment>
   <translation>Touches : O et N répondent, Entrée continue.</translation>
  </message>
  <message>
   <source>Kicking with an arched back</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Battements le dos cambré</translation>
  </message>
  <message>
   <source>Kneeling is softer, and the wall squat stays high.</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Un appui plus doux sous les genoux, et la chaise contre le mur reste haute.</translation>
  </message>
  <message>
   <source>Language</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Langue</translation>
  </message>
  <message>
   <source>Language and region</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation>Langue et région</translation>
  </message>
  <message>
   <source>Large</source>
   <extracomment>companion/ui/pages/print_panel.py</extracomment>
   <translation>Grande</translation>
  </message>
  <message>
   <source>Large print</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Gros caractères</translation>
  </message>
  <message>
   <source>Larger</source>
   <extracomment>companion/ui/pages/size_choice.py</extracomment>
   <translation>Plus grand</translation>
  </message>
  <message>
   <source>Larger (2, 3)</source>
   <extracomment>companion/ui/pages/session_steppers.py</extracomment>
   <translation>Plus grand (2, 3)</translation>
  </message>
  <message>
   <source>Largest</source>
   <extracomment>companion/ui/pages/size_choice.py</extracomment>
   <translation>Le plus grand</translation>
  </message>
  <message>
   <source>Last minute.</source>
   <extracomment>companion/domain/cue_words.py</extracomment>
   <translation>Dernière minute.</translation>
  </message>
  <message>
   <source>Last one.</source>
   <comment>of the repetitions</comment>
   <extracomment>companion/domain/cue_words.py</extracomment>
   <translation>La dernière.</translation>
  </message>
  <message>
   <source>Last week</source>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation>Semaine dernière</translation>
  </message>
  <message>
   <source>Later</source>
   <extracomment>companion/ui/pages/about_step.py, companion/ui/pages/plan_item.py, companion/ui/pages/sign_check.py, companion/ui/pages/welcome.py, companion/ui/reminding.py</extracomment>
   <translation>Plus tard</translation>
  </message>
  <message>
   <source>Later means</source>
   <extracomment>companion/store/reminder_setting.py</extracomment>
   <translation>Plus tard veut dire</translation>
  </message>
  <message>
   <source>Learn</source>
   <extracomment>companion/ui/doors.py, companion/ui/pages/learn.py</extracomment>
   <translation>Apprendre</translation>
  </message>
  <message>
   <source>Leave it</source>
   <extracomment>companion/ui/plan_door.py</extracomment>
   <translation>Le laisser</translation>
  </message>
  <message>
   <source>Leave it out, or change it</source>
   <extracomment>companion/ui/pages/exercise_notes.py</extracomment>
   <translation>À laisser de côté, ou à changer</translation>
  </message>
  <message>
   <source>Leave it without saving?</source>
   <extracomment>companion/ui/parting.py</extracomment>
   <translation>Quitter sans enregistrer ?</translation>
  </message>
  <message>
   <source>Leave out the left side</source>
   <extracomment>companion/ui/pages/session_offer.py</extracomment>
   <translation>Laisser de côté la gauche</translation>
  </message>
  <message>
   <source>Leave out the right side</source>
   <extracomment>companion/ui/pages/session_offer.py</extracomment>
   <translation>Laisser de côté la droite</translation>
  </message>
  <message>
   <source>Left</source>
   <extracomment>companion/domain/wording.py, companion/store/setting.py</extracomment>
   <translation>Gauche</translation>
  </message>
  <message>
   <source>Left leg</source>
   <extracomment>companion/domain/person_words.py, companion/ui/pages/check_in.py, companion/ui/pages/check_in_body.py</extracomment>
   <translation>Jambe gauche</translation>
  </message>
  <message>
   <source>Left only</source>
   <extracomment>companion/ui/pages/dose_editor.py</extracomment>
   <translation>Gauche seulement</translation>
  </message>
  <message>
   <source>Left out</source>
   <extracomment>companion/ui/pages/plan_left_out.py</extracomment>
   <translation>Laissés de côté</translation>
  </message>
  <message>
   <source>Left out by your choice</source>
   <extracomment>companion/ui/pages/place_words.py</extracomment>
   <translation>Laissé de côté par votre choix</translation>
  </message>
  <message>
   <source>Left out for you</source>
   <extracomment>companion/ui/pages/plan_step.py</extracomment>
   <translation>Laissé de côté pour vous</translation>
  </message>
  <message>
   <source>Left side first</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation>D’abord le côté gauche</translation>
  </message>
  <message>
   <source>Left side first.</source>
   <extracomment>companion/domain/cue_words.py</extracomment>
   <translation>D’abord le côté gauche.</translation>
  </message>
  <message>
   <source>Left side next</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation>Maintenant le côté gauche</translation>
  </message>
  <message>
   <source>Left step</source>
   <extracomment>companion/ui/widgets/rep_path.py</extracomment>
   <translation>Pas gauche</translation>
  </message>
  <message>
   <source>Left, set {n}</source>
   <extracomment>companion/ui/pages/sets_card.py</extracomment>
   <translation>Gauche, série {n}</translation>
  </message>
  <message>
   <source>Leg</source>
   <extracomment>companion/chart/telling.py, companion/ui/widgets/day_column.py</extracomment>
   <translation>Jambe</translation>
  </message>
  <message>
   <source>Leg</source>
   <comment>pain, beside a box</comment>
   <extracomment>companion/printing/class_card.py, companion/printing/intake.py</extracomment>
   <translation>Jambe</translation>
  </message>
  <message>
   <source>Leg after, 0 to 10</source>
   <extracomment>companion/ui/pages/paper_form.py</extracomment>
   <translation>Jambe après, 0 à 10</translation>
  </message>
  <message>
   <source>Leg after, {day}</source>
   <extracomment>companion/ui/pages/paper_day.py</extracomment>
   <translation>Jambe après, {day}</translation>
  </message>
  <message>
   <source>Leg and back go together: give both numbers, or none.</source>
   <extracomment>companion/ui/pages/after_session.py</extracomment>
   <translation>Jambe et dos vont ensemble : donnez les deux nombres, ou aucun.</translation>
  </message>
  <message>
   <source>Leg before, 0 to 10</source>
   <extracomment>companion/ui/pages/paper_form.py</extracomment>
   <translation>Jambe avant, 0 à 10</translation>
  </message>
  <message>
   <source>Leg before, {day}</source>
   <extracomment>companion/ui/pages/paper_day.py</extracomment>
   <translation>Jambe avant, {day}</translation>
  </message>
  <message>
   <source>Leg moves, holding on to the wall</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Mouvements de jambes, tenu au mur</translation>
  </message>
  <message>
   <source>Leg pain</source>
   <extracomment>companion/printing/appointment_sheet.py, companion/printing/intake.py, companion/ui/pages/felt_fields.py, companion/ui/widgets/day_column.py</extracomment>
   <translation>Douleur de jambe</translation>
  </message>
  <message>
   <source>Leg pain and back pain written down</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>Douleur de jambe et de dos notée</translation>
  </message>
  <message>
   <source>Leg pain now</source>
   <extracomment>companion/ui/pages/check_in.py, companion/ui/pages/felt_frame.py</extracomment>
   <translation>Douleur de jambe maintenant</translation>
  </message>
  <message>
   <source>Leg pain over 3: leave it out.</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation>Douleur de jambe de plus de 3 : à laisser de côté.</translation>
  </message>
  <message>
   <source>Leg pain was about {before} at first and is about {after} now: less, by more than normal ups and downs.</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation>La douleur de jambe était d’environ {before} au début et est d’environ {after} maintenant : moins, au-delà des variations normales.</translation>
  </message>
  <message>
   <source>Leg pain was about {before} at first and is about {after} now: more, by more than normal ups and downs.</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation>La douleur de jambe était d’environ {before} au début et est d’environ {after} maintenant : plus, au-delà des variations normales.</translation>
  </message>
  <message>
   <source>Leg pain was about {before} at first and is about {after} now: this may just be normal ups and downs.</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation>La douleur de jambe était d’environ {before} au début et est d’environ {after} maintenant : ce sont peut-être des variations normales.</translation>
  </message>
  <message>
   <source>Leg pain was about {leg} at first and is about {leg_now} now, back pain {back} and {back_now}: this may just be normal ups and downs.</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation>La douleur de jambe était d’environ {leg} au début et est d’environ {leg_now} maintenant, celle du dos {back} et {back_now} : ce sont peut-être des variations normales.</translation>
  </message>
  <message>
   <source>Leg pain {n}: no session today.</source>
   <extracomment>companion/domain/gate.py</extracomment>
   <translation>Douleur de jambe {n} : pas de séance aujourd’hui.</translation>
  </message>
  <message>
   <source>Leg pain {n}: one level easier today, no stretches.</source>
   <extracomment>companion/domain/gate.py</extracomment>
   <translation>Douleur de jambe {n} : un niveau plus facile aujourd’hui, sans étirements.</translation>
  </message>
  <message>
   <source>Leg pain {n}: only the gentle ones today.</source>
   <extracomment>companion/domain/gate.py</extracomment>
   <translation>Douleur de jambe {n} : seulement les exercices doux aujourd’hui.</translation>
  </message>
  <message>
   <source>Leg pain {n}: your plan as it is.</source>
   <extracomment>companion/domain/gate.py</extracomment>
   <translation>Douleur de jambe {n} : votre plan tel quel.</translation>
  </message>
  <message>
   <source>Leg pain {n}: your plan, with a change today.</source>
   <extracomment>companion/domain/gate.py</extracomment>
   <translation>Douleur de jambe {n} : votre plan, avec un changement aujourd’hui.</translation>
  </message>
  <message>
   <source>Leg {pain}</source>
   <extracomment>companion/chart/pain.py, companion/ui/pages/entry_words.py, companion/ui/widgets/day_column.py</extracomment>
   <translation>Jambe {pain}</translation>
  </message>
  <message>
   <source>Leg: {range}.</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation>Jambe : {range}.</translation>
  </message>
  <message>
   <source>Legs giving way, or new trouble walking</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Jambes qui lâchent, ou difficulté nouvelle à marcher</translation>
  </message>
  <message>
   <source>Less</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Moins</translation>
  </message>
  <message>
   <source>Less arching. Walks may be shorter, with breaks.</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Moins de cambrure. Les marches peuvent être plus courtes, avec des pauses.</translation>
  </message>
  <message>
   <source>Less: {name}</source>
   <extracomment>companion/ui/pages/setting_entry.py</extracomment>
   <translation>Moins : {name}</translation>
  </message>
  <message>
   <source>Let go and breathe slowly.</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation>Relâchez et respirez lentement.</translation>
  </message>
  <message>
   <source>Let it rest a week</source>
   <extracomment>companion/ui/pages/plan_item.py</extracomment>
   <translation>Mettre au repos une semaine</translation>
  </message>
  <message>
   <source>Let us check a few things first.</source>
   <extracomment>companion/domain/after_stop.py</extracomment>
   <translation>Vérifions d’abord quelques points.</translation>
  </message>
  <message>
   <source>Letter</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Lettre</translation>
  </message>
  <message>
   <source>Letter</source>
   <comment>size of paper</comment>
   <extracomment>companion/printing/paper.py</extracomment>
   <translation>Lettre</translation>
  </message>
  <message>
   <source>Level</source>
   <extracomment>companion/ui/pages/dose_editor.py</extracomment>
   <translation>Niveau</translation>
  </message>
  <message>
   <source>Level {n}</source>
   <extracomment>companion/ui/pages/exercise_filters.py</extracomment>
   <translation>Niveau {n}</translation>
  </message>
  <message>
   <source>Level {n}: {dose}</source>
   <extracomment>companion/ui/pages/place_words.py</extracomment>
   <translation>Niveau {n} : {dose}</translation>
  </message>
  <message>
   <source>Licences</source>
   <extracomment>companion/ui/pages/about_card.py</extracomment>
   <translation>Licences</translation>
  </message>
  <message>
   <source>Lie as shown, or with your lower legs on a chair, or on your side with a pillow between your knees. Let the leg settle.</source>
   <extracomment>companion/ui/pages/rest_page.py</extracomment>
   <translation>Couchez-vous comme sur l’image, ou les mollets sur une chaise, ou sur le côté avec un oreiller entre les genoux. Laissez la jambe se calmer.</translation>
  </message>
  <message>
   <source>Lie down for at most 30 minutes at a time, lower legs on a chair.</source>
   <extracomment>companion/domain/flare.py</extracomment>
   <translation>Couchez-vous au plus 30 minutes à la fois, les mollets sur une chaise.</translation>
  </message>
  <message>
   <source>Lift from a rack, breathe out on effort</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Lever d’un support, souffler à l’effort</translation>
  </message>
  <message>
   <source>Lift. Slowly, and breathe out.</source>
   <extracomment>companion/ui/session_sound.py</extracomment>
   <translation>Levez. Lentement, et expirez.</translation>
  </message>
  <message>
   <source>Light</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Clair</translation>
  </message>
  <message>
   <source>Light</source>
   <comment>skin</comment>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Claire</translation>
  </message>
  <message>
   <source>Like this</source>
   <extracomment>companion/ui/pages/lesson_body.py</extracomment>
   <translation>Comme ceci</translation>
  </message>
  <message>
   <source>Like this:</source>
   <extracomment>companion/printing/lesson_sheet.py</extracomment>
   <translation>Comme ceci :</translation>
  </message>
  <message>
   <source>Line {line}: {words}</source>
   <extracomment>companion/clinic/located.py</extracomment>
   <translation>Ligne {line} : {words}</translation>
  </message>
  <message>
   <source>Listening.</source>
   <extracomment>companion/ui/pages/hands_free_card.py</extracomment>
   <translation>À l’écoute.</translation>
  </message>
  <message>
   <source>Locked for now</source>
   <extracomment>companion/ui/pages/day_words.py</extracomment>
   <translation>Bloqué pour l’instant</translation>
  </message>
  <message>
   <source>Long classes at the start</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Cours longs au début</translation>
  </message>
  <message>
   <source>Longer</source>
   <extracomment>companion/ui/pages/dose_editor.py, companion/ui/pages/own_numbers.py</extracomment>
   <translation>Plus long</translation>
  </message>
  <message>
   <source>Longer rest</source>
   <extracomment>companion/ui/pages/own_numbers.py</extracomment>
   <translation>Repos plus long</translation>
  </message>
  <message>
   <source>Look around first</source>
   <extracomment>companion/ui/pages/plan_step.py</extracomment>
   <translation>Regarder d’abord</translation>
  </message>
  <message>
   <source>Look at it</source>
   <extracomment>companion/ui/pages/plan_item.py</extracomment>
   <translation>Le voir</translation>
  </message>
  <message>
   <source>Looking for a good copy of your diary. This can take a minute.</source>
   <extracomment>companion/ui/pages/copy_list.py</extracomment>
   <translation>Recherche d’une bonne copie de votre journal. Cela peut prendre une minute.</translation>
  </message>
  <message>
   <source>Looking for an older copy. This can take a minute.</source>
   <extracomment>companion/ui/pages/copy_list.py</extracomment>
   <translation>Recherche d’une copie plus ancienne. Cela peut prendre une minute.</translation>
  </message>
  <message>
   <source>Looks</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation>Apparence</translation>
  </message>
  <message>
   <source>Looks, sound, reminders, printing, your data.</source>
   <extracomment>companion/ui/key_words.py</extracomment>
   <translation>Apparence, son, rappels, impression, vos données.</translation>
  </message>
  <message>
   <source>Losing weight without trying</source>
   <extracomment>companion/printing/help_lines.py</extracomment>
   <translation>Perte de poids sans le vouloir</translation>
  </message>
  <message>
   <source>Lost the position</source>
   <extracomment>companion/ui/pages/stop_questions.py</extracomment>
   <translation>Position perdue</translation>
  </message>
  <message>
   <source>Louder tones</source>
   <extracomment>companion/ui/pages/sound_panel.py</extracomment>
   <translation>Sons plus forts</translation>
  </message>
  <message>
   <source>Louder voice</source>
   <extracomment>companion/ui/pages/sound_panel.py</extracomment>
   <translation>Voix plus forte</translation>
  </message>
  <message>
   <source>Low back</source>
   <extracomment>companion/ui/pages/check_in_body.py, companion/ui/pages/today_asks.py</extracomment>
   <translation>Bas du dos</translation>
  </message>
  <message>
   <source>Low handlebars and a long reach</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Guidon bas et loin</translation>
  </message>
  <message>
   <source>Lowest point of pain or tingling. Left leg, from behind.</source>
   <extracomment>companion/ui/pages/check_in_body.py</extracomment>
   <translation>Point le plus bas de la douleur ou des fourmillements. Jambe gauche, de dos.</translation>
  </message>
  <message>
   <source>Lowest point of pain or tingling. Right leg, from behind.</source>
   <extracomment>companion/ui/pages/check_in_body.py</extracomment>
   <translation>Point le plus bas de la douleur ou des fourmillements. Jambe droite, de dos.</translation>
  </message>
  <message>
   <source>Lying figure four</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Étirement en 4 sur le dos</translation>
  </message>
  <message>
   <source>Lying march</source>
   <extracomment>companion/domain/rule_lesson.py</extracomment>
   <translation>Marche sur le dos</translation>
  </message>
  <message>
   <source>Mac</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Mac</translation>
  </message>
  <message>
   <source>Made for you</source>
   <extracomment>companion/ui/pages/plan_side.py</extracomment>
   <translation>Fait pour vous</translation>
  </message>
  <message>
   <source>Made on {day}. This is what would change:</source>
   <extracomment>companion/ui/plan_door.py</extracomment>
   <translation>Fait le {day}. Voici ce qui changerait :</translation>
  </message>
  <message>
   <source>Made smaller for you.</source>
   <extracomment>companion/ui/pages/why_card.py</extracomment>
   <translation>Rendu plus petit pour vous.</translation>
  </message>
  <message>
   <source>Made smaller for you: {names}.</source>
   <extracomment>companion/domain/plan_preview.py</extracomment>
   <translation>Rendus plus petits pour vous : {names}.</translation>
  </message>
  <message>
   <source>Make the file again on the other computer, and choose that one.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Refaites le fichier sur l’autre ordinateur, et choisissez celui-là.</translation>
  </message>
  <message>
   <source>Make your own</source>
   <extracomment>companion/ui/pages/exercises.py</extracomment>
   <translation>En créer un</translation>
  </message>
  <message>
   <source>Man</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Homme</translation>
  </message>
  <message>
   <source>Mar</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>mars</translation>
  </message>
  <message>
   <source>March</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>mars</translation>
  </message>
  <message>
   <source>March on the spot</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Marche sur place</translation>
  </message>
  <message>
   <source>May</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>mai</translation>
  </message>
  <message>
   <source>May</source>
   <comment>short</comment>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>mai</translation>
  </message>
  <message>
   <source>Medium</source>
   <comment>range of a movement</comment>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation>Moyenne</translation>
  </message>
  <message>
   <source>Menu</source>
   <extracomment>companion/ui/pages/session_top.py</extracomment>
   <translation>Menu</translation>
  </message>
  <message>
   <source>Message</source>
   <extracomment>companion/ui/pages/plan_paper.py</extracomment>
   <translation>Message</translation>
  </message>
  <message>
   <source>Minute {number} of {all}</source>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation>Minute {number} sur {all}</translation>
  </message>
  <message>
   <source>Minutes</source>
   <extracomment>companion/printing/appointment_sheet.py, companion/ui/pages/dose_editor.py, companion/ui/pages/entry_form.py</extracomment>
   <translation>Minutes</translation>
  </message>
  <message>
   <source>Missing: every session after this moment.</source>
   <extracomment>companion/ui/pages/copy_words.py</extracomment>
   <translation>Manque : chaque séance après ce moment.</translation>
  </message>
  <message numerus="yes">
   <source>Missing: {n} sessions after it, as far as the damaged file can be read.</source>
   <extracomment>companion/ui/pages/copy_words.py</extracomment>
   <translation>
    <numerusform>Manque : {n} séance après elle, d’après ce qu’on peut lire du fichier abîmé.</numerusform>
    <numerusform>Manquent : {n} séances après elle, d’après ce qu’on peut lire du fichier abîmé.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Missing: {n} sessions, as far as the damaged file can be read.</source>
   <extracomment>companion/ui/pages/copy_words.py</extracomment>
   <translation>
    <numerusform>Manque : {n} séance, d’après ce qu’on peut lire du fichier abîmé.</numerusform>
    <numerusform>Manquent : {n} séances, d’après ce qu’on peut lire du fichier abîmé.</numerusform>
   </translation>
  </message>
  <message>
   <source>Mon</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>lun.</translation>
  </message>
  <message>
   <source>Monday</source>
   <extracomment>companion/domain/prescription_change.py, companion/printing/calendar_words.py, companion/store/setting.py</extracomment>
   <translation>lundi</translation>
  </message>
  <message>
   <source>More</source>
   <extracomment>companion/ui/pages/dose_editor.py, companion/ui/pages/own_numbers.py</extracomment>
   <translation>Plus</translation>
  </message>
  <message>
   <source>More pain</source>
   <extracomment>companion/ui/pages/stop_questions.py</extracomment>
   <translation>Douleur plus forte</translation>
  </message>
  <message>
   <source>More than before. Rest from it today, then one level easier.</source>
   <extracomment>companion/domain/morning.py</extracomment>
   <translation>Plus qu’avant. Laissez-le aujourd’hui, puis un niveau plus facile.</translation>
  </message>
  <message>
   <source>More time</source>
   <extracomment>companion/ui/pages/session_controls.py</extracomment>
   <translation>Plus de temps</translation>
  </message>
  <message>
   <source>More: {name}</source>
   <extracomment>companion/ui/pages/setting_entry.py</extracomment>
   <translation>Plus : {name}</translation>
  </message>
  <message>
   <source>Mountain, warrior with a short stance</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Montagne, guerrier à pas court</translation>
  </message>
  <message>
   <source>Move</source>
   <extracomment>companion/domain/own_exercise.py, companion/domain/wording.py</extracomment>
   <translation>Bouger</translation>
  </message>
  <message>
   <source>Move for 2 to 10 seconds each way, slow and controlled.</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation>Bougez 2 à 10 secondes dans chaque sens, lentement et avec contrôle.</translation>
  </message>
  <message>
   <source>Move it to another folder, or choose another data folder.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Déplacez-le dans un autre dossier, ou choisissez un autre dossier de données.</translation>
  </message>
  <message>
   <source>Move slowly and with control.</source>
   <extracomment>companion/domain/first_run.py</extracomment>
   <translation>Bougez lentement et avec contrôle.</translation>
  </message>
  <message>
   <source>Movement on the screen</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Mouvement à l’écran</translation>
  </message>
  <message>
   <source>Moves the spine</source>
   <extracomment>companion/domain/exercise_words.py, companion/ui/pages/place_words.py</extracomment>
   <translation>Bouge le dos</translation>
  </message>
  <message>
   <source>Moving is as good as bed rest or better, and has fewer downsides. Most flare-ups ease within some weeks.</source>
   <extracomment>companion/domain/flare.py</extracomment>
   <translation>Bouger vaut autant que rester au lit, ou mieux, avec moins d’inconvénients. La plupart des poussées se calment en quelques semaines.</translation>
  </message>
  <message>
   <source>Much better</source>
   <extracomment>companion/ui/pages/goal_cards.py</extracomment>
   <translation>Beaucoup mieux</translation>
  </message>
  <message>
   <source>Much worse</source>
   <extracomment>companion/ui/pages/goal_cards.py</extracomment>
   <translation>Beaucoup moins bien</translation>
  </message>
  <message>
   <source>Mute</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Muet</translation>
  </message>
  <message>
   <source>Mute (M)</source>
   <extracomment>companion/ui/pages/sound_panel.py</extracomment>
   <translation>Muet (M)</translation>
  </message>
  <message>
   <source>Mute is on: nothing can be heard.</source>
   <extracomment>companion/ui/rooms/setting_extras.py</extracomment>
   <translation>Le mode muet est activé : on n’entend rien.</translation>
  </message>
  <message>
   <source>Mute, and sound again</source>
   <extracomment>companion/ui/key_words.py</extracomment>
   <translation>Muet, puis de nouveau le son</translation>
  </message>
  <message>
   <source>Muted</source>
   <extracomment>companion/ui/pages/session_top.py</extracomment>
   <translation>Muet</translation>
  </message>
  <message>
   <source>My medicines and illnesses</source>
   <extracomment>companion/printing/emergency_sheet.py</extracomment>
   <translation>Mes médicaments et maladies</translation>
  </message>
  <message>
   <source>My name</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>Mon nom</translation>
  </message>
  <message>
   <source>My numbers</source>
   <extracomment>companion/printing/emergency_sheet.py</extracomment>
   <translation>Mes numéros</translation>
  </message>
  <message>
   <source>My own dose</source>
   <extracomment>companion/ui/pages/dose_editor.py</extracomment>
   <translation>Ma propre dose</translation>
  </message>
  <message>
   <source>My record</source>
   <extracomment>companion/printing/record_sheet.py</extracomment>
   <translation>Mon relevé</translation>
  </message>
  <message>
   <source>My whole record</source>
   <extracomment>companion/ui/sheet_stock.py</extracomment>
   <translation>Tout mon relevé</translation>
  </message>
  <message>
   <source>Name</source>
   <extracomment>companion/printing/appointment_sheet.py, companion/ui/pages/own_exercise.py</extracomment>
   <translation>Nom</translation>
  </message>
  <message>
   <source>Name</source>
   <comment>of the person</comment>
   <extracomment>companion/printing/week_sheet.py</extracomment>
   <translation>Nom</translation>
  </message>
  <message>
   <source>Nerve glide</source>
   <extracomment>companion/domain/exercise_words.py</extracomment>
   <translation>Glissement du nerf</translation>
  </message>
  <message>
   <source>Neutral pelvis, head down</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Bassin neutre, tête posée</translation>
  </message>
  <message>
   <source>New</source>
   <comment>tingling</comment>
   <extracomment>companion/ui/pages/check_in_form.py</extracomment>
   <translation>Nouveau</translation>
  </message>
  <message>
   <source>New Zealand</source>
   <extracomment>companion/domain/emergency.py, companion/store/setting.py</extracomment>
   <translation>Nouvelle-Zélande</translation>
  </message>
  <message>
   <source>New in your plan</source>
   <extracomment>companion/domain/prescription_change.py</extracomment>
   <translation>Nouveau dans votre plan</translation>
  </message>
  <message>
   <source>New in your plan: {names}.</source>
   <extracomment>companion/domain/plan_preview.py</extracomment>
   <translation>Nouveau dans votre plan : {names}.</translation>
  </message>
  <message>
   <source>New loss of feeling or function during sex</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Perte nouvelle de sensation ou de fonction sexuelle</translation>
  </message>
  <message>
   <source>New loss of feeling or function in sex, with back or leg pain</source>
   <extracomment>companion/printing/help_lines.py</extracomment>
   <translation>Perte nouvelle de sensation ou fonction sexuelle, avec mal de dos ou de jambe</translation>
  </message>
  <message>
   <source>New weakness, both legs, a change between the legs, or trouble with pee or poo? Call your emergency number now.</source>
   <extracomment>companion/ui/pages/stop_card.py</extracomment>
   <translation>Faiblesse nouvelle, les deux jambes, un changement entre les jambes, ou du mal à uriner ou à aller à la selle ? Appelez les urgences maintenant.</translation>
  </message>
  <message>
   <source>Next</source>
   <comment>exercise to do</comment>
   <extracomment>companion/ui/widgets/routine_card.py</extracomment>
   <translation>Suivant</translation>
  </message>
  <message>
   <source>Next</source>
   <comment>question</comment>
   <extracomment>companion/ui/pages/check_in_foot.py</extracomment>
   <translation>Suivant</translation>
  </message>
  <message>
   <source>Next month</source>
   <extracomment>companion/ui/pages/calendar_card.py</extracomment>
   <translation>Mois suivant</translation>
  </message>
  <message>
   <source>Next morning</source>
   <extracomment>companion/printing/intake.py, companion/printing/week_rows.py, companion/ui/pages/paper_form.py</extracomment>
   <translation>Lendemain matin</translation>
  </message>
  <message>
   <source>Next morning: better, same or worse</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>Le lendemain matin : mieux, pareil ou pire</translation>
  </message>
  <message>
   <source>Next page: {title}</source>
   <extracomment>companion/ui/pages/lesson_view.py</extracomment>
   <translation>Page suivante : {title}</translation>
  </message>
  <message>
   <source>Next reminder: {when}</source>
   <extracomment>companion/ui/rooms/settings.py</extracomment>
   <translation>Prochain rappel : {when}</translation>
  </message>
  <message>
   <source>Next session day: {day}</source>
   <comment>a heading</comment>
   <extracomment>companion/printing/day_note.py</extracomment>
   <translation>Prochain jour de séance : {day}</translation>
  </message>
  <message>
   <source>Next session day: {day}.</source>
   <extracomment>companion/ui/pages/day_words.py</extracomment>
   <translation>Prochain jour de séance : {day}.</translation>
  </message>
  <message>
   <source>Next time it comes back one level easier, with half the reps.</source>
   <extracomment>companion/domain/next_time.py</extracomment>
   <translation>La prochaine fois, il revient un niveau plus facile, avec la moitié des répétitions.</translation>
  </message>
  <message>
   <source>Next week</source>
   <extracomment>companion/ui/pages/history_header.py</extracomment>
   <translation>Semaine suivante</translation>
  </message>
  <message>
   <source>Next, in this position</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation>Ensuite, dans cette position</translation>
  </message>
  <message>
   <source>Next: {name}.</source>
   <extracomment>companion/domain/cue_words.py</extracomment>
   <translation>Ensuite : {name}.</translation>
  </message>
  <message>
   <source>No</source>
   <extracomment>companion/ui/pages/about_form.py, companion/ui/pages/check_in_form.py, companion/ui/pages/own_exercise.py, companion/ui/pages/today_asks.py, companion/ui/widgets/question_row.py</extracomment>
   <translation>Non</translation>
  </message>
  <message>
   <source>No arching and no turning of the back.</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Ni cambrer ni tourner le dos.</translation>
  </message>
  <message>
   <source>No bending or nerve sliders in the first {n} hours of the day.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Ni flexions ni glissements du nerf dans les {n} premières heures du jour.</translation>
  </message>
  <message>
   <source>No better after a few weeks, or getting worse</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Pas mieux après quelques semaines, ou pire</translation>
  </message>
  <message>
   <source>No change in two weeks. Ask a GP or physiotherapist what else could help.</source>
   <extracomment>companion/ui/pages/today_asks.py</extracomment>
   <translation>Aucun changement en deux semaines. Demandez à un médecin ou kinésithérapeute ce qui pourrait encore aider.</translation>
  </message>
  <message>
   <source>No change in {n} days: ask a GP or physiotherapist.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Aucun changement en {n} jours : demandez à un médecin ou kinésithérapeute.</translation>
  </message>
  <message>
   <source>No copy of your diary could be made today. Parts of the diary look damaged. Nothing was deleted. Close the program and open it again to have the diary checked.</source>
   <extracomment>companion/ui/daily_copy.py</extracomment>
   <translation>Aucune copie de votre journal n’a pu être faite aujourd’hui. Des parties du journal semblent abîmées. Rien n’a été supprimé. Fermez le programme et rouvrez-le pour faire vérifier le journal.</translation>
  </message>
  <message>
   <source>No copy of your diary could be made today. {reason} Your sessions are saved, and the copy is tried again later.</source>
   <extracomment>companion/ui/daily_copy.py</extracomment>
   <translation>Aucune copie de votre journal n’a pu être faite aujourd’hui. {reason} Vos séances sont enregistrées, et la copie sera réessayée plus tard.</translation>
  </message>
  <message>
   <source>No effort</source>
   <extracomment>companion/ui/pages/after_session.py</extracomment>
   <translation>Aucun effort</translation>
  </message>
  <message>
   <source>No exercise could be read</source>
   <extracomment>companion/ui/pages/today_empty.py</extracomment>
   <translation>Aucun exercice n’a pu être lu</translation>
  </message>
  <message>
   <source>No exercise fits. Try fewer filters, or another word.</source>
   <extracomment>companion/ui/pages/exercises.py</extracomment>
   <translation>Aucun exercice ne convient. Essayez moins de filtres, ou un autre mot.</translation>
  </message>
  <message>
   <source>No exercise is left for today</source>
   <extracomment>companion/ui/pages/today_empty.py, companion/ui/today_note.py</extracomment>
   <translation>Il ne reste plus d’exercice aujourd’hui</translation>
  </message>
  <message>
   <source>No exercise is left in your plan</source>
   <extracomment>companion/ui/pages/plan_gap_card.py</extracomment>
   <translation>Il ne reste aucun exercice dans votre plan</translation>
  </message>
  <message>
   <source>No exercises</source>
   <extracomment>companion/ui/pages/day_words.py</extracomment>
   <translation>Pas d’exercices</translation>
  </message>
  <message>
   <source>No exercises for now. Short, easy walks and changing position are fine.</source>
   <extracomment>companion/domain/alarm_words.py</extracomment>
   <translation>Pas d’exercices pour l’instant. De petites marches faciles et changer de position conviennent.</translation>
  </message>
  <message>
   <source>No exercises today</source>
   <extracomment>companion/domain/closed_words.py</extracomment>
   <translation>Pas d’exercices aujourd’hui</translation>
  </message>
  <message>
   <source>No exercises today.</source>
   <extracomment>companion/printing/closed_sheet.py</extracomment>
   <translation>Pas d’exercices aujourd’hui.</translation>
  </message>
  <message>
   <source>No longer in your plan</source>
   <extracomment>companion/domain/prescription_change.py</extracomment>
   <translation>Retiré de votre plan</translation>
  </message>
  <message>
   <source>No longer in your plan: {names}.</source>
   <extracomment>companion/domain/plan_preview.py</extracomment>
   <translation>Retiré de votre plan : {names}.</translation>
  </message>
  <message>
   <source>No loudspeaker was found. The session goes on without sound.</source>
   <extracomment>companion/ui/session_sound.py</extracomment>
   <translation>Aucun haut-parleur trouvé. La séance continue sans son.</translation>
  </message>
  <message>
   <source>No microphone was found. Use the keys or the buttons to stop.</source>
   <extracomment>companion/ui/session_ear.py</extracomment>
   <translation>Aucun micro trouvé. Utilisez les touches ou les boutons pour arrêter.</translation>
  </message>
  <message>
   <source>No new numbness, weakness or bladder change</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>Pas d’engourdissement, de faiblesse ou de trouble urinaire nouveaux</translation>
  </message>
  <message>
   <source>No notes after this time.</source>
   <extracomment>companion/store/reminder_setting.py</extracomment>
   <translation>Pas de rappels après cette heure.</translation>
  </message>
  <message>
   <source>No notes before this time.</source>
   <extracomment>companion/store/reminder_setting.py</extracomment>
   <translation>Pas de rappels avant cette heure.</translation>
  </message>
  <message>
   <source>No page has “{words}”. Try another word, or read one of these.</source>
   <extracomment>companion/ui/pages/lesson_list.py</extracomment>
   <translation>Aucune page ne contient « {words} ». Essayez un autre mot, ou lisez l’une de celles-ci.</translation>
  </message>
  <message>
   <source>No planks, front or side.</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Pas de planches, ni de face ni de côté.</translation>
  </message>
  <message>
   <source>No printer is set up on this computer. Save the sheet as a PDF instead, and print it elsewhere.</source>
   <extracomment>companion/printing/printer.py</extracomment>
   <translation>Aucune imprimante n’est installée ici. Enregistrez la feuille en PDF et imprimez-la ailleurs.</translation>
  </message>
  <message>
   <source>No reminder is set.</source>
   <extracomment>companion/ui/rooms/settings.py</extracomment>
   <translation>Aucun rappel n’est réglé.</translation>
  </message>
  <message>
   <source>No reminder of exercises is coming in the next two weeks.</source>
   <extracomment>companion/ui/rooms/settings.py</extracomment>
   <translation>Aucun rappel d’exercices ne vient dans les deux prochaines semaines.</translation>
  </message>
  <message>
   <source>No session</source>
   <extracomment>companion/ui/pages/week_words.py, companion/ui/widgets/day_column.py</extracomment>
   <translation>Pas de séance</translation>
  </message>
  <message>
   <source>No session has been done yet.</source>
   <extracomment>companion/printing/record_sheet.py</extracomment>
   <translation>Aucune séance n’a encore été faite.</translation>
  </message>
  <message>
   <source>No session today</source>
   <extracomment>companion/domain/closed_words.py</extracomment>
   <translation>Pas de séance aujourd’hui</translation>
  </message>
  <message>
   <source>No session today: flare-up plan</source>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation>Pas de séance : plan de poussée</translation>
  </message>
  <message>
   <source>No session was saved on this day.</source>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation>Aucune séance n’a été enregistrée ce jour-là.</translation>
  </message>
  <message>
   <source>No sessions yet.</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation>Pas encore de séances.</translation>
  </message>
  <message>
   <source>No setting has “{words}”. Try another word.</source>
   <extracomment>companion/ui/pages/settings.py</extracomment>
   <translation>Aucun réglage ne contient « {words} ». Essayez un autre mot.</translation>
  </message>
  <message>
   <source>No special cause was found</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Aucune cause particulière trouvée</translation>
  </message>
  <message>
   <source>No stretches, sliders or planks for now.</source>
   <extracomment>companion/domain/flare.py</extracomment>
   <translation>Pas d’étirements, de glissements ni de planches pour l’instant.</translation>
  </message>
  <message>
   <source>No time</source>
   <extracomment>companion/ui/pages/not_today_dialog.py</extracomment>
   <translation>Pas le temps</translation>
  </message>
  <message>
   <source>No tones and no voice in a session.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Ni sons ni voix dans une séance.</translation>
  </message>
  <message>
   <source>No voice was found on this computer. The session goes on without one.</source>
   <extracomment>companion/ui/session_sound.py</extracomment>
   <translation>Aucune voix trouvée sur cet ordinateur. La séance continue sans voix.</translation>
  </message>
  <message>
   <source>No, it is wrong</source>
   <extracomment>companion/ui/clock_question.py</extracomment>
   <translation>Non, c’est faux</translation>
  </message>
  <message>
   <source>None</source>
   <extracomment>companion/ui/pages/sets_card.py</extracomment>
   <translation>Aucune</translation>
  </message>
  <message>
   <source>None</source>
   <comment>no pain</comment>
   <extracomment>companion/ui/pages/check_in_form.py</extracomment>
   <translation>Aucune</translation>
  </message>
  <message>
   <source>None</source>
   <comment>no pain below the waist</comment>
   <extracomment>companion/ui/pages/stop_questions.py</extracomment>
   <translation>Nulle part</translation>
  </message>
  <message>
   <source>None</source>
   <comment>no tingling</comment>
   <extracomment>companion/ui/pages/check_in_form.py</extracomment>
   <translation>Aucun</translation>
  </message>
  <message>
   <source>None</source>
   <comment>of pain, the 0 of 10</comment>
   <extracomment>companion/ui/pages/stop_questions.py, companion/ui/widgets/scale.py</extracomment>
   <translation>Aucune</translation>
  </message>
  <message>
   <source>None of these signs</source>
   <extracomment>companion/ui/pages/sign_result.py</extracomment>
   <translation>Aucun de ces signes</translation>
  </message>
  <message>
   <source>None of {name}</source>
   <extracomment>companion/ui/pages/sets_card.py</extracomment>
   <translation>Rien de {name}</translation>
  </message>
  <message>
   <source>None.</source>
   <extracomment>companion/printing/appointment_sheet.py, companion/printing/visit_notes.py</extracomment>
   <translation>Aucun.</translation>
  </message>
  <message>
   <source>None.</source>
   <comment>no stops</comment>
   <extracomment>companion/ui/pages/week_cards.py</extracomment>
   <translation>Aucun.</translation>
  </message>
  <message>
   <source>Normal</source>
   <extracomment>companion/ui/pages/print_panel.py</extracomment>
   <translation>Normale</translation>
  </message>
  <message>
   <source>Not back to usual after the rest</source>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation>Pas de retour à l’état habituel après le repos</translation>
  </message>
  <message>
   <source>Not back to usual after three days. Ask a GP or physiotherapist soon.</source>
   <extracomment>companion/ui/pages/today_asks.py</extracomment>
   <translation>Pas de retour à l’état habituel après trois jours. Demandez bientôt à un médecin ou kinésithérapeute.</translation>
  </message>
  <message>
   <source>Not back to usual {n} days after a stop: ask a GP or physiotherapist.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Pas de retour à l’état habituel {n} jours après un arrêt : demandez à un médecin ou kinésithérapeute.</translation>
  </message>
  <message>
   <source>Not better after a few weeks of home care</source>
   <extracomment>companion/printing/help_lines.py</extracomment>
   <translation>Pas mieux après quelques semaines à la maison</translation>
  </message>
  <message>
   <source>Not done</source>
   <extracomment>companion/ui/widgets/exercise_sign.py</extracomment>
   <translation>Pas fait</translation>
  </message>
  <message>
   <source>Not everything could be deleted.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Tout n’a pas pu être supprimé.</translation>
  </message>
  <message>
   <source>Not for now</source>
   <extracomment>companion/ui/pages/lesson_body.py</extracomment>
   <translation>Pas pour l’instant</translation>
  </message>
  <message>
   <source>Not for now:</source>
   <extracomment>companion/printing/lesson_sheet.py</extracomment>
   <translation>Pas pour l’instant :</translation>
  </message>
  <message>
   <source>Not in the file: older photos of {names}. One file holds {n} MB of photos. To keep them all, copy the folder {folder} too.</source>
   <extracomment>companion/store/tally.py</extracomment>
   <translation>Pas dans le fichier : d’anciennes photos de {names}. Un fichier contient {n} Mo de photos. Pour les garder toutes, copiez aussi le dossier {folder}.</translation>
  </message>
  <message numerus="yes">
   <source>Not in the file: the photos of {names}. They are gone or damaged; choose them again in the exercises.</source>
   <extracomment>companion/store/tally.py</extracomment>
   <translation>
    <numerusform>Pas dans le fichier : la photo de {names}. Elle manque ou est abîmée ; choisissez-la de nouveau dans l’exercice.</numerusform>
    <numerusform>Pas dans le fichier : les photos de {names}. Elles manquent ou sont abîmées ; choisissez-les de nouveau dans les exercices.</numerusform>
   </translation>
  </message>
  <message>
   <source>Not in the first {n} hours after getting up: {names}.</source>
   <extracomment>companion/domain/day_change.py</extracomment>
   <translation>Pas dans les {n} premières heures après le lever : {names}.</translation>
  </message>
  <message>
   <source>Not in your plan</source>
   <extracomment>companion/ui/pages/place_words.py</extracomment>
   <translation>Pas dans votre plan</translation>
  </message>
  <message>
   <source>Not known yet</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Pas encore connu</translation>
  </message>
  <message>
   <source>Not now</source>
   <extracomment>companion/ui/pages/flare_advice.py, companion/ui/pages/rate_page.py, companion/ui/trouble_window.py</extracomment>
   <translation>Pas maintenant</translation>
  </message>
  <message>
   <source>Not possible</source>
   <extracomment>companion/ui/pages/told_words.py</extracomment>
   <translation>Pas possible</translation>
  </message>
  <message>
   <source>Not rated yet.</source>
   <extracomment>companion/ui/pages/goal_cards.py</extracomment>
   <translation>Pas encore évalué.</translation>
  </message>
  <message>
   <source>Not reachable? Go to {place}.</source>
   <extracomment>companion/printing/emergency_sheet.py</extracomment>
   <translation>Injoignable ? Allez {place}.</translation>
  </message>
  <message>
   <source>Not saved</source>
   <extracomment>companion/ui/plan_door.py</extracomment>
   <translation>Non enregistré</translation>
  </message>
  <message>
   <source>Not saved yet.</source>
   <extracomment>companion/ui/pages/about.py, companion/ui/pages/own_exercise.py</extracomment>
   <translation>Pas encore enregistré.</translation>
  </message>
  <message>
   <source>Not saved: {reason}.</source>
   <extracomment>companion/ui/record_door.py</extracomment>
   <translation>Pas enregistré : {reason}.</translation>
  </message>
  <message>
   <source>Not today</source>
   <extracomment>companion/ui/pages/day_words.py, companion/ui/pages/exercise_foot.py, companion/ui/pages/not_today_dialog.py, companion/ui/pages/today_asks.py, companion/ui/pages/today_header.py, companion/ui/widgets/routine_card.py</extracomment>
   <translation>Pas aujourd’hui</translation>
  </message>
  <message>
   <source>Not today</source>
   <comment>reason to skip an exercise</comment>
   <extracomment>companion/ui/pages/session_offer.py</extracomment>
   <translation>Pas aujourd’hui</translation>
  </message>
  <message>
   <source>Not today: {names}.</source>
   <extracomment>companion/domain/day_change.py</extracomment>
   <translation>Pas aujourd’hui : {names}.</translation>
  </message>
  <message>
   <source>Not today: {reason}</source>
   <extracomment>companion/ui/pages/told_words.py</extracomment>
   <translation>Pas aujourd’hui : {reason}</translation>
  </message>
  <message>
   <source>Not today?</source>
   <extracomment>companion/ui/pages/not_today_dialog.py</extracomment>
   <translation>Pas aujourd’hui ?</translation>
  </message>
  <message>
   <source>Not until it feels as it did before: {names}.</source>
   <extracomment>companion/domain/day_change.py</extracomment>
   <translation>Pas avant que tout soit redevenu comme avant : {names}.</translation>
  </message>
  <message>
   <source>Not with what you ruled out</source>
   <extracomment>companion/ui/pages/place_words.py</extracomment>
   <translation>Pas avec ce que vous avez exclu</translation>
  </message>
  <message>
   <source>Not with what you said</source>
   <extracomment>companion/ui/pages/place_words.py</extracomment>
   <translation>Pas avec ce que vous avez dit</translation>
  </message>
  <message>
   <source>Not with what you said about your health.</source>
   <extracomment>companion/ui/pages/plan_left_out.py</extracomment>
   <translation>Pas avec ce que vous avez dit de votre santé.</translation>
  </message>
  <message>
   <source>Not yet</source>
   <extracomment>companion/ui/pages/clearance.py, companion/ui/pages/day_words.py, companion/ui/pages/plan_offers.py, companion/ui/pages/today_asks.py</extracomment>
   <translation>Pas encore</translation>
  </message>
  <message>
   <source>Not yet for {name}</source>
   <extracomment>companion/ui/pages/plan_offers.py</extracomment>
   <translation>Pas encore pour {name}</translation>
  </message>
  <message>
   <source>Note</source>
   <extracomment>companion/ui/pages/entry_form.py</extracomment>
   <translation>Note</translation>
  </message>
  <message>
   <source>Note: {text}</source>
   <extracomment>companion/ui/pages/entry_view.py</extracomment>
   <translation>Note : {text}</translation>
  </message>
  <message>
   <source>Notes</source>
   <extracomment>companion/domain/prescription_change.py, companion/printing/visit_notes.py</extracomment>
   <translation>Notes</translation>
  </message>
  <message>
   <source>Nothing done yet today. Your exercises are ready when you are.</source>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation>Rien n’est encore fait aujourd’hui. Vos exercices sont prêts quand vous l’êtes.</translation>
  </message>
  <message>
   <source>Nothing else is missing, as far as the damaged file can be read.</source>
   <extracomment>companion/ui/pages/copy_words.py</extracomment>
   <translation>Rien d’autre ne manque, d’après ce qu’on peut lire du fichier abîmé.</translation>
  </message>
  <message>
   <source>Nothing face down. The rest stays as it is.</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Rien sur le ventre. Le reste ne change pas.</translation>
  </message>
  <message>
   <source>Nothing flat on the back. Your midwife or physiotherapist agrees first.</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Rien à plat sur le dos. Votre sage-femme ou kinésithérapeute donne d’abord son accord.</translation>
  </message>
  <message>
   <source>Nothing has changed since the last copy.</source>
   <extracomment>companion/ui/rooms/data_desk.py</extracomment>
   <translation>Rien n’a changé depuis la dernière copie.</translation>
  </message>
  <message>
   <source>Nothing in your diary was changed.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Rien n’a été changé dans votre journal.</translation>
  </message>
  <message>
   <source>Nothing is changed yet.</source>
   <extracomment>companion/ui/pages/about.py</extracomment>
   <translation>Rien n’est encore changé.</translation>
  </message>
  <message>
   <source>Nothing is deleted.</source>
   <extracomment>companion/ui/pages/copy_words.py</extracomment>
   <translation>Rien n’est supprimé.</translation>
  </message>
  <message>
   <source>Nothing is deleted. The old file is kept in the folder “set-aside”, next to the diary.</source>
   <extracomment>companion/ui/pages/copy_words.py</extracomment>
   <translation>Rien n’est supprimé. L’ancien fichier est gardé dans le dossier « set-aside », à côté du journal.</translation>
  </message>
  <message>
   <source>Nothing is filled in yet under what you did.</source>
   <extracomment>companion/ui/pages/entry_form.py</extracomment>
   <translation>Rien n’est encore rempli sous ce que vous avez fait.</translation>
  </message>
  <message>
   <source>Nothing is left out.</source>
   <extracomment>companion/ui/pages/plan_left_out.py</extracomment>
   <translation>Rien n’est laissé de côté.</translation>
  </message>
  <message>
   <source>Nothing is missing, as far as the damaged file can be read.</source>
   <extracomment>companion/ui/pages/copy_words.py</extracomment>
   <translation>Rien ne manque, d’après ce qu’on peut lire du fichier abîmé.</translation>
  </message>
  <message>
   <source>Nothing is ticked yet.</source>
   <extracomment>companion/ui/pages/paper_form.py</extracomment>
   <translation>Rien n’est encore coché.</translation>
  </message>
  <message>
   <source>Nothing more was noted.</source>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation>Rien de plus n’a été noté.</translation>
  </message>
  <message>
   <source>Nothing on one leg, and nothing that spreads the knees.</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Rien sur une jambe, et rien qui écarte les genoux.</translation>
  </message>
  <message>
   <source>Nothing that rounds or turns the back.</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Rien qui arrondit ou tourne le dos.</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <extracomment>companion/cli/plan_file.py, companion/store/errors.py</extracomment>
   <translation>Rien n’a été changé.</translation>
  </message>
  <message>
   <source>Nothing was changed. Show this to whoever made the plan:</source>
   <extracomment>companion/ui/plan_door.py</extracomment>
   <translation>Rien n’a été changé. Montrez ceci à la personne qui a fait le plan :</translation>
  </message>
  <message>
   <source>Nothing was deleted or written over.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Rien n’a été supprimé ni écrasé.</translation>
  </message>
  <message>
   <source>Nothing was planned. A short walk is plenty on a rest day.</source>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation>Rien n’était prévu. Une petite marche suffit un jour de repos.</translation>
  </message>
  <message>
   <source>Nothing yet. Each change will be here, with its reason.</source>
   <extracomment>companion/ui/pages/plan_log.py</extracomment>
   <translation>Rien encore. Chaque changement sera ici, avec sa raison.</translation>
  </message>
  <message>
   <source>Nov</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>nov.</translation>
  </message>
  <message>
   <source>November</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>novembre</translation>
  </message>
  <message>
   <source>Now</source>
   <comment>at once</comment>
   <extracomment>companion/printing/emergency_sheet.py</extracomment>
   <translation>Tout de suite</translation>
  </message>
  <message>
   <source>Now: call {number} or go to {place}</source>
   <extracomment>companion/ui/pages/help_cards.py</extracomment>
   <translation>Tout de suite : appelez le {number} ou allez {place}</translation>
  </message>
  <message>
   <source>Now: call {number} or go to {ward}</source>
   <extracomment>companion/ui/pages/lock_card.py</extracomment>
   <translation>Tout de suite : appelez le {number} ou allez {ward}</translation>
  </message>
  <message>
   <source>Nowhere</source>
   <extracomment>companion/ui/pages/check_in_body.py, companion/ui/pages/today_asks.py</extracomment>
   <translation>Nulle part</translation>
  </message>
  <message>
   <source>Numb or odd feeling around the genitals or back passage</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Sensation engourdie ou bizarre aux organes génitaux ou à l’anus</translation>
  </message>
  <message>
   <source>Numb, tingling or odd feeling between the legs, around the genitals or back passage</source>
   <extracomment>companion/printing/help_lines.py</extracomment>
   <translation>Engourdissement, fourmillements ou sensation bizarre entre les jambes, aux organes génitaux ou à l’anus</translation>
  </message>
  <message>
   <source>Number of another exercise that was stopped, {day}</source>
   <extracomment>companion/ui/pages/paper_day.py</extracomment>
   <translation>Numéro d’un autre exercice arrêté, {day}</translation>
  </message>
  <message>
   <source>Number of the exercise that was stopped, {day}</source>
   <extracomment>companion/ui/pages/paper_day.py</extracomment>
   <translation>Numéro de l’exercice arrêté, {day}</translation>
  </message>
  <message>
   <source>OK</source>
   <extracomment>companion/ui/trouble_line.py</extracomment>
   <translation>OK</translation>
  </message>
  <message>
   <source>Oct</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>oct.</translation>
  </message>
  <message>
   <source>Octagon: a stop.</source>
   <extracomment>companion/printing/appointment_sheet.py</extracomment>
   <translation>Octogone : un arrêt.</translation>
  </message>
  <message>
   <source>October</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>octobre</translation>
  </message>
  <message>
   <source>Off</source>
   <extracomment>companion/ui/pages/setting_entry.py, companion/ui/pages/sound_panel.py</extracomment>
   <translation>Arrêt</translation>
  </message>
  <message>
   <source>Olive</source>
   <comment>skin</comment>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Olive</translation>
  </message>
  <message>
   <source>On</source>
   <comment>the day, beside a line</comment>
   <extracomment>companion/printing/closed_sheet.py</extracomment>
   <translation>Le</translation>
  </message>
  <message>
   <source>On a sore day or in a flare-up: leave it out.</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation>Un jour douloureux ou en poussée : à laisser de côté.</translation>
  </message>
  <message>
   <source>On hands and knees you rest on your forearms.</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>À quatre pattes, vous vous appuyez sur les avant-bras.</translation>
  </message>
  <message>
   <source>On one knee</source>
   <extracomment>companion/domain/exercise_words.py</extracomment>
   <translation>Un genou à terre</translation>
  </message>
  <message>
   <source>On the other side now: {names}.</source>
   <extracomment>companion/domain/plan_preview.py</extracomment>
   <translation>Maintenant de l’autre côté : {names}.</translation>
  </message>
  <message>
   <source>On the way</source>
   <extracomment>companion/printing/artist.py</extracomment>
   <translation>En chemin</translation>
  </message>
  <message>
   <source>On this computer it can stay in the corner of the screen.</source>
   <extracomment>companion/ui/pages/reminder_card.py</extracomment>
   <translation>Sur cet ordinateur, il peut rester dans le coin de l’écran.</translation>
  </message>
  <message>
   <source>On this computer it cannot stay in the corner: leave the window open.</source>
   <extracomment>companion/ui/pages/reminder_card.py</extracomment>
   <translation>Sur cet ordinateur, il ne peut pas rester dans le coin : laissez la fenêtre ouverte.</translation>
  </message>
  <message>
   <source>On to the next control; with Shift, back</source>
   <extracomment>companion/ui/key_words.py</extracomment>
   <translation>À l’élément suivant ; avec Maj, en arrière</translation>
  </message>
  <message>
   <source>On which day?</source>
   <extracomment>companion/ui/pages/day_form.py, companion/ui/pages/sign_off_fields.py</extracomment>
   <translation>Quel jour ?</translation>
  </message>
  <message>
   <source>On your back</source>
   <extracomment>companion/domain/exercise_words.py</extracomment>
   <translation>Sur le dos</translation>
  </message>
  <message>
   <source>On your front</source>
   <extracomment>companion/domain/exercise_words.py</extracomment>
   <translation>Sur le ventre</translation>
  </message>
  <message>
   <source>On your side</source>
   <extracomment>companion/domain/exercise_words.py</extracomment>
   <translation>Sur le côté</translation>
  </message>
  <message>
   <source>One calf swollen, hot and red</source>
   <extracomment>companion/printing/help_lines.py</extracomment>
   <translation>Un mollet enflé, chaud et rouge</translation>
  </message>
  <message>
   <source>One calf swollen, hot or red; or pregnant and bleeding</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Un mollet enflé, chaud ou rouge ; ou enceinte et saignement</translation>
  </message>
  <message>
   <source>One exercise not today: {reason}</source>
   <extracomment>companion/ui/pages/told_words.py</extracomment>
   <translation>Un exercice pas aujourd’hui : {reason}</translation>
  </message>
  <message>
   <source>One leg at a time in tabletop</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Une jambe à la fois en table</translation>
  </message>
  <message>
   <source>One leg clearly weaker over hours or days</source>
   <extracomment>companion/printing/help_lines.py</extracomment>
   <translation>Une jambe nettement plus faible en quelques heures ou jours</translation>
  </message>
  <message>
   <source>One level easier</source>
   <extracomment>companion/ui/pages/dose_editor.py</extracomment>
   <translation>Un niveau plus facile</translation>
  </message>
  <message>
   <source>One level easier, no stretches</source>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation>Un niveau plus facile, sans étirer</translation>
  </message>
  <message>
   <source>One level harder</source>
   <extracomment>companion/ui/pages/dose_editor.py</extracomment>
   <translation>Un niveau plus difficile</translation>
  </message>
  <message>
   <source>One line for each exercise of a session.</source>
   <extracomment>companion/ui/pages/export_card.py</extracomment>
   <translation>Une ligne pour chaque exercice d’une séance.</translation>
  </message>
  <message>
   <source>One line.</source>
   <extracomment>companion/ui/pages/entry_form.py</extracomment>
   <translation>Une ligne.</translation>
  </message>
  <message>
   <source>One of your answers should be looked at by a doctor first. Nothing can be started until a clinician has cleared it.</source>
   <extracomment>companion/domain/closed_words.py</extracomment>
   <translation>L’une de vos réponses est à montrer d’abord à un médecin. Rien ne peut commencer avant l’accord d’un soignant.</translation>
  </message>
  <message>
   <source>One or two days keep what you have. Three or more build strength.</source>
   <extracomment>companion/domain/intake.py</extracomment>
   <translation>Un ou deux jours gardent ce que vous avez. Trois ou plus donnent de la force.</translation>
  </message>
  <message>
   <source>One set less</source>
   <extracomment>companion/ui/pages/dose_editor.py, companion/ui/pages/own_numbers.py</extracomment>
   <translation>Une série de moins</translation>
  </message>
  <message>
   <source>One set more</source>
   <extracomment>companion/ui/pages/dose_editor.py, companion/ui/pages/own_numbers.py</extracomment>
   <translation>Une série de plus</translation>
  </message>
  <message>
   <source>One step easier</source>
   <extracomment>companion/ui/pages/plan_item.py</extracomment>
   <translation>Un pas plus facile</translation>
  </message>
  <message>
   <source>One thing changes at a time: two more reps, a longer hold, a set, or the next level.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Une chose change à la fois : deux répétitions de plus, tenir plus longtemps, une série, ou le niveau suivant.</translation>
  </message>
  <message>
   <source>Only breathing, brace, heel slides, short walk</source>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation>Seulement respirer, gainer, glisser les talons, petite marche</translation>
  </message>
  <message>
   <source>Only if a professional asked</source>
   <extracomment>companion/ui/pages/place_words.py</extracomment>
   <translation>Seulement si un professionnel l’a demandé</translation>
  </message>
  <message>
   <source>Only what is new, or not normal for you, is a yes.</source>
   <extracomment>companion/domain/sign_group.py</extracomment>
   <translation>Seul ce qui est nouveau, ou pas normal pour vous, est un oui.</translation>
  </message>
  <message>
   <source>Only what somebody told you. This program finds no cause itself.</source>
   <extracomment>companion/ui/pages/about_form.py</extracomment>
   <translation>Seulement ce qu’on vous a dit. Ce programme ne cherche pas la cause.</translation>
  </message>
  <message>
   <source>Only when a professional asked you to do it.</source>
   <extracomment>companion/domain/caution_words.py</extracomment>
   <translation>Seulement si un professionnel vous l’a demandé.</translation>
  </message>
  <message>
   <source>Open Companion</source>
   <extracomment>companion/ui/reminding.py</extracomment>
   <translation>Ouvrir Companion</translation>
  </message>
  <message>
   <source>Open a plan</source>
   <extracomment>companion/ui/pages/plan_side.py, companion/ui/plan_door.py</extracomment>
   <translation>Ouvrir un plan</translation>
  </message>
  <message>
   <source>Open another file</source>
   <extracomment>companion/ui/plan_door.py</extracomment>
   <translation>Ouvrir un autre fichier</translation>
  </message>
  <message>
   <source>Open my plan</source>
   <extracomment>companion/ui/pages/today_empty.py</extracomment>
   <translation>Ouvrir mon plan</translation>
  </message>
  <message>
   <source>Open the folder</source>
   <extracomment>companion/ui/pages/data_card.py</extracomment>
   <translation>Ouvrir le dossier</translation>
  </message>
  <message>
   <source>Opens the program quietly when you log in, so that it can remind you.</source>
   <extracomment>companion/store/reminder_setting.py</extracomment>
   <translation>Ouvre le programme discrètement à la connexion, pour pouvoir vous le rappeler.</translation>
  </message>
  <message>
   <source>Or any of these?</source>
   <extracomment>companion/ui/pages/about_form.py</extracomment>
   <translation>Ou l’un de ceux-ci ?</translation>
  </message>
  <message>
   <source>Order by position</source>
   <extracomment>companion/ui/pages/plan_list.py</extracomment>
   <translation>Ordonner par position</translation>
  </message>
  <message>
   <source>Other</source>
   <comment>reason</comment>
   <extracomment>companion/ui/pages/not_today_dialog.py</extracomment>
   <translation>Autre</translation>
  </message>
  <message>
   <source>Other</source>
   <comment>something else that was felt</comment>
   <extracomment>companion/ui/pages/stop_questions.py</extracomment>
   <translation>Autre</translation>
  </message>
  <message>
   <source>Other leg</source>
   <extracomment>companion/ui/pages/check_in_body.py</extracomment>
   <translation>Autre jambe</translation>
  </message>
  <message>
   <source>Other screen</source>
   <extracomment>companion/ui/pages/session_menu.py</extracomment>
   <translation>Autre écran</translation>
  </message>
  <message>
   <source>Over 16 weeks</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Plus de 16 semaines</translation>
  </message>
  <message>
   <source>Overhead presses, standing</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Développé debout au-dessus de la tête</translation>
  </message>
  <message>
   <source>Pace</source>
   <extracomment>companion/ui/pages/session_steppers.py</extracomment>
   <translation>Rythme</translation>
  </message>
  <message>
   <source>Pace and range</source>
   <extracomment>companion/ui/pages/session_menu.py</extracomment>
   <translation>Rythme et amplitude</translation>
  </message>
  <message>
   <source>Page before: {title}</source>
   <extracomment>companion/ui/pages/lesson_view.py</extracomment>
   <translation>Page précédente : {title}</translation>
  </message>
  <message>
   <source>Page down</source>
   <comment>a key</comment>
   <extracomment>companion/ui/pages/session_controls.py, companion/ui/widgets/control.py</extracomment>
   <translation>Page suiv</translation>
  </message>
  <message>
   <source>Page up</source>
   <comment>a key</comment>
   <extracomment>companion/ui/pages/session_controls.py, companion/ui/widgets/control.py</extracomment>
   <translation>Page préc</translation>
  </message>
  <message>
   <source>Page {number} of {all}</source>
   <extracomment>companion/printing/furniture.py, companion/ui/widgets/page_stack.py</extracomment>
   <translation>Page {number} sur {all}</translation>
  </message>
  <message>
   <source>Pages to read</source>
   <extracomment>companion/ui/pages/lesson_list.py</extracomment>
   <translation>Pages à lire</translation>
  </message>
  <message>
   <source>Pain</source>
   <extracomment>companion/ui/pages/not_today_dialog.py</extracomment>
   <translation>Douleur</translation>
  </message>
  <message>
   <source>Pain as each day began</source>
   <extracomment>companion/printing/appointment_sheet.py</extracomment>
   <translation>Douleur au début de chaque jour</translation>
  </message>
  <message>
   <source>Pain between the shoulder blades</source>
   <extracomment>companion/printing/help_lines.py</extracomment>
   <translation>Douleur entre les omoplates</translation>
  </message>
  <message>
   <source>Pain keeps me from sleep or from standing</source>
   <extracomment>companion/ui/pages/check_in_form.py</extracomment>
   <translation>La douleur m’empêche de dormir ou de rester debout</translation>
  </message>
  <message>
   <source>Pain keeps you from sleep or standing: no session today.</source>
   <extracomment>companion/domain/gate.py</extracomment>
   <translation>La douleur vous empêche de dormir ou de rester debout : pas de séance aujourd’hui.</translation>
  </message>
  <message>
   <source>Pain no rest eases, or much worse at night</source>
   <extracomment>companion/printing/help_lines.py</extracomment>
   <translation>Douleur qu’aucun repos ne calme, ou bien pire la nuit</translation>
  </message>
  <message>
   <source>Pain of 0 to 3 is fine to start.</source>
   <extracomment>companion/domain/gate.py</extracomment>
   <translation>Avec une douleur de 0 à 3, vous pouvez commencer.</translation>
  </message>
  <message>
   <source>Pain of 4 or 5 gets a lighter session. It goes back to your plan when pain is 3 or less.</source>
   <extracomment>companion/domain/gate.py</extracomment>
   <translation>Avec une douleur de 4 ou 5, la séance est plus légère. Elle revient à votre plan quand la douleur est de 3 ou moins.</translation>
  </message>
  <message>
   <source>Pain of 6 or 7 gets breathing, small moves and a short walk.</source>
   <extracomment>companion/domain/gate.py</extracomment>
   <translation>Avec une douleur de 6 ou 7, il y a respiration, petits mouvements et une petite marche.</translation>
  </message>
  <message>
   <source>Pain of 8 or more needs calm days first. Change position often. Short walks of a few minutes are welcome.</source>
   <extracomment>companion/domain/closed_words.py</extracomment>
   <translation>Une douleur de 8 ou plus demande d’abord des jours calmes. Changez souvent de position. De petites marches de quelques minutes sont bienvenues.</translation>
  </message>
  <message>
   <source>Pain of 8 or more needs calm days first. Short walks are welcome.</source>
   <extracomment>companion/domain/gate.py</extracomment>
   <translation>Avec une douleur de 8 ou plus, il faut d’abord des jours calmes. Les petites marches sont bienvenues.</translation>
  </message>
  <message>
   <source>Pain severity, 0 to 10</source>
   <extracomment>companion/clinic/fhir_answer.py</extracomment>
   <translation>Intensité de la douleur, de 0 à 10</translation>
  </message>
  <message>
   <source>Pain stops normal activities, or stays bad for a week</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>La douleur empêche les activités normales, ou reste forte une semaine</translation>
  </message>
  <message>
   <source>Pain that rest does not ease, or much worse at night</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Douleur que le repos ne calme pas, ou bien pire la nuit</translation>
  </message>
  <message>
   <source>Pain up by {n}, further down, or new tingling the next morning: one level lower.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Douleur plus forte de {n}, ou plus bas dans la jambe, ou fourmillements nouveaux le lendemain matin : un niveau plus facile.</translation>
  </message>
  <message>
   <source>Pain, 0 to 10</source>
   <extracomment>companion/chart/telling.py, companion/printing/intake.py, companion/ui/pages/trend_card.py</extracomment>
   <translation>Douleur, de 0 à 10</translation>
  </message>
  <message>
   <source>Pain, 0 to 10, from {first} to {last}: {told}.</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation>Douleur, de 0 à 10, du {first} au {last} : {told}.</translation>
  </message>
  <message>
   <source>Pain, numbness or weakness in both legs</source>
   <extracomment>companion/domain/lock.py, companion/domain/screening.py</extracomment>
   <translation>Douleur, engourdissement ou faiblesse dans les deux jambes</translation>
  </message>
  <message>
   <source>Pain, tingling, weakness or numbness in both legs, legs giving way, or new trouble walking</source>
   <extracomment>companion/printing/help_lines.py</extracomment>
   <translation>Douleur, fourmillements, faiblesse ou engourdissement des deux jambes, jambes qui lâchent, ou difficulté nouvelle à marcher</translation>
  </message>
  <message>
   <source>Paper</source>
   <extracomment>companion/store/setting.py, companion/ui/pages/print_panel.py</extracomment>
   <translation>Papier</translation>
  </message>
  <message>
   <source>Part done</source>
   <extracomment>companion/ui/widgets/exercise_sign.py</extracomment>
   <translation>Fait en partie</translation>
  </message>
  <message>
   <source>Part {n} of {all}</source>
   <extracomment>companion/ui/pages/sign_check.py</extracomment>
   <translation>Partie {n} sur {all}</translation>
  </message>
  <message>
   <source>Pause</source>
   <extracomment>companion/ui/pages/session_controls.py</extracomment>
   <translation>Pause</translation>
  </message>
  <message>
   <source>Pause by a clap</source>
   <extracomment>companion/store/setting.py, companion/ui/pages/sound_panel.py</extracomment>
   <translation>Pause en tapant des mains</translation>
  </message>
  <message>
   <source>Pause the figure</source>
   <extracomment>companion/ui/widgets/player_bar.py</extracomment>
   <translation>Mettre le personnage en pause</translation>
  </message>
  <message>
   <source>Pause, and go on</source>
   <extracomment>companion/ui/key_words.py</extracomment>
   <translation>Mettre en pause et reprendre</translation>
  </message>
  <message>
   <source>Paused</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation>En pause</translation>
  </message>
  <message>
   <source>Pelvic pain in or after a pregnancy</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Douleur du bassin pendant ou après une grossesse</translation>
  </message>
  <message>
   <source>Photos ({kinds})</source>
   <extracomment>companion/ui/rooms/own_exercise.py</extracomment>
   <translation>Photos ({kinds})</translation>
  </message>
  <message>
   <source>Physiotherapist</source>
   <extracomment>companion/printing/emergency_sheet.py</extracomment>
   <translation>Kinésithérapeute</translation>
  </message>
  <message>
   <source>Picture</source>
   <extracomment>companion/ui/pages/own_picture.py</extracomment>
   <translation>Image</translation>
  </message>
  <message>
   <source>Picture: {caption}</source>
   <extracomment>companion/ui/pages/stop_way_out.py, companion/ui/widgets/figure_view.py</extracomment>
   <translation>Image : {caption}</translation>
  </message>
  <message>
   <source>Picture: {name}</source>
   <extracomment>companion/ui/pages/own_picture.py</extracomment>
   <translation>Image : {name}</translation>
  </message>
  <message>
   <source>Pigeon, if the buttock nerve hurts</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Pigeon, si le nerf fessier fait mal</translation>
  </message>
  <message>
   <source>Pilates</source>
   <extracomment>companion/ui/sheet_stock.py</extracomment>
   <translation>Pilates</translation>
  </message>
  <message>
   <source>Pilates teacher</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>le professeur de Pilates</translation>
  </message>
  <message>
   <source>Place</source>
   <extracomment>companion/printing/appointment_sheet.py</extracomment>
   <translation>Lieu</translation>
  </message>
  <message>
   <source>Place in the movement</source>
   <extracomment>companion/ui/widgets/scrub_line.py</extracomment>
   <translation>Place dans le mouvement</translation>
  </message>
  <message>
   <source>Place near the wall or the door</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>Place près du mur ou de la porte</translation>
  </message>
  <message>
   <source>Places</source>
   <extracomment>companion/ui/pages/guide.py</extracomment>
   <translation>Lieux</translation>
  </message>
  <message>
   <source>Places</source>
   <comment>of the program, where one can go</comment>
   <extracomment>companion/ui/widgets/rail.py</extracomment>
   <translation>Lieux</translation>
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
   <translation>Prévues</translation>
  </message>
  <message>
   <source>Plans ({ends})</source>
   <extracomment>companion/ui/plan_door.py</extracomment>
   <translation>Plans ({ends})</translation>
  </message>
  <message>
   <source>Play a test</source>
   <extracomment>companion/ui/pages/sound_card.py, companion/ui/pages/sound_panel.py</extracomment>
   <translation>Essayer</translation>
  </message>
  <message>
   <source>Play the figure</source>
   <extracomment>companion/ui/widgets/player_bar.py</extracomment>
   <translation>Animer le personnage</translation>
  </message>
  <message>
   <source>Please ask a doctor or physiotherapist: younger people need a plan of their own.</source>
   <extracomment>companion/domain/first_run.py</extracomment>
   <translation>Demandez à un médecin ou à un kinésithérapeute : les plus jeunes ont besoin d’un plan à eux.</translation>
  </message>
  <message>
   <source>Please do not push me or adjust me by hand.</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>Merci de ne pas me pousser ni me corriger avec les mains.</translation>
  </message>
  <message>
   <source>Please let me keep my back and pelvis in neutral.</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>Merci de me laisser garder le dos et le bassin neutres.</translation>
  </message>
  <message>
   <source>Please read before class</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>À lire avant le cours</translation>
  </message>
  <message>
   <source>Position</source>
   <extracomment>companion/ui/pages/exercise_filters.py</extracomment>
   <translation>Position</translation>
  </message>
  <message>
   <source>Positions and things that you rule out are not in your plan.</source>
   <extracomment>companion/domain/own_rule.py</extracomment>
   <translation>Les positions et objets que vous excluez ne sont pas dans votre plan.</translation>
  </message>
  <message>
   <source>Positions to leave out</source>
   <extracomment>companion/ui/pages/plan_left_out.py</extracomment>
   <translation>Positions à laisser de côté</translation>
  </message>
  <message>
   <source>Possible</source>
   <comment>to stand and walk</comment>
   <extracomment>companion/ui/pages/told_words.py</extracomment>
   <translation>Possible</translation>
  </message>
  <message>
   <source>Pregnant with bleeding, fluid loss or tightenings</source>
   <extracomment>companion/printing/help_lines.py</extracomment>
   <translation>Enceinte avec saignement, perte de liquide ou contractions</translation>
  </message>
  <message>
   <source>Press Ready when you are.</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation>Appuyez sur Prêt quand vous l’êtes.</translation>
  </message>
  <message>
   <source>Press Try it, then clap, or call out. Past the mark, and sudden, it would pause a session. Nothing is recorded.</source>
   <extracomment>companion/ui/pages/hands_free_card.py</extracomment>
   <translation>Appuyez sur « Essayer », puis tapez des mains ou appelez. Au-delà du repère, et soudain, la séance se mettrait en pause. Rien n’est enregistré.</translation>
  </message>
  <message>
   <source>Pressing the back flat</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Plaquer le dos</translation>
  </message>
  <message>
   <source>Preview</source>
   <extracomment>companion/ui/widgets/page_stack.py</extracomment>
   <translation>Aperçu</translation>
  </message>
  <message>
   <source>Previous month</source>
   <extracomment>companion/ui/pages/calendar_card.py</extracomment>
   <translation>Mois précédent</translation>
  </message>
  <message>
   <source>Previous week</source>
   <extracomment>companion/ui/pages/history_header.py</extracomment>
   <translation>Semaine précédente</translation>
  </message>
  <message>
   <source>Print</source>
   <extracomment>companion/ui/pages/print_foot.py, companion/ui/pages/print_panel.py, companion/ui/pages/today_header.py</extracomment>
   <translation>Imprimer</translation>
  </message>
  <message>
   <source>Print this</source>
   <extracomment>companion/ui/pages/help.py, companion/ui/pages/lock.py, companion/ui/pages/sign_result.py</extracomment>
   <translation>Imprimer ceci</translation>
  </message>
  <message>
   <source>Print this page</source>
   <extracomment>companion/ui/pages/learn.py</extracomment>
   <translation>Imprimer cette page</translation>
  </message>
  <message>
   <source>Print this week</source>
   <extracomment>companion/ui/pages/history_header.py</extracomment>
   <translation>Imprimer cette semaine</translation>
  </message>
  <message>
   <source>Print today</source>
   <extracomment>companion/ui/pages/today_header.py</extracomment>
   <translation>Imprimer le jour</translation>
  </message>
  <message>
   <source>Print what is shown</source>
   <extracomment>companion/ui/key_words.py</extracomment>
   <translation>Imprimer ce qui est affiché</translation>
  </message>
  <message>
   <source>Print: {sheet}</source>
   <extracomment>companion/ui/pages/print_dialog.py</extracomment>
   <translation>Imprimer : {sheet}</translation>
  </message>
  <message>
   <source>Printing</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation>Impression</translation>
  </message>
  <message>
   <source>Put it back</source>
   <extracomment>companion/ui/pages/exercise_standing.py, companion/ui/pages/plan_left_out.py</extracomment>
   <translation>Le remettre</translation>
  </message>
  <message>
   <source>Put off</source>
   <comment>a session, for a day</comment>
   <extracomment>companion/ui/pages/week_words.py, companion/ui/widgets/day_column.py</extracomment>
   <translation>Reportée</translation>
  </message>
  <message>
   <source>Put them back</source>
   <extracomment>companion/ui/pages/plan_gap_card.py</extracomment>
   <translation>Les remettre</translation>
  </message>
  <message>
   <source>Put {name} back</source>
   <extracomment>companion/ui/pages/plan_left_out.py</extracomment>
   <translation>Remettre {name}</translation>
  </message>
  <message>
   <source>Qt for Python: LGPL version 3</source>
   <extracomment>companion/ui/pages/about_card.py</extracomment>
   <translation>Qt for Python : LGPL version 3</translation>
  </message>
  <message>
   <source>Questions to ask</source>
   <extracomment>companion/printing/visit_notes.py</extracomment>
   <translation>Questions à poser</translation>
  </message>
  <message>
   <source>Quiet from</source>
   <extracomment>companion/store/reminder_setting.py</extracomment>
   <translation>Silence à partir de</translation>
  </message>
  <message>
   <source>Quiet until</source>
   <extracomment>companion/store/reminder_setting.py</extracomment>
   <translation>Silence jusqu’à</translation>
  </message>
  <message>
   <source>Quit</source>
   <extracomment>companion/ui/reminding.py</extracomment>
   <translation>Quitter</translation>
  </message>
  <message>
   <source>Range</source>
   <extracomment>companion/ui/pages/session_steppers.py</extracomment>
   <translation>Amplitude</translation>
  </message>
  <message>
   <source>Range small, medium, full</source>
   <extracomment>companion/ui/key_words.py</extracomment>
   <translation>Amplitude petite, moyenne, complète</translation>
  </message>
  <message>
   <source>Rate all of them, then save.</source>
   <extracomment>companion/ui/pages/goals.py</extracomment>
   <translation>Évaluez-les toutes, puis enregistrez.</translation>
  </message>
  <message>
   <source>Rate it now</source>
   <extracomment>companion/ui/pages/rest_page.py, companion/ui/pages/today_asks.py, companion/ui/pages/today_invites.py</extracomment>
   <translation>Évaluer maintenant</translation>
  </message>
  <message>
   <source>Rated once. The next time is in two weeks.</source>
   <extracomment>companion/ui/pages/goal_cards.py</extracomment>
   <translation>Évalué une fois. La prochaine est dans deux semaines.</translation>
  </message>
  <message>
   <source>Read more</source>
   <extracomment>companion/ui/pages/guide.py</extracomment>
   <translation>En savoir plus</translation>
  </message>
  <message>
   <source>Read more about {word}</source>
   <extracomment>companion/ui/pages/guide.py</extracomment>
   <translation>En savoir plus sur {word}</translation>
  </message>
  <message>
   <source>Ready</source>
   <comment>I am ready</comment>
   <extracomment>companion/ui/pages/session_controls.py</extracomment>
   <translation>Prêt</translation>
  </message>
  <message>
   <source>Ready: on with it in a rest or a pause</source>
   <extracomment>companion/ui/key_words.py</extracomment>
   <translation>Prêt : continuer, pendant un repos ou une pause</translation>
  </message>
  <message>
   <source>Really everything, for good?</source>
   <extracomment>companion/ui/rooms/data_desk.py</extracomment>
   <translation>Vraiment tout, pour de bon ?</translation>
  </message>
  <message>
   <source>Really everything, for good? Type yes: </source>
   <extracomment>companion/cli/removal.py</extracomment>
   <translation>Vraiment tout, pour toujours ? Tapez yes : </translation>
  </message>
  <message>
   <source>Reason</source>
   <extracomment>companion/printing/appointment_sheet.py</extracomment>
   <translation>Raison</translation>
  </message>
  <message>
   <source>Released for you</source>
   <extracomment>companion/domain/prescription_change.py</extracomment>
   <translation>Autorisé pour vous</translation>
  </message>
  <message>
   <source>Remind me</source>
   <extracomment>companion/store/reminder_setting.py</extracomment>
   <translation>Me le rappeler</translation>
  </message>
  <message>
   <source>Reminders</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation>Rappels</translation>
  </message>
  <message>
   <source>Reminders come only while the program is running, in a window or in the corner of the screen.</source>
   <extracomment>companion/ui/pages/reminder_card.py</extracomment>
   <translation>Les rappels ne viennent que si le programme est ouvert, dans une fenêtre ou dans le coin de l’écran.</translation>
  </message>
  <message>
   <source>Remove</source>
   <extracomment>companion/ui/pages/goal_cards.py, companion/ui/pages/referral_card.py</extracomment>
   <translation>Retirer</translation>
  </message>
  <message>
   <source>Remove: {what}</source>
   <extracomment>companion/ui/pages/goal_cards.py, companion/ui/pages/referral_card.py</extracomment>
   <translation>Retirer : {what}</translation>
  </message>
  <message>
   <source>Rep {number} of {all}</source>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation>Rép. {number} sur {all}</translation>
  </message>
  <message>
   <source>Reset all</source>
   <extracomment>companion/ui/pages/settings.py</extracomment>
   <translation>Tout réinitialiser</translation>
  </message>
  <message>
   <source>Rest</source>
   <extracomment>companion/domain/wording.py, companion/ui/pages/own_numbers.py</extracomment>
   <translation>Repos</translation>
  </message>
  <message>
   <source>Rest 2 min, then rate again</source>
   <extracomment>companion/ui/pages/stop_card.py</extracomment>
   <translation>Se reposer 2 min, puis évaluer</translation>
  </message>
  <message>
   <source>Rest and breathe into your belly</source>
   <extracomment>companion/ui/pages/rest_page.py</extracomment>
   <translation>Reposez-vous et respirez par le ventre</translation>
  </message>
  <message>
   <source>Rest day</source>
   <extracomment>companion/ui/pages/day_words.py, companion/ui/pages/week_words.py, companion/ui/today_note.py, companion/ui/widgets/day_column.py</extracomment>
   <translation>Jour de repos</translation>
  </message>
  <message>
   <source>Rest for at most 120 seconds.</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation>Reposez-vous 120 secondes au plus.</translation>
  </message>
  <message>
   <source>Rest from that exercise, then start one level easier.</source>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation>Laissez cet exercice, puis reprenez un niveau plus facile.</translation>
  </message>
  <message>
   <source>Rest in an easy position and breathe for 2 minutes. Leave that exercise out today.</source>
   <extracomment>companion/printing/banner.py</extracomment>
   <translation>Reposez-vous dans une position facile et respirez 2 minutes. Laissez cet exercice de côté aujourd’hui.</translation>
  </message>
  <message>
   <source>Rest in an easy position and breathe into your belly for two minutes.</source>
   <extracomment>companion/domain/after_stop.py</extracomment>
   <translation>Reposez-vous dans une position facile et respirez par le ventre deux minutes.</translation>
  </message>
  <message>
   <source>Rest is fine, and nothing counts as missed.</source>
   <extracomment>companion/ui/pages/today_asks.py</extracomment>
   <translation>Le repos, c’est bien, et rien ne compte comme manqué.</translation>
  </message>
  <message>
   <source>Rest today</source>
   <extracomment>companion/ui/pages/day_words.py</extracomment>
   <translation>Repos aujourd’hui</translation>
  </message>
  <message numerus="yes">
   <source>Rest {n} seconds. Then set {number}.</source>
   <extracomment>companion/domain/cue_words.py</extracomment>
   <translation>
    <numerusform>Repos de {n} seconde. Puis la série {number}.</numerusform>
    <numerusform>Repos de {n} secondes. Puis la série {number}.</numerusform>
   </translation>
  </message>
  <message>
   <source>Rest. Then set {number}.</source>
   <extracomment>companion/domain/cue_words.py</extracomment>
   <translation>Repos. Puis la série {number}.</translation>
  </message>
  <message>
   <source>Rests until {day}</source>
   <extracomment>companion/ui/pages/place_words.py</extracomment>
   <translation>Au repos jusqu’au {day}</translation>
  </message>
  <message>
   <source>Return</source>
   <extracomment>companion/domain/own_exercise.py, companion/domain/wording.py</extracomment>
   <translation>Revenir</translation>
  </message>
  <message>
   <source>Right</source>
   <extracomment>companion/domain/wording.py, companion/store/setting.py</extracomment>
   <translation>Droite</translation>
  </message>
  <message>
   <source>Right leg</source>
   <extracomment>companion/domain/person_words.py, companion/ui/pages/check_in.py, companion/ui/pages/check_in_body.py</extracomment>
   <translation>Jambe droite</translation>
  </message>
  <message>
   <source>Right only</source>
   <extracomment>companion/ui/pages/dose_editor.py</extracomment>
   <translation>Droite seulement</translation>
  </message>
  <message>
   <source>Right side first</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation>D’abord le côté droit</translation>
  </message>
  <message>
   <source>Right side first.</source>
   <extracomment>companion/domain/cue_words.py</extracomment>
   <translation>D’abord le côté droit.</translation>
  </message>
  <message>
   <source>Right side next</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation>Maintenant le côté droit</translation>
  </message>
  <message>
   <source>Right step</source>
   <extracomment>companion/ui/widgets/rep_path.py</extracomment>
   <translation>Pas droit</translation>
  </message>
  <message>
   <source>Right, set {n}</source>
   <extracomment>companion/ui/pages/sets_card.py</extracomment>
   <translation>Droite, série {n}</translation>
  </message>
  <message>
   <source>Roll over in one piece, knees bent.</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation>Roulez d’un bloc, genoux pliés.</translation>
  </message>
  <message>
   <source>Roll-up, roll-over, rolling on the back</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Enroulés, roulades sur le dos</translation>
  </message>
  <message>
   <source>Row, upright and supported</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Tirage, dos droit et soutenu</translation>
  </message>
  <message>
   <source>Rule nothing out</source>
   <extracomment>companion/ui/pages/plan_gap_card.py</extracomment>
   <translation>Ne rien exclure</translation>
  </message>
  <message>
   <source>S</source>
   <comment>for same, the next morning</comment>
   <extracomment>companion/printing/week_rows.py</extracomment>
   <translation>=</translation>
  </message>
  <message>
   <source>STOP</source>
   <comment>in the red octagon</comment>
   <extracomment>companion/printing/banner.py</extracomment>
   <translation>STOP</translation>
  </message>
  <message>
   <source>STOP: pain / tingling</source>
   <extracomment>companion/ui/widgets/stop_button.py</extracomment>
   <translation>STOP : douleur / fourmis</translation>
  </message>
  <message>
   <source>STOP: pain or tingling. At once, from anywhere</source>
   <extracomment>companion/ui/key_words.py</extracomment>
   <translation>STOP : douleur ou fourmillements. Tout de suite, de partout</translation>
  </message>
  <message>
   <source>Saddle set for a slightly bent knee</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Selle pour genou un peu plié</translation>
  </message>
  <message>
   <source>Same</source>
   <extracomment>companion/clinic/fhir_answer.py, companion/ui/pages/paper_day.py, companion/ui/pages/today_asks.py</extracomment>
   <translation>Pareil</translation>
  </message>
  <message>
   <source>Same as the computer</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Comme l’ordinateur</translation>
  </message>
  <message>
   <source>Same day</source>
   <extracomment>companion/printing/emergency_sheet.py</extracomment>
   <translation>Le jour même</translation>
  </message>
  <message>
   <source>Same or better. Your plan goes on.</source>
   <extracomment>companion/domain/morning.py</extracomment>
   <translation>Pareil ou mieux. Votre plan continue.</translation>
  </message>
  <message>
   <source>Sat</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>sam.</translation>
  </message>
  <message>
   <source>Saturday</source>
   <extracomment>companion/domain/prescription_change.py, companion/printing/calendar_words.py, companion/store/setting.py</extracomment>
   <translation>samedi</translation>
  </message>
  <message>
   <source>Save</source>
   <extracomment>companion/ui/pages/about.py, companion/ui/pages/day_form.py, companion/ui/pages/goals.py, companion/ui/pages/own_exercise.py</extracomment>
   <translation>Enregistrer</translation>
  </message>
  <message>
   <source>Save as</source>
   <extracomment>companion/ui/pages/data_card.py</extracomment>
   <translation>Enregistrer sous</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <extracomment>companion/ui/pages/print_foot.py, companion/ui/pages/print_order.py</extracomment>
   <translation>Enregistrer en PDF</translation>
  </message>
  <message>
   <source>Save everything as</source>
   <extracomment>companion/ui/rooms/data_desk.py</extracomment>
   <translation>Tout enregistrer sous</translation>
  </message>
  <message>
   <source>Save everything in one file</source>
   <extracomment>companion/ui/pages/data_card.py</extracomment>
   <translation>Tout enregistrer dans un fichier</translation>
  </message>
  <message>
   <source>Save ink</source>
   <extracomment>companion/store/setting.py, companion/ui/pages/print_panel.py</extracomment>
   <translation>Économiser l’encre</translation>
  </message>
  <message>
   <source>Save my plan</source>
   <extracomment>companion/ui/pages/plan_side.py, companion/ui/plan_door.py</extracomment>
   <translation>Enregistrer mon plan</translation>
  </message>
  <message>
   <source>Save the week</source>
   <extracomment>companion/ui/pages/paper_form.py</extracomment>
   <translation>Enregistrer la semaine</translation>
  </message>
  <message>
   <source>Saved as {name}.</source>
   <extracomment>companion/ui/pages/print_dialog.py</extracomment>
   <translation>Enregistré sous {name}.</translation>
  </message>
  <message>
   <source>Saved in {path}</source>
   <extracomment>companion/ui/rooms/data_desk.py</extracomment>
   <translation>Enregistré dans {path}</translation>
  </message>
  <message>
   <source>Saved.</source>
   <extracomment>companion/ui/pages/about.py, companion/ui/pages/goals.py, companion/ui/pages/stop_way_out.py</extracomment>
   <translation>Enregistré.</translation>
  </message>
  <message>
   <source>Saved. Your exercises stay as they are.</source>
   <extracomment>companion/ui/pages/about.py</extracomment>
   <translation>Enregistré. Vos exercices restent tels quels.</translation>
  </message>
  <message>
   <source>Saved: {path}</source>
   <extracomment>companion/ui/record_door.py</extracomment>
   <translation>Enregistré : {path}</translation>
  </message>
  <message>
   <source>Saving. A slow drive can take a while.</source>
   <extracomment>companion/ui/saving.py</extracomment>
   <translation>Enregistrement en cours. Sur un disque lent, cela peut prendre un moment.</translation>
  </message>
  <message>
   <source>Say this on the phone:</source>
   <extracomment>companion/printing/emergency_sheet.py</extracomment>
   <translation>À dire au téléphone :</translation>
  </message>
  <message>
   <source>Say what comes next in a session.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Dire ce qui vient ensuite dans une séance.</translation>
  </message>
  <message>
   <source>Say what you answered yes to. Show this page, or print it.</source>
   <extracomment>companion/domain/alarm_words.py</extracomment>
   <translation>Dites à quoi vous avez répondu oui. Montrez cette page, ou imprimez-la.</translation>
  </message>
  <message>
   <source>Say what you answered yes to. Show this page.</source>
   <extracomment>companion/printing/closed_sheet.py</extracomment>
   <translation>Dites à quoi vous avez répondu oui. Montrez cette page.</translation>
  </message>
  <message>
   <source>Say: “I have back pain, and I feel very ill.”</source>
   <extracomment>companion/domain/alarm_words.py</extracomment>
   <translation>Dites : « J’ai mal au dos et je me sens très mal. »</translation>
  </message>
  <message>
   <source>Say: “I have chest pain together with back pain.”</source>
   <extracomment>companion/domain/alarm_words.py</extracomment>
   <translation>Dites : « J’ai mal à la poitrine et au dos. »</translation>
  </message>
  <message>
   <source>Say: “I have had back pain since a bad fall or accident.”</source>
   <extracomment>companion/domain/alarm_words.py</extracomment>
   <translation>Dites : « J’ai mal au dos depuis une grave chute ou un accident. »</translation>
  </message>
  <message>
   <source>Say: “I have or had cancer. Now I have new, bad pain in my spine.”</source>
   <extracomment>companion/domain/alarm_words.py</extracomment>
   <translation>Dites : « J’ai ou j’ai eu un cancer. J’ai maintenant une douleur nouvelle et forte dans la colonne. »</translation>
  </message>
  <message>
   <source>Say: “I have sciatica. I am worried about cauda equina syndrome.”</source>
   <extracomment>companion/domain/alarm_words.py</extracomment>
   <translation>Dites : « J’ai une sciatique. Je crains un syndrome de la queue de cheval. »</translation>
  </message>
  <message>
   <source>Screen for sessions</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Écran des séances</translation>
  </message>
  <message>
   <source>Screen {number}: {name}</source>
   <extracomment>companion/ui/rooms/settings.py</extracomment>
   <translation>Écran {number} : {name}</translation>
  </message>
  <message>
   <source>Search all pages</source>
   <extracomment>companion/ui/pages/learn.py</extracomment>
   <translation>Chercher une page</translation>
  </message>
  <message>
   <source>Search, in Exercises, Learn and Settings</source>
   <extracomment>companion/ui/key_words.py</extracomment>
   <translation>Chercher, dans Exercices, Apprendre et Réglages</translation>
  </message>
  <message>
   <source>Seconds left</source>
   <extracomment>companion/ui/widgets/pace_ring.py</extracomment>
   <translation>Secondes restantes</translation>
  </message>
  <message>
   <source>See a GP</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation>Voyez un médecin</translation>
  </message>
  <message>
   <source>See a doctor</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation>Voyez un médecin</translation>
  </message>
  <message>
   <source>See somebody today</source>
   <extracomment>companion/domain/alarm_words.py</extracomment>
   <translation>Consultez aujourd’hui</translation>
  </message>
  <message>
   <source>See what to do now</source>
   <extracomment>companion/ui/pages/check_in_foot.py, companion/ui/pages/closed_card.py</extracomment>
   <translation>Voir quoi faire maintenant</translation>
  </message>
  <message>
   <source>Seen by</source>
   <extracomment>companion/printing/closed_sheet.py</extracomment>
   <translation>Examen par</translation>
  </message>
  <message>
   <source>Sent to the printer.</source>
   <extracomment>companion/ui/pages/print_dialog.py</extracomment>
   <translation>Envoyé à l’imprimante.</translation>
  </message>
  <message>
   <source>Sep</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>sept.</translation>
  </message>
  <message>
   <source>September</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>septembre</translation>
  </message>
  <message>
   <source>Session</source>
   <extracomment>companion/store/setting_group.py, companion/ui/pages/entry_words.py, companion/ui/pages/session.py</extracomment>
   <translation>Séance</translation>
  </message>
  <message>
   <source>Session</source>
   <comment>a day with one, short</comment>
   <extracomment>companion/ui/widgets/day_column.py</extracomment>
   <translation>Séance</translation>
  </message>
  <message>
   <source>Session day</source>
   <extracomment>companion/domain/wording.py, companion/ui/pages/day_words.py, companion/ui/widgets/day_column.py</extracomment>
   <translation>Jour de séance</translation>
  </message>
  <message numerus="yes">
   <source>Session day · {n} exercises</source>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation>
    <numerusform>Jour de séance · {n} exercice</numerusform>
    <numerusform>Jour de séance · {n} exercices</numerusform>
   </translation>
  </message>
  <message>
   <source>Session days</source>
   <extracomment>companion/ui/pages/plan_days.py</extracomment>
   <translation>Jours de séance</translation>
  </message>
  <message>
   <source>Session menu</source>
   <extracomment>companion/ui/pages/session_menu.py</extracomment>
   <translation>Menu de la séance</translation>
  </message>
  <message>
   <source>Sessions</source>
   <extracomment>companion/chart/telling.py, companion/printing/appointment_sheet.py</extracomment>
   <translation>Séances</translation>
  </message>
  <message>
   <source>Sessions a week</source>
   <extracomment>companion/chart/telling.py, companion/ui/pages/week_cards.py</extracomment>
   <translation>Séances par semaine</translation>
  </message>
  <message>
   <source>Sessions a week from {day}: {counts}.</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation>Séances par semaine à partir du {day} : {counts}.</translation>
  </message>
  <message>
   <source>Sessions take {n} minutes at most.</source>
   <extracomment>companion/domain/plan_change.py</extracomment>
   <translation>Les séances durent {n} minutes au plus.</translation>
  </message>
  <message>
   <source>Sessions, answers, plan and settings, to keep or to take along.</source>
   <extracomment>companion/ui/pages/data_card.py</extracomment>
   <translation>Séances, réponses, plan et réglages, à garder ou à emporter.</translation>
  </message>
  <message>
   <source>Sessions, pain and stops in the form that clinics exchange. No name.</source>
   <extracomment>companion/ui/pages/export_card.py</extracomment>
   <translation>Séances, douleur et arrêts dans la forme qu’échangent les cabinets. Sans nom.</translation>
  </message>
  <message>
   <source>Set aside</source>
   <extracomment>companion/ui/pages/place_words.py</extracomment>
   <translation>Mis de côté</translation>
  </message>
  <message>
   <source>Set the date and time of your computer. Until they are right, no session starts, so that nothing is kept under a wrong date.</source>
   <extracomment>companion/ui/clock_question.py</extracomment>
   <translation>Réglez la date et l’heure de votre ordinateur. Tant qu’elles sont fausses, aucune séance ne commence, pour ne rien garder sous une mauvaise date.</translation>
  </message>
  <message>
   <source>Set {number} of {all}</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation>Série {number} sur {all}</translation>
  </message>
  <message>
   <source>Set {number} of {all} done</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation>Série {number} sur {all} faite</translation>
  </message>
  <message>
   <source>Set {number} of {all} next</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation>Ensuite, série {number} sur {all}</translation>
  </message>
  <message>
   <source>Set {number}: {what}</source>
   <comment>what was felt there</comment>
   <extracomment>companion/ui/pages/entry_view.py</extracomment>
   <translation>Série {number} : {what}</translation>
  </message>
  <message>
   <source>Set {n}</source>
   <extracomment>companion/ui/pages/sets_card.py</extracomment>
   <translation>Série {n}</translation>
  </message>
  <message>
   <source>Sets</source>
   <extracomment>companion/printing/tick.py, companion/ui/pages/dose_editor.py, companion/ui/pages/own_numbers.py</extracomment>
   <translation>Séries</translation>
  </message>
  <message numerus="yes">
   <source>Sets</source>
   <comment>boxes to tick</comment>
   <extracomment>companion/printing/tick.py</extracomment>
   <translation>
    <numerusform>Série</numerusform>
    <numerusform>Séries</numerusform>
   </translation>
  </message>
  <message>
   <source>Setting up is not finished: step {n} of {all} is next.</source>
   <extracomment>companion/ui/pages/today_invites.py</extracomment>
   <translation>L’installation n’est pas finie : l’étape {n} sur {all} est la suivante.</translation>
  </message>
  <message>
   <source>Settings</source>
   <extracomment>companion/ui/doors.py, companion/ui/pages/settings.py</extracomment>
   <translation>Réglages</translation>
  </message>
  <message>
   <source>Sheet</source>
   <extracomment>companion/ui/pages/print_panel.py</extracomment>
   <translation>Feuille</translation>
  </message>
  <message>
   <source>Sheets begin in grey, with less ink. Pictures stay clear.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Les feuilles commencent en gris, avec moins d’encre. Les images restent nettes.</translation>
  </message>
  <message>
   <source>Sheets begin in large letters, where there is such a print of them.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Les feuilles commencent en gros caractères, quand il y en a.</translation>
  </message>
  <message>
   <source>Short pages to read.</source>
   <extracomment>companion/ui/key_words.py</extracomment>
   <translation>De courtes pages à lire.</translation>
  </message>
  <message>
   <source>Shorter</source>
   <extracomment>companion/ui/pages/dose_editor.py, companion/ui/pages/own_numbers.py</extracomment>
   <translation>Plus court</translation>
  </message>
  <message>
   <source>Shorter rest</source>
   <extracomment>companion/ui/pages/own_numbers.py</extracomment>
   <translation>Repos plus court</translation>
  </message>
  <message>
   <source>Show an older copy</source>
   <extracomment>companion/ui/pages/copy_list.py</extracomment>
   <translation>Montrer une copie plus ancienne</translation>
  </message>
  <message>
   <source>Show as charts</source>
   <extracomment>companion/ui/pages/trend_card.py</extracomment>
   <translation>Montrer en graphiques</translation>
  </message>
  <message>
   <source>Show as tables</source>
   <extracomment>companion/ui/pages/trend_card.py</extracomment>
   <translation>Montrer en tableaux</translation>
  </message>
  <message>
   <source>Show one now</source>
   <extracomment>companion/ui/pages/reminder_card.py</extracomment>
   <translation>En montrer un maintenant</translation>
  </message>
  <message>
   <source>Show the copies</source>
   <extracomment>companion/ui/pages/data_card.py</extracomment>
   <translation>Afficher les copies</translation>
  </message>
  <message>
   <source>Show the sources</source>
   <extracomment>companion/ui/pages/about_card.py</extracomment>
   <translation>Afficher les sources</translation>
  </message>
  <message>
   <source>Side-lying legs, clam</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Jambes sur le côté, coquillage</translation>
  </message>
  <message>
   <source>Signs that cannot wait, and the number to call.</source>
   <extracomment>companion/ui/key_words.py</extracomment>
   <translation>Les signes qui ne peuvent pas attendre, et le numéro à appeler.</translation>
  </message>
  <message>
   <source>Signs that need help</source>
   <extracomment>companion/domain/rule_chapter.py</extracomment>
   <translation>Signes d’alerte</translation>
  </message>
  <message>
   <source>Signs that need help at once</source>
   <extracomment>companion/ui/pages/sign_check.py</extracomment>
   <translation>Signes qui demandent de l’aide tout de suite</translation>
  </message>
  <message>
   <source>Signs to ask about soon</source>
   <extracomment>companion/ui/pages/sign_check.py</extracomment>
   <translation>Signes à signaler bientôt</translation>
  </message>
  <message>
   <source>Signs to have looked at today</source>
   <extracomment>companion/ui/pages/sign_check.py</extracomment>
   <translation>Signes à faire regarder aujourd’hui</translation>
  </message>
  <message>
   <source>Sit-ups, double straight-leg raises</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Abdominaux, lever les deux jambes tendues</translation>
  </message>
  <message>
   <source>Sitting</source>
   <extracomment>companion/domain/exercise_words.py</extracomment>
   <translation>Assis</translation>
  </message>
  <message>
   <source>Size of print</source>
   <extracomment>companion/ui/pages/print_panel.py</extracomment>
   <translation>Taille d’impression</translation>
  </message>
  <message>
   <source>Skin</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Peau</translation>
  </message>
  <message>
   <source>Skip</source>
   <extracomment>companion/ui/key_words.py</extracomment>
   <translation>Passer</translation>
  </message>
  <message>
   <source>Skip</source>
   <comment>next part of the session</comment>
   <extracomment>companion/ui/pages/session_controls.py</extracomment>
   <translation>Passer</translation>
  </message>
  <message>
   <source>Skip this exercise</source>
   <extracomment>companion/ui/pages/session_menu.py</extracomment>
   <translation>Passer cet exercice</translation>
  </message>
  <message>
   <source>Slow and controlled</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation>Lentement et avec contrôle</translation>
  </message>
  <message>
   <source>Slower</source>
   <extracomment>companion/ui/key_words.py, companion/ui/pages/own_numbers.py</extracomment>
   <translation>Plus lent</translation>
  </message>
  <message>
   <source>Slower (S)</source>
   <extracomment>companion/ui/pages/session_steppers.py</extracomment>
   <translation>Plus lent (S)</translation>
  </message>
  <message>
   <source>Slower voice</source>
   <extracomment>companion/ui/pages/sound_panel.py</extracomment>
   <translation>Voix plus lente</translation>
  </message>
  <message>
   <source>Slowly, in your comfort zone.</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation>Lentement, dans votre zone de confort.</translation>
  </message>
  <message>
   <source>Slowly. Keep breathing.</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation>Lentement. Continuez de respirer.</translation>
  </message>
  <message>
   <source>Slumping over the bars</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>S’affaisser sur le guidon</translation>
  </message>
  <message>
   <source>Small</source>
   <comment>range of a movement</comment>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation>Petite</translation>
  </message>
  <message>
   <source>Smaller (1, 2)</source>
   <extracomment>companion/ui/pages/session_steppers.py</extracomment>
   <translation>Plus petit (1, 2)</translation>
  </message>
  <message>
   <source>Softer tones</source>
   <extracomment>companion/ui/pages/sound_panel.py</extracomment>
   <translation>Sons plus doux</translation>
  </message>
  <message>
   <source>Softer voice</source>
   <extracomment>companion/ui/pages/sound_panel.py</extracomment>
   <translation>Voix plus douce</translation>
  </message>
  <message>
   <source>Somebody is typed in, but not added yet.</source>
   <extracomment>companion/ui/pages/about.py</extracomment>
   <translation>Quelqu’un est tapé, mais pas encore ajouté.</translation>
  </message>
  <message>
   <source>Somebody should look at this today.</source>
   <extracomment>companion/ui/pages/sign_check.py</extracomment>
   <translation>Quelqu’un devrait regarder cela aujourd’hui.</translation>
  </message>
  <message>
   <source>Someone who can drive me</source>
   <extracomment>companion/printing/emergency_sheet.py</extracomment>
   <translation>Quelqu’un qui peut me conduire</translation>
  </message>
  <message>
   <source>Something is missing above.</source>
   <extracomment>companion/ui/pages/about_step.py</extracomment>
   <translation>Il manque quelque chose plus haut.</translation>
  </message>
  <message>
   <source>Something to ask</source>
   <extracomment>companion/ui/pages/told_fields.py</extracomment>
   <translation>Quelque chose à demander</translation>
  </message>
  <message>
   <source>Something to tell</source>
   <extracomment>companion/ui/pages/told_fields.py</extracomment>
   <translation>Quelque chose à dire</translation>
  </message>
  <message>
   <source>Something to tell or to ask</source>
   <extracomment>companion/ui/pages/visit_notes.py</extracomment>
   <translation>Quelque chose à dire ou à demander</translation>
  </message>
  <message>
   <source>Somewhere else? 112 works from a mobile in many countries.</source>
   <extracomment>companion/ui/pages/help_cards.py</extracomment>
   <translation>Ailleurs ? Le 112 marche depuis un mobile dans beaucoup de pays.</translation>
  </message>
  <message>
   <source>Sore knees</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Genoux douloureux</translation>
  </message>
  <message>
   <source>Sore side</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Côté douloureux</translation>
  </message>
  <message>
   <source>Sore side:</source>
   <extracomment>companion/printing/appointment_sheet.py</extracomment>
   <translation>Côté douloureux :</translation>
  </message>
  <message>
   <source>Sore side: both, or not sure. The right side goes first.</source>
   <extracomment>companion/domain/plan_preview.py</extracomment>
   <translation>Côté douloureux : les deux, ou je ne sais pas. Le côté droit commence.</translation>
  </message>
  <message>
   <source>Sore side: {side}. The easier side goes first.</source>
   <extracomment>companion/domain/plan_preview.py</extracomment>
   <translation>Côté douloureux : {side}. Le côté le plus facile commence.</translation>
  </message>
  <message>
   <source>Sore wrists</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Poignets douloureux</translation>
  </message>
  <message>
   <source>Sound</source>
   <extracomment>companion/ui/pages/session_top.py, companion/ui/pages/sound_panel.py</extracomment>
   <translation>Son</translation>
  </message>
  <message>
   <source>Sound and voice</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation>Son et voix</translation>
  </message>
  <message>
   <source>Sources</source>
   <extracomment>companion/ui/pages/about_card.py</extracomment>
   <translation>Sources</translation>
  </message>
  <message>
   <source>Space</source>
   <comment>a key</comment>
   <extracomment>companion/ui/pages/session_controls.py</extracomment>
   <translation>Espace</translation>
  </message>
  <message>
   <source>Space pauses. You can go slower, or smaller, at any time.</source>
   <extracomment>companion/ui/session_hints.py</extracomment>
   <translation>Espace met en pause. Vous pouvez aller plus lentement, ou plus petit, à tout moment.</translation>
  </message>
  <message>
   <source>Speaker</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Qui parle</translation>
  </message>
  <message>
   <source>Speed</source>
   <extracomment>companion/ui/pages/sound_panel.py</extracomment>
   <translation>Vitesse</translation>
  </message>
  <message>
   <source>Speed of speech</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Vitesse de la voix</translation>
  </message>
  <message>
   <source>Spine</source>
   <extracomment>companion/ui/widgets/player_bar.py</extracomment>
   <translation>Dos</translation>
  </message>
  <message>
   <source>Spine line</source>
   <extracomment>companion/ui/widgets/player_bar.py</extracomment>
   <translation>Ligne du dos</translation>
  </message>
  <message>
   <source>Spine stretch, saw, rocker, jack-knife</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Étirement du dos, scie, bascule, canif</translation>
  </message>
  <message>
   <source>Stand up now and then</source>
   <extracomment>companion/store/reminder_setting.py</extracomment>
   <translation>Se lever de temps en temps</translation>
  </message>
  <message>
   <source>Standing</source>
   <extracomment>companion/domain/exercise_words.py</extracomment>
   <translation>Debout</translation>
  </message>
  <message>
   <source>Standing and walking</source>
   <extracomment>companion/ui/pages/told_fields.py</extracomment>
   <translation>Se tenir debout et marcher</translation>
  </message>
  <message>
   <source>Standing and walking: {answer}</source>
   <extracomment>companion/ui/pages/told_words.py</extracomment>
   <translation>Se tenir debout et marcher : {answer}</translation>
  </message>
  <message>
   <source>Standing sprints</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Sprints debout</translation>
  </message>
  <message>
   <source>Start</source>
   <extracomment>companion/ui/reminding.py</extracomment>
   <translation>Commencer</translation>
  </message>
  <message>
   <source>Start</source>
   <comment>of a movement</comment>
   <extracomment>companion/domain/own_exercise.py, companion/ui/widgets/rep_path.py</extracomment>
   <translation>Début</translation>
  </message>
  <message>
   <source>Start a new diary</source>
   <extracomment>companion/ui/pages/copy_card.py</extracomment>
   <translation>Commencer un nouveau journal</translation>
  </message>
  <message>
   <source>Start a new diary?</source>
   <extracomment>companion/ui/trouble_window.py</extracomment>
   <translation>Commencer un nouveau journal ?</translation>
  </message>
  <message>
   <source>Start from here</source>
   <extracomment>companion/ui/pages/exercise_foot.py</extracomment>
   <translation>Commencer ici</translation>
  </message>
  <message>
   <source>Start in this position</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation>Commencez dans cette position</translation>
  </message>
  <message>
   <source>Start new</source>
   <extracomment>companion/ui/trouble_window.py</extracomment>
   <translation>Recommencer</translation>
  </message>
  <message>
   <source>Start session</source>
   <extracomment>companion/ui/pages/today_header.py</extracomment>
   <translation>Commencer</translation>
  </message>
  <message>
   <source>Start the next exercise of today</source>
   <extracomment>companion/ui/key_words.py</extracomment>
   <translation>Commencer le prochain exercice du jour</translation>
  </message>
  <message>
   <source>Start today</source>
   <extracomment>companion/ui/pages/plan_step.py</extracomment>
   <translation>Commencer aujourd’hui</translation>
  </message>
  <message>
   <source>Start with the computer</source>
   <extracomment>companion/store/reminder_setting.py</extracomment>
   <translation>Démarrer avec l’ordinateur</translation>
  </message>
  <message>
   <source>Stay as you are. Now the other side.</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation>Restez ainsi. Maintenant l’autre côté.</translation>
  </message>
  <message>
   <source>Stay easy for a while</source>
   <extracomment>companion/ui/pages/rest_page.py</extracomment>
   <translation>Restez tranquille un moment</translation>
  </message>
  <message>
   <source>Stay here</source>
   <extracomment>companion/ui/parting.py</extracomment>
   <translation>Rester ici</translation>
  </message>
  <message>
   <source>Stay inside your comfort zone. Never push or force.</source>
   <extracomment>companion/domain/first_run.py</extracomment>
   <translation>Restez dans votre zone de confort. Ne poussez et ne forcez jamais.</translation>
  </message>
  <message>
   <source>Stay when the window closes</source>
   <extracomment>companion/store/reminder_setting.py</extracomment>
   <translation>Rester quand la fenêtre se ferme</translation>
  </message>
  <message>
   <source>Stay with the calm list until the leg is at 5 or less.</source>
   <extracomment>companion/domain/flare.py</extracomment>
   <translation>Restez avec la liste calme jusqu’à ce que la jambe soit à 5 ou moins.</translation>
  </message>
  <message>
   <source>Stays left out</source>
   <extracomment>companion/domain/prescription_change.py</extracomment>
   <translation>Reste de côté</translation>
  </message>
  <message>
   <source>Step touch</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Step touch</translation>
  </message>
  <message>
   <source>Step {number}: {text}</source>
   <extracomment>companion/ui/widgets/step_tile.py</extracomment>
   <translation>Étape {number} : {text}</translation>
  </message>
  <message>
   <source>Step {n}</source>
   <extracomment>companion/ui/pages/own_exercise.py</extracomment>
   <translation>Étape {n}</translation>
  </message>
  <message>
   <source>Step {n} of {all}</source>
   <extracomment>companion/ui/pages/about_step.py, companion/ui/pages/plan_step.py, companion/ui/pages/welcome.py, companion/ui/rooms/screening.py</extracomment>
   <translation>Étape {n} sur {all}</translation>
  </message>
  <message>
   <source>Stop at once</source>
   <comment>goes on: if you feel more pain</comment>
   <extracomment>companion/printing/banner.py</extracomment>
   <translation>Arrêtez tout de suite</translation>
  </message>
  <message>
   <source>Stop at once if</source>
   <extracomment>companion/ui/pages/exercise_body.py</extracomment>
   <translation>Arrêtez tout de suite si</translation>
  </message>
  <message>
   <source>Stop at once with more pain, tingling or numbness.</source>
   <extracomment>companion/domain/first_run.py</extracomment>
   <translation>Arrêtez-vous tout de suite si vous sentez davantage de douleur, de fourmillements ou d’engourdissement.</translation>
  </message>
  <message>
   <source>Stop at once: more pain, tingling, numbness or weakness.</source>
   <extracomment>companion/printing/banner.py</extracomment>
   <translation>Arrêtez tout de suite : douleur plus forte, davantage de fourmillements, d’engourdissement ou de faiblesse.</translation>
  </message>
  <message>
   <source>Stop for pain</source>
   <extracomment>companion/ui/pages/stop_question.py</extracomment>
   <translation>Arrêter à cause de la douleur</translation>
  </message>
  <message>
   <source>Stop for pain, or go on?</source>
   <extracomment>companion/ui/pages/stop_question.py</extracomment>
   <translation>Arrêter à cause de la douleur, ou continuer ?</translation>
  </message>
  <message>
   <source>Stop: pain or tingling</source>
   <extracomment>companion/ui/widgets/stop_button.py</extracomment>
   <translation>Stop : douleur ou fourmillements</translation>
  </message>
  <message>
   <source>Stopped</source>
   <extracomment>companion/printing/record_sheet.py, companion/ui/widgets/exercise_sign.py, companion/ui/widgets/routine_card.py</extracomment>
   <translation>Arrêté</translation>
  </message>
  <message>
   <source>Stopped today: it rests until tomorrow</source>
   <extracomment>companion/ui/pages/exercise_foot.py</extracomment>
   <translation>Arrêté aujourd’hui : repos jusqu’à demain</translation>
  </message>
  <message>
   <source>Stopped twice in a row. If a professional asks for it, say so.</source>
   <extracomment>companion/ui/pages/plan_left_out.py</extracomment>
   <translation>Arrêté deux fois de suite. Si un professionnel le demande, dites-le.</translation>
  </message>
  <message>
   <source>Stopped {n} times in a row, it is set aside until a professional asks for it.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Arrêté {n} fois de suite, il est mis de côté jusqu’à ce qu’un professionnel le demande.</translation>
  </message>
  <message>
   <source>Stopped. {way_out}</source>
   <extracomment>companion/ui/pages/stop_card.py</extracomment>
   <translation>Arrêté. {way_out}</translation>
  </message>
  <message>
   <source>Stopped: number</source>
   <extracomment>companion/ui/pages/paper_form.py</extracomment>
   <translation>Arrêté : numéro</translation>
  </message>
  <message>
   <source>Stopped: why</source>
   <extracomment>companion/ui/pages/paper_form.py</extracomment>
   <translation>Arrêté : raison</translation>
  </message>
  <message>
   <source>Stopped: {exercise}, before the first breath.</source>
   <extracomment>companion/ui/pages/stop_way_out.py</extracomment>
   <translation>Arrêt : {exercise}, avant la première respiration.</translation>
  </message>
  <message>
   <source>Stopped: {exercise}, before the first minute.</source>
   <extracomment>companion/ui/pages/stop_way_out.py</extracomment>
   <translation>Arrêt : {exercise}, avant la première minute.</translation>
  </message>
  <message>
   <source>Stopped: {exercise}, before the first rep.</source>
   <extracomment>companion/ui/pages/stop_way_out.py</extracomment>
   <translation>Arrêt : {exercise}, avant la première répétition.</translation>
  </message>
  <message>
   <source>Stopped: {exercise}, breath {number} of {all}.</source>
   <extracomment>companion/ui/pages/stop_way_out.py</extracomment>
   <translation>Arrêt : {exercise}, respiration {number} sur {all}.</translation>
  </message>
  <message>
   <source>Stopped: {exercise}, in the rest.</source>
   <extracomment>companion/ui/pages/stop_way_out.py</extracomment>
   <translation>Arrêt : {exercise}, pendant le repos.</translation>
  </message>
  <message>
   <source>Stopped: {exercise}, minute {number} of {all}.</source>
   <extracomment>companion/ui/pages/stop_way_out.py</extracomment>
   <translation>Arrêt : {exercise}, minute {number} sur {all}.</translation>
  </message>
  <message>
   <source>Stopped: {exercise}, rep {number} of {all}.</source>
   <extracomment>companion/ui/pages/stop_way_out.py</extracomment>
   <translation>Arrêt : {exercise}, répétition {number} sur {all}.</translation>
  </message>
  <message>
   <source>Stopped: {exercise}, while changing side.</source>
   <extracomment>companion/ui/pages/stop_way_out.py</extracomment>
   <translation>Arrêt : {exercise}, en changeant de côté.</translation>
  </message>
  <message>
   <source>Stopped? number, reason</source>
   <extracomment>companion/printing/week_rows.py</extracomment>
   <translation>Arrêté ? Numéro, raison</translation>
  </message>
  <message>
   <source>Stops</source>
   <extracomment>companion/chart/telling.py, companion/printing/appointment_sheet.py</extracomment>
   <translation>Arrêts</translation>
  </message>
  <message>
   <source>Stops that week</source>
   <extracomment>companion/ui/pages/week_cards.py</extracomment>
   <translation>Arrêts de cette semaine-là</translation>
  </message>
  <message>
   <source>Stops this week</source>
   <extracomment>companion/ui/pages/week_cards.py</extracomment>
   <translation>Arrêts cette semaine</translation>
  </message>
  <message>
   <source>Strength has rest days. Walking and breathing are for any day.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Les exercices de force demandent des jours de repos. Marcher et respirer conviennent chaque jour.</translation>
  </message>
  <message>
   <source>Strength has rest days: one to five session days a week.</source>
   <extracomment>companion/ui/pages/plan_days.py</extracomment>
   <translation>Les exercices de force demandent des jours de repos : un à cinq jours de séance par semaine.</translation>
  </message>
  <message>
   <source>Strength, walking and mobility, with the back held steady.</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Force, marche et mobilité, le dos restant stable.</translation>
  </message>
  <message>
   <source>Stretch</source>
   <extracomment>companion/domain/exercise_words.py</extracomment>
   <translation>Étirement</translation>
  </message>
  <message>
   <source>Strong hips and legs</source>
   <extracomment>companion/domain/exercise_words.py</extracomment>
   <translation>Hanches et jambes fortes</translation>
  </message>
  <message>
   <source>Strong middle</source>
   <extracomment>companion/domain/exercise_words.py</extracomment>
   <translation>Tronc fort</translation>
  </message>
  <message>
   <source>Such as a midwife who says that you may exercise.</source>
   <extracomment>companion/ui/pages/professional_form.py</extracomment>
   <translation>Par exemple une sage-femme qui dit que vous pouvez faire de l’exercice.</translation>
  </message>
  <message>
   <source>Such as your name.</source>
   <extracomment>companion/ui/plan_door.py</extracomment>
   <translation>Par exemple votre nom.</translation>
  </message>
  <message>
   <source>Such as {example}</source>
   <extracomment>companion/ui/widgets/day_line.py</extracomment>
   <translation>Par exemple {example}</translation>
  </message>
  <message>
   <source>Such as “Ms Lind, physiotherapist”</source>
   <extracomment>companion/ui/pages/professional_form.py, companion/ui/pages/referral_form.py</extracomment>
   <translation>Par exemple « Mme Lind, kinésithérapeute »</translation>
  </message>
  <message>
   <source>Such as “Walk to the shop” or “Sit through a meal”</source>
   <extracomment>companion/ui/pages/goals.py</extracomment>
   <translation>Par exemple « Aller au magasin à pied » ou « Rester assis pendant un repas »</translation>
  </message>
  <message>
   <source>Such as “Wall press”</source>
   <extracomment>companion/ui/pages/own_exercise.py</extracomment>
   <translation>Par exemple « Pompe au mur »</translation>
  </message>
  <message>
   <source>Such as: Stand an arm’s length from the wall.</source>
   <extracomment>companion/ui/pages/own_exercise.py</extracomment>
   <translation>Par exemple : Tenez-vous à un bras du mur.</translation>
  </message>
  <message>
   <source>Such as: towel under the knees</source>
   <extracomment>companion/ui/pages/plan_item.py</extracomment>
   <translation>Par exemple : serviette sous les genoux</translation>
  </message>
  <message>
   <source>Sudden pain after a minor knock, if you are over 50, have thin bones or take steroids</source>
   <extracomment>companion/printing/help_lines.py</extracomment>
   <translation>Douleur soudaine après un petit choc, si vous avez plus de 50 ans, des os fragiles ou prenez des corticoïdes</translation>
  </message>
  <message>
   <source>Sudden pain after a small knock, over 50 or thin bones</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Douleur soudaine après un petit choc, plus de 50 ans ou os fragiles</translation>
  </message>
  <message>
   <source>Sun</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>dim.</translation>
  </message>
  <message>
   <source>Sunday</source>
   <extracomment>companion/domain/prescription_change.py, companion/printing/calendar_words.py, companion/store/setting.py</extracomment>
   <translation>dimanche</translation>
  </message>
  <message>
   <source>Surgery on the spine</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Opération du dos</translation>
  </message>
  <message>
   <source>Swan, if arching hurts</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Cygne, si cambrer fait mal</translation>
  </message>
  <message>
   <source>Swap side</source>
   <extracomment>companion/ui/widgets/player_bar.py</extracomment>
   <translation>Autre côté</translation>
  </message>
  <message>
   <source>Take back</source>
   <extracomment>companion/ui/pages/about.py</extracomment>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Take back: {text}</source>
   <extracomment>companion/ui/pages/told_line.py</extracomment>
   <translation>Annuler : {text}</translation>
  </message>
  <message>
   <source>Take it out</source>
   <extracomment>companion/ui/pages/exercise_standing.py, companion/ui/pages/plan_item.py</extracomment>
   <translation>Le retirer</translation>
  </message>
  <message>
   <source>Take the higher number:</source>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation>Prenez le nombre le plus haut :</translation>
  </message>
  <message>
   <source>Take the photo away</source>
   <extracomment>companion/ui/pages/own_picture.py</extracomment>
   <translation>Retirer la photo</translation>
  </message>
  <message>
   <source>Take this time away</source>
   <extracomment>companion/ui/pages/setting_entry.py</extracomment>
   <translation>Retirer cette heure</translation>
  </message>
  <message>
   <source>Take up this plan? Type yes: </source>
   <extracomment>companion/cli/plan_file.py</extracomment>
   <translation>Adopter ce plan ? Tapez yes : </translation>
  </message>
  <message>
   <source>Taken back.</source>
   <extracomment>companion/ui/rooms/history.py</extracomment>
   <translation>Annulé.</translation>
  </message>
  <message>
   <source>Taken together: {trend}</source>
   <extracomment>companion/ui/pages/goals.py</extracomment>
   <translation>Pris ensemble : {trend}</translation>
  </message>
  <message>
   <source>Taken up. The plan before it is kept in the diary.</source>
   <extracomment>companion/cli/plan_file.py</extracomment>
   <translation>Adopté. Le plan d’avant reste dans le journal.</translation>
  </message>
  <message>
   <source>Taking turns</source>
   <extracomment>companion/ui/pages/own_exercise.py</extracomment>
   <translation>En alternant</translation>
  </message>
  <message>
   <source>Tap the size that suits you. You can change it at any time in Settings.</source>
   <extracomment>companion/ui/pages/size_choice.py</extracomment>
   <translation>Touchez la taille qui vous va. Vous pouvez la changer à tout moment dans Réglages.</translation>
  </message>
  <message>
   <source>Teacher told, card handed over</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>Professeur prévenu, carte remise</translation>
  </message>
  <message>
   <source>Tell the person who treats you.</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation>Parlez-en à la personne qui vous soigne.</translation>
  </message>
  <message>
   <source>Text size</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Taille du texte</translation>
  </message>
  <message>
   <source>That did not work. {reason}</source>
   <extracomment>companion/ui/trouble_window.py</extracomment>
   <translation>Cela n’a pas marché. {reason}</translation>
  </message>
  <message>
   <source>That is all right. Nothing counts as missed.</source>
   <extracomment>companion/ui/pages/not_today_dialog.py</extracomment>
   <translation>Ce n’est pas grave. Rien ne compte comme manqué.</translation>
  </message>
  <message>
   <source>That is enough for today</source>
   <extracomment>companion/domain/closed_words.py</extracomment>
   <translation>C’est assez pour aujourd’hui</translation>
  </message>
  <message>
   <source>That is enough for today. Easy positions and short walks are fine.</source>
   <extracomment>companion/domain/after_stop.py</extracomment>
   <translation>C’est assez pour aujourd’hui. Les positions faciles et de petites marches conviennent.</translation>
  </message>
  <message>
   <source>That is more than {n} years ago. Check the year.</source>
   <extracomment>companion/domain/sign_off.py</extracomment>
   <translation>C’est il y a plus de {n} ans. Vérifiez l’année.</translation>
  </message>
  <message>
   <source>That was before you gave these answers. Ask somebody to look at it again.</source>
   <extracomment>companion/domain/sign_off.py</extracomment>
   <translation>C’était avant ces réponses. Demandez que quelqu’un regarde de nouveau.</translation>
  </message>
  <message>
   <source>The PDF came out damaged, so nothing was saved. Please try again.</source>
   <extracomment>companion/printing/pdf.py</extracomment>
   <translation>Le PDF est sorti abîmé, donc rien n’a été enregistré. Essayez de nouveau.</translation>
  </message>
  <message>
   <source>The computer says it is {day}, {date}, {time}.</source>
   <extracomment>companion/ui/clock_question.py</extracomment>
   <translation>L’ordinateur dit : {day} {date}, {time}.</translation>
  </message>
  <message>
   <source>The data folder cannot be used.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Le dossier de données ne peut pas être utilisé.</translation>
  </message>
  <message>
   <source>The diary as it was then. As it is now, it is kept as a copy too.</source>
   <extracomment>companion/ui/pages/data_card.py, companion/ui/rooms/data_desk.py</extracomment>
   <translation>Le journal tel qu’il était alors. Tel qu’il est maintenant, il est aussi gardé en copie.</translation>
  </message>
  <message>
   <source>The diary can be read, but not written.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Le journal peut être lu, mais pas écrit.</translation>
  </message>
  <message>
   <source>The diary cannot be opened</source>
   <extracomment>companion/ui/pages/trouble.py</extracomment>
   <translation>Le journal ne peut pas être ouvert</translation>
  </message>
  <message>
   <source>The diary could not be read or written.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Le journal n’a pas pu être lu ou écrit.</translation>
  </message>
  <message>
   <source>The diary file has gone, but traces of it are still here.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Le fichier du journal a disparu, mais il en reste des traces ici.</translation>
  </message>
  <message>
   <source>The diary file is damaged.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Le fichier du journal est abîmé.</translation>
  </message>
  <message>
   <source>The diary is from an older version and could not be updated.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Le journal vient d’une version plus ancienne et n’a pas pu être mis à jour.</translation>
  </message>
  <message>
   <source>The disk did not do as asked.</source>
   <extracomment>companion/store/errors.py, companion/ui/daily_copy.py</extracomment>
   <translation>Le disque n’a pas fait ce qui était demandé.</translation>
  </message>
  <message>
   <source>The disk is full, so the diary could not be written.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Le disque est plein, donc le journal n’a pas pu être écrit.</translation>
  </message>
  <message>
   <source>The disk is full.</source>
   <extracomment>companion/ui/daily_copy.py</extracomment>
   <translation>Le disque est plein.</translation>
  </message>
  <message>
   <source>The easier side goes first. The nerve slider is for the sore leg.</source>
   <extracomment>companion/ui/pages/about_form.py</extracomment>
   <translation>Le côté le plus facile commence. Le glissement du nerf est pour la jambe douloureuse.</translation>
  </message>
  <message>
   <source>The exercises could not be read.</source>
   <extracomment>companion/domain/plan_gap.py, companion/ui/pages/exercises.py</extracomment>
   <translation>Les exercices n’ont pas pu être lus.</translation>
  </message>
  <message>
   <source>The file cannot be opened: {reason}.</source>
   <extracomment>companion/clinic/plan_file.py</extracomment>
   <translation>Le fichier ne peut pas être ouvert : {reason}.</translation>
  </message>
  <message>
   <source>The file ends too early. A part of it is missing.</source>
   <extracomment>companion/clinic/located.py</extracomment>
   <translation>Le fichier finit trop tôt. Il en manque une partie.</translation>
  </message>
  <message>
   <source>The file has nothing that is not in your plan.</source>
   <extracomment>companion/ui/plan_door.py</extracomment>
   <translation>Le fichier ne contient rien qui ne soit dans votre plan.</translation>
  </message>
  <message>
   <source>The file is too long to be a plan.</source>
   <extracomment>companion/clinic/located.py, companion/clinic/plan_file.py</extracomment>
   <translation>Le fichier est trop long pour être un plan.</translation>
  </message>
  <message>
   <source>The file was left exactly as it is.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Le fichier a été laissé tel quel.</translation>
  </message>
  <message>
   <source>The files with the exercises are missing or damaged, so there is no routine to show.</source>
   <extracomment>companion/ui/pages/today_empty.py</extracomment>
   <translation>Les fichiers des exercices manquent ou sont abîmés, il n’y a donc pas de programme à montrer.</translation>
  </message>
  <message>
   <source>The first column of the week.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>La première colonne de la semaine.</translation>
  </message>
  <message>
   <source>The first that works</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>La première qui marche</translation>
  </message>
  <message>
   <source>The flare-up is behind you. Back to your plan, one level lower.</source>
   <extracomment>companion/domain/flare.py</extracomment>
   <translation>La poussée est derrière vous. Retour à votre plan, un niveau plus facile.</translation>
  </message>
  <message>
   <source>The flare-up is over: your usual dose again.</source>
   <extracomment>companion/domain/day_change.py</extracomment>
   <translation>La poussée est passée : de nouveau la quantité habituelle.</translation>
  </message>
  <message>
   <source>The folder for copies may not be written.</source>
   <extracomment>companion/ui/daily_copy.py</extracomment>
   <translation>Le dossier des copies ne peut pas être écrit.</translation>
  </message>
  <message>
   <source>The hair of the figure.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Les cheveux du personnage.</translation>
  </message>
  <message>
   <source>The language of all words, spoken and printed too.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>La langue de tous les mots, aussi parlés et imprimés.</translation>
  </message>
  <message>
   <source>The last ones. A yes here does not keep you from exercising.</source>
   <extracomment>companion/ui/pages/sign_check.py</extracomment>
   <translation>Les dernières. Un oui ici n’empêche pas l’exercice.</translation>
  </message>
  <message>
   <source>The leg that hurts. The other side goes first.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>La jambe qui fait mal. L’autre côté passe d’abord.</translation>
  </message>
  <message>
   <source>The lock opens when you say which clinician looked at it, and on what day.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Le blocage est levé quand vous dites quel soignant a regardé, et quel jour.</translation>
  </message>
  <message>
   <source>The lying figure four is left out.</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>L’étirement en 4 sur le dos est laissé de côté.</translation>
  </message>
  <message>
   <source>The morning after a session</source>
   <extracomment>companion/clinic/fhir_answer.py</extracomment>
   <translation>Le matin après une séance</translation>
  </message>
  <message>
   <source>The morning after {day}</source>
   <extracomment>companion/ui/pages/paper_day.py</extracomment>
   <translation>Le matin après le {day}</translation>
  </message>
  <message>
   <source>The next morning</source>
   <extracomment>companion/domain/rule_chapter.py</extracomment>
   <translation>Le lendemain matin</translation>
  </message>
  <message>
   <source>The order changes position as seldom as possible. In each, breathing comes first and the nerve last.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>L’ordre change de position le moins possible. Dans chacune, la respiration vient d’abord et le nerf en dernier.</translation>
  </message>
  <message>
   <source>The order is by position.</source>
   <extracomment>companion/domain/plan_change.py</extracomment>
   <translation>L’ordre suit les positions.</translation>
  </message>
  <message>
   <source>The paper in your printer.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Le papier de votre imprimante.</translation>
  </message>
  <message>
   <source>The person in the pictures.</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation>La personne des images.</translation>
  </message>
  <message>
   <source>The plan before it is kept. You can go back to it.</source>
   <extracomment>companion/ui/plan_door.py</extracomment>
   <translation>Le plan précédent est gardé. Vous pouvez y revenir.</translation>
  </message>
  <message>
   <source>The plan grows in weeks one, three and five of exercise. Time away and flare-ups do not count.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Le plan grandit aux semaines d’exercice un, trois et cinq. Le temps sans exercices et les poussées ne comptent pas.</translation>
  </message>
  <message numerus="yes">
   <source>The plan is {n} a week.</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation>
    <numerusform>Le plan est de {n} par semaine.</numerusform>
    <numerusform>Le plan est de {n} par semaine.</numerusform>
   </translation>
  </message>
  <message>
   <source>The plan keeps to exercises that suit most people.</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Le plan s’en tient à des exercices qui conviennent à la plupart.</translation>
  </message>
  <message>
   <source>The plan stays empty until a professional has chosen exercises for you. Write them down below, under “What a professional asked for”.</source>
   <extracomment>companion/domain/intake.py</extracomment>
   <translation>Le plan reste vide jusqu’à ce qu’un professionnel ait choisi des exercices pour vous. Notez-les plus bas, sous « Ce qu’un professionnel a demandé ».</translation>
  </message>
  <message>
   <source>The plan was made on a day that is yet to come.</source>
   <extracomment>companion/clinic/plan_reader.py</extracomment>
   <translation>Le plan a été fait un jour qui est encore à venir.</translation>
  </message>
  <message>
   <source>The printer {printer} did not take the sheet. Check that it is on, or save the sheet as a PDF.</source>
   <extracomment>companion/printing/printer.py</extracomment>
   <translation>L’imprimante {printer} n’a pas pris la feuille. Vérifiez qu’elle est allumée, ou enregistrez en PDF.</translation>
  </message>
  <message>
   <source>The program decides</source>
   <extracomment>companion/ui/pages/dose_editor.py</extracomment>
   <translation>Le programme décide</translation>
  </message>
  <message>
   <source>The program is already open with this diary.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Le programme est déjà ouvert avec ce journal.</translation>
  </message>
  <message>
   <source>The reason: {reason}.</source>
   <extracomment>companion/ui/plan_door.py</extracomment>
   <translation>La raison : {reason}.</translation>
  </message>
  <message>
   <source>The rowing machine, for now</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Le rameur, pour l’instant</translation>
  </message>
  <message>
   <source>The rules for stops and sore days hold for it too.</source>
   <extracomment>companion/ui/pages/own_exercise.py</extracomment>
   <translation>Les règles des arrêts et des jours douloureux valent aussi pour lui.</translation>
  </message>
  <message>
   <source>The rules, one by one</source>
   <extracomment>companion/domain/rule_lesson.py</extracomment>
   <translation>Les règles, une par une</translation>
  </message>
  <message>
   <source>The safety rules go by this, so it cannot be taken back.</source>
   <extracomment>companion/ui/pages/told_words.py</extracomment>
   <translation>Les règles de sécurité en dépendent, on ne peut donc pas le retirer.</translation>
  </message>
  <message>
   <source>The screen that a session fills, such as a television.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>L’écran qu’une séance remplit, par exemple un téléviseur.</translation>
  </message>
  <message>
   <source>The skin of the figure.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>La peau du personnage.</translation>
  </message>
  <message>
   <source>The week shown</source>
   <extracomment>companion/ui/sheet_stock.py</extracomment>
   <translation>La semaine affichée</translation>
  </message>
  <message>
   <source>The whole list is asked at the start, after a stop with weakness, tingling or numbness, when tingling is new, and after {days} days away.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>La liste entière est demandée au début, après un arrêt avec faiblesse, fourmillements ou engourdissement, quand les fourmillements sont nouveaux, et après {days} jours d’absence.</translation>
  </message>
  <message>
   <source>Then it waits until the leg is at {n} or less and not moving down.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Puis cela attend que la jambe soit à {n} ou moins et que la douleur n’aille pas plus bas.</translation>
  </message>
  <message>
   <source>Then it waits until you say which professional asked for it.</source>
   <extracomment>companion/ui/pages/own_exercise.py</extracomment>
   <translation>Alors il attend que vous disiez quel professionnel l’a demandé.</translation>
  </message>
  <message>
   <source>Then set {number}</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation>Puis la série {number}</translation>
  </message>
  <message>
   <source>There are too few answers yet to compare the weeks.</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation>Il y a encore trop peu de réponses pour comparer les semaines.</translation>
  </message>
  <message>
   <source>There are too many brackets inside each other.</source>
   <extracomment>companion/clinic/located.py</extracomment>
   <translation>Il y a trop de parenthèses imbriquées.</translation>
  </message>
  <message>
   <source>There is an exercise with this name.</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation>Il y a déjà un exercice de ce nom.</translation>
  </message>
  <message>
   <source>There is no clinical word on this page.</source>
   <extracomment>companion/ui/pages/guide.py</extracomment>
   <translation>Il n’y a aucun mot médical sur cette page.</translation>
  </message>
  <message>
   <source>There is no copy yet.</source>
   <extracomment>companion/ui/pages/data_card.py</extracomment>
   <translation>Il n’y a pas encore de copie.</translation>
  </message>
  <message>
   <source>There is no exercise in your plan yet.</source>
   <extracomment>companion/ui/plan_door.py</extracomment>
   <translation>Il n’y a pas encore d’exercice dans votre plan.</translation>
  </message>
  <message>
   <source>There is no exercise in your plan yet. A professional has to choose them first: go back and write down what they asked for.</source>
   <extracomment>companion/ui/pages/plan_step.py</extracomment>
   <translation>Il n’y a pas encore d’exercice dans votre plan. Un professionnel les choisit d’abord : revenez en arrière et notez ce qu’il a demandé.</translation>
  </message>
  <message>
   <source>There is no good copy</source>
   <extracomment>companion/ui/pages/copy_card.py</extracomment>
   <translation>Il n’y a pas de bonne copie</translation>
  </message>
  <message>
   <source>There is no older copy.</source>
   <extracomment>companion/ui/pages/copy_list.py</extracomment>
   <translation>Il n’y a pas de copie plus ancienne.</translation>
  </message>
  <message>
   <source>There is something after the end of the plan.</source>
   <extracomment>companion/clinic/located.py</extracomment>
   <translation>Il y a quelque chose après la fin du plan.</translation>
  </message>
  <message>
   <source>There was a loud sound, so the session is paused.</source>
   <extracomment>companion/ui/pages/stop_question.py</extracomment>
   <translation>Il y a eu un bruit fort, donc la séance est en pause.</translation>
  </message>
  <message>
   <source>These are less urgent, but should not wait for another day.</source>
   <extracomment>companion/ui/pages/sign_check.py</extracomment>
   <translation>Ceux-ci sont moins urgents, mais ne devraient pas attendre un autre jour.</translation>
  </message>
  <message>
   <source>These need what you ruled out below.</source>
   <extracomment>companion/ui/pages/plan_left_out.py</extracomment>
   <translation>Ceux-ci demandent ce que vous avez exclu ci-dessous.</translation>
  </message>
  <message>
   <source>These signs are rare. If you have one, do not wait and do not exercise.</source>
   <extracomment>companion/ui/pages/help.py</extracomment>
   <translation>Ces signes sont rares. Si vous en avez un, n’attendez pas et ne faites pas d’exercice.</translation>
  </message>
  <message>
   <source>They agree with the plan</source>
   <extracomment>companion/ui/pages/professional_form.py</extracomment>
   <translation>Est d’accord avec le plan</translation>
  </message>
  <message>
   <source>They asked for certain exercises</source>
   <extracomment>companion/ui/pages/professional_form.py</extracomment>
   <translation>A demandé certains exercices</translation>
  </message>
  <message>
   <source>They look for signs that need a doctor before any exercise. It takes about two minutes.</source>
   <extracomment>companion/domain/closed_words.py</extracomment>
   <translation>Elles cherchent des signes à montrer à un médecin avant tout exercice. Il faut environ deux minutes.</translation>
  </message>
  <message>
   <source>They looked at these signs and said that I may exercise</source>
   <extracomment>companion/ui/pages/clearance.py</extracomment>
   <translation>Ces signes ont été regardés et on m’a dit que je peux faire de l’exercice</translation>
  </message>
  <message>
   <source>Thigh</source>
   <extracomment>companion/chart/strip.py, companion/ui/pages/check_in_body.py, companion/ui/pages/stop_questions.py, companion/ui/pages/today_asks.py</extracomment>
   <translation>Cuisse</translation>
  </message>
  <message>
   <source>Thin bones (osteoporosis)</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Os fragiles (ostéoporose)</translation>
  </message>
  <message>
   <source>Things you do not have</source>
   <extracomment>companion/ui/pages/plan_left_out.py</extracomment>
   <translation>Objets que vous n’avez pas</translation>
  </message>
  <message>
   <source>This cannot be read. Was the file changed by hand?</source>
   <extracomment>companion/clinic/located.py</extracomment>
   <translation>Cela ne se lit pas. Le fichier a-t-il été changé à la main ?</translation>
  </message>
  <message>
   <source>This cannot be undone. The program then begins as on the first day.</source>
   <extracomment>companion/ui/rooms/data_desk.py</extracomment>
   <translation>Cela ne peut pas être annulé. Le programme recommence alors comme au premier jour.</translation>
  </message>
  <message>
   <source>This computer does not let it start by itself.</source>
   <extracomment>companion/ui/rooms/settings.py</extracomment>
   <translation>Cet ordinateur ne le laisse pas démarrer seul.</translation>
  </message>
  <message>
   <source>This day is more than ten years ago.</source>
   <extracomment>companion/ui/pages/day_fault.py</extracomment>
   <translation>Ce jour remonte à plus de dix ans.</translation>
  </message>
  <message>
   <source>This day is still to come.</source>
   <extracomment>companion/ui/pages/day_fault.py, companion/ui/pages/week_words.py</extracomment>
   <translation>Ce jour est encore à venir.</translation>
  </message>
  <message>
   <source>This day is there twice.</source>
   <extracomment>companion/clinic/plan_reader.py</extracomment>
   <translation>Ce jour figure deux fois.</translation>
  </message>
  <message>
   <source>This day is yet to come.</source>
   <extracomment>companion/domain/sign_off.py</extracomment>
   <translation>Ce jour est encore à venir.</translation>
  </message>
  <message>
   <source>This deletes your diary, its copies, your settings and all pictures kept: {count} in {data} and {cache}. It cannot be undone.</source>
   <extracomment>companion/cli/removal.py</extracomment>
   <translation>Cela supprime votre journal, ses copies, vos réglages et toutes les images gardées : {count} dans {data} et {cache}. On ne peut pas l’annuler.</translation>
  </message>
  <message>
   <source>This diary was written by a newer version of the program.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Ce journal a été écrit par une version plus récente du programme.</translation>
  </message>
  <message>
   <source>This file cannot be read. Is it still there?</source>
   <extracomment>companion/ui/photo.py</extracomment>
   <translation>Ce fichier ne peut pas être lu. Est-il encore là ?</translation>
  </message>
  <message>
   <source>This file could not be brought in.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Ce fichier n’a pas pu être importé.</translation>
  </message>
  <message>
   <source>This file is not a diary of this program.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Ce fichier n’est pas un journal de ce programme.</translation>
  </message>
  <message>
   <source>This file is not an exercise plan of this program.</source>
   <extracomment>companion/clinic/plan_reader.py</extracomment>
   <translation>Ce fichier n’est pas un plan d’exercices de ce programme.</translation>
  </message>
  <message>
   <source>This file is too large. Choose a photo of at most 25 MB.</source>
   <extracomment>companion/ui/photo.py</extracomment>
   <translation>Ce fichier est trop grand. Choisissez une photo de 25 Mo au plus.</translation>
  </message>
  <message>
   <source>This file is too long to be brought in again. Keep a copy of the folder {folder} too.</source>
   <extracomment>companion/store/tally.py</extracomment>
   <translation>Ce fichier est trop long pour être relu. Gardez aussi une copie du dossier {folder}.</translation>
  </message>
  <message>
   <source>This is no photo that can be opened. Choose a JPEG or PNG.</source>
   <extracomment>companion/ui/photo.py</extracomment>
   <translation>Ce n’est pas une photo qu’on peut ouvrir. Choisissez un JPEG ou un PNG.</translation>
  </message>
  <message>
   <source>This is no text. Is it the right file?</source>
   <extracomment>companion/clinic/plan_file.py</extracomment>
   <translation>Ce n’est pas un texte. Est-ce le bon fichier ?</translation>
  </message>
  <message>
   <source>This is your plan already</source>
   <extracomment>companion/ui/plan_door.py</extracomment>
   <translation>C’est déjà votre plan</translation>
  </message>
  <message>
   <source>This is your plan already.</source>
   <extracomment>companion/cli/plan_file.py</extracomment>
   <translation>C’est déjà votre plan.</translation>
  </message>
  <message>
   <source>This name is too long. Keep it short.</source>
   <extracomment>companion/domain/sign_off.py</extracomment>
   <translation>Ce nom est trop long. Faites court.</translation>
  </message>
  <message>
   <source>This needs help now.</source>
   <extracomment>companion/ui/pages/sign_check.py</extracomment>
   <translation>Cela demande de l’aide maintenant.</translation>
  </message>
  <message>
   <source>This one is there already.</source>
   <extracomment>companion/domain/goal.py</extracomment>
   <translation>Celui-ci y est déjà.</translation>
  </message>
  <message>
   <source>This page</source>
   <extracomment>companion/ui/key_words.py</extracomment>
   <translation>Cette page</translation>
  </message>
  <message>
   <source>This picture is too small to see anything in it.</source>
   <extracomment>companion/ui/photo.py</extracomment>
   <translation>Cette image est trop petite pour y voir quelque chose.</translation>
  </message>
  <message>
   <source>This picture is too wide or too high. Choose a smaller one.</source>
   <extracomment>companion/ui/photo.py</extracomment>
   <translation>Cette image est trop large ou trop haute. Choisissez-en une plus petite.</translation>
  </message>
  <message>
   <source>This plan needs a newer version of the program.</source>
   <extracomment>companion/clinic/plan_reader.py</extracomment>
   <translation>Ce plan demande une version plus récente du programme.</translation>
  </message>
  <message>
   <source>This program has no exercise “{key}”.</source>
   <extracomment>companion/clinic/plan_reader.py</extracomment>
   <translation>Ce programme n’a pas d’exercice « {key} ».</translation>
  </message>
  <message>
   <source>This program is made for people of 16 and older.</source>
   <extracomment>companion/ui/pages/welcome.py</extracomment>
   <translation>Ce programme est fait pour les personnes de 16 ans et plus.</translation>
  </message>
  <message>
   <source>This was before you stopped it. Ask again first.</source>
   <extracomment>companion/domain/sign_off.py</extracomment>
   <translation>C’était avant que vous ne l’arrêtiez. Redemandez d’abord.</translation>
  </message>
  <message>
   <source>This week</source>
   <extracomment>companion/chart/bars.py, companion/ui/pages/week_words.py, companion/ui/sheet_stock.py</extracomment>
   <translation>Cette semaine</translation>
  </message>
  <message>
   <source>Three questions come before each session. Is this new? {first}. {second}. {third}.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Trois questions viennent avant chaque séance. Est-ce nouveau ? {first}. {second}. {third}.</translation>
  </message>
  <message>
   <source>Three short notes that explain the screen. They go when seen.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Trois petites notes qui expliquent l’écran. Elles partent une fois vues.</translation>
  </message>
  <message>
   <source>Three short questions. Skip any.</source>
   <extracomment>companion/ui/pages/stop_questions.py</extracomment>
   <translation>Trois courtes questions. Vous pouvez en sauter.</translation>
  </message>
  <message>
   <source>Three stopped sessions in a week, or pain not back to usual after 3 days</source>
   <extracomment>companion/printing/help_lines.py</extracomment>
   <translation>Trois séances arrêtées en une semaine, ou douleur pas revenue à son niveau habituel après 3 jours</translation>
  </message>
  <message>
   <source>Three stopped sessions in a week, or sore for three days</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Trois séances arrêtées en une semaine, ou douleur trois jours</translation>
  </message>
  <message>
   <source>Three stopped sessions in a week. Ask a GP or physiotherapist soon.</source>
   <extracomment>companion/ui/pages/today_asks.py</extracomment>
   <translation>Trois séances arrêtées en une semaine. Demandez bientôt à un médecin ou kinésithérapeute.</translation>
  </message>
  <message>
   <source>Three to five days a week for strength. Walking and breathing are for every day.</source>
   <extracomment>companion/ui/pages/week_card.py</extracomment>
   <translation>Trois à cinq jours par semaine pour la force. Marcher et respirer, c’est chaque jour.</translation>
  </message>
  <message>
   <source>Thu</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>jeu.</translation>
  </message>
  <message>
   <source>Thursday</source>
   <extracomment>companion/domain/prescription_change.py, companion/printing/calendar_words.py</extracomment>
   <translation>jeudi</translation>
  </message>
  <message>
   <source>Tick all that hold. Each says how it changes the plan.</source>
   <extracomment>companion/ui/pages/about_form.py</extracomment>
   <translation>Cochez tout ce qui vous concerne. Chaque point dit comment il change le plan.</translation>
  </message>
  <message>
   <source>Tick this only if they said so.</source>
   <extracomment>companion/ui/pages/clearance.py</extracomment>
   <translation>Cochez seulement si on vous l’a dit.</translation>
  </message>
  <message>
   <source>Time for a session</source>
   <extracomment>companion/ui/pages/week_card.py</extracomment>
   <translation>Durée d’une séance</translation>
  </message>
  <message>
   <source>Time to stand up</source>
   <extracomment>companion/ui/reminding.py</extracomment>
   <translation>C’est l’heure de se lever</translation>
  </message>
  <message>
   <source>Times</source>
   <extracomment>companion/ui/pages/dose_editor.py, companion/ui/pages/own_numbers.py</extracomment>
   <translation>Fois</translation>
  </message>
  <message>
   <source>Times</source>
   <comment>boxes to tick</comment>
   <extracomment>companion/printing/tick.py</extracomment>
   <translation>Fois</translation>
  </message>
  <message>
   <source>Tingling or numbness</source>
   <extracomment>companion/clinic/fhir_answer.py, companion/ui/pages/check_in_form.py</extracomment>
   <translation>Fourmillements ou engourdissement</translation>
  </message>
  <message>
   <source>Tingling, numbness</source>
   <extracomment>companion/ui/pages/stop_questions.py</extracomment>
   <translation>Fourmillements, engourdissement</translation>
  </message>
  <message>
   <source>Tingling, numbness and weakness stay once they were told: the safety rules go by them.</source>
   <extracomment>companion/ui/pages/stop_fields.py</extracomment>
   <translation>Fourmillements, engourdissement et faiblesse restent une fois indiqués : les règles de sécurité en dépendent.</translation>
  </message>
  <message>
   <source>Tired</source>
   <extracomment>companion/ui/pages/not_today_dialog.py</extracomment>
   <translation>Fatigue</translation>
  </message>
  <message>
   <source>To ask: {text}</source>
   <extracomment>companion/ui/pages/told_words.py</extracomment>
   <translation>À demander : {text}</translation>
  </message>
  <message>
   <source>To be careful about</source>
   <extracomment>companion/domain/prescription_change.py</extracomment>
   <translation>À quoi faire attention</translation>
  </message>
  <message>
   <source>To do</source>
   <comment>state of an exercise</comment>
   <extracomment>companion/ui/widgets/routine_card.py</extracomment>
   <translation>À faire</translation>
  </message>
  <message>
   <source>To keep your diary in one file first, name it (.json): </source>
   <extracomment>companion/cli/removal.py</extracomment>
   <translation>Pour garder d’abord votre journal dans un fichier, donnez-lui un nom (.json) : </translation>
  </message>
  <message>
   <source>To read and to print (PDF)</source>
   <extracomment>companion/ui/pages/export_card.py</extracomment>
   <translation>À lire et à imprimer (PDF)</translation>
  </message>
  <message>
   <source>To tell: {text}</source>
   <extracomment>companion/ui/pages/told_words.py</extracomment>
   <translation>À dire : {text}</translation>
  </message>
  <message>
   <source>Today</source>
   <extracomment>companion/ui/doors.py, companion/ui/pages/calendar_card.py, companion/ui/pages/history_header.py, companion/ui/widgets/day_column.py, companion/ui/widgets/day_line.py</extracomment>
   <translation>Aujourd’hui</translation>
  </message>
  <message>
   <source>Today and tomorrow hold only gentle moves and short walks. Then your plan comes back in small steps. Nothing counts as missed.</source>
   <extracomment>companion/ui/pages/flare_advice.py</extracomment>
   <translation>Aujourd’hui et demain : des gestes doux, de petites marches. Puis votre plan revient à petits pas. Rien ne compte comme manqué.</translation>
  </message>
  <message>
   <source>Today is a rest day in your plan: if you start, it is a short and gentle session.</source>
   <extracomment>companion/ui/rooms/welcome.py</extracomment>
   <translation>Aujourd’hui est un jour de repos dans votre plan : si vous commencez, ce sera une séance courte et douce.</translation>
  </message>
  <message>
   <source>Today, {date}</source>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation>Aujourd’hui, {date}</translation>
  </message>
  <message>
   <source>Today: {call}</source>
   <comment>whom to ask</comment>
   <extracomment>companion/ui/pages/help.py</extracomment>
   <translation>Aujourd’hui : {call}</translation>
  </message>
  <message>
   <source>Today: {whom}</source>
   <extracomment>companion/ui/pages/lock_card.py</extracomment>
   <translation>Aujourd’hui : {whom}</translation>
  </message>
  <message>
   <source>Today’s exercises</source>
   <extracomment>companion/ui/pages/routine_list.py, companion/ui/pages/today.py</extracomment>
   <translation>Exercices du jour</translation>
  </message>
  <message>
   <source>Today’s exercises, and the start of a session.</source>
   <extracomment>companion/ui/key_words.py</extracomment>
   <translation>Les exercices du jour, et le début de la séance.</translation>
  </message>
  <message>
   <source>Today’s routine</source>
   <extracomment>companion/printing/today_sheet.py, companion/ui/pages/today.py</extracomment>
   <translation>Programme du jour</translation>
  </message>
  <message>
   <source>Toe taps, dead bug</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Touchers d’orteils, scarabée</translation>
  </message>
  <message>
   <source>Told at {time}: leg {leg}, back {back}, furthest {place}</source>
   <extracomment>companion/ui/pages/told_words.py</extracomment>
   <translation>Indiqué à {time} : jambe {leg}, dos {back}, point le plus bas : {place}</translation>
  </message>
  <message>
   <source>Tones</source>
   <extracomment>companion/store/setting.py, companion/ui/pages/sound_panel.py</extracomment>
   <translation>Sons</translation>
  </message>
  <message>
   <source>Try again</source>
   <extracomment>companion/ui/pages/trouble.py</extracomment>
   <translation>Réessayer</translation>
  </message>
  <message>
   <source>Try again. If that does not help, go back to the last good copy.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Réessayez. Si cela n’aide pas, revenez à la dernière bonne copie.</translation>
  </message>
  <message>
   <source>Try it</source>
   <extracomment>companion/ui/pages/hands_free_card.py</extracomment>
   <translation>Essayer</translation>
  </message>
  <message>
   <source>Try the pause by a clap</source>
   <extracomment>companion/ui/pages/hands_free_card.py</extracomment>
   <translation>Essayer la pause en tapant des mains</translation>
  </message>
  <message>
   <source>Tue</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>mar.</translation>
  </message>
  <message>
   <source>Tuesday</source>
   <extracomment>companion/domain/prescription_change.py, companion/printing/calendar_words.py</extracomment>
   <translation>mardi</translation>
  </message>
  <message>
   <source>Turn the figure</source>
   <extracomment>companion/ui/widgets/turn_button.py</extracomment>
   <translation>Tourner le personnage</translation>
  </message>
  <message>
   <source>Turn the figure back</source>
   <extracomment>companion/ui/widgets/turn_button.py</extracomment>
   <translation>Remettre le personnage</translation>
  </message>
  <message>
   <source>Twisting</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Torsions</translation>
  </message>
  <message>
   <source>Twists with a weight</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Torsions avec un poids</translation>
  </message>
  <message>
   <source>Two good sessions in a row: {step} next?</source>
   <extracomment>companion/domain/step_words.py</extracomment>
   <translation>Deux bonnes séances de suite : ensuite {step} ?</translation>
  </message>
  <message>
   <source>Type in a paper week</source>
   <extracomment>companion/ui/pages/day_card.py, companion/ui/pages/paper_form.py, companion/ui/pages/week_cards.py</extracomment>
   <translation>Recopier une semaine notée sur papier</translation>
  </message>
  <message>
   <source>Undo</source>
   <extracomment>companion/ui/pages/history_board.py, companion/ui/pages/plan_log.py</extracomment>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>United Kingdom</source>
   <extracomment>companion/domain/emergency.py, companion/store/setting.py</extracomment>
   <translation>Royaume-Uni</translation>
  </message>
  <message>
   <source>United States and Canada</source>
   <extracomment>companion/domain/emergency.py, companion/store/setting.py</extracomment>
   <translation>États-Unis et Canada</translation>
  </message>
  <message>
   <source>Unlock exercises</source>
   <extracomment>companion/ui/pages/clearance.py</extracomment>
   <translation>Débloquer les exercices</translation>
  </message>
  <message>
   <source>Unsteady on your feet</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Peu d’équilibre debout</translation>
  </message>
  <message>
   <source>Unwell</source>
   <extracomment>companion/ui/pages/not_today_dialog.py, companion/ui/pages/stop_questions.py</extracomment>
   <translation>Malaise</translation>
  </message>
  <message>
   <source>Up to 16 weeks</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Jusqu’à 16 semaines</translation>
  </message>
  <message>
   <source>Up to four times a day.</source>
   <extracomment>companion/store/reminder_setting.py</extracomment>
   <translation>Jusqu’à quatre fois par jour.</translation>
  </message>
  <message>
   <source>Up to three things that matter to you and are hard now. Every two weeks you say how well they go, from 0 to 10.</source>
   <extracomment>companion/ui/pages/goals.py</extracomment>
   <translation>Jusqu’à trois choses qui comptent pour vous et sont difficiles maintenant. Toutes les deux semaines, vous dites comment elles vont, de 0 à 10.</translation>
  </message>
  <message>
   <source>Use</source>
   <extracomment>companion/ui/pages/data_card.py</extracomment>
   <translation>Utiliser</translation>
  </message>
  <message>
   <source>Use 1 to 6 sets of 1 to 30 times.</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation>Prenez 1 à 6 séries de 1 à 30 fois.</translation>
  </message>
  <message>
   <source>Use a photo</source>
   <extracomment>companion/ui/pages/own_picture.py</extracomment>
   <translation>Utiliser une photo</translation>
  </message>
  <message>
   <source>Use the copy of {moment}</source>
   <extracomment>companion/ui/pages/data_card.py</extracomment>
   <translation>Utiliser la copie du {moment}</translation>
  </message>
  <message>
   <source>Use the window that is open, or close it first.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Utilisez la fenêtre ouverte, ou fermez-la d’abord.</translation>
  </message>
  <message>
   <source>Use this copy</source>
   <extracomment>companion/ui/rooms/data_desk.py, companion/ui/trouble_window.py</extracomment>
   <translation>Utiliser cette copie</translation>
  </message>
  <message>
   <source>Use this plan</source>
   <extracomment>companion/ui/plan_door.py</extracomment>
   <translation>Utiliser ce plan</translation>
  </message>
  <message>
   <source>Use timed rests</source>
   <extracomment>companion/ui/pages/session_menu.py</extracomment>
   <translation>Repos minutés</translation>
  </message>
  <message>
   <source>Very bad pain in exercises, or no change in two weeks</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Très forte douleur aux exercices, ou aucun changement en deux semaines</translation>
  </message>
  <message>
   <source>Very loose joints (hypermobility)</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Articulations très souples (hypermobilité)</translation>
  </message>
  <message>
   <source>Very much better</source>
   <extracomment>companion/ui/pages/goal_cards.py</extracomment>
   <translation>Vraiment beaucoup mieux</translation>
  </message>
  <message>
   <source>Very much worse</source>
   <extracomment>companion/ui/pages/goal_cards.py</extracomment>
   <translation>Vraiment beaucoup moins bien</translation>
  </message>
  <message>
   <source>Voice</source>
   <extracomment>companion/store/setting.py, companion/ui/pages/sound_panel.py</extracomment>
   <translation>Voix</translation>
  </message>
  <message>
   <source>Voice volume</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Volume de la voix</translation>
  </message>
  <message>
   <source>Volume</source>
   <extracomment>companion/ui/pages/sound_panel.py</extracomment>
   <translation>Volume</translation>
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
   <translation>Marchez 2 à 5 minutes, 4 à 8 fois par jour.</translation>
  </message>
  <message>
   <source>Walking and changing position often are still good for you.</source>
   <extracomment>companion/ui/pages/plan_gap_card.py, companion/ui/pages/today_empty.py, companion/ui/today_note.py</extracomment>
   <translation>Marcher et changer souvent de position restent bons pour vous.</translation>
  </message>
  <message>
   <source>Walking in the water</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Marche dans l’eau</translation>
  </message>
  <message>
   <source>Walking, minutes</source>
   <extracomment>companion/printing/week_rows.py, companion/ui/pages/paper_form.py</extracomment>
   <translation>Marche, minutes</translation>
  </message>
  <message>
   <source>Walking, minutes, {day}</source>
   <extracomment>companion/ui/pages/paper_day.py</extracomment>
   <translation>Marche, minutes, {day}</translation>
  </message>
  <message>
   <source>Wall dog with a flat back</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Chien au mur, dos plat</translation>
  </message>
  <message>
   <source>Wall press-up</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>Pompe au mur</translation>
  </message>
  <message>
   <source>We paused until you are back.</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation>En pause jusqu’à votre retour.</translation>
  </message>
  <message>
   <source>We paused while the computer was away.</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation>En pause tant que l’ordinateur était absent.</translation>
  </message>
  <message>
   <source>Weakness</source>
   <extracomment>companion/ui/pages/stop_questions.py</extracomment>
   <translation>Faiblesse</translation>
  </message>
  <message>
   <source>Wed</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>mer.</translation>
  </message>
  <message>
   <source>Wednesday</source>
   <extracomment>companion/domain/prescription_change.py, companion/printing/calendar_words.py</extracomment>
   <translation>mercredi</translation>
  </message>
  <message>
   <source>Week</source>
   <extracomment>companion/printing/appointment_sheet.py</extracomment>
   <translation>Semaine</translation>
  </message>
  <message>
   <source>Week from</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation>Semaine du</translation>
  </message>
  <message>
   <source>Week log</source>
   <extracomment>companion/printing/week_sheet.py</extracomment>
   <translation>Relevé de la semaine</translation>
  </message>
  <message>
   <source>Week of</source>
   <extracomment>companion/printing/appointment_sheet.py</extracomment>
   <translation>Semaine du</translation>
  </message>
  <message>
   <source>Week of</source>
   <comment>before its first and last day</comment>
   <extracomment>companion/printing/week_sheet.py</extracomment>
   <translation>Semaine du</translation>
  </message>
  <message>
   <source>Week starts on</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>La semaine commence le</translation>
  </message>
  <message>
   <source>Weeks shown</source>
   <extracomment>companion/ui/pages/trend_card.py</extracomment>
   <translation>Semaines montrées</translation>
  </message>
  <message>
   <source>Weights</source>
   <extracomment>companion/ui/sheet_stock.py</extracomment>
   <translation>Musculation</translation>
  </message>
  <message>
   <source>Welcome</source>
   <extracomment>companion/ui/pages/welcome.py</extracomment>
   <translation>Bienvenue</translation>
  </message>
  <message>
   <source>Were three sessions stopped within seven days?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation>Trois séances ont-elles été arrêtées en sept jours ?</translation>
  </message>
  <message>
   <source>What a clinician has looked at is answered with no. Here is the rest.</source>
   <extracomment>companion/ui/pages/sign_check.py</extracomment>
   <translation>La réponse est non pour ce qu’un soignant a déjà vu. Voici le reste.</translation>
  </message>
  <message>
   <source>What a professional asked for</source>
   <extracomment>companion/ui/pages/referral_card.py</extracomment>
   <translation>Ce qu’un professionnel a demandé</translation>
  </message>
  <message>
   <source>What changed in your plan</source>
   <extracomment>companion/ui/pages/about.py</extracomment>
   <translation>Ce qui a changé dans votre plan</translation>
  </message>
  <message>
   <source>What changed, and why</source>
   <extracomment>companion/ui/pages/plan_log.py</extracomment>
   <translation>Ce qui a changé, et pourquoi</translation>
  </message>
  <message>
   <source>What could not be deleted is as it was.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Ce qui n’a pas pu être supprimé est resté tel quel.</translation>
  </message>
  <message>
   <source>What did a professional say the cause is?</source>
   <extracomment>companion/ui/pages/about_form.py</extracomment>
   <translation>Quelle est la cause, selon un professionnel ?</translation>
  </message>
  <message>
   <source>What did they say?</source>
   <extracomment>companion/ui/pages/professional_form.py</extracomment>
   <translation>Qu’a-t-on dit ?</translation>
  </message>
  <message>
   <source>What did you feel?</source>
   <extracomment>companion/ui/pages/stop_questions.py</extracomment>
   <translation>Qu’avez-vous senti ?</translation>
  </message>
  <message>
   <source>What happened</source>
   <extracomment>companion/ui/pages/trouble.py</extracomment>
   <translation>Ce qui s’est passé</translation>
  </message>
  <message>
   <source>What helps</source>
   <extracomment>companion/ui/pages/today_asks.py</extracomment>
   <translation>Ce qui aide</translation>
  </message>
  <message>
   <source>What helps now</source>
   <extracomment>companion/printing/day_note.py, companion/ui/pages/flare_advice.py</extracomment>
   <translation>Ce qui aide maintenant</translation>
  </message>
  <message>
   <source>What is in your plan</source>
   <extracomment>companion/domain/rule_chapter.py</extracomment>
   <translation>Ce qu’il y a dans votre plan</translation>
  </message>
  <message>
   <source>What is not for today</source>
   <extracomment>companion/ui/pages/not_today_dialog.py</extracomment>
   <translation>Ce qui n’est pas pour aujourd’hui</translation>
  </message>
  <message>
   <source>What is safe</source>
   <extracomment>companion/ui/pages/today_empty.py, companion/ui/pages/trouble.py</extracomment>
   <translation>Ce qui est en sécurité</translation>
  </message>
  <message>
   <source>What is wrong</source>
   <extracomment>companion/ui/plan_door.py</extracomment>
   <translation>Ce qui ne va pas</translation>
  </message>
  <message>
   <source>What it is</source>
   <extracomment>companion/ui/pages/own_exercise.py</extracomment>
   <translation>Ce que c’est</translation>
  </message>
  <message>
   <source>What it is for</source>
   <extracomment>companion/ui/pages/exercise_filters.py, companion/ui/pages/exercise_notes.py</extracomment>
   <translation>À quoi il sert</translation>
  </message>
  <message>
   <source>What moves the spine comes back after {n} good days.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Ce qui bouge le dos revient après {n} bons jours.</translation>
  </message>
  <message>
   <source>What moves the spine is there only when a professional asked for it.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Ce qui bouge le dos n’est là que si un professionnel l’a demandé.</translation>
  </message>
  <message>
   <source>What the program decides. Nothing gets harder unless you say yes to it.</source>
   <extracomment>companion/domain/rule_lesson.py</extracomment>
   <translation>Ce que le programme décide. Rien ne devient plus difficile sans votre oui.</translation>
  </message>
  <message>
   <source>What this is, and what it is not</source>
   <extracomment>companion/ui/pages/welcome.py</extracomment>
   <translation>Ce que c’est, et ce que ce n’est pas</translation>
  </message>
  <message>
   <source>What this program is for, and who stands behind it.</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation>À quoi sert ce programme, et qui est derrière.</translation>
  </message>
  <message>
   <source>What to do now</source>
   <extracomment>companion/ui/pages/sign_check.py</extracomment>
   <translation>Que faire maintenant</translation>
  </message>
  <message>
   <source>What was written after it is not in it. As it is now, your diary is kept as a copy too.</source>
   <extracomment>companion/ui/rooms/data_desk.py</extracomment>
   <translation>Ce qui a été écrit après n’y est pas. Tel qu’il est maintenant, votre journal est aussi gardé en copie.</translation>
  </message>
  <message>
   <source>What we changed, what felt fine</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>Ce qu’on a changé, ce qui allait bien</translation>
  </message>
  <message>
   <source>What you can do</source>
   <extracomment>companion/ui/pages/today_empty.py, companion/ui/pages/trouble.py</extracomment>
   <translation>Ce que vous pouvez faire</translation>
  </message>
  <message>
   <source>What you choose yourself</source>
   <extracomment>companion/domain/rule_chapter.py</extracomment>
   <translation>Ce que vous choisissez vous-même</translation>
  </message>
  <message>
   <source>What you did</source>
   <extracomment>companion/ui/pages/sets_card.py</extracomment>
   <translation>Ce que vous avez fait</translation>
  </message>
  <message>
   <source>What you did in it will not show in your history.</source>
   <extracomment>companion/ui/leftover.py</extracomment>
   <translation>Ce que vous y avez fait n’apparaîtra pas dans votre historique.</translation>
  </message>
  <message>
   <source>What you did is saved.</source>
   <extracomment>companion/ui/pages/after_session.py, companion/ui/pages/stop_result.py</extracomment>
   <translation>Ce que vous avez fait est enregistré.</translation>
  </message>
  <message>
   <source>What you did of it stays in your history.</source>
   <extracomment>companion/ui/rooms/own_exercise.py</extracomment>
   <translation>Ce que vous en avez fait reste dans votre historique.</translation>
  </message>
  <message>
   <source>What you did, week by week, and how you felt.</source>
   <extracomment>companion/ui/key_words.py</extracomment>
   <translation>Ce que vous avez fait, semaine après semaine, et comment vous vous sentiez.</translation>
  </message>
  <message>
   <source>What you do now is kept and saved once that works.</source>
   <extracomment>companion/ui/herald.py</extracomment>
   <translation>Ce que vous faites maintenant est gardé, et enregistré dès que cela marche.</translation>
  </message>
  <message>
   <source>What you have done is saved.</source>
   <extracomment>companion/ui/pages/finish_question.py</extracomment>
   <translation>Ce que vous avez fait est enregistré.</translation>
  </message>
  <message>
   <source>What you hear in a session.</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation>Ce que vous entendez dans une séance.</translation>
  </message>
  <message>
   <source>What you need</source>
   <extracomment>companion/ui/pages/exercise_filters.py</extracomment>
   <translation>Ce qu’il faut</translation>
  </message>
  <message>
   <source>What you say of the cause and of your health leaves exercises out, or makes them smaller.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Ce que vous dites de la cause et de votre santé retire des exercices ou les rend plus petits.</translation>
  </message>
  <message>
   <source>What you take out or let rest stays out until you put it back.</source>
   <extracomment>companion/domain/own_rule.py</extracomment>
   <translation>Ce que vous retirez ou mettez au repos reste dehors jusqu’à ce que vous le remettiez.</translation>
  </message>
  <message>
   <source>What you typed or chose here is not saved yet.</source>
   <extracomment>companion/ui/parting.py</extracomment>
   <translation>Ce que vous avez saisi ou choisi ici n’est pas encore enregistré.</translation>
  </message>
  <message>
   <source>What you want to do again</source>
   <extracomment>companion/ui/pages/goals.py, companion/ui/pages/plan_side.py</extracomment>
   <translation>Ce que vous voulez refaire</translation>
  </message>
  <message>
   <source>What {name} asked for is over a year old. Ask if it still holds.</source>
   <extracomment>companion/domain/intake.py</extracomment>
   <translation>Ce que {name} a demandé date de plus d’un an. Demandez si cela tient encore.</translation>
  </message>
  <message>
   <source>When</source>
   <extracomment>companion/domain/prescription_change.py</extracomment>
   <translation>Quand</translation>
  </message>
  <message>
   <source>When to get help</source>
   <extracomment>companion/printing/emergency_sheet.py, companion/ui/doors.py, companion/ui/pages/about.py, companion/ui/pages/about_step.py, companion/ui/pages/closed_card.py, companion/ui/pages/goals.py, companion/ui/pages/help.py, companion/ui/pages/plan_step.py, companion/ui/pages/rest_page.py, companion/ui/pages/sign_check.py, companion/ui/pages/sign_result.py, companion/ui/pages/stop_card.py, companion/ui/pages/today_asks.py, companion/ui/pages/welcome.py, companion/ui/sheet_stock.py</extracomment>
   <translation>Quand demander de l’aide</translation>
  </message>
  <message>
   <source>When you choose an order, it counts.</source>
   <extracomment>companion/domain/own_rule.py</extracomment>
   <translation>Quand vous choisissez un ordre, il compte.</translation>
  </message>
  <message>
   <source>Where are you?</source>
   <extracomment>companion/ui/pages/country_choice.py</extracomment>
   <translation>Où êtes-vous ?</translation>
  </message>
  <message>
   <source>Where it is</source>
   <extracomment>companion/ui/pages/data_card.py</extracomment>
   <translation>Où elles se trouvent</translation>
  </message>
  <message>
   <source>Where was the lowest point?</source>
   <extracomment>companion/ui/pages/stop_questions.py</extracomment>
   <translation>Où était le point le plus bas ?</translation>
  </message>
  <message>
   <source>Where you are</source>
   <extracomment>companion/ui/pages/exercise_filters.py</extracomment>
   <translation>Où vous en êtes</translation>
  </message>
  <message>
   <source>Where you stopped</source>
   <extracomment>companion/ui/pages/stop_fields.py</extracomment>
   <translation>Où vous avez arrêté</translation>
  </message>
  <message>
   <source>Which days, and how much time?</source>
   <extracomment>companion/ui/pages/week_card.py</extracomment>
   <translation>Quels jours, et combien de temps ?</translation>
  </message>
  <message>
   <source>Which leg is sore?</source>
   <extracomment>companion/ui/pages/about_form.py</extracomment>
   <translation>Quelle jambe fait mal ?</translation>
  </message>
  <message>
   <source>Which one?</source>
   <extracomment>companion/ui/pages/more_exercises.py</extracomment>
   <translation>Lequel ?</translation>
  </message>
  <message>
   <source>Which side</source>
   <extracomment>companion/ui/pages/dose_editor.py, companion/ui/pages/own_exercise.py</extracomment>
   <translation>Quel côté</translation>
  </message>
  <message>
   <source>Which voice speaks.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Quelle voix parle.</translation>
  </message>
  <message>
   <source>Which words, which number to call, and how your week begins.</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation>Quels mots, quel numéro appeler, et comment commence votre semaine.</translation>
  </message>
  <message>
   <source>Who asked for it?</source>
   <extracomment>companion/ui/pages/referral_form.py</extracomment>
   <translation>Qui l’a demandé ?</translation>
  </message>
  <message>
   <source>Who decides how much</source>
   <extracomment>companion/ui/pages/dose_editor.py</extracomment>
   <translation>Qui décide combien</translation>
  </message>
  <message>
   <source>Who hands it on?</source>
   <extracomment>companion/ui/plan_door.py</extracomment>
   <translation>Qui le transmet ?</translation>
  </message>
  <message>
   <source>Who is drawn, on the screen and on paper.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Qui est dessiné, à l’écran et sur papier.</translation>
  </message>
  <message>
   <source>Who was it?</source>
   <extracomment>companion/ui/pages/clearance.py</extracomment>
   <translation>Qui était-ce ?</translation>
  </message>
  <message>
   <source>Who?</source>
   <extracomment>companion/ui/pages/professional_form.py</extracomment>
   <translation>Qui ?</translation>
  </message>
  <message>
   <source>Whole session</source>
   <extracomment>companion/ui/pages/not_today_dialog.py</extracomment>
   <translation>Toute la séance</translation>
  </message>
  <message>
   <source>Whose emergency number is shown and printed.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>De quel pays vient le numéro d’urgence montré et imprimé.</translation>
  </message>
  <message>
   <source>Why</source>
   <extracomment>companion/ui/pages/plan_gap_card.py, companion/ui/pages/today_empty.py</extracomment>
   <translation>Pourquoi</translation>
  </message>
  <message>
   <source>Why is this here?</source>
   <extracomment>companion/ui/pages/plan_log.py</extracomment>
   <translation>Pourquoi est-ce ici ?</translation>
  </message>
  <message>
   <source>Why it was stopped, {day}</source>
   <extracomment>companion/ui/pages/paper_day.py</extracomment>
   <translation>Pourquoi l’arrêt, {day}</translation>
  </message>
  <message>
   <source>Why not?</source>
   <extracomment>companion/ui/pages/told_fields.py</extracomment>
   <translation>Pourquoi pas ?</translation>
  </message>
  <message>
   <source>Why the other exercise was stopped, {day}</source>
   <extracomment>companion/ui/pages/paper_day.py</extracomment>
   <translation>Pourquoi l’autre exercice a été arrêté, {day}</translation>
  </message>
  <message>
   <source>Why?</source>
   <extracomment>companion/ui/pages/not_today_dialog.py</extracomment>
   <translation>Pourquoi ?</translation>
  </message>
  <message>
   <source>Why? You need not say.</source>
   <extracomment>companion/ui/pages/not_today_dialog.py</extracomment>
   <translation>Pourquoi ? Vous n’avez pas à le dire.</translation>
  </message>
  <message>
   <source>Windows</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Windows</translation>
  </message>
  <message>
   <source>With a screen reader, copy the sheet as text, or read the pages here: Tab goes from page to page. A PDF is harder to have read out.</source>
   <extracomment>companion/ui/pages/print_panel.py</extracomment>
   <translation>Avec un lecteur d’écran, copiez la feuille en texte ou lisez les pages ici : Tab va de page en page. Un PDF est plus difficile à faire lire.</translation>
  </message>
  <message>
   <source>With less, the figure shows where each move arrives and a bar shows the time. Nothing slides or fades.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Avec moins, le personnage montre où chaque geste arrive, et une barre montre le temps. Rien ne glisse ni ne s’estompe.</translation>
  </message>
  <message>
   <source>With these, exercises are chosen by a professional first.</source>
   <extracomment>companion/ui/pages/about_form.py</extracomment>
   <translation>Avec ceux-ci, un professionnel choisit d’abord les exercices.</translation>
  </message>
  <message>
   <source>With what you said about your health, a professional chooses.</source>
   <extracomment>companion/domain/admission.py</extracomment>
   <translation>Avec ce que vous avez dit de votre santé, un professionnel choisit.</translation>
  </message>
  <message>
   <source>Within days</source>
   <extracomment>companion/printing/emergency_sheet.py</extracomment>
   <translation>Dans les jours qui viennent</translation>
  </message>
  <message>
   <source>Woman</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Femme</translation>
  </message>
  <message>
   <source>Words on this page</source>
   <extracomment>companion/ui/pages/guide.py, companion/ui/pages/lesson_body.py, companion/ui/word_tips.py</extracomment>
   <translation>Mots de cette page</translation>
  </message>
  <message>
   <source>Working on your diary. This can take a minute.</source>
   <extracomment>companion/ui/pages/copy_list.py</extracomment>
   <translation>Travail sur votre journal. Cela peut prendre une minute.</translation>
  </message>
  <message>
   <source>Working. This can take a minute.</source>
   <extracomment>companion/ui/rooms/data_desk.py</extracomment>
   <translation>En cours. Cela peut prendre une minute.</translation>
  </message>
  <message>
   <source>Worse</source>
   <extracomment>companion/clinic/fhir_answer.py, companion/ui/pages/paper_day.py, companion/ui/pages/today_asks.py</extracomment>
   <translation>Pire</translation>
  </message>
  <message>
   <source>Worse, or further down the leg?</source>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation>Pire, ou plus bas dans la jambe ?</translation>
  </message>
  <message>
   <source>Worst</source>
   <comment>pain, the 10 of 10</comment>
   <extracomment>companion/ui/pages/stop_questions.py</extracomment>
   <translation>La pire</translation>
  </message>
  <message>
   <source>Worst you can imagine</source>
   <extracomment>companion/ui/pages/check_in_form.py, companion/ui/widgets/scale.py</extracomment>
   <translation>La pire imaginable</translation>
  </message>
  <message>
   <source>Write 0 to 10. The higher number tells you what to do.</source>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation>Notez la douleur de 0 à 10. Le plus haut nombre dit quoi faire.</translation>
  </message>
  <message>
   <source>Write a day as in the example.</source>
   <extracomment>companion/ui/pages/entry_form.py, companion/ui/pages/told_form.py</extracomment>
   <translation>Écrivez un jour comme dans l’exemple.</translation>
  </message>
  <message>
   <source>Write a number from 0 to 10.</source>
   <extracomment>companion/ui/pages/told_fields.py</extracomment>
   <translation>Écrivez un nombre de 0 à 10.</translation>
  </message>
  <message>
   <source>Write at least one step.</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation>Écrivez au moins une étape.</translation>
  </message>
  <message>
   <source>Write down what matters to you</source>
   <extracomment>companion/ui/pages/goals.py</extracomment>
   <translation>Écrivez ce qui compte pour vous</translation>
  </message>
  <message>
   <source>Write it down</source>
   <extracomment>companion/ui/pages/closed_card.py, companion/ui/pages/today_invites.py</extracomment>
   <translation>Le noter</translation>
  </message>
  <message>
   <source>Write something first.</source>
   <extracomment>companion/ui/pages/told_fields.py, companion/ui/pages/visit_notes.py</extracomment>
   <translation>Écrivez d’abord quelque chose.</translation>
  </message>
  <message>
   <source>Write the day like this: {example}.</source>
   <extracomment>companion/domain/sign_off.py</extracomment>
   <translation>Écrivez le jour ainsi : {example}.</translation>
  </message>
  <message>
   <source>Write the number of the exercise and the reason.</source>
   <extracomment>companion/printing/week_sheet.py</extracomment>
   <translation>Notez le numéro de l’exercice et la raison.</translation>
  </message>
  <message>
   <source>Write the sets you did</source>
   <extracomment>companion/printing/week_rows.py</extracomment>
   <translation>Notez les séries faites</translation>
  </message>
  <message>
   <source>Write their name, so that you know later who it was.</source>
   <extracomment>companion/domain/sign_off.py</extracomment>
   <translation>Écrivez son nom, pour savoir plus tard qui c’était.</translation>
  </message>
  <message>
   <source>Write what you want to do.</source>
   <extracomment>companion/domain/goal.py</extracomment>
   <translation>Écrivez ce que vous voulez faire.</translation>
  </message>
  <message>
   <source>Write who hands it on.</source>
   <extracomment>companion/ui/plan_door.py</extracomment>
   <translation>Écrivez qui le transmet.</translation>
  </message>
  <message>
   <source>Written in the log as a class</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>Noté comme cours dans le relevé</translation>
  </message>
  <message>
   <source>Yes</source>
   <extracomment>companion/ui/pages/check_in_form.py, companion/ui/pages/today_asks.py, companion/ui/widgets/question_row.py</extracomment>
   <translation>Oui</translation>
  </message>
  <message>
   <source>Yes, I was seen</source>
   <extracomment>companion/ui/pages/clearance.py</extracomment>
   <translation>Oui, j’ai vu un soignant</translation>
  </message>
  <message>
   <source>Yes, delete it</source>
   <extracomment>companion/ui/rooms/data_desk.py</extracomment>
   <translation>Oui, supprimer</translation>
  </message>
  <message>
   <source>Yes, it is right</source>
   <extracomment>companion/ui/clock_question.py</extracomment>
   <translation>Oui, elle est juste</translation>
  </message>
  <message>
   <source>Yes, or not sure</source>
   <extracomment>companion/ui/pages/own_exercise.py</extracomment>
   <translation>Oui, ou je ne sais pas</translation>
  </message>
  <message>
   <source>Yesterday</source>
   <extracomment>companion/ui/widgets/day_line.py</extracomment>
   <translation>Hier</translation>
  </message>
  <message>
   <source>Yet to come</source>
   <extracomment>companion/ui/pages/paper_day.py</extracomment>
   <translation>Encore à venir</translation>
  </message>
  <message>
   <source>Yoga</source>
   <extracomment>companion/ui/sheet_stock.py</extracomment>
   <translation>Yoga</translation>
  </message>
  <message>
   <source>You</source>
   <extracomment>companion/domain/sign_group.py</extracomment>
   <translation>Vous</translation>
  </message>
  <message>
   <source>You answered no to all. If a sign comes up later, look at “When to get help”: it is on every page. Before each session three short questions ask again.</source>
   <extracomment>companion/ui/pages/sign_result.py</extracomment>
   <translation>Vous avez répondu non à tout. Si un signe vient plus tard, voyez « Quand demander de l’aide » : c’est sur chaque page. Avant chaque séance, trois courtes questions le redemandent.</translation>
  </message>
  <message>
   <source>You answered yes to:</source>
   <extracomment>companion/domain/alarm_words.py, companion/ui/pages/sign_result.py</extracomment>
   <translation>Vous avez répondu oui à :</translation>
  </message>
  <message>
   <source>You are asked again in two hours, this evening and tomorrow.</source>
   <extracomment>companion/ui/stop_place.py</extracomment>
   <translation>On vous redemande dans deux heures, ce soir et demain.</translation>
  </message>
  <message>
   <source>You are not allowed to use the diary at this place.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation>Vous n’avez pas le droit d’utiliser le journal à cet endroit.</translation>
  </message>
  <message>
   <source>You can change all of this later under Plan.</source>
   <extracomment>companion/ui/pages/plan_step.py</extracomment>
   <translation>Vous pouvez changer tout cela plus tard sous Plan.</translation>
  </message>
  <message>
   <source>You can take back the last change, unless a stop or a sore morning made it.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Vous pouvez annuler le dernier changement, sauf s’il vient d’un arrêt ou d’un matin douloureux.</translation>
  </message>
  <message>
   <source>You changed the note of {name}.</source>
   <extracomment>companion/domain/plan_change.py</extracomment>
   <translation>Vous avez changé la note de {name}.</translation>
  </message>
  <message>
   <source>You changed the order.</source>
   <extracomment>companion/domain/plan_change.py</extracomment>
   <translation>Vous avez changé l’ordre.</translation>
  </message>
  <message>
   <source>You changed the session days.</source>
   <extracomment>companion/domain/plan_change.py</extracomment>
   <translation>Vous avez changé les jours de séance.</translation>
  </message>
  <message>
   <source>You changed what is left out.</source>
   <extracomment>companion/domain/plan_change.py</extracomment>
   <translation>Vous avez changé ce qui est laissé de côté.</translation>
  </message>
  <message>
   <source>You chose the side of {name}.</source>
   <extracomment>companion/domain/plan_change.py</extracomment>
   <translation>Vous avez choisi le côté de {name}.</translation>
  </message>
  <message>
   <source>You did {done} of {planned} exercises in {minutes} min.</source>
   <extracomment>companion/ui/rooms/after_session.py</extracomment>
   <translation>Exercices faits : {done} sur {planned}, en {minutes} min.</translation>
  </message>
  <message>
   <source>You gave leg pain {leg}. Where in the leg is it?</source>
   <extracomment>companion/domain/felt.py</extracomment>
   <translation>Vous avez noté une douleur de jambe de {leg}. Où dans la jambe ?</translation>
  </message>
  <message>
   <source>You gave no pain and no tingling. Then it reaches nowhere.</source>
   <extracomment>companion/domain/felt.py</extracomment>
   <translation>Vous n’avez noté ni douleur ni fourmillements. Alors ici, seul « Nulle part » convient.</translation>
  </message>
  <message>
   <source>You have or had cancer, with new severe spine pain, weak limbs or trouble walking</source>
   <extracomment>companion/printing/help_lines.py</extracomment>
   <translation>Vous avez ou avez eu un cancer, avec une douleur nouvelle et forte du dos, des membres faibles ou du mal à marcher</translation>
  </message>
  <message>
   <source>You have sat for about {minutes} minutes. Stand up and walk for a minute.</source>
   <extracomment>companion/ui/reminding.py</extracomment>
   <translation>Vous êtes en position assise depuis environ {minutes} minutes. Levez-vous et marchez une minute.</translation>
  </message>
  <message>
   <source>You hold on to something, or have a chair close by.</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation>Vous vous tenez, ou une chaise est tout près.</translation>
  </message>
  <message>
   <source>You let {name} rest.</source>
   <extracomment>companion/domain/plan_change.py</extracomment>
   <translation>Vous avez mis {name} au repos.</translation>
  </message>
  <message>
   <source>You may add it. The plan may bring it in later by itself.</source>
   <extracomment>companion/ui/pages/place_words.py</extracomment>
   <translation>Vous pouvez l’ajouter. Le plan peut l’apporter plus tard de lui-même.</translation>
  </message>
  <message>
   <source>You may always choose easier.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>Vous pouvez toujours choisir plus facile.</translation>
  </message>
  <message>
   <source>You may answer these at any time. They look for signs that matter.</source>
   <extracomment>companion/ui/pages/sign_check.py</extracomment>
   <translation>Vous pouvez y répondre à tout moment. Elles cherchent des signes qui comptent.</translation>
  </message>
  <message>
   <source>You may exercise until then, gently, inside your comfort zone.</source>
   <extracomment>companion/ui/pages/sign_result.py</extracomment>
   <translation>Vous pouvez faire de l’exercice d’ici là, doucement, dans votre zone de confort.</translation>
  </message>
  <message>
   <source>You may go on</source>
   <extracomment>companion/ui/pages/sign_result.py</extracomment>
   <translation>Vous pouvez continuer</translation>
  </message>
  <message>
   <source>You may go one step above where you are. On a sore day it is less.</source>
   <extracomment>companion/ui/pages/dose_editor.py</extracomment>
   <translation>Vous pouvez aller un pas au-dessus de votre niveau. Un jour douloureux, c’est moins.</translation>
  </message>
  <message>
   <source>You may leave it empty.</source>
   <extracomment>companion/ui/plan_door.py</extracomment>
   <translation>Vous pouvez laisser vide.</translation>
  </message>
  <message>
   <source>You need not answer the rest.</source>
   <extracomment>companion/ui/pages/sign_check.py</extracomment>
   <translation>Vous n’avez pas à répondre au reste.</translation>
  </message>
  <message>
   <source>You put the session off. Nothing is missed by that.</source>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation>Vous avez reporté la séance. Rien n’est manqué pour autant.</translation>
  </message>
  <message>
   <source>You put {name} into your plan.</source>
   <extracomment>companion/domain/plan_change.py</extracomment>
   <translation>Vous avez mis {name} dans votre plan.</translation>
  </message>
  <message>
   <source>You ruled out its position or something that it needs. You can change that in your plan.</source>
   <extracomment>companion/ui/pages/place_words.py</extracomment>
   <translation>Vous avez exclu sa position ou un objet qu’il demande. Vous pouvez le changer dans votre plan.</translation>
  </message>
  <message>
   <source>You said that it spread down. How far down is it?</source>
   <extracomment>companion/domain/stop.py</extracomment>
   <translation>Vous avez dit que cela descend plus bas. Jusqu’où ?</translation>
  </message>
  <message>
   <source>You said that something is new. See when to get help.</source>
   <extracomment>companion/domain/gate.py</extracomment>
   <translation>Vous avez dit que quelque chose est nouveau. Voyez « Quand demander de l’aide ».</translation>
  </message>
  <message>
   <source>You said that tingling or numbness is new. If it stays or grows, have it looked at. When it has gone, answer the questions again.</source>
   <extracomment>companion/domain/closed_words.py</extracomment>
   <translation>Vous avez dit que les fourmillements ou l’engourdissement sont nouveaux. S’ils restent ou augmentent, faites-les examiner. Quand c’est passé, répondez de nouveau aux questions.</translation>
  </message>
  <message>
   <source>You said that tingling or numbness is new. Please answer these first.</source>
   <extracomment>companion/ui/pages/sign_check.py</extracomment>
   <translation>Vous avez dit que des fourmillements ou un engourdissement sont nouveaux. Répondez d’abord à ces questions, s’il vous plaît.</translation>
  </message>
  <message>
   <source>You set the dose of {name}.</source>
   <extracomment>companion/domain/plan_change.py</extracomment>
   <translation>Vous avez réglé la dose de {name}.</translation>
  </message>
  <message>
   <source>You stopped earlier today. How is it now?</source>
   <extracomment>companion/ui/pages/today_asks.py</extracomment>
   <translation>Vous avez arrêté plus tôt aujourd’hui. Comment ça va maintenant ?</translation>
  </message>
  <message>
   <source>You stopped it twice in a row. Ask a professional first.</source>
   <extracomment>companion/domain/admission.py</extracomment>
   <translation>Vous l’avez arrêté deux fois de suite. Demandez d’abord à un professionnel.</translation>
  </message>
  <message>
   <source>You stopped with weakness, tingling or numbness. Please answer these again before anything else.</source>
   <extracomment>companion/ui/pages/sign_check.py</extracomment>
   <translation>Vous avez arrêté avec faiblesse, fourmillements ou engourdissement. Répondez-y de nouveau avant tout.</translation>
  </message>
  <message>
   <source>You took it out</source>
   <extracomment>companion/ui/pages/place_words.py</extracomment>
   <translation>Vous l’avez retiré</translation>
  </message>
  <message numerus="yes">
   <source>You took out {n} exercises.</source>
   <extracomment>companion/domain/plan_gap.py</extracomment>
   <translation>
    <numerusform>Vous avez retiré {n} exercice.</numerusform>
    <numerusform>Vous avez retiré {n} exercices.</numerusform>
   </translation>
  </message>
  <message>
   <source>You took up the plan of {name}.</source>
   <extracomment>companion/ui/planner.py</extracomment>
   <translation>Vous avez repris le plan de {name}.</translation>
  </message>
  <message>
   <source>You took {name} out.</source>
   <extracomment>companion/domain/plan_change.py</extracomment>
   <translation>Vous avez retiré {name}.</translation>
  </message>
  <message>
   <source>You usually get up at</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>Vous vous levez d’habitude à</translation>
  </message>
  <message>
   <source>Younger people need another plan.</source>
   <extracomment>companion/ui/pages/welcome.py</extracomment>
   <translation>Les plus jeunes ont besoin d’un autre plan.</translation>
  </message>
  <message>
   <source>Your answers are kept as you go.</source>
   <extracomment>companion/ui/pages/about_step.py</extracomment>
   <translation>Vos réponses sont gardées au fur et à mesure.</translation>
  </message>
  <message>
   <source>Your answers are kept with the date.</source>
   <extracomment>companion/ui/pages/sign_result.py</extracomment>
   <translation>Vos réponses sont gardées avec la date.</translation>
  </message>
  <message>
   <source>Your back</source>
   <extracomment>companion/domain/sign_group.py, companion/ui/pages/exercise_filters.py</extracomment>
   <translation>Votre dos</translation>
  </message>
  <message>
   <source>Your body said that this was too much today. Less is the way back to more.</source>
   <extracomment>companion/domain/next_time.py</extracomment>
   <translation>Votre corps a dit que c’était trop aujourd’hui. En faire moins, c’est le chemin pour en refaire plus.</translation>
  </message>
  <message>
   <source>Your data</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation>Vos données</translation>
  </message>
  <message>
   <source>Your days, your exercises, and what the rules did.</source>
   <extracomment>companion/ui/key_words.py</extracomment>
   <translation>Vos jours, vos exercices, et ce que les règles ont fait.</translation>
  </message>
  <message>
   <source>Your diary is not touched. What you did before is under History.</source>
   <extracomment>companion/ui/pages/today_empty.py</extracomment>
   <translation>Votre journal n’est pas touché. Ce que vous avez fait avant est sous Historique.</translation>
  </message>
  <message>
   <source>Your diary is on a network drive ({kind}). If the connection breaks, the last repetitions may be lost. A folder on this computer is safer.</source>
   <extracomment>companion/ui/caretaker.py</extracomment>
   <translation>Votre journal est sur un lecteur réseau ({kind}). Si la connexion se coupe, les dernières répétitions peuvent être perdues. Un dossier sur cet ordinateur est plus sûr.</translation>
  </message>
  <message>
   <source>Your diary was from an older version of Companion. It is up to date now. A copy of how it was is in the folder “backups”: {name}.</source>
   <extracomment>companion/ui/caretaker.py</extracomment>
   <translation>Votre journal venait d’une version plus ancienne de Companion. Il est à jour maintenant. Une copie de son état d’avant se trouve dans le dossier « backups » : {name}.</translation>
  </message>
  <message>
   <source>Your diary was last used on {date}.</source>
   <extracomment>companion/ui/clock_question.py</extracomment>
   <translation>Votre journal a servi pour la dernière fois le {date}.</translation>
  </message>
  <message>
   <source>Your diary, all its copies and your settings. To keep them, save everything in one file first.</source>
   <extracomment>companion/ui/rooms/data_desk.py</extracomment>
   <translation>Votre journal, toutes ses copies et vos réglages. Pour les garder, enregistrez d’abord tout dans un fichier.</translation>
  </message>
  <message>
   <source>Your exercises are open now.</source>
   <extracomment>companion/domain/plan_preview.py</extracomment>
   <translation>Vos exercices sont ouverts maintenant.</translation>
  </message>
  <message>
   <source>Your exercises for today</source>
   <extracomment>companion/ui/reminding.py</extracomment>
   <translation>Vos exercices du jour</translation>
  </message>
  <message>
   <source>Your exercises wait until your midwife or physiotherapist agrees.</source>
   <extracomment>companion/domain/plan_preview.py</extracomment>
   <translation>Vos exercices attendent l’accord de votre sage-femme ou kinésithérapeute.</translation>
  </message>
  <message>
   <source>Your health</source>
   <extracomment>companion/domain/sign_group.py</extracomment>
   <translation>Votre santé</translation>
  </message>
  <message>
   <source>Your legs</source>
   <extracomment>companion/domain/sign_group.py</extracomment>
   <translation>Vos jambes</translation>
  </message>
  <message>
   <source>Your own</source>
   <extracomment>companion/ui/pages/place_words.py</extracomment>
   <translation>À vous</translation>
  </message>
  <message>
   <source>Your own</source>
   <comment>pace</comment>
   <extracomment>companion/ui/pages/session_steppers.py</extracomment>
   <translation>Le vôtre</translation>
  </message>
  <message>
   <source>Your own dose</source>
   <extracomment>companion/ui/pages/plan_item.py</extracomment>
   <translation>Votre propre dose</translation>
  </message>
  <message>
   <source>Your own dose may be easier at any time, and harder by one step. On a sore day, or after a stop, the lower one counts.</source>
   <extracomment>companion/domain/own_rule.py</extracomment>
   <translation>Votre propre dose peut être plus facile à tout moment, et plus difficile d’un pas. Un jour douloureux, ou après un arrêt, la plus petite compte.</translation>
  </message>
  <message>
   <source>Your own exercise</source>
   <extracomment>companion/ui/pages/plan_item.py</extracomment>
   <translation>Votre propre exercice</translation>
  </message>
  <message>
   <source>Your own exercise.</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation>Votre propre exercice.</translation>
  </message>
  <message>
   <source>Your own note</source>
   <extracomment>companion/ui/pages/plan_item.py</extracomment>
   <translation>Votre propre note</translation>
  </message>
  <message>
   <source>Your own, in your plan</source>
   <extracomment>companion/ui/pages/place_words.py</extracomment>
   <translation>À vous, dans votre plan</translation>
  </message>
  <message>
   <source>Your photo</source>
   <extracomment>companion/printing/artist.py</extracomment>
   <translation>Votre photo</translation>
  </message>
  <message>
   <source>Your photo. You lie, kneel or stand as in: {name}.</source>
   <extracomment>companion/ui/pages/own_picture.py</extracomment>
   <translation>Votre photo. Position couchée, à genoux ou debout, comme dans : {name}.</translation>
  </message>
  <message>
   <source>Your plan</source>
   <extracomment>companion/ui/pages/plan.py, companion/ui/pages/plan_step.py</extracomment>
   <translation>Votre plan</translation>
  </message>
  <message>
   <source>Your plan is now the one from {name}</source>
   <extracomment>companion/ui/plan_door.py</extracomment>
   <translation>Votre plan est maintenant celui de {name}</translation>
  </message>
  <message>
   <source>Your plan is saved</source>
   <extracomment>companion/ui/plan_door.py</extracomment>
   <translation>Votre plan est enregistré</translation>
  </message>
  <message>
   <source>Your sciatica as a whole. Asked every four weeks.</source>
   <extracomment>companion/ui/pages/goal_cards.py</extracomment>
   <translation>Votre sciatique dans l’ensemble. Demandé toutes les quatre semaines.</translation>
  </message>
  <message numerus="yes">
   <source>Your session from {when} is not finished: {done} of {n} exercises done.</source>
   <extracomment>companion/ui/pages/unfinished_line.py</extracomment>
   <translation>
    <numerusform>Votre séance de {when} n’est pas finie : {done} sur {n} exercice fait.</numerusform>
    <numerusform>Votre séance de {when} n’est pas finie : {done} sur {n} exercices faits.</numerusform>
   </translation>
  </message>
  <message>
   <source>Your sessions will show here</source>
   <extracomment>companion/ui/pages/day_card.py</extracomment>
   <translation>Vos séances apparaîtront ici</translation>
  </message>
  <message>
   <source>a bone of my spine that slid forward</source>
   <comment>I have sciatica, from</comment>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation>une vertèbre qui a glissé vers l’avant</translation>
  </message>
  <message>
   <source>a disc in my low back</source>
   <comment>I have sciatica, from</comment>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation>un disque du bas du dos</translation>
  </message>
  <message>
   <source>a file needs a name</source>
   <extracomment>companion/cli/parser.py</extracomment>
   <translation>un fichier a besoin d’un nom</translation>
  </message>
  <message>
   <source>a flare-up</source>
   <extracomment>companion/domain/plan_log.py</extracomment>
   <translation>une poussée douloureuse</translation>
  </message>
  <message>
   <source>a folder needs a name</source>
   <extracomment>companion/cli/parser.py</extracomment>
   <translation>un dossier a besoin d’un nom</translation>
  </message>
  <message>
   <source>a hold of {seconds} s</source>
   <extracomment>companion/domain/step_words.py</extracomment>
   <translation>tenir {seconds} s</translation>
  </message>
  <message>
   <source>a moment of one repetition, 0 its start and 1 its end</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>un moment d’une répétition, 0 son début et 1 sa fin</translation>
  </message>
  <message>
   <source>a muscle in my buttock</source>
   <comment>I have sciatica, from</comment>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation>un muscle de la fesse</translation>
  </message>
  <message>
   <source>a narrow spinal canal</source>
   <comment>I have sciatica, from</comment>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation>un canal lombaire étroit</translation>
  </message>
  <message>
   <source>a sore morning after it</source>
   <extracomment>companion/domain/plan_log.py</extracomment>
   <translation>un matin douloureux ensuite</translation>
  </message>
  <message>
   <source>about {n} min</source>
   <extracomment>companion/ui/pages/plan.py</extracomment>
   <translation>environ {n} min</translation>
  </message>
  <message numerus="yes">
   <source>about {n} minutes</source>
   <extracomment>companion/printing/today_sheet.py</extracomment>
   <translation>
    <numerusform>environ {n} minute</numerusform>
    <numerusform>environ {n} minutes</numerusform>
   </translation>
  </message>
  <message>
   <source>added by hand</source>
   <extracomment>companion/printing/record_sheet.py</extracomment>
   <translation>ajoutée à la main</translation>
  </message>
  <message>
   <source>after</source>
   <extracomment>companion/ui/pages/entry_words.py</extracomment>
   <translation>après</translation>
  </message>
  <message>
   <source>after a session</source>
   <extracomment>companion/clinic/fhir_answer.py</extracomment>
   <translation>après une séance</translation>
  </message>
  <message>
   <source>after it leg {leg}, back {back}, {place}</source>
   <extracomment>companion/ui/pages/entry_words.py</extracomment>
   <translation>après jambe {leg}, dos {back}, {place}</translation>
  </message>
  <message>
   <source>after the rest that followed a stop</source>
   <extracomment>companion/clinic/fhir_answer.py</extracomment>
   <translation>après le repos qui a suivi un arrêt</translation>
  </message>
  <message>
   <source>an emergency room</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation>aux urgences</translation>
  </message>
  <message numerus="yes">
   <source>and {n} earlier</source>
   <extracomment>companion/printing/appointment_sheet.py, companion/printing/visit_notes.py</extracomment>
   <translation>
    <numerusform>et {n} avant</numerusform>
    <numerusform>et {n} avant</numerusform>
   </translation>
  </message>
  <message>
   <source>and {n} more</source>
   <extracomment>companion/printing/week_rows.py</extracomment>
   <translation>et {n} autres</translation>
  </message>
  <message>
   <source>another reason</source>
   <extracomment>companion/clinic/fhir.py</extracomment>
   <translation>une autre raison</translation>
  </message>
  <message>
   <source>aqua instructor</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>le professeur d’aquagym</translation>
  </message>
  <message>
   <source>argument %(argument_name)s: %(message)s</source>
   <extracomment>companion/cli/phrase.py</extracomment>
   <translation>%(argument_name)s : %(message)s</translation>
  </message>
  <message>
   <source>as JSON</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>en JSON</translation>
  </message>
  <message>
   <source>as a PDF file</source>
   <extracomment>companion/cli/sheet_verb.py</extracomment>
   <translation>en fichier PDF</translation>
  </message>
  <message>
   <source>as listed by backups, instead of the newest sound one</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>comme listée par backups, au lieu de la plus récente intacte</translation>
  </message>
  <message>
   <source>as text on the terminal, in reading order</source>
   <extracomment>companion/cli/sheet_verb.py</extracomment>
   <translation>en texte dans le terminal, dans l’ordre de lecture</translation>
  </message>
  <message>
   <source>as usual</source>
   <comment>tingling or numbness</comment>
   <extracomment>companion/clinic/fhir_answer.py</extracomment>
   <translation>comme d’habitude</translation>
  </message>
  <message>
   <source>at a stop</source>
   <extracomment>companion/clinic/fhir_answer.py</extracomment>
   <translation>lors d’un arrêt</translation>
  </message>
  <message>
   <source>at start</source>
   <extracomment>companion/ui/pages/stop_card.py, companion/ui/rooms/after_session.py, companion/ui/rooms/rate.py, companion/ui/stop_place.py</extracomment>
   <translation>au début</translation>
  </message>
  <message>
   <source>audio speech loud quiet speaker tones test</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation>audio voix fort doux haut-parleur sons test</translation>
  </message>
  <message>
   <source>back</source>
   <comment>furthest point</comment>
   <extracomment>companion/printing/field.py</extracomment>
   <translation>dos</translation>
  </message>
  <message>
   <source>back</source>
   <comment>furthest point of the pain</comment>
   <extracomment>companion/chart/telling.py, companion/clinic/fhir_answer.py</extracomment>
   <translation>dos</translation>
  </message>
  <message>
   <source>back</source>
   <comment>furthest point, in a narrow column</comment>
   <extracomment>companion/printing/week_rows.py</extracomment>
   <translation>dos</translation>
  </message>
  <message>
   <source>back</source>
   <comment>part of the body</comment>
   <extracomment>companion/clinic/fhir_answer.py</extracomment>
   <translation>dos</translation>
  </message>
  <message>
   <source>back to {copy} of {moment}</source>
   <extracomment>companion/cli/safekeeping.py</extracomment>
   <translation>retour à {copy} du {moment}</translation>
  </message>
  <message>
   <source>backup copy restore export import delete privacy folder diary</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation>sauvegarde copie restaurer exporter importer supprimer confidentialité dossier journal</translation>
  </message>
  <message>
   <source>before</source>
   <extracomment>companion/ui/pages/entry_words.py</extracomment>
   <translation>avant</translation>
  </message>
  <message>
   <source>before a session</source>
   <extracomment>companion/clinic/fhir_answer.py</extracomment>
   <translation>avant une séance</translation>
  </message>
  <message>
   <source>before it leg {leg}, back {back}, {place}</source>
   <extracomment>companion/ui/pages/entry_words.py</extracomment>
   <translation>avant jambe {leg}, dos {back}, {place}</translation>
  </message>
  <message>
   <source>bend here, back long</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation>plier ici, dos long</translation>
  </message>
  <message>
   <source>better</source>
   <comment>the next morning</comment>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation>mieux</translation>
  </message>
  <message>
   <source>both or not said</source>
   <comment>sore side</comment>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation>les deux ou non précisé</translation>
  </message>
  <message>
   <source>buttock</source>
   <extracomment>companion/chart/telling.py, companion/clinic/fhir_answer.py</extracomment>
   <translation>fesse</translation>
  </message>
  <message>
   <source>buttock</source>
   <comment>furthest point</comment>
   <extracomment>companion/printing/field.py</extracomment>
   <translation>fesse</translation>
  </message>
  <message>
   <source>buttock</source>
   <comment>furthest point, in a narrow column</comment>
   <extracomment>companion/printing/week_rows.py</extracomment>
   <translation>fesse</translation>
  </message>
  <message>
   <source>calf</source>
   <extracomment>companion/chart/telling.py, companion/clinic/fhir_answer.py</extracomment>
   <translation>mollet</translation>
  </message>
  <message>
   <source>calf</source>
   <comment>furthest point</comment>
   <extracomment>companion/printing/field.py</extracomment>
   <translation>mollet</translation>
  </message>
  <message>
   <source>calf</source>
   <comment>furthest point, in a narrow column</comment>
   <extracomment>companion/printing/week_rows.py</extracomment>
   <translation>mollet</translation>
  </message>
  <message>
   <source>call 111 or your GP</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation>appelez le 111 ou votre médecin</translation>
  </message>
  <message>
   <source>check that the diary is sound</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>vérifier que le journal est intact</translation>
  </message>
  <message>
   <source>clap microphone television second screen full screen pause</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation>claquer micro télévision deuxième écran plein écran pause</translation>
  </message>
  <message>
   <source>class instructor</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>le professeur du cours</translation>
  </message>
  <message>
   <source>could not keep the position</source>
   <extracomment>companion/clinic/fhir.py</extracomment>
   <translation>n’a pas pu garder la position</translation>
  </message>
  <message>
   <source>could not keep the position</source>
   <comment>what was felt, in a list</comment>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation>position impossible à garder</translation>
  </message>
  <message>
   <source>cycling instructor</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>le professeur de vélo</translation>
  </message>
  <message>
   <source>deep gluteal syndrome</source>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation>syndrome glutéal profond</translation>
  </message>
  <message>
   <source>delete the diary, its copies, the settings and all that is kept; asks twice</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>supprimer le journal, ses copies, les réglages et tout ce qui est gardé ; demande deux fois</translation>
  </message>
  <message>
   <source>do not ask</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>ne pas demander</translation>
  </message>
  <message>
   <source>doctor or physical therapist</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation>médecin ou kinésithérapeute</translation>
  </message>
  <message>
   <source>doctor or physiotherapist</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation>médecin ou kinésithérapeute</translation>
  </message>
  <message>
   <source>doctor or urgent care</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation>médecin ou soins urgents</translation>
  </message>
  <message>
   <source>draw a picture of an exercise</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>dessiner une image d’un exercice</translation>
  </message>
  <message>
   <source>eSpeak</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>eSpeak</translation>
  </message>
  <message>
   <source>eSpeak of the desktop</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation>eSpeak du bureau</translation>
  </message>
  <message>
   <source>earlier</source>
   <extracomment>companion/ui/rooms/check_in.py</extracomment>
   <translation>plus tôt</translation>
  </message>
  <message>
   <source>effort {n} of 10</source>
   <extracomment>companion/ui/pages/entry_words.py</extracomment>
   <translation>effort {n} sur 10</translation>
  </message>
  <message>
   <source>emergency number calendar translation</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation>urgence numéro calendrier traduction</translation>
  </message>
  <message>
   <source>ended early</source>
   <extracomment>companion/clinic/fhir.py, companion/printing/record_sheet.py</extracomment>
   <translation>finie plus tôt</translation>
  </message>
  <message>
   <source>expected one argument</source>
   <extracomment>companion/cli/phrase.py</extracomment>
   <translation>il manque une valeur</translation>
  </message>
  <message>
   <source>felt unwell</source>
   <extracomment>companion/clinic/fhir.py</extracomment>
   <translation>malaise</translation>
  </message>
  <message>
   <source>felt unwell</source>
   <comment>what was felt, in a list</comment>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation>malaise</translation>
  </message>
  <message>
   <source>finished</source>
   <extracomment>companion/printing/record_sheet.py</extracomment>
   <translation>finie</translation>
  </message>
  <message>
   <source>foot</source>
   <extracomment>companion/chart/telling.py, companion/clinic/fhir_answer.py</extracomment>
   <translation>pied</translation>
  </message>
  <message>
   <source>foot</source>
   <comment>furthest point</comment>
   <extracomment>companion/printing/field.py</extracomment>
   <translation>pied</translation>
  </message>
  <message>
   <source>foot</source>
   <comment>furthest point, in a narrow column</comment>
   <extracomment>companion/printing/week_rows.py</extracomment>
   <translation>pied</translation>
  </message>
  <message>
   <source>for --pdf</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>pour --pdf</translation>
  </message>
  <message>
   <source>for --pdf: large print</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>pour --pdf : gros caractères</translation>
  </message>
  <message>
   <source>for numbness between the legs, new bladder or bowel trouble, or pain or weakness in both legs.</source>
   <extracomment>companion/printing/furniture.py</extracomment>
   <translation>si engourdissement entre les jambes, trouble nouveau de vessie ou d’intestin, douleur ou faiblesse des deux jambes.</translation>
  </message>
  <message>
   <source>four weeks, from my own record</source>
   <extracomment>companion/printing/appointment_sheet.py</extracomment>
   <translation>quatre semaines, mon propre relevé</translation>
  </message>
  <message>
   <source>go back to a copy of the diary; the replaced file is kept in set-aside, and the sessions that can be read in it are brought over</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>revenir à une copie du journal ; le fichier remplacé est gardé dans set-aside, et les séances qu’on peut y lire sont reprises</translation>
  </message>
  <message>
   <source>if you feel more pain, tingling, numbness or weakness.</source>
   <comment>after: Stop at once</comment>
   <extracomment>companion/printing/banner.py</extracomment>
   <translation>si vous sentez davantage de douleur, de fourmillements, d’engourdissement ou de faiblesse.</translation>
  </message>
  <message>
   <source>ignored explicit argument %r</source>
   <extracomment>companion/cli/phrase.py</extracomment>
   <translation>la valeur %r n’a pas sa place ici</translation>
  </message>
  <message>
   <source>in greys, with outlines in place of solid shapes</source>
   <extracomment>companion/cli/sheet_verb.py</extracomment>
   <translation>en gris, avec des contours au lieu d’aplats</translation>
  </message>
  <message>
   <source>in large print</source>
   <extracomment>companion/cli/sheet_verb.py</extracomment>
   <translation>en gros caractères</translation>
  </message>
  <message>
   <source>in pixels</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>en pixels</translation>
  </message>
  <message>
   <source>in the morning</source>
   <extracomment>companion/clinic/fhir_answer.py</extracomment>
   <translation>le matin</translation>
  </message>
  <message>
   <source>instead of the chosen paper</source>
   <extracomment>companion/cli/sheet_verb.py</extracomment>
   <translation>au lieu du papier choisi</translation>
  </message>
  <message>
   <source>invalid choice: %(value)r (choose from %(choices)s)</source>
   <extracomment>companion/cli/phrase.py</extracomment>
   <translation>%(value)r n’existe pas (choisissez parmi %(choices)s)</translation>
  </message>
  <message>
   <source>it is not an ordinary file</source>
   <extracomment>companion/clinic/plan_file.py</extracomment>
   <translation>ce n’est pas un fichier ordinaire</translation>
  </message>
  <message>
   <source>it spread down</source>
   <comment>what was felt, in a list</comment>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation>c’est allé plus bas</translation>
  </message>
  <message>
   <source>join such a file with the diary, after a copy of it; twice is as once</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>joindre un tel fichier au journal, après en avoir fait une copie ; deux fois valent une</translation>
  </message>
  <message>
   <source>keep the diary in this folder</source>
   <extracomment>companion/cli/parser.py</extracomment>
   <translation>garder le journal dans ce dossier</translation>
  </message>
  <message>
   <source>last time</source>
   <extracomment>companion/ui/pages/goal_cards.py, companion/ui/rooms/check_in.py</extracomment>
   <translation>la dernière fois</translation>
  </message>
  <message>
   <source>left</source>
   <comment>sore side</comment>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation>gauche</translation>
  </message>
  <message>
   <source>left leg</source>
   <extracomment>companion/clinic/fhir_answer.py</extracomment>
   <translation>jambe gauche</translation>
  </message>
  <message>
   <source>left out</source>
   <extracomment>companion/clinic/fhir.py</extracomment>
   <translation>laissé de côté</translation>
  </message>
  <message>
   <source>left side</source>
   <extracomment>companion/clinic/fhir.py</extracomment>
   <translation>côté gauche</translation>
  </message>
  <message>
   <source>left side only</source>
   <extracomment>companion/domain/prescription_change.py</extracomment>
   <translation>côté gauche seulement</translation>
  </message>
  <message>
   <source>leg</source>
   <extracomment>companion/clinic/fhir_answer.py</extracomment>
   <translation>jambe</translation>
  </message>
  <message>
   <source>leg pain {before}, then {after}</source>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation>douleur de jambe {before}, puis {after}</translation>
  </message>
  <message>
   <source>leg pain, week 1 to week 4</source>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation>douleur de jambe, semaine 1 à semaine 4</translation>
  </message>
  <message>
   <source>leg {leg}, back {back}, furthest {point}</source>
   <extracomment>companion/printing/record_sheet.py</extracomment>
   <translation>jambe {leg}, dos {back}, point le plus bas : {point}</translation>
  </message>
  <message>
   <source>leg {leg}, back {back}, {place}</source>
   <extracomment>companion/ui/pages/told_words.py</extracomment>
   <translation>jambe {leg}, dos {back}, {place}</translation>
  </message>
  <message>
   <source>level {level}</source>
   <extracomment>companion/domain/step_words.py</extracomment>
   <translation>niveau {level}</translation>
  </message>
  <message>
   <source>list the copies of the diary, and whether each is sound</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>lister les copies du journal, et si chacune est intacte</translation>
  </message>
  <message>
   <source>list the exercises</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>lister les exercices</translation>
  </message>
  <message>
   <source>lost the position</source>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation>position perdue</translation>
  </message>
  <message>
   <source>lowest {low}, highest {high}, last {last}</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation>le plus bas {low}, le plus haut {high}, le dernier {last}</translation>
  </message>
  <message>
   <source>lumbar disc herniation</source>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation>hernie discale lombaire</translation>
  </message>
  <message>
   <source>lumbar spinal stenosis</source>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation>sténose du canal lombaire</translation>
  </message>
  <message>
   <source>man woman skin hair person drawing</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation>homme femme peau cheveux personne dessin</translation>
  </message>
  <message>
   <source>miniaudio, jeepney, appdirs: MIT</source>
   <extracomment>companion/ui/pages/about_card.py</extracomment>
   <translation>miniaudio, jeepney, appdirs : MIT</translation>
  </message>
  <message>
   <source>more pain</source>
   <extracomment>companion/clinic/fhir.py, companion/printing/visit_words.py</extracomment>
   <translation>douleur plus forte</translation>
  </message>
  <message>
   <source>more pain</source>
   <comment>what was felt, in a list</comment>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation>douleur plus forte</translation>
  </message>
  <message>
   <source>more pain</source>
   <comment>why, short, on paper</comment>
   <extracomment>companion/printing/week_log.py</extracomment>
   <translation>plus fort</translation>
  </message>
  <message>
   <source>more than a week away</source>
   <extracomment>companion/domain/plan_log.py</extracomment>
   <translation>plus d’une semaine d’absence</translation>
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
   <translation>nouveau</translation>
  </message>
  <message>
   <source>no copies yet</source>
   <extracomment>companion/cli/safekeeping.py</extracomment>
   <translation>pas encore de copies</translation>
  </message>
  <message>
   <source>non-specific</source>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation>non spécifique</translation>
  </message>
  <message>
   <source>none</source>
   <comment>copies</comment>
   <extracomment>companion/cli/safekeeping.py</extracomment>
   <translation>aucune</translation>
  </message>
  <message>
   <source>none</source>
   <comment>furthest point</comment>
   <extracomment>companion/printing/field.py</extracomment>
   <translation>aucun</translation>
  </message>
  <message>
   <source>none</source>
   <comment>furthest point, in a narrow column</comment>
   <extracomment>companion/printing/week_rows.py</extracomment>
   <translation>aucun</translation>
  </message>
  <message>
   <source>none</source>
   <comment>tingling or numbness</comment>
   <extracomment>companion/clinic/fhir_answer.py</extracomment>
   <translation>aucun</translation>
  </message>
  <message>
   <source>normal ups and downs</source>
   <extracomment>companion/ui/widgets/band_key.py</extracomment>
   <translation>variations normales</translation>
  </message>
  <message>
   <source>not allowed with argument %s</source>
   <extracomment>companion/cli/phrase.py</extracomment>
   <translation>ne va pas avec %s</translation>
  </message>
  <message>
   <source>not closed</source>
   <extracomment>companion/printing/record_sheet.py</extracomment>
   <translation>pas close</translation>
  </message>
  <message>
   <source>not known</source>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation>pas connue</translation>
  </message>
  <message>
   <source>not ours, and left: {path}</source>
   <extracomment>companion/cli/removal.py</extracomment>
   <translation>pas à nous, et laissé : {path}</translation>
  </message>
  <message>
   <source>not said why</source>
   <extracomment>companion/clinic/fhir.py</extracomment>
   <translation>raison non dite</translation>
  </message>
  <message>
   <source>not settled</source>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation>pas calmé</translation>
  </message>
  <message>
   <source>not told</source>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation>non précisé</translation>
  </message>
  <message>
   <source>note “{text}”</source>
   <extracomment>companion/ui/pages/entry_words.py</extracomment>
   <translation>note « {text} »</translation>
  </message>
  <message>
   <source>nothing noted</source>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation>rien de noté</translation>
  </message>
  <message>
   <source>nothing was changed: nobody is here to ask; see --yes</source>
   <extracomment>companion/cli/plan_file.py</extracomment>
   <translation>rien n’a été changé : personne n’est là pour répondre ; voir --yes</translation>
  </message>
  <message>
   <source>nothing was changed: this computer says that it is {day}; set its date, or say in the window that it is right</source>
   <extracomment>companion/cli/plan_file.py</extracomment>
   <translation>rien n’a été changé : selon cet ordinateur, nous sommes le {day} ; réglez la date ou confirmez-la dans la fenêtre</translation>
  </message>
  <message>
   <source>nothing was deleted</source>
   <extracomment>companion/cli/removal.py</extracomment>
   <translation>rien n’a été supprimé</translation>
  </message>
  <message>
   <source>nothing was deleted: nobody is here to ask; see --yes</source>
   <extracomment>companion/cli/removal.py</extracomment>
   <translation>rien n’a été supprimé : personne n’est là pour répondre ; voir --yes</translation>
  </message>
  <message>
   <source>nothing was deleted: that file does not hold everything</source>
   <extracomment>companion/cli/removal.py</extracomment>
   <translation>rien n’a été supprimé : ce fichier ne contient pas tout</translation>
  </message>
  <message>
   <source>nothing was deleted: the name of the file ends in .json</source>
   <extracomment>companion/cli/removal.py</extracomment>
   <translation>rien n’a été supprimé : le nom du fichier finit par .json</translation>
  </message>
  <message>
   <source>notification alarm snooze quiet tray start sitting</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation>notification alarme plus tard silence barre démarrage assis</translation>
  </message>
  <message>
   <source>nowhere</source>
   <comment>furthest point of the pain</comment>
   <extracomment>companion/chart/telling.py, companion/clinic/fhir_answer.py</extracomment>
   <translation>nulle part</translation>
  </message>
  <message>
   <source>numb</source>
   <comment>why it was stopped</comment>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation>engourdi</translation>
  </message>
  <message>
   <source>of {n}</source>
   <extracomment>companion/ui/widgets/number_field.py</extracomment>
   <translation>sur {n}</translation>
  </message>
  <message>
   <source>one more set</source>
   <extracomment>companion/domain/step_words.py</extracomment>
   <translation>une série de plus</translation>
  </message>
  <message>
   <source>one of its poses</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>une de ses postures</translation>
  </message>
  <message>
   <source>open everything once and say whether it works</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>tout ouvrir une fois et dire si cela fonctionne</translation>
  </message>
  <message>
   <source>options</source>
   <extracomment>companion/cli/phrase.py</extracomment>
   <translation>options</translation>
  </message>
  <message>
   <source>or call 0800 611 116</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation>ou appelez le 0800 611 116</translation>
  </message>
  <message>
   <source>or call 1800 022 222</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation>ou appelez le 1800 022 222</translation>
  </message>
  <message>
   <source>or go to {place}</source>
   <extracomment>companion/printing/emergency_sheet.py</extracomment>
   <translation>ou allez {place}</translation>
  </message>
  <message>
   <source>or out-of-hours care</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation>ou médecin de garde</translation>
  </message>
  <message>
   <source>or urgent GP</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation>ou médecin en urgence</translation>
  </message>
  <message>
   <source>or urgent care</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation>ou soins urgents</translation>
  </message>
  <message>
   <source>other</source>
   <comment>reason for a stop</comment>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation>autre</translation>
  </message>
  <message>
   <source>other</source>
   <comment>why it was stopped</comment>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation>autre</translation>
  </message>
  <message>
   <source>other</source>
   <comment>why, short, on paper</comment>
   <extracomment>companion/printing/week_log.py</extracomment>
   <translation>autre</translation>
  </message>
  <message>
   <source>other countries</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation>d’autres pays</translation>
  </message>
  <message>
   <source>pain</source>
   <comment>why it was stopped</comment>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation>douleur</translation>
  </message>
  <message>
   <source>pain further down the leg</source>
   <extracomment>companion/clinic/fhir.py</extracomment>
   <translation>douleur plus bas dans la jambe</translation>
  </message>
  <message>
   <source>pain rises or moves down the leg</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation>la douleur augmente ou va plus bas dans la jambe</translation>
  </message>
  <message>
   <source>paper pdf letter a4 ink</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation>papier pdf lettre a4 encre</translation>
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
   <translation>position</translation>
  </message>
  <message>
   <source>positional arguments</source>
   <extracomment>companion/cli/phrase.py</extracomment>
   <translation>arguments selon leur place</translation>
  </message>
  <message>
   <source>right</source>
   <comment>sore side</comment>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation>droit</translation>
  </message>
  <message>
   <source>right leg</source>
   <extracomment>companion/clinic/fhir_answer.py</extracomment>
   <translation>jambe droite</translation>
  </message>
  <message>
   <source>right side</source>
   <extracomment>companion/clinic/fhir.py</extracomment>
   <translation>côté droit</translation>
  </message>
  <message>
   <source>right side only</source>
   <extracomment>companion/domain/prescription_change.py</extracomment>
   <translation>côté droit seulement</translation>
  </message>
  <message>
   <source>same</source>
   <comment>the next morning</comment>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation>pareil</translation>
  </message>
  <message>
   <source>say what to: required: FILE, --csv, --fhir or --pdf (see --help)</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>dites vers quoi : il faut FICHIER, --csv, --fhir ou --pdf (voir --help)</translation>
  </message>
  <message>
   <source>say where to: --pdf FILE or --text (see: companion {verb} --help)</source>
   <extracomment>companion/cli/sheet_verb.py</extracomment>
   <translation>dites vers où : --pdf FICHIER ou --text (voir : companion {verb} --help)</translation>
  </message>
  <message>
   <source>see a doctor</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation>voyez un médecin</translation>
  </message>
  <message>
   <source>sessions done of planned</source>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation>séances faites sur prévues</translation>
  </message>
  <message numerus="yes">
   <source>sessions done, {n} planned</source>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation>
    <numerusform>séances faites, {n} prévue</numerusform>
    <numerusform>séances faites, {n} prévues</numerusform>
   </translation>
  </message>
  <message>
   <source>sets done in these sessions</source>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation>séries faites dans ces séances</translation>
  </message>
  <message>
   <source>settled</source>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation>calmé</translation>
  </message>
  <message>
   <source>show program's version number and exit</source>
   <extracomment>companion/cli/phrase.py</extracomment>
   <translation>afficher la version du programme et quitter</translation>
  </message>
  <message>
   <source>show this help message and exit</source>
   <extracomment>companion/cli/phrase.py</extracomment>
   <translation>afficher cette aide et quitter</translation>
  </message>
  <message>
   <source>shown below</source>
   <extracomment>companion/ui/widgets/day_column.py</extracomment>
   <translation>montré dessous</translation>
  </message>
  <message>
   <source>shown now</source>
   <extracomment>companion/ui/widgets/nav_item.py, companion/ui/widgets/rail_item.py</extracomment>
   <translation>montré maintenant</translation>
  </message>
  <message>
   <source>something else</source>
   <comment>what was felt, in a list</comment>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation>autre chose</translation>
  </message>
  <message>
   <source>sound</source>
   <comment>a diary or a copy of it</comment>
   <extracomment>companion/cli/safekeeping.py, companion/cli/soundness.py</extracomment>
   <translation>intact</translation>
  </message>
  <message>
   <source>spondylolisthesis</source>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation>spondylolisthésis</translation>
  </message>
  <message>
   <source>spread down</source>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation>plus bas</translation>
  </message>
  <message>
   <source>spread down</source>
   <comment>why, short, on paper</comment>
   <extracomment>companion/printing/week_log.py</extracomment>
   <translation>plus bas</translation>
  </message>
  <message>
   <source>stay in the corner of the screen, or small, until it is asked for</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>rester dans le coin de l’écran, ou en petit, jusqu’à ce qu’on le demande</translation>
  </message>
  <message>
   <source>stop in {name}: {what}</source>
   <extracomment>companion/ui/pages/entry_words.py</extracomment>
   <translation>arrêt dans {name} : {what}</translation>
  </message>
  <message>
   <source>stopped</source>
   <extracomment>companion/printing/record_sheet.py</extracomment>
   <translation>arrêtée</translation>
  </message>
  <message>
   <source>stopped</source>
   <comment>why, short, on paper</comment>
   <extracomment>companion/printing/week_log.py</extracomment>
   <translation>arrêté</translation>
  </message>
  <message>
   <source>stopped for symptoms</source>
   <extracomment>companion/clinic/fhir.py</extracomment>
   <translation>arrêté à cause de symptômes</translation>
  </message>
  <message>
   <source>stopped twice in a row</source>
   <extracomment>companion/domain/plan_log.py</extracomment>
   <translation>arrêté deux fois de suite</translation>
  </message>
  <message numerus="yes">
   <source>stops</source>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation>
    <numerusform>arrêt</numerusform>
    <numerusform>arrêts</numerusform>
   </translation>
  </message>
  <message>
   <source>strength {n} of 10</source>
   <extracomment>companion/clinic/fhir.py</extracomment>
   <translation>intensité {n} sur 10</translation>
  </message>
  <message>
   <source>the ED</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation>aux urgences</translation>
  </message>
  <message>
   <source>the ER</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation>aux urgences</translation>
  </message>
  <message>
   <source>the European Union</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation>l’Union européenne</translation>
  </message>
  <message>
   <source>the United Kingdom</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation>le Royaume-Uni</translation>
  </message>
  <message>
   <source>the United States</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation>les États-Unis</translation>
  </message>
  <message>
   <source>the diary, as .json</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>le journal, en .json</translation>
  </message>
  <message>
   <source>the exercise</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>l’exercice</translation>
  </message>
  <message>
   <source>the following arguments are required: %s</source>
   <extracomment>companion/cli/phrase.py</extracomment>
   <translation>il manque : %s</translation>
  </message>
  <message>
   <source>the kind of class</source>
   <extracomment>companion/cli/sheet_verb.py</extracomment>
   <translation>le genre de cours</translation>
  </message>
  <message>
   <source>the language of what is said and written</source>
   <extracomment>companion/cli/parser.py</extracomment>
   <translation>la langue de ce qui est dit et écrit</translation>
  </message>
  <message>
   <source>the leg tingles or goes numb</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation>la jambe fourmille ou s’engourdit</translation>
  </message>
  <message>
   <source>the plan has no exercise, or nobody is named</source>
   <extracomment>companion/cli/plan_file.py</extracomment>
   <translation>le plan n’a pas d’exercice, ou personne n’est nommé</translation>
  </message>
  <message>
   <source>the record as HL7 FHIR R4, for a clinic</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>le relevé en HL7 FHIR R4, pour un cabinet</translation>
  </message>
  <message>
   <source>the record to be read</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>le relevé à lire</translation>
  </message>
  <message>
   <source>the sessions as a table</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>les séances en tableau</translation>
  </message>
  <message>
   <source>the side that works</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>le côté qui travaille</translation>
  </message>
  <message>
   <source>theme dark light contrast font zoom large animation</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation>thème sombre clair contraste police zoom grand animation</translation>
  </message>
  <message>
   <source>there is no copy named {name}; the copies: {known}</source>
   <extracomment>companion/cli/safekeeping.py</extracomment>
   <translation>il n’y a pas de copie nommée {name} ; les copies : {known}</translation>
  </message>
  <message>
   <source>there is no diary yet ({path})</source>
   <extracomment>companion/cli/transfer.py</extracomment>
   <translation>il n’y a pas encore de journal ({path})</translation>
  </message>
  <message>
   <source>there is no good copy to go back to</source>
   <extracomment>companion/cli/safekeeping.py</extracomment>
   <translation>il n’y a pas de bonne copie à laquelle revenir</translation>
  </message>
  <message>
   <source>there is nothing to delete</source>
   <extracomment>companion/cli/removal.py</extracomment>
   <translation>il n’y a rien à supprimer</translation>
  </message>
  <message>
   <source>there was no file to keep</source>
   <extracomment>companion/cli/safekeeping.py</extracomment>
   <translation>il n’y avait pas de fichier à garder</translation>
  </message>
  <message>
   <source>thigh</source>
   <extracomment>companion/chart/telling.py, companion/clinic/fhir_answer.py</extracomment>
   <translation>cuisse</translation>
  </message>
  <message>
   <source>thigh</source>
   <comment>furthest point</comment>
   <extracomment>companion/printing/field.py</extracomment>
   <translation>cuisse</translation>
  </message>
  <message>
   <source>thigh</source>
   <comment>furthest point, in a narrow column</comment>
   <extracomment>companion/printing/week_rows.py</extracomment>
   <translation>cuisse</translation>
  </message>
  <message>
   <source>tingling</source>
   <comment>why it was stopped</comment>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation>fourmis</translation>
  </message>
  <message>
   <source>tingling</source>
   <comment>why, short, on paper</comment>
   <extracomment>companion/printing/week_log.py</extracomment>
   <translation>fourmis</translation>
  </message>
  <message>
   <source>tingling or numbness</source>
   <extracomment>companion/clinic/fhir.py</extracomment>
   <translation>fourmillements ou engourdissement</translation>
  </message>
  <message>
   <source>tingling or numbness</source>
   <comment>what was felt, in a list</comment>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation>fourmillements ou engourdissement</translation>
  </message>
  <message>
   <source>tingling, numbness</source>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation>fourmillements, engourdissement</translation>
  </message>
  <message>
   <source>today, {time}</source>
   <extracomment>companion/ui/rooms/settings.py</extracomment>
   <translation>aujourd’hui, {time}</translation>
  </message>
  <message>
   <source>tomorrow, {time}</source>
   <extracomment>companion/ui/rooms/settings.py</extracomment>
   <translation>demain, {time}</translation>
  </message>
  <message>
   <source>trainer</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>le coach sportif</translation>
  </message>
  <message>
   <source>two good sessions, and you said yes</source>
   <extracomment>companion/domain/plan_log.py</extracomment>
   <translation>deux bonnes séances, et vous avez dit oui</translation>
  </message>
  <message>
   <source>unrecognized arguments: %s</source>
   <extracomment>companion/cli/phrase.py</extracomment>
   <translation>arguments inconnus : %s</translation>
  </message>
  <message>
   <source>until a clinician has checked you.</source>
   <comment>after: no exercises</comment>
   <extracomment>companion/printing/emergency_sheet.py</extracomment>
   <translation>avant l’examen par un soignant.</translation>
  </message>
  <message>
   <source>unwell</source>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation>malaise</translation>
  </message>
  <message>
   <source>unwell</source>
   <comment>why, short, on paper</comment>
   <extracomment>companion/printing/week_log.py</extracomment>
   <translation>malaise</translation>
  </message>
  <message>
   <source>usage: </source>
   <extracomment>companion/cli/phrase.py</extracomment>
   <translation>utilisation : </translation>
  </message>
  <message>
   <source>verbs</source>
   <comment>of the command line</comment>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>commandes</translation>
  </message>
  <message>
   <source>version licence sources reviewed medical</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation>version licence sources vérifié médical</translation>
  </message>
  <message>
   <source>weak</source>
   <comment>why it was stopped</comment>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation>faible</translation>
  </message>
  <message>
   <source>weakness</source>
   <extracomment>companion/clinic/fhir.py, companion/printing/visit_words.py</extracomment>
   <translation>faiblesse</translation>
  </message>
  <message>
   <source>weakness</source>
   <comment>what was felt, in a list</comment>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation>faiblesse</translation>
  </message>
  <message>
   <source>weakness</source>
   <comment>why, short, on paper</comment>
   <extracomment>companion/printing/week_log.py</extracomment>
   <translation>faiblesse</translation>
  </message>
  <message>
   <source>what moves</source>
   <extracomment>companion/printing/banner.py</extracomment>
   <translation>ce qui bouge</translation>
  </message>
  <message>
   <source>whose record it is, for --fhir</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>de qui est le relevé, pour --fhir</translation>
  </message>
  <message>
   <source>with the line of the spine</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>avec la ligne du dos</translation>
  </message>
  <message>
   <source>with the muscle that works</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>avec le muscle qui travaille</translation>
  </message>
  <message>
   <source>with the way of the movement</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>avec le trajet du mouvement</translation>
  </message>
  <message>
   <source>without what the diary has</source>
   <extracomment>companion/cli/sheet_verb.py</extracomment>
   <translation>sans ce que contient le journal</translation>
  </message>
  <message>
   <source>worse</source>
   <comment>the next morning</comment>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation>pire</translation>
  </message>
  <message>
   <source>write a card for the instructor of a class</source>
   <extracomment>companion/cli/sheet_verb.py</extracomment>
   <translation>écrire une carte pour le professeur d’un cours</translation>
  </message>
  <message>
   <source>write everything into this file first (.json)</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>d’abord tout écrire dans ce fichier (.json)</translation>
  </message>
  <message>
   <source>write the last four weeks on one sheet, for an appointment</source>
   <extracomment>companion/cli/sheet_verb.py</extracomment>
   <translation>écrire les quatre dernières semaines sur une feuille, pour un rendez-vous</translation>
  </message>
  <message>
   <source>write the whole diary into one JSON file, or the record for others</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>écrire tout le journal dans un fichier JSON, ou le relevé pour d’autres</translation>
  </message>
  <message>
   <source>write this name on it; otherwise there is a line for it</source>
   <extracomment>companion/cli/sheet_verb.py</extracomment>
   <translation>y écrire ce nom ; sinon il y a une ligne pour lui</translation>
  </message>
  <message>
   <source>write this week, to fill in by hand or as the diary has it</source>
   <extracomment>companion/cli/sheet_verb.py</extracomment>
   <translation>écrire cette semaine, à remplir à la main ou comme dans le journal</translation>
  </message>
  <message>
   <source>write today’s routine</source>
   <extracomment>companion/cli/sheet_verb.py</extracomment>
   <translation>écrire le programme du jour</translation>
  </message>
  <message>
   <source>write when to get help, and whom to call</source>
   <extracomment>companion/cli/sheet_verb.py</extracomment>
   <translation>écrire quand demander de l’aide, et qui appeler</translation>
  </message>
  <message>
   <source>written: {file}</source>
   <extracomment>companion/cli/record_file.py</extracomment>
   <translation>écrit : {file}</translation>
  </message>
  <message>
   <source>y</source>
   <comment>key for Yes</comment>
   <extracomment>companion/ui/pages/check_in_form.py, companion/ui/widgets/question_row.py</extracomment>
   <translation>o</translation>
  </message>
  <message>
   <source>yesterday</source>
   <extracomment>companion/ui/rooms/check_in.py</extracomment>
   <translation>hier</translation>
  </message>
  <message>
   <source>yoga teacher</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation>le professeur de yoga</translation>
  </message>
  <message>
   <source>you chose easier</source>
   <extracomment>companion/domain/plan_log.py</extracomment>
   <translation>vous avez choisi plus facile</translation>
  </message>
  <message>
   <source>you stopped it</source>
   <extracomment>companion/domain/plan_log.py</extracomment>
   <translation>vous l’avez arrêté</translation>
  </message>
  <message>
   <source>you took a change back</source>
   <extracomment>companion/domain/plan_log.py</extracomment>
   <translation>vous avez annulé un changement</translation>
  </message>
  <message>
   <source>your back keeps this shape</source>
   <extracomment>companion/printing/banner.py</extracomment>
   <translation>votre dos garde cette forme</translation>
  </message>
  <message>
   <source>{activity}: {score} of 10</source>
   <extracomment>companion/ui/pages/told_words.py</extracomment>
   <translation>{activity} : {score} sur 10</translation>
  </message>
  <message>
   <source>{before} to {after}</source>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation>{before} à {after}</translation>
  </message>
  <message>
   <source>{count} · {inside} in your plan</source>
   <extracomment>companion/ui/pages/exercises.py</extracomment>
   <translation>{count} · {inside} dans votre plan</translation>
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
   <translation>{date} : {what}</translation>
  </message>
  <message>
   <source>{days} (now: {before})</source>
   <extracomment>companion/domain/prescription_change.py</extracomment>
   <translation>{days} (maintenant : {before})</translation>
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
   <translation>{day} {month}</translation>
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
   <translation>{day} {month} {year}</translation>
  </message>
  <message>
   <source>{day}, {time}</source>
   <extracomment>companion/ui/rooms/settings.py</extracomment>
   <translation>{day}, {time}</translation>
  </message>
  <message>
   <source>{day}: fill in leg, back and furthest point, or none.</source>
   <extracomment>companion/ui/pages/paper_day.py</extracomment>
   <translation>{day} : remplissez jambe, dos et point le plus bas, ou rien.</translation>
  </message>
  <message>
   <source>{day}: for the next morning, fill in leg and back before.</source>
   <extracomment>companion/ui/pages/paper_day.py</extracomment>
   <translation>{day} : pour le lendemain matin, remplissez jambe et dos avant.</translation>
  </message>
  <message>
   <source>{day}: tick what you did.</source>
   <extracomment>companion/ui/pages/paper_form.py</extracomment>
   <translation>{day} : cochez ce que vous avez fait.</translation>
  </message>
  <message>
   <source>{day}: write the number of the exercise that was stopped.</source>
   <extracomment>companion/ui/pages/paper_day.py</extracomment>
   <translation>{day} : écrivez le numéro de l’exercice arrêté.</translation>
  </message>
  <message>
   <source>{done} of {all} answered.</source>
   <extracomment>companion/ui/pages/sign_check.py</extracomment>
   <translation>Réponses : {done} sur {all}.</translation>
  </message>
  <message numerus="yes">
   <source>{done} of {n} exercises</source>
   <extracomment>companion/ui/pages/day_words.py, companion/ui/pages/week_words.py</extracomment>
   <translation>
    <numerusform>{done} sur {n} exercice</numerusform>
    <numerusform>{done} sur {n} exercices</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{done} of {n} repetitions</source>
   <extracomment>companion/ui/pages/entry_view.py</extracomment>
   <translation>
    <numerusform>{done} sur {n} répétition</numerusform>
    <numerusform>{done} sur {n} répétitions</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{done} of {n} sessions</source>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation>
    <numerusform>{done} sur {n} séance</numerusform>
    <numerusform>{done} sur {n} séances</numerusform>
   </translation>
  </message>
  <message>
   <source>{done} of {planned}</source>
   <extracomment>companion/printing/record_sheet.py, companion/printing/visit_words.py, companion/printing/week_log.py, companion/ui/widgets/day_column.py, companion/ui/widgets/tick_cell.py</extracomment>
   <translation>{done} sur {planned}</translation>
  </message>
  <message>
   <source>{done} of {planned} done</source>
   <extracomment>companion/ui/widgets/day_column.py</extracomment>
   <translation>{done} sur {planned} faits</translation>
  </message>
  <message>
   <source>{dose} on each side</source>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation>{dose} de chaque côté</translation>
  </message>
  <message>
   <source>{dose} on each side, taking turns</source>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation>{dose} de chaque côté, en alternant</translation>
  </message>
  <message>
   <source>{dose} on the sore side</source>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation>{dose} du côté douloureux</translation>
  </message>
  <message>
   <source>{dose}, each side</source>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation>{dose}, chaque côté</translation>
  </message>
  <message>
   <source>{dose}, hold {seconds} s</source>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation>{dose}, tenir {seconds} s</translation>
  </message>
  <message numerus="yes">
   <source>{dose}, hold {seconds} seconds</source>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation>
    <numerusform>{dose}, tenir {seconds} seconde</numerusform>
    <numerusform>{dose}, tenir {seconds} secondes</numerusform>
   </translation>
  </message>
  <message>
   <source>{dose}, sore side</source>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation>{dose}, côté douloureux</translation>
  </message>
  <message>
   <source>{dose}, taking turns</source>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation>{dose}, en alternant</translation>
  </message>
  <message>
   <source>{dose}: {done} of {wanted} repetitions done</source>
   <extracomment>companion/clinic/fhir.py</extracomment>
   <translation>{dose} : {done} sur {wanted} répétitions</translation>
  </message>
  <message>
   <source>{exercise} has no pose {name}; its poses: {known}</source>
   <extracomment>companion/cli/picture.py</extracomment>
   <translation>{exercise} n’a pas de posture {name} ; ses postures : {known}</translation>
  </message>
  <message>
   <source>{exercise} is closed for today.</source>
   <extracomment>companion/ui/stop_place.py</extracomment>
   <translation>{exercise} : c’est fini pour aujourd’hui.</translation>
  </message>
  <message>
   <source>{exercise} is closed for today. {next_time}</source>
   <extracomment>companion/ui/pages/stop_way_out.py</extracomment>
   <translation>{exercise} : c’est fini pour aujourd’hui. {next_time}</translation>
  </message>
  <message>
   <source>{exercise} is usually left out with what you said above. It is in your plan as {name} asked for it. Check with them if you are not sure.</source>
   <extracomment>companion/domain/intake.py</extracomment>
   <translation>Avec ce que vous avez dit plus haut, on laisse d’ordinaire cet exercice de côté : {exercise}. Il est dans votre plan car {name} l’a demandé. En cas de doute, demandez à cette personne.</translation>
  </message>
  <message>
   <source>{exercise}, done</source>
   <extracomment>companion/ui/widgets/routine_card.py</extracomment>
   <translation>{exercise}, c’est fait</translation>
  </message>
  <message>
   <source>{exercise}, next</source>
   <extracomment>companion/ui/widgets/routine_card.py</extracomment>
   <translation>{exercise}, à suivre</translation>
  </message>
  <message>
   <source>{exercise}, not today</source>
   <extracomment>companion/ui/widgets/routine_card.py</extracomment>
   <translation>{exercise}, pas aujourd’hui</translation>
  </message>
  <message>
   <source>{exercise}, set {number} of {all}</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation>{exercise}, série {number} sur {all}</translation>
  </message>
  <message>
   <source>{exercise}, stopped</source>
   <extracomment>companion/ui/widgets/routine_card.py</extracomment>
   <translation>{exercise}, arrêt</translation>
  </message>
  <message>
   <source>{exercise}, to do</source>
   <extracomment>companion/ui/widgets/routine_card.py</extracomment>
   <translation>{exercise}, à faire</translation>
  </message>
  <message>
   <source>{exercise}, {day}</source>
   <extracomment>companion/ui/pages/paper_day.py</extracomment>
   <translation>{exercise}, {day}</translation>
  </message>
  <message>
   <source>{file} cannot be followed: {lines}</source>
   <extracomment>companion/cli/plan_file.py</extracomment>
   <translation>{file} ne peut pas être suivi : {lines}</translation>
  </message>
  <message>
   <source>{file} cannot be used as a plan</source>
   <extracomment>companion/ui/plan_door.py</extracomment>
   <translation>{file} ne peut pas servir de plan</translation>
  </message>
  <message>
   <source>{file} was not saved: saving in {folder} is not allowed. Choose another folder.</source>
   <extracomment>companion/printing/pdf.py</extracomment>
   <translation>{file} n’a pas été enregistré : écrire dans {folder} n’est pas permis. Choisissez un autre dossier.</translation>
  </message>
  <message>
   <source>{file} was not saved: the folder {folder} is not there.</source>
   <extracomment>companion/printing/pdf.py</extracomment>
   <translation>{file} n’a pas été enregistré : le dossier {folder} n’existe pas.</translation>
  </message>
  <message>
   <source>{file} was not saved: {path} is a folder. Choose a file name.</source>
   <extracomment>companion/printing/pdf.py</extracomment>
   <translation>{file} n’a pas été enregistré : {path} est un dossier. Choisissez un nom de fichier.</translation>
  </message>
  <message>
   <source>{file} was not saved: {path} is not an ordinary file. Choose a file name.</source>
   <extracomment>companion/printing/pdf.py</extracomment>
   <translation>{file} n’a pas été enregistré : {path} n’est pas un fichier ordinaire. Choisissez un nom de fichier.</translation>
  </message>
  <message>
   <source>{file} was not saved: {reason}. Any older file is as it was.</source>
   <extracomment>companion/printing/pdf.py</extracomment>
   <translation>{file} n’a pas été enregistré : {reason}. Un fichier plus ancien est resté tel quel.</translation>
  </message>
  <message>
   <source>{file} was not written: {reason}</source>
   <extracomment>companion/cli/picture.py, companion/cli/plan_file.py, companion/cli/record_file.py, companion/cli/transfer.py</extracomment>
   <translation>{file} n’a pas été écrit : {reason}</translation>
  </message>
  <message>
   <source>{first} at first, {last} on {day}</source>
   <extracomment>companion/ui/pages/goal_cards.py</extracomment>
   <translation>{first} au début, {last} le {day}</translation>
  </message>
  <message>
   <source>{first} to {last}</source>
   <extracomment>companion/printing/calendar_words.py, companion/printing/visit_words.py</extracomment>
   <translation>{first} au {last}</translation>
  </message>
  <message>
   <source>{first} to {last}</source>
   <comment>16 to 22 November</comment>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>{first} au {last}</translation>
  </message>
  <message>
   <source>{first}, then {last}</source>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation>{first}, puis {last}</translation>
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
   <translation>{hour}:{minute} du matin</translation>
  </message>
  <message>
   <source>{hour}:{minute} pm</source>
   <comment>time</comment>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>{hour}:{minute} de l’après-midi</translation>
  </message>
  <message>
   <source>{line}. Choose another week</source>
   <extracomment>companion/ui/pages/history_header.py</extracomment>
   <translation>{line}. Choisir une autre semaine</translation>
  </message>
  <message>
   <source>{message} (see: {program} --help)</source>
   <extracomment>companion/cli/parser.py</extracomment>
   <translation>{message} (voir : {program} --help)</translation>
  </message>
  <message>
   <source>{minutes} min</source>
   <extracomment>companion/ui/pages/entry_words.py, companion/ui/pages/setting_entry.py, companion/ui/pages/week_words.py, companion/ui/widgets/day_column.py</extracomment>
   <translation>{minutes} min</translation>
  </message>
  <message>
   <source>{minutes} min left</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation>Encore {minutes} min</translation>
  </message>
  <message>
   <source>{month} {year}</source>
   <extracomment>companion/ui/pages/calendar_card.py</extracomment>
   <translation>{month} {year}</translation>
  </message>
  <message>
   <source>{name} asked for it on {day}.</source>
   <extracomment>companion/ui/pages/place_words.py</extracomment>
   <translation>{name} l’a demandé le {day}.</translation>
  </message>
  <message>
   <source>{name} cannot be drawn: {reason}</source>
   <extracomment>companion/cli/picture.py</extracomment>
   <translation>Impossible de dessiner {name} : {reason}</translation>
  </message>
  <message>
   <source>{name} is at the program’s dose again.</source>
   <extracomment>companion/domain/plan_change.py</extracomment>
   <translation>{name} revient à la dose du programme.</translation>
  </message>
  <message>
   <source>{name} is not installed; type: {command}</source>
   <extracomment>companion/cli/command.py</extracomment>
   <translation>{name} n’est pas installé ; tapez : {command}</translation>
  </message>
  <message>
   <source>{name} stopped: {why}</source>
   <extracomment>companion/clinic/fhir.py</extracomment>
   <translation>{name}, arrêt : {why}</translation>
  </message>
  <message>
   <source>{name}, set {n}</source>
   <extracomment>companion/ui/pages/stop_fields.py</extracomment>
   <translation>{name}, série {n}</translation>
  </message>
  <message>
   <source>{name}, {day}: agrees with the plan</source>
   <extracomment>companion/ui/pages/referral_card.py</extracomment>
   <translation>{name}, {day} : est d’accord avec le plan</translation>
  </message>
  <message>
   <source>{name}, {day}: {exercises}</source>
   <extracomment>companion/ui/pages/referral_card.py</extracomment>
   <translation>{name}, {day} : {exercises}</translation>
  </message>
  <message>
   <source>{name}: as it was before</source>
   <extracomment>companion/domain/plan_log.py</extracomment>
   <translation>{name} : comme avant</translation>
  </message>
  <message>
   <source>{name}: changed</source>
   <extracomment>companion/domain/log_words.py</extracomment>
   <translation>{name} : avec un changement</translation>
  </message>
  <message>
   <source>{name}: grows by itself again</source>
   <extracomment>companion/domain/prescription_change.py</extracomment>
   <translation>{name} : la dose augmente de nouveau d’elle-même</translation>
  </message>
  <message>
   <source>{name}: it moves the spine</source>
   <extracomment>companion/domain/prescription_change.py</extracomment>
   <translation>{name} : bouge le dos</translation>
  </message>
  <message>
   <source>{name}: made easier, by choice</source>
   <extracomment>companion/domain/log_words.py</extracomment>
   <translation>{name} : plus facile, par choix</translation>
  </message>
  <message>
   <source>{name}: one level easier</source>
   <extracomment>companion/domain/plan_log.py</extracomment>
   <translation>{name} : un niveau plus facile</translation>
  </message>
  <message>
   <source>{name}: one level easier, after a stop</source>
   <extracomment>companion/domain/log_words.py</extracomment>
   <translation>{name} : un niveau plus facile, après un arrêt</translation>
  </message>
  <message>
   <source>{name}: one level easier, worse the next morning</source>
   <extracomment>companion/domain/log_words.py</extracomment>
   <translation>{name} : un niveau plus facile, pire le lendemain matin</translation>
  </message>
  <message>
   <source>{name}: one step easier</source>
   <extracomment>companion/domain/plan_log.py</extracomment>
   <translation>{name} : un pas plus facile</translation>
  </message>
  <message>
   <source>{name}: one step more, after two easy sessions</source>
   <extracomment>companion/domain/log_words.py</extracomment>
   <translation>{name} : un pas de plus, après deux séances faciles</translation>
  </message>
  <message>
   <source>{name}: set aside</source>
   <extracomment>companion/domain/plan_log.py</extracomment>
   <translation>{name} : de côté</translation>
  </message>
  <message>
   <source>{name}: set aside, stopped twice in a row</source>
   <extracomment>companion/domain/log_words.py</extracomment>
   <translation>{name} : de côté, après deux arrêts de suite</translation>
  </message>
  <message>
   <source>{name}: the last change taken back</source>
   <extracomment>companion/domain/log_words.py</extracomment>
   <translation>{name} : dernier changement annulé</translation>
  </message>
  <message>
   <source>{name}: what is known of your health speaks against it</source>
   <extracomment>companion/domain/prescription_change.py</extracomment>
   <translation>{name} : ce qu’on sait de votre santé s’y oppose</translation>
  </message>
  <message>
   <source>{name}: you stopped it twice in a row, and the plan does not release it by name</source>
   <extracomment>companion/domain/prescription_change.py</extracomment>
   <translation>{name} : deux arrêts de suite, et le plan n’autorise pas cet exercice par son nom</translation>
  </message>
  <message>
   <source>{name}: {dose}</source>
   <extracomment>companion/domain/prescription_change.py</extracomment>
   <translation>{name} : {dose}</translation>
  </message>
  <message>
   <source>{name}: {dose} (now: {before})</source>
   <extracomment>companion/domain/prescription_change.py</extracomment>
   <translation>{name} : {dose} (maintenant : {before})</translation>
  </message>
  <message>
   <source>{name}: {note}</source>
   <extracomment>companion/domain/prescription_change.py</extracomment>
   <translation>{name} : {note}</translation>
  </message>
  <message>
   <source>{name}: {step}</source>
   <extracomment>companion/domain/plan_log.py</extracomment>
   <translation>{name} : {step}</translation>
  </message>
  <message>
   <source>{numbers} breaths</source>
   <comment>numbers such as 8, then 6</comment>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation>{numbers} respirations</translation>
  </message>
  <message>
   <source>{numbers} minutes</source>
   <comment>numbers such as 8, then 6</comment>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation>{numbers} minutes</translation>
  </message>
  <message>
   <source>{n} already here</source>
   <comment>sessions</comment>
   <extracomment>companion/cli/transfer.py</extracomment>
   <translation>{n} déjà là</translation>
  </message>
  <message numerus="yes">
   <source>{n} answers left</source>
   <extracomment>companion/ui/pages/check_in.py, companion/ui/pages/check_in_foot.py, companion/ui/pages/rate_page.py</extracomment>
   <translation>
    <numerusform>Encore {n} réponse</numerusform>
    <numerusform>Encore {n} réponses</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} are set aside: each was stopped twice in a row.</source>
   <extracomment>companion/domain/plan_gap.py</extracomment>
   <translation>
    <numerusform>{n} est mis de côté : arrêté deux fois de suite.</numerusform>
    <numerusform>{n} sont mis de côté : chacun arrêté deux fois de suite.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} breaths</source>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation>
    <numerusform>{n} respiration</numerusform>
    <numerusform>{n} respirations</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} completed</source>
   <comment>sessions</comment>
   <extracomment>companion/cli/transfer.py</extracomment>
   <translation>{n} complétées</translation>
  </message>
  <message numerus="yes">
   <source>{n} days added.</source>
   <extracomment>companion/ui/rooms/history.py</extracomment>
   <translation>
    <numerusform>{n} jour ajouté.</numerusform>
    <numerusform>{n} jours ajoutés.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} days have a session already and stay as they are.</source>
   <extracomment>companion/ui/pages/paper_form.py</extracomment>
   <translation>
    <numerusform>{n} jour a déjà une séance et reste tel quel.</numerusform>
    <numerusform>{n} jours ont déjà une séance et restent tels quels.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} days told</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation>
    <numerusform>{n} jour noté</numerusform>
    <numerusform>{n} jours notés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} do not suit what you said about your health.</source>
   <extracomment>companion/domain/plan_gap.py</extracomment>
   <translation>
    <numerusform>{n} ne convient pas à ce que vous avez dit de votre santé.</numerusform>
    <numerusform>{n} ne conviennent pas à ce que vous avez dit de votre santé.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} earlier</source>
   <extracomment>companion/printing/visit_notes.py</extracomment>
   <translation>
    <numerusform>{n} avant</numerusform>
    <numerusform>{n} avant</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} entries were added.</source>
   <extracomment>companion/ui/rooms/data_desk.py</extracomment>
   <translation>
    <numerusform>{n} entrée a été ajoutée.</numerusform>
    <numerusform>{n} entrées ont été ajoutées.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} exercises</source>
   <extracomment>companion/printing/today_sheet.py, companion/ui/pages/exercises.py, companion/ui/pages/plan.py, companion/ui/widgets/day_column.py</extracomment>
   <translation>
    <numerusform>{n} exercice</numerusform>
    <numerusform>{n} exercices</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} exercises could not be read and cannot be shown. The others are here.</source>
   <extracomment>companion/ui/pages/today_empty.py</extracomment>
   <translation>
    <numerusform>{n} exercice n’a pas pu être lu ni montré. Les autres sont ici.</numerusform>
    <numerusform>{n} exercices n’ont pas pu être lus ni montrés. Les autres sont ici.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} exercises written to</source>
   <extracomment>companion/cli/plan_file.py</extracomment>
   <translation>
    <numerusform>{n} exercice écrit dans</numerusform>
    <numerusform>{n} exercices écrits dans</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} exercises · about {minutes} min</source>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation>
    <numerusform>{n} exercice · environ {minutes} min</numerusform>
    <numerusform>{n} exercices · environ {minutes} min</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} files</source>
   <extracomment>companion/cli/removal.py</extracomment>
   <translation>
    <numerusform>{n} fichier</numerusform>
    <numerusform>{n} fichiers</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} files deleted</source>
   <extracomment>companion/cli/removal.py</extracomment>
   <translation>
    <numerusform>{n} fichier supprimé</numerusform>
    <numerusform>{n} fichiers supprimés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} filters</source>
   <extracomment>companion/ui/pages/exercise_filters.py</extracomment>
   <translation>
    <numerusform>{n} filtre</numerusform>
    <numerusform>{n} filtres</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} kept beside the one that is here</source>
   <comment>sessions</comment>
   <extracomment>companion/cli/transfer.py</extracomment>
   <translation>{n} gardées à côté de celle d’ici</translation>
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
    <numerusform>{n} minute</numerusform>
    <numerusform>{n} minutes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} minutes done.</source>
   <extracomment>companion/domain/cue_words.py</extracomment>
   <translation>
    <numerusform>{n} minute faite.</numerusform>
    <numerusform>{n} minutes faites.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} more breaths</source>
   <extracomment>companion/domain/step_words.py</extracomment>
   <translation>
    <numerusform>{n} respiration de plus</numerusform>
    <numerusform>{n} respirations de plus</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} more minutes</source>
   <extracomment>companion/domain/step_words.py</extracomment>
   <translation>
    <numerusform>{n} minute de plus</numerusform>
    <numerusform>{n} minutes de plus</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} more reps</source>
   <extracomment>companion/domain/step_words.py</extracomment>
   <translation>
    <numerusform>{n} répétition de plus</numerusform>
    <numerusform>{n} répétitions de plus</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} need a position or a thing that you ruled out.</source>
   <extracomment>companion/domain/plan_gap.py</extracomment>
   <translation>
    <numerusform>{n} demande une position ou un objet que vous avez exclu.</numerusform>
    <numerusform>{n} demandent une position ou un objet que vous avez exclu.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} new sessions</source>
   <extracomment>companion/cli/transfer.py</extracomment>
   <translation>
    <numerusform>{n} nouvelle séance</numerusform>
    <numerusform>{n} nouvelles séances</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} newer sessions can still be read in the damaged file and come along.</source>
   <extracomment>companion/ui/pages/copy_words.py</extracomment>
   <translation>
    <numerusform>{n} séance plus récente se lit encore dans le fichier abîmé et est reprise.</numerusform>
    <numerusform>{n} séances plus récentes se lisent encore dans le fichier abîmé et sont reprises.</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} of 10</source>
   <comment>pain</comment>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation>{n} sur 10</translation>
  </message>
  <message>
   <source>{n} of your own: delete one to make another.</source>
   <extracomment>companion/ui/pages/exercises.py</extracomment>
   <translation>{n} à vous : supprimez-en un pour en créer un autre.</translation>
  </message>
  <message numerus="yes">
   <source>{n} older changes</source>
   <extracomment>companion/ui/pages/plan_log.py</extracomment>
   <translation>
    <numerusform>{n} changement plus ancien</numerusform>
    <numerusform>{n} changements plus anciens</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} pages</source>
   <extracomment>companion/ui/pages/print_panel.py</extracomment>
   <translation>
    <numerusform>{n} page</numerusform>
    <numerusform>{n} pages</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} planned</source>
   <comment>sessions</comment>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation>
    <numerusform>{n} prévue</numerusform>
    <numerusform>{n} prévues</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} ratings</source>
   <extracomment>companion/ui/pages/goal_cards.py</extracomment>
   <translation>
    <numerusform>{n} évaluation</numerusform>
    <numerusform>{n} évaluations</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} repetitions</source>
   <extracomment>companion/ui/pages/entry_view.py, companion/ui/pages/entry_words.py</extracomment>
   <translation>
    <numerusform>{n} répétition</numerusform>
    <numerusform>{n} répétitions</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} reps</source>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation>
    <numerusform>{n} répétition</numerusform>
    <numerusform>{n} répétitions</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} rest for now.</source>
   <extracomment>companion/domain/plan_gap.py</extracomment>
   <translation>
    <numerusform>{n} est au repos pour l’instant.</numerusform>
    <numerusform>{n} sont au repos pour l’instant.</numerusform>
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
    <numerusform>{n} seconde.</numerusform>
    <numerusform>{n} secondes.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} sessions</source>
   <extracomment>companion/printing/week_log.py, companion/ui/pages/calendar_card.py, companion/ui/pages/week_words.py</extracomment>
   <translation>
    <numerusform>{n} séance</numerusform>
    <numerusform>{n} séances</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} sessions can still be read in the damaged file and come along.</source>
   <extracomment>companion/ui/pages/copy_words.py</extracomment>
   <translation>
    <numerusform>{n} séance se lit encore dans le fichier abîmé et est reprise.</numerusform>
    <numerusform>{n} séances se lisent encore dans le fichier abîmé et sont reprises.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} sessions of the replaced file brought over; it is kept in {folder}</source>
   <extracomment>companion/cli/safekeeping.py</extracomment>
   <translation>
    <numerusform>{n} séance du fichier remplacé reprise ; il est gardé dans {folder}</numerusform>
    <numerusform>{n} séances du fichier remplacé reprises ; il est gardé dans {folder}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} sessions planned</source>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation>
    <numerusform>{n} séance prévue</numerusform>
    <numerusform>{n} séances prévues</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} sessions written to {file}</source>
   <extracomment>companion/cli/transfer.py</extracomment>
   <translation>
    <numerusform>{n} séance écrite dans {file}</numerusform>
    <numerusform>{n} séances écrites dans {file}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} sets</source>
   <extracomment>companion/printing/week_log.py</extracomment>
   <translation>
    <numerusform>{n} série</numerusform>
    <numerusform>{n} séries</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} sets ({numbers})</source>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation>
    <numerusform>{n} série ({numbers})</numerusform>
    <numerusform>{n} séries ({numbers})</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} stopped sessions in {days} days: ask a GP or physiotherapist.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation>{n} séances arrêtées en {days} jours : demandez à un médecin ou kinésithérapeute.</translation>
  </message>
  <message numerus="yes">
   <source>{n} stops</source>
   <extracomment>companion/printing/week_log.py, companion/ui/pages/calendar_card.py, companion/ui/pages/week_words.py</extracomment>
   <translation>
    <numerusform>{n} arrêt</numerusform>
    <numerusform>{n} arrêts</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} stops.</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation>
    <numerusform>{n} arrêt.</numerusform>
    <numerusform>{n} arrêts.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} times</source>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation>
    <numerusform>{n} fois</numerusform>
    <numerusform>{n} fois</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} times in all are more than “{name}” allows: {most}.</source>
   <extracomment>companion/clinic/plan_reader.py</extracomment>
   <translation>{n} fois en tout dépassent ce que « {name} » permet : {most}.</translation>
  </message>
  <message numerus="yes">
   <source>{n} weeks</source>
   <extracomment>companion/ui/pages/trend_card.py</extracomment>
   <translation>
    <numerusform>{n} semaine</numerusform>
    <numerusform>{n} semaines</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} weeks ago</source>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation>
    <numerusform>il y a {n} semaine</numerusform>
    <numerusform>il y a {n} semaines</numerusform>
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
   <translation>{n}, comptées par le minuteur</translation>
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
   <translation>{rest} Évaluez de nouveau après {minutes} minutes.</translation>
  </message>
  <message>
   <source>{score} of 10</source>
   <extracomment>companion/ui/pages/told_words.py</extracomment>
   <translation>{score} sur 10</translation>
  </message>
  <message>
   <source>{score} of 10 on {day}</source>
   <extracomment>companion/ui/pages/goal_cards.py</extracomment>
   <translation>{score} sur 10 le {day}</translation>
  </message>
  <message>
   <source>{seconds} s</source>
   <extracomment>companion/ui/pages/dose_editor.py, companion/ui/pages/own_numbers.py</extracomment>
   <translation>{seconds} s</translation>
  </message>
  <message>
   <source>{seconds} s more</source>
   <extracomment>companion/ui/pages/session_controls.py</extracomment>
   <translation>{seconds} s de plus</translation>
  </message>
  <message>
   <source>{seconds} s rest, then set {number}</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation>{seconds} s de repos, puis série {number}</translation>
  </message>
  <message>
   <source>{sets} sets of {reps}</source>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation>{sets} séries de {reps}</translation>
  </message>
  <message>
   <source>{sets} sets of {reps} breaths</source>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation>{sets} séries de {reps} respirations</translation>
  </message>
  <message>
   <source>{sets} sets of {reps} minutes</source>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation>{sets} séries de {reps} minutes</translation>
  </message>
  <message>
   <source>{shown} of {count}</source>
   <extracomment>companion/ui/pages/exercises.py</extracomment>
   <translation>{shown} sur {count}</translation>
  </message>
  <message>
   <source>{text} is not WxH, each from {least} to {most}, such as 960x720</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>{text} n’est pas LxH, chacun de {least} à {most}, par exemple 960x720</translation>
  </message>
  <message>
   <source>{text} is not a number from 0 to 1</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>{text} n’est pas un nombre de 0 à 1</translation>
  </message>
  <message>
   <source>{text}: the name of a picture ends in .png, .svg or .pdf</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation>{text} : le nom d’une image finit par .png, .svg ou .pdf</translation>
  </message>
  <message>
   <source>{text}: the name of the file ends in .json</source>
   <extracomment>companion/cli/parser.py</extracomment>
   <translation>{text} : le nom du fichier finit par .json</translation>
  </message>
  <message>
   <source>{weekday} {day} {month}</source>
   <comment>such as Sunday 22 November</comment>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>{weekday} {day} {month}</translation>
  </message>
  <message>
   <source>{weekday} {day} {month} {year}</source>
   <comment>short, such as Sun 22 Nov 2026</comment>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>{weekday} {day} {month} {year}</translation>
  </message>
  <message>
   <source>{weekday} {day} {month} {year}</source>
   <comment>such as Sunday 22 November 2026</comment>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation>{weekday} {day} {month} {year}</translation>
  </message>
  <message>
   <source>{weekday}, {exercise}, set {number}</source>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation>{weekday}, {exercise}, série {number}</translation>
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
   <translation>{when}, mal de dos</translation>
  </message>
  <message>
   <source>{when}, furthest point</source>
   <extracomment>companion/ui/pages/felt_fields.py</extracomment>
   <translation>{when}, point le plus bas</translation>
  </message>
  <message>
   <source>{when}, leg pain</source>
   <extracomment>companion/ui/pages/felt_fields.py</extracomment>
   <translation>{when}, douleur de jambe</translation>
  </message>
  <message>
   <source>{when}: {answer}</source>
   <extracomment>companion/ui/pages/check_in_form.py</extracomment>
   <translation>{when} : {answer}</translation>
  </message>
  <message numerus="yes">
   <source>{words} That leaves out {n} exercises.</source>
   <extracomment>companion/domain/day_gap.py</extracomment>
   <translation>
    <numerusform>{words} Cela écarte {n} exercice.</numerusform>
    <numerusform>{words} Cela écarte {n} exercices.</numerusform>
   </translation>
  </message>
  <message>
   <source>{word}: {meaning}</source>
   <extracomment>companion/printing/record_sheet.py, companion/ui/pages/lesson_body.py</extracomment>
   <translation>{word} : {meaning}</translation>
  </message>
  <message>
   <source>“I have sciatica. Since (when) I have (what). This is new for me.”</source>
   <extracomment>companion/printing/emergency_sheet.py</extracomment>
   <translation>« J’ai une sciatique. Depuis (quand), j’ai (quoi). C’est nouveau pour moi. »</translation>
  </message>
  <message>
   <source>“{key}” is not known to this program, so the plan cannot be followed as it was meant. Ask whoever made it.</source>
   <extracomment>companion/clinic/plan_field.py</extracomment>
   <translation>« {key} » n’est pas connu de ce programme, donc le plan ne peut pas être suivi comme prévu. Demandez à la personne qui l’a fait.</translation>
  </message>
  <message>
   <source>“{key}” is released but is not in the plan.</source>
   <extracomment>companion/clinic/plan_reader.py</extracomment>
   <translation>« {key} » est autorisé, mais n’est pas dans le plan.</translation>
  </message>
  <message>
   <source>“{key}” is there twice. Which one holds?</source>
   <extracomment>companion/clinic/located.py</extracomment>
   <translation>« {key} » figure deux fois. Lequel compte ?</translation>
  </message>
  <message>
   <source>“{name}” has no sides to choose.</source>
   <extracomment>companion/clinic/plan_reader.py</extracomment>
   <translation>« {name} » n’a pas de côtés à choisir.</translation>
  </message>
  <message>
   <source>“{name}” holds signs that cannot be shown.</source>
   <extracomment>companion/clinic/plan_field.py</extracomment>
   <translation>« {name} » contient des signes qu’on ne peut pas montrer.</translation>
  </message>
  <message>
   <source>“{name}” is missing.</source>
   <extracomment>companion/clinic/plan_field.py</extracomment>
   <translation>« {name} » manque.</translation>
  </message>
  <message>
   <source>“{name}” is there twice. Which one holds?</source>
   <extracomment>companion/clinic/plan_reader.py</extracomment>
   <translation>« {name} » figure deux fois. Lequel compte ?</translation>
  </message>
  <message>
   <source>“{name}” moves the spine, and the plan does not release it by name.</source>
   <extracomment>companion/clinic/plan_reader.py</extracomment>
   <translation>« {name} » bouge le dos, et le plan ne l’autorise pas par son nom.</translation>
  </message>
  <message>
   <source>“{name}” should be a day such as 2026-11-20.</source>
   <extracomment>companion/clinic/plan_field.py</extracomment>
   <translation>« {name} » doit être un jour, par exemple 2026-11-20.</translation>
  </message>
  <message>
   <source>“{name}” should be a list of {least} to {most}.</source>
   <extracomment>companion/clinic/plan_field.py</extracomment>
   <translation>« {name} » doit être une liste de {least} à {most}.</translation>
  </message>
  <message>
   <source>“{name}” should be a number, {least} to {most}.</source>
   <extracomment>companion/clinic/plan_field.py</extracomment>
   <translation>« {name} » doit être un nombre de {least} à {most}.</translation>
  </message>
  <message>
   <source>“{name}” should be a text in quotes.</source>
   <extracomment>companion/clinic/plan_field.py</extracomment>
   <translation>« {name} » doit être un texte entre guillemets.</translation>
  </message>
  <message>
   <source>“{name}” should be a whole number, {least} to {most}.</source>
   <extracomment>companion/clinic/plan_field.py</extracomment>
   <translation>« {name} » doit être un nombre entier de {least} à {most}.</translation>
  </message>
  <message>
   <source>“{name}” should be in curly brackets.</source>
   <extracomment>companion/clinic/plan_field.py</extracomment>
   <translation>« {name} » doit être entre accolades.</translation>
  </message>
  <message>
   <source>“{name}” should be one of: {words}.</source>
   <extracomment>companion/clinic/plan_field.py</extracomment>
   <translation>« {name} » doit être l’un de : {words}.</translation>
  </message>
  <message>
   <source>“{name}” should have 1 to {most} letters.</source>
   <extracomment>companion/clinic/plan_field.py</extracomment>
   <translation>« {name} » doit avoir de 1 à {most} lettres.</translation>
  </message>
 </context>
</TS>
