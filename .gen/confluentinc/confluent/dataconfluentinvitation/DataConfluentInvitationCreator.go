package dataconfluentinvitation


type DataConfluentInvitationCreator struct {
}

