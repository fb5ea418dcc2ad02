<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>companion</name>
  <message>
   <source>+{seconds} s</source>
   <extracomment>companion/ui/pages/session_controls.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>, then </source>
   <comment>between the numbers of a falling set</comment>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>.</source>
   <comment>between whole number and tenths</comment>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>0 to 10</source>
   <extracomment>companion/printing/appointment_sheet.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>0 to 3</source>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>0 to {most}</source>
   <extracomment>companion/ui/widgets/number_field.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>10 to 15 minutes at first</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>4 to 5</source>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>6 to 7</source>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>8 to 10</source>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A bone of the spine that slid forward</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A broken bone in the spine, hip or leg</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A clap or a loud shout pauses the session. The microphone listens while it runs. Nothing is recorded.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A clap or a loud shout pauses. Nothing is recorded.</source>
   <extracomment>companion/ui/pages/sound_panel.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A day is a word such as monday.</source>
   <extracomment>companion/clinic/plan_reader.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A day under “What a professional asked for” is yet to come.</source>
   <extracomment>companion/domain/intake.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A disc: bulging, prolapsed or slipped</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A doctor, midwife or physiotherapist who knows of your plan, or who asked for certain exercises. Leave this empty if there is nobody.</source>
   <extracomment>companion/ui/pages/referral_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A few questions first</source>
   <extracomment>companion/ui/pages/closed_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A flare-up begins with {n} calm days: walks, breathing, small moves.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A foot that drags or slaps, or a leg getting weaker</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A foot that drags or slaps, or toes you cannot lift</source>
   <extracomment>companion/printing/help_lines.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A free day in between helps your muscles to recover.</source>
   <extracomment>companion/domain/intake.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A heat pack can ease it. Not on skin that is numb.</source>
   <extracomment>companion/ui/pages/flare_advice.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A hip that hurts or pinches</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A leg or foot that is weaker or drags</source>
   <extracomment>companion/domain/lock.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A little better</source>
   <extracomment>companion/ui/pages/goal_cards.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A little more than before. Repeat the same level today.</source>
   <extracomment>companion/domain/morning.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A little worse</source>
   <extracomment>companion/ui/pages/goal_cards.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A lump in the back, or the back has changed shape</source>
   <extracomment>companion/printing/help_lines.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A lump, a new shape, or pain between the shoulders</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A name, or for example “GP practice”</source>
   <extracomment>companion/ui/pages/clearance.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A narrow spinal canal (stenosis)</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A nerve squeezed in the buttock (piriformis)</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A new diary starts empty.</source>
   <extracomment>companion/ui/pages/copy_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A new hip joint</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A new steady numb patch in one leg</source>
   <extracomment>companion/printing/help_lines.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A note when you have sat at the computer for a while: stand, and walk for a minute.</source>
   <extracomment>companion/store/reminder_setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A note, if you like</source>
   <extracomment>companion/ui/pages/after_session.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A numb patch in one leg that stays</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A person lies on the back with knees bent.</source>
   <extracomment>companion/domain/rule_lesson.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A plan of your clinic comes as a file. You see it before it counts.</source>
   <extracomment>companion/ui/pages/plan_side.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A professional asked me</source>
   <extracomment>companion/ui/pages/exercise_standing.py, companion/ui/pages/plan_left_out.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A professional chooses your exercises first.</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A professional set it</source>
   <extracomment>companion/ui/pages/dose_editor.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A rest lasts until you press Ready, instead of a set time.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A session has at most {n} exercises and {minutes} minutes.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A session has eight at most; the others come round.</source>
   <extracomment>companion/ui/pages/plan_list.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A short note at these times on exercise days, only if the day's session is not done. The program has to be running for it.</source>
   <extracomment>companion/store/reminder_setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A short walk is plenty.</source>
   <extracomment>companion/ui/pages/day_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A sign agreed for “I rest now”</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A sore shoulder</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A stop with weakness, or with tingling that is new, opens the list of signs.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A text has no end, or a sign that does not belong.</source>
   <extracomment>companion/clinic/located.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A yes in the first two boxes: no exercises</source>
   <extracomment>companion/printing/emergency_sheet.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A yes to a sign for now or today locks all exercises. Time never makes it less urgent.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A&amp;E</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A4</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>About</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>About 20 seconds. Press 0 to 9, then Enter.</source>
   <extracomment>companion/ui/pages/check_in.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>About the same</source>
   <extracomment>companion/ui/pages/goal_cards.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>About the same. This may just be the usual up and down.</source>
   <extracomment>companion/ui/pages/goal_cards.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>About you</source>
   <extracomment>companion/ui/pages/about.py, companion/ui/pages/plan_side.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>About {minutes} min left</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>About {minutes} min, slow and easy.</source>
   <extracomment>companion/ui/reminding.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accept</source>
   <extracomment>companion/ui/pages/plan_offers.py, companion/ui/pages/today_asks.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accept for {name}</source>
   <extracomment>companion/ui/pages/plan_offers.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add</source>
   <extracomment>companion/ui/pages/goals.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a step</source>
   <extracomment>companion/ui/pages/own_exercise.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a time</source>
   <extracomment>companion/ui/pages/setting_entry.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add an exercise</source>
   <extracomment>companion/ui/pages/plan.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add another one</source>
   <extracomment>companion/ui/pages/goals.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add as a note</source>
   <extracomment>companion/ui/pages/visit_notes.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add as a question</source>
   <extracomment>companion/ui/pages/visit_notes.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add somebody</source>
   <extracomment>companion/ui/pages/referral_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add this</source>
   <extracomment>companion/ui/pages/professional_form.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add to my plan</source>
   <extracomment>companion/ui/pages/exercise_standing.py, companion/ui/pages/referral_form.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add what you did</source>
   <extracomment>companion/ui/pages/day_card.py, companion/ui/pages/entry_form.py, companion/ui/pages/week_cards.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Added by hand</source>
   <extracomment>companion/ui/pages/entry_view.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Added to {day}.</source>
   <extracomment>companion/ui/rooms/history.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>After</source>
   <extracomment>companion/ui/pages/entry_form.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>After 5 min</source>
   <extracomment>companion/printing/appointment_sheet.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>After a stop</source>
   <extracomment>companion/domain/rule_chapter.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>After a stop, that exercise is one level lower next time.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>After class</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>After more than {n} days away all is one level lower.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>After sitting for</source>
   <extracomment>companion/store/reminder_setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>After that</source>
   <extracomment>companion/ui/pages/session_overlay.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>After the session</source>
   <extracomment>companion/ui/pages/after_session.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>After week 16 of a pregnancy, ask your midwife or physiotherapist first.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>After week 16 of a pregnancy, exercises need their word. Say under Plan who agreed, and on what day.</source>
   <extracomment>companion/ui/pages/closed_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>After week 16 of a pregnancy: not lying on your back or front.</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>After {first} to {last} days away you do {n}% of the reps.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>After {n} good sessions in a row, with effort of {effort} or less, a small step is offered. You decide.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>After: leg {bar} back (0 to 10)</source>
   <extracomment>companion/printing/week_rows.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>After: {felt}.</source>
   <extracomment>companion/printing/record_sheet.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Afterwards</source>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All</source>
   <extracomment>companion/ui/pages/sets_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All answered</source>
   <extracomment>companion/ui/pages/check_in.py, companion/ui/pages/rate_page.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All as planned</source>
   <extracomment>companion/ui/pages/sets_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All done.</source>
   <extracomment>companion/domain/cue_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All exercises</source>
   <extracomment>companion/ui/pages/exercise_detail.py, companion/ui/pages/plan_gap_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All exercises, {day}</source>
   <extracomment>companion/ui/pages/paper_day.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All exercises: one level easier, after a break</source>
   <extracomment>companion/domain/log_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All exercises: one level easier, after a flare-up</source>
   <extracomment>companion/domain/log_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All fours, arm and leg</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All fours, small neutral rock back</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All of it stays on this computer: no account, no internet.</source>
   <extracomment>companion/ui/pages/welcome.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All of {name}</source>
   <extracomment>companion/ui/pages/sets_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All off, until you want them.</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All pages</source>
   <extracomment>companion/ui/pages/learn.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All rules</source>
   <extracomment>companion/ui/pages/plan_log.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All settings</source>
   <extracomment>companion/ui/pages/settings.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All {n} answered.</source>
   <extracomment>companion/ui/pages/sign_check.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Allow writing to this folder, and delete again.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Allow writing to this folder, or choose another data folder.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Also exercises that move the spine, which are left out otherwise.</source>
   <extracomment>companion/ui/pages/professional_form.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Altogether:</source>
   <extracomment>companion/printing/week_sheet.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An exercise of your own</source>
   <extracomment>companion/ui/pages/own_exercise.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An exercise of your own moves as slowly as the others. It is left out on a sore day and in a flare-up.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An exercise session is running</source>
   <extracomment>companion/ui/vigil.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An exercise you stopped is closed for the day.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An inflammatory back disease</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An upright bike, if leaning hurts</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>And how far down does it reach?</source>
   <extracomment>companion/ui/pages/today_asks.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another country</source>
   <extracomment>companion/domain/emergency.py, companion/store/setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another program is using the diary file.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another reason</source>
   <extracomment>companion/ui/pages/not_today_dialog.py, companion/ui/pages/session_offer.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answer again</source>
   <extracomment>companion/ui/pages/closed_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answer both questions about your back and leg.</source>
   <extracomment>companion/ui/pages/own_exercise.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answer the first two to see today's plan.</source>
   <extracomment>companion/ui/pages/check_in_foot.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answer the questions</source>
   <extracomment>companion/ui/pages/closed_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answer this, then you can go on.</source>
   <extracomment>companion/ui/pages/welcome.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Appointment sheet</source>
   <extracomment>companion/ui/pages/history_header.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Apr</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>April</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Are you 16 or older?</source>
   <extracomment>companion/ui/pages/welcome.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Are you losing weight without trying?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Are you pregnant with bleeding, fluid loss, tightenings, headache or chest pain?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Are you pregnant?</source>
   <extracomment>companion/ui/pages/about_form.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As a professional set it, within the limits of the exercise.</source>
   <extracomment>companion/ui/pages/dose_editor.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As hard as can be</source>
   <extracomment>companion/ui/pages/after_session.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As it is</source>
   <extracomment>companion/ui/pages/size_choice.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As usual</source>
   <extracomment>companion/ui/pages/check_in_form.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As well as before</source>
   <extracomment>companion/ui/pages/goal_cards.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask for an appointment within two weeks.</source>
   <extracomment>companion/ui/pages/sign_result.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask the owner of the folder, or choose another data folder.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask to be seen today, and say what you answered yes to.</source>
   <extracomment>companion/ui/pages/lock_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask your midwife or physiotherapist first</source>
   <extracomment>companion/ui/pages/closed_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>At least two seconds each way: slow and controlled is safe.</source>
   <extracomment>companion/ui/pages/own_numbers.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>At most</source>
   <extracomment>companion/ui/pages/plan_days.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>At most five days: muscles grow on the days between.</source>
   <extracomment>companion/ui/pages/plan_days.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>At most {n} exercises step up in a session.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>At most {n} minutes</source>
   <extracomment>companion/domain/prescription_change.py</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>At these times</source>
   <extracomment>companion/store/reminder_setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aug</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>August</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Australia</source>
   <extracomment>companion/domain/emergency.py, companion/store/setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>B</source>
   <comment>for better, the next morning</comment>
   <extracomment>companion/printing/week_rows.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back</source>
   <extracomment>companion/ui/pages/about.py, companion/ui/pages/goals.py, companion/ui/pages/plan_step.py, companion/ui/pages/sign_check.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back</source>
   <comment>pain in the back</comment>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back</source>
   <comment>pain, beside a box</comment>
   <extracomment>companion/printing/class_card.py, companion/printing/intake.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back</source>
   <comment>part of the body</comment>
   <extracomment>companion/chart/pain.py, companion/ui/pages/stop_questions.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back</source>
   <comment>previous part of the session</comment>
   <extracomment>companion/ui/pages/session_controls.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back</source>
   <comment>to the question before</comment>
   <extracomment>companion/ui/pages/check_in_foot.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back</source>
   <comment>to where one was</comment>
   <extracomment>companion/ui/pages/help.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back after, 0 to 10</source>
   <extracomment>companion/ui/pages/paper_form.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back after, {day}</source>
   <extracomment>companion/ui/pages/paper_day.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back before, 0 to 10</source>
   <extracomment>companion/ui/pages/paper_form.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back before, {day}</source>
   <extracomment>companion/ui/pages/paper_day.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back in small steps: {share}% of your usual today.</source>
   <extracomment>companion/domain/flare.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back pain</source>
   <extracomment>companion/printing/intake.py, companion/ui/pages/felt_fields.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back pain after a serious fall or accident</source>
   <extracomment>companion/printing/help_lines.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back pain and very ill: confused, fast breathing, mottled skin</source>
   <extracomment>companion/printing/help_lines.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back pain now</source>
   <extracomment>companion/ui/pages/after_session.py, companion/ui/pages/check_in.py, companion/ui/pages/rate_page.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back pain was about {before} at first and is about {after} now: less, by more than normal ups and downs.</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back pain was about {before} at first and is about {after} now: more, by more than normal ups and downs.</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back pain was about {before} at first and is about {after} now: this may just be normal up and down.</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back pain with chest pain</source>
   <extracomment>companion/printing/help_lines.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back pain {n}: no session today.</source>
   <extracomment>companion/domain/gate.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back pain {n}: one level easier today, no stretches.</source>
   <extracomment>companion/domain/gate.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back pain {n}: only the gentle ones today.</source>
   <extracomment>companion/domain/gate.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back pain {n}: your plan as it is.</source>
   <extracomment>companion/domain/gate.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back stays neutral</source>
   <extracomment>companion/domain/exercise_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back to full size: {names}.</source>
   <extracomment>companion/domain/plan_preview.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back to the steps</source>
   <extracomment>companion/ui/pages/exercise_notes.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back to the usual: {name}</source>
   <extracomment>companion/ui/pages/setting_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back to today</source>
   <extracomment>companion/ui/pages/check_in.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back to where you began. You may go on with the gentle ones, or finish for today.</source>
   <extracomment>companion/domain/after_stop.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back to “{value}”: {name}</source>
   <extracomment>companion/ui/pages/setting_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back {pain}</source>
   <extracomment>companion/chart/pain.py, companion/ui/pages/entry_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back: {range}.</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bars higher and closer</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Before</source>
   <extracomment>companion/ui/pages/entry_form.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Before a session</source>
   <extracomment>companion/domain/rule_chapter.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Before anything else</source>
   <extracomment>companion/ui/pages/day_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Before class</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Before each session you are asked how leg and back feel. From your answers a line grows here, with the furthest point below it.</source>
   <extracomment>companion/ui/pages/trend_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Before you exercise, a few questions. Most people answer no to all of them.</source>
   <extracomment>companion/ui/pages/sign_check.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Before you start</source>
   <extracomment>companion/printing/intake.py, companion/ui/pages/check_in.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Before: leg {bar} back (0 to 10)</source>
   <extracomment>companion/printing/week_rows.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Before: {felt}.</source>
   <extracomment>companion/printing/record_sheet.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Begin calm days</source>
   <extracomment>companion/ui/pages/check_in_foot.py, companion/ui/pages/flare_advice.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Begin two calm days?</source>
   <extracomment>companion/ui/pages/flare_advice.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Begin with one</source>
   <extracomment>companion/ui/pages/goals.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bend your knees</source>
   <comment>sample of a text size</comment>
   <extracomment>companion/ui/pages/size_choice.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bends and stretches of the leg get smaller.</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Better</source>
   <extracomment>companion/ui/pages/today_asks.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Black</source>
   <comment>hair</comment>
   <extracomment>companion/store/setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bladder, bowel and feeling between the legs</source>
   <extracomment>companion/domain/sign_group.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Blocks or a chair whenever they help</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Both legs</source>
   <extracomment>companion/domain/sign_group.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Both sides</source>
   <extracomment>companion/domain/wording.py, companion/ui/pages/dose_editor.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Both together</source>
   <extracomment>companion/ui/pages/own_exercise.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Both, or not known</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Both, or not sure</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Breaks to stand or walk</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Breath {number} of {all}</source>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Breathe in</source>
   <extracomment>companion/ui/pages/rest_page.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Breathe out slowly</source>
   <extracomment>companion/ui/pages/rest_page.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Breathing and walking</source>
   <extracomment>companion/domain/exercise_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Breathing, bracing and small heel slides, once or twice a day.</source>
   <extracomment>companion/ui/pages/flare_advice.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Breaths</source>
   <extracomment>companion/ui/pages/dose_editor.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bridge as one block</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Brisk walk</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Brown</source>
   <comment>hair</comment>
   <extracomment>companion/store/setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Brown</source>
   <comment>skin</comment>
   <extracomment>companion/store/setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Build</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Buttock</source>
   <extracomment>companion/ui/pages/check_in_body.py, companion/ui/pages/stop_questions.py, companion/ui/pages/today_asks.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Calf</source>
   <extracomment>companion/ui/pages/check_in_body.py, companion/ui/pages/stop_questions.py, companion/ui/pages/today_asks.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Call 111</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Call {number}</source>
   <extracomment>companion/printing/emergency_sheet.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Call {number}, or have somebody take you to {ward}. Do not wait.</source>
   <extracomment>companion/ui/pages/lock_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Can you not feel pee passing, or whether you need to go?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Can you not hold or not feel a bowel movement?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Can you stand and walk today?</source>
   <extracomment>companion/domain/flare.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel</source>
   <extracomment>companion/ui/pages/entry_form.py, companion/ui/pages/own_exercise.py, companion/ui/pages/paper_form.py, companion/ui/pages/professional_form.py, companion/ui/pages/referral_form.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancer, now or in the past</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancer, now or in the past, with new severe spine pain</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cannot do it</source>
   <extracomment>companion/ui/pages/goal_cards.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cannot hold or feel a bowel movement</source>
   <extracomment>companion/domain/screening.py, companion/printing/help_lines.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cannot start to pee, cannot feel it, or leak</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cause told:</source>
   <extracomment>companion/printing/appointment_sheet.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cause: {cause}. {effect}</source>
   <extracomment>companion/domain/plan_preview.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change</source>
   <comment>the country</comment>
   <extracomment>companion/ui/pages/help_cards.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change country</source>
   <extracomment>companion/ui/pages/help_cards.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change in peeing, pooing, or feeling between the legs</source>
   <extracomment>companion/domain/lock.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change position every 20 to 30 minutes.</source>
   <extracomment>companion/ui/pages/flare_advice.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change position if you like, or walk a few steps. Then say how it is: five minutes after the stop tells most.</source>
   <extracomment>companion/ui/pages/rest_page.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change side</source>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change side.</source>
   <extracomment>companion/domain/cue_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change side. Left side next.</source>
   <extracomment>companion/domain/cue_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change side. Right side next.</source>
   <extracomment>companion/domain/cue_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change the dose</source>
   <extracomment>companion/ui/pages/exercise_standing.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change the words</source>
   <extracomment>companion/ui/pages/exercise_standing.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change this exercise</source>
   <extracomment>companion/ui/pages/session_menu.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changed {day}, {time}. Before: {what}.</source>
   <extracomment>companion/ui/pages/entry_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changed. What it was before is kept.</source>
   <extracomment>companion/ui/rooms/history.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changes made</source>
   <extracomment>companion/printing/visit_notes.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check that the disk is connected, not full and healthy, then try again.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check this first</source>
   <extracomment>companion/ui/pages/check_in_foot.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check this first: no exercises now.</source>
   <extracomment>companion/domain/gate.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chest pain together with back pain</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Child’s pose (it bends the back)</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a drawing</source>
   <extracomment>companion/ui/pages/own_picture.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a photo</source>
   <extracomment>companion/ui/rooms/own_exercise.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a side. “Both, or not sure” is fine too.</source>
   <extracomment>companion/domain/intake.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a time from {least} to {most} minutes.</source>
   <extracomment>companion/domain/intake.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a week</source>
   <extracomment>companion/ui/pages/history.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another data folder on this computer's own disk.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose at least one day.</source>
   <extracomment>companion/domain/intake.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose at least one exercise.</source>
   <extracomment>companion/ui/pages/professional_form.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose one of the two: up to 16 weeks, or over 16 weeks.</source>
   <extracomment>companion/domain/intake.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose one. “Not known yet” is fine.</source>
   <extracomment>companion/domain/intake.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose what they said.</source>
   <extracomment>companion/ui/pages/professional_form.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clamshell and lying figure four are left out.</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clear filters</source>
   <extracomment>companion/ui/pages/exercise_filters.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clear the search</source>
   <extracomment>companion/ui/widgets/search_line.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close</source>
   <extracomment>companion/ui/pages/flare_advice.py, companion/ui/pages/print_panel.py, companion/ui/pages/trouble.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close programs that copy or show this file, then try again.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close the day</source>
   <extracomment>companion/ui/pages/day_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close the program and start it again.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Closing the window leaves the program in the corner of the screen, where the desktop has such a place. Quit there ends it.</source>
   <extracomment>companion/store/reminder_setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cobra, upward dog and wheel</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Colours</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Colours, text and movement. Every change shows at once.</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Common mistakes</source>
   <extracomment>companion/ui/pages/exercise_body.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Companion</source>
   <extracomment>companion/ui/reminding.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Companion cannot open its window: no screen answers at DISPLAY={display}</source>
   <extracomment>companion/display.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Companion cannot open its window: there is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set); its other verbs work, see: companion --help</source>
   <extracomment>companion/display.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Companion cannot open its window: {reason}</source>
   <extracomment>companion/display.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Companion needs the library {library}, which is not installed; on Debian or Ubuntu, type: {command}</source>
   <extracomment>companion/display.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Companion needs the library {library}, which is not installed; please install the package of your system that brings it</source>
   <extracomment>companion/display.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compared with the start of the session, it says what comes next.</source>
   <extracomment>companion/ui/rooms/rate.py, companion/ui/stop_place.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Continue</source>
   <extracomment>companion/ui/pages/check_in_foot.py, companion/ui/pages/rate_page.py, companion/ui/pages/session_controls.py, companion/ui/pages/sign_check.py, companion/ui/pages/sign_result.py, companion/ui/pages/unfinished_line.py, companion/ui/pages/welcome.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy of {moment}</source>
   <extracomment>companion/ui/pages/copy_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Country</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Crunches</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cut along the line</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dark</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Date</source>
   <extracomment>companion/printing/appointment_sheet.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Day</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Days of the week</source>
   <extracomment>companion/ui/pages/week_strip.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dec</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>December</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Deep</source>
   <comment>skin</comment>
   <extracomment>companion/store/setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Deep twists, long end-range holds</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete</source>
   <extracomment>companion/ui/pages/entry_view.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete everything? Type delete to go on: </source>
   <extracomment>companion/cli/removal.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete it</source>
   <extracomment>companion/ui/pages/own_exercise.py, companion/ui/rooms/own_exercise.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete the session, {head}</source>
   <extracomment>companion/ui/pages/entry_view.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete {name}?</source>
   <extracomment>companion/ui/rooms/own_exercise.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Deleted the session of {day}.</source>
   <extracomment>companion/ui/rooms/history.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Did a small knock bring sudden pain, and are you over 50, or with thin bones or long use of steroids?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Did it start with a serious fall or accident?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Discard</source>
   <extracomment>companion/ui/leftover.py, companion/ui/pages/unfinished_line.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Discard this session?</source>
   <extracomment>companion/ui/leftover.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Do fewer, or a smaller movement.</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Do it after all</source>
   <extracomment>companion/ui/pages/today_asks.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Do not drive yourself. Do no exercises.</source>
   <extracomment>companion/printing/emergency_sheet.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Do not exercise, and do not test what hurts.</source>
   <extracomment>companion/ui/pages/lock_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Do the exercises bring very bad pain?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Do the plan</source>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Do this exercise later</source>
   <extracomment>companion/ui/pages/session_offer.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Do two more when it has felt easy twice.</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Do you feel very ill with it: confused, fast breathing, blotchy skin?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Do you have a high temperature, shivers, a recent bad infection or weak defences?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Do you have chest pain with your back pain?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Do you have or did you have cancer, with new bad spine pain, weak limbs or trouble walking?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Do you leak pee, or can you not hold it?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Do your legs give way, or do you have new trouble walking?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Doctor</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Doctor or PT</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Doctor or physio</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Does a foot drag or slap, or can you not lift your toes?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Does any of this hold for you?</source>
   <extracomment>companion/ui/pages/about_form.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Does it stretch, or pull on the leg?</source>
   <extracomment>companion/ui/pages/own_exercise.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Does pain stop you from normal activities?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Does the pain not ease with rest, or is it much worse at night?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Does your back bend, arch or turn in it?</source>
   <extracomment>companion/ui/pages/own_exercise.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Done</source>
   <extracomment>companion/printing/record_sheet.py, companion/ui/pages/sign_check.py, companion/ui/widgets/exercise_sign.py, companion/ui/widgets/routine_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Done</source>
   <comment>button after a session</comment>
   <extracomment>companion/ui/pages/after_session.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Done</source>
   <comment>close this</comment>
   <extracomment>companion/ui/pages/country_choice.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Done</source>
   <comment>the session is over</comment>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Done for today</source>
   <extracomment>companion/ui/pages/day_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dose</source>
   <extracomment>companion/printing/record_sheet.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dose set for you</source>
   <extracomment>companion/ui/pages/plan_item.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Downward dog with straight legs</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Drag it by the dots, or move it with Alt and arrow keys</source>
   <extracomment>companion/ui/widgets/plan_row.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Drag the figure, or press left and right arrow here.</source>
   <extracomment>companion/ui/widgets/turn_button.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Drawings</source>
   <extracomment>companion/ui/pages/own_picture.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Drawn like: {name}.</source>
   <extracomment>companion/ui/pages/own_picture.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Drop this set</source>
   <extracomment>companion/ui/pages/session_offer.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Each repetition is saved when you finish it. After your first session you see here what you did, how long it took, how the pain goes, and where you stopped.</source>
   <extracomment>companion/ui/pages/day_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Each rule is tested against the program, so what you read is what it does. You may always choose less.</source>
   <extracomment>companion/domain/rule_lesson.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Each side</source>
   <extracomment>companion/ui/pages/own_exercise.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Each way</source>
   <extracomment>companion/ui/pages/own_numbers.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Earlier</source>
   <extracomment>companion/ui/pages/plan_item.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Easier</source>
   <extracomment>companion/ui/pages/exercise_notes.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Easier, harder</source>
   <extracomment>companion/ui/pages/exercise_foot.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit</source>
   <extracomment>companion/ui/pages/entry_view.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit the session</source>
   <extracomment>companion/ui/pages/entry_form.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit the session, {head}</source>
   <extracomment>companion/ui/pages/entry_view.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Effort {n} of 10.</source>
   <extracomment>companion/printing/record_sheet.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Elsewhere: {numbers}</source>
   <extracomment>companion/printing/emergency_sheet.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Emergency number</source>
   <extracomment>companion/ui/pages/help_cards.py, companion/ui/pages/lock.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Emergency number {number}</source>
   <extracomment>companion/ui/pages/help_cards.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Emergency {number}</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Emergency: call {number} now</source>
   <extracomment>companion/printing/furniture.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>End</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter</source>
   <comment>a key</comment>
   <extracomment>companion/ui/pages/session_controls.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Esc</source>
   <comment>a key</comment>
   <extracomment>companion/ui/widgets/stop_button.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>European Union</source>
   <extracomment>companion/domain/emergency.py, companion/store/setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every stop</source>
   <extracomment>companion/printing/appointment_sheet.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everyday moves</source>
   <extracomment>companion/domain/exercise_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything saved before is safe.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything saved before is safe. The file was left exactly as it is.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exercise</source>
   <extracomment>companion/printing/appointment_sheet.py, companion/printing/record_sheet.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exercise therapy</source>
   <extracomment>companion/clinic/fhir.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exercise {number} of {all}</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exercises</source>
   <extracomment>companion/domain/sign_group.py, companion/ui/doors.py, companion/ui/pages/exercises.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exercises are locked</source>
   <extracomment>companion/ui/pages/closed_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exercises are locked. This may be nothing serious, but only a clinician can tell.</source>
   <extracomment>companion/ui/pages/lock.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exercises for sciatica at home, shown step by step, and a diary of them.</source>
   <extracomment>companion/ui/pages/welcome.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exercises of your plan</source>
   <extracomment>companion/ui/pages/plan_list.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exercises open again when a doctor, nurse or physiotherapist has looked at these signs and has said that you may exercise.</source>
   <extracomment>companion/ui/pages/clearance.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exercises open when your midwife or physiotherapist has agreed. Write down who it was below, under “What a professional asked for”.</source>
   <extracomment>companion/domain/intake.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exercises that keep it still</source>
   <extracomment>companion/ui/pages/professional_form.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exercises that move the spine</source>
   <extracomment>companion/ui/pages/professional_form.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export</source>
   <extracomment>companion/ui/pages/history_header.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fair</source>
   <comment>hair</comment>
   <extracomment>companion/store/setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fast changes of direction</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Faster</source>
   <extracomment>companion/ui/pages/own_numbers.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Faster (F)</source>
   <extracomment>companion/ui/pages/session_steppers.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Faster voice</source>
   <extracomment>companion/ui/pages/sound_panel.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Feb</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>February</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Feeling very ill, confused, or breathing fast</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Felt as far as the back</source>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Felt as far as the buttock</source>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Felt as far as the calf</source>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Felt as far as the foot</source>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Felt as far as the thigh</source>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fever, shivers or a recent serious infection</source>
   <extracomment>companion/printing/help_lines.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fewer</source>
   <extracomment>companion/ui/pages/dose_editor.py, companion/ui/pages/own_numbers.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Figure</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fill in leg, back and furthest point, or none of them.</source>
   <extracomment>companion/ui/pages/felt_fields.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Filters</source>
   <extracomment>companion/ui/pages/exercise_filters.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find a setting</source>
   <extracomment>companion/ui/pages/settings.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find an exercise</source>
   <extracomment>companion/ui/pages/exercise_filters.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Finish early</source>
   <extracomment>companion/ui/pages/session.py, companion/ui/pages/session_menu.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Finish early?</source>
   <extracomment>companion/ui/pages/session.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Finish today</source>
   <extracomment>companion/ui/pages/rest_page.py, companion/ui/pages/stop_card.py, companion/ui/pages/stop_result.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>First time under 20 or over 55, or a past serious illness</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Five days at most: strength needs rest days. Walks are for any day.</source>
   <extracomment>companion/domain/intake.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Five minutes less</source>
   <extracomment>companion/ui/pages/plan_days.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Five minutes more</source>
   <extracomment>companion/ui/pages/plan_days.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Five rules that always hold</source>
   <extracomment>companion/ui/pages/welcome.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Flare-up</source>
   <extracomment>companion/ui/pages/today_header.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Flare-up day {number}</source>
   <extracomment>companion/ui/pages/day_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Flare-up day {number} of 2</source>
   <extracomment>companion/ui/pages/day_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Flare-up day {number} of 2. Calm days help. Change position often and take short walks.</source>
   <extracomment>companion/domain/flare.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Flare-ups</source>
   <extracomment>companion/domain/rule_chapter.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Flite</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Follow the computer, or always use these colours.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Foot</source>
   <extracomment>companion/chart/pain.py, companion/ui/pages/check_in_body.py, companion/ui/pages/stop_questions.py, companion/ui/pages/today_asks.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For my appointment</source>
   <extracomment>companion/printing/appointment_sheet.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For my {reader}</source>
   <comment>such as yoga teacher</comment>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For you</source>
   <extracomment>companion/ui/pages/exercise_standing.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For you, keep this half</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For your next visit</source>
   <extracomment>companion/ui/pages/visit_notes.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Forward folds, seated or standing</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Free some space. What is not saved yet is tried again.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fri</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Friday</source>
   <extracomment>companion/domain/prescription_change.py, companion/printing/calendar_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From day {n} it asks: {question} {answer}</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From your clinic</source>
   <extracomment>companion/ui/pages/plan_side.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From {date}</source>
   <extracomment>companion/chart/bars.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Full</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Full</source>
   <comment>range of a movement</comment>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Full screen (F11)</source>
   <extracomment>companion/ui/pages/session_menu.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Furthest</source>
   <extracomment>companion/chart/telling.py, companion/printing/appointment_sheet.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Furthest point</source>
   <extracomment>companion/printing/week_rows.py, companion/ui/pages/felt_fields.py, companion/ui/pages/paper_form.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Furthest point (circle one)</source>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Furthest point of the symptoms</source>
   <extracomment>companion/clinic/fhir_answer.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Furthest point, from the back down</source>
   <extracomment>companion/chart/pain.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Furthest point, {day}</source>
   <extracomment>companion/ui/pages/paper_day.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Furthest point: none, back, buttock, thigh, calf or foot.   Next morning, circle one: B better, S same, W worse.</source>
   <extracomment>companion/printing/week_sheet.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Furthest point: {worst} at most, {last} last.</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Furthest: {places}</source>
   <extracomment>companion/ui/pages/entry_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>GP or 0800 611 116</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>GP or 1800 022 222</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>GP or physio</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>GP or physiotherapist</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>GP practice</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Get help now</source>
   <extracomment>companion/ui/pages/lock.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Get ready</source>
   <extracomment>companion/domain/cue_words.py, companion/domain/wording.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Getting in</source>
   <extracomment>companion/ui/pages/exercise_notes.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Getting in and out</source>
   <extracomment>companion/ui/pages/exercise_foot.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Getting out</source>
   <extracomment>companion/ui/pages/exercise_notes.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give it a name.</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go back</source>
   <extracomment>companion/ui/pages/not_today_dialog.py, companion/ui/trouble_window.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go back to a copy</source>
   <extracomment>companion/ui/pages/copy_list.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go back to this copy</source>
   <extracomment>companion/ui/pages/copy_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go back to this copy of {moment}</source>
   <extracomment>companion/ui/pages/copy_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go back to this copy?</source>
   <extracomment>companion/ui/trouble_window.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go on</source>
   <extracomment>companion/ui/pages/stop_question.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go on with the others</source>
   <extracomment>companion/ui/pages/stop_result.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to Today</source>
   <extracomment>companion/ui/pages/day_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to this week</source>
   <extracomment>companion/ui/pages/calendar_card.py, companion/ui/pages/history_header.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Goblet squat to a box</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Going beyond your comfort zone</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Good mornings, heavy floor lifts</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Good to know</source>
   <extracomment>companion/ui/pages/exercise_foot.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Grey</source>
   <comment>hair</comment>
   <extracomment>companion/store/setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Grey band: ordinary ups and downs. Octagon: a stop.</source>
   <extracomment>companion/printing/appointment_sheet.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Groups of settings</source>
   <extracomment>companion/ui/pages/setting_nav.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hair</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Half lift, hands on blocks, knees bent</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hands and knees</source>
   <extracomment>companion/domain/exercise_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hard to start to pee, cannot pee, cannot feel it, or it leaks</source>
   <extracomment>companion/printing/help_lines.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Harder</source>
   <extracomment>companion/ui/pages/exercise_notes.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Has a clinician looked at it?</source>
   <extracomment>companion/ui/pages/clearance.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Has pain stayed very bad for about a week?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Have this looked at soon</source>
   <extracomment>companion/ui/pages/sign_result.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Have you had cancer, long use of steroids, or an inflammatory disease?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Head and shoulder curls</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>High contrast</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>High temperature, shivers, or losing weight</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>High-knee jumps</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hinge at the hips, flat back, brace</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hints in the first session</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hip exercises come first.</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hip hinge without a weight</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hip thrust or bridge</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>History</source>
   <extracomment>companion/ui/doors.py, companion/ui/pages/history.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hold</source>
   <extracomment>companion/domain/own_exercise.py, companion/domain/wording.py, companion/ui/pages/dose_editor.py, companion/ui/pages/own_numbers.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hold for at most 30 seconds.</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hold on to something and change legs.</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Home exercise companion</source>
   <extracomment>companion/printing/furniture.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Home exercise companion · explains, does not diagnose</source>
   <extracomment>companion/printing/lesson_sheet.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Home exercise companion · follows your plan, does not diagnose</source>
   <extracomment>companion/printing/class_card.py, companion/printing/furniture.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Home exercise companion · numbers for {country}</source>
   <extracomment>companion/printing/emergency_sheet.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Home exercise companion · own record, not a medical report</source>
   <extracomment>companion/printing/appointment_sheet.py, companion/printing/record_sheet.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Home exercises</source>
   <extracomment>companion/clinic/fhir.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Home exercises for people with sciatica. Without a verb, the window opens.</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How a session runs, and how you stop it from the mat.</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How far down does it reach?</source>
   <extracomment>companion/ui/pages/check_in_body.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How fast the voice talks.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How hard was it?</source>
   <extracomment>companion/ui/pages/after_session.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How is it now?</source>
   <extracomment>companion/ui/rooms/rate.py, companion/ui/stop_place.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How is it this morning, after yesterday's session?</source>
   <extracomment>companion/ui/pages/today_asks.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How is it this morning?</source>
   <extracomment>companion/ui/rooms/rate.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How is it, compared with when you began?</source>
   <extracomment>companion/ui/pages/goal_cards.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How it began, and how you feel</source>
   <extracomment>companion/domain/sign_group.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How it felt, 0 to 10</source>
   <extracomment>companion/ui/pages/entry_form.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How it gets harder, or easier</source>
   <extracomment>companion/domain/rule_chapter.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How it goes</source>
   <extracomment>companion/domain/sign_group.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How large the words are. Everything else makes room.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How loud the tones of a session are.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How loud the voice is.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How many minutes of sitting before the note comes.</source>
   <extracomment>companion/store/reminder_setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How many minutes until a note you put off comes again.</source>
   <extracomment>companion/store/reminder_setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How much</source>
   <extracomment>companion/domain/prescription_change.py, companion/ui/pages/own_numbers.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How sheets begin. You can still change each one.</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How strong is it now?</source>
   <extracomment>companion/ui/pages/stop_questions.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How was it? Say as much or as little as you like.</source>
   <extracomment>companion/ui/pages/after_session.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How well does it go now?</source>
   <extracomment>companion/ui/pages/goal_cards.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How you do it</source>
   <extracomment>companion/ui/pages/own_exercise.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hundred and double-leg lowers</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>I am tired</source>
   <extracomment>companion/ui/pages/session_offer.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>I am up</source>
   <extracomment>companion/ui/reminding.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>I bend at my hips and knees, not in my spine.</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>I did another exercise</source>
   <extracomment>companion/ui/pages/more_exercises.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>I do instead</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>I have a flare-up</source>
   <extracomment>companion/ui/pages/today_header.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>I have no time</source>
   <extracomment>companion/ui/pages/session_offer.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>I have sciatica (left leg).</source>
   <comment>bold</comment>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>I have sciatica (right leg).</source>
   <comment>bold</comment>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>I have sciatica, from {cause} (left leg).</source>
   <comment>bold</comment>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>I have sciatica, from {cause} (right leg).</source>
   <comment>bold</comment>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>I have sciatica, from {cause}.</source>
   <comment>bold</comment>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>I have sciatica.</source>
   <comment>bold</comment>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>I leave out</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>I press when ready</source>
   <extracomment>companion/store/setting.py, companion/ui/pages/session_menu.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>I stop at once with more pain, tingling or numbness.</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>I stopped number</source>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>If I need help, call</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>If it gets worse</source>
   <extracomment>companion/ui/pages/lock.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>If it gets worse, look at “When to get help”.</source>
   <extracomment>companion/ui/pages/sign_result.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>If it gets worse, or a sign of the red list comes up, call {number}.</source>
   <extracomment>companion/ui/pages/lock_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>If not, call a doctor today.</source>
   <extracomment>companion/domain/flare.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>If you cannot reach anybody today, go to {ward}.</source>
   <extracomment>companion/ui/pages/lock_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>If you have any one of these:</source>
   <extracomment>companion/ui/pages/help_cards.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>If you have not begun with exercises yet, answer no.</source>
   <extracomment>companion/domain/sign_group.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>If you moved the file, put it back and try again. Or go back to the last good copy.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In a class, talk to the instructor first.</source>
   <extracomment>companion/domain/first_run.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In its window</source>
   <extracomment>companion/ui/rooms/settings.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In my plan</source>
   <extracomment>companion/ui/pages/exercise_filters.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In the first two hours after it, bending and nerve slides are left out.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In the first two hours of the day: leave it out.</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In the next days: {call}</source>
   <comment>whom to ask</comment>
   <extracomment>companion/ui/pages/help.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In the next days: {whom}</source>
   <extracomment>companion/ui/pages/sign_result.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In the order that changes position as seldom as possible.</source>
   <extracomment>companion/ui/pages/plan_list.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In the order that you chose.</source>
   <extracomment>companion/ui/pages/plan_list.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In your plan</source>
   <extracomment>companion/ui/pages/place_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Incline press, light carries, step-ups</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Install Companion again, then open it.</source>
   <extracomment>companion/ui/pages/today_empty.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Install the newer version to open it.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Is any of this new today?</source>
   <extracomment>companion/ui/pages/check_in_form.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Is feeling or function in sex newly lost, with back or leg pain?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Is it hard to start to pee, or can you not pee at all?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Is it no better after a few weeks of home care, or getting worse?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Is it numb, tingling or odd between your legs, or when you wipe?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Is one calf swollen, hot or red?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Is one leg clearly getting weaker, over hours or days?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Is pain not back to usual three days after a session?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Is the pain between your shoulder blades?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Is there a lump in your back, or has your back changed shape?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Is there a new numb patch in one leg that stays?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Is there no change after two weeks of the plan?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Is there pain, tingling, weakness or numbness in both legs?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Is this date right?</source>
   <extracomment>companion/ui/clock_question.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Is this easy to read?</source>
   <extracomment>companion/ui/pages/size_choice.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Is this the first time, and are you under 20 or over 55?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Is this the right year? It is more than ten years ago.</source>
   <extracomment>companion/domain/admission.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It arches your spine back.</source>
   <extracomment>companion/domain/admission.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It began with a serious fall or accident</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It bends and arches your spine.</source>
   <extracomment>companion/domain/admission.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It bends your spine forward.</source>
   <extracomment>companion/domain/admission.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It comes back at {n}% of the reps, on a day with pain of 3 or less.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It comes round in your sessions, at most eight at a time.</source>
   <extracomment>companion/ui/pages/place_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It did not settle after the stop. Easy positions and short walks are fine. You are asked again later, and tomorrow morning.</source>
   <extracomment>companion/ui/pages/closed_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It follows your plan. It finds no cause, and it is no doctor.</source>
   <extracomment>companion/ui/pages/welcome.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It goes better than at first.</source>
   <extracomment>companion/ui/pages/goal_cards.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It goes less well than at first. If this lasts, tell your doctor or physiotherapist.</source>
   <extracomment>companion/ui/pages/goal_cards.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It goes much better than at first.</source>
   <extracomment>companion/ui/pages/goal_cards.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It has been a week or longer. Please answer these again before you go on.</source>
   <extracomment>companion/ui/pages/sign_check.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is all on this computer, and it is yours.</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is kept with this day, and shown on the appointment sheet.</source>
   <extracomment>companion/ui/pages/visit_notes.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is only for you if a professional asked you to do it.</source>
   <extracomment>companion/domain/admission.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is over</source>
   <extracomment>companion/ui/pages/today_asks.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It needs what you ruled out below.</source>
   <extracomment>companion/ui/pages/plan_left_out.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It spread down</source>
   <extracomment>companion/ui/pages/stop_questions.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It starts again at {half}% and adds {more}% each good day, one level lower than before.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It stays out until you put it back.</source>
   <extracomment>companion/ui/pages/place_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It turns your spine.</source>
   <extracomment>companion/domain/admission.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It was put back as it was.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It was stopped twice in a row, so it is set aside until a professional asks for it.</source>
   <extracomment>companion/domain/next_time.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Jan</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>January</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Jul</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>July</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Jumps and burpees</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Jumps at high resistance</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Jun</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>June</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep as finished early</source>
   <extracomment>companion/ui/pages/unfinished_line.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep at least one session day.</source>
   <extracomment>companion/ui/pages/plan_days.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep breathing</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep breathing.</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep going</source>
   <extracomment>companion/ui/pages/session.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep it</source>
   <extracomment>companion/ui/leftover.py, companion/ui/rooms/own_exercise.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep it to 6 steps of at most 48 letters each.</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep it to one short line.</source>
   <extracomment>companion/domain/goal.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep the file, and tell the people who make this program.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep the name to 40 letters.</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep the name to 80 letters.</source>
   <extracomment>companion/domain/admission.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep this by the phone</source>
   <extracomment>companion/printing/emergency_sheet.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep your back and hips in their easy middle shape.</source>
   <extracomment>companion/domain/first_run.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Key points</source>
   <extracomment>companion/ui/pages/exercise_body.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keys: Y and N answer, Enter goes on.</source>
   <extracomment>companion/ui/pages/sign_check.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kicking with an arched back</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kneeling is softer, and the wall squat stays high.</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Language</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Language and region</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Large</source>
   <extracomment>companion/ui/pages/print_panel.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Large print</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Larger</source>
   <extracomment>companion/ui/pages/size_choice.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Larger (2, 3)</source>
   <extracomment>companion/ui/pages/session_steppers.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Largest</source>
   <extracomment>companion/ui/pages/size_choice.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last minute.</source>
   <extracomment>companion/domain/cue_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last one.</source>
   <comment>of the repetitions</comment>
   <extracomment>companion/domain/cue_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last week</source>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Later</source>
   <extracomment>companion/ui/pages/plan_item.py, companion/ui/pages/sign_check.py, companion/ui/pages/welcome.py, companion/ui/reminding.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Later means</source>
   <extracomment>companion/store/reminder_setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Learn</source>
   <extracomment>companion/ui/doors.py, companion/ui/pages/learn.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave it out, or change it</source>
   <extracomment>companion/ui/pages/exercise_notes.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave out the left side</source>
   <extracomment>companion/ui/pages/session_offer.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave out the right side</source>
   <extracomment>companion/ui/pages/session_offer.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Left</source>
   <extracomment>companion/domain/wording.py, companion/store/setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Left leg</source>
   <extracomment>companion/domain/person_words.py, companion/ui/pages/check_in.py, companion/ui/pages/check_in_body.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Left only</source>
   <extracomment>companion/ui/pages/dose_editor.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Left out</source>
   <extracomment>companion/ui/pages/plan_left_out.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Left out by your choice</source>
   <extracomment>companion/ui/pages/place_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Left out for you</source>
   <extracomment>companion/ui/pages/plan_step.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Left side first</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Left side first.</source>
   <extracomment>companion/domain/cue_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Left side next</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Left step</source>
   <extracomment>companion/ui/widgets/rep_path.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Left, set {n}</source>
   <extracomment>companion/ui/pages/sets_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leg</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leg</source>
   <comment>pain, beside a box</comment>
   <extracomment>companion/printing/class_card.py, companion/printing/intake.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leg after, 0 to 10</source>
   <extracomment>companion/ui/pages/paper_form.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leg after, {day}</source>
   <extracomment>companion/ui/pages/paper_day.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leg and back go together: give both numbers, or none.</source>
   <extracomment>companion/ui/pages/after_session.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leg before, 0 to 10</source>
   <extracomment>companion/ui/pages/paper_form.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leg before, {day}</source>
   <extracomment>companion/ui/pages/paper_day.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leg moves, holding on to the wall</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leg pain</source>
   <extracomment>companion/printing/appointment_sheet.py, companion/printing/intake.py, companion/ui/pages/felt_fields.py, companion/ui/widgets/day_column.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leg pain and back pain written down</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leg pain now</source>
   <extracomment>companion/ui/pages/after_session.py, companion/ui/pages/check_in.py, companion/ui/pages/rate_page.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leg pain over 3: leave it out.</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leg pain was about {before} at first and is about {after} now: less, by more than normal ups and downs.</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leg pain was about {before} at first and is about {after} now: more, by more than normal ups and downs.</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leg pain was about {before} at first and is about {after} now: this may just be normal up and down.</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leg pain was about {leg} at first and is about {leg_now} now, back pain {back} and {back_now}: this may just be normal up and down.</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leg pain {n}: no session today.</source>
   <extracomment>companion/domain/gate.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leg pain {n}: one level easier today, no stretches.</source>
   <extracomment>companion/domain/gate.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leg pain {n}: only the gentle ones today.</source>
   <extracomment>companion/domain/gate.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leg pain {n}: your plan as it is.</source>
   <extracomment>companion/domain/gate.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leg {pain}</source>
   <extracomment>companion/chart/pain.py, companion/ui/pages/entry_words.py, companion/ui/widgets/day_column.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leg: {range}.</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Legs giving way, or new trouble walking</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Less</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Less arching. Walks may be shorter, with breaks.</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Less: {name}</source>
   <extracomment>companion/ui/pages/setting_entry.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Let go and breathe slowly.</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Let it rest a week</source>
   <extracomment>companion/ui/pages/plan_item.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Let us check a few things first.</source>
   <extracomment>companion/domain/after_stop.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Letter</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Letter</source>
   <comment>size of paper</comment>
   <extracomment>companion/printing/paper.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Level</source>
   <extracomment>companion/ui/pages/dose_editor.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Level {n}</source>
   <extracomment>companion/ui/pages/exercise_filters.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Level {n}: {dose}</source>
   <extracomment>companion/ui/pages/place_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lie down for at most 30 minutes at a time, lower legs on a chair.</source>
   <extracomment>companion/ui/pages/flare_advice.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lie with your lower legs on a chair, or on your side with a pillow between your knees. Let the leg settle.</source>
   <extracomment>companion/ui/pages/rest_page.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lift from a rack, breathe out on effort</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lift. Slowly, and breathe out.</source>
   <extracomment>companion/ui/session_sound.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Light</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Light</source>
   <comment>skin</comment>
   <extracomment>companion/store/setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Like this</source>
   <extracomment>companion/printing/lesson_sheet.py, companion/ui/pages/lesson_body.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Line {line}: {words}</source>
   <extracomment>companion/clinic/located.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Locked for now</source>
   <extracomment>companion/ui/pages/day_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Long classes at the start</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Longer</source>
   <extracomment>companion/ui/pages/dose_editor.py, companion/ui/pages/own_numbers.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Longer rest</source>
   <extracomment>companion/ui/pages/own_numbers.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look around first</source>
   <extracomment>companion/ui/pages/plan_step.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look at it</source>
   <extracomment>companion/ui/pages/plan_item.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looking for a good copy of your diary. This can take a minute.</source>
   <extracomment>companion/ui/pages/copy_list.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looking for an older copy. This can take a minute.</source>
   <extracomment>companion/ui/pages/copy_list.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looks</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Losing weight without trying</source>
   <extracomment>companion/printing/help_lines.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lost the position</source>
   <extracomment>companion/ui/pages/stop_questions.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Louder tones</source>
   <extracomment>companion/ui/pages/sound_panel.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Louder voice</source>
   <extracomment>companion/ui/pages/sound_panel.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Low back</source>
   <extracomment>companion/ui/pages/check_in_body.py, companion/ui/pages/today_asks.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Low handlebars and a long reach</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lowest point of pain or tingling. Left leg, from behind.</source>
   <extracomment>companion/ui/pages/check_in_body.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lowest point of pain or tingling. Right leg, from behind.</source>
   <extracomment>companion/ui/pages/check_in_body.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lying figure four</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lying march</source>
   <extracomment>companion/domain/rule_lesson.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mac</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Made for you</source>
   <extracomment>companion/ui/pages/plan_side.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Made smaller for you.</source>
   <extracomment>companion/ui/pages/why_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Made smaller for you: {names}.</source>
   <extracomment>companion/domain/plan_preview.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make the file again on the other computer, and choose that one.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make your own</source>
   <extracomment>companion/ui/pages/exercises.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Man</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mar</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>March</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>March on the spot</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>May</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>May</source>
   <comment>short</comment>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Medium</source>
   <comment>range of a movement</comment>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Menu</source>
   <extracomment>companion/ui/pages/session_top.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Minute {number} of {all}</source>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Minutes</source>
   <extracomment>companion/printing/appointment_sheet.py, companion/ui/pages/dose_editor.py, companion/ui/pages/entry_form.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Missing: every session after this moment.</source>
   <extracomment>companion/ui/pages/copy_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Missing: {n} sessions after it, as far as the damaged file can be read.</source>
   <extracomment>companion/ui/pages/copy_words.py</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>Missing: {n} sessions, as far as the damaged file can be read.</source>
   <extracomment>companion/ui/pages/copy_words.py</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Mon</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Monday</source>
   <extracomment>companion/domain/prescription_change.py, companion/printing/calendar_words.py, companion/store/setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More</source>
   <extracomment>companion/ui/pages/dose_editor.py, companion/ui/pages/own_numbers.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More pain</source>
   <extracomment>companion/ui/pages/stop_questions.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More rest</source>
   <extracomment>companion/ui/pages/session_controls.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More than before. Rest from it today, then one level easier.</source>
   <extracomment>companion/domain/morning.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More: {name}</source>
   <extracomment>companion/ui/pages/setting_entry.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mountain, warrior with a short stance</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move</source>
   <extracomment>companion/domain/own_exercise.py, companion/domain/wording.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move for 2 to 10 seconds each way: slow is safe.</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move it to another folder, or choose another data folder.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move slowly and with control.</source>
   <extracomment>companion/domain/first_run.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Movement on the screen</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Moves the spine</source>
   <extracomment>companion/domain/exercise_words.py, companion/ui/pages/place_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Moving is as good as bed rest or better, and has fewer downsides. Most flare-ups ease within some weeks.</source>
   <extracomment>companion/ui/pages/flare_advice.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Much better</source>
   <extracomment>companion/ui/pages/goal_cards.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Much worse</source>
   <extracomment>companion/ui/pages/goal_cards.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mute</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mute (M)</source>
   <extracomment>companion/ui/pages/sound_panel.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Muted</source>
   <extracomment>companion/ui/pages/session_top.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>My medicines and illnesses</source>
   <extracomment>companion/printing/emergency_sheet.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>My name</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>My numbers</source>
   <extracomment>companion/printing/emergency_sheet.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>My own dose</source>
   <extracomment>companion/ui/pages/dose_editor.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>My record</source>
   <extracomment>companion/printing/record_sheet.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name</source>
   <extracomment>companion/printing/appointment_sheet.py, companion/ui/pages/own_exercise.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name</source>
   <comment>of the person</comment>
   <extracomment>companion/printing/week_sheet.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nerve glide</source>
   <extracomment>companion/domain/exercise_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Neutral pelvis, head down</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New</source>
   <comment>tingling</comment>
   <extracomment>companion/ui/pages/check_in_form.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New Zealand</source>
   <extracomment>companion/domain/emergency.py, companion/store/setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New in your plan</source>
   <extracomment>companion/domain/prescription_change.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New in your plan: {names}.</source>
   <extracomment>companion/domain/plan_preview.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New loss of feeling or function during sex</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New loss of feeling or function in sex, with back or leg pain</source>
   <extracomment>companion/printing/help_lines.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New weakness, both legs, a change between the legs, or trouble with pee or poo? Call your emergency number now.</source>
   <extracomment>companion/ui/pages/stop_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next</source>
   <comment>exercise to do</comment>
   <extracomment>companion/ui/widgets/routine_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next</source>
   <comment>question</comment>
   <extracomment>companion/ui/pages/check_in_foot.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next month</source>
   <extracomment>companion/ui/pages/calendar_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next morning</source>
   <extracomment>companion/printing/intake.py, companion/printing/week_rows.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next morning: better, same or worse</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next page: {title}</source>
   <extracomment>companion/ui/pages/lesson_view.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next reminder: {when}</source>
   <extracomment>companion/ui/rooms/settings.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next session day: {day}.</source>
   <extracomment>companion/ui/pages/day_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next time it comes back one level easier, with half the reps.</source>
   <extracomment>companion/domain/next_time.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next week</source>
   <extracomment>companion/ui/pages/history_header.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next, in this position</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next: {name}.</source>
   <extracomment>companion/domain/cue_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No</source>
   <extracomment>companion/ui/clock_question.py, companion/ui/pages/about_form.py, companion/ui/pages/check_in_form.py, companion/ui/pages/own_exercise.py, companion/ui/pages/today_asks.py, companion/ui/widgets/question_row.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No arching and no turning of the back.</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No bending or nerve slides in the first {n} hours of the day.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No better after a few weeks, or getting worse</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No change in two weeks. Ask a GP or physiotherapist what else could help.</source>
   <extracomment>companion/ui/pages/today_asks.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No change in {n} days: ask a GP or physiotherapist.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No copy of your diary could be made today. Parts of the diary look damaged. Nothing was deleted. Close the program and open it again to have the diary checked.</source>
   <extracomment>companion/ui/daily_copy.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No copy of your diary could be made today. {reason} Your sessions are saved, and the copy is tried again later.</source>
   <extracomment>companion/ui/daily_copy.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No effort</source>
   <extracomment>companion/ui/pages/after_session.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No exercise could be read</source>
   <extracomment>companion/ui/pages/today_empty.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No exercise fits. Try fewer filters, or another word.</source>
   <extracomment>companion/ui/pages/exercises.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No exercise is left in your plan</source>
   <extracomment>companion/ui/pages/plan_gap_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No exercises</source>
   <extracomment>companion/ui/pages/day_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No exercises for now. Short, easy walks and changing position are fine.</source>
   <extracomment>companion/ui/pages/lock_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No exercises today</source>
   <extracomment>companion/ui/pages/closed_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No longer in your plan</source>
   <extracomment>companion/domain/prescription_change.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No longer in your plan: {names}.</source>
   <extracomment>companion/domain/plan_preview.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No loudspeaker was found. The session goes on without sound.</source>
   <extracomment>companion/ui/session_sound.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No microphone was found. Use the keys or the buttons to stop.</source>
   <extracomment>companion/ui/session_ear.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No new numbness, weakness or bladder change</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No notes after this time.</source>
   <extracomment>companion/store/reminder_setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No notes before this time.</source>
   <extracomment>companion/store/reminder_setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No page has “{words}”. Try another word.</source>
   <extracomment>companion/ui/pages/lesson_list.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No planks, front or side.</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No printer is set up on this computer. Save the sheet as a PDF instead, and print it elsewhere.</source>
   <extracomment>companion/printing/printer.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No reminder is set.</source>
   <extracomment>companion/ui/rooms/settings.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No reminder of exercises is coming in the next two weeks.</source>
   <extracomment>companion/ui/rooms/settings.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No session</source>
   <extracomment>companion/ui/pages/week_words.py, companion/ui/widgets/day_column.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No session has been done yet.</source>
   <extracomment>companion/printing/record_sheet.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No session today</source>
   <extracomment>companion/ui/pages/closed_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No session today: flare-up plan</source>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No sessions yet.</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No setting has “{words}”. Try another word.</source>
   <extracomment>companion/ui/pages/settings.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No special cause was found</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No stretches, sliders or planks for now.</source>
   <extracomment>companion/ui/pages/flare_advice.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No time</source>
   <extracomment>companion/ui/pages/not_today_dialog.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No tones and no voice in a session.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No voice was found on this computer. The session goes on without one.</source>
   <extracomment>companion/ui/session_sound.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None</source>
   <extracomment>companion/ui/pages/sets_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None</source>
   <comment>no pain</comment>
   <extracomment>companion/ui/pages/check_in_form.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None</source>
   <comment>no pain below the waist</comment>
   <extracomment>companion/ui/pages/stop_questions.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None</source>
   <comment>no tingling</comment>
   <extracomment>companion/ui/pages/check_in_form.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None</source>
   <comment>of pain, the 0 of 10</comment>
   <extracomment>companion/ui/pages/stop_questions.py, companion/ui/widgets/scale.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None of these signs</source>
   <extracomment>companion/ui/pages/sign_result.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None of {name}</source>
   <extracomment>companion/ui/pages/sets_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None.</source>
   <extracomment>companion/printing/appointment_sheet.py, companion/printing/visit_notes.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None.</source>
   <comment>no stops</comment>
   <extracomment>companion/ui/pages/week_cards.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Normal</source>
   <extracomment>companion/ui/pages/print_panel.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not back to usual after three days. Ask a GP or physiotherapist soon.</source>
   <extracomment>companion/ui/pages/today_asks.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not back to usual {n} days after a stop: ask a GP or physiotherapist.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not better after a few weeks of home care</source>
   <extracomment>companion/printing/help_lines.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not done</source>
   <extracomment>companion/ui/widgets/exercise_sign.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not everything could be deleted.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not for now</source>
   <extracomment>companion/printing/lesson_sheet.py, companion/ui/pages/lesson_body.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not in your plan</source>
   <extracomment>companion/ui/pages/place_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not known yet</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not now</source>
   <extracomment>companion/ui/pages/flare_advice.py, companion/ui/pages/rate_page.py, companion/ui/trouble_window.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not rated yet.</source>
   <extracomment>companion/ui/pages/goal_cards.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not reachable? Go to {place}.</source>
   <extracomment>companion/printing/emergency_sheet.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not saved yet.</source>
   <extracomment>companion/ui/pages/about.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not today</source>
   <extracomment>companion/ui/pages/day_words.py, companion/ui/pages/not_today_dialog.py, companion/ui/pages/today_header.py, companion/ui/widgets/routine_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not today</source>
   <comment>reason to skip an exercise</comment>
   <extracomment>companion/ui/pages/session_offer.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not today. Rest is fine, and nothing counts as missed.</source>
   <extracomment>companion/ui/pages/today_asks.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not today?</source>
   <extracomment>companion/ui/pages/not_today_dialog.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not with what you ruled out</source>
   <extracomment>companion/ui/pages/place_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not with what you told</source>
   <extracomment>companion/ui/pages/place_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not with what you told about your health.</source>
   <extracomment>companion/ui/pages/plan_left_out.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not yet</source>
   <extracomment>companion/ui/pages/clearance.py, companion/ui/pages/day_words.py, companion/ui/pages/plan_offers.py, companion/ui/pages/today_asks.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not yet for {name}</source>
   <extracomment>companion/ui/pages/plan_offers.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note</source>
   <extracomment>companion/ui/pages/entry_form.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note: {text}</source>
   <extracomment>companion/ui/pages/entry_view.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Notes</source>
   <extracomment>companion/domain/prescription_change.py, companion/printing/visit_notes.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing done yet today. Your exercises are ready when you are.</source>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing else is missing, as far as the damaged file can be read.</source>
   <extracomment>companion/ui/pages/copy_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing face down. The rest stays as it is.</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing flat on the back. Your midwife or physiotherapist agrees first.</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing in your diary was changed.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is changed yet.</source>
   <extracomment>companion/ui/pages/about.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is deleted.</source>
   <extracomment>companion/ui/pages/copy_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is deleted. The old file is kept in the folder “set-aside”, next to the diary.</source>
   <extracomment>companion/ui/pages/copy_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is filled in yet under what you did.</source>
   <extracomment>companion/ui/pages/entry_form.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is left out.</source>
   <extracomment>companion/ui/pages/plan_left_out.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is missing, as far as the damaged file can be read.</source>
   <extracomment>companion/ui/pages/copy_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is ticked yet.</source>
   <extracomment>companion/ui/pages/paper_form.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing more was noted.</source>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing on one leg, and nothing that spreads the knees.</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing that rounds or turns the back.</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was changed.</source>
   <extracomment>companion/cli/plan_file.py, companion/store/errors.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was deleted or written over.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was planned. A short walk is plenty on a rest day.</source>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was saved on this day.</source>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing yet. Each change will be here, with its reason.</source>
   <extracomment>companion/ui/pages/plan_log.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nov</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>November</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Now</source>
   <comment>at once</comment>
   <extracomment>companion/printing/emergency_sheet.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Now: call {number} or go to {place}</source>
   <extracomment>companion/ui/pages/help_cards.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Now: call {number} or go to {ward}</source>
   <extracomment>companion/ui/pages/lock_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nowhere</source>
   <extracomment>companion/ui/pages/check_in_body.py, companion/ui/pages/today_asks.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Numb or odd feeling around the genitals or back passage</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Numb, tingling or odd feeling between the legs, around the genitals or back passage</source>
   <extracomment>companion/printing/help_lines.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>OK</source>
   <extracomment>companion/ui/trouble_line.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Oct</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>October</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Off</source>
   <extracomment>companion/ui/pages/setting_entry.py, companion/ui/pages/sound_panel.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Olive</source>
   <comment>skin</comment>
   <extracomment>companion/store/setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On a sore day or in a flare-up: leave it out.</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On hands and knees you rest on your forearms.</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On one knee</source>
   <extracomment>companion/domain/exercise_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On the other side now: {names}.</source>
   <extracomment>companion/domain/plan_preview.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On which day?</source>
   <extracomment>companion/ui/pages/clearance.py, companion/ui/pages/entry_form.py, companion/ui/pages/professional_form.py, companion/ui/pages/referral_form.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On your back</source>
   <extracomment>companion/domain/exercise_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On your front</source>
   <extracomment>companion/domain/exercise_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On your side</source>
   <extracomment>companion/domain/exercise_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One calf swollen, hot and red</source>
   <extracomment>companion/printing/help_lines.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One calf swollen, hot or red; or pregnant and bleeding</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One leg at a time in tabletop</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One leg clearly weaker over hours or days</source>
   <extracomment>companion/printing/help_lines.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One level easier</source>
   <extracomment>companion/ui/pages/dose_editor.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One level easier, no stretches</source>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One level harder</source>
   <extracomment>companion/ui/pages/dose_editor.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One line.</source>
   <extracomment>companion/ui/pages/entry_form.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One of your answers should be looked at by a doctor first. Nothing can be started until a clinician has cleared it.</source>
   <extracomment>companion/ui/pages/closed_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One or two days keep what you have. Three or more build strength.</source>
   <extracomment>companion/domain/intake.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One set less</source>
   <extracomment>companion/ui/pages/dose_editor.py, companion/ui/pages/own_numbers.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One set more</source>
   <extracomment>companion/ui/pages/dose_editor.py, companion/ui/pages/own_numbers.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One step easier</source>
   <extracomment>companion/ui/pages/plan_item.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One thing changes at a time: two more reps, a longer hold, a set, or the next level.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only breathing, brace, heel slides, short walk</source>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only if a professional asked</source>
   <extracomment>companion/ui/pages/place_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only what is new, or not normal for you, is a yes.</source>
   <extracomment>companion/domain/sign_group.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only what somebody told you. This program finds no cause itself.</source>
   <extracomment>companion/ui/pages/about_form.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only when a professional asked you to do it.</source>
   <extracomment>companion/domain/caution_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open Companion</source>
   <extracomment>companion/ui/reminding.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open a plan</source>
   <extracomment>companion/ui/pages/plan_side.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Opens the program quietly when you log in, so that it can remind you.</source>
   <extracomment>companion/store/reminder_setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Or any of these?</source>
   <extracomment>companion/ui/pages/about_form.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Order by position</source>
   <extracomment>companion/ui/pages/plan_list.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Other</source>
   <comment>something else that was felt</comment>
   <extracomment>companion/ui/pages/stop_questions.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Other leg</source>
   <extracomment>companion/ui/pages/check_in_body.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Other screen</source>
   <extracomment>companion/ui/pages/session_menu.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Over 16 weeks</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Overhead presses, standing</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pace</source>
   <extracomment>companion/ui/pages/session_steppers.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pace and range</source>
   <extracomment>companion/ui/pages/session_menu.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Page before: {title}</source>
   <extracomment>companion/ui/pages/lesson_view.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Page down</source>
   <comment>a key</comment>
   <extracomment>companion/ui/pages/session_controls.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Page up</source>
   <comment>a key</comment>
   <extracomment>companion/ui/pages/session_controls.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Page {number} of {all}</source>
   <extracomment>companion/printing/furniture.py, companion/ui/widgets/page_stack.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pages to read</source>
   <extracomment>companion/ui/pages/lesson_list.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pain</source>
   <extracomment>companion/ui/pages/not_today_dialog.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pain as each day began</source>
   <extracomment>companion/printing/appointment_sheet.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pain between the shoulder blades</source>
   <extracomment>companion/printing/help_lines.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pain keeps me from sleep or from standing</source>
   <extracomment>companion/ui/pages/check_in_form.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pain keeps you from sleep or standing: no session today.</source>
   <extracomment>companion/domain/gate.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pain no rest eases, or much worse at night</source>
   <extracomment>companion/printing/help_lines.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pain of 0 to 3 is fine to start.</source>
   <extracomment>companion/domain/gate.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pain of 4 or 5 gets a lighter session. It goes back to your plan when pain is 3 or less.</source>
   <extracomment>companion/domain/gate.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pain of 6 or 7 gets breathing, small moves and a short walk.</source>
   <extracomment>companion/domain/gate.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pain of 8 or more needs calm days first. Change position often. Short walks of a few minutes are welcome.</source>
   <extracomment>companion/ui/pages/closed_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pain of 8 or more needs calm days first. Short walks are welcome.</source>
   <extracomment>companion/domain/gate.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pain severity, 0 to 10</source>
   <extracomment>companion/clinic/fhir_answer.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pain stops normal activities, or stays bad for a week</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pain that rest does not ease, or much worse at night</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pain up by {n}, further down, or new tingling the next morning: one level lower.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pain, 0 to 10</source>
   <extracomment>companion/chart/telling.py, companion/ui/pages/trend_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pain, 0 to 10, from {first} to {last}: {told}.</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pain, numbness or weakness in both legs</source>
   <extracomment>companion/domain/lock.py, companion/domain/screening.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pain, tingling, weakness or numbness in both legs, legs giving way, or new trouble walking</source>
   <extracomment>companion/printing/help_lines.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paper</source>
   <extracomment>companion/store/setting.py, companion/ui/pages/print_panel.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Part done</source>
   <extracomment>companion/ui/widgets/exercise_sign.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Part {n} of {all}</source>
   <extracomment>companion/ui/pages/sign_check.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pause</source>
   <extracomment>companion/ui/pages/session_controls.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pause by a clap</source>
   <extracomment>companion/store/setting.py, companion/ui/pages/sound_panel.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pause the figure</source>
   <extracomment>companion/ui/widgets/player_bar.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paused</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pelvic pain in or after a pregnancy</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Photos ({kinds})</source>
   <extracomment>companion/ui/rooms/own_exercise.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Physiotherapist</source>
   <extracomment>companion/printing/emergency_sheet.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Picture</source>
   <extracomment>companion/ui/pages/own_picture.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Picture: {caption}</source>
   <extracomment>companion/ui/pages/stop_way_out.py, companion/ui/widgets/figure_view.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Picture: {name}</source>
   <extracomment>companion/ui/pages/own_picture.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pigeon, if the buttock nerve hurts</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pilates teacher</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Place</source>
   <extracomment>companion/printing/appointment_sheet.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Place in the movement</source>
   <extracomment>companion/ui/widgets/scrub_line.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Place near the wall or the door</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Places</source>
   <comment>of the program, where one can go</comment>
   <extracomment>companion/ui/widgets/rail.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Plan</source>
   <extracomment>companion/ui/doors.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Plan by {name}, {day}</source>
   <extracomment>companion/cli/plan_file.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Planned</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Play a test</source>
   <extracomment>companion/ui/pages/sound_panel.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Play the figure</source>
   <extracomment>companion/ui/widgets/player_bar.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Please do not push me or adjust me by hand.</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Please let me keep my back and pelvis in neutral.</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Please read before class</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Position</source>
   <extracomment>companion/ui/pages/exercise_filters.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Positions and things that you rule out are not in your plan.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Positions to leave out</source>
   <extracomment>companion/ui/pages/plan_left_out.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pregnant with bleeding, fluid loss or tightenings</source>
   <extracomment>companion/printing/help_lines.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Press Ready when you are.</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pressing the back flat</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Preview</source>
   <extracomment>companion/ui/widgets/page_stack.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Previous month</source>
   <extracomment>companion/ui/pages/calendar_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Previous week</source>
   <extracomment>companion/ui/pages/history_header.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Print</source>
   <extracomment>companion/ui/pages/print_panel.py, companion/ui/pages/today_header.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Print this</source>
   <extracomment>companion/ui/pages/help.py, companion/ui/pages/lock.py, companion/ui/pages/sign_result.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Print this page</source>
   <extracomment>companion/ui/pages/learn.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Print this week</source>
   <extracomment>companion/ui/pages/history_header.py, companion/ui/print_shop.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Print today</source>
   <extracomment>companion/ui/pages/today_header.py, companion/ui/print_shop.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Print when to get help</source>
   <extracomment>companion/ui/print_shop.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Printing</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put it back</source>
   <extracomment>companion/ui/pages/exercise_standing.py, companion/ui/pages/plan_left_out.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put them back</source>
   <extracomment>companion/ui/pages/plan_gap_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put {name} back</source>
   <extracomment>companion/ui/pages/plan_left_out.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Questions to ask</source>
   <extracomment>companion/printing/visit_notes.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quiet from</source>
   <extracomment>companion/store/reminder_setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quiet until</source>
   <extracomment>companion/store/reminder_setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quit</source>
   <extracomment>companion/ui/reminding.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Range</source>
   <extracomment>companion/ui/pages/session_steppers.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rate all of them, then save.</source>
   <extracomment>companion/ui/pages/goals.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rate it now</source>
   <extracomment>companion/ui/pages/rest_page.py, companion/ui/pages/today_asks.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rated once. The next time is in two weeks.</source>
   <extracomment>companion/ui/pages/goal_cards.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ready</source>
   <comment>I am ready</comment>
   <extracomment>companion/ui/pages/session_controls.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Really everything, for good? Type yes: </source>
   <extracomment>companion/cli/removal.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reason</source>
   <extracomment>companion/printing/appointment_sheet.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Released for you</source>
   <extracomment>companion/domain/prescription_change.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remind me</source>
   <extracomment>companion/store/reminder_setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reminders</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reminders come only while the program is running, in a window or in the corner of the screen.</source>
   <extracomment>companion/ui/pages/reminder_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove</source>
   <extracomment>companion/ui/pages/goal_cards.py, companion/ui/pages/referral_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove: {what}</source>
   <extracomment>companion/ui/pages/goal_cards.py, companion/ui/pages/referral_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rep {number} of {all}</source>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reset all</source>
   <extracomment>companion/ui/pages/settings.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rest</source>
   <extracomment>companion/domain/wording.py, companion/ui/pages/own_numbers.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rest 2 min, then rate again</source>
   <extracomment>companion/ui/pages/stop_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rest and breathe into your belly</source>
   <extracomment>companion/ui/pages/rest_page.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rest day</source>
   <extracomment>companion/ui/pages/day_words.py, companion/ui/pages/week_words.py, companion/ui/widgets/day_column.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rest for at most 120 seconds.</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rest from that exercise, then start one level easier.</source>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rest in an easy position and breathe for 2 minutes. Leave that exercise out today.</source>
   <extracomment>companion/printing/banner.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rest in an easy position and breathe into your belly for two minutes.</source>
   <extracomment>companion/domain/after_stop.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rest today</source>
   <extracomment>companion/ui/pages/day_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Rest {n} seconds. Then set {number}.</source>
   <extracomment>companion/domain/cue_words.py</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Rest. Then set {number}.</source>
   <extracomment>companion/domain/cue_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rests until {day}</source>
   <extracomment>companion/ui/pages/place_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Return</source>
   <extracomment>companion/domain/own_exercise.py, companion/domain/wording.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Right</source>
   <extracomment>companion/domain/wording.py, companion/store/setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Right leg</source>
   <extracomment>companion/domain/person_words.py, companion/ui/pages/check_in.py, companion/ui/pages/check_in_body.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Right only</source>
   <extracomment>companion/ui/pages/dose_editor.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Right side first</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Right side first.</source>
   <extracomment>companion/domain/cue_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Right side next</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Right step</source>
   <extracomment>companion/ui/widgets/rep_path.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Right, set {n}</source>
   <extracomment>companion/ui/pages/sets_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Roll over in one piece, knees bent.</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Roll-up, roll-over, rolling on the back</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Row, upright and supported</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rule nothing out</source>
   <extracomment>companion/ui/pages/plan_gap_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>S</source>
   <comment>for same, the next morning</comment>
   <extracomment>companion/printing/week_rows.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>STOP</source>
   <comment>in the red octagon</comment>
   <extracomment>companion/printing/banner.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>STOP: pain / tingling</source>
   <extracomment>companion/ui/widgets/stop_button.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saddle set for a slightly bent knee</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Same</source>
   <extracomment>companion/ui/pages/today_asks.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Same as the computer</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Same day</source>
   <extracomment>companion/printing/emergency_sheet.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Same or better. Your plan goes on.</source>
   <extracomment>companion/domain/morning.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sat</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saturday</source>
   <extracomment>companion/domain/prescription_change.py, companion/printing/calendar_words.py, companion/store/setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save</source>
   <extracomment>companion/ui/pages/about.py, companion/ui/pages/entry_form.py, companion/ui/pages/goals.py, companion/ui/pages/own_exercise.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save as PDF</source>
   <extracomment>companion/ui/pages/print_dialog.py, companion/ui/pages/print_panel.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save ink</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save my plan</source>
   <extracomment>companion/ui/pages/plan_side.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save the week</source>
   <extracomment>companion/ui/pages/paper_form.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved as {file}.</source>
   <extracomment>companion/ui/pages/print_dialog.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved.</source>
   <extracomment>companion/ui/pages/about.py, companion/ui/pages/goals.py, companion/ui/pages/stop_way_out.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved. Your exercises stay as they are.</source>
   <extracomment>companion/ui/pages/about.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say on which day.</source>
   <extracomment>companion/domain/admission.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say this on the phone:</source>
   <extracomment>companion/printing/emergency_sheet.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say what comes next in a session.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say what you answered yes to. Show this page, or print it.</source>
   <extracomment>companion/ui/pages/lock_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say who asked for it.</source>
   <extracomment>companion/domain/admission.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say: “I have sciatica. I am worried about cauda equina syndrome.”</source>
   <extracomment>companion/ui/pages/help_cards.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Screen for sessions</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Screen {number}: {name}</source>
   <extracomment>companion/ui/rooms/settings.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search all pages</source>
   <extracomment>companion/ui/pages/learn.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Seconds left</source>
   <extracomment>companion/ui/widgets/pace_ring.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>See a GP</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>See a doctor</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>See somebody today</source>
   <extracomment>companion/ui/pages/lock.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>See what to do now</source>
   <extracomment>companion/ui/pages/check_in_foot.py, companion/ui/pages/closed_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sent to the printer.</source>
   <extracomment>companion/ui/pages/print_dialog.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sep</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>September</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Session</source>
   <extracomment>companion/store/setting_group.py, companion/ui/pages/entry_words.py, companion/ui/pages/session.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Session</source>
   <comment>a day with one, short</comment>
   <extracomment>companion/ui/widgets/day_column.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Session day</source>
   <extracomment>companion/ui/pages/day_words.py, companion/ui/widgets/day_column.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Session day · {n} exercises</source>
   <extracomment>companion/ui/pages/week_words.py, companion/ui/widgets/day_column.py</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Session days</source>
   <extracomment>companion/ui/pages/plan_days.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Session menu</source>
   <extracomment>companion/ui/pages/session_menu.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sessions</source>
   <extracomment>companion/chart/telling.py, companion/printing/appointment_sheet.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sessions a week</source>
   <extracomment>companion/chart/telling.py, companion/ui/pages/week_cards.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sessions a week from {day}: {counts}.</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sessions take {n} minutes at most.</source>
   <extracomment>companion/domain/plan_change.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set aside</source>
   <extracomment>companion/ui/pages/place_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set the date and time of your computer. Until they are right, no session starts, so that nothing is kept under a wrong date.</source>
   <extracomment>companion/ui/clock_question.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set {number} of {all}</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set {number} of {all} done</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set {number} of {all} next</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set {number}: {what}</source>
   <comment>what was felt there</comment>
   <extracomment>companion/ui/pages/entry_view.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set {n}</source>
   <extracomment>companion/ui/pages/sets_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sets</source>
   <extracomment>companion/printing/tick.py, companion/ui/pages/dose_editor.py, companion/ui/pages/own_numbers.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settings</source>
   <extracomment>companion/ui/doors.py, companion/ui/pages/settings.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sheets begin in grey, with less ink. Pictures stay clear.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sheets begin in large letters, where there is such a print of them.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shorter</source>
   <extracomment>companion/ui/pages/dose_editor.py, companion/ui/pages/own_numbers.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shorter rest</source>
   <extracomment>companion/ui/pages/own_numbers.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show an older copy</source>
   <extracomment>companion/ui/pages/copy_list.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show as charts</source>
   <extracomment>companion/ui/pages/trend_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show as tables</source>
   <extracomment>companion/ui/pages/trend_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show one now</source>
   <extracomment>companion/ui/pages/reminder_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Side-lying legs, clam</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Signs that need help</source>
   <extracomment>companion/domain/rule_chapter.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Signs that need help at once</source>
   <extracomment>companion/ui/pages/sign_check.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Signs to ask about soon</source>
   <extracomment>companion/ui/pages/sign_check.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Signs to have looked at today</source>
   <extracomment>companion/ui/pages/sign_check.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sit-ups, double straight-leg raises</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sitting</source>
   <extracomment>companion/domain/exercise_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Size of print</source>
   <extracomment>companion/ui/pages/print_panel.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Skin</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Skip</source>
   <comment>next part of the session</comment>
   <extracomment>companion/ui/pages/session_controls.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Skip this exercise</source>
   <extracomment>companion/ui/pages/session_menu.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Slow and controlled</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Slower</source>
   <extracomment>companion/ui/pages/own_numbers.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Slower (S)</source>
   <extracomment>companion/ui/pages/session_steppers.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Slower voice</source>
   <extracomment>companion/ui/pages/sound_panel.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Slowly, in your comfort zone.</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Slowly. Keep breathing.</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Slumping over the bars</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Small</source>
   <comment>range of a movement</comment>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Smaller (1, 2)</source>
   <extracomment>companion/ui/pages/session_steppers.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Softer tones</source>
   <extracomment>companion/ui/pages/sound_panel.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Softer voice</source>
   <extracomment>companion/ui/pages/sound_panel.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Somebody is typed in, but not added yet.</source>
   <extracomment>companion/ui/pages/about.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Somebody should look at this today.</source>
   <extracomment>companion/ui/pages/sign_check.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Someone who can drive me</source>
   <extracomment>companion/printing/emergency_sheet.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Something to tell or to ask</source>
   <extracomment>companion/ui/pages/visit_notes.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Somewhere else? 112 works from a mobile in many countries.</source>
   <extracomment>companion/ui/pages/help_cards.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sore knees</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sore side</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sore side:</source>
   <extracomment>companion/printing/appointment_sheet.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sore side: both, or not sure. The right side goes first.</source>
   <extracomment>companion/domain/plan_preview.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sore side: {side}. The easier side goes first.</source>
   <extracomment>companion/domain/plan_preview.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sore wrists</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sound</source>
   <extracomment>companion/ui/pages/session_top.py, companion/ui/pages/sound_panel.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sound and voice</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Space</source>
   <comment>a key</comment>
   <extracomment>companion/ui/pages/session_controls.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Speaker</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Speed</source>
   <extracomment>companion/ui/pages/sound_panel.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Speed of speech</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Spine</source>
   <extracomment>companion/ui/widgets/player_bar.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Spine line</source>
   <extracomment>companion/ui/widgets/player_bar.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Spine stretch, saw, rocker, jack-knife</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stand up now and then</source>
   <extracomment>companion/store/reminder_setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Standing</source>
   <extracomment>companion/domain/exercise_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Standing sprints</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start</source>
   <extracomment>companion/domain/own_exercise.py, companion/ui/reminding.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start</source>
   <comment>of a movement</comment>
   <extracomment>companion/ui/widgets/rep_path.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start a new diary</source>
   <extracomment>companion/ui/pages/copy_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start a new diary?</source>
   <extracomment>companion/ui/trouble_window.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start from here</source>
   <extracomment>companion/ui/pages/exercise_foot.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start in this position</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start new</source>
   <extracomment>companion/ui/trouble_window.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start session</source>
   <extracomment>companion/ui/pages/today_header.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start today</source>
   <extracomment>companion/ui/pages/plan_step.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start with the computer</source>
   <extracomment>companion/store/reminder_setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stay as you are. Now the other side.</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stay easy for a while</source>
   <extracomment>companion/ui/pages/rest_page.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stay inside your comfort zone. Never push or force.</source>
   <extracomment>companion/domain/first_run.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stay when the window closes</source>
   <extracomment>companion/store/reminder_setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stay with the calm list until the leg is at 5 or less.</source>
   <extracomment>companion/domain/flare.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stays left out</source>
   <extracomment>companion/domain/prescription_change.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Step touch</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Step {number}: {text}</source>
   <extracomment>companion/ui/widgets/step_tile.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Step {n}</source>
   <extracomment>companion/ui/pages/own_exercise.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Step {n} of {all}</source>
   <extracomment>companion/ui/pages/plan_step.py, companion/ui/pages/welcome.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop at once</source>
   <comment>goes on: if you feel more pain</comment>
   <extracomment>companion/printing/banner.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop at once if</source>
   <extracomment>companion/ui/pages/exercise_body.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop at once with more pain, tingling or numbness.</source>
   <extracomment>companion/domain/first_run.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop at once: more pain, tingling, numbness or weakness.</source>
   <extracomment>companion/printing/banner.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop for pain</source>
   <extracomment>companion/ui/pages/stop_question.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop for pain, or go on?</source>
   <extracomment>companion/ui/pages/stop_question.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop: pain or tingling</source>
   <extracomment>companion/ui/widgets/stop_button.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stopped</source>
   <extracomment>companion/printing/record_sheet.py, companion/ui/widgets/exercise_sign.py, companion/ui/widgets/routine_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stopped today: it rests until tomorrow</source>
   <extracomment>companion/ui/pages/exercise_foot.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stopped twice in a row. If a professional asks for it, say so.</source>
   <extracomment>companion/ui/pages/plan_left_out.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stopped {n} times in a row, it is set aside until a professional asks for it.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stopped. {way_out}</source>
   <extracomment>companion/ui/pages/stop_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stopped: {exercise}, before the first breath.</source>
   <extracomment>companion/ui/pages/stop_way_out.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stopped: {exercise}, before the first minute.</source>
   <extracomment>companion/ui/pages/stop_way_out.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stopped: {exercise}, before the first rep.</source>
   <extracomment>companion/ui/pages/stop_way_out.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stopped: {exercise}, breath {number} of {all}.</source>
   <extracomment>companion/ui/pages/stop_way_out.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stopped: {exercise}, in the rest.</source>
   <extracomment>companion/ui/pages/stop_way_out.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stopped: {exercise}, minute {number} of {all}.</source>
   <extracomment>companion/ui/pages/stop_way_out.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stopped: {exercise}, rep {number} of {all}.</source>
   <extracomment>companion/ui/pages/stop_way_out.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stopped: {exercise}, while changing side.</source>
   <extracomment>companion/ui/pages/stop_way_out.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stopped? number, reason</source>
   <extracomment>companion/printing/week_rows.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stops</source>
   <extracomment>companion/chart/telling.py, companion/printing/appointment_sheet.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stops that week</source>
   <extracomment>companion/ui/pages/week_cards.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stops this week</source>
   <extracomment>companion/ui/pages/week_cards.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Strength has rest days. Walking and breathing are for any day.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Strength has rest days: one to five session days a week.</source>
   <extracomment>companion/ui/pages/plan_days.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Strength, walking and mobility, with the back held steady.</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stretch</source>
   <extracomment>companion/domain/exercise_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Strong hips and legs</source>
   <extracomment>companion/domain/exercise_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Strong middle</source>
   <extracomment>companion/domain/exercise_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Such as Ms Lind, physiotherapist</source>
   <extracomment>companion/ui/pages/referral_form.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Such as Wall press</source>
   <extracomment>companion/ui/pages/own_exercise.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Such as a midwife who says that you may exercise.</source>
   <extracomment>companion/ui/pages/professional_form.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Such as {example}</source>
   <extracomment>companion/ui/widgets/day_line.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Such as “Ms Lind, physiotherapist”</source>
   <extracomment>companion/ui/pages/professional_form.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Such as “Walk to the shop” or “Sit through a meal”</source>
   <extracomment>companion/ui/pages/goals.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Such as: Stand an arm's length from the wall.</source>
   <extracomment>companion/ui/pages/own_exercise.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Such as: towel under the knees</source>
   <extracomment>companion/ui/pages/plan_item.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sudden pain after a minor knock, if you are over 50, have thin bones or take steroids</source>
   <extracomment>companion/printing/help_lines.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sudden pain after a small knock, over 50 or thin bones</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sun</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sunday</source>
   <extracomment>companion/domain/prescription_change.py, companion/printing/calendar_words.py, companion/store/setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Surgery on the spine</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Swan, if arching hurts</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Swap side</source>
   <extracomment>companion/ui/widgets/player_bar.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take back</source>
   <extracomment>companion/ui/pages/about.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take back: {text}</source>
   <extracomment>companion/ui/pages/visit_notes.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take it out</source>
   <extracomment>companion/ui/pages/exercise_standing.py, companion/ui/pages/plan_item.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the higher number:</source>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the photo away</source>
   <extracomment>companion/ui/pages/own_picture.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take this time away</source>
   <extracomment>companion/ui/pages/setting_entry.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take up this plan? Type yes: </source>
   <extracomment>companion/cli/plan_file.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Taken back.</source>
   <extracomment>companion/ui/rooms/history.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Taken together: {trend}</source>
   <extracomment>companion/ui/pages/goals.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Taken up. The plan before it is kept in the diary.</source>
   <extracomment>companion/cli/plan_file.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Taking turns</source>
   <extracomment>companion/ui/pages/own_exercise.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tap the size that suits you. You can change it at any time in Settings.</source>
   <extracomment>companion/ui/pages/size_choice.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Teacher told, card handed over</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tell the person who treats you.</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text size</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That did not work. {reason}</source>
   <extracomment>companion/ui/trouble_window.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That is all right. Nothing counts as missed.</source>
   <extracomment>companion/ui/pages/not_today_dialog.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That is enough for today</source>
   <extracomment>companion/ui/pages/closed_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That is enough for today. Easy positions and short walks are fine.</source>
   <extracomment>companion/domain/after_stop.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That is more than {n} years ago. Check the year.</source>
   <extracomment>companion/domain/sign_off.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That was before you gave these answers. Somebody has to look at it since then.</source>
   <extracomment>companion/domain/sign_off.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The PDF came out damaged, so nothing was saved. Please try again.</source>
   <extracomment>companion/printing/pdf.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The computer says it is {day}, {date}, {time}.</source>
   <extracomment>companion/ui/clock_question.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The data folder cannot be used.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The diary can be read, but not written.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The diary cannot be opened</source>
   <extracomment>companion/ui/pages/trouble.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The diary could not be read or written.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The diary file has gone, but traces of it are still here.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The diary file is damaged.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The diary is from an older version and could not be updated.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The disk did not do as asked.</source>
   <extracomment>companion/store/errors.py, companion/ui/daily_copy.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The disk is full, so the diary could not be written.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The disk is full.</source>
   <extracomment>companion/ui/daily_copy.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The easier side goes first. The nerve slide is for the sore leg.</source>
   <extracomment>companion/ui/pages/about_form.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The exercises could not be read.</source>
   <extracomment>companion/domain/plan_gap.py, companion/ui/pages/exercises.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file cannot be opened: {reason}.</source>
   <extracomment>companion/clinic/plan_file.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file ends too early. A part of it is missing.</source>
   <extracomment>companion/clinic/located.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file is too long to be a plan.</source>
   <extracomment>companion/clinic/located.py, companion/clinic/plan_file.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file was left exactly as it is.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The files with the exercises are missing or damaged, so there is no routine to show.</source>
   <extracomment>companion/ui/pages/today_empty.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The first column of the week.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The first that works</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The flare-up is behind you. Back to your plan, one level lower.</source>
   <extracomment>companion/domain/flare.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The folder for copies may not be written.</source>
   <extracomment>companion/ui/daily_copy.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The hair of the figure.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The language of all words, spoken and printed too.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The last ones. A yes here does not keep you from exercising.</source>
   <extracomment>companion/ui/pages/sign_check.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The leg that hurts. The other side goes first.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The lock opens when you say which clinician looked at it, and on what day.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The lying figure four is left out.</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The next morning</source>
   <extracomment>companion/domain/rule_chapter.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The order changes position as seldom as possible.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The order is by position.</source>
   <extracomment>companion/domain/plan_change.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The paper in your printer.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The person in the pictures.</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The plan grows in weeks one, three and five.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>The plan is {n} a week.</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>The plan keeps to exercises that suit most people.</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The plan stays empty until a professional has chosen exercises for you. Write them down below, under “What a professional asked for”.</source>
   <extracomment>companion/domain/intake.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The plan was made on a day that is yet to come.</source>
   <extracomment>companion/clinic/plan_reader.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The printer {printer} did not take the sheet. Check that it is on, or save the sheet as a PDF.</source>
   <extracomment>companion/printing/printer.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The program decides</source>
   <extracomment>companion/ui/pages/dose_editor.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The program is already open with this diary.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The rowing machine, for now</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The rules for stops and sore days hold for it too.</source>
   <extracomment>companion/ui/pages/own_exercise.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The rules, one by one</source>
   <extracomment>companion/domain/rule_lesson.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The screen that a session fills. Empty: it stays in its window.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The skin of the figure.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The whole list is asked at the start, after a stop with weakness, tingling or numbness, when tingling is new, and after {days} days away.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Then it waits until the leg is at {n} or less and not moving down.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Then it waits until you say which professional asked for it.</source>
   <extracomment>companion/ui/pages/own_exercise.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Then set {number}</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There are too few answers yet to compare the weeks.</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There are too many brackets inside each other.</source>
   <extracomment>companion/clinic/located.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is an exercise with this name.</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no exercise in your plan yet. A professional has to choose them first: go back and write down what they asked for.</source>
   <extracomment>companion/ui/pages/plan_step.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no good copy</source>
   <extracomment>companion/ui/pages/copy_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no older copy.</source>
   <extracomment>companion/ui/pages/copy_list.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is something after the end of the plan.</source>
   <extracomment>companion/clinic/located.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There was a loud sound, so the session is paused.</source>
   <extracomment>companion/ui/pages/stop_question.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>These are less urgent, but should not wait for another day.</source>
   <extracomment>companion/ui/pages/sign_check.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>These signs are rare. If you have one, do not wait and do not exercise.</source>
   <extracomment>companion/ui/pages/help.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They agree with the plan</source>
   <extracomment>companion/ui/pages/professional_form.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They asked for certain exercises</source>
   <extracomment>companion/ui/pages/professional_form.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They look for signs that need a doctor before any exercise. It takes about two minutes.</source>
   <extracomment>companion/ui/pages/closed_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They looked at these signs and said that I may exercise</source>
   <extracomment>companion/ui/pages/clearance.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Thigh</source>
   <extracomment>companion/chart/pain.py, companion/ui/pages/check_in_body.py, companion/ui/pages/stop_questions.py, companion/ui/pages/today_asks.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Thin bones (osteoporosis)</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Things you do not have</source>
   <extracomment>companion/ui/pages/plan_left_out.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This cannot be read. Was the file changed by hand?</source>
   <extracomment>companion/clinic/located.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This computer does not let it start by itself.</source>
   <extracomment>companion/ui/rooms/settings.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This day is still to come.</source>
   <extracomment>companion/ui/pages/entry_form.py, companion/ui/pages/week_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This day is there twice.</source>
   <extracomment>companion/clinic/plan_reader.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This day is yet to come.</source>
   <extracomment>companion/domain/admission.py, companion/domain/sign_off.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This deletes your diary, its copies, your settings and all pictures kept: {count} in {data} and {cache}. It cannot be undone.</source>
   <extracomment>companion/cli/removal.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This desktop has a corner for it.</source>
   <extracomment>companion/ui/pages/reminder_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This desktop has no corner for it: leave the window open.</source>
   <extracomment>companion/ui/pages/reminder_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This diary was written by a newer version of the program.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This file cannot be read. Is it still there?</source>
   <extracomment>companion/ui/photo.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This file could not be brought in.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This file is not a diary of this program.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This file is not an exercise plan of this program.</source>
   <extracomment>companion/clinic/plan_reader.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This file is too large. Choose a photo of at most 25 MB.</source>
   <extracomment>companion/ui/photo.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is no photo that can be opened. Choose a JPEG or PNG.</source>
   <extracomment>companion/ui/photo.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is no text. Is it the right file?</source>
   <extracomment>companion/clinic/plan_file.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is your plan already.</source>
   <extracomment>companion/cli/plan_file.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This name is too long. Keep it short.</source>
   <extracomment>companion/domain/sign_off.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This needs help now.</source>
   <extracomment>companion/ui/pages/sign_check.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This one is there already.</source>
   <extracomment>companion/domain/goal.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This picture is too small to see anything in it.</source>
   <extracomment>companion/ui/photo.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This picture is too wide or too high. Choose a smaller one.</source>
   <extracomment>companion/ui/photo.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This plan needs a newer version of the program.</source>
   <extracomment>companion/clinic/plan_reader.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This program has no exercise “{key}”.</source>
   <extracomment>companion/clinic/plan_reader.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This program is made for people of 16 and older. Please ask a doctor or physiotherapist: younger people need a plan of their own.</source>
   <extracomment>companion/domain/first_run.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This was before you stopped it. Ask again first.</source>
   <extracomment>companion/domain/admission.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This week</source>
   <extracomment>companion/chart/bars.py, companion/ui/pages/week_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Three questions come before each session. Is this new? {first}. {second}. {third}.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Three short notes that explain the screen. They go when seen.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Three short questions. Skip any.</source>
   <extracomment>companion/ui/pages/stop_questions.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Three stopped sessions in a week, or pain not back to usual after 3 days</source>
   <extracomment>companion/printing/help_lines.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Three stopped sessions in a week, or sore for three days</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Three stopped sessions in a week. Ask a GP or physiotherapist soon.</source>
   <extracomment>companion/ui/pages/today_asks.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Three to five days a week for strength. Walking and breathing are for every day.</source>
   <extracomment>companion/ui/pages/week_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Thu</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Thursday</source>
   <extracomment>companion/domain/prescription_change.py, companion/printing/calendar_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tick all that hold. Each says how it changes the plan.</source>
   <extracomment>companion/ui/pages/about_form.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tick this only if they said so.</source>
   <extracomment>companion/ui/pages/clearance.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Time for a session</source>
   <extracomment>companion/ui/pages/week_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Time to stand up</source>
   <extracomment>companion/ui/reminding.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Times</source>
   <extracomment>companion/ui/pages/dose_editor.py, companion/ui/pages/own_numbers.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tingling or numbness</source>
   <extracomment>companion/clinic/fhir_answer.py, companion/ui/pages/check_in_form.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tingling, numbness</source>
   <extracomment>companion/ui/pages/stop_questions.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tired</source>
   <extracomment>companion/ui/pages/not_today_dialog.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To ask: {text}</source>
   <extracomment>companion/ui/pages/visit_notes.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To be careful about</source>
   <extracomment>companion/domain/prescription_change.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To do</source>
   <comment>state of an exercise</comment>
   <extracomment>companion/ui/widgets/routine_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To keep your diary in one file first, name it (.json): </source>
   <extracomment>companion/cli/removal.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To tell: {text}</source>
   <extracomment>companion/ui/pages/visit_notes.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Today</source>
   <extracomment>companion/ui/doors.py, companion/ui/pages/calendar_card.py, companion/ui/pages/history_header.py, companion/ui/widgets/day_column.py, companion/ui/widgets/day_line.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Today and tomorrow hold only gentle moves and short walks. Then your plan comes back in small steps. Nothing counts as missed.</source>
   <extracomment>companion/ui/pages/flare_advice.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Today's exercises</source>
   <extracomment>companion/ui/pages/routine_list.py, companion/ui/pages/today.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Today's routine</source>
   <extracomment>companion/ui/pages/today.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Today, {date}</source>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Today: {call}</source>
   <comment>whom to ask</comment>
   <extracomment>companion/ui/pages/help.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Today: {whom}</source>
   <extracomment>companion/ui/pages/lock_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Today’s routine</source>
   <extracomment>companion/printing/today_sheet.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Toe taps, dead bug</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tones</source>
   <extracomment>companion/store/setting.py, companion/ui/pages/sound_panel.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try again</source>
   <extracomment>companion/ui/pages/trouble.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try again. If that does not help, go back to the last good copy.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tue</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tuesday</source>
   <extracomment>companion/domain/prescription_change.py, companion/printing/calendar_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Turn the figure</source>
   <extracomment>companion/ui/widgets/turn_button.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Turn the figure back</source>
   <extracomment>companion/ui/widgets/turn_button.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Twisting</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Twists with a weight</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two good sessions in a row: {step} next?</source>
   <extracomment>companion/domain/step_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two minutes each. Read what you like, when you like.</source>
   <extracomment>companion/ui/pages/learn.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type in a paper week</source>
   <extracomment>companion/ui/pages/paper_form.py, companion/ui/pages/week_cards.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo</source>
   <extracomment>companion/ui/pages/history_board.py, companion/ui/pages/plan_log.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>United Kingdom</source>
   <extracomment>companion/domain/emergency.py, companion/store/setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>United States and Canada</source>
   <extracomment>companion/domain/emergency.py, companion/store/setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unlock exercises</source>
   <extracomment>companion/ui/pages/clearance.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unsteady on your feet</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unwell</source>
   <extracomment>companion/ui/pages/not_today_dialog.py, companion/ui/pages/stop_questions.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Up to 16 weeks</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Up to four times a day.</source>
   <extracomment>companion/store/reminder_setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Up to three things that matter to you and are hard now. Every two weeks you say how well they go, from 0 to 10.</source>
   <extracomment>companion/ui/pages/goals.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use 1 to 6 sets of 1 to 30 times.</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use a photo</source>
   <extracomment>companion/ui/pages/own_picture.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use the window that is open, or close it first.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use timed rests</source>
   <extracomment>companion/ui/pages/session_menu.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Very bad pain in exercises, or no change in two weeks</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Very loose joints (hypermobility)</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Very much better</source>
   <extracomment>companion/ui/pages/goal_cards.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Very much worse</source>
   <extracomment>companion/ui/pages/goal_cards.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Voice</source>
   <extracomment>companion/store/setting.py, companion/ui/pages/sound_panel.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Voice volume</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Volume</source>
   <extracomment>companion/ui/pages/sound_panel.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>W</source>
   <comment>for worse, the next morning</comment>
   <extracomment>companion/printing/week_rows.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Walk 2 to 5 minutes, 4 to 8 times a day.</source>
   <extracomment>companion/ui/pages/flare_advice.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Walking and changing position often are still good for you.</source>
   <extracomment>companion/ui/pages/plan_gap_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Walking in the water</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Walking, minutes</source>
   <extracomment>companion/printing/week_rows.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wall dog with a flat back</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wall press-up</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>We paused until you are back.</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>We paused while the computer was away.</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Weakness</source>
   <extracomment>companion/ui/pages/stop_questions.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wed</source>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wednesday</source>
   <extracomment>companion/domain/prescription_change.py, companion/printing/calendar_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Week</source>
   <extracomment>companion/printing/appointment_sheet.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Week from</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Week log</source>
   <extracomment>companion/printing/week_sheet.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Week of</source>
   <extracomment>companion/printing/appointment_sheet.py, companion/printing/week_sheet.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Week starts on</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Weeks shown</source>
   <extracomment>companion/ui/pages/trend_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Welcome</source>
   <extracomment>companion/ui/pages/welcome.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Were three sessions stopped within seven days?</source>
   <extracomment>companion/domain/screening.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What a professional asked for</source>
   <extracomment>companion/ui/pages/referral_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What changed in your plan</source>
   <extracomment>companion/ui/pages/about.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What changed, and why</source>
   <extracomment>companion/ui/pages/plan_log.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What could not be deleted is as it was.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What did a professional say the cause is?</source>
   <extracomment>companion/ui/pages/about_form.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What did they say?</source>
   <extracomment>companion/ui/pages/professional_form.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What did you feel?</source>
   <extracomment>companion/ui/pages/stop_questions.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What happened</source>
   <extracomment>companion/ui/pages/trouble.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What helps</source>
   <extracomment>companion/ui/pages/today_asks.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What helps now</source>
   <extracomment>companion/ui/pages/flare_advice.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is in your plan</source>
   <extracomment>companion/domain/rule_chapter.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is not for today</source>
   <extracomment>companion/ui/pages/not_today_dialog.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is safe</source>
   <extracomment>companion/ui/pages/today_empty.py, companion/ui/pages/trouble.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What it is</source>
   <extracomment>companion/ui/pages/own_exercise.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What it is for</source>
   <extracomment>companion/ui/pages/exercise_filters.py, companion/ui/pages/exercise_notes.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What moves the spine comes back after {n} good days.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What moves the spine is there only when a professional asked for it.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the program decides. Nothing gets harder unless you say yes to it.</source>
   <extracomment>companion/domain/rule_lesson.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What this is</source>
   <extracomment>companion/ui/pages/welcome.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What this program is for, and who stands behind it.</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What to do now</source>
   <extracomment>companion/ui/pages/sign_check.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What we changed, what felt fine</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What you can do</source>
   <extracomment>companion/ui/pages/today_empty.py, companion/ui/pages/trouble.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What you choose yourself</source>
   <extracomment>companion/domain/rule_chapter.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What you did</source>
   <extracomment>companion/ui/pages/sets_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What you did in it will not show in your history.</source>
   <extracomment>companion/ui/leftover.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What you did is saved.</source>
   <extracomment>companion/ui/pages/after_session.py, companion/ui/pages/stop_result.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What you did of it stays in your history.</source>
   <extracomment>companion/ui/rooms/own_exercise.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What you do now is kept and saved once that works.</source>
   <extracomment>companion/ui/herald.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What you have done is saved.</source>
   <extracomment>companion/ui/pages/session.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What you hear in a session.</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What you need</source>
   <extracomment>companion/ui/pages/exercise_filters.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What you say of the cause and of your health leaves exercises out, or makes them smaller.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What you take out or let rest stays out until you put it back.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What you want to do again</source>
   <extracomment>companion/ui/pages/goals.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What {name} asked for is over a year old. Ask if it still holds.</source>
   <extracomment>companion/domain/intake.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When</source>
   <extracomment>companion/domain/prescription_change.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When to get help</source>
   <extracomment>companion/printing/emergency_sheet.py, companion/ui/doors.py, companion/ui/pages/about.py, companion/ui/pages/closed_card.py, companion/ui/pages/goals.py, companion/ui/pages/help.py, companion/ui/pages/plan_step.py, companion/ui/pages/rest_page.py, companion/ui/pages/sign_check.py, companion/ui/pages/sign_result.py, companion/ui/pages/stop_card.py, companion/ui/pages/today_asks.py, companion/ui/pages/welcome.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When you choose an order, it counts.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where are you?</source>
   <extracomment>companion/ui/pages/country_choice.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where was the lowest point?</source>
   <extracomment>companion/ui/pages/stop_questions.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where you are</source>
   <extracomment>companion/ui/pages/exercise_filters.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Which days, and how much time?</source>
   <extracomment>companion/ui/pages/week_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Which leg is sore?</source>
   <extracomment>companion/ui/pages/about_form.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Which one?</source>
   <extracomment>companion/ui/pages/more_exercises.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Which side</source>
   <extracomment>companion/ui/pages/dose_editor.py, companion/ui/pages/own_exercise.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Which voice speaks.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Which words, which number to call, and how your week begins.</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who asked for it?</source>
   <extracomment>companion/ui/pages/referral_form.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who decides how much</source>
   <extracomment>companion/ui/pages/dose_editor.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who is drawn, on the screen and on paper.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who was it?</source>
   <extracomment>companion/ui/pages/clearance.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who?</source>
   <extracomment>companion/ui/pages/professional_form.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whole session</source>
   <extracomment>companion/ui/pages/not_today_dialog.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whose emergency number is shown and printed.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why</source>
   <extracomment>companion/ui/pages/plan_gap_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why is this here?</source>
   <extracomment>companion/ui/pages/plan_log.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why?</source>
   <extracomment>companion/ui/pages/not_today_dialog.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why? You need not say.</source>
   <extracomment>companion/ui/pages/not_today_dialog.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Windows</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With a screen reader, read the pages here: Tab goes from page to page. A PDF is harder to have read out.</source>
   <extracomment>companion/ui/pages/print_panel.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With less, the figure shows where each move arrives and a bar shows the time. Nothing slides or fades.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With these, exercises are chosen by a professional first.</source>
   <extracomment>companion/ui/pages/about_form.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With what you told about your health, a professional chooses.</source>
   <extracomment>companion/domain/admission.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Within days</source>
   <extracomment>companion/printing/emergency_sheet.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Woman</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Words on this page</source>
   <extracomment>companion/ui/pages/lesson_body.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Working on your diary. This can take a minute.</source>
   <extracomment>companion/ui/pages/copy_list.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Worse</source>
   <extracomment>companion/ui/pages/today_asks.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Worse, or further down the leg?</source>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Worst</source>
   <comment>pain, the 10 of 10</comment>
   <extracomment>companion/ui/pages/stop_questions.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Worst you can imagine</source>
   <extracomment>companion/ui/pages/check_in_form.py, companion/ui/widgets/scale.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write 0 to 10. The higher number tells you what to do.</source>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write a day as in the example.</source>
   <extracomment>companion/ui/pages/entry_form.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write at least one step.</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write down what matters to you</source>
   <extracomment>companion/ui/pages/goals.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write something first.</source>
   <extracomment>companion/ui/pages/visit_notes.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write the day like this: {example}.</source>
   <extracomment>companion/domain/sign_off.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write the number of the exercise and the reason.</source>
   <extracomment>companion/printing/week_sheet.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write the sets you did</source>
   <extracomment>companion/printing/week_rows.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write their name, so that you know later who it was.</source>
   <extracomment>companion/domain/sign_off.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write what you want to do.</source>
   <extracomment>companion/domain/goal.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Written in the log as a class</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Yes</source>
   <extracomment>companion/ui/pages/check_in_form.py, companion/ui/pages/today_asks.py, companion/ui/widgets/question_row.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Yes, I was seen</source>
   <extracomment>companion/ui/pages/clearance.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Yes, it is right</source>
   <extracomment>companion/ui/clock_question.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Yes, or not sure</source>
   <extracomment>companion/ui/pages/own_exercise.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Yesterday</source>
   <extracomment>companion/ui/widgets/day_line.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You</source>
   <extracomment>companion/domain/sign_group.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You answered no to all. If a sign comes up later, look at “When to get help”: it is on every page. Before each session three short questions ask again.</source>
   <extracomment>companion/ui/pages/sign_result.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You answered yes to:</source>
   <extracomment>companion/ui/pages/lock_card.py, companion/ui/pages/sign_result.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You are asked again in two hours, this evening and tomorrow.</source>
   <extracomment>companion/ui/stop_place.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You are not allowed to use the diary at this place.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You can change all of this later under Plan.</source>
   <extracomment>companion/ui/pages/plan_step.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You can take back the last change, unless a stop or a sore morning made it.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You changed the note of {name}.</source>
   <extracomment>companion/domain/plan_change.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You changed the order.</source>
   <extracomment>companion/domain/plan_change.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You changed the session days.</source>
   <extracomment>companion/domain/plan_change.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You changed what is left out.</source>
   <extracomment>companion/domain/plan_change.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You chose the side of {name}.</source>
   <extracomment>companion/domain/plan_change.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You did {done} of {planned} exercises in {minutes} min.</source>
   <extracomment>companion/ui/rooms/after_session.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You gave leg pain {leg}. Where in the leg is it?</source>
   <extracomment>companion/domain/felt.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You gave no pain and no tingling. Then it reaches nowhere.</source>
   <extracomment>companion/domain/felt.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You have or had cancer, with new severe spine pain, weak limbs or trouble walking</source>
   <extracomment>companion/printing/help_lines.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You have sat for about {minutes} minutes. Stand up and walk for a minute.</source>
   <extracomment>companion/ui/reminding.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You hold on to something, or have a chair close by.</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You let {name} rest.</source>
   <extracomment>companion/domain/plan_change.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You may add it. The plan may bring it in later by itself.</source>
   <extracomment>companion/ui/pages/place_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You may always choose easier.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You may exercise until then, gently, inside your comfort zone.</source>
   <extracomment>companion/ui/pages/sign_result.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You may go on</source>
   <extracomment>companion/ui/pages/sign_result.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You may go one step above where you are. On a sore day it is less.</source>
   <extracomment>companion/ui/pages/dose_editor.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You need not answer the rest.</source>
   <extracomment>companion/ui/pages/sign_check.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You put {name} into your plan.</source>
   <extracomment>companion/domain/plan_change.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You ruled out its position or something that it needs. You can change that in your plan.</source>
   <extracomment>companion/ui/pages/place_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You said that something is new. See when to get help.</source>
   <extracomment>companion/domain/gate.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You said that tingling or numbness is new. If it stays or grows, have it looked at. When it has gone, answer the questions again.</source>
   <extracomment>companion/ui/pages/closed_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You set the dose of {name}.</source>
   <extracomment>companion/domain/plan_change.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You stopped earlier today. How is it now?</source>
   <extracomment>companion/ui/pages/today_asks.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You stopped it twice in a row. Ask a professional first.</source>
   <extracomment>companion/domain/admission.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You stopped with weakness, tingling or numbness. Please answer these again before anything else.</source>
   <extracomment>companion/ui/pages/sign_check.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You took it out</source>
   <extracomment>companion/ui/pages/place_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>You took out {n} exercises.</source>
   <extracomment>companion/domain/plan_gap.py</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>You took {name} out.</source>
   <extracomment>companion/domain/plan_change.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You usually get up at</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Younger people need another plan.</source>
   <extracomment>companion/ui/pages/welcome.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your answers are kept with the date.</source>
   <extracomment>companion/ui/pages/sign_result.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your back</source>
   <extracomment>companion/domain/sign_group.py, companion/ui/pages/exercise_filters.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your body said that this was too much today. Less is the way back to more.</source>
   <extracomment>companion/domain/next_time.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your data</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your diary is not touched. What you did before is under History.</source>
   <extracomment>companion/ui/pages/today_empty.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your diary is on a network drive ({kind}). If the connection breaks, the last repetitions may be lost. A folder on this computer is safer.</source>
   <extracomment>companion/ui/caretaker.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your diary was last used on {date}.</source>
   <extracomment>companion/ui/clock_question.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your exercises for today</source>
   <extracomment>companion/ui/reminding.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your health</source>
   <extracomment>companion/domain/sign_group.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your legs</source>
   <extracomment>companion/domain/sign_group.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your own</source>
   <extracomment>companion/ui/pages/place_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your own</source>
   <comment>pace</comment>
   <extracomment>companion/ui/pages/session_steppers.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your own dose</source>
   <extracomment>companion/ui/pages/plan_item.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your own dose may be easier at any time, and harder by one step. On a sore day, or after a stop, the lower one counts.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your own exercise</source>
   <extracomment>companion/ui/pages/plan_item.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your own exercise.</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your own note</source>
   <extracomment>companion/ui/pages/plan_item.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your own, in your plan</source>
   <extracomment>companion/ui/pages/place_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your photo. You lie, kneel or stand as in: {name}.</source>
   <extracomment>companion/ui/pages/own_picture.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your plan</source>
   <extracomment>companion/ui/pages/plan.py, companion/ui/pages/plan_step.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your sciatica as a whole. Asked every four weeks.</source>
   <extracomment>companion/ui/pages/goal_cards.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Your session from {when} is not finished: {done} of {n} exercises done.</source>
   <extracomment>companion/ui/pages/unfinished_line.py</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Your sessions will show here</source>
   <extracomment>companion/ui/pages/day_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a file needs a name</source>
   <extracomment>companion/cli/parser.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a flare-up</source>
   <extracomment>companion/domain/plan_log.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a folder needs a name</source>
   <extracomment>companion/cli/parser.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a hold of {seconds} s</source>
   <extracomment>companion/domain/step_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a moment of one repetition, 0 its start and 1 its end</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a sore morning after it</source>
   <extracomment>companion/domain/plan_log.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>about {n} min</source>
   <extracomment>companion/ui/pages/plan.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>about {n} minutes</source>
   <extracomment>companion/printing/today_sheet.py</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>added by hand</source>
   <extracomment>companion/printing/record_sheet.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>after</source>
   <extracomment>companion/ui/pages/entry_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>after a session</source>
   <extracomment>companion/clinic/fhir_answer.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>after it leg {leg}, back {back}, {place}</source>
   <extracomment>companion/ui/pages/entry_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>after the rest that followed a stop</source>
   <extracomment>companion/clinic/fhir_answer.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an emergency room</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>and {n} earlier</source>
   <extracomment>companion/printing/appointment_sheet.py, companion/printing/visit_notes.py</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>and {n} more</source>
   <extracomment>companion/printing/week_rows.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>another reason</source>
   <extracomment>companion/clinic/fhir.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>aqua instructor</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>as JSON</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>as a PDF file</source>
   <extracomment>companion/cli/sheet_verb.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>as listed by backups, instead of the newest sound one</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>as text on the terminal, in reading order</source>
   <extracomment>companion/cli/sheet_verb.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>as usual</source>
   <comment>tingling or numbness</comment>
   <extracomment>companion/clinic/fhir_answer.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>at a stop</source>
   <extracomment>companion/clinic/fhir_answer.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>at start</source>
   <extracomment>companion/ui/pages/stop_card.py, companion/ui/rooms/after_session.py, companion/ui/rooms/rate.py, companion/ui/stop_place.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>audio speech loud quiet speaker tones test</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>back</source>
   <comment>furthest point</comment>
   <extracomment>companion/printing/field.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>back</source>
   <comment>furthest point of the pain</comment>
   <extracomment>companion/chart/telling.py, companion/clinic/fhir_answer.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>back</source>
   <comment>part of the body</comment>
   <extracomment>companion/clinic/fhir_answer.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>back to {copy} of {moment}</source>
   <extracomment>companion/cli/safekeeping.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>backup copy restore export import delete privacy folder diary</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>before</source>
   <extracomment>companion/ui/pages/entry_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>before a session</source>
   <extracomment>companion/clinic/fhir_answer.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>before it leg {leg}, back {back}, {place}</source>
   <extracomment>companion/ui/pages/entry_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>bend here, back long</source>
   <extracomment>companion/printing/class_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>better</source>
   <comment>the next morning</comment>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>both or not said</source>
   <comment>sore side</comment>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>buttock</source>
   <extracomment>companion/chart/telling.py, companion/clinic/fhir_answer.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>buttock</source>
   <comment>furthest point</comment>
   <extracomment>companion/printing/field.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>calf</source>
   <extracomment>companion/chart/telling.py, companion/clinic/fhir_answer.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>calf</source>
   <comment>furthest point</comment>
   <extracomment>companion/printing/field.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>call 111 or your GP</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>check that the diary is sound</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>clap microphone television second screen full screen pause</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>class instructor</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>could not keep the position</source>
   <extracomment>companion/clinic/fhir.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>could not keep the position</source>
   <comment>what was felt, in a list</comment>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>cycling instructor</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>deep gluteal syndrome</source>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>delete the diary, its copies, the settings and all that is kept; asks twice</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>do not ask</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>doctor or physical therapist</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>doctor or physiotherapist</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>doctor or urgent care</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>draw a picture of an exercise</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>eSpeak</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>eSpeak of the desktop</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>earlier</source>
   <extracomment>companion/ui/rooms/check_in.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>emergency number calendar translation</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ended early</source>
   <extracomment>companion/clinic/fhir.py, companion/printing/record_sheet.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>felt unwell</source>
   <extracomment>companion/clinic/fhir.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>felt unwell</source>
   <comment>what was felt, in a list</comment>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>finished</source>
   <extracomment>companion/printing/record_sheet.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>foot</source>
   <extracomment>companion/chart/telling.py, companion/clinic/fhir_answer.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>foot</source>
   <comment>furthest point</comment>
   <extracomment>companion/printing/field.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>for --pdf</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>for --pdf: large print</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>for numbness between the legs, new bladder or bowel trouble, or pain or weakness in both legs.</source>
   <extracomment>companion/printing/furniture.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>four weeks, from my own record</source>
   <extracomment>companion/printing/appointment_sheet.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>go back to a copy of the diary; the replaced file is kept in set-aside, and the sessions that can be read in it are brought over</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>if you feel more pain, tingling, numbness or weakness.</source>
   <comment>after: Stop at once</comment>
   <extracomment>companion/printing/banner.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>in greys, with outlines in place of solid shapes</source>
   <extracomment>companion/cli/sheet_verb.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>in large print</source>
   <extracomment>companion/cli/sheet_verb.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>in pixels</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>in the morning</source>
   <extracomment>companion/clinic/fhir_answer.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>instead of the chosen paper</source>
   <extracomment>companion/cli/sheet_verb.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is not an ordinary file</source>
   <extracomment>companion/clinic/plan_file.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it spread down</source>
   <comment>what was felt, in a list</comment>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>join such a file with the diary, after a copy of it; twice is as once</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>keep the diary in this folder</source>
   <extracomment>companion/cli/parser.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>last time</source>
   <extracomment>companion/ui/pages/goal_cards.py, companion/ui/rooms/check_in.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>left</source>
   <comment>sore side</comment>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>left leg</source>
   <extracomment>companion/clinic/fhir_answer.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>left out</source>
   <extracomment>companion/clinic/fhir.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>left side</source>
   <extracomment>companion/clinic/fhir.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>left side only</source>
   <extracomment>companion/domain/prescription_change.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>leg</source>
   <extracomment>companion/clinic/fhir_answer.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>leg pain {before}, then {after}</source>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>leg pain, week 1 to week 4</source>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>leg {leg}, back {back}, furthest {point}</source>
   <extracomment>companion/printing/record_sheet.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>level {level}</source>
   <extracomment>companion/domain/step_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>list the copies of the diary, and whether each is sound</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>list the exercises</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>lost the position</source>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>lowest {low}, highest {high}, last {last}</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>lumbar disc herniation</source>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>lumbar spinal stenosis</source>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>man woman skin hair person drawing</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>more pain</source>
   <extracomment>companion/clinic/fhir.py, companion/printing/visit_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>more pain</source>
   <comment>what was felt, in a list</comment>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>more pain</source>
   <comment>why, short, on paper</comment>
   <extracomment>companion/printing/week_log.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>more than a week away</source>
   <extracomment>companion/domain/plan_log.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>n</source>
   <comment>key for No</comment>
   <extracomment>companion/ui/pages/check_in_form.py, companion/ui/widgets/question_row.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>new</source>
   <comment>tingling or numbness</comment>
   <extracomment>companion/clinic/fhir_answer.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no copies yet</source>
   <extracomment>companion/cli/safekeeping.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>non-specific</source>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>none</source>
   <comment>copies</comment>
   <extracomment>companion/cli/safekeeping.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>none</source>
   <comment>furthest point</comment>
   <extracomment>companion/printing/field.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>none</source>
   <comment>tingling or numbness</comment>
   <extracomment>companion/clinic/fhir_answer.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not closed</source>
   <extracomment>companion/printing/record_sheet.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not known</source>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not ours, and left: {path}</source>
   <extracomment>companion/cli/removal.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not said why</source>
   <extracomment>companion/clinic/fhir.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not settled</source>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not told</source>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>note “{text}”</source>
   <extracomment>companion/ui/pages/entry_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nothing was changed: nobody is here to ask; see --yes</source>
   <extracomment>companion/cli/plan_file.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nothing was deleted</source>
   <extracomment>companion/cli/removal.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nothing was deleted: nobody is here to ask; see --yes</source>
   <extracomment>companion/cli/removal.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nothing was deleted: the name of the file ends in .json</source>
   <extracomment>companion/cli/removal.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>notification alarm snooze quiet tray start sitting</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nowhere</source>
   <comment>furthest point of the pain</comment>
   <extracomment>companion/chart/telling.py, companion/clinic/fhir_answer.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>numb</source>
   <comment>why it was stopped</comment>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>of {n}</source>
   <extracomment>companion/ui/widgets/number_field.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>one more set</source>
   <extracomment>companion/domain/step_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>one of its poses</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>open everything once and say whether it works</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>or call 0800 611 116</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>or call 1800 022 222</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>or go to {place}</source>
   <extracomment>companion/printing/emergency_sheet.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>or out-of-hours care</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>or urgent GP</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>or urgent care</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ordinary ups and downs</source>
   <extracomment>companion/ui/pages/trend_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>other</source>
   <comment>reason for a stop</comment>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>other</source>
   <comment>why it was stopped</comment>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>other</source>
   <comment>why, short, on paper</comment>
   <extracomment>companion/printing/week_log.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>other countries</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>pain</source>
   <comment>why it was stopped</comment>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>pain further down the leg</source>
   <extracomment>companion/clinic/fhir.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>pain rises or moves down the leg</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>paper pdf letter a4 ink</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>plan</source>
   <comment>name of the whole file</comment>
   <extracomment>companion/clinic/plan_reader.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>plan</source>
   <comment>sessions a week, in a chart</comment>
   <extracomment>companion/ui/pages/week_cards.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>position</source>
   <comment>why, short, on paper</comment>
   <extracomment>companion/printing/week_log.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>right</source>
   <comment>sore side</comment>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>right leg</source>
   <extracomment>companion/clinic/fhir_answer.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>right side</source>
   <extracomment>companion/clinic/fhir.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>right side only</source>
   <extracomment>companion/domain/prescription_change.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>same</source>
   <comment>the next morning</comment>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>say what to: required: FILE, --csv, --fhir or --pdf (see --help)</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>say where to: --pdf FILE or --text (see: companion {verb} --help)</source>
   <extracomment>companion/cli/sheet_verb.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>see a doctor</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>sessions done of planned</source>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>sets done in these sessions</source>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>settled</source>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>shown below</source>
   <extracomment>companion/ui/widgets/day_column.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>shown now</source>
   <extracomment>companion/ui/widgets/nav_item.py, companion/ui/widgets/rail_item.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>something else</source>
   <comment>what was felt, in a list</comment>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>sound</source>
   <comment>a diary or a copy of it</comment>
   <extracomment>companion/cli/safekeeping.py, companion/cli/soundness.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>spondylolisthesis</source>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>spread down</source>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>spread down</source>
   <comment>why, short, on paper</comment>
   <extracomment>companion/printing/week_log.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>stay in the corner of the screen, or small, until it is asked for</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>stopped</source>
   <extracomment>companion/printing/record_sheet.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>stopped</source>
   <comment>why, short, on paper</comment>
   <extracomment>companion/printing/week_log.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>stopped for symptoms</source>
   <extracomment>companion/clinic/fhir.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>stopped twice in a row</source>
   <extracomment>companion/domain/plan_log.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>stops</source>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>strength {n} of 10</source>
   <extracomment>companion/clinic/fhir.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the ED</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the ER</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the European Union</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the United Kingdom</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the United States</source>
   <extracomment>companion/domain/emergency.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the diary, as .json</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the exercise</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the kind of class</source>
   <extracomment>companion/cli/sheet_verb.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the language of what is said and written</source>
   <extracomment>companion/cli/parser.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the leg tingles or goes numb</source>
   <extracomment>companion/domain/own_exercise.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the plan has no exercise, or nobody is named</source>
   <extracomment>companion/cli/plan_file.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the record as HL7 FHIR R4, for a clinic</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the record to be read</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the sessions as a table</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the side that works</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>theme dark light contrast font zoom large animation</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is no copy named {name}; the copies: {known}</source>
   <extracomment>companion/cli/safekeeping.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is no diary yet ({path})</source>
   <extracomment>companion/cli/transfer.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is no good copy to go back to</source>
   <extracomment>companion/cli/safekeeping.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is nothing to delete</source>
   <extracomment>companion/cli/removal.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there was no file to keep</source>
   <extracomment>companion/cli/safekeeping.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>thigh</source>
   <extracomment>companion/chart/telling.py, companion/clinic/fhir_answer.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>thigh</source>
   <comment>furthest point</comment>
   <extracomment>companion/printing/field.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>tingling</source>
   <comment>why it was stopped</comment>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>tingling</source>
   <comment>why, short, on paper</comment>
   <extracomment>companion/printing/week_log.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>tingling or numbness</source>
   <extracomment>companion/clinic/fhir.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>tingling or numbness</source>
   <comment>what was felt, in a list</comment>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>tingling, numbness</source>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>today, {time}</source>
   <extracomment>companion/ui/rooms/settings.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>tomorrow, {time}</source>
   <extracomment>companion/ui/rooms/settings.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>two good sessions, and you said yes</source>
   <extracomment>companion/domain/plan_log.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>until a clinician has checked you.</source>
   <comment>after: no exercises</comment>
   <extracomment>companion/printing/emergency_sheet.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>unwell</source>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>unwell</source>
   <comment>why, short, on paper</comment>
   <extracomment>companion/printing/week_log.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>version licence sources reviewed medical</source>
   <extracomment>companion/store/setting_group.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>weak</source>
   <comment>why it was stopped</comment>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>weakness</source>
   <extracomment>companion/clinic/fhir.py, companion/printing/visit_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>weakness</source>
   <comment>what was felt, in a list</comment>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>weakness</source>
   <comment>why, short, on paper</comment>
   <extracomment>companion/printing/week_log.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>what moves</source>
   <extracomment>companion/printing/banner.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>whose record it is, for --fhir</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>with the line of the spine</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>with the muscle that works</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>with the way of the movement</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>without what the diary has</source>
   <extracomment>companion/cli/sheet_verb.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>worse</source>
   <comment>the next morning</comment>
   <extracomment>companion/printing/intake.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>write a card for the instructor of a class</source>
   <extracomment>companion/cli/sheet_verb.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>write everything into this file first (.json)</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>write the last four weeks on one sheet, for an appointment</source>
   <extracomment>companion/cli/sheet_verb.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>write the whole diary into one JSON file, or the record for others</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>write this name on it; otherwise there is a line for it</source>
   <extracomment>companion/cli/sheet_verb.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>write this week, to fill in by hand or as the diary has it</source>
   <extracomment>companion/cli/sheet_verb.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>write today's routine</source>
   <extracomment>companion/cli/sheet_verb.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>write when to get help, and whom to call</source>
   <extracomment>companion/cli/sheet_verb.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>written: {file}</source>
   <extracomment>companion/cli/record_file.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>y</source>
   <comment>key for Yes</comment>
   <extracomment>companion/ui/pages/check_in_form.py, companion/ui/widgets/question_row.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>yesterday</source>
   <extracomment>companion/ui/rooms/check_in.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>yoga teacher</source>
   <extracomment>companion/printing/class_kind.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>you chose easier</source>
   <extracomment>companion/domain/plan_log.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>you stopped it</source>
   <extracomment>companion/domain/plan_log.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>you took a change back</source>
   <extracomment>companion/domain/plan_log.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>your back keeps this shape</source>
   <extracomment>companion/printing/banner.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{before} to {after}</source>
   <extracomment>companion/printing/visit_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} · {inside} in your plan</source>
   <extracomment>companion/ui/pages/exercises.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{date}, {time}</source>
   <comment>20 November, 18:05</comment>
   <extracomment>companion/ui/pages/copy_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{date}: {what}</source>
   <comment>what was done on a day</comment>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{days} (now: {before})</source>
   <extracomment>companion/domain/prescription_change.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{day} {month}</source>
   <comment>short, such as 22 Nov</comment>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{day} {month}</source>
   <comment>such as 22 November</comment>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{day} {month} {year}</source>
   <comment>such as 22 November 2026</comment>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{day}, {time}</source>
   <extracomment>companion/ui/rooms/settings.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{day}: fill in leg, back and furthest point, or none.</source>
   <extracomment>companion/ui/pages/paper_form.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{day}: tick what you did.</source>
   <extracomment>companion/ui/pages/paper_form.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{done} of {all} answered.</source>
   <extracomment>companion/ui/pages/sign_check.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{done} of {n} exercises</source>
   <extracomment>companion/ui/pages/day_words.py, companion/ui/pages/week_words.py</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{done} of {n} repetitions</source>
   <extracomment>companion/ui/pages/entry_view.py</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{done} of {n} sessions</source>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>{done} of {planned}</source>
   <extracomment>companion/printing/record_sheet.py, companion/printing/visit_words.py, companion/printing/week_log.py, companion/ui/widgets/day_column.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{done} of {planned} done</source>
   <extracomment>companion/ui/widgets/day_column.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{dose} on each side</source>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{dose} on each side, taking turns</source>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{dose} on the sore side</source>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{dose}, each side</source>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{dose}, hold {seconds} s</source>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{dose}, hold {seconds} seconds</source>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>{dose}, sore side</source>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{dose}, taking turns</source>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{dose}: {done} of {wanted} repetitions done</source>
   <extracomment>companion/clinic/fhir.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{exercise} has no pose {name}; its poses: {known}</source>
   <extracomment>companion/cli/picture.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{exercise} is closed for today.</source>
   <extracomment>companion/ui/stop_place.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{exercise} is closed for today. {next_time}</source>
   <extracomment>companion/ui/pages/stop_way_out.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{exercise} is usually left out with what you said above. It is in your plan as {name} asked for it. Check with them if you are not sure.</source>
   <extracomment>companion/domain/intake.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{exercise}, done</source>
   <extracomment>companion/ui/widgets/routine_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{exercise}, next</source>
   <extracomment>companion/ui/widgets/routine_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{exercise}, not today</source>
   <extracomment>companion/ui/widgets/routine_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{exercise}, set {number} of {all}</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{exercise}, stopped</source>
   <extracomment>companion/ui/widgets/routine_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{exercise}, to do</source>
   <extracomment>companion/ui/widgets/routine_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{exercise}, {day}</source>
   <extracomment>companion/ui/pages/paper_day.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} cannot be followed: {lines}</source>
   <extracomment>companion/cli/plan_file.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} was not saved: saving in {folder} is not allowed. Choose another folder.</source>
   <extracomment>companion/printing/pdf.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} was not saved: the folder {folder} is not there.</source>
   <extracomment>companion/printing/pdf.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} was not saved: {path} is a folder. Choose a file name.</source>
   <extracomment>companion/printing/pdf.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} was not saved: {path} is not an ordinary file. Choose a file name.</source>
   <extracomment>companion/printing/pdf.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} was not saved: {reason}. Any older file is as it was.</source>
   <extracomment>companion/printing/pdf.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} was not written: {reason}</source>
   <extracomment>companion/cli/picture.py, companion/cli/plan_file.py, companion/cli/record_file.py, companion/cli/transfer.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{first} at first, {last} on {day}</source>
   <extracomment>companion/ui/pages/goal_cards.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{first} to {last}</source>
   <extracomment>companion/printing/calendar_words.py, companion/printing/visit_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{first} to {last}</source>
   <comment>16 to 22 November</comment>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{first}, then {last}</source>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{hour}:{minute}</source>
   <comment>time</comment>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{hour}:{minute} am</source>
   <comment>time</comment>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{hour}:{minute} pm</source>
   <comment>time</comment>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{line}. Choose another week</source>
   <extracomment>companion/ui/pages/history_header.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{message} (see: {program} --help)</source>
   <extracomment>companion/cli/parser.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{minutes} min</source>
   <extracomment>companion/ui/pages/entry_words.py, companion/ui/pages/setting_entry.py, companion/ui/pages/week_words.py, companion/ui/widgets/day_column.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{minutes} min left</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{month} {year}</source>
   <extracomment>companion/ui/pages/calendar_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{names}: {reason}</source>
   <extracomment>companion/ui/pages/plan_step.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} asked for it on {day}.</source>
   <extracomment>companion/ui/pages/place_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} cannot be drawn: {reason}</source>
   <extracomment>companion/cli/picture.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is at the program's dose again.</source>
   <extracomment>companion/domain/plan_change.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is not installed; type: {command}</source>
   <extracomment>companion/cli/command.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} stopped: {why}</source>
   <extracomment>companion/clinic/fhir.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}, {day}: agrees with the plan</source>
   <extracomment>companion/ui/pages/referral_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}, {day}: {exercises}</source>
   <extracomment>companion/ui/pages/referral_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}: as it was before</source>
   <extracomment>companion/domain/plan_log.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}: changed</source>
   <extracomment>companion/domain/log_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}: grows by itself again</source>
   <extracomment>companion/domain/prescription_change.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}: it moves the spine</source>
   <extracomment>companion/domain/prescription_change.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}: made easier, by choice</source>
   <extracomment>companion/domain/log_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}: one level easier</source>
   <extracomment>companion/domain/plan_log.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}: one level easier, after a stop</source>
   <extracomment>companion/domain/log_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}: one level easier, worse the next morning</source>
   <extracomment>companion/domain/log_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}: one step easier</source>
   <extracomment>companion/domain/plan_log.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}: one step more, after two easy sessions</source>
   <extracomment>companion/domain/log_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}: set aside</source>
   <extracomment>companion/domain/plan_log.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}: set aside, stopped twice in a row</source>
   <extracomment>companion/domain/log_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}: the last change taken back</source>
   <extracomment>companion/domain/log_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}: what is known of your health speaks against it</source>
   <extracomment>companion/domain/prescription_change.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}: {dose}</source>
   <extracomment>companion/domain/prescription_change.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}: {dose} (now: {before})</source>
   <extracomment>companion/domain/prescription_change.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}: {note}</source>
   <extracomment>companion/domain/prescription_change.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}: {step}</source>
   <extracomment>companion/domain/plan_log.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{numbers} breaths</source>
   <comment>numbers such as 8, then 6</comment>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{numbers} minutes</source>
   <comment>numbers such as 8, then 6</comment>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} %</source>
   <extracomment>companion/printing/visit_words.py, companion/ui/pages/sound_panel.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} already here</source>
   <comment>sessions</comment>
   <extracomment>companion/cli/transfer.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{n} answers left</source>
   <extracomment>companion/ui/pages/check_in.py, companion/ui/pages/rate_page.py</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} are set aside: each was stopped twice in a row.</source>
   <extracomment>companion/domain/plan_gap.py</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} breaths</source>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>{n} completed</source>
   <comment>sessions</comment>
   <extracomment>companion/cli/transfer.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{n} days added.</source>
   <extracomment>companion/ui/rooms/history.py</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} days have a session already and stay as they are.</source>
   <extracomment>companion/ui/pages/paper_form.py</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} days told</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} do not suit what you told about your health.</source>
   <extracomment>companion/domain/plan_gap.py</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} earlier</source>
   <extracomment>companion/printing/visit_notes.py</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} exercises</source>
   <extracomment>companion/printing/today_sheet.py, companion/ui/pages/exercises.py, companion/ui/pages/plan.py, companion/ui/widgets/day_column.py</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} exercises could not be read and cannot be shown. The others are here.</source>
   <extracomment>companion/ui/pages/today_empty.py</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} exercises written to</source>
   <extracomment>companion/cli/plan_file.py</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} exercises · about {minutes} min</source>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} files</source>
   <extracomment>companion/cli/removal.py</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} files deleted</source>
   <extracomment>companion/cli/removal.py</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} filters</source>
   <extracomment>companion/ui/pages/exercise_filters.py</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>{n} kept beside the one that is here</source>
   <comment>sessions</comment>
   <extracomment>companion/cli/transfer.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} min</source>
   <extracomment>companion/ui/pages/plan_days.py, companion/ui/pages/week_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{n} minutes</source>
   <extracomment>companion/domain/wording.py, companion/printing/record_sheet.py, companion/printing/week_log.py, companion/ui/pages/lesson_list.py</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} minutes done.</source>
   <extracomment>companion/domain/cue_words.py</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} more breaths</source>
   <extracomment>companion/domain/step_words.py</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} more minutes</source>
   <extracomment>companion/domain/step_words.py</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} more reps</source>
   <extracomment>companion/domain/step_words.py</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} need a position or a thing that you ruled out.</source>
   <extracomment>companion/domain/plan_gap.py</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} new sessions</source>
   <extracomment>companion/cli/transfer.py</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} newer sessions can still be read in the damaged file and come along.</source>
   <extracomment>companion/ui/pages/copy_words.py</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>{n} of 10</source>
   <comment>pain</comment>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} of your own: delete one to make another.</source>
   <extracomment>companion/ui/pages/exercises.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{n} older changes</source>
   <extracomment>companion/ui/pages/plan_log.py</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} pages</source>
   <extracomment>companion/ui/pages/print_panel.py</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} ratings</source>
   <extracomment>companion/ui/pages/goal_cards.py</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} repetitions</source>
   <extracomment>companion/ui/pages/entry_view.py, companion/ui/pages/entry_words.py</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} reps</source>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} rest for now.</source>
   <extracomment>companion/domain/plan_gap.py</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>{n} s</source>
   <comment>seconds</comment>
   <extracomment>companion/ui/pages/session_steppers.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{n} seconds.</source>
   <extracomment>companion/domain/cue_words.py</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} sessions</source>
   <extracomment>companion/printing/week_log.py, companion/ui/pages/calendar_card.py, companion/ui/pages/week_words.py</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} sessions can still be read in the damaged file and come along.</source>
   <extracomment>companion/ui/pages/copy_words.py</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} sessions of the replaced file brought over; it is kept in {folder}</source>
   <extracomment>companion/cli/safekeeping.py</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} sessions planned</source>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} sessions written to {file}</source>
   <extracomment>companion/cli/transfer.py</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} sets ({numbers})</source>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>{n} stopped sessions in {days} days: ask a GP or physiotherapist.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{n} stops</source>
   <extracomment>companion/printing/week_log.py, companion/ui/pages/calendar_card.py, companion/ui/pages/week_words.py</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} stops.</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} times</source>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>{n} times in all are more than “{name}” allows: {most}.</source>
   <extracomment>companion/clinic/plan_reader.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{n} weeks</source>
   <extracomment>companion/ui/pages/trend_card.py</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} weeks ago</source>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>{n}, as the timer counted them</source>
   <extracomment>companion/ui/pages/entry_form.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n}.</source>
   <comment>a number said aloud, such as 3</comment>
   <extracomment>companion/domain/cue_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{out} s, {back} s</source>
   <comment>the way out, then the way back</comment>
   <extracomment>companion/ui/pages/session_steppers.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{percent} %</source>
   <extracomment>companion/ui/pages/setting_entry.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{phase} {seconds} s</source>
   <comment>such as Lift 3 s</comment>
   <extracomment>companion/ui/pages/session_steppers.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{rest} Rate it again after {minutes} minutes.</source>
   <extracomment>companion/domain/rule_book.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{score} of 10 on {day}</source>
   <extracomment>companion/ui/pages/goal_cards.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{seconds} s</source>
   <extracomment>companion/ui/pages/dose_editor.py, companion/ui/pages/own_numbers.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{seconds} s more</source>
   <extracomment>companion/ui/pages/session_controls.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{seconds} s rest, then set {number}</source>
   <extracomment>companion/ui/pages/session_board.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{sets} sets of {reps}</source>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{sets} sets of {reps} breaths</source>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{sets} sets of {reps} minutes</source>
   <extracomment>companion/domain/wording.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{shown} of {count}</source>
   <extracomment>companion/ui/pages/exercises.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{text} is not WxH, each from {least} to {most}, such as 960x720</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{text} is not a number from 0 to 1</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{text}: the name of a picture ends in .png, .svg or .pdf</source>
   <extracomment>companion/cli/arguments.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{text}: the name of the file ends in .json</source>
   <extracomment>companion/cli/parser.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{weekday} {day} {month}</source>
   <comment>such as Sunday 22 November</comment>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{weekday} {day} {month} {year}</source>
   <comment>short, such as Sun 22 Nov 2026</comment>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{weekday} {day} {month} {year}</source>
   <comment>such as Sunday 22 November 2026</comment>
   <extracomment>companion/printing/calendar_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{weekday}, {exercise}, set {number}</source>
   <extracomment>companion/ui/pages/week_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{weekday}, {time}</source>
   <comment>Monday, 14:05</comment>
   <extracomment>companion/ui/pages/unfinished_line.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{when}, back pain</source>
   <extracomment>companion/ui/pages/felt_fields.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{when}, furthest point</source>
   <extracomment>companion/ui/pages/felt_fields.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{when}, leg pain</source>
   <extracomment>companion/ui/pages/felt_fields.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{when}: {answer}</source>
   <extracomment>companion/ui/pages/check_in_form.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{word}: {meaning}</source>
   <extracomment>companion/ui/pages/lesson_body.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“I have sciatica. Since (when) I have (what). This is new for me.”</source>
   <extracomment>companion/printing/emergency_sheet.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{key}” is not known to this program, so the plan cannot be followed as it was meant. Ask whoever made it.</source>
   <extracomment>companion/clinic/plan_field.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{key}” is released but is not in the plan.</source>
   <extracomment>companion/clinic/plan_reader.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{key}” is there twice. Which one holds?</source>
   <extracomment>companion/clinic/located.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}” has no sides to choose.</source>
   <extracomment>companion/clinic/plan_reader.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}” holds signs that cannot be shown.</source>
   <extracomment>companion/clinic/plan_field.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}” is missing.</source>
   <extracomment>companion/clinic/plan_field.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}” is there twice. Which one holds?</source>
   <extracomment>companion/clinic/plan_reader.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}” moves the spine, and the plan does not release it by name.</source>
   <extracomment>companion/clinic/plan_reader.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}” should be a day such as 2026-11-20.</source>
   <extracomment>companion/clinic/plan_field.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}” should be a list of {least} to {most}.</source>
   <extracomment>companion/clinic/plan_field.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}” should be a number, {least} to {most}.</source>
   <extracomment>companion/clinic/plan_field.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}” should be a text in quotes.</source>
   <extracomment>companion/clinic/plan_field.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}” should be a whole number, {least} to {most}.</source>
   <extracomment>companion/clinic/plan_field.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}” should be in curly brackets.</source>
   <extracomment>companion/clinic/plan_field.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}” should be one of: {words}.</source>
   <extracomment>companion/clinic/plan_field.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}” should have 1 to {most} letters.</source>
   <extracomment>companion/clinic/plan_field.py</extracomment>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
