package dataconfluentinvitation


type DataConfluentInvitationUser struct {
}

