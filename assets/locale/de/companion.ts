<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>companion</name>
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
   <source>A free day in between helps your muscles to recover.</source>
   <extracomment>companion/domain/intake.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A hip that hurts or pinches</source>
   <extracomment>companion/domain/person_words.py</extracomment>
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
   <source>A new hip joint</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A sore shoulder</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Allow writing to this folder, and delete again.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An inflammatory back disease</source>
   <extracomment>companion/domain/person_words.py</extracomment>
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
   <comment>part of the body</comment>
   <extracomment>companion/chart/pain.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back pain was about {before} at first and is about {after} now: higher by more than normal up and down. Tell the person who treats you.</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back pain was about {before} at first and is about {after} now: lower by more than normal up and down.</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back pain was about {before} at first and is about {after} now: this may just be normal up and down.</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back to full size: {names}.</source>
   <extracomment>companion/domain/plan_preview.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back {pain}</source>
   <extracomment>companion/chart/pain.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back: {range}.</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bends and stretches of the leg get smaller.</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Both, or not sure</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancer, now or in the past</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cause: {cause}. {effect}</source>
   <extracomment>companion/domain/plan_preview.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose 15, 20 or 25 minutes.</source>
   <extracomment>companion/domain/intake.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a side. “Both, or not sure” is fine too.</source>
   <extracomment>companion/domain/intake.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose at least two days.</source>
   <extracomment>companion/domain/intake.py</extracomment>
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
   <source>Clamshell and lying figure four are left out.</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Day</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete everything? Type delete to go on: </source>
   <extracomment>companion/cli/removal.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exercises open when your midwife or physiotherapist has agreed. Write down who it was below, under “What a professional asked for”.</source>
   <extracomment>companion/domain/intake.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Five days at most: strength needs rest days. Walks are for any day.</source>
   <extracomment>companion/domain/intake.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Foot</source>
   <extracomment>companion/chart/pain.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From {day}</source>
   <extracomment>companion/chart/bars.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Furthest</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Furthest point, from the back down</source>
   <extracomment>companion/chart/pain.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Furthest point: {worst} at most, {last} last.</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hip exercises come first.</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>History</source>
   <extracomment>companion/ui/doors.py</extracomment>
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
   <source>Left leg</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leg</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leg pain was about {before} at first and is about {after} now: higher by more than normal up and down. Tell the person who treats you.</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leg pain was about {before} at first and is about {after} now: lower by more than normal up and down.</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leg pain was about {before} at first and is about {after} now: this may just be normal up and down.</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leg {pain}</source>
   <extracomment>companion/chart/pain.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leg: {range}.</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Less arching. Walks may be shorter, with breaks.</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Made smaller for you: {names}.</source>
   <extracomment>companion/domain/plan_preview.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New in your plan: {names}.</source>
   <extracomment>companion/domain/plan_preview.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No arching and no turning of the back.</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No longer in your plan: {names}.</source>
   <extracomment>companion/domain/plan_preview.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No planks, front or side.</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No sessions yet.</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No special cause was found</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not everything could be deleted.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not known yet</source>
   <extracomment>companion/domain/person_words.py</extracomment>
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
   <source>On hands and knees you rest on your forearms.</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On the other side now: {names}.</source>
   <extracomment>companion/domain/plan_preview.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Over 16 weeks</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pain, 0 to 10</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pain, 0 to 10, from {first} to {last}: {told}.</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pelvic pain in or after a pregnancy</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Places</source>
   <comment>of the program, where one can go</comment>
   <extracomment>companion/ui/widgets/rail.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Planned</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Really everything, for good? Type yes: </source>
   <extracomment>companion/cli/removal.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Right leg</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Same as the computer</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sessions</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sessions a week</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sessions a week from {day}: {counts}.</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sore knees</source>
   <extracomment>companion/domain/person_words.py</extracomment>
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
   <source>Stops</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Strength, walking and mobility, with the back held steady.</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Surgery on the spine</source>
   <extracomment>companion/domain/person_words.py</extracomment>
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
   <source>The language of all words, spoken and printed too.</source>
   <extracomment>companion/store/setting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The lying figure four is left out.</source>
   <extracomment>companion/domain/person_words.py</extracomment>
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
   <source>The plan waits until a professional has chosen exercises for you.</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There are too few answers yet to compare the weeks.</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Thigh</source>
   <extracomment>companion/chart/pain.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Thin bones (osteoporosis)</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This day is yet to come.</source>
   <extracomment>companion/domain/sign_off.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This deletes your diary, its copies, your settings and all pictures kept: {count} in {data} and {cache}. It cannot be undone.</source>
   <extracomment>companion/cli/removal.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This name is too long. Keep it short.</source>
   <extracomment>companion/domain/sign_off.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This week</source>
   <extracomment>companion/chart/bars.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To keep your diary in one file first, name it (.json): </source>
   <extracomment>companion/cli/removal.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Today</source>
   <extracomment>companion/ui/doors.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two days keep what you have. Three or more build strength.</source>
   <extracomment>companion/domain/intake.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unsteady on your feet</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Up to 16 weeks</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Very loose joints (hypermobility)</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Week from</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What could not be deleted is as it was.</source>
   <extracomment>companion/store/errors.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What {name} asked for is over a year old. Ask if it still holds.</source>
   <extracomment>companion/domain/intake.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When to get help</source>
   <extracomment>companion/ui/doors.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write the day like this: {example}.</source>
   <extracomment>companion/domain/sign_off.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write their name, so that you know later who it was.</source>
   <extracomment>companion/domain/sign_off.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You hold on to something, or have a chair close by.</source>
   <extracomment>companion/domain/person_words.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>back</source>
   <comment>furthest point of the pain</comment>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>buttock</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>calf</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>foot</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>lowest {low}, highest {high}, last {last}</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not ours, and left: {path}</source>
   <extracomment>companion/cli/removal.py</extracomment>
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
   <source>nowhere</source>
   <comment>furthest point of the pain</comment>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>shown now</source>
   <extracomment>companion/ui/widgets/rail_item.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is nothing to delete</source>
   <extracomment>companion/cli/removal.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>thigh</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{exercise} is usually left out with what you said above. It is in your plan as {name} asked for it. Check with them if you are not sure.</source>
   <extracomment>companion/domain/intake.py</extracomment>
   <translation type="unfinished" />
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
   <source>{n} stops.</source>
   <extracomment>companion/chart/telling.py</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
 </context>
</TS>
