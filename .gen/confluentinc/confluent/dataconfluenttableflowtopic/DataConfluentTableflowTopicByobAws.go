package dataconfluenttableflowtopic


type DataConfluentTableflowTopicByobAws struct {
}

