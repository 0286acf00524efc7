package invitation


type InvitationCreator struct {
}

