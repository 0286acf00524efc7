package dataconfluenttableflowtopic


type DataConfluentTableflowTopicManagedStorage struct {
}

