package invitation


type InvitationUser struct {
}

