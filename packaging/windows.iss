; Inno Setup 6: the installer for Windows. Not run here, see README.md.
; iscc /DVersion=X.Y.Z packaging/windows.iss, as companion --version tells
[Setup]
AppName=Companion
AppVersion={#Version}
DefaultDirName={localappdata}\Programs\Companion
DefaultGroupName=Companion
PrivilegesRequired=lowest
OutputDir=..\dist
OutputBaseFilename=companion-setup
ChangesAssociations=yes
Compression=lzma2

[Files]
Source: "..\dist\companion\*"; DestDir: "{app}"; Flags: recursesubdirs

[Icons]
Name: "{group}\Companion"; Filename: "{app}\companion.exe"
Name: "{userdesktop}\Companion"; Filename: "{app}\companion.exe"

[Registry]
Root: HKCU; Subkey: "Software\Classes\.companion-plan"; ValueType: string; ValueData: "Companion.Plan"; Flags: uninsdeletevalue
Root: HKCU; Subkey: "Software\Classes\Companion.Plan"; ValueType: string; ValueData: "Exercise plan for Companion"; Flags: uninsdeletekey
Root: HKCU; Subkey: "Software\Classes\Companion.Plan\shell\open\command"; ValueType: string; ValueData: """{app}\companion.exe"" ""%1"""

[Run]
Filename: "{app}\companion.exe"; Description: "Open Companion"; Flags: postinstall nowait
