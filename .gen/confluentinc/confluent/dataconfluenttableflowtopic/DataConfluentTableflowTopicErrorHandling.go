package dataconfluenttableflowtopic


type DataConfluentTableflowTopicErrorHandling struct {
}

