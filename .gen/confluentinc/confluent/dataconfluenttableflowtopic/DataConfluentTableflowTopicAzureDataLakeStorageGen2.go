package dataconfluenttableflowtopic


type DataConfluentTableflowTopicAzureDataLakeStorageGen2 struct {
}

