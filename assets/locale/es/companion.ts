<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>companion</name>
  <message>
   <source>History</source>
   <extracomment>companion/ui/doors.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Today</source>
   <extracomment>companion/ui/doors.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When to get help</source>
   <extracomment>companion/ui/doors.py</extracomment>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
