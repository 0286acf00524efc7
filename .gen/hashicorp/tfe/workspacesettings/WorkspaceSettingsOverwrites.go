package workspacesettings


type WorkspaceSettingsOverwrites struct {
}

