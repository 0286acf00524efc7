package tableflowtopic


type TableflowTopicManagedStorage struct {
}

